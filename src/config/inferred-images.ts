import { mayBeSame } from '../document-name.ts';
import { nameOf } from './kustomize/resource.ts';
import type { Manifest } from './manifest.ts';
import { inferVariables, substituteValue, type UnresolvedScalar } from './substitute.ts';
import { stringOf, valueAt, type YamlMap } from './yaml-value.ts';

/** A marker as a line tells it: the value beside it, and the policy that it names. */
export interface MarkedValue {
  file: string;
  value: string;
  namespace: string;
  name: string;
}

const MARKED_LINE = /^(.*?)#\s*\{\s*"\$imagepolicy"\s*:\s*"([^":]+):([^":]+)(?::([a-z]+))?"\s*\}\s*$/;

/** The values beside markers that hold an image name: full references, and `:name` markers. */
export function findMarkedValues(text: string, file: string): MarkedValue[] {
  const found: MarkedValue[] = [];
  for (const line of text.split('\n')) {
    if (!line.includes('"$imagepolicy"')) continue;
    const match = MARKED_LINE.exec(line.trimEnd());
    if (match === null || (match[4] !== undefined && match[4] !== 'name')) continue;
    const value = /["']?([^\s"']+)["']?\s*$/.exec(match[1]!)?.[1];
    if (value !== undefined) found.push({ file, value, namespace: match[2]!, name: match[3]! });
  }
  return found;
}

/** The name in a reference, without tag and digest. */
function imageNameOf(reference: string): string {
  const [name = ''] = reference.split('@', 1);
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}

/** A manifest for some files only; see ImagePolicy.files. */
export interface ScopedManifest {
  manifest: Manifest;
  files?: readonly string[];
}

/**
 * Gives ImageRepositories whose image has variables that nobody told the values that the markers of their policies show:
 * beside `devacr.azurecr.io/app:1`, `${ACR}.azurecr.io/app` has `ACR` = `devacr`. Where files show different values, the
 * repository and its policies are there once per value, each for the files that show it.
 */
export function inferImages(manifests: readonly Manifest[], marked: readonly MarkedValue[]): ScopedManifest[] {
  const result: ScopedManifest[] = [];
  const extraPolicies = new Map<Manifest, Map<string, Set<string>>>();
  const policies = manifests.filter(manifest => manifest.kind === 'ImagePolicy');
  for (const manifest of manifests) {
    const pattern = manifest.kind === 'ImageRepository' ? openImage(manifest) : undefined;
    if (pattern === undefined) continue;
    const users = policies.filter(policy => refersTo(policy, manifest));
    const variants = collectVariants(pattern, users, marked);
    for (const [key, { values, files }] of variants) {
      result.push({ manifest: fill(manifest, values), ...(variants.size > 1 && { files: [...files].sort() }) });
      if (variants.size > 1) for (const user of users) noteFiles(extraPolicies, user, key, files);
    }
    if (variants.size === 0) result.push({ manifest });
  }
  for (const manifest of manifests) {
    const variants = extraPolicies.get(manifest);
    if (variants !== undefined)
      for (const files of variants.values()) result.push({ manifest, files: [...files].sort() });
    else if (manifest.kind !== 'ImageRepository' || openImage(manifest) === undefined) result.push({ manifest });
  }
  return result;
}

function openImage(manifest: Manifest): string | undefined {
  const image = valueAt(manifest.value, 'spec', 'image');
  const isOpen = manifest.unresolved?.some(({ names }) => names.length > 0) ?? false;
  return isOpen && image?.kind === 'scalar' && typeof image.value === 'string' && image.value.includes('${')
    ? image.value
    : undefined;
}

function refersTo(policy: Manifest, repository: Manifest): boolean {
  const name = stringOf(policy.value, 'spec', 'imageRepositoryRef', 'name') ?? '';
  const namespace = stringOf(policy.value, 'spec', 'imageRepositoryRef', 'namespace') ?? nameOf(policy.value).namespace;
  return name !== '' && mayBeSame({ namespace, name }, nameOf(repository.value));
}

interface Variant {
  values: ReadonlyMap<string, string>;
  files: Set<string>;
}

function collectVariants(
  pattern: string,
  users: readonly Manifest[],
  marked: readonly MarkedValue[],
): Map<string, Variant> {
  const variants = new Map<string, Variant>();
  const names = users.map(user => nameOf(user.value));
  for (const { file, value, namespace, name } of marked) {
    if (!names.some(own => own.name === name && (own.namespace === namespace || own.namespace === ''))) continue;
    const values = inferVariables(pattern, imageNameOf(value));
    if (values === undefined) continue;
    const key = JSON.stringify([...values]);
    const variant = variants.get(key);
    if (variant === undefined) variants.set(key, { values, files: new Set([file]) });
    else variant.files.add(file);
  }
  return new Map([...variants].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function noteFiles(
  extra: Map<Manifest, Map<string, Set<string>>>,
  user: Manifest,
  key: string,
  files: ReadonlySet<string>,
): void {
  const variants = extra.get(user) ?? new Map<string, Set<string>>();
  variants.set(key, new Set([...(variants.get(key) ?? []), ...files]));
  extra.set(user, variants);
}

function fill(manifest: Manifest, values: ReadonlyMap<string, string>): Manifest {
  const unresolved: UnresolvedScalar[] = [];
  const value = substituteValue(manifest.value, name => values.get(name), unresolved) as YamlMap;
  const { unresolved: _, ...rest } = manifest;
  return { ...rest, value, ...(unresolved.length > 0 && { unresolved }) };
}
