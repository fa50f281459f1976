/** A commit read from its checkout, whatever earlier steps of a job did to the files there. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BranchHead, Tree, TreeFile } from '../ports.ts';
import { readGitIndex } from './git-index.ts';
import { blobName, comparePaths, treeName, treeNameWith } from './git-object.ts';
import { createLocalTree, gitFolder } from './local-tree.ts';

/**
 * Undefined unless the folder has just this commit checked out and nothing else staged. Files whose bytes are not those of
 * the commit (edited, converted, left out of a sparse checkout) are read from `remote`, a snapshot of the same commit.
 */
export function openCheckout(
  folder: string,
  head: Pick<BranchHead, 'commit' | 'tree'>,
  remote: Tree,
): Tree | undefined {
  const root = resolve(folder);
  const git = gitFolder(root);
  if (git === undefined || createLocalTree(root).commit !== head.commit) return undefined;
  const index = readGitIndex(join(git, 'index'));
  if (index === undefined || treeName(index) !== head.tree) return undefined;
  const names = new Map(index.map(({ path, sha }) => [path, sha]));
  let files: TreeFile[] | undefined;
  return {
    commit: head.commit,
    list: () => {
      files ??= index
        .map(({ path, mode, size }) => ({ path, mode, ...sizeOf(join(root, path), size) }))
        .sort((a, b) => comparePaths(a.path, b.path));
      return files;
    },
    read: path => {
      const name = names.get(path);
      const content = name === undefined ? undefined : readEntry(join(root, path));
      return content !== undefined && blobName(content) === name ? content : remote.read(path);
    },
    nameWith: async replaced => treeNameWith(index, replaced),
  };
}

/** The size that git noted, where the file still has it. */
function sizeOf(path: string, noted: number): { size?: number } {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size === noted ? { size: noted } : {};
}

/** As in git, the content of a link is its target. */
function readEntry(path: string): Buffer | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return Buffer.from(readlinkSync(path));
  return stats?.isFile() ? readFileSync(path) : undefined;
}
