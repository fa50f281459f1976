/**
 * Foreign text made harmless for a pull request. Tags, image labels and release notes are written by strangers: without
 * this they could ping people, leave back-links on other repositories' issues, break out of a fold, forge our hidden
 * state or load images from somebody's server.
 */
/** Foreign text without the characters that nobody sees. */
export declare function dropUnseen(text: string): string;
/** Foreign Markdown, such as release notes: shown as such, but inert; an open code fence is closed. */
export declare function neutraliseMarkdown(text: string): string;
/** Foreign text as one line of prose, without any Markdown of its own. */
export declare function neutraliseText(text: string): string;
/**
 * A message of ours as one line: what it has in backticks stays code, all else is as inert as foreign text, which it may
 * quote.
 */
export declare function proseText(text: string): string;
/** Foreign text as a code span in a cell of a table. */
export declare function codeCell(text: string): string;
/** Foreign text as code in a cell of a table; it may be broken behind its slashes, which leaves other columns room. */
export declare function pathCell(path: string): string;
/** Foreign text as a code span on one line. Code spans neither ping nor link. */
export declare function codeSpan(text: string): string;
/** Foreign text inside HTML, such as the summary of a fold. */
export declare function htmlText(text: string): string;
/** A link that leads to https only, or just the label. `label` is Markdown of ours. */
export declare function link(label: string, url: string | undefined): string;
