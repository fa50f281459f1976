import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImagePolicy, ImageRepository } from '../../src/model.ts';
import { lintPolicy } from '../../src/policies/lint.ts';
import { makePolicy, makeRepository } from './policy-fixture.ts';

const PATTERNS = [
  '',
  '.*',
  '^main-[a-fA-F0-9]+-(?P<ts>.*)',
  '^main-[a-f0-9]+-(?P<ts>[0-9]+)$',
  '^[a-f0-9]+-[0-9]+$',
  '^v(?P<major>\\d+)\\.(?P<minor>\\d+)\\.(?P<patch>\\d+)$',
  '^v(?P<major>\\\\d+)\\\\.(?P<minor>\\\\d+)$',
  '^\\\\d+$',
  '^latest$',
  '^v[0-9].[0-9].[0-9]',
  '^v(?P<version>[1-9]+\\.[0-9]+\\.[0-9]+)$',
  '(?P<v>\\d+\\.\\d+\\.\\d+)',
  '^run-(\\d+)',
  '^Main-',
  "^it's-(\\d+)",
];
const EXTRACTS = [
  '',
  '$ts',
  '$1',
  '$1x',
  '$1_$2',
  '$v',
  '$major$minor$patch',
  '$$1',
  '$${ts}',
  'const',
  '$nope',
  '$0',
  "it's $1",
];
const RANGES = [
  '*',
  '^*',
  '<=*',
  '~0.0.0',
  '>=1.0.0-0 <2.0.0',
  '1.0',
  '>1',
  '>18446744073709551615',
  '>=1.0.0',
  '*-0',
  '>=1.0.0-0, <2.x',
];
const TAGS = [
  'main-0a1b2c3-1700000000',
  'main-fedcba9-1700000100',
  'main-0a1b2c4-1700000200-arm64',
  '20251203-0536-sha-1972e38',
  '20251111-0358-sha-4c091d3',
  '0123abc-1700000000',
  'fed9876-1700000001',
  '1.2.3',
  'v1.2.3',
  'v1.10.0',
  '1.2.3.4',
  '1.2.3.5',
  '1.0.0-ls99',
  '1.0.0-ls100',
  'run-7',
  'run-12',
  '42',
  'latest',
];

/** The policy and the repository after somebody pasted the YAML of a hint over their fields. */
function paste(hint: string, policy: ImagePolicy, repository: ImageRepository): [ImagePolicy, ImageRepository] {
  const { spec } = parse(hint.slice(hint.indexOf('\n') + 1)) as { spec: Record<string, unknown> };
  const { policy: choice, exclusionList, ...fields } = spec;
  return [
    { ...policy, ...(choice !== undefined && { choice }), ...fields } as ImagePolicy,
    { ...repository, ...(exclusionList !== undefined && { exclusionList }) } as ImageRepository,
  ];
}

test('what is reported is gone once its hint is followed', () => {
  const choice = fc.oneof(
    fc.constantFrom({}, { semver: { range: '1.x' }, numerical: {} }),
    fc.constantFrom(...RANGES).map(range => ({ semver: { range } })),
    fc.constantFrom('asc', 'desc').map(order => ({ alphabetical: { order } })),
    fc.constantFrom('asc', 'desc').map(order => ({ numerical: { order } })),
  ) as fc.Arbitrary<ImagePolicy['choice']>;
  const filter = fc.record({ pattern: fc.constantFrom(...PATTERNS), extract: fc.constantFrom(...EXTRACTS) });
  const exclusions = fc.constantFrom<string[] | undefined>(undefined, ['1.0.2'], ['v1\\.2.3']);
  const digests = fc.constantFrom('Never' as const, 'Always' as const);
  const tags = fc.option(fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 6 }), { nil: undefined });
  fc.assert(
    fc.property(choice, filter, exclusions, digests, tags, (choice, filter, exclusionList, digest, tags) => {
      const policy = makePolicy(choice, filter, { digestReflectionPolicy: digest });
      const repository = makeRepository(exclusionList);
      for (const { code, hint = '' } of lintPolicy({ policy, repository, tags })) {
        const [mended, narrowed] = paste(hint, policy, repository);
        const after = lintPolicy({ policy: mended, repository: narrowed, tags }).map(found => found.code);
        expect(after, hint).not.toContain(code);
      }
    }),
    { numRuns: 800 },
  );
});
