/** Review commands: what a person writes after `/retag` in a comment on a pull request. */
import { CommandError, type DiagnosticCode } from '../errors.ts';
import { writtenLines } from './command-line.ts';

/** When a hold ends: on a day (`YYYY-MM-DD`, which counts whole, in UTC), or after so many hours from the comment. */
export type Until = { kind: 'date'; date: string } | { kind: 'duration'; hours: number };

/** A command. `policy` is `namespace:name`, or a name or an image that must be unique in the repository. */
export type Command =
  | { kind: 'rescan' }
  | { kind: 'pin'; policy: string; tag: string; force: false }
  | { kind: 'pin'; policy: string; tag: string; force: true; reason: string }
  | { kind: 'auto'; policy: string }
  | { kind: 'hold'; policy: string; until?: Until; reason?: string }
  | { kind: 'skip'; policy: string; tag: string }
  | { kind: 'why'; policy: string; tag?: string }
  | { kind: 'status' }
  | { kind: 'help' };

/** Characters of a whole command line, and of the reason in it. */
export const LENGTHS = { line: 600, reason: 300, policy: 255 } as const;

const USAGE: readonly (readonly [form: string, effect: string])[] = [
  ['/retag', 'scan again and rebuild this pull request'],
  ['/retag POLICY TAG', 'use this tag; outside the policy add `force` and a reason'],
  ['/retag POLICY TAG force REASON', 'use this tag although the policy does not admit it'],
  ['/retag POLICY auto', 'drop every pin, hold and skip of the policy'],
  ['/retag hold POLICY [until DATE or 14d] [REASON]', 'propose nothing for it until then'],
  ['/retag skip POLICY TAG', 'never propose this tag'],
  ['/retag why POLICY [TAG]', 'show how the tag was elected, or what dropped TAG'],
  ['/retag status', 'show every policy and its tag'],
  ['/retag help', 'show this list'],
];

/** The list of commands as a Markdown table. */
export function renderUsage(): string {
  const rows = USAGE.map(([form, effect]) => `| \`${form}\` | ${effect} |`);
  return [
    '| Comment | Effect |',
    '|---|---|',
    ...rows,
    '',
    '`POLICY` is `namespace:name`, or a name or image that is unique in the repository.',
  ].join('\n');
}

/**
 * Reads the command of a comment: its first non-empty line outside quotes, code and HTML comments, if that begins with
 * `/retag`; undefined for any other comment. Throws CommandError, whose message names the rule and lists the usage.
 */
export function parseCommand(comment: string): Command | undefined {
  const [first, ...others] = writtenLines(comment);
  if (first === undefined || !isCommand(first)) return undefined;
  if (others.some(isCommand)) {
    refuse('A comment holds one command; this one holds several.', { code: 'COMMAND_NOT_ALONE' });
  }
  if (first.length > LENGTHS.line) {
    refuse(`A command has at most ${LENGTHS.line} characters; this one has ${first.length}.`, {
      code: 'COMMAND_TOO_LONG',
    });
  }
  // Invisible and direction-changing characters make a command say something else than it shows.
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u.test(first.replaceAll('\t', ' '))) {
    refuse('A command holds no control or invisible characters.');
  }
  return parseWords(first.split(/[ \t]+/).slice(1));
}

const isCommand = (line: string): boolean => /^\/retag(?:[ \t]|$)/.test(line);

function refuse(rule: string, options: { code?: DiagnosticCode; near?: string | undefined } = {}): never {
  const near = options.near === undefined ? '' : ` Did you mean \`${options.near}\`?`;
  throw new CommandError(options.code ?? 'COMMAND_INVALID', `${rule}${near}\n\n${renderUsage()}`);
}

function parseWords(words: readonly string[]): Command {
  const [word, ...rest] = words;
  switch (word) {
    case undefined:
      return { kind: 'rescan' };
    case 'status':
    case 'help':
      if (rest.length > 0) refuse(`\`/retag ${word}\` takes nothing more.`);
      return { kind: word };
    case 'hold':
      return parseHold(rest);
    case 'skip':
      return parseSkip(rest);
    case 'why':
      return parseWhy(rest);
    default:
      return parsePin(word, rest);
  }
}

function parseHold([policyWord, ...rest]: readonly string[]): Command {
  const policy = readPolicy(policyWord, 'hold');
  const { until, reasonWords } = readUntil(rest);
  const reason = readReason(reasonWords);
  return { kind: 'hold', policy, ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) };
}

function parseSkip([policyWord, tagWord, ...rest]: readonly string[]): Command {
  const policy = readPolicy(policyWord, 'skip');
  if (tagWord === undefined) refuse('`/retag skip` needs a tag after the policy.');
  if (rest.length > 0) refuse('`/retag skip` takes a policy and one tag.');
  return { kind: 'skip', policy, tag: readTag(tagWord) };
}

function parseWhy([policyWord, tagWord, ...rest]: readonly string[]): Command {
  const policy = readPolicy(policyWord, 'why');
  if (rest.length > 0) refuse('`/retag why` takes a policy and at most one tag.');
  return { kind: 'why', policy, ...(tagWord !== undefined && { tag: readTag(tagWord) }) };
}

function parsePin(policyWord: string, [tagWord, ...rest]: readonly string[]): Command {
  const near = nearKeyword(policyWord);
  const usual = near === undefined ? undefined : `/retag ${near}`;
  if (tagWord === undefined) {
    refuse(`\`${shorten(policyWord)}\` is no command; a policy needs a tag or \`auto\` after it.`, { near: usual });
  }
  const policy = readPolicy(policyWord, undefined, usual);
  if (tagWord === 'auto') {
    if (rest.length > 0) refuse('`/retag POLICY auto` takes nothing more.');
    return { kind: 'auto', policy };
  }
  if (tagWord === 'force') refuse('`force` comes after the tag.');
  const tag = readTag(tagWord);
  const [force, ...reasonWords] = rest;
  if (force === undefined) return { kind: 'pin', policy, tag, force: false };
  if (force !== 'force') {
    refuse('After the tag only `force` and a reason may follow.', { near: usual });
  }
  const reason = readReason(reasonWords);
  if (reason === undefined) refuse('`force` needs a reason after it.');
  return { kind: 'pin', policy, tag, force: true, reason };
}

// Kubernetes: a namespace is a DNS label, a name a DNS subdomain.
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const POLICY_NAME = new RegExp(`^(?:${LABEL}:)?${LABEL}(?:\\.${LABEL})*$`);
// The image grammar of the distribution project, without tag and digest.
const COMPONENT = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';
const IMAGE = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

function readPolicy(word: string | undefined, command: string | undefined, near?: string): string {
  if (word === undefined) return refuse(`\`/retag ${command}\` needs a policy.`);
  if (word.length > LENGTHS.policy) {
    return refuse(`A policy has at most ${LENGTHS.policy} characters.`, { code: 'COMMAND_TOO_LONG' });
  }
  if (POLICY_NAME.test(word) || (word.includes('/') && IMAGE.test(word))) return word;
  const isReference = word.includes('/') && /[:@]/.test(word);
  const rule = isReference ? 'name the image without its tag and digest' : 'write `namespace:name`, a name or an image';
  return refuse(`\`${shorten(word)}\` is no policy: ${rule}.`, { near });
}

function readTag(word: string): string {
  if (TAG.test(word)) return word;
  return refuse(
    `\`${shorten(word)}\` is no tag: at most 128 letters, digits, \`_\`, \`.\` and \`-\`, the first no \`.\` or \`-\`.`,
  );
}

function readReason(words: readonly string[]): string | undefined {
  const reason = words.join(' ');
  if (reason.length > LENGTHS.reason) {
    refuse(`A reason has at most ${LENGTHS.reason} characters; this one has ${reason.length}.`, {
      code: 'COMMAND_TOO_LONG',
    });
  }
  return reason === '' ? undefined : reason;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** `until` with a date or a duration, or a duration alone; everything after it is the reason. */
function readUntil(words: readonly string[]): { until?: Until; reasonWords: readonly string[] } {
  const [first, second, ...rest] = words;
  if (first === 'until') {
    const until = second === undefined ? undefined : (readDuration(second) ?? readDate(second));
    if (until === undefined) {
      return refuse('`until` takes a date such as `2030-01-31`, or a duration such as `12h`, `14d` or `2w`.');
    }
    return { until, reasonWords: rest };
  }
  const until = first === undefined ? undefined : readDuration(first);
  if (first !== undefined && until === undefined && LIKE_AN_END.test(first)) {
    // A slip must not become a hold without end.
    const near = readDate(first) === undefined ? undefined : `until ${first}`;
    refuse(`\`${shorten(first)}\` is no duration such as \`12h\`, \`14d\` or \`2w\`.`, { near });
  }
  return until === undefined ? { reasonWords: words } : { until, reasonWords: words.slice(1) };
}

/** What people write for an end although the grammar has other words: `14days`, `0d`, `2030-01-31`, `UNTIL`, `till`. */
const LIKE_AN_END =
  /^(?:\d+(?:s|m|h|d|w|y|mo|min|hrs?|secs?|mins?|(?:second|minute|hour|day|week|month|year)s?)|\d{4}-\d{1,2}(?:-\d.*)?|until:?|till?:?)$/i;

function readDuration(word: string): Until | undefined {
  const [, count, unit = ''] = /^([1-9][0-9]{0,3})([hdw])$/.exec(word) ?? [];
  return count === undefined ? undefined : { kind: 'duration', hours: Number(count) * (HOURS[unit] ?? 0) };
}

function readDate(word: string): Until | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(word)) return undefined;
  const date = new Date(`${word}T00:00:00Z`);
  // The 30th of February is read as the 1st of March: such a date is none.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
  return isReal ? { kind: 'date', date: word } : undefined;
}

const shorten = (word: string): string => {
  const plain = word.replace(/[`<>@]/g, '').slice(0, 60);
  return plain.length < word.length && word.length > 60 ? `${plain}…` : plain;
};

const KEYWORDS = ['hold', 'skip', 'why', 'status', 'help'] as const;

/** The keyword that a word is a slip of: one letter wrong, missing, too many, or two swapped. */
function nearKeyword(word: string): string | undefined {
  return KEYWORDS.find(keyword => isOneSlip(word.toLowerCase(), keyword));
}

function isOneSlip(word: string, keyword: string): boolean {
  if (Math.abs(word.length - keyword.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === keyword[start]) start++;
  const [left, right] = [word.slice(start), keyword.slice(start)];
  if (left === '' || right === '') return true;
  const isSwap = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwap || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
