/** Pull requests, labels, reviewers and comments of one GitHub repository. */
import { ForgeError } from '../errors.ts';
import type {
  Conversation,
  ForgeComment,
  ForgeLabel,
  ForgeRepository,
  MergeState,
  PullRequest,
  PullRequestStore,
} from '../ports.ts';
import { forgeError } from './github-errors.ts';
import { ask, askAll, type GitHubTarget } from './github-request.ts';

/** Enough to see what became of the last ones; older ones decide nothing. */
const MAX_PULL_REQUESTS = 50;

/** A pull request as the API gives it. */
export interface ApiPullRequest {
  number: number;
  node_id: string;
  html_url: string;
  state: 'open' | 'closed';
  merged_at: string | null;
  merge_commit_sha?: string | null;
  title: string;
  body: string | null;
  draft?: boolean;
  user: { login: string } | null;
  head: { ref: string; sha: string; label?: string; repo?: { full_name: string } | null };
  base: { ref: string; sha: string; repo?: { full_name: string } | null };
  labels?: ApiLabel[];
  auto_merge?: { enabled_by?: { login: string } | null } | null;
}
interface ApiLabel {
  name: string;
  color?: string;
  description?: string | null;
}
interface ApiComment {
  id: number;
  body?: string | null;
  user: { login: string } | null;
  html_url: string;
}

const MERGE_STATE = `query($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { pullRequest(number: $number) { mergeable mergeQueueEntry { position } } } }`;
const ENABLE = `mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;
const DISABLE = `mutation($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }`;

/** The pull requests of one repository. */
export function createPullRequestStore(
  target: GitHubTarget,
  readRepository: () => Promise<ForgeRepository>,
): PullRequestStore & Conversation {
  const onIssue = (number: number) => ({ issue_number: number });
  return {
    listPullRequests: async head => {
      const found = await askAll<ApiPullRequest>(target, 'Listing pull requests', 'GET /repos/{owner}/{repo}/pulls', {
        state: 'all',
        head: `${target.owner}:${head}`,
        sort: 'created',
        direction: 'desc',
        limit: MAX_PULL_REQUESTS,
      });
      // The filter is ignored by some versions, and lets forks of the same owner through.
      return found
        .filter(
          pr => pr.head.ref === head && (pr.head.repo == null || pr.head.repo.full_name === pr.base.repo?.full_name),
        )
        .map(toPullRequest)
        .sort((a, b) => b.number - a.number);
    },
    createPullRequest: async ({ title, body, head, base, draft }) =>
      toPullRequest(
        await ask<ApiPullRequest>(target, 'Opening the pull request', 'POST /repos/{owner}/{repo}/pulls', {
          title,
          body,
          head,
          base,
          draft,
          repeatable: false,
        }),
      ),
    updatePullRequest: async (number, change) =>
      toPullRequest(
        await ask<ApiPullRequest>(target, `Updating #${number}`, 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          pull_number: number,
          ...change,
        }),
      ),
    readMergeState: number => readMergeState(target, number),
    addLabels: async (number, names) => {
      const labels = await ask<ApiLabel[]>(
        target,
        `Labelling #${number}`,
        'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        { ...onIssue(number), labels: names },
      );
      return labels.map(toLabel);
    },
    describeLabel: async ({ name, color, description }) => {
      await ask(target, `Colouring the label ${name}`, 'PATCH /repos/{owner}/{repo}/labels/{name}', {
        name,
        color,
        description,
      });
    },
    requestReviewers: async (number, names) => {
      const teams = names.filter(name => name.includes('/')).map(name => name.slice(name.indexOf('/') + 1));
      const people = names.filter(name => !name.includes('/'));
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
      await ask(target, `Asking for reviews of #${number}`, route, {
        pull_number: number,
        ...(people.length > 0 && { reviewers: people }),
        ...(teams.length > 0 && { team_reviewers: teams }),
        repeatable: false,
      });
    },
    addAssignees: async (number, logins) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
      await ask(target, `Assigning #${number}`, route, { ...onIssue(number), assignees: logins });
    },
    enableAutoMerge: async (pullRequest, method) => {
      const { allowsAutoMerge } = await readRepository();
      return autoMerge(target, pullRequest, method, allowsAutoMerge);
    },
    disableAutoMerge: async ({ nodeId, number }) => {
      try {
        await target.octokit.graphql(DISABLE, { input: { pullRequestId: nodeId } });
      } catch (error) {
        throw autoMergeError(error, `Turning off auto-merge of #${number}`);
      }
    },
    listComments: async number => {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const comments = await askAll<ApiComment>(target, `Reading the comments of #${number}`, route, onIssue(number));
      return comments.map(toComment);
    },
    addComment: async (number, body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return toComment(
        await ask<ApiComment>(target, `Commenting on #${number}`, route, {
          ...onIssue(number),
          body,
          repeatable: false,
        }),
      );
    },
    editComment: async (id, body) => {
      await ask(target, 'Editing a comment', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
        body,
      });
    },
  };
}

interface MergeStateAnswer {
  repository?: {
    pullRequest?: { mergeable?: string; mergeQueueEntry?: { position: number } | null } | null;
  } | null;
}

/** Only GraphQL knows merge queues; some servers have none, or no GraphQL. */
async function readMergeState(target: GitHubTarget, number: number): Promise<MergeState> {
  const { octokit, owner, repository: name } = target;
  try {
    const { repository } = await octokit.graphql<MergeStateAnswer>(MERGE_STATE, { owner, name, number });
    const found = repository?.pullRequest;
    return { conflicts: found?.mergeable === 'CONFLICTING', queued: (found?.mergeQueueEntry ?? null) !== null };
  } catch {
    // Whatever is wrong shows in the next request as well, and that one explains itself.
  }
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const { mergeable } = await ask<{ mergeable?: boolean | null }>(target, `Reading #${number}`, route, {
    pull_number: number,
  });
  return { conflicts: mergeable === false, queued: false };
}

/** GitHub refuses auto-merge for what could be merged at once: then that is what was asked for. */
async function autoMerge(
  target: GitHubTarget,
  pullRequest: PullRequest,
  method: 'merge' | 'squash' | 'rebase',
  isAllowed: boolean,
): Promise<'enabled' | 'merged'> {
  if (!isAllowed) {
    throw new ForgeError('AUTO_MERGE_REFUSED', 'The repository does not allow auto-merge.');
  }
  const input = {
    pullRequestId: pullRequest.nodeId,
    mergeMethod: method.toUpperCase(),
    expectedHeadOid: pullRequest.head.sha,
  };
  try {
    await target.octokit.graphql(ENABLE, { input });
    return 'enabled';
  } catch (error) {
    if (!(error instanceof Error) || !/clean status/i.test(error.message))
      throw autoMergeError(error, 'Turning on auto-merge');
    await ask(target, `Merging #${pullRequest.number}`, 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      pull_number: pullRequest.number,
      sha: pullRequest.head.sha,
      merge_method: method,
      repeatable: false,
    });
    return 'merged';
  }
}

function autoMergeError(error: unknown, doing: string): ForgeError {
  if (error instanceof Error && 'status' in error) return forgeError(error, doing, true, Date.now());
  const text = error instanceof Error ? error.message : String(error);
  return new ForgeError('AUTO_MERGE_REFUSED', `GitHub answered: ${text.slice(0, 300)}`, { cause: error });
}

/** The pull request in our words. */
export function toPullRequest(found: ApiPullRequest): PullRequest {
  const isMerged = found.merged_at !== null && found.merged_at !== undefined;
  return {
    number: found.number,
    nodeId: found.node_id,
    url: found.html_url,
    state: found.state,
    merged: isMerged,
    ...(isMerged && found.merge_commit_sha && { mergeCommit: found.merge_commit_sha }),
    title: found.title,
    body: found.body ?? '',
    draft: found.draft ?? false,
    author: found.user?.login ?? '',
    head: { ref: found.head.ref, sha: found.head.sha },
    base: { ref: found.base.ref, sha: found.base.sha },
    labels: (found.labels ?? []).map(toLabel),
    ...(found.auto_merge && { autoMergeBy: found.auto_merge.enabled_by?.login ?? '' }),
  };
}

function toLabel(label: ApiLabel): ForgeLabel {
  return {
    name: label.name,
    ...(label.color !== undefined && { color: label.color }),
    ...(label.description !== undefined && label.description !== null && { description: label.description }),
  };
}

function toComment(comment: ApiComment): ForgeComment {
  return { id: comment.id, body: comment.body ?? '', author: comment.user?.login ?? '', url: comment.html_url };
}
