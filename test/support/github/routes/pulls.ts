/** Pull requests. */
import { invalid, notFound, Refusal, validationFailed } from '../errors.ts';
import { optionalText, text, texts } from '../fields.ts';
import { checkBody } from '../issues.ts';
import { mergeCommits } from '../merges.ts';
import { asPull, fullName, type PullRequest, type Repository } from '../model.ts';
import { pullPayload } from '../payloads.ts';
import { closePull, type MergeWish, mergePull, openPull, pullsOf, reopenPull } from '../pulls.ts';
import { branchHead, updateRef } from '../refs.ts';
import { type Answer, type Call, page, type Routes } from '../router.ts';
import { signedCommit } from '../signing.ts';
import { actorOf, openRepository, reaches, roleOf } from '../viewers.ts';
import { viewCommit } from '../views/git.ts';
import { pullCommits, pullFiles, viewFullPull, viewPull } from '../views/pull.ts';
import { repositoryUrl } from '../views/repository.ts';
import { emit } from '../webhooks.ts';

export const pullRoutes: Routes = {
  'GET /repos/:owner/:repo/pulls': listPulls,
  'POST /repos/:owner/:repo/pulls': postPull,
  'GET /repos/:owner/:repo/pulls/:number': getPull,
  'PATCH /repos/:owner/:repo/pulls/:number': patchPull,
  'PUT /repos/:owner/:repo/pulls/:number/merge': putMerge,
  'GET /repos/:owner/:repo/pulls/:number/merge': checkMerged,
  'PUT /repos/:owner/:repo/pulls/:number/update-branch': updateBranch,
  'GET /repos/:owner/:repo/pulls/:number/files': listFiles,
  'GET /repos/:owner/:repo/pulls/:number/commits': listCommits,
  'GET /repos/:owner/:repo/pulls/:number/reviews': listReviews,
  'POST /repos/:owner/:repo/pulls/:number/requested_reviewers': requestReviewers,
};

/** The pull request of the path, or 404. */
function pullOf(call: Call, repository: Repository): PullRequest {
  const pull = asPull(repository.issues.get(Number(call.params['number'])));
  if (!pull) throw notFound();
  return pull;
}

function listPulls(call: Call): Answer {
  const { world, query } = call;
  const repository = openRepository(call, 'pull_requests:read');
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const newestFirst = (query.get('direction') ?? (query.get('sort') ? 'asc' : 'desc')) === 'desc';
  const found = pullsOf(repository).filter(
    pull =>
      (state === 'all' || pull.state === state) && (!base || pull.pull.baseRef === base) && matchesHead(pull, head),
  );
  if (query.get('sort') === 'updated') found.sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  return page(call, newestFirst ? found.reverse() : found, pull => viewPull(world, repository, pull));
}

// Without an owner the filter says nothing, and GitHub ignores it.
function matchesHead({ pull }: PullRequest, head: string | null): boolean {
  if (!head?.includes(':')) return true;
  return head.toLowerCase() === `${pull.headRepository.owner.login}:${pull.headRef}`.toLowerCase();
}

function postPull(call: Call): Answer {
  const { world, viewer, body } = call;
  const repository = openRepository(call, 'pull_requests:write', 'read');
  if (viewer.kind === 'workflow' && !repository.actionsMayOpenPulls) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const head = text(call, 'head');
  const [owner, branch] = head.includes(':') ? head.split(':') : [repository.owner.login, head];
  const headRepository = world.findRepository(`${owner}/${repository.name}`);
  if (!headRepository) throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  checkBody('PullRequest', body['body']);
  const title = text(call, 'title');
  if (title.trim() === '') throw validationFailed({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  const wish = {
    title,
    body: optionalText(call, 'body') ?? null,
    head: branch as string,
    headRepository,
    base: text(call, 'base'),
    draft: body['draft'] === true,
  };
  const pull = openPull(world, repository, actorOf(call), wish, viewer.app ?? null);
  return { status: 201, body: viewFullPull(world, repository, pull) };
}

function getPull(call: Call): Answer {
  const repository = openRepository(call, 'pull_requests:read');
  return { status: 200, body: viewFullPull(call.world, repository, pullOf(call, repository)) };
}

function patchPull(call: Call): Answer {
  const { world, body } = call;
  const repository = openRepository(call, 'pull_requests:write');
  const pull = pullOf(call, repository);
  const actor = actorOf(call);
  checkBody('PullRequest', body['body']);
  const [title, base, state] = [optionalText(call, 'title'), optionalText(call, 'base'), optionalText(call, 'state')];
  const changes = {
    ...(title !== undefined && title !== pull.title && { title: { from: pull.title } }),
    ...(body['body'] !== undefined && body['body'] !== pull.body && { body: { from: pull.body } }),
    ...(base !== undefined &&
      base !== pull.pull.baseRef && { base: { ref: { from: pull.pull.baseRef }, sha: { from: pull.pull.baseSha } } }),
  };
  if (base !== undefined && base !== pull.pull.baseRef) changeBase(repository, pull, base);
  if (title !== undefined) pull.title = title;
  if (body['body'] !== undefined) pull.body = optionalText(call, 'body') ?? null;
  if (state === 'closed') closePull(world, repository, pull, actor);
  if (state === 'open') reopenPull(world, repository, pull, actor);
  pull.updatedAt = world.now();
  if (Object.keys(changes).length > 0)
    emit(world, repository, 'pull_request', { ...pullPayload(world, repository, pull, 'edited', actor), changes });
  return { status: 200, body: viewFullPull(world, repository, pull) };
}

function changeBase(repository: Repository, pull: PullRequest, base: string): void {
  const sha = branchHead(repository, base);
  if (!sha) throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  pull.pull.baseRef = base;
  pull.pull.baseSha = sha;
}

function putMerge(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, 'contents:write');
  const pull = pullOf(call, repository);
  const [title, message, sha] = [
    optionalText(call, 'commit_title'),
    optionalText(call, 'commit_message'),
    optionalText(call, 'sha'),
  ];
  const method = (optionalText(call, 'merge_method') ?? 'merge') as MergeWish['method'];
  const wish = { method, ...(title ? { title } : {}), ...(message ? { message } : {}), ...(sha ? { sha } : {}) };
  const merged = mergePull(world, repository, pull, actorOf(call), wish);
  return { status: 200, body: { sha: merged, merged: true, message: 'Pull Request successfully merged' } };
}

function checkMerged(call: Call): Answer {
  const repository = openRepository(call, 'pull_requests:read');
  if (!pullOf(call, repository).pull.mergedAt) throw notFound();
  return { status: 204 };
}

function updateBranch(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, 'pull_requests:write');
  const { pull, number } = pullOf(call, repository);
  const base = branchHead(repository, pull.baseRef) as string;
  const expected = optionalText(call, 'expected_head_sha');
  if (expected !== undefined && expected !== pull.headSha)
    throw invalid('expected_head_sha does not match the head of the pull request');
  const outcome = mergeCommits(world.store, pull.headSha, base);
  if (!('tree' in outcome)) throw invalid('merge conflict between base and head');
  const message = `Merge branch '${pull.baseRef}' into ${pull.headRef}`;
  const sha = signedCommit(world, actorOf(call), { tree: outcome.tree, parents: [pull.headSha, base], message });
  updateRef(world, pull.headRepository, `refs/heads/${pull.headRef}`, sha, actorOf(call));
  const url = `${repositoryUrl(world, repository)}/pulls/${number}`;
  return { status: 202, body: { message: 'Updating pull request branch.', url } };
}

function listFiles(call: Call): Answer {
  const repository = openRepository(call, 'pull_requests:read');
  return page(call, pullFiles(call.world, repository, pullOf(call, repository)), file => file);
}

function listCommits(call: Call): Answer {
  const repository = openRepository(call, 'pull_requests:read');
  const shas = pullCommits(call.world, repository, pullOf(call, repository)).slice(0, 250);
  return page(call, shas, sha => viewCommit(call.world, repository, sha));
}

function listReviews(call: Call): Answer {
  pullOf(call, openRepository(call, 'pull_requests:read'));
  return { status: 200, body: [] };
}

function requestReviewers(call: Call): Answer {
  const { world, body } = call;
  const repository = openRepository(call, 'pull_requests:write');
  const pull = pullOf(call, repository);
  const logins = Array.isArray(body['reviewers']) ? texts(call, 'reviewers') : [];
  const teams = Array.isArray(body['team_reviewers']) ? texts(call, 'team_reviewers') : [];
  const accounts = logins.map(login => reviewerOf(call, repository, pull, login));
  // Teams belong to the organisation: without a look at its members they do not exist for the token.
  const seesTeams = !call.viewer.permissions || call.viewer.permissions['members'] !== undefined;
  if (teams.some(slug => !seesTeams || !repository.teams.includes(slug))) {
    throw invalid(`Could not resolve to a node with the global id of '${fullName(repository)}'.`);
  }
  pull.pull.reviewers = [...new Set([...pull.pull.reviewers, ...accounts])];
  pull.pull.teams = [...new Set([...pull.pull.teams, ...teams])];
  emit(world, repository, 'pull_request', pullPayload(world, repository, pull, 'review_requested', actorOf(call)));
  return { status: 201, body: viewPull(world, repository, pull) };
}

function reviewerOf(call: Call, repository: Repository, pull: PullRequest, login: string): PullRequest['user'] {
  const account = call.world.findAccount(login);
  if (account && account === pull.user) throw invalid('Review cannot be requested from pull request author.');
  const listed = account && (account === repository.owner || repository.roles.has(account.login.toLowerCase()));
  if (!account || !listed || !reaches(roleOf(repository, account), 'read')) {
    throw invalid(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ' +
        `${fullName(repository)} repository.`,
    );
  }
  return account;
}
