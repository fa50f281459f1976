/**
 * Joins a path to a folder of the repository without ever leaving it: `..` above the root stays at the root, and an
 * absolute path counts from the root, as Flux joins `update.path`. The result has no leading or trailing slash; `''` is
 * the root.
 */
export declare function joinPath(folder: string, path: string): string;
/** As joinPath, but undefined for a path that leaves the repository. */
export declare function resolvePath(folder: string, path: string): string | undefined;
/** The folder of a file; `''` for a file at the root. */
export declare function folderOf(path: string): string;
/** The last part of a path. */
export declare function baseNameOf(path: string): string;
/** True when `path` is the folder, or a file or folder below it. */
export declare function isBelow(path: string, folder: string): boolean;
