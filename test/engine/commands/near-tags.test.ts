import { describe, expect, test } from 'vitest';
import { nearTags } from '../../../src/engine/commands/near-tags.ts';

describe('tags that somebody may have meant', () => {
  test.each([
    ['1.2.7', ['1.2.1', '1.2.0', '2.0.0', 'latest'], ['1.2.0', '1.2.1', '2.0.0'], 'the fewest changed letters first'],
    ['1.2.1', ['v1.2.1', '1.2.10'], ['v1.2.1', '1.2.10'], 'a `v` in front is nothing'],
    ['v1.0', ['1.0', 'v2.0'], ['1.0', 'v2.0'], 'nor is a missing one'],
    ['1.0', ['1.0'], [], 'the word itself is no suggestion'],
    ['abc', ['1.0.0', '2.0.0'], [], 'nothing alike'],
    [
      'main-1',
      ['main-2', 'main-3', 'main-4', 'main-5', 'main-6', 'main-7'],
      ['main-2', 'main-3', 'main-4', 'main-5', 'main-6'],
      'at most five',
    ],
  ])('%s among %j: %j (%s)', (word, tags, expected, _why) => {
    expect(nearTags(word, tags)).toEqual(expected);
    expect(nearTags(word, tags.toReversed())).toEqual(expected);
  });

  test('only those that fit count', () =>
    expect(nearTags('1.2', ['1.1', '1.3', '1.4'], tag => tag !== '1.3')).toEqual(['1.1', '1.4']));

  test('a hundred thousand tags are no burden', () => {
    const tags = Array.from({ length: 100_000 }, (_, n) => `main-${n.toString(16)}-${n}`);
    let asked = 0;
    expect(nearTags('main-ffff-1', tags, () => ++asked > 900)).toHaveLength(5);
    expect(asked).toBeLessThanOrEqual(1000);
  });
});
