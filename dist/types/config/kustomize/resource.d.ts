import type { SourceLocation } from '../../model.ts';
import { type Manifest } from '../manifest.ts';
import { type YamlMap, type YamlValue } from '../yaml-value.ts';
/** A name and namespace that a resource once had. */
export interface ResourceName {
    name: string;
    namespace: string;
}
/** A Flux document on its way through kustomizations. Values are never changed in place, so that bases can be shared. */
export interface Resource {
    manifest: Manifest;
    /** As declared in its file: later patches may still name it so. */
    original: ResourceName;
    /** Names it had since. */
    previous: readonly ResourceName[];
}
/** A resource as its file declares it. */
export declare function declaredResource(manifest: Manifest): Resource;
/** The name and namespace that a document says now. */
export declare function nameOf(value: YamlMap): ResourceName;
/** kustomize treats a resource without namespace as one of `default`. */
export declare function effectiveNamespace(namespace: string): string;
/** The resource with another value, of the same kind or another one; when its name changes, the old one stays known. */
export declare function withValue(resource: Resource, value: YamlMap): Resource;
/** The resource with a name or namespace that `rule` gave it. */
export declare function withName(resource: Resource, part: 'name' | 'namespace', text: string, at: SourceLocation, rule: string): Resource;
/** The resource with a remark on what gave it its name or namespace. */
export declare function withRule(resource: Resource, part: 'name' | 'namespace', rule: string): Resource;
/** The document with one field of its metadata set. */
export declare function setMetadata(value: YamlMap, key: string, field: YamlValue): YamlMap;
/** The document with labels or annotations added. */
export declare function addMetadataPairs(value: YamlMap, field: 'labels' | 'annotations', pairs: YamlMap): YamlMap;
