import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCheckout } from '../../../src/adapters/checkout-tree.ts';
import { openGitHubTree } from '../../../src/adapters/github-tree.ts';
import { createLocalTree } from '../../../src/adapters/local-tree.ts';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { createWorkingTree } from '../../../src/adapters/working-tree.ts';
import { loadProject } from '../../../src/engine/project.ts';
import { screenTree } from '../../../src/engine/screen.ts';
import type { Tree } from '../../../src/ports.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';

const MARKED = 'image: ghcr.io/acme/web:1 # {"$imagepolicy": "flux-system:web"}\n';
const FILES = { 'apps/web.yaml': MARKED, 'shared/base.yaml': MARKED };
/** Path of the link, and where it points. */
const LINKS = {
  'apps/beside.yaml': 'web.yaml',
  'apps/above.yml': '../shared/base.yaml',
  'apps/folder': '../shared',
  'apps/folder.yaml': '../shared',
  'apps/kustomization.yaml': '../shared/base.yaml',
  'dangling.yaml': 'nowhere.yaml',
  'itself.yaml': 'itself.yaml',
  'outside.yaml': '/etc/hostname',
  'notes.txt': 'apps/web.yaml',
};
const sources = { include: ['**/*.yaml', '**/*.yml'], exclude: [], rendered: [] };

describe('a symbolic link is listed as one and never followed', () => {
  let github: FakeGitHub;
  const plain = mkdtempSync(join(tmpdir(), 'retag-links-'));
  const tracked = mkdtempSync(join(tmpdir(), 'retag-links-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', tracked, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
    }).trim();

  beforeAll(async () => {
    for (const folder of [plain, tracked]) {
      for (const [path, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, join(folder, path));
    }
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    github = await startGitHub();
    const links = Object.entries(LINKS).map(([path, content]) => [path, { content, mode: '120000' }] as const);
    github.seedRepository({ owner: 'acme', name: 'fleet', files: { ...FILES, ...Object.fromEntries(links) } });
    github.addToken({ token: 't', kind: 'workflow' });
  });
  afterAll(async () => {
    for (const folder of [plain, tracked]) rmSync(folder, { recursive: true });
    await github.close();
  });

  function fromGitHub(read: 'archive' | 'blobs'): Tree {
    const octokit = createOctokit({ token: 't', baseUrl: github.url, userAgent: 'test', second: 1 });
    const commit = github.head('acme/fleet', 'main')!;
    const { tree } = github.commit('acme/fleet', commit);
    return openGitHubTree({ octokit, owner: 'acme', repository: 'fleet', commit, tree, read });
  }
  const trees: [name: string, open: () => Tree][] = [
    ['a folder', () => createLocalTree(plain)],
    ['a folder that git tracks', () => createLocalTree(tracked)],
    ['a folder that somebody works in', () => createWorkingTree(tracked)],
    [
      'the checkout of a commit',
      () => {
        const head = { commit: git('rev-parse', 'HEAD'), tree: git('rev-parse', 'HEAD^{tree}') };
        return openCheckout(tracked, head, fromGitHub('blobs'))!;
      },
    ],
    ['an archive from GitHub', () => fromGitHub('archive')],
    ['the blobs of GitHub', () => fromGitHub('blobs')],
  ];

  test.each(trees)('in %s', async (_name, open) => {
    const tree = open();
    const listed = (await tree.list()).map(({ path, mode }) => `${mode} ${path}`).sort();
    expect(listed).toEqual(
      [...Object.keys(FILES).map(path => `100644 ${path}`), ...Object.keys(LINKS).map(path => `120000 ${path}`)].sort(),
    );
    for (const [path, target] of Object.entries(LINKS)) {
      expect(Buffer.from(await tree.read(path)).toString('utf8'), path).toBe(target);
    }
    await expect(async () => tree.read('apps/folder/base.yaml'), 'a file behind a link').rejects.toThrow();
    const { files, diagnostics } = await screenTree(tree, sources);
    expect(files.map(({ path }) => path)).toEqual(Object.keys(FILES));
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(
      Object.keys(LINKS)
        .filter(path => /\.ya?ml$/.test(path))
        .sort()
        .map(path => `FILE_LINK ${path}`),
    );
  });

  test.each(trees)('in %s, were it the configuration', async (_name, open) => {
    await expect(loadProject(open(), 'apps/beside.yaml')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'apps/beside.yaml: is a symbolic link, which is not followed',
    });
  });

  test('a tracked folder that became a link holds nothing any more', async () => {
    rmSync(join(tracked, 'shared'), { recursive: true });
    symlinkSync(join(plain, 'shared'), join(tracked, 'shared'));
    const tree = createLocalTree(tracked);
    expect((await tree.list()).map(({ path }) => path)).not.toContain('shared/base.yaml');
    expect(() => tree.read('shared/base.yaml')).toThrow(RangeError);
  });
});
