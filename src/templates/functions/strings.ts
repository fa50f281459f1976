/** sprig's functions on texts. Widths, indexes and lengths count bytes unless the function works on letters. */
import { encodeRune, mapRunes, runeAt, runesOf } from '../bytes.ts';
import { Fault, LIMITS, LimitFault } from '../fault.ts';
import { fitsInt64, parseInteger } from '../numbers.ts';
import { show } from '../printf.ts';
import { quote } from '../quote.ts';
import { type Call, STRING_MAP } from '../types.ts';
import { isDigit, isLetter, isLower, isSpace, isTitle, isUpper, toLower, toTitle, toUpper } from '../unicode.ts';
import { bool, type Entries, entry, int, string, strings, type Value } from '../values.ts';
import { toText, toTexts } from './conversions.ts';
import { any, type FunctionTable, fixed, text, variadic, whole } from './signature.ts';
import { abbreviate, abbreviateFrom, wrapText } from './wrapping.ts';

const trimAll = fixed([text, text], ([set, s]) => string(trimSet(s, set)));

/** By name. */
export const stringFunctions: FunctionTable = {
  hello: fixed([], () => string('Hello!')),
  abbrev: fixed([whole, text], ([width, s]) => string(width < 4 ? s : abbreviate(s, width))),
  abbrevboth: fixed([whole, whole, text], ([left, right, s]) =>
    string(right < 4 || (left > 0 && right < 7) ? s : abbreviateFrom(s, left, right)),
  ),
  trunc: fixed([whole, text], ([count, s]) => string(truncate(s, count))),
  trim: fixed([text], ([s]) => string(trimSpace(s))),
  upper: fixed([text], ([s]) => string(mapRunes(s, toUpper))),
  lower: fixed([text], ([s]) => string(mapRunes(s, toLower))),
  title: fixed([text], ([s]) => string(titleCase(s))),
  untitle: fixed([text], ([s]) => string(untitle(s))),
  substr: fixed([whole, whole, text], ([start, end, s]) => string(substring(s, start, end))),
  repeat: fixed([whole, text], ([count, s], call) => string(repeat(s, count, call))),
  trimall: trimAll,
  trimAll,
  trimSuffix: fixed([text, text], ([suffix, s]) =>
    string(s.endsWith(suffix) ? s.slice(0, s.length - suffix.length) : s),
  ),
  trimPrefix: fixed([text, text], ([prefix, s]) => string(s.startsWith(prefix) ? s.slice(prefix.length) : s)),
  nospace: fixed([text], ([s]) => string(withoutSpace(s))),
  initials: fixed([text], ([s]) => string(initials(s))),
  swapcase: fixed([text], ([s]) => string(swapCase(s))),
  wrap: fixed([whole, text], ([width, s], call) => string(wrapText(s, width, '\n', false, call))),
  wrapWith: fixed([whole, text, text], ([width, line, s], call) =>
    string(wrapText(s, width, line === '' ? '\n' : line, true, call)),
  ),
  contains: fixed([text, text], ([part, s]) => bool(s.includes(part))),
  hasPrefix: fixed([text, text], ([prefix, s]) => bool(s.startsWith(prefix))),
  hasSuffix: fixed([text, text], ([suffix, s]) => bool(s.endsWith(suffix))),
  quote: variadic([], any, (_, values, call) =>
    string(values.flatMap(value => (value === null ? [] : [quote(toText(value, call))])).join(' ')),
  ),
  squote: variadic([], any, (_, values, call) =>
    string(values.flatMap(value => (value === null ? [] : [`'${show(value, call.budget)}'`])).join(' ')),
  ),
  cat: variadic([], any, (_, values, call) =>
    string(values.flatMap(value => (value === null ? [] : [show(value, call.budget)])).join(' ')),
  ),
  indent: fixed([whole, text], ([width, s], call) => string(indent(s, width, call))),
  nindent: fixed([whole, text], ([width, s], call) => string(`\n${indent(s, width, call)}`)),
  replace: fixed([text, text, text], ([old, fresh, s], call) => string(replaceAll(s, old, fresh, call))),
  plural: fixed([text, text, whole], ([one, many, count]) => string(count === 1 ? one : many)),
  toString: fixed([any], ([value], call) => string(toText(value, call))),
  atoi: fixed([text], ([s]) => int(atoi(s))),
  split: fixed([text, text], ([separator, s]) => numbered(splitText(s, separator, -1))),
  splitn: fixed([text, whole, text], ([separator, count, s]) => numbered(splitText(s, separator, count))),
  splitList: fixed([text, text], ([separator, s]) => strings(splitText(s, separator, -1))),
  toStrings: fixed([any], ([value], call) => strings(toTexts(value, call))),
  join: fixed([text, any], ([separator, value], call) => string(join(toTexts(value, call), separator, call))),
};

function truncate(s: string, count: number): string {
  if (count < 0 && s.length + count > 0) return s.slice(s.length + count);
  return count >= 0 && s.length > count ? s.slice(0, count) : s;
}

/** strings.TrimSpace. */
function trimSpace(s: string): string {
  return trimWhere(s, isSpace);
}

function trimSet(s: string, set: string): string {
  const cut = new Set([...runesOf(set)].map(({ rune }) => rune));
  return trimWhere(s, rune => cut.has(rune));
}

function trimWhere(s: string, isCut: (rune: number) => boolean): string {
  let start = 0;
  while (start < s.length) {
    const { rune, width } = runeAt(s, start);
    if (!isCut(rune)) break;
    start += width;
  }
  let end = start;
  for (const { rune, width, at } of runesOf(s.slice(start))) if (!isCut(rune)) end = start + at + width;
  return s.slice(start, end);
}

// strings.Title's idea of a word: letters, digits and underscores continue it, and so does what is no space.
function titleCase(s: string): string {
  let isStart = true;
  return mapRunes(s, rune => {
    const mapped = isStart ? toTitle(rune) : rune;
    isStart = isSeparator(rune);
    return mapped;
  });
}

function isSeparator(rune: number): boolean {
  if (rune < 0x80) return !/[0-9A-Za-z_]/.test(String.fromCharCode(rune));
  return !isLetter(rune) && !isDigit(rune) && isSpace(rune);
}

function untitle(s: string): string {
  let isStart = true;
  return mapRunes(s, rune => {
    const isGap = isSpace(rune);
    const mapped = isStart && !isGap ? toLower(rune) : rune;
    isStart = isGap;
    return mapped;
  });
}

function substring(s: string, start: number, end: number): string {
  if (start < 0) return sliceText(s, 0, end);
  return end < 0 || end > s.length ? sliceText(s, start, s.length, true) : sliceText(s, start, end);
}

/** s[start:end] with Go's panic texts. */
function sliceText(s: string, start: number, end: number, isOpen = false): string {
  const panic = (bounds: string): never => {
    throw new Fault(`runtime error: slice bounds out of range ${bounds}`);
  };
  if (end < 0) return panic(`[:${end}]`);
  if (end > s.length) return panic(`[:${end}] with length ${s.length}`);
  if (start > end) return panic(isOpen ? `[${start}:${s.length}]` : `[${start}:${end}]`);
  return s.slice(start, end);
}

function repeat(s: string, count: number, { budget }: Call): string {
  if (count < 0) throw new Fault('strings: negative Repeat count');
  if (count * s.length > LIMITS.outputBytes) {
    throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
  }
  budget.spendText(count * s.length);
  return s.repeat(s === '' ? 0 : count);
}

// Byte by byte: a byte above 7F is taken for the Latin-1 letter of that number, as the original does.
function withoutSpace(s: string): string {
  if (![...s].some(c => isSpace(c.charCodeAt(0)))) return s;
  return [...s].map(c => (isSpace(c.charCodeAt(0)) ? '' : encodeRune(c.charCodeAt(0)))).join('');
}

function initials(s: string): string {
  let isStart = true;
  let result = '';
  for (const c of s) {
    const isGap = isSpace(c.charCodeAt(0));
    if (!isGap && isStart) result += encodeRune(c.charCodeAt(0));
    isStart = isGap;
  }
  return result;
}

function swapCase(s: string): string {
  let afterSpace = true;
  return mapRunes(s, rune => {
    if (isUpper(rune) || isTitle(rune)) {
      afterSpace = false;
      return toLower(rune);
    }
    if (!isLower(rune)) {
      afterSpace = isSpace(rune);
      return rune;
    }
    const mapped = afterSpace ? toTitle(rune) : toUpper(rune);
    afterSpace = false;
    return mapped;
  });
}

function indent(s: string, width: number, call: Call): string {
  const pad = repeat(' ', width, call);
  const lines = s.split('\n');
  call.budget.spendText(s.length + pad.length * lines.length);
  return lines.map(line => pad + line).join('\n');
}

function replaceAll(s: string, old: string, fresh: string, { budget }: Call): string {
  const parts = old === '' ? ['', ...splitText(s, '', -1), ''] : s.split(old);
  if (old === '' && s === '') parts.pop();
  budget.spendText(s.length + fresh.length * parts.length);
  return parts.join(fresh);
}

function atoi(s: string): bigint {
  const value = parseInteger(s, 10) ?? 0n;
  if (fitsInt64(value)) return value;
  // Atoi gives the nearest number with its range error, and the error is dropped.
  return value > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}

/** strings.SplitN; −1 means all. An empty separator splits after every code point. */
function splitText(s: string, separator: string, count: number): string[] {
  if (count === 0) return [];
  const parts = separator === '' ? [...runesOf(s)].map(({ at, width }) => s.slice(at, at + width)) : s.split(separator);
  if (count < 0 || parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

function numbered(parts: readonly string[]): Value {
  const entries: Entries = new Map(parts.map((part, index) => entry(`_${index}`, string(part))));
  return { type: STRING_MAP, data: entries };
}

function join(parts: readonly string[], separator: string, { budget }: Call): string {
  budget.spendText(parts.reduce((sum, part) => sum + part.length + separator.length, 0));
  return parts.join(separator);
}
