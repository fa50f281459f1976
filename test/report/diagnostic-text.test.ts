import { expect, test } from 'vitest';
import { diagnose } from '../../src/errors.ts';
import { PLAIN, printable, renderDiagnostic } from '../../src/report/diagnostic-text.ts';
import { textWidth } from '../../src/report/text-width.ts';

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

test('characters that turn the direction of text are shown, not obeyed', () => {
  expect(printable('a\u202eb\u2066c')).toBe('a\\u202eb\\u2066c');
});

test.each([
  ['image: 画像/app:1', 'app', 12, 'wide characters take two columns'],
  ['image: e\u0301x/app:1', 'app', 10, 'a combining mark takes none'],
  ['image: 🚀/app:1', 'app', 10, 'a picture takes two columns, and two units of the text'],
  ['a: \u001b[1m app', 'app', 11, 'a control character is shown as four'],
  ['\t\tapp', 'app', 2, 'a tab is one space'],
])('the caret of %j stands under %s', (line, word, width) => {
  const d = diagnose('CONFIG_INVALID', 'x', { at: { file: 'x.yaml', line: 1, column: line.indexOf(word) + 1 } });
  expect(renderDiagnostic(d, `${line}\r\n`, PLAIN).split('\n')[2]).toBe(`${' '.repeat(4 + width)}^`);
});

test('of a long line the part around the place is shown', () => {
  const line = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
  const d = diagnose('CONFIG_INVALID', 'x', { at: { file: 'x.yaml', line: 1, column: 501 } });
  const [, shown = '', caret = ''] = renderDiagnostic(d, line, PLAIN).split('\n');
  expect(shown.length).toBeLessThan(200);
  expect(shown.slice(caret.indexOf('^'))).toMatch(/^HEREy/);
});

test.each([
  [`${'x'.repeat(50)}HERE${'y'.repeat(500)}`, 'the end of a long line is cut'],
  [`${'x'.repeat(500)}HERE`, 'the beginning of a long line is cut'],
  [`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 'both ends of a long line are cut'],
  [`${'画像🚀'.repeat(90)}HERE${'🚀画'.repeat(90)}`, 'wide characters are never halved'],
  [`${'\u0007'.repeat(90)}HERE${'\u0007'.repeat(90)}`, 'control characters take the room that they are shown in'],
])('in 80 columns neither line nor caret is wrapped, and %2$s', line => {
  const d = diagnose('CONFIG_INVALID', 'x', { at: { file: 'x.yaml', line: 1, column: line.indexOf('HERE') + 1 } });
  const [, shown = '', caret = ''] = renderDiagnostic(d, line, PLAIN, 80).split('\n');
  expect(textWidth(shown)).toBeLessThanOrEqual(80);
  expect(shown).toContain('…');
  expect(textWidth(shown.slice(0, shown.indexOf('HERE')))).toBe(caret.indexOf('^'));
  expect(shown.isWellFormed()).toBe(true);
});
