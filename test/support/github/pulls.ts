/** The life of pull requests: opening, following their branches, merging, closing, reopening. */
import { type FieldError, Refusal, validationFailed } from './errors.ts';
import { ancestors, commitsBetween } from './history.ts';
import { openIssue } from './issues.ts';
import { mergeCommits } from './merges.ts';
import { type Account, type App, asPull, fullName, type PullRequest, type Repository } from './model.ts';
import { pullPayload } from './payloads.ts';
import { branchHead, deleteRef, updateRef } from './refs.ts';
import { signedCommit } from './signing.ts';
import { emit } from './webhooks.ts';
import type { World } from './world.ts';

interface PullWish {
  title: string;
  body: string | null;
  head: string;
  headRepository: Repository;
  base: string;
  draft: boolean;
}

/** All pull requests of a repository, oldest first. */
export function pullsOf(repository: Repository): PullRequest[] {
  return [...repository.issues.values()].map(asPull).filter(pull => pull !== undefined);
}

/** Opens a pull request; 422 when there is one already, a branch is missing or nothing is to be merged. */
export function openPull(
  world: World,
  repository: Repository,
  user: Account,
  wish: PullWish,
  app: App | null,
): PullRequest {
  const headSha = branchHead(wish.headRepository, wish.head);
  const baseSha = branchHead(repository, wish.base);
  const errors: FieldError[] = [];
  if (!baseSha) errors.push({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if (!headSha) errors.push({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (!headSha || !baseSha) throw validationFailed(...errors);
  const complain = (message: string) => validationFailed({ resource: 'PullRequest', code: 'custom', message });
  if (commitsBetween(world.store, baseSha, headSha).length === 0)
    throw complain(`No commits between ${wish.base} and ${wish.head}`);
  const twin = openPullsFrom(repository, wish.headRepository, wish.head).find(({ pull }) => pull.baseRef === wish.base);
  if (twin) throw complain(`A pull request already exists for ${wish.headRepository.owner.login}:${wish.head}.`);
  const issue = openIssue(world, repository, user, { title: wish.title, body: wish.body }, app, {
    headRepository: wish.headRepository,
    headRef: wish.head,
    headSha,
    baseRef: wish.base,
    baseSha,
    draft: wish.draft,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    autoMerge: null,
    reviewers: [],
    teams: [],
    sealed: null,
  });
  const pull = issue as PullRequest;
  emit(world, repository, 'pull_request', pullPayload(world, repository, pull, 'opened', user));
  return pull;
}

function openPullsFrom(repository: Repository, headRepository: Repository, branch: string): PullRequest[] {
  return pullsOf(repository).filter(
    ({ state, pull }) => state === 'open' && pull.headRepository === headRepository && pull.headRef === branch,
  );
}

/** Lets pull requests follow a branch that moved from `before` to `after` (undefined: created, deleted). */
export function followBranch(
  world: World,
  repository: Repository,
  branch: string,
  before: string | undefined,
  after: string | undefined,
  forced: boolean,
  actor: Account,
): void {
  for (const target of world.repositories.values()) {
    for (const pull of pullsOf(target)) {
      const isHead = pull.pull.headRepository === repository && pull.pull.headRef === branch;
      if (isHead) followHead(world, target, pull, before, after, forced, actor);
      else if (target === repository && pull.pull.baseRef === branch) followBase(world, target, pull, after, actor);
    }
  }
}

function followHead(
  world: World,
  repository: Repository,
  pull: PullRequest,
  before: string | undefined,
  after: string | undefined,
  forced: boolean,
  actor: Account,
): void {
  if (pull.state === 'closed') {
    // Only a branch that comes back at the very same commit can be reopened.
    if (after === undefined) pull.pull.sealed = `The ${pull.pull.headRef} branch has been deleted.`;
    else if (after === pull.pull.headSha) pull.pull.sealed = null;
    else if (forced || !before) pull.pull.sealed = `The ${pull.pull.headRef} branch was force-pushed or recreated.`;
    return;
  }
  if (after === undefined) {
    closePull(world, repository, pull, actor);
    pull.pull.sealed = `The ${pull.pull.headRef} branch has been deleted.`;
    return;
  }
  pull.pull.headSha = after;
  pull.updatedAt = world.now();
  if (forced) pull.pull.autoMerge = null;
  const payload = { ...pullPayload(world, repository, pull, 'synchronize', actor), before, after };
  emit(world, repository, 'pull_request', payload);
  const base = branchHead(repository, pull.pull.baseRef);
  if (base && ancestors(world.store, base).has(after)) {
    closePull(world, repository, pull, actor);
    pull.pull.sealed = `There are no new commits on the ${pull.pull.headRef} branch.`;
  }
}

function followBase(
  world: World,
  repository: Repository,
  pull: PullRequest,
  after: string | undefined,
  actor: Account,
): void {
  if (pull.state === 'closed') return;
  if (after === undefined) {
    closePull(world, repository, pull, actor);
    return;
  }
  const reached = ancestors(world.store, after).has(pull.pull.headSha);
  if (reached) settleMerge(world, repository, pull, after, actor);
  else pull.pull.baseSha = after;
}

/** Closes without merging. */
export function closePull(world: World, repository: Repository, pull: PullRequest, actor: Account): void {
  if (pull.state === 'closed') return;
  Object.assign(pull, { state: 'closed', closedAt: world.now(), closedBy: actor, updatedAt: world.now() });
  pull.pull.autoMerge = null;
  emit(world, repository, 'pull_request', pullPayload(world, repository, pull, 'closed', actor));
}

/** Reopens; 422 when the branch went away, was rewritten, or another pull request took its place. */
export function reopenPull(world: World, repository: Repository, pull: PullRequest, actor: Account): void {
  if (pull.state === 'open') return;
  const refuse = (reason: string) =>
    validationFailed({
      resource: 'PullRequest',
      field: 'state',
      code: 'invalid',
      message: `state cannot be changed. ${reason}`,
    });
  if (pull.pull.mergedAt) throw refuse('The pull request is already merged.');
  if (pull.pull.sealed) throw refuse(pull.pull.sealed);
  const { headRepository, headRef, baseRef } = pull.pull;
  const twin = openPullsFrom(repository, headRepository, headRef).find(other => other.pull.baseRef === baseRef);
  if (twin)
    throw refuse(
      `There is already an open pull request (#${twin.number}) from ${fullName(headRepository)}:${headRef} to ${baseRef}.`,
    );
  Object.assign(pull, { state: 'open', closedAt: null, closedBy: null, updatedAt: world.now() });
  pull.pull.headSha = branchHead(headRepository, headRef) ?? pull.pull.headSha;
  pull.pull.baseSha = branchHead(repository, baseRef) ?? pull.pull.baseSha;
  emit(world, repository, 'pull_request', pullPayload(world, repository, pull, 'reopened', actor));
}

/** What GitHub says about merging now: `clean`, `dirty` (conflicts), `blocked` (protection) or `draft`. */
export function mergeState(
  world: World,
  repository: Repository,
  pull: PullRequest,
): 'clean' | 'dirty' | 'blocked' | 'draft' | 'unknown' {
  const base = branchHead(repository, pull.pull.baseRef);
  if (pull.state === 'closed' || !base) return 'unknown';
  if ('conflicts' in mergeCommits(world.store, base, pull.pull.headSha)) return 'dirty';
  if (pull.pull.draft) return 'draft';
  return isBlocked(repository, pull) ? 'blocked' : 'clean';
}

function isBlocked(repository: Repository, pull: PullRequest): boolean {
  const protection = repository.protections.get(pull.pull.baseRef);
  const passed = (name: string) =>
    [...repository.checkRuns.values()].some(
      run => run.name === name && run.headSha === pull.pull.headSha && run.conclusion === 'success',
    );
  return (protection?.requiredReviews ?? 0) > 0 || (protection?.requiredStatusChecks ?? []).some(name => !passed(name));
}

export interface MergeWish {
  method: 'merge' | 'squash' | 'rebase';
  title?: string;
  message?: string;
  /** The head that the caller looked at. */
  sha?: string;
  /** Merge although protection asks for more, as administrators may. */
  override?: boolean;
}

/** Merges and gives the new commit on the base; 405 when it cannot be merged, 409 when the head is another. */
export function mergePull(
  world: World,
  repository: Repository,
  pull: PullRequest,
  actor: Account,
  wish: MergeWish,
): string {
  if (wish.sha && wish.sha !== pull.pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  if (!repository.allowedMergeMethods.includes(wish.method))
    throw new Refusal(405, `${capitalised(wish.method)} merges are not allowed on this repository.`);
  const state = mergeState(world, repository, pull);
  if (state === 'draft') throw new Refusal(405, 'Pull Request is still a draft');
  if (state === 'blocked' && !wish.override) throw new Refusal(405, blockedReason(repository, pull));
  if (state === 'dirty' || state === 'unknown') throw new Refusal(405, 'Pull Request is not mergeable');
  const base = branchHead(repository, pull.pull.baseRef) as string;
  const outcome = mergeCommits(world.store, base, pull.pull.headSha);
  if (!('tree' in outcome)) throw new Refusal(405, 'Pull Request is not mergeable');
  const merge = wish.method === 'merge';
  const title =
    wish.title ??
    (merge
      ? `Merge pull request #${pull.number} from ${pull.pull.headRepository.owner.login}/${pull.pull.headRef}`
      : `${pull.title} (#${pull.number})`);
  const body = wish.message ?? (merge ? pull.title : '');
  const parents = merge ? [base, pull.pull.headSha] : [base];
  const sha = signedCommit(world, actor, {
    tree: outcome.tree,
    parents,
    message: body ? `${title}\n\n${body}` : title,
  });
  updateRef(world, repository, `refs/heads/${pull.pull.baseRef}`, sha, actor, { merge: true });
  // A true merge makes the head reachable, so the move of the base has already settled it.
  if (pull.state === 'open') settleMerge(world, repository, pull, sha, actor);
  if (repository.deleteBranchOnMerge && pull.pull.headRepository === repository) {
    deleteRef(world, repository, `refs/heads/${pull.pull.headRef}`, actor);
  }
  return sha;
}

function settleMerge(world: World, repository: Repository, pull: PullRequest, sha: string, actor: Account): void {
  const now = world.now();
  Object.assign(pull, { state: 'closed', closedAt: now, closedBy: actor, updatedAt: now });
  Object.assign(pull.pull, { mergedAt: now, mergedBy: actor, mergeCommit: sha, autoMerge: null });
  emit(world, repository, 'pull_request', pullPayload(world, repository, pull, 'closed', actor));
}

/** Merges the pull requests that wait for their checks and have them now. */
export function settleAutoMerges(world: World, repository: Repository): void {
  for (const pull of pullsOf(repository)) {
    const wish = pull.pull.autoMerge;
    if (!wish || mergeState(world, repository, pull) !== 'clean') continue;
    const { method, title, message } = wish;
    mergePull(world, repository, pull, wish.enabledBy, { method, title, ...(message ? { message } : {}) });
  }
}

function blockedReason(repository: Repository, pull: PullRequest): string {
  const protection = repository.protections.get(pull.pull.baseRef);
  if (protection?.requiredReviews) return 'At least 1 approving review is required by reviewers with write access.';
  return `Required status check "${protection?.requiredStatusChecks?.[0]}" is expected.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
