import { describe, expect, test } from 'vitest';
import type { ImagePolicy } from '../../src/model.ts';
import { checkChronology, type DatedTag } from '../../src/policies/chronology.ts';
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

  test('the hint corrects the order', () => {
    const [found] = checkChronology(descending, tagged('20251111-0358', '20251203-0536'), '20251111-0358');
    expect(found?.hint).toContain('order: asc');
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
