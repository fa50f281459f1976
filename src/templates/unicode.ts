/** Classes and simple case mappings of code points, named as in Go's package unicode. */

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const number = /^\p{N}$/u;
const upper = /^\p{Lu}$/u;
const lower = /^\p{Ll}$/u;
const titleCase = /^\p{Lt}$/u;
const punctuation = /^\p{P}$/u;
const graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;

const matches = (pattern: RegExp) => (rune: number) => pattern.test(String.fromCodePoint(rune));

/** unicode.IsLetter: category L. */
export const isLetter = matches(letter);
/** unicode.IsDigit: category Nd. */
export const isDigit = matches(digit);
/** unicode.IsNumber: category N. */
export const isNumber = matches(number);
/** unicode.IsUpper: category Lu. */
export const isUpper = matches(upper);
/** unicode.IsLower: category Ll. */
export const isLower = matches(lower);
/** unicode.IsTitle: category Lt. */
export const isTitle = matches(titleCase);
/** unicode.IsPunct: category P. */
export const isPunct = matches(punctuation);

/** unicode.IsPrint: letters, marks, numbers, punctuation, symbols, and the ASCII space alone among spaces. */
export function isPrint(rune: number): boolean {
  if (rune < 0x80) return rune >= 0x20 && rune < 0x7f;
  return matches(graphic)(rune);
}

const SPACES = new Set([9, 10, 11, 12, 13, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** unicode.IsSpace: the White_Space property. */
export function isSpace(rune: number): boolean {
  return SPACES.has(rune) || (rune >= 0x2000 && rune <= 0x200a);
}

/** Simple upper case: one code point for one; where the full mapping is longer (`ß`) the code point stays. */
export function toUpper(rune: number): number {
  return simple(rune, String.fromCodePoint(rune).toUpperCase());
}

/** Simple lower case. */
export function toLower(rune: number): number {
  // The full mapping of U+0130 is two code points; the simple one is i.
  return rune === 0x130 ? 0x69 : simple(rune, String.fromCodePoint(rune).toLowerCase());
}

// Digraphs whose title case differs from their upper case, by the middle member of each group of three.
const DIGRAPHS = [0x1c5, 0x1c8, 0x1cb, 0x1f2];

/** Simple title case. */
export function toTitle(rune: number): number {
  const digraph = DIGRAPHS.find(middle => Math.abs(rune - middle) <= 1);
  if (digraph !== undefined) return digraph;
  // Georgian letters are their own title case although they have an upper case.
  if ((rune >= 0x10d0 && rune <= 0x10fa) || (rune >= 0x10fd && rune <= 0x10ff)) return rune;
  return toUpper(rune);
}

function simple(rune: number, mapped: string): number {
  const first = mapped.codePointAt(0) ?? rune;
  return mapped.length === String.fromCodePoint(first).length ? first : rune;
}
