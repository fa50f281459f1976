import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewriteMarkers } from '../../src/markers/rewrite.ts';
import { damagedTexts, refs, yamlTexts } from './arbitrary-yaml.ts';
import { checkAnyText, checkOutline, checkRewrite } from './rewrite-properties.ts';

describe('files in every notation', () => {
  test('only marked values change, in text and in data, and twice equals once', () => {
    fc.assert(fc.property(yamlTexts, checkRewrite), { numRuns: 300 });
  });

  test('the quick reader agrees with the yaml package', () => {
    let quick = 0;
    fc.assert(
      fc.property(yamlTexts, ({ text }) => {
        if (checkOutline(text)) quick += 1;
      }),
      { numRuns: 300 },
    );
    expect(quick).toBeGreaterThan(30);
  });
});

describe('any text', () => {
  test('damaged files never throw, and change once at most', () => {
    fc.assert(fc.property(damagedTexts, checkAnyText), { numRuns: 300 });
  });

  test('the quick reader agrees with the yaml package on damaged files', () => {
    fc.assert(
      fc.property(damagedTexts, text => {
        checkOutline(text);
      }),
      { numRuns: 600 },
    );
  });

  test('bytes that are no file never throw and never change', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('utf-8', 'latin1'), (bytes, encoding) => {
        const noise = new TextDecoder(encoding).decode(bytes);
        const text = `${noise}"$imagepolicy"${noise}`;
        expect(rewriteMarkers(text, refs, { lineMode: true }).text).toBe(text);
      }),
    );
  });

  test.each([
    ['very deep nesting', `${'['.repeat(20_000)} # {"$imagepolicy": "ns:p0"}`],
    ['very deep mappings', `${'{a: '.repeat(5000)} # {"$imagepolicy": "ns:p0"}`],
    ['a very long line', `a: ${'x '.repeat(100_000)} # {"$imagepolicy": "ns:p0"`],
    ['many colons', `a: ${':'.repeat(100_000)}# {"$imagepolicy": "ns:p0"}`],
    ['many quotes', `a: ${"'".repeat(100_001)}# {"$imagepolicy": "ns:p0"}`],
    ['a setter of open variables', `a: v # {"$imagepolicy": "${'${'.repeat(50_000)}"}`],
    ['a setter of open actions', `a: v # {"$imagepolicy": "${'{{'.repeat(50_000)}"}`],
    ['an unclosed collection', `a: [${'a, '.repeat(30_000)}\nb: v # {"$imagepolicy": "ns:p0"`],
    [
      'a template with an action on every other line',
      '{{ if x }}\nk: v # {"$imagepolicy": "ns:unknown"}\n'.repeat(20_000),
    ],
    ['a marker below many comments', `l:\n- a\n${'#\n'.repeat(200_000)}# {"$imagepolicy": "ns:p0"}\n- x\n`],
    ['an unknown marker below many blank lines', `l:\n- a\n${'\n'.repeat(200_000)}# {"$imagepolicy": "ns:x"}\n- x\n`],
    ['many comments that nearly are markers', '# {"$imagePolicy": \n'.repeat(5000)],
  ])('%s takes no time to speak of', (_, text) => {
    expect(rewriteMarkers(text, refs, { lineMode: true }).text).toBe(text);
  });
});
