import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SelectionInput } from '../../src/policies/candidates.ts';
import { selectTag } from '../../src/policies/select.ts';
import { explainTag, type TagExplanation } from '../../src/policies/trace.ts';

const semver: SelectionInput = {
  policy: { semver: { range: '1.x' } },
  filterTags: { pattern: '^v?(?P<v>[0-9.]+)$', extract: '$v' },
  tags: ['1.0.0', 'v1.2.0', '1.10.0', '2.0.0', '1.0', 'latest', '1.0.0.sig'],
};
const numerical: SelectionInput = {
  policy: { numerical: {} },
  filterTags: { pattern: '^main-[a-f0-9]+-(?P<ts>.*)', extract: '$ts' },
  tags: ['main-aa-10', 'main-bb-9', 'dev-cc-11'],
};

describe('one tag is explained by the rule that decided', () => {
  const cases: [reason: string, input: SelectionInput, tag: string, want: Partial<TagExplanation>][] = [
    ['elected', semver, '1.10.0', { fate: 'elected', rank: 1, matched: 3 }],
    [
      'admitted, with its place',
      semver,
      'v1.2.0',
      { fate: 'matched', key: '1.2.0', rank: 2, matched: 3, elected: '1.10.0' },
    ],
    ['last of all', semver, '1.0.0', { fate: 'matched', rank: 3 }],
    ['outside the range', semver, '2.0.0', { fate: 'outside', rule: '1.x', elected: '1.10.0' }],
    ['no version', semver, '1.0', { fate: 'unparsable', key: '1.0' }],
    ['not matched by the pattern', semver, 'latest', { fate: 'filtered', rule: '^v?(?P<v>[0-9.]+)$' }],
    ['excluded', semver, '1.0.0.sig', { fate: 'excluded', rule: '^.*\\.sig$' }],
    ['unknown to the registry', semver, '1.99.0', { fate: 'unknown' }],
    ['a number', numerical, 'main-bb-9', { fate: 'matched', rank: 2, elected: 'main-aa-10' }],
    [
      'a key that is no number',
      { ...numerical, tags: ['main-aa-1', 'main-bb-x'] },
      'main-bb-x',
      { fate: 'unparsable', key: 'x' },
    ],
    [
      'a number beside one that is none',
      { ...numerical, tags: ['main-aa-1', 'main-bb-x'] },
      'main-aa-1',
      { fate: 'matched' },
    ],
    [
      'digit groups',
      { policy: { numerical: {} }, tags: ['2024-01', '2024-02'] },
      '2024-01',
      { fate: 'matched', rank: 2 },
    ],
    ['a policy that cannot be used', { policy: {}, tags: ['1'] }, '1', { fate: 'invalid policy' }],
    ['a pattern that cannot be used', { ...semver, filterTags: { pattern: '(' } }, '1.0.0', { fate: 'invalid policy' }],
  ];
  test.each(cases)('%s', (_reason, input, tag, want) => {
    const explanation = explainTag(input, tag);
    expect(explanation).toMatchObject({ tag, ...want });
    expect(explanation.sentence).toMatch(/^[^\n]*\.$/);
  });
});

test('the trace and the election agree on every tag', () => {
  const tags = fc.uniqueArray(
    fc.constantFrom('1.0.0', '1.0.1', 'v1.0.1', '1.1.0-rc.1', '2.0.0', 'x', '1.0', 'a.sig', '01.0.1'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(tags, fc.constantFrom('*', '1.x', '>=1.0.0-0'), (list, range) => {
      const input = { policy: { semver: { range } }, tags: list };
      const fates = list.map(tag => explainTag(input, tag));
      const ranks = fates.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
      expect(ranks).toEqual(ranks.map((_, i) => i + 1));
      if (ranks.length === 0) return;
      const { tag, counts } = selectTag(input);
      expect(fates.find(({ fate }) => fate === 'elected')?.tag).toBe(tag);
      expect(ranks).toHaveLength(counts.matched);
      expect(fates.filter(({ fate }) => fate === 'excluded')).toHaveLength(counts.excluded);
    }),
  );
});
