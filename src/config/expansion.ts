/**
 * What stands between the braces of a variable, as Flux's substitution reads it. It looks like bash and is not: an empty
 * value counts as none, whatever the default is written with, `:+` and `:?` are defaults as well, and lengths are bytes.
 */

/** An expansion taken apart. `word` is the text of a default, in which variables may stand. */
type Expansion =
  | { name: string; kind: 'default'; word: string; onlyUnset: boolean }
  | { name: string; kind: 'function'; apply: (value: string) => string | undefined };

const NAME = '([A-Za-z_][A-Za-z0-9_]*)';
const FORMS: readonly [RegExp, (parts: readonly string[]) => (value: string) => string | undefined][] = [
  [new RegExp(`^${NAME}()$`), () => value => value],
  [new RegExp(`^#${NAME}()$`), () => value => String(new TextEncoder().encode(value).length)],
  [
    new RegExp(`^${NAME}(\\^\\^?|,,?)$`),
    ([operator = '']) =>
      value =>
        changeCase(value, operator),
  ],
  [
    new RegExp(`^${NAME}:(\\d+)(?::(\\d+))?$`),
    ([start, length]) =>
      value =>
        cut(value, Number(start), length),
  ],
  [
    new RegExp(`^${NAME}/([/#%]?)((?:[^/\\\\$}]|\\\\[/\\\\])+)/((?:[^\\\\$}]|\\\\[/\\\\])*)$`, 's'),
    ([where = '', pattern = '', replacement = '']) => {
      const [from, to] = [withoutEscapes(pattern), withoutEscapes(replacement)];
      return value => replace(value, where, from, to);
    },
  ],
  [
    new RegExp(`^${NAME}(##?|%%?)([^\\[\\]?\\\\$}]+)$`, 's'),
    ([operator = '', pattern = '']) =>
      value =>
        isAscii(value + pattern) ? trim(value, operator, pattern) : undefined,
  ],
];

/** Takes an expression apart; undefined for one that Flux refuses, or whose result is not the same in all its versions. */
export function parseExpansion(expression: string): Expansion | undefined {
  const fallback = new RegExp(`^${NAME}(:[=?+-]|[=-])(.*)$`, 's').exec(expression);
  if (fallback !== null) {
    const [, name = '', operator, word = ''] = fallback;
    // Flux refuses a hyphen alone; then bash is followed.
    return { name, kind: 'default', word, onlyUnset: operator === '-' };
  }
  for (const [form, compile] of FORMS) {
    const match = form.exec(expression);
    if (match !== null) return { name: match[1]!, kind: 'function', apply: compile(match.slice(2)) };
  }
  return undefined;
}

const withoutEscapes = (text: string) => text.replace(/\\([/\\])/g, '$1');

/** Bytes, characters and UTF-16 units are the same only here. */
function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

function changeCase(value: string, operator: string): string | undefined {
  if (!isAscii(value)) return undefined;
  const change = (text: string) => (operator.startsWith('^') ? text.toUpperCase() : text.toLowerCase());
  return operator.length === 2 ? change(value) : change(value.slice(0, 1)) + value.slice(1);
}

function cut(value: string, start: number, length: string | undefined): string | undefined {
  if (!isAscii(value)) return undefined;
  return value.slice(start, length === undefined ? undefined : start + Number(length));
}

function replace(value: string, where: string, pattern: string, replacement: string): string {
  if (where === '/') return value.replaceAll(pattern, () => replacement);
  if (where === '') return value.replace(pattern, () => replacement);
  const isThere = where === '#' ? value.startsWith(pattern) : value.endsWith(pattern);
  // At an end, Flux replaces only by something.
  if (!isThere || replacement === '') return value;
  return where === '#'
    ? replacement + value.slice(pattern.length)
    : value.slice(0, value.length - pattern.length) + replacement;
}

/** `*` is any text, slashes included; what it matches must not be empty as a whole. */
function trim(value: string, operator: string, pattern: string): string {
  const isPrefix = operator.startsWith('#');
  const parts = pattern.split(/\*+/);
  const matches = (text: string) => text !== '' && matchesParts(text, parts);
  const lengths = Array.from({ length: value.length }, (_, index) => index + 1);
  if (operator.length === 2) lengths.reverse();
  const found = lengths.find(length => matches(isPrefix ? value.slice(0, length) : value.slice(value.length - length)));
  if (found === undefined) return value;
  return isPrefix ? value.slice(found) : value.slice(0, value.length - found);
}

/** Whether the parts stand in the text in this order, the first at its start and the last at its end. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
