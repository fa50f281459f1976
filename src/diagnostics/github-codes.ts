import type { CodeEntry } from '../errors.ts';

/** Problems of GitHub: permissions, rules, limits. */
export const githubCodes = {
  GITHUB_REFUSED: {
    severity: 'error',
    meaning: 'GitHub refused a request.',
    remedy: 'The message names the missing permission or the rule.',
  },
} as const satisfies Record<string, CodeEntry>;
