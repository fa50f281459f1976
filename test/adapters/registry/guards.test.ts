import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { createCredentials } from '../../../src/adapters/credentials.ts';
import { guardNetworkUrl, sameHostname, UrlRefused } from '../../../src/adapters/network-url.ts';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryCredential } from '../../../src/adapters/registry-options.ts';
import { judgeRealm } from '../../../src/adapters/trusted-realms.ts';
import { createAuthorityPair } from '../../support/certificates.ts';
import { findProgram } from '../../support/debian-programs.ts';
import { describeWith } from '../../support/describe-with.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { type Call, credential, page, scan, startScript } from '../../support/scripted-registry.ts';

/** Each guard alone, since several stand one behind the other and would hide that one is gone. */
describe('URLs that servers name', () => {
  const secure = { origin: 'https://registry.example', insecure: false };
  const refused: [reason: string, url: string][] = [
    ['plain HTTP', 'http://registry.example/x'],
    ['a private address', 'https://10.0.0.1/x'],
    ['the metadata service of clouds', 'https://169.254.169.254/x'],
    ['this machine by name', 'https://localhost/x'],
    ['this machine by a name below', 'https://a.localhost/x'],
  ];
  test.each(refused)('%s: refused', (_reason, url) => {
    expect(() => guardNetworkUrl(new URL(url), secure)).toThrow(UrlRefused);
  });
  test('plain HTTP on another host than the insecure registry: refused', () => {
    const insecure = { origin: 'http://registry.example', insecure: true };
    expect(() => guardNetworkUrl(new URL('http://other.example/x'), insecure)).toThrow(UrlRefused);
    expect(() => guardNetworkUrl(new URL('http://registry.example/x'), insecure)).not.toThrow();
  });
});

test('a final dot makes no other host', () => {
  expect(sameHostname(new URL('https://registry.example./x'), 'https://registry.example')).toBe(true);
});

describe('who may see the credential of a registry', () => {
  const target = { host: 'registry.example', origin: 'https://registry.example', name: 'a/b', insecure: false };
  const own = new URL('https://registry.example/v2/');
  const other = new URL('https://blobs.example/x');
  const rows: [reason: string, realm: string, answered: URL, endpoint: string | undefined, trusted: boolean][] = [
    ['its own token endpoint', 'https://registry.example/token', own, undefined, true],
    ['one that another server names, though it is its own', 'https://registry.example/token', other, undefined, false],
    ['one on another host', 'https://auth.example/token', own, undefined, false],
    ['the configured one', 'https://auth.example/token?x=1', own, 'https://auth.example/token', true],
    ['another path of the configured host', 'https://auth.example/steal', own, 'https://auth.example/token', false],
    ['another port of it', 'https://auth.example:8443/token', own, 'https://auth.example/token', false],
    ['the configured one, named by another server', 'https://auth.example/token', other, 'https://auth.example', false],
  ];
  test.each(rows)('%s', (_reason, realm, answered, endpoint, trusted) => {
    expect(judgeRealm(realm, answered, target as never, endpoint).trusted).toBe(trusted);
  });
});

describe('a redirect to another origin', () => {
  const secret = { kind: 'basic', username: 'ann', password: 'hunter2-hunter2' } as const;
  const leaks = (calls: readonly Call[]) => calls.filter(({ headers }) => headers.authorization !== undefined);
  const credentials: [reason: string, options: Parameters<typeof scan>[1]][] = [
    ['a password', credential(secret)],
    [
      'a password that goes along with the first request',
      {
        credentialsFor: async (_repository, { host }) =>
          ({ ...secret, host, source: 'the test', preemptive: true }) as RegistryCredential,
      },
    ],
    ['a registry token', credential({ kind: 'bearer', token: 'hunter2-hunter2' })],
  ];
  test.each(credentials)('that asks for a login gets none: %s', async (_reason, options) => {
    const other = await startScript(() => ({
      status: 401,
      headers: { 'www-authenticate': ['Basic realm="x"', 'Bearer realm="/token"'] },
    }));
    const { error } = await scan(() => ({ status: 307, headers: { location: `${other.origin}/x` } }), options);
    await other.close();
    expect(other.calls.length).toBeGreaterThan(0);
    expect(leaks(other.calls)).toEqual([]);
    expect(error?.code).toMatch(/^REGISTRY_/);
  });
  test('that asks for nothing is read', async () => {
    const other = await startScript(() => page(['a']));
    const { tags } = await scan(() => ({ status: 307, headers: { location: `${other.origin}/x` } }));
    await other.close();
    expect(tags).toEqual(['a']);
  });
});

test('the configuration of an image from a content network: no login goes there, no signature into the log', async () => {
  const config = Buffer.from('{"created":"2026-01-02T03:04:05Z"}');
  const digest = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { digest: digest(config), size: config.length },
      layers: [],
    }),
  );
  // As object stores do: a second kind of authentication beside the signature is refused.
  const store = await startScript(({ headers }) =>
    headers.authorization === undefined ? { body: config } : { status: 400, body: 'two kinds of authentication' },
  );
  const server = await startScript(({ path, headers }) => {
    if (headers.authorization === undefined) return { status: 401, headers: { 'www-authenticate': 'Basic' } };
    if (path.includes('/manifests/')) return { headers: { 'content-type': type }, body: manifest };
    return { status: 307, headers: { location: `${store.origin}/blob?X-Amz-Signature=pl4nted-signature` } };
  });
  const lines: string[] = [];
  const registry = createRegistry({
    ...credential({ kind: 'basic', username: 'ann', password: 'pl4nted-password' }),
    reporter: { debug: line => void lines.push(line), info: () => undefined, progress: () => undefined },
  });
  const { created } = await registry.inspect(imageRepository(`${server.host}/team/app`), digest(manifest));
  await Promise.all([registry.close(), server.close(), store.close()]);
  expect(created).toEqual(new Date('2026-01-02T03:04:05Z'));
  expect(store.calls.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expect(lines.join('\n')).toContain(`${store.origin}/blob`);
  expect(lines.join('\n')).not.toContain('pl4nted');
});

test('two secrets for one image have a token each', async () => {
  const server = await startScript(({ path, headers }) => {
    if (path !== '/token') {
      return headers.authorization?.startsWith('Bearer ')
        ? page(['a'])
        : { status: 401, headers: { 'www-authenticate': 'Bearer realm="/token"' } };
    }
    return { body: { token: Buffer.from(String(headers.authorization)).toString('hex') } };
  });
  const registry = createRegistry({
    credentialsFor: async ({ secretRef }, { host }) => ({
      ...{ kind: 'basic', username: secretRef?.name ?? '', password: 'p', host, source: 'the test' },
    }),
  });
  const location = { file: 'a.yaml', line: 1, column: 1 };
  for (const name of ['ann', 'bob']) {
    await registry.listTags(
      imageRepository(`${server.host}/team/app`, { secretRef: { namespace: 'a', name, location } }),
    );
  }
  await Promise.all([registry.close(), server.close()]);
  const shown = server.calls.filter(({ path, headers }) => path === '/token' && headers.authorization);
  expect(new Set(shown.map(({ headers }) => headers.authorization)).size).toBe(2);
  const tokens = server.calls.flatMap(({ headers }) => headers.authorization?.match(/^Bearer (.*)/)?.[1] ?? []);
  expect(new Set(tokens).size).toBe(2);
});

test('two service accounts with one image see what their own secrets show', async () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const server = await startScript(({ headers: { authorization } }) => {
    if (authorization === basic('ann:pl4nted-1')) return page(['for-ann']);
    if (authorization === basic('bob:pl4nted-2')) return page(['for-bob']);
    return { status: 401, headers: { 'www-authenticate': 'Basic' } };
  });
  const values = (username: string, password: string) => ({ host: server.host, username, password });
  const { credentialsFor } = createCredentials({
    env: {},
    secrets: new Map([
      ['one/puller', values('ann', 'pl4nted-1')],
      ['two/puller', values('bob', 'pl4nted-2')],
    ]),
  });
  const registry = createRegistry({ credentialsFor });
  const of = (namespace: string) =>
    imageRepository(`${server.host}/team/app`, { namespace, serviceAccountName: 'puller' });
  expect((await registry.listTags(of('one'))).tags).toEqual(['for-ann']);
  expect((await registry.listTags(of('two'))).tags).toEqual(['for-bob']);
  await Promise.all([registry.close(), server.close()]);
});

describeWith(['openssl'], 'over TLS', () => {
  const authority = findProgram('openssl') ? createAuthorityPair() : undefined;

  /** A server that asks for a client certificate, tells whose it saw, and redirects where it is told to. */
  async function startTls(location?: () => string) {
    const clients: (string | undefined)[] = [];
    const { certificate: cert, key } = authority!.sign('server');
    const server = createServer(
      { cert, key, ca: authority!.certificate, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        clients.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN as string | undefined);
        if (location) response.writeHead(307, { location: location() });
        else response.setHeader('content-type', 'application/json');
        response.end(location ? '' : '{"tags": ["a"]}');
      },
    );
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { host, clients, close: () => new Promise(resolve => server.close(resolve)) };
  }

  test('a client certificate is shown to the registry and to no other origin', async () => {
    const other = await startTls();
    const own = await startTls(() => `https://${other.host}/x`);
    const { certificate: cert, key } = authority!.sign('retag-client');
    const registry = createRegistry({ transportFor: () => ({ ca: authority!.certificate, cert, key }) });
    await registry.listTags(imageRepository(`${own.host}/team/app`));
    await registry.close();
    await Promise.all([own.close(), other.close()]);
    expect(own.clients).toEqual(['retag-client']);
    expect(other.clients).toEqual([undefined]);
  });

  test('from TLS back to plain HTTP: refused, also for a registry without TLS', async () => {
    const plain = await startScript(({ path }) =>
      path === '/back' ? page(['a']) : { status: 307, headers: { location: `https://${front.host}/x` } },
    );
    const front = await startTls(() => `${plain.origin}/back`);
    const registry = createRegistry({ registries: { [plain.host]: { insecure: true, ca: authority!.certificate } } });
    const listing = registry.listTags(imageRepository(`${plain.host}/team/app`, { insecure: true }));
    await expect(listing).rejects.toMatchObject({ code: 'REGISTRY_URL_REFUSED' });
    await registry.close();
    await Promise.all([plain.close(), front.close()]);
  });
});
