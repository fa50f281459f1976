import { type SelectionInput } from './candidates.ts';
import type { RankedTag } from './selection.ts';
/**
 * Every tag that a policy admits with its key, in the policy's own order: the elected one first. Throws PolicyError as an
 * election does.
 */
export declare function rankTags(input: SelectionInput): RankedTag[];
/** The same tags in no particular order, which costs less for very many. */
export declare function admittedTags(input: SelectionInput): string[];
