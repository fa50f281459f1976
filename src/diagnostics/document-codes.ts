import type { CodeEntry } from '../errors.ts';

/** Problems of Flux documents and of what kustomize and Flux make of them. */
export const documentCodes = {
  YAML_UNREADABLE: {
    severity: 'error',
    meaning: 'A file that holds image documents or markers is not readable as YAML.',
    remedy: 'Correct the syntax at the place that the message names.',
  },
} as const satisfies Record<string, CodeEntry>;
