import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTagsFile } from '../../src/adapters/tags-file.ts';
import { ConfigError, RegistryError } from '../../src/errors.ts';
import { imageRepository } from '../support/image-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'retag-tags-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'tags.json');

function open(data: unknown) {
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return readTagsFile(path);
}

const DIGEST = `sha256:${'a'.repeat(64)}`;
const FILE = { alpine: { tags: ['3.20', '3.21', '3.20'], digests: { '3.21': DIGEST } } };

describe('an image of the file', () => {
  test.each([
    ['by the same words', 'alpine'],
    ['by its full name', 'docker.io/library/alpine'],
    ['by the host that Docker Hub had', 'index.docker.io/library/alpine'],
  ])('is found %s, each tag once', async (_, image) => {
    const registry = open(FILE);
    expect(await registry.listTags(imageRepository(image))).toEqual({ tags: ['3.20', '3.21'], diagnostics: [] });
    expect(await registry.inspect(imageRepository(image), '3.21')).toEqual({ digest: DIGEST, labels: {} });
  });
});

describe('what the file does not hold is an error, as it would be of a registry', () => {
  test.each([
    ['an image', 'redis', '3.21', `${path} has no entry for this image`, 'add {"redis":{"tags":[]}}'],
    ['a digest', 'alpine', '3.20', `${path} has no digest for alpine:3.20`, 'add it under `digests`'],
  ])('%s', async (_, image, tag, message, hint) => {
    const asked = open(FILE).resolveDigest(imageRepository(image), tag);
    await expect(asked).rejects.toThrow(new RegistryError('REGISTRY_NOT_IN_TAGS_FILE', message, { hint }));
    await expect(asked).rejects.toMatchObject({ code: 'REGISTRY_NOT_IN_TAGS_FILE', hint });
  });
});

describe('a file of another shape cannot be used', () => {
  test.each([
    ['no JSON', '{', 'JSON'],
    ['tags without an image', ['1.0.0'], 'expected record'],
    ['tags without their key', { alpine: ['3.20'] }, 'expected object'],
    ['a misspelt key', { alpine: { tags: [], digest: {} } }, '"digest"'],
    ['tags that are numbers', { alpine: { tags: [3.2] } }, 'expected string'],
  ])('%s', (_, data, text) => {
    expect(() => open(data)).toThrow(ConfigError);
    expect(() => open(data)).toThrow(text);
  });

  test('one that is not there', () => {
    expect(() => readTagsFile(join(folder, 'none.json'))).toThrow('none.json: there is no such file');
  });
});
