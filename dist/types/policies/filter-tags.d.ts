import type { TagFilter } from '../model.ts';
/** Gives the key that a tag is compared by, or undefined when the filter drops the tag. */
export type KeyExtractor = (tag: string) => string | undefined;
/**
 * Compiles `ImagePolicy.spec.filterTags`. The pattern is searched anywhere in the tag; an empty one matches every tag;
 * without `extract` the key is the tag itself. Throws PolicyError with Flux's text.
 */
export declare function compileFilter(filter: TagFilter): KeyExtractor;
/**
 * The key of one tag under a filter (Go regular expression, Go `Expand` template), or undefined when the pattern does
 * not match. Throws PolicyError when the pattern is invalid.
 */
export declare function extractKey(filter: TagFilter, tag: string): string | undefined;
