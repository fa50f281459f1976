/** GitHub's answers about repositories and commits, as they come, and as values of the ports. */
import type { CommitPerson, ComparedFile, Comparison, ForgeCommit, ForgeRepository } from '../ports.ts';

/** GitHub lists no more files of a comparison. */
const MAX_COMPARED_FILES = 300;

/** Author or committer, as GitHub answers. */
interface ApiPerson {
  name?: string;
  email?: string;
  date?: string;
}
/** A commit of the commits API. */
export interface ApiCommit {
  sha: string;
  commit?: {
    message: string;
    tree: { sha: string };
    author: ApiPerson | null;
    committer: ApiPerson | null;
    verification?: { verified: boolean; reason: string };
  };
  author?: { login?: string } | null;
  committer?: { login?: string } | null;
  parents: { sha: string }[];
  files?: ApiFile[];
}
/** A commit of the Git Data API. */
export interface ApiGitCommit {
  sha: string;
  message: string;
  tree: { sha: string };
  parents: { sha: string }[];
  author: ApiPerson;
  committer: ApiPerson;
  verification?: { verified: boolean; reason: string };
}
/** A changed file of a commit or comparison. */
interface ApiFile {
  filename: string;
  status: string;
  sha: string | null;
  previous_filename?: string;
  patch?: string;
}
/** A repository, as GitHub answers. */
export interface ApiRepository {
  name: string;
  owner: { login: string };
  node_id: string;
  html_url: string;
  default_branch: string;
  archived: boolean;
  allow_auto_merge?: boolean;
}

/** A comparison of two commits, as GitHub answers. */
export interface ApiComparison {
  merge_base_commit: Pick<ApiCommit, 'sha' | 'commit'>;
  ahead_by: number;
  behind_by: number;
  total_commits: number;
  commits: ApiCommit[];
  files?: ApiFile[];
}

/** A comparison in our words. */
export function toComparison(found: ApiComparison): Comparison {
  const files = found.files ?? [];
  const mergeBaseTree = found.merge_base_commit.commit?.tree.sha;
  return {
    mergeBase: found.merge_base_commit.sha,
    ...(mergeBaseTree !== undefined && { mergeBaseTree }),
    ahead: found.ahead_by,
    behind: found.behind_by,
    commits: found.commits.map(toCommit),
    ...(files.length < MAX_COMPARED_FILES && { files: files.map(toFile) }),
  };
}

/** A repository in our words. */
export function toRepository(found: ApiRepository): ForgeRepository {
  return {
    owner: found.owner.login,
    name: found.name,
    nodeId: found.node_id,
    url: found.html_url,
    defaultBranch: found.default_branch,
    archived: found.archived,
    allowsAutoMerge: found.allow_auto_merge ?? false,
  };
}

function toPerson(person: ApiPerson | null | undefined, login?: string): CommitPerson {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    ...(person?.date !== undefined && { date: person.date }),
    ...(login !== undefined && { login }),
  };
}

/** A commit of the commits API in our words. */
export function toCommit(found: ApiCommit): ForgeCommit {
  const { commit } = found;
  return {
    sha: found.sha,
    tree: commit?.tree.sha ?? '',
    parents: found.parents.map(parent => parent.sha),
    message: commit?.message ?? '',
    author: toPerson(commit?.author, found.author?.login),
    committer: toPerson(commit?.committer, found.committer?.login),
    ...(commit?.verification !== undefined && { verification: commit.verification }),
  };
}

/** A commit of the Git Data API in our words. */
export function toGitCommit(found: ApiGitCommit): ForgeCommit {
  return {
    sha: found.sha,
    tree: found.tree.sha,
    parents: found.parents.map(parent => parent.sha),
    message: found.message,
    author: toPerson(found.author),
    committer: toPerson(found.committer),
    ...(found.verification !== undefined && { verification: found.verification }),
  };
}

const STATUSES: Record<string, ComparedFile['status']> = {
  added: 'added',
  modified: 'modified',
  changed: 'modified',
  removed: 'removed',
  renamed: 'renamed',
};

/** A changed file in our words. */
export function toFile(file: ApiFile): ComparedFile {
  return {
    path: file.filename,
    status: STATUSES[file.status] ?? 'other',
    ...(file.sha !== null && { sha: file.sha }),
    ...(file.previous_filename !== undefined && { previousPath: file.previous_filename }),
    ...(file.patch !== undefined && { patch: file.patch }),
  };
}
