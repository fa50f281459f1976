import { a as info, r as debug, t as logLine } from "./annotations.js";
import { p as formatDiagnostic } from "./errors.js";
import { n as printable } from "./diagnostic-text.js";
import { a as neutraliseText } from "./neutralise.js";
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
	let [sentence = "", ...yaml] = hint.split("\n"), first = `<br>→ ${neutraliseText(sentence)}`;
	return yaml.length === 0 ? first : `${first}\n\n${codeBlock(yaml.join("\n"))}\n`;
}
function problemItem(problem) {
	let hint = problem.hint === void 0 ? "" : hintText(problem.hint);
	return `- ${ICONS[problem.severity]} ${neutraliseText(formatDiagnostic(problem))}${hint}`;
}
// src/action/log-reporter.ts
const logReporter = {
	progress: (step, done, total, detail) => {
		done === total ? info(logLine(`${step}: ${done} done`)) : detail !== void 0 && debug(logLine(`${step} ${done}/${total} ${detail}`));
	},
	info: (message) => info(logLine(message)),
	debug: (message) => debug(logLine(message))
};
export { problemItem as n, logReporter as t };
