import { createServer } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRegistries } from '../../../src/adapters/open-registries.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { createAuthorityPair } from '../../support/certificates.ts';
import { findProgram } from '../../support/debian-programs.ts';
import { describeWith } from '../../support/describe-with.ts';
import { imageRepository } from '../../support/image-repository.ts';

/** `registries:` of the configuration, as it reaches a server with HTTP/2 that asks for a client certificate. */
describeWith(['openssl'], 'registries: of the configuration', () => {
  const authority = findProgram('openssl') ? createAuthorityPair() : undefined;
  let server: Http2SecureServer;
  let host: string;
  let seen: { version: string; client: string | undefined }[];
  beforeEach(async () => {
    seen = [];
    const { certificate: cert, key } = authority!.sign('registry');
    server = createSecureServer(
      { cert, key, ca: authority!.certificate, requestCert: true, rejectUnauthorized: false, allowHTTP1: true },
      (request, response) => {
        const peer = (request.socket as TLSSocket).getPeerCertificate();
        const client = peer.subject?.CN;
        seen.push({ version: request.httpVersion, client: Array.isArray(client) ? client[0] : client });
        response.setHeader('content-type', 'application/json');
        response.end('{"name": "team/app", "tags": ["v1"]}');
      },
    );
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>(resolve => void server.close(() => resolve())));

  async function list(settings: string, env: Record<string, string> = {}): Promise<typeof seen> {
    const text = `registries:\n  "${host}": { ca: { env: CA }, ${settings} }\n`;
    const { config, diagnostics } = parseConfig(text, 'retag.yaml');
    expect(diagnostics).toEqual([]);
    const registry = openRegistries({ config, env: { CA: authority!.certificate, ...env } });
    try {
      expect((await registry.listTags(imageRepository(`${host}/team/app`))).tags).toEqual(['v1']);
      return seen;
    } finally {
      await registry.close();
    }
  }

  test('HTTP/2 where the server has it', async () => {
    expect(await list('')).toEqual([{ version: '2.0', client: undefined }]);
  });
  test('`http2: false` never offers it', async () => {
    expect(await list('http2: false')).toEqual([{ version: '1.1', client: undefined }]);
  });
  test('`cert` and `key` identify us', async () => {
    const { certificate, key } = authority!.sign('retag-client');
    const env = { CERT: certificate, KEY: key };
    expect(await list('cert: { env: CERT }, key: { env: KEY }', env)).toMatchObject([{ client: 'retag-client' }]);
  });
  test.each([
    ['the name of a file instead of its text', () => '/etc/ssl/ca.pem'],
    ['a certificate that was cut', () => authority!.certificate.slice(0, 200)],
    ['line breaks that became text', () => authority!.certificate.replaceAll('\n', '\\n')],
  ])('an authority that cannot be read is named, since TLS would pass over it: %s', async (_reason, ca) => {
    await expect(list('', { CA: ca() })).rejects.toMatchObject({
      code: 'REGISTRY_CREDENTIAL_INVALID',
      message: expect.stringContaining(host),
      hint: expect.stringContaining('BEGIN CERTIFICATE'),
    });
  });
});

test('a variable that is not set is named, once, and only where its registry is asked', async () => {
  const server = createServer((_request, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { config } = parseConfig(
    `
registries:
  "${host}": { username: { env: HARBOR_USER }, password: { env: HARBOR_PASSWORD } }
  other.example: { username: { env: OTHER_USER }, password: { env: OTHER_PASSWORD } }
secrets:
  flux-system/pull: { dockerConfigJson: { env: PULL_JSON } }
`,
    'retag.yaml',
  );
  const registry = openRegistries({ config, env: { HARBOR_USER: 'ann', HARBOR_PASSWORD: '' } });
  const location = { file: 'a.yaml', line: 1, column: 1 };
  const secretRef = { namespace: 'flux-system', name: 'pull', location };
  for (const fields of [{}, { secretRef }]) {
    const image = imageRepository(`${host}/team/app`, fields);
    await expect(registry.listTags(image)).rejects.toMatchObject({ code: 'REGISTRY_AUTH_REQUIRED' });
  }
  await registry.close();
  server.closeAllConnections();
  server.close();
  expect(registry.summary().diagnostics.map(({ message }) => message)).toEqual([
    `registries: ${host} names HARBOR_PASSWORD, which is not set here`,
    'secret "flux-system/pull" names PULL_JSON, which is not set here',
  ]);
});
