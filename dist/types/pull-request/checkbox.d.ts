/** The box in the body by which people let Retag rebuild a branch that others committed to. */
/** The line of the body, not ticked. */
export declare function printRebuildBox(base: string): string;
/** Whether somebody ticked the box. */
export declare function isRebuildTicked(body: string): boolean;
