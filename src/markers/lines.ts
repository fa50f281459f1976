/** Line mode: markers in files that are no YAML, such as Helm templates, on lines `key: value # {marker}` only. */
import { CST, Parser } from 'yaml';
import { type Diagnostic, diagnose } from '../errors.ts';
import { indexLines, type Span } from '../source-text.ts';
import type { LocatedMarker, LocatedMarkers, LocateOptions } from './find.ts';
import { type Marker, parseMarker } from './marker.ts';
import { explainNearMiss } from './near-miss.ts';
import type { Refusal } from './refusals.ts';
import type { ScalarStyle } from './scalar-style.ts';
import { scalarText } from './tokens.ts';

const LINE =
  /^(?<head>[ ]*(?:-[ ]+)*(?<key>"[^"]*"|'[^']*'|[^\s#'"{}[\]][^#'"{}[\]]*?)[ ]*:[ \t]+)(?<value>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"&*!|>%@`{}[\],].*?)(?<gap>[ \t]+)(?<comment>#.*)$/;
const BLOCK_HEADER = /(?:^|[:\-?][ \t]+)(?:[&!]\S*[ \t]+)*[|>][-+\d]*[ \t]*(?:#.*)?$/;
/** A comment that starts an object at the end of a line. */
const TRAILING_COMMENT = /(?<=\s|^)#+[ \t]*\{(?!\{).*$/;

/** Locates markers line by line in text that `refusal` says is no YAML. Lines in block strings and in template actions are left out. */
export function locateInLines(text: string, refusal: Refusal, options: LocateOptions): LocatedMarkers {
  const markers: LocatedMarker[] = [];
  const diagnostics: Diagnostic[] = [];
  const actions = listActions(text);
  let offset = 0;
  let blockIndent: number | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const start = offset;
    offset += raw.length + 1;
    const indent = line.search(/[^ ]/);
    if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) return;
    blockIndent = BLOCK_HEADER.test(line) ? indent : undefined;
    const comment = TRAILING_COMMENT.exec(line);
    if (!comment || /^[ ]*#/.test(line)) return;
    const at = { file: options.path, line: index + 1, column: comment.index + 1 };
    const marker = parseMarker(comment[0]);
    if (!marker) {
      const miss = explainNearMiss(comment[0].trimEnd(), 'trailing');
      if (miss) diagnostics.push(diagnose(miss.code, miss.message, { at: withFile(at), hint: miss.hint }));
      return;
    }
    const located = locateInLine(line, start, index + 1, marker, actions);
    if (typeof located !== 'string') markers.push(located);
    else diagnostics.push(diagnose('MARKER_LINE_UNUSABLE', located, { at: withFile(at) }));
  });
  if (markers.length + diagnostics.length > 0) {
    const message = `the file is no YAML (${refusal.message}), so its markers were found line by line`;
    const at = withFile({ file: options.path, ...indexLines(text)(refusal.offset) });
    diagnostics.unshift(diagnose('MARKER_LINE_MODE', message, { at }));
  }
  return { markers, diagnostics, mode: 'lines' };
}

function withFile<T extends { file: string | undefined }>(at: T): Omit<T, 'file'> & { file?: string } {
  const { file, ...rest } = at;
  return file === undefined ? rest : { ...rest, file };
}

/** The marker of one line, or why the line cannot be used. */
function locateInLine(
  line: string,
  start: number,
  number: number,
  marker: Marker,
  actions: readonly Span[],
): LocatedMarker | string {
  const parts = LINE.exec(line)?.groups;
  if (
    line.replace(/#.*$/, '').includes('{{') ||
    actions.some(span => span.start < start + line.length && span.end > start)
  ) {
    return 'the line holds template text, so its value cannot be updated';
  }
  if (!parts) return 'the line is not plainly `key: value # marker`, so its value cannot be updated';
  const source = parts['value']!;
  const value = decodeAlone(source);
  if (value === undefined) return 'the value is not one simple scalar, so it cannot be updated';
  const column = parts['head']!.length;
  return {
    ...marker,
    line: number,
    column: column + 1,
    markerLine: number,
    markerColumn: column + source.length + parts['gap']!.length + 1,
    span: { start: start + column, end: start + column + source.length },
    value,
    style: styleOf(source),
    key: parts['key']!.replace(/^["']|["']$/g, ''),
  };
}

function styleOf(source: string): ScalarStyle {
  return source[0] === '"' ? 'double' : source[0] === "'" ? 'single' : 'plain';
}

/** The text of a source that is one scalar on its own. */
function decodeAlone(source: string): string | undefined {
  const [document, ...rest] = [...new Parser().parse(source)];
  if (document?.type !== 'document' || rest.length > 0 || !document.value || !CST.isScalar(document.value))
    return undefined;
  return document.value.source === source ? scalarText(document.value) : undefined;
}

/** Template actions that run over several lines; what stands on their lines is no YAML. */
function listActions(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('{{'); start !== -1; ) {
    const end = /^\{\{-?\s*\/\*/.test(text.slice(start, start + 20)) ? text.indexOf('*/', start) : start;
    const close = text.indexOf('}}', end === -1 ? text.length : end);
    const stop = close === -1 ? text.length : close + 2;
    const newline = text.indexOf('\n', start);
    if (newline !== -1 && newline < stop) spans.push({ start, end: stop });
    start = text.indexOf('{{', stop);
  }
  return spans;
}
