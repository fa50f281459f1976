import { h as nextStep, m as formatDiagnostic } from "./errors.js";
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
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
		let code = character.charCodeAt(0).toString(16);
		return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, "0")}`;
	});
}
function printableLine(text) {
	return printable(text).replaceAll("\n", "\\n");
}
function aroundColumn(text, column, columns) {
	let [left, right] = [text.slice(0, column), text.slice(column)].map((part) => [...printable(part)]);
	if (textWidth([...left, ...right].join("")) <= columns) return {
		before: left.join(""),
		after: right.join("")
	};
	let after = takeColumns(right, Math.max(columns - textWidth(left.join("")), Math.floor(columns / 2)));
	return {
		before: [...takeColumns(left.reverse(), columns - textWidth(after))].reverse().join(""),
		after
	};
}
function takeColumns(characters, columns) {
	if (textWidth(characters.join("")) <= columns) return characters.join("");
	let taken = "", used = 1;
	for (let character of characters) {
		if (used += textWidth(character), used > columns) break;
		taken += character;
	}
	return `${taken}…`;
}
function sourceExcerpt(d, source, columns) {
	if (source === void 0 || d.line === void 0 || d.secretLine) return [];
	let text = source.split("\n")[d.line - 1]?.replaceAll("	", " ").replace(/\r$/, "");
	if (text === void 0) return [];
	let column = (d.column ?? 1) - 1, { before, after } = aroundColumn(text, Math.min(column, text.length), columns - 4), caret = d.column !== void 0 && column <= text.length ? [`${" ".repeat(textWidth(before))}^`] : [];
	return [`${before}${after}`, ...caret].map((line) => `${" ".repeat(4)}${line}`.trimEnd());
}
function renderDiagnostic(d, source, palette, columns = 160) {
	let head = palette[d.severity](printableLine(formatDiagnostic(d))), step = nextStep(d), hint = step === void 0 ? [] : [`    ${palette.dim(`→ ${printable(step).replaceAll("\n", "\n      ")}`)}`];
	return [
		head,
		...sourceExcerpt(d, source, columns),
		...hint
	].join("\n");
}
export { textWidth as a, renderDiagnostic as i, printable as n, printableLine as r, PLAIN as t };
