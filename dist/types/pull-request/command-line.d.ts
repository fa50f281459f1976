/** Finds the line of a Markdown comment that may be a command: what its author wrote, not what was quoted or shown. */
/**
 * The lines of a comment outside quotes (`>`), fenced and indented code, and HTML comments; empty lines are left out.
 * Takes time linear in the comment. What is never closed hides everything that follows, as GitHub shows it.
 */
export declare function writtenLines(comment: string): string[];
