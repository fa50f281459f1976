import type { Manifest } from '../manifest.ts';
import { resolvePath } from '../repository-path.ts';
import type { BuildTrace } from './build-trace.ts';
import type { FluxKustomization } from './flux-kustomization.ts';
import type { Kustomization } from './kustomization.ts';

/** Where documents are built from: a kustomization that no other one uses, or the path of a Flux Kustomization. */
export interface Root {
  kustomization: Kustomization;
  flux?: FluxKustomization;
  /** Folders of this root and of those that apply its Flux Kustomization. */
  scopes: readonly string[];
  /** Roots whose documents hold the Flux Kustomization; empty for those that stand for themselves. */
  parents: Set<Root>;
  trace: BuildTrace;
  manifests: readonly Manifest[];
}

/** Folders that some kustomization takes in as a resource, base or component. */
export function usedFolders(kustomizations: readonly Kustomization[]): Set<string> {
  const used = new Set<string>();
  for (const { folder, resources, components } of kustomizations) {
    for (const { text } of [...resources, ...components]) {
      const path = resolvePath(folder, text);
      if (path !== undefined) used.add(path);
    }
  }
  return used;
}

/** Files that are patches: they look like documents, and declare nothing. */
export function patchFiles(kustomizations: readonly Kustomization[]): Set<string> {
  const files = new Set<string>();
  for (const { folder, patches, patchesStrategicMerge, patchesJson6902 } of kustomizations) {
    for (const { path } of [...patches, ...patchesStrategicMerge, ...patchesJson6902]) {
      const file = path === undefined ? undefined : resolvePath(folder, path.text);
      if (file !== undefined) files.add(file);
    }
  }
  return files;
}

/**
 * The roots that a cluster really applies. A kustomization that a Flux Kustomization takes in is no root of its own, and
 * neither are the Flux Kustomizations that only such a root would give.
 */
export function livingRoots(roots: readonly Root[]): Root[] {
  const living = new Set(roots);
  for (let changed = true; changed; ) {
    changed = false;
    const visited = new Set(
      [...living].filter(root => root.flux !== undefined).flatMap(root => [...root.trace.folders]),
    );
    for (const root of living) {
      const isTakenIn = root.flux === undefined && visited.has(root.kustomization.folder);
      const isOrphan = root.parents.size > 0 && ![...root.parents].some(parent => living.has(parent));
      if (!isTakenIn && !isOrphan) continue;
      living.delete(root);
      changed = true;
    }
  }
  return [...living];
}
