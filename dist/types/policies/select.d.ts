import { type SelectionInput } from './candidates.ts';
import { type Election } from './election.ts';
import type { Selection, SelectionCounts } from './selection.ts';
export type { SelectionInput } from './candidates.ts';
/**
 * Elects the tag that Flux would elect. The order of the tags does not matter; where Flux's own answer is random, ties
 * go by text and are reported. Throws PolicyError with Flux's text and the counts so far.
 */
export declare function selectTag(input: SelectionInput): Selection;
/** Runs every step of an election and counts what each leaves over. Throws PolicyError with Flux's text. */
export declare function runElection(input: SelectionInput, counts: SelectionCounts): Election;
