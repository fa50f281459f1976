import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCheckout } from '../../../src/adapters/checkout-tree.ts';
import { readGitIndex } from '../../../src/adapters/git-index.ts';
import { blobName, treeName, treeNameWith } from '../../../src/adapters/git-object.ts';
import { openGitHubTree } from '../../../src/adapters/github-tree.ts';
import { createLocalTree } from '../../../src/adapters/local-tree.ts';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { readTar } from '../../../src/adapters/tar.ts';
import { createWorkingTree } from '../../../src/adapters/working-tree.ts';
import type { Tree } from '../../../src/ports.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';

const LONG = `${'deep/'.repeat(30)}${'name-'.repeat(30)}.yaml`;
const textOf = async (tree: Tree, path: string) => Buffer.from(await tree.read(path)).toString('utf8');

describe('a tree from GitHub', () => {
  let github: FakeGitHub;
  afterEach(() => github.close());

  const files = {
    'apps/web.yaml': 'image: web\n',
    'apps/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
    'apps/link.yaml': { content: 'web.yaml', mode: '120000' },
    [LONG]: 'long\n',
    'ünïcode/é.yaml': 'é\n',
    'crlf.yaml': 'a\r\nb\r\n',
    'empty.yaml': '',
  };
  async function open(
    read: 'archive' | 'blobs',
    extra: Record<string, string | { content: string; mode: string }> = {},
    treeLimit = 100_000,
  ) {
    github = await startGitHub({ treeLimit });
    github.seedRepository({ owner: 'acme', name: 'fleet', files: { ...files, ...extra } });
    github.addToken({ token: 't', kind: 'workflow' });
    const octokit = createOctokit({ token: 't', baseUrl: github.url, userAgent: 'test', second: 1 });
    const commit = github.head('acme/fleet', 'main')!;
    const { tree } = github.commit('acme/fleet', commit);
    return openGitHubTree({ octokit, owner: 'acme', repository: 'fleet', commit, tree, read });
  }

  test.each(['archive', 'blobs'] as const)('by %s lists every file with its mode and reads its bytes', async read => {
    const tree = await open(read);
    const listed = (await tree.list()).map(({ path, mode }) => `${mode} ${path}`);
    expect(listed).toEqual(
      github
        .listFiles('acme/fleet', 'main')
        .map(({ path, mode }) => `${mode} ${path}`)
        .sort((a, b) => Buffer.compare(Buffer.from(a.slice(7)), Buffer.from(b.slice(7)))),
    );
    expect(await textOf(tree, LONG)).toBe('long\n');
    expect(await textOf(tree, 'ünïcode/é.yaml')).toBe('é\n');
    expect(await textOf(tree, 'crlf.yaml')).toBe('a\r\nb\r\n');
    expect(await textOf(tree, 'apps/link.yaml')).toBe('web.yaml');
    await expect(async () => tree.read('missing.yaml')).rejects.toMatchObject({ code: 'GITHUB_NOT_FOUND' });
  });

  test('with more entries than GitHub lists at once is read folder by folder, to the last file', async () => {
    const tree = await open('blobs', {}, 3);
    const listed = (await tree.list()).map(({ path, mode }) => `${mode} ${path}`);
    expect(listed.sort()).toEqual(
      github
        .listFiles('acme/fleet', 'main')
        .map(({ path, mode }) => `${mode} ${path}`)
        .sort(),
    );
  });

  test('with more entries in one folder than GitHub lists is an error, never a part of it', async () => {
    const tree = await open('blobs');
    const body = { truncated: true, tree: [{ path: 'a.yaml', mode: '100644', type: 'blob', sha: '1'.repeat(40) }] };
    github.failNext({ path: '/git/trees/' }, { status: 200, body, times: 9 });
    await expect(async () => tree.list()).rejects.toMatchObject({ code: 'GITHUB_REFUSED' });
  });

  test('by archive needs one request of the API, however many files there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`many/${n}.yaml`, `n: ${n}\n`]));
    const tree = await open('archive', many);
    for (const { path } of await tree.list()) await tree.read(path);
    const asked = github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'SHA'));
    expect(asked).toEqual(['/repos/acme/fleet/tarball/SHA', '/codeload/acme/fleet/legacy.tar.gz/SHA']);
  });

  test('with submodules, which archives leave out, is completed by one listing', async () => {
    const tree = await open('archive', { sub: { content: '1'.repeat(40), mode: '160000' } });
    expect(await tree.list()).toContainEqual(expect.objectContaining({ path: 'sub', mode: '160000' }));
    await tree.read('apps/web.yaml');
    expect(github.requests).toHaveLength(3);
  });

  test.each([
    ['is refused', { status: 404 }],
    ['is cut off', { status: 200, body: 'no archive' }],
    ['fails for good', { status: 502, times: 9 }],
  ])('is read blob by blob when the archive %s', async (_, failure) => {
    const tree = await open('archive');
    github.failNext({ path: 'tarball' }, failure);
    expect(await textOf(tree, 'apps/web.yaml')).toBe('image: web\n');
    const before = github.requests.length;
    await tree.read('apps/web.yaml');
    expect(github.requests.length, 'a blob is asked for once').toBe(before);
  });
});

test('a name that is no UTF-8 costs no other file of a folder, and is listed with and without git', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retag-names-'));
  try {
    const named = (name: string) => Buffer.concat([Buffer.from(`${folder}/${name}`), Buffer.from([0xe9])]);
    mkdirSync(named('d'));
    writeFileSync(named('caf'), 'x\n');
    writeFileSync(join(folder, 'web.yaml'), 'image: web\n');
    const listed = async () => (await createLocalTree(folder).list()).map(({ path, mode }) => `${mode} ${path}`);
    expect(await listed()).toEqual(['100644 caf\uFFFD', '100644 web.yaml']);
    execFileSync('git', ['-C', folder, 'init', '-q']);
    execFileSync('git', ['-C', folder, 'add', '.']);
    expect(await listed()).toEqual(['100644 caf\uFFFD', '100644 web.yaml']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('a folder as tree', () => {
  let folder = '';
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'retag-tree-'));
    mkdirSync(join(folder, 'apps'));
    writeFileSync(join(folder, 'apps/web.yaml'), 'image: web\n');
    writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n');
    chmodSync(join(folder, 'run.sh'), 0o755);
    symlinkSync('/etc/hostname', join(folder, 'link'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const listed = async () => (await createLocalTree(folder).list()).map(({ path, mode }) => `${mode} ${path}`);

  test('without git lists everything, links unfollowed', async () => {
    expect(createLocalTree(folder).commit).toBeUndefined();
    expect(await listed()).toEqual(['100644 apps/web.yaml', '120000 link', '100755 run.sh']);
    expect(await textOf(createLocalTree(folder), 'link')).toBe('/etc/hostname');
  });

  test.each(['../x', '/etc/passwd', 'apps/../../x'])('never reads %s outside of it', path => {
    expect(() => createLocalTree(folder).read(path)).toThrow(RangeError);
  });

  test.each(['2', '3', '4'])(
    'with git and an index of version %s lists what is tracked and is there',
    async version => {
      git('init', '-q', '-b', 'main');
      git('config', 'user.name', 'T');
      git('config', 'user.email', 't@example.org');
      git('add', '.');
      writeFileSync(join(folder, 'later.yaml'), 'later\n');
      if (version === '3') git('add', '-N', 'later.yaml');
      git('update-index', '--index-version', version);
      git('commit', '-q', '--allow-empty', '-m', 'one');
      writeFileSync(join(folder, 'untracked.yaml'), 'x\n');
      const expected = [
        '100644 apps/web.yaml',
        ...(version === '3' ? ['100644 later.yaml'] : []),
        '120000 link',
        '100755 run.sh',
      ];
      expect(await listed()).toEqual(expected);
      expect(createLocalTree(folder).commit).toBe(git('rev-parse', 'HEAD'));
      git('pack-refs', '--all');
      expect(createLocalTree(folder).commit, 'packed').toBe(git('rev-parse', 'HEAD'));
      git('checkout', '-q', '--detach');
      expect(createLocalTree(folder).commit, 'detached').toBe(git('rev-parse', 'HEAD'));
      rmSync(join(folder, '.git'), { recursive: true });
      rmSync(join(folder, 'later.yaml'));
      rmSync(join(folder, 'untracked.yaml'));
    },
  );

  test('that somebody works in has what was not added yet, but nothing ignored', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    const fresh = { 'new.yaml': 'x\n', 'apps/new.yaml': 'x\n', 'ignored.log': 'x\n', '.gitignore': '*.log\n' };
    for (const [path, text] of Object.entries(fresh)) writeFileSync(join(folder, path), text);
    mkdirSync(join(folder, 'inner'));
    git('init', '-q', 'inner');
    writeFileSync(join(folder, 'inner/a.yaml'), 'x\n');
    rmSync(join(folder, 'run.sh'));
    const tree = createWorkingTree(folder);
    const paths = ['.gitignore', 'apps/new.yaml', 'apps/web.yaml', 'link', 'new.yaml'];
    expect((await tree.list()).map(({ path }) => path)).toEqual(paths);
    expect(await textOf(tree, 'new.yaml')).toBe('x\n');
    for (const path of [...Object.keys(fresh), 'inner', '.git']) rmSync(join(folder, path), { recursive: true });
    expect((await createWorkingTree(folder).list()).map(({ path }) => path)).toEqual(['apps/web.yaml', 'link']);
    writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  });

  test.each([
    ['files', ['--no-sparse-index']],
    ['whole folders', ['--sparse-index']],
  ])('a sparse checkout tells what it leaves out, as %s', (_, options) => {
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, 'other/deep'), { recursive: true });
    writeFileSync(join(folder, 'other/deep/base.yaml'), 'x\n');
    git('add', '.');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'one');
    expect(createLocalTree(folder).leftOut?.()).toEqual([]);
    git('sparse-checkout', 'set', '--cone', ...options, 'apps');
    const tree = createWorkingTree(folder);
    expect(tree.leftOut?.()).toEqual([options.includes('--sparse-index') ? 'other' : 'other/deep/base.yaml']);
    git('sparse-checkout', 'disable');
    for (const path of ['.git', 'other']) rmSync(join(folder, path), { recursive: true });
  });

  test.each(['2', '4'])(
    'files left in a merge conflict are listed once, as such (index of version %s)',
    async version => {
      const commit = (text: string | undefined) => {
        if (text === undefined) git('rm', '-q', 'apps/gone.yaml');
        else writeFileSync(join(folder, 'apps/gone.yaml'), text);
        writeFileSync(join(folder, 'apps/web.yaml'), `image: web:${text}\n`);
        git('add', '.');
        git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'one');
      };
      git('init', '-q', '-b', 'main');
      git('update-index', '--index-version', version);
      commit('1');
      git('checkout', '-q', '-b', 'other');
      commit('2');
      git('checkout', '-q', 'main');
      commit(undefined);
      const merge = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '-q', 'other'];
      expect(() => execFileSync('git', merge, { cwd: folder, stdio: 'ignore' })).toThrow();
      for (const tree of [createLocalTree(folder), createWorkingTree(folder)]) {
        const listed = await tree.list();
        expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
        const left = listed.filter(({ isConflicted }) => isConflicted).map(({ path }) => path);
        expect(left).toEqual(['apps/gone.yaml', 'apps/web.yaml']);
      }
      git('add', '.');
      expect((await createLocalTree(folder).list()).filter(({ isConflicted }) => isConflicted)).toEqual([]);
      rmSync(join(folder, '.git'), { recursive: true });
      rmSync(join(folder, 'apps/gone.yaml'));
      writeFileSync(join(folder, 'apps/web.yaml'), 'image: web\n');
    },
  );

  test('names of trees are those of git', async () => {
    git('init', '-q', '-b', 'main');
    writeFileSync(join(folder, 'apps.yaml'), 'sorts between apps and apps/\n');
    git('add', '.');
    const index = readGitIndex(join(folder, '.git/index')) ?? [];
    expect(treeName(index)).toBe(git('write-tree'));
    expect(blobName(Buffer.from('image: web\n'))).toBe(git('hash-object', 'apps/web.yaml'));
    const named = treeNameWith(index, [{ path: 'apps/web.yaml', mode: '100644', text: 'image: wéb\n' }]);
    writeFileSync(join(folder, 'apps/web.yaml'), 'image: wéb\n');
    git('add', '.');
    expect(named).toBe(git('write-tree'));
    rmSync(join(folder, '.git'), { recursive: true });
  });

  test('of a repository with SHA-256 names lists what git tracks', async () => {
    git('init', '-q', '-b', 'main', '--object-format=sha256');
    git('add', '.');
    const paths = git('ls-files').split('\n');
    expect((await createLocalTree(folder).list()).map(({ path }) => path)).toEqual(paths);
    expect(readGitIndex(join(folder, '.git/index'))?.[0]?.sha).toBe(git('ls-files', '-s').split(/\s/)[1]);
    rmSync(join(folder, '.git'), { recursive: true });
  });

  test('of a worktree knows its commit', () => {
    git('init', '-q', '-b', 'main');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '--allow-empty', '-m', 'one');
    const other = `${folder}-worktree`;
    git('worktree', 'add', '-q', other);
    expect(createLocalTree(other).commit).toBe(git('rev-parse', 'HEAD'));
    rmSync(other, { recursive: true });
    rmSync(join(folder, '.git'), { recursive: true });
  });
});

describe('a checkout', () => {
  let folder: string;
  let head: { commit: string; tree: string };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const committed = { 'app.yaml': 'image: app:1\n', 'docs/a.yaml': 'a\n', 'run.sh': '#!/bin/sh\n' };
  const asked: string[] = [];
  const remote: Tree = {
    list: () => [],
    read: path => {
      asked.push(path);
      return Buffer.from(committed[path as keyof typeof committed]);
    },
  };
  const open = () => openCheckout(folder, head, remote);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'retag-checkout-'));
    asked.length = 0;
    mkdirSync(join(folder, 'docs'));
    for (const [path, text] of Object.entries(committed)) writeFileSync(join(folder, path), text);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'one');
    head = { commit: git('rev-parse', 'HEAD'), tree: git('rev-parse', 'HEAD^{tree}') };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read from the folder', async () => {
    writeFileSync(join(folder, 'untracked.yaml'), 'x\n');
    const tree = open()!;
    expect((await tree.list()).map(({ path, size }) => `${path} ${size}`)).toEqual([
      'app.yaml 13',
      'docs/a.yaml 2',
      'run.sh 10',
    ]);
    expect(await textOf(tree, 'app.yaml')).toBe('image: app:1\n');
    expect(await tree.nameWith?.([])).toBe(head.tree);
    expect(asked).toEqual([]);
  });

  test('that earlier steps edited still gives what was committed', async () => {
    writeFileSync(join(folder, 'app.yaml'), 'image: app:tampered\n');
    rmSync(join(folder, 'docs/a.yaml'));
    const tree = open()!;
    expect((await tree.list()).map(({ path, size }) => `${path} ${size}`)).toEqual([
      'app.yaml undefined',
      'docs/a.yaml undefined',
      'run.sh 10',
    ]);
    expect(await textOf(tree, 'app.yaml')).toBe('image: app:1\n');
    expect(await textOf(tree, 'docs/a.yaml')).toBe('a\n');
    expect(asked).toEqual(['app.yaml', 'docs/a.yaml']);
  });

  test('with an edit of the same length and time is not trusted either', async () => {
    const { mtime, atime } = statSync(join(folder, 'app.yaml'));
    writeFileSync(join(folder, 'app.yaml'), 'image: app:2\n');
    utimesSync(join(folder, 'app.yaml'), atime, mtime);
    expect(await textOf(open()!, 'app.yaml')).toBe('image: app:1\n');
  });

  test.each<[string, () => unknown]>([
    ['something staged', () => git('rm', '-q', 'app.yaml')],
    ['another commit', () => (head = { ...head, commit: '0'.repeat(40) })],
    ['no git at all', () => rmSync(join(folder, '.git'), { recursive: true })],
  ])('with %s is not used', (_, act) => {
    act();
    expect(open()).toBeUndefined();
  });
});

describe('tar', () => {
  const stream = async function* (bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const limits = { total: 1e6, entries: 100 };
  const pack = (format: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'retag-tar-'));
    mkdirSync(join(folder, LONG, '..'), { recursive: true });
    writeFileSync(join(folder, LONG), 'x'.repeat(1500));
    const bytes = execFileSync('tar', ['-C', folder, `--format=${format}`, '-cf', '-', 'deep']);
    rmSync(folder, { recursive: true });
    return bytes;
  };

  test.each([
    ['pax', 1],
    ['pax', 700],
    ['gnu', 4096],
  ])('%s archives with long names are read in pieces of %i bytes', async (format, size) => {
    const found = [];
    for await (const entry of readTar(stream(pack(format), size), limits)) if (entry.kind === 'file') found.push(entry);
    expect(found.map(({ path, content }) => [path, content.length])).toEqual([[LONG, 1500]]);
  });

  test('limits and damage end the reading', async () => {
    const read = async (bytes: Uint8Array, own = limits) => {
      for await (const _ of readTar(stream(bytes, 512), own));
    };
    const bytes = pack('pax');
    await expect(read(bytes, { total: 1000, entries: 100 })).rejects.toThrow(RangeError);
    await expect(read(bytes, { total: 1e6, entries: 3 })).rejects.toThrow(RangeError);
    await expect(read(bytes.subarray(0, 1000))).rejects.toThrow(SyntaxError);
    const damaged = Buffer.from(bytes);
    damaged[10] = 1;
    await expect(read(damaged)).rejects.toThrow(SyntaxError);
  });
});
