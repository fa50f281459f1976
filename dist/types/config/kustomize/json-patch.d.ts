import { type YamlList, type YamlMap } from '../yaml-value.ts';
/** A JSON patch that does not fit its document. */
export declare class JsonPatchError extends Error {
}
/** Applies a JSON patch (RFC 6902), given as the list of its operations. Throws JsonPatchError, as kustomize fails. */
export declare function applyJsonPatch(document: YamlMap, operations: YamlList): YamlMap;
