/** Our GitHub behaves: git's names and rules, GitHub's refusals, pull requests that follow their branches. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeGitHub, type GitHubOptions, type Permissions, startGitHub, type TokenSeed } from './github/index.ts';
import { signatureOf } from './github/webhooks.ts';

const fleet = 'acme/fleet';
const at = { owner: 'acme', repo: 'fleet' };
const files = {
  'README.md': '# Fleet\n',
  'apps/web.yaml': 'kind: Deployment\nname: web\nreplicas: 1\nport: 80\nimage: web:1.0.0\n',
  'apps/api.yaml': 'image: api:1.0.0\n',
  'apps-old/note.txt': 'old\n',
  'bin/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
  'bin/link': { content: '../README.md', mode: '120000' },
};

let github: FakeGitHub;
let folder: string;

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options);
  github.seedRepository({
    ...at,
    name: 'fleet',
    files,
    collaborators: { wim: 'write', rita: 'read', tom: 'triage', mia: 'maintain' },
  });
  github.addToken({ token: 'workflow', kind: 'workflow' });
}

function client(token = 'workflow', baseUrl = github.url): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ ...(token ? { auth: token } : {}), baseUrl, log });
}

function withToken(seed: Partial<TokenSeed> & { permissions?: Permissions }): Octokit {
  const token = `token-${Math.random()}`;
  github.addToken({ kind: 'workflow', ...seed, token });
  return client(token);
}

/** The refusal of a request that has to fail. */
async function refusal(request: Promise<unknown>): Promise<{ status: number; message: string; errors: unknown }> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason as { status: number; response: { data: { message: string; errors?: unknown } } },
  );
  if (!error) throw new Error('the request was accepted');
  const { message, errors } = error.response.data;
  return { status: error.status, message, errors };
}

/** Commits `apps/web.yaml` with another tag through the Git Data API, on top of `parent`. */
async function commitTag(octokit: Octokit, tag: string, parent = github.head(fleet, 'main') ?? ''): Promise<string> {
  const { data: base } = await octokit.git.getCommit({ ...at, commit_sha: parent });
  const content = files['apps/web.yaml'].replace('1.0.0', tag);
  const entry = { path: 'apps/web.yaml', mode: '100644', type: 'blob', content } as const;
  const { data: tree } = await octokit.git.createTree({ ...at, base_tree: base.tree.sha, tree: [entry] });
  const { data: commit } = await octokit.git.createCommit({
    ...at,
    message: `Use ${tag}`,
    tree: tree.sha,
    parents: [parent],
  });
  return commit.sha;
}

async function openPull(octokit = client(), tag = '1.1.0', branch = 'updates'): Promise<number> {
  const sha = await commitTag(octokit, tag);
  await octokit.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
  const { data } = await octokit.pulls.create({ ...at, title: `Use ${tag}`, head: branch, base: 'main' });
  return data.number;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retag-github-'));
  await start();
});

afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the main job through @octokit/rest', () => {
  test.each(['', '/api/v3'])('from ref to pull request under %j', async prefix => {
    const octokit = client('workflow', github.url + prefix);
    const number = await openPull(octokit);
    const { data: pull } = await octokit.pulls.get({ ...at, pull_number: number });
    expect(pull).toMatchObject({
      mergeable: true,
      mergeable_state: 'clean',
      commits: 1,
      changed_files: 1,
      additions: 1,
      deletions: 1,
    });
    expect(pull.user.login).toBe('github-actions[bot]');
    expect(github.readFile(fleet, 'updates', 'apps/web.yaml')).toContain('web:1.1.0');
    expect(github.listFiles(fleet, 'updates').filter(({ mode }) => mode !== '100644')).toHaveLength(2);
    const { data: again } = await octokit.pulls.list({ ...at, head: 'acme:updates', base: 'main' });
    expect(again.map(found => found.number)).toEqual([number]);
    const { data: other } = await octokit.pulls.list({ ...at, head: 'acme:elsewhere' });
    expect(other).toEqual([]);
  });

  test('lists are paged and say where the next page is', async () => {
    const octokit = client();
    await openPull(octokit);
    for (let index = 0; index < 5; index++) github.comment(fleet, 1, 'wim', `Comment ${index}`);
    const { data, headers } = await octokit.issues.listComments({ ...at, issue_number: 1, per_page: 2, page: 2 });
    expect(data.map(({ body }) => body)).toEqual(['Comment 2', 'Comment 3']);
    expect(headers.link).toContain('page=3>; rel="next"');
    expect(await octokit.paginate(octokit.issues.listComments, { ...at, issue_number: 1, per_page: 2 })).toHaveLength(
      5,
    );
  });

  test('the archive is a real tar with one top folder, modes and links', async () => {
    const { data } = await client().repos.downloadTarballArchive({ ...at, ref: 'main' });
    writeFileSync(join(folder, 'archive.tar'), gunzipSync(Buffer.from(data as ArrayBuffer)));
    const listing = execFileSync('tar', ['-tvf', 'archive.tar'], { cwd: folder, encoding: 'utf8' });
    const top = `acme-fleet-${github.head(fleet, 'main')?.slice(0, 7)}`;
    expect(listing).toMatch(new RegExp(`^-rwx.* ${top}/bin/run\\.sh$`, 'm'));
    expect(listing).toContain(`${top}/bin/link -> ../README.md`);
    expect(execFileSync('tar', ['-xOf', 'archive.tar', `${top}/README.md`], { cwd: folder, encoding: 'utf8' })).toBe(
      '# Fleet\n',
    );
  });

  test('conditional requests are answered with 304 and cost nothing', async () => {
    const headers = { authorization: 'Bearer workflow' };
    const first = await fetch(`${github.url}/repos/${fleet}`, { headers });
    const again = await fetch(`${github.url}/repos/${fleet}`, {
      headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
  });

  test('big trees are truncated where the limit says', async () => {
    await github.close();
    await start({ treeLimit: 3 });
    const { data } = await client().git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
    expect(data).toMatchObject({ truncated: true, tree: { length: 3 } });
    expect((await client().git.getTree({ ...at, tree_sha: 'main' })).data.truncated).toBe(false);
  });
});

describe('export', () => {
  test('an exported repository passes git fsck and reads the same', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    await openPull();
    github.merge(fleet, 1);
    git('init', '-q', '--bare', '--initial-branch=main', '.');
    github.exportTo(fleet, folder, (ref, sha) => git('update-ref', ref, sha));
    git('fsck', '--full', '--strict', '--no-dangling');
    expect(git('rev-parse', 'main')).toBe(github.head(fleet, 'main'));
    expect(git('show', 'main:apps/web.yaml')).toContain('image: web:1.1.0');
    expect(git('ls-tree', '-r', 'main')).toMatch(/^100755 blob \w+\tbin\/run\.sh$/m);
    expect(git('log', '--format=%s', '--first-parent', 'main')).toBe(
      'Merge pull request #1 from acme/updates\nInitial commit',
    );
  });
});

describe('Verified', () => {
  test.each<[string, Partial<TokenSeed>, object, object]>([
    ['a workflow token that names nobody is signed for', {}, {}, { verified: true, reason: 'valid' }],
    [
      'naming an author gives that up',
      {},
      { author: { name: 'X', email: 'x@example.com' } },
      { verified: false, reason: 'unsigned' },
    ],
    ['people are never signed for', { kind: 'pat', login: 'wim' }, {}, { verified: false, reason: 'unsigned' }],
    [
      'a signature by an unknown key',
      { kind: 'pat', login: 'wim' },
      { signature: 'armour' },
      { verified: false, reason: 'unknown_key' },
    ],
  ])('%s', async (_reason, seed, fields, verification) => {
    const octokit = withToken(seed);
    const tree = github.commit(fleet, 'main').tree;
    const { data } = await octokit.git.createCommit({
      ...at,
      message: 'M',
      tree,
      parents: [github.head(fleet, 'main') ?? ''],
      ...fields,
    });
    expect(data.verification).toMatchObject(verification);
    expect(data.committer.name === 'GitHub').toBe(data.verification.verified);
  });
});

describe('refs', () => {
  test('only forward, unless forced', async () => {
    const octokit = client();
    const [one, two] = [await commitTag(octokit, '1.1.0'), await commitTag(octokit, '1.2.0')];
    await octokit.git.createRef({ ...at, ref: 'refs/heads/updates', sha: one });
    const update = (sha: string, force = false) => octokit.git.updateRef({ ...at, ref: 'heads/updates', sha, force });
    expect(await refusal(update(two))).toMatchObject({ status: 422, message: 'Update is not a fast forward' });
    expect((await update(two, true)).data.object.sha).toBe(two);
    const three = await commitTag(octokit, '1.3.0', two);
    expect((await update(three)).data.object.sha).toBe(three);
  });

  test.each<[string, (octokit: Octokit, sha: string) => Promise<unknown>, number, string]>([
    [
      'creating twice',
      (o, sha) => o.git.createRef({ ...at, ref: 'refs/heads/main', sha }),
      422,
      'Reference already exists',
    ],
    [
      'a branch below a branch',
      (o, sha) => o.git.createRef({ ...at, ref: 'refs/heads/main/x', sha }),
      422,
      'Reference update failed',
    ],
    [
      'an unknown commit',
      o => o.git.createRef({ ...at, ref: 'refs/heads/x', sha: '1'.repeat(40) }),
      422,
      'Object does not exist',
    ],
    [
      'moving what is not there',
      (o, sha) => o.git.updateRef({ ...at, ref: 'heads/x', sha }),
      422,
      'Reference does not exist',
    ],
    [
      'the full name in the path',
      (o, sha) => o.git.updateRef({ ...at, ref: 'refs/heads/main', sha }),
      422,
      'Reference does not exist',
    ],
    ['deleting what is not there', o => o.git.deleteRef({ ...at, ref: 'heads/x' }), 422, 'Reference does not exist'],
    ['reading what is not there', o => o.git.getRef({ ...at, ref: 'heads/x' }), 404, 'Not Found'],
  ])('%s is refused', async (_reason, request, status, message) => {
    expect(await refusal(request(client(), github.head(fleet, 'main') ?? ''))).toMatchObject({ status, message });
  });
});

describe('pull requests', () => {
  test('one branch has one open pull request per base', async () => {
    const octokit = client();
    await openPull(octokit);
    const again = octokit.pulls.create({ ...at, title: 'T', head: 'updates', base: 'main' });
    expect(await refusal(again)).toMatchObject({
      status: 422,
      errors: [{ message: 'A pull request already exists for acme:updates.' }],
    });
    await octokit.git.createRef({ ...at, ref: 'refs/heads/same', sha: github.head(fleet, 'main') ?? '' });
    const empty = octokit.pulls.create({ ...at, title: 'T', head: 'same', base: 'main' });
    expect(await refusal(empty)).toMatchObject({
      status: 422,
      errors: [{ message: 'No commits between main and same' }],
    });
    const missing = octokit.pulls.create({ ...at, title: 'T', head: 'none', base: 'main' });
    expect(await refusal(missing)).toMatchObject({ status: 422, errors: [{ field: 'head', code: 'invalid' }] });
  });

  test('the head follows its branch, the base its own', async () => {
    await openPull();
    const pushed = github.commitAs(fleet, 'wim', 'updates', { 'apps/api.yaml': 'image: api:2.0.0\n' }, 'By hand');
    const moved = github.commitAs(fleet, 'wim', 'main', { 'other.txt': 'x' }, 'On main');
    const { data } = await client().pulls.get({ ...at, pull_number: 1 });
    expect([data.head.sha, data.base.sha, data.commits, data.changed_files]).toEqual([pushed, moved, 2, 2]);
  });

  test.each([
    ['the same line', { 'apps/web.yaml': files['apps/web.yaml'].replace('1.0.0', '9.9.9') }, false],
    [
      'a far line of the same file',
      { 'apps/web.yaml': files['apps/web.yaml'].replace('Deployment', 'StatefulSet') },
      true,
    ],
    ['another file', { 'apps/api.yaml': 'image: api:2.0.0\n' }, true],
    ['the file is gone', { 'apps/web.yaml': null }, false],
    ['the same change', { 'apps/web.yaml': files['apps/web.yaml'].replace('1.0.0', '1.1.0') }, true],
  ])('the base changed %s', async (_reason, change, mergeable) => {
    await openPull();
    github.commitAs(fleet, 'wim', 'main', change, 'On main');
    const { data } = await client().pulls.get({ ...at, pull_number: 1 });
    expect([data.mergeable, data.mergeable_state]).toEqual([mergeable, mergeable ? 'clean' : 'dirty']);
    const merge = client().pulls.merge({ ...at, pull_number: 1 });
    if (!mergeable)
      expect(await refusal(merge)).toMatchObject({ status: 405, message: 'Pull Request is not mergeable' });
    else expect((await merge).data.merged).toBe(true);
  });

  test.each(['merge', 'squash', 'rebase'] as const)('%s keeps what both sides did', async method => {
    await openPull();
    github.commitAs(fleet, 'wim', 'main', { 'apps/api.yaml': 'image: api:2.0.0\n' }, 'On main');
    const { data } = await client().pulls.merge({ ...at, pull_number: 1, merge_method: method });
    expect(github.commit(fleet, 'main')).toMatchObject({
      sha: data.sha,
      parents: { length: method === 'merge' ? 2 : 1 },
    });
    expect(github.readFile(fleet, 'main', 'apps/web.yaml')).toContain('web:1.1.0');
    expect(github.readFile(fleet, 'main', 'apps/api.yaml')).toContain('api:2.0.0');
    expect(github.pull(fleet, 1)).toMatchObject({ state: 'closed', pull: { mergeCommit: data.sha } });
    expect(github.listPulls(fleet)).toEqual([]);
  });

  test('deleting the branch closes, and what was rewritten meanwhile stays closed', async () => {
    const octokit = client();
    await openPull(octokit);
    const head = github.head(fleet, 'updates') ?? '';
    await octokit.git.deleteRef({ ...at, ref: 'heads/updates' });
    expect(github.pull(fleet, 1)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
    const reopen = () => octokit.pulls.update({ ...at, pull_number: 1, state: 'open' });
    expect(await refusal(reopen())).toMatchObject({ status: 422, errors: [{ field: 'state' }] });
    await octokit.git.createRef({ ...at, ref: 'refs/heads/updates', sha: head });
    expect((await reopen()).data.state).toBe('open');
    await octokit.pulls.update({ ...at, pull_number: 1, state: 'closed' });
    await octokit.git.updateRef({ ...at, ref: 'heads/updates', sha: await commitTag(octokit, '1.2.0'), force: true });
    expect((await refusal(reopen())).status).toBe(422);
  });

  test('resetting the branch to the base closes', async () => {
    await openPull();
    github.pushAs(fleet, 'wim', 'updates', 'main');
    expect(github.pull(fleet, 1)).toMatchObject({ state: 'closed', pull: { mergedAt: null } });
  });

  test('a push of the branch onto the base counts as merged', async () => {
    await openPull();
    github.pushAs(fleet, 'wim', 'main', 'updates');
    expect(github.pull(fleet, 1).pull.mergedAt).not.toBeNull();
  });

  test('from a fork', async () => {
    github.seedRepository({ owner: 'rita', name: 'fleet', forkOf: fleet });
    github.commitAs('rita/fleet', 'rita', 'idea', { 'idea.txt': 'x' }, 'Idea');
    const octokit = withToken({ kind: 'pat', login: 'rita' });
    const { data } = await octokit.pulls.create({ ...at, title: 'Idea', head: 'rita:idea', base: 'main' });
    expect([data.head.repo?.full_name, data.base.repo.full_name, data.head.label]).toEqual([
      'rita/fleet',
      fleet,
      'rita:idea',
    ]);
  });

  test('teams are for tokens that see the organisation', async () => {
    github.repository(fleet).teams = ['platform'];
    await openPull();
    const request = (octokit: Octokit) =>
      octokit.pulls.requestReviewers({ ...at, pull_number: 1, team_reviewers: ['platform'] });
    expect((await refusal(request(client()))).status).toBe(422);
    const seeing = withToken({
      kind: 'app',
      login: 'retag[bot]',
      permissions: { pull_requests: 'write', members: 'read' },
    });
    expect((await request(seeing)).data.requested_teams?.map(({ slug }) => slug)).toEqual(['platform']);
  });

  test('reviewers must be collaborators and not the author', async () => {
    await openPull();
    const request = (login: string) => client().pulls.requestReviewers({ ...at, pull_number: 1, reviewers: [login] });
    expect((await request('wim')).data.requested_reviewers?.map(({ login }) => login)).toEqual(['wim']);
    expect(await refusal(request('stranger'))).toMatchObject({ status: 422 });
    expect(await refusal(request('github-actions[bot]'))).toMatchObject({
      status: 422,
      message: 'Review cannot be requested from pull request author.',
    });
  });
});

describe('what a token may', () => {
  const write = (octokit: Octokit) =>
    octokit.git.createRef({ ...at, ref: 'refs/heads/x', sha: github.head(fleet, 'main') ?? '' });

  test.each<[string, Partial<TokenSeed>, (octokit: Octokit) => Promise<unknown>, number, string]>([
    ['contents: read', { permissions: { contents: 'read' } }, write, 403, 'Resource not accessible by integration'],
    [
      'no person behind an installation',
      {},
      octokit => octokit.users.getAuthenticated(),
      403,
      'Resource not accessible by integration',
    ],
    ['no contents at all', { permissions: { issues: 'write' } }, write, 403, 'Resource not accessible by integration'],
    ['another repository', { repositories: ['acme/other'] }, write, 403, 'Resource not accessible by integration'],
    ['a person who may only read', { kind: 'pat', login: 'rita' }, write, 404, 'Not Found'],
    ['expired', { expiresAt: new Date(0) }, write, 401, 'Bad credentials'],
    [
      'no workflow files',
      {},
      octokit =>
        octokit.git.createTree({ ...at, tree: [{ path: '.github/workflows/x.yml', mode: '100644', content: '' }] }),
      403,
      'Resource not accessible by integration',
    ],
    [
      'no check runs by people',
      { kind: 'pat', login: 'wim' },
      octokit => octokit.checks.create({ ...at, name: 'x', head_sha: github.head(fleet, 'main') ?? '' }),
      403,
      'You must authenticate via a GitHub App.',
    ],
    [
      'permissions are hidden from readers',
      { kind: 'pat', login: 'rita' },
      octokit => octokit.repos.getCollaboratorPermissionLevel({ ...at, username: 'wim' }),
      403,
      'Must have push access to view collaborator permission.',
    ],
  ])('%s', async (_reason, seed, request, status, message) => {
    expect(await refusal(request(withToken(seed)))).toMatchObject({ status, message });
  });

  test('dashes of workflow permissions are understood', async () => {
    await openPull(withToken({ permissions: { contents: 'write', 'pull-requests': 'write' } }));
    expect(github.listPulls(fleet)).toHaveLength(1);
  });

  test('private repositories are hidden from those who have no access', async () => {
    github.seedRepository({ owner: 'acme', name: 'secret', private: true, files });
    const secret = { owner: 'acme', repo: 'secret' };
    expect((await refusal(withToken({ kind: 'pat', login: 'stranger' }).repos.get(secret))).status).toBe(404);
    expect((await refusal(client('').repos.get(secret))).status).toBe(404);
    expect((await client().repos.get(secret)).data.private).toBe(true);
    expect((await client().repos.downloadTarballArchive({ ...secret, ref: 'main' })).status).toBe(200);
  });

  test('archived repositories are read-only', async () => {
    github.repository(fleet).archived = true;
    expect(await refusal(write(client()))).toMatchObject({
      status: 403,
      message: 'Repository was archived so is read-only.',
    });
  });

  test('the setting about pull requests by Actions binds workflow tokens only', async () => {
    github.repository(fleet).actionsMayOpenPulls = false;
    expect(await refusal(openPull())).toMatchObject({
      status: 403,
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    });
    await withToken({ kind: 'app', login: 'retag[bot]' }).pulls.create({
      ...at,
      title: 'T',
      head: 'updates',
      base: 'main',
    });
    expect(github.listPulls(fleet)).toHaveLength(1);
  });

  test.each([
    ['acme', 'admin', 'admin'],
    ['mia', 'write', 'maintain'],
    ['wim', 'write', 'write'],
    ['tom', 'read', 'triage'],
    ['rita', 'read', 'read'],
  ])('the role of %s is shown as %s', async (username, permission, role) => {
    const { data } = await client().repos.getCollaboratorPermissionLevel({ ...at, username });
    expect([data.permission, data.role_name]).toEqual([permission, role]);
  });
});

describe('protection and rulesets', () => {
  const push = async (octokit = client()) => {
    const sha = await commitTag(octokit, '1.1.0');
    return octokit.git.updateRef({ ...at, ref: 'heads/main', sha });
  };

  test.each([
    ['required checks', { requiredStatusChecks: ['ci'] }, 'Required status check "ci" is expected.'],
    [
      'required reviews',
      { requiredReviews: 1 },
      'Protected branch update failed for refs/heads/main. Changes must be made through a pull request.',
    ],
    [
      'few may push',
      { restrictPushes: ['mia'] },
      "Protected branch update failed for refs/heads/main. You're not authorized to push to this branch.",
    ],
  ])('%s', async (_reason, protection, message) => {
    github.protect(fleet, 'main', protection);
    expect(await refusal(push())).toMatchObject({ status: 422, message });
    github.protect(fleet, 'main', undefined);
    expect((await push()).status).toBe(200);
  });

  test('rulesets name every violation and let the listed pass', async () => {
    github.addRuleset(fleet, { branches: ['ma*'], rules: [{ type: 'pull_request' }], bypass: ['retag[bot]'] });
    expect(await refusal(push())).toMatchObject({
      status: 422,
      message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    });
    expect((await push(withToken({ kind: 'app', login: 'retag[bot]' }))).status).toBe(200);
  });

  test('auto-merge waits for the check and then merges', async () => {
    github.repository(fleet).allowAutoMerge = true;
    github.protect(fleet, 'main', { requiredStatusChecks: ['ci'] });
    const octokit = client();
    await openPull(octokit);
    const { data } = await octokit.pulls.get({ ...at, pull_number: 1 });
    expect(data.mergeable_state).toBe('blocked');
    const enable =
      'mutation($id: ID!) { enablePullRequestAutoMerge(input: {pullRequestId: $id, mergeMethod: SQUASH}) { pullRequest { autoMergeRequest { mergeMethod } } } }';
    expect(await octokit.graphql(enable, { id: data.node_id })).toEqual({
      enablePullRequestAutoMerge: { pullRequest: { autoMergeRequest: { mergeMethod: 'SQUASH' } } },
    });
    expect((await octokit.pulls.get({ ...at, pull_number: 1 })).data.auto_merge?.merge_method).toBe('squash');
    github.completeCheck(fleet, data.head.sha, 'ci', 'success');
    expect(github.pull(fleet, 1).pull.mergedAt).not.toBeNull();
  });
});

describe('GraphQL', () => {
  const swap = 'mutation Swap($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  const idOf = () => `R_${github.repository(fleet).id}`;

  test('queries with variables, aliases and fragments', async () => {
    await openPull();
    const query = `query Q($owner: String!, $name: String!, $branch: String = "refs/heads/updates") {
      repository(owner: $owner, name: $name) { id autoMergeAllowed
        ref(qualifiedName: $branch) { target { oid ... on Commit { ...shown } } }
        file: object(expression: "main:README.md") { ... on Blob { text isBinary } }
        none: object(expression: "main:none") { __typename }
        pullRequests(states: [OPEN], first: 5) { nodes { number headRefName mergeable } } } }
      fragment shown on Commit { message parents(first: 1) { totalCount } }`;
    const answer = await client().graphql(query, { owner: 'acme', name: 'fleet' });
    expect(answer).toEqual({
      repository: {
        id: idOf(),
        autoMergeAllowed: false,
        ref: { target: { oid: github.head(fleet, 'updates'), message: 'Use 1.1.0', parents: { totalCount: 1 } } },
        file: { text: '# Fleet\n', isBinary: false },
        none: null,
        pullRequests: { nodes: [{ number: 1, headRefName: 'updates', mergeable: 'MERGEABLE' }] },
      },
    });
  });

  test('updateRefs swaps only what it expects to find', async () => {
    await openPull();
    const octokit = client('workflow', github.enterpriseUrl);
    const [before, after] = [github.head(fleet, 'updates'), await commitTag(client(), '1.2.0')];
    const update = (beforeOid: string | undefined, force: boolean) =>
      octokit.graphql(swap, {
        input: {
          repositoryId: idOf(),
          refUpdates: [{ name: 'refs/heads/updates', beforeOid, afterOid: after, force }],
        },
      });
    await expect(update(github.head(fleet, 'main'), true)).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
    await expect(update(before, false)).rejects.toMatchObject({
      errors: [{ message: 'Update is not a fast forward' }],
    });
    expect(github.head(fleet, 'updates')).toBe(before);
    await update(before, true);
    expect(github.head(fleet, 'updates')).toBe(after);
    expect(github.pull(fleet, 1).pull.headSha).toBe(after);
  });

  test('createCommitOnBranch appends to the expected head', async () => {
    const head = github.head(fleet, 'main');
    const commit = (expectedHeadOid: string | undefined) =>
      client().graphql(
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid signature { isValid } } } }',
        {
          input: {
            branch: { repositoryNameWithOwner: fleet, branchName: 'main' },
            expectedHeadOid,
            message: { headline: 'Change', body: 'Why' },
            fileChanges: {
              additions: [{ path: 'new.txt', contents: Buffer.from('new').toString('base64') }],
              deletions: [{ path: 'README.md' }],
            },
          },
        },
      );
    await expect(commit('1'.repeat(40))).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
    expect(await commit(head)).toMatchObject({ createCommitOnBranch: { commit: { signature: { isValid: true } } } });
    expect(github.readFile(fleet, 'main', 'new.txt')).toBe('new');
    expect(github.readFile(fleet, 'main', 'README.md')).toBeUndefined();
    expect(github.commit(fleet, 'main').message).toBe('Change\n\nWhy');
  });

  test('everybody has to say who they are', async () => {
    await expect(client('').graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 401 });
    await expect(client('unknown').graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 401 });
  });

  test('permissions bind mutations too, and queries are no writes', async () => {
    const weak = withToken({ permissions: { contents: 'read' } });
    const input = { repositoryId: idOf(), refUpdates: [] };
    await expect(weak.graphql(swap, { input })).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    await client().graphql('{ viewer { login } }');
    expect(github.requests.map(({ write }) => write)).toEqual([true, false]);
  });
});

describe('labels, comments, reactions, checks', () => {
  test('label names are unique in any case', async () => {
    const octokit = client();
    await octokit.issues.createLabel({ ...at, name: 'Flux', color: 'abcdef' });
    const twin = octokit.issues.createLabel({ ...at, name: 'flux', color: 'abcdef' });
    expect(await refusal(twin)).toMatchObject({
      status: 422,
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    await openPull(octokit);
    const { data } = await octokit.issues.addLabels({ ...at, issue_number: 1, labels: ['flux', 'new'] });
    expect(data.map(({ name }) => name)).toEqual(['Flux', 'new']);
    expect(await refusal(octokit.issues.removeLabel({ ...at, issue_number: 1, name: 'none' }))).toMatchObject({
      status: 404,
    });
  });

  test('only the author, or a maintainer, edits a comment', async () => {
    await openPull();
    const { id } = github.comment(fleet, 1, 'rita', 'Mine');
    expect((await refusal(client().issues.updateComment({ ...at, comment_id: id, body: 'Yours' }))).status).toBe(403);
    const wim = withToken({ kind: 'pat', login: 'wim' });
    expect((await wim.issues.updateComment({ ...at, comment_id: id, body: 'Ours' })).data.body).toBe('Ours');
  });

  test('fifty annotations a request, more by further ones', async () => {
    const octokit = client();
    const annotations = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        path: 'a.yaml',
        start_line: index + 1,
        end_line: index + 1,
        annotation_level: 'notice' as const,
        message: 'M',
      }));
    const run = (count: number) =>
      octokit.checks.create({
        ...at,
        name: 'x',
        head_sha: github.head(fleet, 'main') ?? '',
        output: { title: 'T', summary: 'S', annotations: annotations(count) },
      });
    expect((await refusal(run(51))).status).toBe(422);
    const { data } = await run(50);
    const more = { title: 'T', summary: 'S', annotations: annotations(10) };
    expect(
      (await octokit.checks.update({ ...at, check_run_id: data.id, output: more })).data.output.annotations_count,
    ).toBe(60);
  });
});

describe('limits and trouble', () => {
  test('the hourly limit ends in 403 with nothing remaining', async () => {
    github.setRateLimit(2);
    const read = () => client().repos.get(at);
    expect((await read()).headers['x-ratelimit-remaining']).toBe('1');
    await read();
    expect(await refusal(read())).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded') as string,
    });
  });

  test('the secondary limit says how long to wait', async () => {
    github.limitSecondary({ writes: 1, retryAfter: 1, status: 429 });
    const label = (name: string) => client().issues.createLabel({ ...at, name, color: 'abcdef' });
    await label('one');
    const error = (await label('two').catch((reason: unknown) => reason)) as {
      status: number;
      response: { headers: Record<string, string> };
    };
    expect([error.status, error.response.headers['retry-after']]).toEqual([429, '1']);
    await client().repos.get(at);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 });
    await label('two').finally(() => vi.useRealTimers());
  });

  test('a failure on demand, before or after the effect', async () => {
    const label = (name: string) => client().issues.createLabel({ ...at, name, color: 'abcdef' });
    github.failNext({ method: 'POST', path: '/labels' }, { status: 502 });
    await expect(label('one')).rejects.toMatchObject({ status: 502 });
    github.failNext({ method: 'POST', path: '/labels' }, { status: 502, afterEffect: true });
    await expect(label('two')).rejects.toMatchObject({ status: 502 });
    expect(github.repository(fleet).labels.map(({ name }) => name)).toEqual(['two']);
    await label('three');
  });

  test('a crash cuts every connection after the given request', async () => {
    const label = (name: string) => client().issues.createLabel({ ...at, name, color: 'abcdef' });
    github.crashAfter(2, { unanswered: true });
    await label('one');
    await expect(label('two')).rejects.toThrow();
    await expect(label('three')).rejects.toThrow();
    github.heal();
    expect(github.repository(fleet).labels.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(github.requests.map(({ status }) => status)).toEqual([201, 0, 0]);
  });

  test('a held request has no effect until released', async () => {
    const hold = github.hold({ method: 'POST', path: '/git/refs' });
    const pull = openPull();
    await hold.arrived;
    expect(github.branches(fleet)).toEqual(['main']);
    hold.release();
    await pull;
    expect(github.branches(fleet)).toEqual(['main', 'updates']);
  });

  test('the log tells writes from reads', async () => {
    await openPull();
    expect(github.requests.map(({ method, write, login }) => [method, write, login])).toEqual([
      ['GET', false, 'github-actions[bot]'],
      ['POST', true, 'github-actions[bot]'],
      ['POST', true, 'github-actions[bot]'],
      ['POST', true, 'github-actions[bot]'],
      ['POST', true, 'github-actions[bot]'],
    ]);
    github.clearRequests();
    expect(github.requests).toEqual([]);
  });
});

describe('webhooks', () => {
  test('the signature of the published example', () => {
    const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    expect(signatureOf("It's a Secret to Everybody", 'Hello, World!')).toBe(signature);
  });

  test('signed deliveries to the App, repeated under the same id', async () => {
    const received: { event: string; id: string; signature: string; body: string }[] = [];
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const header = (name: string) => String(request.headers[name]);
      received.push({
        event: header('x-github-event'),
        id: header('x-github-delivery'),
        signature: header('x-hub-signature-256'),
        body,
      });
      response.statusCode = received.length === 1 ? 500 : 200;
      response.end();
    });
    await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const app = github.addApp({ slug: 'retag', events: ['issue_comment'], webhook: { url, secret: 'hush' } });
    const installation = github.install(app, 'acme', [fleet]);
    await openPull();
    github.comment(fleet, 1, 'wim', '/retag');
    await github.settle();
    const [delivery] = github.deliveries;
    if (!delivery) throw new Error('nothing was delivered');
    expect(delivery).toMatchObject({ event: 'issue_comment', action: 'created', statusCode: 500, redelivery: false });
    github.redeliver(delivery);
    await github.settle();
    receiver.close();
    expect(received.map(({ event, id }) => [event, id])).toEqual([
      ['issue_comment', delivery.guid],
      ['issue_comment', delivery.guid],
    ]);
    expect(received.every(({ signature, body }) => signature === signatureOf('hush', body))).toBe(true);
    const payload = JSON.parse(received[0]?.body ?? '') as Record<string, Record<string, unknown>>;
    expect(payload['issue']).toMatchObject({
      number: 1,
      pull_request: { url: `${github.url}/repos/${fleet}/pulls/1` },
    });
    expect(payload['installation']).toMatchObject({ id: installation.id });
    expect(payload['sender']).toMatchObject({ login: 'wim', type: 'User' });
  });
});
