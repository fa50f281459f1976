/** Numbers as Go's strconv reads and writes them. */
/** strconv.ParseInt with base 0, 8 or 10 without its range check; undefined is `invalid syntax`. */
export declare function parseInteger(text: string, base: 0 | 8 | 10, canBeSigned?: boolean): bigint | undefined;
/** True where a number fits Go's int64. */
export declare const fitsInt64: (value: bigint) => boolean;
/** True where a number fits Go's uint64. */
export declare const fitsUint64: (value: bigint) => boolean;
/** strconv.ParseFloat; undefined is any error, too large numbers included. */
export declare function parseFloat64(text: string): number | undefined;
/** int64(f): cut towards zero; what does not fit gives the smallest number, as on amd64. */
export declare function truncateToInt64(value: number): bigint;
/**
 * strconv.FormatFloat for float64. `format` is e, E, f, F, g, G, b, x or X; `precision` −1 means as few digits as needed.
 */
export declare function formatFloat(value: number, format: string, precision: number): string;
