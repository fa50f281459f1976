import type { Diagnostic } from '../errors.ts';
import type { NamingRule, SourceLocation } from '../model.ts';
import { Fields } from './fields.ts';
import type { UnresolvedScalar } from './substitute.ts';
import { type YamlMap, type YamlValue } from './yaml-value.ts';
/** The kinds that decide what is updated, and the two that tell where and how they are applied. */
export type ManifestKind = 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation' | 'GitRepository' | 'Kustomization';
/** A Flux document as kustomize and Flux leave it, with the rules that gave it its name and namespace. */
export interface Manifest {
    group: string;
    version: string;
    kind: ManifestKind;
    /** The effective document; every value tells where it was written. */
    value: YamlMap;
    /** Where the document was declared: its file, and the line and column of its first key. */
    at: SourceLocation;
    naming: NamingRule;
    /** See DeclaredDocument.scopes. */
    scopes: readonly string[];
    /** Where variables stayed without value. */
    unresolved?: readonly UnresolvedScalar[];
}
/** The Flux documents in one parsed document: itself, or the items of a `List` of any depth. Others give nothing. */
export declare function findManifests(value: YamlValue | undefined): Generator<Manifest>;
/** `metadata` of a manifest, read leniently: label values that are no strings are reported and left out. */
export interface Metadata {
    name: string;
    namespace: string;
    labels: Record<string, string>;
}
/** Reads `metadata`; a document without a name gives an error and undefined. */
export declare function readMetadata(fields: Fields, diagnostics: Diagnostic[]): Metadata | undefined;
/** Remarks on the API version of an image document: which ones current Flux no longer serves, and unknown ones. */
export declare function checkVersion(manifest: Manifest, diagnostics: Diagnostic[]): void;
/** The fields of a document whose `apiVersion`, `kind` and `status` need no reading. */
export declare function openDocument(manifest: Manifest, diagnostics: Diagnostic[]): Fields;
/** `namespace/name` of a manifest, or its name where it has no namespace. */
export declare function qualifiedName(document: {
    namespace: string;
    name: string;
}): string;
/** The labels of a manifest as they are written. */
export declare function labelsOf(value: YamlMap): Record<string, string>;
/** The annotations of a manifest as they are written. */
export declare function annotationsOf(value: YamlMap): Record<string, string>;
