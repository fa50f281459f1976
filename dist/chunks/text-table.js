import { n as printable } from "./diagnostic-text.js";
function fit(text) {
	let line = printable(text.replace(/\s*\n\s*/g, " "));
	return line.length <= 72 ? line : `${line.slice(0, 71)}…`;
}
function textTable(head, rows, palette) {
	if (rows.length === 0) return "";
	let cells = [head, ...rows].map((row) => row.map(fit)), widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))), lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
	return [palette.bold(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
export { textTable as t };
