/** Diagnostics for a terminal: the line, its source with a caret, and the next step. */
import { type Diagnostic, formatDiagnostic, nextStep } from '../errors.ts';
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
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    character => {
      const code = character.charCodeAt(0).toString(16);
      return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
    },
  );
}

/** The same for what stands on one line: line breaks are shown as well, or text could pose as another line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n');
}

/** Columns before every line below the first. */
const INDENT = 4;
/** Columns of a line where nothing says how wide the reader's terminal is. */
const MAX_COLUMNS = 160;

/** The line around the place: what is left of it and what follows, in at most so many columns. */
function aroundColumn(text: string, column: number, columns: number): { before: string; after: string } {
  const [left, right] = [text.slice(0, column), text.slice(column)].map(part => [...printable(part)]) as [
    string[],
    string[],
  ];
  const whole = [...left, ...right].join('');
  if (textWidth(whole) <= columns) return { before: left.join(''), after: right.join('') };
  const after = takeColumns(right, Math.max(columns - textWidth(left.join('')), Math.floor(columns / 2)));
  const before = takeColumns(left.reverse(), columns - textWidth(after));
  return { before: [...before].reverse().join(''), after };
}

/** The first characters, with a mark in place of the rest where not all fit. */
function takeColumns(characters: readonly string[], columns: number): string {
  if (textWidth(characters.join('')) <= columns) return characters.join('');
  let taken = '';
  let used = 1;
  for (const character of characters) {
    used += textWidth(character);
    if (used > columns) break;
    taken += character;
  }
  return `${taken}…`;
}

function sourceExcerpt(d: Diagnostic, source: string | undefined, columns: number): string[] {
  if (source === undefined || d.line === undefined || d.secretLine) return [];
  const text = source.split('\n')[d.line - 1]?.replaceAll('\t', ' ').replace(/\r$/, '');
  if (text === undefined) return [];
  const column = (d.column ?? 1) - 1;
  const { before, after } = aroundColumn(text, Math.min(column, text.length), columns - INDENT);
  const caret = d.column !== undefined && column <= text.length ? [`${' '.repeat(textWidth(before))}^`] : [];
  return [`${before}${after}`, ...caret].map(line => `${' '.repeat(INDENT)}${line}`.trimEnd());
}

/**
 * One diagnostic as lines; `source` is the text of its file, when it can be read. A line of it takes at most `columns`,
 * or a terminal would break it and the caret would point nowhere.
 */
export function renderDiagnostic(
  d: Diagnostic,
  source: string | undefined,
  palette: Palette,
  columns = MAX_COLUMNS,
): string {
  const head = palette[d.severity](printableLine(formatDiagnostic(d)));
  const step = nextStep(d);
  const hint = step === undefined ? [] : [`    ${palette.dim(`→ ${printable(step).replaceAll('\n', '\n      ')}`)}`];
  return [head, ...sourceExcerpt(d, source, columns), ...hint].join('\n');
}
