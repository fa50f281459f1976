import { type YamlMap } from '../yaml-value.ts';
import { type Resource } from './resource.ts';
/** The `target` of a patch: every part that is given must match. */
export interface Target {
    group: string;
    version: string;
    kind: string;
    name: string;
    namespace: string;
    labelSelector: string;
    annotationSelector: string;
}
/** A target, ready to be asked. */
export type TargetTest = (resource: Resource) => boolean;
/** Reads `target`; a part that is missing, or no text, is `''`, which matches everything. */
export declare function readTarget(value: YamlMap): Target;
/**
 * Compiles a target as kustomize reads it. Group, version, kind, name and namespace are regular expressions over the
 * whole text; name and namespace may be those of the resource as it was declared or as it is now; an absent namespace
 * counts as `default`. A faulty expression or selector gives its error text.
 */
export declare function compileTarget(target: Target): TargetTest | string;
