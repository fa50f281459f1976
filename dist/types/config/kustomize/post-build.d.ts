import { type Diagnostic } from '../../errors.ts';
import type { ConfigMapData } from '../config-maps.ts';
import { type Manifest } from '../manifest.ts';
import type { RetagConfig } from '../schema.ts';
import type { FluxKustomization } from './flux-kustomization.ts';
/** What Flux does after the build: `postBuild` of its Kustomization, then `substitutions` of the configuration, then ConfigMaps. */
export declare class PostBuild {
    #private;
    /** `configMaps` is asked only when a variable waits for one. */
    constructor(substitutions: RetagConfig['substitutions'], configMaps: () => readonly ConfigMapData[]);
    /** The document with its variables filled in; those that have no value anywhere are named in `unresolved`. */
    substitute(manifest: Manifest, scopes: readonly string[], flux: FluxKustomization | undefined): Manifest;
}
/** A warning for every variable that stayed, at its place. */
export declare function reportUnresolved(manifest: Manifest, diagnostics: Diagnostic[]): void;
