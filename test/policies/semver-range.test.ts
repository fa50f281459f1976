import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PolicyError, VersionError } from '../../src/errors.ts';
import { parseRange } from '../../src/policies/semver-range.ts';
import { readRows } from './conformance-rows.ts';

interface Row {
  range: string;
  version: string;
  want: boolean | 'range-error' | 'version-error';
}

function ask(range: string, version: string): Row['want'] {
  try {
    return parseRange(range).test(version);
  } catch (error) {
    if (error instanceof PolicyError) return 'range-error';
    if (error instanceof VersionError) return 'version-error';
    throw error;
  }
}

test('every row of the constraint vectors agrees', () => {
  const rows = readRows<Row>('constraints');
  expect(rows).toHaveLength(1500);
  for (const { range, version, want } of rows) {
    expect({ range, version, want: ask(range, version) }).toEqual({ range, version, want });
  }
});

describe('numbers are exact', () => {
  const cases: [reason: string, range: string, version: string, want: Row['want']][] = [
    ['two numbers that a double cannot tell apart', '>9007199254740992.0.0', '9007199254740993.0.0', true],
    ['the same number with leading zeros', '=1.0.0', '00000000000000000001.0.0', true],
    ['the largest unsigned 64-bit number', '>=1.0.0', '18446744073709551615.0.0', true],
    ['one more than that', '>=1.0.0', '18446744073709551616.0.0', 'version-error'],
    ['a long number is greater than a short one', '<2.0.0', '9007199254740993.0.0', false],
    [
      'a numeric prerelease beyond 64 bits is text',
      '>=1.0.0-99999999999999999999',
      '1.0.0-100000000000000000000',
      false,
    ],
  ];
  test.each(cases)('%s', (_reason, range, version, want) => {
    expect(ask(range, version)).toBe(want);
  });
});

describe('errors are quoted as Go quotes', () => {
  const cases: [range: string, message: string][] = [
    ['', 'improper constraint: ""'],
    ['1.x ||', 'improper constraint: ""'],
    ['say "1"\\\t\u200b', 'improper constraint: "say \\"1\\"\\\\\\t\\u200b"'],
    ['\x7f\x80', 'improper constraint: "\\x7f\\u0080"'],
    ['\uffff\u{10ffff}', 'improper constraint: "\\uffff\\U0010ffff"'],
    ['1|2', 'constraint parser error'],
  ];
  test.each(cases)('%j', (range, message) => {
    expect(() => parseRange(range)).toThrow(message);
  });
});

test.each([
  ['one dot, which Flux takes for no version', '1.0'],
  ['a word', 'latest'],
  ['a numeric prerelease with a leading zero', '1.0.0-01'],
])('a range refuses to judge %s', (_reason, version) => {
  expect(() => parseRange('*').test(version)).toThrow(
    expect.objectContaining({ code: 'VERSION_INVALID', message: `'${version}' is no semantic version` }),
  );
});

test('only typed errors on arbitrary text', () => {
  const piece = fc.constantFrom(
    '1',
    '.',
    'x',
    '*',
    '-',
    ' - ',
    '>=',
    '<',
    '~',
    '^',
    '||',
    ',',
    ' ',
    'v',
    'rc',
    '+',
    '|',
    '!=',
    '\u00a0',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 10 }).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (range, version) => {
      expect([true, false, 'range-error', 'version-error']).toContain(ask(range, version));
    }),
    { numRuns: 1000 },
  );
});

describe('a range is read in linear time: a backtracking grammar would not return at all', () => {
  test.each<[string, string, Row['want']]>([
    ['ends of ranges without beginnings', '1.0.0 - '.repeat(5000), 'range-error'],
    ['conditions with a mistake behind them', `>=${'1 '.repeat(20000)}!`, 'range-error'],
    ['a prerelease that ends in a dot', `1.0.0-${'a.'.repeat(20000)}`, 'range-error'],
    ['conditions without one', '>=1 '.repeat(20000), true],
  ])('%s', (_reason, range, want) => {
    expect(ask(range, '1.0.0')).toBe(want);
  });
});
