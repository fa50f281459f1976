import type { CodeEntry } from '../errors.ts';

/** Refusals of \`/retag\` review commands. */
export const commandCodes = {
  COMMAND_INVALID: {
    severity: 'error',
    meaning: 'A /retag comment is not one of the commands.',
    remedy: 'Write one of the forms that `/retag help` lists.',
  },
} as const satisfies Record<string, CodeEntry>;
