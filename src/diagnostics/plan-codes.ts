import type { CodeEntry } from '../errors.ts';

/** Guard rails and conflicts found while planning: what is held, and how it is released. */
export const planCodes = {
  UPDATE_HELD: {
    severity: 'warning',
    meaning: 'A change was held back by a guard rail.',
    remedy: 'The message says why, and how to release it.',
  },
} as const satisfies Record<string, CodeEntry>;
