/** Diagnostics for a terminal: the line, its source with a caret, and the next step. */
import { type Diagnostic, formatDiagnostic } from '../errors.ts';

/** How parts of a text are set off; the identity functions where colours are not wanted. */
export interface Palette {
  error(text: string): string;
  warning(text: string): string;
  notice(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
  added(text: string): string;
  removed(text: string): string;
}

const same = (text: string) => text;

/** No colours at all. */
export const PLAIN: Palette = {
  error: same,
  warning: same,
  notice: same,
  dim: same,
  bold: same,
  added: same,
  removed: same,
};

/** Text from files and registries must not steer the terminal: control characters are shown as `\xNN`. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    character => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function sourceExcerpt(d: Diagnostic, source: string | undefined): string[] {
  if (source === undefined || d.line === undefined) return [];
  const line = source.split('\n')[d.line - 1];
  if (line === undefined) return [];
  const shown = printable(line.replaceAll('\t', ' ').replace(/\r$/, '').slice(0, 200));
  const caret = d.column !== undefined && d.column <= shown.length + 1 ? [`${' '.repeat(d.column - 1)}^`] : [];
  return [shown, ...caret].map(text => `    ${text}`);
}

/** One diagnostic as lines; `source` is the text of its file, when it can be read. */
export function renderDiagnostic(d: Diagnostic, source: string | undefined, palette: Palette): string {
  const head = palette[d.severity](printable(formatDiagnostic(d)));
  const hint =
    d.hint === undefined ? [] : [`    ${palette.dim(`→ ${printable(d.hint).replaceAll('\n', '\n      ')}`)}`];
  return [head, ...sourceExcerpt(d, source), ...hint].join('\n');
}
