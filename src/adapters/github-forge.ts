/** GitHub as the Forge that publishing needs. */
import { ForgeError } from '../errors.ts';
import type { Forge, ForgeRelease } from '../ports.ts';
import { createBranchStore } from './github-branches.ts';
import { createPullRequestStore } from './github-pull-requests.ts';
import { ask, askMaybe, type GitHubTarget } from './github-request.ts';

interface ApiRelease {
  tag_name: string;
  name: string | null;
  body?: string | null;
  html_url: string;
  published_at: string | null;
  prerelease: boolean;
  draft: boolean;
}

/** `repository` is the name without owner. What the service says about the repository is asked for once. */
export function createForge(target: GitHubTarget): Forge {
  const branches = createBranchStore(target);
  return {
    ...branches,
    ...createPullRequestStore(target, branches.readRepository),
    listReleases: async (owner, repo) => {
      const route = 'GET /repos/{owner}/{repo}/releases';
      const found = await askMaybe<ApiRelease[]>(target, `Reading the releases of ${owner}/${repo}`, route, {
        owner,
        repo,
        per_page: 100,
      });
      return found?.filter(release => !release.draft).map(toRelease);
    },
    viewer: () => readViewer(target),
  };
}

/** Tokens of workflows and Apps may ask who they are only by GraphQL; some servers have only REST. */
async function readViewer(target: GitHubTarget): Promise<string | undefined> {
  try {
    const { viewer } = await target.octokit.graphql<{ viewer?: { login?: string } }>('query { viewer { login } }');
    if (viewer?.login !== undefined) return viewer.login;
  } catch {
    // Whatever is wrong shows in the next request as well, and that one explains itself.
  }
  try {
    const { login } = await ask<{ login?: string }>(target, 'Asking who the token is', 'GET /user');
    return login;
  } catch (error) {
    if (
      error instanceof ForgeError &&
      (error.code === 'GITHUB_PERMISSION_MISSING' || error.code === 'GITHUB_NOT_FOUND')
    ) {
      return undefined;
    }
    throw error;
  }
}

function toRelease(release: ApiRelease): ForgeRelease {
  return {
    tag: release.tag_name,
    name: release.name ?? '',
    body: release.body ?? '',
    url: release.html_url,
    published: release.published_at ?? '',
    prerelease: release.prerelease,
  };
}
