/** Text as offsets: spans, places for people, and edits that leave every other character alone. */
/** A stretch of text: `start` included, `end` excluded, in UTF-16 units from the start of the text. */
export interface Span {
    start: number;
    end: number;
}
/** Replaces the characters of its span by `text`. */
export interface Edit extends Span {
    text: string;
}
/** A place for people; both count from 1. A column counts UTF-16 units, and a byte order mark is no column. */
export interface Position {
    line: number;
    column: number;
}
/** Answers where an offset of `text` stands. Lines end at `\n`, as Git and Flux count them. */
export declare function indexLines(text: string): (offset: number) => Position;
/** Offset of the first character of the line that holds `offset`. */
export declare function lineStart(text: string, offset: number): number;
/** Whether only white space stands in front of `offset` on its line. Reads no further than that, however long the line is. */
export declare function isFirstOnLine(text: string, offset: number): boolean;
/** Offset behind the last character of the line that holds `offset`, before its `\n` or `\r\n`. */
export declare function lineEnd(text: string, offset: number): number;
/** `text` with the edits applied. Edits may come in any order; throws RangeError if two of them overlap. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
