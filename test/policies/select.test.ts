import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/errors.ts';
import type { ImagePolicyChoice, TagFilter } from '../../src/model.ts';
import { type SelectionInput, selectTag } from '../../src/policies/select.ts';
import { answer, readRows } from './conformance-rows.ts';

interface Row {
  id: string;
  policy: ImagePolicyChoice;
  filterTags?: TagFilter;
  exclusionList?: string[];
  tags: string[];
  want: { tag: string } | { error: string } | { skip: true };
  alt?: { tag: string };
  wider?: { tag: string };
}

test('every row of the selection vectors agrees, error texts included', () => {
  const rows = readRows<Row>('selection');
  expect(rows).toHaveLength(849);
  for (const row of rows) {
    const got = answer(() => ({ tag: selectTag(row).tag }));
    if (!('skip' in row.want)) expect(got, row.id).toEqual(row.wider ?? row.alt ?? row.want);
  }
});

describe('any order, any number of times', () => {
  const tag = fc.constantFrom(
    '1.0.0',
    'v1.0.0',
    '01.0.0',
    '1.0.0-rc.1',
    '2',
    '02',
    '2.0',
    '10',
    'a',
    'é',
    '😀',
    '\uffff',
    '2024-01',
    'x.sig',
  );
  const policy = fc.constantFrom<ImagePolicyChoice>(
    { semver: { range: '>=0.0.0-0' } },
    { alphabetical: {} },
    { alphabetical: { order: 'desc' } },
    { numerical: {} },
    { numerical: { order: 'desc' } },
  );
  const filterTags = fc.constantFrom<TagFilter | undefined>(
    undefined,
    { pattern: '.*' },
    { pattern: '^v?(\\d+)', extract: '$1' },
  );

  test('the whole selection is the same', () => {
    fc.assert(
      fc.property(fc.array(tag), policy, filterTags, fc.integer(), (tags, choice, filter, seed) => {
        const shuffled = [...tags, ...tags.slice(0, 3)].sort(
          (a, b) => ((a.length * 31 + b.length * 17 + seed) % 3) - 1,
        );
        const ask = (list: Iterable<string>) =>
          answer(() => selectTag({ policy: choice, filterTags: filter, tags: list }));
        const expected = ask(tags);
        expect(ask(shuffled)).toEqual(expected);
        expect(ask([...tags].reverse())).toEqual(expected);
        expect(ask(new Set(tags).values())).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('only typed errors on arbitrary text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        policy,
        text,
        text,
        fc.array(text, { maxLength: 2 }),
        (tags, choice, pattern, extract, exclusionList) => {
          try {
            selectTag({ policy: choice, filterTags: { pattern, extract }, exclusionList, tags });
          } catch (error) {
            expect(error).toBeInstanceOf(PolicyError);
            expect((error as PolicyError).counts).toBeDefined();
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('ties', () => {
  const cases: [
    reason: string,
    policy: ImagePolicyChoice,
    filterTags: TagFilter | undefined,
    tags: string[],
    tag: string,
    ties: string[],
  ][] = [
    [
      'equal versions: the greatest key',
      { semver: { range: '*' } },
      { pattern: '.*' },
      ['1.0.0', 'v1.0.0', '01.0.0'],
      'v1.0.0',
      ['01.0.0', '1.0.0'],
    ],
    ['equal numbers: the smallest key', { numerical: {} }, undefined, ['1', '1.0', '01'], '01', ['1', '1.0']],
    [
      'one key: the smallest tag',
      { numerical: {} },
      { pattern: '^(\\d+)-', extract: '$1' },
      ['5-c', '5-b', '5-a'],
      '5-a',
      ['5-b', '5-c'],
    ],
    [
      'all keys empty: the smallest tag',
      { alphabetical: {} },
      { pattern: '.', extract: '$nope' },
      ['b', 'a'],
      'a',
      ['b'],
    ],
    ['a clear winner', { numerical: {} }, undefined, ['1', '2', '1.0'], '2', []],
  ];
  test.each(cases)('%s', (_reason, policy, filterTags, tags, tag, ties) => {
    const selection = selectTag({ policy, filterTags, tags });
    expect(selection).toMatchObject({ tag, ties });
    const named = selection.diagnostics.filter(({ code }) => code === 'POLICY_TIE').map(({ message }) => message);
    expect(named).toHaveLength(ties.length === 0 ? 0 : 1);
    for (const tied of ties) expect(named[0]).toContain(`'${tied}'`);
  });
});

describe('numbers are compared exactly', () => {
  const cases: [reason: string, tags: string[], tag: string][] = [
    ['beyond 2^53', ['20240101120000123', '20240101120000124'], '20240101120000124'],
    ['fractions beyond a double', ['0.10000000000000000001', '0.1'], '0.10000000000000000001'],
    ['negative numbers', ['-20240101120000123', '-20240101120000124'], '-20240101120000123'],
    ['a hexadecimal float', ['0x1p3', '7.9'], '0x1p3'],
    ['underflow is still greater than zero', ['0', '1e-400'], '1e-400'],
    ['a hostile exponent', ['1e-999999999999', '1e-999999999998'], '1e-999999999998'],
    ['underscores between digits', ['1_000', '999'], '1_000'],
  ];
  test.each(cases)('%s', (_reason, tags, tag) => {
    expect(selectTag({ policy: { numerical: {} }, tags })).toMatchObject({ tag, ties: [] });
  });

  test.each([['nan'], ['1e400'], ['0x1F'], [' 1'], [''], ['1_'], ['0b1'], ['1__0']])('%j is refused', key => {
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['1', key] })).toThrow(
      `failed to parse invalid numeric value '${key}'`,
    );
  });

  test('a key that Flux does read is not the one that its error names', () => {
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['1', 'nan', '1.2.3'] })).toThrow("value '1.2.3'");
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['xnan', '1.2.3'] })).toThrow("value 'xnan'");
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['nano', '1.2.3'] })).toThrow("value 'nano'");
  });
});

describe('keys that Go reads as infinity', () => {
  const cases: [reason: string, order: 'asc' | 'desc', tags: string[], tag: string, told: string[]][] = [
    ['win, whatever else there is', 'asc', ['1', 'inf', '20240101'], 'inf', ["'inf'"]],
    ['in any spelling of Go', 'asc', ['1', '+Infinity', 'Inf'], '+Infinity', ["'+Infinity'", "'Inf'"]],
    ['below zero win where the smallest is wanted', 'desc', ['1', '-inf'], '-inf', ["'-inf'"]],
    ['are told although they lose: they are among the best five', 'asc', ['1', '-inf'], '1', ["'-inf'"]],
    ['that are far from winning do no harm', 'asc', ['1', '2', '3', '4', '5', '-inf'], '5', []],
  ];
  test.each(cases)('%s', (_reason, order, tags, tag, told) => {
    const selection = selectTag({ policy: { numerical: { order } }, tags });
    expect(selection.tag).toBe(tag);
    const named = selection.diagnostics.filter(({ code }) => code === 'POLICY_INFINITE_KEY');
    expect(named.map(({ message }) => message)).toEqual(
      told.length === 0 ? [] : [`read as infinity: ${told.join(', ')}`],
    );
  });
});

describe('keys of digit groups', () => {
  test('are compared group by group, with a notice', () => {
    const selection = selectTag({ policy: { numerical: {} }, tags: ['2025-9', '2025-10', '2024-11'] });
    expect(selection.tag).toBe('2025-10');
    expect(selection.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['POLICY_DIGIT_GROUPS', 'notice'],
    ]);
  });
  test('descending elects the smallest', () => {
    expect(selectTag({ policy: { numerical: { order: 'desc' } }, tags: ['1.2.10', '1.2.9'] }).tag).toBe('1.2.9');
  });
  test('need the same number of groups in every key', () => {
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['2025-01-02', '2025-01'] })).toThrow('2025-01-02');
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['2025-01', '2025'] })).toThrow('2025-01');
  });
  test('are whole numbers, also with a Z behind the last', () => {
    expect(selectTag({ policy: { numerical: {} }, tags: ['2025-9Z', '2025-10'] }).tag).toBe('2025-10');
  });
  test.each([['2025-01Zulu'], ['2025-01-rc'], ['v2025-01'], ['2025--01']])('%j is none', key => {
    expect(() => selectTag({ policy: { numerical: {} }, tags: ['2024-01', key] })).toThrow(
      `failed to parse invalid numeric value '${key}'`,
    );
  });
});

describe('counts', () => {
  const tags = ['1.0.0', '2.0.0', '2.0', 'latest', 'x.sig', '1.0.0'];
  test('tell what each step left over', () => {
    const { counts } = selectTag({ policy: { semver: { range: '1.x' } }, filterTags: { pattern: '^[0-9]' }, tags });
    expect(counts).toEqual({ fetched: 5, excluded: 1, filtered: 3, parsed: 2, matched: 1 });
  });
  test('are on the error too', () => {
    const failure = (input: SelectionInput) => {
      try {
        selectTag(input);
      } catch (error) {
        return (error as PolicyError).counts;
      }
    };
    expect(failure({ policy: { semver: { range: '9.x' } }, tags })).toEqual({
      fetched: 5,
      excluded: 1,
      filtered: 4,
      parsed: 2,
      matched: 0,
    });
    expect(failure({ policy: { numerical: {} }, tags: ['1', 'a'] })).toEqual({
      fetched: 2,
      excluded: 0,
      filtered: 2,
      parsed: 1,
      matched: 1,
    });
  });
  test('come with the best five', () => {
    const { top } = selectTag({ policy: { numerical: {} }, tags: ['1', '5', '3', '2', '4', '6', '7'] });
    expect(top.map(({ tag }) => tag)).toEqual(['7', '6', '5', '4', '3']);
  });
});

test('a hostile pattern over 100,000 tags stays linear', () => {
  const tags = Array.from({ length: 100_000 }, (_, i) => `${'a'.repeat(100)}${i}`);
  expect(() => selectTag({ policy: { alphabetical: {} }, filterTags: { pattern: '^(a+)+$' }, tags })).toThrow(
    PolicyError,
  );
  // A backtracking engine would need longer than the age of the universe for one of them.
});

test('a wrong key is listed with the tag that it came from', () => {
  try {
    selectTag({
      policy: { numerical: {} },
      filterTags: { pattern: '^b-(.*)', extract: '$1' },
      tags: ['b-1', 'b-x', 'b-y'],
    });
    expect.unreachable();
  } catch (error) {
    expect((error as PolicyError).hint).toContain("2 of 3 keys are no numbers: 'y' of tag 'b-y', 'x' of tag 'b-x'");
  }
});

test.each([
  ['no policy at all', undefined],
  ['a policy that is null', null],
  ['a policy that sets nothing', {}],
  ['a kind without its mapping', { numerical: null }],
])('%s is an error of its own', (_, policy) => {
  const input = { policy, tags: ['1.0.0'] } as unknown as SelectionInput;
  expect(() => selectTag(input)).toThrow(
    expect.objectContaining({
      code: 'POLICY_CHOICE_MISSING',
      message: 'invalid policy: given ImagePolicyChoice object is invalid',
    }),
  );
});
