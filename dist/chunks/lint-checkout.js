import "./rolldown-runtime.js";
import { t as createLocalTree } from "./local-tree.js";
import { c as lintProject, n as loadProject } from "./project.js";
import { n as ConfigError } from "./errors.js";
import { r as lintSummary } from "./job-summary.js";
import { n as reportDiagnostics, t as writeSummary } from "./summary.js";
import { existsSync } from "node:fs";
// src/action/lint-checkout.ts
async function lintCheckout(settings, context) {
	let tree = await checkoutAt(settings.path ?? context.workspace), diagnostics = lintProject(await loadProject(tree, settings.config));
	return reportDiagnostics(diagnostics), await writeSummary(lintSummary(diagnostics)), diagnostics;
}
async function checkoutAt(folder) {
	let tree = folder !== void 0 && existsSync(folder) ? createLocalTree(folder) : void 0;
	if (tree !== void 0 && (await tree.list()).length > 0) return tree;
	throw new ConfigError("CONFIG_INVALID", `mode lint needs a checkout, and there is none${folder === void 0 ? "" : ` in ${folder}`}`, { hint: "add a step with actions/checkout before, or name its folder in the input `path`" });
}
export { lintCheckout };
