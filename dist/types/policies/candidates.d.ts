import { PolicyError } from '../errors.ts';
import type { ImagePolicy, ImagePolicyChoice, ImageRepository, TagFilter } from '../model.ts';
import { type KeyExtractor } from './filter-tags.ts';
/** Everything that decides an election: the policy, its filter, the repository's exclusion list, and the tags. */
export interface SelectionInput {
    policy: ImagePolicyChoice;
    filterTags?: TagFilter | undefined;
    /** Absent or empty means Flux's default, `["^.*\\.sig$"]`. */
    exclusionList?: readonly string[] | undefined;
    /** In any order; repeated tags count once. */
    tags: Iterable<string>;
}
/** What decides the election of a declared policy among tags of its repository. */
export declare function selectionInput({ choice, filterTags }: Pick<ImagePolicy, 'choice' | 'filterTags'>, repository: Pick<ImageRepository, 'exclusionList'> | undefined, tags: Iterable<string>): SelectionInput;
/** The first two steps of an election, ready to run. */
interface Sieve {
    /** The exclusion pattern that drops a tag, if any. */
    excludedBy: (tag: string) => string | undefined;
    /** The key of a tag; undefined when the filter drops it. Without `filterTags` the tag itself. */
    keyOf: KeyExtractor;
    /** Why the filter cannot be used. It then drops every tag. */
    filterError?: PolicyError;
}
/**
 * Compiles exclusion list and filter. Throws PolicyError for a bad exclusion list; a bad filter is kept back, because
 * Flux complains about missing tags before it looks at the filter.
 */
export declare function compileSieve(input: Pick<SelectionInput, 'exclusionList' | 'filterTags'>): Sieve;
/** The tags without repetition. */
export declare function uniqueTags(tags: Iterable<string>): Set<string>;
export {};
