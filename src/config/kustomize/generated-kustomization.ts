import { folderOf, isBelow } from '../repository-path.ts';
import type { SourceFiles } from './compose.ts';
import { emptyKustomization, type Kustomization } from './kustomization.ts';

/** As Flux generates one: every YAML file below, but of a folder with its own kustomization that one. */
export function generateKustomization(
  folder: string,
  source: Pick<SourceFiles, 'kustomizationFolders' | 'kustomizationIn' | 'documentPaths'>,
): Kustomization {
  const inside = source.kustomizationFolders.filter(other => other !== folder && isBelow(other, folder));
  const withOwn = new Set(inside);
  const isHeld = (path: string) => {
    for (let parent = folderOf(path); parent.length > folder.length; parent = folderOf(parent)) {
      if (withOwn.has(parent)) return true;
    }
    return false;
  };
  const outermost = inside.filter(other => !isHeld(other));
  const files = source.documentPaths.filter(path => isBelow(path, folder) && !isHeld(path));
  const relative = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
  const resources = [...outermost, ...files].sort().map(path => {
    const file = source.kustomizationIn(path)?.path ?? path;
    return { text: relative(path), at: { file, line: 1, column: 1 } };
  });
  return { ...emptyKustomization(folder), resources };
}
