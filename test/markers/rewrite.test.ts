import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locateMarkers } from '../../src/markers/find.ts';
import { applyValues, rewriteMarkers, valueFor } from '../../src/markers/rewrite.ts';

const M = '# {"$imagepolicy": "ns:app:tag"}';
const elect = (tag: string, digest?: string) =>
  new Map([['ns:app', { name: 'ghcr.io/acme/app', tag, ...(digest && { digest }) }]]);
const digest = `sha256:${'ab'.repeat(32)}`;

describe('what each suffix writes', () => {
  test.each([
    ['no suffix: name and tag', 'image', undefined, 'ghcr.io/acme/app:v2'],
    ['no suffix, with a digest', 'image', digest, `ghcr.io/acme/app:v2@${digest}`],
    ['tag', 'tag', digest, 'v2'],
    ['name, verbatim', 'name', digest, 'ghcr.io/acme/app'],
    ['digest', 'digest', digest, digest],
    ['digest, where the policy reflects none', 'digest', undefined, undefined],
    ['digest, where it is empty', 'digest', '', undefined],
  ] as const)('%s', (_, field, known, value) => {
    const ref = { name: 'ghcr.io/acme/app', tag: 'v2', ...(known !== undefined && { digest: known }) };
    expect(valueFor(ref, field)).toBe(value);
  });

  test('a full reference loses its digest when the policy reflects none', () => {
    const text = `image: ghcr.io/acme/app:v2@${digest} # {"$imagepolicy": "ns:app"}\n`;
    expect(rewriteMarkers(text, elect('v2')).text).toBe('image: ghcr.io/acme/app:v2 # {"$imagepolicy": "ns:app"}\n');
  });

  test('an empty digest never blanks a field, and the remedy is named; other markers go on', () => {
    const text = `tag: v1 ${M}\ndigest: ${digest} # {"$imagepolicy": "ns:app:digest"}\n`;
    const result = rewriteMarkers(text, elect('v2'));
    expect(result.text).toBe(text.replace('v1', 'v2'));
    expect(result.diagnostics).toMatchObject([{ code: 'MARKER_EMPTY_DIGEST', severity: 'error', line: 2, column: 9 }]);
    expect(result.diagnostics[0]!.hint).toContain('digestReflectionPolicy');
  });
});

describe('always a string: an old plain value and what a new one is written as', () => {
  test.each([
    ['a version stays plain', '1.0.0', '1.2.3', '1.2.3'],
    ['a number becomes a version', '1', '1.2.3', '1.2.3'],
    ['a float becomes a version, without a float tag', '1.9', '1.10.0', '1.10.0'],
    ['a float in exponent form becomes a name', '1e3', 'latest', 'latest'],
    ['a boolean becomes a version', 'true', 'v1', 'v1'],
    ['null becomes a version', 'null', '1.2.3', '1.2.3'],
    ['a date becomes a version', '2024-01-01', 'v1', 'v1'],
    ['1.10 would be read as 1.1', '1.9', '1.10', '"1.10"'],
    ['an integer', 'v1', '20240101', '"20240101"'],
    ['hexadecimal', 'v1', '0x1f', '"0x1f"'],
    ['octal of YAML 1.1', 'v1', '017', '"017"'],
    ['octal of YAML 1.2', 'v1', '0o17', '"0o17"'],
    ['binary of YAML 1.1', 'v1', '0b11', '"0b11"'],
    ['an exponent without a dot', 'v1', '1e3', '"1e3"'],
    ['a short commit that looks like an exponent', 'v1', '1234e56', '"1234e56"'],
    ['digits parted by _', 'v1', '1_000', '"1_000"'],
    ['base 60', 'v1', '12:30:45', '"12:30:45"'],
    ['a leading zero', 'v1', '08', '"08"'],
    ['a float without digits in front', 'v1', '.5', '".5"'],
    ['a float without digits behind', 'v1', '1.', '"1."'],
    ['y', 'v1', 'y', '"y"'],
    ['No', 'v1', 'No', '"No"'],
    ['on', 'v1', 'on', '"on"'],
    ['OFF', 'v1', 'OFF', '"OFF"'],
    ['true', 'v1', 'true', '"true"'],
    ['Null', 'v1', 'Null', '"Null"'],
    ['~', 'v1', '~', '"~"'],
    ['.inf', 'v1', '.inf', '".inf"'],
    ['.NaN', 'v1', '.NaN', '".NaN"'],
    ['a date, even in place of a date', '2024-01-01', '2024-01-02', '"2024-01-02"'],
    ['a time', 'v1', '2024-01-02T03:04:05Z', '"2024-01-02T03:04:05Z"'],
    ['the merge key', 'v1', '<<', '"<<"'],
    ['inf without a dot is a string', 'v1', 'inf', 'inf'],
    ['nan without a dot is a string', 'v1', 'nan', 'nan'],
    ['latest', 'v1', 'latest', 'latest'],
    ['a version with a letter', 'v1', '2024.01.15', '2024.01.15'],
    ['no hexadecimal digit', 'v1', '0x1G', '0x1G'],
    ['a minus sign in front of letters', 'v1', '-x', '-x'],
    ['an indicator in front', 'v1', '*x', '"*x"'],
    ['a colon and a space', 'v1', 'a: b', '"a: b"'],
    ['a space and #', 'v1', 'a #b', '"a #b"'],
    ['quotes and backslashes', 'v1', '"\\', '"\\"\\\\"'],
    ['nothing', 'v1', '', '""'],
  ])('%s', (_, old, tag, written) => {
    const before = `tag: ${old} ${M}\nx: 1\n`;
    const result = rewriteMarkers(before, elect(tag));
    expect(result.text).toBe(`tag: ${written} ${M}\nx: 1\n`);
    expect(parse(result.text, { version: '1.1' })).toEqual({ tag, x: 1 });
    expect(parse(result.text, { version: '1.2' })).toEqual({ tag, x: 1 });
    expect(result.changes).toMatchObject([{ line: 1, column: 6, old, new: tag }]);
  });

  test.each([
    ['double quotes stay', '"1.0"', '1.2.3', '"1.2.3"'],
    ['single quotes stay', "'1.0'", '1.2.3', "'1.2.3'"],
    ['a quote inside single quotes is doubled', "'a'", "it's", "'it''s'"],
    ['a decoded value is compared', '"v\\u0031"', 'v2', '"v2"'],
    ['!!str stays', '!!str 1', '1.2.3', '!!str 1.2.3'],
    ['!!int goes', '!!int 5', '1.2.3', '1.2.3'],
    ['!!float goes, quotes come', '!!float 5', '1.10', '"1.10"'],
    ['!!int goes from quotes', '!!int "7"', '8', '"8"'],
    ['the long form of a core tag goes', '!<tag:yaml.org,2002:int> 7', 'v8', 'v8'],
    ['an anchor stays when the tag goes', '!!int &a 7', 'v8', '&a v8'],
    ['a custom tag stays', '!x 7', 'v8', '!x v8'],
  ])('%s', (_, old, tag, written) => {
    expect(rewriteMarkers(`tag: ${old} ${M}\n`, elect(tag))).toMatchObject({
      text: `tag: ${written} ${M}\n`,
      diagnostics: [],
    });
  });

  test('a plain value in a flow collection gets quotes where a comma or bracket would end it', () => {
    const before = `i: [\n  v1, ${M}\n]\n`;
    expect(rewriteMarkers(before, elect('a,b]')).text).toBe(`i: [\n  "a,b]", ${M}\n]\n`);
  });

  test.each([
    ['a float', '1.10', 'tag: "1.10"'],
    ['octal', '0o17', 'tag: "0o17"'],
    ['a boolean', 'true', 'tag: "true"'],
    ['null', 'null', 'tag: "null"'],
    ['a date', '2024-01-01', 'tag: "2024-01-01"'],
  ])('an equal value that tools misread is no change, but quotes are offered: %s', (_, value, hint) => {
    const text = `tag: ${value} ${M}\n`;
    const result = rewriteMarkers(text, elect(value));
    expect(result).toMatchObject({ text, changes: [], diagnostics: [{ code: 'MARKER_AMBIGUOUS_VALUE', column: 6 }] });
    expect(result.diagnostics[0]!.hint).toContain(hint);
  });
});

test.each([
  ['a string in quotes', `tag: "1.10" ${M}\n`, '1.10'],
  ['a block scalar', `tag: |- ${M}\n  1.10\n`, '1.10'],
  ['a number that its tag makes a string', `tag: !!str 1.10 ${M}\n`, '1.10'],
  ['a text that nobody misreads', `tag: v1.10 ${M}\n`, 'v1.10'],
])('an equal value that no tool misreads is nothing to tell: %s', (_, text, value) => {
  expect(rewriteMarkers(text, elect(value))).toEqual({ text, changes: [], diagnostics: [] });
});

describe('block scalars', () => {
  test.each([
    ['literal', `s: | ${M}\n  v1\nz: 1\n`, `s: |- ${M}\n  v2\nz: 1\n`],
    ['already chomped', `s: |- ${M}\n  v1\nz: 1\n`, `s: |- ${M}\n  v2\nz: 1\n`],
    ['kept line breaks', `s: |+ ${M}\n  v1\n\n\nz: 1\n`, `s: |- ${M}\n  v2\n\n\nz: 1\n`],
    ['folded over lines', `s: >- ${M}\n  v1\n  x\n\n  y\nz: 1\n`, `s: >- ${M}\n  v2\nz: 1\n`],
    ['an empty line in front', `s: | ${M}\n\n  v1\nz: 1\n`, `s: |- ${M}\n  v2\nz: 1\n`],
    ['with its own indent', `s: |2 ${M}\n    v1\nz: 1\n`, `s: |2- ${M}\n  v2\nz: 1\n`],
    ['in a sequence', `l:\n  - | ${M}\n    v1\n  - b\n`, `l:\n  - |- ${M}\n    v2\n  - b\n`],
    ['CRLF', `s: | ${M}\r\n  v1\r\nz: 1\r\n`, `s: |- ${M}\r\n  v2\r\nz: 1\r\n`],
    ['at the end, without a line break', `s: | ${M}\n  v1`, `s: |- ${M}\n  v2`],
    ['without a body', `s: | ${M}\nz: 1\n`, `s: |- ${M}\n  v2\nz: 1\n`],
    ['without a body, CRLF', `s: | ${M}\r\nz: 1\r\n`, `s: |- ${M}\r\n  v2\r\nz: 1\r\n`],
    ['without a body, deep', `a:\n  - s: | ${M}\n  - b\n`, `a:\n  - s: |- ${M}\n      v2\n  - b\n`],
    ['without a body, in a list of lists', `l:\n  - - | ${M}\n    - b\n`, `l:\n  - - |- ${M}\n        v2\n    - b\n`],
    [
      'without a body, deep in an item',
      `a:\n  -   s: | ${M}\n      t: 1\n`,
      `a:\n  -   s: |- ${M}\n        v2\n      t: 1\n`,
    ],
    ['an indent told before the chomping', `s: |4+ ${M}\n    v1\nz: 1\n`, `s: |4- ${M}\n    v2\nz: 1\n`],
    ['an indent told behind the chomping', `s: >+4 ${M}\n    v1\nz: 1\n`, `s: >4- ${M}\n    v2\nz: 1\n`],
    ['without a body at the end', `s: | ${M}`, `s: |- ${M}\n  v2`],
  ])('%s', (_, before, after) => {
    const result = rewriteMarkers(before, elect('v2'));
    expect(result.text).toBe(after);
    expect(rewriteMarkers(after, elect('v2'))).toMatchObject({ text: after, changes: [], diagnostics: [] });
  });
});

describe('nothing but the value changes', () => {
  const line = (tag: string) => `tag: ${tag} ${M}`;
  test.each([
    ['CRLF', (t: string) => `a: 1\r\n${line(t)}\r\nb: 2\r\n`],
    ['mixed line ends', (t: string) => `a: 1\r\n${line(t)}\nb: 2\r\n`],
    ['a byte order mark', (t: string) => `\uFEFF${line(t)}\n`],
    ['no line break at the end', (t: string) => line(t)],
    ['blanks at line ends', (t: string) => `a: 1   \n${line(t)}  \nb: 2\t\n`],
    ['a tab behind a colon', (t: string) => `a:\t1\n${line(t)}\n`],
    ['blank lines', (t: string) => `\n\na: 1\n\n\n${line(t)}\n\n\n`],
    ['licence comment, --- and notes', (t: string) => `# lic\n\n---\n# x\n--- # note\n${line(t)}\n---\n# end\n---\n`],
    ['document end', (t: string) => `${line(t)}\n...\n`],
    ['wide and compact sequences', (t: string) => `a:\n-   x\nb:\n    - y\n${line(t)}\n`],
    ['aligned and odd comments', (t: string) => `a: 1    # x\n   # odd\nlonger: 2 # y\n${line(t)}\n`],
    ['anchors, aliases, merge keys', (t: string) => `a: &a {x: 1}\nb:\n  <<: *a\nc: *a\n${line(t)}\n`],
    ['emoji and escapes', (t: string) => `a: "😀 \\u00e9"\nb: 😀\n${line(t)}\n`],
    ['other notations', (t: string) => `a: 0x1F\nb: 1_000\nc: yes\nd: 007\ne: ~\n${line(t)}\n`],
    ['literal blocks with blanks at line ends', (t: string) => `s: |\n\n  a  \n  b\n${line(t)}\n`],
    ['multi-line quotes', (t: string) => `s: "a\n  b"\np: c\n  d\n${line(t)}\n`],
    ['explicit keys', (t: string) => `? k\n: v\n${line(t)}\n`],
    ['flow collections in odd spacing', (t: string) => `f: [ a,b ,\n c ]\ng: {x:  1}\n${line(t)}\n`],
    [
      'empty metadata and path annotations',
      (t: string) => `metadata: {annotations: {config.kubernetes.io/path: x}}\n${line(t)}\n`,
    ],
    ['template text that still parses', (t: string) => `x: {{ .Values.y }}\n${line(t)}\n`],
    ['long lines', (t: string) => `x: ${'very long '.repeat(40)}\n${line(t)}\n`],
    ['docker-compose', (t: string) => `services:\n  web:\n    image: x\n    ${line(t)}\n`],
    ['Helm values', (t: string) => `image:\n  repository: x\n  ${line(t)}\n  digest: ""\n`],
    ['a kustomization without kind', (t: string) => `images:\n  - name: x\n    newName: y\n    ${line(t)}\n`],
    ['kind: List', (t: string) => `kind: List\nitems:\n  - kind: A\n    ${line(t)}\n`],
  ])('%s', (_, write) => {
    const result = rewriteMarkers(write('v1'), elect('v2'));
    expect(result.text).toBe(write('v2'));
    expect(result.changes).toHaveLength(1);
    expect(rewriteMarkers(result.text, elect('v2'))).toMatchObject({ text: result.text, changes: [] });
  });
});

describe('unknown policies', () => {
  test.each([
    ['a typing error', 'ns:ap', 'Did you mean ns:app?'],
    ['another namespace', 'flux-system:app', 'Did you mean ns:app?'],
    ['nothing near', 'team:database', undefined],
    ['a variable that nobody has resolved', 'ns:app-${env}', undefined],
  ])('%s', (_, policy, hint) => {
    const text = `a: 1\ntag: v1 # {"$imagepolicy": "${policy}:tag"}\n`;
    const result = rewriteMarkers(text, elect('v2'), { path: 'a.yaml' });
    expect(result).toMatchObject({ text, changes: [] });
    expect(result.diagnostics).toMatchObject([
      { code: 'MARKER_UNKNOWN_POLICY', severity: 'error', file: 'a.yaml', line: 2, column: 9 },
    ]);
    expect(result.diagnostics[0]!.hint).toBe(hint);
  });
});

describe('applyValues', () => {
  const text = `a: v1 ${M}\nb: v1 ${M}\n`;
  const [first, second] = locateMarkers(text).markers;

  test('writes only what it is given, in the order of the text', () => {
    expect(applyValues(text, [{ marker: second!, value: 'v3' }]).text).toBe(`a: v1 ${M}\nb: v3 ${M}\n`);
    const both = [
      { marker: second!, value: 'x' },
      { marker: first!, value: 'y' },
    ];
    expect(applyValues(text, both).changes.map(change => change.line)).toEqual([1, 2]);
  });

  test.each([
    ['a line break', 'v2\nx: 1'],
    ['a control character', 'v2\u0007'],
    ['half of a surrogate pair', 'v2\ud83d'],
    ['a line separator', 'v2\u2028'],
  ])('refuses a value with %s', (_, value) => {
    expect(applyValues(text, [{ marker: first!, value }])).toMatchObject({
      text,
      changes: [],
      diagnostics: [{ code: 'MARKER_VALUE_REFUSED', severity: 'error', line: 1, column: 4 }],
    });
  });

  test.each([
    ['the span covers a neighbour', `a: v1 ${M}\nb: v1 ${M}\n`, { start: 0, end: 5 }],
    ['the span ends too early', `a: v1 ${M}\nb: v1 ${M}\n`, { start: 3, end: 4 }],
    ['the span lies in another line', `a: v1 ${M}\nb: v1 ${M}\n`, { start: 38, end: 40 }],
    ['the span covers a neighbour in a file that is not simple', `a: v1 ${M}\nb: &x v1\n`, { start: 0, end: 5 }],
    ['the span ends too early in such a file', `a: v1 ${M}\nb: &x v1\n`, { start: 3, end: 4 }],
  ])('leaves the text alone when %s', (_, input, span) => {
    const marker = { ...first!, span };
    expect(applyValues(input, [{ marker, value: 'v2' }])).toMatchObject({
      text: input,
      changes: [],
      diagnostics: [{ code: 'MARKER_REWRITE_REFUSED', severity: 'error' }],
    });
  });
});
