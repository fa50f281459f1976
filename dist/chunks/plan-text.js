// src/cli/plan-text.ts
function colourPatch(patch, palette) {
	return patch.split("\n").map((line) => /^(?:diff --git|--- |\+\+\+ )/.test(line) ? palette.bold(line) : line.startsWith("+") ? palette.added(line) : line.startsWith("-") ? palette.removed(line) : line.startsWith("@@") ? palette.notice(line) : line).join("\n");
}
const count = (n, noun, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`, NO_POLICY = "no image policy found: declare ImagePolicy documents, or images: in .github/retag.yaml";
function summarisePlan(plan) {
	if (plan.policies.length === 0 && plan.diagnostics.every(({ severity }) => severity !== "error")) return NO_POLICY;
	let files = new Set(plan.automations.flatMap((automation) => automation.files.map((file) => file.path))), changes = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes)), held = plan.automations.flatMap((automation) => automation.held), resolved = plan.policies.filter((policy) => policy.latestRef !== void 0), unused = plan.policies.filter((policy) => policy.unused);
	return [
		`${resolved.length} of ${count(plan.policies.length, "policy", "policies")} resolved`,
		changes.length === 0 ? "nothing to change" : `${count(changes.length, "change")} in ${count(files.size, "file")}`,
		...held.length > 0 ? [`${held.length} held`] : [],
		...unused.length > 0 ? [`${unused.length} named by no marker`] : []
	].join(", ");
}
export { colourPatch as n, summarisePlan as r, NO_POLICY as t };
