import type { Call, Reflected } from '../types.ts';
/** One JSON value, objects as dictionaries, numbers as float64; throws Fault. */
export declare function parseJson(s: string, call: Call): Reflected;
