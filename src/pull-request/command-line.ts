/** Finds the line of a Markdown comment that may be a command: what its author wrote, not what was quoted or shown. */

/** The characters of a comment that are looked at; GitHub stores no more. */
const COMMENT_LENGTH = 65_536;

/**
 * The lines of a comment outside quotes (`>`), fenced and indented code, and HTML comments; empty lines are left out.
 * Takes time linear in the comment. What is never closed hides everything that follows, as GitHub shows it.
 */
export function writtenLines(comment: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  let isInComment = false;
  for (const line of comment.slice(0, COMMENT_LENGTH).split(/\r\n|\r|\n/)) {
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    if (!isInComment) {
      fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
      if (fence !== undefined || /^ {0,3}>/.test(line) || /^(?: {4}| {0,3}\t)/.test(line)) continue;
    }
    const shown = withoutHtmlComments(line, isInComment);
    isInComment = shown.isInComment;
    const text = shown.text.trim();
    if (text !== '') lines.push(text);
  }
  return lines;
}

function closes(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length;
}

function withoutHtmlComments(line: string, isInComment: boolean): { text: string; isInComment: boolean } {
  let text = '';
  for (let at = 0; ; ) {
    const mark = line.indexOf(isInComment ? '-->' : '<!--', at);
    if (mark < 0) return { text: isInComment ? text : text + line.slice(at), isInComment };
    if (!isInComment) text += line.slice(at, mark);
    at = mark + (isInComment ? 3 : 4);
    isInComment = !isInComment;
  }
}
