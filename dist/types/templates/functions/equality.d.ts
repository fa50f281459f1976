/** reflect.DeepEqual, as a text that two values share when they are deeply equal. */
import type { Call, Reflected } from '../types.ts';
/** The identifying text of a value; values of different types never share one. NaN equals nothing, not even itself. */
export declare function sameKey(value: Reflected, call: Call, depth?: number): string;
