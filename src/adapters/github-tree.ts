/**
 * A repository snapshot read from GitHub: one archive in one request. Archives may leave out or rewrite files as
 * `.gitattributes` says (`export-ignore`, `export-subst`, line ends), so what was read is checked against the name of
 * the commit's tree; whatever differs is listed and fetched one by one, each blob known by its SHA.
 */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ForgeError } from '../errors.ts';
import { once } from '../once.ts';
import type { Tree, TreeFile } from '../ports.ts';
import { blobName, comparePaths, treeName, treeNameWith } from './git-object.ts';
import { forgeError } from './github-errors.ts';
import { readFileList } from './github-file-list.ts';
import { ask, type GitHubTarget } from './github-request.ts';
import { readTar } from './tar.ts';

/** Blobs by SHA, kept between trees: a blob never changes. */
interface BlobCache {
  get(sha: string): Uint8Array | undefined;
  set(sha: string, content: Uint8Array): void;
}

/** Which commit is read, and how. */
interface GitHubTreeOptions extends GitHubTarget {
  commit: string;
  /** Name of the commit's tree, where it is known; saves a request. */
  tree?: string;
  blobs?: BlobCache;
  /** `blobs` never downloads the archive: for repositories of which little is read. */
  read?: 'archive' | 'blobs';
}

interface KnownFile extends TreeFile {
  sha: string;
  content?: Uint8Array;
}

/** A repository of manifests is far below; beyond it, files are read one by one. */
const ARCHIVE_LIMITS = { total: 1_000_000_000, entries: 300_000 };
/** Larger files hold no manifests: their content is not kept in memory. */
const MAX_KEPT = 2_000_000;
const MODES = new Set<string>(['100644', '100755', '120000', '160000']);

/** A cache for one process that forgets the oldest blobs beyond `limit` bytes. */
export function createBlobCache(limit = 100_000_000): BlobCache {
  const blobs = new Map<string, Uint8Array>();
  let size = 0;
  return {
    get: sha => blobs.get(sha),
    set: (sha, content) => {
      if (blobs.has(sha) || content.length > limit) return;
      blobs.set(sha, content);
      size += content.length;
      for (const [oldest, bytes] of blobs) {
        if (size <= limit) break;
        blobs.delete(oldest);
        size -= bytes.length;
      }
    },
  };
}

/** Nothing is requested before the first `list` or `read`. Both throw ForgeError. */
export function openGitHubTree(options: GitHubTreeOptions): Tree {
  const { commit, blobs = createBlobCache() } = options;
  const load = once(() => readFiles(options));
  return {
    commit,
    list: async () => {
      const known = [...(await load()).values()].sort((a, b) => comparePaths(a.path, b.path));
      return known.map(({ path, mode, size }) => ({ path, mode, ...(size !== undefined && { size }) }));
    },
    read: async path => {
      const file = (await load()).get(path);
      if (file === undefined) throw new ForgeError('GITHUB_NOT_FOUND', `There is no file ${path} at ${commit}.`);
      const known = file.content ?? blobs.get(file.sha);
      if (known !== undefined) return known;
      const content = await readBlob(options, path, file.sha);
      blobs.set(file.sha, content);
      return content;
    },
    nameWith: async replaced => treeNameWith((await load()).values(), replaced),
  };
}

async function readFiles(options: GitHubTreeOptions): Promise<Map<string, KnownFile>> {
  const archive = options.read === 'blobs' ? undefined : await readArchive(options);
  if (archive !== undefined && options.tree !== undefined && treeName(archive.values()) === options.tree)
    return archive;
  const listed = await readFileList(options, options.tree ?? (await treeOf(options)));
  const files = new Map<string, KnownFile>();
  for (const [path, { sha, mode }] of listed) {
    const known = archive?.get(path);
    const same = known?.sha === sha ? { size: known.size, content: known.content } : {};
    files.set(path, { path, mode: toMode(mode), sha, ...definedOf(same) });
  }
  return files;
}

function definedOf<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never;
}

function toMode(mode: string): TreeFile['mode'] {
  // Trees of old git versions hold 100664, which means 100644.
  return MODES.has(mode) ? (mode as TreeFile['mode']) : '100644';
}

async function treeOf(options: GitHubTreeOptions): Promise<string> {
  const commit = await ask<{ tree: { sha: string } }>(
    options,
    'Reading the commit',
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    { commit_sha: options.commit },
  );
  return commit.tree.sha;
}

/** Undefined when there is no archive to be had, or not one that can be read: then files are read one by one. */
async function readArchive(options: GitHubTreeOptions): Promise<Map<string, KnownFile> | undefined> {
  const stream = await openArchive(options);
  if (stream === undefined) return undefined;
  const gunzip = createGunzip();
  const body = Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
  body.on('error', error => gunzip.destroy(error));
  try {
    const files = new Map<string, KnownFile>();
    for await (const entry of readTar(body.pipe(gunzip), ARCHIVE_LIMITS)) {
      // GitHub puts everything into one folder named after the commit.
      const path = entry.path.slice(entry.path.indexOf('/') + 1);
      if (entry.kind === 'other' || path === '' || !entry.path.includes('/')) continue;
      const mode = entry.kind === 'link' ? '120000' : entry.isExecutable ? '100755' : '100644';
      const kept = entry.content.length <= MAX_KEPT ? { content: entry.content } : {};
      files.set(path, { path, mode, size: entry.content.length, sha: blobName(entry.content), ...kept });
    }
    return files;
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  } finally {
    body.destroy();
    gunzip.destroy();
  }
}

/** Damaged, cut off or too large; anything else is a mistake of ours and must show. */
function isDamage(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof RangeError) return true;
  return error instanceof Error && ('code' in error || error.name === 'AbortError' || error.message === 'terminated');
}

async function openArchive(options: GitHubTreeOptions): Promise<ReadableStream | undefined> {
  const { octokit, owner, repository, commit } = options;
  try {
    const response = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      owner,
      repo: repository,
      ref: commit,
      request: { parseSuccessResponseBody: false },
    });
    return response.data as ReadableStream;
  } catch (error) {
    const failure = forgeError(error, 'Downloading the repository', false, Date.now());
    if (failure.code === 'GITHUB_TOKEN_INVALID' || failure.code === 'GITHUB_RATE_LIMITED') throw failure;
    return undefined;
  }
}

async function readBlob(options: GitHubTreeOptions, path: string, sha: string): Promise<Uint8Array> {
  const blob = await ask<{ content: string; encoding: string }>(
    options,
    `Reading ${path}`,
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    { file_sha: sha },
  );
  return Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
}
