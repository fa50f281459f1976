/** Pull requests as the API shows them. */
import { commitsBetween, mergeBase } from '../history.ts';
import type { PullRequest, Repository } from '../model.ts';
import { mergeState } from '../pulls.ts';
import { branchHead } from '../refs.ts';
import type { World } from '../world.ts';
import { viewAccount, viewAccountOrNull, viewTimeOrNull } from './account.ts';
import { viewChanges } from './git.ts';
import { nodeIdOf, viewIssue, viewLabel } from './issue.ts';
import { repositoryPage, repositoryUrl, viewRepository } from './repository.ts';

type Json = Record<string, unknown>;

/** The `pull-request-simple` object of lists. */
export function viewPull(world: World, repository: Repository, request: PullRequest): Json {
  const { pull } = request;
  const base = repositoryUrl(world, repository);
  const [url, page, issue] = [
    `${base}/pulls/${request.number}`,
    `${repositoryPage(world, repository)}/pull/${request.number}`,
    `${base}/issues/${request.number}`,
  ];
  const shared = viewIssue(world, repository, request);
  const pick = (...names: string[]) => Object.fromEntries(names.map(name => [name, shared[name]]));
  return {
    url,
    id: request.id,
    node_id: nodeIdOf(request),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    ...pick('number', 'state', 'locked', 'title', 'user', 'body', 'created_at', 'updated_at', 'closed_at'),
    merged_at: viewTimeOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    ...pick('assignee', 'assignees', 'milestone', 'author_association', 'active_lock_reason'),
    requested_reviewers: pull.reviewers.map(account => viewAccount(world, account)),
    requested_teams: pull.teams.map(slug => viewTeam(world, repository, slug)),
    labels: request.labels.map(label => viewLabel(world, repository, label)),
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${base}/statuses/${pull.headSha}`,
    head: viewEnd(world, pull.headRepository, pull.headRef, pull.headSha),
    base: viewEnd(world, repository, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${base}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${base}/statuses/${pull.headSha}` },
    },
    auto_merge: viewAutoMerge(world, request),
  };
}

/** The `pull-request` object of one request, with what is computed for it. */
export function viewFullPull(world: World, repository: Repository, request: PullRequest): Json {
  const { pull } = request;
  const files = pullFiles(world, repository, request);
  const sum = (field: string) => files.reduce((total, file) => total + (file[field] as number), 0);
  const state = mergeState(world, repository, request);
  const mergeable = state === 'unknown' ? null : state !== 'dirty';
  return {
    ...viewPull(world, repository, request),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: viewAccountOrNull(world, pull.mergedBy),
    comments: [...repository.comments.values()].filter(({ issue }) => issue === request.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullCommits(world, repository, request).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

/** Commits of the head that the base does not have, oldest first. */
export function pullCommits(world: World, repository: Repository, { pull }: PullRequest): string[] {
  const base = baseOf(repository, pull);
  return commitsBetween(world.store, base, pull.headSha).reverse();
}

/** `diff-entry` objects of a pull request: what its branch changed since it left the base. */
export function pullFiles(world: World, repository: Repository, { pull }: PullRequest): Json[] {
  const base = mergeBase(world.store, baseOf(repository, pull), pull.headSha);
  return viewChanges(world, repository, base, pull.headSha);
}

// The base is frozen at the moment of the merge: afterwards it holds the commits itself.
function baseOf(repository: Repository, pull: PullRequest['pull']): string {
  return (pull.mergedAt ? undefined : branchHead(repository, pull.baseRef)) ?? pull.baseSha;
}

function viewEnd(world: World, repository: Repository, ref: string, sha: string): Json {
  const { owner } = repository;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: viewAccount(world, owner),
    repo: viewRepository(world, repository),
  };
}

function viewAutoMerge(world: World, { pull }: PullRequest): Json | null {
  if (!pull.autoMerge) return null;
  const { enabledBy, method, title, message } = pull.autoMerge;
  return {
    enabled_by: viewAccount(world, enabledBy),
    merge_method: method,
    commit_title: title,
    commit_message: message,
  };
}

function viewTeam(world: World, repository: Repository, slug: string): Json {
  const url = `${world.origin}/organizations/${repository.owner.id}/team/${slug}`;
  return {
    id: 1,
    node_id: `T_${slug}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url,
    html_url: `${world.origin}/orgs/${repository.owner.login}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: repository.owner.id,
    parent: null,
  };
}
