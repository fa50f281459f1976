/** What a run would put into the pull request of each of the five set-ups that Retag is built for. */
import type { ImagePolicyChoice, MarkerField, TagFilter } from '../../src/model.ts';
import type { HeldChange, PlannedChange, ResolvedPolicy } from '../../src/plan-model.ts';
import type { BodyContent } from '../../src/pull-request/body.ts';
import { gatherUpdates } from '../../src/pull-request/image-update.ts';
import type { ImageReleaseNotes } from '../../src/pull-request/release-notes-fold.ts';
import { proposedValues } from '../../src/pull-request/state.ts';
import type { ImageFacts } from '../../src/pull-request/update-table.ts';

export const NOW = new Date('2026-11-20T12:00:00Z');
const COMMANDS = [
  '| Comment | Effect |',
  '|---|---|',
  '| `/retag` | scan again and rebuild this pull request |',
  '| `/retag POLICY TAG` | use this tag |',
  '| `/retag hold POLICY [until DATE]` | propose nothing for it until then |',
].join('\n');

interface PolicyWish {
  policy: string;
  image: string;
  choice: ImagePolicyChoice;
  filterTags?: TagFilter;
  digest?: 'Never' | 'IfNotPresent' | 'Always';
  tag: string;
  top: string[];
  counts: [number, number, number, number, number];
  file: string;
}

function resolve(wish: PolicyWish): ResolvedPolicy {
  const [namespace = '', name = ''] = wish.policy.split(':');
  const declared = {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    name,
    namespace,
    labels: {},
    location: { file: wish.file, line: 2, column: 1 },
    naming: { name: 'as written', namespace: 'as written' },
    suspend: false,
    scopes: [''],
  };
  const [fetched, excluded, filtered, parsed, matched] = wish.counts;
  const counts = { fetched, excluded, filtered, parsed, matched };
  return {
    policy: {
      ...declared,
      repositoryRef: { name, namespace },
      choice: wish.choice,
      ...(wish.filterTags && { filterTags: wish.filterTags }),
      digestReflectionPolicy: wish.digest ?? 'Never',
      fieldLocations: {},
    },
    repository: { ...declared, image: wish.image, interval: 600_000, provider: 'generic', insecure: false },
    latestRef: { name: wish.image, tag: wish.tag },
    counts,
    selection: {
      tag: wish.tag,
      key: wish.tag,
      counts,
      ties: [],
      top: wish.top.map(tag => ({ tag, key: tag })),
      diagnostics: [],
    },
    unused: false,
  };
}

function change(
  policy: string,
  image: string,
  field: MarkerField,
  [file, line]: [string, number],
  [old, next]: [string, string],
): PlannedChange {
  const setter = field === 'image' ? policy : `${policy}:${field}`;
  return { policy, image, field, setter, file, line, column: 16, old, new: next };
}

function content(parts: {
  automation: string;
  base: string;
  policies: PolicyWish[];
  changes: PlannedChange[];
  held?: HeldChange[];
  facts?: Record<string, ImageFacts>;
  releaseNotes?: ImageReleaseNotes[];
}): BodyContent {
  return {
    base: parts.base,
    automations: [parts.automation],
    updates: gatherUpdates(parts.changes),
    otherFiles: [],
    held: parts.held ?? [],
    reverted: [],
    waiting: [],
    policies: parts.policies.map(resolve),
    factsOf: update => parts.facts?.[update.policy],
    releaseNotes: parts.releaseNotes ?? [],
    commandsHelp: COMMANDS,
    now: NOW,
    state: { print: '0123456789abcdef', layout: 'fedcba9876543210', values: proposedValues(parts.changes) },
  };
}

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

const fieldTheories = 'field-theories:field-theories';
const theoriesImage = 'ghcr.io/cambriancloud/field-theories';
const openWebui = 'flux-system:open-webui-main';
const webuiImage = 'ghcr.io/open-webui/open-webui';
const immich = 'flux-system:immich-server';
const immichImage = 'ghcr.io/immich-app/immich-server';
const harvis = 'flux-system:harvis-backend-policy';
const harvisImage = 'dulc3/jarvis-backend';
const lms = 'flux-system:lms-static-canary';
const lmsImage = 'k8sworkshopcertd.azurecr.io/lms-static';
const frontend = 'flux-system:frontend';
const frontendImage = '192.168.0.40:5000/shop/frontend';
const webuiFile = 'kubernetes/apps/open-webui/helmrelease.yaml';

/** By the name of the committed rendering. */
export const SEED_BODIES: Record<string, BodyContent> = {
  '000-field-theories': content({
    automation: 'field-theories/field-theories',
    base: 'main',
    policies: [
      {
        policy: fieldTheories,
        image: theoriesImage,
        choice: { alphabetical: { order: 'asc' } },
        filterTags: { pattern: '^(?P<ts>[0-9]{8}-[0-9]{4})-sha-[a-f0-9]+$', extract: '$ts' },
        tag: '20251203-0536-sha-1972e38',
        top: ['20251203-0536-sha-1972e38', '20251202-2211-sha-a01b2c3', '20251130-0900-sha-77aa001'],
        counts: [80, 0, 12, 12, 12],
        file: 'cluster/apps/field-theories/fieldtheories-image-policy.yaml',
      },
    ],
    changes: [
      change(
        fieldTheories,
        theoriesImage,
        'image',
        ['cluster/apps/field-theories/deployment.yaml', 31],
        [`${theoriesImage}:20251130-0900-sha-77aa001`, `${theoriesImage}:20251203-0536-sha-1972e38`],
      ),
    ],
    facts: { [fieldTheories]: { created: new Date('2025-12-03T05:36:00Z'), digest: digest('a') } },
    releaseNotes: [
      {
        image: theoriesImage,
        releases: [],
        more: 0,
        absent: 'the image has no label org.opencontainers.image.source.',
      },
    ],
  }),
  '001-open-webui-and-immich': content({
    automation: 'flux-system/flux-system',
    base: 'main',
    policies: [
      {
        policy: immich,
        image: immichImage,
        choice: { semver: { range: '>=1.0.0' } },
        digest: 'IfNotPresent',
        tag: 'v1.119.0',
        top: ['v1.119.0', 'v1.118.2', 'v1.118.1', 'v1.118.0', 'v1.117.0'],
        counts: [1204, 331, 873, 240, 240],
        file: 'kubernetes/infra/flux-system/image-automation/image-policies.yaml',
      },
      {
        policy: openWebui,
        image: webuiImage,
        choice: { alphabetical: {} },
        filterTags: { pattern: '^main$' },
        digest: 'Always',
        tag: 'main',
        top: ['main'],
        counts: [5120, 0, 1, 1, 1],
        file: 'kubernetes/infra/flux-system/image-automation/image-policies.yaml',
      },
    ],
    changes: [
      change(openWebui, webuiImage, 'tag', [webuiFile, 40], ['main', 'main']),
      change(openWebui, webuiImage, 'digest', [webuiFile, 41], [digest('b'), digest('c')]),
      change(immich, immichImage, 'tag', ['kubernetes/apps/immich/helmrelease.yaml', 22], ['v1.118.2', 'v1.119.0']),
      change(
        immich,
        immichImage,
        'digest',
        ['kubernetes/apps/immich/helmrelease.yaml', 23],
        [digest('d'), digest('e')],
      ),
    ].filter(({ old, new: next }) => old !== next),
    facts: {
      [immich]: { created: new Date('2026-11-18T17:03:00Z'), digest: digest('e') },
      [openWebui]: { created: new Date('2026-11-20T02:00:00Z'), digest: digest('c') },
    },
    releaseNotes: [
      {
        image: immichImage,
        releases: [
          {
            tag: 'v1.119.0',
            name: 'v1.119.0',
            body: '## Highlights\n\n- Faster search, thanks @alextran1502 (#13579)\n- See https://github.com/immich-app/immich/pull/13579\n\n<img src="https://tracker.example/pixel.png">\n\n```yaml\nimage: x\n',
            url: 'https://github.com/immich-app/immich/releases/tag/v1.119.0',
          },
        ],
        more: 0,
        compareUrl: 'https://github.com/immich-app/immich/compare/1234567...89abcde',
      },
    ],
  }),
  '002-harvis': content({
    automation: 'flux-system/harvis-automation',
    base: 'main',
    policies: [
      {
        policy: harvis,
        image: harvisImage,
        choice: { alphabetical: { order: 'asc' } },
        filterTags: { pattern: '^latest$' },
        tag: 'latest',
        top: ['latest'],
        counts: [14, 0, 1, 1, 1],
        file: 'flux-config/harvis/image-policy.yaml',
      },
    ],
    changes: [
      change(
        harvis,
        harvisImage,
        'tag',
        ['flux-config/harvis/base/helmrelease.yaml', 18],
        ['latest', `latest@${digest('f')}`],
      ),
    ],
  }),
  '003-azure-static-canary': content({
    automation: 'flux-system/lms-automation',
    base: 'main',
    policies: [
      {
        policy: lms,
        image: lmsImage,
        choice: { semver: { range: '>=1.0.0' } },
        tag: 'v1.0.14',
        top: ['v1.0.14', 'v1.0.13', 'v1.0.12'],
        counts: [17, 0, 17, 15, 15],
        file: 'clusters/k8s-ws-terra-v2/flux-system/imagepolicies/lms-static-canary.yaml',
      },
    ],
    changes: [
      change(
        lms,
        lmsImage,
        'image',
        ['clusters/k8s-ws-terra-v2/lms/deployment-canary.yaml', 24],
        [`${lmsImage}:v1.0.13`, `${lmsImage}:v1.0.14`],
      ),
    ],
    facts: { [lms]: { created: new Date('1970-01-01T00:00:00Z'), digest: digest('1') } },
  }),
  '004-harbor-and-compose': content({
    automation: 'flux-system/production',
    base: 'master',
    policies: [
      {
        policy: frontend,
        image: frontendImage,
        choice: { alphabetical: { order: 'asc' } },
        filterTags: { pattern: '^main-[a-f0-9]{7}-[0-9]+$', extract: '$0' },
        tag: 'main-f00dfee-1769000000',
        top: ['main-f00dfee-1769000000', 'main-abc1234-1769700000'],
        counts: [25, 0, 21, 21, 21],
        file: 'flux/clusters/production/image-automation/image-policies.yaml',
      },
    ],
    changes: [
      change(
        frontend,
        frontendImage,
        'image',
        ['flux/clusters/production/frontend/deployment.yaml', 19],
        [`${frontendImage}:main-abc1234-1768000000`, `${frontendImage}:main-f00dfee-1769000000`],
      ),
      change(
        frontend,
        frontendImage,
        'image',
        ['docker-compose.prod.yml', 12],
        [`${frontendImage}:main-abc1234-1768000000`, `${frontendImage}:main-f00dfee-1769000000`],
      ),
    ],
    held: [
      {
        ...change(
          frontend,
          frontendImage,
          'image',
          ['docker-compose.dev.yml', 7],
          ['shop/frontend:dev', `${frontendImage}:main-f00dfee-1769000000`],
        ),
        code: 'HELD_OTHER_REPOSITORY',
        reason: 'The value names the repository docker.io/shop/frontend, the policy another one.',
        release: 'Write the repository of the policy into the file once, by hand.',
      },
    ],
  }),
};
