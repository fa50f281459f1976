import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../support/loaded.ts';

const IMAGES =
  'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: web, namespace: apps }\nspec: { image: ghcr.io/acme/web, interval: 5m }\n---\napiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: web, namespace: apps }\nspec:\n  imageRepositoryRef: { name: web }\n  policy: { semver: { range: 1.x } }\n';
const flux = (spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  interval: 5m\n  prune: true\n  path: ./top\n  sourceRef: { kind: GitRepository, name: flux-system }\n${spec}`;

/** `namespace:name` of the policy that the cluster gets. */
async function nameInCluster(spec: string, kustomization: string): Promise<string[]> {
  const { declarations } = await loadFiles({
    'clusters/apps.yaml': flux(spec),
    'top/images.yaml': IMAGES,
    'top/kustomization.yaml': `resources: [images.yaml]\n${kustomization}`,
  });
  return declarations.policies.map(({ namespace, name }) => `${namespace}:${name}`);
}

describe('what a Flux Kustomization says takes the place of what stands at its path', () => {
  test.each<[reason: string, spec: string, kustomization: string, name: string]>([
    ['nothing said at either', '', '', 'apps:web'],
    ['the namespace of the path stays where Flux names none', '', 'namespace: team\n', 'team:web'],
    ['so does its prefix', '', 'namePrefix: a-\n', 'apps:a-web'],
    ['and its suffix', '', 'nameSuffix: -z\n', 'apps:web-z'],
    ['targetNamespace', '  targetNamespace: prod\n', 'namespace: team\n', 'prod:web'],
    ['a prefix', '  namePrefix: b-\n', 'namePrefix: a-\n', 'apps:b-web'],
    ['a suffix', '  nameSuffix: -y\n', 'nameSuffix: -z\n', 'apps:web-y'],
    ['an empty text says nothing', '  targetNamespace: ""\n  namePrefix: ""\n', 'namePrefix: a-\n', 'apps:a-web'],
    ['one of them leaves the others', '  namePrefix: b-\n', 'namespace: team\nnameSuffix: -z\n', 'team:b-web-z'],
  ])('%s', async (_reason, spec, kustomization, name) => {
    expect(await nameInCluster(spec, kustomization)).toEqual([name]);
  });

  test('its patches come after those of the path', async () => {
    const patch = (range: string) =>
      `patches: [{ target: { kind: ImagePolicy }, patch: '[{ op: replace, path: /spec/policy/semver/range, value: ${range} }]' }]`;
    const { declarations } = await loadFiles({
      'clusters/apps.yaml': flux(`  ${patch('3.x')}\n`),
      'top/images.yaml': IMAGES,
      'top/kustomization.yaml': `resources: [images.yaml]\n${patch('2.x')}\n`,
    });
    expect(declarations.policies.map(({ choice }) => choice)).toEqual([{ semver: { range: '3.x' } }]);
  });
});
