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
export function indexLines(text: string): (offset: number) => Position {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(offset - starts[low]!, 0) + 1 };
  };
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether only white space stands in front of `offset` on its line. Reads no further than that, however long the line is. */
export function isFirstOnLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && /\s/.test(text[at]!)) at -= 1;
  return at < 0 || text[at] === '\n';
}

/** Offset behind the last character of the line that holds `offset`, before its `\n` or `\r\n`. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** `text` with the edits applied. Edits may come in any order; throws RangeError if two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another one or leaves the text`);
    }
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
