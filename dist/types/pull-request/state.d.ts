/** One proposed value: which setter, what, and (as short hashes) in which files; no files means any. */
interface ProposedValue {
    setter: string;
    value: string;
    files?: string[];
}
/** What a pull request remembers in its body, hidden from people. */
export interface PullRequestState {
    /** Fingerprint of what the visible body was made from. */
    print: string;
    /** Fingerprint of how updates were divided among branches. */
    layout: string;
    /** Commit that was pushed last. */
    head?: string;
    values: ProposedValue[];
    /** Set when Retag itself closed the pull request, and why; people's closing leaves it unset. */
    closed?: 'obsolete' | 'regrouped';
}
/** `values` of changes, gathered by setter and value, in byte order. */
export declare function proposedValues(changes: readonly {
    setter: string;
    new: string;
    file: string;
}[]): ProposedValue[];
/** Whether the proposed value was meant for the file. */
export declare function isProposedFor(value: ProposedValue, file: string): boolean;
/** The comment; base64url because plain JSON may hold `--`, which ends no HTML comment but is not allowed in one. */
export declare function printState(state: PullRequestState): string;
/** The last such comment of a body; undefined when there is none or it is damaged. */
export declare function parseState(body: string): PullRequestState | undefined;
export {};
