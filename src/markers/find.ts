/** Where the markers of a file are, and which scalar each of them sets. */
import type { CST } from 'yaml';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { MarkerField, ObjectIdentifier } from '../model.ts';
import { indexLines, lineEnd, lineStart, type Position, type Span } from '../source-text.ts';
import { type Refusal, readYaml, scalarText } from './documents.ts';
import { locateInLines } from './lines.ts';
import { MARKER_TOKEN, type Marker, parseMarker } from './marker.ts';
import { type At, explainAliasKeys, explainComments } from './misplacement.ts';
import { readOutline } from './outline.ts';
import { listPlaces, type Places, type ScalarPlace } from './scalar-places.ts';
import type { ScalarStyle } from './scalar-style.ts';

/** A marker and the scalar that it sets. */
export interface LocatedMarker {
  /** The marker's own text. */
  setter: string;
  /** `namespace:name`; variables are kept as they stand. */
  policy: string;
  namespace: string;
  name: string;
  field: MarkerField;
  /** Place of the scalar; for block scalars that of the header. */
  line: number;
  column: number;
  /** Place of the comment's `#`. */
  markerLine: number;
  markerColumn: number;
  /** The scalar in the text; for block scalars header, comment and body. */
  span: Span;
  /** Decoded string; for a plain scalar its source text. */
  value: string;
  style: ScalarStyle;
  /** Tag in front of the scalar, if any. */
  tag?: { text: string; span: Span };
  /** The object that holds the scalar; unknown in line mode. */
  object?: ObjectIdentifier;
  /** The mapping key beside the scalar; undefined in sequences. */
  key?: string;
}

/** Options of everything that locates markers. */
export interface LocateOptions {
  /** Name of the file: goes into diagnostics, and decides whether Flux would look at the file at all. */
  path?: string;
  /**
   * Also work where Flux skips the file: line by line in text that is no YAML (Helm templates), and as usual in YAML that
   * is no stream of mappings (a list at the top, a directive).
   */
  lineMode?: boolean;
}

/** What `locateMarkers` gives. `mode` tells whether the text was read as YAML or line by line. */
export interface LocatedMarkers {
  markers: LocatedMarker[];
  diagnostics: Diagnostic[];
  mode: 'yaml' | 'lines';
}

const SCREEN = /image[-_ ]?polic/i;

/** Whether Flux looks at a file of this name: `.yaml`, `.yml` (in lower case) or `Kustomization`. */
export function isMarkerFile(path: string): boolean {
  return /\.ya?ml$|(?:^|\/)Kustomization$/.test(path);
}

/**
 * Locates every marker that counts, in the order of the text, and explains every comment that looks like one and does
 * not count. Never throws; text without the token of a marker is not parsed.
 */
export function locateMarkers(text: string, options: LocateOptions = {}): LocatedMarkers {
  if (!SCREEN.test(text) || (options.path !== undefined && !isMarkerFile(options.path))) {
    return { markers: [], diagnostics: [], mode: 'yaml' };
  }
  const outline = readOutline(text);
  if (outline) return locateInYaml(text, outline, options);
  return locateByParsing(text, options);
}

/** What `locateMarkers` does for files that are not simple: everything through the yaml package. */
export function locateByParsing(text: string, options: LocateOptions): LocatedMarkers {
  const file = readYaml(text);
  if (file.refusal && !(options.lineMode && file.refusal.parses)) {
    if (!text.includes(MARKER_TOKEN)) return { markers: [], diagnostics: [], mode: 'yaml' };
    return options.lineMode ? locateInLines(text, file.refusal, options) : skip(text, file.refusal, options);
  }
  const located = locateInYaml(text, listPlaces(file.tokens), options);
  located.diagnostics.push(...explainAliasKeys(file, locator(text, options)));
  return located;
}

function skip(text: string, refusal: Refusal, options: LocateOptions): LocatedMarkers {
  const hint = refusal.parses ? undefined : 'Templates can be updated line by line; see line mode.';
  const message = `the file holds markers but Flux skips it: ${refusal.message}`;
  return {
    markers: [],
    diagnostics: [diagnose('MARKER_FILE_SKIPPED', message, { at: locator(text, options)(refusal.offset), hint })],
    mode: 'yaml',
  };
}

/** Places of offsets in the file, which is left out where its name is not known. */
function locator(text: string, options: LocateOptions): At {
  const position = indexLines(text);
  return offset => ({ ...position(offset), ...(options.path !== undefined && { file: options.path }) });
}

function locateInYaml(text: string, places: Places, options: LocateOptions): LocatedMarkers {
  const position = indexLines(text);
  const at = locator(text, options);
  const markers: LocatedMarker[] = [];
  const diagnostics: Diagnostic[] = [];
  const settled = new Set<number>();
  const active = text.includes(MARKER_TOKEN);
  for (const scalar of places.scalars) {
    const comment = findComment(text, scalar);
    if (comment === undefined) continue;
    const marker = parseMarker(text.slice(comment, lineEnd(text, comment)));
    if (!marker) continue;
    settled.add(comment);
    if (scalar.duplicate) {
      const key = scalar.key === undefined ? 'The key' : `The key ${JSON.stringify(scalar.key)}`;
      const message = `${key} or one above it occurs twice; only the first one counts, so this marker is ignored`;
      diagnostics.push(diagnose('MARKER_DUPLICATE_KEY', message, { at: at(comment) }));
    } else if (active) markers.push(describeMarker(text, scalar, marker, comment, position));
  }
  diagnostics.push(...explainComments(text, places, settled, at));
  return { markers, diagnostics, mode: 'yaml' };
}

/** Offset of the comment that decides for a scalar: the one on its line, else the one directly above an item or value. */
function findComment(text: string, scalar: ScalarPlace): number | undefined {
  const { token } = scalar;
  if (token.type === 'block-scalar') return token.props.find(part => part.type === 'comment')?.offset;
  const end = token.offset + token.source.length;
  const gap = scalar.inFlow ? /[ \t]*(?:,[ \t]*)?#/y : /[ \t]+#/y;
  gap.lastIndex = end;
  if (gap.test(text)) return gap.lastIndex - 1;
  return findHeadComment(text, scalar);
}

/** The only comment in front of a sequence's item, or between `key:` and a value on a line of its own. */
function findHeadComment(text: string, scalar: ScalarPlace): number | undefined {
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

function describeMarker(
  text: string,
  scalar: ScalarPlace,
  marker: Marker,
  comment: number,
  position: (offset: number) => Position,
): LocatedMarker {
  const { token } = scalar;
  const { line: markerLine, column: markerColumn } = position(comment);
  const tag = scalar.props.find(part => part.type === 'tag');
  return {
    ...marker,
    ...position(token.type === 'block-scalar' ? token.props[0]!.offset : token.offset),
    markerLine,
    markerColumn,
    span: scalarSpan(token),
    value: scalarText(token) ?? '',
    style: scalarStyle(text, token),
    ...(tag && { tag: { text: tag.source, span: { start: tag.offset, end: tag.offset + tag.source.length } } }),
    object: scalar.object,
    ...(scalar.key !== undefined && { key: scalar.key }),
  };
}

function scalarSpan(token: CST.FlowScalar | CST.BlockScalar): Span {
  if (token.type !== 'block-scalar') return { start: token.offset, end: token.offset + token.source.length };
  const last = token.props.at(-1)! as CST.SourceToken;
  return { start: token.props[0]!.offset, end: last.offset + last.source.length + token.source.length };
}

function scalarStyle(text: string, token: CST.FlowScalar | CST.BlockScalar): ScalarStyle {
  if (token.type === 'single-quoted-scalar') return 'single';
  if (token.type === 'double-quoted-scalar') return 'double';
  if (token.type !== 'block-scalar') return 'plain';
  return text[token.props[0]!.offset] === '|' ? 'literal' : 'folded';
}
