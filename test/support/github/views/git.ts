/** Git objects, refs, commits and differences as the API shows them. */
import { patchOf } from '../lines.ts';
import type { Account, Repository } from '../model.ts';
import { type Signature, serializeCommit, typeOfMode } from '../objects.ts';
import { isVerified } from '../rules.ts';
import { compareTrees, type FileChange, type FlatEntry } from '../trees.ts';
import type { World } from '../world.ts';
import { viewAccountOrNull, viewTime } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

type Json = Record<string, unknown>;

/** The `git-ref` object. */
export function viewRef(world: World, repository: Repository, ref: string): Json {
  const sha = repository.refs.get(ref) ?? '';
  const url = repositoryUrl(world, repository);
  const type = world.store.get(sha)?.type ?? 'commit';
  return {
    ref,
    node_id: `REF_${repository.id}_${ref}`,
    url: `${url}/git/${ref}`,
    object: { sha, type, url: `${url}/git/${type}s/${sha}` },
  };
}

/** The `git-commit` object. */
export function viewGitCommit(world: World, repository: Repository, sha: string): Json {
  const commit = world.store.commit(sha);
  const url = repositoryUrl(world, repository);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/git/commits/${sha}`,
    html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
    author: viewSignature(commit.author),
    committer: viewSignature(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: viewParents(world, repository, commit.parents, 'git/commits'),
    verification: viewVerification(world, sha),
  };
}

/** The `commit` object of lists and comparisons. */
export function viewCommit(world: World, repository: Repository, sha: string): Json {
  const commit = world.store.commit(sha);
  const url = repositoryUrl(world, repository);
  return {
    sha,
    node_id: `C_${sha}`,
    commit: {
      author: viewSignature(commit.author),
      committer: viewSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: viewVerification(world, sha),
    },
    url: `${url}/commits/${sha}`,
    html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: viewAccountOrNull(world, accountOf(world, commit.author)),
    committer: viewAccountOrNull(world, accountOf(world, commit.committer)),
    parents: viewParents(world, repository, commit.parents, 'commits'),
  };
}

/** The account behind a commit's mail address, as GitHub links them. */
export function accountOf(world: World, signature: Signature): Account | undefined {
  const mail = signature.email.toLowerCase();
  return [...world.accounts.values()].find(({ email, id, login }) => {
    const hidden = `${login}@users.noreply.github.com`.toLowerCase();
    return email?.toLowerCase() === mail || mail === hidden || mail === `${id}+${hidden}`;
  });
}

/** One `commit` with its statistics and files. */
export function viewCommitWithFiles(world: World, repository: Repository, sha: string): Json {
  const parent = world.store.commit(sha).parents[0];
  const files = viewChanges(world, repository, parent, sha);
  const sum = (field: string) => files.reduce((total, file) => total + (file[field] as number), 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  return {
    ...viewCommit(world, repository, sha),
    stats: { additions, deletions, total: additions + deletions },
    files,
  };
}

/** `diff-entry` objects between the trees of two commits. */
export function viewChanges(world: World, repository: Repository, before: string | undefined, after: string): Json[] {
  const tree = (sha: string | undefined) => sha && world.store.commit(sha).tree;
  return joinRenames(compareTrees(world.store, tree(before), tree(after))).map(change =>
    viewChange(world, repository, after, change),
  );
}

/** One change out of two where a file only got another name; GitHub finds those with a similar text as well. */
function joinRenames(changes: readonly FileChange[]): (FileChange & { renamedFrom?: string })[] {
  const removed = new Map(
    changes.flatMap(change => (change.status === 'removed' ? [[change.before?.sha, change.path]] : [])),
  );
  const renamed = new Set<string>();
  const joined = changes.map(change => {
    const from = change.status === 'added' ? removed.get(change.after?.sha) : undefined;
    if (from === undefined || !removed.delete(change.after?.sha)) return change;
    renamed.add(from);
    return { ...change, renamedFrom: from };
  });
  return joined.filter(({ path }) => !renamed.has(path));
}

function viewChange(
  world: World,
  repository: Repository,
  sha: string,
  change: FileChange & { renamedFrom?: string },
): Json {
  const text = (entry: FlatEntry | undefined) => {
    if (!entry) return '';
    return typeOfMode(entry.mode) === 'blob'
      ? world.store.blob(entry.sha).toString()
      : `Subproject commit ${entry.sha}\n`;
  };
  const [before, after] = [text(change.renamedFrom === undefined ? change.before : change.after), text(change.after)];
  const binary = before.includes('\0') || after.includes('\0');
  const patch = binary ? { additions: 0, deletions: 0, text: '' } : patchOf(before, after);
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  const page = repositoryPage(world, repository);
  return {
    sha: (change.after ?? change.before)?.sha ?? null,
    filename: change.path,
    status: change.renamedFrom === undefined ? change.status : 'renamed',
    ...(change.renamedFrom !== undefined && { previous_filename: change.renamedFrom }),
    additions: patch.additions,
    deletions: patch.deletions,
    changes: patch.additions + patch.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(patch.text ? { patch: patch.text } : {}),
  };
}

/** The `verification` object. */
export function viewVerification(world: World, sha: string): Json {
  const { signature, ...unsigned } = world.store.commit(sha);
  if (signature === undefined)
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const verified = isVerified(world, sha);
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature,
    payload: serializeCommit(unsigned),
    verified_at: verified ? viewTime(world.now()) : null,
  };
}

function viewSignature({ name, email, date }: Signature): Json {
  return { name, email, date: viewTime(date) };
}

function viewParents(world: World, repository: Repository, parents: readonly string[], kind: string): Json[] {
  return parents.map(sha => ({
    sha,
    url: `${repositoryUrl(world, repository)}/${kind}/${sha}`,
    html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
  }));
}

/** One entry of a `git-tree` object. */
export function viewTreeEntry(world: World, repository: Repository, entry: FlatEntry): Json {
  const { path, mode, sha } = entry;
  const type = typeOfMode(mode);
  const size = type === 'blob' ? { size: world.store.blob(sha).length } : {};
  const url = type === 'commit' ? {} : { url: `${repositoryUrl(world, repository)}/git/${type}s/${sha}` };
  return { path, mode, type, sha, ...size, ...url };
}
