import type { CodeEntry } from '../errors.ts';

/** Problems and lints of image policies. */
export const policyCodes = {
  POLICY_INVALID: {
    severity: 'error',
    meaning: 'The policy cannot elect any tag as it is written.',
    remedy: 'Correct the policy as the hint shows.',
  },
  POLICY_NO_TAGS: {
    severity: 'error',
    meaning: 'The repository has no tags, or the exclusion list drops all of them.',
    remedy: 'Push a tag, or narrow spec.exclusionList of the ImageRepository.',
  },
  POLICY_NO_MATCH: {
    severity: 'error',
    meaning: 'None of the tags in the registry satisfies the policy.',
    remedy: 'Ask `retag why POLICY` which rule dropped the tags.',
  },
  POLICY_KEY_NOT_NUMERIC: {
    severity: 'error',
    meaning: 'A numerical policy meets a tag whose key is no number; one such tag stops the whole policy.',
    remedy: 'Anchor the pattern with `$` and capture the number with `[0-9]+`.',
  },
  POLICY_DIGIT_GROUPS: {
    severity: 'notice',
    meaning:
      'The keys of a numerical policy are groups of digits; Retag compares them group by group, Flux refuses them.',
    remedy: 'Order such keys alphabetically if Flux itself has to read the policy too.',
  },
  POLICY_INFINITE_KEY: {
    severity: 'warning',
    meaning: 'A key such as `inf` is read as infinity and wins or loses against every number.',
    remedy: 'Capture the number with `[0-9]+` so that such tags drop out.',
  },
  POLICY_TIE: {
    severity: 'warning',
    meaning: 'Several tags are equally good, and the winner is decided by their text alone.',
    remedy: 'Let the pattern keep one of them, or extract more of the tag.',
  },
  POLICY_CHOICE_MISSING: {
    severity: 'error',
    meaning: '`spec.policy` is missing or empty, so nothing says which tag is the latest.',
    remedy: 'Add semver, alphabetical or numerical.',
  },
  POLICY_CHOICE_SEVERAL: {
    severity: 'warning',
    meaning: 'Several kinds of policy are set in one document; all but one are silently ignored.',
    remedy: 'Keep the kind that is meant; the message says which one counts.',
  },
  POLICY_INTERVAL_MISSING: {
    severity: 'error',
    meaning: '`digestReflectionPolicy: Always` needs `spec.interval`; the Flux API rejects the document without it.',
    remedy: 'Add an interval such as 10m.',
  },
  POLICY_FLOATING_TAG: {
    severity: 'warning',
    meaning: 'The policy can only elect one fixed tag and reflects no digest, so it can never show an update.',
    remedy: 'Set digestReflectionPolicy, and let a marker hold the digest.',
  },
  POLICY_ELECTS_OLDEST: {
    severity: 'warning',
    meaning: 'Descending order elects the smallest key; for keys that begin with a time this is the oldest build.',
    remedy: 'Use `order: asc`.',
  },
  POLICY_ORDER_ARBITRARY: {
    severity: 'warning',
    meaning: 'The key has random hexadecimal text before its time, so the elected build is arbitrary.',
    remedy:
      "Extract the time and order by it: a pattern such as `-(?P<ts>[0-9]+)$` with `extract: '$ts'`, and `numerical`.",
  },
  POLICY_ELECTED_OLDER: {
    severity: 'warning',
    meaning: 'The elected tag is older than other tags that the policy admits.',
    remedy:
      'See the candidates and their dates with `retag why POLICY`; the order (`asc`, `desc`) or the extracted key is the usual cause.',
  },
  POLICY_PATTERN_NO_MATCH: {
    severity: 'warning',
    meaning: '`filterTags.pattern` matches none of the tags.',
    remedy: 'Correct the pattern; `retag tags IMAGE` lists the tags.',
  },
  POLICY_PATTERN_ESCAPED_TWICE: {
    severity: 'error',
    meaning: 'Backslashes are doubled where YAML keeps them as they are, so the pattern asks for backslashes in tags.',
    remedy: "Write each backslash once in single quotes: `'\\.'`.",
  },
  POLICY_PATTERN_OPEN_END: {
    severity: 'warning',
    meaning:
      'A numerical policy has a pattern that is open at its end, so tags with more text after the number get in.',
    remedy: 'End the pattern with `$` and capture the number with `[0-9]+`.',
  },
  POLICY_PATTERN_NO_ZERO: {
    severity: 'warning',
    meaning: '`[1-9]+` never matches a number with a zero in it, such as 10.',
    remedy: 'Write `[0-9]+`.',
  },
  POLICY_PATTERN_DOT: {
    severity: 'notice',
    meaning: 'An unescaped dot between numbers matches any character.',
    remedy: 'Write `\\.`, within single quotes.',
  },
  POLICY_EXTRACT_UNKNOWN_GROUP: {
    severity: 'error',
    meaning: '`filterTags.extract` names a group that the pattern does not have; it is replaced by nothing.',
    remedy: 'Name a group of the pattern, with braces where a letter, digit or _ follows.',
  },
  POLICY_EXTRACT_CONSTANT: {
    severity: 'error',
    meaning: '`filterTags.extract` names no group, so every tag gets the same key.',
    remedy: 'Refer to a group of the pattern, such as `$ts`.',
  },
  POLICY_EXTRACT_ESCAPED: {
    severity: 'warning',
    meaning: '`$${…}` is a literal dollar; only Flux variable substitution turns it into `${…}`.',
    remedy: 'Write `$name`, which substitution leaves alone.',
  },
  POLICY_EXTRACT_WITHOUT_PATTERN: {
    severity: 'warning',
    meaning: '`filterTags.extract` has no pattern whose groups it could use.',
    remedy: 'Add a pattern, or drop extract.',
  },
  POLICY_NUMBERS_JOINED: {
    severity: 'warning',
    meaning: 'Numbers of different width are joined into one, so 1.10.0 (1100) comes before 1.9.10 (1910).',
    remedy: 'Use semver on the version, or separate the groups.',
  },
  POLICY_KEYS_SHARED: {
    severity: 'warning',
    meaning: 'Several tags give the same key; the one with the smallest text stands for all of them.',
    remedy: 'Extract what tells them apart, or let the pattern keep one kind.',
  },
  POLICY_PRERELEASE_TEXT: {
    severity: 'warning',
    meaning: 'A prerelease that mixes letters and digits sorts as text: -ls99 comes above -ls100.',
    remedy: 'Extract the number and order numerically, or put a dot between letters and number.',
  },
  POLICY_RANGE_EVERYTHING: {
    severity: 'notice',
    meaning: 'The range admits every version, so the next major version is elected as soon as it appears.',
    remedy: 'Bound the range if major versions need a decision.',
  },
  POLICY_RANGE_MISLEADING: {
    severity: 'warning',
    meaning: 'The range means something else than it looks.',
    remedy: 'Write the range as the hint shows.',
  },
  POLICY_EXCLUSION_UNANCHORED: {
    severity: 'warning',
    meaning: 'An exclusion that looks like a tag is searched anywhere, so it drops other tags too.',
    remedy: 'Anchor it with ^ and $ and escape its dots.',
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
