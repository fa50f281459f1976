/** Comments on lines of their own that belong to the value below them, as Flux's parser attaches them. */
import { lineEnd, lineStart } from '../source-text.ts';
import type { ScalarPlace } from './scalar-places.ts';

/** The only comment in front of a sequence's item, or between `key:` and a value on a line of its own. */
export function findHeadComment(text: string, scalar: ScalarPlace): number | undefined {
  const { token, dash } = scalar;
  const onDashLine = dash !== undefined && lineStart(text, dash) === lineStart(text, token.offset);
  const start = onDashLine ? dash : startOnLine(text, scalar);
  if (text.slice(lineStart(text, start), start).trim() !== '') return undefined;
  const gap = readGap(text, lineStart(text, start));
  const comment = gap.comments.at(-1);
  if (comment === undefined || gap.above === undefined) return undefined;
  const column = comment - lineStart(text, comment);
  if (OPENS_VALUE.test(gap.above) || (scalar.inFlow && gap.above.includes('['))) {
    // A comment further left with a blank line behind it belongs to what is above.
    const ends = gap.lines.at(-1) === false && column < gap.above.search(/\S/);
    return gap.comments.length === 1 && !ends ? comment : undefined;
  }
  if (dash === undefined ? !OPENS_ITEM.test(gap.above) : !onDashLine) return undefined;
  const indent = start - lineStart(text, start);
  const follows = dash === undefined || followsScalar(gap.above, indent) || column === indent;
  return follows && belongsBelow(gap) ? comment : undefined;
}

/** A line behind which a value, or the first item of a sequence, is still to come. */
const OPENS_VALUE = /[:[](?:[ \t]+[&!]\S*)*[ \t]*(?:#.*)?$/;
/** A line of a flow collection behind which the next item comes. */
const OPENS_ITEM = /,[ \t]*(?:#.*)?$/;

/** Offset of a scalar, or of what stands in front of it on its line. */
function startOnLine(text: string, { token, props }: ScalarPlace): number {
  const line = lineStart(text, token.offset);
  return props.find(part => part.offset >= line)?.offset ?? token.offset;
}

/** True where a line holds an item of the sequence of that indent which is a scalar and nothing else. */
function followsScalar(line: string, indent: number): boolean {
  return (
    line.search(/\S/) === indent &&
    /^- +(?:"[^"]*"|'[^']*'|[^\s"'|>&!*?[{-](?:[^\s:]|:(?=\S)| +(?=[^\s#]))*) *(?:#.*)?$/.test(line.trim())
  );
}

/** The blank lines and comment lines in front of a line. */
interface Gap {
  /** Offsets of the comments, from top to bottom. */
  comments: number[];
  /** From top to bottom: true for a comment, false for a blank line. */
  lines: boolean[];
  /** The line above; undefined at the top. */
  above: string | undefined;
}

function readGap(text: string, before: number): Gap {
  const gap: Gap = { comments: [], lines: [], above: undefined };
  for (let at = before; at > 0; ) {
    at = lineStart(text, at - 1);
    const line = text.slice(at, lineEnd(text, at));
    const column = line.search(/\S/);
    if (column !== -1 && line[column] !== '#') {
      gap.above = line.trimEnd();
      break;
    }
    if (column !== -1) gap.comments.unshift(at + column);
    gap.lines.unshift(column !== -1);
  }
  return gap;
}

/**
 * Whether the last comment of a gap is the only one that belongs to the item below it. A comment right below an item
 * belongs to that item if a blank line follows.
 */
function belongsBelow({ comments, lines }: Gap): boolean {
  const last = lines.lastIndexOf(true);
  if (comments.length === 1) return last === lines.length - 1 || last > 0;
  const blank = lines.indexOf(false);
  return last === lines.length - 1 && blank === comments.length - 1 && lines.slice(blank, last).every(line => !line);
}
