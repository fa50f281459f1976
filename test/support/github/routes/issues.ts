/** Issues and what hangs on them: labels, comments, reactions, assignees. */
import { notFound, Refusal } from '../errors.ts';
import { numberIn, optionalText, text, texts } from '../fields.ts';
import {
  addComment,
  addLabels,
  checkBody,
  commentsOf,
  createLabel,
  findLabel,
  openIssue,
  react,
  removeLabel,
} from '../issues.ts';
import type { Account, Comment, Issue, Label, Repository } from '../model.ts';
import { asPull } from '../model.ts';
import { commentPayload } from '../payloads.ts';
import { closePull, reopenPull } from '../pulls.ts';
import { type Answer, type Call, page, type Routes } from '../router.ts';
import { actorOf, type Need, openRepository, reaches, roleOf } from '../viewers.ts';
import { viewComment, viewIssue, viewLabel, viewReaction } from '../views/issue.ts';
import { emit } from '../webhooks.ts';

// On pull requests either permission does.
const reads: readonly Need[] = ['issues:read', 'pull_requests:read'];
const writes: readonly Need[] = ['issues:write', 'pull_requests:write'];

export const issueRoutes: Routes = {
  'GET /repos/:owner/:repo/labels': listLabels,
  'POST /repos/:owner/:repo/labels': postLabel,
  'GET /repos/:owner/:repo/labels/:name': getLabel,
  'PATCH /repos/:owner/:repo/labels/:name': patchLabel,
  'GET /repos/:owner/:repo/issues': listIssues,
  'POST /repos/:owner/:repo/issues': postIssue,
  'GET /repos/:owner/:repo/issues/comments/:id': getComment,
  'PATCH /repos/:owner/:repo/issues/comments/:id': patchComment,
  'DELETE /repos/:owner/:repo/issues/comments/:id': deleteComment,
  'GET /repos/:owner/:repo/issues/comments/:id/reactions': listCommentReactions,
  'POST /repos/:owner/:repo/issues/comments/:id/reactions': postCommentReaction,
  'DELETE /repos/:owner/:repo/issues/comments/:id/reactions/:reaction': deleteCommentReaction,
  'GET /repos/:owner/:repo/issues/:number': getIssue,
  'PATCH /repos/:owner/:repo/issues/:number': patchIssue,
  'GET /repos/:owner/:repo/issues/:number/labels': listIssueLabels,
  'POST /repos/:owner/:repo/issues/:number/labels': postIssueLabels,
  'PUT /repos/:owner/:repo/issues/:number/labels': putIssueLabels,
  'DELETE /repos/:owner/:repo/issues/:number/labels/:name': deleteIssueLabel,
  'GET /repos/:owner/:repo/issues/:number/comments': listComments,
  'POST /repos/:owner/:repo/issues/:number/comments': postComment,
  'GET /repos/:owner/:repo/issues/:number/reactions': listIssueReactions,
  'POST /repos/:owner/:repo/issues/:number/reactions': postIssueReaction,
  'POST /repos/:owner/:repo/issues/:number/assignees': postAssignees,
};

function issueOf(call: Call, repository: Repository): Issue {
  const issue = repository.issues.get(numberIn(call, 'number'));
  if (!issue) throw notFound();
  return issue;
}

function commentOf(call: Call, repository: Repository): Comment {
  const comment = repository.comments.get(numberIn(call, 'id'));
  if (!comment) throw notFound();
  return comment;
}

function showLabels(call: Call, repository: Repository, labels: readonly Label[]): Answer {
  return { status: 200, body: labels.map(label => viewLabel(call.world, repository, label)) };
}

function listLabels(call: Call): Answer {
  const repository = openRepository(call, reads);
  return page(call, repository.labels, label => viewLabel(call.world, repository, label));
}

function postLabel(call: Call): Answer {
  const repository = openRepository(call, writes);
  const color = optionalText(call, 'color') ?? 'ededed';
  const label = createLabel(
    call.world,
    repository,
    text(call, 'name'),
    color,
    optionalText(call, 'description') ?? null,
  );
  return { status: 201, body: viewLabel(call.world, repository, label) };
}

function getLabel(call: Call): Answer {
  const repository = openRepository(call, reads);
  const label = findLabel(repository.labels, call.params['name'] as string);
  if (!label) throw notFound();
  return { status: 200, body: viewLabel(call.world, repository, label) };
}

function patchLabel(call: Call): Answer {
  const repository = openRepository(call, writes);
  const label = findLabel(repository.labels, call.params['name'] as string);
  if (!label) throw notFound();
  label.name = optionalText(call, 'new_name') ?? label.name;
  label.color = optionalText(call, 'color') ?? label.color;
  label.description = optionalText(call, 'description') ?? label.description;
  return { status: 200, body: viewLabel(call.world, repository, label) };
}

function listIssues(call: Call): Answer {
  const { query } = call;
  const repository = openRepository(call, reads);
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(name => name !== '');
  const creator = query.get('creator');
  const found = [...repository.issues.values()].filter(
    issue =>
      (state === 'all' || issue.state === state) &&
      labels.every(name => findLabel(issue.labels, name)) &&
      (!creator || issue.user.login === creator),
  );
  return page(call, found.reverse(), issue => viewIssue(call.world, repository, issue));
}

function postIssue(call: Call): Answer {
  const { world, viewer } = call;
  const repository = openRepository(call, 'issues:write', 'read');
  checkBody('Issue', call.body['body']);
  const words = { title: text(call, 'title'), body: optionalText(call, 'body') ?? null };
  const issue = openIssue(world, repository, actorOf(call), words, viewer.app ?? null, null);
  if (Array.isArray(call.body['labels'])) addLabels(world, repository, issue, texts(call, 'labels'), actorOf(call));
  return { status: 201, body: viewIssue(world, repository, issue) };
}

function getIssue(call: Call): Answer {
  const repository = openRepository(call, reads);
  return { status: 200, body: viewIssue(call.world, repository, issueOf(call, repository)) };
}

function patchIssue(call: Call): Answer {
  const { world, body } = call;
  const repository = openRepository(call, writes);
  const issue = issueOf(call, repository);
  const pull = asPull(issue);
  checkBody('Issue', body['body']);
  issue.title = optionalText(call, 'title') ?? issue.title;
  if (body['body'] !== undefined) issue.body = optionalText(call, 'body') ?? null;
  if (Array.isArray(body['labels'])) replaceLabels(call, repository, issue, texts(call, 'labels'));
  const state = optionalText(call, 'state');
  if (pull && state === 'closed') closePull(world, repository, pull, actorOf(call));
  else if (pull && state === 'open') reopenPull(world, repository, pull, actorOf(call));
  else if (state === 'closed') Object.assign(issue, { state, closedAt: world.now(), closedBy: actorOf(call) });
  else if (state === 'open') Object.assign(issue, { state, closedAt: null, closedBy: null });
  issue.updatedAt = world.now();
  return { status: 200, body: viewIssue(world, repository, issue) };
}

function listIssueLabels(call: Call): Answer {
  const repository = openRepository(call, reads);
  return page(call, issueOf(call, repository).labels, label => viewLabel(call.world, repository, label));
}

// The body is `{labels: [...]}` or the bare list, which the server hands over as `items`.
function labelNames(call: Call): string[] {
  return texts(call, Array.isArray(call.body['items']) ? 'items' : 'labels');
}

function postIssueLabels(call: Call): Answer {
  const repository = openRepository(call, writes, 'triage');
  const issue = issueOf(call, repository);
  addLabels(call.world, repository, issue, labelNames(call), actorOf(call));
  return showLabels(call, repository, issue.labels);
}

function putIssueLabels(call: Call): Answer {
  const repository = openRepository(call, writes, 'triage');
  const issue = issueOf(call, repository);
  replaceLabels(call, repository, issue, labelNames(call));
  return showLabels(call, repository, issue.labels);
}

function replaceLabels(call: Call, repository: Repository, issue: Issue, names: readonly string[]): void {
  const kept = new Set(names.map(name => name.toLowerCase()));
  for (const { name } of [...issue.labels]) {
    if (!kept.has(name.toLowerCase())) removeLabel(call.world, repository, issue, name, actorOf(call));
  }
  addLabels(call.world, repository, issue, names, actorOf(call));
}

function deleteIssueLabel(call: Call): Answer {
  const repository = openRepository(call, writes, 'triage');
  const issue = issueOf(call, repository);
  const removed = removeLabel(call.world, repository, issue, call.params['name'] as string, actorOf(call));
  if (!removed) throw new Refusal(404, 'Label does not exist');
  return showLabels(call, repository, issue.labels);
}

function listComments(call: Call): Answer {
  const repository = openRepository(call, reads);
  const { number } = issueOf(call, repository);
  const since = call.query.get('since');
  const shown = commentsOf(repository, number).filter(({ updatedAt }) => !since || updatedAt >= new Date(since));
  return page(call, shown, comment => viewComment(call.world, repository, comment));
}

function postComment(call: Call): Answer {
  const { world, viewer } = call;
  const repository = openRepository(call, writes, 'read');
  const issue = issueOf(call, repository);
  const comment = addComment(
    world,
    repository,
    issue,
    actorOf(call),
    text(call, 'body'),
    viewer.kind === 'app' ? viewer.app : null,
  );
  return { status: 201, body: viewComment(world, repository, comment) };
}

function getComment(call: Call): Answer {
  const repository = openRepository(call, reads);
  return { status: 200, body: viewComment(call.world, repository, commentOf(call, repository)) };
}

function patchComment(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, writes, 'read');
  const comment = commentOf(call, repository);
  refuseStranger(repository, comment, actorOf(call));
  checkBody('IssueComment', call.body['body']);
  comment.body = text(call, 'body');
  comment.updatedAt = world.now();
  const issue = repository.issues.get(comment.issue) as Issue;
  emit(world, repository, 'issue_comment', commentPayload(world, repository, issue, comment, 'edited', actorOf(call)));
  return { status: 200, body: viewComment(world, repository, comment) };
}

function deleteComment(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, writes, 'read');
  const comment = commentOf(call, repository);
  refuseStranger(repository, comment, actorOf(call));
  repository.comments.delete(comment.id);
  const issue = repository.issues.get(comment.issue) as Issue;
  emit(world, repository, 'issue_comment', commentPayload(world, repository, issue, comment, 'deleted', actorOf(call)));
  return { status: 204 };
}

// People with write access may edit everybody's comments, Apps only their own.
function refuseStranger(repository: Repository, comment: Comment, actor: Account): void {
  const maintains = actor.type === 'User' && reaches(roleOf(repository, actor), 'write');
  if (comment.user !== actor && !maintains) throw new Refusal(403, 'Must have admin rights to Repository.');
}

function listCommentReactions(call: Call): Answer {
  const repository = openRepository(call, reads);
  return page(call, commentOf(call, repository).reactions, reaction => viewReaction(call.world, reaction));
}

function postCommentReaction(call: Call): Answer {
  const repository = openRepository(call, writes, 'read');
  return addReaction(call, commentOf(call, repository).reactions);
}

function deleteCommentReaction(call: Call): Answer {
  const repository = openRepository(call, writes, 'read');
  const { reactions } = commentOf(call, repository);
  const index = reactions.findIndex(({ id, user }) => id === numberIn(call, 'reaction') && user === actorOf(call));
  if (index < 0) throw notFound();
  reactions.splice(index, 1);
  return { status: 204 };
}

function listIssueReactions(call: Call): Answer {
  const repository = openRepository(call, reads);
  return page(call, issueOf(call, repository).reactions, reaction => viewReaction(call.world, reaction));
}

function postIssueReaction(call: Call): Answer {
  const repository = openRepository(call, writes, 'read');
  return addReaction(call, issueOf(call, repository).reactions);
}

function addReaction(call: Call, reactions: Issue['reactions']): Answer {
  const { reaction, created } = react(call.world, reactions, actorOf(call), call.body['content']);
  return { status: created ? 201 : 200, body: viewReaction(call.world, reaction) };
}

// GitHub silently leaves out people who cannot be assigned.
function postAssignees(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, writes, 'triage');
  const issue = issueOf(call, repository);
  for (const login of texts(call, 'assignees').slice(0, 10)) {
    const account = world.findAccount(login);
    const eligible = account && reaches(roleOf(repository, account), repository.private ? 'read' : 'triage');
    if (eligible && !issue.assignees.includes(account)) issue.assignees.push(account);
  }
  return { status: 201, body: viewIssue(world, repository, issue) };
}
