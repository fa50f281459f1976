/** Where the markers of a file are, and which scalar each of them sets. */
import type { CST } from 'yaml';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { MarkerField, ObjectIdentifier } from '../model.ts';
import { indexLines, lineEnd, type Position, type Span } from '../source-text.ts';
import { readYaml } from './documents.ts';
import { findHeadComment } from './head-comment.ts';
import { locateInLines } from './lines.ts';
import { MARKER_TOKEN, type Marker, parseMarker } from './marker.ts';
import { type At, explainComments, explainReading } from './misplacement.ts';
import { readOutline } from './outline.ts';
import type { Refusal } from './refusals.ts';
import { listPlaces, type Places, type ScalarPlace, scalarStart } from './scalar-places.ts';
import type { ScalarStyle } from './scalar-style.ts';
import { scalarText } from './tokens.ts';

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

/** The key in any spelling that is explained; a misspelt one is known by its dollar sign and first letter. */
const SCREEN = /image[-_ ]?polic|#\s*\{\s*"\$i/i;

/** Whether Flux looks at a file of this name: `.yaml`, `.yml` (in lower case) or `Kustomization`. */
function isMarkerFile(path: string): boolean {
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
  located.diagnostics.push(...explainReading(file, locator(text, options)));
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

/** Offset of the comment that decides for a scalar: the one on its line, else the one that waits for it, else the one above. */
function findComment(text: string, scalar: ScalarPlace): number | undefined {
  const { token } = scalar;
  const own =
    token.type === 'block-scalar'
      ? token.props.find(part => part.type === 'comment')?.offset
      : findTrailingComment(text, token.offset + token.source.length, scalar.inFlow);
  // Flux's parser joins the two comments, and then reads neither.
  if (own !== undefined && scalar.opener !== undefined) return undefined;
  return own ?? scalar.opener ?? findHeadComment(text, scalar);
}

function findTrailingComment(text: string, end: number, inFlow: boolean): number | undefined {
  const gap = inFlow ? /[ \t]*(?:,[ \t]*)?#/y : /[ \t]+#/y;
  gap.lastIndex = end;
  return gap.test(text) ? gap.lastIndex - 1 : undefined;
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
    ...position(scalarStart(token)),
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
