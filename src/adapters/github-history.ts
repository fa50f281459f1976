/**
 * Past changes of marked values, where there is no checkout: the commits that touched the marked files are listed, and
 * each that is not known yet is read with its patches.
 */
import { type MarkerUpdate, type PatchChange, parseHunks } from '../markers/marker-history.ts';
import type { ApiCommit } from './github-answers.ts';
import { ask, askAll, type GitHubTarget } from './github-request.ts';

/** What commits changed, by SHA. A commit never changes; one that changed no marker has an empty list. */
export type CommitChanges = Map<string, readonly PatchChange[]>;

/** Where the history of markers is read from. */
interface GitHubHistoryOptions {
  branch: string;
  /** Files or folders whose commits are listed, one request each; the empty path is the root. */
  paths: readonly string[];
  since: Date;
  /** Most commits that are told of, the newest ones. */
  commits?: number;
  known?: CommitChanges;
}

const COMMITS = 100;
const AT_A_TIME = 5;

/** Newest first. Merges are left out: their changes are told by the commits that they bring. Throws ForgeError. */
export async function readGitHubHistory(target: GitHubTarget, options: GitHubHistoryOptions): Promise<MarkerUpdate[]> {
  const { commits = COMMITS } = options;
  const known: CommitChanges = options.known ?? new Map();
  const listed = await listCommits(target, options, commits);
  const unknown = listed.filter(({ sha }) => !known.has(sha)).map(({ sha }) => sha);
  const read = async () => {
    for (let sha = unknown.shift(); sha !== undefined; sha = unknown.shift())
      known.set(sha, await readChanges(target, sha));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, read));
  return listed.flatMap(entry => (known.get(entry.sha) ?? []).map(change => ({ ...describe(entry), ...change })));
}

async function listCommits(
  target: GitHubTarget,
  { branch, paths, since }: GitHubHistoryOptions,
  limit: number,
): Promise<ApiCommit[]> {
  const found = new Map<string, ApiCommit>();
  for (const path of new Set(paths)) {
    const route = 'GET /repos/{owner}/{repo}/commits';
    const about = { sha: branch, ...(path !== '' && { path }), since: since.toISOString(), limit };
    for (const commit of await askAll<ApiCommit>(target, 'Listing commits', route, about))
      if (commit.parents.length === 1) found.set(commit.sha, commit);
  }
  // Commits of the same second stay in the order of the history.
  return [...found.values()].sort((a, b) => timeOf(b) - timeOf(a)).slice(0, limit);
}

async function readChanges(target: GitHubTarget, sha: string): Promise<PatchChange[]> {
  const commit = await ask<ApiCommit>(target, 'Reading a commit', 'GET /repos/{owner}/{repo}/commits/{ref}', {
    ref: sha,
  });
  // GitHub leaves out the patches of files that are binary or very large.
  return (commit.files ?? []).flatMap(({ filename, patch }) => (patch ? parseHunks(filename, patch) : []));
}

const timeOf = ({ commit }: ApiCommit) => Date.parse(commit?.committer?.date ?? '') || 0;

function describe(entry: ApiCommit): Omit<MarkerUpdate, keyof PatchChange> {
  const { sha, commit } = entry;
  return {
    commit: sha,
    date: new Date(timeOf(entry)),
    author: { name: commit?.author?.name ?? '', email: commit?.author?.email ?? '' },
    subject: commit?.message.split('\n', 1)[0] ?? '',
  };
}
