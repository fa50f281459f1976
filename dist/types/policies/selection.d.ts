import type { Diagnostic } from '../errors.ts';
/** How many tags were left after each step, from the registry's list to the policy's range. */
export interface SelectionCounts {
    fetched: number;
    /** Dropped by the exclusion list. */
    excluded: number;
    /** Left after `filterTags.pattern` (all that were not excluded when there is none). */
    filtered: number;
    /** Left after parsing the key: versions for semver, numbers for numerical; equal to filtered for alphabetical. */
    parsed: number;
    /** Left after the range; equal to parsed for alphabetical and numerical. */
    matched: number;
}
/** A tag and the key that it was compared by (the expanded `filterTags.extract`, else the tag itself). */
export interface RankedTag {
    tag: string;
    key: string;
}
/** What a policy elected, and how. */
export interface Selection {
    tag: string;
    key: string;
    counts: SelectionCounts;
    /** Other tags that are as good as the elected one, in byte order; empty when the election is clear. */
    ties: string[];
    /** The best five in the policy's own order, the elected tag first. */
    top: RankedTag[];
    diagnostics: Diagnostic[];
}
