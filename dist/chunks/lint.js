import "./rolldown-runtime.js";
import { i as lintProject } from "./project.js";
import { a as exitCodeOf, r as Terminal } from "./failure.js";
import { t as openLocalProject } from "./local-project.js";

// src/cli/lint.ts
async function runLint(options) {
	const terminal = new Terminal(options.verbose);
	const project = await openLocalProject(options);
	const diagnostics = lintProject(project);
	if (options.format === "json") terminal.print(JSON.stringify({
		version: 1,
		diagnostics
	}, null, 2));
	else if (diagnostics.length === 0) terminal.info("no problems found");
	else terminal.diagnostics(diagnostics, project.readText);
	return exitCodeOf(diagnostics);
}

export { runLint };