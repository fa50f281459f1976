import type { SourceFiles } from './compose.ts';
import { type FluxKustomization } from './flux-kustomization.ts';
/**
 * Tells the Flux Kustomizations whose path is meant in another repository. Which source stands for this repository is
 * nowhere written: it is the one that most of them use.
 */
export declare function foreignSource(source: Pick<SourceFiles, 'documentPaths' | 'manifestsOf'>): (flux: FluxKustomization) => boolean;
