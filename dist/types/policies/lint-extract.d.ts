import { type Lint } from './lint-subject.ts';
/** Lints of `filterTags.extract`: what the key is made of. */
export declare const lintExtract: Lint;
