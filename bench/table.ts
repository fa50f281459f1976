import type { Measurement } from './measurement.ts';

const HEADINGS = ['measure', 'unit', 'median', 'min', 'max', 'budget', 'ratio', 'met'];

/** Three digits that count; whole numbers stay whole. */
function formatNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}

function rowOf({ name, unit, median, min, max, budget, ratio, met }: Measurement): string[] {
  const known = (value: number | null) => (value === null ? '' : formatNumber(value));
  return [
    name,
    unit,
    formatNumber(median),
    formatNumber(min),
    formatNumber(max),
    known(budget),
    ratio === null ? '' : ratio.toFixed(2),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

/** The measurements as a Markdown table that also reads well in a terminal. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [HEADINGS, ...measurements.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  const isText = (column: number) => column < 2 || column === HEADINGS.length - 1;
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (isText(column) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(HEADINGS), rule, ...rows.slice(1).map(line)].join('\n');
}
