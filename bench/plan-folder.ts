/** Plans a folder as the command line does, with tags that are the same for every image. */
import { createLocalTree } from '../src/adapters/local-tree.ts';
import { planRepository } from '../src/engine/plan.ts';
import { loadProject } from '../src/engine/project.ts';
import type { Plan } from '../src/plan-model.ts';
import type { Registry } from '../src/ports.ts';

const quiet = { progress: () => {}, info: () => {}, debug: () => {} };

function fixedTags(tags: readonly string[]): Registry {
  const none = () => Promise.reject(new Error('no manifests are asked for'));
  return { listTags: async () => ({ tags, diagnostics: [] }), resolveDigest: none, inspect: none };
}

/** Reads, loads, locates, plans, and edits the texts; writes nothing. Throws unless `expected` files would change. */
export async function planFolder(folder: string, tags: readonly string[], expected: number): Promise<Plan> {
  const { tree, declarations, config } = await loadProject(createLocalTree(folder));
  const plan = await planRepository(
    tree,
    declarations,
    config,
    { defaultBranch: 'main', resolveUnused: false },
    { registry: fixedTags(tags), reporter: quiet, clock: { now: () => new Date('2026-01-01T00:00:00Z') } },
  );
  const changed = plan.automations.reduce((sum, automation) => sum + automation.files.length, 0);
  if (changed !== expected) throw new Error(`${changed} files would change instead of ${expected}`);
  return plan;
}
