import { describe, expect, test } from 'vitest';
import { parseHunks, parseMarkerLog } from '../../src/markers/marker-history.ts';

const M = '# {"$imagepolicy": "ns:app:tag"}';
const OTHER = '# {"$imagepolicy": "ns:api:tag"}';

describe('a changed value in the hunks of a file', () => {
  test.each<[reason: string, lines: string[], changes: string[]]>([
    ['is a change', [`-tag: v1 ${M}`, `+tag: v2 ${M}`], ['ns:app v1 v2']],
    ['also where the line moved in', [`-tag: v1 ${M}`, `+    - tag: v2 ${M}`], ['ns:app v1 v2']],
    ['an equal one is none', [`-tag: v1 ${M}`, `+  tag: v1 ${M}`], []],
    ['a new marker is none', [`+tag: v2 ${M}`], []],
    ['nor is one that goes', [`-tag: v1 ${M}`], []],
    ['nor another policy', [`-tag: v1 ${OTHER}`, `+tag: v2 ${M}`], []],
    ['nor one of another hunk', [`-tag: v1 ${M}`, '@@ -9 +9 @@', `+tag: v2 ${M}`], []],
    [
      'several go by policy and order',
      [`-a: v1 ${M}`, `-b: x1 ${OTHER}`, `-c: v3 ${M}`, `+b: x2 ${OTHER}`, `+a: v2 ${M}`, `+c: v4 ${M}`],
      ['ns:api x1 x2', 'ns:app v1 v2', 'ns:app v3 v4'],
    ],
    [
      'a line that looks like a header is a line',
      [`-tag: v1 ${M}`, `+++ b/other.yaml`, `+tag: v2 ${M}`],
      ['ns:app v1 v2'],
    ],
  ])('%s', (_reason, lines, changes) => {
    const found = parseHunks('a.yaml', ['@@ -1 +1 @@', ...lines].join('\n'));
    expect(found.map(change => `${change.policy} ${change.old} ${change.new}`)).toEqual(changes);
    expect(found.every(({ file }) => file === 'a.yaml')).toBe(true);
  });
});

test('a log gives the changes of each commit with its files, author and date', () => {
  const commit = (hash: string, subject: string, patch: string) =>
    `\0${hash}\x002026-01-02T03:04:05Z\0Ada\0ada@example.org\0${subject}\0${patch}`;
  const file = (header: string, from: string, to: string) =>
    `\ndiff --git a/x b/x\n--- a/x\n+++ ${header}\n@@ -1 +1 @@\n-tag: ${from} ${M}\n+tag: ${to} ${M}\n`;
  const log =
    commit(
      '2'.repeat(40),
      'Second',
      file('b/apps/web.yaml', 'v2', 'v3') + file('"b/apps/\\303\\244.yaml"', 'v2', 'v3'),
    ) + commit('1'.repeat(40), 'First', file('b/with blank.yaml\t', 'v1', 'v2'));
  expect(
    parseMarkerLog(log).map(({ commit: hash, subject, file: path, new: value }) => [hash[0], subject, path, value]),
  ).toEqual([
    ['2', 'Second', 'apps/web.yaml', 'v3'],
    ['2', 'Second', 'apps/\\303\\244.yaml', 'v3'],
    ['1', 'First', 'with blank.yaml', 'v2'],
  ]);
  expect(parseMarkerLog(log)[0]).toMatchObject({
    date: new Date('2026-01-02T03:04:05Z'),
    author: { name: 'Ada', email: 'ada@example.org' },
  });
  expect(parseMarkerLog('')).toEqual([]);
});
