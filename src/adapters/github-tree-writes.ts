/** Writes files as git trees: no checkout, original modes. */
import type { TreeWrite } from '../ports.ts';
import { ask, type GitHubTarget } from './github-request.ts';

/** A tree is written in pieces of this size, each the base of the next, so that no request grows without bound. */
const MAX_TREE_ENTRIES = 1000;
const MAX_TREE_TEXT = 4_000_000;

/** The SHA of the tree that is `baseTree` with `writes`. Throws ForgeError. */
export async function writeTree(target: GitHubTarget, baseTree: string, writes: readonly TreeWrite[]): Promise<string> {
  let tree = baseTree;
  for (const piece of pieces(writes)) {
    const made: { sha: string } = await ask(target, 'Writing the files', 'POST /repos/{owner}/{repo}/git/trees', {
      base_tree: tree,
      tree: piece.map(toEntry),
    });
    tree = made.sha;
  }
  return tree;
}

function toEntry({ path, mode, text }: TreeWrite): Record<string, unknown> {
  return text === undefined ? { path, mode, type: 'blob', sha: null } : { path, mode, type: 'blob', content: text };
}

/** Consecutive runs of writes, each small enough for one request. */
function pieces(writes: readonly TreeWrite[]): TreeWrite[][] {
  const found: TreeWrite[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const write of writes) {
    const length = write.text?.length ?? 0;
    const current = found.at(-1);
    if (current === undefined || current.length >= MAX_TREE_ENTRIES || size + length > MAX_TREE_TEXT) {
      found.push([write]);
      size = length;
    } else {
      current.push(write);
      size += length;
    }
  }
  return found;
}
