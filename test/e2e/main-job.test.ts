/**
 * The main job on real parts: the built action as GitHub runs it, Debian's docker-registry with pushed images, and the
 * in-process GitHub with true git objects.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWith } from '../support/describe-with.ts';
import { addTags, type RegistryServer, startDockerRegistry } from '../support/docker-registry.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';
import { createPusher } from '../support/push-image.ts';
import { runAction } from '../support/run-action.ts';

const REPOSITORY = 'acme/gitops';
const TOKEN = 'a-workflow-token';

function documents(host: string): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: {name: web, namespace: flux-system}
spec: {image: ${host}/acme/web, interval: 5m, insecure: true}
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: web, namespace: flux-system}
spec: {imageRepositoryRef: {name: web}, policy: {semver: {range: '1.x'}}, digestReflectionPolicy: IfNotPresent}
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: build, namespace: flux-system}
spec:
  imageRepositoryRef: {name: web}
  filterTags: {pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: $ts}
  policy: {numerical: {order: asc}}
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: dated, namespace: flux-system}
spec: {imageRepositoryRef: {name: web}, filterTags: {pattern: '^2026'}, policy: {alphabetical: {order: asc}}}
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: {name: flux-system, namespace: flux-system}
spec:
  interval: 5m
  sourceRef: {kind: GitRepository, name: flux-system}
  git:
    checkout: {ref: {branch: main}}
    commit:
      author: {email: bot@example.org}
      messageTemplate: '{{range .Changed.Changes}}{{print .OldValue}} -> {{println .NewValue}}{{end}}'
    push: {branch: main}
  update: {path: ./apps, strategy: Setters}
`;
}

const values = (host: string) =>
  [
    '# CRLF and a trailing blank stay \r',
    `image: ${host}/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\r`,
    'values:\r',
    `  repository: ${host}/acme/web # {"$imagepolicy": "flux-system:build:name"}\r`,
    '  tag: main-abc1234-5 # {"$imagepolicy": "flux-system:build:tag"}\r',
    `  digest: "" # {"$imagepolicy": "flux-system:web:digest"}\r`,
    `  date: '2026-01-01' # {"$imagepolicy": "flux-system:dated:tag"}`,
  ].join('\n');

describeWith(['docker-registry', 'skopeo'], 'the built action, docker-registry and GitHub', () => {
  let registry: RegistryServer;
  let github: FakeGitHub;
  let digest: string;

  const run = () =>
    runAction({ inputs: { 'github-token': TOKEN, mode: 'auto' }, apiUrl: github.url, repository: REPOSITORY });
  // The archive itself comes from the download host, which is no API and counts against no limit.
  const apiRequests = () => github.requests.filter(request => !request.path.startsWith('/codeload/'));
  const writes = () => github.requests.filter(request => request.write);

  beforeAll(async () => {
    registry = await startDockerRegistry();
    const pusher = createPusher(registry, 'acme/web');
    const image = await pusher.push('1.0.0', { created: '2026-01-01T00:00:00Z' });
    digest = image.digest;
    // 1,500 tags, so that the listing has pages.
    const builds = Array.from({ length: 1500 }, (_, i) => `main-${(0xabc0000 + i).toString(16)}-${i + 1}`);
    addTags(
      registry,
      'acme/web',
      ['1.2.0', '1.10.0', '2.0.0', '2026-01-01', '2026-03-01', 'latest', ...builds],
      digest,
    );
    await pusher.close();
    github = await startGitHub();
    github.seedRepository({
      owner: 'acme',
      name: 'gitops',
      ownerType: 'Organization',
      files: { 'flux/images.yaml': documents(registry.host), 'apps/values.yaml': values(registry.host) },
    });
    github.addToken({ token: TOKEN, kind: 'workflow', repositories: [REPOSITORY] });
  });
  afterAll(async () => {
    await github?.close();
    await registry?.stop();
  });

  test('opens one labelled pull request that changes nothing but the marked values', async () => {
    const result = await run();
    expect(result).toMatchObject({ code: 0, outputs: { changed: 'true', 'pull-request-operation': 'created' } });
    const [pull, ...others] = github.listPulls(REPOSITORY);
    expect(others).toEqual([]);
    expect(pull?.labels.map(label => label.name)).toEqual(['automated', 'dependencies', 'flux']);
    expect(pull?.pull).toMatchObject({ headRef: 'flux-image-updates', baseRef: 'main' });
    expect(pull?.body).toContain('| Image | Change | Kind |');
    expect(github.readFile(REPOSITORY, 'flux-image-updates', 'apps/values.yaml')).toBe(
      values(registry.host)
        .replace('web:1.0.0', `web:1.10.0@${digest}`)
        .replace('main-abc1234-5', 'main-abc05db-1500')
        .replace('digest: ""', `digest: "${digest}"`)
        .replace("'2026-01-01'", "'2026-03-01'"),
    );
    expect(github.commit(REPOSITORY, 'flux-image-updates').message).toContain(
      `${registry.host}/acme/web:1.0.0 -> ${registry.host}/acme/web:1.10.0@${digest}\n`,
    );
    expect(apiRequests().length).toBeLessThanOrEqual(14);
    expect(result.summary).toContain('acme/web');
  });

  test('writes nothing when nothing is new, in at most six requests', async () => {
    github.clearRequests();
    const result = await run();
    expect(result).toMatchObject({ code: 0, outputs: { changed: 'false', 'pull-request-operation': 'none' } });
    expect(writes()).toEqual([]);
    expect(apiRequests().length).toBeLessThanOrEqual(6);
  });

  test('brings the same pull request up to date when a newer tag arrives', async () => {
    addTags(registry, 'acme/web', ['1.11.0'], digest);
    const result = await run();
    expect(result.outputs).toMatchObject({ 'pull-request-operation': 'updated', 'pull-request-number': '1' });
    expect(github.listPulls(REPOSITORY)).toHaveLength(1);
    expect(github.readFile(REPOSITORY, 'flux-image-updates', 'apps/values.yaml')).toContain('acme/web:1.11.0@');
  });

  test('sees what skopeo pushes', async () => {
    const target = `docker://${registry.host}/acme/web`;
    execFileSync(
      'skopeo',
      ['copy', '--src-tls-verify=false', '--dest-tls-verify=false', `${target}:1.0.0`, `${target}:1.12.0`],
      {
        stdio: 'ignore',
      },
    );
    await run();
    expect(github.readFile(REPOSITORY, 'flux-image-updates', 'apps/values.yaml')).toContain('acme/web:1.12.0@');
  });
});

/** `test` with the password `secret`, hashed with bcrypt. */
const HTPASSWD = 'test:$2y$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a\n';

describeWith(['docker-registry'], 'a registry that asks for a password', () => {
  let registry: RegistryServer;
  let github: FakeGitHub;
  beforeAll(async () => {
    registry = await startDockerRegistry({ htpasswd: HTPASSWD });
    const authorization = `Basic ${Buffer.from('test:secret').toString('base64')}`;
    const pusher = createPusher({ origin: registry.origin, authorization }, 'acme/web');
    await pusher.pushTags(['1.0.0', '1.2.0']);
    await pusher.close();
    github = await startGitHub();
    github.seedRepository({
      owner: 'acme',
      name: 'gitops',
      ownerType: 'Organization',
      files: {
        'images.yaml': documents(registry.host).replaceAll('IfNotPresent', 'Never'),
        'apps/web.yaml': `image: ${registry.host}/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n`,
      },
    });
    github.addToken({ token: TOKEN, kind: 'workflow', repositories: [REPOSITORY] });
  });
  afterAll(async () => {
    await github?.close();
    await registry?.stop();
  });
  const run = (inputs: Record<string, string>) =>
    runAction({ inputs: { 'github-token': TOKEN, ...inputs }, apiUrl: github.url, repository: REPOSITORY });

  test('without credentials the step fails at the document, naming host and remedy, and opens nothing', async () => {
    const result = await run({});
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining(registry.host),
        properties: expect.objectContaining({ title: 'REGISTRY_AUTH_REQUIRED', file: 'images.yaml', line: '1' }),
      }),
    );
    expect(github.listPulls(REPOSITORY)).toEqual([]);
  });

  test('the input registry-credentials opens it, and the password is shown nowhere', async () => {
    const result = await run({ 'registry-credentials': `${registry.host}=test:secret` });
    expect(result).toMatchObject({ code: 0, outputs: { 'pull-request-operation': 'created' } });
    const shown = [result.stdout, result.stderr, result.summary, JSON.stringify(github.listPulls(REPOSITORY))].join(
      '\n',
    );
    expect(shown.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/test:secret|dGVzdDpzZWNyZXQ/);
  });
});

describe('bad input: each problem at its place, the rest goes on', () => {
  let github: FakeGitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github?.close());

  const marker = '# {"$imagepolicy": "flux-system:web"}';
  const files = {
    'images.yaml': documents('127.0.0.1:9').split('---\n').slice(0, 2).join('---\n'),
    'apps/web.yaml': `image: 127.0.0.1:9/acme/web:1.0.0 ${marker}\n`,
  };
  const runOn = async (
    name: string,
    more: Record<string, string>,
    token = TOKEN,
    inputs: Record<string, string> = {},
  ) => {
    github.seedRepository({ owner: 'acme', name, ownerType: 'Organization', files: { ...files, ...more } });
    github.addToken({ token: TOKEN, kind: 'workflow', repositories: [`acme/${name}`] });
    return runAction({ inputs: { 'github-token': token, ...inputs }, apiUrl: github.url, repository: `acme/${name}` });
  };

  test.each<[string, Record<string, string>, object]>([
    [
      'unreadable YAML',
      { 'broken.yaml': `kind: ImagePolicy\napiVersion: image.toolkit.fluxcd.io/v1\n  bad: [\n` },
      { title: 'YAML_UNREADABLE', file: 'broken.yaml' },
    ],
    [
      'a document with a wrong field',
      {
        'wrong.yaml':
          'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: {name: x, namespace: y}\nspec: {image: ghcr.io/a/b, interval: often}\n',
      },
      { title: 'DOCUMENT_INVALID', file: 'wrong.yaml', line: '4' },
    ],
    [
      'a marker that names no policy',
      { 'apps/typo.yaml': 'image: x:1 # {"$imagepolicy": "flux-system:wbe"}\n' },
      { title: 'MARKER_UNKNOWN_POLICY', file: 'apps/typo.yaml', line: '1' },
    ],
    ['a registry that is down', {}, { title: 'REGISTRY_NETWORK', file: 'images.yaml' }],
    [
      'a configuration with an unknown key',
      { '.github/retag.yaml': 'pullRequest: {}\n' },
      { title: 'CONFIG_UNKNOWN_KEY', line: '1' },
    ],
  ])('%s', async (why, more, properties) => {
    const result = await runOn(why.replaceAll(' ', '-').toLowerCase(), more);
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', properties: expect.objectContaining(properties) }),
    );
  });

  test('a token that GitHub does not know ends the step with the reason', async () => {
    const result = await runOn('bad-token', {}, 'not-a-token');
    expect(result.code).toBe(1);
    expect(result.annotations).toMatchObject([{ level: 'error', properties: { title: 'GITHUB_TOKEN_INVALID' } }]);
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  });

  test('wrong inputs are named together', async () => {
    const result = await runOn('inputs', {}, TOKEN, { mode: 'scan', 'dry-run': 'perhaps' });
    expect(result.code).toBe(1);
    expect(result.annotations.map(a => a.message)).toEqual([
      expect.stringContaining('input mode'),
      expect.stringContaining('input dry-run'),
    ]);
  });
});
