import type { Manifest } from '../manifest.ts';
import { type YamlMap } from '../yaml-value.ts';
import { type Kustomization, type Placed } from './kustomization.ts';
/** What a Flux `Kustomization` adds to the kustomization at its path, and to what that gives. */
export interface FluxKustomization {
    /** `namespace/name`. */
    label: string;
    /** `spec.path`, relative to the root of the repository. */
    path: string;
    sourceKind: string;
    sourceName: string;
    overlay: Pick<Kustomization, 'components' | 'patches' | 'patchesStrategicMerge' | 'patchesJson6902'> & {
        namespace?: Placed;
        namePrefix?: Placed;
        nameSuffix?: Placed;
    };
    commonMetadata: {
        labels?: YamlMap;
        annotations?: YamlMap;
    };
    /** `postBuild.substitute`; undefined when nothing is substituted at all. */
    substitute: ReadonlyMap<string, string> | undefined;
    /** Names of the ConfigMaps of `postBuild.substituteFrom`, in its order: later ones win. */
    configMaps: readonly string[];
    /** `metadata.namespace`, where those are; empty when nothing names one. */
    namespace: string;
}
/** Reads a Flux `Kustomization` leniently; undefined when it has no spec. */
export declare function readFluxKustomization(manifest: Manifest): FluxKustomization | undefined;
/** The kustomization at the path of a Flux Kustomization with what Flux writes into it before it builds. */
export declare function overlayKustomization(base: Kustomization, { overlay }: FluxKustomization): Kustomization;
