/**
 * Go strings. A Go string is a sequence of bytes, and templates can see that (`len`, `trunc`, `substr`, `printf "%x"`), so
 * the template language keeps every string as a JavaScript string of bytes: one character from U+0000 to U+00FF per byte
 * of UTF-8. Comparing such strings with `<` compares bytes. Text enters through `toBytes` and leaves through `fromBytes`.
 */

/** The code point that stands for a byte that is no UTF-8. */
export const RUNE_ERROR = 0xfffd;

const encoder = new TextEncoder();

/** A JavaScript text as a string of UTF-8 bytes; lone surrogates become U+FFFD. */
export function toBytes(text: string): string {
  if (isAscii(text)) return text;
  return bytesToString(encoder.encode(text));
}

/** A string of bytes as JavaScript text; as in Go, every single invalid byte becomes one U+FFFD. */
export function fromBytes(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  let text = '';
  for (const { rune } of runesOf(bytes)) text += String.fromCodePoint(rune);
  return text;
}

/** Bytes as a string of bytes. */
function bytesToString(bytes: Uint8Array): string {
  let text = '';
  // Pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** A decoded code point, how many bytes it took and where it began; `rune` is U+FFFD with width 1 where the bytes are no UTF-8. */
interface Rune {
  rune: number;
  width: number;
  at: number;
}

/** The code point at an offset, as Go's utf8.DecodeRuneInString; width 0 at the end. */
export function runeAt(s: string, at: number): Rune {
  const first = s.charCodeAt(at);
  if (Number.isNaN(first)) return { rune: RUNE_ERROR, width: 0, at };
  if (first < 0x80) return { rune: first, width: 1, at };
  const width = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  const wrong = { rune: RUNE_ERROR, width: 1, at };
  if (width === 0 || first > 0xf4) return wrong;
  let rune = first & (0x7f >> width);
  for (let i = 1; i < width; i++) {
    const next = s.charCodeAt(at + i);
    if (Number.isNaN(next) || (next & 0xc0) !== 0x80) return wrong;
    rune = (rune << 6) | (next & 0x3f);
  }
  const isOverlong = (width === 3 && rune < 0x800) || (width === 4 && rune < 0x10000);
  if (isOverlong || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) return wrong;
  return { rune, width, at };
}

/** All code points of a string of bytes, in order. */
export function* runesOf(s: string): Generator<Rune> {
  for (let at = 0; at < s.length; ) {
    const rune = runeAt(s, at);
    yield rune;
    at += rune.width;
  }
}

/** A code point as UTF-8 bytes; what is no code point becomes U+FFFD. */
export function encodeRune(rune: number): string {
  const isValid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
  const valid = isValid ? rune : RUNE_ERROR;
  return valid < 0x80 ? String.fromCharCode(valid) : bytesToString(encoder.encode(String.fromCodePoint(valid)));
}

/** Applies a mapping to every code point. Invalid bytes come out as U+FFFD, as in Go's strings.Map. */
export function mapRunes(s: string, map: (rune: number) => number): string {
  let mapped = '';
  for (const { rune } of runesOf(s)) mapped += encodeRune(map(rune));
  return mapped;
}

/** True when every character is 7-bit, so that text and bytes are the same. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
