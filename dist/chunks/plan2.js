import "./rolldown-runtime.js";
import { t as writeFiles } from "./file-writes.js";
import { t as joinFiles } from "./planned-file.js";
import { r as printableLine } from "./diagnostic-text.js";
import { n as patchOfPlan } from "./patch.js";
import { t as describePlan } from "./plan-document.js";
import { c as exitCodeOf, o as summarisePlan, r as Terminal, s as EXIT } from "./failure.js";
import { n as withLocalPlan } from "./local-plan.js";
import { r as topAdvice, t as openLocalProject } from "./local-project.js";
// src/cli/plan.ts
async function makePlan(options, terminal) {
	let project = await openLocalProject(options);
	return withLocalPlan(project, options, terminal, { now: new Date() }, ({ plan }) => ({
		plan,
		project
	}));
}
const hasChanges = (plan) => plan.automations.some((automation) => automation.files.length > 0);
async function runPlan(options) {
	let terminal = new Terminal(options.verbose), { plan, project } = await makePlan(options, terminal);
	if (options.format === "json") terminal.printJson(describePlan(plan));
	else {
		terminal.printPatch(patchOfPlan(plan)), terminal.problems(plan.diagnostics, project.readText), terminal.info(summarisePlan(plan));
		let advice = topAdvice(project, plan.diagnostics);
		advice !== void 0 && terminal.info(advice);
	}
	let code = exitCodeOf(plan.diagnostics);
	return code === EXIT.done && options.exitCode && hasChanges(plan) ? EXIT.pending : code;
}
async function runApply(options) {
	let terminal = new Terminal(options.verbose), { plan, project } = await makePlan(options, terminal), files = joinFiles(plan.automations.flatMap((automation) => automation.files));
	if (writeFiles(project.root, files), options.format === "json") terminal.printJson(describePlan(plan));
	else {
		for (let file of files) for (let change of file.changes) terminal.print(printableLine(`${file.path}:${change.line} ${change.old} → ${change.new}`));
		terminal.problems(plan.diagnostics, project.readText), terminal.info(summarisePlan(plan));
	}
	return exitCodeOf(plan.diagnostics);
}
export { runApply, runPlan };
