/** What every cloud login needs, and what it gives. */
import { RegistryError } from '../../errors.ts';
import type { HttpAnswer } from '../http.ts';

/** The world as a cloud login sees it. */
export interface LoginContext {
  env: Readonly<Record<string, string | undefined>>;
  /** Text of a file, or undefined when there is none. */
  readFile(path: string): Promise<string | undefined>;
  /** Sends a request to a service of the cloud; never follows redirects. */
  send(request: CloudRequest): Promise<HttpAnswer>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Keeps a secret that was received out of logs. */
  mask(secret: string): void;
}

/** A request to a service of the cloud. */
export interface CloudRequest {
  method: 'GET' | 'POST';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** A user name and password for a registry, and how long they hold (milliseconds since 1970). */
export interface CloudLogin {
  kind: 'basic' | 'identity-token';
  username: string;
  password: string;
  expires: number;
  /** Which identity stands behind it, for messages. */
  source: string;
}

/** A login that failed; `what` must not hold a value of the environment. */
export function loginFailure(provider: string, what: string, hint?: string): RegistryError {
  return new RegistryError(
    'REGISTRY_LOGIN_FAILED',
    `the ${provider} login failed: ${what}`,
    hint === undefined ? {} : { hint },
  );
}

/** The JSON object of a successful answer. A refusal is named by status and error code, never by its text, which may quote the request. */
export function readCloudAnswer(provider: string, step: string, answer: HttpAnswer): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(answer.body.toString('utf8'));
  } catch {
    body = undefined;
  }
  const object = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : undefined;
  if (answer.status !== 200 || object === undefined) {
    const code = [object?.['error'], object?.['__type'], object?.['code']].find(value => typeof value === 'string');
    const shown = typeof code === 'string' && /^[\w.#:-]{1,80}$/.test(code) ? ` (${code})` : '';
    throw loginFailure(provider, `${step} answered ${answer.status}${shown}`);
  }
  return object;
}

/** A field that must be a non-empty text fit for a header. */
export function textField(provider: string, step: string, body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value;
  throw loginFailure(provider, `${step} gave no ${name}`);
}

/** An identity token of the running GitHub Actions job; undefined where the job may not ask for one. */
export async function actionsIdentityToken(context: LoginContext, audience: string): Promise<string | undefined> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = context.env;
  if (!address || !bearer || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  const answer = await context.send({ method: 'GET', url, headers: { authorization: `bearer ${bearer}` } });
  const step = 'the identity token service';
  const token = textField('GitHub', step, readCloudAnswer('GitHub', step, answer), 'value');
  context.mask(token);
  return token;
}

/** Advice where a job has no identity. */
export const IDENTITY_HINT =
  'Give the job `permissions: { id-token: write }`, or run the login action of the provider before this step.';
