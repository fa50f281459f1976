import { describe, expect, test } from 'vitest';
import { registryDiagnostic, scanKey, scanRepositories } from '../../src/engine/scan.ts';
import { diagnose, RegistryError } from '../../src/errors.ts';
import type { ImageRepository } from '../../src/model.ts';
import type { Registry, TagListing } from '../../src/ports.ts';
import { imageRepository } from '../support/image-repository.ts';

describe('two documents share a listing only when they read with the same rights', () => {
  const location = { file: 'apps/app.yaml', line: 1, column: 1 };
  const secret = (namespace: string, name: string) => ({ namespace, name, location });
  const rows: [reason: string, a: Partial<ImageRepository>, b: Partial<ImageRepository>, shared: boolean][] = [
    ['nothing differs but the name', { name: 'a' }, { name: 'b' }, true],
    ['two namespaces, no secret', { namespace: 'a' }, { namespace: 'b' }, true],
    ['two spellings of Docker Hub', { image: 'alpine' }, { image: 'index.docker.io/library/alpine' }, true],
    ['two secrets', { secretRef: secret('a', 'pull') }, { secretRef: secret('b', 'pull') }, false],
    ['two certificates', { certSecretRef: secret('a', 'tls') }, { certSecretRef: secret('a', 'other') }, false],
    ['two proxies', { proxySecretRef: secret('a', 'proxy') }, {}, false],
    ['two service accounts', { serviceAccountName: 'a' }, { serviceAccountName: 'b' }, false],
    [
      'service accounts of one name in two namespaces',
      { namespace: 'a', serviceAccountName: 'puller' },
      { namespace: 'b', serviceAccountName: 'puller' },
      false,
    ],
    ['plain HTTP for one', { insecure: true }, {}, false],
    ['another provider', { provider: 'aws' }, {}, false],
  ];
  test.each(rows)('%s', (_reason, a, b, shared) => {
    const [first, second] = [a, b].map(fields => scanKey(imageRepository(fields.image ?? 'ghcr.io/team/app', fields)));
    expect(first === second).toBe(shared);
  });
});

describe('a failed scan is told', () => {
  const location = { file: 'apps/app.yaml', line: 1, column: 1 };
  const at = (line: number) => ({ file: 'apps/app.yaml', line, column: 5 });
  const repository = imageRepository('ghcr.io/team/app', {
    location,
    certSecretRef: { namespace: 'a', name: 'tls', location: at(7) },
    places: { provider: at(9) },
  });
  test.each([
    ['at the document, when it is about none of its fields', undefined, location],
    ['at the certificate', 'certSecretRef', at(7)],
    ['at the provider', 'provider', at(9)],
    ['at the document, when the field comes from elsewhere', 'proxySecretRef', location],
  ] as const)('%s', (_reason, field, place) => {
    const error = Object.assign(new RegistryError('REGISTRY_LOGIN_FAILED', 'no'), { field });
    expect(registryDiagnostic(error, repository)).toMatchObject(place);
  });
});

/** Scans with a registry that answers what is given; with the documents that it was asked for. */
async function scan(
  repositories: readonly ImageRepository[],
  listing: Partial<TagListing>,
  inUse: readonly (readonly string[])[] = [],
) {
  const asked: string[] = [];
  const registry: Pick<Registry, 'listTags'> = {
    async listTags({ name }, options) {
      asked.push(options?.again ? `${name} again` : name);
      return { tags: ['1', '2'], diagnostics: [], ...(options?.again ? {} : listing) };
    },
  };
  const reporter = { progress() {}, info() {}, debug() {} };
  const tagsInUse = new Map(inUse.map((tags, index) => [repositories[index]!, new Set(tags)]));
  const result = await scanRepositories(repositories, registry as Registry, reporter, { tagsInUse });
  return { asked, ...result };
}

describe('documents that share a listing', () => {
  const of = (name: string, fields: Partial<ImageRepository> = {}) =>
    imageRepository('ghcr.io/team/app', { name, ...fields });

  test('the one with the shortest interval decides how old it may be', async () => {
    const { asked, scanned } = await scan([of('slow'), of('fast', { interval: 1000 }), of('same')], {});
    expect(asked).toEqual(['fast']);
    expect(scanned.map(({ tags }) => tags)).toEqual([
      ['1', '2'],
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  test('one that is suspended asks for none and gets none', async () => {
    const { asked, scanned } = await scan([of('a', { suspend: true, interval: 1 }), of('b')], {});
    expect([asked, scanned.map(({ tags }) => tags?.length)]).toEqual([['b'], [undefined, 2]]);
  });

  test.each<[reason: string, inUse: string[][], asked: string[]]>([
    ['every tag in use is there', [['1'], ['1']], ['a']],
    ['one of them lacks in it', [['1', '3']], ['a', 'a again']],
    ['another document uses what lacks in it', [['1'], ['3']], ['a', 'a again']],
    ['nothing is in use', [], ['a']],
  ])('a kept list: %s', async (_reason, inUse, asked) => {
    const kept = { tags: ['1'], scanned: new Date(0) };
    expect((await scan([of('a'), of('b')], kept, inUse)).asked).toEqual(asked);
  });

  test('what the listing remarks is told once', async () => {
    const remark = diagnose('REGISTRY_NETWORK', 'dropped an entry');
    expect((await scan([of('a'), of('b')], { diagnostics: [remark] })).diagnostics).toEqual([remark]);
  });
});
