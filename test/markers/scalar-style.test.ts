import { describe, expect, test } from 'vitest';
import { isPlainString, writeScalar } from '../../src/markers/scalar-style.ts';

describe('plain texts that some tool reads as another type', () => {
  const rows: [reason: string, text: string][] = [
    ['a short commit hash that is an exponent for the yaml package of npm in YAML 1.1', 'e123456'],
    ['a short commit hash that is a number in all schemas', '12e4567'],
    ['underscores in an exponent, for Go', '6e9_0'],
    ['underscores behind a sign, for Go', '-_8'],
    ['a hexadecimal prefix in upper case, for Go', '0X663'],
    ['a binary prefix in upper case, for Go', '0B11'],
    ['a sign behind a binary prefix, for Go', '0b-1'],
    ['a sign behind an octal prefix, for Go', '0o-7'],
    ['an octal number of YAML 1.2', '0o17'],
    ['an octal number of YAML 1.1', '017'],
    ['base 60', '12:30'],
    ['a date', '2024-01-02'],
    ['a float without digits behind its dot', '1.'],
    ['a truth value of YAML 1.1', 'on'],
    ['infinity', '.inf'],
    ['infinity below zero', '-.Inf'],
    ['infinity above zero', '+.INF'],
    ['not a number', '.NaN'],
  ];
  test.each(rows)('%s', (_, text) => expect(isPlainString(text)).toBe(false));
});

describe('plain texts that every tool reads as a string', () => {
  const rows: [reason: string, text: string][] = [
    ['a version', '1.2.3'],
    ['a version of two parts behind a letter', 'v1.2'],
    ['a commit hash with another letter', 'e12345f'],
    ['a build of a day', '20240102-3'],
    ['an underscore in front', '_8'],
    ['a word that only looks like infinity', 'infinity'],
    ['no number with two exponents', '1e2e3'],
  ];
  test.each(rows)('%s', (_, text) => expect(isPlainString(text)).toBe(true));
});

describe('plain texts that some tool cannot read at every place', () => {
  const rows: [reason: string, text: string][] = [
    ['a colon in front is a separator inside flow collections', ':1'],
    ['a question mark in front is an explicit key', '?1'],
    ['a question mark inside is one for PyYAML in flow collections', 'a?b'],
    ['a comma ends an item of a flow collection', 'a,b'],
    ['a hash behind a blank begins a comment', 'a #b'],
  ];
  test.each(rows)('%s', (_, text) => expect(writeScalar(text, 'plain')).toBe(`"${text}"`));
  test('a reference needs no quotes', () => {
    const text = `localhost:5000/a_b/c:v1.2-rc@sha256:${'0'.repeat(64)}`;
    expect(writeScalar(text, 'plain')).toBe(text);
  });
});
