import { describe, expect, test } from 'vitest';
import { loadFiles } from '../support/loaded.ts';

/** A document with `§` where the diagnostic must point. */
type Row = [reason: string, text: string, code: string, message: string];

const FILE = 'images.yaml';

async function diagnose(marked: string) {
  const lines = marked.split('\n');
  const line = lines.findIndex(each => each.includes('§'));
  const column = lines[line]?.indexOf('§') ?? -1;
  const { declarations } = await loadFiles({ [FILE]: marked.replace('§', '') });
  return { found: declarations.diagnostics, at: { file: FILE, line: line + 1, column: column + 1 } };
}

const repository = (spec: string, head = 'apiVersion: image.toolkit.fluxcd.io/v1') =>
  `${head}\nkind: ImageRepository\nmetadata:\n  name: web\n  namespace: apps\nspec:\n${spec.replace(/^/gm, '  ')}\n`;
const policy = (spec: string, version = 'v1') =>
  `apiVersion: image.toolkit.fluxcd.io/${version}\nkind: ImagePolicy\nmetadata:\n  name: web\n  namespace: apps\nspec:\n${spec.replace(/^/gm, '  ')}\n`;
const automation = (spec: string) =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageUpdateAutomation\nmetadata:\n  name: web\n  namespace: apps\nspec:\n${spec.replace(/^/gm, '  ')}\n`;
const ZEROS = '0'.repeat(64);
const GIT = 'git:\n  commit:\n    author: { email: a@b.c }\n  push: { branch: main }';
const AUTOMATION = `interval: 5m\nsourceRef: { kind: GitRepository, name: a }\n${GIT}`;
const POLICY = 'imageRepositoryRef: { name: web }\npolicy: { semver: { range: 1.x } }';
const PATTERN = '([0-9]+(\\.[0-9]+)?(ms|s|m|h))+';

const repositories: Row[] = [
  [
    'a scheme in the image',
    repository('image: §https://ghcr.io/a/b\ninterval: 5m'),
    'DOCUMENT_INVALID',
    "spec.image: image 'https://ghcr.io/a/b' should not include URL scheme; remove 'https://'",
  ],
  [
    'a tag in the image',
    repository('image: §ghcr.io/a/b:1.0\ninterval: 5m'),
    'DOCUMENT_INVALID',
    "spec.image: image 'ghcr.io/a/b:1.0' should not include a tag; remove ':1.0'",
  ],
  [
    'a digest in the image',
    repository(`image: §ghcr.io/a/b@sha256:${ZEROS}
interval: 5m`),
    'DOCUMENT_INVALID',
    `spec.image: image 'ghcr.io/a/b@sha256:${ZEROS}' should not include a tag; remove ':${ZEROS}'`,
  ],
  [
    'an upper-case repository',
    repository('image: §ghcr.io/Org/App\ninterval: 5m'),
    'DOCUMENT_INVALID',
    'spec.image: could not parse reference: ghcr.io/Org/App',
  ],
  ['no image', repository('§interval: 5m'), 'DOCUMENT_INVALID', 'spec.image: Required value'],
  ['no interval', repository('§image: ghcr.io/a/b'), 'DOCUMENT_INVALID', 'spec.interval: Required value'],
  [
    'an empty spec',
    '§apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata:\n  name: web\n',
    'DOCUMENT_INVALID',
    'spec: Required value',
  ],
  [
    'days in an interval',
    repository('image: a/b\ninterval: §1d'),
    'DOCUMENT_INVALID',
    `spec.interval: Invalid value: "1d": spec.interval in body should match '^${PATTERN}$'`,
  ],
  [
    'a bare number as interval',
    repository('image: a/b\ninterval: §5'),
    'DOCUMENT_INVALID',
    'spec.interval: Invalid value: "integer": spec.interval in body must be of type string: "integer"',
  ],
  [
    'a signed interval',
    repository('image: a/b\ninterval: §-5m'),
    'DOCUMENT_INVALID',
    `spec.interval: Invalid value: "-5m": spec.interval in body should match '^${PATTERN}$'`,
  ],
  [
    'hours in a timeout',
    repository('image: a/b\ninterval: 5m\ntimeout: §1h'),
    'DOCUMENT_INVALID',
    `spec.timeout: Invalid value: "1h": spec.timeout in body should match '^${PATTERN.replace('|h', '')}$'`,
  ],
  [
    '26 exclusions',
    repository(`image: a/b\ninterval: 5m\nexclusionList: §[${Array(26).fill('a').join(', ')}]`),
    'DOCUMENT_INVALID',
    'spec.exclusionList: Too many: 26: must have at most 25 items',
  ],
  [
    'a number among the exclusions',
    repository('image: a/b\ninterval: 5m\nexclusionList: ["a", §1]'),
    'DOCUMENT_INVALID',
    'spec.exclusionList[1]: Invalid value: "integer": spec.exclusionList[1] in body must be of type string: "integer"',
  ],
  [
    'an unknown provider',
    repository('image: a/b\ninterval: 5m\nprovider: §google'),
    'DOCUMENT_INVALID',
    'spec.provider: Unsupported value: "google": supported values: "generic", "aws", "azure", "gcp"',
  ],
  [
    'insecure in quotes',
    repository('image: a/b\ninterval: 5m\ninsecure: §"true"'),
    'DOCUMENT_INVALID',
    'spec.insecure: Invalid value: "string": spec.insecure in body must be of type boolean: "string"',
  ],
  [
    'a secret reference without name',
    repository('image: a/b\ninterval: 5m\nsecretRef: §{}'),
    'DOCUMENT_INVALID',
    'spec.secretRef.name: Required value',
  ],
  [
    'a secret reference that is a text',
    repository('image: a/b\ninterval: 5m\nsecretRef: §acr'),
    'DOCUMENT_INVALID',
    'spec.secretRef: Invalid value: "string": spec.secretRef in body must be of type object: "string"',
  ],
  [
    'a long service account',
    repository(`image: a/b\ninterval: 5m\nserviceAccountName: §${'a'.repeat(254)}`),
    'DOCUMENT_INVALID',
    'spec.serviceAccountName: Too long: may not be more than 253 bytes',
  ],
  [
    'matchExpressions in accessFrom',
    repository('image: a/b\ninterval: 5m\naccessFrom:\n  namespaceSelectors:\n    - §matchExpressions: []'),
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "spec.accessFrom.namespaceSelectors[0].matchExpressions"',
  ],
  [
    'an unknown field',
    repository('image: a/b\n§intervall: 5m\ninterval: 5m'),
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "spec.intervall"',
  ],
  [
    'an unknown field that every object of JavaScript has',
    repository('image: a/b\n§constructor: 5m\ninterval: 5m'),
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "spec.constructor"',
  ],
  [
    'an unknown field of the document',
    `${repository('image: a/b\ninterval: 5m')}§data: {}\n`,
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "data"',
  ],
  [
    'no name',
    'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata:\n  §namespace: a\nspec: { image: a/b, interval: 5m }\n',
    'DOCUMENT_INVALID',
    'metadata.name: Required value',
  ],
  [
    'a name that is no subdomain',
    'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata:\n  name: §Web_1\nspec: { image: a/b, interval: 5m }\n',
    'DOCUMENT_INVALID',
    `metadata.name: Invalid value: "Web_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`,
  ],
  [
    'v1beta2',
    repository('image: a/b\ninterval: 5m', 'apiVersion: §image.toolkit.fluxcd.io/v1beta2'),
    'DOCUMENT_OLD_VERSION',
    'Flux no longer serves image.toolkit.fluxcd.io/v1beta2 since Flux 2.9',
  ],
  [
    'v1beta1',
    repository('image: a/b\ninterval: 5m', 'apiVersion: §image.toolkit.fluxcd.io/v1beta1'),
    'DOCUMENT_OLD_VERSION',
    'Flux no longer serves image.toolkit.fluxcd.io/v1beta1 since Flux 2.7',
  ],
  [
    'a version from the future',
    repository('image: a/b\ninterval: 5m', 'apiVersion: §image.toolkit.fluxcd.io/v7'),
    'DOCUMENT_UNKNOWN_VERSION',
    'unknown API version "image.toolkit.fluxcd.io/v7"; it is read as v1',
  ],
  ['broken YAML', repository('image: a/b\ninterval: 5m\nbad: §@x'), 'YAML_UNREADABLE', ''],
];

const policies: Row[] = [
  [
    'no repository',
    policy('§policy: { semver: { range: 1.x } }'),
    'DOCUMENT_INVALID',
    'spec.imageRepositoryRef: Required value',
  ],
  [
    'a repository without name',
    policy('imageRepositoryRef: §{}\npolicy: { semver: { range: 1.x } }'),
    'DOCUMENT_INVALID',
    'spec.imageRepositoryRef.name: Required value',
  ],
  ['no policy', policy('§imageRepositoryRef: { name: web }'), 'DOCUMENT_INVALID', 'spec.policy: Required value'],
  [
    'an empty policy',
    policy('imageRepositoryRef: { name: web }\npolicy: §{}'),
    'DOCUMENT_INVALID',
    'spec.policy: invalid policy: given ImagePolicyChoice object is invalid',
  ],
  [
    'numerical with null',
    policy('imageRepositoryRef: { name: web }\npolicy:\n  numerical: §null'),
    'DOCUMENT_INVALID',
    'spec.policy.numerical: Invalid value: "null": spec.policy.numerical in body must be of type object: "null"',
  ],
  [
    'semver without range',
    policy('imageRepositoryRef: { name: web }\npolicy: { semver: §{} }'),
    'DOCUMENT_INVALID',
    'spec.policy.semver.range: Required value',
  ],
  [
    'a range that YAML reads as a number',
    policy('imageRepositoryRef: { name: web }\npolicy: { semver: { range: §1.0 } }'),
    'DOCUMENT_INVALID',
    'spec.policy.semver.range: Invalid value: "integer": spec.policy.semver.range in body must be of type string: "integer"',
  ],
  [
    'an order in capitals',
    policy('imageRepositoryRef: { name: web }\npolicy: { alphabetical: { order: §ASC } }'),
    'DOCUMENT_INVALID',
    'spec.policy.alphabetical.order: Unsupported value: "ASC": supported values: "asc", "desc"',
  ],
  [
    'an unknown digest policy',
    policy(`${POLICY}\ndigestReflectionPolicy: §always`),
    'DOCUMENT_INVALID',
    'spec.digestReflectionPolicy: Unsupported value: "always": supported values: "Never", "IfNotPresent", "Always"',
  ],
  [
    'Always without interval',
    policy(`${POLICY}\ndigestReflectionPolicy: §Always`),
    'DOCUMENT_INVALID',
    "spec.interval: spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'",
  ],
  [
    'an interval without Always',
    policy(`${POLICY}\ninterval: §5m`),
    'DOCUMENT_INVALID',
    "spec.interval: spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'",
  ],
  [
    'a namespace in a v1alpha1 reference',
    policy('imageRepositoryRef: { name: web, namespace: §other }\npolicy: { semver: { range: 1.x } }', 'v1alpha1'),
    'DOCUMENT_INVALID',
    'spec.imageRepositoryRef.namespace: v1alpha1 knows no namespace here; Flux drops it',
  ],
  [
    'an unknown field',
    policy(`${POLICY}\n§filtertags: {}`),
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "spec.filtertags"',
  ],
];

const automations: Row[] = [
  [
    'no git',
    automation('§interval: 5m\nsourceRef: { name: a }'),
    'DOCUMENT_INVALID',
    "spec.git: source kind 'GitRepository' necessitates field .spec.git: invalid source configuration",
  ],
  ['no interval', automation(`§sourceRef: { name: a }\n${GIT}`), 'DOCUMENT_INVALID', 'spec.interval: Required value'],
  ['no source', automation(`§interval: 5m\n${GIT}`), 'DOCUMENT_INVALID', 'spec.sourceRef: Required value'],
  [
    'another kind of source',
    automation(`interval: 5m\nsourceRef: { kind: §Bucket, name: a }\n${GIT}`),
    'DOCUMENT_INVALID',
    'spec.sourceRef.kind: Unsupported value: "Bucket": supported values: "GitRepository"',
  ],
  [
    'no commit',
    automation('interval: 5m\nsourceRef: { name: a }\ngit: §{ push: { branch: main } }'),
    'DOCUMENT_INVALID',
    'spec.git.commit: Required value',
  ],
  [
    'no e-mail address',
    automation(
      'interval: 5m\nsourceRef: { name: a }\ngit:\n  push: { branch: main }\n  commit:\n    author: §{ name: bot }',
    ),
    'DOCUMENT_INVALID',
    'spec.git.commit.author.email: Required value',
  ],
  [
    'a value of the message that is no text',
    automation(
      'interval: 5m\nsourceRef: { name: a }\ngit:\n  push: { branch: main }\n  commit:\n    author: { email: a@b.c }\n    messageTemplateValues: { run: §1 }',
    ),
    'DOCUMENT_INVALID',
    'spec.git.commit.messageTemplateValues.run: Invalid value: "integer": spec.git.commit.messageTemplateValues.run in body must be of type string: "integer"',
  ],
  [
    'another type of signing key',
    automation(
      'interval: 5m\nsourceRef: { name: a }\ngit:\n  push: { branch: main }\n  commit:\n    author: { email: a@b.c }\n    signingKey: { type: §x509, secretRef: { name: k } }',
    ),
    'DOCUMENT_INVALID',
    'spec.git.commit.signingKey.type: Unsupported value: "x509": supported values: "gpg", "ssh"',
  ],
  [
    'a push branch that git refuses',
    automation(
      'interval: 5m\nsourceRef: { name: a }\ngit:\n  push: { branch: §a..b }\n  commit:\n    author: { email: a@b.c }',
    ),
    'DOCUMENT_INVALID',
    'spec.git.push.branch: Invalid value: "a..b": git takes no branch of that name',
  ],
  [
    'a branch to read that git refuses',
    automation(
      'interval: 5m\nsourceRef: { name: a }\ngit:\n  checkout: { ref: { branch: §"my branch" } }\n  commit:\n    author: { email: a@b.c }',
    ),
    'DOCUMENT_INVALID',
    'spec.git.checkout.ref.branch: Invalid value: "my branch": git takes no branch of that name',
  ],
  [
    'another strategy',
    automation(`${AUTOMATION}\nupdate: { path: ., strategy: §Regex }`),
    'DOCUMENT_INVALID',
    'spec.update.strategy: Unsupported value: "Regex": supported values: "Setters"',
  ],
  [
    'an operator that does not exist',
    automation(`${AUTOMATION}\npolicySelector:\n  matchExpressions: [{ key: a, operator: §Foo }]`),
    'DOCUMENT_INVALID',
    'spec.policySelector.matchExpressions[0].operator: "Foo" is not a valid label selector operator',
  ],
  [
    'In without values',
    automation(`${AUTOMATION}\npolicySelector:\n  matchExpressions: [§{ key: a, operator: In }]`),
    'DOCUMENT_INVALID',
    "spec.policySelector.matchExpressions[0].values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty",
  ],
  [
    'Exists with values',
    automation(`${AUTOMATION}\npolicySelector:\n  matchExpressions: [{ key: a, operator: Exists, values: §[b] }]`),
    'DOCUMENT_INVALID',
    'spec.policySelector.matchExpressions[0].values: Invalid value: values set must be empty for exists and does not exist',
  ],
  [
    'a label that is none',
    automation(`${AUTOMATION}\npolicySelector:\n  matchLabels: §{ a: b c }`),
    'DOCUMENT_INVALID',
    `spec.policySelector.matchLabels: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than 63 characters`,
  ],
  ...[
    ['a key with text in front', 'my app', 'name'],
    ['a key with text behind', 'app!', 'name'],
    ['a key with two slashes', 'a/b/c', 'name'],
    ['a prefix that is no DNS name', 'Acme/app', 'name'],
  ].map(
    ([reason = '', key = '']): Row => [
      reason,
      automation(`${AUTOMATION}\npolicySelector:\n  matchLabels: §{ ${key}: x }`),
      'DOCUMENT_INVALID',
      `spec.policySelector.matchLabels: Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than 63 characters`,
    ],
  ),
  [
    'the flat form in a newer version',
    automation(`${AUTOMATION}\n§checkout: { branch: main }`),
    'DOCUMENT_UNKNOWN_FIELD',
    'unknown field "spec.checkout"',
  ],
];

describe.each([
  ['ImageRepository', repositories],
  ['ImagePolicy', policies],
  ['ImageUpdateAutomation', automations],
])('%s', (_, rows) => {
  test.each(rows)('%s', async (_reason, text, code, message) => {
    const { found, at } = await diagnose(text);
    expect(found.filter(each => each.code === code)).toMatchObject([
      { ...at, code, message: message === '' ? expect.any(String) : message },
    ]);
  });
});
