import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReferenceError as NameError } from '../../src/errors.ts';
import { parseImageName } from '../../src/references/image-name.ts';
import { answer, readRows } from '../policies/conformance-rows.ts';

test('every row of the reference vectors agrees, error texts included', () => {
  const rows = readRows<{ image: string; want: { canonical: string } | { error: string } }>('references');
  expect(rows).toHaveLength(80);
  for (const { image, want } of rows) {
    expect(
      answer(() => ({ canonical: parseImageName(image).canonical })),
      image,
    ).toEqual(want);
  }
});

describe('a name is split into host and path', () => {
  const cases: [reason: string, image: string, registry: string, repository: string][] = [
    ['no host means Docker Hub, one part an official image', 'alpine', 'index.docker.io', 'library/alpine'],
    ['docker.io is its index', 'docker.io/acme/app', 'index.docker.io', 'acme/app'],
    ['a dot makes a host', 'ghcr.io/acme/app', 'ghcr.io', 'acme/app'],
    ['a port makes a host', 'registry:5000/app', 'registry:5000', 'app'],
    ['localhost without port is a path', 'localhost/app', 'index.docker.io', 'localhost/app'],
    ['an IPv6 host with port', '[::1]:5000/app', '[::1]:5000', 'app'],
  ];
  test.each(cases)('%s', (_reason, image, registry, repository) => {
    expect(parseImageName(image)).toEqual({ registry, repository, canonical: `${registry}/${repository}` });
  });
});

describe('a host in brackets is an IPv6 address', () => {
  test.each([
    ['[::ffff:10.0.0.1]:5000/app', true],
    ['[fe80::1]/app', true],
    ['[fe80::1]:99999/app', true],
    ['[1.2.3.4]:5000/app', false],
    ['[:::]/app', false],
    ['[fffff::1]/app', false],
    ['[fe80::1%25eth0]/app', false],
  ])('%s: %s', (image, valid) => {
    const canonical = answer(() => ({ canonical: parseImageName(image).canonical }));
    expect(canonical).toEqual(valid ? { canonical: image } : { error: `could not parse reference: ${image}` });
  });
});

test('a name has one digest at most', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  expect(() => parseImageName(`ghcr.io/acme/app@${digest}@x`)).toThrow('could not parse reference');
  expect(() => parseImageName(`ghcr.io/acme/app@${digest}@${digest}`)).toThrow('could not parse reference');
});

test('the hint shows the name without what does not belong there', () => {
  const hintOf = (image: string) => {
    try {
      parseImageName(image);
    } catch (error) {
      return (error as NameError).hint;
    }
  };
  expect(hintOf('ghcr.io/acme/app:1.0')).toContain('image: ghcr.io/acme/app');
  expect(hintOf('https://localhost:5000/app')).toContain('image: localhost:5000/app');
  expect(hintOf('https://ghcr.io/Acme/App:1.0')).toMatch(/image: ghcr.io\/acme\/app$/);
  expect(hintOf('ghcr.io/Acme/App')).toMatch(/image: ghcr.io\/acme\/app$/);
  expect(hintOf('ghcr.io/acme/äpp')).toMatch(/image: ghcr.io\/owner\/app$/);
  expect(hintOf(`r:5000/a/b:1@sha256:${'0'.repeat(64)}`)).toMatch(/image: r:5000\/a\/b$/);
});

test('only typed errors on arbitrary text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom('://', ':', '@', '/', 'sha256:', 'ghcr.io', '[', ']', '%', '\u0000'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), parts => {
      try {
        const { registry, repository, canonical } = parseImageName(parts.join(''));
        expect(canonical).toBe(`${registry}/${repository}`);
      } catch (error) {
        expect(error).toBeInstanceOf(NameError);
      }
    }),
    { numRuns: 2000 },
  );
});
