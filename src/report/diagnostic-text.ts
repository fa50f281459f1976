/** Diagnostics for a terminal: the line, its source with a caret, and the next step. */
import { type Diagnostic, formatDiagnostic } from '../errors.ts';
import { textWidth } from './text-width.ts';

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

/**
 * Text from files and registries must not steer the terminal: control characters are shown as `\xNN`, those that turn
 * the direction of text as `\uNNNN`.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, character => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** Characters of a line that are shown; of a longer line, those around the place. */
const MAX_EXCERPT = 160;

function sourceExcerpt(d: Diagnostic, source: string | undefined): string[] {
  if (source === undefined || d.line === undefined || d.secretLine) return [];
  const text = source.split('\n')[d.line - 1]?.replaceAll('\t', ' ').replace(/\r$/, '');
  if (text === undefined) return [];
  const column = (d.column ?? 1) - 1;
  const start = column < MAX_EXCERPT ? 0 : column - MAX_EXCERPT / 2;
  const cut = start > 0 ? '…' : '';
  const shown = `${cut}${printable(text.slice(start, start + MAX_EXCERPT))}`;
  const before = `${cut}${printable(text.slice(start, column))}`;
  const caret = d.column !== undefined && column <= text.length ? [`${' '.repeat(textWidth(before))}^`] : [];
  return [shown, ...caret].map(line => `    ${line}`.trimEnd());
}

/** One diagnostic as lines; `source` is the text of its file, when it can be read. */
export function renderDiagnostic(d: Diagnostic, source: string | undefined, palette: Palette): string {
  const head = palette[d.severity](printable(formatDiagnostic(d)));
  const hint =
    d.hint === undefined ? [] : [`    ${palette.dim(`→ ${printable(d.hint).replaceAll('\n', '\n      ')}`)}`];
  return [head, ...sourceExcerpt(d, source), ...hint].join('\n');
}
