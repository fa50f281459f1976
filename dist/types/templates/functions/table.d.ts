/** Every function that a commit message template may call. */
import type { GoFunction } from '../types.ts';
/** By name. A Map, so that `constructor` and the like name nothing. */
export declare const FUNCTIONS: ReadonlyMap<string, GoFunction>;
