/** What goes wrong inside the template language; the position is put in front of it by the parser or the evaluator. */

/** A failed function call or operation: Go's `error` or `panic`. The text is a string of bytes. */
export class Fault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Fault';
  }
}

/** A limit of ours that was passed; it always ends the run, and its text says which. */
export class LimitFault extends Fault {}

/** How much one rendering may do. Far above any message that people read, far below what would hurt. */
export const LIMITS = {
  /** Bytes of the finished message, and of any text on the way. */
  outputBytes: 1 << 20,
  /** Nodes visited, elements made, every 16 bytes of text made, and every 4 bytes of text handed to a function. */
  steps: 2_000_000,
  /** Blocks in blocks, parentheses in parentheses, templates in templates, lists in lists. */
  depth: 100,
  /** Bytes of the template itself. */
  templateBytes: 1 << 18,
} as const;

/** Counts down what one rendering may do, so that its time is bounded whatever the template says. */
export class Budget {
  #steps: number = LIMITS.steps;

  /** Spends steps; throws LimitFault when none are left. */
  spend(steps = 1): void {
    this.#steps -= steps;
    if (this.#steps < 0) throw new LimitFault(`the template does too much: more than ${LIMITS.steps} steps`);
  }

  /** Spends for a text of so many bytes, and refuses one that is too long before anybody makes it. */
  spendText(bytes: number): void {
    this.checkText(bytes);
    this.spend(1 + (bytes >> 4));
  }

  /** Refuses a text that has grown too long, whose parts are paid for already. */
  checkText(bytes: number): void {
    if (bytes > LIMITS.outputBytes) throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
  }

  /** Refuses to go deeper than the limit. */
  checkDepth(depth: number): void {
    if (depth > LIMITS.depth) throw new LimitFault(`a value is nested more than ${LIMITS.depth} deep`);
  }
}
