import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../src/edit-distance.ts';

test.each([
  ['nothing to do', 'web', 'web', 0],
  ['a letter replaced', 'web', 'wob', 1],
  ['two letters swapped', 'web', 'wbe', 2],
  ['a letter more', 'web', 'webs', 1],
  ['a letter less', 'web', 'eb', 1],
  ['from nothing', '', 'web', 3],
])('%s', (_why, a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
});

test('a limit cuts the distance and changes nothing below it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 9 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(limit, editDistance(a, b, 100)));
      expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
    }),
  );
});
