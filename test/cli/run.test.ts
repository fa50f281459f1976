/** `retag run` and `retag status` against a GitHub and a registry over real HTTP. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDocumentSchema } from '../../src/report/run-document.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';
import { retag } from './session.ts';

const TOKEN = 'personal-token-that-must-not-show';
let github: FakeGitHub;
let registry: InProcessRegistry;
let folder: string;
let files: Record<string, string>;

beforeAll(async () => {
  registry = await startRegistry({
    repositories: {
      'acme/web': { '1.0.0': { created: '2025-01-01T00:00:00Z' }, '1.1.0': { created: '2025-06-01T00:00:00Z' } },
    },
  });
  github = await startGitHub();
  files = {
    '.github/retag.yaml': `version: 1
images:
  web: { image: ghcr.io/acme/web, policy: { semver: { range: ">=1.0.0" } } }
registries:
  ghcr.io: { mirror: "${registry.url}" }
`,
    'apps/web.yaml': 'image: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n',
  };
  github.seedRepository({ owner: 'acme', name: 'gitops', files });
  github.addToken({ token: TOKEN, kind: 'pat', login: 'acme', repositories: ['acme/gitops'] });
  folder = mkdtempSync(join(tmpdir(), 'retag-run-'));
  writeFileSync(join(folder, 'token'), `${TOKEN}\n`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });

  await Promise.all([github.close(), registry.close()]);
});

const run = (...args: string[]) =>
  retag(['run', '--repo', 'acme/gitops', '--api-url', github.url, ...args], {
    cwd: folder,
    env: { GITHUB_TOKEN: TOKEN },
  });

test('--dry-run prints the patch and writes nothing', async () => {
  const { code, stdout, stderr } = await run('--dry-run');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '1 of 1 policy resolved, 1 change in 1 file\n' });
  expect(stdout).toContain('+image: ghcr.io/acme/web:1.1.0 # {"$imagepolicy": "flux-system:web"}');
  expect(github.requests.filter(request => request.write)).toEqual([]);
});

test('a --policy that names nothing is wrong usage, as for every other command', async () => {
  const { code, stdout, stderr } = await run('--dry-run', '--policy', 'wbe');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--policy "wbe": there is no such policy');
  expect(stderr).toContain('did you mean flux-system:web?');
});

test.each(['--base', '--branch'])('%s names a branch that git takes, or nothing runs', async option => {
  const { code, stderr } = await run(option, 'a..b');
  expect(stderr).toContain(`'${option} <branch>' argument 'a..b' is invalid. Git takes no branch of that name.`);
  expect(code).toBe(2);
});
test('opens the pull request, then leaves it unchanged', async () => {
  const first = await run();
  expect(first.stdout).toMatch(
    /^apps\/web\.yaml:1 ghcr\.io\/acme\/web:1\.0\.0 → ghcr\.io\/acme\/web:1\.1\.0\nopened #1 .*\(flux-image-updates → main\) http/,
  );
  expect(first.code).toBe(0);
  expect(github.listPulls('acme/gitops')).toHaveLength(1);
  const again = await run('--token-file', join(folder, 'token'));
  expect(again.stdout).toContain('unchanged #1');
  expect(first.stdout + first.stderr + again.stdout + again.stderr).not.toContain(TOKEN);
});

test('--format json is the published document', async () => {
  const { stdout } = await run('--format', 'json');
  const document = runDocumentSchema.parse(JSON.parse(stdout));
  expect(document.results).toMatchObject([{ operation: 'none', number: 1, branch: 'flux-image-updates' }]);
});

test('--branch names another branch', async () => {
  const { stdout, stderr } = await run('--branch', 'images', '--dry-run', '--format', 'json');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).plan.automations).toMatchObject([{ base: 'main', branch: 'images' }]);
});

test.each([
  [['--repo', 'acme/none'], 1, /GITHUB_NOT_FOUND|GITHUB_PERMISSION_MISSING/, 'a repository that is not there'],
  [['--base', 'none'], 1, /GITHUB_REF_MISSING/, 'a base that is not there'],
])('%j ends with %s: %s (%s)', async (args, code, message) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.stderr).toMatch(message);
});

test('--policy never publishes a part: it would drop the other updates', async () => {
  const before = github.requests.length;
  const { code, stderr } = await run('--policy', 'web');
  expect([code, github.requests.length - before]).toEqual([2, 0]);
  expect(stderr).toContain('--policy needs --dry-run');
});

test('status names the pull request; the page tells the age of the image', async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ['status', '--repo', 'acme/gitops', '--api-url', github.url];
  const options = { cwd: folder, env: { GITHUB_TOKEN: TOKEN } };
  const text = await retag(args, options);
  expect(text.stdout).toMatch(/flux-image-updates +\. +1 +0 +#1 open: /);
  const page = await retag([...args, '--html', 'status.html', '--format', 'json'], options);
  expect(JSON.parse(page.stdout).policies[0].latest).toEqual({
    tag: '1.1.0',
    digest: null,
    created: '2025-06-01T00:00:00.000Z',
  });
});

test('tags gives digest and date in the order of the policy', async () => {
  const { stdout } = await retag(
    ['tags', 'ghcr.io/acme/web', '--policy', 'web', '--details', '1', '--format', 'json'],
    { cwd: folder },
  );
  expect(JSON.parse(stdout)).toEqual({
    image: 'ghcr.io/acme/web',
    policy: 'flux-system:web',
    count: 2,
    tags: [
      { tag: '1.1.0', digest: registry.digest('acme/web', '1.1.0'), created: '2025-06-01T00:00:00.000Z' },
      { tag: '1.0.0' },
    ],
  });
});

test('--state lets an automation wait for its interval, and only then', async () => {
  const automation = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: fleet, namespace: flux-system }
spec:
  interval: 1h
  sourceRef: { kind: GitRepository, name: fleet }
  git: { checkout: { ref: { branch: main } }, commit: { author: { email: bot@acme.example } } }
`;
  github.seedRepository({ owner: 'acme', name: 'hourly', files: { ...files, 'flux/automation.yaml': automation } });
  github.addToken({ token: 'hourly', kind: 'pat', login: 'acme', repositories: ['acme/hourly'] });
  const hourly = (...args: string[]) =>
    retag(['run', '--repo', 'acme/hourly', '--api-url', github.url, ...args], {
      cwd: folder,
      env: { GITHUB_TOKEN: 'hourly' },
    });
  const state = ['--state', join(folder, 'state')];
  expect((await hourly(...state)).stdout).toContain('opened #1');
  await hourly(...state);
  const waiting = await hourly(...state);
  expect(waiting.code).toBe(0);
  expect(waiting.stdout).toMatch(
    /^waits for its interval until \d{4}-\S+ \d\d:\d\d UTC: #1 Update .*flux-image-updates → main/m,
  );
  const { results } = runDocumentSchema.parse(JSON.parse((await hourly(...state, '--format', 'json')).stdout));
  expect(results).toMatchObject([{ operation: 'none', number: 1, awaiting: expect.stringMatching(/Z$/) }]);
  expect((await hourly()).stdout).toContain('unchanged #1');
});

test('status --state says until when a run leaves an automation alone', async () => {
  const automation = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 1h
  sourceRef: { kind: GitRepository, name: flux-system }
  git: { commit: { author: { email: bot@example.org } }, push: { branch: timed } }
`;
  const timed = { ...files, 'automation.yaml': automation };
  github.seedRepository({ owner: 'acme', name: 'timed', files: timed });
  github.addToken({ token: 'another-token', kind: 'pat', login: 'acme', repositories: ['acme/timed'] });
  const root = mkdtempSync(join(folder, 'timed-'));
  for (const [path, text] of Object.entries(timed)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const args = ['--repo', 'acme/timed', '--api-url', github.url, '--state', join(folder, 'state')];
  const options = { cwd: root, env: { GITHUB_TOKEN: 'another-token' } };
  const before = await retag(['status', ...args], options);
  expect(before.stdout).not.toContain('awaiting');
  const ran = await retag(['run', ...args], options);
  expect(ran.stdout).toContain('opened #1');
  const { stdout } = await retag(['status', ...args], options);
  expect(stdout).toMatch(/waits for its interval until \d{4}-\d\d-\d\d \d\d:\d\d UTC; #1 open: /);
  const again = await retag(['run', ...args], options);
  expect(again.stdout).toContain('waits for its interval until');
});
