import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DiagnosticCode } from '../../src/errors.ts';
import type { ImagePolicy } from '../../src/model.ts';
import { lintPolicy } from '../../src/policies/lint.ts';
import { makePolicy, makeRepository } from './policy-fixture.ts';

const numerical = { numerical: { order: 'asc' } } as const;
const alphabetical = { alphabetical: { order: 'asc' } } as const;
const semver = (range: string) => ({ semver: { range } });
const DATED = ['20251111-0358-sha-4c091d3', '20251202-1650-sha-f9b7c89', '20251203-0536-sha-1972e38'];
const HASHED = ['main-abc1234-1707300000', 'main-0123abc-1707400000', 'main-fed9876-1707200000'];

/** The document in the YAML of a hint. */
function correction(hint: string | undefined): { spec?: Record<string, unknown> } {
  return parse(hint?.slice(hint.indexOf('\n') + 1) ?? '');
}

describe('what is wrong is said, with the corrected YAML', () => {
  type Row = [reason: string, code: DiagnosticCode, policy: ImagePolicy, tags: string[] | undefined, spec: object];
  const cases: Row[] = [
    ['no policy', 'POLICY_CHOICE_MISSING', makePolicy({}), undefined, { policy: { semver: { range: '>=1.0.0' } } }],
    [
      'several policies',
      'POLICY_CHOICE_SEVERAL',
      makePolicy({ ...semver('1.x'), ...numerical }),
      undefined,
      { policy: { semver: { range: '1.x' } } },
    ],
    [
      'Always without interval',
      'POLICY_INTERVAL_MISSING',
      makePolicy(semver('1.x'), undefined, { digestReflectionPolicy: 'Always' }),
      undefined,
      { interval: '10m' },
    ],
    [
      'a floating tag without digest',
      'POLICY_FLOATING_TAG',
      makePolicy(alphabetical, { pattern: '^latest$' }),
      undefined,
      { digestReflectionPolicy: 'Always' },
    ],
    [
      'one of two floating tags',
      'POLICY_FLOATING_TAG',
      makePolicy(alphabetical, { pattern: '^(latest|dev)$' }),
      undefined,
      { digestReflectionPolicy: 'Always' },
    ],
    [
      'desc on dated tags',
      'POLICY_ELECTS_OLDEST',
      makePolicy({ alphabetical: { order: 'desc' } }, { pattern: '^[0-9]{8}-[0-9]{4}-sha-[a-f0-9]+$' }),
      DATED,
      { policy: { alphabetical: { order: 'asc' } } },
    ],
    [
      'desc on calendar versions',
      'POLICY_ELECTS_OLDEST',
      makePolicy({ alphabetical: { order: 'desc' } }, { pattern: '^25\\.10\\.\\d+$' }),
      ['25.10.1', '25.10.2'],
      { policy: { alphabetical: { order: 'asc' } } },
    ],
    [
      'desc on a pattern of calendar versions',
      'POLICY_ELECTS_OLDEST',
      makePolicy({ alphabetical: { order: 'desc' } }, { pattern: '^25\\.10\\.\\d+$' }),
      undefined,
      { policy: { alphabetical: { order: 'asc' } } },
    ],
    [
      'desc on a pattern of dates',
      'POLICY_ELECTS_OLDEST',
      makePolicy({ alphabetical: { order: 'desc' } }, { pattern: '^[0-9]{8}-[0-9]{4}-sha-[a-f0-9]+$' }),
      undefined,
      { policy: { alphabetical: { order: 'asc' } } },
    ],
    [
      'desc on Unix times',
      'POLICY_ELECTS_OLDEST',
      makePolicy({ numerical: { order: 'desc' } }, { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' }),
      HASHED,
      { policy: { numerical: { order: 'asc' } } },
    ],
    [
      'a hash before the time',
      'POLICY_ORDER_ARBITRARY',
      makePolicy(alphabetical, { pattern: '^main-[a-f0-9]{7}-[0-9]{10}$', extract: '$0' }),
      HASHED,
      {
        filterTags: { pattern: '^main-[a-fA-F0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' },
        policy: { numerical: { order: 'asc' } },
      },
    ],
    [
      'a hash before the time, by a pattern whose whole match is extracted',
      'POLICY_ORDER_ARBITRARY',
      makePolicy(alphabetical, { pattern: '^main-[a-f0-9]{7}-[0-9]{10}$', extract: '${0}' }),
      undefined,
      { filterTags: { extract: '$ts' }, policy: { numerical: { order: 'asc' } } },
    ],
    [
      'a hash before the time, by the pattern alone',
      'POLICY_ORDER_ARBITRARY',
      makePolicy(alphabetical, { pattern: '^main-[a-f0-9]{7}-[0-9]{10}$' }),
      undefined,
      {
        filterTags: { pattern: '^main-[a-f0-9]{7}-(?P<ts>[0-9]+)$', extract: '$ts' },
        policy: { numerical: { order: 'asc' } },
      },
    ],
    [
      'doubled backslashes',
      'POLICY_PATTERN_ESCAPED_TWICE',
      makePolicy(alphabetical, { pattern: '^RELEASE\\\\.(?P<t>.*)Z$', extract: '$t' }),
      ['RELEASE.2024Z'],
      { filterTags: { pattern: '^RELEASE\\.(?P<t>.*)Z$', extract: '$t' } },
    ],
    [
      'doubled backslashes, without tags',
      'POLICY_PATTERN_ESCAPED_TWICE',
      makePolicy(semver('1.x'), { pattern: '^v\\\\d+' }),
      undefined,
      { filterTags: { pattern: '^v\\d+' } },
    ],
    [
      'a pattern that matches nothing',
      'POLICY_PATTERN_NO_MATCH',
      makePolicy(alphabetical, { pattern: '^Main-.+$' }),
      ['main-1', 'main-2'],
      { filterTags: { pattern: '(?i)^Main-.+$' } },
    ],
    [
      'a pattern anchored too much',
      'POLICY_PATTERN_NO_MATCH',
      makePolicy(alphabetical, { pattern: '^rc$' }),
      ['1-rc'],
      { filterTags: { pattern: 'rc$' } },
    ],
    [
      'extract of an unknown group',
      'POLICY_EXTRACT_UNKNOWN_GROUP',
      makePolicy(numerical, { pattern: '^b-(?P<ts>[0-9]+)$', extract: '$time' }),
      undefined,
      { filterTags: { pattern: '^b-(?P<ts>[0-9]+)$', extract: '$ts' } },
    ],
    [
      'a name that swallows a letter',
      'POLICY_EXTRACT_UNKNOWN_GROUP',
      makePolicy(semver('1.x'), { pattern: '^([0-9.]+)-x$', extract: '$1x' }),
      undefined,
      { filterTags: { pattern: '^([0-9.]+)-x$', extract: '${1}x' } },
    ],
    [
      'a named group that swallows an underscore',
      'POLICY_EXTRACT_UNKNOWN_GROUP',
      makePolicy(alphabetical, { pattern: '^(?P<a>.*)-(?P<b>.*)$', extract: '$a_$b' }),
      undefined,
      { filterTags: { pattern: '^(?P<a>.*)-(?P<b>.*)$', extract: '${a}_$b' } },
    ],
    [
      'a pattern without groups',
      'POLICY_EXTRACT_UNKNOWN_GROUP',
      makePolicy(numerical, { pattern: '^b-[0-9]+$', extract: '$ts' }),
      undefined,
      { filterTags: { pattern: '^b-(?P<key>[0-9]+)$', extract: '$key' } },
    ],
    [
      'a constant template',
      'POLICY_EXTRACT_CONSTANT',
      makePolicy(numerical, { pattern: '^b-([0-9]+)$', extract: '\\1' }),
      undefined,
      { filterTags: { pattern: '^b-([0-9]+)$', extract: '$1' } },
    ],
    [
      'a dollar escaped for substitution',
      'POLICY_EXTRACT_ESCAPED',
      makePolicy(numerical, { pattern: '^b-(?P<ts>[0-9]+)$', extract: '$${ts}' }),
      undefined,
      { filterTags: { pattern: '^b-(?P<ts>[0-9]+)$', extract: '$ts' } },
    ],
    [
      'extract without pattern',
      'POLICY_EXTRACT_WITHOUT_PATTERN',
      makePolicy(numerical, { extract: '$ts' }),
      undefined,
      { filterTags: { extract: '$ts' } },
    ],
    [
      'an open end',
      'POLICY_PATTERN_OPEN_END',
      makePolicy(numerical, { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)', extract: '$ts' }),
      undefined,
      { filterTags: { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' } },
    ],
    [
      'an end that takes anything',
      'POLICY_PATTERN_OPEN_END',
      makePolicy(numerical, { pattern: '^main-[a-fA-F0-9]+-(?P<ts>.*)', extract: '$ts' }),
      undefined,
      { filterTags: { pattern: '^main-[a-fA-F0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' } },
    ],
    [
      'numbers joined',
      'POLICY_NUMBERS_JOINED',
      makePolicy(numerical, {
        pattern: '^(?P<major>\\d+)\\.(?P<minor>\\d+)\\.(?P<patch>\\d+)$',
        extract: '$major$minor$patch',
      }),
      undefined,
      {
        filterTags: {
          pattern: '^(?P<major>\\d+)\\.(?P<minor>\\d+)\\.(?P<patch>\\d+)$',
          extract: '$major.$minor.$patch',
        },
        policy: { semver: { range: '>=0.0.0' } },
      },
    ],
    [
      'numbers joined, another one separated',
      'POLICY_NUMBERS_JOINED',
      makePolicy(numerical, { pattern: '^(\\d+)-(\\d+)-(\\d+)$', extract: '$1$2.$3' }),
      undefined,
      {
        filterTags: { pattern: '^(\\d+)-(\\d+)-(\\d+)$', extract: '$1.$2.$3' },
        policy: { semver: { range: '>=0.0.0' } },
      },
    ],
    [
      'two numbers joined before a text',
      'POLICY_NUMBERS_JOINED',
      makePolicy(numerical, { pattern: '^(\\d+)-(\\d+)$', extract: '$1${2}0' }),
      undefined,
      { filterTags: { pattern: '^(\\d+)-(\\d+)$', extract: '$1.${2}0' } },
    ],
    [
      'several tags of one key',
      'POLICY_KEYS_SHARED',
      makePolicy(semver('1.x'), { pattern: '^(?P<v>\\d+\\.\\d+\\.\\d+)', extract: '$v' }),
      ['1.2.3', '1.2.3.4', '1.2.3.5'],
      { filterTags: { pattern: '^(?P<v>\\d+\\.\\d+\\.\\d+)$', extract: '$v' } },
    ],
    [
      'a prerelease that sorts as text',
      'POLICY_PRERELEASE_TEXT',
      makePolicy(semver('*-ls')),
      ['1.2.3-ls99', '1.2.3-ls100'],
      {
        filterTags: {
          pattern: '^(?P<version>v?[0-9]+\\.[0-9]+\\.[0-9]+)-ls(?P<build>[0-9]+)$',
          extract: '$version-$build',
        },
      },
    ],
    [
      'numbers without zero',
      'POLICY_PATTERN_NO_ZERO',
      makePolicy(semver('1.x'), { pattern: 'v(?P<v>[1-9]+\\.[0-9]+\\.[0-9]+)$', extract: '$v' }),
      undefined,
      { filterTags: { pattern: 'v(?P<v>[0-9]+\\.[0-9]+\\.[0-9]+)$', extract: '$v' } },
    ],
    [
      'bare dots',
      'POLICY_PATTERN_DOT',
      makePolicy(semver('1.x'), { pattern: '^v[0-9].[0-9]+.[0-9]+$' }),
      undefined,
      { filterTags: { pattern: '^v[0-9]\\.[0-9]+\\.[0-9]+$' } },
    ],
    [
      'a range of everything',
      'POLICY_RANGE_EVERYTHING',
      makePolicy(semver('x.x.x')),
      ['2.3.4', '1.0.0'],
      { policy: { semver: { range: '>=2.0.0 <3.0.0' } } },
    ],
    [
      'keys that are no numbers',
      'POLICY_KEY_NOT_NUMERIC',
      makePolicy(numerical, { pattern: '^b-(?P<n>.*)$', extract: '$n' }),
      ['b-1', 'b-2-arm64'],
      { filterTags: { pattern: '^b-(?P<n>[0-9]+)$', extract: '$n' } },
    ],
    ['^*', 'POLICY_RANGE_MISLEADING', makePolicy(semver('^*')), undefined, { policy: { semver: { range: '*' } } }],
    ['<=*', 'POLICY_RANGE_MISLEADING', makePolicy(semver('<=*')), undefined, { policy: { semver: { range: '*' } } }],
    [
      '~0.0.0',
      'POLICY_RANGE_MISLEADING',
      makePolicy(semver('~0.0.0')),
      undefined,
      { policy: { semver: { range: '0.0.x' } } },
    ],
    [
      'prereleases of the upper bound',
      'POLICY_RANGE_MISLEADING',
      makePolicy(semver('>=1.0.0-0 <2.0.0')),
      undefined,
      { policy: { semver: { range: '>=1.0.0-0 <2.0.0-0' } } },
    ],
    [
      '1.0 for 1.0.x',
      'POLICY_RANGE_MISLEADING',
      makePolicy(semver('1.0')),
      undefined,
      { policy: { semver: { range: '1.0.x' } } },
    ],
    [
      '> 0',
      'POLICY_RANGE_MISLEADING',
      makePolicy(semver('> 0')),
      undefined,
      { policy: { semver: { range: '>=1.0.0' } } },
    ],
    [
      '>1.2',
      'POLICY_RANGE_MISLEADING',
      makePolicy(semver('>1.2')),
      undefined,
      { policy: { semver: { range: '>=1.3.0' } } },
    ],
  ];
  test.each(cases)('%s', (_reason, code, policy, tags, spec) => {
    const found = lintPolicy({ policy, tags }).find(diagnostic => diagnostic.code === code);
    expect(found).toMatchObject({ file: 'policy.yaml' });
    if (code !== 'POLICY_EXTRACT_WITHOUT_PATTERN') expect(correction(found?.hint).spec).toMatchObject(spec);
    else expect(correction(found?.hint).spec).toHaveProperty('filterTags.pattern');
  });

  test.each([
    ['no policy', makePolicy({}), undefined, 'POLICY_CHOICE_MISSING', 10],
    ['several policies', makePolicy({ ...semver('1.x'), ...numerical }), undefined, 'POLICY_CHOICE_SEVERAL', 10],
    ['a pattern', makePolicy(semver('1.x'), { pattern: '^v\\\\d+' }), undefined, 'POLICY_PATTERN_ESCAPED_TWICE', 20],
    [
      'an extract',
      makePolicy(numerical, { pattern: '^[0-9]+$', extract: '$ts' }),
      undefined,
      'POLICY_EXTRACT_UNKNOWN_GROUP',
      21,
    ],
  ] as const)('%s points at its field', (_reason, policy, tags, code, line) => {
    expect(lintPolicy({ policy, tags }).find(found => found.code === code)).toMatchObject({ line });
  });

  test.each([
    ['ascending', ['1.2.3-ls100', '1.2.3-ls99']],
    ['descending', ['1.2.3-ls99', '1.2.3-ls100']],
  ])('says which of two prereleases is elected first, in tags that come %s', (_reason, tags) => {
    const found = lintPolicy({ policy: makePolicy(semver('*-ls')), tags });
    expect(found.find(({ code }) => code === 'POLICY_PRERELEASE_TEXT')?.message).toMatch(
      /^'1\.2\.3-ls99' is elected before '1\.2\.3-ls100'/,
    );
  });

  test('an exclusion that looks like a tag points at the repository', () => {
    const [found] = lintPolicy({ policy: makePolicy(semver('1.x')), repository: makeRepository(['1.0.2']) });
    expect(found).toMatchObject({ code: 'POLICY_EXCLUSION_UNANCHORED', file: 'repository.yaml' });
    expect(correction(found?.hint).spec).toEqual({ exclusionList: ['^1\\.0\\.2$'] });
  });

  test('an exclusion that does not compile points at the repository', () => {
    const found = lintPolicy({ policy: makePolicy(semver('1.x')), repository: makeRepository(['(?=x)']) });
    expect(found).toMatchObject([{ code: 'POLICY_INVALID', file: 'repository.yaml' }]);
    expect(found[0]?.message).toContain('failed to compile regex (?=x)');
  });

  test('up to five offending tags are named', () => {
    const tags = ['1', ...'abcdefg'].map(text => `b-${text}`);
    const policy = makePolicy(numerical, { pattern: '^b-(.*)$', extract: '$1' });
    const found = lintPolicy({ policy, tags }).find(({ code }) => code === 'POLICY_KEY_NOT_NUMERIC');
    expect(found?.message).toContain("'b-a', 'b-b', 'b-c', 'b-d', 'b-e' and 2 more");
  });

  test('of a filter that does not compile nothing is said but that', () => {
    const policy = makePolicy(numerical, { pattern: '^(?=a)$', extract: '$0' });
    expect(lintPolicy({ policy, tags: ['1', 'a'] }).map(({ code }) => code)).toEqual(['POLICY_INVALID']);
  });

  test('a policy that does not parse is reported in the words of Flux', () => {
    const found = lintPolicy({ policy: makePolicy(semver(''), { pattern: '(?=a)' }) }).map(
      ({ code, message, line }) => [code, message, line],
    );
    expect(found).toEqual([
      ['POLICY_INVALID', 'invalid policy: improper constraint: ""', 10],
      [
        'POLICY_INVALID',
        "failed to filter tags: invalid regular expression pattern '(?=a)': error parsing regexp: invalid or unsupported Perl syntax: `(?=`",
        20,
      ],
    ]);
  });
});

describe('ordinary policies are left alone', () => {
  const cases: [reason: string, policy: ImagePolicy, tags?: string[]][] = [
    ['a lower bound', makePolicy(semver('>=1.0.0')), ['1.0.0', '1.2.3']],
    ['both bounds', makePolicy(semver('>=1.0.0 <2.0.0')), ['1.0.0']],
    ['a bound that is left out, spelled in full', makePolicy(semver('>1.2.3 <2.0.0')), ['1.3.0']],
    [
      'one hash before several times',
      makePolicy(alphabetical, { pattern: '^main-[a-z0-9]+-[0-9]{10}$' }),
      ['main-abc1234-1707300000', 'main-abc1234-1707400000'],
    ],
    [
      'numbers with a separator',
      makePolicy(numerical, { pattern: '^(?P<major>\\d+)-(?P<minor>\\d+)$', extract: '$major.$minor' }),
      ['1-2', '1-10'],
    ],
    [
      'prereleases below the next major version',
      makePolicy(semver('>=1.0.0-0 <2.0.0-0')),
      ['1.0.0-rc.9', '1.0.0-rc.10'],
    ],
    ['prereleases and a bound from 0.1.0', makePolicy(semver('>=0.1.0-0'))],
    ['a patch wildcard', makePolicy(semver('1.0.x'))],
    ['a caret with prereleases', makePolicy(semver('^1.x-0'), { pattern: '.*-rc.*' }), ['1.2.0-rc.1']],
    [
      'everything inside a major version that the pattern spells',
      makePolicy(semver('*'), { pattern: '^15\\.[0-9]+\\.[0-9]+$' }),
    ],
    ['everything but one version', makePolicy(semver('!=1.2.3'))],
    [
      'hash and time, extracted',
      makePolicy(numerical, { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' }),
      HASHED,
    ],
    [
      'numbers that begin with 1 to 9',
      makePolicy(numerical, { pattern: '^main-[a-fA-F0-9]+-(?P<ts>[1-9][0-9]*)$', extract: '$ts' }),
      HASHED,
    ],
    ['dates in ascending order', makePolicy(alphabetical, { pattern: '^[0-9]{8}-[0-9]{4}-sha-[a-f0-9]+$' }), DATED],
    [
      'times of a release',
      makePolicy(alphabetical, { pattern: '^RELEASE\\.(?P<timestamp>.*)Z$', extract: '$timestamp' }),
      ['RELEASE.2024-01-13T07-53-03Z', 'RELEASE.2023-01-13T07-53-03Z'],
    ],
    [
      'a floating tag with digest',
      makePolicy(alphabetical, { pattern: '^main$' }, { digestReflectionPolicy: 'Always', interval: 600_000 }),
      ['main'],
    ],
    [
      'a version cut out of a longer tag',
      makePolicy(semver('>=1.0.0'), { pattern: '^v(?P<version>.*)$', extract: '$version' }),
      ['v1.0.0'],
    ],
    ['build numbers', makePolicy(numerical, { pattern: '^[0-9]+$' }), ['1', '2', '10']],
    [
      'date and time of fixed width, joined',
      makePolicy(numerical, { pattern: '^(?P<date>\\d{8})-(?P<time>\\d{6})$', extract: '$date$time' }),
      ['20240101-120000'],
    ],
    [
      'run number and date of fixed width',
      makePolicy(numerical, { pattern: '^ci-(\\d+)-(\\d{14})$', extract: '$2' }),
      ['ci-1-20240101120000'],
    ],
    [
      'digit groups',
      makePolicy(numerical, { pattern: '^(?P<ts>[0-9]{8}-[0-9]{4})-sha-[a-f0-9]+$', extract: '$ts' }),
      DATED,
    ],
    ['dates as tags', makePolicy(alphabetical, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }), ['2024-01-01']],
    [
      'versions with escaped dots',
      makePolicy(semver('1.x'), { pattern: '^v?(?P<version>\\d+\\.\\d+\\.\\d+)$', extract: '$version' }),
      ['v1.0.0', '1.0.1'],
    ],
    ['a class that holds a dot', makePolicy(semver('1.x'), { pattern: '^[0-9.]+$' }), ['1.0.0']],
    ['the smallest name', makePolicy({ alphabetical: { order: 'desc' } }, { pattern: '^[a-z]+$' }), ['blue', 'green']],
    ['prereleases with dots', makePolicy(semver('>=1.0.0-0')), ['1.0.0-rc.9', '1.0.0-rc.10']],
    ['prereleases of one width', makePolicy(semver('>=1.0.0-0')), ['1.0.0-ls98', '1.0.0-ls99']],
    [
      'a number before anything',
      makePolicy(numerical, { pattern: '^main-(?P<run>\\d+)-.+$', extract: '$run' }),
      ['main-1-a', 'main-2-b'],
    ],
    [
      'build numbers before the time',
      makePolicy(alphabetical, { pattern: '^b-[0-9]{6}-[0-9]{10}$' }),
      ['b-100000-1707300000', 'b-100001-1707400000'],
    ],
    [
      'times at the front, hash behind',
      makePolicy(alphabetical, { pattern: '^[0-9]{10}-[a-f0-9]{7}$' }),
      ['1707300000-abc1234', '1707400000-0123abc'],
    ],
  ];
  test.each(cases)('%s', (_reason, policy, tags) => {
    expect(
      lintPolicy({
        policy,
        tags,
        repository: makeRepository(['^.*\\.sig$', '^sha-[a-f0-9]+$', '^1\\.0\\.2$', '-alpha']),
      }),
    ).toEqual([]);
    expect(lintPolicy({ policy })).toEqual([]);
  });
});

test('never throws, and every hint holds YAML', () => {
  const piece = fc.constantFrom(
    '^',
    '$',
    '(?P<ts>',
    '(',
    ')',
    '.*',
    '[0-9]+',
    '\\\\.',
    '\\d',
    '-',
    'main',
    '$ts',
    '$1',
    '$${ts}',
    '.',
    '[',
    '{2}',
    "'",
    '>=',
    '1.0',
    '*',
    '-0',
    '<2',
    ' ',
  );
  const text = fc.array(piece, { maxLength: 7 }).map(parts => parts.join(''));
  const choice = fc.oneof(
    fc.constantFrom({}, numerical, alphabetical, { alphabetical: { order: 'desc' as const } }),
    text.map(semver),
  );
  fc.assert(
    fc.property(choice, text, text, fc.option(fc.array(text), { nil: undefined }), (policy, pattern, extract, tags) => {
      for (const found of lintPolicy({ policy: makePolicy(policy, { pattern, extract }), tags })) {
        expect(found.message).not.toBe('');
        expect(correction(found.hint), found.hint).toBeTypeOf('object');
      }
    }),
    { numRuns: 1500 },
  );
});
