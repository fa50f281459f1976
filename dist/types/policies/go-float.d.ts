/** True for the one number that has no place in an order. */
export declare function isNotANumber(text: string): boolean;
/** The double nearest to a text; NaN for everything that is no number (and for `nan`, which cannot be ordered). */
export declare function parseGoFloat(text: string): number;
/**
 * Orders two numbers exactly: where the doubles are equal, the decimals decide, so numbers longer than 2^53 do not tie.
 * The values must be those of parseGoFloat for the texts.
 */
export declare function compareNumbers(a: number, aText: string, b: number, bText: string): number;
