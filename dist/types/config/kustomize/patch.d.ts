import type { SourceLocation } from '../../model.ts';
import { type YamlList, type YamlMap } from '../yaml-value.ts';
import type { PatchEntry } from './kustomization.ts';
import { type Resource } from './resource.ts';
/** What a patch file or inline patch holds: one JSON patch, or merge patches. */
export type PatchBody = {
    operations: YamlList;
} | {
    merges: readonly YamlMap[];
};
/** Reads a patch. A text that is neither form gives an error text. */
export declare function readPatchBody(text: string, file: string, at: SourceLocation): PatchBody | string;
/** Where faults of a patch are told to. */
export type ReportFault = (message: string, at: SourceLocation) => void;
/** Applies one patch to the resources of a kustomization; faults leave the resources as they were. */
export declare function applyPatch(resources: readonly Resource[], patch: PatchEntry, body: PatchBody, report: ReportFault): Resource[];
/** `patchesJson6902` of older kustomizations: its target is a name, not an expression. */
export declare function applyNamedJsonPatch(resources: readonly Resource[], patch: PatchEntry, body: PatchBody, report: ReportFault): Resource[];
