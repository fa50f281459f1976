import "./rolldown-runtime.js";
import { c as lintProject, z as policiesNamed } from "./project.js";
import { r as isAboutPolicy } from "./why.js";
import { c as exitCodeOf, i as NO_POLICY, r as Terminal } from "./failure.js";
import { t as requirePolicies } from "./local-plan.js";
import { r as topAdvice, t as openLocalProject } from "./local-project.js";
// src/cli/lint.ts
async function runLint(options) {
	let terminal = new Terminal(options.verbose), project = await openLocalProject(options);
	requirePolicies(options.policy, project.declarations.policies);
	let diagnostics = only(options.policy, project, lintProject(project));
	options.format === "json" ? terminal.printJson({
		version: 1,
		diagnostics
	}) : diagnostics.length === 0 ? terminal.info(isEmpty(project) ? NO_POLICY : "no problems found") : terminal.diagnostics(diagnostics, project.readText);
	let advice = topAdvice(project, diagnostics);
	return advice !== void 0 && options.format !== "json" && terminal.info(advice), exitCodeOf(diagnostics);
}
const isEmpty = ({ declarations }) => declarations.policies.length === 0;
function only(names, project, diagnostics) {
	if (names.length === 0) return diagnostics;
	let policies = names.flatMap((name) => policiesNamed(name, project.declarations.policies));
	return diagnostics.filter((d) => policies.some((policy) => isAboutPolicy(d, policy, project)));
}
export { runLint };
