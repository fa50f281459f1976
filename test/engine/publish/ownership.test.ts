import { afterEach, describe, expect, test } from 'vitest';
import { BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const HOUR_LATER = '2026-11-20T13:00:00Z';
const ALICE = { name: 'alice', email: 'alice@example.org', date: HOUR_LATER };
const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
  date: HOUR_LATER,
};

/** A commit with these people, on `parent`, with `files` beside what the tree of `tree` holds; the branch is set to it. */
async function push(
  files: Readonly<Record<string, string>>,
  { tree, parents, author, committer }: { tree: string; parents: string[]; author: object; committer: object },
  branch = BRANCH,
): Promise<string> {
  const { octokit } = situation.client();
  const at = { owner: 'acme', repo: 'fleet' };
  const entries = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
  const made =
    entries.length === 0
      ? tree
      : (
          await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
            ...at,
            base_tree: tree,
            tree: entries as never,
          })
        ).data.sha;
  const route = 'POST /repos/{owner}/{repo}/git/commits';
  const wish = { ...at, message: 'Update', tree: made, parents, author, committer };
  const { data } = await octokit.request(route, wish as never);
  const { sha } = data as { sha: string };
  situation.github.pushAs(REPOSITORY, 'alice', branch, sha);
  return sha;
}

const codes = (results: Awaited<ReturnType<Situation['run']>>) =>
  results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

describe('our commit with another committer', () => {
  const start = async () => {
    situation = await startSituation();
    await situation.run();
    return situation.github.commit(REPOSITORY, BRANCH);
  };

  test('is a person’s work once it was amended, although its author is still the bot', async () => {
    const { tree, parents, author } = await start();
    const sha = await push({ 'apps/note.txt': 'hers\n' }, { tree, parents: [...parents], author, committer: ALICE });
    situation.tags['flux-system:web'] = '1.2.0';
    const results = await situation.run();
    expect(codes(results)).toEqual(['FOREIGN_COMMITS']);
    expect(results[0]?.diagnostics[0]?.message).toContain('alice');
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });

  test('is nobody’s work when it was only rebased onto the base', async () => {
    const { author } = await start();
    const moved = situation.github.commitAs(REPOSITORY, 'bob', 'main', { 'README.md': '# moved\n' }, 'Move on');
    const { tree } = situation.github.commit(REPOSITORY, 'main');
    const files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.1.0' }) };
    await push(files, { tree, parents: [moved], author, committer: ALICE });
    situation.tags['flux-system:web'] = '1.2.0';
    expect((await situation.run())[0]).toMatchObject({ operation: 'updated', diagnostics: [] });
  });

  test('is a person’s work when a conflict was settled while it was rebased', async () => {
    const { author } = await start();
    const moved = situation.github.commitAs(REPOSITORY, 'bob', 'main', { 'README.md': '# moved\n' }, 'Move on');
    const { tree } = situation.github.commit(REPOSITORY, 'main');
    const files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.1.0' }, 'settled') };
    const sha = await push(files, { tree, parents: [moved], author, committer: ALICE });
    expect(codes(await situation.run())).toEqual(['FOREIGN_COMMITS']);
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });
});

test('what a workflow committed for the person who started it is taken over, as create-pull-request makes it', async () => {
  situation = await startSituation();
  const { tree } = situation.github.commit(REPOSITORY, 'main');
  const parents = [situation.github.head(REPOSITORY, 'main') ?? ''];
  const files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.9' }) };
  await push(files, { tree, parents, author: ALICE, committer: BOT });
  situation.github.openPullAs(REPOSITORY, 'github-actions[bot]', { title: 'Changes', head: BRANCH, body: 'Automated' });
  const results = await situation.run();
  expect([results[0]?.operation, codes(results)]).toEqual(['updated', ['PULL_REQUEST_TAKEN_OVER']]);
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'what a person committed on a branch after it was merged by %s stays',
  async method => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.merge(REPOSITORY, 1, { login: 'alice', method });
    const sha = github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'hers\n' }, 'Note');
    situation.tags['flux-system:web'] = '1.2.0';
    expect(codes(await situation.run())).toEqual(['FOREIGN_COMMITS']);
    expect(github.head(REPOSITORY, BRANCH)).toBe(sha);
  },
);

describe('a branch that nothing is left for', () => {
  test('is closed and deleted when a workflow made several commits on it', async () => {
    situation = await startSituation({ tags: { 'flux-system:web': '1.0.0' } });
    const { tree } = situation.github.commit(REPOSITORY, 'main');
    const parents = [situation.github.head(REPOSITORY, 'main') ?? ''];
    const people = { author: BOT, committer: BOT };
    const first = await push(
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.8' }) },
      { tree, parents, ...people },
    );
    await push({ 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.9' }) }, { tree, parents: [first], ...people });
    situation.github.openPullAs(REPOSITORY, 'github-actions[bot]', { title: 'Changes', head: BRANCH });
    expect(await situation.run()).toMatchObject([{ operation: 'closed', diagnostics: [] }]);
    expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
  });

  test('stays when people opened again what we closed, and merged it', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    const head = github.head(REPOSITORY, BRANCH) ?? '';
    situation.tags['flux-system:web'] = '1.0.0';
    expect(await situation.run()).toMatchObject([{ operation: 'closed' }]);
    github.pushAs(REPOSITORY, 'alice', BRANCH, head);
    await situation.client().forge.updatePullRequest(1, { state: 'open' });
    github.merge(REPOSITORY, 1, { login: 'alice', method: 'squash' });
    situation.tags['flux-system:web'] = '1.1.0';
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [] }]);
    expect(github.head(REPOSITORY, BRANCH)).toBe(head);
  });
});

describe('who finds commits of others on the branch is told a way on that exists', () => {
  test('a line to add, where somebody replaced the description with the box', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'hers\n' }, 'Note');
    const { forge } = situation.client();
    await forge.updatePullRequest(1, { body: 'All new.' });
    situation.tags['flux-system:web'] = '1.2.0';
    expect(codes(await situation.run())).toEqual(['FOREIGN_COMMITS']);
    const line = /`(- \[x\] [^`]*)`/.exec(github.comments(REPOSITORY, 1)[0]?.body ?? '')?.[1];
    await forge.updatePullRequest(1, { body: `All new.\n\n${line}` });
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(situation.file('note.txt')).toBeUndefined();
  });

  test('to delete the branch, where there is no pull request', async () => {
    situation = await startSituation();
    situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'hers\n' }, 'Note');
    const [result] = await situation.run();
    expect(result?.diagnostics).toMatchObject([
      { code: 'FOREIGN_COMMITS', hint: expect.stringContaining('Delete the branch') },
    ]);
  });
});

describe('a base whose whole history was written anew', () => {
  const rewrite = async () => {
    situation = await startSituation();
    await situation.run();
    const { tree } = situation.github.commit(REPOSITORY, 'main');
    await push({}, { tree, parents: [], author: ALICE, committer: ALICE }, 'main');
  };

  test.each([
    ['the same tag', '1.1.0', 'updated'],
    ['a newer tag', '1.2.0', 'updated'],
    ['nothing left to update', '1.0.0', 'closed'],
  ])('does not hold up our branch: %s', async (_, tag, operation) => {
    await rewrite();
    situation.tags['flux-system:web'] = tag;
    expect((await situation.run())[0]).toMatchObject({ operation, diagnostics: [] });
    if (operation === 'closed') expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
    else
      expect(situation.github.commit(REPOSITORY, BRANCH).parents).toEqual([situation.github.head(REPOSITORY, 'main')]);
  });

  test.each([
    ['a newer tag', '1.2.0'],
    ['nothing left to update', '1.0.0'],
  ])('leaves a branch with a person’s commit below one of a workflow: %s', async (_, tag) => {
    await rewrite();
    const parent = situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'hers\n' }, 'Note');
    const { tree } = situation.github.commit(REPOSITORY, BRANCH);
    const sha = await push({ 'log.txt': 'run\n' }, { tree, parents: [parent], author: BOT, committer: BOT });
    situation.tags['flux-system:web'] = tag;
    expect(codes(await situation.run())).toEqual(['FOREIGN_COMMITS']);
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });

  test.each([
    ['a newer tag', '1.2.0'],
    ['nothing left to update', '1.0.0'],
  ])('leaves a branch with a person’s commit: %s', async (_, tag) => {
    await rewrite();
    const sha = situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'hers\n' }, 'Note');
    situation.tags['flux-system:web'] = tag;
    expect(codes(await situation.run())).toEqual(['FOREIGN_COMMITS']);
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });
});
