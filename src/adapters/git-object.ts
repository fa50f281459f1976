/** Names that git gives to blobs and trees. */
import { createHash } from 'node:crypto';

/** A file by path, with the mode and blob name that git has for it. */
interface GitEntry {
  path: string;
  mode: string;
  sha: string;
}

/** SHA-1 of a blob. */
export function blobName(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** SHA-1 of the root tree with these texts in place of the files: what a commit of them would point to. */
export function treeNameWith(
  entries: Iterable<GitEntry>,
  files: readonly { path: string; mode: string; text: string }[],
): string {
  const all = new Map<string, GitEntry>();
  for (const entry of entries) all.set(entry.path, entry);
  for (const { path, mode, text } of files) all.set(path, { path, mode, sha: blobName(Buffer.from(text)) });
  return treeName(all.values());
}

interface Folder {
  files: Map<string, GitEntry>;
  folders: Map<string, Folder>;
}

/** SHA-1 of the root tree that holds exactly these files: what `git write-tree` prints. */
export function treeName(entries: Iterable<GitEntry>): string {
  const root: Folder = { files: new Map(), folders: new Map() };
  for (const entry of entries) {
    const parts = entry.path.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) {
      const next = folder.folders.get(part) ?? { files: new Map(), folders: new Map() };
      folder.folders.set(part, next);
      folder = next;
    }
    folder.files.set(name, entry);
  }
  return nameOf(root);
}

function nameOf(folder: Folder): string {
  const rows = [
    ...[...folder.files].map(([name, { mode, sha }]) => ({ name, mode, sha, key: name })),
    // Git sorts folders as if their names ended in a slash, and prints their mode without leading zero.
    ...[...folder.folders].map(([name, inner]) => ({ name, mode: '40000', sha: nameOf(inner), key: `${name}/` })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  const content = Buffer.concat(
    rows.flatMap(({ name, mode, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  );
  return createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}

/** Order of paths by their UTF-8 bytes. */
export function comparePaths(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
