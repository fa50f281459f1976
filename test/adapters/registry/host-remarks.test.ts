import { describe, expect, test } from 'vitest';
import { describeHosts } from '../../../src/adapters/host-remarks.ts';
import { createManifests } from '../../../src/adapters/manifests.ts';
import { createRegistryPool } from '../../../src/adapters/registry-pool.ts';
import { defaultConfig } from '../../../src/config/parse-config.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { page, startScript } from '../../support/scripted-registry.ts';

const summary = { host: 'docker.io', requests: 1, bytes: 9, retries: 0, failures: 0 };

describe('hosts in words', () => {
  const rows: [string, Parameters<typeof describeHosts>[0], string[]][] = [
    ['one request', [summary], ['docker.io: 1 request']],
    [
      'retries, pulls and the budget',
      [{ ...summary, requests: 12, retries: 2, pulls: 1, rateLimit: { limit: 100, remaining: 88, window: 21_600 } }],
      ['docker.io: 12 requests, 2 of them again, counted as 1 pull, 88 of 100 left per 6 h'],
    ],
    [
      'a budget per minute',
      [{ ...summary, rateLimit: { limit: 20, remaining: 3, window: 60 } }],
      ['docker.io: 1 request, 3 of 20 left per 1 min'],
    ],
    [
      'two clients of one host are one, the later budget counts',
      [
        { ...summary, rateLimit: { limit: 9, remaining: 8 } },
        { ...summary, host: 'a.example' },
        { ...summary, rateLimit: { limit: 9, remaining: 7 } },
      ],
      ['a.example: 1 request', 'docker.io: 2 requests, 7 of 9 left'],
    ],
  ];
  test.each(rows)('%s', (_reason, summaries, expected) => {
    expect(describeHosts(summaries)).toEqual(expected);
  });

  test('the budget that a registry announces reaches the pool', async () => {
    const server = await startScript(() =>
      page(['v1'], undefined, { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '42;w=21600' }),
    );
    const pool = createRegistryPool({ env: {} });
    await pool.open(defaultConfig()).listTags(imageRepository(`${server.host}/team/app`));
    expect(pool.remarks()).toEqual([`${server.host}: 1 request, 42 of 100 left per 6 h`]);
    await Promise.all([pool.close(), server.close()]);
  });
  test('a credential that cannot be used is among the problems of the pool', async () => {
    const server = await startScript(() => page(['v1']));
    const pool = createRegistryPool({ env: {}, registryCredentials: 'no-equals-sign' });
    await pool.open(defaultConfig()).listTags(imageRepository(`${server.host}/team/app`));
    expect(pool.diagnostics()).toMatchObject([{ code: 'REGISTRY_CREDENTIAL_INVALID' }]);
    await Promise.all([pool.close(), server.close()]);
  });
});

describe('pulls that Docker Hub counts', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  /** Resolves one tag against answers without a network: nobody else is docker.io. */
  async function resolve(host: string, headTells: boolean) {
    const asked: string[] = [];
    const body = Buffer.from(JSON.stringify({ schemaVersion: 2, config: { digest, size: 2 }, layers: [] }));
    const type = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' };
    const session = {
      target: { host, origin: `https://${host}`, name: 'a/b' },
      login: {},
      diagnostics: [] as { code: string }[],
    };
    const authority = {
      request: async (_session: unknown, { method }: { method: string }) => {
        asked.push(method);
        const headers = headTells && method === 'HEAD' ? { ...type, 'docker-content-digest': digest } : type;
        return { status: 200, headers, body: method === 'HEAD' ? Buffer.alloc(0) : body };
      },
    };
    const manifests = createManifests({ authority, messenger: {}, limits: { manifest: 9999 }, now: () => 0 } as never);
    await manifests.resolveDigest(session as never, 'v1');
    return { asked, pulls: manifests.pulls(), codes: session.diagnostics.map(({ code }) => code) };
  }
  test('HEAD is none', async () => {
    expect(await resolve('docker.io', true)).toEqual({ asked: ['HEAD'], pulls: 0, codes: [] });
  });
  test('GET is one, and worth a warning', async () => {
    expect(await resolve('docker.io', false)).toEqual({
      ...{ asked: ['HEAD', 'GET'], pulls: 1, codes: ['REGISTRY_PULLS_COUNTED'] },
    });
  });
  test('elsewhere nobody counts', async () => {
    expect(await resolve('ghcr.io', false)).toEqual({ asked: ['HEAD', 'GET'], pulls: 0, codes: [] });
  });
});
