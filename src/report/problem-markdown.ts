/** Diagnostics as items of a Markdown list. */
import { type Diagnostic, formatDiagnostic } from '../errors.ts';
import { neutraliseText } from '../pull-request/neutralise.ts';
import { printable } from './diagnostic-text.ts';

const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** Lines to copy, inside an item of a list. The fence is longer than any that the text holds. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...printable(text).split('\n'), fence].map(line => `  ${line}`).join('\n');
}

/** A hint is a sentence, and often YAML to paste on the lines below it. */
function hintText(hint: string): string {
  const [sentence = '', ...yaml] = hint.split('\n');
  const first = `<br>→ ${neutraliseText(sentence)}`;
  return yaml.length === 0 ? first : `${first}\n\n${codeBlock(yaml.join('\n'))}\n`;
}

/** One item: place, message and code, and below it the way out. */
export function problemItem(problem: Diagnostic): string {
  const hint = problem.hint === undefined ? '' : hintText(problem.hint);
  return `- ${ICONS[problem.severity]} ${neutraliseText(formatDiagnostic(problem))}${hint}`;
}
