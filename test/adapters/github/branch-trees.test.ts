import { afterEach, expect, test } from 'vitest';
import { openGitHub } from '../../../src/adapters/open-github.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';

let github: FakeGitHub;
afterEach(() => github?.close());

test.each([
  ['an empty repository', {}, 'main', 'GITHUB_EMPTY_REPOSITORY'],
  ['a repository without the branch', { files: { 'a.yaml': 'a: 1\n' } }, 'next', 'GITHUB_REF_MISSING'],
])('%s is told as such', async (_, seed, branch, code) => {
  github = await startGitHub();
  github.seedRepository({ owner: 'acme', name: 'fleet', ...seed });
  github.addToken({ token: 'tok', kind: 'workflow' });
  const reporter = { progress() {}, info() {}, debug() {} };
  const { trees } = openGitHub({ token: 'tok', apiUrl: github.url, owner: 'acme', repository: 'fleet', reporter });
  await expect(trees.openTree(branch)).rejects.toMatchObject({ code, hint: expect.any(String) });
});
