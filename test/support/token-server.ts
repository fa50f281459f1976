/** A token server for docker-registry's `token` mode: Basic in, signed JWT out (libtrust key identifiers, ES256). */
import { createHash, createPrivateKey, createPublicKey, createSign, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeyPair } from './certificates.ts';

export interface TokenServer {
  realm: string;
  service: string;
  issuer: string;
  /** Every request: method, authorization, query or form. */
  requests: { method: string; authorization: string | undefined; parameters: URLSearchParams }[];
  close(): Promise<void>;
}

interface TokenServerOptions {
  keys: KeyPair;
  users: Readonly<Record<string, string>>;
  /** Identity tokens that the POST form takes. */
  identityTokens?: readonly string[];
  /** Repositories that strangers may read. */
  publicNames?: readonly string[];
  /** Seconds that tokens hold. */
  lifetime?: number;
}

/** The identifier that docker-registry looks a key up by: a hash of its public half in base 32. */
function keyIdentifier(certificate: string): string {
  const der = createPublicKey(certificate).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest().subarray(0, 30);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...hash].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{5}/g) ?? []).map(group => alphabet[Number.parseInt(group, 2)]).join('');
  return (text.match(/.{4}/g) ?? []).join(':');
}

export async function startTokenServer(options: TokenServerOptions): Promise<TokenServer> {
  const [service, issuer] = ['registry.test', 'retag-tests'];
  const requests: TokenServer['requests'] = [];
  const kid = keyIdentifier(options.keys.certificate);

  const sign = (access: unknown[]) => {
    const now = Math.floor(Date.now() / 1000);
    const lifetime = options.lifetime ?? 300;
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: issuer,
      sub: 'test',
      aud: service,
      exp: now + lifetime,
      nbf: now - 5,
      iat: now,
      jti: randomUUID(),
      access,
    };
    const unsigned = `${encode({ typ: 'JWT', alg: 'ES256', kid })}.${encode(claims)}`;
    const signature = createSign('SHA256')
      .update(unsigned)
      .sign({ key: createPrivateKey(options.keys.key), dsaEncoding: 'ieee-p1363' }, 'base64url');
    return { token: `${unsigned}.${signature}`, expires_in: lifetime };
  };

  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://token');
    let body = '';
    for await (const chunk of request) body += chunk;
    const parameters = request.method === 'POST' ? new URLSearchParams(body) : url.searchParams;
    const { authorization } = request.headers;
    requests.push({ method: request.method ?? '', authorization, parameters });
    const [user = '', ...rest] = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':');
    const known = user !== '' && options.users[user] === rest.join(':');
    const identified = options.identityTokens?.includes(parameters.get('refresh_token') ?? '') ?? false;
    if (authorization !== undefined && !known) {
      response.writeHead(401).end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'who are you?' }] }));
      return;
    }
    const access = parameters.getAll('scope').flatMap(scope => {
      const [type = '', name = '', actions = ''] = scope.split(':');
      const open = options.publicNames?.includes(name) ?? false;
      const granted = known || identified ? actions.split(',') : open ? ['pull'] : [];
      return granted.length === 0 ? [] : [{ type, name, actions: granted }];
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(sign(access)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    realm: `http://127.0.0.1:${port}/token`,
    service,
    issuer,
    requests,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
