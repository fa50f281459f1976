import { expect, test } from 'vitest';
import { summarisePlan } from '../../src/cli/plan-text.ts';
import { planRepository } from '../../src/engine/plan.ts';
import { loadProject } from '../../src/engine/project.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { imageDocuments } from '../support/plan-files.ts';

const quiet = { progress: () => {}, info: () => {}, debug: () => {} };
const clock = { now: () => new Date('2026-01-01T00:00:00Z') };
const registry = {
  listTags: async () => ({ tags: ['1.0.0', '1.1.0'], diagnostics: [] }),
  resolveDigest: async () => `sha256:${'0'.repeat(64)}`,
  inspect: async () => ({ digest: `sha256:${'0'.repeat(64)}`, labels: {} }),
};
const policy = (name: string) => imageDocuments(name, `ghcr.io/acme/${name}`, '{semver: {range: ">=1.0.0"}}');
const marked = 'image: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n';

test.each([
  [{}, 'no image policy found: declare ImagePolicy documents, or images: in .github/retag.yaml', 'an empty folder'],
  [{ 'web.yaml': policy('web'), 'run.yaml': marked }, '1 of 1 policy resolved, 1 change in 1 file', 'a marker'],
  [
    { 'web.yaml': policy('web') },
    '1 of 1 policy resolved, nothing to change, 1 named by no marker',
    'a policy without marker, which changes nothing ever',
  ],
  [
    { 'web.yaml': `${policy('web')}---\n${policy('api')}`, 'run.yaml': marked },
    '2 of 2 policies resolved, 1 change in 1 file, 1 named by no marker',
    'one with and one without',
  ],
])('%# %s', async (files, expected, _why) => {
  const { tree, declarations, config } = await loadProject(memoryTree(files as Record<string, string>));
  const options = { defaultBranch: 'main', resolveUnused: true };
  const plan = await planRepository(tree, declarations, config, options, { registry, reporter: quiet, clock });
  expect(summarisePlan(plan)).toBe(expected);
});
