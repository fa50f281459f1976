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
} as const satisfies Record<string, CodeEntry>;
