import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferVariables, substituteText } from '../../src/config/substitute.ts';

const values: Record<string, string> = {
  ACR: 'devacr',
  EMPTY: '',
  A1: 'x',
  PATHS: 'path/to/file',
  UPPER: 'PATH/TO/FILE',
  UNICODE: 'grün',
  DOLLAR: '$a',
};
const lookup = (name: string) => values[name];

describe('substitution', () => {
  test.each<[string, string, string, string[]?]>([
    ['a variable', '${ACR}.azurecr.io', 'devacr.azurecr.io'],
    ['twice', '${ACR}-${ACR}', 'devacr-devacr'],
    ['one without value stays', '${NONE}/x', '${NONE}/x', ['NONE']],
    ['a default for one without value', '${NONE:=main}', 'main'],
    ['the other spelling of a default', '${NONE:-main}', 'main'],
    ['a default for an empty one', '${EMPTY:=main}', 'main'],
    ['with a hyphen alone, empty is a value', '${EMPTY-main}', ''],
    ['with an equals sign alone, empty is none', '${EMPTY=main}', 'main'],
    ['what bash means by an alternative is a default', '${NONE:+main} ${ACR:+main}', 'main devacr'],
    ['what bash means by an error is a default', '${NONE:?main}', 'main'],
    ['two dollars are one', '^v1$$', '^v1$'],
    ['two dollars before a name', '$$ts', '$ts'],
    ['three dollars are one and a variable', '$$${ACR}', '$devacr'],
    ['four dollars', '$$$${ACR}', '$${ACR}'],
    ['a length', '${#ACR}', '6'],
    ['a length in bytes', '${#UNICODE}', '5'],
    ['upper case', '${ACR^^} ${ACR^}', 'DEVACR Devacr'],
    ['lower case', '${UPPER,,} ${UPPER,}', 'path/to/file pATH/TO/FILE'],
    ['case beyond ASCII is not followed', '${UNICODE^^}', '${UNICODE^^}', ['UNICODE^^']],
    ['from a position', '${ACR:3}', 'acr'],
    ['from a position, so many', '${ACR:3:2}', 'ac'],
    ['more than there is', '${ACR:3:20} ${ACR:20}', 'acr '],
    ['a negative length is not followed', '${ACR:1:-1}', '${ACR:1:-1}', ['ACR:1:-1']],
    ['the first replaced', '${PATHS/o/0}', 'path/t0/file'],
    ['all replaced', '${PATHS//t/T}', 'paTh/To/file'],
    ['all replaced by nothing', '${PATHS//t/}', 'pah/o/file'],
    ['a slash replaced', '${PATHS//\\//-}', 'path-to-file'],
    ['a dollar in a value is text', '${DOLLAR//a/b}', '$b'],
    ['replaced at the start', '${PATHS/#path/p} ${PATHS/#to/p}', 'p/to/file path/to/file'],
    ['replaced at the end', '${PATHS/%file/f} ${PATHS/%to/f}', 'path/to/f path/to/file'],
    ['an end is never replaced by nothing', '${PATHS/%file/}', 'path/to/file'],
    ['the shortest start removed', '${PATHS#*/}', 'to/file'],
    ['the longest start removed', '${PATHS##*/}', 'file'],
    ['the shortest end removed', '${PATHS%/*}', 'path/to'],
    ['the longest end removed', '${PATHS%%/*}', 'path'],
    ['a text removed at the start', '${PATHS#path/}', 'to/file'],
    ['what is not there is not removed', '${PATHS#to} ${PATHS%path}', 'path/to/file path/to/file'],
    ['classes in a pattern are not followed', '${PATHS#[a-z]}', '${PATHS#[a-z]}', ['PATHS#[a-z]']],
    ['a function of one without value stays', '${NONE^^}', '${NONE^^}', ['NONE^^']],
    ['a function in a default', '${NONE:=${ACR^^}}', 'DEVACR'],
    ['an empty default', '${NONE:=}', ''],
    ['a default is not used when there is a value', '${ACR:=main}', 'devacr'],
    ['a default with a variable', '${NONE:=${ACR}-x}', 'devacr-x'],
    ['an escaped one becomes one', '$${ts}', '${ts}'],
    ['no braces, no variable', '$ACR $1 $', '$ACR $1 $'],
    ['an open brace stays', '${ACR', '${ACR'],
    ['a function that is not known stays', '${ACR@Q}', '${ACR@Q}', ['ACR@Q']],
    ['a name may hold digits', '${A1}', 'x'],
    ['a number is no name', '${1}', '${1}', ['1']],
  ])('%s', (_, text, result, unresolved = []) => {
    expect(substituteText(text, lookup)).toEqual({ text: result, unresolved });
  });

  test('any text gives a result; text without a dollar stays', () => {
    fc.assert(
      fc.property(
        fc.string(),
        text => substituteText(text.replaceAll('$', ''), lookup).text === text.replaceAll('$', ''),
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '{', '}', 'A', ':', '=', '-') }),
        text => typeof substituteText(text, lookup).text === 'string',
      ),
    );
  });
});

describe('values read from what stands beside a marker', () => {
  test.each<[string, string, string, Record<string, string> | undefined]>([
    ['a host', '${ACR}.azurecr.io/image/app', 'devacr.azurecr.io/image/app', { ACR: 'devacr' }],
    ['the whole', '${IMAGE}', 'ghcr.io/acme/app', { IMAGE: 'ghcr.io/acme/app' }],
    ['two variables', '${REG}/${TEAM}/app', 'ghcr.io/acme/app', { REG: 'ghcr.io', TEAM: 'acme' }],
    ['one with a default', '${ACR:=x}.azurecr.io/app', 'devacr.azurecr.io/app', { ACR: 'devacr' }],
    ['the same twice', '${A}/${A}', 'x/x', { A: 'x' }],
    ['the same twice with different texts', '${A}/${A}', 'x/y', undefined],
    ['another path', '${ACR}.azurecr.io/image/app', 'devacr.azurecr.io/image/api', undefined],
    ['never across a slash', '${ACR}.azurecr.io/app', 'evil/x.azurecr.io/app', undefined],
    ['two that touch', '${A}${B}/app', 'ab/app', undefined],
    ['no variable', 'ghcr.io/app', 'ghcr.io/app', undefined],
  ])('%s', (_, pattern, value, expected) => {
    const found = inferVariables(pattern, value);
    expect(found && Object.fromEntries(found)).toEqual(expected);
  });
});
