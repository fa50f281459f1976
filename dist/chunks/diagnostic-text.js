import { p as formatDiagnostic } from "./errors.js";
// src/report/text-width.ts
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u, TWO_COLUMNS = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;
function textWidth(text) {
	let width = 0;
	for (let character of text) NO_COLUMN.test(character) || (width += TWO_COLUMNS.test(character) ? 2 : 1);
	return width;
}
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
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
		let code = character.charCodeAt(0).toString(16);
		return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, "0")}`;
	});
}
function sourceExcerpt(d, source) {
	if (source === void 0 || d.line === void 0 || d.secretLine) return [];
	let text = source.split("\n")[d.line - 1]?.replaceAll("	", " ").replace(/\r$/, "");
	if (text === void 0) return [];
	let column = (d.column ?? 1) - 1, start = column < 160 ? 0 : column - 80, cut = start > 0 ? "…" : "", shown = `${cut}${printable(text.slice(start, start + 160))}`, before = `${cut}${printable(text.slice(start, column))}`;
	return [shown, ...d.column !== void 0 && column <= text.length ? [`${" ".repeat(textWidth(before))}^`] : []].map((line) => `    ${line}`.trimEnd());
}
function renderDiagnostic(d, source, palette) {
	let head = palette[d.severity](printable(formatDiagnostic(d))), hint = d.hint === void 0 ? [] : [`    ${palette.dim(`→ ${printable(d.hint).replaceAll("\n", "\n      ")}`)}`];
	return [
		head,
		...sourceExcerpt(d, source),
		...hint
	].join("\n");
}
export { textWidth as i, printable as n, renderDiagnostic as r, PLAIN as t };
