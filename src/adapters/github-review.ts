/** GitHub as review commands need it: who may, what about, and reactions. */
import { ForgeError } from '../errors.ts';
import { once } from '../once.ts';
import type { ReviewForge } from '../ports.ts';
import { createForge } from './github-forge.ts';
import { type ApiPullRequest, toPullRequest } from './github-pull-requests.ts';
import { ask, askMaybe, type GitHubTarget } from './github-request.ts';

/** The forge with what commands need. `self` is the login that the token acts as, where the entry knows it. */
export function createReviewForge(target: GitHubTarget, self?: string): ReviewForge {
  const forge = createForge(target);
  return {
    ...forge,
    viewer: once(async () => self ?? readLogin(target, forge.viewer)),
    readPullRequest: async number => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const found = await askMaybe<ApiPullRequest>(target, `Reading #${number}`, route, { pull_number: number });
      if (found === undefined) return undefined;
      return {
        ...toPullRequest(found),
        headRepository: found.head.repo?.full_name,
        baseRepository: found.base.repo?.full_name ?? `${target.owner}/${target.repository}`,
      };
    },
    readPermission: async login => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const found = await askMaybe<{ permission: string; role_name?: string }>(
        target,
        `Asking what ${login} may do`,
        route,
        { username: login },
      );
      return found && { permission: found.permission, role: found.role_name ?? found.permission };
    },
    addReaction: async (comment, content) => {
      const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
      await ask(target, 'Reacting to a comment', route, { comment_id: comment, content });
    },
  };
}

/** Tokens of workflows and Apps may ask GraphQL who they are, where REST refuses. */
async function readLogin(
  { octokit }: GitHubTarget,
  readViewer: () => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch (error) {
    // An answer without data, or a server without GraphQL.
    if (error instanceof Error && ('errors' in error || 'status' in error)) return readViewer();
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
}
