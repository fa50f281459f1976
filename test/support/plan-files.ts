import { type PlanOptions, planRepository } from '../../src/engine/plan.ts';
import type { Plan } from '../../src/plan-model.ts';
import { type FixedImage, fixedRegistry } from './fixed-registry.ts';
import { loadFiles } from './loaded.ts';
import type { MemoryFile } from './memory-tree.ts';

const quiet = { progress: () => {}, info: () => {}, debug: () => {} };

/** Plans a repository in memory against fixed tags; what was asked of the registry comes with it. */
export async function planFiles(
  files: Readonly<Record<string, MemoryFile>>,
  images: Readonly<Record<string, FixedImage>>,
  options: Partial<PlanOptions> & { now?: string } = {},
): Promise<{ plan: Plan; calls: string[]; written: Record<string, string> }> {
  const { screened, declarations, config } = await loadFiles(files);
  const registry = fixedRegistry(images);
  const plan = await planRepository(
    screened,
    declarations,
    config,
    { defaultBranch: 'main', resolveUnused: false, ...options },
    { registry, reporter: quiet, clock: { now: () => new Date(options.now ?? '2026-01-01T00:00:00Z') } },
  );
  const written = Object.fromEntries(
    plan.automations.flatMap(automation => automation.files.map(file => [file.path, file.after])),
  );
  return { plan, calls: registry.calls, written };
}

/** An ImageRepository and an ImagePolicy of one name in flux-system. */
export function imageDocuments(name: string, image: string, policy: string, more = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: {name: ${name}, namespace: flux-system}
spec: {image: ${image}, interval: 5m}
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: ${name}, namespace: flux-system}
spec:
  imageRepositoryRef: {name: ${name}}
  policy: ${policy}
${more}`;
}

/** An ImageUpdateAutomation in flux-system. */
export function automationDocument(name: string, path: string, more = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 5m
  sourceRef: {kind: GitRepository, name: flux-system}
  git:
    checkout: {ref: {branch: main}}
    commit: {author: {email: bot@example.org}}
${more}  update: {path: ${path}, strategy: Setters}
`;
}
