/** Snapshots of branches: the checkout where it stands at exactly the branch's head, else the archive from GitHub. */
import { DIAGNOSTIC_CODES, ForgeError } from '../errors.ts';
import type { BranchHead, Forge, Reporter, Tree } from '../ports.ts';
import { openCheckout } from './checkout-tree.ts';
import type { GitHubTarget } from './github-request.ts';
import { openGitHubTree } from './github-tree.ts';

/** Where branches are read from. */
interface BranchTreesOptions extends GitHubTarget {
  forge: Pick<Forge, 'readBranch' | 'readRepository'>;
  reporter: Reporter;
  /** Folder of a checkout, if there is one; it saves a download, and its own changes are never read. */
  checkout?: string | undefined;
}

/** Opens branches. */
export interface BranchTrees {
  /** Throws ForgeError (GITHUB_REF_MISSING, GITHUB_EMPTY_REPOSITORY) when there is no such branch. */
  openTree(branch: string): Promise<Tree>;
  /** Heads of the branches opened so far, so that nobody asks for them twice. */
  headsRead(): readonly BranchHead[];
}

/** Takes a branch from the checkout when it is at its head, else from GitHub. */
export function createBranchTrees(options: BranchTreesOptions): BranchTrees {
  const { forge, reporter, checkout, ...target } = options;
  const heads: BranchHead[] = [];
  /** Only a repository without commits lacks its default branch. */
  const missing = async (branch: string) => {
    const name = `${target.owner}/${target.repository}`;
    const { defaultBranch } = await forge.readRepository();
    return branch === defaultBranch
      ? new ForgeError('GITHUB_EMPTY_REPOSITORY', `${name} is empty: there is no branch ${branch} yet`, {
          hint: DIAGNOSTIC_CODES.GITHUB_EMPTY_REPOSITORY.remedy,
        })
      : new ForgeError('GITHUB_REF_MISSING', `${name} has no branch ${branch}`, {
          hint: 'correct the branch, or push it first',
        });
  };
  return {
    headsRead: () => heads,
    openTree: async branch => {
      const head = await forge.readBranch(branch);
      if (head === undefined) throw await missing(branch);
      const remote = openGitHubTree({ ...target, commit: head.commit, tree: head.tree });
      const local = checkout === undefined ? undefined : openCheckout(checkout, head, remote);
      reporter.info(`reading ${branch} ${local ? 'from the checkout' : 'from GitHub'} at ${head.commit.slice(0, 10)}`);
      const snapshot = local ?? remote;
      heads.push({ ...head, snapshot });
      return snapshot;
    },
  };
}
