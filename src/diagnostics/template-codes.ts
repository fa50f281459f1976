import type { CodeEntry } from '../errors.ts';

/** Problems of commit message templates. */
export const templateCodes = {
  TEMPLATE_INVALID: {
    severity: 'error',
    meaning: 'A commit message template does not parse or run.',
    remedy: 'Correct the template at the place that the message names.',
  },
  TEMPLATE_REMOVED_FIELD: {
    severity: 'warning',
    meaning: 'A commit message template uses a field that newer versions of Flux have removed; it still works here.',
    remedy: 'Use `.Changed.Changes`, `.Changed.FileChanges` or `.Changed.Objects` instead.',
  },
} as const satisfies Record<string, CodeEntry>;
