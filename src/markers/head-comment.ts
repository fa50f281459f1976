/** Comments on lines of their own that belong to the value below them, as Flux's parser attaches them. */
import { isFirstOnLine, lineEnd, lineStart } from '../source-text.ts';
import { type ScalarPlace, scalarStart } from './scalar-places.ts';

/** The only comment in front of a sequence's item, or between `key:` or `-` and a value on a line of its own. */
export function findHeadComment(text: string, scalar: ScalarPlace): number | undefined {
  const { dash, floor } = scalar;
  const onDashLine = dash !== undefined && isOneLine(text, dash, scalarStart(scalar.token));
  const start = onDashLine ? dash : startOnLine(text, scalar);
  if (!isFirstOnLine(text, start)) return undefined;
  const gap = readGap(text, lineStart(text, start), floor);
  if (gap.above === undefined) return undefined;
  const indent = start - lineStart(text, start);
  const lone = LONE_DASH.exec(gap.above.text);
  if (!lone || indent <= lone[1]!.length) return findInGap(text, scalar, gap, onDashLine, indent);
  if (gap.comments.length > 0 || lone[2] !== undefined) return findBelowDash(text, gap, lone, onDashLine, floor);
  const aboveDash = readGap(text, gap.above.offset, floor);
  if (onDashLine || lone[1]!.trim() !== '' || aboveDash.above === undefined) return undefined;
  return findInGap(text, scalar, aboveDash, true, lone[1]!.length);
}

/** A comment behind a dash alone, or the only one below it, as long as no comment above the dash joins it. */
function findBelowDash(
  text: string,
  gap: Gap,
  [, lead, behind]: RegExpExecArray,
  nested: boolean,
  floor: number,
): number | undefined {
  const { offset, text: line } = gap.above!;
  const comments = behind === undefined ? gap.comments : [offset + line.length - behind.length, ...gap.comments];
  if (comments.length !== 1 || (behind === undefined && gap.lines.at(-1) === false)) return undefined;
  if (nested || lead!.trim() !== '') return comments[0];
  const above = readGap(text, offset, floor);
  const joined = above.comments.length > 0 && (above.lines.at(-1) || OPENS_VALUE.test(above.above?.text ?? ''));
  return joined ? undefined : comments[0];
}

function findInGap(
  text: string,
  { dash, inFlow, after }: ScalarPlace,
  gap: Gap,
  onDashLine: boolean,
  indent: number,
): number | undefined {
  const comment = gap.comments.at(-1);
  const above = gap.above!.text;
  if (comment === undefined || LONE_DASH.exec(above)?.[2] !== undefined) return undefined;
  const column = comment - lineStart(text, comment);
  if (OPENS_VALUE.test(above) || (inFlow && above.includes('['))) {
    // A comment further left with a blank line behind it belongs to what is above, and so does any behind an anchor or tag.
    const ends = gap.lines.at(-1) === false && (column < keyColumn(above) || OPENS_WITH_PROPERTIES.test(above));
    return gap.comments.length === 1 && !ends ? comment : undefined;
  }
  if (dash === undefined ? !OPENS_ITEM.test(above) : !onDashLine) return undefined;
  // A comment indented otherwise may belong to the collection in the item above, or be text of its block.
  const inside = after === 'block-map' || after === 'block-seq' || (after === 'block-scalar' && column > indent);
  return (column === indent || !inside) && belongsBelow(gap) ? comment : undefined;
}

/** Column of a line's first character that is neither a blank nor the dash of an item. */
function keyColumn(line: string): number {
  return /^[ ]*(?:- +)*/.exec(line)![0].length;
}

/** A line behind which a value, or the first item of a sequence, is still to come. */
const OPENS_VALUE = /[:[](?:[ \t]+[&!]\S*)*[ \t]*(?:#.*)?$/;
const OPENS_WITH_PROPERTIES = /[:[](?:[ \t]+[&!]\S*)+[ \t]*(?:#.*)?$/;
/** Dashes alone; perhaps with properties, perhaps with a comment. */
const LONE_DASH = /^([ ]*(?:- +)*)-(?:[ \t]+[&!]\S*)*(?:[ \t]+(#.*))?$/;
/** A line of a flow collection behind which the next item comes. */
const OPENS_ITEM = /,[ \t]*(?:#.*)?$/;

/** Offset of a scalar, or of what stands in front of it on its line. */
function startOnLine(text: string, scalar: ScalarPlace): number {
  const start = scalarStart(scalar.token);
  return scalar.props.find(part => isOneLine(text, part.offset, start))?.offset ?? start;
}

function isOneLine(text: string, start: number, end: number): boolean {
  return !text.slice(start, end).includes('\n');
}

/** The blank lines and comment lines in front of a line. */
interface Gap {
  /** Offsets of the comments, from top to bottom. */
  comments: number[];
  /** From top to bottom: true for a comment, false for a blank line. */
  lines: boolean[];
  /** The line above, empty below a block string; undefined at the top. */
  above: { offset: number; text: string } | undefined;
}

function readGap(text: string, before: number, floor: number): Gap {
  const gap: Gap = { comments: [], lines: [], above: undefined };
  for (let at = before; at > floor; ) {
    at = lineStart(text, at - 1);
    const line = text.slice(at, lineEnd(text, at));
    const column = line.search(/\S/);
    if (column !== -1 && line[column] !== '#') {
      gap.above = { offset: at, text: line.trimEnd() };
      break;
    }
    if (column !== -1) gap.comments.push(at + column);
    gap.lines.push(column !== -1);
  }
  if (floor > 0) gap.above ??= { offset: floor, text: '' };
  gap.comments.reverse();
  gap.lines.reverse();
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
