import { expect, test } from 'vitest';
import { compareWithControllers, controllerBranches } from '../../../src/engine/migrate/shadow.ts';
import { loadProject } from '../../../src/engine/project.ts';
import type { MarkerUpdate } from '../../../src/markers/marker-history.ts';
import { fixedRegistry } from '../../support/fixed-registry.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { automationDocument, imageDocuments, planFiles } from '../../support/plan-files.ts';

const names = ['same', 'newer', 'other', 'down', 'fresh'];
const FILES = Object.fromEntries([
  ['automation.yaml', automationDocument('apps', './')],
  ...names.flatMap(name => [
    [`${name}-image.yaml`, imageDocuments(name, `ghcr.io/acme/${name}`, '{semver: {range: ">=1.0.0"}}')],
    [`${name}.yaml`, `image: ghcr.io/acme/${name}:1.0.0 # {"$imagepolicy": "flux-system:${name}"}\n`],
  ]),
]) as Record<string, string>;
const IMAGES = {
  ...Object.fromEntries(names.map(name => [`ghcr.io/acme/${name}`, ['1.0.0', '1.1.0']])),
  'ghcr.io/acme/down': { error: 'connection refused' },
};

const update = (name: string, tag: string, email = 'bot@example.org'): MarkerUpdate => ({
  ...{
    commit: 'c'.repeat(40),
    date: new Date('2025-06-01T00:00:00Z'),
    author: { name: 'bot', email },
    subject: 'update',
  },
  ...{ file: `${name}.yaml`, setter: `flux-system:${name}`, policy: `flux-system:${name}` },
  ...{ old: `ghcr.io/acme/${name}:0.9.0`, new: `ghcr.io/acme/${name}:${tag}` },
});

async function compare(history: readonly MarkerUpdate[]) {
  const project = await loadProject(memoryTree(FILES));
  const { plan } = await planFiles(FILES, IMAGES);
  // The plan was made of another reading of the same files; policies are matched by what this project declares.
  const own = {
    ...plan,
    policies: plan.policies.map(each => ({
      ...each,
      policy: project.declarations.policies.find(p => p.name === each.policy.name) ?? each.policy,
    })),
  };
  const registry = {
    ...fixedRegistry(IMAGES),
    inspect: async (repository: { image: string }) => ({
      ...{ digest: 'sha256:0', labels: {} },
      ...(repository.image.endsWith('newer') && { created: new Date('2025-07-01T00:00:00Z') }),
      ...(repository.image.endsWith('other') && { created: new Date('2025-05-01T00:00:00Z') }),
    }),
  };
  return compareWithControllers(project, own, history, registry);
}

test('agreement per policy', async () => {
  const { automations } = await compare([
    update('same', '1.1.0'),
    update('same', '1.0.0'),
    update('newer', '1.0.0'),
    update('other', '1.0.0'),
    update('down', '1.0.0'),
    update('fresh', '1.0.0', 'ann@example.org'),
  ]);
  const [automation] = automations;
  expect(automation).toMatchObject({ name: 'flux-system/apps', author: 'bot@example.org', commits: 1 });
  const verdicts = Object.fromEntries(automation?.policies.map(({ name, places }) => [name, places[0]?.verdict]) ?? []);
  expect(verdicts).toEqual({
    'flux-system:same': 'agrees',
    'flux-system:newer': 'newer',
    'flux-system:other': 'differs',
    'flux-system:down': 'unresolved',
    'flux-system:fresh': 'unwritten',
  });
  const [place] = automation?.policies.find(({ name }) => name === 'flux-system:other')?.places ?? [];
  expect(place).toMatchObject({
    retag: 'ghcr.io/acme/other:1.1.0',
    controllers: { value: 'ghcr.io/acme/other:1.0.0' },
  });
});

test('the push branch is looked at beside HEAD', async () => {
  const { declarations } = await loadProject(memoryTree(FILES));
  expect(controllerBranches(declarations)).toEqual(['HEAD', 'refs/remotes/origin/main', 'refs/heads/main']);
});
