import { describe, expect, test } from 'vitest';
import { locateMarkers } from '../../src/markers/find.ts';
import { rewriteMarkers } from '../../src/markers/rewrite.ts';

const M = '# {"$imagepolicy": "ns:app:tag"}';
const refs = new Map([['ns:app', { name: 'ghcr.io/acme/app', tag: 'v2' }]]);

describe('positions that count', () => {
  test.each([
    ['behind a plain value', `tag: v1 ${M}\n`, `tag: v2 ${M}\n`],
    ['behind double quotes', `tag: "v1" ${M}\n`, `tag: "v2" ${M}\n`],
    ['behind single quotes', `tag: 'v1' ${M}\n`, `tag: 'v2' ${M}\n`],
    ['with several blanks in between', `tag: v1 \t  ${M}\n`, `tag: v2 \t  ${M}\n`],
    ['behind a !!str tag', `tag: !!str v1 ${M}\n`, `tag: !!str v2 ${M}\n`],
    ['behind a custom tag', `tag: !chart v1 ${M}\n`, `tag: !chart v2 ${M}\n`],
    ['behind an anchor', `a: &t v1 ${M}\nb: *t\n`, `a: &t v2 ${M}\nb: *t\n`],
    ['behind anchor and tag', `a: !!str &t v1 ${M}\n`, `a: !!str &t v2 ${M}\n`],
    ['behind a key that is an alias', `a: &k foo\n*k : v1 ${M}\n`, `a: &k foo\n*k : v2 ${M}\n`],
    ['behind a quoted key', `"a/b~c": v1 ${M}\n`, `"a/b~c": v2 ${M}\n`],
    ['in a sequence', `l:\n- v1 ${M}\n- b\n`, `l:\n- v2 ${M}\n- b\n`],
    ['in a sequence, with the value below its dash', `l:\n-\n  v1 ${M}\n`, `l:\n-\n  v2 ${M}\n`],
    ['above the first item', `l:\n${M}\n- v1\n`, `l:\n${M}\n- v2\n`],
    ['above a later item', `l:\n- a\n${M}\n- v1\n`, `l:\n- a\n${M}\n- v2\n`],
    ['above an indented item', `l:\n  - a\n  ${M}\n  - v1\n`, `l:\n  - a\n  ${M}\n  - v2\n`],
    ['above an item, below a blank line', `l:\n- a\n\n${M}\n- v1\n`, `l:\n- a\n\n${M}\n- v2\n`],
    ['above an item, indented otherwise', `l:\n- a\n  ${M}\n- v1\n`, `l:\n- a\n  ${M}\n- v2\n`],
    ['above the first item, indented otherwise', `l:\n${M}\n  - v1\n`, `l:\n${M}\n  - v2\n`],
    ['above the first item, with a blank line', `l:\n  ${M}\n\n  - v1\n`, `l:\n  ${M}\n\n  - v2\n`],
    ['between key and value, with a blank line', `tag:\n  ${M}\n\n  v1\n`, `tag:\n  ${M}\n\n  v2\n`],
    ['between blank lines, above a later item', `l:\n- a\n\n${M}\n\n- v1\n`, `l:\n- a\n\n${M}\n\n- v2\n`],
    ['above the first item of a flow sequence', `l: [\n  ${M}\n  v1,\n  b\n]\n`, `l: [\n  ${M}\n  v2,\n  b\n]\n`],
    ['above a later item of a flow sequence', `l: [\n  a, # n\n  ${M}\n  v1\n]\n`, `l: [\n  a, # n\n  ${M}\n  v2\n]\n`],
    ['between key and value in a flow mapping', `i: {\n  tag:\n  ${M}\n  v1,\n}\n`, `i: {\n  tag:\n  ${M}\n  v2,\n}\n`],
    [
      'above an item, apart from a comment of the item before',
      `l:\n- a\n# n\n\n${M}\n- v1\n`,
      `l:\n- a\n# n\n\n${M}\n- v2\n`,
    ],
    ['above a dash alone', `l:\n- a\n${M}\n-\n  v1\n`, `l:\n- a\n${M}\n-\n  v2\n`],
    ['left of an item, below one in brackets', `l:\n  - [a]\n${M}\n  - v1\n`, `l:\n  - [a]\n${M}\n  - v2\n`],
    ['left of an item, below one with a tag', `l:\n  - !x a\n${M}\n  - v1\n`, `l:\n  - !x a\n${M}\n  - v2\n`],
    [
      'above an item, below a block that ends like a comment',
      `l:\n- |\n  a\n  # b\n${M}\n- v1\n`,
      `l:\n- |\n  a\n  # b\n${M}\n- v2\n`,
    ],
    ['left of an item, below a block', `l:\n  - |\n    a\n${M}\n  - v1\n`, `l:\n  - |\n    a\n${M}\n  - v2\n`],
    ['left of an item, below one that starts with a dash', `l:\n  - -a\n${M}\n  - v1\n`, `l:\n  - -a\n${M}\n  - v2\n`],
    ['above an item that is a block', `l:\n${M}\n- |\n  v1\n`, `l:\n${M}\n- |-\n  v2\n`],
    ['between key and a block', `tag:\n  ${M}\n  >-\n   v1\n`, `tag:\n  ${M}\n  >-\n   v2\n`],
    ['behind a dash alone, above its value', `l:\n- ${M}\n  v1\n`, `l:\n- ${M}\n  v2\n`],
    ['between a dash alone and its value', `l:\n-\n  ${M}\n  v1\n`, `l:\n-\n  ${M}\n  v2\n`],
    ['behind a dash alone, above a first item', `l:\n- ${M}\n  - v1\n`, `l:\n- ${M}\n  - v2\n`],
    ['behind two dashes alone', `l:\n# n\n- - ${M}\n    v1\n`, `l:\n# n\n- - ${M}\n    v2\n`],
    ['behind an anchor, above the value', `tag: &a ${M}\n  v1\n`, `tag: &a ${M}\n  v2\n`],
    ['behind a tag, above another comment and the value', `tag: !x ${M}\n  # n\n  v1\n`, `tag: !x ${M}\n  # n\n  v2\n`],
    ['behind a tag that says another type', `tag: !!int ${M}\n  1\n`, `tag: !!str ${M}\n  v2\n`],
    ['behind the anchor of a sequence', `l: &a ${M}\n- v1\n- b\n`, `l: &a ${M}\n- v2\n- b\n`],
    ['behind an anchor in flow', `l: [&a ${M}\n  v1 ]\n`, `l: [&a ${M}\n  v2 ]\n`],
    ['behind a key in flow', `i: {tag: ${M}\n  v1 }\n`, `i: {tag: ${M}\n  v2 }\n`],
    ['behind a value on the line below its key', `tag:\n  v1 ${M}\nb: 1\n`, `tag:\n  v2 ${M}\nb: 1\n`],
    ['between key and value', `tag:\n  ${M}\n  v1\n`, `tag:\n  ${M}\n  v2\n`],
    ['behind null', `tag: null ${M}\n`, `tag: v2 ${M}\n`],
    ['behind ~', `tag: ~ ${M}\n`, `tag: v2 ${M}\n`],
    ['behind an empty quoted value', `tag: "" ${M}\n`, `tag: "v2" ${M}\n`],
    ['on the header of a literal block', `tag: | ${M}\n  v1\nz: 1\n`, `tag: |- ${M}\n  v2\nz: 1\n`],
    ['on the header of a folded block', `tag: > ${M}\n  v1\n  x\nz: 1\n`, `tag: >- ${M}\n  v2\nz: 1\n`],
    ['behind the last line of a plain value', `tag: v1\n  x ${M}\nz: 1\n`, `tag: v2 ${M}\nz: 1\n`],
    ['behind the last line of a quoted value', `tag: "v1\n  x" ${M}\nz: 1\n`, `tag: "v2" ${M}\nz: 1\n`],
    ['in a flow mapping over lines', `i: {\n  tag: v1, ${M}\n  x: y\n}\n`, `i: {\n  tag: v2, ${M}\n  x: y\n}\n`],
    ['last in it', `i: {\n  x: y,\n  tag: v1 ${M}\n}\n`, `i: {\n  x: y,\n  tag: v2 ${M}\n}\n`],
    ['in a flow sequence over lines', `i: [\n  "v1", ${M}\n  b\n]\n`, `i: [\n  "v2", ${M}\n  b\n]\n`],
    ['with a comment on the next line', `tag: v1 ${M}\n  # more\nb: 1\n`, `tag: v2 ${M}\n  # more\nb: 1\n`],
    ['behind the value of an explicit key', `? k\n: v1 ${M}\n`, `? k\n: v2 ${M}\n`],
    ['beside an escaped backslash in front of u', `a: "\\\\ud83d" \ntag: v1 ${M}\n`, `a: "\\\\ud83d" \ntag: v2 ${M}\n`],
    ['below an explicit key without a value', `? k\ntag: v1 ${M}\n`, `? k\ntag: v2 ${M}\n`],
    ['in front of ...', `tag: v1 ${M}\n...\n`, `tag: v2 ${M}\n...\n`],
    ['in every document', `a: v1 ${M}\n---\nb: v1 ${M}\n`, `a: v2 ${M}\n---\nb: v2 ${M}\n`],
    ['beside a marker that is only text', `a: v1#x ${M}\n`, `a: v2 ${M}\n`],
  ])('%s', (_, before, after) => {
    const result = rewriteMarkers(before, refs);
    expect(result).toMatchObject({ text: after, diagnostics: [] });
    expect(rewriteMarkers(after, refs)).toMatchObject({ text: after, changes: [] });
  });
});

describe('positions that do not count, and what is said about them', () => {
  test.each([
    ['above a mapping key', `x: 1\n${M}\ntag: v1\n`, 'MARKER_MISPLACED', 2, 1, 'line of its own'],
    ['below the value', `tag: v1\n${M}\n`, 'MARKER_MISPLACED', 2, 1, 'line of its own'],
    ['above an item, with a blank line', `l:\n- a\n${M}\n\n- v1\n`, 'MARKER_MISPLACED', 3, 1, 'line of its own'],
    ['above an item, below another comment', `l:\n- a\n# n\n${M}\n- v1\n`, 'MARKER_MISPLACED', 4, 1, 'line of its own'],
    [
      'above an item, below a comment of its own',
      `l:\n- a\n\n# n\n\n${M}\n- v1\n`,
      'MARKER_MISPLACED',
      6,
      1,
      'line of its own',
    ],
    ['above the first item, below another', `l:\n# n\n\n${M}\n- v1\n`, 'MARKER_MISPLACED', 4, 1, 'line of its own'],
    [
      'above a nested first item, left of its key',
      `a:\n  l:\n${M}\n\n    - v1\n`,
      'MARKER_MISPLACED',
      3,
      1,
      'line of its own',
    ],
    ['above an item of a nested sequence', `l:\n  ${M}\n  - - v1\n`, 'MARKER_MISPLACED', 2, 3, 'line of its own'],
    [
      'above an item of a flow sequence, below another',
      `l: [\n  # n\n  ${M}\n  v1\n]\n`,
      'MARKER_MISPLACED',
      3,
      3,
      'line of its own',
    ],
    ['above an item that is a mapping', `l:\n${M}\n- tag: v1\n`, 'MARKER_MISPLACED', 2, 1, 'line of its own'],
    ['above an item that has its own comment', `l:\n${M}\n- v1 # n\n`, 'MARKER_MISPLACED', 2, 1, 'line of its own'],
    ['behind a key whose value is below', `tag: ${M}\n  v1\n`, 'MARKER_MISPLACED', 1, 6, 'no value stands'],
    ['behind a key whose value is a mapping', `i: ${M}\n  tag: v1\n`, 'MARKER_MISPLACED', 1, 4, 'no value stands'],
    ['behind an empty value', `tag: ${M}\nb: 1\n`, 'MARKER_MISPLACED', 1, 6, 'no value stands'],
    ['behind an anchor without a value', `tag: &a ${M}\nb: 1\n`, 'MARKER_MISPLACED', 1, 9, 'no value stands'],
    [
      'behind an anchor, with another comment behind the value',
      `tag: &a ${M}\n  v1 # n\n`,
      'MARKER_MISPLACED',
      1,
      9,
      'no value stands',
    ],
    ['behind a dash alone, below a comment', `l:\n# n\n- ${M}\n  v1\n`, 'MARKER_MISPLACED', 3, 3, 'no value stands'],
    [
      'between a dash alone and its value, with a blank line',
      `l:\n-\n  ${M}\n\n  v1\n`,
      'MARKER_MISPLACED',
      3,
      3,
      'line of its own',
    ],
    ['behind the anchor of a mapping', `m: &a ${M}\n  tag: v1\n`, 'MARKER_MISPLACED', 1, 7, 'no value stands'],
    [
      'left of an item, below one that is a mapping',
      `l:\n  - a: b\n${M}\n  - v1\n`,
      'MARKER_MISPLACED',
      3,
      1,
      'line of its own',
    ],
    [
      'between tag and value, with a blank line',
      `tag: !x\n  ${M}\n\n  v1\n`,
      'MARKER_MISPLACED',
      2,
      3,
      'line of its own',
    ],
    [
      'left of a key in an item, with a blank line',
      `l:\n- k:\n${M}\n\n    - v1\n`,
      'MARKER_MISPLACED',
      3,
      1,
      'line of its own',
    ],
    ['in a list that is a key', `? - v1 ${M}\n  - b\n: x\n`, 'MARKER_MISPLACED', 1, 8, 'no scalar value'],
    ['behind an empty item', `l:\n- ${M}\n- b\n`, 'MARKER_MISPLACED', 2, 3, 'no value stands'],
    ['behind an alias', `a: &x v1\nb: *x ${M}\n`, 'MARKER_MISPLACED', 2, 7, 'alias'],
    ['inside a block string', `s: |\n  tag: v1 ${M}\n`, 'MARKER_MISPLACED', 2, 14, 'block string'],
    ['behind a flow mapping on one line', `i: {tag: v1} ${M}\n`, 'MARKER_MISPLACED', 1, 14, 'flow collection'],
    ['behind a flow sequence on one line', `i: [v1] ${M}\n`, 'MARKER_MISPLACED', 1, 9, 'flow collection'],
    ['behind JSON on one line', `{"tag": "v1"} ${M}\n`, 'MARKER_MISPLACED', 1, 15, 'flow collection'],
    ['behind a key', `? tag ${M}\n: v1\n`, 'MARKER_MISPLACED', 1, 7, 'no scalar value'],
    ['at the top of a document', `${M}\ntag: v1\n`, 'MARKER_MISPLACED', 1, 1, 'line of its own'],
    ['on the second of two equal keys', `tag: v2 ${M}\ntag: v1 ${M}\n`, 'MARKER_DUPLICATE_KEY', 2, 9, 'twice'],
    ['below the second of two equal keys', `i: {}\ni:\n  tag: v1 ${M}\n`, 'MARKER_DUPLICATE_KEY', 3, 11, 'twice'],
    ['behind ... without a new ---', `a: 1\n...\ntag: v1 ${M}\n`, 'MARKER_MISPLACED', 3, 9, 'no scalar value'],
  ])('%s', (_, text, code, line, column, message) => {
    const result = rewriteMarkers(text, refs);
    expect(result).toMatchObject({ text, changes: [], diagnostics: [{ code, line, column }] });
    expect(result.diagnostics[0]!.message).toContain(message);
  });
});

describe('files that Flux skips', () => {
  test.each([
    ['a list at the top', `- v1 ${M}\n`, 1, 1, 'not a mapping'],
    ['a scalar at the top', `v1 ${M}\n`, 1, 1, 'not a mapping'],
    ['one document that is a list', `tag: v1 ${M}\n---\n- a\n`, 3, 1, 'not a mapping'],
    ['metadata that is a scalar', `metadata: foo\ntag: v1 ${M}\n`, 1, 11, 'metadata'],
    ['metadata that is a list', `metadata: [a]\ntag: v1 ${M}\n`, 1, 11, 'metadata'],
    ['a directive', `%YAML 1.1\n---\ntag: v1 ${M}\n`, 1, 1, 'directive'],
    ['text behind a separator', `a: 1\n--- {x: y}\n---\ntag: v1 ${M}\n`, 2, 1, 'separator'],
    ['bad indentation', `tag: v1 ${M}\na: 1\n  b: 2\n`, 2, 4, ''],
    ['an unclosed collection', `tag: v1 ${M}\n---\nfoo: [\n`, 4, 1, ''],
    ['a surrogate pair as two escapes', `tag: v1 ${M}\nx: "\\ud83d\\ude00"\n`, 2, 5, 'surrogate'],
    ['a block string with a tab behind its indent', `s: |\n  \tx\ntag: v1 ${M}\n`, 2, 3, 'tab'],
    ['a blank line that holds a tab', `tag: v1 ${M}\n \t\na: x\n`, 2, 2, 'a tab stands'],
    ['a tab in front of a comment', `a: "x"\n\t# c\ntag: v1 ${M}\n`, 2, 1, 'a tab stands'],
    ['a tab in the indent of a plain value', `a:\n  b: x\n  \t\ntag: v1 ${M}\n`, 3, 3, 'a tab stands'],
    ['a tab behind a dash', `l:\n-\tx\ntag: v1 ${M}\n`, 2, 2, 'a tab stands'],
    ['an escaped slash', `tag: v1 ${M}\nx: "a\\/b"\n`, 2, 6, 'escape'],
    ['an end without a beginning', `tag: v1 ${M}\n---\n# c\n...\n`, 4, 1, '...'],
    ['an explicit key with a list in place of a colon', `? k\n- a\ntag: v1 ${M}\n`, 2, 1, 'colon is missing'],
    ['a colon without a key, further down', `a:\n- : x\ntag: v1 ${M}\n`, 2, 3, 'key is missing'],
    ['a colon without a key in flow', `a: {: x}\ntag: v1 ${M}\n`, 1, 5, 'key is missing'],
    ['a colon without a key', `tag: v1 ${M}\n: x\n`, 2, 1, 'key is missing'],
    ['a control character', `tag: v1 ${M}\na: \u0001\n`, 2, 4, 'U+0001'],
    ['an alias without an anchor', `tag: v1 ${M}\nx: *a\n`, 2, 4, 'alias *a'],
    ['an alias above its anchor', `tag: v1 ${M}\nx: *a\ny: &a 1\n`, 2, 4, 'alias *a'],
    ['an alias of another document', `x: &a 1\n---\ntag: v1 ${M}\nx: *a\n`, 4, 4, 'alias *a'],
    ['a line break of YAML 1.1 alone', `x: a\u0085b\ntag: v1 ${M}\n`, 1, 5, 'line break'],
  ])('%s', (_, text, line, column, message) => {
    const result = rewriteMarkers(text, refs, { path: 'a.yaml' });
    expect(result).toMatchObject({
      text,
      changes: [],
      diagnostics: [{ code: 'MARKER_FILE_SKIPPED', file: 'a.yaml', line, column }],
    });
    expect(result.diagnostics[0]!.message).toContain(message);
  });

  test.each([
    ['a list at the top', `- v1 ${M}\n`, `- v2 ${M}\n`],
    ['a directive', `%YAML 1.2\n---\ntag: v1 ${M}\n`, `%YAML 1.2\n---\ntag: v2 ${M}\n`],
    ['metadata that is a list', `metadata: [a]\ntag: v1 ${M}\n`, `metadata: [a]\ntag: v2 ${M}\n`],
  ])('%s is updated all the same when asked for', (_, before, after) => {
    expect(rewriteMarkers(before, refs, { lineMode: true })).toMatchObject({ text: after, diagnostics: [] });
  });

  test.each([
    ['a block string whose later lines start with a tab', `s: |\n  x:\n  \ty\n  \t\ntag: v1 ${M}\n`],
    ['a block string that says its indent', `s: |2\n  \ty\ntag: v1 ${M}\n`],
    ['tabs within a collection in brackets', `s: [\n \ta,\n\tb ]\ntag: v1 ${M}\n`],
    ['a tab in front of a comment below another', `# c\n\t# d\ntag: v1 ${M}\n`],
    ['a tab behind the indent of a plain value', `a: x\n \t\ntag: v1 ${M}\n`],
    ['content behind the first separator', `--- {a: b}\n---\ntag: v1 ${M}\n`],
    ['an end behind a separator in the first line', `---\n...\n---\ntag: v1 ${M}\n`],
    ['an explicit key without a value', `? k\n? j\ntag: v1 ${M}\n`],
    ['what is no mapping behind an end', `tag: v1 ${M}\n...\n- x\n`],
  ])('but not for %s', (_, text) => {
    expect(rewriteMarkers(text, refs)).toMatchObject({ text: text.replace('v1', 'v2') });
  });

  test.each([
    ['a list', `l: [\nv1, ${M}\nb\n]\nz: 1\n`, 2],
    ['a mapping', `a:\n  m: {\n  # n\n  tag: v1, ${M}\n x: y\n}\n`, 4],
    ['a quoted string', `a:\n  tag: "v1\nb" ${M}\n`, 2],
  ])('%s that is indented too little for other tools is updated, with a notice', (_, before, line) => {
    const result = rewriteMarkers(before, refs);
    expect(result.text).toBe(before.replace(/v1(\nb)?/, 'v2'));
    expect(result.diagnostics).toMatchObject([{ code: 'MARKER_LOOSE_INDENT', line }]);
  });

  test('an alias key without a space, which only Flux reads, is updated on its source line', () => {
    const before = `name: &app bot\ncontrollers:\n  *app:\n    tag: "v1" ${M}\n`;
    expect(rewriteMarkers(before, refs)).toMatchObject({
      text: before.replace('v1', 'v2'),
      changes: [{ line: 4, column: 10, old: 'v1', new: 'v2' }],
      diagnostics: [{ code: 'MARKER_ALIAS_KEY', line: 3, column: 3 }],
    });
  });
});

describe('what is known about a located marker', () => {
  test.each([
    [
      'the object of its document',
      `kind: K\nmetadata: {name: n, namespace: s}\ntag: v1 ${M}\n`,
      ['', 'K', 'n', 's'],
      'tag',
    ],
    [
      'the item of a List',
      `kind: List\nitems:\n- kind: A\n  metadata:\n    name: x\n  tag: v1 ${M}\n`,
      ['', 'A', 'x', ''],
      'tag',
    ],
    [
      'the item of a ResourceList',
      `kind: ResourceList\nitems:\n- kind: A\n  metadata:\n    name: x\n  tag: v1 ${M}\n`,
      ['', 'A', 'x', ''],
      'tag',
    ],
    [
      'the list itself, for other kinds',
      `kind: PodList\nitems:\n- kind: A\n  tag: v1 ${M}\n`,
      ['', 'PodList', '', ''],
      'tag',
    ],
    ['nothing, for a values file', `image:\n  tag: v1 ${M}\n`, ['', '', '', ''], 'tag'],
    ['no key in a sequence', `apiVersion: v1\nl:\n- v1 ${M}\n`, ['v1', '', '', ''], undefined],
    ['the second document has its own', `kind: A\n---\nkind: B\ntag: v1 ${M}\n`, ['', 'B', '', ''], 'tag'],
  ])('%s', (_, text, [apiVersion, kind, name, namespace], key) => {
    const [marker] = locateMarkers(text).markers;
    expect(marker).toMatchObject({ object: { apiVersion, kind, name, namespace }, value: 'v1', setter: 'ns:app:tag' });
    expect(marker!.key).toBe(key);
    expect(text.slice(marker!.span.start, marker!.span.end)).toBe('v1');
  });

  test('places of scalar and comment', () => {
    expect(locateMarkers(`a: 1\nb:\n  tag: "v1"  ${M}\n`).markers).toMatchObject([
      { line: 3, column: 8, markerLine: 3, markerColumn: 14, style: 'double' },
    ]);
  });

  test.each([
    ['.yaml', 'a/b.yaml', 1],
    ['.yml', 'b.yml', 1],
    ['Kustomization', 'x/Kustomization', 1],
    ['capitals in the ending', 'b.YAML', 0],
    ['kustomization without ending', 'kustomization', 0],
    ['another ending behind', 'b.yaml.tpl', 0],
    ['JSON', 'b.json', 0],
  ])('a file name counts as Flux decides: %s', (_, path, count) => {
    expect(locateMarkers(`tag: v1 ${M}\n`, { path }).markers).toHaveLength(count);
  });
});
