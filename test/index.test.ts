/** The library face: its names are a promise, and the page about it says what they do. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';

const page = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');
const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const lines = code.split('\n').filter(line => line !== '');
const examples = lines.flatMap((line, index) => {
  const [, expression, result] = /^(.*); \/\/ → (.*)$/.exec(line) ?? [];
  return expression === undefined || result === undefined ? [] : [{ index, expression, result }];
});

/** Runs the statements above a line of the page, then its expression. */
function evaluate({ index, expression }: { index: number; expression: string }): unknown {
  const above = lines.slice(0, index).filter(line => line.startsWith('const '));
  const body = `${above.join('\n')}\nreturn ${expression};`;
  return new Function(...Object.keys(library), body)(...Object.values(library));
}

test('no name is added or lost by accident', () => {
  expect(Object.keys(library).sort()).toEqual([
    ...['CommandError', 'ConfigError', 'ForgeError', 'PolicyError', 'ReferenceError', 'RegistryError', 'RetagError'],
    ...['TemplateError', 'VersionError', 'extractKey', 'parseCommand', 'parseImageName', 'parseRange'],
    ...['renderMessage', 'rewriteMarkers', 'run', 'selectTag'],
  ]);
});

test.each(Object.keys(library))('the page tells of %s', name => {
  expect(page).toContain(`\`${name}\``);
});

test.each(examples)('the page is right about $expression', example => {
  const printed = JSON.stringify(evaluate(example));
  expect(printed ?? 'undefined').toBe(example.result);
});

test('every line of the page is a statement or an example', () => {
  expect(lines.length).toBe(examples.length + lines.filter(line => line.startsWith('const ')).length);
});

describe('what is thrown', () => {
  test.each([
    ['an unknown range', () => library.parseRange('x y'), library.PolicyError, 'POLICY_INVALID'],
    ['no version', () => library.parseRange('*').test('abc'), library.VersionError, 'VERSION_INVALID'],
    ['a pattern that is none', () => library.extractKey({ pattern: '(' }, 'a'), library.PolicyError, 'POLICY_INVALID'],
    [
      'nothing admitted',
      () => library.selectTag({ policy: { semver: { range: '>=9' } }, tags: ['1.0.0'] }),
      library.PolicyError,
      'POLICY_NO_MATCH',
    ],
    ['a name with a tag', () => library.parseImageName('acme/app:1'), library.ReferenceError, 'IMAGE_NAME_INVALID'],
    [
      'a function that needs the environment',
      () => library.renderMessage('{{ env "PATH" }}', { automation: { namespace: 'a', name: 'b' }, changes: [] }),
      library.TemplateError,
      'TEMPLATE_INVALID',
    ],
    [
      'a command without its policy',
      () => library.parseCommand('/retag hold'),
      library.CommandError,
      'COMMAND_INVALID',
    ],
  ])('%s', (_why, call, kind, code) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(kind);
    expect(thrown).toBeInstanceOf(library.RetagError);
    expect((thrown as library.RetagError).code).toBe(code);
  });
});
