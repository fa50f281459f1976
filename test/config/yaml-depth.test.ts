import { describe, expect, test } from 'vitest';
import { parseOwnYaml, parseYaml } from '../../src/config/parse-yaml.ts';
import { TOO_DEEP } from '../../src/config/yaml-depth.ts';
import { rewriteMarkers } from '../../src/index.ts';

const refs = new Map([['a:b', { name: 'a', tag: '2' }]]);

/** Each begins on line 2. `deep` is so deep that no reader follows it. */
const shapes: [reason: string, nest: (depth: number) => string, deep: number][] = [
  ['lists in brackets', depth => `b: ${'['.repeat(depth)}${']'.repeat(depth)}`, 8_000],
  ['lists in brackets that never end', depth => `b: ${'['.repeat(depth)}`, 8_000],
  ['maps in braces', depth => `b: ${'{a: '.repeat(depth)}${'}'.repeat(depth)}`, 8_000],
  ['lists by dashes', depth => `b:\n ${'- '.repeat(depth)}x`, 8_000],
  ['explicit keys', depth => `b:\n ${'? '.repeat(depth)}x`, 12_000],
];

describe.each(shapes)('%s, too deep to be read', (_, nest, deep) => {
  const text = `a: 1\n${nest(deep)}\nz: a:1 # {"$imagepolicy": "a:b"}\n`;

  test.each([parseYaml, parseOwnYaml])('are a fault at their line, in plain words (%o)', parse => {
    const { value, fault } = parse(text, 'f.yaml');
    expect(value).toBeUndefined();
    expect(fault?.message).toBe(TOO_DEEP);
    expect([2, 3]).toContain(fault?.at.line);
  });

  test('leave the markers of the file alone, and say so at their line', () => {
    const { text: after, diagnostics } = rewriteMarkers(text, refs, { path: 'f.yaml' });
    expect(after).toBe(text);
    expect(diagnostics).toMatchObject([{ code: 'MARKER_FILE_SKIPPED', message: expect.stringContaining(TOO_DEEP) }]);
    expect([2, 3]).toContain(diagnostics[0]?.line);
  });
});

describe('the depth of documents', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}\n`;

  test('has one limit on every machine, below that of the yaml package', () => {
    expect(parseYaml(nested(500), 'f.yaml').fault).toBeUndefined();
    expect(parseYaml(nested(501), 'f.yaml').fault).toEqual({
      message: TOO_DEEP,
      at: { file: 'f.yaml', line: 1, column: 501 },
    });
  });

  test('counts no aliases that multiply into something flat', () => {
    const { fault } = parseYaml('a: &a [1]\nb: [*a, *a]\n', 'f.yaml');
    expect(fault).toBeUndefined();
  });
});
