import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/errors.ts';
import { compileFilter, extractKey } from '../../src/policies/filter-tags.ts';
import { translateToNative } from '../../src/policies/native-pattern.ts';
import { answer, readRows } from './conformance-rows.ts';

interface Row {
  pattern: string;
  extract: string;
  input: string;
  want: { key: string } | { match: false } | { error: string };
}

test('every row of the extract vectors agrees, error texts included', () => {
  const rows = readRows<Row>('extract');
  expect(rows).toHaveLength(400);
  for (const { pattern, extract, input, want } of rows) {
    const got = answer(() => {
      const key = extractKey({ pattern, extract }, input);
      return key === undefined ? { match: false } : { key };
    });
    expect(got, `${pattern} | ${extract} | ${input}`).toEqual(want);
  }
});

describe('Go spells it so', () => {
  const cases: [reason: string, pattern: string, extract: string, tag: string, key: string | undefined][] = [
    ['a missing filter keeps every tag', '', '', 'latest', 'latest'],
    ['an extract without pattern still expands', '', 'x$0', 'latest', 'x'],
    ['a pattern is searched anywhere', 'rc', '', '1.0-rc.1', '1.0-rc.1'],
    ['a name takes the longest run of word characters', '^v(\\d+)$', '$1x', 'v12', ''],
    ['braces end a name', '^v(\\d+)$', '${1}x', 'v12', '12x'],
    ['two dollars are one', '^v(\\d+)$', '$$1', 'v12', '$1'],
    ['a name may be used twice, the first that matched counts', '(?P<n>a)|(?P<n>b)', '$n', 'b', 'b'],
    ['a doubled name in brackets is no group', '(?P<n>[(?P<n>)]a)', '$n', '(a', '(a'],
    ['names inside \\Q…\\E are text', '(?P<n>\\Q(?P<n>\\E)', '$n', '(?P<n>', '(?P<n>'],
    ['three groups of one name', '(?P<n>a)|(?P<n>b)|(?P<n>c)', '$n', 'c', 'c'],
    ['property names are looked up loosely', '^\\p{lowercase letter}+', '$0', 'abC', 'ab'],
    ['long property names are aliases', '^\\p{Uppercase_Letter}+', '$0', 'ABc', 'AB'],
    ['a dot is one character, not half of one', '^.(.)', '$1', '😀x', 'x'],
    ['a dollar is the end of the text, not of a line', '^a$', '', 'a\n', undefined],
    ['a dot matches a carriage return', '^a.b$', '', 'a\rb', 'a\rb'],
    ['an escaped underscore is itself', '^a\\_b$', '', 'a_b', 'a_b'],
    ['a bracket and a colon are two members of a class', '^[[:](.)', '$1', ':a', 'a'],
    ['a bracket that closes may be the first that a class leaves out', '^[^](?P<n>]+(?P<n>.)', '$n', 'ab(', '('],
    ['or the first that it admits', '^[](?P<n>]+(?P<n>.)', '$n', ']nb', 'b'],
  ];
  test.each(cases)('%s', (_reason, pattern, extract, tag, key) => {
    expect(extractKey({ pattern, extract }, tag)).toBe(key);
  });

  const DEEP = `${'('.repeat(1000)}a${')'.repeat(1000)}`;
  const LARGE = '(xyzxyzxyzx){1000}'.repeat(400);
  const errors: [reason: string, pattern: string, text: string][] = [
    ['the end of a pattern begins no name', 'a(?P<', 'invalid or unsupported Perl syntax: `(?P`'],
    ['nor without the P', 'a(?<', 'invalid or unsupported Perl syntax: `(?<`'],
    ['a name that does not end', 'a(?P<n', 'invalid named capture: `(?P<n`'],
    ['what follows is quoted as it was written', '(?P<n>a)(?P<-(?P<n>b)', 'invalid named capture: `(?P<-(?P<n>`'],
    ['and so is the whole', 'x(?P<n>a)(?P<n>b', 'missing closing ): `x(?P<n>a)(?P<n>b`'],
    ['a class without a name', 'a[[::]]', 'invalid character class range: `[::]`'],
    ['a class that opens with a bracket and a colon', 'a[[:', 'missing closing ]: `[[:`'],
    ['an escape before it is quoted as it was written', '\\x[[:', 'invalid escape sequence: `\\x[[`'],
    ['too many nested groups', DEEP, `expression nests too deeply: \`${DEEP}\``],
    ['too many repetitions', LARGE, `expression too large: \`${LARGE}\``],
  ];
  test.each(errors)('%s is an error', (_reason, pattern, text) => {
    const whole = `invalid regular expression pattern '${pattern}': error parsing regexp: ${text}`;
    expect(() => extractKey({ pattern }, 'a')).toThrow(expect.objectContaining({ message: whole }));
  });

  test.each([
    ['Adlam', '𞤀'],
    ['Canadian_Aboriginal', 'ᐁ'],
    ['Coptic', 'Ⲁ'],
    ['Greek', 'α'],
    ['Inscriptional_Parthian', '𐭀'],
    ['Kawi', '𑼀'],
    ['Malayalam', 'അ'],
    ['Nag_Mundari', '𞓐'],
    ['Mongolian', 'ᠠ'],
    ['Old_Uyghur', '𐽰'],
    ['Runic', 'ᚠ'],
    ['Thai', 'ก'],
    ['Yi', 'ꀀ'],
  ])('the script %s is one of those that Go knows', (script, letter) => {
    expect(extractKey({ pattern: `^\\p{${script}}$` }, letter)).toBe(letter);
    expect(extractKey({ pattern: `^\\p{${script}}$` }, 'a')).toBeUndefined();
  });

  test('a property name that Go does not know is an error', () => {
    expect(() => extractKey({ pattern: '[\\p{Emoji}]' }, 'a')).toThrow(
      "invalid regular expression pattern '[\\p{Emoji}]': error parsing regexp: invalid character class range: `\\p{Emoji}`",
    );
  });
});

describe('the native engine', () => {
  const inside: [string, boolean][] = [
    ['^main-[a-fA-F0-9]+-(?P<ts>.*)', true],
    ['^main-[a-fA-F0-9]+-(?P<ts>[1-9][0-9]*)$', true],
    ['^.*\\.sig$', true],
    ['^RELEASE\\.(?P<timestamp>.*)Z$', true],
    ['^v?(?P<version>\\d+\\.\\d+\\.\\d+)$', true],
    ['-alpine', true],
    ['^(a+)+$', false],
    ['^(a|b)$', false],
    ['.*-rc.*', false],
    ['^a*a*b', false],
    ['^.*a.*b$', false],
    ['^a*[a-c]?a*$', false],
    ['[0-9]+$', false],
    ['a{2}{3}', false],
    ['(?i)a', false],
    ['^[]a]$', false],
    ['^[^]$', false],
  ];
  test.each(inside)('%s is taken: %s', (pattern, taken) => {
    expect(translateToNative(pattern) !== undefined).toBe(taken);
  });

  test('knows the text that a match must end with', () => {
    expect(translateToNative('^.*\\.sig$')?.suffix).toBe('.sig');
    expect(translateToNative('^v[0-9]+-a?rm$')?.suffix).toBe('rm');
    expect(translateToNative('^main$')?.suffix).toBe('main');
    expect(translateToNative('^main')?.suffix).toBe('');
  });

  const atom = fc.constantFrom(
    'a',
    'b',
    '-',
    '1',
    '\\.',
    '\\d',
    '\\w',
    '\\s',
    '.',
    '[a-c]',
    '[^-]',
    '[^a]',
    '[-1]',
    '[0-9a-f]',
    '(',
    ')',
    '(?P<n>',
    '(?:',
    '$',
    '|',
  );
  const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{2,}?', '{0,3}');
  const pattern = fc
    .tuple(
      fc.constantFrom('^', '^', ''),
      fc.array(fc.tuple(atom, quantifier), { maxLength: 6 }),
      fc.constantFrom('', '$'),
    )
    .map(([start, parts, end]) => start + parts.flat().join('') + end);
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '-', '1', '.', '\n', '\r', '\u2028', 'é', '😀'),
    maxLength: 12,
  });

  test('finds the same groups as the linear-time engine on every pattern that it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 4, maxLength: 4 }), (source, texts) => {
        const native = translateToNative(source);
        if (native === undefined) return;
        taken++;
        const linear = RE2JS.compile(source);
        for (const candidate of texts) {
          const matcher = linear.matcher(candidate);
          const expected = matcher.find()
            ? Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? undefined)
            : undefined;
          const found = candidate.endsWith(native.suffix) ? native.regexp.exec(candidate) : null;
          expect(found === null ? undefined : [...found]).toEqual(expected);
        }
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});

test('only typed errors on arbitrary patterns, templates and tags', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('(?P<n>', '\\Q', '[[:', '\\p{', '(?', '${', '{2,1}', '\\'),
  );
  const noise = fc.array(piece, { maxLength: 5 }).map(parts => parts.join(''));
  fc.assert(
    fc.property(noise, noise, fc.string(), (pattern, extract, tag) => {
      try {
        compileFilter({ pattern, extract })(tag);
      } catch (error) {
        expect(error).toBeInstanceOf(PolicyError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text of megabytes is matched like a short one', () => {
  const tag = `main-${'a'.repeat(3_000_000)}-1`;
  expect(extractKey({ pattern: '^main-[a-f0-9]+-(?P<ts>.*)$', extract: '$ts' }, tag)).toBe('1');
  expect(extractKey({ pattern: '^main-.*x$' }, tag)).toBeUndefined();
});

test.each([
  ['a class that never ends', '[[:'.repeat(100_000)],
  ['a name that is used again and again', '(?P<n>'.repeat(20_000)],
])('%s costs no more than its length', (_reason, pattern) => {
  const started = performance.now();
  expect(() => extractKey({ pattern }, 'a')).toThrow(PolicyError);
  expect(performance.now() - started).toBeLessThan(5000);
});
