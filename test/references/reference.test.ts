import { describe, expect, test } from 'vitest';
import { isTag, parseReference, sameRepository, splitReference } from '../../src/references/reference.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('a reference is taken apart as it is written', () => {
  const cases: [reason: string, text: string, want: unknown][] = [
    ['name and tag', 'ghcr.io/acme/app:1.0', { name: 'ghcr.io/acme/app', tag: '1.0' }],
    ['name alone', 'acme/app', { name: 'acme/app' }],
    ['a port is no tag', 'registry:5000/app', { name: 'registry:5000/app' }],
    ['port and tag', 'registry:5000/app:v1', { name: 'registry:5000/app', tag: 'v1' }],
    ['tag and digest', `app:1.0@${DIGEST}`, { name: 'app', tag: '1.0', digest: DIGEST }],
    ['digest alone', `app@${DIGEST}`, { name: 'app', digest: DIGEST }],
    ['an empty tag', 'app:', undefined],
    ['a digest without name', `@${DIGEST}`, undefined],
    ['a short digest', 'app@sha256:00', undefined],
    ['an upper-case path', 'ghcr.io/Acme/app:1.0', undefined],
    ['a URL', 'https://ghcr.io/acme/app', undefined],
    ['nothing', '', undefined],
    ['a template', '{{ .Values.image }}', undefined],
  ];
  test.each(cases)('%s', (_reason, text, want) => {
    expect(parseReference(text)).toEqual(want);
  });
});

test.each<[reason: string, text: string, want: unknown]>([
  ['a digest alone', `@${DIGEST}`, { name: '', digest: DIGEST }],
  ['a tag alone', ':1.0', { name: '', tag: '1.0' }],
  ['a sign behind the digest is a part of it', 'app:1@a@b', { name: 'app', tag: '1', digest: 'a@b' }],
  ['nothing', '', { name: '' }],
])('whatever stands where a part belongs is that part: %s', (_reason, text, want) => {
  expect(splitReference(text)).toEqual(want);
});

describe('two names are the same repository', () => {
  const cases: [reason: string, a: string, b: string, same: boolean][] = [
    ['Docker Hub without and with its host', 'alpine', 'docker.io/library/alpine', true],
    ['the index of Docker Hub', 'acme/app', 'index.docker.io/acme/app', true],
    ['the API host of Docker Hub', 'registry-1.docker.io/alpine', 'library/alpine', true],
    ['hosts have no case', 'GHCR.io/acme/app', 'ghcr.io/acme/app', true],
    ['another host', 'ghcr.io/acme/app', 'quay.io/acme/app', false],
    ['another path', 'acme/app', 'acme/api', false],
    ['library only on Docker Hub', 'ghcr.io/library/app', 'ghcr.io/app', false],
    ['texts that are no names, when equal', 'Not A Name', 'Not A Name', true],
  ];
  test.each(cases)('%s', (_reason, a, b, same) => {
    expect(sameRepository(a, b)).toBe(same);
    expect(sameRepository(b, a)).toBe(same);
  });
});

test('a tag has 1 to 128 of its characters', () => {
  expect(['1.0', '_x', '-x', 'A'.repeat(128)].map(isTag)).toEqual([true, true, true, true]);
  expect(['', 'a b', 'a:b', 'ü', 'A'.repeat(129), 'a\n'].map(isTag)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
