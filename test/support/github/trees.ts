/** Whole trees as flat lists of files: read, edit, compare. */
import { type ObjectStore, type TreeEntry, typeOfMode } from './objects.ts';

export interface FlatEntry {
  /** From the root, with slashes. */
  path: string;
  mode: string;
  sha: string;
}

/** A change to one path; `sha: null` removes it. */
export interface TreeEdit {
  path: string;
  mode: string;
  sha: string | null;
}

export interface FileChange {
  path: string;
  status: 'added' | 'removed' | 'modified';
  before?: FlatEntry;
  after?: FlatEntry;
}

/** Everything below a tree in git's order; with `folders` each folder comes before its content. */
export function flatten(store: ObjectStore, tree: string, folders = false, prefix = ''): FlatEntry[] {
  return store.tree(tree).flatMap(entry => {
    const path = prefix + entry.name;
    const self = { path, mode: entry.mode, sha: entry.sha };
    if (entry.mode !== '040000') return [self];
    const below = flatten(store, entry.sha, folders, `${path}/`);
    return folders ? [self, ...below] : below;
  });
}

/** The entry at a path, folders included; undefined when there is none. */
export function findEntry(store: ObjectStore, tree: string, path: string): FlatEntry | undefined {
  const segments = path.split('/').filter(segment => segment !== '');
  let current: FlatEntry = { path: '', mode: '040000', sha: tree };
  for (const [index, name] of segments.entries()) {
    if (current.mode !== '040000') return undefined;
    const entry = store.tree(current.sha).find(candidate => candidate.name === name);
    if (!entry) return undefined;
    current = { path: segments.slice(0, index + 1).join('/'), mode: entry.mode, sha: entry.sha };
  }
  return current;
}

/** The tree that results from edits on `base` (none: an empty tree). Folders that become empty vanish. */
export function editTree(store: ObjectStore, base: string | undefined, edits: readonly TreeEdit[]): string {
  return edit(store, base, edits) ?? store.putTree([]);
}

function edit(store: ObjectStore, base: string | undefined, edits: readonly TreeEdit[]): string | undefined {
  const entries = new Map<string, TreeEntry>((base ? store.tree(base) : []).map(entry => [entry.name, entry]));
  const below = new Map<string, TreeEdit[]>();
  for (const change of edits) {
    const slash = change.path.indexOf('/');
    const name = slash < 0 ? change.path : change.path.slice(0, slash);
    if (slash >= 0) below.set(name, below.get(name) ?? []);
    if (slash >= 0) below.get(name)?.push({ ...change, path: change.path.slice(slash + 1) });
    else if (change.sha === null) entries.delete(name);
    else entries.set(name, { name, mode: change.mode, sha: change.sha });
  }
  for (const [name, changes] of below) {
    const folder = entries.get(name);
    const sha = edit(store, folder?.mode === '040000' ? folder.sha : undefined, changes);
    if (sha) entries.set(name, { name, mode: '040000', sha });
    else entries.delete(name);
  }
  return entries.size === 0 ? undefined : store.putTree([...entries.values()]);
}

/** Files that differ between two trees, sorted by path; equal sub-trees are not entered. */
export function compareTrees(store: ObjectStore, before: string | undefined, after: string | undefined): FileChange[] {
  return differences(store, before, after, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function differences(
  store: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  prefix: string,
): FileChange[] {
  if (before === after) return [];
  const old = new Map((before ? store.tree(before) : []).map(entry => [entry.name, entry]));
  const young = new Map((after ? store.tree(after) : []).map(entry => [entry.name, entry]));
  return [...new Set([...old.keys(), ...young.keys()])].flatMap(name =>
    difference(store, old.get(name), young.get(name), prefix + name),
  );
}

function difference(
  store: ObjectStore,
  before: TreeEntry | undefined,
  after: TreeEntry | undefined,
  path: string,
): FileChange[] {
  if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
  const folder = (entry?: TreeEntry) => (entry && typeOfMode(entry.mode) === 'tree' ? entry.sha : undefined);
  const file = (entry?: TreeEntry) =>
    entry && typeOfMode(entry.mode) !== 'tree' ? { path, mode: entry.mode, sha: entry.sha } : undefined;
  const changes = differences(store, folder(before), folder(after), `${path}/`);
  const [old, young] = [file(before), file(after)];
  if (old && young) changes.push({ path, status: 'modified', before: old, after: young });
  else if (old) changes.push({ path, status: 'removed', before: old });
  else if (young) changes.push({ path, status: 'added', after: young });
  return changes;
}
