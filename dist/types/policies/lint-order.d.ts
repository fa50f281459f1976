import { type Lint } from './lint-subject.ts';
/** Lints of the order: keys that carry a time, and policies that do not elect the latest of them. */
export declare const lintOrder: Lint;
