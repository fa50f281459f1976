import { h as nextStep } from "./errors.js";
import { u as cutNotice } from "./update-table.js";
import { l as proseText, n as codeSpan } from "./neutralise.js";
import { n as printable } from "./diagnostic-text.js";
// src/report/problem-markdown.ts
const ICONS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
function codeBlock(text) {
	let longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length)), fence = "`".repeat(longest + 1);
	return [
		`${fence}yaml`,
		...printable(text).split("\n"),
		fence
	].map((line) => `  ${line}`).join("\n");
}
function hintText(hint) {
	let [sentence = "", ...yaml] = hint.split("\n"), first = `<br>→ ${proseText(sentence)}`;
	return yaml.length === 0 ? first : `${first}\n\n${codeBlock(yaml.join("\n"))}\n`;
}
function problemList(problems, head = "") {
	let order = {
		error: 0,
		warning: 1,
		notice: 2
	};
	return {
		head,
		tail: "",
		separator: "\n",
		items: problems.toSorted((a, b) => order[a.severity] - order[b.severity]).map(problemItem),
		cut: (dropped) => cutNotice("Problems", dropped, "`retag lint` shows those of the files")
	};
}
function placeOf({ file, line, column }) {
	let place = [
		file,
		line,
		line === void 0 ? void 0 : column
	].filter((part) => part !== void 0);
	return place.length === 0 ? "" : `${codeSpan(place.join(":"))} `;
}
function problemItem(problem) {
	let step = nextStep(problem), hint = step === void 0 ? "" : hintText(step);
	return `- ${ICONS[problem.severity]} ${placeOf(problem)}${proseText(`${problem.severity} ${problem.code}: ${problem.message}`)}${hint}`;
}
export { problemList as n, problemItem as t };
