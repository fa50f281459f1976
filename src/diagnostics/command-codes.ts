import type { CodeEntry } from '../errors.ts';

/** Refusals of \`/retag\` review commands. */
export const commandCodes = {
  COMMAND_INVALID: {
    severity: 'error',
    meaning: 'A /retag comment is not one of the commands.',
    remedy: 'Write one of the forms that `/retag help` lists.',
  },
  COMMAND_TOO_LONG: {
    severity: 'error',
    meaning: 'A /retag command, or the reason in it, is longer than what is stored.',
    remedy: 'Shorten it; the rest of the comment may be of any length.',
  },
  COMMAND_NOT_ALONE: {
    severity: 'error',
    meaning: 'A comment holds several /retag commands.',
    remedy: 'Write one comment per command.',
  },
  COMMAND_IGNORED: {
    severity: 'notice',
    meaning: 'A comment holds a /retag command that is not answered here.',
    remedy: 'Nothing; the message gives the reason. Commands count in new comments on open pull requests of Retag.',
  },
  COMMAND_NOT_PERMITTED: {
    severity: 'error',
    meaning: 'The person who wrote the command may not write to the repository.',
    remedy: 'Ask somebody with the permission that `commands.permission` names.',
  },
  COMMAND_PERMISSION_UNKNOWN: {
    severity: 'error',
    meaning: 'GitHub did not tell what the person may do, so the command was refused.',
    remedy: 'Give the token `contents: write` (the App: Metadata read), then write the comment again.',
  },
  COMMAND_WRONG_PULL_REQUEST: {
    severity: 'error',
    meaning: 'The pull request is not an open one of Retag, from a branch of the same repository.',
    remedy: 'Comment on the pull request that Retag opened.',
  },
  COMMAND_POLICY_UNKNOWN: {
    severity: 'error',
    meaning: 'A command names no policy of the repository.',
    remedy: 'Write one of the names that `/retag status` lists.',
  },
  COMMAND_POLICY_AMBIGUOUS: {
    severity: 'error',
    meaning: 'A command names several policies.',
    remedy: 'Write `namespace:name`.',
  },
  COMMAND_TAG_UNKNOWN: {
    severity: 'error',
    meaning: 'A command names a tag that the registry does not have.',
    remedy: 'Write a tag that exists; the reply lists near ones.',
  },
  COMMAND_TAG_NOT_ADMITTED: {
    severity: 'error',
    meaning: 'The policy does not admit the tag that a command names.',
    remedy: 'Choose a tag that it admits, or add `force` and a reason.',
  },
  COMMAND_SUPERSEDED: {
    severity: 'notice',
    meaning: 'A later command about the same policy was carried out first; the earlier one came late and was dropped.',
    remedy: 'Write the command again if it is still wanted.',
  },
  COMMAND_NOT_APPLIED: {
    severity: 'error',
    meaning: 'A command was accepted, but its effect could not be written to the branch.',
    remedy: 'The reply gives the reason; correct it and write the command again.',
  },
  OVERRIDES_UNEDITABLE: {
    severity: 'error',
    meaning: 'The configuration file is written in a form in which `overrides:` cannot be edited safely.',
    remedy: 'Write `overrides:` as a block list with one entry per item, or make the change by hand.',
  },
} as const satisfies Record<string, CodeEntry>;
