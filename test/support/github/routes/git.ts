/** The Git Data API: refs, commits, trees, blobs. */
import { invalid, notAccessible, notFound, Refusal, validationFailed } from '../errors.ts';
import { optionalText, text } from '../fields.ts';
import type { Repository } from '../model.ts';
import type { Signature } from '../objects.ts';
import { createRef, deleteRef, updateRef } from '../refs.ts';
import { refuseEmpty, requireCommit } from '../revisions.ts';
import type { Answer, Call, Routes } from '../router.ts';
import { identityOf, signedCommit } from '../signing.ts';
import { editTree, findEntry, flatten, type TreeEdit } from '../trees.ts';
import { actorOf, openRepository } from '../viewers.ts';
import { viewGitCommit, viewRef, viewTreeEntry } from '../views/git.ts';
import { repositoryUrl } from '../views/repository.ts';

const largestBlob = 100 * 1024 * 1024;

export const gitRoutes: Routes = {
  'GET /repos/:owner/:repo/git/ref/*ref': getRef,
  'GET /repos/:owner/:repo/git/matching-refs/*ref': listMatchingRefs,
  'POST /repos/:owner/:repo/git/refs': postRef,
  'PATCH /repos/:owner/:repo/git/refs/*ref': patchRef,
  'DELETE /repos/:owner/:repo/git/refs/*ref': removeRef,
  'GET /repos/:owner/:repo/git/commits/:sha': getCommit,
  'POST /repos/:owner/:repo/git/commits': postCommit,
  'GET /repos/:owner/:repo/git/trees/*sha': getTree,
  'POST /repos/:owner/:repo/git/trees': postTree,
  'GET /repos/:owner/:repo/git/blobs/:sha': getBlob,
  'POST /repos/:owner/:repo/git/blobs': postBlob,
};

function getRef(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  refuseEmpty(repository);
  const ref = `refs/${call.params['ref']}`;
  if (!repository.refs.has(ref)) throw notFound();
  return { status: 200, body: viewRef(call.world, repository, ref) };
}

function listMatchingRefs(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  refuseEmpty(repository);
  const prefix = `refs/${call.params['ref']}`;
  const names = [...repository.refs.keys()].filter(ref => ref.startsWith(prefix)).sort();
  return { status: 200, body: names.map(ref => viewRef(call.world, repository, ref)) };
}

function postRef(call: Call): Answer {
  const repository = openRepository(call, 'contents:write');
  refuseEmpty(repository);
  const ref = text(call, 'ref');
  createRef(call.world, repository, ref, text(call, 'sha'), actorOf(call));
  return { status: 201, body: viewRef(call.world, repository, ref) };
}

function patchRef(call: Call): Answer {
  const repository = openRepository(call, 'contents:write');
  const ref = `refs/${call.params['ref']}`;
  const force = call.body['force'] === true;
  updateRef(call.world, repository, ref, text(call, 'sha'), actorOf(call), { force });
  return { status: 200, body: viewRef(call.world, repository, ref) };
}

function removeRef(call: Call): Answer {
  const repository = openRepository(call, 'contents:write');
  deleteRef(call.world, repository, `refs/${call.params['ref']}`, actorOf(call));
  return { status: 204 };
}

function getCommit(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  refuseEmpty(repository);
  const sha = call.params['sha'] as string;
  if (!call.world.store.has(sha, 'commit')) throw notFound();
  return { status: 200, body: viewGitCommit(call.world, repository, sha) };
}

// GitHub signs for bots only when they leave identity and signature to it; people's tokens are never signed for.
function postCommit(call: Call): Answer {
  const { world, viewer, body } = call;
  const repository = openRepository(call, 'contents:write');
  refuseEmpty(repository);
  const [message, tree] = [text(call, 'message'), text(call, 'tree')];
  const parents = (body['parents'] ?? []) as string[];
  if (!world.store.has(tree, 'tree')) throw invalid('Tree SHA does not exist');
  if (parents.some(parent => !world.store.has(parent, 'commit')))
    throw invalid('Parent SHA does not exist or is not a commit object');
  const actor = actorOf(call);
  const plain = body['author'] === undefined && body['committer'] === undefined && body['signature'] === undefined;
  if (plain && viewer.kind !== 'pat') {
    const sha = signedCommit(world, actor, { tree, parents, message });
    return { status: 201, body: viewGitCommit(world, repository, sha) };
  }
  const author = readIdentity(call, 'author') ?? identityOf(actor, world.now());
  const committer = readIdentity(call, 'committer') ?? author;
  const signature = optionalText(call, 'signature');
  const sha = world.store.putCommit({ tree, parents, message, author, committer, ...(signature ? { signature } : {}) });
  return { status: 201, body: viewGitCommit(world, repository, sha) };
}

function readIdentity(call: Call, field: string): Signature | undefined {
  const value = call.body[field] as { name?: string; email?: string; date?: string } | undefined;
  if (!value) return undefined;
  if (!value.name || !value.email)
    throw invalid(`Invalid request.\n\n"${value.name ? 'email' : 'name'}" wasn't supplied.`);
  return { name: value.name, email: value.email, date: value.date ? new Date(value.date) : call.world.now() };
}

function getTree(call: Call): Answer {
  const { world, params, query } = call;
  const repository = openRepository(call, 'contents:read');
  refuseEmpty(repository);
  const sha = treeOf(call, repository, params['sha'] as string);
  const recursive = query.has('recursive');
  const all = recursive
    ? flatten(world.store, sha, true)
    : world.store.tree(sha).map(({ name, ...entry }) => ({ path: name, ...entry }));
  const truncated = recursive && all.length > world.treeLimit;
  const tree = (truncated ? all.slice(0, world.treeLimit) : all).map(entry => viewTreeEntry(world, repository, entry));
  return { status: 200, body: { sha, url: `${repositoryUrl(world, repository)}/git/trees/${sha}`, tree, truncated } };
}

function treeOf(call: Call, repository: Repository, name: string): string {
  const { store } = call.world;
  if (store.has(name, 'tree')) return name;
  if (/^[0-9a-f]{40}$/.test(name) && !store.has(name, 'commit')) throw notFound();
  return store.commit(requireCommit(call.world, repository, name)).tree;
}

function postTree(call: Call): Answer {
  const { world, body } = call;
  const repository = openRepository(call, 'contents:write');
  refuseEmpty(repository);
  const base = optionalText(call, 'base_tree');
  if (base !== undefined && !world.store.has(base)) throw invalid('base_tree is not a valid tree oid');
  const baseTree = base && (world.store.has(base, 'commit') ? world.store.commit(base).tree : base);
  if (!Array.isArray(body['tree'])) throw invalid('Invalid request.\n\n"tree" wasn\'t supplied.');
  const edits = (body['tree'] as Record<string, unknown>[]).map(entry => readEdit(call, entry, baseTree));
  refuseWorkflowFiles(call, edits);
  const sha = editTree(world.store, baseTree, edits);
  const tree = world.store
    .tree(sha)
    .map(({ name, ...entry }) => viewTreeEntry(world, repository, { path: name, ...entry }));
  return {
    status: 201,
    body: { sha, url: `${repositoryUrl(world, repository)}/git/trees/${sha}`, tree, truncated: false },
  };
}

function readEdit(call: Call, entry: Record<string, unknown>, baseTree: string | undefined): TreeEdit {
  const { store } = call.world;
  const { path, mode, type, sha, content } = entry;
  if (typeof path !== 'string' || /^\/|\/$|\/\/|(^|\/)\.{0,2}(\/|$)|(^|\/)\.git(\/|$)/.test(path))
    throw invalid('tree.path contains a malformed path component');
  const modes = ['100644', '100755', '040000', '160000', '120000'];
  if (typeof mode !== 'string' || !modes.includes(mode))
    throw invalid(`Must supply a valid tree.mode: ${modes.join(', ')}`);
  if (type !== undefined && !['blob', 'tree', 'commit'].includes(type as string))
    throw invalid('Must supply a valid tree.type');
  if (sha !== undefined && content !== undefined) throw invalid('Must supply either tree.sha or tree.content');
  if (typeof content === 'string') return { path, mode, sha: store.putBlob(content) };
  if (sha === null) {
    if (!baseTree || !findEntry(store, baseTree, path)) throw invalid('GitRPC::BadObjectState');
    return { path, mode, sha: null };
  }
  if (typeof sha !== 'string') throw invalid('Must supply either tree.sha or tree.content');
  if (mode !== '160000' && !store.has(sha)) throw invalid(`tree.sha ${sha} is not a valid blob`);
  return { path, mode, sha };
}

function refuseWorkflowFiles(call: Call, edits: readonly TreeEdit[]): void {
  const { permissions, kind } = call.viewer;
  const touches = edits.some(({ path }) => path.startsWith('.github/workflows/'));
  if (touches && permissions && permissions['workflows'] !== 'write')
    throw notAccessible('workflows=write', kind === 'pat');
}

function getBlob(call: Call): Answer {
  const { world, params, accept } = call;
  const repository = openRepository(call, 'contents:read');
  const sha = params['sha'] as string;
  if (!world.store.has(sha, 'blob')) throw notFound();
  const content = world.store.blob(sha);
  if (/[.+]raw\b/.test(accept))
    return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw' } };
  const url = `${repositoryUrl(world, repository)}/git/blobs/${sha}`;
  return {
    status: 200,
    body: { sha, node_id: `B_${sha}`, size: content.length, url, content: wrapBase64(content), encoding: 'base64' },
  };
}

/** Base64 in lines of sixty characters, as GitHub prints it. */
export function wrapBase64(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}

function postBlob(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, 'contents:write');
  refuseEmpty(repository);
  const encoding = optionalText(call, 'encoding') ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64')
    throw validationFailed({ resource: 'Blob', field: 'encoding', code: 'invalid' });
  const content = Buffer.from(text(call, 'content'), encoding === 'base64' ? 'base64' : 'utf8');
  if (content.length > largestBlob) throw new Refusal(422, 'Blob is too large');
  const sha = world.store.putBlob(content);
  return { status: 201, body: { sha, url: `${repositoryUrl(world, repository)}/git/blobs/${sha}` } };
}
