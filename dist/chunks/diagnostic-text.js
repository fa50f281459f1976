import { p as formatDiagnostic } from "./errors.js";
// src/report/diagnostic-text.ts
const same = (text) => text, PLAIN = {
	error: same,
	warning: same,
	notice: same,
	dim: same,
	bold: same,
	added: same,
	removed: same
};
function printable(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function sourceExcerpt(d, source) {
	if (source === void 0 || d.line === void 0) return [];
	let line = source.split("\n")[d.line - 1];
	if (line === void 0) return [];
	let shown = printable(line.replaceAll("	", " ").replace(/\r$/, "").slice(0, 200));
	return [shown, ...d.column !== void 0 && d.column <= shown.length + 1 ? [`${" ".repeat(d.column - 1)}^`] : []].map((text) => `    ${text}`);
}
function renderDiagnostic(d, source, palette) {
	let head = palette[d.severity](printable(formatDiagnostic(d))), hint = d.hint === void 0 ? [] : [`    ${palette.dim(`→ ${printable(d.hint).replaceAll("\n", "\n      ")}`)}`];
	return [
		head,
		...sourceExcerpt(d, source),
		...hint
	].join("\n");
}
export { printable as n, renderDiagnostic as r, PLAIN as t };
