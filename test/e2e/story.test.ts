/**
 * The story of a pin, with the built action as GitHub runs it: a scheduled run opens the pull request, a comment pins an
 * image, the branch changes, people merge, the next run respects the pin, and a comment drops it again.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';
import { commentPayload } from '../support/github/payloads.ts';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';

const REPOSITORY = 'acme/gitops';
const BRANCH = 'flux-image-updates';
const CONFIG = '.github/retag.yaml';
const TOKEN = 'a-workflow-token';

let registry: InProcessRegistry;
let github: FakeGitHub;

beforeAll(async () => {
  registry = await startRegistry({
    repositories: { 'immich-app/immich-server': ['v1.118.2', 'v1.119.0', 'v1.120.1'], 'acme/web': ['1.0.0'] },
  });
  github = await startGitHub();
  github.addToken({ token: TOKEN, kind: 'workflow' });
  github.seedRepository({
    owner: 'acme',
    ownerType: 'Organization',
    name: 'gitops',
    collaborators: { alice: 'write' },
    files: { [CONFIG]: config(), 'apps/immich.yaml': deployment('v1.118.2', '1.0.0') },
  });
});
afterAll(() => Promise.all([github?.close(), registry?.close()]));

function config(): string {
  return `# What runs at home.
version: 1
images:
  immich-server:
    image: ${registry.host}/immich-app/immich-server
    insecure: true
    policy: { semver: { range: ">=1.0.0" } }
  web:
    image: ${registry.host}/acme/web
    insecure: true
    policy: { semver: { range: ">=1.0.0" } }
`;
}

const deployment = (immich: string, web: string) =>
  `immich: ${registry.host}/immich-app/immich-server:${immich} # {"$imagepolicy": "flux-system:immich-server"}\nweb: ${registry.host}/acme/web:${web} # {"$imagepolicy": "flux-system:web"}\n`;

const step = (event?: { name: string; payload: unknown }): Promise<ActionResult> =>
  runAction({
    inputs: { 'github-token': TOKEN, mode: 'auto' },
    apiUrl: github.url,
    repository: REPOSITORY,
    ...(event && { event }),
  });

/** A comment by alice on the open pull request, and the workflow that it starts. */
async function say(body: string): Promise<ActionResult> {
  const [pull] = github.listPulls(REPOSITORY);
  if (pull === undefined) throw new Error('no pull request is open');
  const comment = github.comment(REPOSITORY, pull.number, 'alice', body);
  const payload = commentPayload(github.world, github.repository(REPOSITORY), pull, comment, 'created', comment.user);
  return step({ name: 'issue_comment', payload });
}

const file = (path: string, branch: string) => github.readFile(REPOSITORY, branch, path);
const lastReply = () => [...github.repository(REPOSITORY).comments.values()].at(-1)?.body ?? '';

test('a pin from its comment to its end', async () => {
  const scheduled = await step();
  expect([scheduled.code, scheduled.outputs['pull-request-operation']]).toEqual([0, 'created']);
  expect(file('apps/immich.yaml', BRANCH)).toBe(deployment('v1.120.1', '1.0.0'));

  const pinned = await say('/retag immich-server v1.119.0\n\n1.120 breaks the machine learning container.');
  expect(pinned.code, pinned.stdout).toBe(0);
  expect(file('apps/immich.yaml', BRANCH)).toBe(deployment('v1.119.0', '1.0.0'));
  expect(file(CONFIG, BRANCH)).toMatch(/^# What runs at home\.\n[\s\S]*overrides:\n {2}- action: pin\n/);
  expect(lastReply()).toContain('`flux-system:immich-server` is pinned to `v1.119.0`');

  const [pull] = github.listPulls(REPOSITORY);
  github.merge(REPOSITORY, pull?.number ?? 0);
  github.deleteBranch(REPOSITORY, BRANCH);
  registry.addTag('immich-app/immich-server', 'v1.121.0');
  const quiet = await step();
  expect([quiet.code, quiet.outputs['changed']]).toEqual([0, 'false']);
  expect(github.listPulls(REPOSITORY)).toEqual([]);

  registry.addTag('acme/web', '1.1.0');
  expect((await step()).outputs['pull-request-operation']).toBe('created');
  expect(file('apps/immich.yaml', BRANCH)).toBe(deployment('v1.119.0', '1.1.0'));

  const released = await say('/retag immich-server auto');
  expect(released.code, released.stdout).toBe(0);
  expect(file('apps/immich.yaml', BRANCH)).toBe(deployment('v1.121.0', '1.1.0'));
  expect(file(CONFIG, BRANCH)).toContain('overrides: []');
  expect(lastReply()).toContain('follows its policy again');
}, 120_000);
