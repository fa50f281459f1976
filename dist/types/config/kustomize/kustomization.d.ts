import type { SourceLocation } from '../../model.ts';
import { type YamlMap, type YamlValue } from '../yaml-value.ts';
import { type ShapeFault } from './shape.ts';
import { type Target } from './target.ts';
/** The names that kustomize recognises, in its order. */
export declare const KUSTOMIZATION_NAMES: readonly ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** A string of a kustomization and where it stands. */
export interface Placed {
    text: string;
    at: SourceLocation;
    /** Nothing is wrong when what it names is not there. */
    optional?: true;
}
/** One entry of `patches`, `patchesStrategicMerge` or `patchesJson6902`. Exactly one of `path` and `inline` is set. */
export interface PatchEntry {
    path?: Placed;
    inline?: Placed;
    target?: Target;
    allowNameChange: boolean;
    allowKindChange: boolean;
    at: SourceLocation;
}
/** One entry of `labels`, or `commonLabels` and `commonAnnotations`. */
export interface MetadataPairs {
    field: 'labels' | 'annotations';
    pairs: YamlMap;
}
/** What a kustomization says, in the fields that can alter Flux documents. */
export interface Kustomization {
    /** Path of the file; of a generated one, the folder. */
    path: string;
    folder: string;
    isComponent: boolean;
    /** `resources`, then the older `bases`. */
    resources: readonly Placed[];
    components: readonly Placed[];
    namespace?: Placed;
    namePrefix?: Placed;
    nameSuffix?: Placed;
    patchesStrategicMerge: readonly PatchEntry[];
    patches: readonly PatchEntry[];
    patchesJson6902: readonly PatchEntry[];
    metadata: readonly MetadataPairs[];
    /** Fields whose effect is not followed, with their values. */
    others: ReadonlyMap<string, {
        value: YamlValue;
        at: SourceLocation;
    }>;
    /** For what kustomize refuses the file. */
    faults: readonly ShapeFault[];
}
/** A kustomization that says nothing, for a folder that has none. */
export declare function emptyKustomization(folder: string): Kustomization;
/** Reads a kustomization file leniently: what has another shape than kustomize wants is left out, and among the faults. */
export declare function readKustomization(value: YamlMap, path: string): Kustomization;
/** Entries of a `patches` or `patchesJson6902` list. */
export declare function readPatches(value: YamlValue | undefined): PatchEntry[];
/** Strings of a list, each with its place. */
export declare function placedList(value: YamlMap, key: string): Placed[];
/** A non-empty string of a mapping with its place. */
export declare function placedAt(value: YamlMap, key: string): Placed | undefined;
/** An entry of `patchesStrategicMerge` is a path, or the patch itself, which has more than one line. */
export declare function mergePatch(placed: Placed): PatchEntry;
/** True for the boolean `true` alone. */
export declare function isTrue(value: YamlValue | undefined): boolean;
