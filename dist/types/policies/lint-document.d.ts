import { type Lint } from './lint-subject.ts';
/** Lints of the document as a whole: missing or contradictory fields. */
export declare const lintDocument: Lint;
