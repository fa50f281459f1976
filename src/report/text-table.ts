/** Rows in columns for a terminal. Foreign text is made printable; cells that are too long are cut. */
import { type Palette, printable } from './diagnostic-text.ts';

const GAP = '  ';
const MAX_CELL = 72;

function fit(text: string): string {
  const line = printable(text.replace(/\s*\n\s*/g, ' '));
  return line.length <= MAX_CELL ? line : `${line.slice(0, MAX_CELL - 1)}…`;
}

/** A heading line and one line per row; columns are as wide as their widest cell. `''` without rows. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], palette: Palette): string {
  if (rows.length === 0) return '';
  const cells = [head, ...rows].map(row => row.map(fit));
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const lines = cells.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return [palette.bold(lines[0] ?? ''), ...lines.slice(1)].join('\n');
}
