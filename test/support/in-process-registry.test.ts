/**
 * The registry of tests and demo, read by a client that is not ours and compared with a registry that is not ours.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWith } from './describe-with.ts';
import { type RegistryServer, startDockerRegistry } from './docker-registry.ts';
import { type InProcessRegistry, startRegistry } from './in-process-registry.ts';
import { createPusher } from './push-image.ts';
import { buildImage, digestOf } from './registry-image.ts';
import { runProcess } from './run-process.ts';

const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };
const skopeo = (...args: string[]) => runProcess('skopeo', args, { env, cwd: '/' });

const tags = Array.from({ length: 25 }, (_, index) => `1.${index}.0`);
let registry: InProcessRegistry;

beforeAll(async () => {
  registry = await startRegistry({ repositories: { 'acme/app': tags, 'acme/empty': [] } });
});
afterAll(() => registry.close());

const get = (path: string, init?: RequestInit) => fetch(registry.url + path, init);

describeWith(['skopeo'], 'read by skopeo', () => {
  test('list-tags sees every tag', async () => {
    const { stdout, stderr } = await skopeo('list-tags', '--tls-verify=false', `docker://${registry.host}/acme/app`);
    expect(stderr).toBe('');
    expect(new Set(JSON.parse(stdout).Tags)).toEqual(new Set(tags));
  });

  test('inspect computes the digest that the registry names, and reads date and labels', async () => {
    const created = '2025-12-03T05:36:00Z';
    const labels = { 'org.opencontainers.image.revision': '1972e38' };
    const digest = registry.addTag('acme/app', 'inspected', { created, labels });
    const { stdout } = await skopeo('inspect', '--tls-verify=false', `docker://${registry.host}/acme/app:inspected`);
    registry.removeTag('acme/app', 'inspected');
    expect(JSON.parse(stdout)).toMatchObject({
      Digest: digest,
      Created: created,
      Labels: labels,
      Architecture: 'amd64',
    });
  });

  test.each(['basic', 'bearer'] as const)('%s authentication lets skopeo in with the password only', async kind => {
    const auth = { kind, username: 'robot', password: 'not-a-real-password' };
    const closed = await startRegistry({ repositories: { 'acme/app': tags }, auth });
    const list = (...args: string[]) =>
      skopeo('list-tags', '--tls-verify=false', ...args, `docker://${closed.host}/acme/app`);
    const [without, wrong, right] = await Promise.all([
      list(),
      list('--creds', 'robot:wrong'),
      list('--creds', 'robot:not-a-real-password'),
    ]);
    await closed.close();
    expect(without?.code).not.toBe(0);
    expect(wrong?.code).not.toBe(0);
    expect(JSON.parse(right?.stdout ?? '{}').Tags).toHaveLength(tags.length);
  });
});

describeWith(['docker-registry', 'skopeo'], 'compared with docker-registry holding the same images', () => {
  let debian: RegistryServer;
  beforeAll(async () => {
    debian = await startDockerRegistry();
    const pusher = createPusher(debian, 'acme/app');
    for (const tag of tags) {
      const { layer, config, manifest } = buildImage('acme/app', tag);
      await pusher.pushBlob(layer.bytes);
      await pusher.pushBlob(config.bytes);
      await pusher.putManifest(tag, manifest.bytes.toString(), manifest.mediaType);
    }
    await pusher.close();
  });
  afterAll(() => debian.stop());

  const image = buildImage('acme/app', '1.3.0');

  test.each([
    ['GET', '/v2/', 'the version check'],
    ['GET', '/v2/acme/app/manifests/1.3.0', 'a manifest by tag'],
    ['HEAD', '/v2/acme/app/manifests/1.3.0', 'the digest of a tag'],
    ['GET', `/v2/acme/app/manifests/${image.manifest.digest}`, 'a manifest by digest'],
    ['GET', `/v2/acme/app/blobs/${image.config.digest}`, 'a config blob'],
    ['HEAD', `/v2/acme/app/blobs/${image.layer.digest}`, 'a layer'],
    ['GET', '/v2/acme/app/manifests/none', 'a tag that is not there'],
    ['HEAD', '/v2/acme/app/manifests/none', 'the digest of a tag that is not there'],
    ['GET', `/v2/acme/app/blobs/${digestOf('none')}`, 'a blob that is not there'],
    ['GET', '/v2/acme/none/tags/list', 'a repository that is not there'],
  ])('%s %s answers the same: %s', async (method, path) => {
    const ask = async (origin: string) => {
      const accept = { accept: image.manifest.mediaType };
      const response = await fetch(origin + path, { method, headers: accept });
      const body = Buffer.from(await response.arrayBuffer());
      const failed = !response.ok && body.length > 0;
      return {
        status: response.status,
        digest: response.headers.get('docker-content-digest'),
        api: response.headers.get('docker-distribution-api-version'),
        length: response.ok ? response.headers.get('content-length') : null,
        // docker-registry answers every blob as octet-stream; ours says what the manifest says of it.
        type: path.includes('/manifests/') && response.ok ? response.headers.get('content-type') : null,
        body: failed ? JSON.parse(body.toString()).errors[0].code : digestOf(body),
      };
    };
    expect(await ask(registry.url)).toEqual(await ask(debian.origin));
  });

  test('both list the same tags', async () => {
    const list = async (origin: string) =>
      ((await (await fetch(`${origin}/v2/acme/app/tags/list`)).json()) as { name: string; tags: string[] }).tags.sort();
    expect(await list(registry.url)).toEqual(await list(debian.origin));
  });
});

describe('paging', () => {
  test('pages joined by their Links hold each tag once, in byte order', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/v2/acme/app/tags/list?n=10';
    let pages = 0;
    while (next !== undefined) {
      const response: Response = await get(next);
      seen.push(...((await response.json()) as { tags: string[] }).tags);
      next = /^<(?<path>[^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.groups?.['path'];
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual([...tags].sort());
  });

  test('a tag that is added at run time is on the next listing', async () => {
    registry.addTag('acme/app', '9.9.9');
    const listed = (await (await get('/v2/acme/app/tags/list')).json()) as { tags: string[] };
    registry.removeTag('acme/app', '9.9.9');
    expect(listed.tags).toContain('9.9.9');
  });
});

describe('content', () => {
  test('manifest and blobs hash to the digests that name them', async () => {
    const response = await get('/v2/acme/app/manifests/1.3.0');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(digestOf(bytes)).toBe(response.headers.get('docker-content-digest'));
    const { config } = JSON.parse(bytes.toString()) as { config: { digest: string; size: number } };
    const blob = Buffer.from(await (await get(`/v2/acme/app/blobs/${config.digest}`)).arrayBuffer());
    expect([digestOf(blob), blob.length]).toEqual([config.digest, config.size]);
  });

  test('the same tag has the same digest in every registry, another tag another one', async () => {
    const other = await startRegistry({ repositories: { 'acme/app': ['1.0.0', '1.1.0'] } });
    expect(other.digest('acme/app', '1.0.0')).toBe(registry.digest('acme/app', '1.0.0'));
    expect(other.digest('acme/app', '1.1.0')).not.toBe(other.digest('acme/app', '1.0.0'));
    await other.close();
  });
});

describe('refusals', () => {
  test.each([
    ['/v2/acme/none/tags/list', 'GET', 404, 'NAME_UNKNOWN'],
    ['/v2/acme/app/manifests/none', 'GET', 404, 'MANIFEST_UNKNOWN'],
    [`/v2/acme/app/blobs/${digestOf('none')}`, 'GET', 404, 'BLOB_UNKNOWN'],
    ['/v2/acme/app/tags/list?n=some', 'GET', 400, 'PAGINATION_NUMBER_INVALID'],
    ['/v2/acme/app/manifests/1.0.0', 'PUT', 405, 'UNSUPPORTED'],
  ])('%s by %s answers %i %s', async (path, method, status, code) => {
    const response = await get(path, { method });
    const body = (await response.json()) as { errors: { code: string }[] };
    expect([response.status, body.errors[0]?.code]).toEqual([status, code]);
  });

  test('the log holds method, address and status, never a credential', async () => {
    const before = registry.requests.length;
    await get('/v2/', { headers: { authorization: 'Basic c2VjcmV0' } });
    expect(registry.requests.slice(before)).toEqual([{ method: 'GET', url: '/v2/', status: 200, authorized: true }]);
  });
});
