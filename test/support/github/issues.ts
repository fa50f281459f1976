/** Issues, which pull requests also are: numbers, labels, comments. */
import { Refusal, validationFailed } from './errors.ts';
import type { Account, App, Comment, Issue, Label, PullPart, Reaction, Repository } from './model.ts';
import { commentPayload, labelPayload } from './payloads.ts';
import { emit } from './webhooks.ts';
import type { World } from './world.ts';

/** GitHub's limit for bodies of issues, pull requests and comments, in characters. */
const bodyLimit = 65_536;

const reactionNames = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** 422 when a body is too long. */
export function checkBody(resource: string, body: unknown): void {
  if (typeof body !== 'string' || body.length <= bodyLimit) return;
  const message = `body is too long (maximum is ${bodyLimit} characters)`;
  throw validationFailed({ resource, code: 'custom', field: 'body', message });
}

/** Gives out the next number and records the issue; `pull` makes it a pull request. */
export function openIssue(
  world: World,
  repository: Repository,
  user: Account,
  text: { title: string; body: string | null },
  app: App | null,
  pull: PullPart | null,
): Issue {
  const now = world.now();
  const issue: Issue = {
    id: world.nextId(),
    number: repository.issues.size + 1,
    ...text,
    state: 'open',
    user,
    labels: [],
    assignees: [],
    locked: false,
    reactions: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    app,
    pull,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** The label of that name in any case. */
export function findLabel(labels: readonly Label[], name: string): Label | undefined {
  return labels.find(label => label.name.toLowerCase() === name.toLowerCase());
}

/** Makes a label; 422 `already_exists` when one differs at most in case. */
export function createLabel(
  world: World,
  repository: Repository,
  name: string,
  color: string,
  description: string | null,
): Label {
  if (findLabel(repository.labels, name))
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  if (name.length > 50)
    throw validationFailed({
      resource: 'Label',
      code: 'custom',
      field: 'name',
      message: 'name is too long (maximum is 50 characters)',
    });
  if (!/^[0-9a-f]{6}$/i.test(color)) throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  if ((description?.length ?? 0) > 100)
    throw validationFailed({
      resource: 'Label',
      code: 'custom',
      field: 'description',
      message: 'description is too long (maximum is 100 characters)',
    });
  const label: Label = { id: world.nextId(), name, color, description };
  repository.labels.push(label);
  return label;
}

/** Puts labels on an issue; unknown ones are made, as GitHub does. */
export function addLabels(
  world: World,
  repository: Repository,
  issue: Issue,
  names: readonly string[],
  actor: Account,
): void {
  for (const name of names) {
    const label = findLabel(repository.labels, name) ?? createLabel(world, repository, name, 'ededed', null);
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    issue.updatedAt = world.now();
    emit(
      world,
      repository,
      issue.pull ? 'pull_request' : 'issues',
      labelPayload(world, repository, issue, 'labeled', label, actor),
    );
  }
}

/** Takes a label off an issue; false when it was not there. */
export function removeLabel(world: World, repository: Repository, issue: Issue, name: string, actor: Account): boolean {
  const label = findLabel(issue.labels, name);
  if (!label) return false;
  issue.labels.splice(issue.labels.indexOf(label), 1);
  emit(
    world,
    repository,
    issue.pull ? 'pull_request' : 'issues',
    labelPayload(world, repository, issue, 'unlabeled', label, actor),
  );
  return true;
}

/** Adds a comment. */
export function addComment(
  world: World,
  repository: Repository,
  issue: Issue,
  user: Account,
  body: string,
  app: App | null = null,
): Comment {
  checkBody('IssueComment', body);
  if (body.trim() === '') throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  if (issue.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
  const now = world.now();
  const comment: Comment = {
    id: world.nextId(),
    issue: issue.number,
    user,
    app,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = now;
  emit(world, repository, 'issue_comment', commentPayload(world, repository, issue, comment, 'created', user));
  return comment;
}

/** Comments of one issue, oldest first. */
export function commentsOf(repository: Repository, issue: number): Comment[] {
  return [...repository.comments.values()].filter(comment => comment.issue === issue);
}

/** Adds a reaction, or finds the one that the user has left before. */
export function react(
  world: World,
  reactions: Reaction[],
  user: Account,
  content: unknown,
): { reaction: Reaction; created: boolean } {
  if (typeof content !== 'string' || !reactionNames.includes(content)) {
    throw validationFailed({ resource: 'Reaction', code: 'invalid', field: 'content' });
  }
  const known = reactions.find(reaction => reaction.user === user && reaction.content === content);
  if (known) return { reaction: known, created: false };
  const reaction: Reaction = { id: world.nextId(), user, content, createdAt: world.now() };
  reactions.push(reaction);
  return { reaction, created: true };
}
