import { expect, test } from 'vitest';
import { suggestPolicy } from '../../src/markers/policy-name.ts';

test.each<[reason: string, policy: string, known: string[], suggested: string | undefined]>([
  ['the same name in another namespace', 'a:web', ['b:api', 'b:web'], 'b:web'],
  ['two typing errors', 'ns:wbe', ['ns:web', 'ns:api'], 'ns:web'],
  ['three are too many', 'ns:xyz', ['ns:web'], undefined],
  ['the same name goes before a typing error', 'ns:web', ['ns:wex', 'other:web'], 'other:web'],
  ['of several that are as near the first by name', 'x:web', ['c:web', 'a:web', 'b:web'], 'a:web'],
  ['also of those with an error', 'ns:we', ['ns:wez', 'ns:wea'], 'ns:wea'],
  ['nothing where nothing is known', 'ns:web', [], undefined],
])('%s', (_reason, policy, known, suggested) => {
  expect(suggestPolicy(policy, known)).toBe(suggested);
  expect(suggestPolicy(policy, known.toReversed())).toBe(suggested);
});
