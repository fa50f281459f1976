/**
 * Splits a key such as `20251203-0536` into groups of digits, without leading zeros. Flux refuses such keys in a
 * numerical policy; their meaning is clear if every key has the same number of groups. Undefined for other keys.
 */
export declare function splitDigitGroups(key: string): string[] | undefined;
/** Orders two keys group by group as whole numbers of any length. */
export declare function compareDigitGroups(a: readonly string[], b: readonly string[]): number;
