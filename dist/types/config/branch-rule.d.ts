/** Whether git takes a text for the name of a branch. */
export declare function isBranchName(text: string): boolean;
