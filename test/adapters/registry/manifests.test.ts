import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryOptions } from '../../../src/adapters/registry-options.ts';
import type { RetagError } from '../../../src/errors.ts';
import type { ImageDetails, StateStore } from '../../../src/ports.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { type Call, createTestTime, type Reply, type Script, startScript } from '../../support/scripted-registry.ts';

const IMAGE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const sha = (text: string | Buffer) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A store of manifests and blobs by reference, served as registries do. */
function contents() {
  const held = new Map<string, { bytes: Buffer; type: string }>();
  const put = (value: object | string, type: string, ...tags: string[]) => {
    const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    for (const reference of [sha(bytes), ...tags]) held.set(reference, { bytes, type });
    return { digest: sha(bytes), size: bytes.length, mediaType: type };
  };
  const image = (config: object, tag: string, manifest: object = {}) =>
    put(
      {
        schemaVersion: 2,
        mediaType: IMAGE,
        config: put(config, 'application/vnd.oci.image.config.v1+json'),
        layers: [],
        ...manifest,
      },
      IMAGE,
      tag,
    );
  const script: Script = call => {
    const reference = /^\/v2\/team\/app\/(?:manifests|blobs)\/(.+)$/.exec(call.path)?.[1];
    const found = held.get(reference ?? '');
    if (found === undefined)
      return { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'unknown' }] } };
    return { headers: { 'content-type': found.type, 'docker-content-digest': sha(found.bytes) }, body: found.bytes };
  };
  return { put, image, script };
}

interface Outcome<T> {
  value: T | undefined;
  error: RetagError | undefined;
  calls: Call[];
  codes: string[];
}

async function ask<T>(
  script: Script,
  use: (registry: ReturnType<typeof createRegistry>, image: ReturnType<typeof imageRepository>) => Promise<T>,
  options: RegistryOptions = {},
): Promise<Outcome<T>> {
  const server = await startScript(script);
  const registry = createRegistry({ ...createTestTime(), random: () => 0, ...options });
  const outcome = await use(registry, imageRepository(`${server.host}/team/app`)).then(
    value => ({ value, error: undefined }),
    (error: RetagError) => ({ value: undefined, error }),
  );
  const codes = registry.summary().diagnostics.map(({ code }) => code);
  await Promise.all([registry.close(), server.close()]);
  return { ...outcome, calls: server.calls, codes };
}

const digestOf = (script: Script, options: RegistryOptions = {}, reference = '1.0') =>
  ask(script, (registry, image) => registry.resolveDigest(image, reference), options);
const inspect = (script: Script, options: RegistryOptions = {}, reference = '1.0') =>
  ask(script, (registry, image) => registry.inspect(image, reference), options);

describe('digest of a tag', () => {
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE,
    config: { digest: sha('c'), size: 1, mediaType: 'x' },
    layers: [],
  });
  const answer =
    (head: Reply, get: Reply = {}): Script =>
    call =>
      call.method === 'HEAD' ? head : { headers: { 'content-type': IMAGE }, body, ...get };

  test('HEAD tells it', async () => {
    const { value, calls } = await digestOf(
      answer({ headers: { 'docker-content-digest': sha(body), 'content-type': IMAGE } }),
    );
    expect(value).toBe(sha(body));
    expect(calls.map(({ method }) => method)).toEqual(['HEAD']);
    expect(calls[0]!.headers.accept).toContain(
      'image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json',
    );
    expect(calls[0]!.headers['accept-encoding']).toBe('identity');
  });
  const heads: [string, Reply][] = [
    ['without digest (Artifactory, Red Hat)', {}],
    ['with a malformed digest', { headers: { 'docker-content-digest': 'sha256:abc' } }],
    ['405', { status: 405 }],
    ['404 although the tag exists', { status: 404 }],
    ['500', { status: 500 }],
  ];
  test.each(heads)('HEAD %s: GET, and the hash of the bytes', async (_reason, head) => {
    const { value, calls } = await digestOf(answer(head));
    expect(value).toBe(sha(body));
    expect(calls.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });
  test('a host whose HEAD tells nothing is asked by GET at once afterwards', async () => {
    const { calls } = await ask(answer({}), async (registry, image) => {
      await registry.resolveDigest(image, '1.0');
      await registry.resolveDigest(image, '2.0');
    });
    expect(calls.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });
  test('a header that lies: a warning, and the computed digest', async () => {
    const { value, codes } = await digestOf(
      answer({}, { headers: { 'content-type': IMAGE, 'docker-content-digest': sha('other') } }),
    );
    expect(value).toBe(sha(body));
    expect(codes).toEqual(['REGISTRY_DIGEST_HEADER']);
  });
  test('a digest reference whose bytes differ: an error', async () => {
    const { error } = await inspect(answer({}), {}, sha('something else'));
    expect(error).toMatchObject({ code: 'REGISTRY_PROTOCOL', message: expect.stringContaining(sha(body)) });
  });
  test('a gzipped body: the hash of what it decodes to', async () => {
    const { value } = await digestOf(
      answer({}, { headers: { 'content-type': IMAGE, 'content-encoding': 'gzip' }, body: gzipSync(body) }),
    );
    expect(value).toBe(sha(body));
  });
  test('schema 1: refused clearly', async () => {
    const type = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
    const { error } = await digestOf(
      answer(
        { headers: { 'content-type': type, 'docker-content-digest': sha('x') } },
        { headers: { 'content-type': type }, body: '{"schemaVersion":1}' },
      ),
    );
    expect(error).toMatchObject({ code: 'REGISTRY_PROTOCOL', message: expect.stringContaining('schema 1') });
  });
  test('a body that could be an index and an image: refused (type confusion)', async () => {
    const both = JSON.stringify({ schemaVersion: 2, manifests: [], config: { digest: sha('c') } });
    expect((await digestOf(answer({}, { body: both }))).error?.code).toBe('REGISTRY_PROTOCOL');
  });
  test('an index with layers: refused (type confusion)', async () => {
    const both = JSON.stringify({ schemaVersion: 2, manifests: [], layers: [] });
    expect((await digestOf(answer({}, { headers: { 'content-type': INDEX }, body: both }))).error?.code).toBe(
      'REGISTRY_PROTOCOL',
    );
  });
  test('two types of manifest, one in the header and one in the body: refused', async () => {
    const type = 'application/vnd.docker.distribution.manifest.v2+json';
    const { error } = await digestOf(answer({}, { headers: { 'content-type': type } }));
    expect(error).toMatchObject({ code: 'REGISTRY_PROTOCOL', message: expect.stringContaining('two types') });
  });
  test.each(['application/octet-stream', 'application/json; charset=utf-8', ''])(
    'Content-Type %j says nothing, so the body counts (Artifactory)',
    async type => {
      expect((await digestOf(answer({}, { headers: { 'content-type': type } }))).value).toBe(sha(body));
    },
  );
  test('200 with JSON that is no manifest has no digest', async () => {
    const { error } = await digestOf(
      answer({}, { headers: { 'content-type': 'application/json' }, body: { errors: [{ code: 'DENIED' }] } }),
    );
    expect(error).toMatchObject({ code: 'REGISTRY_PROTOCOL', message: expect.stringContaining('no manifest') });
  });
  const missing: [status: number, code: string, message: string][] = [
    [404, '', ''],
    [400, 'MANIFEST_UNKNOWN', 'manifest unknown'],
    [400, 'UNKNOWN', 'Not Found'],
    [500, 'NOT_FOUND', 'artifact team/app:1.0 not found'],
  ];
  test.each(missing)('%i %s "%s" means that it is not there', async (status, code, message) => {
    const { error } = await digestOf(() => ({ status, body: { errors: [{ code, message }] } }), {
      limits: { retries: 0 },
    });
    expect(error?.code).toBe('REGISTRY_NOT_FOUND_OR_DENIED');
  });
  test('a Content-Type that contradicts the body: refused', async () => {
    expect((await digestOf(answer({}, { headers: { 'content-type': INDEX } }))).error?.code).toBe('REGISTRY_PROTOCOL');
  });
  test('a missing tag is named with both readings', async () => {
    expect((await digestOf(() => undefined)).error?.code).toBe('REGISTRY_NOT_FOUND_OR_DENIED');
  });
  test('one request for one tag, whoever asks', async () => {
    const { calls } = await ask(answer({ headers: { 'docker-content-digest': sha(body) } }), (registry, image) =>
      Promise.all([1, 2, 3].map(() => registry.resolveDigest(image, '1.0'))),
    );
    expect(calls).toHaveLength(1);
  });
  test.each(['../../secret', 'a/b', 'a?x=1', '', 'x'.repeat(129)])(
    '%j is no reference and never becomes a path',
    async reference => {
      const { error, calls } = await digestOf(answer({}), {}, reference);
      expect(error?.code).toBe('REGISTRY_PROTOCOL');
      expect(calls).toEqual([]);
    },
  );
  test("a registry's warning is shown once", async () => {
    const { codes } = await ask(
      answer({ headers: { 'docker-content-digest': sha(body), warning: '299 - "going away"' } }),
      async (registry, image) => {
        await registry.resolveDigest(image, '1.0');
        await registry.resolveDigest(image, '2.0');
      },
    );
    expect(codes).toEqual(['REGISTRY_SERVER_WARNING']);
  });
});

describe('platforms', () => {
  const attestation = { 'vnd.docker.reference.type': 'attestation-manifest' };
  test('attestations and other platforms are passed over', async () => {
    const { image, put, script } = contents();
    const index = put(
      {
        schemaVersion: 2,
        manifests: [
          {
            ...image({ created: '2020-01-01T00:00:00Z' }, 'att'),
            platform: { os: 'unknown', architecture: 'unknown' },
          },
          { ...image({ created: '2021-01-01T00:00:00Z' }, 'att2'), annotations: attestation },
          { ...image({ created: '2022-01-01T00:00:00Z' }, 'arm'), platform: { os: 'linux', architecture: 'arm64' } },
          { ...image({ created: '2023-01-01T00:00:00Z' }, 'amd'), platform: { os: 'linux', architecture: 'amd64' } },
        ],
      },
      INDEX,
      '1.0',
    );
    const { value } = await inspect(script);
    expect(value).toEqual({ digest: index.digest, created: new Date('2023-01-01T00:00:00Z'), labels: {} });
  });
  const platforms: [string, object | undefined, string, boolean][] = [
    ['a descriptor without platform counts as linux/amd64', undefined, 'linux/amd64', true],
    ['arm64 is arm64/v8', { os: 'linux', architecture: 'arm64', variant: 'v8' }, 'linux/arm64', true],
    ['aarch64 is arm64', { os: 'linux', architecture: 'arm64' }, 'linux/aarch64', true],
    ['arm without variant is v7', { os: 'linux', architecture: 'arm' }, 'linux/arm/v7', true],
    [
      'a variant that was asked for must fit',
      { os: 'linux', architecture: 'arm', variant: 'v6' },
      'linux/arm/v7',
      false,
    ],
    ['a platform that says nothing counts as linux/amd64', {}, 'linux/amd64', true],
    ['a platform with numbers in it fits nothing', { os: 5, architecture: 'amd64' }, 'linux/amd64', false],
    ['a platform with null in it fits nothing', { os: 'linux', architecture: null }, 'linux/amd64', false],
    ['no fit: the error lists what there is', { os: 'windows', architecture: 'amd64' }, 'linux/amd64', false],
  ];
  test.each(platforms)('%s', async (_reason, platform, wanted, fits) => {
    const { image, put, script } = contents();
    put(
      { schemaVersion: 2, manifests: [{ ...image({ created: '2023-01-01T00:00:00Z' }, 'x'), platform }] },
      INDEX,
      '1.0',
    );
    const { value, error } = await inspect(script, { platform: wanted });
    if (fits) expect(value?.created).toEqual(new Date('2023-01-01T00:00:00Z'));
    else expect(error?.code).toBe('REGISTRY_PLATFORM_MISSING');
  });
  test('nested indexes are followed, three deep and no further', async () => {
    const { image, put, script } = contents();
    let inner = image({ created: '2023-01-01T00:00:00Z' }, 'x');
    for (const depth of [1, 2, 3, 4])
      inner = put(
        { schemaVersion: 2, mediaType: INDEX, manifests: [inner], annotations: { depth: String(depth) } },
        INDEX,
        `depth${depth}`,
      );
    expect((await inspect(script, {}, 'depth3')).value?.created).toEqual(new Date('2023-01-01T00:00:00Z'));
    expect((await inspect(script, {}, 'depth4')).error?.code).toBe('REGISTRY_PROTOCOL');
  });
  test('an empty index has no platform', async () => {
    const { put, script } = contents();
    put({ schemaVersion: 2, manifests: [] }, INDEX, '1.0');
    expect((await inspect(script)).error).toMatchObject({
      code: 'REGISTRY_PLATFORM_MISSING',
      message: expect.stringContaining('none'),
    });
  });
  test('a descriptor whose size is wrong is an error', async () => {
    const { image, put, script } = contents();
    put({ schemaVersion: 2, manifests: [{ ...image({}, 'x'), size: 1 }] }, INDEX, '1.0');
    expect((await inspect(script)).error?.code).toBe('REGISTRY_PROTOCOL');
  });
});

describe('dates and labels', () => {
  const created = 'org.opencontainers.image.created';
  const config = (fields: object, manifest: object = {}) => {
    const { image, script } = contents();
    image(fields, '1.0', manifest);
    return script;
  };
  const dates: [string, object, object, string | undefined][] = [
    [
      'the annotation comes before the configuration',
      { created: '2021-01-01T00:00:00Z' },
      { annotations: { [created]: '2022-01-01T00:00:00Z' } },
      '2022-01-01T00:00:00.000Z',
    ],
    [
      'the configuration comes before its labels',
      { created: '2021-01-01T00:00:00Z', config: { Labels: { [created]: '2022-01-01T00:00:00Z' } } },
      {},
      '2021-01-01T00:00:00.000Z',
    ],
    [
      'a label, when there is nothing else',
      { config: { Labels: { [created]: '2022-01-01T00:00:00Z' } } },
      {},
      '2022-01-01T00:00:00.000Z',
    ],
    [
      'the old label',
      { config: { Labels: { 'org.label-schema.build-date': '2022-01-01T00:00:00Z' } } },
      {},
      '2022-01-01T00:00:00.000Z',
    ],
    ['nine decimals and an offset', { created: '2022-01-01T01:00:00.123456789+01:00' }, {}, '2022-01-01T00:00:00.123Z'],
    ['1970 is no date', { created: '1970-01-01T00:00:00Z' }, {}, undefined],
    ['the year 1 is no date', { created: '0001-01-01T00:00:00Z' }, {}, undefined],
    ['1980 is no date', { created: '1980-01-01T00:00:01Z' }, {}, undefined],
    [
      'a reproducible date yields to a real one',
      { created: '1970-01-01T00:00:00Z', config: { Labels: { [created]: '2022-01-01T00:00:00Z' } } },
      {},
      '2022-01-01T00:00:00.000Z',
    ],
    ['more than a day in the future is no date', { created: '2026-11-22T12:00:01Z' }, {}, undefined],
    ['text is no date', { created: 'yesterday' }, {}, undefined],
  ];
  test.each(dates)('%s', async (_reason, fields, manifest, expected) => {
    const { value } = await inspect(config(fields, manifest));
    expect(value?.created?.toISOString()).toBe(expected);
  });
  test('labels: annotations before labels, old names as new ones, others left out, long ones cut', async () => {
    const Labels = {
      'org.opencontainers.image.source': 'https://example.org/label',
      'org.opencontainers.image.title': 'x'.repeat(3000),
      'org.label-schema.vcs-ref': 'abc123',
      maintainer: 'ann',
    };
    const { value } = await inspect(
      config(
        { config: { Labels } },
        { annotations: { 'org.opencontainers.image.source': 'https://example.org/annotation' } },
      ),
    );
    expect(value?.labels).toEqual({
      'org.opencontainers.image.revision': 'abc123',
      'org.opencontainers.image.source': 'https://example.org/annotation',
      'org.opencontainers.image.title': 'x'.repeat(1024),
    });
  });
  test('a manifest whose config is null has a digest and no date', async () => {
    const { put, script } = contents();
    const { digest } = put({ schemaVersion: 2, mediaType: IMAGE, config: null, layers: [] }, IMAGE, '1.0');
    expect((await inspect(script)).value).toEqual({ digest, labels: {} });
  });
  test('an artifact that is no image has a digest and no date', async () => {
    const { put, script } = contents();
    const chart = put(
      {
        schemaVersion: 2,
        mediaType: IMAGE,
        config: { digest: sha('{}'), size: 2, mediaType: 'application/vnd.cncf.helm.config.v1+json' },
        layers: [],
      },
      IMAGE,
      '1.0',
    );
    const { value, calls } = await inspect(script);
    expect(value).toEqual({ digest: chart.digest, labels: {} });
    expect(calls.some(({ path }) => path.includes('/blobs/'))).toBe(false);
  });
  test('a configuration with other bytes is an error', async () => {
    const { put, script } = contents();
    put(
      {
        schemaVersion: 2,
        mediaType: IMAGE,
        config: { digest: sha('wanted'), size: 6, mediaType: 'application/vnd.oci.image.config.v1+json' },
        layers: [],
      },
      IMAGE,
      '1.0',
    );
    const { error } = await inspect(call => (call.path.includes('/blobs/') ? { body: 'hijack' } : script(call)));
    expect(error?.code).toBe('REGISTRY_PROTOCOL');
  });
});

describe('memory by digest', () => {
  const memory = () => {
    const held = new Map<string, unknown>();
    const state: StateStore = {
      get: async key => held.get(key),
      set: async (key, value) => void held.set(key, JSON.parse(JSON.stringify(value))),
    };
    return { held, state };
  };
  test('what one secret may read is not shown to another', async () => {
    const { image, put, script } = contents();
    const { digest } = put({ schemaVersion: 2, mediaType: INDEX, manifests: [image({}, 'x')] }, INDEX, '1.0');
    const basic = (name: string) => `Basic ${Buffer.from(`${name}:pl4nted`).toString('base64')}`;
    const server = await startScript(call => {
      if (call.headers.authorization === basic('ann')) return script(call);
      return { status: call.headers.authorization === undefined ? 401 : 403, headers: { 'www-authenticate': 'Basic' } };
    });
    const registry = createRegistry({
      credentialsFor: async ({ secretRef }, { host }) => ({
        kind: 'basic',
        username: String(secretRef?.name),
        password: 'pl4nted',
        host,
        source: `secret "${secretRef?.name}"`,
      }),
    });
    const of = (name: string) =>
      imageRepository(`${server.host}/team/app`, {
        secretRef: { namespace: 'flux-system', name, location: { file: 'a.yaml', line: 1, column: 1 } },
      });
    expect(await registry.resolveDigest(of('ann'), '1.0')).toBe(digest);
    await expect(registry.resolveDigest(of('bob'), '1.0')).rejects.toMatchObject({ code: 'REGISTRY_AUTH_REJECTED' });
    await Promise.all([registry.close(), server.close()]);
  });
  test('details are read once, and once for all runs with a store', async () => {
    const { image, script } = contents();
    image({ created: '2023-01-01T00:00:00Z' }, '1.0');
    const { state } = memory();
    const first = await ask(
      script,
      async (registry, repository) => [
        await registry.inspect(repository, '1.0'),
        await registry.inspect(repository, '1.0'),
      ],
      { state },
    );
    expect(first.calls).toHaveLength(3);
  });
  test.each([
    ['a text', 'x'],
    ['null', null],
    ['another digest', { digest: 'sha256:0', labels: {} }],
    ['labels that are no texts', { labels: { a: 1 } }],
    ['a bad date', { created: 'x', labels: {} }],
  ])('a stored entry that is %s is a miss', async (_reason, bad) => {
    const { image, script } = contents();
    const { digest } = image({ created: '2023-01-01T00:00:00Z' }, '1.0');
    const state: StateStore = {
      get: async () => (typeof bad === 'object' && bad !== null ? { digest, ...bad } : bad),
      set: async () => {},
    };
    const { value }: Outcome<ImageDetails> = await inspect(script, { state });
    expect(value?.created).toEqual(new Date('2023-01-01T00:00:00Z'));
  });
});
