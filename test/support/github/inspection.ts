/** Looking into the server from outside: files, branches, pull requests, comments, check runs. */
import type { CheckRun, Comment, PullRequest, Repository } from './model.ts';
import { asPull } from './model.ts';
import { pullsOf } from './pulls.ts';
import { branchHead } from './refs.ts';
import { requireCommit } from './revisions.ts';
import { repositoryNames } from './seeds.ts';
import { findEntry, flatten } from './trees.ts';
import { pullFiles } from './views/pull.ts';
import type { World } from './world.ts';

/** The file of a pull request as reviewers see it. */
export interface ChangedFile {
  path: string;
  status: string;
  patch: string;
}

/** Everything that can be read without a request. Repositories are named `owner/name`. */
export class Inspection {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  repository(name: string): Repository {
    const found = this.world.findRepository(name);
    if (!found) throw new Error(`no repository ${name}; there are ${repositoryNames(this.world).join(', ')}`);
    return found;
  }

  /** Commit that a branch points to, or undefined. */
  head(repository: string, branch: string): string | undefined {
    return branchHead(this.repository(repository), branch);
  }

  /** Branch names, sorted. */
  branches(repository: string): string[] {
    const refs = [...this.repository(repository).refs.keys()].filter(ref => ref.startsWith('refs/heads/'));
    return refs.map(ref => ref.slice('refs/heads/'.length)).sort();
  }

  /** Text of a file at a branch, tag or commit, or undefined. */
  readFile(repository: string, ref: string, path: string): string | undefined {
    return this.readBytes(repository, ref, path)?.toString();
  }

  readBytes(repository: string, ref: string, path: string): Buffer | undefined {
    const { store } = this.world;
    const sha = requireCommit(this.world, this.repository(repository), ref);
    const entry = findEntry(store, store.commit(sha).tree, path);
    return entry && store.has(entry.sha, 'blob') ? store.blob(entry.sha) : undefined;
  }

  /** Path, mode and blob of every file at a revision. */
  listFiles(repository: string, ref: string): { path: string; mode: string; sha: string }[] {
    const { store } = this.world;
    return flatten(store, store.commit(requireCommit(this.world, this.repository(repository), ref)).tree);
  }

  /** The commit of a revision with its message, parents and people. */
  commit(repository: string, ref: string) {
    const sha = requireCommit(this.world, this.repository(repository), ref);
    return { sha, ...this.world.store.commit(sha) };
  }

  /** Pull requests, oldest first; open ones unless told. */
  listPulls(repository: string, state: 'open' | 'closed' | 'all' = 'open'): PullRequest[] {
    return pullsOf(this.repository(repository)).filter(pull => state === 'all' || pull.state === state);
  }

  pull(repository: string, number: number): PullRequest {
    const found = asPull(this.repository(repository).issues.get(number));
    if (!found) throw new Error(`no pull request #${number} in ${repository}`);
    return found;
  }

  /** What a pull request changes, with unified diffs. */
  changedFiles(repository: string, number: number): ChangedFile[] {
    const files = pullFiles(this.world, this.repository(repository), this.pull(repository, number));
    return files.map(file => ({
      path: String(file['filename']),
      status: String(file['status']),
      patch: String(file['patch'] ?? ''),
    }));
  }

  /** Comments of an issue or pull request, oldest first. */
  comments(repository: string, number: number): Comment[] {
    return [...this.repository(repository).comments.values()].filter(({ issue }) => issue === number);
  }

  checkRuns(repository: string, sha?: string): CheckRun[] {
    return [...this.repository(repository).checkRuns.values()].filter(run => !sha || run.headSha === sha);
  }

  /** Writes every reachable object and ref into a bare repository folder made by `git init --bare`. */
  exportTo(repository: string, folder: string, writeRef: (ref: string, sha: string) => void): void {
    const { refs } = this.repository(repository);
    this.world.store.exportLoose(folder, this.world.store.reachable([...refs.values()]));
    for (const [ref, sha] of refs) writeRef(ref, sha);
  }
}
