import { describe, expect, test } from 'vitest';
import { agoOf, dayAndAge } from '../../src/report/age.ts';
import { PLAIN } from '../../src/report/diagnostic-text.ts';
import { describeRule } from '../../src/report/policy-rule.ts';
import { textTable } from '../../src/report/text-table.ts';
import { textWidth } from '../../src/report/text-width.ts';

const now = new Date('2026-01-01T12:00:00Z');

test.each([
  ['2026-01-01T11:00:00Z', 'today'],
  ['2026-01-02T00:00:00Z', 'today'],
  ['2025-12-31T11:00:00Z', '1 day ago'],
  ['2025-12-01T00:00:00Z', '31 days ago'],
])('%s is %s', (date, expected) => expect(agoOf(new Date(date), now)).toBe(expected));

test('day and age stand together', () =>
  expect(dayAndAge(new Date('2025-12-01T00:00:00Z'), now)).toBe('2025-12-01 (31 days)'));

describe('a table', () => {
  test.each([
    [[], '', 'without rows it is nothing, not a lone heading'],
    [[['aaa', 'b']], 'A    B\naaa  b', 'columns are as wide as their widest cell'],
    [[['a', '']], 'A  B\na', 'nothing trails'],
    [[['a\nb', 'c']], 'A    B\na b  c', 'a cell is one line'],
    [
      [
        ['画像', 'c'],
        ['abcd', 'd'],
      ],
      'A     B\n画像  c\nabcd  d',
      'wide characters take two columns',
    ],
    [[['\u001b[2J', 'c']], 'A        B\n\\x1b[2J  c', 'control characters are shown'],
  ])('%j: %j (%s)', (rows, expected, _why) => expect(textTable(['A', 'B'], rows, PLAIN)).toBe(expected));

  test('that is wider than the terminal loses the end of its last column only', () => {
    const rows = [
      ['flux-system/a-name-to-copy', 'what happened, at length'],
      ['b', '画像'.repeat(20)],
    ];
    const lines = textTable(['A', 'B'], rows, PLAIN, 44).split('\n');
    expect(lines[1]).toBe('flux-system/a-name-to-copy  what happened, …');
    expect(lines.map(textWidth)).toEqual([29, 44, 43]);
    expect(textTable(['A', 'B'], rows, PLAIN, 20)).toContain('a-name-to-copy  what happened, …');
  });

  test('a long cell is cut', () => {
    const [, row = ''] = textTable(['A'], [['x'.repeat(500)]], PLAIN).split('\n');
    expect([row.length, row.at(-1)]).toEqual([72, '…']);
  });
});

test.each([
  [{ choice: { semver: { range: '>=1' } } }, 'highest version in >=1'],
  [{ choice: { alphabetical: {} } }, 'last in the alphabet'],
  [{ choice: { alphabetical: { order: 'desc' as const } } }, 'first in the alphabet'],
  [{ choice: { numerical: { order: 'asc' as const } } }, 'greatest number'],
  [{ choice: { numerical: { order: 'desc' as const } } }, 'smallest number'],
  [{ choice: {} }, 'no order'],
  [
    { choice: { numerical: {} }, filterTags: { pattern: '^(?P<n>.*)$', extract: '$n' } },
    'greatest number, among tags matching ^(?P<n>.*)$, compared by $n',
  ],
])('%j is %s', (policy, words) => expect(describeRule({ digestReflectionPolicy: 'Never', ...policy })).toBe(words));
