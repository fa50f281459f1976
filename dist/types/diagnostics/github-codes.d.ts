/** Problems of GitHub: tokens, permissions, rules, limits, races, and what publishing did or did not do because of them. */
export declare const githubCodes: {
    readonly GITHUB_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'GitHub refused a request.';
        readonly remedy: 'The message holds what GitHub said; the request id helps its support to find it.';
    };
    readonly GITHUB_TOKEN_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'The token is wrong, expired or revoked.';
        readonly remedy: 'Make a new token; an installation token lives one hour, so mint it in a step of the same job.';
    };
    readonly GITHUB_PERMISSION_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The token may not do this, or the repository is hidden from it.';
        readonly remedy: 'Give the workflow `permissions: {contents: write, pull-requests: write, issues: write}`, or the App the same permissions for this repository. Files under .github/workflows need `workflows: write` as well, which the workflow token never has.';
    };
    readonly GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS: {
        readonly severity: 'error';
        readonly meaning: 'A setting forbids the workflow token to open pull requests; the branch is pushed all the same.';
        readonly remedy: 'Turn on Settings > Actions > General > Workflow permissions > "Allow GitHub Actions to create and approve pull requests" (in the organisation first when it is greyed out), or hand in the token of a GitHub App.';
    };
    readonly GITHUB_RATE_LIMITED: {
        readonly severity: 'error';
        readonly meaning: 'GitHub allows no more requests for a while.';
        readonly remedy: 'Run again after the time that the message names; the token of a GitHub App has a higher limit.';
    };
    readonly GITHUB_ARCHIVED: {
        readonly severity: 'error';
        readonly meaning: 'The repository is archived and cannot be written to.';
        readonly remedy: 'Unarchive it, or stop running Retag for it.';
    };
    readonly GITHUB_EMPTY_REPOSITORY: {
        readonly severity: 'error';
        readonly meaning: 'The repository has no commit yet, so there is nothing to build on.';
        readonly remedy: 'Push a first commit to the base branch.';
    };
    readonly GITHUB_CONFLICT: {
        readonly severity: 'error';
        readonly meaning: 'Something else wrote at the same moment, again and again.';
        readonly remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.';
    };
    readonly GITHUB_TIP_MOVED: {
        readonly severity: 'error';
        readonly meaning: 'A branch moved between reading and writing it, again and again.';
        readonly remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.';
    };
    readonly GITHUB_REF_EXISTS: {
        readonly severity: 'error';
        readonly meaning: 'The branch was made by somebody else at the same moment, again and again.';
        readonly remedy: 'Run again; give the workflow a `concurrency` group so that runs queue up.';
    };
    readonly GITHUB_BRANCH_BLOCKED: {
        readonly severity: 'error';
        readonly meaning: 'Another branch stands in the way of the name: `a` and `a/b` cannot both exist.';
        readonly remedy: 'Delete or rename the branch that is in the way, or choose another `pullRequests.branch`.';
    };
    readonly GITHUB_REF_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The branch does not exist.';
        readonly remedy: 'Correct the name of the base branch; a branch of Retag is made again by the next run.';
    };
    readonly GITHUB_NOT_FOUND: {
        readonly severity: 'error';
        readonly meaning: 'GitHub does not know what was asked for, or hides it from this token.';
        readonly remedy: 'Check the repository name and which repositories the token may see.';
    };
    readonly GITHUB_RULESET: {
        readonly severity: 'error';
        readonly meaning: 'A ruleset of the repository or organisation forbids the write.';
        readonly remedy: 'See which rules hold with `gh api repos/OWNER/REPO/rules/branches/BRANCH`; add the GitHub App to the bypass list, or let the rule leave out `flux-image-updates*`. The workflow token cannot always be added there.';
    };
    readonly GITHUB_PROTECTED: {
        readonly severity: 'error';
        readonly meaning: 'Branch protection forbids the write.';
        readonly remedy: 'Use `delivery: pull-request` for this branch, or let the App bypass the protection.';
    };
    readonly GITHUB_PULL_REQUEST_EXISTS: {
        readonly severity: 'error';
        readonly meaning: 'There is a pull request from this branch already.';
        readonly remedy: 'Run again: the pull request is found and continued.';
    };
    readonly GITHUB_NOTHING_TO_MERGE: {
        readonly severity: 'notice';
        readonly meaning: 'The branch holds nothing that the base does not have.';
        readonly remedy: 'Nothing to do.';
    };
    readonly GITHUB_UNAVAILABLE: {
        readonly severity: 'error';
        readonly meaning: 'GitHub did not answer, or answered with a fault of its own.';
        readonly remedy: 'Run again later; what was half done is repaired by the next run. See https://www.githubstatus.com.';
    };
    readonly FOREIGN_COMMITS: {
        readonly severity: 'warning';
        readonly meaning: 'Somebody else committed to our branch, so it is left as it is.';
        readonly remedy: 'Merge or close the pull request, or tick the box in it to have the branch rebuilt without those commits.';
    };
    readonly PULL_REQUEST_DECLINED: {
        readonly severity: 'notice';
        readonly meaning: 'People closed the pull request with just these updates, so it is not opened again.';
        readonly remedy: 'A newer tag opens a new one; reopen the closed one to have this tag after all.';
    };
    readonly UPDATE_REVERTED: {
        readonly severity: 'notice';
        readonly meaning: 'An update was merged and then taken back on the base branch, so it is not proposed again.';
        readonly remedy: 'A newer tag is proposed as usual; `/retag POLICY TAG` brings this one back.';
    };
    readonly PULL_REQUEST_WAITING: {
        readonly severity: 'notice';
        readonly meaning: 'As many pull requests are open as the limit allows; this one waits.';
        readonly remedy: 'Merge or close one of the open ones, or raise `pullRequests.limit`.';
    };
    readonly PULL_REQUEST_QUEUED: {
        readonly severity: 'notice';
        readonly meaning: 'The pull request waits in the merge queue; a push would throw it out, so newer tags wait.';
        readonly remedy: 'Nothing to do: once it is merged, the next run proposes what is newer.';
    };
    readonly PULL_REQUEST_TAKEN_OVER: {
        readonly severity: 'notice';
        readonly meaning: 'A branch or pull request that Flux or another workflow had left is continued.';
        readonly remedy: 'Remove the other workflow that opens pull requests from this branch.';
    };
    readonly COMMIT_UNVERIFIED: {
        readonly severity: 'warning';
        readonly meaning: 'GitHub did not sign the commit.';
        readonly remedy: 'GitHub signs only commits of bots: use the workflow token or the token of a GitHub App, and set no author; or name a signing key.';
    };
    readonly COMMIT_AUTHOR_IGNORED: {
        readonly severity: 'notice';
        readonly meaning: 'The author that the automation names was not used, because GitHub signs only commits in its own name.';
        readonly remedy: 'Set `commits.verified: false` to commit as that author, unsigned, or give the automation a signing key.';
    };
    readonly SIGNING_KEY_UNUSABLE: {
        readonly severity: 'error';
        readonly meaning: 'The automation names a signing key that is missing or cannot be used.';
        readonly remedy: 'Hand in the key through `secrets:`, with its passphrase if it has one (`password` for SSH, `passphrase` for OpenPGP).';
    };
    readonly DIRECT_COMMIT_REFUSED: {
        readonly severity: 'notice';
        readonly meaning: 'The base branch takes no direct commits, so a pull request is used instead of `delivery: commit`.';
        readonly remedy: 'Set `delivery: pull-request`, or let the App bypass the protection of the branch.';
    };
    readonly BASE_MOVED: {
        readonly severity: 'warning';
        readonly meaning: 'The base branch changed in the same files while they were being updated.';
        readonly remedy: 'Nothing to do: the next run starts from the new base.';
    };
    readonly WORKFLOW_RUNS_NEED_APPROVAL: {
        readonly severity: 'notice';
        readonly meaning: 'Checks of a pull request that the workflow token opened start only after "Approve workflows to run".';
        readonly remedy: 'Hand in the token of a GitHub App (actions/create-github-app-token) as github-token; then checks run by themselves.';
    };
    readonly AUTO_MERGE_REFUSED: {
        readonly severity: 'warning';
        readonly meaning: 'Auto-merge could not be turned on.';
        readonly remedy: 'Turn on "Allow auto-merge" in the settings of the repository, and require a check or a review on the base branch.';
    };
    readonly DRAFT_REFUSED: {
        readonly severity: 'warning';
        readonly meaning: 'GitHub has no drafts in this repository, so the pull request is ready for review.';
        readonly remedy: 'Set `pullRequests.draft: false`; private repositories have drafts on paid plans only.';
    };
    readonly REVIEWER_REFUSED: {
        readonly severity: 'warning';
        readonly meaning: 'A reviewer or assignee could not be asked.';
        readonly remedy: 'Only people and teams with access can be asked; teams need the App permission Members: read.';
    };
    readonly LABEL_REFUSED: {
        readonly severity: 'warning';
        readonly meaning: 'A label could not be added or coloured.';
        readonly remedy: 'Give the workflow `issues: write`.';
    };
    readonly RELEASE_NOTES_ABSENT: {
        readonly severity: 'notice';
        readonly meaning: 'No release notes could be shown for an image.';
        readonly remedy: 'Set the label org.opencontainers.image.source on the image, to a repository that publishes releases.';
    };
};
