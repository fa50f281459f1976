import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { loadRepository } from '../../../src/engine/load.ts';
import { screenTree } from '../../../src/engine/screen.ts';
import { loadFiles } from '../../support/loaded.ts';
import { type MemoryFile, memoryTree } from '../../support/memory-tree.ts';

const POLICY =
  'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: web, namespace: flux-system }\nspec:\n  imageRepositoryRef: { name: web }\n  policy: { semver: { range: 1.x } }\n';
const REPOSITORY =
  'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: web, namespace: flux-system }\nspec: { image: ghcr.io/acme/web, interval: 5m }\n';
const IMAGES = `${REPOSITORY}---\n${POLICY}`;
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n';
const flux = (spec: string, name = 'apps') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n  interval: 5m\n  prune: true\n  sourceRef: { kind: GitRepository, name: flux-system }\n${spec}`;

/** `line:column message` of each fault of a kustomization that is told. */
async function faults(files: Record<string, MemoryFile>) {
  const { declarations } = await loadFiles(files);
  return declarations.diagnostics
    .filter(({ code }) => code === 'KUSTOMIZE_INVALID')
    .map(({ file, line, column, message, severity }) => {
      expect(severity).toBe('warning');
      return `${file}:${line}:${column} ${message}`;
    });
}
const inTop = (text: string, more: Record<string, MemoryFile> = {}) =>
  faults({ 'top/images.yaml': IMAGES, 'top/kustomization.yaml': text, ...more });

describe('what kustomize refuses is a warning at its place', () => {
  const refused: [reason: string, kustomization: string, told: string[], more?: Record<string, MemoryFile>][] = [
    [
      'a resource that is not there',
      'resources:\n- images.yaml\n- gone.yaml\n',
      ['3:3 there is no top/gone.yaml in the repository'],
    ],
    ['a base that is not there', 'resources: [images.yaml, ../base]\n', ['1:26 there is no base in the repository']],
    [
      'a base of the older field',
      'resources: [images.yaml]\nbases:\n- ../base\n',
      ['3:3 there is no base in the repository'],
    ],
    [
      'a component that is not there',
      'resources: [images.yaml]\ncomponents: [../parts]\n',
      ['2:14 there is no parts in the repository'],
    ],
    [
      'a patch file that is not there',
      'resources: [images.yaml]\npatches:\n- path: gone.yaml\n',
      ['3:9 there is no top/gone.yaml in the repository'],
    ],
    [
      'a patch file of other kinds, for the build fails as a whole',
      'resources: [images.yaml]\npatches:\n- path: gone.yaml\n  target: { kind: Deployment }\n',
      ['3:9 there is no top/gone.yaml in the repository'],
    ],
    [
      'a patch file of an older field',
      'resources: [images.yaml]\npatchesStrategicMerge: [gone.yaml]\n',
      ['2:25 there is no top/gone.yaml in the repository'],
    ],
    [
      'a JSON patch file of an older field',
      'resources: [images.yaml]\npatchesJson6902:\n- path: gone.json\n  target: { version: v1, kind: ImagePolicy, name: web }\n',
      ['3:9 there is no top/gone.json in the repository'],
    ],
    [
      'a configuration of transformers',
      'resources: [images.yaml]\nconfigurations: [gone.yaml]\n',
      ['2:18 there is no top/gone.yaml in the repository'],
    ],
    [
      'a file of replacements',
      'resources: [images.yaml]\nreplacements:\n- path: gone.yaml\n',
      ['3:9 there is no top/gone.yaml in the repository'],
    ],
    [
      'a path from the root of the machine',
      'resources: [images.yaml, /base]\n',
      ['1:26 /base is an absolute path, which lies outside of the repository'],
    ],
    [
      'a folder without kustomization',
      'resources: [images.yaml, ../base]\n',
      ['1:26 the folder base has no kustomization.yaml'],
      { 'base/settings.yaml': CONFIG_MAP },
    ],
    [
      'a component as a resource',
      'resources: [images.yaml, ../parts]\n',
      ['1:26 ../parts is a Component, and belongs into `components`'],
      { 'parts/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: a-\n' },
    ],
    [
      'a kustomization as a component',
      'resources: [images.yaml]\ncomponents: [../parts]\n',
      ['2:14 ../parts is a Kustomization, and belongs into `resources`'],
      { 'parts/kustomization.yaml': 'namePrefix: a-\n' },
    ],
    [
      'a misspelt field',
      'resources: [images.yaml]\npatchs: []\n',
      ['2:1 unknown field `patchs`; did you mean `patches`?'],
    ],
    ['a field that nobody knows', 'resources: [images.yaml]\nx-note: hello\n', ['2:1 unknown field `x-note`']],
    [
      'a field of a patch that nobody knows',
      'resources: [images.yaml]\npatches:\n- op: add\n  target: { kind: ImagePolicy, nmae: web }\n  patch: "[]"\n',
      ['3:3 unknown field `patches[].op`', '4:32 unknown field `patches[].target.nmae`; did you mean `name`?'],
    ],
    [
      'a field of an image that nobody knows',
      'resources: [images.yaml]\nimages:\n- name: x\n  tag: "1"\n',
      ['4:3 unknown field `images[].tag`'],
    ],
    [
      'a patch that is none',
      'resources: [images.yaml]\npatches:\n- target: { kind: ImagePolicy }\n',
      ['3:3 `patches[]` needs one of `path` and `patch`'],
    ],
    [
      'a patch that is there twice',
      'resources: [images.yaml]\npatches:\n- path: images.yaml\n  patch: "[]"\n',
      ['3:3 `patches[]` needs one of `path` and `patch`'],
    ],
    [
      'another kind',
      'kind: Kustomisation\nresources: [images.yaml]\n',
      ['1:7 the kind "Kustomisation" is none of Kustomization and Component'],
    ],
    [
      'another version',
      'apiVersion: kustomize.config.k8s.io/v1\nresources: [images.yaml]\n',
      ['1:13 the apiVersion of a Kustomization is kustomize.config.k8s.io/v1beta1, not "kustomize.config.k8s.io/v1"'],
    ],
    [
      'a JSON patch that says not of what',
      'resources: [images.yaml]\npatches:\n- patch: "[{ op: remove, path: /spec }]"\n',
      ['3:3 a JSON patch needs a target'],
    ],
    [
      'a patch of two documents for one target',
      `resources: [images.yaml]\npatches:\n- target: { kind: ImagePolicy }\n  patch: |\n${POLICY.replace(/^/gm, '    ')}---\n${POLICY.replace(/^/gm, '    ')}\n`.replace(
        '\n---\n',
        '\n    ---\n',
      ),
      ['3:3 a patch with a target may hold one document'],
    ],
    [
      'a selector of labels that is none',
      'resources: [images.yaml]\npatches:\n- target: { kind: ImagePolicy, labelSelector: "a=b=c" }\n  patch: "[]"\n',
      ['3:3 target.labelSelector: unable to parse requirement: "a=b=c"'],
    ],
    [
      'a selector of annotations that is none',
      'resources: [images.yaml]\npatches:\n- target: { kind: ImagePolicy, annotationSelector: "=x" }\n  patch: "[]"\n',
      ['3:3 target.annotationSelector: unable to parse requirement: "=x"'],
    ],
    [
      'a JSON patch that compares nothing with something',
      'resources: [images.yaml]\npatches:\n- target: { kind: ImagePolicy }\n  patch: "[{ op: test, path: /spec/none, value: {} }]"\n',
      ['3:3 the patch does not fit ImagePolicy "web": testing value /spec/none failed'],
    ],
    ['text where a list belongs', 'resources: [images.yaml]\npatches: {}\n', ['2:10 `patches` needs a list']],
  ];
  test.each(refused)('%s', async (_reason, text, told, more) => {
    expect(await inTop(text, more)).toEqual(told.map(line => `top/kustomization.yaml:${line}`));
  });
});

test.each<[reason: string, patch: string, told: string]>([
  ['is no patch', '# of web\n\nreplicas: 2\n', 'the patch is neither a list of operations nor a document with'],
  ['is no YAML', '# of web\n\nspec: {\n', 'the patch is not readable as YAML'],
])(
  'a patch file that %s is told once, at the file, however many kustomizations name it',
  async (_reason, patch, told) => {
    const found = await inTop('resources: [images.yaml]\npatches: [{ path: ../p.yaml }]\n', {
      'p.yaml': patch,
      'next/images.yaml': IMAGES.replaceAll('name: web', 'name: api'),
      'next/kustomization.yaml': 'resources: [images.yaml]\npatches: [{ path: ../p.yaml }]\n',
    });
    expect(found).toEqual([expect.stringContaining(`p.yaml:1:1 ${told}`)]);
  },
);

describe('nothing is said', () => {
  const fine: [reason: string, kustomization: string, more?: Record<string, MemoryFile>][] = [
    ['of fields in other case, which Go reads alike', 'Resources: [images.yaml]\nNamespace: team\n'],
    ['of empty fields', 'resources: [images.yaml]\npatches:\ncomponents: []\nnamespace: null\nnamePrefix: ""\n'],
    [
      'of fields that are seldom seen',
      'resources: [images.yaml]\nbuildMetadata: [originAnnotations]\nsortOptions: { order: legacy }\nhelmGlobals: {}\nimageTags: []\nvalidators: []\nmetadata: { name: x }\n',
    ],
    ['of a file that is not read', 'resources: [images.yaml, notes.txt]\n', { 'top/notes.txt': CONFIG_MAP }],
    ['of a slash at the end', 'resources: [./images.yaml/]\n'],
    [
      'of addresses',
      'resources:\n- images.yaml\n- https://example.org/a.yaml\n- github.com/acme/base?ref=v1\n- git@example.org:acme/base\n- example.org/acme/base//overlay?timeout=9\n- acme@dev.example.org:v3/base\n',
    ],
    [
      'of templates',
      'resources: [images.yaml, "{{ name }}.yaml", "${CLUSTER}.yaml", "<name>.yaml", "__NAME__.yaml", "@name@.yaml", "[[ name ]].yaml", "%NAME%.yaml"]\n',
    ],
    [
      'of what a link holds',
      'resources: [images.yaml, ../shared/base, ../shared]\n',
      { shared: { mode: '120000', content: '../elsewhere' } },
    ],
    [
      'of a resource that is a link',
      'resources: [images.yaml, more.yaml]\n',
      { 'top/more.yaml': { mode: '120000', content: '../more.yaml' } },
    ],
    [
      'of a base whose kustomization is a link',
      'resources: [images.yaml, ../base]\n',
      { 'base/kustomization.yaml': { mode: '120000', content: '../k.yaml' } },
    ],
    [
      'of what a submodule holds',
      'resources: [images.yaml, ../vendor/base]\ncomponents: [../vendor/parts]\npatches:\n- path: ../vendor/patch.yaml\n',
      { vendor: { mode: '160000', content: '' } },
    ],
    [
      'of a patch in Git LFS',
      'resources: [images.yaml]\npatches:\n- path: big.yaml\n  target: { kind: Deployment }\n',
      { 'top/big.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n' },
    ],
    [
      'of an encrypted patch',
      'resources: [images.yaml]\npatches:\n- path: sealed.yaml\n  target: { kind: Deployment }\n',
      { 'top/sealed.yaml': new TextEncoder().encode('\0GITCRYPT\0\u0001\u0002') },
    ],
    [
      'of a base in Git LFS',
      'resources: [images.yaml, ../base]\n',
      { 'base/kustomization.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n' },
    ],
    ['of what lies outside of the folder that is read', 'resources: [images.yaml, ../../base]\n'],
    [
      'of files of generators, which are often made on the way',
      'resources: [images.yaml]\nsecretGenerator:\n- name: x\n  envs: [.env.secret]\n',
    ],
  ];
  test.each(fine)('%s', async (_reason, text, more) => {
    expect(await inTop(text, more)).toEqual([]);
  });

  test('where no image document is concerned', async () => {
    const files = { 'images.yaml': IMAGES, 'apps/kustomization.yaml': 'kind: Foo\nfoo: 1\nresources: [gone.yaml]\n' };
    expect(await faults(files)).toEqual([]);
  });

  test('of components that Flux may miss', async () => {
    const files = (more: string) => ({
      'top/images.yaml': IMAGES,
      'flux.yaml': flux(`  path: ./top\n  components: [../parts]\n${more}`),
    });
    expect(await faults(files(''))).toEqual(['flux.yaml:9:16 there is no parts in the repository']);
    expect(await faults(files('  ignoreMissingComponents: true\n'))).toEqual([]);
  });

  test('of an artifact, which may hold more than the repository', async () => {
    const files = (kind: string) => ({
      'top/images.yaml': IMAGES,
      'top/kustomization.yaml': 'resources: [images.yaml, made.yaml]\n',
      'flux.yaml': flux('  path: ./top\n').replace('kind: GitRepository', `kind: ${kind}`),
    });
    expect(await faults(files('OCIRepository'))).toEqual([]);
    expect(await faults(files('GitRepository'))).toHaveLength(1);
  });
});

test('nothing is said of what a sparse checkout leaves out', async () => {
  const text = 'resources: [images.yaml, ../base, ../x/a.yaml]\n';
  const files = { 'top/images.yaml': IMAGES, 'top/kustomization.yaml': text };
  const { config } = parseConfig('', '.github/retag.yaml');
  const told = async (leftOut: string[]) => {
    const tree = { ...memoryTree(files), leftOut: () => leftOut };
    return loadRepository(await screenTree(tree, config.sources), config).diagnostics.length;
  };
  expect(await told([])).toBe(2);
  expect(await told(['base/kustomization.yaml', 'x'])).toBe(0);
});

test('a place is told once however many roots reach it, in any order of files', async () => {
  const files: [string, string][] = [
    ['base/images.yaml', IMAGES],
    ['base/kustomization.yaml', 'foo: 1\nresources: [images.yaml, gone.yaml]\n'],
    ['a/kustomization.yaml', 'resources: [../base]\nnamePrefix: a-\n'],
    ['b/kustomization.yaml', 'resources: [../base]\nnamePrefix: b-\n'],
    ['flux.yaml', [flux('  path: ./a\n', 'a'), flux('  path: ./b\n', 'b')].join('---\n')],
  ];
  const told = [
    'base/kustomization.yaml:1:1 unknown field `foo`',
    'base/kustomization.yaml:2:26 there is no base/gone.yaml in the repository',
  ];
  expect(await faults(Object.fromEntries(files))).toEqual(told);
  expect(await faults(Object.fromEntries(files.toReversed()))).toEqual(told);
});

test('a fault without image documents is told when a document is missing', async () => {
  const { declarations } = await loadFiles({ 'apps/kustomization.yaml': 'resources: [gone.yaml]\n' });
  expect(declarations.diagnostics).toEqual([]);
  expect(declarations.outside).toMatchObject([{ code: 'KUSTOMIZE_INVALID', file: 'apps/kustomization.yaml', line: 1 }]);
});

test('a component in a folder without kustomization of its own is told at its file', async () => {
  const files = {
    'flux.yaml': flux('  path: ./top\n'),
    'top/images.yaml': IMAGES,
    'top/parts/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: a-\n',
  };
  expect(await faults(files)).toEqual([
    'top/parts/kustomization.yaml:1:1 parts is a Component, and belongs into `components`',
  ]);
});
