import { expect, test } from 'vitest';
import { diagnose } from '../../src/errors.ts';
import { PLAIN, printable, renderDiagnostic } from '../../src/report/diagnostic-text.ts';

test('a diagnostic shows its line with a caret under the column, and the hint', () => {
  const d = diagnose('MARKER_UNKNOWN_POLICY', 'no ImagePolicy "a:b"', {
    at: { file: 'x.yaml', line: 2, column: 4 },
    hint: 'did you mean "a:c"?',
  });
  expect(renderDiagnostic(d, 'one\n\ttwo: 2\r\n', PLAIN)).toBe(
    [
      'x.yaml:2:4 error MARKER_UNKNOWN_POLICY: no ImagePolicy "a:b"',
      '     two: 2',
      '       ^',
      '    → did you mean "a:c"?',
    ].join('\n'),
  );
});

test('control characters of untrusted text never reach the terminal', () => {
  expect(printable('a\u001b[31mb\u0007')).toBe('a\\x1b[31mb\\x07');
});
