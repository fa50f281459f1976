/** Branches and tags: moving them under git's rules and the repository's own. */
import { invalid } from './errors.ts';
import { ancestors, commitsBetween } from './history.ts';
import type { Account, Repository } from './model.ts';
import { pushPayload, refPayload } from './payloads.ts';
import { followBranch } from './pulls.ts';
import { enforceRules } from './rules.ts';
import { emit } from './webhooks.ts';
import type { World } from './world.ts';

interface MoveOptions {
  force?: boolean;
  /** Part of merging a pull request. */
  merge?: boolean;
}

/** The object that a branch points to; undefined when there is none. */
export function branchHead(repository: Repository, branch: string): string | undefined {
  return repository.refs.get(`refs/heads/${branch}`);
}

/** Makes a new ref. */
export function createRef(world: World, repository: Repository, ref: string, sha: string, actor: Account): void {
  if (!/^refs\/[^/]+\/[^/]/.test(ref) || !isWellFormed(ref)) throw invalid("Reference name must start with 'refs/'.");
  if (!world.store.has(sha)) throw invalid('Object does not exist');
  if (repository.refs.has(ref)) throw invalid('Reference already exists');
  if (isBlocked(repository, ref)) throw invalid('Reference update failed');
  apply(world, repository, ref, sha, actor, {});
}

/** Points an existing ref elsewhere; without `force` only to a descendant. */
export function updateRef(
  world: World,
  repository: Repository,
  ref: string,
  sha: string,
  actor: Account,
  options: MoveOptions = {},
): void {
  if (!repository.refs.has(ref)) throw invalid('Reference does not exist');
  if (!world.store.has(sha, 'commit')) throw invalid('Object does not exist');
  if (isForced(world, repository, ref, sha) && !options.force) throw invalid('Update is not a fast forward');
  apply(world, repository, ref, sha, actor, options);
}

/** Removes a ref. Pull requests from that branch are closed, as are those into it. */
export function deleteRef(world: World, repository: Repository, ref: string, actor: Account): void {
  if (!repository.refs.has(ref)) throw invalid('Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`) throw invalid('Cannot delete the default branch');
  apply(world, repository, ref, undefined, actor, {});
}

function apply(
  world: World,
  repository: Repository,
  ref: string,
  after: string | undefined,
  actor: Account,
  options: MoveOptions,
): void {
  const before = repository.refs.get(ref);
  if (before === after) return;
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  const forced = after !== undefined && isForced(world, repository, ref, after);
  const merge = options.merge ?? false;
  if (branch !== undefined) enforceRules(world, repository, { branch, before, after, forced, actor, merge });
  if (after) repository.refs.set(ref, after);
  else repository.refs.delete(ref);
  repository.pushedAt = world.now();
  announce(world, repository, ref, before, after, forced, actor);
  if (branch !== undefined) followBranch(world, repository, branch, before, after, forced, actor);
}

function announce(
  world: World,
  repository: Repository,
  ref: string,
  before: string | undefined,
  after: string | undefined,
  forced: boolean,
  actor: Account,
): void {
  if (!before) emit(world, repository, 'create', refPayload(world, repository, ref, actor));
  if (!after) emit(world, repository, 'delete', refPayload(world, repository, ref, actor));
  const commits =
    after && world.store.has(after, 'commit') ? commitsBetween(world.store, before, after).slice(0, 20) : [];
  emit(world, repository, 'push', pushPayload(world, repository, { ref, before, after, forced, commits, actor }));
}

function isForced(world: World, repository: Repository, ref: string, sha: string): boolean {
  const current = repository.refs.get(ref);
  if (!current || !world.store.has(current, 'commit') || !world.store.has(sha, 'commit')) return false;
  return !ancestors(world.store, sha).has(current);
}

// Git stores refs as files: a branch `a` leaves no room for `a/b`, nor the reverse.
function isBlocked(repository: Repository, ref: string): boolean {
  return [...repository.refs.keys()].some(other => ref.startsWith(`${other}/`) || other.startsWith(`${ref}/`));
}

function isWellFormed(ref: string): boolean {
  return !/[\s~^:?*[\\\x7f]|\.\.|@\{|\/\/|\.lock(\/|$)|[/.]$|\/\./.test(ref);
}
