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

test('what a Flux Kustomization takes in is built as that one says, and not once more on its own', async () => {
  const flux = (name: string, path: string, rest = '') =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n  path: ${path}\n  sourceRef: { kind: GitRepository, name: flux-system }\n${rest}`;
  const { declarations } = await loadFiles({
    'clusters/apps.yaml': flux('apps', './top', '  namePrefix: prod-\n'),
    'top/kustomization.yaml': 'resources: [../base]\n',
    'base/images.yaml': IMAGES,
    'base/kustomization.yaml': 'resources: [images.yaml]\n',
  });
  expect(declarations.policies.map(({ name }) => name)).toEqual(['prod-web']);
});
