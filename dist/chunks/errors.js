// src/diagnostics/command-codes.ts
const commandCodes = {
	COMMAND_INVALID: {
		severity: "error",
		meaning: "A /retag comment is not one of the commands.",
		remedy: "Write one of the forms that `/retag help` lists."
	},
	COMMAND_TOO_LONG: {
		severity: "error",
		meaning: "A /retag command, or the reason in it, is longer than what is stored.",
		remedy: "Shorten it; the rest of the comment may be of any length."
	},
	COMMAND_NOT_ALONE: {
		severity: "error",
		meaning: "A comment holds several /retag commands.",
		remedy: "Write one comment per command."
	},
	COMMAND_IGNORED: {
		severity: "notice",
		meaning: "A comment holds a /retag command that is not answered here.",
		remedy: "Nothing; the message gives the reason. Commands count in new comments on open pull requests of Retag."
	},
	COMMAND_NOT_PERMITTED: {
		severity: "error",
		meaning: "The person who wrote the command may not write to the repository.",
		remedy: "Ask somebody with the permission that `commands.permission` names."
	},
	COMMAND_PERMISSION_UNKNOWN: {
		severity: "error",
		meaning: "GitHub did not tell what the person may do, so the command was refused.",
		remedy: "Give the token `contents: write` (the App: Metadata read), then write the comment again."
	},
	COMMAND_WRONG_PULL_REQUEST: {
		severity: "error",
		meaning: "The pull request is not an open one of Retag, from a branch of the same repository.",
		remedy: "Comment on the pull request that Retag opened."
	},
	COMMAND_POLICY_UNKNOWN: {
		severity: "error",
		meaning: "A command names no policy of the repository.",
		remedy: "Write one of the names that `/retag status` lists."
	},
	COMMAND_POLICY_AMBIGUOUS: {
		severity: "error",
		meaning: "A command names several policies.",
		remedy: "Write `namespace:name`."
	},
	COMMAND_TAG_UNKNOWN: {
		severity: "error",
		meaning: "A command names a tag that the registry does not have.",
		remedy: "Write a tag that exists; the reply lists near ones."
	},
	COMMAND_TAG_NOT_ADMITTED: {
		severity: "error",
		meaning: "The policy does not admit the tag that a command names.",
		remedy: "Choose a tag that it admits, or add `force` and a reason."
	},
	COMMAND_SUPERSEDED: {
		severity: "notice",
		meaning: "A later command about the same policy was carried out first; the earlier one came late and was dropped.",
		remedy: "Write the command again if it is still wanted."
	},
	COMMAND_NOT_APPLIED: {
		severity: "error",
		meaning: "A command was accepted, but its effect could not be written to the branch.",
		remedy: "The reply gives the reason; correct it and write the command again."
	},
	OVERRIDES_UNEDITABLE: {
		severity: "error",
		meaning: "The configuration file is written in a form in which `overrides:` cannot be edited safely.",
		remedy: "Write `overrides:` as a block list with one entry per item, or make the change by hand."
	}
}, configCodes = {
	CONFIG_INVALID: {
		severity: "error",
		meaning: "The configuration file, an input or an option has a wrong value.",
		remedy: "Correct the value that the message names. docs/config.md lists every key of the configuration, action.yml every input, `--help` every option."
	},
	CONFIG_UNKNOWN_KEY: {
		severity: "error",
		meaning: "The configuration file has a key that does not exist.",
		remedy: "Correct its spelling, or remove it; docs/config.md lists every key."
	},
	RENDERED_MISSING: {
		severity: "error",
		meaning: "`sources.rendered` names a file that is not in the repository.",
		remedy: "Correct the path, which counts from the root of the repository, or commit the file; folders and patterns are not followed."
	}
}, documentCodes = {
	YAML_UNREADABLE: {
		severity: "error",
		meaning: "A file that holds image documents or markers is not readable as YAML.",
		remedy: "Correct the syntax at the place that the message names."
	},
	FILE_TOO_LARGE: {
		severity: "warning",
		meaning: "A YAML file is larger than 5 MiB and was not read.",
		remedy: "Split the file, or leave it out with `sources.exclude`."
	},
	FILE_UNREADABLE: {
		severity: "error",
		meaning: "A file of the repository could not be read.",
		remedy: "Check that the file exists and may be read."
	},
	FILE_CHANGED: {
		severity: "error",
		meaning: "A file was changed while Retag made its change, so nothing was written.",
		remedy: "Run the command again."
	},
	FILE_UNWRITABLE: {
		severity: "error",
		meaning: "A file of the folder could not be written.",
		remedy: "Make room, or give the permission that the message names, and run the command again."
	},
	FILE_LINK: {
		severity: "notice",
		meaning: "A YAML file is a symbolic link: it is not followed, and never written through.",
		remedy: "Put the marker or document into the file that the link names, when that file is in the repository."
	},
	DOCUMENT_INVALID: {
		severity: "error",
		meaning: "A field of a Flux document is missing or has a wrong value: the cluster would refuse the document.",
		remedy: "Correct the field at the place that the message names."
	},
	DOCUMENT_UNKNOWN_FIELD: {
		severity: "warning",
		meaning: "A Flux document has a field that Flux does not know.",
		remedy: "Correct its spelling, or remove it."
	},
	DOCUMENT_OLD_VERSION: {
		severity: "notice",
		meaning: "A document uses an API version that current Flux no longer serves.",
		remedy: "Write `apiVersion: image.toolkit.fluxcd.io/v1`; `flux migrate` rewrites files."
	},
	DOCUMENT_UNKNOWN_VERSION: {
		severity: "warning",
		meaning: "A document uses an API version of the Flux image kinds that is not known; it was read as v1.",
		remedy: "Write `apiVersion: image.toolkit.fluxcd.io/v1`."
	},
	DOCUMENT_NAMED_ELSEWHERE: {
		severity: "notice",
		meaning: "A kustomization or patch gives documents another name or namespace than their files say.",
		remedy: "Nothing to do; markers use the name and namespace that the message shows."
	},
	VARIABLE_UNRESOLVED: {
		severity: "warning",
		meaning: "A variable `${…}` in a document has no value in the repository.",
		remedy: "Give its value in `postBuild.substitute`, or in `substitutions:` of .github/retag.yaml for this path."
	},
	KUSTOMIZE_INVALID: {
		severity: "warning",
		meaning: "A kustomization cannot be built as it is written.",
		remedy: "Correct it; `kubectl kustomize` shows the same fault."
	},
	KUSTOMIZE_UNSUPPORTED: {
		severity: "warning",
		meaning: "A kustomization alters image documents in a way that is not followed here.",
		remedy: "Commit the output of `kustomize build` and name that file in `sources.rendered`."
	},
	REPOSITORY_UNKNOWN: {
		severity: "error",
		meaning: "An ImagePolicy names an ImageRepository that is not declared.",
		remedy: "Correct `spec.imageRepositoryRef`, or declare the repository."
	},
	REPOSITORY_AMBIGUOUS: {
		severity: "error",
		meaning: "An ImagePolicy names an ImageRepository that is declared several times in one scope.",
		remedy: "Keep one declaration, or narrow the `update.path` of the automations to one cluster each."
	},
	ACCESS_DENIED: {
		severity: "error",
		meaning: "An ImageRepository does not let policies of another namespace use it.",
		remedy: "Add the namespace to `spec.accessFrom` of the repository."
	},
	POLICY_AMBIGUOUS: {
		severity: "error",
		meaning: "A marker names an ImagePolicy that is declared several times, with different contents, in one scope.",
		remedy: "Keep one declaration, or narrow the `update.path` of the automations to one cluster each."
	},
	POLICY_OTHER_NAMESPACE: {
		severity: "warning",
		meaning: "A marker names an ImagePolicy outside the namespace of its automation, which Flux ignores in silence.",
		remedy: "Move the automation or the policy into the same namespace."
	},
	POLICY_NOT_SELECTED: {
		severity: "notice",
		meaning: "The `policySelector` of the automation leaves out the policy of a marker below its path.",
		remedy: "Label the policy so that the selector admits it, or leave it to another automation."
	},
	AUTOMATION_BRANCH_UNKNOWN: {
		severity: "notice",
		meaning: "An automation reads no branch that the repository names; the default branch is read, where Flux would read master.",
		remedy: "Set `spec.git.checkout.ref.branch`."
	},
	SECRET_UNRESOLVED: {
		severity: "error",
		meaning: "A document names a Secret whose value is known only in the cluster.",
		remedy: "Add the secret under `secrets:` in .github/retag.yaml, with its values from the environment."
	}
}, githubCodes = {
	GITHUB_REFUSED: {
		severity: "error",
		meaning: "GitHub refused a request.",
		remedy: "The message holds what GitHub said; the request id helps its support to find it."
	},
	GITHUB_TOKEN_INVALID: {
		severity: "error",
		meaning: "The token is wrong, expired or revoked.",
		remedy: "Make a new token; an installation token lives one hour, so mint it in a step of the same job."
	},
	GITHUB_PERMISSION_MISSING: {
		severity: "error",
		meaning: "The token may not do this, or the repository is hidden from it.",
		remedy: "Give the workflow `permissions: {contents: write, pull-requests: write, issues: write}`, or the App the same permissions for this repository. Files under .github/workflows need `workflows: write` as well, which the workflow token never has."
	},
	GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS: {
		severity: "error",
		meaning: "A setting forbids the workflow token to open pull requests; the branch is pushed all the same.",
		remedy: "Turn on Settings > Actions > General > Workflow permissions > \"Allow GitHub Actions to create and approve pull requests\" (in the organisation first when it is greyed out), or hand in the token of a GitHub App."
	},
	GITHUB_RATE_LIMITED: {
		severity: "error",
		meaning: "GitHub allows no more requests for a while.",
		remedy: "Run again after the time that the message names; the token of a GitHub App has a higher limit."
	},
	GITHUB_ARCHIVED: {
		severity: "error",
		meaning: "The repository is archived and cannot be written to.",
		remedy: "Unarchive it, or stop running Retag for it."
	},
	GITHUB_EMPTY_REPOSITORY: {
		severity: "error",
		meaning: "The repository has no commit yet, so there is nothing to build on.",
		remedy: "Push a first commit to the base branch."
	},
	GITHUB_CONFLICT: {
		severity: "error",
		meaning: "Something else wrote at the same moment, again and again.",
		remedy: "Run again; give the workflow a `concurrency` group so that runs queue up."
	},
	GITHUB_TIP_MOVED: {
		severity: "error",
		meaning: "A branch moved between reading and writing it, again and again.",
		remedy: "Run again; give the workflow a `concurrency` group so that runs queue up."
	},
	GITHUB_REF_EXISTS: {
		severity: "error",
		meaning: "The branch was made by somebody else at the same moment, again and again.",
		remedy: "Run again; give the workflow a `concurrency` group so that runs queue up."
	},
	GITHUB_BRANCH_BLOCKED: {
		severity: "error",
		meaning: "Another branch stands in the way of the name: `a` and `a/b` cannot both exist.",
		remedy: "Delete or rename the branch that is in the way, or choose another `pullRequests.branch`."
	},
	GITHUB_REF_MISSING: {
		severity: "error",
		meaning: "The branch does not exist.",
		remedy: "Correct the name of the base branch; a branch of Retag is made again by the next run."
	},
	GITHUB_NOT_FOUND: {
		severity: "error",
		meaning: "GitHub does not know what was asked for, or hides it from this token.",
		remedy: "Check the repository name and which repositories the token may see."
	},
	GITHUB_RULESET: {
		severity: "error",
		meaning: "A ruleset of the repository or organisation forbids the write.",
		remedy: "See which rules hold with `gh api repos/OWNER/REPO/rules/branches/BRANCH`; add the GitHub App to the bypass list, or let the rule leave out `flux-image-updates*`. The workflow token cannot always be added there."
	},
	GITHUB_PROTECTED: {
		severity: "error",
		meaning: "Branch protection forbids the write.",
		remedy: "Use `delivery: pull-request` for this branch, or let the App bypass the protection."
	},
	GITHUB_PULL_REQUEST_EXISTS: {
		severity: "error",
		meaning: "There is a pull request from this branch already.",
		remedy: "Run again: the pull request is found and continued."
	},
	GITHUB_NOTHING_TO_MERGE: {
		severity: "notice",
		meaning: "The branch holds nothing that the base does not have.",
		remedy: "Nothing to do."
	},
	GITHUB_UNAVAILABLE: {
		severity: "error",
		meaning: "GitHub did not answer, or answered with a fault of its own.",
		remedy: "Run again later; what was half done is repaired by the next run. See https://www.githubstatus.com."
	},
	FOREIGN_COMMITS: {
		severity: "warning",
		meaning: "Somebody else committed to our branch, so it is left as it is.",
		remedy: "Merge or close the pull request, or tick the box in it to have the branch rebuilt without those commits."
	},
	PULL_REQUEST_DECLINED: {
		severity: "notice",
		meaning: "People closed the pull request with just these updates, so it is not opened again.",
		remedy: "A newer tag opens a new one; reopen the closed one to have this tag after all."
	},
	UPDATE_REVERTED: {
		severity: "notice",
		meaning: "An update was merged and then taken back on the base branch, so it is not proposed again.",
		remedy: "A newer tag is proposed as usual; `/retag POLICY TAG` brings this one back."
	},
	PULL_REQUEST_WAITING: {
		severity: "notice",
		meaning: "As many pull requests are open as the limit allows; this one waits.",
		remedy: "Merge or close one of the open ones, or raise `pullRequests.limit`."
	},
	PULL_REQUEST_QUEUED: {
		severity: "notice",
		meaning: "The pull request waits in the merge queue; a push would throw it out, so newer tags wait.",
		remedy: "Nothing to do: once it is merged, the next run proposes what is newer."
	},
	PULL_REQUEST_TAKEN_OVER: {
		severity: "notice",
		meaning: "A branch or pull request that Flux or another workflow had left is continued.",
		remedy: "Remove the other workflow that opens pull requests from this branch."
	},
	COMMIT_UNVERIFIED: {
		severity: "warning",
		meaning: "GitHub did not sign the commit.",
		remedy: "GitHub signs only commits of bots: use the workflow token or the token of a GitHub App, and set no author; or name a signing key."
	},
	COMMIT_AUTHOR_IGNORED: {
		severity: "notice",
		meaning: "The author that the automation names was not used, because GitHub signs only commits in its own name.",
		remedy: "Set `commits.verified: false` to commit as that author, unsigned, or give the automation a signing key."
	},
	SIGNING_KEY_UNUSABLE: {
		severity: "error",
		meaning: "The automation names a signing key that is missing or cannot be used.",
		remedy: "Hand in the key through `secrets:`, with its passphrase if it has one (`password` for SSH, `passphrase` for OpenPGP)."
	},
	DIRECT_COMMIT_REFUSED: {
		severity: "notice",
		meaning: "The base branch takes no direct commits, so a pull request is used instead of `delivery: commit`.",
		remedy: "Set `delivery: pull-request`, or let the App bypass the protection of the branch."
	},
	BASE_MOVED: {
		severity: "warning",
		meaning: "The base branch changed in the same files while they were being updated.",
		remedy: "Nothing to do: the next run starts from the new base."
	},
	WORKFLOW_RUNS_NEED_APPROVAL: {
		severity: "notice",
		meaning: "Checks of a pull request that the workflow token opened start only after \"Approve workflows to run\".",
		remedy: "Hand in the token of a GitHub App (actions/create-github-app-token) as github-token; then checks run by themselves."
	},
	AUTO_MERGE_REFUSED: {
		severity: "warning",
		meaning: "Auto-merge could not be turned on.",
		remedy: "Turn on \"Allow auto-merge\" in the settings of the repository, and require a check or a review on the base branch."
	},
	DRAFT_REFUSED: {
		severity: "warning",
		meaning: "GitHub has no drafts in this repository, so the pull request is ready for review.",
		remedy: "Set `pullRequests.draft: false`; private repositories have drafts on paid plans only."
	},
	REVIEWER_REFUSED: {
		severity: "warning",
		meaning: "A reviewer or assignee could not be asked.",
		remedy: "Only people and teams with access can be asked; teams need the App permission Members: read."
	},
	LABEL_REFUSED: {
		severity: "warning",
		meaning: "A label could not be added or coloured.",
		remedy: "Give the workflow `issues: write`."
	},
	RELEASE_NOTES_ABSENT: {
		severity: "notice",
		meaning: "No release notes could be shown for an image.",
		remedy: "Set the label org.opencontainers.image.source on the image, to a repository that publishes releases."
	}
}, markerCodes = {
	MARKER_UNKNOWN_POLICY: {
		severity: "error",
		meaning: "A marker names an ImagePolicy that is not declared.",
		remedy: "Correct the name in the marker, or declare the policy."
	},
	MARKER_MALFORMED: {
		severity: "warning",
		meaning: "A comment is almost a marker, but neither Flux nor Retag honours it as it is written.",
		remedy: "Write the comment as the hint shows."
	},
	MARKER_MISPLACED: {
		severity: "warning",
		meaning: "A marker stands where it belongs to no scalar value, so nothing is ever written for it.",
		remedy: "Put the marker behind the value, on the same line."
	},
	MARKER_SIDE_DOOR: {
		severity: "warning",
		meaning: "A comment uses a setter form of kustomize other than $imagepolicy. Retag never writes for it.",
		remedy: "Replace the comment by the $imagepolicy marker of the hint."
	},
	MARKER_DUPLICATE_KEY: {
		severity: "warning",
		meaning: "A mapping has the same key twice; only the first one counts.",
		remedy: "Remove one of the two keys."
	},
	MARKER_EMPTY_DIGEST: {
		severity: "error",
		meaning: "A :digest marker names a policy that reflects no digest. The field is left as it is.",
		remedy: "Set the policy's digestReflectionPolicy to IfNotPresent or Always, or remove the marker."
	},
	MARKER_AMBIGUOUS_VALUE: {
		severity: "warning",
		meaning: "A value is right as text, but YAML tools may read it as a number, a date or a boolean.",
		remedy: "Put the value into double quotes."
	},
	MARKER_VALUE_REFUSED: {
		severity: "error",
		meaning: "The value for a marker holds line breaks or control characters.",
		remedy: "Correct the image, tag or digest that the policy elected."
	},
	MARKER_REWRITE_REFUSED: {
		severity: "error",
		meaning: "After the edit the file would not have differed in exactly the marked values, so it was left alone.",
		remedy: "Simplify the YAML around the marker, and report the file to the maintainers."
	},
	MARKER_FILE_SKIPPED: {
		severity: "warning",
		meaning: "A file holds markers, but is no stream of YAML mappings. Flux skips such a file without a word.",
		remedy: "Correct the file at the place that the message names."
	},
	MARKER_LINE_MODE: {
		severity: "notice",
		meaning: "A file is no YAML (a template, most likely), so its markers were found line by line.",
		remedy: "Nothing, if the file is a template. Flux itself leaves it alone."
	},
	MARKER_LINE_UNUSABLE: {
		severity: "warning",
		meaning: "In a file that is no YAML, a marker stands on a line that is not plainly `key: value # marker`.",
		remedy: "Write a fixed value on one line with the marker; values made by a template cannot be updated."
	},
	MARKER_ALIAS_KEY: {
		severity: "notice",
		meaning: "An alias is used as a key without a space before the colon. Flux accepts it; other YAML tools do not.",
		remedy: "Put a space before the colon."
	},
	MARKER_LOOSE_INDENT: {
		severity: "notice",
		meaning: "A value in quotes, braces or brackets goes on further left than its key. Flux accepts it; other YAML tools do not.",
		remedy: "Indent every line of the value deeper than its key."
	}
}, planCodes = {
	HELD_OTHER_REPOSITORY: {
		severity: "warning",
		meaning: "The value beside a marker names another repository than the policy (Docker Hub spellings set aside).",
		remedy: "Write the new repository there by hand once, or correct the marker or the ImageRepository."
	},
	HELD_SUFFIX_MISFIT: {
		severity: "warning",
		meaning: "The marker would write a kind of value that does not belong there, such as a tag into `repository:`.",
		remedy: "Correct the suffix of the marker: none for a whole reference, :name, :tag or :digest."
	},
	HELD_EMPTY_DIGEST: {
		severity: "error",
		meaning: "A :digest marker names a policy that reflects no digest; Flux would blank the field.",
		remedy: "Set `digestReflectionPolicy: IfNotPresent` (or Always with an interval) on the policy."
	},
	HELD_TAG_VANISHED: {
		severity: "warning",
		meaning: "The tag in the file is no longer in the registry, and the elected one is not provably newer.",
		remedy: "Push the tag again, write the wanted tag by hand, or set `updates.allowDowngrade: true`."
	},
	HELD_CONFLICT: {
		severity: "error",
		meaning: "Two automations or policies would write different values into one field; nothing is written there.",
		remedy: "Give each field one owner: narrow `spec.update.path`, or correct one of the markers."
	},
	HELD_BY_OVERRIDE: {
		severity: "notice",
		meaning: "A hold set by /retag keeps the policy where it is.",
		remedy: "Comment `/retag POLICY auto`, remove the entry from `overrides:`, or wait until it ends."
	},
	PLAN_DOWNGRADE: {
		severity: "notice",
		meaning: "The tag in the file still exists, but the policy no longer admits it, and elects an older one.",
		remedy: "Nothing, if the policy was changed to roll back; otherwise widen the policy."
	},
	PLAN_PATH_MISSING: {
		severity: "error",
		meaning: "The `spec.update.path` of an automation names no file and no folder with files.",
		remedy: "Correct the path; it is relative to the root of the repository."
	},
	PLAN_BASE_UNREADABLE: {
		severity: "error",
		meaning: "An automation reads a branch that cannot be read.",
		remedy: "Correct `spec.git.checkout.ref.branch` of the automation, or the branch of its GitRepository."
	},
	PLAN_WINDOW_CLOSED: {
		severity: "notice",
		meaning: "Changes are pending, but none of `updates.windows` is open, so nothing was published.",
		remedy: "Nothing: the first run inside a window publishes them."
	},
	PLAN_FILE_SKIPPED: {
		severity: "error",
		meaning: "A file with markers could not be handled and is left as it is.",
		remedy: "Correct the file as the message says."
	},
	MARKER_OUTSIDE_UPDATE_PATH: {
		severity: "warning",
		meaning: "A marker lies outside the update path of every automation, so nothing ever updates it.",
		remedy: "Move the file below an update path, or widen `spec.update.path`."
	},
	AUTOMATION_SUSPENDED: {
		severity: "notice",
		meaning: "The automation is suspended: nothing is planned for it.",
		remedy: "Remove `spec.suspend: true` to resume."
	},
	POLICY_SUSPENDED: {
		severity: "notice",
		meaning: "The policy or its repository is suspended: markers that name it stay as they are.",
		remedy: "Remove `spec.suspend: true` to resume."
	},
	OVERRIDE_TAG_MISSING: {
		severity: "error",
		meaning: "A pin names a tag that the registry does not have; the policy is left alone.",
		remedy: "Pin an existing tag, or comment `/retag POLICY auto`."
	},
	OVERRIDE_EXPIRED: {
		severity: "notice",
		meaning: "An override is past its `until` and no longer applies.",
		remedy: "Nothing: the next pull request removes it."
	},
	OVERRIDE_UNKNOWN_POLICY: {
		severity: "warning",
		meaning: "An override names a policy that is not declared.",
		remedy: "Correct or remove the entry of `overrides:`."
	},
	REGISTRY_NOT_IN_TAGS_FILE: {
		severity: "error",
		meaning: "The file given with --tags-from has no entry for an image, or no digest for a tag.",
		remedy: "Add the entry, or leave --tags-from out to ask the registries."
	}
}, policyCodes = {
	POLICY_INVALID: {
		severity: "error",
		meaning: "The policy cannot elect any tag as it is written.",
		remedy: "Correct the policy as the hint shows."
	},
	POLICY_NO_TAGS: {
		severity: "error",
		meaning: "The repository has no tags, or the exclusion list drops all of them.",
		remedy: "Push a tag, or narrow spec.exclusionList of the ImageRepository."
	},
	POLICY_NO_MATCH: {
		severity: "error",
		meaning: "None of the tags in the registry satisfies the policy.",
		remedy: "Ask `retag why POLICY` which rule dropped the tags."
	},
	POLICY_KEY_NOT_NUMERIC: {
		severity: "error",
		meaning: "A numerical policy meets a tag whose key is no number; one such tag stops the whole policy.",
		remedy: "Anchor the pattern with `$` and capture the number with `[0-9]+`."
	},
	POLICY_DIGIT_GROUPS: {
		severity: "notice",
		meaning: "The keys of a numerical policy are groups of digits; Retag compares them group by group, Flux refuses them.",
		remedy: "Order such keys alphabetically if Flux itself has to read the policy too."
	},
	POLICY_INFINITE_KEY: {
		severity: "warning",
		meaning: "A key such as `inf` is read as infinity and wins or loses against every number.",
		remedy: "Capture the number with `[0-9]+` so that such tags drop out."
	},
	POLICY_TIE: {
		severity: "warning",
		meaning: "Several tags are equally good, and the winner is decided by their text alone.",
		remedy: "Let the pattern keep one of them, or extract more of the tag."
	},
	POLICY_CHOICE_MISSING: {
		severity: "error",
		meaning: "`spec.policy` is missing or empty, so nothing says which tag is the latest.",
		remedy: "Add semver, alphabetical or numerical."
	},
	POLICY_CHOICE_SEVERAL: {
		severity: "warning",
		meaning: "Several kinds of policy are set in one document; all but one are silently ignored.",
		remedy: "Keep the kind that is meant; the message says which one counts."
	},
	POLICY_INTERVAL_MISSING: {
		severity: "error",
		meaning: "`digestReflectionPolicy: Always` needs `spec.interval`; the Flux API rejects the document without it.",
		remedy: "Add an interval such as 10m."
	},
	POLICY_FLOATING_TAG: {
		severity: "warning",
		meaning: "The policy can only elect one fixed tag and reflects no digest, so it can never show an update.",
		remedy: "Set digestReflectionPolicy, and let a marker hold the digest."
	},
	POLICY_ELECTS_OLDEST: {
		severity: "warning",
		meaning: "Descending order elects the smallest key; for keys that begin with a time this is the oldest build.",
		remedy: "Use `order: asc`."
	},
	POLICY_ORDER_ARBITRARY: {
		severity: "warning",
		meaning: "The key has random hexadecimal text before its time, so the elected build is arbitrary.",
		remedy: "Extract the time and order by it: a pattern such as `-(?P<ts>[0-9]+)$` with `extract: '$ts'`, and `numerical`."
	},
	POLICY_ELECTED_OLDER: {
		severity: "warning",
		meaning: "The elected tag is older than other tags that the policy admits.",
		remedy: "See the candidates and their dates with `retag why POLICY`; the order (`asc`, `desc`) or the extracted key is the usual cause."
	},
	POLICY_PATTERN_NO_MATCH: {
		severity: "warning",
		meaning: "`filterTags.pattern` matches none of the tags.",
		remedy: "Correct the pattern; `retag tags IMAGE` lists the tags."
	},
	POLICY_PATTERN_ESCAPED_TWICE: {
		severity: "error",
		meaning: "Backslashes are doubled where YAML keeps them as they are, so the pattern asks for backslashes in tags.",
		remedy: "Write each backslash once in single quotes: `'\\.'`."
	},
	POLICY_PATTERN_OPEN_END: {
		severity: "warning",
		meaning: "A numerical policy has a pattern that is open at its end, so tags with more text after the number get in.",
		remedy: "End the pattern with `$` and capture the number with `[0-9]+`."
	},
	POLICY_PATTERN_NO_ZERO: {
		severity: "warning",
		meaning: "`[1-9]+` never matches a number with a zero in it, such as 10.",
		remedy: "Write `[0-9]+`."
	},
	POLICY_PATTERN_DOT: {
		severity: "notice",
		meaning: "An unescaped dot between numbers matches any character.",
		remedy: "Write `\\.`, within single quotes."
	},
	POLICY_EXTRACT_UNKNOWN_GROUP: {
		severity: "error",
		meaning: "`filterTags.extract` names a group that the pattern does not have; it is replaced by nothing.",
		remedy: "Name a group of the pattern, with braces where a letter, digit or _ follows."
	},
	POLICY_EXTRACT_CONSTANT: {
		severity: "error",
		meaning: "`filterTags.extract` names no group, so every tag gets the same key.",
		remedy: "Refer to a group of the pattern, such as `$ts`."
	},
	POLICY_EXTRACT_ESCAPED: {
		severity: "warning",
		meaning: "`$${…}` is a literal dollar; only Flux variable substitution turns it into `${…}`.",
		remedy: "Write `$name`, which substitution leaves alone."
	},
	POLICY_EXTRACT_WITHOUT_PATTERN: {
		severity: "warning",
		meaning: "`filterTags.extract` has no pattern whose groups it could use.",
		remedy: "Add a pattern, or drop extract."
	},
	POLICY_NUMBERS_JOINED: {
		severity: "warning",
		meaning: "Numbers of different width are joined into one, so 1.10.0 (1100) comes before 1.9.10 (1910).",
		remedy: "Use semver on the version, or separate the groups."
	},
	POLICY_KEYS_SHARED: {
		severity: "warning",
		meaning: "Several tags give the same key; the one with the smallest text stands for all of them.",
		remedy: "Extract what tells them apart, or let the pattern keep one kind."
	},
	POLICY_PRERELEASE_TEXT: {
		severity: "warning",
		meaning: "A prerelease that mixes letters and digits sorts as text: -ls99 comes above -ls100.",
		remedy: "Extract the number and order numerically, or put a dot between letters and number."
	},
	POLICY_RANGE_EVERYTHING: {
		severity: "notice",
		meaning: "The range admits every version, so the next major version is elected as soon as it appears.",
		remedy: "Bound the range if major versions need a decision."
	},
	POLICY_RANGE_MISLEADING: {
		severity: "warning",
		meaning: "The range means something else than it looks.",
		remedy: "Write the range as the hint shows."
	},
	POLICY_EXCLUSION_UNANCHORED: {
		severity: "warning",
		meaning: "An exclusion that looks like a tag is searched anywhere, so it drops other tags too.",
		remedy: "Anchor it with ^ and $ and escape its dots."
	},
	VERSION_INVALID: {
		severity: "error",
		meaning: "A text is no semantic version as Flux reads them.",
		remedy: "Use a tag with two dots, such as 1.2.3, or extract the version with filterTags."
	},
	IMAGE_NAME_INVALID: {
		severity: "error",
		meaning: "An image name cannot be parsed, or holds a scheme, tag or digest that does not belong there.",
		remedy: "Write the name as host/path, without https://, tag and digest."
	}
}, registryCodes = {
	REGISTRY_NETWORK: {
		severity: "error",
		meaning: "The registry could not be reached, or answers only with failures of its own.",
		remedy: "Check the host name, the network and the proxy; the next run tries again."
	},
	REGISTRY_TLS: {
		severity: "error",
		meaning: "The TLS certificate of the registry (or of a server that it points to) was not accepted.",
		remedy: "Give the certificate authority under `registries.<host>.ca` or through `certSecretRef`; there is no switch to skip verification."
	},
	REGISTRY_AUTH_REQUIRED: {
		severity: "error",
		meaning: "The registry wants a login and no credential was found for it.",
		remedy: "Log in with `docker/login-action`, or give `registry-credentials`, `registries:` or `secrets:` for this host."
	},
	REGISTRY_AUTH_REJECTED: {
		severity: "error",
		meaning: "The registry refused the credential that was found for it.",
		remedy: "Renew the credential at the source that the message names; it may have expired or lack read permission."
	},
	REGISTRY_CREDENTIAL_UNUSED: {
		severity: "warning",
		meaning: "The registry refused the stored credential, but the image is public and was read without it.",
		remedy: "Renew or remove the credential at the source that the message names."
	},
	REGISTRY_CREDENTIAL_INVALID: {
		severity: "warning",
		meaning: "A credential entry cannot be used: it is malformed, or its secret is not there.",
		remedy: "Correct the entry that the message names; its value is never shown."
	},
	REGISTRY_CREDENTIAL_AMBIGUOUS: {
		severity: "error",
		meaning: "Two credential entries fit the image equally well and differ.",
		remedy: "Remove one of the keys, or make one of them more specific with a path."
	},
	REGISTRY_LOGIN_FAILED: {
		severity: "error",
		meaning: "The login of a cloud provider or a credential helper did not give a credential.",
		remedy: "Check the provider's environment (role, workload identity, permissions) that the message names."
	},
	REGISTRY_NOT_FOUND_OR_DENIED: {
		severity: "error",
		meaning: "The registry says that the image does not exist, or hides it from this credential; registries do not tell which.",
		remedy: "Check the spelling of the image (official Docker Hub images live under `library/`) and the read permission."
	},
	REGISTRY_REALM_NOT_TRUSTED: {
		severity: "error",
		meaning: "The registry sends its logins to another server, which is not known to belong to it.",
		remedy: "If that server is right, name it under `registries.<host>.authEndpoint`."
	},
	REGISTRY_URL_REFUSED: {
		severity: "error",
		meaning: "The registry pointed to an address that must not be contacted (another scheme, a private address, a user name in the URL).",
		remedy: "Check the external URL in the configuration of the registry or of the proxy in front of it."
	},
	REGISTRY_RATE_LIMITED: {
		severity: "error",
		meaning: "The registry limits requests, and waiting would take longer than this scan may.",
		remedy: "Let a later run try again, log in if the requests were anonymous, or scan less often."
	},
	REGISTRY_HOST_SKIPPED: {
		severity: "error",
		meaning: "The registry failed several times in this run, so its remaining images were not asked for.",
		remedy: "See the first failures of this registry; the next run tries again."
	},
	REGISTRY_HOST_NOT_ALLOWED: {
		severity: "error",
		meaning: "This installation may not contact the registry.",
		remedy: "Ask the operator to add the host to the list of allowed registries."
	},
	REGISTRY_INCOMPLETE_LISTING: {
		severity: "error",
		meaning: "The list of tags could not be read to its end, so nothing is decided from it.",
		remedy: "See the message for the page that failed; a proxy that rewrites `Link` headers is the usual cause."
	},
	REGISTRY_TAG_LIMIT_EXCEEDED: {
		severity: "error",
		meaning: "The repository has more tags or pages than the limit allows.",
		remedy: "Delete old tags in the registry, or raise `registries.<host>.maxTags`."
	},
	REGISTRY_PROTOCOL: {
		severity: "error",
		meaning: "The registry answered with something that the registry protocol does not allow.",
		remedy: "Ask for the path in the message with curl: a proxy or login page that answers in place of the registry is the usual cause."
	},
	REGISTRY_PLATFORM_MISSING: {
		severity: "error",
		meaning: "The image index has no image for the wanted platform.",
		remedy: "Nothing, for updates: only the date and the release notes of the image are missing. Publish it for linux/amd64 to have them."
	},
	REGISTRY_TAGS_DROPPED: {
		severity: "warning",
		meaning: "The registry listed entries that are no tags (null, digests, invalid names); they were left out.",
		remedy: "Nothing to do for images; the registry or a proxy before it writes such entries."
	},
	REGISTRY_TAGS_SHRUNK: {
		severity: "warning",
		meaning: "Far fewer tags than in the last scan, or a tag in use is gone; a second reading said the same.",
		remedy: "Check whether somebody cleaned the repository, or whether the registry lost data."
	},
	REGISTRY_TAGS_EMPTY: {
		severity: "error",
		meaning: "The registry lists no tag at all, where the last scan had some.",
		remedy: "Check the registry; nothing is changed because of an empty list."
	},
	REGISTRY_LINK_FOREIGN: {
		severity: "warning",
		meaning: "The registry names another host for its next page; the page was asked for on the registry itself.",
		remedy: "Correct the external URL in the configuration of the registry."
	},
	REGISTRY_DIGEST_HEADER: {
		severity: "warning",
		meaning: "The digest that the registry announced differs from the digest of the bytes that it sent; the computed one is used.",
		remedy: "Report it to the operator of the registry or of the proxy before it."
	},
	REGISTRY_PULLS_COUNTED: {
		severity: "warning",
		meaning: "Docker Hub answered HEAD without a digest, so manifests were read by GET, which it counts as pulls.",
		remedy: "Log in to Docker Hub, whose limits for known accounts are higher, or use a mirror that answers HEAD."
	},
	REGISTRY_SERVER_WARNING: {
		severity: "notice",
		meaning: "The registry sent a warning with its answer.",
		remedy: "Read it; nothing else is needed."
	}
}, templateCodes = {
	TEMPLATE_INVALID: {
		severity: "error",
		meaning: "A commit message template does not parse or run.",
		remedy: "Correct the template at the place that the message names."
	},
	TEMPLATE_REMOVED_FIELD: {
		severity: "warning",
		meaning: "A commit message template uses a field that newer versions of Flux have removed; it still works here.",
		remedy: "Use `.Changed.Changes`, `.Changed.FileChanges` or `.Changed.Objects` instead."
	}
}, DIAGNOSTIC_CODES = {
	...configCodes,
	...documentCodes,
	...policyCodes,
	...markerCodes,
	...templateCodes,
	...planCodes,
	...registryCodes,
	...githubCodes,
	...commandCodes
};
function diagnose(code, message, options = {}) {
	let { at, hint, severity } = options;
	return {
		severity: severity ?? DIAGNOSTIC_CODES[code].severity,
		code,
		message,
		...at?.file !== void 0 && { file: at.file },
		...at?.line !== void 0 && { line: at.line },
		...at?.column !== void 0 && { column: at.column },
		...hint !== void 0 && { hint }
	};
}
function nextStep({ severity, code, hint }) {
	return hint ?? (severity === "notice" ? void 0 : DIAGNOSTIC_CODES[code].remedy);
}
function formatDiagnostic(d) {
	let place = [
		d.file,
		d.line,
		d.line === void 0 ? void 0 : d.column
	].filter((part) => part !== void 0);
	return `${place.length > 0 ? `${place.join(":")} ` : ""}${d.severity} ${d.code}: ${d.message}`;
}
function compareDiagnostics(a, b) {
	let text = (x, y) => {
		let [left, right] = [x ?? "", y ?? ""];
		return left < right ? -1 : +(left > right);
	};
	return text(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || text(a.code, b.code) || text(a.message, b.message);
}
var RetagError = class extends Error {
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause }), this.name = new.target.name, this.code = code, this.hint = options.hint;
	}
}, PolicyError = class extends RetagError {
	counts;
}, VersionError = class extends RetagError {}, ReferenceError = class extends RetagError {}, TemplateError = class extends RetagError {
	line;
	column;
}, CommandError = class extends RetagError {}, RegistryError = class extends RetagError {
	field;
}, ForgeError = class extends RetagError {}, WriteError = class extends RetagError {}, ConfigError = class extends RetagError {
	diagnostics = [];
};
export { PolicyError as a, RetagError as c, WriteError as d, compareDiagnostics as f, nextStep as h, ForgeError as i, TemplateError as l, formatDiagnostic as m, ConfigError as n, ReferenceError as o, diagnose as p, DIAGNOSTIC_CODES as r, RegistryError as s, CommandError as t, VersionError as u };
