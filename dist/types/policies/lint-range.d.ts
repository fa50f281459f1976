import { type Lint } from './lint-subject.ts';
/** Lints of `semver.range`: ranges that mean something else than they look, or nothing at all. */
export declare const lintRange: Lint;
