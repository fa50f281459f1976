/** One repository on GitHub, opened: the client, the forge that publishing needs, and snapshots of its branches. */
import type { Forge, Reporter } from '../ports.ts';
import { VERSION } from '../version.ts';
import { type BranchTrees, createBranchTrees } from './branch-trees.ts';
import { createForge } from './github-forge.ts';
import { createOctokit, type GitHubClient } from './octokit.ts';

/** Which repository, as whom, and what is known about it. */
interface OpenGitHubOptions {
  token: string | undefined;
  /** API address: `https://api.github.com`, `https://host/api/v3`. */
  apiUrl: string;
  owner: string;
  /** Name without owner. */
  repository: string;
  reporter: Reporter;
  /** Folder of a checkout, if there is one: read instead of a download where it stands at a branch's head. */
  checkout?: string | undefined;
}

/** GitHub as an entry needs it. */
interface OpenGitHub {
  octokit: GitHubClient;
  forge: Forge;
  trees: BranchTrees;
}

/** Nothing is asked of GitHub before the first use. */
export function openGitHub(options: OpenGitHubOptions): OpenGitHub {
  const { token, apiUrl, owner, repository, reporter, checkout } = options;
  const octokit = createOctokit({ token, baseUrl: apiUrl, userAgent: `retag/${VERSION}` });
  const target = { octokit, owner, repository };
  const forge = createForge(target);
  return { octokit, forge, trees: createBranchTrees({ ...target, forge, reporter, checkout }) };
}
