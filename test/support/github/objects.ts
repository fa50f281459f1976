/** Git objects with their true names: what `git hash-object`, `git mktree` and `git commit-tree` would make of the same input. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

interface GitObject {
  type: ObjectType;
  content: Buffer;
}

export interface TreeEntry {
  /** One path segment. */
  name: string;
  /** As the API spells it: `100644`, `100755`, `120000`, `040000`, `160000`. */
  mode: string;
  sha: string;
}

export interface Signature {
  name: string;
  email: string;
  date: Date;
}

export interface Commit {
  tree: string;
  parents: readonly string[];
  author: Signature;
  committer: Signature;
  message: string;
  /** Armoured detached signature over the commit without this header. */
  signature?: string;
}

/** The type that a tree entry of this mode points to. */
export function typeOfMode(mode: string): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

/** Content-addressed store shared by all repositories of one server, as it is in a network of forks. */
export class ObjectStore {
  readonly #objects = new Map<string, GitObject>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();

  put(type: ObjectType, content: Buffer): string {
    const sha = nameOf(type, content);
    if (!this.#objects.has(sha)) this.#objects.set(sha, { type, content });
    return sha;
  }

  has(sha: string, type?: ObjectType): boolean {
    const object = this.#objects.get(sha);
    return object !== undefined && (type === undefined || object.type === type);
  }

  get(sha: string): GitObject | undefined {
    return this.#objects.get(sha);
  }

  putBlob(content: string | Uint8Array): string {
    return this.put('blob', Buffer.from(content as Uint8Array));
  }

  blob(sha: string): Buffer {
    return this.#content(sha, 'blob');
  }

  putTree(entries: readonly TreeEntry[]): string {
    const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const sha = this.put('tree', Buffer.concat(sorted.map(serializeEntry)));
    this.#trees.set(sha, sorted);
    return sha;
  }

  tree(sha: string): readonly TreeEntry[] {
    const entries = this.#trees.get(sha);
    if (!entries) throw new Error(`no tree ${sha}`);
    return entries;
  }

  putCommit(commit: Commit): string {
    const sha = this.put('commit', Buffer.from(serializeCommit(commit)));
    this.#commits.set(sha, commit);
    return sha;
  }

  commit(sha: string): Commit {
    const commit = this.#commits.get(sha);
    if (!commit) throw new Error(`no commit ${sha}`);
    return commit;
  }

  /** Full names of all objects whose name begins with `prefix`. */
  expand(prefix: string): string[] {
    return [...this.#objects.keys()].filter(sha => sha.startsWith(prefix));
  }

  /** Every object reachable from `tips`, submodule commits excepted. */
  reachable(tips: readonly string[]): Set<string> {
    const seen = new Set<string>();
    const open = [...tips];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (seen.has(sha)) continue;
      seen.add(sha);
      const type = this.#objects.get(sha)?.type;
      if (type === 'commit') open.push(this.commit(sha).tree, ...this.commit(sha).parents);
      if (type === 'tree') open.push(...this.tree(sha).flatMap(entry => (entry.mode === '160000' ? [] : [entry.sha])));
    }
    return seen;
  }

  /** Writes loose objects into `<folder>/objects` so that the real `git` can read them. */
  exportLoose(folder: string, shas: Iterable<string>): void {
    for (const sha of shas) {
      const object = this.#objects.get(sha);
      if (!object) throw new Error(`no object ${sha}`);
      const parent = join(folder, 'objects', sha.slice(0, 2));
      mkdirSync(parent, { recursive: true });
      writeFileSync(join(parent, sha.slice(2)), deflateSync(framed(object.type, object.content)));
    }
  }

  #content(sha: string, type: ObjectType): Buffer {
    const object = this.#objects.get(sha);
    if (object?.type !== type) throw new Error(`no ${type} ${sha}`);
    return object.content;
  }
}

/** The bytes of a commit object; without `signature` these are the bytes that a signature covers. */
export function serializeCommit(commit: Commit): string {
  const lines = [`tree ${commit.tree}`, ...commit.parents.map(parent => `parent ${parent}`)];
  lines.push(`author ${person(commit.author)}`, `committer ${person(commit.committer)}`);
  if (commit.signature) lines.push(`gpgsig ${commit.signature.trimEnd().replaceAll('\n', '\n ')}`);
  return `${lines.join('\n')}\n\n${commit.message}`;
}

function nameOf(type: ObjectType, content: Buffer): string {
  return createHash('sha1').update(framed(type, content)).digest('hex');
}

function framed(type: ObjectType, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}

// Git orders a folder as if its name ended in a slash.
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
}

function serializeEntry(entry: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`), Buffer.from(entry.sha, 'hex')]);
}

function person({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
}
