import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { pushedImages, type RegistryKind, webhookToken } from '../../app/registry-events.ts';
import type { AppServer } from '../../app/server.ts';
import { manifest } from '../engine/commands/review.ts';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { BRANCH, idle, REGISTRY_SECRET, REPOSITORY, type Scene, setScene } from './running-app.ts';

let scene: Scene | undefined;
let server: AppServer;
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

describe('what registries say', () => {
  test.each([
    ['dockerhub', { push_data: { tag: '1' }, repository: { repo_name: 'acme/web' } }, ['index.docker.io/acme/web']],
    ['dockerhub', { repository: { repo_name: 'library/nginx' } }, ['index.docker.io/library/nginx']],
    [
      'harbor',
      {
        type: 'PUSH_ARTIFACT',
        event_data: { resources: [{ tag: '1', resource_url: 'harbor.local:5000/acme/web:1' }] },
      },
      ['harbor.local:5000/acme/web'],
    ],
    ['harbor', { type: 'DELETE_ARTIFACT', event_data: { resources: [{ resource_url: 'h.io/a/b:1' }] } }, []],
    [
      'acr',
      { action: 'push', target: { repository: 'lms', tag: '1' }, request: { host: 'acme.azurecr.io' } },
      ['acme.azurecr.io/lms'],
    ],
    ['acr', { action: 'ping' }, []],
    ['quay', { docker_url: 'quay.io/acme/web', updated_tags: ['1'] }, ['quay.io/acme/web']],
    ['generic', { image: 'ghcr.io/acme/web' }, ['ghcr.io/acme/web']],
    ['generic', { image: 'ghcr.io/acme/web:1.2.3' }, ['ghcr.io/acme/web']],
    ['generic', { image: `h.local:5000/a/b:1@sha256:${'0'.repeat(64)}` }, ['h.local:5000/a/b']],
    ['generic', { image: 'h.local:5000/a/b' }, ['h.local:5000/a/b']],
    [
      'generic',
      { images: ['ghcr.io/acme/web', 'ghcr.io/acme/api', 7, 'NOT AN IMAGE'] },
      ['ghcr.io/acme/web', 'ghcr.io/acme/api'],
    ],
    ['quay', null, []],
  ] as [RegistryKind, unknown, string[]][])('%s: %j', (kind, body, images) => {
    expect(pushedImages(kind, body)).toEqual(images);
  });
});

const bodies = (host: string): Record<RegistryKind, unknown> => ({
  dockerhub: { repository: { repo_name: 'acme/web' } },
  harbor: { type: 'PUSH_ARTIFACT', event_data: { resources: [{ resource_url: `${host}/acme/web:1.9.0` }] } },
  acr: { action: 'push', target: { repository: 'acme/web' }, request: { host } },
  quay: { docker_url: `${host}/acme/web` },
  generic: { image: `${host}/acme/web` },
});

function send(
  kind: RegistryKind,
  body: unknown,
  options: { token?: string; repository?: string } = {},
): Promise<Response> {
  const { repository = REPOSITORY } = options;
  const [owner = '', name = ''] = repository.split('/');
  const token = options.token ?? webhookToken(REGISTRY_SECRET, kind, owner, name);
  const text = JSON.stringify(body);
  const query = kind === 'dockerhub' || kind === 'quay' ? `?token=${token}` : '';
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (kind === 'harbor' || kind === 'acr') headers['authorization'] = token;
  if (kind === 'generic')
    headers['x-hub-signature-256'] = `sha256=${createHmac('sha256', token).update(text).digest('hex')}`;
  return fetch(`${server.url}/api/registries/${kind}/${repository}${query}`, { method: 'POST', headers, body: text });
}

async function ready(): Promise<Scene> {
  scene = await setScene();
  server = await scene.start();
  return scene;
}

describe('a webhook', () => {
  test.each(['harbor', 'acr', 'quay', 'generic'] as const)('of %s scans and opens the pull request', async kind => {
    const { registry, github } = await ready();
    const response = await send(kind, bodies(registry.host)[kind]);
    expect([response.status, await response.text()]).toEqual([202, 'queued\n']);
    await idle(server, await Promise.resolve(scene as Scene));
    expect(github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toBe(manifest(registry.host, '1.2.1', '7'));
  });

  test('asks the registry about the named image only, once the others are known', async () => {
    const { registry, github } = await ready();
    await send('quay', bodies(registry.host).quay);
    await idle(server, scene as Scene);
    registry.requests.length = 0;
    registry.addTag('acme/web', '1.9.0');
    registry.addTag('acme/api', '8');
    await send('generic', bodies(registry.host).generic);
    await idle(server, scene as Scene);
    const listed = registry.requests
      .filter(({ url }) => url.includes('/tags/list'))
      .map(({ url }) => url.split('/tags')[0]);
    expect(listed).toEqual(['/v2/acme/web']);
    expect(github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toBe(manifest(registry.host, '1.9.0', '7'));
  });

  test('about an image that no document names changes nothing', async () => {
    const { registry, github } = await ready();
    await send('dockerhub', bodies(registry.host).dockerhub);
    await idle(server, scene as Scene);
    expect(github.branches(REPOSITORY)).toEqual(['main']);
    expect(registry.requests).toEqual([]);
  });

  test.each([
    ['harbor', { token: 'wrong' }, 401, 'a wrong word'],
    ['generic', { token: 'wrong' }, 401, 'a wrong signature'],
    ['quay', { token: '' }, 401, 'no word at all'],
    ['quay', { token: webhookToken(REGISTRY_SECRET, 'quay', 'acme', 'other') }, 401, 'the word of another repository'],
    ['quay', { token: webhookToken(REGISTRY_SECRET, 'acr', 'acme', 'fleet') }, 401, 'the word of another kind'],
    ['quay', { repository: 'nobody/nothing' }, 404, 'the App is not installed there'],
  ] as const)('of %s with %j gets %i: %s', async (kind, options, status, _why) => {
    const { registry } = await ready();
    expect((await send(kind, bodies(registry.host)[kind], options)).status).toBe(status);
  });

  test('leaves the word of its address in no line of the log', async () => {
    scene = await setScene();
    server = await scene.start({ logLevel: 'trace' });
    const token = webhookToken(REGISTRY_SECRET, 'quay', 'acme', 'fleet');
    for (const body of [bodies(scene.registry.host).quay, { broken: true }]) await send('quay', body, { token });
    expect(scene.logs.length).toBeGreaterThan(0);
    expect(scene.logs.join('')).not.toContain(token);
  });

  test('without a secret there is no such address', async () => {
    scene = await setScene();
    server = await scene.start({ registrySecret: undefined });
    expect((await send('quay', {})).status).toBe(404);
  });

  test('in the same words a moment later may be about another push', async () => {
    const home = await ready();
    const { registry, github } = home;
    const body = { image: `${registry.host}/acme/web` };
    expect(await (await send('generic', body)).text()).toBe('queued\n');
    await idle(server, home);
    registry.addTag('acme/web', '1.3.0');
    expect(await (await send('generic', body)).text()).toBe('queued\n');
    await idle(server, home);
    expect(github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toContain('web:1.3.0');
  });

  test.each(['harbor', 'acr', 'quay', 'generic', 'dockerhub'] as const)(
    'of %s is taken at the address and with the word that the program prints',
    async kind => {
      const { registry } = await ready();
      const program = join(PROJECT_ROOT, 'app/webhook-url.ts');
      const env = { REGISTRY_WEBHOOK_SECRET: REGISTRY_SECRET };
      const { code, stdout } = await runProcess(process.execPath, [program, kind, REPOSITORY], { cwd: '/', env });
      const [path = '', line] = stdout.trimEnd().split('\n');
      const [, name, word = ''] = /^(Authorization|HMAC key): (\w+)$/.exec(line ?? '') ?? [];
      const body = JSON.stringify(bodies(registry.host)[kind]);
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (name === 'Authorization') headers['authorization'] = word;
      if (name === 'HMAC key')
        headers['x-hub-signature-256'] = `sha256=${createHmac('sha256', word).update(body).digest('hex')}`;
      const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body });
      expect([code, response.status]).toEqual([0, 202]);
    },
  );

  test.each([
    ['a registry that nobody knows', ['nope', REPOSITORY], { REGISTRY_WEBHOOK_SECRET: 'x' }],
    ['no repository', ['harbor', 'acme'], { REGISTRY_WEBHOOK_SECRET: 'x' }],
    ['no secret', ['harbor', REPOSITORY], {}],
  ])('the program says how it is called: %s', async (_why, args, env) => {
    const program = join(PROJECT_ROOT, 'app/webhook-url.ts');
    const { code, stdout, stderr } = await runProcess(process.execPath, [program, ...args], { cwd: '/', env });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^usage: REGISTRY_WEBHOOK_SECRET=… node /)]);
  });
});

test('a package on GitHub scans the repository that it is linked to', async () => {
  const { github, registry } = await ready();
  const payload = (tag: string) => ({
    action: 'published',
    registry_package: {
      name: 'web',
      package_type: 'CONTAINER',
      owner: { login: 'acme' },
      package_version: { container_metadata: { tag: { name: tag } } },
    },
  });
  const documents = `version: 1\ncommands: { by: app }\nimages:\n  web: { image: ghcr.io/acme/web, policy: { numerical: {} } }\n  api: { image: "${registry.host}/acme/api", insecure: true, policy: { numerical: {} } }\n`;
  github.commitAs(REPOSITORY, 'alice', 'main', { '.github/retag.yaml': documents }, 'GHCR');
  github.emit(REPOSITORY, 'registry_package', payload(''), 'alice');
  await idle(server, scene as Scene);
  expect(scene?.logs.join('')).not.toContain('"kind":"scan"');
  github.emit(REPOSITORY, 'registry_package', payload('1.0.0'), 'alice');
  await idle(server, scene as Scene);
  expect(scene?.logs.join('')).toContain('"kind":"scan"');
  expect(github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toBe(manifest(registry.host, '1.0.0', '7'));
});
