import { describe, expect, test } from 'vitest';
import { locateMarkers } from '../../src/markers/find.ts';
import { rewriteMarkers } from '../../src/markers/rewrite.ts';

const M = '# {"$imagepolicy": "ns:app:tag"}';
const refs = new Map([['ns:app', { name: 'ghcr.io/acme/app', tag: 'v2' }]]);
const rewrite = (text: string, tag = 'v2') =>
  rewriteMarkers(text, new Map([['ns:app', { ...refs.get('ns:app')!, tag }]]), { path: 't.yaml', lineMode: true });
const template = (line: string) => `{{- if .Values.on }}\n${line}\n{{- end }}\n`;

describe('lines that are updated', () => {
  test.each([
    ['a plain value', 'tag: v1', 'tag: v2', 'v2'],
    ['a double-quoted value', 'tag: "v1"', 'tag: "v2"', 'v2'],
    ['a single-quoted value', "tag: 'v1'", "tag: 'v2'", 'v2'],
    ['an indented key', '    tag: v1', '    tag: v2', 'v2'],
    ['the first key of an item', '  - tag: v1', '  - tag: v2', 'v2'],
    ['a quoted key', '"image.tag": v1', '"image.tag": v2', 'v2'],
    ['a value with colons', 'tag: ghcr.io/acme/app:v1', 'tag: v2', 'v2'],
    ['a value that looks like a number', 'tag: 1.9', 'tag: "1.10"', '1.10'],
    ['a value that needs quotes now', 'tag: v1', 'tag: "on"', 'on'],
    ['CRLF', 'tag: v1', 'tag: v2', 'v2'],
  ])('%s', (name, before, after, tag) => {
    const write = (line: string) =>
      name === 'CRLF' ? template(`${line}  ${M}`).replaceAll('\n', '\r\n') : template(`${line}  ${M}`);
    const result = rewrite(write(before), tag);
    expect(result.text).toBe(write(after));
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({ line: 2, column: before.search(/: /) + 3, new: tag });
    expect(result.diagnostics).toMatchObject([{ code: 'MARKER_LINE_MODE', severity: 'notice', file: 't.yaml' }]);
    expect(rewrite(result.text, tag).changes).toEqual([]);
  });
});

describe('lines that are not', () => {
  test.each([
    ['a value made by the template', `image: {{ .Values.image }} ${M}`, 'MARKER_LINE_UNUSABLE', 28],
    ['a value made in part', `image: "app:{{ .Values.tag }}" ${M}`, 'MARKER_LINE_UNUSABLE', 32],
    ['a key made by the template', `{{ .Values.key }}: v1 ${M}`, 'MARKER_LINE_UNUSABLE', 23],
    ['an item without a key', `- v1 ${M}`, 'MARKER_LINE_UNUSABLE', 6],
    ['an empty value', `tag: ${M}`, 'MARKER_LINE_UNUSABLE', 6],
    ['a flow mapping', `i: {tag: v1} ${M}`, 'MARKER_LINE_UNUSABLE', 14],
    ['an alias', `tag: *x ${M}`, 'MARKER_LINE_UNUSABLE', 9],
    ['a block scalar', `tag: | ${M}`, 'MARKER_LINE_UNUSABLE', 8],
    ['a value that holds another key', `tag: a: b ${M}`, 'MARKER_LINE_UNUSABLE', 11],
    ['another spelling', 'tag: v1 # {"$imagePolicy": "ns:app"}', 'MARKER_MALFORMED', 9],
  ])('%s', (_, line, code, column) => {
    const text = `{{- if .Values.on }}\n${line}\nok: v2 ${M}\n{{- end }}\n`;
    const result = rewrite(text);
    expect(result).toMatchObject({ text, changes: [] });
    expect(result.diagnostics.filter(d => d.code !== 'MARKER_LINE_MODE')).toMatchObject([{ code, line: 2, column }]);
  });

  test.each([
    ['inside a template comment', `{{/*\ntag: v1 ${M}\n*/}}\n{{- end }}\n`],
    ['inside an action over several lines', `{{- include "x" (dict\ntag: v1 ${M}\n) }}\n{{- end }}\n`],
  ])('%s', (_, text) => {
    expect(rewrite(text)).toMatchObject({ text, changes: [] });
  });

  test.each([
    ['above an action over several lines', `tag: v1 ${M}\n{{- include "x" (dict\n"a" 1) }}\n{{- end }}\n`],
    ['below one', `{{- include "x" (dict\n"a" 1) }}\ntag: v1 ${M}\n{{- end }}\n`],
    ['between two', `{{/*\na\n*/}}\ntag: v1 ${M}\n{{/*\nb\n*/}}\n{{- end }}\n`],
  ])('%s a line is like any other', (_, text) => {
    expect(rewrite(text)).toMatchObject({ text: text.replace('v1', 'v2'), changes: [{ old: 'v1', new: 'v2' }] });
  });

  test.each([
    ['inside a block string', `{{- if x }}\ns: |\n  tag: v1 ${M}\n{{- end }}\n`],
    ['a line that is commented out', `{{- if x }}\n# tag: v1 ${M}\n{{- end }}\n`],
  ])('%s, where it is only text', (_, text) => {
    expect(rewrite(text)).toEqual({ text, changes: [], diagnostics: [] });
  });

  test('a template that is not asked for in line mode is skipped with a report', () => {
    const text = template(`tag: v1 ${M}`);
    expect(rewriteMarkers(text, refs, { path: 't.yaml' })).toMatchObject({
      text,
      changes: [],
      diagnostics: [{ code: 'MARKER_FILE_SKIPPED', file: 't.yaml' }],
    });
  });

  test('a template that parses as YAML is read as YAML', () => {
    const text = `x: {{ .Values.y }}\ntag: v1 ${M}\n`;
    expect(locateMarkers(text, { lineMode: true })).toMatchObject({ mode: 'yaml', diagnostics: [] });
    expect(locateMarkers(template(`tag: v1 ${M}`), { lineMode: true }).mode).toBe('lines');
  });
});

test('the notice stands where the file stops being YAML', () => {
  const text = `a: 1\nb: [1\nimage: ghcr.io/acme/app:v1 ${M}\n`;
  const [notice] = locateMarkers(text, { path: 't.yaml', lineMode: true }).diagnostics;
  expect(notice).toMatchObject({ code: 'MARKER_LINE_MODE', line: 3, column: 1 });
});
