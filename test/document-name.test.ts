import { expect, test } from 'vitest';
import { documentName, mayBeSame, policyName } from '../src/document-name.ts';

test.each([
  ['with a namespace', 'flux-system', 'flux-system/web', 'flux-system:web'],
  ['where nothing names one', '', 'web', 'web'],
])('a name %s', (_why, namespace, document, policy) => {
  expect(documentName({ namespace, name: 'web' })).toBe(document);
  expect(policyName({ namespace, name: 'web' })).toBe(policy);
});

test.each([
  ['the same namespace', 'a', 'a', true],
  ['another namespace', 'a', 'b', false],
  ['a namespace that nothing names', 'a', '', true],
  ['two of them', '', '', true],
])('%s may be the same document: %s and %s, %s', (_why, one, other, expected) => {
  const [left, right] = [one, other].map(namespace => ({ namespace, name: 'web' }));
  expect(mayBeSame(left!, right!)).toBe(expected);
  expect(mayBeSame(left!, { ...right!, name: 'api' })).toBe(false);
});
