import { afterEach, describe, expect, test } from 'vitest';
import { parseState } from '../../../src/pull-request/state.ts';
import { BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const writes = () => situation.github.requests.filter(request => request.write);
const trace = () => situation.github.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);

/** The box at the end of the description, by which people ask for a rebuild. */
async function tickBox(): Promise<void> {
  const pull = situation.github.pull(REPOSITORY, 1);
  const { forge } = situation.client();
  await forge.updatePullRequest(1, { body: (pull.body ?? '').replace('- [ ] <!-- retag', '- [x] <!-- retag') });
}

describe('the life of a pull request', () => {
  test('opens one, with branch, text and coloured labels, in at most 14 requests', async () => {
    situation = await startSituation();
    const [result] = await situation.run();
    const { github } = situation;
    expect(result).toMatchObject({ operation: 'created', number: 1, branch: BRANCH, automation: 'flux-system/fleet' });
    const pull = github.pull(REPOSITORY, 1);
    expect(pull.title).toBe('Update ghcr.io/acme/web from 1.0.0 to 1.1.0');
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
    expect(situation.file('README.md')).toBe('# fleet\n');
    expect(result?.headSha).toBe(github.head(REPOSITORY, BRANCH));
    const colors = github.repository(REPOSITORY).labels.map(({ name, color }) => `${name} ${color}`);
    expect(colors).toEqual(['automated 0e8a16', 'dependencies 0366d6', 'flux 316ce6']);
    expect(trace().length, trace().join('\n')).toBeLessThanOrEqual(14);
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(['WORKFLOW_RUNS_NEED_APPROVAL']);
  });

  test('tells of a policy whose document names no namespace what it tells of others', async () => {
    situation = await startSituation();
    const digest = `sha256:${'4'.repeat(64)}`;
    const created = new Date('2026-11-18T00:00:00Z');
    await situation.run({
      registry: { inspect: async () => ({ digest, created, labels: {} }) },
      edit: plan => {
        for (const { policy } of plan.policies) policy.namespace = '';
        for (const { files } of plan.automations)
          for (const change of files.flatMap(file => file.changes)) change.policy = 'web';
      },
    });
    const body = situation.github.pull(REPOSITORY, 1).body ?? '';
    expect(body).toContain('`1.1.0`<br>`sha256:444444444444` | minor | 2026\u201111\u201118<br>2\u00a0days\u00a0old |');
    expect(body).toContain('<summary><code>web</code>: elected <code>1.1.0</code></summary>');
  });

  test('needs no more requests for 250 files than for one', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 250 }, (_, n) => [`apps/${n}.yaml`, manifest({ 'flux-system:web': '1.0.0' }, `${n}`)]),
    );
    situation = await startSituation({ files });
    const [result] = await situation.run();
    expect(result?.operation).toBe('created');
    expect(trace().length, trace().join('\n')).toBeLessThanOrEqual(14);
    situation.github.clearRequests();
    const [again] = await situation.run();
    expect(again?.operation).toBe('none');
    expect(trace().length, trace().join('\n')).toBeLessThanOrEqual(6);
  });

  test('writes nothing and asks at most 6 times when nothing changed', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.clearRequests();
    const [result] = await situation.run();
    expect(result).toMatchObject({ operation: 'none', number: 1 });
    expect(writes()).toEqual([]);
    expect(trace().length, trace().join('\n')).toBeLessThanOrEqual(6);
  });

  test('asks at most 6 times when there is nothing to propose at all', async () => {
    situation = await startSituation({ tags: { 'flux-system:web': '1.0.0' } });
    const [result] = await situation.run();
    expect(result?.operation).toBe('none');
    expect(writes()).toEqual([]);
    expect(trace().length, trace().join('\n')).toBeLessThanOrEqual(6);
  });

  test('brings the branch to a newer tag by one commit on the base', async () => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
    const [result] = await situation.run();
    const { github } = situation;
    expect(result).toMatchObject({ operation: 'updated', number: 1 });
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
    expect(github.pull(REPOSITORY, 1).title).toBe('Update ghcr.io/acme/web from 1.0.0 to 1.2.0');
    expect(github.listPulls(REPOSITORY, 'all')).toHaveLength(1);
  });

  test('keeps the mode of an executable file', async () => {
    situation = await startSituation({
      files: { 'run.yaml': { content: manifest({ 'flux-system:web': '1.0.0' }), mode: '100755' } },
    });
    await situation.run();
    const files = situation.github.listFiles(REPOSITORY, BRANCH);
    expect(files.find(file => file.path === 'run.yaml')?.mode).toBe('100755');
  });

  test('gets the commit verified as that of the bot', async () => {
    situation = await startSituation();
    const [result] = await situation.run();
    expect(result?.diagnostics.map(({ code }) => code)).not.toContain('COMMIT_UNVERIFIED');
    const { forge } = situation.client();
    const commit = await forge.readCommit(BRANCH);
    expect(commit.verification?.verified).toBe(true);
    expect(commit.author.login).toBe('github-actions[bot]');
  });

  test('leaves the branch when the base moved elsewhere, and rebuilds it when asked to always', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    const before = github.head(REPOSITORY, BRANCH);
    github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# moved\n' }, 'Move');
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(github.head(REPOSITORY, BRANCH)).toBe(before);
    expect((await situation.run({ settings: { rebase: 'always' } }))[0]?.operation).toBe('updated');
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
  });

  test('a title that somebody wrote stays when the branch is rebuilt with the same updates', async () => {
    situation = await startSituation();
    await situation.run();
    await situation.client().forge.updatePullRequest(1, { title: 'Ours to read' });
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'other.txt': 'x\n' }, 'Move on');
    expect((await situation.run({ settings: { rebase: 'always' } }))[0]?.operation).toBe('updated');
    expect(situation.github.pull(REPOSITORY, 1).title).toBe('Ours to read');
  });

  test('rebuilds when the base moved and GitHub reports a conflict', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# moved\n' }, 'Move');
    const answer = { data: { repository: { pullRequest: { mergeable: 'CONFLICTING', mergeQueueEntry: null } } } };
    github.failNext({ method: 'POST', path: '/graphql', body: /mergeable/ }, { status: 200, body: answer });
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
  });

  test('asks at most 6 times when the base moved elsewhere', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# moved\n' }, 'Move');
    situation.github.clearRequests();
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(trace().filter(line => !/tarball|codeload/.test(line)).length, trace().join('\n')).toBeLessThanOrEqual(6);
  });

  test('leaves the branch in the merge queue, and goes on once it is out', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    const before = github.head(REPOSITORY, BRANCH);
    github.pull(REPOSITORY, 1).pull.queued = true;
    situation.tags['flux-system:web'] = '1.2.0';
    const [result] = await situation.run();
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(['PULL_REQUEST_QUEUED']);
    expect(github.head(REPOSITORY, BRANCH)).toBe(before);
    github.pull(REPOSITORY, 1).pull.queued = false;
    expect((await situation.run())[0]?.operation).toBe('updated');
  });

  test('leaves the merge queue when somebody ticks the box', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.pull(REPOSITORY, 1).pull.queued = true;
    await tickBox();
    situation.tags['flux-system:web'] = '1.2.0';
    expect(await situation.run()).toMatchObject([{ operation: 'updated', diagnostics: [] }]);
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.2.0' }));
  });

  test('is one commit again when somebody ticks the box, although all commits together change what they should', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'mine\n' }, 'Note');
    github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': null }, 'No note');
    const theirs = github.head(REPOSITORY, BRANCH);
    expect(await situation.run()).toMatchObject([{ diagnostics: [] }]);
    expect(github.head(REPOSITORY, BRANCH)).toBe(theirs);
    await tickBox();
    expect(await situation.run()).toMatchObject([{ operation: 'updated', diagnostics: [] }]);
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
  });

  test('rebuilds when the base changed a proposed file elsewhere or in the very line', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.5' }) }, 'Bump');
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
    expect(github.pull(REPOSITORY, 1).title).toBe('Update ghcr.io/acme/web from 1.0.5 to 1.1.0');
  });

  test('closes and deletes when nothing is left, with one comment', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(
      REPOSITORY,
      'alice',
      'main',
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.1.0' }) },
      'By hand',
    );
    const [result] = await situation.run();
    expect(result).toMatchObject({ operation: 'closed', number: 1 });
    expect(github.pull(REPOSITORY, 1).state).toBe('closed');
    expect(github.branches(REPOSITORY)).toEqual(['main']);
    expect(github.comments(REPOSITORY, 1)).toHaveLength(1);
    expect(parseState(github.pull(REPOSITORY, 1).body ?? '')?.closed).toBe('obsolete');
    situation.github.clearRequests();
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(writes()).toEqual([]);
  });

  test('leaves the branch of a pull request that people closed, also when nothing is left to update', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.closePull(REPOSITORY, 1, 'alice');
    situation.tags['flux-system:web'] = '1.0.0';
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [] }]);
    expect(situation.github.branches(REPOSITORY)).toContain(BRANCH);
  });

  test('what we closed ourselves is proposed again when it is wanted again', async () => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.0.0';
    await situation.run();
    situation.tags['flux-system:web'] = '1.1.0';
    expect((await situation.run())[0]).toMatchObject({ operation: 'created', number: 2 });
  });

  test('what people reopened after us and closed again stays closed', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    const head = github.head(REPOSITORY, BRANCH) ?? '';
    situation.tags['flux-system:web'] = '1.0.0';
    expect((await situation.run())[0]?.operation).toBe('closed');
    situation.tags['flux-system:web'] = '1.1.0';
    github.pushAs(REPOSITORY, 'alice', BRANCH, head);
    github.reopenPull(REPOSITORY, 1, 'alice');
    await situation.run();
    github.closePull(REPOSITORY, 1, 'alice');
    const [result] = await situation.run();
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(['PULL_REQUEST_DECLINED']);
  });

  test('what people closed stays closed for the same tags, and comes anew with a newer one', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.closePull(REPOSITORY, 1, 'alice');
    const [declined] = await situation.run();
    expect(declined?.operation).toBe('none');
    expect(declined?.diagnostics.map(({ code }) => code)).toEqual(['PULL_REQUEST_DECLINED']);
    github.deleteBranch(REPOSITORY, BRANCH);
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(github.branches(REPOSITORY)).toEqual(['main']);
    situation.tags['flux-system:web'] = '1.2.0';
    expect((await situation.run())[0]).toMatchObject({ operation: 'created', number: 2 });
  });

  test('what people closed does not hold up what was not in it', async () => {
    const files = {
      'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }),
      'apps/api.yaml': manifest({ 'team:api': '2.0.0' }),
    };
    situation = await startSituation({ files, tags: { 'flux-system:web': '1.1.0', 'team:api': '2.0.0' } });
    await situation.run();
    situation.github.closePull(REPOSITORY, 1, 'alice');
    expect(await situation.run()).toMatchObject([{ operation: 'none' }]);
    situation.tags['team:api'] = '2.1.0';
    expect(await situation.run()).toMatchObject([{ operation: 'created', number: 2 }]);
  });

  test('a merged branch that was left is used again only for the next update', async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.merge(REPOSITORY, 1, { method: 'squash' });
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(github.branches(REPOSITORY)).toEqual([BRANCH, 'main']);
    situation.tags['flux-system:web'] = '1.2.0';
    expect((await situation.run())[0]).toMatchObject({ operation: 'created', number: 2 });
    expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
  });
});

describe("other people's commits", () => {
  const edit = () =>
    situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'apps/note.txt': 'by hand\n' }, 'Add a note');

  test('stop the rebuild with exactly one comment', async () => {
    situation = await startSituation();
    await situation.run();
    const sha = edit();
    situation.tags['flux-system:web'] = '1.2.0';
    for (let n = 0; n < 2; n += 1) {
      const [result] = await situation.run();
      expect(result?.operation).toBe('none');
      expect(result?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
    }
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
    const comments = situation.github.comments(REPOSITORY, 1);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('`alice`');
  });

  test('are told although a stranger wrote the note that says that they were', async () => {
    situation = await startSituation();
    await situation.run();
    edit();
    situation.github.comment(REPOSITORY, 1, 'bob', 'Nothing to see <!-- retag:remark foreign -->');
    situation.tags['flux-system:web'] = '1.2.0';
    for (let n = 0; n < 2; n += 1) await situation.run();
    const authors = situation.github.comments(REPOSITORY, 1).map(({ user }) => user.login);
    expect(authors).toEqual(['bob', 'github-actions[bot]']);
  });

  test('stop the rebuild also under so many commits of ours that GitHub does not list theirs', async () => {
    situation = await startSituation();
    await situation.run();
    edit();
    const { github } = situation;
    for (let n = 0; n < 250; n += 1)
      github.commitAs(REPOSITORY, 'github-actions[bot]', BRANCH, { 'apps/count.txt': `${n}\n` }, 'Count');
    const sha = github.head(REPOSITORY, BRANCH);
    const [result] = await situation.run();
    expect(result?.diagnostics).toMatchObject([
      { code: 'FOREIGN_COMMITS', message: expect.stringContaining('too many commits to list') },
    ]);
    expect(github.head(REPOSITORY, BRANCH)).toBe(sha);
  });

  test.each([
    ['takes a file away', 'README.md', null],
    ['lets a file be executed', 'README.md', { content: '# fleet\n', mode: '100755' }],
  ])('are seen where GitHub does not list all files: one that %s', async (_, path, file) => {
    const files = Object.fromEntries(
      Array.from({ length: 301 }, (_, n) => [`apps/${n}.yaml`, manifest({ 'flux-system:web': '1.0.0' }, `${n}`)]),
    );
    situation = await startSituation({ files });
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'bob', 'main', { 'note.txt': 'elsewhere\n' }, 'Move on');
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [] }]);
    github.commitAs(REPOSITORY, 'alice', BRANCH, { [path]: file }, 'By hand');
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [{ code: 'FOREIGN_COMMITS' }] }]);
  });

  test('are dropped once somebody ticks the box, and the box is empty again', async () => {
    situation = await startSituation();
    await situation.run();
    edit();
    await tickBox();
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(situation.file('apps/note.txt')).toBeUndefined();
    expect(situation.github.pull(REPOSITORY, 1).body).toContain('- [ ] <!-- retag:rebuild -->');
    expect((await situation.run())[0]?.operation).toBe('none');
  });

  test('stop the rebuild also when another workflow made them with the same token', async () => {
    situation = await startSituation();
    await situation.run();
    const { octokit } = situation.client();
    const at = { owner: 'acme', repo: 'fleet' };
    const head = situation.github.commit(REPOSITORY, BRANCH);
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...at,
      message: 'Render manifests',
      tree: head.tree,
      parents: [situation.github.head(REPOSITORY, BRANCH) ?? ''],
    });
    situation.github.pushAs(REPOSITORY, 'alice', BRANCH, data.sha);
    situation.tags['flux-system:web'] = '1.2.0';
    const [result] = await situation.run();
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(data.sha);
  });

  test('keep the branch when nothing is left to update', async () => {
    situation = await startSituation();
    await situation.run();
    const sha = edit();
    situation.tags['flux-system:web'] = '1.0.0';
    const [result] = await situation.run();
    expect(result?.operation).toBe('none');
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
    expect(situation.github.pull(REPOSITORY, 1).state).toBe('open');
  });
});

describe('with the token of a person, whose own commits are not ours', () => {
  const pat = { token: 'pat' };
  const start = async () => {
    situation = await startSituation();
    situation.github.addToken({ token: 'pat', kind: 'pat', login: 'alice' });
    await situation.run(pat);
    situation.tags['flux-system:web'] = '1.2.0';
  };

  test('what Retag committed is replaced, whether or not its pull request was written', async () => {
    await start();
    const { forge } = situation.client();
    await forge.updatePullRequest(1, { body: 'Nothing is remembered.' });
    const [result] = await situation.run(pat);
    expect([result?.operation, situation.file('apps/web.yaml')]).toEqual([
      'updated',
      manifest({ 'flux-system:web': '1.2.0' }),
    ]);
  });

  test.each([
    ['on top of ours', BRANCH],
    ['in place of ours', 'main'],
  ])('what that person committed %s stays', async (_, origin) => {
    await start();
    const { github } = situation;
    github.pushAs(REPOSITORY, 'alice', 'hers', origin);
    const sha = github.commitAs(REPOSITORY, 'alice', 'hers', { 'apps/web.yaml': '# hers\n' }, 'By hand');
    github.pushAs(REPOSITORY, 'alice', BRANCH, sha);
    const [result] = await situation.run(pat);
    expect(result?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
    expect(github.head(REPOSITORY, BRANCH)).toBe(sha);
  });

  test('the sign-off names the author that GitHub gives the commit', async () => {
    await start();
    await situation.run({ ...pat, settings: { signOff: true } });
    const { message, author } = situation.github.commit(REPOSITORY, BRANCH);
    expect(message.split('\n').filter(line => line.startsWith('Signed-off-by'))).toEqual([
      `Signed-off-by: ${author.name} <${author.email}>`,
    ]);
  });
});

describe('the button "Update branch"', () => {
  const press = async () => {
    situation = await startSituation();
    await situation.run();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'bob', 'main', { 'README.md': '# moved\n' }, 'Move on');
    github.addToken({ token: 'alice', kind: 'pat', login: 'alice' });
    const { octokit } = situation.client('alice');
    await octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', {
      owner: 'acme',
      repo: 'fleet',
      pull_number: 1,
    });
    situation.tags['flux-system:web'] = '1.2.0';
  };

  test('makes a merge that is nobody’s work: a newer tag rebuilds the branch', async () => {
    await press();
    const [result] = await situation.run();
    expect([result?.operation, result?.diagnostics]).toEqual(['updated', []]);
    expect(situation.github.commit(REPOSITORY, BRANCH).parents).toEqual([situation.github.head(REPOSITORY, 'main')]);
  });

  test('does not hide what somebody committed as well', async () => {
    await press();
    const sha = situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'apps/note.txt': 'hers\n' }, 'Add a note');
    expect((await situation.run())[0]?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });

  test('does not hide what somebody changed within the merge', async () => {
    await press();
    const { github } = situation;
    const merge = github.commit(REPOSITORY, BRANCH);
    const { octokit } = situation.client();
    const at = { owner: 'acme', repo: 'fleet' };
    const tree = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
      ...at,
      base_tree: merge.tree,
      tree: [{ path: 'apps/note.txt', mode: '100644', type: 'blob', content: 'hers\n' }],
    });
    const author = { name: 'alice', email: 'alice@example.org' };
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...at,
      message: merge.message,
      tree: tree.data.sha,
      parents: [...merge.parents],
      author,
    });
    github.pushAs(REPOSITORY, 'alice', BRANCH, data.sha);
    expect((await situation.run())[0]?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
    expect(github.head(REPOSITORY, BRANCH)).toBe(data.sha);
  });
});
