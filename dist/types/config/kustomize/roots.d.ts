import type { Manifest } from '../manifest.ts';
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
export declare function usedFolders(kustomizations: readonly Kustomization[]): Set<string>;
/** Files that are patches: they look like documents, and declare nothing. */
export declare function patchFiles(kustomizations: readonly Kustomization[]): Set<string>;
/**
 * The roots that a cluster really applies. A kustomization that a Flux Kustomization takes in is no root of its own, and
 * neither are the Flux Kustomizations that only such a root would give.
 */
export declare function livingRoots(roots: readonly Root[]): Root[];
