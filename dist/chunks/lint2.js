import "./rolldown-runtime.js";
import { n as lintProject } from "./lint.js";
import { a as exitCodeOf, r as Terminal } from "./failure.js";
import { t as openLocalProject } from "./local-project.js";
// src/cli/lint.ts
async function runLint(options) {
	let terminal = new Terminal(options.verbose), project = await openLocalProject(options), diagnostics = lintProject(project);
	return options.format === "json" ? terminal.print(JSON.stringify({
		version: 1,
		diagnostics
	}, null, 2)) : diagnostics.length === 0 ? terminal.info("no problems found") : terminal.diagnostics(diagnostics, project.readText), exitCodeOf(diagnostics);
}
export { runLint };
