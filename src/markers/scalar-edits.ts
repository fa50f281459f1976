/** The edits that give a located scalar another value; nothing but the scalar's own characters is touched. */
import { type Edit, lineEnd, lineStart } from '../source-text.ts';
import type { LocatedMarker } from './find.ts';
import { writeScalar } from './scalar-style.ts';

/** Tags of the YAML schema that say something else than "string". */
const OTHER_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?!str>?$)/;

/** Whether the tag in front of a scalar makes tools read something else than a string. */
export function hasConflictingTag(marker: LocatedMarker): boolean {
  return marker.tag !== undefined && OTHER_TAG.test(marker.tag.text);
}

/** Edits that make `value` (one line) the scalar's value: always a string for every YAML tool. */
export function editScalar(text: string, marker: LocatedMarker, value: string): Edit[] {
  const { style, span } = marker;
  const edits =
    style === 'literal' || style === 'folded'
      ? editBlock(text, marker, value)
      : [{ ...span, text: writeScalar(value, style) }];
  return hasConflictingTag(marker) ? [dropTag(text, marker), ...edits] : edits;
}

/** A comment behind the tag belongs to the scalar because of the tag: there another tag takes its place. */
function dropTag(text: string, marker: LocatedMarker): Edit {
  const { start, end } = marker.tag!.span;
  const gap = /[ \t]*/y;
  gap.lastIndex = end;
  gap.test(text);
  return text[gap.lastIndex] === '#' ? { start, end, text: '!!str' } : { start, end: gap.lastIndex, text: '' };
}

/** A block scalar keeps its header but for the chomping, which becomes `-`: the value has no line break at its end. */
function editBlock(text: string, marker: LocatedMarker, value: string): Edit[] {
  const { start, end } = marker.span;
  const header = /^[|>][-+\d]*/.exec(text.slice(start, start + 4))![0];
  const headerEnd = lineEnd(text, start);
  const bodyStart = Math.min(text.indexOf('\n', headerEnd) + 1 || text.length, text.length);
  const body = text.slice(bodyStart, end);
  const content = body.trimEnd();
  const plainHeader = { start, end: start + header.length };
  if (content === '') {
    const indent = /^(?:[ ]*(?:- +)*)/.exec(text.slice(lineStart(text, start), start))![0].length + 2;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const [before, after] = bodyStart === headerEnd ? [eol, ''] : ['', eol];
    return [
      { ...plainHeader, text: `${header[0]}-` },
      { start: bodyStart, end: bodyStart, text: `${before}${' '.repeat(indent)}${value}${after}` },
    ];
  }
  const indent = firstIndent(body) - firstIndent(marker.value);
  return [
    { ...plainHeader, text: `${header.replace(/[-+]/, '')}-` },
    { start: bodyStart, end: bodyStart + content.length, text: ' '.repeat(Math.max(indent, 0)) + value },
  ];
}

/** Spaces in front of the first line that holds more than spaces. */
function firstIndent(text: string): number {
  return /^(?:[ ]*\r?\n)*([ ]*)/.exec(text)![1]!.length;
}
