import type { Call, Reflected } from '../types.ts';
/** cast.ToInt64: integers, floats cut towards zero, texts in Go's integer syntax, true as 1; anything else is 0. */
export declare function toInt64(value: Reflected): bigint;
/** cast.ToFloat64. */
export declare function toFloat64(value: Reflected): number;
/** A text for any value: a string itself, everything else as `%v`. */
export declare function toText(value: Reflected, { budget }: Call): string;
/** sprig's `toStrings`: the texts of a list without its nils; any other value is a list of one. */
export declare function toTexts(value: Reflected, call: Call): string[];
/** sprig's `empty`: the opposite of what `if` takes for true. */
export declare const isEmpty: (value: Reflected) => boolean;
