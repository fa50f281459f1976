/** Refusals of \`/retag\` review commands. */
export declare const commandCodes: {
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
};
