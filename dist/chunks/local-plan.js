import { J as collectDiagnostics, z as policiesNamed } from "./project.js";
import { n as planRepository } from "./plan.js";
import { i as nearPolicies } from "./why.js";
import { n as ConfigError } from "./errors.js";
import { n as openRegistryFor } from "./local-project.js";
// src/cli/local-plan.ts
function requirePolicies(names, policies) {
	for (let name of names) {
		if (policiesNamed(name, policies).length > 0) continue;
		let near = nearPolicies(name, policies);
		throw new ConfigError("CONFIG_INVALID", `--policy ${JSON.stringify(name)}: there is no such policy`, { hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "retag status lists every policy" });
	}
}
async function withLocalPlan(project, options, terminal, planOptions, use) {
	requirePolicies(options.policy, project.declarations.policies);
	let { now, ...more } = planOptions, opened = await openRegistryFor(project, options, terminal);
	try {
		let plan = await planRepository(project.tree, project.declarations, project.config, {
			defaultBranch: project.branch,
			policies: options.policy,
			resolveUnused: !0,
			...more
		}, {
			registry: opened.registry,
			reporter: terminal.reporter,
			clock: { now: () => now }
		}), diagnostics = collectDiagnostics(plan.diagnostics, opened.diagnostics());
		return await use({
			plan: {
				...plan,
				diagnostics
			},
			registry: opened.registry
		});
	} finally {
		await opened.close();
	}
}
export { withLocalPlan as n, requirePolicies as t };
