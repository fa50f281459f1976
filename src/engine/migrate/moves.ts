/** Keeping the cluster's controllers off the documents: out of the kustomizations, or suspended. */

import { decodeText } from '../../config/text-encoding.ts';
import { groupBy } from '../../report/groups.ts';
import type { ScreenedTree } from '../screen.ts';
import type { FileEdit } from './file-edit.ts';
import type { AppliedEntry, Inventory } from './inventory.ts';
import { removeListEntries, suspendDocuments } from './yaml-splice.ts';

/**
 * What is changed in files so that the cluster lets go of the documents, and what that does not reach. Paths of the
 * repository.
 */
export interface Moves {
  edits: readonly FileEdit[];
  /** Files whose documents the cluster still gets. */
  remaining: readonly string[];
  /** Files with automations that could be neither taken out nor suspended. */
  unsuspended: readonly string[];
}

const textOf = (tree: ScreenedTree, path: string) => {
  const file = tree.files.find(each => each.path === path);
  return file && decodeText(file.bytes);
};

/** Takes the documents out of the kustomizations; automations that no kustomization names alone are suspended. */
export function takeOut(tree: ScreenedTree, inventory: Inventory): Moves {
  const edits: FileEdit[] = [];
  const failed: string[] = [];
  for (const [path, entries] of groupBy(inventory.entries, entry => entry.kustomization)) {
    const before = textOf(tree, path) ?? '';
    const after = removeEntries(before, entries);
    if (after === undefined) failed.push(...entries.flatMap(entry => entry.files));
    else edits.push({ path, before, after, why: `no longer applies ${entries.map(({ entry }) => entry).join(', ')}` });
  }
  const remaining = [...new Set([...inventory.unmovable, ...failed])].sort();
  const suspended = suspend(tree, inventory, new Set(remaining));
  return { edits: [...edits, ...suspended.edits], remaining, unsuspended: suspended.unsuspended };
}

function removeEntries(text: string, entries: readonly AppliedEntry[]): string | undefined {
  const names = new Set(entries.map(({ entry }) => entry));
  const whole = removeListEntries(text, 'resources', names) ?? removeListEntries(text, 'bases', names);
  if (whole !== undefined) return whole;
  // Some of them may stand in the older field.
  const results = [...names].reduce<string | undefined>((current, name) => {
    if (current === undefined) return undefined;
    const one = new Set([name]);
    return removeListEntries(current, 'resources', one) ?? removeListEntries(current, 'bases', one);
  }, text);
  return results;
}

/** Sets `spec.suspend: true` on the automations of the given files; of all files without a choice. */
export function suspend(
  tree: ScreenedTree,
  { documents }: Inventory,
  only?: ReadonlySet<string>,
): Pick<Moves, 'edits' | 'unsuspended'> {
  const files = documents
    .filter(({ kind, at }) => kind === 'ImageUpdateAutomation' && (only === undefined || only.has(at.file)))
    .map(({ at }) => at.file);
  const edits: FileEdit[] = [];
  const unsuspended: string[] = [];
  for (const path of new Set(files)) {
    const before = textOf(tree, path) ?? '';
    const after = suspendDocuments(before, 'ImageUpdateAutomation');
    if (after === undefined) unsuspended.push(path);
    else if (after !== before) edits.push({ path, before, after, why: 'suspends the automation in the cluster' });
  }
  return { edits, unsuspended };
}
