/** Branches and commits through the Git Data API: no checkout, original modes, commits that GitHub signs. */
import { ForgeError } from '../errors.ts';
import { once } from '../once.ts';
import type { BranchHead, BranchStore, CommitPerson, CommitWrite } from '../ports.ts';
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
import { readFileList } from './github-file-list.ts';
import { type RefMove, swapRef } from './github-ref-swap.ts';
import { ask, askAll, askMaybe, type GitHubTarget } from './github-request.ts';
import { writeTree } from './github-tree-writes.ts';

/** The branches of one repository. */
export function createBranchStore(target: GitHubTarget): BranchStore {
  const readRepository = once(async () =>
    toRepository(await ask<ApiRepository>(target, 'Reading the repository', 'GET /repos/{owner}/{repo}')),
  );

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

  /** `byRest` is for servers that cannot compare: asked for once the branch is found where it should be. */
  const swap = async (branch: string, move: RefMove, doing: string, byRest: () => Promise<unknown>): Promise<void> => {
    if (await swapRef(target, (await readRepository()).nodeId, `refs/heads/${branch}`, move, doing)) return;
    if ((await readRef(branch)) !== move.from)
      throw new ForgeError('GITHUB_TIP_MOVED', `The branch ${branch} moved in the meantime.`);
    await byRest();
  };

  /** Another branch that the name cannot stand beside: `a` and `a/b`. */
  const findBlocker = async (name: string): Promise<string | undefined> => {
    const [below] = await listBranches(`${name}/`);
    if (below !== undefined) return below.name;
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const above = name.slice(0, end);
      if ((await readRef(above)) !== undefined) return above;
    }
    return undefined;
  };

  const listBranches: BranchStore['listBranches'] = async prefix => {
    const refs = await askAll<{ ref: string; object: { sha: string } }>(
      target,
      'Listing our branches',
      'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
      { ref: `heads/${prefix}` },
    );
    return refs
      .map(({ ref, object }) => ({ name: ref.replace(/^refs\/heads\//, ''), commit: object.sha }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };

  return {
    readRepository,
    readBranch,
    listBranches,
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
    listCommits: async (at, { limit, path }) => {
      const commits = await askAll<ApiCommit>(
        target,
        `Reading the history of ${at}`,
        'GET /repos/{owner}/{repo}/commits',
        { sha: at, limit, ...(path !== undefined && { path }) },
      );
      return commits.map(toCommit);
    },
    createTree: (baseTree, writes) => writeTree(target, baseTree, writes),
    createCommit: async commit =>
      toGitCommit(await ask(target, 'Making the commit', 'POST /repos/{owner}/{repo}/git/commits', commitBody(commit))),
    createBranch: async (name, commit) => {
      try {
        await ask(target, `Making the branch ${name}`, 'POST /repos/{owner}/{repo}/git/refs', {
          ref: `refs/heads/${name}`,
          sha: commit,
        });
      } catch (error) {
        // GitHub tells a name that is taken and one that is blocked in the same words.
        const isTaken = error instanceof ForgeError && NAME_REFUSALS.has(error.code);
        const blocker = isTaken ? await findBlocker(name) : undefined;
        if (blocker === undefined) throw error;
        const message = `The branch ${name} cannot be made beside the branch ${blocker}.`;
        throw new ForgeError('GITHUB_BRANCH_BLOCKED', message, { cause: error });
      }
    },
    // Without force, too: GitHub alone would let a commit pass whose parent somebody has just taken off the branch.
    moveBranch: (name, from, to, { force }) =>
      swap(name, { from, to, force }, `Moving the branch ${name}`, () => patchRef(name, to, force)),
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
    deleteBranch: async (name, at) => {
      const doing = `Deleting the branch ${name}`;
      const route = 'DELETE /repos/{owner}/{repo}/git/refs/{ref}';
      try {
        await swap(name, { from: at }, doing, () => ask(target, doing, route, { ref: `heads/${name}` }));
      } catch (error) {
        if (error instanceof ForgeError && (await readRef(name)) === undefined) return;
        throw error;
      }
    },
  };
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

/** Servers that ignore the raw media type answer with JSON and base64. */
function contentText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  if (answer instanceof ArrayBuffer) return new TextDecoder().decode(answer);
  const { content = '' } = answer as { content?: string };
  return Buffer.from(content, 'base64').toString('utf8');
}

/** What GitHub says when a branch of that name cannot be made. */
const NAME_REFUSALS: ReadonlySet<string> = new Set(['GITHUB_REF_EXISTS', 'GITHUB_REF_MISSING', 'GITHUB_REFUSED']);
