/** Merging two branches: files side by side, then line by line, as git's default strategy would. */
import { mergeBase } from './history.ts';
import { mergeTexts } from './lines.ts';
import type { ObjectStore } from './objects.ts';
import { compareTrees, editTree, type FileChange, type TreeEdit } from './trees.ts';

/** The tree of merging `theirs` into `ours`, or the paths in conflict. */
type MergeOutcome = { tree: string } | { conflicts: string[] };

/** Merges two commits. */
export function mergeCommits(store: ObjectStore, ours: string, theirs: string): MergeOutcome {
  const base = mergeBase(store, ours, theirs);
  const baseTree = base && store.commit(base).tree;
  const ourTree = store.commit(ours).tree;
  const mine = new Map(compareTrees(store, baseTree, ourTree).map(change => [change.path, change]));
  const edits: TreeEdit[] = [];
  const conflicts: string[] = [];
  for (const change of compareTrees(store, baseTree, store.commit(theirs).tree)) {
    const merged = mergeFile(store, mine.get(change.path), change);
    if (merged === 'conflict') conflicts.push(change.path);
    else if (merged) edits.push(merged);
  }
  return conflicts.length > 0 ? { conflicts } : { tree: editTree(store, ourTree, edits) };
}

function mergeFile(
  store: ObjectStore,
  mine: FileChange | undefined,
  theirs: FileChange,
): TreeEdit | 'conflict' | undefined {
  const { path, before, after } = theirs;
  if (!mine) return { path, mode: after?.mode ?? '100644', sha: after?.sha ?? null };
  if (mine.after?.sha === after?.sha && mine.after?.mode === after?.mode) return undefined;
  if (!mine.after || !after || !before) return 'conflict';
  if (before.mode !== '100644' && before.mode !== '100755') return 'conflict';
  const text = (sha: string) => store.blob(sha).toString('latin1');
  const merged = mergeTexts(text(before.sha), text(mine.after.sha), text(after.sha));
  if (merged === undefined) return 'conflict';
  const mode = after.mode === before.mode ? mine.after.mode : after.mode;
  return { path, mode, sha: store.putBlob(Buffer.from(merged, 'latin1')) };
}
