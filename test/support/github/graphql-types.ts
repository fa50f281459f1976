/** Objects that GraphQL queries can walk: repositories, refs, git objects, pull requests. */
import { notFound } from './errors.ts';
import { GraphqlError, type Node } from './graphql.ts';
import { type Account, asPull, fullName, type PullRequest, type Repository } from './model.ts';
import { mergeState, pullsOf } from './pulls.ts';
import { findCommit } from './revisions.ts';
import type { Call } from './router.ts';
import { findEntry } from './trees.ts';
import { demand, reaches, roleOf, sees } from './viewers.ts';
import { viewTime } from './views/account.ts';
import { viewVerification } from './views/git.ts';
import { nodeIdOf } from './views/issue.ts';
import { repositoryPage } from './views/repository.ts';

/** The fields of `query`. */
export function queryRoot(call: Call): Node {
  return {
    __typename: 'Query',
    viewer: () => accountNode(call, call.viewer.account),
    rateLimit: { __typename: 'RateLimit', cost: 1, limit: 5000, remaining: 4999, resetAt: viewTime(call.world.now()) },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = call.world.findRepository(`${owner}/${name}`);
      if (!repository || !sees(call.viewer, repository)) {
        throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      demand(call.viewer, repository, ['contents:read']);
      return repositoryNode(call, repository);
    },
    node: ({ id }: { id: string }) => nodeById(call, id),
  };
}

function nodeById(call: Call, id: string): Node {
  const repository = [...call.world.repositories.values()].find(candidate => `R_${candidate.id}` === id);
  if (repository && sees(call.viewer, repository)) return repositoryNode(call, repository);
  const { repository: home, pull } = pullById(call, id);
  return pullNode(call, home, pull);
}

/** The repository with a global id that the viewer may see. */
export function repositoryById(call: Call, id: unknown): Repository {
  const repository = [...call.world.repositories.values()].find(candidate => `R_${candidate.id}` === id);
  if (!repository || !sees(call.viewer, repository)) throw unresolved(id);
  return repository;
}

/** The pull request with a global id that the viewer may see. */
export function pullById(call: Call, id: unknown): { repository: Repository; pull: PullRequest } {
  for (const repository of call.world.repositories.values()) {
    const pull = pullsOf(repository).find(candidate => nodeIdOf(candidate) === id);
    if (pull && sees(call.viewer, repository)) return { repository, pull };
  }
  throw unresolved(id);
}

function unresolved(id: unknown): GraphqlError {
  return new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`);
}

function accountNode(call: Call, account: Account | undefined): Node {
  if (!account) throw notFound();
  const { id, login, type, name } = account;
  return { __typename: type, id: `U_${id}`, databaseId: id, login, name, url: `${call.world.origin}/${login}` };
}

/** `Repository`. */
function repositoryNode(call: Call, repository: Repository): Node {
  const role = roleOf(repository, call.viewer.account);
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    url: repositoryPage(call.world, repository),
    isPrivate: repository.private,
    isArchived: repository.archived,
    autoMergeAllowed: repository.allowAutoMerge,
    viewerPermission: reaches(role, 'read') ? role.toUpperCase() : null,
    owner: () => accountNode(call, repository.owner),
    defaultBranchRef: () => refNode(call, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(call, repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: (args: { oid?: string; expression?: string }) =>
      objectNode(call, repository, args.oid ?? args.expression ?? ''),
    pullRequest: ({ number }: { number: number }) => {
      const pull = asPull(repository.issues.get(number));
      if (!pull)
        throw new GraphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(call, repository, pull);
    },
    pullRequests: (args: { states?: string | string[]; headRefName?: string; baseRefName?: string; first?: number }) =>
      connection(
        pullsOf(repository)
          .filter(pull => isWanted(pull, args))
          .slice(0, args.first ?? 100)
          .map(pull => pullNode(call, repository, pull)),
      ),
  };
}

function isWanted(
  pull: PullRequest,
  args: { states?: string | string[]; headRefName?: string; baseRefName?: string },
): boolean {
  const states = args.states === undefined ? undefined : [args.states].flat();
  return (
    (!states || states.includes(stateOf(pull))) &&
    (!args.headRefName || args.headRefName === pull.pull.headRef) &&
    (!args.baseRefName || args.baseRefName === pull.pull.baseRef)
  );
}

function connection(nodes: Node[]): Node {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
  return { __typename: 'Connection', nodes, totalCount: nodes.length, pageInfo };
}

/** `Ref`, or null when there is none. */
export function refNode(call: Call, repository: Repository, name: string): Node | null {
  const sha = repository.refs.get(name);
  if (!sha) return null;
  return {
    __typename: 'Ref',
    id: `REF_${repository.id}_${name}`,
    name: name.replace(/^refs\/(heads|tags)\//, ''),
    prefix: name.replace(/[^/]+$/, ''),
    target: () => objectNode(call, repository, sha),
  };
}

// `revision`, `revision:path` or the name of an object.
function objectNode(call: Call, repository: Repository, expression: string): Node | null {
  const { store } = call.world;
  const colon = expression.indexOf(':');
  if (colon >= 0) {
    const commit = findCommit(call.world, repository, expression.slice(0, colon));
    const entry = commit && findEntry(store, store.commit(commit).tree, expression.slice(colon + 1));
    return entry ? gitNode(call, repository, entry.sha) : null;
  }
  const sha = findCommit(call.world, repository, expression) ?? (store.has(expression) ? expression : undefined);
  return sha === undefined ? null : gitNode(call, repository, sha);
}

function gitNode(call: Call, repository: Repository, sha: string): Node | null {
  const { store } = call.world;
  if (store.has(sha, 'commit')) return commitNode(call, repository, sha);
  const type = store.get(sha)?.type;
  if (type === 'tree') return { __typename: 'Tree', oid: sha, id: `T_${sha}` };
  if (type !== 'blob') return null;
  const content = store.blob(sha);
  const isBinary = content.includes(0);
  return {
    __typename: 'Blob',
    oid: sha,
    id: `B_${sha}`,
    byteSize: content.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : content.toString(),
  };
}

/** `Commit`. */
export function commitNode(call: Call, repository: Repository, sha: string): Node {
  const { tree, message, parents } = call.world.store.commit(sha);
  const verification = viewVerification(call.world, sha);
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    message,
    messageHeadline: message.split('\n')[0],
    url: `${repositoryPage(call.world, repository)}/commit/${sha}`,
    tree: { __typename: 'Tree', oid: tree, id: `T_${tree}` },
    parents: () => connection(parents.map(parent => commitNode(call, repository, parent))),
    signature: verification['signature']
      ? {
          __typename: 'GpgSignature',
          isValid: verification['verified'],
          state: String(verification['reason']).toUpperCase(),
        }
      : null,
  };
}

function stateOf({ state, pull }: PullRequest): string {
  return pull.mergedAt ? 'MERGED' : state.toUpperCase();
}

/** `PullRequest`. */
export function pullNode(call: Call, repository: Repository, request: PullRequest): Node {
  const { pull } = request;
  const mergeable = () => {
    const state = mergeState(call.world, repository, request);
    return state === 'unknown' ? 'UNKNOWN' : state === 'dirty' ? 'CONFLICTING' : 'MERGEABLE';
  };
  return {
    __typename: 'PullRequest',
    id: nodeIdOf(request),
    databaseId: request.id,
    number: request.number,
    title: request.title,
    body: request.body ?? '',
    url: `${repositoryPage(call.world, repository)}/pull/${request.number}`,
    state: stateOf(request),
    isDraft: pull.draft,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    merged: pull.mergedAt !== null,
    mergeable,
    mergeStateStatus: () => mergeState(call.world, repository, request).toUpperCase(),
    mergeQueueEntry: pull.queued ? { __typename: 'MergeQueueEntry', position: 1 } : null,
    author: () => accountNode(call, request.user),
    labels: () =>
      connection(request.labels.map(({ id, name, color }) => ({ __typename: 'Label', id: `LA_${id}`, name, color }))),
    repository: () => repositoryNode(call, repository),
    autoMergeRequest: pull.autoMerge && {
      __typename: 'AutoMergeRequest',
      mergeMethod: pull.autoMerge.method.toUpperCase(),
      commitHeadline: pull.autoMerge.title,
      commitBody: pull.autoMerge.message,
      enabledAt: viewTime(request.updatedAt),
    },
  };
}
