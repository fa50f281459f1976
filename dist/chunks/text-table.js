import { a as textWidth, n as printable } from "./diagnostic-text.js";
function shorten(text, columns = 72) {
	let line = printable(text.replace(/\s*\n\s*/g, " "));
	if (textWidth(line) <= columns) return line;
	let kept = "";
	for (let character of line) {
		if (textWidth(kept + character) >= columns) break;
		kept += character;
	}
	return `${kept}…`;
}
function textTable(head, rows, palette, columns = Infinity) {
	if (rows.length === 0) return "";
	let cells = [head, ...rows].map((row) => row.map((cell) => shorten(cell))), widths = head.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? "")))), before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0), last = Math.max(columns - before, 16), lines = cells.map((row) => row.map((cell, column) => column === head.length - 1 ? shorten(cell, last) : padTo(cell, widths[column] ?? 0)).join("  ").trimEnd());
	return [palette.bold(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
const padTo = (cell, width) => cell + " ".repeat(width - textWidth(cell));
export { textTable as t };
