/** Go's quoted forms: strconv.Quote, Unquote and UnquoteChar over strings of bytes. */
import { encodeRune, RUNE_ERROR, runeAt } from './bytes.ts';
import { isPrint } from './unicode.ts';

const ESCAPES: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
};

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** A quoted Go string literal; `asciiOnly` is `%+q`. */
export function quote(s: string, mark = '"', asciiOnly = false): string {
  let quoted = mark;
  for (let at = 0; at < s.length; ) {
    const { rune, width } = runeAt(s, at);
    quoted += rune === RUNE_ERROR && width === 1 ? `\\x${hex(s.charCodeAt(at), 2)}` : escapeRune(rune, mark, asciiOnly);
    at += width;
  }
  return quoted + mark;
}

/** A quoted Go character literal: `%q` of an integer. */
export function quoteRune(rune: number, asciiOnly = false): string {
  const isValid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  return `'${escapeRune(isValid ? rune : RUNE_ERROR, "'", asciiOnly)}'`;
}

function escapeRune(rune: number, mark: string, asciiOnly: boolean): string {
  if (rune === mark.charCodeAt(0) || rune === 0x5c) return `\\${String.fromCharCode(rune)}`;
  if (rune < 0x80 ? isPrint(rune) : !asciiOnly && isPrint(rune)) return encodeRune(rune);
  const short = ESCAPES[rune];
  if (short !== undefined) return short;
  if (rune < 0x20 || rune === 0x7f) return `\\x${hex(rune, 2)}`;
  return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}

/** True when a text can stand between backquotes: `%#q`. */
export function canBackquote(s: string): boolean {
  for (let at = 0; at < s.length; ) {
    const { rune, width } = runeAt(s, at);
    at += width;
    if (width > 1) {
      if (rune === 0xfeff) return false;
      continue;
    }
    if (rune === RUNE_ERROR || (rune < 0x20 && rune !== 9) || rune === 0x60 || rune === 0x7f) return false;
  }
  return true;
}

/** The value of a quoted or backquoted literal, or undefined where Go says `invalid syntax`. */
export function unquote(literal: string): string | undefined {
  const mark = literal[0];
  if (literal.length < 2 || mark !== literal.at(-1)) return undefined;
  const inner = literal.slice(1, -1);
  if (mark === '`') return inner.includes('`') ? undefined : inner.replaceAll('\r', '');
  let value = '';
  for (let at = 0; at < inner.length; ) {
    const char = unquoteChar(inner, at, mark);
    if (char === undefined) return undefined;
    value += char.bytes;
    at = char.next;
  }
  return value;
}

/** One possibly escaped character at an offset; `bytes` is what it stands for in a string. */
export function unquoteChar(
  s: string,
  at: number,
  mark: string | undefined,
): { rune: number; bytes: string; next: number } | undefined {
  const c = s[at];
  if (c === undefined || c === mark) return undefined;
  if (c !== '\\') {
    const { rune, width } = runeAt(s, at);
    return { rune, bytes: s.slice(at, at + width), next: at + width };
  }
  return decodeEscape(s, at + 1, mark);
}

const SHORT: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '\\': 0x5c };
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeEscape(s: string, at: number, mark: string | undefined) {
  const c = s[at] ?? '';
  const short = SHORT[c];
  if (short !== undefined) return { rune: short, bytes: String.fromCharCode(short), next: at + 1 };
  const digits = HEX_DIGITS[c];
  if (digits !== undefined) {
    const text = s.slice(at + 1, at + 1 + digits);
    if (text.length < digits || !/^[0-9a-fA-F]+$/.test(text)) return undefined;
    const rune = Number.parseInt(text, 16);
    if (c === 'x') return { rune, bytes: String.fromCharCode(rune), next: at + 3 };
    if (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return undefined;
    return { rune, bytes: encodeRune(rune), next: at + 1 + digits };
  }
  if (/^[0-7]$/.test(c)) {
    const text = s.slice(at, at + 3);
    const byte = /^[0-7]{3}$/.test(text) ? Number.parseInt(text, 8) : 256;
    return byte > 255 ? undefined : { rune: byte, bytes: String.fromCharCode(byte), next: at + 3 };
  }
  if ((c === '"' || c === "'") && c === mark) return { rune: c.charCodeAt(0), bytes: c, next: at + 1 };
  return undefined;
}
