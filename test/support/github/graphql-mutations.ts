/** GraphQL mutations: what REST cannot do, above all moving refs by compare-and-swap. */
import { GraphqlError } from './graphql.ts';
import { commitNode, pullById, pullNode, refNode, repositoryById } from './graphql-types.ts';
import { ancestors } from './history.ts';
import type { Repository } from './model.ts';
import { pullPayload } from './payloads.ts';
import { mergeState } from './pulls.ts';
import { branchHead, createRef, deleteRef, updateRef } from './refs.ts';
import type { Call } from './router.ts';
import { signedCommit } from './signing.ts';
import { editTree, type TreeEdit } from './trees.ts';
import { actorOf, demand } from './viewers.ts';
import { emit } from './webhooks.ts';

type Input = Record<string, unknown>;
type Mutation = (call: Call, input: Input) => Record<string, unknown>;

const zero = '0'.repeat(40);

export const mutations: Readonly<Record<string, Mutation>> = {
  updateRefs,
  createCommitOnBranch,
  enablePullRequestAutoMerge,
  disablePullRequestAutoMerge,
  convertPullRequestToDraft: (call, input) => setDraft(call, input, true),
  markPullRequestReadyForReview: (call, input) => setDraft(call, input, false),
};

interface RefUpdate {
  name: string;
  beforeOid?: string | null;
  afterOid: string;
  force?: boolean;
}

// All or nothing: every update is looked at before the first is made.
function updateRefs(call: Call, input: Input): Record<string, unknown> {
  const repository = repositoryById(call, input['repositoryId']);
  demand(call.viewer, repository, ['contents:write']);
  const updates = (input['refUpdates'] ?? []) as RefUpdate[];
  for (const update of updates) compareRef(call, repository, update);
  for (const { name, afterOid, force } of updates) moveRef(call, repository, name, afterOid, force ?? false);
  return {};
}

function compareRef(call: Call, repository: Repository, { name, beforeOid, afterOid, force }: RefUpdate): void {
  const current = repository.refs.get(name);
  if (beforeOid && beforeOid !== (current ?? zero)) {
    throw new GraphqlError(
      'STALE_DATA',
      `Expected ${name} to point to "${beforeOid}" but it did not. Pull and try again.`,
    );
  }
  const { store } = call.world;
  if (afterOid !== zero && !store.has(afterOid))
    throw new GraphqlError('UNPROCESSABLE', `Object ${afterOid} does not exist`);
  const forward = !current || afterOid === zero || ancestors(store, afterOid).has(current);
  if (!forward && !force) throw new GraphqlError('UNPROCESSABLE', 'Update is not a fast forward');
}

function moveRef(call: Call, repository: Repository, name: string, sha: string, force: boolean): void {
  const actor = actorOf(call);
  if (sha === zero) deleteRef(call.world, repository, name, actor);
  else if (repository.refs.has(name)) updateRef(call.world, repository, name, sha, actor, { force });
  else createRef(call.world, repository, name, sha, actor);
}

interface FileChanges {
  additions?: { path: string; contents: string }[];
  deletions?: { path: string }[];
}

// It only appends, and files lose their mode: that is how GitHub's own behaves.
function createCommitOnBranch(call: Call, input: Input): Record<string, unknown> {
  const { world } = call;
  const { repositoryNameWithOwner, branchName } = input['branch'] as {
    repositoryNameWithOwner: string;
    branchName: string;
  };
  const branch = branchName.replace(/^refs\/heads\//, '');
  const repository = world.findRepository(repositoryNameWithOwner);
  const head = repository && branchHead(repository, branch);
  if (!repository || !head)
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Branch with the name '${branch}'`);
  demand(call.viewer, repository, ['contents:write']);
  if (input['expectedHeadOid'] !== head) {
    throw new GraphqlError(
      'STALE_DATA',
      `Expected branch to point to "${String(input['expectedHeadOid'])}" but it did not. Pull and try again.`,
    );
  }
  const { additions = [], deletions = [] } = (input['fileChanges'] ?? {}) as FileChanges;
  const edits: TreeEdit[] = [
    ...additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: world.store.putBlob(Buffer.from(contents, 'base64')),
    })),
    ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null })),
  ];
  const tree = editTree(world.store, world.store.commit(head).tree, edits);
  const { headline, body } = input['message'] as { headline: string; body?: string };
  const sha = signedCommit(world, actorOf(call), {
    tree,
    parents: [head],
    message: body ? `${headline}\n\n${body}` : headline,
  });
  const ref = `refs/heads/${branch}`;
  updateRef(world, repository, ref, sha, actorOf(call));
  return { commit: commitNode(call, repository, sha), ref: refNode(call, repository, ref) };
}

function enablePullRequestAutoMerge(call: Call, input: Input): Record<string, unknown> {
  const { repository, pull } = pullById(call, input['pullRequestId']);
  demand(call.viewer, repository, ['pull_requests:write']);
  const unable = (reason: string) => new GraphqlError('UNPROCESSABLE', reason);
  if (!repository.allowAutoMerge) throw unable('Auto merge is not allowed for this repository');
  if (pull.state === 'closed') throw unable('Pull request is closed');
  if (pull.pull.draft) throw unable('Pull request is in draft state');
  const expected = input['expectedHeadOid'];
  if (expected && expected !== pull.pull.headSha) throw new GraphqlError('STALE_DATA', 'Head oid does not match');
  if (mergeState(call.world, repository, pull) === 'clean')
    throw unable('Pull request Pull request is in clean status');
  const method = String(input['mergeMethod'] ?? 'MERGE').toLowerCase() as 'merge' | 'squash' | 'rebase';
  if (!repository.allowedMergeMethods.includes(method))
    throw unable(`Merge method ${method} merging is not allowed on this repository`);
  const [title, message] = [String(input['commitHeadline'] ?? pull.title), String(input['commitBody'] ?? '')];
  pull.pull.autoMerge = { enabledBy: actorOf(call), method, title, message };
  const payload = pullPayload(call.world, repository, pull, 'auto_merge_enabled', actorOf(call));
  emit(call.world, repository, 'pull_request', payload);
  return { actor: null, pullRequest: pullNode(call, repository, pull) };
}

function disablePullRequestAutoMerge(call: Call, input: Input): Record<string, unknown> {
  const { repository, pull } = pullById(call, input['pullRequestId']);
  demand(call.viewer, repository, ['pull_requests:write']);
  pull.pull.autoMerge = null;
  return { actor: null, pullRequest: pullNode(call, repository, pull) };
}

function setDraft(call: Call, input: Input, draft: boolean): Record<string, unknown> {
  const { repository, pull } = pullById(call, input['pullRequestId']);
  demand(call.viewer, repository, ['pull_requests:write']);
  pull.pull.draft = draft;
  return { pullRequest: pullNode(call, repository, pull) };
}
