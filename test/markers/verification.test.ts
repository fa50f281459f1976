import { describe, expect, test } from 'vitest';
import { locateMarkers } from '../../src/markers/find.ts';
import { differsOnlyIn } from '../../src/markers/verification.ts';

const MARK = '# {"$imagepolicy": "flux-system:web"}';
/** A file that is read line by line. */
const PLAIN = `kind: Deployment\nspec:\n  image: web:1 ${MARK}\n  name: web\n`;
/** One that is parsed, because of its anchor. */
const ANCHORED = `a: &a {port: 80, tls: "1"}\nb: &b 2\nspec:\n  image: web:1 ${MARK}\n  uses: *a\n  list: [x, y]\n---\nkind: Other\n`;

/** What the check says of `after` when every marked value of `before` was to become `web:2`. */
function verdict(before: string, after: string): boolean {
  const assignments = locateMarkers(before).markers.map(marker => ({ marker, value: 'web:2' }));
  expect(assignments).toHaveLength(1);
  return differsOnlyIn(before, after, assignments);
}

const edit = (text: string, from: string | RegExp = '', to = '') => text.replace('web:1', 'web:2').replace(from, to);

describe.each([
  ['by lines', PLAIN],
  ['node by node', ANCHORED],
])('a file that is compared %s', (_, text) => {
  test('may hold the new value', () => {
    expect(verdict(text, edit(text))).toBe(true);
  });

  test.each<[string, string]>([
    ['the old value', text],
    ['another value', text.replace('web:1', 'web:3')],
    ['one line more', `${edit(text)}more: 1\n`],
    ['text that is no YAML', edit(text, 'kind:', 'kind: "')],
  ])('may not hold %s', (_reason, after) => {
    expect(verdict(text, after)).toBe(false);
  });
});

test('a file that is compared by lines may not name another policy in a marker', () => {
  expect(verdict(PLAIN, edit(PLAIN, 'flux-system:web', 'flux-system:api'))).toBe(false);
});

describe('a file that is compared node by node may not differ in', () => {
  test.each<[string, string | RegExp, string]>([
    ['a key', 'image:', 'images:'],
    ['an alias', '*a', '*b'],
    ['an anchor that nothing refers to', '&b', '&c'],
    ['an anchor that goes', '&b 2', '2'],
    ['the name of an anchor', /(?<=[&*])a/g, 'c'],
    ['a number', '80', '81'],
    ['the quotes that make a number a string', '"1"', '1'],
    ['the order of a list', '[x, y]', '[y, x]'],
    ['flow and block style', '[x, y]', '\n  - x\n  - y'],
    ['a tag', '[x', '[!!str x'],
    ['another document', 'Other', 'Another'],
    ['the number of documents', '---\n', ''],
  ])('%s', (_reason, from, to) => {
    const after = edit(ANCHORED, from, to);
    expect(after).not.toBe(edit(ANCHORED));
    expect(verdict(ANCHORED, after)).toBe(false);
  });
});
