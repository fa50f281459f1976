import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiUrlOf, parseRemoteUrl, readGitRemote } from '../../src/adapters/git-remote.ts';
import { findGitHubTarget, readToken, requireToken } from '../../src/cli/github-target.ts';
import { requireOnlineNode } from '../../src/cli/node-version.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-remote-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'clusters'));
  writeFileSync(
    join(folder, '.git/config'),
    '[core]\n\tbare = false\n[remote "fork"]\n\turl = git@github.com:ann/gitops.git\n[remote "origin"]\n\turl = https://ghe.example.org/acme/gitops.git\n',
  );
  writeFileSync(join(folder, 'token'), '  from-file\n');
  writeFileSync(join(folder, 'empty'), '\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an address of a remote', () => {
  test.each([
    ['https://github.com/acme/gitops.git', 'github.com acme/gitops', 'https'],
    ['https://token@github.com/acme/gitops', 'github.com acme/gitops', 'a token in it is left out'],
    ['git@github.com:acme/gitops.git', 'github.com acme/gitops', 'the short form of ssh'],
    ['ssh://git@ssh.github.com:443/acme/gitops.git', 'ssh.github.com acme/gitops', 'ssh with a port'],
    ['/srv/git/gitops.git', undefined, 'a folder'],
    ['https://gitlab.example.org/group/sub/gitops.git', undefined, 'more than owner and name'],
  ])('%s: %s (%s)', (url, expected, _why) => {
    const found = parseRemoteUrl(url);
    expect(found && `${found.host} ${found.owner}/${found.name}`).toBe(expected);
  });

  test.each([
    ['github.com', 'https://api.github.com'],
    ['acme.ghe.com', 'https://api.acme.ghe.com'],
    ['ghe.example.org', 'https://ghe.example.org/api/v3'],
  ])('the API of %s is at %s', (host, url) => expect(apiUrlOf(host)).toBe(url));
});

describe('the repository', () => {
  test('origin counts, also from a folder below', () => {
    expect(readGitRemote(join(folder, 'clusters'))).toEqual({ host: 'ghe.example.org', owner: 'acme', name: 'gitops' });
  });

  test.each([
    [{ repo: 'a/b' }, { GITHUB_REPOSITORY: 'c/d' }, 'a/b https://api.github.com', '--repo first'],
    [{}, { GITHUB_REPOSITORY: 'c/d' }, 'c/d https://api.github.com', 'then the environment'],
    [{}, {}, 'acme/gitops https://ghe.example.org/api/v3', 'then the remote, with its own API'],
    [{ repo: 'acme/gitops' }, {}, 'acme/gitops https://ghe.example.org/api/v3', 'the same repository by name'],
    [{ apiUrl: 'http://127.0.0.1:1/' }, {}, 'acme/gitops http://127.0.0.1:1', '--api-url wins, without its slash'],
    [{}, { GITHUB_API_URL: 'https://x/api/v3' }, 'acme/gitops https://x/api/v3', 'GITHUB_API_URL before the remote'],
  ] as const)('%j %j: %s (%s)', (options, env, expected, _why) => {
    const { owner, repository, apiUrl } = findGitHubTarget({ dir: folder, ...options }, env);
    expect(`${owner}/${repository} ${apiUrl}`).toBe(expected);
  });

  test.each([
    [{ repo: 'acme' }, /acme is not owner\/name/],
    [{ dir: '/' }, /is not known/],
  ])('%j is refused', (options, message) =>
    expect(() => findGitHubTarget({ dir: folder, ...options }, {})).toThrow(message),
  );
});

describe('the token', () => {
  test.each([
    ['token', { GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }, 'from-file', 'the file first, without its line break'],
    [undefined, { GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }, 'a', 'then GITHUB_TOKEN'],
    [undefined, { GITHUB_TOKEN: '', GH_TOKEN: 'b' }, 'b', 'then GH_TOKEN; an empty one is none'],
    [undefined, {}, undefined, 'none'],
  ])('%s %j: %s (%s)', (file, env, expected, _why) =>
    expect(readToken(file && join(folder, file), env)).toBe(expected),
  );

  test.each(['empty', 'missing'])('a file that is %s is an error', name =>
    expect(() => readToken(join(folder, name), { GITHUB_TOKEN: 'a' })).toThrow(/--token-file/),
  );

  test('a command that writes says what to do without one', () => {
    const target = { owner: 'a', repository: 'b', apiUrl: '', token: undefined };
    expect(() => requireToken(target)).toThrow(/no token for a\/b/);
  });
});

describe('the version of Node', () => {
  test.each(['22.19.0', '22.20.1', '24.0.0'])('%s can ask registries', version =>
    expect(() => requireOnlineNode(version)).not.toThrow(),
  );
  test.each(['18.20.0', '20.20.2', '22.18.0'])('%s cannot, and is told so', version =>
    expect(() => requireOnlineNode(version)).toThrow(/needs Node 24/),
  );
});
