import type { CodeEntry } from '../errors.ts';

/** Problems of `.github/retag.yaml`, action inputs and command-line options. */
export const configCodes = {
  CONFIG_INVALID: {
    severity: 'error',
    meaning: 'The configuration file, an input or an option has a wrong value.',
    remedy:
      'Correct the value that the message names. docs/config.md lists every key of the configuration, action.yml every input, `--help` every option.',
  },
  CONFIG_UNKNOWN_KEY: {
    severity: 'error',
    meaning: 'The configuration file has a key that does not exist.',
    remedy: 'Correct its spelling, or remove it; docs/config.md lists every key.',
  },
  RENDERED_MISSING: {
    severity: 'error',
    meaning: '`sources.rendered` names a file that is not in the repository.',
    remedy:
      'Correct the path, which counts from the root of the repository, or commit the file; folders and patterns are not followed.',
  },
} as const satisfies Record<string, CodeEntry>;
