import { execFileSync } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryCredential, RegistryOptions } from '../../../src/adapters/registry-options.ts';
import { RegistryError } from '../../../src/errors.ts';
import { createAuthorityPair } from '../../support/certificates.ts';
import { findProgram, type Program } from '../../support/debian-programs.ts';
import { describeWith } from '../../support/describe-with.ts';
import { addTags, type RegistryServer, startDockerRegistry } from '../../support/docker-registry.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { createPusher, type ImageContent, type PushedImage, type PushTarget } from '../../support/push-image.ts';
import { startTokenServer, type TokenServer } from '../../support/token-server.ts';

const NEEDED: Program[] = ['docker-registry', 'skopeo', 'openssl'];
const hasOpenssl = findProgram('openssl') !== undefined;

/** `test` with the password `secret`, hashed with bcrypt. */
const HTPASSWD = 'test:$2y$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a\n';
const PASSWORD = 'secret';

async function push(
  target: PushTarget,
  name: string,
  tags: readonly string[],
  content: ImageContent = {},
): Promise<PushedImage> {
  const pusher = createPusher(target, name);
  try {
    const [first = 'latest', ...others] = tags;
    const pushed = await pusher.push(first, content);
    await pusher.pushTags(others, content);
    return pushed;
  } finally {
    await pusher.close();
  }
}

async function withRegistry<T>(
  options: RegistryOptions,
  use: (registry: ReturnType<typeof createRegistry>) => Promise<T>,
): Promise<T> {
  const registry = createRegistry(options);
  try {
    return await use(registry);
  } finally {
    await registry.close();
  }
}

const listTags = (image: string, options: RegistryOptions = {}) =>
  withRegistry(options, async registry => [...(await registry.listTags(imageRepository(image))).tags].sort());

const always = (
  credential:
    | Omit<Extract<RegistryCredential, { kind: 'basic' }>, 'host' | 'source'>
    | { kind: 'identity-token'; token: string },
): Pick<RegistryOptions, 'credentialsFor'> => ({
  credentialsFor: async (_repository, target) =>
    ({ ...credential, host: target.host, source: 'the test' }) as RegistryCredential,
});

describeWith(NEEDED, 'plain docker-registry', () => {
  let server: RegistryServer;
  beforeAll(async () => {
    server = await startDockerRegistry();
  });
  afterAll(() => server?.stop());

  test('an image pushed over HTTP is listed, resolved and read with its date', async () => {
    const pushed = await push({ origin: server.origin }, 'team/app', ['1.0.0', '1.1.0'], {
      created: '2026-03-04T05:06:07.123456789+01:00',
      labels: { 'org.opencontainers.image.source': 'https://example.org/app', other: 'x' },
    });
    await withRegistry({}, async registry => {
      const repository = imageRepository(`${server.host}/team/app`);
      expect([...(await registry.listTags(repository)).tags].sort()).toEqual(['1.0.0', '1.1.0']);
      expect(await registry.resolveDigest(repository, '1.0.0')).toBe(pushed.digest);
      expect(await registry.inspect(repository, '1.0.0')).toEqual({
        digest: pushed.digest,
        created: new Date('2026-03-04T04:06:07.123Z'),
        labels: { 'org.opencontainers.image.source': 'https://example.org/app' },
      });
    });
  });

  test('the digest of a multi-platform tag is that of its index, its date that of the amd64 image', async () => {
    const pusher = createPusher({ origin: server.origin }, 'team/multi');
    const arm = await pusher.push('arm', { created: '2025-01-01T00:00:00Z' });
    const amd = await pusher.push('amd', { created: '2026-01-01T00:00:00Z' });
    const index = await pusher.pushIndex('both', [
      { ...arm, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { ...amd, platform: { os: 'linux', architecture: 'amd64' } },
    ]);
    await pusher.close();
    await withRegistry({}, async registry => {
      const repository = imageRepository(`${server.host}/team/multi`);
      expect(await registry.resolveDigest(repository, 'both')).toBe(index.digest);
      expect((await registry.inspect(repository, 'both')).created).toEqual(new Date('2026-01-01T00:00:00Z'));
    });
    await withRegistry({ platform: 'linux/arm64' }, async registry => {
      const details = await registry.inspect(imageRepository(`${server.host}/team/multi`), 'both');
      expect(details.created).toEqual(new Date('2025-01-01T00:00:00Z'));
    });
  });

  test('an image that skopeo copied has the digest that skopeo tells', async () => {
    await push({ origin: server.origin }, 'team/source', ['1.0.0']);
    const [from, to] = ['team/source:1.0.0', 'team/copy:2.0.0'].map(name => `docker://${server.host}/${name}`);
    execFileSync('skopeo', ['copy', '--src-tls-verify=false', '--dest-tls-verify=false', from!, to!], {
      stdio: 'ignore',
    });
    const told = execFileSync('skopeo', ['inspect', '--tls-verify=false', '--format', '{{.Digest}}', to!], {
      encoding: 'utf8',
    });
    await withRegistry({}, async registry => {
      const repository = imageRepository(`${server.host}/team/copy`);
      expect((await registry.listTags(repository)).tags).toEqual(['2.0.0']);
      expect(await registry.resolveDigest(repository, '2.0.0')).toBe(told.trim());
    });
  });

  test('1,500 tags pushed one by one are all listed', async () => {
    const tags = Array.from({ length: 1500 }, (_, i) => `v1.${i}.0`);
    await push({ origin: server.origin }, 'team/many', tags);
    expect(await listTags(`${server.host}/team/many`)).toEqual([...tags].sort());
  });

  test('20,000 tags are all listed, in one request', async () => {
    const { digest } = await push({ origin: server.origin }, 'team/most', ['v0']);
    const tags = Array.from(
      { length: 20_000 },
      (_, i) => `main-${i.toString(16).padStart(7, '0')}-${1_700_000_000 + i}`,
    );
    addTags(server, 'team/most', tags, digest);
    await withRegistry({}, async registry => {
      const listing = await registry.listTags(imageRepository(`${server.host}/team/most`));
      expect([...listing.tags].sort()).toEqual([...tags, 'v0'].sort());
      expect(registry.summary().requests).toBe(1);
    });
  });

  test('a repository that is not there is named with both readings', async () => {
    await expect(listTags(`${server.host}/team/none`)).rejects.toMatchObject({
      code: 'REGISTRY_NOT_FOUND_OR_DENIED',
      message: expect.stringContaining('does not have team/none, or hides it'),
    });
  });
});

describeWith(NEEDED, 'docker-registry with htpasswd', () => {
  let server: RegistryServer;
  const authorization = `Basic ${Buffer.from(`test:${PASSWORD}`).toString('base64')}`;
  beforeAll(async () => {
    server = await startDockerRegistry({ htpasswd: HTPASSWD });
    await push({ origin: server.origin, authorization }, 'app', ['1.0.0']);
  });
  afterAll(() => server?.stop());

  test('the password opens it', async () => {
    expect(
      await listTags(`${server.host}/app`, always({ kind: 'basic', username: 'test', password: PASSWORD })),
    ).toEqual(['1.0.0']);
  });
  test('a wrong password is refused, naming its source and not its value', async () => {
    const error = await listTags(
      `${server.host}/app`,
      always({ kind: 'basic', username: 'test', password: 'pl4nted-wrong' }),
    ).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RegistryError);
    expect(error).toMatchObject({ code: 'REGISTRY_AUTH_REJECTED', message: expect.stringContaining('the test') });
    expect(String(error) + (error as RegistryError).hint).not.toContain('pl4nted-wrong');
  });
  test('without a password the error says how to give one', async () => {
    await expect(listTags(`${server.host}/app`)).rejects.toMatchObject({
      code: 'REGISTRY_AUTH_REQUIRED',
      hint: expect.stringContaining(`${server.host}=username:password`),
    });
  });
  test('a secret that the document names and nobody gave is named', async () => {
    const secretRef = {
      namespace: 'flux-system',
      name: 'acr-secret',
      location: { file: 'a.yaml', line: 1, column: 1 },
    };
    await withRegistry({}, async registry => {
      await expect(registry.listTags(imageRepository(`${server.host}/app`, { secretRef }))).rejects.toMatchObject({
        message: expect.stringContaining('flux-system/acr-secret'),
      });
    });
  });
});

describeWith(NEEDED, 'docker-registry with tokens', () => {
  let server: RegistryServer;
  let tokens: TokenServer;
  const keys = hasOpenssl ? createAuthorityPair('token issuer') : { certificate: '', key: '' };
  const basic = (password = PASSWORD) => always({ kind: 'basic', username: 'test', password });
  const trusting = () => ({ registries: { [server.host]: { authEndpoint: tokens.realm } } });

  beforeAll(async () => {
    tokens = await startTokenServer({
      keys,
      users: { test: PASSWORD },
      identityTokens: ['identity-1'],
      publicNames: ['open/app'],
    });
    server = await startDockerRegistry({ token: { ...tokens, certificate: keys.certificate } });
    for (const name of ['open/app', 'closed/app']) {
      const url = `${tokens.realm}?service=${tokens.service}&scope=${encodeURIComponent(`repository:${name}:pull,push`)}`;
      const answer = await fetch(url, {
        headers: { authorization: `Basic ${Buffer.from(`test:${PASSWORD}`).toString('base64')}` },
      });
      const { token } = (await answer.json()) as { token: string };
      await push({ origin: server.origin, authorization: `Bearer ${token}` }, name, ['1.0.0', '2.0.0']);
    }
    tokens.requests.length = 0;
  });
  afterAll(async () => {
    await server?.stop();
    await tokens?.close();
  });

  test('a public image is read with an anonymous token', async () => {
    expect(await listTags(`${server.host}/open/app`)).toEqual(['1.0.0', '2.0.0']);
    expect(tokens.requests.at(-1)).toMatchObject({ authorization: undefined });
  });
  test('a private image is read with user name and password, which only the token server sees', async () => {
    expect(await listTags(`${server.host}/closed/app`, { ...basic(), ...trusting() })).toEqual(['1.0.0', '2.0.0']);
    expect(tokens.requests.at(-1)?.authorization).toMatch(/^Basic /);
  });
  test('an identity token is exchanged by POST', async () => {
    const options = { ...always({ kind: 'identity-token', token: 'identity-1' }), ...trusting() };
    expect(await listTags(`${server.host}/closed/app`, options)).toEqual(['1.0.0', '2.0.0']);
    expect(tokens.requests.at(-1)).toMatchObject({ method: 'POST', authorization: undefined });
  });
  test('a token server on another port is not given the password unless configuration names it', async () => {
    tokens.requests.length = 0;
    await expect(listTags(`${server.host}/closed/app`, basic())).rejects.toMatchObject({
      code: 'REGISTRY_REALM_NOT_TRUSTED',
      hint: expect.stringContaining(tokens.realm),
    });
    expect(tokens.requests.map(({ authorization }) => authorization)).toEqual(tokens.requests.map(() => undefined));
  });
  test('a rejected password does not hide a public image, and is reported', async () => {
    await withRegistry({ ...basic('stale'), ...trusting() }, async registry => {
      const listing = await registry.listTags(imageRepository(`${server.host}/open/app`));
      expect(listing.tags).toHaveLength(2);
      expect(listing.diagnostics.map(({ code }) => code)).toEqual(['REGISTRY_CREDENTIAL_UNUSED']);
    });
  });
  test('tokens are got once per repository and reused for digests', async () => {
    tokens.requests.length = 0;
    await withRegistry({ ...basic(), ...trusting() }, async registry => {
      const repository = imageRepository(`${server.host}/closed/app`);
      await registry.listTags(repository);
      await registry.resolveDigest(repository, '1.0.0');
      await registry.inspect(repository, '2.0.0');
    });
    expect(tokens.requests).toHaveLength(1);
  });
});

describeWith(NEEDED, 'docker-registry with TLS', () => {
  const authority = hasOpenssl ? createAuthorityPair() : undefined;
  let server: RegistryServer;
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: authority!.sign('registry') });
    await push({ origin: server.origin, ca: authority!.certificate }, 'app', ['1.0.0']);
  });
  afterAll(() => server?.stop());

  test('the private authority is trusted when it is given', async () => {
    expect(
      await listTags(`${server.host}/app`, { registries: { [server.host]: { ca: authority!.certificate } } }),
    ).toEqual(['1.0.0']);
  });
  test('certSecretRef material does the same', async () => {
    expect(await listTags(`${server.host}/app`, { transportFor: () => ({ ca: authority!.certificate }) })).toEqual([
      '1.0.0',
    ]);
  });
  test('without it the certificate is refused and nothing is sent in the clear', async () => {
    await expect(
      listTags(`${server.host}/app`, { registries: { [server.host]: { insecure: false } } }),
    ).rejects.toMatchObject({
      code: 'REGISTRY_TLS',
    });
  });
  test('another authority does not help', async () => {
    const other = createAuthorityPair('somebody else').certificate;
    await expect(listTags(`${server.host}/app`, { transportFor: () => ({ ca: other }) })).rejects.toMatchObject({
      code: 'REGISTRY_TLS',
    });
  });
});

describeWith(NEEDED, 'a TLS front that wants a client certificate', () => {
  const authority = hasOpenssl ? createAuthorityPair() : undefined;
  let server: RegistryServer;
  let front: ReturnType<typeof createTlsServer>;
  let host: string;
  beforeAll(async () => {
    server = await startDockerRegistry();
    await push({ origin: server.origin }, 'app', ['1.0.0']);
    const { certificate: cert, key } = authority!.sign('front');
    front = createTlsServer(
      { cert, key, ca: authority!.certificate, requestCert: true, rejectUnauthorized: true },
      (request, response) => {
        const onward = httpRequest(
          new URL(request.url!, server.origin),
          { method: request.method, headers: request.headers },
          answer => {
            response.writeHead(answer.statusCode!, answer.headers);
            answer.pipe(response);
          },
        );
        request.pipe(onward);
      },
    );
    await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(front.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    front?.closeAllConnections();
    front?.close();
    await server?.stop();
  });

  test('certificate and key open it', async () => {
    const { certificate: cert, key } = authority!.sign('client');
    expect(await listTags(`${host}/app`, { transportFor: () => ({ ca: authority!.certificate, cert, key }) })).toEqual([
      '1.0.0',
    ]);
  });
  test('without them the connection ends', async () => {
    const options = { transportFor: () => ({ ca: authority!.certificate }), limits: { retries: 0 } };
    await expect(listTags(`${host}/app`, options)).rejects.toMatchObject({
      code: expect.stringMatching(/^REGISTRY_(TLS|NETWORK)$/),
    });
  });
});
