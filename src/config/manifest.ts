import type { Diagnostic } from '../errors.ts';
import { diagnose } from '../errors.ts';
import type { DeclaredDocument, NamingRule, SourceLocation } from '../model.ts';
import { Fields } from './fields.ts';
import type { UnresolvedScalar } from './substitute.ts';
import { stringOf, toData, valueAt, type YamlMap, type YamlValue } from './yaml-value.ts';

/** The kinds that decide what is updated, and the two that tell where and how they are applied. */
export type ManifestKind =
  | 'ImageRepository'
  | 'ImagePolicy'
  | 'ImageUpdateAutomation'
  | 'GitRepository'
  | 'Kustomization';

/** Each kind that is read, with its API group. */
export const KIND_GROUPS: Readonly<Record<string, string>> = {
  ImageRepository: 'image.toolkit.fluxcd.io',
  ImagePolicy: 'image.toolkit.fluxcd.io',
  ImageUpdateAutomation: 'image.toolkit.fluxcd.io',
  GitRepository: 'source.toolkit.fluxcd.io',
  Kustomization: 'kustomize.toolkit.fluxcd.io',
};

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
export function* findManifests(value: YamlValue | undefined): Generator<Manifest> {
  if (value?.kind !== 'map') return;
  const kind = stringOf(value, 'kind') ?? '';
  const items = valueAt(value, 'items');
  if (kind.endsWith('List') && items?.kind === 'list') {
    for (const item of items.items) yield* findManifests(item);
    return;
  }
  const identity = identify(value);
  if (identity === undefined) return;
  const naming = {
    name: 'metadata.name of the document',
    namespace: stringOf(value, 'metadata', 'namespace') ? 'metadata.namespace of the document' : 'nothing names one',
  };
  yield { ...identity, value, at: value.at, naming, scopes: [] };
}

/** Group, version and kind of a document that is read; undefined for all others. */
export function identify(value: YamlMap): Pick<Manifest, 'group' | 'version' | 'kind'> | undefined {
  const kind = stringOf(value, 'kind') ?? '';
  const [group = '', version = ''] = (stringOf(value, 'apiVersion') ?? '').split('/', 2);
  return KIND_GROUPS[kind] === group ? { group, version, kind: kind as ManifestKind } : undefined;
}

/** `metadata` of a manifest, read leniently: label values that are no strings are reported and left out. */
export interface Metadata {
  name: string;
  namespace: string;
  labels: Record<string, string>;
}

const METADATA_OTHERS = [
  'annotations',
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'finalizers',
  'generateName',
  'generation',
  'managedFields',
  'ownerReferences',
  'resourceVersion',
  'selfLink',
  'uid',
];

/** Reads `metadata`; a document without a name gives an error and undefined. */
export function readMetadata(fields: Fields, diagnostics: Diagnostic[]): Metadata | undefined {
  const metadata = fields.nested('metadata', { required: true });
  if (metadata === undefined) return undefined;
  metadata.ignore(...METADATA_OTHERS);
  const name = metadata.string('name', { required: true });
  const namespace = metadata.string('namespace') ?? '';
  const labels = metadata.stringMap('labels');
  metadata.reportUnknown();
  if (name === undefined) return undefined;
  if (name.length > 253 || !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) {
    if (!name.includes('${')) reportName(name, metadata.locationOf('name'), diagnostics);
  }
  return { name, namespace, labels };
}

function reportName(name: string, at: SourceLocation, diagnostics: Diagnostic[]): void {
  const text = `metadata.name: Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
  diagnostics.push(diagnose('DOCUMENT_INVALID', text, { at }));
}

const SERVED = 'v1';
const OLD_VERSIONS: Readonly<Record<string, string>> = {
  v1alpha1: 'Flux 0.26',
  v1alpha2: 'Flux 0.32',
  v1beta1: 'Flux 2.7',
  v1beta2: 'Flux 2.9',
};

/** Remarks on the API version of an image document: which ones current Flux no longer serves, and unknown ones. */
function checkVersion(manifest: Manifest, diagnostics: Diagnostic[]): void {
  const { group, version } = manifest;
  if (version === SERVED) return;
  const at = valueAt(manifest.value, 'apiVersion')?.at ?? manifest.at;
  const hint = `Write \`apiVersion: ${group}/${SERVED}\`.`;
  const removed = OLD_VERSIONS[version];
  if (removed === undefined) {
    const message = `unknown API version "${group}/${version}"; it is read as ${SERVED}`;
    diagnostics.push(diagnose('DOCUMENT_UNKNOWN_VERSION', message, { at, hint }));
    return;
  }
  const message = `Flux no longer serves ${group}/${version} since ${removed}`;
  diagnostics.push(diagnose('DOCUMENT_OLD_VERSION', message, { at, hint }));
}

/** The fields of a document whose `apiVersion`, `kind` and `status` need no reading. */
export function openDocument(manifest: Manifest, diagnostics: Diagnostic[]): Fields {
  const fields = new Fields(manifest.value, '', diagnostics);
  fields.ignore('apiVersion', 'kind', 'status');
  return fields;
}

/** What every document that was read has: its version, its name, and where it stands. */
export function declaredAs(manifest: Manifest, metadata: Metadata): Omit<DeclaredDocument, 'suspend'> {
  return {
    apiVersion: `${manifest.group}/${manifest.version}`,
    ...metadata,
    location: manifest.at,
    naming: manifest.naming,
    scopes: manifest.scopes,
  };
}

/**
 * Opens an image document of any API version: its metadata and its `spec`. Undefined when one of them is missing;
 * whatever is wrong outside of `spec` is in `diagnostics` then.
 */
export function openImageDocument(
  manifest: Manifest,
  diagnostics: Diagnostic[],
): { metadata: Metadata; spec: Fields } | undefined {
  checkVersion(manifest, diagnostics);
  const document = openDocument(manifest, diagnostics);
  const metadata = readMetadata(document, diagnostics);
  const spec = document.nested('spec', { required: true });
  document.reportUnknown();
  return metadata === undefined || spec === undefined ? undefined : { metadata, spec };
}

/** The labels of a manifest as they are written. */
export function labelsOf(value: YamlMap): Record<string, string> {
  return stringRecord(valueAt(value, 'metadata', 'labels'));
}

/** The annotations of a manifest as they are written. */
export function annotationsOf(value: YamlMap): Record<string, string> {
  return stringRecord(valueAt(value, 'metadata', 'annotations'));
}

function stringRecord(value: YamlValue | undefined): Record<string, string> {
  if (value?.kind !== 'map') return {};
  const data = toData(value) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, String(item ?? '')]));
}
