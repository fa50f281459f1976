/** What the Flux API accepts as an interval: no sign, no bare number, no days. */
export declare const INTERVAL_PATTERN: RegExp;
/** What the Flux API accepts as a timeout: the same without hours. */
export declare const TIMEOUT_PATTERN: RegExp;
/** What the configuration file accepts: as Flux, and days. */
export declare const DURATION_PATTERN: RegExp;
/** Milliseconds of a duration such as `1h30m`; repeated units add up. Undefined when the text does not match `pattern`. */
export declare function parseDuration(text: string, pattern?: RegExp): number | undefined;
/** Whether what was done then is recent enough for a document with this interval, in milliseconds. */
export declare function isWithin(then: Date, interval: number, now: Date): boolean;
