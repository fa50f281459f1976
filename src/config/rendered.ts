import { type Diagnostic, diagnose } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { nameOf } from './kustomize/resource.ts';
import type { Manifest } from './manifest.ts';
import { isBelow, resolvePath } from './repository-path.ts';

/** What is wrong with the paths of `sources.rendered`: each must be a file of the repository. `placeOf` takes an index. */
export function findMissingRendered(
  rendered: readonly string[],
  paths: readonly string[],
  placeOf: (index: number) => SourceLocation,
): Diagnostic[] {
  if (rendered.length === 0) return [];
  const known = new Set(paths);
  return rendered.flatMap((given, index) => {
    const path = resolvePath('', given);
    if (path !== undefined && known.has(path)) return [];
    const fault =
      path === undefined
        ? 'leads outside of the repository'
        : paths.some(other => isBelow(other, path))
          ? 'is a folder; name the files in it'
          : 'there is no such file in the repository';
    return diagnose('RENDERED_MISSING', `sources.rendered: ${given}: ${fault}`, { at: placeOf(index) });
  });
}

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
