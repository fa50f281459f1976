/** Writes docs/errors.md from the tables of diagnostic codes. */
import { writeFileSync } from 'node:fs';
import { DIAGNOSTIC_CODES } from '../src/errors.ts';

/** The page as text, so that a test can compare it with the file. */
export function renderErrorsPage(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).sort(([a], [b]) => (a < b ? -1 : 1));
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    '# Diagnostic codes',
    '',
    'Every problem that Retag reports has one of these codes, a severity, a message and, where there is one, a place',
    '(file, line, column from 1) and a hint. The severity here is the usual one; a message may be milder.',
    '',
    '| code | severity | meaning | what to do |',
    '|---|---|---|---|',
    ...rows.map(([code, row]) => `| \`${code}\` | ${row.severity} | ${cell(row.meaning)} | ${cell(row.remedy)} |`),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('../docs/errors.md', import.meta.url), renderErrorsPage());
