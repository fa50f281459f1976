/** Whether git takes a text for the name of a branch. */
export declare function isBranchName(text: string): boolean;
/** What is said of a name that git does not take. */
export declare const NO_BRANCH_NAME = "git takes no branch of that name";
