/** Tokens that many share, and scopes that a registry wants besides ours. */
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import { imageRepository } from '../../support/image-repository.ts';
import {
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
const login = credential({ kind: 'basic', username: 'ann', password: 'pl4nted-password' });
const unauthorized = (challenge: string): Reply => ({ status: 401, headers: { 'www-authenticate': challenge } });

describe('20 requests at a time ask for one token', () => {
  /** A registry that takes only the newest token; one lives 100 s. */
  async function start() {
    const state = { newest: 0, asked: 0 };
    const server = await startScript(call => {
      if (call.path === '/token') {
        state.asked++;
        return { body: { token: `t${state.newest}`, expires_in: 100 }, delay: 20 };
      }
      if (call.headers.authorization !== `Bearer t${state.newest}`)
        return { ...unauthorized('Bearer realm="/token"'), delay: call.target.length % 7 };
      return call.path === LIST ? page(['a']) : { headers: { 'docker-content-digest': `sha256:${'a'.repeat(64)}` } };
    });
    const time = createTestTime();
    const registry = createRegistry({ ...time, random: () => 0, concurrency: 20 });
    const repository = imageRepository(`${server.host}/team/app`);
    await registry.listTags(repository);
    const askMany = async () => {
      const before = state.asked;
      await Promise.all(numbered(20).map(tag => registry.resolveDigest(repository, tag)));
      await Promise.all([registry.close(), server.close()]);
      return state.asked - before;
    };
    return { state, time, askMany };
  }
  test('when the old one is over', async () => {
    const { time, askMany } = await start();
    time.advance(200_000);
    expect(await askMany()).toBe(1);
  });
  test('when the registry no longer takes the old one', async () => {
    const { state, askMany } = await start();
    state.newest++;
    expect(await askMany()).toBe(1);
  });
});

describe('a credential that many requests share', () => {
  const digest = { headers: { 'docker-content-digest': `sha256:${'a'.repeat(64)}` } };
  const basic = (password: string) => `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`;

  test('and that dies is renewed once, and all go on with the new one (Amazon)', async () => {
    let newest = 'old';
    const server = await startScript(({ path, headers, target }) => {
      if (headers.authorization !== basic(newest))
        return { status: 403, body: { errors: [{ code: 'DENIED', message: 'expired' }] }, delay: target.length % 7 };
      return path === LIST ? page(['a']) : digest;
    });
    const renewals: unknown[] = [];
    const registry = createRegistry({
      ...createTestTime(),
      concurrency: 20,
      credentialsFor: async (_repository, { host }, request) => {
        if (request?.refused) renewals.push(request.refused);
        return { kind: 'basic', username: 'AWS', password: newest, preemptive: true, host, source: 'the test' };
      },
    });
    const repository = imageRepository(`${server.host}/team/app`);
    await registry.listTags(repository);
    newest = 'new';
    const digests = await Promise.all(numbered(20).map(tag => registry.resolveDigest(repository, tag)));
    await Promise.all([registry.close(), server.close()]);
    expect(new Set(digests).size).toBe(1);
    expect(renewals.length).toBeGreaterThan(0);
    expect(registry.summary().diagnostics).toEqual([]);
  });
  test.each(['Basic', 'Bearer realm="/token"'])(
    'serves on after one image was refused to everybody, as scanners of images do (%s)',
    async challenge => {
      const server = await startScript(({ path, headers: { authorization } }) => {
        if (path === '/token') return authorization === undefined ? { status: 401 } : { body: { token: 'good' } };
        if (authorization === undefined) return unauthorized(challenge);
        return path === LIST ? page(['a']) : path.endsWith('/blocked') ? { status: 403 } : digest;
      });
      const registry = createRegistry({ ...createTestTime(), ...login });
      const repository = imageRepository(`${server.host}/team/app`);
      await registry.listTags(repository);
      const outcomes = await Promise.allSettled(
        ['before', 'blocked', 'beside'].map(tag => registry.resolveDigest(repository, tag)),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await registry.resolveDigest(repository, 'after');
      expect((await registry.listTags(repository, { again: true })).tags).toEqual(['a']);
      await Promise.all([registry.close(), server.close()]);
      expect(registry.summary().diagnostics).toEqual([]);
    },
  );
});

describe('a scope that the registry wants besides ours', () => {
  const wants = 'Bearer realm="/token",error="insufficient_scope",scope="repository:team/app:pull,metadata_read"';
  const script =
    (token: (scopes: string[]) => Reply): Script =>
    call => {
      if (call.path === '/token') return token(call.query.getAll('scope'));
      if (call.headers.authorization !== 'Bearer wide') return unauthorized(wants);
      const at = Number(call.query.get('p') ?? 0);
      return page(numbered(10, at * 10), at < 5 ? `<${LIST}?p=${at + 1}>; rel=next` : undefined);
    };
  test('is found out once, not for each page', async () => {
    const { tags, calls } = await scan(
      script(scopes => ({ body: { token: scopes.length === 2 ? 'wide' : 'narrow', expires_in: 300 } })),
    );
    expect(tags).toHaveLength(60);
    expect(calls.filter(({ path }) => path === LIST)).toHaveLength(2 + 6);
  });
  test('and that the token endpoint refuses leaves the refusal of the registry', async () => {
    const { error } = await scan(
      script(scopes => (scopes.length === 2 ? { status: 403 } : { body: { token: 'narrow' } })),
      login,
    );
    expect(error).toMatchObject({ code: 'REGISTRY_AUTH_REJECTED', message: expect.stringContaining('answered 401') });
  });
});

test('a token endpoint that fails is a failure of the network, not of the protocol', async () => {
  const { error } = await scan(
    call => (call.path === '/token' ? { status: 503, body: 'down' } : unauthorized('Bearer realm="/token"')),
    login,
  );
  expect(error).toMatchObject({ code: 'REGISTRY_NETWORK', message: expect.stringMatching(/\/token.* answered 503/) });
});

test('a token that opens nothing: the hint names both readings', async () => {
  const { error } = await scan(
    call => (call.path === '/token' ? { body: { token: 'x' } } : unauthorized('Bearer realm="/token"')),
    login,
  );
  expect(error?.hint).toMatch(/read permission.*spelling/);
});

describe('a login that cannot be answered says which were offered, and that nothing was sent', () => {
  const identity = credential({ kind: 'identity-token', token: 'pl4nted-identity' });
  const rows: [reason: string, challenge: string | undefined, options: object, message: RegExp][] = [
    ['schemes nobody knows', 'Negotiate, Digest realm="x"', login, /offers only negotiate, digest as login.*not sent/],
    ['the same for strangers', 'Negotiate', {}, /offers only negotiate as login: GET/],
    ['Basic for an identity token', 'Basic realm="x"', identity, /offers only basic as login.*not sent/],
    ['Bearer with an empty realm', 'Bearer realm=""', login, /offers only bearer as login.*not sent/],
    ['no challenge anywhere', undefined, login, /does not say how to log in.*not sent/],
  ];
  test.each(rows)('%s', async (_reason, challenge, options, message) => {
    const { error, calls } = await scan(
      () => (challenge === undefined ? { status: 401 } : unauthorized(challenge)),
      options,
    );
    expect(error).toMatchObject({ code: 'REGISTRY_AUTH_REQUIRED', message: expect.stringMatching(message) });
    expect(error?.hint).toMatch(/Bearer|Basic/);
    expect(calls.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
  test('a secret that is named and gives nothing is to be looked at where it is named', async () => {
    const { error } = await scan(() => unauthorized('Basic realm="x"'), {
      repository: { secretRef: { namespace: 'flux-system', name: 'regcred' } },
    } as never);
    expect(error?.hint).toMatch(
      /^Under secrets: of \.github\/retag\.yaml, "flux-system\/regcred" has to name a variable/,
    );
  });
  test('Basic for strangers is the usual advice', async () => {
    const { error } = await scan(() => unauthorized('Basic realm="x"'));
    expect(error).toMatchObject({ code: 'REGISTRY_AUTH_REQUIRED', hint: expect.stringContaining('Log in to') });
  });
});
