import { type Diagnostic } from '../errors.ts';
import type { Tree } from '../ports.ts';
/** Larger files are reported and left alone. */
export declare const MAX_FILE_BYTES: number;
/** A file that matters, with its bytes. */
export interface ScreenedFile {
    path: string;
    mode: '100644' | '100755';
    bytes: Uint8Array;
    /** Holds documents of Flux: the image kinds, `GitRepository`, or Flux's `Kustomization`. */
    documents: boolean;
    /** Is a kustomization of kustomize: `kustomization.yaml`, `kustomization.yml` or `Kustomization`. */
    kustomization: boolean;
    /** Holds the `$imagepolicy` token, or what looks like it. */
    markers: boolean;
    /** Is named by a kustomization in a place for patches and the like. */
    patch: boolean;
    /** Declares a Secret for the cluster in a form that only the cluster can open, or labels a Namespace. */
    context: boolean;
    /** Declares ConfigMaps, from which Flux may take variables. */
    configMap: boolean;
    /** Lies in `templates/` beside a `Chart.yaml`: Helm text, so no documents are read from it. */
    template: boolean;
}
/** The screened snapshot. */
export interface ScreenedTree {
    /** In byte order of their paths. */
    files: readonly ScreenedFile[];
    /** Every path of the tree, what a sparse checkout leaves out included; in no order. */
    paths: readonly string[];
    diagnostics: readonly Diagnostic[];
}
/** `sources` of the configuration. */
export interface Sources {
    include: readonly string[];
    exclude: readonly string[];
    rendered: readonly string[];
}
/**
 * Lists the tree once and reads every candidate once, without waiting where the tree answers at once. Symbolic links and
 * submodules are never read; hidden folders are, except `.git`.
 */
export declare function screenTree(tree: Tree, sources: Sources): Promise<ScreenedTree>;
