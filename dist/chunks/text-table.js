import { i as textWidth, n as printable } from "./diagnostic-text.js";
function fit(text) {
	let line = printable(text.replace(/\s*\n\s*/g, " "));
	if (textWidth(line) <= 72) return line;
	let kept = "";
	for (let character of line) {
		if (textWidth(kept + character) >= 72) break;
		kept += character;
	}
	return `${kept}…`;
}
function textTable(head, rows, palette) {
	if (rows.length === 0) return "";
	let cells = [head, ...rows].map((row) => row.map(fit)), widths = head.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? "")))), lines = cells.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - textWidth(cell))).join("  ").trimEnd());
	return [palette.bold(lines[0] ?? ""), ...lines.slice(1)].join("\n");
}
export { textTable as t };
