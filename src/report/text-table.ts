/** Rows in columns for a terminal. Foreign text is made printable; cells that are too long are cut. */
import { type Palette, printable } from './diagnostic-text.ts';
import { textWidth } from './text-width.ts';

const GAP = '  ';
const MAX_CELL = 72;
/** Less than this tells nothing: then the line may be broken by the terminal. */
const MIN_LAST = 16;

function shorten(text: string, columns = MAX_CELL): string {
  const line = printable(text.replace(/\s*\n\s*/g, ' '));
  if (textWidth(line) <= columns) return line;
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) >= columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * A heading line and one line per row; columns are as wide as their widest cell. `''` without rows. Where lines are longer
 * than `columns`, the last cells are cut: names before them stay whole, for people to copy.
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  palette: Palette,
  columns = Number.POSITIVE_INFINITY,
): string {
  if (rows.length === 0) return '';
  const cells = [head, ...rows].map(row => row.map(cell => shorten(cell)));
  const widths = head.map((_, column) => Math.max(...cells.map(row => textWidth(row[column] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const last = Math.max(columns - before, MIN_LAST);
  const lines = cells.map(row =>
    row
      .map((cell, column) => (column === head.length - 1 ? shorten(cell, last) : padTo(cell, widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
  return [palette.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n');
}

const padTo = (cell: string, width: number) => cell + ' '.repeat(width - textWidth(cell));
