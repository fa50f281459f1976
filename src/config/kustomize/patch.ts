import type { SourceLocation } from '../../model.ts';
import { readAllDocuments } from '../document-file.ts';
import { identify } from '../manifest.ts';
import { stringOf, type YamlList, type YamlMap } from '../yaml-value.ts';
import { applyJsonPatch, JsonPatchError } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { effectiveNamespace, nameOf, type Resource, setMetadata, withRule, withValue } from './resource.ts';
import { mergeStrategically } from './strategic-merge.ts';
import { compileTarget } from './target.ts';

/** What a patch file or inline patch holds: one JSON patch, or merge patches. */
export type PatchBody = { operations: YamlList } | { merges: readonly YamlMap[] };

/** Reads a patch. A text that is neither form gives an error text. */
export function readPatchBody(text: string, file: string, at: SourceLocation): PatchBody | string {
  const documents = readAllDocuments(text, file, at.line, at.column);
  const fault = documents.find(document => document.fault !== undefined)?.fault;
  if (fault !== undefined) return `the patch is not readable as YAML: ${fault.message}`;
  const values = documents.flatMap(({ value }) => value ?? []);
  const [first] = values;
  if (values.length === 1 && first?.kind === 'list') return { operations: first };
  const merges = values.filter(value => value.kind === 'map');
  const isNamed = (value: YamlMap) => [stringOf(value, 'kind'), stringOf(value, 'metadata', 'name')].every(Boolean);
  if (merges.length < values.length || !merges.every(isNamed) || merges.length === 0) {
    return 'the patch is neither a list of operations nor a document with kind and metadata.name; kustomize refuses it';
  }
  return { merges };
}

/** Where faults of a patch are told to. */
export type ReportFault = (message: string, at: SourceLocation) => void;

/** Applies one patch to the resources of a kustomization; faults leave the resources as they were. */
export function applyPatch(
  resources: readonly Resource[],
  patch: PatchEntry,
  body: PatchBody,
  report: ReportFault,
): Resource[] {
  if (patch.target === undefined) {
    if ('operations' in body) {
      report('a JSON patch needs a target', patch.at);
      return [...resources];
    }
    return body.merges.reduce<Resource[]>(
      (current, merge) => mergeByName(current, merge, patch, report),
      [...resources],
    );
  }
  const test = compileTarget(patch.target);
  if (typeof test === 'string' || ('merges' in body && body.merges.length > 1)) {
    report(typeof test === 'string' ? test : 'a patch with a target may hold one document', patch.at);
    return [...resources];
  }
  return resources.flatMap(resource => (test(resource) ? patchOne(resource, patch, body, report) : [resource]));
}

/** `patchesJson6902` of older kustomizations: its target is a name, not an expression. */
export function applyNamedJsonPatch(
  resources: readonly Resource[],
  patch: PatchEntry,
  body: PatchBody,
  report: ReportFault,
): Resource[] {
  const { target } = patch;
  if (target === undefined || !('operations' in body)) return [...resources];
  const found = findByName(resources, { ...target });
  if (found === undefined) return [...resources];
  return resources.flatMap(resource => (resource === found ? patchOne(resource, patch, body, report) : [resource]));
}

function patchOne(resource: Resource, patch: PatchEntry, body: PatchBody, report: ReportFault): Resource[] {
  if ('merges' in body) {
    return body.merges.reduce<Resource[]>(
      (current, merge) => current.flatMap(item => mergeOne(item, merge, patch)),
      [resource],
    );
  }
  try {
    const value = applyJsonPatch(resource.manifest.value, body.operations);
    // What became a document of another kind is not read any further.
    return identify(value) === undefined ? [] : [noteRenaming(withValue(resource, value), resource, patch)];
  } catch (error) {
    if (!(error instanceof JsonPatchError)) throw error;
    report(
      `the patch does not fit ${resource.manifest.kind} "${nameOf(resource.manifest.value).name}": ${error.message}`,
      patch.at,
    );
    return [resource];
  }
}

function mergeByName(resources: Resource[], merge: YamlMap, patch: PatchEntry, report: ReportFault): Resource[] {
  const [group = '', version = ''] = (stringOf(merge, 'apiVersion') ?? '').split('/', 2);
  const kind = stringOf(merge, 'kind') ?? '';
  // Patches of other kinds concern nothing that is read here.
  if (!resources.some(({ manifest }) => manifest.kind === kind && manifest.group === group)) return resources;
  const wanted = { group, version, kind, ...nameOf(merge) };
  const found = findByName(resources, wanted);
  if (found === undefined) {
    report(`no ${kind} "${wanted.name}" for the patch to change`, merge.at);
    return resources;
  }
  return resources.flatMap(resource => (resource === found ? mergeOne(resource, merge, patch) : [resource]));
}

/** The one resource that has this name now, else the one that had it before. */
function findByName(
  resources: readonly Resource[],
  wanted: { group: string; version: string; kind: string; name: string; namespace: string },
): Resource | undefined {
  const ofKind = resources.filter(
    ({ manifest }) =>
      manifest.group === wanted.group && manifest.version === wanted.version && manifest.kind === wanted.kind,
  );
  const isWanted = ({ name, namespace }: { name: string; namespace: string }) =>
    name === wanted.name && effectiveNamespace(namespace) === effectiveNamespace(wanted.namespace);
  const current = ofKind.filter(({ manifest }) => isWanted(nameOf(manifest.value)));
  if (current.length === 1) return current[0];
  const before = ofKind.filter(({ original, previous }) => [original, ...previous].some(isWanted));
  return before.length === 1 ? before[0] : undefined;
}

/** A merge patch never changes the namespace, and name and kind only where its options allow it. */
function mergeOne(resource: Resource, merge: YamlMap, patch: PatchEntry): Resource[] {
  const { manifest } = resource;
  const merged = mergeStrategically(manifest.value, merge);
  if (merged === undefined) return [];
  let value: YamlMap = { ...merged, entries: new Map(merged.entries) };
  for (const key of ['apiVersion', 'kind']) {
    const entry = manifest.value.entries.get(key);
    if (entry !== undefined) (value.entries as Map<string, typeof entry>).set(key, entry);
  }
  const keep = (key: 'name' | 'namespace') => {
    const before = metadataEntry(manifest.value, key);
    if (before !== undefined) value = setMetadata(value, key, before);
    else value = withoutMetadata(value, key);
  };
  keep('namespace');
  if (!patch.allowNameChange) keep('name');
  return [noteRenaming(withValue(resource, value), resource, patch)];
}

function metadataEntry(value: YamlMap, key: string) {
  const metadata = value.entries.get('metadata')?.value;
  return metadata?.kind === 'map' ? metadata.entries.get(key)?.value : undefined;
}

function withoutMetadata(value: YamlMap, key: string): YamlMap {
  const entry = value.entries.get('metadata');
  if (entry?.value.kind !== 'map' || !entry.value.entries.has(key)) return value;
  const entries = new Map(entry.value.entries);
  entries.delete(key);
  return {
    ...value,
    entries: new Map(value.entries).set('metadata', { ...entry, value: { ...entry.value, entries } }),
  };
}

function noteRenaming(after: Resource, before: Resource, patch: PatchEntry): Resource {
  const old = nameOf(before.manifest.value);
  const now = nameOf(after.manifest.value);
  const rule = `a patch of ${patch.at.file}:${patch.at.line}`;
  let noted = after;
  if (now.name !== old.name) noted = withRule(noted, 'name', rule);
  if (now.namespace !== old.namespace) noted = withRule(noted, 'namespace', rule);
  return noted;
}
