/** Nothing secret in messages, hints, debug lines, diagnostics or summaries: every way a scan can go, with secrets planted everywhere. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createCredentials } from '../../../src/adapters/credentials.ts';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryOptions } from '../../../src/adapters/registry-options.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { type Call, createTestTime, page, type Reply, startScript } from '../../support/scripted-registry.ts';

const PLANTED = ['pl4nted-password', 'pl4nted-token', 'pl4nted-identity', 'pl4nted-signature', 'pl4nted-proxy'];
const FORMS = PLANTED.flatMap(secret => [
  secret,
  Buffer.from(`ann:${secret}`).toString('base64'),
  encodeURIComponent(secret),
]);

const echo = (call: Call, status: number): Reply => ({
  status,
  headers: { 'www-authenticate': 'Bearer realm="/token"', warning: `299 - "you sent ${call.headers.authorization}"` },
  body: `you sent ${call.headers.authorization} ${Buffer.from(String(call.headers.authorization).slice(6), 'base64')} ${call.body}`,
});
const token: Reply = { body: { token: 'pl4nted-token', expires_in: 300 } };

const ways: [string, (call: Call) => Reply | undefined][] = [
  [
    'everything is fine',
    call => (call.path === '/token' ? token : call.headers.authorization ? page(['a']) : echo(call, 401)),
  ],
  ['the token endpoint echoes and refuses', call => echo(call, call.path === '/token' ? 403 : 401)],
  [
    'the token endpoint answers with its input instead of JSON',
    call => (call.path === '/token' ? { ...echo(call, 200) } : echo(call, 401)),
  ],
  ['the registry echoes and refuses the token', call => (call.path === '/token' ? token : echo(call, 401))],
  [
    'the registry echoes with 200',
    call => (call.path === '/token' ? token : call.headers.authorization ? echo(call, 200) : echo(call, 401)),
  ],
  [
    'the registry fails while it echoes',
    call => (call.path === '/token' ? token : call.headers.authorization ? echo(call, 500) : echo(call, 401)),
  ],
  [
    'the registry limits while it echoes',
    call =>
      call.path === '/token'
        ? token
        : call.headers.authorization
          ? { ...echo(call, 429), headers: { 'retry-after': '99999' } }
          : echo(call, 401),
  ],
  [
    'a signed redirect that fails',
    call =>
      call.path.startsWith('/v2')
        ? { status: 307, headers: { location: '/blob?X-Amz-Signature=pl4nted-signature' } }
        : { status: 500 },
  ],
  [
    'a realm with a password',
    () => ({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="http://u:pl4nted-password@127.0.0.1/token"' },
    }),
  ],
  ['a connection that breaks', call => (call.path === '/token' ? { ...token, cut: true } : echo(call, 401))],
];

const kinds = {
  'a password': { kind: 'basic', username: 'ann', password: 'pl4nted-password' },
  'an identity token': { kind: 'identity-token', token: 'pl4nted-identity' },
  'a registry token': { kind: 'bearer', token: 'pl4nted-token' },
} as const;

describe.each(Object.entries(kinds))('with %s', (_kind, secret) => {
  test.each(ways)('%s', async (_reason, script) => {
    const server = await startScript(script);
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const options: RegistryOptions = {
      ...createTestTime(),
      credentialsFor: async (_repository, target) => ({ ...secret, host: target.host, source: 'the test' }),
      reporter: { progress() {}, info: log, debug: log },
    };
    const registry = createRegistry(options);
    const repository = imageRepository(`${server.host}/team/app`);
    const works = [
      () => registry.listTags(repository),
      () => registry.resolveDigest(repository, '1.0'),
      () => registry.inspect(repository, '1.0'),
    ];
    for (const work of works) {
      await work().then<unknown, unknown>(
        value => lines.push(inspect(value, { depth: 9 })),
        error => lines.push(inspect(error, { depth: 9, showHidden: true }), String(error.hint)),
      );
    }
    lines.push(inspect(registry.summary(), { depth: 9 }));
    await Promise.all([registry.close(), server.close()]);
    expect(lines.length).toBeGreaterThan(4);
    for (const form of FORMS) expect(lines.join('\n')).not.toContain(form);
  });
});

test('a proxy is given its own authorization, and the registry never is', async () => {
  const seen: { proxy: string | undefined; authorization: string | undefined; url: string }[] = [];
  const proxy = createServer((request, response) => {
    seen.push({
      proxy: request.headers['proxy-authorization'],
      authorization: request.headers.authorization,
      url: request.url ?? '',
    });
    response.setHeader('content-type', 'application/json').end('{"tags":["a"]}');
  });
  proxy.on('connect', (request, socket) => {
    seen.push({ proxy: request.headers['proxy-authorization'], authorization: undefined, url: request.url ?? '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { transportFor } = createCredentials({
    env: {},
    secrets: new Map([['flux-system/proxy', { address, username: 'ann', password: 'pl4nted-proxy' }]]),
  });
  const registry = createRegistry({ ...createTestTime(), transportFor, limits: { retries: 0 } });
  const proxySecretRef = { namespace: 'flux-system', name: 'proxy', location: { file: 'a.yaml', line: 1, column: 1 } };
  const outcome = await registry
    .listTags(imageRepository('registry.invalid/team/app', { proxySecretRef }))
    .catch((error: Error) => error);
  await registry.close();
  proxy.closeAllConnections();
  proxy.close();
  expect(seen[0]).toMatchObject({
    proxy: `Basic ${Buffer.from('ann:pl4nted-proxy').toString('base64')}`,
    url: 'registry.invalid:443',
  });
  for (const form of FORMS) expect(inspect(outcome, { depth: 9 })).not.toContain(form);
});

test('the proxies of the environment are used, NO_PROXY is not sent there', async () => {
  const server = await startScript(() => page(['a']));
  const reached: string[] = [];
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket) => {
    reached.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const registry = createRegistry({
    ...createTestTime(),
    limits: { retries: 0 },
    env: {
      https_proxy: address,
      HTTPS_PROXY: 'http://127.0.0.1:1',
      HTTP_PROXY: address,
      NO_PROXY: '127.0.0.1,.corp.example',
    },
  });
  expect((await registry.listTags(imageRepository(`${server.host}/team/app`))).tags).toEqual(['a']);
  await expect(registry.listTags(imageRepository('registry.invalid/team/app'))).rejects.toMatchObject({
    code: 'REGISTRY_NETWORK',
    message: expect.stringContaining('through the proxy'),
  });
  await Promise.all([registry.close(), server.close()]);
  proxy.closeAllConnections();
  proxy.close();
  expect(reached).toEqual(['registry.invalid:443']);
});
