import type { Diagnostic } from '../errors.ts';
import type {
  DigestReflectionPolicy,
  ImagePolicy,
  ImagePolicyChoice,
  PolicyKind,
  SourceLocation,
  TagFilter,
} from '../model.ts';
import { choiceOf, POLICY_KINDS } from '../policies/policy-choice.ts';
import type { Fields } from './fields.ts';
import { readInterval } from './image-repository.ts';
import { declaredAs, type Manifest, openImageDocument } from './manifest.ts';
import { valueAt, type YamlValue } from './yaml-value.ts';

const DIGEST_POLICIES = ['Never', 'IfNotPresent', 'Always'] as const;

/**
 * Reads an `ImagePolicy` of any API version, with the defaults and the validation of its CRD. Undefined only when it has
 * no name or no spec; a policy that names no repository, or has no usable choice, comes back and elects nothing.
 */
export function readImagePolicy(manifest: Manifest, diagnostics: Diagnostic[]): ImagePolicy | undefined {
  const opened = openImageDocument(manifest, diagnostics);
  if (opened === undefined) return undefined;
  const { metadata, spec } = opened;
  const repositoryRef = readRepositoryRef(spec, manifest, metadata.namespace);
  const choice = readChoice(spec);
  const filterTags = readFilter(spec);
  const digest = readDigestReflection(spec);
  const suspend = spec.boolean('suspend') ?? false;
  spec.reportUnknown();
  return {
    ...declaredAs(manifest, metadata),
    suspend,
    repositoryRef,
    choice,
    ...(filterTags !== undefined && { filterTags }),
    ...digest,
    fieldLocations: Object.fromEntries(locateFields(valueAt(manifest.value, 'spec'), 'spec')),
  };
}

function readRepositoryRef(spec: Fields, manifest: Manifest, ownNamespace: string): ImagePolicy['repositoryRef'] {
  const reference = spec.nested('imageRepositoryRef', { required: true });
  if (reference === undefined) return { name: '', namespace: ownNamespace };
  const name = reference.string('name', { required: true });
  const namespace = reference.string('namespace');
  if (namespace !== undefined && manifest.version === 'v1alpha1') {
    reference.report('namespace', 'v1alpha1 knows no namespace here; Flux drops it');
  }
  reference.reportUnknown();
  return { name: name ?? '', namespace: namespace ?? ownNamespace };
}

function readChoice(spec: Fields): ImagePolicyChoice {
  const policy = spec.nested('policy', { required: true });
  if (policy === undefined) return {};
  const semver = policy.nested('semver', { refuseNull: true });
  const range = semver?.string('range', { required: true });
  semver?.reportUnknown();
  const choice = choiceOf({
    semver: range === undefined ? undefined : { range },
    alphabetical: readOrder(policy, 'alphabetical'),
    numerical: readOrder(policy, 'numerical'),
  });
  policy.reportUnknown();
  if (POLICY_KINDS.every(kind => policy.value(kind) === undefined)) {
    spec.report('policy', 'invalid policy: given ImagePolicyChoice object is invalid');
  }
  return choice;
}

function readOrder(policy: Fields, key: Exclude<PolicyKind, 'semver'>): { order?: 'asc' | 'desc' } | undefined {
  const fields = policy.nested(key, { refuseNull: true });
  if (fields === undefined) return undefined;
  const text = fields.string('order', { enum: ['asc', 'desc'] })?.toLowerCase();
  fields.reportUnknown();
  return text === 'asc' || text === 'desc' ? { order: text } : {};
}

function readFilter(spec: Fields): TagFilter | undefined {
  const fields = spec.nested('filterTags');
  if (fields === undefined) return undefined;
  const pattern = fields.string('pattern');
  const extract = fields.string('extract');
  fields.reportUnknown();
  return { ...(pattern !== undefined && { pattern }), ...(extract !== undefined && { extract }) };
}

function readDigestReflection(spec: Fields): { digestReflectionPolicy: DigestReflectionPolicy; interval?: number } {
  const text = spec.string('digestReflectionPolicy', { enum: DIGEST_POLICIES });
  const policy = DIGEST_POLICIES.find(name => name === text) ?? 'Never';
  const interval = readInterval(spec, false);
  if (interval !== undefined && policy !== 'Always') {
    spec.report('interval', "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'");
  }
  if (interval === undefined && policy === 'Always' && spec.value('interval') === undefined) {
    const text = "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'";
    spec.report('interval', text, spec.locationOf('digestReflectionPolicy'), 'Add `interval: 10m` beside it.');
  }
  return { digestReflectionPolicy: policy, ...(interval !== undefined && { interval }) };
}

function* locateFields(value: YamlValue | undefined, path: string): Generator<[string, SourceLocation]> {
  if (value === undefined) return;
  yield [path, value.at];
  if (value.kind === 'map')
    for (const [key, entry] of value.entries) yield* locateFields(entry.value, `${path}.${key}`);
}
