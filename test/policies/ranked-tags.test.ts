import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/errors.ts';
import type { SelectionInput } from '../../src/policies/candidates.ts';
import { admittedTags, rankTags } from '../../src/policies/ranked-tags.ts';
import { selectTag } from '../../src/policies/select.ts';

describe('the tags that a policy admits, the elected one first', () => {
  const cases: [reason: string, input: SelectionInput, ranked: [tag: string, key: string][]][] = [
    [
      'a version outside of the range is none',
      { policy: { semver: { range: '1.x' } }, tags: ['1.0.0', '2.0.0', '1.10.0', '1.9.0', 'latest'] },
      [
        ['1.10.0', '1.10.0'],
        ['1.9.0', '1.9.0'],
        ['1.0.0', '1.0.0'],
      ],
    ],
    [
      'an excluded tag is none',
      { policy: { alphabetical: {} }, tags: ['a', 'b', 'c'], exclusionList: ['^b$'] },
      [
        ['c', 'c'],
        ['a', 'a'],
      ],
    ],
    [
      'a tag that the filter drops is none, the others go by what it extracts',
      {
        policy: { numerical: { order: 'desc' } },
        filterTags: { pattern: '^b-([0-9]+)$', extract: '$1' },
        tags: ['b-10', 'b-9', '7'],
      },
      [
        ['b-9', '9'],
        ['b-10', '10'],
      ],
    ],
    [
      'tags of one key go by their text',
      {
        policy: { numerical: {} },
        filterTags: { pattern: '^([0-9]+)-', extract: '$1' },
        tags: ['5-c', '5-a', '5-b', '5-a'],
      },
      [
        ['5-a', '5'],
        ['5-b', '5'],
        ['5-c', '5'],
      ],
    ],
  ];
  test.each(cases)('%s', (_reason, input, ranked) => {
    expect(rankTags(input).map(({ tag, key }) => [tag, key])).toEqual(ranked);
    expect(rankTags(input)[0]?.tag).toBe(selectTag(input).tag);
    expect(admittedTags(input).toSorted()).toEqual(ranked.map(([tag]) => tag).toSorted());
  });

  test('where nothing is elected, the error is that of the election', () => {
    const input = { policy: { semver: { range: '1.x' } }, tags: ['2.0.0'] };
    expect(() => rankTags(input)).toThrow(PolicyError);
    expect(() => admittedTags(input)).toThrow('unable to determine latest version from provided list');
  });
});
