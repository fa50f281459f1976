/** Proxies: how their address may be written, and what is said when they refuse. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryOptions } from '../../../src/adapters/registry-options.ts';
import type { RegistryError } from '../../../src/errors.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { createTestTime } from '../../support/scripted-registry.ts';

const PLAIN = 'registry.test:81';

/** A proxy that forwards plain requests to an answer of its own, and answers CONNECT with `status`. */
async function startProxy(status: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (status === 407) response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
    else response.setHeader('content-type', 'application/json').end('{"tags":["by-proxy"]}');
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '');
    socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function list(image: string, options: RegistryOptions) {
  const registry = createRegistry({
    ...createTestTime(),
    random: () => 0,
    registries: { [PLAIN]: { insecure: true } },
    limits: { retries: 1 },
    ...options,
  });
  try {
    return await registry.listTags(imageRepository(image)).then(
      ({ tags }) => ({ tags, error: undefined }),
      (error: RegistryError) => ({ tags: undefined, error }),
    );
  } finally {
    await registry.close();
  }
}

describe('the address of a proxy', () => {
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  beforeEach(async () => {
    proxy = await startProxy(503);
  });
  afterEach(() => proxy.close());

  const written: [reason: string, address: (host: string) => string][] = [
    ['a URL', host => `http://${host}`],
    ['a URL with a final slash', host => `http://${host}/`],
    ['host and port, as curl takes it', host => host],
    ['a name and port: no scheme, though it looks like one', host => host.replace('127.0.0.1', 'localhost')],
  ];
  test.each(written)('%s', async (_reason, address) => {
    expect(await list(`${PLAIN}/team/app`, { env: { http_proxy: address(proxy.host) } })).toMatchObject({
      tags: ['by-proxy'],
    });
    expect(await list(`${PLAIN}/team/app`, { transportFor: () => ({ proxy: address(proxy.host) }) })).toMatchObject({
      tags: ['by-proxy'],
    });
  });
  test.each(['http://[', 'ftp://127.0.0.1:1', '::::', 'http://ann:pl4nted@:3128'])(
    '%s is an error of the image, not the end of the run, and is not shown',
    async address => {
      for (const options of [{ env: { HTTPS_PROXY: address } }, { transportFor: () => ({ proxy: address }) }]) {
        const { error } = await list('registry.test/team/app', options);
        expect(error).toMatchObject({
          code: 'REGISTRY_NETWORK',
          message: expect.stringContaining('through the proxy'),
        });
        expect(`${error?.message} ${error?.hint}`).not.toContain(address);
      }
    },
  );
});

describe('a proxy that refuses', () => {
  test('407 says that a login is missing, and is not asked again', async () => {
    const proxy = await startProxy(407);
    const env = { HTTPS_PROXY: `http://${proxy.host}`, HTTP_PROXY: `http://${proxy.host}` };
    for (const image of ['registry.test/team/app', `${PLAIN}/team/app`]) {
      const { error } = await list(image, { env });
      expect(error?.message).toMatch(/through the proxy of the environment.*user name and a password \(407\)/);
      expect(error?.hint).toContain('HTTPS_PROXY');
    }
    proxy.close();
    expect(proxy.asked).toHaveLength(2);
  });
  test('another status is tried again, and told', async () => {
    const proxy = await startProxy(503);
    const { error } = await list('registry.test/team/app', { transportFor: () => ({ proxy: `http://${proxy.host}` }) });
    proxy.close();
    expect(error?.message).toMatch(/through the proxy of its proxySecretRef.*the proxy answered 503/);
    expect(proxy.asked).toEqual(['registry.test:443', 'registry.test:443']);
  });
});

test('HTTPS to a server that speaks plain HTTP: the hint names the setting', async () => {
  const server = createServer((_request, response) => response.end('{}'));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { error } = await list(`${host}/team/app`, { registries: { [host]: { insecure: false } } });
  server.closeAllConnections();
  server.close();
  expect(error).toMatchObject({ code: 'REGISTRY_TLS', hint: expect.stringContaining('insecure: true') });
});
