/** A text as part of a branch name: letters, digits, dots and dashes, never ending in a way that git refuses. */
export declare function slug(text: string): string;
/**
 * Branch per group key: `<branch>--<slug>`; the empty key stands for the branch itself. Keys whose slugs coincide, and
 * keys cut for length, get a hash of the key, so that a name says the same group in every run.
 */
export declare function groupBranches(branch: string, keys: readonly string[]): Map<string, string>;
/** Whether the branch is the configured one or one of its groups. */
export declare function belongsTo(branch: string, name: string): boolean;
