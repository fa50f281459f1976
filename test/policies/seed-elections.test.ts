import { describe, expect, test } from 'vitest';
import type { DigestReflectionPolicy, ImagePolicyChoice, TagFilter } from '../../src/model.ts';
import { checkChronology } from '../../src/policies/chronology.ts';
import { extractKey } from '../../src/policies/filter-tags.ts';
import { lintPolicy } from '../../src/policies/lint.ts';
import { selectTag } from '../../src/policies/select.ts';
import { answer } from './conformance-rows.ts';
import { makePolicy, makeRepository } from './policy-fixture.ts';

const FIELD_THEORIES = [
  '20251111-0358-sha-4c091d3',
  '20251128-2006-sha-fe3d065',
  '20251202-1650-sha-f9b7c89',
  '20251203-0536-sha-1972e38',
  'sha-f03fe0f',
  'sha-e70e789',
  'sha-e3a65ab',
];
const RELEASES = ['v1.0.0', 'v1.0.13', 'v1.9.1', 'v1.10.0', 'v2.0.0', 'v2.1.0-rc.1', 'v2.0.0.sig', 'latest', 'main'];
const CANDIDATES = ['1.3.0', '1.4.0-rc.1', '1.4.0-rc.2', '2.0.0-rc.1'];
const BUILDS = ['main-abc1234-1611906956', 'main-0123abc-1611999999', 'main-fed4321-1600000000', 'latest'];
const REDIS = ['7.2.4-alpine3.19', '7.2.10-alpine3.20', '7.4.0-alpine', '7.2.4-bookworm', 'latest'];
const MINIO = ['RELEASE.2024-01-13T07-53-03Z', 'RELEASE.2023-12-23T07-19-11Z', 'RELEASE.2024-01-13T07-53-03Z.fips'];
const FLOATING = ['latest', 'dev', 'main', 'v1.2.0', 'v1.10.0', '17', '9', '2025-11-03', '2025-12-01'];
const HARBOR = ['main-abc1234-1707300000', 'main-0fe9876-1707400000', 'main-f00d123-1707200000', 'latest'];

interface Row {
  setup: string;
  policy: string;
  choice: ImagePolicyChoice;
  filterTags?: TagFilter;
  exclusionList?: string[];
  digestReflectionPolicy?: DigestReflectionPolicy;
  tags: string[];
  /** What Flux answers: a tag, or the text of its error. */
  flux: string;
  /** What Retag answers, where it does better than an error. */
  retag?: string;
}

const NOTHING = 'unable to determine latest version from provided list';
const EMPTY = 'version list argument cannot be empty';
const NO_POLICY = 'invalid policy: given ImagePolicyChoice object is invalid';
const byTime: TagFilter = { pattern: '^[0-9]{8}-[0-9]{4}-sha-[a-f0-9]+$' };
const semver = (range: string) => ({ semver: { range } });

const field = (policy: string, row: Omit<Row, 'setup' | 'policy' | 'tags'>): Row => ({
  setup: 'field-theories',
  policy,
  tags: FIELD_THEORIES,
  ...row,
});
const immich = (policy: string, row: Omit<Row, 'setup' | 'policy'>): Row => ({
  setup: 'open-webui and immich',
  policy,
  ...row,
});
const harvis = (policy: string, row: Omit<Row, 'setup' | 'policy' | 'tags'>): Row => ({
  setup: 'harvis',
  policy,
  tags: FLOATING,
  ...row,
});
const acr = (policy: string, row: Omit<Row, 'setup' | 'policy'>): Row => ({
  setup: 'lms-static on ACR',
  policy,
  ...row,
});

const ROWS: Row[] = [
  field('as it runs', {
    choice: { alphabetical: { order: 'desc' } },
    filterTags: byTime,
    flux: '20251111-0358-sha-4c091d3',
  }),
  field('solution 1', {
    choice: { numerical: { order: 'asc' } },
    filterTags: { pattern: '^(?P<ts>[0-9]{8}-[0-9]{4})-sha-[a-f0-9]+$', extract: '$ts' },
    flux: "failed to parse invalid numeric value '20251203-0536'",
    retag: '20251203-0536-sha-1972e38',
  }),
  field('solution 3', {
    choice: { alphabetical: { order: 'desc' } },
    filterTags: byTime,
    exclusionList: ['^.*\\.sig$', '^sha-[a-f0-9]+$'],
    flux: '20251111-0358-sha-4c091d3',
  }),
  field('solution 3 with order asc', {
    choice: { alphabetical: { order: 'asc' } },
    filterTags: byTime,
    exclusionList: ['^.*\\.sig$', '^sha-[a-f0-9]+$'],
    flux: '20251203-0536-sha-1972e38',
  }),
  field('long-term recommendation', { choice: semver('>=0.0.0'), flux: NOTHING }),
  immich('immich-server', {
    choice: semver('>=1.0.0'),
    tags: RELEASES,
    digestReflectionPolicy: 'IfNotPresent',
    flux: 'v2.0.0',
  }),
  immich('open-webui-main', {
    choice: { alphabetical: {} },
    filterTags: { pattern: '^main$' },
    tags: RELEASES,
    digestReflectionPolicy: 'Always',
    flux: 'main',
  }),
  immich('CalVer or build tags', {
    choice: { numerical: { order: 'asc' } },
    filterTags: { pattern: '^main-[a-fA-F0-9]+-(?P<ts>[1-9][0-9]*)$', extract: '$ts' },
    tags: BUILDS,
    flux: 'main-0123abc-1611999999',
  }),
  immich('latest patch in 1.x', { choice: semver('>=1.0.0 <2.0.0'), tags: RELEASES, flux: 'v1.10.0' }),
  immich('pre-releases', { choice: semver('>=1.0.0-0'), tags: RELEASES, flux: 'v2.1.0-rc.1' }),
  immich('release candidate', {
    choice: semver('^1.x-0'),
    filterTags: { pattern: '.*-rc.*' },
    tags: CANDIDATES,
    flux: '1.4.0-rc.2',
  }),
  immich('Redis, as written', {
    choice: semver('>=1.0.0'),
    filterTags: { pattern: '^(?P<semver>[0-9]*\\\\.[0-9]*\\\\.[0-9]*)-(alpine[0-9]*\\\\.[0-9]*)', extract: '$semver' },
    tags: REDIS,
    flux: EMPTY,
  }),
  immich('Redis, backslashes halved', {
    choice: semver('>=1.0.0'),
    filterTags: { pattern: '^(?P<semver>[0-9]*\\.[0-9]*\\.[0-9]*)-(alpine[0-9]*\\.[0-9]*)', extract: '$semver' },
    tags: REDIS,
    flux: '7.2.10-alpine3.20',
  }),
  immich('MinIO, as written', {
    choice: { alphabetical: { order: 'asc' } },
    filterTags: { pattern: '^RELEASE\\\\.(?P<timestamp>.*)Z$', extract: '$timestamp' },
    tags: MINIO,
    flux: EMPTY,
  }),
  immich('MinIO, backslashes halved', {
    choice: { alphabetical: { order: 'asc' } },
    filterTags: { pattern: '^RELEASE\\.(?P<timestamp>.*)Z$', extract: '$timestamp' },
    tags: MINIO,
    flux: 'RELEASE.2024-01-13T07-53-03Z',
  }),
  harvis('harvis-backend-policy', {
    choice: { alphabetical: { order: 'asc' } },
    filterTags: { pattern: '^latest$' },
    flux: 'latest',
  }),
  harvis('semantic versioning', {
    choice: semver('>=1.0.0'),
    filterTags: { pattern: '^v(?P<version>.*)$', extract: '$version' },
    flux: 'v1.10.0',
  }),
  harvis('development + production', { choice: {}, filterTags: { pattern: '^(dev|latest|v.+)$' }, flux: NO_POLICY }),
  harvis('numeric tags', { choice: { numerical: { order: 'asc' } }, filterTags: { pattern: '^[0-9]+$' }, flux: '17' }),
  harvis('date-based tags', { choice: {}, filterTags: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }, flux: NO_POLICY }),
  harvis('harvis-backend-prod', { choice: semver('>=1.0.0 <2.0.0'), flux: 'v1.10.0' }),
  harvis('harvis-backend-staging', { choice: {}, filterTags: { pattern: '^v.*-rc.*$' }, flux: NO_POLICY }),
  acr('lms-static-canary', { choice: semver('>=1.0.0'), tags: RELEASES, flux: 'v2.0.0' }),
  acr('patch versions only', { choice: semver('1.0.x'), tags: RELEASES, flux: 'v1.0.13' }),
  acr('minor and patch versions', { choice: semver('>=1.0.0 <2.0.0'), tags: RELEASES, flux: 'v1.10.0' }),
  acr('numerical sorting', {
    choice: { numerical: { order: 'asc' } },
    filterTags: { pattern: '^main-[a-fA-F0-9]+-(?P<ts>.*)', extract: '$ts' },
    tags: BUILDS,
    flux: 'main-0123abc-1611999999',
  }),
  {
    setup: 'Harbor',
    policy: 'alphabetical, as it runs',
    choice: { alphabetical: { order: 'asc' } },
    filterTags: { pattern: '^main-[a-f0-9]{7}-[0-9]{10}$', extract: '$0' },
    tags: HARBOR,
    flux: 'main-f00d123-1707200000',
  },
];

function askRetag({ choice, filterTags, exclusionList, tags }: Row): string {
  const got = answer(() => ({ tag: selectTag({ policy: choice, filterTags, exclusionList, tags }).tag }));
  return 'tag' in got ? got.tag : got.error;
}

function remarksOn(row: Row): string[] {
  const { digestReflectionPolicy } = row;
  const policy = makePolicy(row.choice, row.filterTags, digestReflectionPolicy && { digestReflectionPolicy });
  const codes = lintPolicy({ policy, repository: makeRepository(row.exclusionList), tags: row.tags }).map(
    ({ code }) => code,
  );
  const elected = askRetag(row);
  if (row.tags.includes(elected)) {
    const admitted = row.tags.filter(tag => extractKey(row.filterTags ?? {}, tag) !== undefined).map(tag => ({ tag }));
    codes.push(...selectTag({ ...row, policy: row.choice }).diagnostics.map(({ code }) => code));
    codes.push(...checkChronology(policy, admitted, elected).map(({ code }) => code));
  }
  return [...new Set(codes)];
}

describe('every policy of the five set-ups elects what it should', () => {
  test.each(ROWS.map(row => [`${row.setup}: ${row.policy}`, row] as const))('%s', (_reason, row) => {
    expect(askRetag(row)).toBe(row.retag ?? row.flux);
  });
});

describe('the truth about each set-up is said', () => {
  const truths: [setup: string, policy: string, code: string][] = [
    ['field-theories', 'as it runs', 'POLICY_ELECTS_OLDEST'],
    ['field-theories', 'as it runs', 'POLICY_ELECTED_OLDER'],
    ['field-theories', 'solution 3', 'POLICY_ELECTS_OLDEST'],
    ['open-webui and immich', 'Redis, as written', 'POLICY_PATTERN_ESCAPED_TWICE'],
    ['open-webui and immich', 'MinIO, as written', 'POLICY_PATTERN_ESCAPED_TWICE'],
    ['field-theories', 'solution 1', 'POLICY_DIGIT_GROUPS'],
    ['open-webui and immich', 'open-webui-main', 'POLICY_INTERVAL_MISSING'],
    ['harvis', 'harvis-backend-policy', 'POLICY_FLOATING_TAG'],
    ['harvis', 'date-based tags', 'POLICY_CHOICE_MISSING'],
    ['lms-static on ACR', 'numerical sorting', 'POLICY_PATTERN_OPEN_END'],
    ['Harbor', 'alphabetical, as it runs', 'POLICY_ORDER_ARBITRARY'],
    ['Harbor', 'alphabetical, as it runs', 'POLICY_ELECTED_OLDER'],
  ];
  test.each(truths)('%s, %s: %s', (setup, policy, code) => {
    const row = ROWS.find(candidate => candidate.setup === setup && candidate.policy === policy);
    expect(row && remarksOn(row)).toContain(code);
  });
});

test('docs/seed-elections.md is this table', async () => {
  await expect(renderPage()).toMatchFileSnapshot('../../docs/seed-elections.md');
});

function renderPage(): string {
  const setups = [...new Set(ROWS.map(({ setup }) => setup))];
  return [
    '# What the policies of five real set-ups elect',
    '',
    'Every policy written in the five set-ups under `examples/`, run over plausible tags. "Flux" is the answer of the Flux',
    'controllers, "Retag" the answer of this project; they differ only where Flux gives an error. "Retag says" lists the',
    'diagnostics that come with it (`docs/errors.md` explains them). This page is written by',
    '`test/policies/seed-elections.test.ts`, which fails when it is out of date; `npx vitest run -u` rewrites it.',
    '',
    ...setups.flatMap(renderSetup),
  ].join('\n');
}

function renderSetup(setup: string): string[] {
  const rows = ROWS.filter(row => row.setup === setup);
  const lists = [...new Set(rows.map(({ tags }) => tags))];
  return [
    `## ${setup}`,
    '',
    ...lists.flatMap((tags, i) => [`Tags${lists.length > 1 ? ` ${i + 1}` : ''}: ${tags.map(code).join(' ')}`, '']),
    `| Policy | As written |${lists.length > 1 ? ' Tags |' : ''} Flux | Retag | Retag says |`,
    `|---|---|${lists.length > 1 ? '---|' : ''}---|---|---|`,
    ...rows.map(row => {
      const list = lists.length > 1 ? ` ${lists.indexOf(row.tags) + 1} |` : '';
      const said = remarksOn(row).map(code).join(', ');
      return `| ${row.policy} | ${describeRow(row)} |${list} ${show(row, row.flux)} | ${show(row, askRetag(row))} | ${said} |`;
    }),
    '',
  ];
}

function describeRow({ choice, filterTags, exclusionList, digestReflectionPolicy }: Row): string {
  const kinds = Object.entries(choice).map(([kind, value]) =>
    code(`${kind} ${Object.values(value ?? {}).join('')}`.trim()),
  );
  const parts = [kinds.join(' ') || 'no `policy`'];
  if (filterTags?.pattern) parts.push(`pattern ${code(filterTags.pattern)}`);
  if (filterTags?.extract) parts.push(`extract ${code(filterTags.extract)}`);
  if (digestReflectionPolicy) parts.push(`digest ${code(digestReflectionPolicy)}`);
  if (exclusionList) parts.push(`exclusions ${exclusionList.map(code).join(' ')}`);
  return parts.join(', ');
}

function show(row: Row, text: string): string {
  return row.tags.includes(text) ? code(text) : `error: ${text.replaceAll('|', '\\|')}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
