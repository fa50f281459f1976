/** Problems and lints of image policies. */
export declare const policyCodes: {
    readonly POLICY_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'The policy cannot elect any tag as it is written.';
        readonly remedy: 'Correct the policy as the hint shows.';
    };
    readonly POLICY_NO_TAGS: {
        readonly severity: 'error';
        readonly meaning: 'The repository has no tags, or the exclusion list drops all of them.';
        readonly remedy: 'Push a tag, or narrow spec.exclusionList of the ImageRepository.';
    };
    readonly POLICY_NO_MATCH: {
        readonly severity: 'error';
        readonly meaning: 'None of the tags in the registry satisfies the policy.';
        readonly remedy: 'Ask `retag why POLICY` which rule dropped the tags.';
    };
    readonly POLICY_KEY_NOT_NUMERIC: {
        readonly severity: 'error';
        readonly meaning: 'A numerical policy meets a tag whose key is no number; one such tag stops the whole policy.';
        readonly remedy: 'Anchor the pattern with `$` and capture the number with `[0-9]+`.';
    };
    readonly POLICY_DIGIT_GROUPS: {
        readonly severity: 'notice';
        readonly meaning: 'The keys of a numerical policy are groups of digits; Retag compares them group by group, Flux refuses them.';
        readonly remedy: 'Order such keys alphabetically if Flux itself has to read the policy too.';
    };
    readonly POLICY_INFINITE_KEY: {
        readonly severity: 'warning';
        readonly meaning: 'A key such as `inf` is read as infinity and wins or loses against every number.';
        readonly remedy: 'Capture the number with `[0-9]+` so that such tags drop out.';
    };
    readonly POLICY_TIE: {
        readonly severity: 'warning';
        readonly meaning: 'Several tags are equally good, and the winner is decided by their text alone.';
        readonly remedy: 'Let the pattern keep one of them, or extract more of the tag.';
    };
    readonly POLICY_CHOICE_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`spec.policy` is missing or empty, so nothing says which tag is the latest.';
        readonly remedy: 'Add semver, alphabetical or numerical.';
    };
    readonly POLICY_CHOICE_SEVERAL: {
        readonly severity: 'warning';
        readonly meaning: 'Several kinds of policy are set in one document; all but one are silently ignored.';
        readonly remedy: 'Keep the kind that is meant; the message says which one counts.';
    };
    readonly POLICY_INTERVAL_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`digestReflectionPolicy: Always` needs `spec.interval`; the Flux API rejects the document without it.';
        readonly remedy: 'Add an interval such as 10m.';
    };
    readonly POLICY_FLOATING_TAG: {
        readonly severity: 'warning';
        readonly meaning: 'The policy can only elect one fixed tag and reflects no digest, so it can never show an update.';
        readonly remedy: 'Set digestReflectionPolicy, and let a marker hold the digest.';
    };
    readonly POLICY_ELECTS_OLDEST: {
        readonly severity: 'warning';
        readonly meaning: 'Descending order elects the smallest key; for keys that begin with a time this is the oldest build.';
        readonly remedy: 'Use `order: asc`.';
    };
    readonly POLICY_ORDER_ARBITRARY: {
        readonly severity: 'warning';
        readonly meaning: 'The key has random hexadecimal text before its time, so the elected build is arbitrary.';
        readonly remedy: "Extract the time and order by it: a pattern such as `-(?P<ts>[0-9]+)$` with `extract: '$ts'`, and `numerical`.";
    };
    readonly POLICY_ELECTED_OLDER: {
        readonly severity: 'warning';
        readonly meaning: 'The elected tag is older than other tags that the policy admits.';
        readonly remedy: 'See the candidates and their dates with `retag why POLICY`; the order (`asc`, `desc`) or the extracted key is the usual cause.';
    };
    readonly POLICY_PATTERN_NO_MATCH: {
        readonly severity: 'warning';
        readonly meaning: '`filterTags.pattern` matches none of the tags.';
        readonly remedy: 'Correct the pattern; `retag tags IMAGE` lists the tags.';
    };
    readonly POLICY_PATTERN_ESCAPED_TWICE: {
        readonly severity: 'error';
        readonly meaning: 'Backslashes are doubled where YAML keeps them as they are, so the pattern asks for backslashes in tags.';
        readonly remedy: "Write each backslash once in single quotes: `'\\.'`.";
    };
    readonly POLICY_PATTERN_OPEN_END: {
        readonly severity: 'warning';
        readonly meaning: 'A numerical policy has a pattern that is open at its end, so tags with more text after the number get in.';
        readonly remedy: 'End the pattern with `$` and capture the number with `[0-9]+`.';
    };
    readonly POLICY_PATTERN_NO_ZERO: {
        readonly severity: 'warning';
        readonly meaning: '`[1-9]+` never matches a number with a zero in it, such as 10.';
        readonly remedy: 'Write `[0-9]+`.';
    };
    readonly POLICY_PATTERN_DOT: {
        readonly severity: 'notice';
        readonly meaning: 'An unescaped dot between numbers matches any character.';
        readonly remedy: 'Write `\\.`, within single quotes.';
    };
    readonly POLICY_EXTRACT_UNKNOWN_GROUP: {
        readonly severity: 'error';
        readonly meaning: '`filterTags.extract` names a group that the pattern does not have; it is replaced by nothing.';
        readonly remedy: 'Name a group of the pattern, with braces where a letter, digit or _ follows.';
    };
    readonly POLICY_EXTRACT_CONSTANT: {
        readonly severity: 'error';
        readonly meaning: '`filterTags.extract` names no group, so every tag gets the same key.';
        readonly remedy: 'Refer to a group of the pattern, such as `$ts`.';
    };
    readonly POLICY_EXTRACT_ESCAPED: {
        readonly severity: 'warning';
        readonly meaning: '`$${…}` is a literal dollar; only Flux variable substitution turns it into `${…}`.';
        readonly remedy: 'Write `$name`, which substitution leaves alone.';
    };
    readonly POLICY_EXTRACT_WITHOUT_PATTERN: {
        readonly severity: 'warning';
        readonly meaning: '`filterTags.extract` has no pattern whose groups it could use.';
        readonly remedy: 'Add a pattern, or drop extract.';
    };
    readonly POLICY_NUMBERS_JOINED: {
        readonly severity: 'warning';
        readonly meaning: 'Numbers of different width are joined into one, so 1.10.0 (1100) comes before 1.9.10 (1910).';
        readonly remedy: 'Use semver on the version, or separate the groups.';
    };
    readonly POLICY_KEYS_SHARED: {
        readonly severity: 'warning';
        readonly meaning: 'Several tags give the same key; the one with the smallest text stands for all of them.';
        readonly remedy: 'Extract what tells them apart, or let the pattern keep one kind.';
    };
    readonly POLICY_PRERELEASE_TEXT: {
        readonly severity: 'warning';
        readonly meaning: 'A prerelease that mixes letters and digits sorts as text: -ls99 comes above -ls100.';
        readonly remedy: 'Extract the number and order numerically, or put a dot between letters and number.';
    };
    readonly POLICY_RANGE_EVERYTHING: {
        readonly severity: 'notice';
        readonly meaning: 'The range admits every version, so the next major version is elected as soon as it appears.';
        readonly remedy: 'Bound the range if major versions need a decision.';
    };
    readonly POLICY_RANGE_MISLEADING: {
        readonly severity: 'warning';
        readonly meaning: 'The range means something else than it looks.';
        readonly remedy: 'Write the range as the hint shows.';
    };
    readonly POLICY_EXCLUSION_UNANCHORED: {
        readonly severity: 'warning';
        readonly meaning: 'An exclusion that looks like a tag is searched anywhere, so it drops other tags too.';
        readonly remedy: 'Anchor it with ^ and $ and escape its dots.';
    };
    readonly VERSION_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A text is no semantic version as Flux reads them.';
        readonly remedy: 'Use a tag with two dots, such as 1.2.3, or extract the version with filterTags.';
    };
    readonly IMAGE_NAME_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'An image name cannot be parsed, or holds a scheme, tag or digest that does not belong there.';
        readonly remedy: 'Write the name as host/path, without https://, tag and digest.';
    };
};
