import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { loadRepository } from '../../src/engine/load.ts';
import { MAX_FILE_BYTES, type Sources, screenTree } from '../../src/engine/screen.ts';
import type { Tree } from '../../src/ports.ts';
import { memoryTree } from '../support/memory-tree.ts';

const all: Sources = { include: ['**/*.yaml', '**/*.yml', '**/Kustomization'], exclude: [], rendered: [] };
const MARKED = 'image: a/b:1 # {"$imagepolicy": "a:b"}\n';
const POLICY = 'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: a }\n';

const screen = (files: Parameters<typeof memoryTree>[0], sources: Sources = all) =>
  screenTree(memoryTree(files), sources);

describe('what a file is, by its bytes', () => {
  const rows: [reason: string, path: string, content: string, expected: object | undefined][] = [
    ['a marker', 'a.yaml', MARKED, { markers: true, documents: false }],
    ['a misspelt marker, so that it can be reported', 'a.yml', MARKED.replace('policy', 'Policy'), { markers: true }],
    ['a key with a letter too few', 'a.yml', MARKED.replace('policy', 'polcy'), { markers: true }],
    ['a key with a hyphen', 'a.yml', MARKED.replace('imagepolicy', 'image-policy'), { markers: true }],
    ['a key in capitals', 'a.yml', MARKED.replace('imagepolicy', 'ImagePolicy'), { markers: true }],
    ['an image document', 'a.yaml', POLICY, { documents: true, markers: false }],
    ['a Flux Kustomization', 'a.yaml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\n', { documents: true }],
    [
      'a GitRepository',
      'a.yaml',
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\n',
      { documents: true },
    ],
    ['other sources', 'a.yaml', 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\n', undefined],
    ['a kustomization', 'x/kustomization.yaml', 'resources: []\n', { kustomization: true }],
    ['a kustomization without extension', 'x/Kustomization', 'resources: []\n', { kustomization: true }],
    ['a plain manifest', 'a.yaml', 'kind: Deployment\n', undefined],
    ['another extension', 'a.json', MARKED, undefined],
    ['an extension in capitals', 'a.YAML', MARKED, undefined],
    ['a hidden folder', '.apps/a.yaml', MARKED, { markers: true }],
    ['node_modules', 'node_modules/x/a.yaml', MARKED, { markers: true }],
    ['the folder of git itself', '.git/a.yaml', MARKED, undefined],
    ['a path with dots', 'a..b/x.yaml', MARKED, { markers: true }],
    ['a sealed secret', 'a.yaml', 'kind: SealedSecret\n', { context: true }],
  ];
  test.each(rows)('%s', async (_, path, content, expected) => {
    const { files, diagnostics } = await screen({ [path]: content });
    if (expected === undefined) expect(files).toEqual([]);
    else expect(files).toMatchObject([{ path, template: false, ...expected }]);
    expect(diagnostics).toEqual([]);
  });

  test('a file whose name is no UTF-8 is left alone and told, since its changes would be written to another name', async () => {
    const { files, diagnostics } = await screen({ 'caf\uFFFD.yaml': MARKED, 'caf\uFFFD.txt': MARKED });
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'FILE_UNREADABLE', severity: 'warning', file: 'caf\uFFFD.yaml' }]);
  });

  test('a file that a merge left in a conflict is left alone and told', async () => {
    const tree = memoryTree({ 'a.yaml': MARKED, 'b.txt': MARKED });
    const listed = (await tree.list()).map(file => ({ ...file, isConflicted: true as const }));
    const { files, diagnostics } = await screenTree({ ...tree, list: () => listed }, all);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'FILE_UNREADABLE', severity: 'error', file: 'a.yaml', hint: expect.stringContaining('git add') },
    ]);
  });

  test('Helm templates are kept for their markers and never for documents', async () => {
    const { files } = await screen({
      'c/Chart.yaml': 'name: c\n',
      'c/templates/a.yaml': MARKED,
      'c/templates/b.yaml': POLICY,
      'c/values.yaml': MARKED,
      'templates/d.yaml': POLICY,
    });
    expect(files.map(({ path, template, documents }) => [path, template, documents])).toEqual([
      ['c/templates/a.yaml', true, false],
      ['c/values.yaml', false, false],
      ['templates/d.yaml', false, true],
    ]);
  });

  test('a patch is kept because a kustomization names it', async () => {
    const { files } = await screen({
      'top/kustomization.yaml':
        'patches:\n- path: ../patches/one.yaml\n- path: "two.yaml"\npatchesStrategicMerge:\n- three.yaml\n',
      'patches/one.yaml': '- op: remove\n',
      'top/two.yaml': 'kind: any\n',
      'top/three.yaml': 'kind: any\n',
      'top/four.yaml': 'kind: any\n',
    });
    expect(files.filter(({ patch }) => patch).map(({ path }) => path)).toEqual([
      'patches/one.yaml',
      'top/three.yaml',
      'top/two.yaml',
    ]);
  });
});

describe('sources', () => {
  test.each<[string, Partial<Sources>, string[]]>([
    ['a folder', { include: ['clusters/prod/**'] }, ['clusters/prod/a.yaml', 'clusters/prod/x/b.yml']],
    ['one level', { include: ['clusters/*/a.yaml'] }, ['clusters/dev/a.yaml', 'clusters/prod/a.yaml']],
    ['alternatives', { include: ['clusters/{dev,test}/**'] }, ['clusters/dev/a.yaml']],
    ['an exclusion', { exclude: ['**/dev/**'] }, ['clusters/prod/a.yaml', 'clusters/prod/x/b.yml']],
    ['a leading ./', { include: ['./clusters/dev/*'] }, ['clusters/dev/a.yaml']],
  ])('%s', async (_, part, expected) => {
    const files = { 'clusters/dev/a.yaml': MARKED, 'clusters/prod/a.yaml': MARKED, 'clusters/prod/x/b.yml': MARKED };
    const screened = await screen(files, { ...all, ...part });
    expect(screened.files.map(({ path }) => path)).toEqual(expected);
  });
});

describe('what is not read is said', () => {
  test('links, submodules, large and unreadable files', async () => {
    const tree = memoryTree({
      'link.yaml': { mode: '120000', content: '../secret' },
      'module.yaml': { mode: '160000', content: '' },
      'large.yaml': 'x'.repeat(MAX_FILE_BYTES + 1),
      'exact.yaml': `${MARKED}${'x'.repeat(MAX_FILE_BYTES - MARKED.length)}`,
      'run.yaml': { mode: '100755', content: MARKED },
    });
    const read = tree.read.bind(tree);
    const failing: Tree = {
      list: () => tree.list(),
      read: path => (path === 'run.yaml' ? Promise.reject(new Error('no disk')) : read(path)),
    };
    const { files, diagnostics, paths } = await screenTree(failing, all);
    expect(files.map(({ path }) => path)).toEqual(['exact.yaml']);
    expect(paths).toHaveLength(5);
    expect(diagnostics).toMatchObject([
      { code: 'FILE_TOO_LARGE', file: 'large.yaml' },
      { code: 'FILE_LINK', severity: 'notice', file: 'link.yaml' },
      { code: 'FILE_UNREADABLE', file: 'run.yaml' },
    ]);
    expect(tree.reads.has('link.yaml')).toBe(false);
  });

  test('a file is too large also where its size is not known before it is read', async () => {
    const tree = memoryTree({ 'large.yaml': `${MARKED}${'x'.repeat(MAX_FILE_BYTES)}` });
    const unmeasured: Tree = {
      list: async () => (await tree.list()).map(({ path, mode }) => ({ path, mode })),
      read: path => tree.read(path),
    };
    const { files, diagnostics } = await screenTree(unmeasured, all);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'FILE_TOO_LARGE', file: 'large.yaml' }]);
  });

  test('the mode is kept', async () => {
    const { files } = await screen({ 'run.yaml': { mode: '100755', content: MARKED } });
    expect(files[0]!.mode).toBe('100755');
  });
});

test('5,000 files are read once, and only the 200 with documents are kept and parsed', async () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 5000; i++) {
    files[`apps/${i % 100}/${i}.yaml`] =
      i % 25 === 0 ? POLICY.replace('name: a', `name: p${i}`) : `kind: Deployment\nbroken: [${i}\n`;
  }
  const tree = memoryTree(files);
  const screened = await screenTree(tree, all);
  expect(tree.reads.size).toBe(5000);
  expect(new Set(tree.reads.values())).toEqual(new Set([1]));
  expect(screened.files).toHaveLength(200);
  // The other files are no YAML: had one of them been parsed, it would show.
  const { config } = parseConfig('', 'retag.yaml');
  const { diagnostics } = loadRepository(screened, config);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['DOCUMENT_INVALID']));
});
