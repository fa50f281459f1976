import { expect, test } from 'vitest';
import { loadFiles } from '../../support/loaded.ts';

const IMAGES =
  'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: web, namespace: apps }\nspec: { image: ghcr.io/acme/web, interval: 5m }\n---\napiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: web, namespace: apps }\nspec:\n  imageRepositoryRef: { name: web }\n  policy: { semver: { range: 1.x } }\n';
const PATCH =
  'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: web, namespace: apps }\nspec: { policy: { semver: { range: 2.x } } }\n';
const OPERATIONS = '- { op: replace, path: /spec/policy/semver/range, value: 2.x }\n';

test.each<[reason: string, field: string, patch: string]>([
  ['patches', 'patches: [{ path: ../patches/web.yaml }]', PATCH],
  ['patchesStrategicMerge', 'patchesStrategicMerge: [../patches/web.yaml]', PATCH],
  [
    'patchesJson6902',
    'patchesJson6902: [{ path: ../patches/web.yaml, target: { group: image.toolkit.fluxcd.io, version: v1, kind: ImagePolicy, name: web, namespace: apps } }]',
    OPERATIONS,
  ],
])('a file of %s is a patch wherever it lies, and declares nothing of its own', async (_reason, field, patch) => {
  const { declarations } = await loadFiles({
    'patches/web.yaml': patch,
    'top/images.yaml': IMAGES,
    'top/kustomization.yaml': `resources: [images.yaml]\n${field}\n`,
  });
  expect(declarations.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(declarations.policies.map(({ choice }) => choice)).toEqual([{ semver: { range: '2.x' } }]);
});

const flux = (name: string, path: string, rest = '') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n  path: ${path}\n  sourceRef: { kind: GitRepository, name: flux-system }\n${rest}`;

test('a document that several roots give in the same form is one, with the scopes of all in order', async () => {
  const { declarations } = await loadFiles({
    'clusters/a.yaml': flux('a', './staging'),
    'clusters/b.yaml': flux('b', './production'),
    'clusters/c.yaml': flux('c', './staging'),
    'staging/kustomization.yaml': 'resources: [../base]\n',
    'production/kustomization.yaml': 'resources: [../base]\n',
    'other/kustomization.yaml': 'resources: [../base]\nnamePrefix: other-\n',
    'base/images.yaml': IMAGES,
    'base/kustomization.yaml': 'resources: [images.yaml]\n',
  });
  expect(declarations.policies.map(({ name, scopes }) => [name, scopes])).toEqual([
    ['other-web', ['other']],
    ['web', ['production', 'staging']],
  ]);
});

test('below a Flux Kustomization an own kustomization holds its whole folder, and folders beside it are left alone', async () => {
  const { declarations } = await loadFiles({
    'clusters/apps.yaml': flux('apps', './top', '  namePrefix: x-\n'),
    'top/web/kustomization.yaml': 'resources: [deep/images.yaml]\n',
    'top/web/deep/images.yaml': IMAGES,
    'top/web/more/deep/unlisted.yaml': IMAGES.replaceAll('name: web', 'name: unlisted'),
    'top/web/inner/kustomization.yaml': 'resources: [images.yaml]\nnameSuffix: -inner\n',
    'top/web/inner/images.yaml': IMAGES,
    'top-2/kustomization.yaml': 'resources: [images.yaml]\n',
    'top-2/images.yaml': IMAGES.replaceAll('name: web', 'name: beside'),
  });
  expect(declarations.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(declarations.policies.map(({ name }) => name).sort()).toEqual(['beside', 'unlisted', 'web-inner', 'x-web']);
});

test.each<[reason: string, text: string, codes: string[]]>([
  ['in Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', []],
  ['with a mistake in its YAML', 'resources: [images.yaml\nx: {\n', ['YAML_UNREADABLE']],
  ['with a Kustomization of Flux in it', flux('other', './elsewhere'), []],
])('a kustomization.yaml %s leaves the files beside it to the Flux Kustomization', async (_reason, text, codes) => {
  const { declarations } = await loadFiles({
    'clusters/apps.yaml': flux('apps', './top', '  namePrefix: x-\n'),
    'top/kustomization.yaml': text,
    'top/images.yaml': IMAGES,
  });
  expect(declarations.policies.map(({ name }) => name)).toEqual(['x-web']);
  expect(declarations.diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('what a Flux Kustomization takes in is built as that one says, and not once more on its own', async () => {
  const { declarations } = await loadFiles({
    'clusters/apps.yaml': flux('apps', './top', '  namePrefix: prod-\n'),
    'top/kustomization.yaml': 'resources: [../base]\n',
    'base/images.yaml': IMAGES,
    'base/kustomization.yaml': 'resources: [images.yaml]\n',
  });
  expect(declarations.policies.map(({ name }) => name)).toEqual(['prod-web']);
});
