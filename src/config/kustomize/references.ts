import { resolvePath } from '../repository-path.ts';
import { stringOf, valueAt } from '../yaml-value.ts';
import { KUSTOMIZATION_NAMES, type Kustomization, type Placed } from './kustomization.ts';

/** URLs and git addresses, which kustomize would fetch. */
export function isRemote(text: string): boolean {
  return /^[a-z+]+:\/\/|^git@|^[a-z]+::|[?]ref=|\.git(?:[/?]|$)|^(github\.com|gitlab\.com|bitbucket\.org)\//.test(text);
}

/** Placeholders of templates, query strings, `host:path`, `_git/` and `//` of addresses, and texts that are no path at all. */
const OPEN = /[{}$<>*?:\r\n]|\/\/|\b_git\/|\[\[|\(\(|__\w+__|@\w+@|%\w+%|#\w*#/;

/** A reference that something else fills in or fetches. */
function isOpen(text: string): boolean {
  return isRemote(text) || OPEN.test(text);
}

/** Tells whether the repository has a file or folder, be it one that is not read; what lies behind a link counts as there. */
export type PathTest = (path: string) => boolean;

/**
 * What is wrong with the path of a resource, base, component or patch, if nothing is there. What leaves the folder that is
 * read is not known: it may be part of a larger repository.
 */
export function explainMissing({ folder }: Kustomization, { text }: Placed, has: PathTest): string | undefined {
  if (isOpen(text)) return undefined;
  if (text.startsWith('/')) return `${text} is an absolute path, which lies outside of the repository`;
  const path = resolvePath(folder, text);
  return path === undefined || has(path) ? undefined : `there is no ${path} in the repository`;
}

/** What is wrong with a folder that is named as a base, if it has no kustomization. */
export function explainEmptyFolder(path: string, has: PathTest, isFolder: PathTest): string | undefined {
  if (!isFolder(path)) return undefined;
  const prefix = path === '' ? '' : `${path}/`;
  if (KUSTOMIZATION_NAMES.some(name => has(prefix + name))) return undefined;
  return `the folder ${path || '.'} has no kustomization.yaml`;
}

/** Files that a kustomization names besides resources and components: patches, what transforms, and configurations of it. */
export function listNamedFiles(kustomization: Kustomization): Placed[] {
  const { patches, patchesStrategicMerge, patchesJson6902, others } = kustomization;
  const further = [...others].flatMap(([field, { value }]) => {
    if (value.kind !== 'list' || field === 'labels') return [];
    return value.items.flatMap(item => {
      const named = field === 'replacements' ? valueAt(item, 'path') : item;
      const text = stringOf(named);
      return named === undefined || text === undefined ? [] : [{ text, at: named.at }];
    });
  });
  const patchFiles = [...patches, ...patchesStrategicMerge, ...patchesJson6902].flatMap(({ path }) => path ?? []);
  return [...patchFiles, ...further];
}
