import type { CodeEntry } from '../errors.ts';

/** Problems of \`\$imagepolicy\` markers and of the files that hold them. */
export const markerCodes = {
  MARKER_UNKNOWN_POLICY: {
    severity: 'error',
    meaning: 'A marker names an ImagePolicy that is not declared.',
    remedy: 'Correct the name in the marker, or declare the policy.',
  },
} as const satisfies Record<string, CodeEntry>;
