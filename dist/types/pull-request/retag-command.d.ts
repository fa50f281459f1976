/** When a hold ends: on a day (`YYYY-MM-DD`, which counts whole, in UTC), or after so many hours from the comment. */
export type Until = {
    kind: 'date';
    date: string;
} | {
    kind: 'duration';
    hours: number;
};
/** A command. `policy` is `namespace:name`, or a name or an image that must be unique in the repository. */
export type Command = {
    kind: 'rescan';
} | {
    kind: 'pin';
    policy: string;
    tag: string;
    force: false;
} | {
    kind: 'pin';
    policy: string;
    tag: string;
    force: true;
    reason: string;
} | {
    kind: 'auto';
    policy: string;
} | {
    kind: 'hold';
    policy: string;
    until?: Until;
    reason?: string;
} | {
    kind: 'skip';
    policy: string;
    tag: string;
} | {
    kind: 'why';
    policy: string;
    tag?: string;
} | {
    kind: 'status';
} | {
    kind: 'help';
};
/** Characters of a whole command line, and of the reason in it. */
export declare const LENGTHS: {
    readonly line: 600;
    readonly reason: 300;
    readonly policy: 255;
};
/** The list of commands as a Markdown table. */
export declare function renderUsage(): string;
/**
 * Reads the command of a comment: its first non-empty line outside quotes, code and HTML comments, if that begins with
 * `/retag`; undefined for any other comment. Throws CommandError, whose message names the rule and lists the usage.
 */
export declare function parseCommand(comment: string): Command | undefined;
