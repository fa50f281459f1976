/** Branches and commits through the Git Data API: no checkout, original modes, commits that GitHub signs. */
import { ForgeError } from '../errors.ts';
import type { BranchHead, BranchStore, CommitPerson, CommitWrite, ForgeRepository, TreeWrite } from '../ports.ts';
import {
  type ApiCommit,
  type ApiComparison,
  type ApiGitCommit,
  type ApiRepository,
  toCommit,
  toComparison,
  toFile,
  toGitCommit,
  toRepository,
} from './github-answers.ts';
import { forgeError } from './github-errors.ts';
import { readFileList } from './github-file-list.ts';
import { ask, askAll, askMaybe, type GitHubTarget } from './github-request.ts';

/** A tree is written in pieces of this size, each the base of the next, so that no request grows without bound. */
const MAX_TREE_ENTRIES = 1000;
const MAX_TREE_TEXT = 4_000_000;

const SWAP = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

export function createBranchStore(target: GitHubTarget): BranchStore {
  let repository: Promise<ForgeRepository> | undefined;
  const readRepository = () => {
    repository ??= ask<ApiRepository>(target, 'Reading the repository', 'GET /repos/{owner}/{repo}')
      .then(toRepository)
      .catch(error => {
        // A failure is no answer to keep.
        repository = undefined;
        throw error;
      });
    return repository;
  };

  const readBranch = async (branch: string): Promise<BranchHead | undefined> => {
    const found = await askMaybe<{ name: string; protected?: boolean; commit: ApiCommit }>(
      target,
      `Reading the branch ${branch}`,
      'GET /repos/{owner}/{repo}/branches/{branch}',
      { branch },
    );
    if (found === undefined) return undefined;
    const { commit } = found;
    // Some compatible servers leave the commit's content out here.
    const tree = commit.commit?.tree.sha ?? (await treeOf(commit.sha));
    return {
      name: branch,
      commit: commit.sha,
      tree,
      ...(found.protected !== undefined && { protected: found.protected }),
    };
  };

  const treeOf = async (commit: string): Promise<string> => {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    return (await ask<ApiGitCommit>(target, 'Reading a commit', route, { commit_sha: commit })).tree.sha;
  };

  const readRef = async (branch: string): Promise<string | undefined> => {
    const ref = await askMaybe<{ object: { sha: string } }>(
      target,
      `Reading the branch ${branch}`,
      'GET /repos/{owner}/{repo}/git/ref/{ref}',
      { ref: `heads/${branch}` },
    );
    return ref?.object.sha;
  };

  const patchRef = (branch: string, sha: string, force: boolean) =>
    ask(target, `Moving the branch ${branch}`, 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ref: `heads/${branch}`,
      sha,
      force,
    });

  /** REST cannot compare before a forced move; GraphQL can. Servers without it get the narrowest gap there is. */
  const swapRef = async (branch: string, from: string, to: string): Promise<void> => {
    const { nodeId } = await readRepository();
    const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
    try {
      await target.octokit.graphql(SWAP, { input: { repositoryId: nodeId, refUpdates: [update] } });
    } catch (error) {
      if (isGraphqlRefusal(error)) throw refRefusal(branch, error);
      if (statusOf(error) !== 404) throw forgeError(error, `Moving the branch ${branch}`, true, Date.now());
      const now = await readRef(branch);
      if (now !== from) throw new ForgeError('GITHUB_TIP_MOVED', `The branch ${branch} moved in the meantime.`);
      await patchRef(branch, to, true);
    }
  };

  return {
    readRepository,
    readBranch,
    listBranches: async prefix => {
      const refs = await askAll<{ ref: string; object: { sha: string } }>(
        target,
        'Listing our branches',
        'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
        { ref: `heads/${prefix}` },
      );
      return refs
        .map(({ ref, object }) => ({ name: ref.replace(/^refs\/heads\//, ''), commit: object.sha }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    compare: async (base, head) => {
      const found = await askMaybe<ApiComparison>(
        target,
        `Comparing ${base} with ${head}`,
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { basehead: `${base}...${head}`, per_page: 100 },
      );
      return found === undefined ? undefined : toComparison(found);
    },
    readTree: tree => readFileList(target, tree),
    readText: async (path, at) => {
      const text = await askMaybe<string>(target, `Reading ${path}`, 'GET /repos/{owner}/{repo}/contents/{path}', {
        path,
        ref: at,
        mediaType: { format: 'raw' },
      });
      return text === undefined ? undefined : contentText(text);
    },
    readCommit: async sha => {
      const commit = await ask<ApiCommit>(
        target,
        `Reading the commit ${sha}`,
        'GET /repos/{owner}/{repo}/commits/{ref}',
        {
          ref: sha,
        },
      );
      return { ...toCommit(commit), files: (commit.files ?? []).map(toFile) };
    },
    listCommits: async (branch, { limit, path }) => {
      const commits = await askAll<ApiCommit>(
        target,
        `Reading the history of ${branch}`,
        'GET /repos/{owner}/{repo}/commits',
        { sha: branch, limit, ...(path !== undefined && { path }) },
      );
      return commits.map(toCommit);
    },
    createTree: async (baseTree, writes) => {
      let tree = baseTree;
      for (const piece of pieces(writes)) {
        const made: { sha: string } = await ask(target, 'Writing the files', 'POST /repos/{owner}/{repo}/git/trees', {
          base_tree: tree,
          tree: piece.map(toEntry),
        });
        tree = made.sha;
      }
      return tree;
    },
    createCommit: async commit =>
      toGitCommit(await ask(target, 'Making the commit', 'POST /repos/{owner}/{repo}/git/commits', commitBody(commit))),
    createBranch: async (name, commit) => {
      await ask(target, `Making the branch ${name}`, 'POST /repos/{owner}/{repo}/git/refs', {
        ref: `refs/heads/${name}`,
        sha: commit,
      });
    },
    moveBranch: async (name, from, to, { force }) => {
      // Without force the new commit descends from the tip that was read, and GitHub refuses anything else.
      if (force) await swapRef(name, from, to);
      else await patchRef(name, to, false);
    },
    listRules: async branch => {
      const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
      try {
        const rules = await ask<{ type: string }[]>(target, `Reading the rules of ${branch}`, route, { branch });
        return [...new Set(rules.map(rule => rule.type))].sort();
      } catch (error) {
        // Only an explanation is lost, never the problem that it would explain.
        if (error instanceof ForgeError) return [];
        throw error;
      }
    },
    deleteBranch: async name => {
      try {
        await ask(target, `Deleting the branch ${name}`, 'DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
          ref: `heads/${name}`,
        });
      } catch (error) {
        if (error instanceof ForgeError && error.code === 'GITHUB_REF_MISSING') return;
        if (error instanceof ForgeError && (await readRef(name)) === undefined) return;
        throw error;
      }
    },
  };
}

function toEntry({ path, mode, text }: TreeWrite): Record<string, unknown> {
  return text === undefined ? { path, mode, type: 'blob', sha: null } : { path, mode, type: 'blob', content: text };
}

function commitBody({ message, tree, parents, author, committer, signature }: CommitWrite): Record<string, unknown> {
  const person = (who: CommitPerson) => ({
    name: who.name,
    email: who.email,
    ...(who.date !== undefined && { date: who.date }),
  });
  return {
    message,
    tree,
    parents,
    ...(author !== undefined && { author: person(author) }),
    ...(committer !== undefined && { committer: person(committer) }),
    ...(signature !== undefined && { signature }),
  };
}

/** Consecutive runs of writes, each small enough for one request. */
function pieces(writes: readonly TreeWrite[]): TreeWrite[][] {
  const found: TreeWrite[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const write of writes) {
    const length = write.text?.length ?? 0;
    const current = found.at(-1);
    if (current === undefined || current.length >= MAX_TREE_ENTRIES || size + length > MAX_TREE_TEXT) {
      found.push([write]);
      size = length;
    } else {
      current.push(write);
      size += length;
    }
  }
  return found;
}

/** Servers that ignore the raw media type answer with JSON and base64. */
function contentText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  if (answer instanceof ArrayBuffer) return new TextDecoder().decode(answer);
  const { content = '' } = answer as { content?: string };
  return Buffer.from(content, 'base64').toString('utf8');
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error ? (error.status as number) : undefined;
}

function isGraphqlRefusal(error: unknown): error is Error & { errors: { type?: string; message?: string }[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

function refRefusal(branch: string, error: Error & { errors: { type?: string; message?: string }[] }): ForgeError {
  const text = error.errors.map(({ message }) => message ?? '').join(' ');
  const code = /rule violations|GH013/i.test(text)
    ? 'GITHUB_RULESET'
    : /protected branch|GH006/i.test(text)
      ? 'GITHUB_PROTECTED'
      : error.errors.some(({ type }) => type === 'FORBIDDEN')
        ? 'GITHUB_PERMISSION_MISSING'
        : 'GITHUB_TIP_MOVED';
  return new ForgeError(code, `Moving the branch ${branch}: GitHub answered: ${text.slice(0, 400)}`, { cause: error });
}
