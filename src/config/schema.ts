/**
 * `.github/retag.yaml` as one schema: it validates, gives every default, and is the source of
 * `schemas/retag.schema.json` and `docs/config.md`. Every field has its description here and nowhere else.
 */
import { z } from 'zod';
import type { PolicyKind } from '../model.ts';
import { isBranchName, NO_BRANCH_NAME } from './branch-rule.ts';
import { DURATION_PATTERN, INTERVAL_PATTERN, TIMEOUT_PATTERN } from './durations.ts';
import { isEndDate } from './end-date.ts';

const described = <T extends z.ZodType>(schema: T, description: string): T => schema.describe(description);
const text = (description: string) => described(z.string().min(1), description);
const branchName = (description: string) =>
  described(z.string().min(1).refine(isBranchName, NO_BRANCH_NAME), description);
const texts = (description: string) => described(z.array(z.string()), description);
const flag = (value: boolean, description: string) => described(z.boolean().default(value), description);

/** A value that only the environment holds: `{ env: NAME }`. Secrets are never written into the file itself. */
const fromEnvironment = (description: string) =>
  described(
    z.strictObject({
      env: z
        .string()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .describe('Name of the environment variable.'),
    }),
    description,
  );

/** An address of a registry's services. A login in it would be a secret in the file. */
const serviceUrl = (description: string) =>
  described(
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://registry.example.org' })
      .refine(url => !/^\w+:\/\/[^/]*@/.test(url), 'must hold no user name and no password'),
    description,
  ).optional();

const sources = z.strictObject({
  include: texts('Globs of the files that are read. `*` stays within a folder, `**` crosses folders.').default([
    '**/*.yaml',
    '**/*.yml',
    '**/Kustomization',
  ]),
  exclude: texts('Globs of files that are left out, also when `include` names them.').default([]),
  rendered: texts(
    'Files that hold the output of `kustomize build` or `kubectl get -o yaml`. Their image documents are read instead of those with the same kind, namespace and name elsewhere.',
  ).default([]),
});

const order = z.enum(['asc', 'desc']).default('asc').describe('Which end wins: `asc` takes the greatest.');

const policy = z
  .strictObject({
    semver: z
      .strictObject({ range: z.string().describe('A version range, as Flux reads it.') })
      .optional()
      .describe('The greatest version in a range.'),
    alphabetical: z.strictObject({ order }).optional().describe('The last tag in the order of bytes.'),
    numerical: z.strictObject({ order }).optional().describe('The greatest number.'),
  } satisfies Record<PolicyKind, z.ZodType>)
  .refine(choice => Object.values(choice).filter(part => part !== undefined).length === 1, {
    message: 'exactly one of semver, alphabetical and numerical is needed',
  });

const image = z.strictObject({
  image: text('Name of the image, without scheme, tag and digest: `spec.image` of an ImageRepository.'),
  namespace: text('Namespace in the marker: `{"$imagepolicy": "<namespace>:<name>"}`.').default('flux-system'),
  policy: described(policy, 'Which tag is wanted: `spec.policy` of an ImagePolicy.'),
  filterTags: z
    .strictObject({
      pattern: z.string().optional().describe('A Go regular expression; tags that do not match are left out.'),
      extract: z.string().optional().describe('What is compared, built from the groups of the pattern.'),
    })
    .optional()
    .describe('Which tags take part: `spec.filterTags` of an ImagePolicy.'),
  digestReflectionPolicy: z
    .enum(['Never', 'IfNotPresent', 'Always'])
    .default('Never')
    .describe('Whether the digest is written too: `spec.digestReflectionPolicy` of an ImagePolicy.'),
  exclusionList: z.array(z.string()).max(25).optional().describe('Go regular expressions of tags that are never used.'),
  insecure: flag(false, 'Talk to the registry over plain HTTP.'),
  provider: z.enum(['generic', 'aws', 'azure', 'gcp']).default('generic').describe('Cloud whose login is used.'),
  secretRef: z
    .strictObject({ name: text('Name of the entry of `secrets:`, in the namespace of the image.') })
    .optional()
    .describe('Credentials by name, as in an ImageRepository.'),
  timeout: z
    .string()
    .regex(TIMEOUT_PATTERN, 'must be a duration such as 30s')
    .optional()
    .describe('Longest wait for the registry.'),
  interval: z
    .string()
    .regex(INTERVAL_PATTERN, 'must be a duration such as 10m')
    .default('10m')
    .describe('Shortest time between two scheduled scans; it counts only where `state` is kept between runs.'),
  suspend: flag(false, 'Leave the image alone.'),
});

const registryFields = z.strictObject({
  provider: z.enum(['generic', 'aws', 'azure', 'gcp']).optional().describe('Cloud whose login is used.'),
  insecure: z.boolean().optional().describe('Talk to the registry over plain HTTP.'),
  username: fromEnvironment('User name.').optional(),
  password: fromEnvironment('Password or token.').optional(),
  mirror: serviceUrl('Requests go there, with the credentials of the mirror; what is written stays this registry.'),
  authEndpoint: serviceUrl('The one token service, on another host, that may be given this registry’s credentials.'),
  ca: fromEnvironment('PEM certificates of the authorities that sign for this registry.').optional(),
  cert: fromEnvironment('PEM client certificate, for registries that ask for one; only with `key`.').optional(),
  key: fromEnvironment('PEM key of the client certificate.').optional(),
  concurrency: z.int().min(1).max(64).optional().describe('Most requests at one time; 4 without it.'),
  requestsPerSecond: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe('Most requests in a second; 20 without it, 10 for Docker Hub.'),
  maxTags: z
    .int()
    .min(1_000)
    .max(5_000_000)
    .optional()
    .describe('Most tags of one image; 200,000 without it. A list that has more is an error, never cut.'),
  http2: z.boolean().optional().describe('Offer HTTP/2; `false` for proxies that break it.'),
});

const registry = registryFields.refine(({ cert, key }) => (cert === undefined) === (key === undefined), {
  message: '`cert` and `key` are needed together',
});

const secret = z.strictObject({
  dockerConfigJson: fromEnvironment(
    'A docker config JSON, as in a `kubernetes.io/dockerconfigjson` Secret.',
  ).optional(),
  host: text('Registry host that `username` and `password` are for.').optional(),
  username: fromEnvironment('User name.').optional(),
  password: fromEnvironment('Password or token; for an SSH signing key, its passphrase.').optional(),
  'ca.crt': fromEnvironment('PEM certificates of an authority, for a `certSecretRef`.').optional(),
  'tls.crt': fromEnvironment('PEM client certificate, for a `certSecretRef`.').optional(),
  'tls.key': fromEnvironment('PEM key of the client certificate.').optional(),
  address: fromEnvironment('Address of a proxy, for a `proxySecretRef`.').optional(),
  'git.asc': fromEnvironment('Armoured OpenPGP key, for a `signingKey`.').optional(),
  identity: fromEnvironment('SSH private key, for a `signingKey` of type ssh.').optional(),
  passphrase: fromEnvironment('Passphrase of the OpenPGP key.').optional(),
});

const pullRequests = z.strictObject({
  base: branchName(
    'Branch that is read and proposed to. Without it: as the automation says, else the default branch.',
  ).optional(),
  branch: branchName('Branch that the changes are pushed to, unless the automation names its own.').default(
    'flux-image-updates',
  ),
  groupBy: z
    .enum(['automation', 'policy', 'image', 'namespace', 'directory'])
    .default('automation')
    .describe('What shares one pull request.'),
  labels: texts('Labels of the pull request.').default(['automated', 'dependencies', 'flux']),
  reviewers: texts('People, or teams as `org/team`, who are asked for a review.').default([]),
  assignees: texts('People who are assigned.').default([]),
  draft: flag(false, 'Open pull requests as drafts.'),
  autoMerge: z
    .union([
      z.boolean(),
      z.strictObject({
        policies: texts('Only for these policies: `namespace:name` or a name; all when empty.').default([]),
        steps: z
          .array(z.enum(['major', 'minor', 'patch', 'digest', 'other']))
          .default(['minor', 'patch', 'digest'])
          .describe('Only for updates of these sizes.'),
      }),
    ])
    .default(false)
    .describe('Let GitHub merge when the checks pass: for everything, or for chosen policies and steps.'),
  releaseNotes: flag(
    true,
    'Show what changed between the old and the new image, where the labels of the image name its source.',
  ),
  limit: z.int().min(0).default(0).describe('Most pull requests that are open at a time; 0 means no limit.'),
  rebase: z
    .enum(['conflict', 'always'])
    .default('conflict')
    .describe('When an open branch is rebuilt on its base: when the two conflict, or whenever the base moved.'),
});

const commits = z.strictObject({
  verified: flag(
    true,
    'Commit as the App or bot of the token, so that GitHub signs. With `false` the author is the one that the automation names, and GitHub does not sign.',
  ),
  signOff: flag(false, 'Add a Signed-off-by line.'),
  messageTemplate: z
    .string()
    .optional()
    .describe('A Go template for the message of every commit, instead of the one of the automation.'),
  style: z
    .enum(['plain', 'conventional'])
    .default('plain')
    .describe('Form of the message when there is no template: `plain`, or `conventional` (`chore(deps): …`).'),
});

const window = z.strictObject({
  cron: z.string().describe('When the window opens: minute, hour, day of month, month, day of week.'),
  duration: z.string().regex(DURATION_PATTERN, 'must be a duration such as 4h').describe('How long it stays open.'),
  timeZone: text('IANA name of the time zone.').default('UTC'),
});

const updates = z.strictObject({
  allowDowngrade: flag(false, 'Write an older tag even when the one in the file has vanished from the registry.'),
  windows: z.array(window).default([]).describe('When changes are published; always when the list is empty.'),
  ignoreSuspend: flag(
    false,
    'Treat `spec.suspend: true` of an ImageUpdateAutomation as meant for the controllers in the cluster only, as `retag migrate --suspend` writes it, and go on.',
  ),
});

const commands = z.strictObject({
  by: z.enum(['action', 'app', 'off']).default('action').describe('Who answers `/retag` comments.'),
  permission: z
    .enum(['write', 'maintain', 'admin'])
    .default('write')
    .describe('Permission that a person needs, asked for at the time of the comment.'),
  bots: texts('Logins of bots whose comments count too.').default([]),
});

const date = z.string().refine(isEndDate, 'must be a date such as 2026-12-24 or 2026-12-24T18:00:00Z');

const until = date.optional().describe('When the entry ends; a date without a time counts whole, in UTC.');

/** What every override says: about which policy, why, and who asked. */
const occasion = {
  policy: text('`namespace:name` of the policy, or a name that is unique.'),
  reason: z.string().optional().describe('Why, for readers.'),
  by: z.string().optional().describe('Login of the person who asked for it.'),
  url: z.string().optional().describe('The comment that asked for it.'),
};

const override = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('pin'),
    ...occasion,
    tag: text('With `pin`: the tag to use.'),
    until,
    force: z.boolean().optional().describe('Use the tag although the policy does not admit it.'),
  }),
  z.strictObject({
    action: z.literal('hold'),
    ...occasion,
    until,
  }),
  z.strictObject({
    action: z.literal('skip'),
    ...occasion,
    tag: text('With `skip`: the tag that is never proposed.'),
    until,
  }),
]);

/** The whole file. Every default is here; an empty file means all of them. */
export const configSchema = z
  .strictObject({
    version: z.literal(1).default(1).describe('Version of this format.'),
    sources: described(sources.prefault({}), 'Which files are read.'),
    substitutions: z
      .record(z.string(), z.record(z.string(), z.string()))
      .default({})
      .describe('Values of `${VAR}` that only the cluster knows, per path of a Flux Kustomization or folder.'),
    delivery: z
      .enum(['pull-request', 'commit'])
      .default('pull-request')
      .describe('Open pull requests, or commit straight to the base branch.'),
    strictNamespaces: flag(
      false,
      'Flux’s rule: a marker may name only policies in the namespace of its automation. Otherwise any policy of the repository.',
    ),
    images: z
      .record(z.string().regex(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/, 'must be a name as in a marker'), image)
      .default({})
      .describe('Short form: one entry is an ImageRepository and an ImagePolicy of that name.'),
    registries: z
      .record(z.string(), registry)
      .default({})
      .describe('Settings of registries, by host (and port), for short-form images and Flux documents alike.'),
    secrets: z
      .record(z.string().regex(/^[^/]+\/[^/]+$/, 'must be namespace/name'), secret)
      .default({})
      .describe(
        'What the names in `secretRef`, `certSecretRef`, `proxySecretRef`, `serviceAccountName` and `signingKey` mean outside the cluster. Keys are `namespace/name`.',
      ),
    pullRequests: described(pullRequests.prefault({}), 'How pull requests are opened and kept.'),
    commits: described(commits.prefault({}), 'How commits are made.'),
    updates: described(updates.prefault({}), 'When and which updates are published.'),
    commands: described(commands.prefault({}), 'Who may steer by comment.'),
    overrides: z.array(override).default([]).describe('Pins, holds and skips; `/retag` comments write them.'),
  })
  .meta({ title: 'Retag configuration', description: '`.github/retag.yaml`, the configuration of Retag.' });

/** The configuration with every default applied. */
export type RetagConfig = z.output<typeof configSchema>;
/** One entry of `images:`. */
export type ShortImage = z.output<typeof image>;
/** One entry of `updates.windows`. */
export type UpdateWindow = z.output<typeof window>;
/** One entry of `overrides`. */
export type Override = z.output<typeof override>;
