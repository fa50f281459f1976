import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferVariables, substituteText } from '../../src/config/substitute.ts';

const values: Record<string, string> = { ACR: 'devacr', EMPTY: '', A1: 'x' };
const lookup = (name: string) => values[name];

describe('substitution', () => {
  test.each<[string, string, string, string[]?]>([
    ['a variable', '${ACR}.azurecr.io', 'devacr.azurecr.io'],
    ['twice', '${ACR}-${ACR}', 'devacr-devacr'],
    ['one without value stays', '${NONE}/x', '${NONE}/x', ['NONE']],
    ['a default for one without value', '${NONE:=main}', 'main'],
    ['the other spelling of a default', '${NONE:-main}', 'main'],
    ['a default for an empty one', '${EMPTY:=main}', 'main'],
    ['without colon, empty is a value', '${EMPTY-main}', ''],
    ['an empty default', '${NONE:=}', ''],
    ['a default is not used when there is a value', '${ACR:=main}', 'devacr'],
    ['a default with a variable', '${NONE:=${ACR}-x}', 'devacr-x'],
    ['an escaped one becomes one', '$${ts}', '${ts}'],
    ['no braces, no variable', '$ACR $1 $', '$ACR $1 $'],
    ['an open brace stays', '${ACR', '${ACR'],
    ['a function that is not known stays', '${ACR^^}', '${ACR^^}', ['ACR^^']],
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
