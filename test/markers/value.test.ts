import { expect, test } from 'vitest';
import { standingValue, valueFor } from '../../src/markers/value.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['image', { name: 'app', tag: '1' }, 'app:1'],
  ['image', { name: 'app', tag: '1', digest }, `app:1@${digest}`],
  ['image', { name: 'app', tag: '1', digest: '' }, 'app:1'],
  ['tag', { name: 'app', tag: '1', digest }, '1'],
  ['name', { name: 'app', tag: '1', digest }, 'app'],
  ['digest', { name: 'app', tag: '1', digest }, digest],
  ['digest', { name: 'app', tag: '1' }, undefined],
  ['digest', { name: 'app', tag: '1', digest: '' }, undefined],
] as const)('%s of %j', (field, reference, value) => {
  expect(valueFor(reference, field)).toBe(value);
});

test.each([
  ['nothing behind it', 'v1', 'v1'],
  ['line breaks behind it', 'v1\r\n\n', 'v1'],
  ['a line break inside', 'v1\nv2\n', 'v1\nv2'],
  ['blanks', ' v1 ', ' v1 '],
])('what stands in a file, with %s', (_reason, value, standing) => {
  expect(standingValue({ value })).toBe(standing);
});
