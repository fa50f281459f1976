import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderErrorsPage } from '../scripts/errors-page.ts';
import { compareDiagnostics, DIAGNOSTIC_CODES, diagnose, formatDiagnostic, nextStep } from '../src/errors.ts';

test('docs/errors.md lists every code as the tables have it (npm run schema writes it)', () => {
  expect(readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')).toBe(renderErrorsPage());
});

test('no code stands in two tables', () => {
  const folder = new URL('../src/diagnostics/', import.meta.url);
  const codes = readdirSync(folder).flatMap(file =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): \{/gm)].map(match => match[1]),
  );
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('every code is told somewhere, so that the page promises no message that never comes', () => {
  const texts = ['../src/', '../app/'].flatMap(folder => {
    const root = new URL(folder, import.meta.url);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.startsWith('diagnostics/'))
      .map(file => readFileSync(new URL(file, root), 'utf8'));
  });
  const told = new Set(texts.flatMap(text => text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []));
  expect(Object.keys(DIAGNOSTIC_CODES).filter(code => !told.has(code))).toEqual([]);
});

describe('a diagnostic as one line', () => {
  test.each([
    [
      'whole place',
      { file: 'apps/web.yaml', line: 14, column: 16 },
      'apps/web.yaml:14:16 error MARKER_UNKNOWN_POLICY: no',
    ],
    ['file only', { file: 'apps/web.yaml' }, 'apps/web.yaml error MARKER_UNKNOWN_POLICY: no'],
    ['no place', undefined, 'error MARKER_UNKNOWN_POLICY: no'],
  ])('%s', (_why, at, want) => {
    expect(formatDiagnostic(diagnose('MARKER_UNKNOWN_POLICY', 'no', { at }))).toBe(want);
  });
});

test('diagnostics are ordered by place, then code, so that a report does not depend on the order of work', () => {
  const list = [
    diagnose('MARKER_UNKNOWN_POLICY', 'x', { at: { file: 'b', line: 1, column: 1 } }),
    diagnose('MARKER_UNKNOWN_POLICY', 'x', { at: { file: 'a', line: 10, column: 1 } }),
    diagnose('MARKER_UNKNOWN_POLICY', 'x', { at: { file: 'a', line: 9, column: 2 } }),
    diagnose('CONFIG_INVALID', 'x'),
  ];
  expect(list.toSorted(compareDiagnostics).map(formatDiagnostic)).toEqual([
    'error CONFIG_INVALID: x',
    'a:9:2 error MARKER_UNKNOWN_POLICY: x',
    'a:10:1 error MARKER_UNKNOWN_POLICY: x',
    'b:1:1 error MARKER_UNKNOWN_POLICY: x',
  ]);
});

test.each<[{ hint?: string; severity?: 'notice' }, string | undefined, string]>([
  [{ hint: 'do this' }, 'do this', 'the hint comes first'],
  [{}, 'Correct the name in the marker, or declare the policy.', 'else what the code asks for'],
  [{ severity: 'notice' }, undefined, 'a notice asks for nothing'],
])('the next step of %j is %j: %s', (options, expected) => {
  expect(nextStep(diagnose('MARKER_UNKNOWN_POLICY', 'x', options))).toBe(expected);
});
