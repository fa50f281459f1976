/** The box in the body by which people let Retag rebuild a branch that others committed to. */
/** The line of the body, not ticked. */
export declare function printRebuildBox(base: string): string;
/** What people do to let the branch be rebuilt; a description that somebody replaced has no box to tick. */
export declare function explainRebuild(body: string): string;
/** Whether somebody ticked the box. */
export declare function isRebuildTicked(body: string): boolean;
