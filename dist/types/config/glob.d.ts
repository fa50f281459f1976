/**
 * A predicate for globs over repository paths: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` are
 * alternatives, `[…]` is a set. A path matches when any glob does. Patterns are turned into regular expressions without
 * nested repetition, so that matching stays fast.
 */
export declare function compileGlobs(globs: readonly string[]): (path: string) => boolean;
