import { type LintSubject } from './lint-subject.ts';
/** A filter that a hint may show: pattern, then extract (empty for the tag itself). */
export type FilterProposal = readonly [pattern: string, extract: string];
/** Filters that find a number wherever it stands in a tag, the strictest first. */
export declare const NUMBER_PROPOSALS: readonly FilterProposal[];
/**
 * Picks a filter that does what its hint says: the first under which the policy elects one of the tags, else the first
 * that keeps any tag, else the last; without tags the first that compiles. `fits` says what else the keys must be.
 */
export declare function chooseFilter(subject: LintSubject, proposals: readonly FilterProposal[], fits?: (keys: readonly string[]) => boolean): FilterProposal;
