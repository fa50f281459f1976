/** `WWW-Authenticate`: which logins a server offers (RFC 9110 section 11.6.1). */
export interface Challenge {
  /** Lower-case: `bearer`, `basic`, … */
  scheme: string;
  /** Keys are lower-case. */
  parameters: ReadonlyMap<string, string>;
}

const MAX_CHALLENGES = 16;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z/:?@{}[\]\\()-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;

/**
 * Every challenge of all header lines. Commas separate challenges and parameters alike, so a word that no `=` follows
 * starts a challenge. Values may be unquoted although they hold a URL (zot); anything unreadable ends its line.
 */
export function parseChallenges(headers: readonly string[], cap = 8 * 1024): Challenge[] {
  return headers.flatMap(header => (header.length > cap ? [] : parseLine(header))).slice(0, MAX_CHALLENGES);
}

function parseLine(line: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match === null) return undefined;
    at += match[0].length;
    return match[1] ?? match[0];
  };
  const skip = (characters: string) => {
    while (at < line.length && characters.includes(line[at]!)) at++;
  };
  while (at < line.length) {
    skip(' \t,');
    const word = take(TOKEN);
    if (word === undefined) break;
    skip(' \t');
    if (line[at] !== '=') {
      challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
      continue;
    }
    at++;
    skip(' \t');
    const quoted = take(QUOTED);
    const value = quoted?.replace(/\\(.)/g, '$1') ?? take(/[^\s,"]+/y) ?? '';
    challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
  }
  return challenges;
}
