/** What GitHub's refusals mean, and what to do about each. */
import { DIAGNOSTIC_CODES, type DiagnosticCode, ForgeError } from '../errors.ts';
import { limitWait } from './rate-limit.ts';

/** A refusal as it came. */
interface Refusal {
  status: number;
  /** `message` and all `errors[].message` of the answer, one per line. */
  text: string;
  headers: Readonly<Record<string, string | undefined>>;
  isWrite: boolean;
  /** False where the connection failed. */
  isAnswer: boolean;
}

/** Status, text and meaning, the first row that fits counts. Statuses first: texts change without notice. */
const MEANINGS: readonly { status: readonly number[]; text?: RegExp; isWrite?: boolean; code: DiagnosticCode }[] = [
  { status: [401], code: 'GITHUB_TOKEN_INVALID' },
  {
    status: [403],
    text: /not permitted to create or approve pull requests/i,
    code: 'GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS',
  },
  { status: [403], text: /archived/i, code: 'GITHUB_ARCHIVED' },
  { status: [403, 409, 422], text: /repository rule violations|GH013/i, code: 'GITHUB_RULESET' },
  {
    status: [403, 409, 422],
    text: /protected branch|required status check|branch protection|verified signatures|GH006/i,
    code: 'GITHUB_PROTECTED',
  },
  { status: [403], code: 'GITHUB_PERMISSION_MISSING' },
  { status: [404], isWrite: true, code: 'GITHUB_PERMISSION_MISSING' },
  { status: [404], code: 'GITHUB_NOT_FOUND' },
  { status: [409], text: /repository is empty/i, code: 'GITHUB_EMPTY_REPOSITORY' },
  { status: [405, 409], code: 'GITHUB_CONFLICT' },
  { status: [422], text: /not a fast[- ]forward/i, code: 'GITHUB_TIP_MOVED' },
  { status: [422], text: /reference already exists/i, code: 'GITHUB_REF_EXISTS' },
  { status: [422], text: /reference does not exist|reference update failed/i, code: 'GITHUB_REF_MISSING' },
  { status: [422], text: /pull request already exists/i, code: 'GITHUB_PULL_REQUEST_EXISTS' },
  { status: [422], text: /no commits between/i, code: 'GITHUB_NOTHING_TO_MERGE' },
  { status: [500, 502, 503, 504], code: 'GITHUB_UNAVAILABLE' },
];

/** ForgeError of a failed request; what is no answer of GitHub and no network failure is thrown on as it is. */
export function forgeError(error: unknown, doing: string, isWrite: boolean, now: number): ForgeError {
  if (error instanceof ForgeError) return error;
  if (!(error instanceof Error) || !('status' in error)) throw error;
  const refusal = readRefusal(error, isWrite);
  // Octokit reports a connection that failed as status 500 without an answer.
  const code = codeOf(refusal, now);
  const message = [`${doing}: ${summary(refusal, code, now)}`, permissionHint(refusal), requestId(refusal)];
  return new ForgeError(code, message.filter(part => part !== '').join(' '), {
    cause: error,
    hint: refusal.isAnswer ? DIAGNOSTIC_CODES[code].remedy : UNREACHED_HINT,
  });
}

/** For an answer that cannot come from GitHub's API: a proxy's page, or the pages of a server instead of its API. */
export function strangeAnswer(doing: string): ForgeError {
  const message = `${doing}: what answered is not GitHub's API: it sent text where data was asked for.`;
  return new ForgeError('GITHUB_UNAVAILABLE', message, { hint: UNREACHED_HINT });
}

const UNREACHED_HINT =
  'Look whether this machine reaches the API of GitHub, and whether its address is right (--api-url, GITHUB_API_URL).';

function codeOf(refusal: Refusal, now: number): DiagnosticCode {
  if (limitWait({ ...refusal, message: refusal.text }, now) !== undefined) return 'GITHUB_RATE_LIMITED';
  const row = MEANINGS.find(
    ({ status, text, isWrite }) =>
      status.includes(refusal.status) &&
      (text === undefined || text.test(refusal.text)) &&
      (isWrite === undefined || isWrite === refusal.isWrite),
  );
  return row?.code ?? (refusal.status >= 500 ? 'GITHUB_UNAVAILABLE' : 'GITHUB_REFUSED');
}

function summary(refusal: Refusal, code: DiagnosticCode, now: number): string {
  const said = refusal.text
    .replace(/\s*\n\s*/g, ': ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
  const who = refusal.isAnswer ? `GitHub answered ${refusal.status}` : 'GitHub was not reached';
  const text = `${who}${said === '' ? '' : `: ${said}`}${/[.!?]$/.test(said) ? '' : '.'}`;
  if (refusal.status === 404 && refusal.isWrite) return `${text} GitHub hides what a token may not write to.`;
  if (code !== 'GITHUB_RATE_LIMITED') return text;
  const wait = limitWait({ ...refusal, message: refusal.text }, now) ?? 0;
  return `${text} Come back at ${new Date(now + wait * 1000).toISOString()}.`;
}

function permissionHint({ headers }: Refusal): string {
  const accepted = headers['x-accepted-github-permissions'];
  return accepted === undefined ? '' : `Needed: ${accepted.slice(0, 200)}.`;
}

function requestId({ headers }: Refusal): string {
  const id = headers['x-github-request-id'];
  return id === undefined ? '' : `(request ${id.slice(0, 80)})`;
}

function readRefusal(error: Error, isWrite: boolean): Refusal {
  const { status, response } = error as Error & {
    status: number;
    response?: { headers?: Record<string, string | undefined>; data?: unknown };
  };
  const text = response === undefined ? error.message : texts(response.data).join('\n') || error.message;
  return { status, text, headers: response?.headers ?? {}, isWrite, isAnswer: response !== undefined };
}

/** `errors` is a list of objects, a list of strings, or one object, as it pleases GitHub. */
function texts(data: unknown): string[] {
  if (typeof data === 'string') return [data.slice(0, 400)];
  if (typeof data !== 'object' || data === null) return [];
  const { message, errors } = data as Record<string, unknown>;
  const list = Array.isArray(errors) ? errors : errors === undefined || errors === null ? [] : [errors];
  const details = list.flatMap(entry => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry !== 'object' || entry === null) return [];
    const { message: detail, code, field } = entry as Record<string, unknown>;
    if (typeof detail === 'string') return [detail];
    return typeof code === 'string' ? [`${typeof field === 'string' ? `${field}: ` : ''}${code}`] : [];
  });
  return [...(typeof message === 'string' ? [message] : []), ...details];
}
