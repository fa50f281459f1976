import type { Diagnostic } from '../errors.ts';
import type { DeclaredDocument, NamingRule, SourceLocation } from '../model.ts';
import { Fields } from './fields.ts';
import type { UnresolvedScalar } from './substitute.ts';
import { type YamlMap, type YamlValue } from './yaml-value.ts';
/** The kinds that decide what is updated, and the two that tell where and how they are applied. */
export type ManifestKind = 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation' | 'GitRepository' | 'Kustomization';
/** Each kind that is read, with its API group. */
export declare const KIND_GROUPS: Readonly<Record<string, string>>;
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
/** Group, version and kind of a document that is read; undefined for all others. */
export declare function identify(value: YamlMap): Pick<Manifest, 'group' | 'version' | 'kind'> | undefined;
/** `metadata` of a manifest, read leniently: label values that are no strings are reported and left out. */
export interface Metadata {
    name: string;
    namespace: string;
    labels: Record<string, string>;
}
/** Reads `metadata`; a document without a name gives an error and undefined. */
export declare function readMetadata(fields: Fields, diagnostics: Diagnostic[]): Metadata | undefined;
/** The fields of a document whose `apiVersion`, `kind` and `status` need no reading. */
export declare function openDocument(manifest: Manifest, diagnostics: Diagnostic[]): Fields;
/** What every document that was read has: its version, its name, and where it stands. */
export declare function declaredAs(manifest: Manifest, metadata: Metadata): Omit<DeclaredDocument, 'suspend'>;
/**
 * Opens an image document of any API version: its metadata and its `spec`. Undefined when one of them is missing;
 * whatever is wrong outside of `spec` is in `diagnostics` then.
 */
export declare function openImageDocument(manifest: Manifest, diagnostics: Diagnostic[]): {
    metadata: Metadata;
    spec: Fields;
} | undefined;
/** The labels of a manifest as they are written. */
export declare function labelsOf(value: YamlMap): Record<string, string>;
/** The annotations of a manifest as they are written. */
export declare function annotationsOf(value: YamlMap): Record<string, string>;
