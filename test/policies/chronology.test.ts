import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImagePolicy } from '../../src/model.ts';
import { checkChronology, type DatedTag } from '../../src/policies/chronology.ts';
import { selectTag } from '../../src/policies/select.ts';
import { findTime } from '../../src/policies/time-in-text.ts';
import { makePolicy } from './policy-fixture.ts';

const day = (n: number) => new Date(Date.UTC(2025, 0, n));
const tagged = (...tags: string[]): DatedTag[] => tags.map(tag => ({ tag }));
const alphabetical = makePolicy({ alphabetical: {} });
const descending = makePolicy({ alphabetical: { order: 'desc' } });
const semver = makePolicy({ semver: { range: '*' } });

describe('the elected tag and those that are newer', () => {
  const cases: [
    reason: string,
    policy: ImagePolicy,
    candidates: DatedTag[],
    elected: string,
    newest: string | undefined,
  ][] = [
    [
      'descending order elects the oldest build',
      descending,
      tagged('20251111-0358-sha-4c091d3', '20251203-0536-sha-1972e38'),
      '20251111-0358-sha-4c091d3',
      '20251203-0536-sha-1972e38',
    ],
    [
      'the greatest hash is not the latest',
      alphabetical,
      tagged('main-fff1234-1707300000', 'main-0001234-1707400000'),
      'main-fff1234-1707300000',
      'main-0001234-1707400000',
    ],
    ['the latest is elected', alphabetical, tagged('20251111-0358', '20251203-0536'), '20251203-0536', undefined],
    [
      'dates of images',
      alphabetical,
      [
        { tag: 'a', created: day(3) },
        { tag: 'b', created: day(1) },
      ],
      'b',
      'a',
    ],
    [
      'dates of images come before times in tags',
      alphabetical,
      [
        { tag: '20240101', created: day(3) },
        { tag: '20250101', created: day(1) },
      ],
      '20240101',
      undefined,
    ],
    [
      'images of one push',
      alphabetical,
      [
        { tag: 'a', created: new Date(day(1).getTime() + 60_000) },
        { tag: 'b', created: day(1) },
      ],
      'b',
      undefined,
    ],
    ['tags without time say nothing', alphabetical, tagged('a', 'b'), 'b', undefined],
    [
      'an invalid date says nothing',
      alphabetical,
      [
        { tag: 'a', created: new Date(Number.NaN) },
        { tag: 'b', created: day(1) },
      ],
      'b',
      undefined,
    ],
  ];
  test.each(cases)('%s', (_reason, policy, candidates, elected, newest) => {
    const found = checkChronology(policy, candidates, elected);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(
      newest === undefined ? [] : [['POLICY_ELECTED_OLDER', 'warning']],
    );
    if (newest !== undefined) expect(found[0]?.message).toContain(`'${newest}'`);
  });

  test('a patched old version is only a notice', () => {
    const candidates = [
      { tag: '2.0.0', created: day(1) },
      { tag: '1.9.9', created: day(9) },
    ];
    expect(checkChronology(semver, candidates, '2.0.0')).toMatchObject([{ severity: 'notice' }]);
  });

  type Hint = [reason: string, policy: ImagePolicy, tags: string[], spec: object];
  const hints: Hint[] = [
    [
      'ascending order, where that is enough',
      descending,
      ['20251111-0358', '20251203-0536'],
      { policy: { alphabetical: { order: 'asc' } } },
    ],
    [
      'the time, where something else comes first',
      descending,
      ['b7-20251201', 'b9-20251101', 'b10-20250301'],
      {
        filterTags: { pattern: '(?:^|[^0-9A-Za-z])(?P<ts>[0-9]{8})(?:[^0-9A-Za-z]|$)', extract: '$ts' },
        policy: { numerical: { order: 'asc' } },
      },
    ],
    [
      'a time that is no number, as text',
      alphabetical,
      ['x-2025.12.01', 'y-2025.11.30'],
      {
        filterTags: {
          pattern: '(?:^|[^0-9A-Za-z])(?P<ts>[0-9]{4}\\.[0-9]{2}\\.[0-9]{2})(?:[^0-9A-Za-z]|$)',
          extract: '$ts',
        },
        policy: { alphabetical: { order: 'asc' } },
      },
    ],
  ];
  test.each(hints)('the hint corrects the order: %s', (_reason, policy, tags, spec) => {
    const elected = selectTag({ policy: policy.choice, tags }).tag;
    const [found] = checkChronology(policy, tagged(...tags), elected);
    expect(parse(found?.hint?.slice(found.hint.indexOf('\n') + 1) ?? '').spec).toEqual(spec);
  });

  test('where no order of the tags follows their age, the hint says so', () => {
    const candidates = [
      { tag: 'a', created: day(1) },
      { tag: 'b', created: day(9) },
      { tag: 'c', created: day(3) },
    ];
    expect(checkChronology(descending, candidates, 'a')[0]?.hint).toMatch(/^No order of these tags follows their age/u);
  });

  const ascending = { numerical: { order: 'asc' } } as const;
  const filterOf = (pattern: string) => ({ pattern, extract: '$ts' });
  test.each<[reason: string, policy: ImagePolicy, elected: string, newer: string, hint: RegExp]>([
    [
      'the time is extracted, but an old commit was built again',
      makePolicy(ascending, filterOf('^main-[a-f0-9]+-(?P<ts>[0-9]+)$')),
      'main-abc1234-1707400000',
      'main-def5678-1707300000',
      /^The times in the tags tell another order than the dates of the images/,
    ],
    [
      'the same under the pattern that would be advised for these tags',
      makePolicy(ascending, filterOf('(?:^|[^0-9A-Za-z])(?P<ts>[0-9]{10})(?:[^0-9A-Za-z]|$)')),
      'main-abc1234-1707400000',
      'main-def5678-1707300000',
      /^The times in the tags/,
    ],
    [
      'a number is extracted that is no time',
      makePolicy(ascending, filterOf('^main-[a-f0-9]+-(?P<ts>[0-9]+)$')),
      'main-abc1234-18',
      'main-def5678-17',
      /^No order of these tags.*Put the time of the build into each tag/,
    ],
  ])('what the policy has already is not advised: %s', (_reason, policy, elected, newer, hint) => {
    const candidates = [
      { tag: elected, created: day(1) },
      { tag: newer, created: day(9) },
    ];
    const [found] = checkChronology(policy, candidates, elected);
    expect(found?.hint).toMatch(hint);
    expect(found?.hint).not.toContain('pattern:');
  });
});

describe('a time is found in', () => {
  const cases: [text: string, iso: string | undefined][] = [
    ['20251203-0536-sha-1972e38', '2025-12-03T05:36:00.000Z'],
    ['RELEASE.2024-01-13T07-53-03Z', '2024-01-13T07:53:03.000Z'],
    ['main-abc1234-1707300000', '2024-02-07T10:00:00.000Z'],
    ['b-1707300000123', '2024-02-07T10:00:00.123Z'],
    ['v2024.10.03', '2024-10-03T00:00:00.000Z'],
    ['20240101120000', '2024-01-01T12:00:00.000Z'],
    ['1.2.3', undefined],
    ['20241301', undefined],
    ['abc20240101', undefined],
    ['2024', undefined],
  ];
  test.each(cases)('%s', (text, iso) => {
    const found = findTime(text);
    expect(found && new Date(found.time).toISOString()).toBe(iso);
  });
});

test('of tags that are equally new, the same one is named in any order', () => {
  const created = (day: number) => new Date(Date.UTC(2025, 0, day));
  const candidates = [
    { tag: 'b', created: created(9) },
    { tag: 'c', created: created(9) },
    { tag: 'a', created: created(9) },
    { tag: 'd', created: created(2) },
    { tag: 'e', created: created(1) },
  ];
  const policy = makePolicy({ alphabetical: { order: 'asc' } });
  const messages = [candidates, candidates.toReversed()].map(
    list => checkChronology(policy, list, 'e').map(({ message }) => message)[0],
  );
  expect(messages[0]).toContain("4 admitted tags are newer, such as 'a' (2025-01-09");
  expect(messages[1]).toBe(messages[0]);
});
