/**
 * Go strings. A Go string is a sequence of bytes, and templates can see that (`len`, `trunc`, `substr`, `printf "%x"`), so
 * the template language keeps every string as a JavaScript string of bytes: one character from U+0000 to U+00FF per byte
 * of UTF-8. Comparing such strings with `<` compares bytes. Text enters through `toBytes` and leaves through `fromBytes`.
 */
/** The code point that stands for a byte that is no UTF-8. */
export declare const RUNE_ERROR = 65533;
/** A JavaScript text as a string of UTF-8 bytes; lone surrogates become U+FFFD. */
export declare function toBytes(text: string): string;
/** A string of bytes as JavaScript text; as in Go, every single invalid byte becomes one U+FFFD. */
export declare function fromBytes(bytes: string): string;
/** A decoded code point, how many bytes it took and where it began; `rune` is U+FFFD with width 1 where the bytes are no UTF-8. */
interface Rune {
    rune: number;
    width: number;
    at: number;
}
/** The code point at an offset, as Go's utf8.DecodeRuneInString; width 0 at the end. */
export declare function runeAt(s: string, at: number): Rune;
/** All code points of a string of bytes, in order. */
export declare function runesOf(s: string): Generator<Rune>;
/** A code point as UTF-8 bytes; what is no code point becomes U+FFFD. */
export declare function encodeRune(rune: number): string;
/** Applies a mapping to every code point. Invalid bytes come out as U+FFFD, as in Go's strings.Map. */
export declare function mapRunes(s: string, map: (rune: number) => number): string;
/** True when every character is 7-bit, so that text and bytes are the same. */
export declare function isAscii(text: string): boolean;
export {};
