import type { CodeEntry } from '../errors.ts';

/** Problems of GitHub: tokens, permissions, rules, limits, races, and what publishing did or did not do because of them. */
export const githubCodes = {
  GITHUB_REFUSED: {
    severity: 'error',
    meaning: 'GitHub refused a request.',
    remedy: 'The message holds what GitHub said; the request id helps its support to find it.',
  },
  GITHUB_TOKEN_INVALID: {
    severity: 'error',
    meaning: 'The token is wrong, expired or revoked.',
    remedy: 'Make a new token; an installation token lives one hour, so mint it in a step of the same job.',
  },
  GITHUB_PERMISSION_MISSING: {
    severity: 'error',
    meaning: 'The token may not do this, or the repository is hidden from it.',
    remedy:
      'Give the workflow `permissions: {contents: write, pull-requests: write, issues: write}`, or the App the same permissions for this repository. Files under .github/workflows need `workflows: write` as well, which the workflow token never has.',
  },
  GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS: {
    severity: 'error',
    meaning: 'A setting forbids the workflow token to open pull requests; the branch is pushed all the same.',
    remedy:
      'Turn on Settings > Actions > General > Workflow permissions > "Allow GitHub Actions to create and approve pull requests" (in the organisation first when it is greyed out), or hand in the token of a GitHub App.',
  },
  GITHUB_RATE_LIMITED: {
    severity: 'error',
    meaning: 'GitHub allows no more requests for a while.',
    remedy: 'Run again after the time that the message names; the token of a GitHub App has a higher limit.',
  },
  GITHUB_ARCHIVED: {
    severity: 'error',
    meaning: 'The repository is archived and cannot be written to.',
    remedy: 'Unarchive it, or stop running Retag for it.',
  },
  GITHUB_EMPTY_REPOSITORY: {
    severity: 'error',
    meaning: 'The repository has no commit yet, so there is nothing to build on.',
    remedy: 'Push a first commit to the base branch.',
  },
  GITHUB_CONFLICT: {
    severity: 'error',
    meaning: 'Something else wrote at the same moment, again and again.',
    remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.',
  },
  GITHUB_TIP_MOVED: {
    severity: 'error',
    meaning: 'A branch moved between reading and writing it, again and again.',
    remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.',
  },
  GITHUB_REF_EXISTS: {
    severity: 'error',
    meaning: 'The branch was made by somebody else at the same moment, again and again.',
    remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.',
  },
  GITHUB_BRANCH_BLOCKED: {
    severity: 'error',
    meaning: 'Another branch stands in the way of the name: `a` and `a/b` cannot both exist.',
    remedy: 'Delete or rename the branch that is in the way, or choose another `pullRequests.branch`.',
  },
  GITHUB_REF_MISSING: {
    severity: 'error',
    meaning: 'The branch does not exist.',
    remedy: 'Correct the name of the base branch; a branch of Retag is made again by the next run.',
  },
  GITHUB_NOT_FOUND: {
    severity: 'error',
    meaning: 'GitHub does not know what was asked for, or hides it from this token.',
    remedy: 'Check the repository name and which repositories the token may see.',
  },
  GITHUB_RULESET: {
    severity: 'error',
    meaning: 'A ruleset of the repository or organisation forbids the write.',
    remedy:
      'See which rules hold with `gh api repos/OWNER/REPO/rules/branches/BRANCH`; add the GitHub App to the bypass list, or let the rule leave out `flux-image-updates*`. The workflow token cannot always be added there.',
  },
  GITHUB_PROTECTED: {
    severity: 'error',
    meaning: 'Branch protection forbids the write.',
    remedy: 'Use `delivery: pull-request` for this branch, or let the App bypass the protection.',
  },
  GITHUB_PULL_REQUEST_EXISTS: {
    severity: 'error',
    meaning: 'There is a pull request from this branch already.',
    remedy: 'Run again: the pull request is found and continued.',
  },
  GITHUB_NOTHING_TO_MERGE: {
    severity: 'notice',
    meaning: 'The branch holds nothing that the base does not have.',
    remedy: 'Nothing to do.',
  },
  GITHUB_UNAVAILABLE: {
    severity: 'error',
    meaning: 'GitHub did not answer, or answered with a fault of its own.',
    remedy: 'Run again later; what was half done is repaired by the next run. See https://www.githubstatus.com.',
  },
  FOREIGN_COMMITS: {
    severity: 'warning',
    meaning: 'Somebody else committed to our branch, so it is left as it is.',
    remedy: 'Merge or close the pull request, or tick the box in it to have the branch rebuilt without those commits.',
  },
  PULL_REQUEST_DECLINED: {
    severity: 'notice',
    meaning: 'People closed the pull request with just these updates, so it is not opened again.',
    remedy: 'A newer tag opens a new one; reopen the closed one to have this tag after all.',
  },
  UPDATE_REVERTED: {
    severity: 'notice',
    meaning: 'An update was merged and then taken back on the base branch, so it is not proposed again.',
    remedy: 'A newer tag is proposed as usual; `/retag POLICY TAG` brings this one back.',
  },
  PULL_REQUEST_WAITING: {
    severity: 'notice',
    meaning: 'As many pull requests are open as the limit allows; this one waits.',
    remedy: 'Merge or close one of the open ones, or raise `pullRequests.limit`.',
  },
  PULL_REQUEST_QUEUED: {
    severity: 'notice',
    meaning: 'The pull request waits in the merge queue; a push would throw it out, so newer tags wait.',
    remedy: 'Nothing to do: once it is merged, the next run proposes what is newer.',
  },
  PULL_REQUEST_TAKEN_OVER: {
    severity: 'notice',
    meaning: 'A branch or pull request that Flux or another workflow had left is continued.',
    remedy: 'Remove the other workflow that opens pull requests from this branch.',
  },
  COMMIT_UNVERIFIED: {
    severity: 'warning',
    meaning: 'GitHub did not sign the commit.',
    remedy:
      'GitHub signs only commits of bots: use the workflow token or the token of a GitHub App, and set no author; or name a signing key.',
  },
  COMMIT_AUTHOR_IGNORED: {
    severity: 'notice',
    meaning: 'The author that the automation names was not used, because GitHub signs only commits in its own name.',
    remedy: 'Set `commits.verified: false` to commit as that author, unsigned, or give the automation a signing key.',
  },
  SIGNING_KEY_UNUSABLE: {
    severity: 'error',
    meaning: 'The automation names a signing key that is missing or cannot be used.',
    remedy:
      'Hand in the key through `secrets:`, with its passphrase if it has one (`password` for SSH, `passphrase` for OpenPGP).',
  },
  DIRECT_COMMIT_REFUSED: {
    severity: 'notice',
    meaning: 'The base branch takes no direct commits, so a pull request is used instead of `delivery: commit`.',
    remedy: 'Set `delivery: pull-request`, or let the App bypass the protection of the branch.',
  },
  BASE_MOVED: {
    severity: 'warning',
    meaning: 'The base branch changed in the same files while they were being updated.',
    remedy: 'Nothing to do: the next run starts from the new base.',
  },
  WORKFLOW_RUNS_NEED_APPROVAL: {
    severity: 'notice',
    meaning: 'Checks of a pull request that the workflow token opened start only after "Approve workflows to run".',
    remedy:
      'Hand in the token of a GitHub App (actions/create-github-app-token) as github-token; then checks run by themselves.',
  },
  AUTO_MERGE_REFUSED: {
    severity: 'warning',
    meaning: 'Auto-merge could not be turned on.',
    remedy:
      'Turn on "Allow auto-merge" in the settings of the repository, and require a check or a review on the base branch.',
  },
  DRAFT_REFUSED: {
    severity: 'warning',
    meaning: 'GitHub has no drafts in this repository, so the pull request is ready for review.',
    remedy: 'Set `pullRequests.draft: false`; private repositories have drafts on paid plans only.',
  },
  REVIEWER_REFUSED: {
    severity: 'warning',
    meaning: 'A reviewer or assignee could not be asked.',
    remedy: 'Only people and teams with access can be asked; teams need the App permission Members: read.',
  },
  LABEL_REFUSED: {
    severity: 'warning',
    meaning: 'A label could not be added or coloured.',
    remedy: 'Give the workflow `issues: write`.',
  },
  RELEASE_NOTES_ABSENT: {
    severity: 'notice',
    meaning: 'No release notes could be shown for an image.',
    remedy: 'Set the label org.opencontainers.image.source on the image, to a repository that publishes releases.',
  },
} as const satisfies Record<string, CodeEntry>;
