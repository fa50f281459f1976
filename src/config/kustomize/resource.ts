import type { SourceLocation } from '../../model.ts';
import { identify, type Manifest } from '../manifest.ts';
import { stringAt, stringOf, valueAt, withEntry, type YamlMap, type YamlValue } from '../yaml-value.ts';

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
export function declaredResource(manifest: Manifest): Resource {
  return { manifest, original: nameOf(manifest.value), previous: [] };
}

/** The name and namespace that a document says now. */
export function nameOf(value: YamlMap): ResourceName {
  return { name: stringOf(value, 'metadata', 'name') ?? '', namespace: stringOf(value, 'metadata', 'namespace') ?? '' };
}

/** kustomize treats a resource without namespace as one of `default`. */
export function effectiveNamespace(namespace: string): string {
  return namespace === '' ? 'default' : namespace;
}

/** The resource with another value, of the same kind or another one; when its name changes, the old one stays known. */
export function withValue(resource: Resource, value: YamlMap): Resource {
  const { manifest, previous } = resource;
  const old = nameOf(manifest.value);
  return { ...resource, manifest: { ...manifest, ...identify(value), value }, previous: [...previous, old] };
}

/** The resource with a name or namespace that `rule` gave it. */
export function withName(
  resource: Resource,
  part: 'name' | 'namespace',
  text: string,
  at: SourceLocation,
  rule: string,
): Resource {
  const value = setMetadata(resource.manifest.value, part, stringAt(text, at));
  return withRule(withValue(resource, value), part, rule);
}

/** The resource with a remark on what gave it its name or namespace. */
export function withRule(resource: Resource, part: 'name' | 'namespace', rule: string): Resource {
  const { manifest } = resource;
  const before = part === 'name' ? manifest.naming.name : '';
  const text = before === '' ? rule : `${before}, then ${rule}`;
  return { ...resource, manifest: { ...manifest, naming: { ...manifest.naming, [part]: text } } };
}

/** The document with one field of its metadata set. */
export function setMetadata(value: YamlMap, key: string, field: YamlValue): YamlMap {
  const metadata = valueAt(value, 'metadata');
  const map: YamlMap = metadata?.kind === 'map' ? metadata : { kind: 'map', entries: new Map(), at: value.at };
  return withEntry(value, 'metadata', withEntry(map, key, field), map.at);
}

/** The document with labels or annotations added. */
export function addMetadataPairs(value: YamlMap, field: 'labels' | 'annotations', pairs: YamlMap): YamlMap {
  const present = valueAt(value, 'metadata', field);
  let map: YamlMap = present?.kind === 'map' ? present : { kind: 'map', entries: new Map(), at: pairs.at };
  for (const [key, entry] of pairs.entries) map = withEntry(map, key, entry.value, entry.keyAt);
  return setMetadata(value, field, map);
}
