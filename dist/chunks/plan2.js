import "./rolldown-runtime.js";
import { t as writeFiles } from "./file-writes.js";
import { t as joinFiles } from "./planned-file.js";
import { n as patchOfPlan } from "./patch.js";
import { t as describePlan } from "./plan-document.js";
import { a as exitCodeOf, i as EXIT, r as Terminal } from "./failure.js";
import { n as withLocalPlan } from "./local-plan.js";
import { t as openLocalProject } from "./local-project.js";
import { n as colourPatch, r as summarisePlan } from "./plan-text.js";
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
	options.format === "json" ? terminal.printJson(describePlan(plan)) : (terminal.print(colourPatch(patchOfPlan(plan), terminal.out)), terminal.problems(plan.diagnostics, project.readText), terminal.info(summarisePlan(plan)));
	let code = exitCodeOf(plan.diagnostics);
	return code === EXIT.done && options.exitCode && hasChanges(plan) ? EXIT.pending : code;
}
async function runApply(options) {
	let terminal = new Terminal(options.verbose), { plan, project } = await makePlan(options, terminal), files = joinFiles(plan.automations.flatMap((automation) => automation.files));
	if (writeFiles(project.root, files), options.format === "json") terminal.printJson(describePlan(plan));
	else {
		for (let file of files) for (let change of file.changes) terminal.print(`${file.path}:${change.line} ${change.old} → ${change.new}`);
		terminal.problems(plan.diagnostics, project.readText), terminal.info(summarisePlan(plan));
	}
	return exitCodeOf(plan.diagnostics);
}
export { runApply, runPlan };
