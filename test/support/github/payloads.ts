/** Bodies of webhook events. */
import type { Account, CheckRun, Comment, Issue, Label, PullRequest, Repository } from './model.ts';
import { viewAccount, viewTime } from './views/account.ts';
import { viewCheckRun } from './views/check.ts';
import { viewComment, viewIssue, viewLabel } from './views/issue.ts';
import { viewFullPull } from './views/pull.ts';
import { repositoryPage, repositoryUrl, viewRepository } from './views/repository.ts';
import type { World } from './world.ts';

type Json = Record<string, unknown>;

/** What every event carries. */
export function envelope(world: World, repository: Repository, sender: Account): Json {
  return { repository: viewRepository(world, repository), sender: viewAccount(world, sender) };
}

/** `pull_request` events. */
export function pullPayload(
  world: World,
  repository: Repository,
  pull: PullRequest,
  action: string,
  sender: Account,
): Json {
  const view = viewFullPull(world, repository, pull);
  return { action, number: pull.number, pull_request: view, ...envelope(world, repository, sender) };
}

/** `issues` and `pull_request` events about a label. */
export function labelPayload(
  world: World,
  repository: Repository,
  issue: Issue,
  action: 'labeled' | 'unlabeled',
  label: Label,
  sender: Account,
): Json {
  const subject = issue.pull
    ? pullPayload(world, repository, issue as PullRequest, action, sender)
    : { action, issue: viewIssue(world, repository, issue), ...envelope(world, repository, sender) };
  return { ...subject, label: viewLabel(world, repository, label) };
}

/** `issue_comment` events; on pull requests `issue.pull_request` is present. */
export function commentPayload(
  world: World,
  repository: Repository,
  issue: Issue,
  comment: Comment,
  action: 'created' | 'edited' | 'deleted',
  sender: Account,
): Json {
  return {
    action,
    issue: viewIssue(world, repository, issue),
    comment: viewComment(world, repository, comment),
    ...envelope(world, repository, sender),
  };
}

/** `check_run` events; a pressed button adds `requested_action`. */
export function checkPayload(
  world: World,
  repository: Repository,
  run: CheckRun,
  action: 'created' | 'completed' | 'rerequested' | 'requested_action',
  sender: Account,
  identifier?: string,
): Json {
  return {
    action,
    check_run: viewCheckRun(world, repository, run),
    ...(identifier === undefined ? {} : { requested_action: { identifier } }),
    ...envelope(world, repository, sender),
  };
}

export interface Push {
  ref: string;
  before: string | undefined;
  after: string | undefined;
  forced: boolean;
  /** Newest first. */
  commits: readonly string[];
  actor: Account;
}

const zero = '0'.repeat(40);

/** `push` events. */
export function pushPayload(world: World, repository: Repository, push: Push): Json {
  const { ref, before = zero, after = zero, forced, actor } = push;
  const commits = push.commits.map(sha => pushedCommit(world, repository, sha)).reverse();
  return {
    ref,
    before,
    after,
    created: before === zero,
    deleted: after === zero,
    forced,
    base_ref: null,
    compare: `${repositoryPage(world, repository)}/compare/${before}...${after}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: actor.login, email: actor.email },
    ...envelope(world, repository, actor),
  };
}

function pushedCommit(world: World, repository: Repository, sha: string): Json {
  const { tree, message, author, committer } = world.store.commit(sha);
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: viewTime(committer.date),
    url: `${repositoryUrl(world, repository)}/commit/${sha}`,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

/** `create` and `delete` events. */
export function refPayload(world: World, repository: Repository, ref: string, sender: Account): Json {
  const type = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  return {
    ref: ref.replace(/^refs\/(heads|tags)\//, ''),
    ref_type: type,
    master_branch: repository.defaultBranch,
    description: repository.description,
    pusher_type: 'user',
    ...envelope(world, repository, sender),
  };
}
