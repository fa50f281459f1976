/** Colours and descriptions of labels that Retag makes when a repository lacks them. */
/** What GitHub gives a label that came into being by being added. */
export declare const UNDESCRIBED_COLOR = "ededed";
/** Six hex digits and a text of at most a hundred characters; unknown labels get a calm grey-blue. */
export declare function labelStyle(name: string): {
    color: string;
    description: string;
};
/** Labels that are wanted and not there; GitHub compares names without case. */
export declare function missingLabels(wanted: readonly string[], present: readonly {
    name: string;
}[]): string[];
