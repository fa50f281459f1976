/**
 * The main cases once more, on a GitHub that others wrote. It differs from github.com: an open pull request does not
 * follow its branch, there is no GraphQL and no archive. So contents are asserted on the branch, never on `head.sha`.
 */
import { createEmulator } from 'emulate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createForge } from '../../../src/adapters/github-forge.ts';
import { openGitHubTree } from '../../../src/adapters/github-tree.ts';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { type PublishResult, publish } from '../../../src/engine/publish/publish.ts';
import type { PublishSettings } from '../../../src/engine/publish/settings.ts';
import { BRANCH, manifest, NOW, planTree, UNCONFIGURED } from './situation.ts';

const WEB = 'flux-system:web';
const seed = {
  tokens: { robot: { login: 'robot' }, alice: { login: 'alice' } },
  github: {
    users: [{ login: 'robot' }, { login: 'alice' }],
    repos: [{ owner: 'robot', name: 'fleet', default_branch: 'main', auto_init: true }],
  },
};

let emulator: { url: string; reset(): void; close(): Promise<void> };
beforeAll(async () => {
  emulator = await createEmulator({ service: 'github', port: 0, seed });
});
afterAll(() => emulator.close());

const target = (token: string) => ({
  octokit: createOctokit({
    token,
    baseUrl: emulator.url.replace('localhost', '127.0.0.1'),
    userAgent: 'test',
    second: 1,
  }),
  owner: 'robot',
  repository: 'fleet',
});
const forgeOf = (token: string) => createForge(target(token));

async function commit(token: string, branch: string, path: string, text: string): Promise<void> {
  const forge = forgeOf(token);
  const head = (await forge.readBranch(branch))!;
  const tree = await forge.createTree(head.tree, [{ path, mode: '100644', text }]);
  const made = await forge.createCommit({ message: `Write ${path}`, tree, parents: [head.commit] });
  await forge.moveBranch(branch, head.commit, made.sha, { force: false });
}

async function run(tag: string, settings: Partial<PublishSettings> = {}): Promise<PublishResult> {
  const own = target('robot');
  const forge = createForge(own);
  const head = (await forge.readBranch('main'))!;
  const tree = openGitHubTree({ ...own, commit: head.commit, tree: head.tree });
  const plan = await planTree(tree, { [WEB]: tag });
  const results = await publish({
    plan,
    settings: { ...UNCONFIGURED, ...settings },
    forge,
    clock: { now: () => NOW },
    baseHeads: [head],
  });
  return results[0]!;
}

const onBranch = async (branch: string) => forgeOf('robot').readText('apps/web.yaml', branch);
const openPulls = async () =>
  (await forgeOf('robot').listPullRequests(BRANCH)).filter(pullRequest => pullRequest.state === 'open');

describe('publishing on emulate', () => {
  beforeEach(async () => {
    emulator.reset();
    await commit('robot', 'main', 'apps/web.yaml', manifest({ [WEB]: '1.0.0' }));
  });

  test('opens a labelled pull request with the update', async () => {
    expect(await run('1.1.0')).toMatchObject({ operation: 'created' });
    expect(await onBranch(BRANCH)).toBe(manifest({ [WEB]: '1.1.0' }));
    const [open] = await openPulls();
    expect(open?.title).toBe('Update ghcr.io/acme/web from 1.0.0 to 1.1.0');
    // Here labels that come into being get colours by chance, on github.com grey: so only names are compared.
    expect(open?.labels.map(({ name }) => name).sort()).toEqual(['automated', 'dependencies', 'flux']);
  });

  test('does nothing the second time', async () => {
    await run('1.1.0');
    const before = await forgeOf('robot').readBranch(BRANCH);
    expect(await run('1.1.0')).toMatchObject({ operation: 'none' });
    expect((await forgeOf('robot').readBranch(BRANCH))?.commit).toBe(before?.commit);
  });

  test('brings the branch to a newer tag by one commit on the base', async () => {
    await run('1.1.0');
    expect(await run('1.2.0')).toMatchObject({ operation: 'updated' });
    expect(await onBranch(BRANCH)).toBe(manifest({ [WEB]: '1.2.0' }));
    const forge = forgeOf('robot');
    const comparison = await forge.compare('main', BRANCH);
    expect(comparison).toMatchObject({ ahead: 1, behind: 0 });
    expect(await openPulls()).toHaveLength(1);
  });

  test("leaves a person's commit alone", async () => {
    await run('1.1.0');
    await commit('alice', BRANCH, 'note.txt', 'by hand\n').catch(() =>
      commit('robot', BRANCH, 'note.txt', 'by hand\n'),
    );
    const before = await forgeOf('robot').readBranch(BRANCH);
    const result = await run('1.2.0');
    expect(result.diagnostics.map(({ code }) => code)).toContain('FOREIGN_COMMITS');
    expect((await forgeOf('robot').readBranch(BRANCH))?.commit).toBe(before?.commit);
  });

  test('closes and deletes when nothing is left', async () => {
    await run('1.1.0');
    expect(await run('1.0.0')).toMatchObject({ operation: 'closed' });
    expect(await openPulls()).toEqual([]);
    expect(await forgeOf('robot').readBranch(BRANCH)).toBeUndefined();
  });

  test('commits straight to the base', async () => {
    expect(await run('1.1.0', { delivery: 'commit' })).toMatchObject({ operation: 'updated', branch: 'main' });
    expect(await onBranch('main')).toBe(manifest({ [WEB]: '1.1.0' }));
    expect(await run('1.1.0', { delivery: 'commit' })).toMatchObject({ operation: 'none' });
  });
});
