/** A folder that somebody works in: what git tracks, and files that were not added yet. */
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tree, TreeFile } from '../ports.ts';
import { comparePaths } from './git-object.ts';
import { runGit } from './git-program.ts';
import { createLocalTree, gitFolder } from './local-tree.ts';

/**
 * As `createLocalTree`, with the files that git neither tracks nor ignores: who writes a document and looks at once has
 * not added it yet.
 */
export function createWorkingTree(folder: string): Tree {
  const root = resolve(folder);
  const tree = createLocalTree(root);
  if (gitFolder(root) === undefined) return tree;
  let files: Promise<readonly TreeFile[]> | undefined;
  return {
    ...tree,
    list: () => {
      files ??= listWith(root, tree);
      return files;
    },
  };
}

async function listWith(root: string, tree: Tree): Promise<readonly TreeFile[]> {
  const tracked = await tree.list();
  const known = new Set(tracked.map(({ path }) => path));
  const found = await untrackedFiles(root);
  const added = found.filter(path => !known.has(path)).flatMap(path => describe(root, path));
  return [...tracked, ...added].sort((a, b) => comparePaths(a.path, b.path));
}

/** Without the program, or where it refuses the folder, only what is tracked is known. */
async function untrackedFiles(root: string): Promise<string[]> {
  try {
    const list = await runGit(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    // A repository inside this one ends with a slash: it is not this one's.
    return list.split('\0').filter(path => path !== '' && !path.endsWith('/'));
  } catch {
    return [];
  }
}

function describe(root: string, path: string): TreeFile[] {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return [{ path, mode: '120000' }];
  if (!stats?.isFile()) return [];
  return [{ path, mode: (stats.mode & 0o100) === 0 ? '100644' : '100755', size: stats.size }];
}
