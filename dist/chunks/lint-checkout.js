import "./rolldown-runtime.js";
import { t as createLocalTree } from "./local-tree.js";
import { n as loadProject, s as lintProject } from "./project.js";
import { n as ConfigError, p as formatDiagnostic } from "./errors.js";
import { a as neutraliseText } from "./neutralise.js";
import { n as reportDiagnostics } from "./annotations.js";
import { t as writeSummary } from "./summary.js";
// src/action/lint-checkout.ts
async function lintCheckout(settings, context) {
	let folder = settings.path ?? context.workspace;
	if (folder === void 0) throw new ConfigError("CONFIG_INVALID", "mode lint needs a checkout", { hint: "add a step with actions/checkout before" });
	let diagnostics = lintProject(await loadProject(createLocalTree(folder), settings.config));
	reportDiagnostics(diagnostics);
	let lines = diagnostics.map((d) => `- ${neutraliseText(formatDiagnostic(d))}`);
	return await writeSummary(`## Retag: lint\n\n${lines.length === 0 ? "No problems found." : lines.slice(0, 1e3).join("\n")}\n`), diagnostics;
}
export { lintCheckout };
