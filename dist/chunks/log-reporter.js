import { a as info, r as debug } from "./summary.js";
import { t as logLine } from "./log-line.js";
// src/action/log-reporter.ts
const logReporter = {
	progress: (step, done, total, detail) => {
		done === total ? info(logLine(`${step}: ${done} done`)) : detail !== void 0 && debug(logLine(`${step} ${done}/${total} ${detail}`));
	},
	info: (message) => info(logLine(message)),
	debug: (message) => debug(logLine(message))
};
export { logReporter as t };
