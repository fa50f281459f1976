import "./rolldown-runtime.js";
import { t as createFolderState } from "./folder-state.js";
import { J as collectDiagnostics, m as decodeText } from "./project.js";
import { n as ConfigError } from "./errors.js";
import { a as waitOf } from "./age.js";
import { r as printableLine } from "./diagnostic-text.js";
import { a as int, d as string, n as array, o as literal, r as boolean, t as _enum, u as strictObject } from "./schemas.js";
import { n as patchOfPlan } from "./patch.js";
import { r as planDocumentSchema, t as describePlan } from "./plan-document.js";
import { c as exitCodeOf, o as summarisePlan, r as Terminal, t as rememberSource } from "./failure.js";
import { n as requireToken, t as findGitHubTarget } from "./github-target.js";
import { t as requirePolicies } from "./local-plan.js";
import { a as requireOnlineNode, i as watchRegistry } from "./local-project.js";
strictObject({
	version: literal(1),
	repository: string().describe("`owner/name`."),
	dryRun: boolean(),
	results: array(strictObject({
		automation: string(),
		base: string(),
		branch: string(),
		operation: _enum([
			"created",
			"updated",
			"closed",
			"none"
		]),
		title: string().nullable(),
		number: int().nullable(),
		url: string().nullable(),
		headSha: string().nullable(),
		awaiting: string().nullable().describe("ISO 8601: the branch was left as it is until the interval of its automation is over.")
	})),
	plan: planDocumentSchema.describe("As `plan --format json`; its diagnostics are those of the whole run.")
});
function describeRun(input) {
	let { repository, dryRun, plan, results, diagnostics } = input;
	return {
		version: 1,
		repository,
		dryRun,
		results: results.map(({ automation, base, branch, operation, title, number, url, headSha, awaiting }) => ({
			automation,
			base,
			branch,
			operation,
			title: title ?? null,
			number: number ?? null,
			url: url ?? null,
			headSha: headSha ?? null,
			awaiting: awaiting?.toISOString() ?? null
		})),
		plan: describePlan({
			...plan,
			diagnostics: [...diagnostics]
		})
	};
}
// src/cli/run.ts
async function runRun(options) {
	requireOnlineNode(process.versions.node);
	let terminal = new Terminal(options.verbose), target = findGitHubTarget(options, process.env);
	requireWhole(options), options.dryRun || requireToken(target);
	let { report, readText } = await publish(options, target, terminal), declared = report.bases.flatMap(({ project }) => project.declarations.policies);
	if (requirePolicies(options.policy, declared), options.format === "json") {
		let repository = `${target.owner}/${target.repository}`;
		return terminal.printJson(describeRun({
			...report,
			repository,
			dryRun: options.dryRun
		})), exitCodeOf(report.diagnostics);
	}
	return options.dryRun ? terminal.printPatch(patchOfPlan(report.plan)) : terminal.print(describeResults(report)), terminal.problems(report.diagnostics, readText), terminal.info(summarisePlan(report.plan)), exitCodeOf(report.diagnostics);
}
function requireWhole({ policy, dryRun }) {
	if (!(policy.length === 0 || dryRun)) throw new ConfigError("CONFIG_INVALID", "--policy needs --dry-run: a pull request holds the updates of all policies", { hint: "pullRequests.groupBy: policy in the configuration gives every policy its own" });
}
async function publish(options, target, terminal) {
	let [{ openGitHub }, { createRegistryPool }, { findCommitSigner }, { run }, { renderUsage }] = await Promise.all([
		import("./open-github2.js"),
		import("./registry-pool2.js"),
		import("./commit-signer2.js"),
		import("./run2.js"),
		import("./retag-command2.js")
	]), { octokit, forge, trees } = openGitHub({
		...target,
		reporter: terminal.reporter,
		checkout: options.dir
	}), state = options.state === void 0 ? void 0 : createFolderState(options.state), pool = createRegistryPool({
		env: process.env,
		githubToken: target.token,
		reporter: terminal.reporter,
		state
	}), sources = new Map(), { base, branch, config, policy, dryRun } = options;
	try {
		let { defaultBranch } = await forge.readRepository(), settings = {
			defaultBranch,
			configPath: config,
			dryRun,
			policies: policy,
			resolveUnused: !1,
			...base !== void 0 && { base },
			...branch !== void 0 && { branch },
			commandsHelp: renderUsage(),
			scheduled: !0
		}, fileRegistry = options.tagsFrom && (await import("./tags-file.js")).readTagsFile(options.tagsFrom), planned = await run(settings, {
			forge,
			reporter: terminal.reporter,
			clock: { now: () => new Date() },
			headsRead: trees.headsRead,
			state,
			openTree: async (name) => {
				let tree = await trees.openTree(name);
				return sources.set(name, tree), tree;
			},
			signerFor: (automation, project) => findCommitSigner(automation, {
				configured: project.config.secrets,
				env: process.env
			}),
			openRegistry: ({ config }) => fileRegistry || watchRegistry(pool.open(config), terminal).registry
		}), report = {
			...planned,
			diagnostics: collectDiagnostics(planned.diagnostics, pool.diagnostics())
		};
		for (let remark of pool.remarks()) terminal.remark(remark);
		return terminal.remark(`${pool.requests()} registry requests, ${octokit.requestCount()} GitHub requests`), {
			report,
			readText: await readSources(filesOf(report), [...sources.values()])
		};
	} catch (error) {
		throw rememberSource(error, await readSources([config ?? ".github/retag.yaml"], [...sources.values()])), error;
	} finally {
		await pool.close();
	}
}
const filesOf = ({ diagnostics }) => diagnostics.flatMap(({ file }) => file ?? []);
async function readSources(paths, trees) {
	let texts = new Map();
	for (let tree of trees) {
		let listed = new Set((await tree.list()).map(({ path }) => path));
		for (let path of new Set(paths)) listed.has(path) && !texts.has(path) && texts.set(path, decodeText(await tree.read(path)));
	}
	return (path) => texts.get(path);
}
const WORDS = {
	created: "opened",
	updated: "updated",
	closed: "closed",
	none: "unchanged"
};
function describeResults({ results, plan }) {
	let lines = plan.automations.flatMap(({ files }) => files.flatMap((file) => file.changes)).map((change) => `${change.file}:${change.line} ${change.old} → ${change.new}`), published = results.map(({ operation, number, url, branch, base, title, awaiting }) => {
		let what = number === void 0 ? branch : `#${number} ${title ?? ""}`.trimEnd();
		return `${awaiting === void 0 ? WORDS[operation] : `${waitOf(awaiting)}:`} ${what} (${branch} → ${base})${url === void 0 ? "" : ` ${url}`}`;
	});
	return [...lines, ...published].map(printableLine).join("\n");
}
export { runRun };
