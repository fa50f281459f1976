import { nameOf } from './kustomize/resource.ts';
import type { Manifest } from './manifest.ts';

/**
 * The documents of rendered files, and of the others those that no rendered one stands for: of the same kind and name in
 * the same namespace, or without namespace.
 */
export function preferRendered(composed: readonly Manifest[], rendered: readonly Manifest[]): Manifest[] {
  if (rendered.length === 0) return [...composed];
  const keys = new Set<string>();
  for (const { kind, value } of rendered) {
    const { name, namespace } = nameOf(value);
    keys.add(`${kind}/${namespace}/${name}`).add(`${kind}//${name}`);
  }
  const isReplaced = ({ kind, value }: Manifest) => {
    const { name, namespace } = nameOf(value);
    return keys.has(`${kind}/${namespace}/${name}`);
  };
  const naming = { name: 'metadata.name in a rendered file', namespace: 'metadata.namespace in a rendered file' };
  return [
    ...composed.filter(manifest => !isReplaced(manifest)),
    ...rendered.map(manifest => ({ ...manifest, naming })),
  ];
}
