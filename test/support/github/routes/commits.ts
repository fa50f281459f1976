/** Commits, comparisons and files by path. */
import { notFound, Refusal } from '../errors.ts';
import { optionalText, text } from '../fields.ts';
import { ancestors, commitsBetween, mergeBase, touching } from '../history.ts';
import type { Repository } from '../model.ts';
import type { Signature } from '../objects.ts';
import { pullsOf } from '../pulls.ts';
import { branchHead, updateRef } from '../refs.ts';
import { findCommit, refuseEmpty, requireCommit } from '../revisions.ts';
import { type Answer, type Call, page, paginate, type Routes } from '../router.ts';
import { identityOf, signedCommit } from '../signing.ts';
import { editTree, type FlatEntry, findEntry } from '../trees.ts';
import { actorOf, openRepository } from '../viewers.ts';
import { accountOf, viewChanges, viewCommit, viewCommitWithFiles, viewGitCommit } from '../views/git.ts';
import { viewPull } from '../views/pull.ts';
import { repositoryPage, repositoryUrl, viewRepository } from '../views/repository.ts';
import { wrapBase64 } from './git.ts';

type Json = Record<string, unknown>;

export const commitRoutes: Routes = {
  'GET /repos/:owner/:repo/commits': listCommits,
  'GET /repos/:owner/:repo/commits/:sha/pulls': listPullsOfCommit,
  'GET /repos/:owner/:repo/commits/:ref/status': getStatus,
  'GET /repos/:owner/:repo/commits/*ref': getCommit,
  'GET /repos/:owner/:repo/compare/*basehead': compare,
  'GET /repos/:owner/:repo/contents/*path': getContents,
  'GET /repos/:owner/:repo/contents': getContents,
  'PUT /repos/:owner/:repo/contents/*path': putContents,
  'GET /repos/:owner/:repo/readme': getReadme,
};

function listCommits(call: Call): Answer {
  const { world, query } = call;
  const repository = openRepository(call, 'contents:read');
  let shas = commitsBetween(world.store, undefined, requireCommit(world, repository, query.get('sha')));
  const [path, author, since, until] = ['path', 'author', 'since', 'until'].map(name => query.get(name));
  if (path) shas = touching(world.store, shas, path);
  if (author) shas = shas.filter(sha => isBy(call, world.store.commit(sha).author, author));
  if (since) shas = shas.filter(sha => world.store.commit(sha).committer.date >= new Date(since));
  if (until) shas = shas.filter(sha => world.store.commit(sha).committer.date <= new Date(until));
  return page(call, shas, sha => viewCommit(world, repository, sha));
}

function isBy(call: Call, signature: Signature, author: string): boolean {
  return signature.email === author || accountOf(call.world, signature)?.login === author;
}

function getCommit(call: Call): Answer {
  const { world, params, accept } = call;
  const repository = openRepository(call, 'contents:read');
  refuseEmpty(repository);
  const sha = findCommit(world, repository, params['ref']);
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${params['ref']}`);
  if (accept.includes('.sha'))
    return { status: 200, body: Buffer.from(sha), headers: { 'content-type': 'application/vnd.github.sha' } };
  return { status: 200, body: viewCommitWithFiles(world, repository, sha) };
}

function listPullsOfCommit(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'contents:read');
  const sha = params['sha'] as string;
  const holds = pullsOf(repository).filter(
    ({ pull }) =>
      pull.mergeCommit === sha ||
      (ancestors(world.store, pull.headSha).has(sha) && !ancestors(world.store, pull.baseSha).has(sha)),
  );
  return page(call, holds, pull => viewPull(world, repository, pull));
}

function getStatus(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'contents:read');
  const sha = requireCommit(world, repository, params['ref']);
  const url = `${repositoryUrl(world, repository)}/commits/${sha}`;
  return {
    status: 200,
    body: {
      state: 'pending',
      statuses: [],
      sha,
      total_count: 0,
      commit_url: url,
      url: `${url}/status`,
      repository: viewRepository(world, repository),
    },
  };
}

function compare(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'contents:read');
  const [baseName = '', headName = ''] = (params['basehead'] as string).split('...');
  const [base, head] = [endOf(call, repository, baseName), endOf(call, repository, headName)];
  const common = mergeBase(world.store, base, head);
  if (!common) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = commitsBetween(world.store, base, head).reverse();
  const behind = commitsBetween(world.store, head, base).length;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const paged = call.query.has('page') || call.query.has('per_page');
  const { shown, headers } = paged ? paginate(call, ahead) : { shown: ahead.slice(-250), headers: {} };
  const url = `${repositoryUrl(world, repository)}/compare/${base}...${head}`;
  const html = `${repositoryPage(world, repository)}/compare/${baseName}...${headName}`;
  // Files come with the first page only, and at most three hundred of them.
  const first = (call.query.get('page') ?? '1') === '1';
  return {
    status: 200,
    headers,
    body: {
      url,
      html_url: encodeURI(html),
      permalink_url: `${repositoryPage(world, repository)}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`,
      diff_url: `${encodeURI(html)}.diff`,
      patch_url: `${encodeURI(html)}.patch`,
      base_commit: viewCommit(world, repository, base),
      merge_base_commit: viewCommit(world, repository, common),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: shown.map(sha => viewCommit(world, repository, sha)),
      files: first ? viewChanges(world, repository, common, head).slice(0, 300) : [],
    },
  };
}

// `owner:branch` names a branch of a fork.
function endOf(call: Call, repository: Repository, name: string): string {
  const [owner, branch] = name.includes(':') ? name.split(':') : [undefined, name];
  const home = owner ? call.world.findRepository(`${owner}/${repository.name}`) : repository;
  const sha = home && findCommit(call.world, home, branch);
  if (!sha) throw notFound();
  return sha;
}

function getContents(call: Call): Answer {
  const { world, params, query } = call;
  const repository = openRepository(call, 'contents:read');
  if (repository.refs.size === 0) throw new Refusal(404, 'This repository is empty.');
  const commit = requireCommit(world, repository, query.get('ref'));
  return contentsAt(call, repository, commit, params['path'] ?? '');
}

function contentsAt(call: Call, repository: Repository, commit: string, path: string): Answer {
  const { world } = call;
  const entry = findEntry(world.store, world.store.commit(commit).tree, path);
  if (!entry) throw notFound();
  if (entry.mode === '040000') {
    const children = world.store
      .tree(entry.sha)
      .map(({ name, ...child }) => ({ path: entry.path ? `${entry.path}/${name}` : name, ...child }));
    return { status: 200, body: children.map(child => viewEntry(call, repository, commit, child)) };
  }
  const content = entry.mode === '160000' ? Buffer.alloc(0) : world.store.blob(entry.sha);
  if (/[.+]raw\b/.test(call.accept))
    return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw+json' } };
  return { status: 200, body: { ...viewEntry(call, repository, commit, entry), ...payloadOf(entry, content) } };
}

function payloadOf(entry: FlatEntry, content: Buffer): Json {
  if (entry.mode === '120000') return { target: content.toString() };
  if (entry.mode === '160000') return { submodule_git_url: null };
  return content.length > 1024 * 1024
    ? { content: '', encoding: 'none' }
    : { content: wrapBase64(content), encoding: 'base64' };
}

function viewEntry(call: Call, repository: Repository, commit: string, entry: FlatEntry): Json {
  const { world } = call;
  const types: Record<string, string> = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' };
  const type = types[entry.mode] ?? 'file';
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
  const base = repositoryUrl(world, repository);
  const self = `${base}/contents/${encoded}?ref=${commit}`;
  const html = `${repositoryPage(world, repository)}/${type === 'dir' ? 'tree' : 'blob'}/${commit}/${encoded}`;
  const git = `${base}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
  const isBlob = type === 'file' || type === 'symlink';
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: isBlob ? world.store.blob(entry.sha).length : 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isBlob ? `${repositoryPage(world, repository)}/raw/${commit}/${encoded}` : null,
    type,
    _links: { self, git, html },
  };
}

function getReadme(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  const commit = requireCommit(call.world, repository, call.query.get('ref'));
  const { tree } = call.world.store.commit(commit);
  const name = call.world.store.tree(tree).find(entry => /^readme(\.\w+)?$/i.test(entry.name))?.name;
  if (!name) throw notFound();
  return contentsAt(call, repository, commit, name);
}

function putContents(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'contents:write');
  const branch = optionalText(call, 'branch') ?? repository.defaultBranch;
  const parent = branchHead(repository, branch);
  if (!parent) throw new Refusal(404, `Branch ${branch} not found`);
  const path = params['path'] as string;
  const { tree } = world.store.commit(parent);
  const before = findEntry(world.store, tree, path);
  const expected = optionalText(call, 'sha');
  if (before && !expected) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (expected !== undefined && expected !== before?.sha) throw new Refusal(409, `${path} does not match ${expected}`);
  const sha = world.store.putBlob(Buffer.from(text(call, 'content'), 'base64'));
  const next = editTree(world.store, tree, [{ path, mode: before?.mode ?? '100644', sha }]);
  const commit = commitContents(call, next, parent, text(call, 'message'));
  updateRef(world, repository, `refs/heads/${branch}`, commit, actorOf(call));
  const entry = findEntry(world.store, next, path) as FlatEntry;
  return {
    status: before ? 200 : 201,
    body: { content: viewEntry(call, repository, commit, entry), commit: viewGitCommit(world, repository, commit) },
  };
}

function commitContents(call: Call, tree: string, parent: string, message: string): string {
  const actor = actorOf(call);
  if (call.viewer.kind !== 'pat') return signedCommit(call.world, actor, { tree, parents: [parent], message });
  const identity = identityOf(actor, call.world.now());
  return call.world.store.putCommit({ tree, parents: [parent], message, author: identity, committer: identity });
}
