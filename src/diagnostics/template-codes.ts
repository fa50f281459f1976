import type { CodeEntry } from '../errors.ts';

/** Problems of commit message templates. */
export const templateCodes = {
  TEMPLATE_INVALID: {
    severity: 'error',
    meaning: 'A commit message template does not parse or run.',
    remedy: 'Correct the template at the place that the message names.',
  },
} as const satisfies Record<string, CodeEntry>;
