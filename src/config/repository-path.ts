/**
 * Joins a path to a folder of the repository without ever leaving it: `..` above the root stays at the root, and an
 * absolute path counts from the root, as Flux joins `update.path`. The result has no leading or trailing slash; `''` is
 * the root.
 */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** As joinPath, but undefined for a path that leaves the repository. */
export function resolvePath(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folder of a file; `''` for a file at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The last part of a path. */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True when `path` is the folder, or a file or folder below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
