import type { CodeEntry } from '../errors.ts';

/** Problems and lints of image policies. */
export const policyCodes = {
  POLICY_INVALID: {
    severity: 'error',
    meaning: 'The policy cannot elect any tag as it is written.',
    remedy: 'Correct the policy as the hint shows.',
  },
  POLICY_NO_MATCH: {
    severity: 'error',
    meaning: 'None of the tags in the registry satisfies the policy.',
    remedy: 'Ask `retag why POLICY` which rule dropped the tags.',
  },
  VERSION_INVALID: {
    severity: 'error',
    meaning: 'A text is no semantic version as Flux reads them.',
    remedy: 'Use a tag with two dots, such as 1.2.3, or extract the version with filterTags.',
  },
  IMAGE_NAME_INVALID: {
    severity: 'error',
    meaning: 'An image name cannot be parsed, or holds a scheme, tag or digest that does not belong there.',
    remedy: 'Write the name as host/path, without https://, tag and digest.',
  },
} as const satisfies Record<string, CodeEntry>;
