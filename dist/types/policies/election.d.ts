import { type Diagnostic } from '../errors.ts';
import type { ParsedChoice } from './policy-choice.ts';
import { type Ranking } from './ranking.ts';
import type { RankedTag, SelectionCounts } from './selection.ts';
/** Calls back with every candidate and its key. May be asked again. */
type VisitCandidates = (each: (tag: string, key: string) => void) => void;
/** The result of comparing candidates; `top` is empty when none is inside the range. */
export interface Election {
    top: RankedTag[];
    ties: string[];
    diagnostics: Diagnostic[];
    /** The ranking that was used, to place any other tag in the same order. */
    ranking: Ranking<unknown>;
}
/**
 * Compares candidates by a policy, and counts those that it can read and those inside its range. Throws PolicyError when
 * a numerical policy meets keys that are no numbers.
 */
export declare function elect(choice: ParsedChoice, visit: VisitCandidates, counts: SelectionCounts): Election;
export {};
