/** Rows in columns for a terminal. Foreign text is made printable; cells that are too long are cut. */
import { type Palette, printable } from './diagnostic-text.ts';
import { textWidth } from './text-width.ts';

const GAP = '  ';
const MAX_CELL = 72;

function fit(text: string): string {
  const line = printable(text.replace(/\s*\n\s*/g, ' '));
  if (textWidth(line) <= MAX_CELL) return line;
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) >= MAX_CELL) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A heading line and one line per row; columns are as wide as their widest cell. `''` without rows. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], palette: Palette): string {
  if (rows.length === 0) return '';
  const cells = [head, ...rows].map(row => row.map(fit));
  const widths = head.map((_, column) => Math.max(...cells.map(row => textWidth(row[column] ?? ''))));
  const lines = cells.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)))
      .join(GAP)
      .trimEnd(),
  );
  return [palette.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n');
}
