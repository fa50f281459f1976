/** One known registry each: its login, its paging, its oddities, played by a script. Names are dialled at the script through a mirror. */
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryCredential, RegistrySettings } from '../../../src/adapters/registry-options.ts';
import { canonicalHost, isGoogleHost, targetOf } from '../../../src/adapters/registry-target.ts';
import { judgeRealm } from '../../../src/adapters/trusted-realms.ts';
import { imageRepository } from '../../support/image-repository.ts';
import {
  type Call,
  createTestTime,
  numbered,
  page,
  pagedBy,
  type Reply,
  type Script,
  startScript,
} from '../../support/scripted-registry.ts';

const LIST = '/v2/team/app/tags/list';
const next = (target: string) => `<${target}>; rel="next"`;
const denied = (challenge: string | string[]): Reply => ({ status: 401, headers: { 'www-authenticate': challenge } });

/** Adds an anonymous Bearer login with the token endpoint at `path`. */
const withBearer =
  (path: string, script: Script, challenge = `Bearer realm="${path}",service="x"`): Script =>
  call => {
    if (call.path === path.split('?')[0]) return { body: { token: 'good', expires_in: 300 } };
    if (call.path.endsWith('/manifests/1.0') || call.path.endsWith('/tags/list')) {
      return call.headers.authorization === 'Bearer good' ? script(call) : denied(challenge);
    }
    return undefined;
  };

interface Result {
  tags: string[];
  codes: string[];
  calls: Call[];
  error?: unknown;
}

/** Lists `team/app` of a host that the script plays; plain HTTP on loopback, by the host's own rules for everything else. */
async function list(
  script: Script,
  options: { settings?: RegistrySettings; login?: { username: string; password: string; preemptive?: boolean } } = {},
): Promise<Result> {
  const server = await startScript(script);
  const registry = createRegistry({
    ...createTestTime(),
    random: () => 0,
    registries: { [server.host]: options.settings ?? {} },
    credentialsFor: async (_repository, target) =>
      options.login &&
      ({ kind: 'basic', ...options.login, host: target.host, source: 'the test' } as RegistryCredential),
  });
  try {
    const listing = await registry.listTags(imageRepository(`${server.host}/team/app`));
    return { tags: [...listing.tags].sort(), codes: listing.diagnostics.map(({ code }) => code), calls: server.calls };
  } finally {
    await Promise.all([registry.close(), server.close()]);
  }
}

const digestReply =
  (headers: Record<string, string>): Script =>
  call =>
    call.method === 'HEAD' ? { headers } : { body: '{"schemaVersion":2,"config":{"digest":"sha256:0"}}' };

async function digest(script: Script): Promise<{ digest: string; methods: string[] }> {
  const server = await startScript(script);
  const registry = createRegistry();
  const digest = await registry.resolveDigest(imageRepository(`${server.host}/team/app`), '1.0');
  await Promise.all([registry.close(), server.close()]);
  return { digest, methods: server.calls.map(({ method }) => method) };
}

const all = numbered(237);
/** A realm as the registry `host` would announce it: may it see the password? */
const trusts = (host: string, realm: string) => {
  const target = targetOf(`${host}/team/app`, { insecure: false, registries: {}, hasTlsMaterial: false });
  return judgeRealm(realm, new URL(`${target.origin}/v2/`), target, undefined).trusted;
};

describe('each registry of the field', () => {
  test('Docker Hub: token server on another host is its own, pages of 100, all names are one', async () => {
    expect(trusts('docker.io', 'https://auth.docker.io/token')).toBe(true);
    expect(trusts('docker.io', 'https://auth.docker.io.evil.example/token')).toBe(false);
    expect(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'INDEX.DOCKER.IO.'].map(canonicalHost)).toEqual(
      Array(4).fill('docker.io'),
    );
    const target = targetOf('nginx', { insecure: false, registries: {}, hasTlsMaterial: false });
    expect(target).toMatchObject({ origin: 'https://registry-1.docker.io', name: 'library/nginx' });
    expect((await list(withBearer('/token', pagedBy(all, { linked: true, max: 100 })))).tags).toEqual(all);
  });
  test('Docker Hub: HEAD is no pull, and tells the digest', async () => {
    const told = `sha256:${'a'.repeat(64)}`;
    expect(await digest(digestReply({ 'docker-content-digest': told }))).toEqual({ digest: told, methods: ['HEAD'] });
  });
  test('GHCR: oldest first, relative Link, dummy scope in the challenge', async () => {
    const shuffled = [...all].reverse();
    const script: Script = ({ query }) => {
      const start = query.has('last') ? shuffled.indexOf(query.get('last')!) + 1 : 0;
      const tags = shuffled.slice(start, start + 100);
      return page(tags, start + 100 < all.length ? next(`${LIST}?last=${tags.at(-1)}&n=100`) : undefined);
    };
    const { tags, calls } = await list(
      withBearer('/token', script, 'Bearer realm="/token",service="ghcr.io",scope="repository:user/image:pull"'),
    );
    expect(tags).toEqual(all);
    expect(calls.find(({ path }) => path === '/token')!.query.get('scope')).toBe('repository:team/app:pull');
  });
  test('GHCR in 2021: 1000 tags and no Link', async () => {
    expect((await list(withBearer('/token', pagedBy(numbered(1500), { max: 1000 })))).tags).toEqual(numbered(1500));
  });
  test('ECR private: Basic at once, unordered, absolute Links with opaque cursor and no n', async () => {
    const unordered = [...all.slice(100), ...all.slice(0, 100)];
    const { tags, calls } = await list(
      call => {
        if (!call.headers.authorization?.startsWith('Basic QVdT')) return { status: 401 };
        const at = Number(Buffer.from(call.query.get('last') ?? '', 'base64').toString() || 0);
        const more =
          at + 100 < all.length
            ? next(
                `http://${call.headers.host}${LIST}?last=${encodeURIComponent(Buffer.from(String(at + 100)).toString('base64'))}`,
              )
            : undefined;
        return page(unordered.slice(at, at + 100), more, { 'content-type': 'text/plain' });
      },
      { login: { username: 'AWS', password: 'token', preemptive: true } },
    );
    expect(tags).toEqual(all);
    expect(calls).toHaveLength(3);
  });
  test('ECR: 405 for n above 1000 leaves a smaller n', async () => {
    const { calls } = await list(({ query }) =>
      query.get('n') === '1000' ? { status: 405, body: { errors: [{ code: 'UNSUPPORTED' }] } } : page(['a']),
    );
    expect(calls.map(({ query }) => query.get('n'))).toEqual(['1000', '100']);
  });
  test('ECR Public: anonymous Bearer, entries that are no tags', async () => {
    const { tags, codes } = await list(
      withBearer('/token/', () => page(['1.0', '-ot-beta-jmx'], undefined, { 'content-type': 'text/plain' })),
    );
    expect([tags, codes]).toEqual([['1.0'], ['REGISTRY_TAGS_DROPPED']]);
  });
  test('ACR: silent clamp at 1000, relative Link with an empty parameter', async () => {
    const big = numbered(1234);
    const script: Script = ({ query }) => {
      const start = query.has('last') ? big.indexOf(query.get('last')!) + 1 : 0;
      const tags = big.slice(start, start + 1000);
      return page(tags, start + 1000 < big.length ? next(`${LIST}?last=${tags.at(-1)}&n=1000&orderby=`) : undefined);
    };
    const { tags, calls } = await list(withBearer('/oauth2/token', script));
    expect(tags).toEqual(big);
    expect(calls.at(-1)!.target).toBe(`${LIST}?last=v000999&n=1000&orderby=`);
  });
  test('GAR and gcr.io: pages of 10,000, upload times in the listing, `last` ignored', async () => {
    expect(['europe-docker.pkg.dev', 'gcr.io', 'eu.gcr.io'].map(isGoogleHost)).toEqual([true, true, true]);
    expect(['gcr.io.evil.example', 'xdocker.pkg.dev', 'evilgcr.io'].map(isGoogleHost)).toEqual([false, false, false]);
    const manifest = {
      [`sha256:${'a'.repeat(64)}`]: { tag: [...all], timeUploadedMs: '1700000000000', imageSizeBytes: '1' },
    };
    expect((await list(() => ({ body: { child: [], manifest, name: 'team/app', tags: all } }))).tags).toEqual(all);
  });
  test('gcr.io: the 401 may lack its challenge', async () => {
    const { tags } = await list(call => {
      if (call.path === '/v2/') return denied('Bearer realm="/v2/token",service="gcr.io"');
      if (call.path === '/v2/token') return { body: { token: 'good' } };
      return call.headers.authorization ? page(['a']) : { status: 401 };
    });
    expect(tags).toEqual(['a']);
  });
  test('quay.io: relative Link with clamped n, and once with an opaque next_page', async () => {
    const script: Script = ({ query }) =>
      query.has('next_page') ? page(['b']) : page(['a'], next(`${LIST}?n=100&next_page=gAAAAA%3D%3D`));
    expect((await list(withBearer('/v2/auth', script))).tags).toEqual(['a', 'b']);
  });
  test('quay.io in 2024: 413 for n above 100', async () => {
    const script = pagedBy(all, { linked: true });
    const { tags } = await list(call =>
      Number(call.query.get('n')) > 100
        ? { status: 413, body: { errors: [{ code: 'TOO_MANY_TAGS_REQUESTED' }] } }
        : script(call),
    );
    expect(tags).toEqual(all);
  });
  test('Quay self-hosted: absolute Links with the configured host', async () => {
    const { tags, codes } = await list(({ query }) =>
      query.has('last') ? page(['b']) : page(['a'], next(`https://quay.corp.example${LIST}?n=50&last=a`)),
    );
    expect([tags, codes]).toEqual([['a', 'b'], ['REGISTRY_LINK_FOREIGN']]);
  });
  test('Harbor: robot names with `$`, realm from the external URL', async () => {
    const { tags, calls } = await list(withBearer('/service/token', pagedBy(all, { linked: true })), {
      login: { username: 'robot$team+ci', password: 'p' },
    });
    expect(tags).toEqual(all);
    const sent = calls.find(({ path }) => path === '/service/token')!.headers.authorization!;
    expect(Buffer.from(sent.slice(6), 'base64').toString()).toBe('robot$team+ci:p');
  });
  test('GitLab: the token service of gitlab.com is known, that of others must be named', () => {
    expect(trusts('registry.gitlab.com', 'https://gitlab.com/jwt/auth')).toBe(true);
    expect(trusts('registry.corp.example', 'https://gitlab.corp.example/jwt/auth')).toBe(false);
    const target = targetOf('registry.corp.example/team/app', {
      insecure: false,
      registries: {},
      hasTlsMaterial: false,
    });
    const realm = judgeRealm(
      'https://gitlab.corp.example/jwt/auth',
      new URL(target.origin),
      target,
      'https://gitlab.corp.example/jwt/auth',
    );
    expect(realm).toMatchObject({ trusted: true, configured: true });
  });
  test('GitLab, not migrated: n ignored, everything at once', async () => {
    expect((await list(() => page(numbered(2345)))).tags).toHaveLength(2345);
  });
  test('Artifactory: a wrong path and a numeric cursor in its Link', async () => {
    const { tags, calls } = await list(({ query }) =>
      query.get('last') === '10000'
        ? page(['b'])
        : page(['a'], next('/v2/app/tags/list?last=10000&n=1000'), { 'x-jfrog-version': '7' }),
    );
    expect(tags).toEqual(['a', 'b']);
    expect(calls[1]!.path).toBe(LIST);
  });
  test('Artifactory: a cursor that leads in circles ends in one request without n', async () => {
    const { tags } = await list(({ query }) => {
      if (!query.has('n')) return page(['a', 'b', 'c'], undefined, { 'x-artifactory-id': 'x' });
      return page(query.has('last') ? ['b'] : ['a'], next(`/v2/app/tags/list?last=1`), { 'x-artifactory-id': 'x' });
    });
    expect(tags).toEqual(['a', 'b', 'c']);
  });
  test('Nexus groups: truncated lists without Link', async () => {
    const script = pagedBy(all, { max: 60 });
    expect((await list(call => ({ ...script(call), headers: { server: 'Nexus/3.60.0 (OSS)' } }))).tags).toEqual(all);
  });
  test('Nexus: Basic by default, null entries', async () => {
    const script: Script = ({ headers }) =>
      headers.authorization ? page(['a', null]) : denied('BASIC realm="Sonatype Nexus Repository Manager"');
    expect((await list(script, { login: { username: 'u', password: 'p' } })).tags).toEqual(['a']);
  });
  test('Gitea and Forgejo: Bearer and Basic in two headers, a Link on every page', async () => {
    const script: Script = ({ query }) => (query.has('last') ? page([]) : page(['a'], next(`${LIST}?last=a&n=1000`)));
    expect(
      (
        await list(call =>
          withBearer('/v2/token', script)(call)?.status === 401
            ? denied(['Bearer realm="/v2/token",service="container_registry",scope="*"', 'Basic'])
            : withBearer('/v2/token', script)(call),
        )
      ).tags,
    ).toEqual(['a']);
  });
  test('zot: lower-case scheme, unquoted realm, the cursor tag deleted meanwhile', async () => {
    let gone = false;
    const script: Script = call => {
      if (call.query.has('last') && !gone) {
        gone = true;
        return { status: 404 };
      }
      return call.query.has('last') ? page(['b']) : page(['a'], next(`${LIST}?n=1000&last=a`));
    };
    expect((await list(withBearer('/zot/token', script, 'bearer realm=/zot/token,service=zot'))).tags).toEqual([
      'a',
      'b',
    ]);
  });
  test('distribution 2.x: everything, unordered, nothing probed', async () => {
    const unordered = [...numbered(2000)].reverse();
    const { tags, calls } = await list(() => page(unordered));
    expect([tags.length, calls.length]).toEqual([2000, 1]);
  });
  test('distribution 3.x: an extra empty page', async () => {
    const { calls } = await list(({ query }) =>
      query.has('last') ? page(null) : page(['a', 'b'], next(`${LIST}?last=b&n=2`)),
    );
    expect(calls).toHaveLength(2);
  });
  test('registry.k8s.io: redirects that lose the query; pages go to the answering place', async () => {
    const { tags, calls } = await list(({ path, query }) => {
      if (path === LIST) return { status: 307, headers: { location: '/v2/k8s-artifacts/team/app/tags/list' } };
      return query.has('last') ? page(['z']) : page(['a'], next('/v2/k8s-artifacts/team/app/tags/list?last=a&n=1000'));
    });
    expect(tags).toEqual(['a', 'z']);
    expect(calls.map(({ path }) => path)).toEqual([
      LIST,
      '/v2/k8s-artifacts/team/app/tags/list',
      '/v2/k8s-artifacts/team/app/tags/list',
    ]);
  });
  test('nvcr.io: no service in the challenge, user `$oauthtoken`', async () => {
    const { tags, calls } = await list(
      withBearer('/proxy_auth', () => page(['a']), 'Bearer realm="/proxy_auth",scope=""'),
      { login: { username: '$oauthtoken', password: 'key' } },
    );
    expect(tags).toEqual(['a']);
    expect(calls.find(({ path }) => path === '/proxy_auth')!.query.has('service')).toBe(false);
  });
  test('MCR: open, everything at once', async () => {
    const { calls } = await list(() => page(numbered(321)));
    expect(calls).toHaveLength(1);
  });
  test('cgr.dev: a tag per build over many pages', async () => {
    const many = numbered(5432);
    expect((await list(withBearer('/token', pagedBy(many, { linked: true, max: 1000 })))).tags).toEqual(many);
  });
  test('registry.access.redhat.com: HEAD without digest, pages of 100', async () => {
    const found = await digest(digestReply({}));
    expect(found.methods).toEqual(['HEAD', 'GET']);
    expect((await list(pagedBy(all, { linked: true, max: 100 }))).tags).toEqual(all);
  });
});
