/** Past changes of marked values, read from GitHub as `git log` would tell them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommitChanges, readGitHubHistory } from '../../../src/adapters/github-history.ts';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';

const REPOSITORY = 'acme/fleet';
const line = (tag: string, name = 'web') => `image: acme/${name}:${tag} # {"$imagepolicy": "flux-system:${name}"}\n`;

let github: FakeGitHub;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-01-01T00:00:00Z');
  github = await startGitHub({ clock: () => now });
  github.seedRepository({ owner: 'acme', name: 'fleet', files: { 'a/web.yaml': line('1'), 'b/api.yaml': 'x: 1\n' } });
  github.addToken({ token: 't', kind: 'workflow' });
});
afterEach(() => github.close());

function push(day: string, files: Record<string, string>, message = 'Update', login = 'ann'): string {
  now = new Date(`${day}T00:00:00Z`);
  return github.commitAs(REPOSITORY, login, 'main', files, message);
}

function read(paths: string[], options: { since?: string; commits?: number; known?: CommitChanges } = {}) {
  const octokit = createOctokit({ token: 't', baseUrl: github.url, userAgent: 'retag-test' });
  const { since = '2025-01-01', ...rest } = options;
  const target = { octokit, owner: 'acme', repository: 'fleet' };
  return readGitHubHistory(target, { branch: 'main', paths, since: new Date(since), ...rest });
}

const steps = (updates: readonly { old: string; new: string }[]) =>
  updates.map(update => `${update.old.split(':')[1]} → ${update.new.split(':')[1]}`);

describe('history', () => {
  test('is newest first, with who, when and why', async () => {
    push('2026-01-02', { 'a/web.yaml': line('2') });
    const sha = push('2026-01-03', { 'a/web.yaml': line('3') }, 'Update web\n\nMore.', 'bob');
    const updates = await read(['a/web.yaml']);
    expect(steps(updates)).toEqual(['2 → 3', '1 → 2']);
    expect(updates[0]).toMatchObject({
      ...{ commit: sha, date: new Date('2026-01-03'), subject: 'Update web', file: 'a/web.yaml' },
      ...{ author: { name: 'bob' }, policy: 'flux-system:web', setter: 'flux-system:web' },
    });
  });

  test('keeps commits of the same second in order', async () => {
    const tags = ['2', '3', '4', '5', '6', '7'];
    for (const tag of tags) push('2026-01-02', { 'a/web.yaml': line(tag) });
    expect(steps(await read(['a']))).toEqual(['6 → 7', '5 → 6', '4 → 5', '3 → 4', '2 → 3', '1 → 2']);
  });

  test('holds no value that appeared, no unmarked change, no other path, and nothing older than asked', async () => {
    push('2026-01-02', { 'a/web.yaml': line('2') });
    push('2026-01-03', { 'a/web.yaml': `# note\n${line('2')}`, 'a/new.yaml': line('9', 'api') });
    push('2026-01-04', { 'b/api.yaml': 'x: 2\n' });
    push('2026-01-05', { 'b/web.yaml': line('1') });
    push('2026-01-06', { 'b/web.yaml': line('2') });
    expect(steps(await read(['a']))).toEqual(['1 → 2']);
    expect(steps(await read(['']))).toEqual(['1 → 2', '1 → 2']);
    expect(await read([''], { since: '2026-01-07' })).toEqual([]);
  });

  test('a commit that several paths list counts once, and a merge not at all', async () => {
    push('2026-01-02', { 'a/web.yaml': line('2'), 'b/web.yaml': line('2') });
    github.commitAs(REPOSITORY, 'bob', 'side', { 'a/web.yaml': line('3') }, 'Side');
    github.merge(REPOSITORY, github.openPullAs(REPOSITORY, 'bob', { title: 'Side', head: 'side' }).number);
    expect(steps(await read(['', 'a', 'a/web.yaml']))).toEqual(['2 → 3', '1 → 2']);
  });

  test('each commit is read once, and only as many as wanted', async () => {
    const known: CommitChanges = new Map();
    for (const tag of ['2', '3', '4', '5']) push(`2026-01-0${tag}`, { 'a/web.yaml': line(tag) });
    expect(steps(await read(['a'], { commits: 3, known }))).toEqual(['4 → 5', '3 → 4', '2 → 3']);
    github.clearRequests();
    push('2026-01-06', { 'a/web.yaml': line('6') });
    expect(await read(['a'], { commits: 3, known })).toHaveLength(3);
    expect(github.requests).toHaveLength(2);
  });

  test('a file whose name or content looks like the head of a patch stays one file', async () => {
    push('2026-01-02', { 'a/+++ b': `${line('1')}++ b/else\n` });
    push('2026-01-03', { 'a/+++ b': `++ b/else\n${line('2')}` });
    expect(await read(['a'])).toMatchObject([{ file: 'a/+++ b', new: 'acme/web:2' }]);
  });
});
