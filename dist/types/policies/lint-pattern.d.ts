import { type Lint } from './lint-subject.ts';
/** Lints of `filterTags.pattern`: what it lets in and what it drops by mistake. */
export declare const lintPattern: Lint;
