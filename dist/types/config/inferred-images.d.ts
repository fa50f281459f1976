import type { Manifest } from './manifest.ts';
/** A marker as a line tells it: the value beside it, and the policy that it names. */
export interface MarkedValue {
    file: string;
    value: string;
    namespace: string;
    name: string;
}
/** The values beside markers that hold an image name: full references, and `:name` markers. */
export declare function findMarkedValues(text: string, file: string): MarkedValue[];
/** A manifest for some files only; see ImagePolicy.files. */
export interface ScopedManifest {
    manifest: Manifest;
    files?: readonly string[];
}
/**
 * Gives ImageRepositories whose image has variables that nobody told the values that the markers of their policies show:
 * beside `devacr.azurecr.io/app:1`, `${ACR}.azurecr.io/app` has `ACR` = `devacr`. Where files show different values, the
 * repository and its policies are there once per value, each for the files that show it.
 */
export declare function inferImages(manifests: readonly Manifest[], marked: readonly MarkedValue[]): ScopedManifest[];
