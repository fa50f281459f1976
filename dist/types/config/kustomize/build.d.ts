import type { Diagnostic } from '../../errors.ts';
import type { Manifest } from '../manifest.ts';
import { type BuildTrace } from './build-trace.ts';
import type { Kustomization } from './kustomization.ts';
import { type Resource } from './resource.ts';
/** What building reads from the repository. */
export interface KustomizeFiles {
    /** The Flux documents of a file, in order; none for any other path. */
    manifestsOf(path: string): readonly Manifest[];
    /** The kustomization of a folder, if it has one. */
    kustomizationIn(folder: string): Kustomization | undefined;
    /** The text of a patch or configuration file; undefined when it was not kept or is not there. */
    textOf(path: string): string | undefined;
    /** True when the repository has this file or folder, or a link or submodule on the way to it. */
    has(path: string): boolean;
    /** True when the repository has this folder. */
    hasFolder(folder: string): boolean;
}
/**
 * Builds kustomizations as `kustomize build` does, for Flux documents only and without any execution or network: resources
 * and bases, components, then patches, namespace, prefix, suffix, labels, annotations and JSON patches, in this order.
 */
export declare class KustomizeBuilder {
    #private;
    /** `outside` collects what could declare documents that are not in the repository; it matters when one is missing. */
    constructor(files: KustomizeFiles, diagnostics: Diagnostic[], outside?: Diagnostic[]);
    /** The Flux documents that a kustomization gives; `trace` collects what it reaches, and why kustomize would fail. */
    build(kustomization: Kustomization, trace: BuildTrace): Resource[];
}
