import type { Kustomization, Placed } from './kustomization.ts';
import { nameOf, type Resource, withName } from './resource.ts';

/** The resource with the namespace, prefix and suffix that a kustomization gives, and the rule of each. */
export function rename(resource: Resource, { namespace, namePrefix, nameSuffix }: Kustomization): Resource {
  const rule = (field: string, { at }: Placed) => `${field} of ${at.file}:${at.line}`;
  let renamed = resource;
  if (namespace !== undefined && nameOf(renamed.manifest.value).namespace !== namespace.text) {
    renamed = withName(renamed, 'namespace', namespace.text, namespace.at, rule('namespace', namespace));
  }
  const { name } = nameOf(renamed.manifest.value);
  if (namePrefix !== undefined) {
    renamed = withName(renamed, 'name', `${namePrefix.text}${name}`, namePrefix.at, rule('namePrefix', namePrefix));
  }
  if (nameSuffix !== undefined) {
    const prefixed = nameOf(renamed.manifest.value).name;
    renamed = withName(renamed, 'name', `${prefixed}${nameSuffix.text}`, nameSuffix.at, rule('nameSuffix', nameSuffix));
  }
  return renamed;
}
