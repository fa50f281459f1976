/**
 * Compiles an exclusion list into "the pattern that drops this tag, if any". A list replaces the default, an empty one
 * does not. Patterns are searched anywhere in the tag. Throws PolicyError with Flux's text.
 */
export declare function compileExclusions(list: readonly string[] | undefined): (tag: string) => string | undefined;
