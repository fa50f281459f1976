import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { page, type Reply, scan } from '../../support/scripted-registry.ts';

describe('hostile bodies end in errors', () => {
  const html = '<html><title>Sign in</title>\u001b[31m<script>alert(1)</script></html>';
  const rows: [string, Reply, string][] = [
    ['HTML with 200 (captive proxies)', { body: html, headers: { 'content-type': 'text/html' } }, 'REGISTRY_PROTOCOL'],
    ['JSON that ends early', { body: '{"tags":["a","b"' }, 'REGISTRY_PROTOCOL'],
    ['a list instead of an object', { body: '["a"]' }, 'REGISTRY_PROTOCOL'],
    ['null', { body: 'null' }, 'REGISTRY_PROTOCOL'],
    ['tags that are no list', { body: { tags: 'a' } }, 'REGISTRY_PROTOCOL'],
    ['NUL bytes', { body: '{"tags":["a\0b"]}' }, 'REGISTRY_PROTOCOL'],
    ['nothing', { body: '' }, 'REGISTRY_PROTOCOL'],
    ['an unknown encoding', { body: 'x', headers: { 'content-encoding': 'zstd' } }, 'REGISTRY_PROTOCOL'],
    ['a broken encoding', { body: 'x', headers: { 'content-encoding': 'gzip' } }, 'REGISTRY_PROTOCOL'],
  ];
  test.each(rows)('%s', async (_reason, reply, code) => {
    const { error } = await scan(() => reply);
    expect(error?.code).toBe(code);
    expect(error?.message).not.toMatch(/[\u0000-\u001f<>]/);
  });
  test('what is no JSON once is asked for once more', async () => {
    const { tags, calls } = await scan(({ repeat }) => (repeat === 0 ? { body: html } : page(['a'])));
    expect([tags, calls.length]).toEqual([['a'], 2]);
  });
  test('a small body that decodes to a huge one', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, ' '));
    const before = process.memoryUsage().rss;
    const { error } = await scan(() => ({ body: bomb, headers: { 'content-encoding': 'gzip' } }));
    expect(error).toMatchObject({ code: 'REGISTRY_PROTOCOL', message: expect.stringContaining('too large') });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
  test.each([
    [404, 'REGISTRY_NOT_FOUND_OR_DENIED'],
    [429, 'REGISTRY_RATE_LIMITED'],
  ])('a refusal (%i) in an encoding that nobody knows is still that refusal', async (status, code) => {
    const headers = { 'content-encoding': 'zstd', 'retry-after': '99999' };
    expect((await scan(() => ({ status, headers, body: 'xx' }))).error?.code).toBe(code);
  });

  test('ten million tags in one page', async () => {
    const body = Buffer.from(`{"tags":[${'"v0000000",'.repeat(10_000_000)}"x"]}`);
    const { error } = await scan(() => ({ body }));
    expect(error?.code).toBe('REGISTRY_PROTOCOL');
  });
  test('ten million tags in endless pages', async () => {
    let next = 0;
    const { error, calls } = await scan(({ path }) => {
      const tags = Array.from({ length: 10_000 }, () => `v${next++}`);
      return page(tags, `<${path}?last=${tags.at(-1)}>; rel="next"`);
    });
    expect(error?.code).toBe('REGISTRY_TAG_LIMIT_EXCEEDED');
    expect(calls.length).toBeLessThanOrEqual(21);
  });
  test('an error body without end is cut', async () => {
    const { error } = await scan(() => ({ status: 418, body: 'x'.repeat(5_000_000) }));
    expect(error?.message.length).toBeLessThan(600);
  });
});

describe('names that are no names never become requests', () => {
  const names = [
    'registry.example/../x',
    'registry.example/a%2fb',
    'registry.example/a?b',
    'user@registry.example/a',
    'registry.example:99999999/a',
    'https://registry.example/a',
    'registry.example/A',
    'registry.example/a#b',
    'registry.example\\x/a',
    'registry.example/a\n',
    'ghcr.io:99999/team/app',
    'ghcr.io:65536/team/app',
  ];
  test.each(names)('%j', async name => {
    const registry = createRegistry();
    await expect(registry.listTags(imageRepository(name))).rejects.toMatchObject({ code: 'IMAGE_NAME_INVALID' });
    expect(registry.summary().requests).toBe(0);
    await registry.close();
  });
});

describe('a service that scans for strangers', () => {
  test.each([
    ['127.0.0.1:5000', ['127.0.0.1:5000']],
    ['10.0.0.1', ['10.0.0.1']],
    ['other.example', ['ghcr.io']],
  ])('%s is refused', async (host, allowedHosts) => {
    const registry = createRegistry({ allowedHosts });
    await expect(registry.listTags(imageRepository(`${host}/team/app`))).rejects.toMatchObject({
      code: 'REGISTRY_HOST_NOT_ALLOWED',
    });
    await registry.close();
  });
  test('an allowed name that resolves to this machine is refused at connect time', async () => {
    const lookup = ((_name: string, _options: unknown, done: (e: null, a: unknown) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as never;
    const registry = createRegistry({ allowedHosts: ['ghcr.io'], lookup });
    await expect(registry.listTags(imageRepository('ghcr.io/team/app'))).rejects.toMatchObject({
      code: 'REGISTRY_URL_REFUSED',
    });
    await registry.close();
  });
});
