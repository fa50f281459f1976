/** Issues, labels, comments and reactions as the API shows them. */
import type { Comment, Issue, Label, Reaction, Repository } from '../model.ts';
import { reaches, roleOf } from '../viewers.ts';
import type { World } from '../world.ts';
import { viewAccount, viewAccountOrNull, viewTime, viewTimeOrNull } from './account.ts';
import { viewApp } from './app.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

type Json = Record<string, unknown>;

/** The `label` object. */
export function viewLabel(world: World, repository: Repository, label: Label): Json {
  const { id, name, color, description } = label;
  const url = `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `LA_${id}`, url, name, color, default: false, description };
}

/** The `issue` object; pull requests have the `pull_request` field. */
export function viewIssue(world: World, repository: Repository, issue: Issue): Json {
  const url = `${repositoryUrl(world, repository)}/issues/${issue.number}`;
  const page = `${repositoryPage(world, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeIdOf(issue),
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    title: issue.title,
    user: viewAccount(world, issue.user),
    labels: issue.labels.map(label => viewLabel(world, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: viewAccountOrNull(world, issue.assignees[0]),
    assignees: issue.assignees.map(account => viewAccount(world, account)),
    milestone: null,
    comments: [...repository.comments.values()].filter(comment => comment.issue === issue.number).length,
    created_at: viewTime(issue.createdAt),
    updated_at: viewTime(issue.updatedAt),
    closed_at: viewTimeOrNull(issue.closedAt),
    author_association: associationOf(repository, issue.user),
    active_lock_reason: null,
    body: issue.body,
    closed_by: viewAccountOrNull(world, issue.closedBy),
    reactions: viewReactions(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.app && viewApp(world, issue.app),
    state_reason: null,
    ...(issue.pull ? { draft: issue.pull.draft, pull_request: viewPullLinks(world, repository, issue) } : {}),
  };
}

function viewPullLinks(world: World, repository: Repository, issue: Issue): Json {
  const page = `${repositoryPage(world, repository)}/pull/${issue.number}`;
  return {
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: viewTimeOrNull(issue.pull?.mergedAt ?? null),
  };
}

/** Global id for GraphQL. */
export function nodeIdOf(issue: Issue): string {
  return `${issue.pull ? 'PR' : 'I'}_${issue.id}`;
}

/** The `issue-comment` object. */
export function viewComment(world: World, repository: Repository, comment: Comment): Json {
  const base = repositoryUrl(world, repository);
  const url = `${base}/issues/comments/${comment.id}`;
  const kind = repository.issues.get(comment.issue)?.pull ? 'pull' : 'issues';
  return {
    url,
    html_url: `${repositoryPage(world, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.issue}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: viewAccount(world, comment.user),
    created_at: viewTime(comment.createdAt),
    updated_at: viewTime(comment.updatedAt),
    author_association: associationOf(repository, comment.user),
    body: comment.body,
    reactions: viewReactions(url, comment.reactions),
    performed_via_github_app: comment.app && viewApp(world, comment.app),
  };
}

/** The `reaction` object. */
export function viewReaction(world: World, reaction: Reaction): Json {
  const { id, user, content, createdAt } = reaction;
  return { id, node_id: `REA_${id}`, user: viewAccount(world, user), content, created_at: viewTime(createdAt) };
}

function viewReactions(url: string, reactions: readonly Reaction[]): Json {
  const names = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  const count = (name: string) => reactions.filter(({ content }) => content === name).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(names.map(name => [name, count(name)])),
  };
}

/** `author_association`; as on GitHub it says nothing reliable about rights. */
function associationOf(repository: Repository, account: Issue['user']): string {
  if (repository.owner === account) return 'OWNER';
  if (!repository.roles.has(account.login.toLowerCase())) return 'NONE';
  return reaches(roleOf(repository, account), 'triage') ? 'COLLABORATOR' : 'CONTRIBUTOR';
}
