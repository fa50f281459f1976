/** What goes wrong inside the template language; the position is put in front of it by the parser or the evaluator. */
/** A failed function call or operation: Go's `error` or `panic`. The text is a string of bytes. */
export declare class Fault extends Error {
    constructor(message: string);
}
/** A limit of ours that was passed; it always ends the run, and its text says which. */
export declare class LimitFault extends Fault {
}
/** How much one rendering may do. Far above any message that people read, far below what would hurt. */
export declare const LIMITS: {
    /** Bytes of the finished message, and of any text on the way. */
    readonly outputBytes: number;
    /** Nodes visited, elements made, every 16 bytes of text made, and every 4 bytes of text handed to a function. */
    readonly steps: 2000000;
    /** Blocks in blocks, parentheses in parentheses, templates in templates, lists in lists. */
    readonly depth: 100;
    /** Bytes of the template itself. */
    readonly templateBytes: number;
};
/** Counts down what one rendering may do, so that its time is bounded whatever the template says. */
export declare class Budget {
    #private;
    /** Spends steps; throws LimitFault when none are left. */
    spend(steps?: number): void;
    /** Spends for a text of so many bytes, and refuses one that is too long before anybody makes it. */
    spendText(bytes: number): void;
    /** Refuses a text that has grown too long, whose parts are paid for already. */
    checkText(bytes: number): void;
    /** Refuses to go deeper than the limit. */
    checkDepth(depth: number): void;
}
