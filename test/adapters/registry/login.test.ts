import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import { createAuthorityPair } from '../../support/certificates.ts';
import { findProgram } from '../../support/debian-programs.ts';
import { describeWith } from '../../support/describe-with.ts';
import { imageRepository } from '../../support/image-repository.ts';
import {
  type Call,
  createTestTime,
  credential,
  numbered,
  page,
  type Reply,
  type Script,
  scan,
  startScript,
} from '../../support/scripted-registry.ts';

const LIST = '/v2/team/app/tags/list';
const SECRET = 'pl4nted-password';
const login = credential({ kind: 'basic', username: 'ann', password: SECRET });
const basicOf = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const unauthorized = (challenge: string | string[]): Reply => ({
  status: 401,
  headers: { 'www-authenticate': challenge },
  body: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
});

/** A registry that takes `Bearer <token>` and gives tokens at `/token`. */
function tokenRegistry(
  options: {
    challenge?: (call: Call) => string | string[];
    token?: (call: Call) => Reply;
    tags?: string[];
    accept?: (token: string) => boolean;
  } = {},
): Script {
  const challenge = options.challenge ?? (call => `Bearer realm="http://${call.headers.host}/token",service="test"`);
  return call => {
    if (call.path === '/token') return options.token?.(call) ?? { body: { token: 'good' } };
    if (call.path !== LIST) return undefined;
    const token = /^Bearer (.*)$/.exec(call.headers.authorization ?? '')?.[1];
    const good = token !== undefined && (options.accept?.(token) ?? token === 'good');
    return good ? page(options.tags ?? ['a']) : unauthorized(challenge(call));
  };
}

describe('challenges as they are seen', () => {
  const bearer: [string, (host: string) => string | string[]][] = [
    ['quoted', host => `Bearer realm="http://${host}/token",service="test",scope="repository:team/app:pull,push"`],
    ['lower-case scheme, unquoted realm (zot)', host => `bearer realm=http://${host}/token,service=test`],
    ['upper-case keys', host => `BEARER REALM="http://${host}/token"`],
    ['without service (nvcr.io)', host => `Bearer realm="http://${host}/token"`],
    ['with an empty scope', host => `Bearer realm="http://${host}/token",service="test",scope=""`],
    ['a relative realm', () => 'Bearer realm="/token",service="test"'],
    ['two header lines (Gitea)', host => [`Bearer realm="http://${host}/token",service="test"`, 'Basic']],
    [
      'two challenges in one line',
      host => `Basic realm="Registry, Inc.", Bearer realm="http://${host}/token", service="a \\"b\\""`,
    ],
    [
      'after schemes nobody knows',
      host => `Negotiate, Digest realm="x", nonce="y", Bearer realm="http://${host}/token"`,
    ],
  ];
  test.each(bearer)('Bearer, %s', async (_reason, challenge) => {
    const { tags, calls } = await scan(
      tokenRegistry({ challenge: call => challenge(String(call.headers.host)) }),
      login,
    );
    expect(tags).toEqual(['a']);
    const token = calls.find(({ path }) => path === '/token')!;
    expect(token.query.getAll('scope')).toEqual(['repository:team/app:pull']);
    expect(token.headers.authorization).toBe(basicOf('ann', SECRET));
  });
  test('the service is left out where the challenge has none', async () => {
    const { calls } = await scan(tokenRegistry({ challenge: () => 'Bearer realm="/token"' }));
    expect(calls.find(({ path }) => path === '/token')!.query.has('service')).toBe(false);
  });
  test("the realm's own query is kept", async () => {
    const { calls } = await scan(tokenRegistry({ challenge: () => 'Bearer realm="/token?account=x&y=%2F"' }));
    expect(calls.find(({ path }) => path === '/token')!.target).toContain('/token?account=x&y=%2F&scope=');
  });

  const basicForms = ['BASIC realm="Sonatype Nexus Repository Manager"', 'Basic', 'basic realm=x'];
  test.each(basicForms)('%s', async form => {
    const { tags, calls } = await scan(
      ({ headers }) => (headers.authorization === basicOf('ann', SECRET) ? page(['a']) : unauthorized(form)),
      login,
    );
    expect(tags).toEqual(['a']);
    expect(calls.map(({ headers }) => headers.authorization)).toEqual([undefined, basicOf('ann', SECRET)]);
  });
  test('only unknown schemes: an error', async () => {
    expect((await scan(() => unauthorized('Negotiate'), login)).error?.code).toMatch(/^REGISTRY_AUTH/);
  });
  test('a 401 without challenge asks /v2/ for one (gcr.io)', async () => {
    const script = tokenRegistry();
    const { tags } = await scan(call => {
      if (call.path === '/v2/') return unauthorized(`Bearer realm="http://${call.headers.host}/token"`);
      const reply = script(call);
      return reply?.status === 401 ? { status: 401 } : reply;
    });
    expect(tags).toEqual(['a']);
  });
  test('the first contact carries no credential, so bad ones are never answered by a bare 403 (GHCR)', async () => {
    const { calls, tags } = await scan(
      call =>
        call.headers.authorization?.startsWith('Basic') && call.path === LIST ? { status: 403 } : tokenRegistry()(call),
      login,
    );
    expect(tags).toEqual(['a']);
    expect(calls[0]!.headers.authorization).toBeUndefined();
  });
  test.each([403, 404])(
    '%i for strangers: a credential that is there is tried, with the challenge of /v2/',
    async status => {
      const { tags } = await scan(call => {
        if (call.path === '/v2/') return unauthorized('Basic realm="x"');
        return call.headers.authorization === basicOf('ann', SECRET) ? page(['a']) : { status };
      }, login);
      expect(tags).toEqual(['a']);
    },
  );
  test('a token that works for nobody: Basic, where it is offered too (Artifactory)', async () => {
    const { tags } = await scan(call => {
      if (call.path === '/token') return { body: { token: 'useless' } };
      return call.headers.authorization === basicOf('ann', SECRET)
        ? page(['a'])
        : unauthorized(['Bearer realm="/token"', 'Basic realm="x"']);
    }, login);
    expect(tags).toEqual(['a']);
  });
  test('insufficient_scope for this repository is asked for once', async () => {
    const { tags, calls } = await scan(call => {
      if (call.path === '/token')
        return { body: { token: call.query.getAll('scope').length === 2 ? 'wide' : 'narrow' } };
      if (call.headers.authorization === 'Bearer wide') return page(['a']);
      const error =
        call.headers.authorization === undefined
          ? ''
          : ',error="insufficient_scope",scope="repository:team/app:pull,metadata_read"';
      return unauthorized(`Bearer realm="/token"${error}`);
    });
    expect(tags).toEqual(['a']);
    expect(calls.filter(({ path }) => path === '/token')).toHaveLength(2);
  });
  test.each(['repository:other/app:pull', 'repository:team/app:pull,push', 'repository:team/app:*'])(
    'insufficient_scope "%s" is not asked for',
    async scope => {
      const { calls } = await scan(call => {
        if (call.path === '/token') return { body: { token: 'x' } };
        return unauthorized(`Bearer realm="/token",error="insufficient_scope",scope="${scope}"`);
      });
      expect(
        calls.filter(({ path }) => path === '/token').every(({ query }) => query.getAll('scope').length === 1),
      ).toBe(true);
    },
  );
});

describe('which realm may see a credential', () => {
  const refused: [string, (port: number) => string][] = [
    ['the metadata service', () => 'http://169.254.169.254/latest/token'],
    ['the metadata service over https', () => 'https://169.254.169.254/token'],
    ['a private address', () => 'https://10.0.0.1/token'],
    ['a mapped private address', () => 'https://[::ffff:10.0.0.1]/token'],
    ['a decimal loopback address of another notation', () => 'https://2852039166/token'],
    ['plain http on another host', () => 'http://auth.example.org/token'],
    ['a user name', port => `http://ann@127.0.0.1:${port}/token`],
    ['a fragment', port => `http://127.0.0.1:${port}/token#x`],
    ['another scheme', () => 'file:///etc/passwd'],
  ];
  test.each(refused)('refused: %s', async (_reason, realm) => {
    const { error, calls } = await scan(
      call => unauthorized(`Bearer realm="${realm(Number(String(call.headers.host).split(':')[1]))}"`),
      login,
    );
    expect(error?.code).toBe('REGISTRY_REALM_NOT_TRUSTED');
    expect(calls.every(({ path }) => path === LIST)).toBe(true);
  });
  test('refused at connect time: a name that resolves to this machine', async () => {
    const lookup: never = ((_name: string, _options: unknown, done: (e: null, a: unknown) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as never;
    const { error, calls } = await scan(
      call => unauthorized(`Bearer realm="https://rebind.example:${String(call.headers.host).split(':')[1]}/token"`),
      { ...login, lookup },
    );
    expect(error?.code).toBe('REGISTRY_URL_REFUSED');
    expect(calls).toHaveLength(1);
  });
  test('another port of the same host: asked, but without the credential', async () => {
    const other = await startScript(() => ({ body: { token: 'good' } }));
    const { tags } = await scan(tokenRegistry({ challenge: () => `Bearer realm="${other.origin}/token"` }), login);
    await other.close();
    expect(tags).toEqual(['a']);
    expect(other.calls.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
  test('another port that configuration names: with the credential', async () => {
    const other = await startScript(() => ({ body: { token: 'good' } }));
    const server = await startScript(tokenRegistry({ challenge: () => `Bearer realm="${other.origin}/token"` }));
    const registry = createRegistry({
      ...login,
      registries: { [server.host]: { authEndpoint: `${other.origin}/token` } },
    });
    expect((await registry.listTags(imageRepository(`${server.host}/team/app`))).tags).toEqual(['a']);
    await Promise.all([registry.close(), server.close(), other.close()]);
    expect(other.calls[0]!.headers.authorization).toBe(basicOf('ann', SECRET));
  });
  test('a later challenge with another realm (nvcr.io) does not replace the first', async () => {
    let refused = 0;
    const { tags, calls } = await scan(call => {
      if (call.path === '/token') return { body: { token: `t${refused}` } };
      if (call.headers.authorization === 'Bearer t1') return page(['a']);
      refused += call.headers.authorization === undefined ? 0 : 1;
      return unauthorized(`Bearer realm="${call.headers.authorization === undefined ? '/token' : '/other'}"`);
    }, login);
    expect(tags).toEqual(['a']);
    expect(calls.some(({ path }) => path === '/other')).toBe(false);
  });
  test('a redirecting token endpoint is refused', async () => {
    const { error } = await scan(
      tokenRegistry({ token: () => ({ status: 302, headers: { location: '/elsewhere' } }) }),
      login,
    );
    expect(error?.code).toBe('REGISTRY_PROTOCOL');
  });
});

describeWith(['openssl'], 'behind a TLS proxy', () => {
  const authority = findProgram('openssl') ? createAuthorityPair() : undefined;
  const tls = () => authority!.sign('registry');
  const trusting = { transportFor: () => ({ ca: authority!.certificate }) };
  test.each([
    (host: string) => `http://${host}/token`,
    (host: string) => `http://${host.split(':')[0]}/token`,
    () => 'http://127.0.0.1:443/token',
  ])('an http realm on the same host is asked over https (Harbor, Nexus): %#', async realm => {
    const { tags, calls } = await scan(
      tokenRegistry({ challenge: call => `Bearer realm="${realm(String(call.headers.host))}"` }),
      { ...login, ...trusting, tls: tls() },
    );
    expect(tags).toEqual(['a']);
    expect(calls.find(({ path }) => path === '/token')!.headers.authorization).toBe(basicOf('ann', SECRET));
  });
  test('a redirect to http is refused', async () => {
    const { error } = await scan(call => ({ status: 307, headers: { location: `http://${call.headers.host}/v2/` } }), {
      ...trusting,
      tls: tls(),
    });
    expect(error?.code).toBe('REGISTRY_URL_REFUSED');
  });
});

describe('redirects', () => {
  test('to another port: without Authorization', async () => {
    const other = await startScript(() => page(['a']));
    const { tags } = await scan(
      call =>
        call.headers.authorization === undefined
          ? unauthorized('Basic')
          : { status: 307, headers: { location: `${other.origin}/x` } },
      login,
    );
    await other.close();
    expect(tags).toEqual(['a']);
    expect(other.calls[0]!.headers.authorization).toBeUndefined();
  });
  test('a new origin that wants a login gets an anonymous token of its own', async () => {
    const other = await startScript(call => {
      if (call.path === '/token') return { body: { token: 'other' } };
      return call.headers.authorization === 'Bearer other' ? page(['a']) : unauthorized('Bearer realm="/token"');
    });
    const { tags } = await scan(
      call =>
        call.headers.authorization === undefined
          ? unauthorized('Basic')
          : { status: 307, headers: { location: `${other.origin}${LIST}` } },
      login,
    );
    await other.close();
    expect(tags).toEqual(['a']);
    expect(JSON.stringify(other.calls)).not.toContain(Buffer.from(`ann:${SECRET}`).toString('base64'));
  });
  test('to a private address: refused', async () => {
    const { error } = await scan(() => ({ status: 302, headers: { location: 'https://192.168.1.1/x' } }));
    expect(error?.code).toBe('REGISTRY_URL_REFUSED');
  });
  test('for ever: an error', async () => {
    const { error, calls } = await scan(() => ({ status: 302, headers: { location: LIST } }));
    expect(error?.code).toBe('REGISTRY_PROTOCOL');
    expect(calls).toHaveLength(6);
  });
});

describe('tokens', () => {
  const HOUR = 3_600_000;
  /** Lists twice with `wait` between, and counts token requests. */
  async function tokensFor(body: object, wait: number): Promise<number> {
    const server = await startScript(tokenRegistry({ token: () => ({ body }) }));
    const time = createTestTime();
    const registry = createRegistry(time);
    const repository = imageRepository(`${server.host}/team/app`);
    await registry.listTags(repository);
    time.advance(wait);
    await registry.listTags(repository, { again: true });
    await Promise.all([registry.close(), server.close()]);
    return server.calls.filter(({ path }) => path === '/token').length;
  }
  const start = Date.UTC(2026, 10, 20, 12);
  const rows: [string, object, number, number][] = [
    ['`access_token` alone works', { access_token: 'good', expires_in: 300 }, 60_000, 1],
    ['no lifetime means 60 s: used after 40 s', { token: 'good' }, 40_000, 1],
    ['no lifetime means 60 s: renewed after 55 s', { token: 'good' }, 55_000, 2],
    ['a lifetime below 60 s is taken as 60 s', { token: 'good', expires_in: 5 }, 40_000, 1],
    [
      '`issued_at` in the future is not believed',
      { token: 'good', expires_in: 300, issued_at: new Date(start + HOUR).toISOString() },
      310_000,
      2,
    ],
    [
      '`issued_at` long ago is not believed',
      { token: 'good', expires_in: 300, issued_at: '2001-01-01T00:00:00Z' },
      100_000,
      1,
    ],
    [
      '`issued_at` a little ago shortens the use',
      { token: 'good', expires_in: 300, issued_at: new Date(start - 200_000).toISOString() },
      100_000,
      2,
    ],
  ];
  test.each(rows)('%s', async (_reason, body, wait, expected) => {
    expect(await tokensFor(body, wait)).toBe(expected);
  });
  test('Azure tells no lifetime: that of the JWT is a hint', async () => {
    const jwt = `x.${Buffer.from(JSON.stringify({ exp: (start + HOUR) / 1000 })).toString('base64url')}.y`;
    const server = await startScript(
      tokenRegistry({ token: () => ({ body: { access_token: jwt } }), accept: token => token === jwt }),
    );
    const time = createTestTime();
    const registry = createRegistry(time);
    await registry.listTags(imageRepository(`${server.host}/team/app`));
    time.advance(600_000);
    await registry.listTags(imageRepository(`${server.host}/team/app`), { again: true });
    await Promise.all([registry.close(), server.close()]);
    expect(server.calls.filter(({ path }) => path === '/token')).toHaveLength(1);
  });

  const broken: [string, Reply][] = [
    ['too large', { body: { token: 'good', pad: 'x'.repeat(200_000) } }],
    ['HTML', { body: '<html>sign in</html>', headers: { 'content-type': 'text/html' } }],
    ['empty', { body: { token: '' } }],
    ['with a line break', { body: { token: 'good\r\nX-Evil: 1' } }],
    ['not ASCII', { body: { token: 'gööd' } }],
    ['null', { body: 'null' }],
  ];
  test.each(broken)('an answer that is %s is an error', async (_reason, reply) => {
    const { error, calls } = await scan(tokenRegistry({ token: () => reply }));
    expect(error?.code).toBe('REGISTRY_PROTOCOL');
    expect(calls.filter(({ path }) => path === LIST)).toHaveLength(1);
  });
  test('20 scans at the same time ask for one token', async () => {
    const server = await startScript(
      tokenRegistry({ token: () => ({ delay: 50, body: { token: 'good', expires_in: 300 } }) }),
    );
    const registry = createRegistry({ ...login, concurrency: 20 });
    // Different documents for one image: different sessions, one scope.
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        registry.listTags(
          imageRepository(`${server.host}/team/app`, {
            secretRef: { namespace: 'x', name: `s${i}`, location: { file: '', line: 1, column: 1 } },
          }),
        ),
      ),
    );
    await Promise.all([registry.close(), server.close()]);
    expect(server.calls.filter(({ path }) => path === '/token')).toHaveLength(1);
  });
  test('an identity token goes by POST, and by GET where POST is not known', async () => {
    const identity = credential({ kind: 'identity-token', token: 'refresh-1' });
    const post = await scan(
      tokenRegistry({ token: call => (call.method === 'POST' ? { body: { access_token: 'good' } } : { status: 500 }) }),
      identity,
    );
    expect(post.tags).toEqual(['a']);
    expect(new URLSearchParams(post.calls.find(({ path }) => path === '/token')!.body).get('refresh_token')).toBe(
      'refresh-1',
    );
    const get = await scan(
      tokenRegistry({ token: call => (call.method === 'POST' ? { status: 405 } : { body: { token: 'good' } }) }),
      identity,
    );
    expect(get.tags).toEqual(['a']);
    expect(get.calls.find(call => call.path === '/token' && call.method === 'GET')!.headers.authorization).toBe(
      basicOf('<token>', 'refresh-1'),
    );
  });
  test('a registry token is used as it is', async () => {
    const { tags, calls } = await scan(tokenRegistry(), credential({ kind: 'bearer', token: 'good' }));
    expect(tags).toEqual(['a']);
    expect(calls.map(({ path }) => path)).toEqual([LIST, LIST]);
  });
});

describe('a token that dies on page 3', () => {
  const deaths: [string, Reply][] = [
    ['401 with a challenge', unauthorized('Bearer realm="/token",error="invalid_token"')],
    ['401 without a challenge (dhi.io)', { status: 401 }],
    [
      '400 DENIED (ECR Public)',
      { status: 400, body: { errors: [{ code: 'DENIED', message: 'Your Authorization Token is invalid' }] } },
    ],
    ['403 (GHCR)', { status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } }],
    ['401 with another realm (nvcr.io)', unauthorized('Bearer realm="https://authn.nvidia.com/token"')],
  ];
  test.each(deaths)('%s: one new token, the same page', async (_reason, death) => {
    const all = numbered(37);
    let tokens = 0;
    let died = 0;
    const { tags, calls } = await scan(call => {
      if (call.path === '/token') return { body: { token: `t${++tokens}`, expires_in: 300 } };
      if (call.headers.authorization === undefined) return unauthorized('Bearer realm="/token"');
      const start = call.query.has('last') ? all.indexOf(call.query.get('last')!) + 1 : 0;
      if (start === 20 && call.headers.authorization === 'Bearer t1') {
        died++;
        return death;
      }
      const tags = all.slice(start, start + 10);
      return page(tags, start + 10 < all.length ? `<${LIST}?n=10&last=${tags.at(-1)}>; rel="next"` : undefined);
    });
    expect(tags).toEqual(all);
    expect([tokens, died]).toEqual([2, 1]);
    expect(calls.some(({ path }) => path !== '/token' && path !== LIST)).toBe(false);
  });
});

describe('credentials that are refused', () => {
  test('a token endpoint that says 403 (GHCR): the image is read without, with a warning', async () => {
    const { tags, codes } = await scan(
      tokenRegistry({
        token: call => (call.headers.authorization === undefined ? { body: { token: 'good' } } : { status: 403 }),
      }),
      login,
    );
    expect(tags).toEqual(['a']);
    expect(codes).toEqual(['REGISTRY_CREDENTIAL_UNUSED']);
  });
  test('refused with and without: the error names host, source and endpoint, not the value', async () => {
    const { error } = await scan(
      tokenRegistry({ token: () => ({ status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } }) }),
      login,
    );
    expect(error).toMatchObject({
      code: 'REGISTRY_AUTH_REJECTED',
      message: expect.stringMatching(/the test.*\/token.*403.*DENIED/s),
    });
    expect(`${error?.message}${error?.hint}`).not.toContain(SECRET);
  });
  test('a server that echoes the header back does not get it into the message', async () => {
    const { error } = await scan(
      call =>
        call.headers.authorization === undefined
          ? unauthorized('Basic')
          : { status: 401, body: `you sent ${call.headers.authorization}` },
      login,
    );
    expect(error?.message).not.toContain(Buffer.from(`ann:${SECRET}`).toString('base64'));
  });
  test('Amazon: Basic goes along at once, and an expired one is renewed', async () => {
    let renewals = 0;
    const { tags, calls } = await scan(
      call =>
        call.headers.authorization === basicOf('AWS', 'new')
          ? page(['a'])
          : { status: 403, body: { errors: [{ code: 'DENIED', message: 'Your authorization token has expired' }] } },
      {
        credentialsFor: async (_repository, target, request) => {
          renewals += request?.refused ? 1 : 0;
          return {
            kind: 'basic',
            username: 'AWS',
            password: request?.refused ? 'new' : 'old',
            preemptive: true,
            host: target.host,
            source: 'aws',
          };
        },
      },
    );
    expect(tags).toEqual(['a']);
    expect(renewals).toBe(1);
    expect(calls).toHaveLength(2);
  });
  test('a credential of another host is not sent, whoever paired it', async () => {
    const { error, calls } = await scan(() => unauthorized('Basic'), {
      credentialsFor: async () => ({
        kind: 'basic',
        username: 'ann',
        password: SECRET,
        host: 'other.example',
        source: 'a file',
      }),
    });
    expect(error?.code).toBe('REGISTRY_CREDENTIAL_INVALID');
    expect(calls).toEqual([]);
  });
});

describe('the first contact', () => {
  let server: Awaited<ReturnType<typeof startScript>>;
  beforeAll(async () => {
    server = await startScript(call => {
      if (call.path === '/token') return { body: { token: 'good', expires_in: 300 } };
      return call.headers.authorization === 'Bearer good' ? page(['a']) : unauthorized('Bearer realm="/token"');
    });
  });
  afterAll(() => server.close());
  test('is made once per registry: later repositories go for their token at once', async () => {
    const registry = createRegistry({ concurrency: 10 });
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => registry.listTags(imageRepository(`${server.host}/team/app${i}`))),
    );
    await registry.close();
    expect(
      server.calls.filter(({ path, headers }) => path !== '/token' && headers.authorization === undefined),
    ).toHaveLength(1);
    expect(server.calls).toHaveLength(21);
  });
});
