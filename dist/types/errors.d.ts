import type { SourceLocation } from './model.ts';
import type { SelectionCounts } from './policies/selection.ts';
/** How much a problem matters: an error is something that was not done, a notice something to know. */
export type Severity = 'error' | 'warning' | 'notice';
/** One row of a code table: its usual severity, what it means, and what a reader does next. */
export interface CodeEntry {
    severity: Severity;
    meaning: string;
    remedy: string;
}
/** Every diagnostic code there is, by area. */
export declare const DIAGNOSTIC_CODES: {
    readonly COMMAND_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A /retag comment is not one of the commands.';
        readonly remedy: 'Write one of the forms that `/retag help` lists.';
    };
    readonly COMMAND_TOO_LONG: {
        readonly severity: 'error';
        readonly meaning: 'A /retag command, or the reason in it, is longer than what is stored.';
        readonly remedy: 'Shorten it; the rest of the comment may be of any length.';
    };
    readonly COMMAND_NOT_ALONE: {
        readonly severity: 'error';
        readonly meaning: 'A comment holds several /retag commands.';
        readonly remedy: 'Write one comment per command.';
    };
    readonly COMMAND_IGNORED: {
        readonly severity: 'notice';
        readonly meaning: 'A comment holds a /retag command that is not answered here.';
        readonly remedy: 'Nothing; the message gives the reason. Commands count in new comments on open pull requests of Retag.';
    };
    readonly COMMAND_NOT_PERMITTED: {
        readonly severity: 'error';
        readonly meaning: 'The person who wrote the command may not write to the repository.';
        readonly remedy: 'Ask somebody with the permission that `commands.permission` names.';
    };
    readonly COMMAND_PERMISSION_UNKNOWN: {
        readonly severity: 'error';
        readonly meaning: 'GitHub did not tell what the person may do, so the command was refused.';
        readonly remedy: 'Give the token `contents: write` (the App: Metadata read), then write the comment again.';
    };
    readonly COMMAND_WRONG_PULL_REQUEST: {
        readonly severity: 'error';
        readonly meaning: 'The pull request is not an open one of Retag, from a branch of the same repository.';
        readonly remedy: 'Comment on the pull request that Retag opened.';
    };
    readonly COMMAND_POLICY_UNKNOWN: {
        readonly severity: 'error';
        readonly meaning: 'A command names no policy of the repository.';
        readonly remedy: 'Write one of the names that `/retag status` lists.';
    };
    readonly COMMAND_POLICY_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'A command names several policies.';
        readonly remedy: 'Write `namespace:name`.';
    };
    readonly COMMAND_TAG_UNKNOWN: {
        readonly severity: 'error';
        readonly meaning: 'A command names a tag that the registry does not have.';
        readonly remedy: 'Write a tag that exists; the reply lists near ones.';
    };
    readonly COMMAND_TAG_NOT_ADMITTED: {
        readonly severity: 'error';
        readonly meaning: 'The policy does not admit the tag that a command names.';
        readonly remedy: 'Choose a tag that it admits, or add `force` and a reason.';
    };
    readonly COMMAND_SUPERSEDED: {
        readonly severity: 'notice';
        readonly meaning: 'A later command about the same policy was carried out first; the earlier one came late and was dropped.';
        readonly remedy: 'Write the command again if it is still wanted.';
    };
    readonly COMMAND_NOT_APPLIED: {
        readonly severity: 'error';
        readonly meaning: 'A command was accepted, but its effect could not be written to the branch.';
        readonly remedy: 'The reply gives the reason; correct it and write the command again.';
    };
    readonly OVERRIDES_UNEDITABLE: {
        readonly severity: 'error';
        readonly meaning: 'The configuration file is written in a form in which `overrides:` cannot be edited safely.';
        readonly remedy: 'Write `overrides:` as a block list with one entry per item, or make the change by hand.';
    };
    readonly CONFIG_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'The configuration file, an input or an option has a wrong value.';
        readonly remedy: 'Correct the value that the message names. docs/config.md lists every key of the configuration, action.yml every input, `--help` every option.';
    };
    readonly CONFIG_UNKNOWN_KEY: {
        readonly severity: 'error';
        readonly meaning: 'The configuration file has a key that does not exist.';
        readonly remedy: 'Correct its spelling, or remove it; docs/config.md lists every key.';
    };
    readonly RENDERED_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`sources.rendered` names a file that is not in the repository.';
        readonly remedy: 'Correct the path, which counts from the root of the repository, or commit the file; folders and patterns are not followed.';
    };
    readonly YAML_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file that holds image documents or markers is not readable as YAML.';
        readonly remedy: 'Correct the syntax at the place that the message names.';
    };
    readonly FILE_TOO_LARGE: {
        readonly severity: 'warning';
        readonly meaning: 'A YAML file is larger than 5 MiB and was not read.';
        readonly remedy: 'Split the file, or leave it out with `sources.exclude`.';
    };
    readonly FILE_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file of the repository could not be read.';
        readonly remedy: 'Check that the file exists and may be read.';
    };
    readonly FILE_CHANGED: {
        readonly severity: 'error';
        readonly meaning: 'A file was changed while Retag made its change, so nothing was written.';
        readonly remedy: 'Run the command again.';
    };
    readonly FILE_UNWRITABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file of the folder could not be written.';
        readonly remedy: 'Make room, or give the permission that the message names, and run the command again.';
    };
    readonly FILE_LINK: {
        readonly severity: 'notice';
        readonly meaning: 'A YAML file is a symbolic link: it is not followed, and never written through.';
        readonly remedy: 'Put the marker or document into the file that the link names, when that file is in the repository.';
    };
    readonly DOCUMENT_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A field of a Flux document is missing or has a wrong value: the cluster would refuse the document.';
        readonly remedy: 'Correct the field at the place that the message names.';
    };
    readonly DOCUMENT_UNKNOWN_FIELD: {
        readonly severity: 'warning';
        readonly meaning: 'A Flux document has a field that Flux does not know.';
        readonly remedy: 'Correct its spelling, or remove it.';
    };
    readonly DOCUMENT_OLD_VERSION: {
        readonly severity: 'notice';
        readonly meaning: 'A document uses an API version that current Flux no longer serves.';
        readonly remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`; `flux migrate` rewrites files.';
    };
    readonly DOCUMENT_UNKNOWN_VERSION: {
        readonly severity: 'warning';
        readonly meaning: 'A document uses an API version of the Flux image kinds that is not known; it was read as v1.';
        readonly remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`.';
    };
    readonly DOCUMENT_NAMED_ELSEWHERE: {
        readonly severity: 'notice';
        readonly meaning: 'A kustomization or patch gives documents another name or namespace than their files say.';
        readonly remedy: 'Nothing to do; markers use the name and namespace that the message shows.';
    };
    readonly VARIABLE_UNRESOLVED: {
        readonly severity: 'warning';
        readonly meaning: 'A variable `${…}` in a document has no value in the repository.';
        readonly remedy: 'Give its value in `postBuild.substitute`, or in `substitutions:` of .github/retag.yaml for this path.';
    };
    readonly KUSTOMIZE_INVALID: {
        readonly severity: 'warning';
        readonly meaning: 'A kustomization cannot be built as it is written.';
        readonly remedy: 'Correct it; `kubectl kustomize` shows the same fault.';
    };
    readonly KUSTOMIZE_UNSUPPORTED: {
        readonly severity: 'warning';
        readonly meaning: 'A kustomization alters image documents in a way that is not followed here.';
        readonly remedy: 'Commit the output of `kustomize build` and name that file in `sources.rendered`.';
    };
    readonly REPOSITORY_UNKNOWN: {
        readonly severity: 'error';
        readonly meaning: 'An ImagePolicy names an ImageRepository that is not declared.';
        readonly remedy: 'Correct `spec.imageRepositoryRef`, or declare the repository.';
    };
    readonly REPOSITORY_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'An ImagePolicy names an ImageRepository that is declared several times in one scope.';
        readonly remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.';
    };
    readonly ACCESS_DENIED: {
        readonly severity: 'error';
        readonly meaning: 'An ImageRepository does not let policies of another namespace use it.';
        readonly remedy: 'Add the namespace to `spec.accessFrom` of the repository.';
    };
    readonly POLICY_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'A marker names an ImagePolicy that is declared several times, with different contents, in one scope.';
        readonly remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.';
    };
    readonly POLICY_OTHER_NAMESPACE: {
        readonly severity: 'warning';
        readonly meaning: 'A marker names an ImagePolicy outside the namespace of its automation, which Flux ignores in silence.';
        readonly remedy: 'Move the automation or the policy into the same namespace.';
    };
    readonly POLICY_NOT_SELECTED: {
        readonly severity: 'notice';
        readonly meaning: 'The `policySelector` of the automation leaves out the policy of a marker below its path.';
        readonly remedy: 'Label the policy so that the selector admits it, or leave it to another automation.';
    };
    readonly AUTOMATION_BRANCH_UNKNOWN: {
        readonly severity: 'notice';
        readonly meaning: 'An automation reads no branch that the repository names; the default branch is read, where Flux would read master.';
        readonly remedy: 'Set `spec.git.checkout.ref.branch`.';
    };
    readonly SECRET_UNRESOLVED: {
        readonly severity: 'error';
        readonly meaning: 'A document names a Secret whose value is known only in the cluster.';
        readonly remedy: 'Add the secret under `secrets:` in .github/retag.yaml, with its values from the environment.';
    };
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
    readonly MARKER_UNKNOWN_POLICY: {
        readonly severity: 'error';
        readonly meaning: 'A marker names an ImagePolicy that is not declared.';
        readonly remedy: 'Correct the name in the marker, or declare the policy.';
    };
    readonly MARKER_MALFORMED: {
        readonly severity: 'warning';
        readonly meaning: 'A comment is almost a marker, but neither Flux nor Retag honours it as it is written.';
        readonly remedy: 'Write the comment as the hint shows.';
    };
    readonly MARKER_MISPLACED: {
        readonly severity: 'warning';
        readonly meaning: 'A marker stands where it belongs to no scalar value, so nothing is ever written for it.';
        readonly remedy: 'Put the marker behind the value, on the same line.';
    };
    readonly MARKER_SIDE_DOOR: {
        readonly severity: 'warning';
        readonly meaning: 'A comment uses a setter form of kustomize other than $imagepolicy. Retag never writes for it.';
        readonly remedy: 'Replace the comment by the $imagepolicy marker of the hint.';
    };
    readonly MARKER_DUPLICATE_KEY: {
        readonly severity: 'warning';
        readonly meaning: 'A mapping has the same key twice; only the first one counts.';
        readonly remedy: 'Remove one of the two keys.';
    };
    readonly MARKER_EMPTY_DIGEST: {
        readonly severity: 'error';
        readonly meaning: 'A :digest marker names a policy that reflects no digest. The field is left as it is.';
        readonly remedy: "Set the policy's digestReflectionPolicy to IfNotPresent or Always, or remove the marker.";
    };
    readonly MARKER_AMBIGUOUS_VALUE: {
        readonly severity: 'warning';
        readonly meaning: 'A value is right as text, but YAML tools may read it as a number, a date or a boolean.';
        readonly remedy: 'Put the value into double quotes.';
    };
    readonly MARKER_VALUE_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'The value for a marker holds line breaks or control characters.';
        readonly remedy: 'Correct the image, tag or digest that the policy elected.';
    };
    readonly MARKER_REWRITE_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'After the edit the file would not have differed in exactly the marked values, so it was left alone.';
        readonly remedy: 'Simplify the YAML around the marker, and report the file to the maintainers.';
    };
    readonly MARKER_FILE_SKIPPED: {
        readonly severity: 'warning';
        readonly meaning: 'A file holds markers, but is no stream of YAML mappings. Flux skips such a file without a word.';
        readonly remedy: 'Correct the file at the place that the message names.';
    };
    readonly MARKER_LINE_MODE: {
        readonly severity: 'notice';
        readonly meaning: 'A file is no YAML (a template, most likely), so its markers were found line by line.';
        readonly remedy: 'Nothing, if the file is a template. Flux itself leaves it alone.';
    };
    readonly MARKER_LINE_UNUSABLE: {
        readonly severity: 'warning';
        readonly meaning: 'In a file that is no YAML, a marker stands on a line that is not plainly `key: value # marker`.';
        readonly remedy: 'Write a fixed value on one line with the marker; values made by a template cannot be updated.';
    };
    readonly MARKER_ALIAS_KEY: {
        readonly severity: 'notice';
        readonly meaning: 'An alias is used as a key without a space before the colon. Flux accepts it; other YAML tools do not.';
        readonly remedy: 'Put a space before the colon.';
    };
    readonly MARKER_LOOSE_INDENT: {
        readonly severity: 'notice';
        readonly meaning: 'A value in quotes, braces or brackets goes on further left than its key. Flux accepts it; other YAML tools do not.';
        readonly remedy: 'Indent every line of the value deeper than its key.';
    };
    readonly HELD_OTHER_REPOSITORY: {
        readonly severity: 'warning';
        readonly meaning: 'The value beside a marker names another repository than the policy (Docker Hub spellings set aside).';
        readonly remedy: 'Write the new repository there by hand once, or correct the marker or the ImageRepository.';
    };
    readonly HELD_SUFFIX_MISFIT: {
        readonly severity: 'warning';
        readonly meaning: 'The marker would write a kind of value that does not belong there, such as a tag into `repository:`.';
        readonly remedy: 'Correct the suffix of the marker: none for a whole reference, :name, :tag or :digest.';
    };
    readonly HELD_EMPTY_DIGEST: {
        readonly severity: 'error';
        readonly meaning: 'A :digest marker names a policy that reflects no digest; Flux would blank the field.';
        readonly remedy: 'Set `digestReflectionPolicy: IfNotPresent` (or Always with an interval) on the policy.';
    };
    readonly HELD_TAG_VANISHED: {
        readonly severity: 'warning';
        readonly meaning: 'The tag in the file is no longer in the registry, and the elected one is not provably newer.';
        readonly remedy: 'Push the tag again, write the wanted tag by hand, or set `updates.allowDowngrade: true`.';
    };
    readonly HELD_CONFLICT: {
        readonly severity: 'error';
        readonly meaning: 'Two automations or policies would write different values into one field; nothing is written there.';
        readonly remedy: 'Give each field one owner: narrow `spec.update.path`, or correct one of the markers.';
    };
    readonly HELD_BY_OVERRIDE: {
        readonly severity: 'notice';
        readonly meaning: 'A hold set by /retag keeps the policy where it is.';
        readonly remedy: 'Comment `/retag POLICY auto`, remove the entry from `overrides:`, or wait until it ends.';
    };
    readonly PLAN_DOWNGRADE: {
        readonly severity: 'notice';
        readonly meaning: 'The tag in the file still exists, but the policy no longer admits it, and elects an older one.';
        readonly remedy: 'Nothing, if the policy was changed to roll back; otherwise widen the policy.';
    };
    readonly PLAN_PATH_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The `spec.update.path` of an automation names no file and no folder with files.';
        readonly remedy: 'Correct the path; it is relative to the root of the repository.';
    };
    readonly PLAN_BASE_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'An automation reads a branch that cannot be read.';
        readonly remedy: 'Correct `spec.git.checkout.ref.branch` of the automation, or the branch of its GitRepository.';
    };
    readonly PLAN_WINDOW_CLOSED: {
        readonly severity: 'notice';
        readonly meaning: 'Changes are pending, but none of `updates.windows` is open, so nothing was published.';
        readonly remedy: 'Nothing: the first run inside a window publishes them.';
    };
    readonly PLAN_FILE_SKIPPED: {
        readonly severity: 'error';
        readonly meaning: 'A file with markers could not be handled and is left as it is.';
        readonly remedy: 'Correct the file as the message says.';
    };
    readonly MARKER_OUTSIDE_UPDATE_PATH: {
        readonly severity: 'warning';
        readonly meaning: 'A marker lies outside the update path of every automation, so nothing ever updates it.';
        readonly remedy: 'Move the file below an update path, or widen `spec.update.path`.';
    };
    readonly AUTOMATION_SUSPENDED: {
        readonly severity: 'notice';
        readonly meaning: 'The automation is suspended: nothing is planned for it.';
        readonly remedy: 'Remove `spec.suspend: true` to resume.';
    };
    readonly POLICY_SUSPENDED: {
        readonly severity: 'notice';
        readonly meaning: 'The policy or its repository is suspended: markers that name it stay as they are.';
        readonly remedy: 'Remove `spec.suspend: true` to resume.';
    };
    readonly OVERRIDE_TAG_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'A pin names a tag that the registry does not have; the policy is left alone.';
        readonly remedy: 'Pin an existing tag, or comment `/retag POLICY auto`.';
    };
    readonly OVERRIDE_EXPIRED: {
        readonly severity: 'notice';
        readonly meaning: 'An override is past its `until` and no longer applies.';
        readonly remedy: 'Nothing: the next pull request removes it.';
    };
    readonly OVERRIDE_UNKNOWN_POLICY: {
        readonly severity: 'warning';
        readonly meaning: 'An override names a policy that is not declared.';
        readonly remedy: 'Correct or remove the entry of `overrides:`.';
    };
    readonly REGISTRY_NOT_IN_TAGS_FILE: {
        readonly severity: 'error';
        readonly meaning: 'The file given with --tags-from has no entry for an image, or no digest for a tag.';
        readonly remedy: 'Add the entry, or leave --tags-from out to ask the registries.';
    };
    readonly POLICY_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'The policy cannot elect any tag as it is written.';
        readonly remedy: 'Correct the policy as the hint shows.';
    };
    readonly POLICY_NO_TAGS: {
        readonly severity: 'error';
        readonly meaning: 'The repository has no tags, or the exclusion list drops all of them.';
        readonly remedy: 'Push a tag, or narrow spec.exclusionList of the ImageRepository.';
    };
    readonly POLICY_NO_MATCH: {
        readonly severity: 'error';
        readonly meaning: 'None of the tags in the registry satisfies the policy.';
        readonly remedy: 'Ask `retag why POLICY` which rule dropped the tags.';
    };
    readonly POLICY_KEY_NOT_NUMERIC: {
        readonly severity: 'error';
        readonly meaning: 'A numerical policy meets a tag whose key is no number; one such tag stops the whole policy.';
        readonly remedy: 'Anchor the pattern with `$` and capture the number with `[0-9]+`.';
    };
    readonly POLICY_DIGIT_GROUPS: {
        readonly severity: 'notice';
        readonly meaning: 'The keys of a numerical policy are groups of digits; Retag compares them group by group, Flux refuses them.';
        readonly remedy: 'Order such keys alphabetically if Flux itself has to read the policy too.';
    };
    readonly POLICY_INFINITE_KEY: {
        readonly severity: 'warning';
        readonly meaning: 'A key such as `inf` is read as infinity and wins or loses against every number.';
        readonly remedy: 'Capture the number with `[0-9]+` so that such tags drop out.';
    };
    readonly POLICY_TIE: {
        readonly severity: 'warning';
        readonly meaning: 'Several tags are equally good, and the winner is decided by their text alone.';
        readonly remedy: 'Let the pattern keep one of them, or extract more of the tag.';
    };
    readonly POLICY_CHOICE_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`spec.policy` is missing or empty, so nothing says which tag is the latest.';
        readonly remedy: 'Add semver, alphabetical or numerical.';
    };
    readonly POLICY_CHOICE_SEVERAL: {
        readonly severity: 'warning';
        readonly meaning: 'Several kinds of policy are set in one document; all but one are silently ignored.';
        readonly remedy: 'Keep the kind that is meant; the message says which one counts.';
    };
    readonly POLICY_INTERVAL_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`digestReflectionPolicy: Always` needs `spec.interval`; the Flux API rejects the document without it.';
        readonly remedy: 'Add an interval such as 10m.';
    };
    readonly POLICY_FLOATING_TAG: {
        readonly severity: 'warning';
        readonly meaning: 'The policy can only elect one fixed tag and reflects no digest, so it can never show an update.';
        readonly remedy: 'Set digestReflectionPolicy, and let a marker hold the digest.';
    };
    readonly POLICY_ELECTS_OLDEST: {
        readonly severity: 'warning';
        readonly meaning: 'Descending order elects the smallest key; for keys that begin with a time this is the oldest build.';
        readonly remedy: 'Use `order: asc`.';
    };
    readonly POLICY_ORDER_ARBITRARY: {
        readonly severity: 'warning';
        readonly meaning: 'The key has random hexadecimal text before its time, so the elected build is arbitrary.';
        readonly remedy: "Extract the time and order by it: a pattern such as `-(?P<ts>[0-9]+)$` with `extract: '$ts'`, and `numerical`.";
    };
    readonly POLICY_ELECTED_OLDER: {
        readonly severity: 'warning';
        readonly meaning: 'The elected tag is older than other tags that the policy admits.';
        readonly remedy: 'See the candidates and their dates with `retag why POLICY`; the order (`asc`, `desc`) or the extracted key is the usual cause.';
    };
    readonly POLICY_PATTERN_NO_MATCH: {
        readonly severity: 'warning';
        readonly meaning: '`filterTags.pattern` matches none of the tags.';
        readonly remedy: 'Correct the pattern; `retag tags IMAGE` lists the tags.';
    };
    readonly POLICY_PATTERN_ESCAPED_TWICE: {
        readonly severity: 'error';
        readonly meaning: 'Backslashes are doubled where YAML keeps them as they are, so the pattern asks for backslashes in tags.';
        readonly remedy: "Write each backslash once in single quotes: `'\\.'`.";
    };
    readonly POLICY_PATTERN_OPEN_END: {
        readonly severity: 'warning';
        readonly meaning: 'A numerical policy has a pattern that is open at its end, so tags with more text after the number get in.';
        readonly remedy: 'End the pattern with `$` and capture the number with `[0-9]+`.';
    };
    readonly POLICY_PATTERN_NO_ZERO: {
        readonly severity: 'warning';
        readonly meaning: '`[1-9]+` never matches a number with a zero in it, such as 10.';
        readonly remedy: 'Write `[0-9]+`.';
    };
    readonly POLICY_PATTERN_DOT: {
        readonly severity: 'notice';
        readonly meaning: 'An unescaped dot between numbers matches any character.';
        readonly remedy: 'Write `\\.`, within single quotes.';
    };
    readonly POLICY_EXTRACT_UNKNOWN_GROUP: {
        readonly severity: 'error';
        readonly meaning: '`filterTags.extract` names a group that the pattern does not have; it is replaced by nothing.';
        readonly remedy: 'Name a group of the pattern, with braces where a letter, digit or _ follows.';
    };
    readonly POLICY_EXTRACT_CONSTANT: {
        readonly severity: 'error';
        readonly meaning: '`filterTags.extract` names no group, so every tag gets the same key.';
        readonly remedy: 'Refer to a group of the pattern, such as `$ts`.';
    };
    readonly POLICY_EXTRACT_ESCAPED: {
        readonly severity: 'warning';
        readonly meaning: '`$${…}` is a literal dollar; only Flux variable substitution turns it into `${…}`.';
        readonly remedy: 'Write `$name`, which substitution leaves alone.';
    };
    readonly POLICY_EXTRACT_WITHOUT_PATTERN: {
        readonly severity: 'warning';
        readonly meaning: '`filterTags.extract` has no pattern whose groups it could use.';
        readonly remedy: 'Add a pattern, or drop extract.';
    };
    readonly POLICY_NUMBERS_JOINED: {
        readonly severity: 'warning';
        readonly meaning: 'Numbers of different width are joined into one, so 1.10.0 (1100) comes before 1.9.10 (1910).';
        readonly remedy: 'Use semver on the version, or separate the groups.';
    };
    readonly POLICY_KEYS_SHARED: {
        readonly severity: 'warning';
        readonly meaning: 'Several tags give the same key; the one with the smallest text stands for all of them.';
        readonly remedy: 'Extract what tells them apart, or let the pattern keep one kind.';
    };
    readonly POLICY_PRERELEASE_TEXT: {
        readonly severity: 'warning';
        readonly meaning: 'A prerelease that mixes letters and digits sorts as text: -ls99 comes above -ls100.';
        readonly remedy: 'Extract the number and order numerically, or put a dot between letters and number.';
    };
    readonly POLICY_RANGE_EVERYTHING: {
        readonly severity: 'notice';
        readonly meaning: 'The range admits every version, so the next major version is elected as soon as it appears.';
        readonly remedy: 'Bound the range if major versions need a decision.';
    };
    readonly POLICY_RANGE_MISLEADING: {
        readonly severity: 'warning';
        readonly meaning: 'The range means something else than it looks.';
        readonly remedy: 'Write the range as the hint shows.';
    };
    readonly POLICY_EXCLUSION_UNANCHORED: {
        readonly severity: 'warning';
        readonly meaning: 'An exclusion that looks like a tag is searched anywhere, so it drops other tags too.';
        readonly remedy: 'Anchor it with ^ and $ and escape its dots.';
    };
    readonly VERSION_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A text is no semantic version as Flux reads them.';
        readonly remedy: 'Use a tag with two dots, such as 1.2.3, or extract the version with filterTags.';
    };
    readonly IMAGE_NAME_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'An image name cannot be parsed, or holds a scheme, tag or digest that does not belong there.';
        readonly remedy: 'Write the name as host/path, without https://, tag and digest.';
    };
    readonly REGISTRY_NETWORK: {
        readonly severity: 'error';
        readonly meaning: 'The registry could not be reached, or answers only with failures of its own.';
        readonly remedy: 'Check the host name, the network and the proxy; the next run tries again.';
    };
    readonly REGISTRY_TLS: {
        readonly severity: 'error';
        readonly meaning: 'The TLS certificate of the registry (or of a server that it points to) was not accepted.';
        readonly remedy: 'Give the certificate authority under `registries.<host>.ca` or through `certSecretRef`; there is no switch to skip verification.';
    };
    readonly REGISTRY_AUTH_REQUIRED: {
        readonly severity: 'error';
        readonly meaning: 'The registry wants a login and no credential was found for it.';
        readonly remedy: 'Log in with `docker/login-action`, or give `registry-credentials`, `registries:` or `secrets:` for this host.';
    };
    readonly REGISTRY_AUTH_REJECTED: {
        readonly severity: 'error';
        readonly meaning: 'The registry refused the credential that was found for it.';
        readonly remedy: 'Renew the credential at the source that the message names; it may have expired or lack read permission.';
    };
    readonly REGISTRY_CREDENTIAL_UNUSED: {
        readonly severity: 'warning';
        readonly meaning: 'The registry refused the stored credential, but the image is public and was read without it.';
        readonly remedy: 'Renew or remove the credential at the source that the message names.';
    };
    readonly REGISTRY_CREDENTIAL_INVALID: {
        readonly severity: 'warning';
        readonly meaning: 'A credential entry cannot be used: it is malformed, or its secret is not there.';
        readonly remedy: 'Correct the entry that the message names; its value is never shown.';
    };
    readonly REGISTRY_CREDENTIAL_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'Two credential entries fit the image equally well and differ.';
        readonly remedy: 'Remove one of the keys, or make one of them more specific with a path.';
    };
    readonly REGISTRY_LOGIN_FAILED: {
        readonly severity: 'error';
        readonly meaning: 'The login of a cloud provider or a credential helper did not give a credential.';
        readonly remedy: "Check the provider's environment (role, workload identity, permissions) that the message names.";
    };
    readonly REGISTRY_NOT_FOUND_OR_DENIED: {
        readonly severity: 'error';
        readonly meaning: 'The registry says that the image does not exist, or hides it from this credential; registries do not tell which.';
        readonly remedy: 'Check the spelling of the image (official Docker Hub images live under `library/`) and the read permission.';
    };
    readonly REGISTRY_REALM_NOT_TRUSTED: {
        readonly severity: 'error';
        readonly meaning: 'The registry sends its logins to another server, which is not known to belong to it.';
        readonly remedy: 'If that server is right, name it under `registries.<host>.authEndpoint`.';
    };
    readonly REGISTRY_URL_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'The registry pointed to an address that must not be contacted (another scheme, a private address, a user name in the URL).';
        readonly remedy: 'Check the external URL in the configuration of the registry or of the proxy in front of it.';
    };
    readonly REGISTRY_RATE_LIMITED: {
        readonly severity: 'error';
        readonly meaning: 'The registry limits requests, and waiting would take longer than this scan may.';
        readonly remedy: 'Let a later run try again, log in if the requests were anonymous, or scan less often.';
    };
    readonly REGISTRY_HOST_SKIPPED: {
        readonly severity: 'error';
        readonly meaning: 'The registry failed several times in this run, so its remaining images were not asked for.';
        readonly remedy: 'See the first failures of this registry; the next run tries again.';
    };
    readonly REGISTRY_HOST_NOT_ALLOWED: {
        readonly severity: 'error';
        readonly meaning: 'This installation may not contact the registry.';
        readonly remedy: 'Ask the operator to add the host to the list of allowed registries.';
    };
    readonly REGISTRY_INCOMPLETE_LISTING: {
        readonly severity: 'error';
        readonly meaning: 'The list of tags could not be read to its end, so nothing is decided from it.';
        readonly remedy: 'See the message for the page that failed; a proxy that rewrites `Link` headers is the usual cause.';
    };
    readonly REGISTRY_TAG_LIMIT_EXCEEDED: {
        readonly severity: 'error';
        readonly meaning: 'The repository has more tags or pages than the limit allows.';
        readonly remedy: 'Delete old tags in the registry, or raise `registries.<host>.maxTags`.';
    };
    readonly REGISTRY_PROTOCOL: {
        readonly severity: 'error';
        readonly meaning: 'The registry answered with something that the registry protocol does not allow.';
        readonly remedy: 'Ask for the path in the message with curl: a proxy or login page that answers in place of the registry is the usual cause.';
    };
    readonly REGISTRY_PLATFORM_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The image index has no image for the wanted platform.';
        readonly remedy: 'Nothing, for updates: only the date and the release notes of the image are missing. Publish it for linux/amd64 to have them.';
    };
    readonly REGISTRY_TAGS_DROPPED: {
        readonly severity: 'warning';
        readonly meaning: 'The registry listed entries that are no tags (null, digests, invalid names); they were left out.';
        readonly remedy: 'Nothing to do for images; the registry or a proxy before it writes such entries.';
    };
    readonly REGISTRY_TAGS_SHRUNK: {
        readonly severity: 'warning';
        readonly meaning: 'Far fewer tags than in the last scan, or a tag in use is gone; a second reading said the same.';
        readonly remedy: 'Check whether somebody cleaned the repository, or whether the registry lost data.';
    };
    readonly REGISTRY_TAGS_EMPTY: {
        readonly severity: 'error';
        readonly meaning: 'The registry lists no tag at all, where the last scan had some.';
        readonly remedy: 'Check the registry; nothing is changed because of an empty list.';
    };
    readonly REGISTRY_LINK_FOREIGN: {
        readonly severity: 'warning';
        readonly meaning: 'The registry names another host for its next page; the page was asked for on the registry itself.';
        readonly remedy: 'Correct the external URL in the configuration of the registry.';
    };
    readonly REGISTRY_DIGEST_HEADER: {
        readonly severity: 'warning';
        readonly meaning: 'The digest that the registry announced differs from the digest of the bytes that it sent; the computed one is used.';
        readonly remedy: 'Report it to the operator of the registry or of the proxy before it.';
    };
    readonly REGISTRY_PULLS_COUNTED: {
        readonly severity: 'warning';
        readonly meaning: 'Docker Hub answered HEAD without a digest, so manifests were read by GET, which it counts as pulls.';
        readonly remedy: 'Log in to Docker Hub, whose limits for known accounts are higher, or use a mirror that answers HEAD.';
    };
    readonly REGISTRY_SERVER_WARNING: {
        readonly severity: 'notice';
        readonly meaning: 'The registry sent a warning with its answer.';
        readonly remedy: 'Read it; nothing else is needed.';
    };
    readonly TEMPLATE_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A commit message template does not parse or run.';
        readonly remedy: 'Correct the template at the place that the message names.';
    };
    readonly TEMPLATE_REMOVED_FIELD: {
        readonly severity: 'warning';
        readonly meaning: 'A commit message template uses a field that newer versions of Flux have removed; it still works here.';
        readonly remedy: 'Use `.Changed.Changes`, `.Changed.FileChanges` or `.Changed.Objects` instead.';
    };
};
/** One of the codes of the tables. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
/** A problem or remark. `file` is relative to the repository root; `line` and `column` count from 1. */
export interface Diagnostic {
    severity: Severity;
    code: DiagnosticCode;
    message: string;
    file?: string;
    line?: number;
    column?: number;
    /** The next step, in one sentence or a few lines of YAML to paste. */
    hint?: string;
    /** Its line may hold a secret, so nobody may show it. */
    secretLine?: true;
}
/** Builds a diagnostic with its code's usual severity; `at` may be a whole location or just a file. */
export declare function diagnose(code: DiagnosticCode, message: string, options?: {
    at?: Partial<SourceLocation> | undefined;
    hint?: string | undefined;
    severity?: Severity;
}): Diagnostic;
/**
 * What a reader does next: the hint about this very problem, else the remedy of its code. A notice without a hint asks for
 * nothing.
 */
export declare function nextStep({ severity, code, hint, }: {
    severity: Severity;
    code: DiagnosticCode;
    hint?: string | undefined;
}): string | undefined;
/** One line for people: `apps/web.yaml:14:16 error MARKER_UNKNOWN_POLICY: …`. */
export declare function formatDiagnostic(d: Diagnostic): string;
/** Order of a report: by file, line, column, code, message; problems without a file first. */
export declare function compareDiagnostics(a: Diagnostic, b: Diagnostic): number;
/** Base of everything this project throws on purpose. */
export declare class RetagError extends Error {
    readonly code: DiagnosticCode;
    readonly hint: string | undefined;
    constructor(code: DiagnosticCode, message: string, options?: {
        cause?: unknown;
        hint?: string;
    });
}
/** A policy that cannot elect a tag; the message is Flux's own text where it has one. */
export declare class PolicyError extends RetagError {
    /** How far the tags got before the policy failed; undefined where no tags were involved. */
    counts: SelectionCounts | undefined;
}
/** A text that is no version in the sense of Masterminds semver (Flux ignores such tags). */
export declare class VersionError extends RetagError {
}
/** An image name or reference that cannot be parsed. */
export declare class ReferenceError extends RetagError {
}
/** A commit message template that does not parse or run; `line` and `column` count from 1 inside the template. */
export declare class TemplateError extends RetagError {
    line: number | undefined;
    column: number | undefined;
}
/** A review command that is refused; the message holds the usage. */
export declare class CommandError extends RetagError {
}
/** A registry that could not answer completely. */
export declare class RegistryError extends RetagError {
    /** The field of the ImageRepository that it is about, where it is about one. */
    field: 'provider' | 'certSecretRef' | 'proxySecretRef' | undefined;
}
/** A GitHub request that failed in a way that ends this unit of work. */
export declare class ForgeError extends RetagError {
}
/** Files of the folder that could not be written. */
export declare class WriteError extends RetagError {
}
/** Settings or configuration that cannot be used: exit code 2. */
export declare class ConfigError extends RetagError {
    diagnostics: readonly Diagnostic[];
}
