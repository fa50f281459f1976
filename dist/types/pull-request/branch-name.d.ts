/** A text as part of a branch name: letters, digits, dots and dashes, never ending in a way that git refuses. */
export declare function slug(text: string): string;
/**
 * Branch per group key: `<branch>--<slug>`; the empty key stands for the branch itself. Keys whose slugs coincide, and
 * keys cut for length, get a hash of the key. `possible` are keys that may come up in other runs: with them a name says
 * the same group in every run.
 */
export declare function groupBranches(branch: string, keys: readonly string[], possible?: readonly string[]): Map<string, string>;
/**
 * Which of the push branches a branch is, or is a group of: the longest, for one may be called like a group of another.
 * Undefined for branches of other people.
 */
export declare function rootOf(name: string, roots: Iterable<string>): string | undefined;
/** Whether the branch is the configured one or one of its groups. */
export declare function belongsTo(branch: string, name: string): boolean;
