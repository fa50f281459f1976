import "./rolldown-runtime.js";
import { c as setOutput, l as setSecret, n as reportDiagnostics, t as writeSummary } from "./summary.js";
import { t as findCommitSigner } from "./commit-signer.js";
import { t as createFolderState } from "./folder-state.js";
import { t as openGitHub } from "./open-github.js";
import { t as createRegistryPool } from "./registry-pool.js";
import { J as collectDiagnostics } from "./project.js";
import { n as run } from "./run.js";
import { r as renderUsage } from "./retag-command.js";
import { n as jobSummary } from "./job-summary.js";
import { t as logReporter } from "./log-reporter.js";
// src/action/outputs.ts
const set = (name, value) => setOutput(name, value);
function updatesOf({ plan }) {
	let rows = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes)).map(({ policy, image, old, new: next, file, line }) => JSON.stringify({
		policy,
		image,
		old,
		new: next,
		file,
		line
	})), length = 2;
	return `[${rows.filter((row) => (length += row.length + 1) <= 4e5).join(",")}]`;
}
function principal(results) {
	return results.find((result) => result.operation !== "none") ?? results.find((result) => result.number !== void 0) ?? results[0];
}
function writeOutputs(report) {
	let { results } = report, one = principal(results);
	set("changed", String(results.some((result) => result.operation !== "none"))), set("updates", updatesOf(report)), set("pull-request-number", one?.number === void 0 ? "" : String(one.number)), set("pull-request-url", one?.url ?? ""), set("pull-request-operation", one?.operation ?? "none"), set("pull-requests", JSON.stringify(results.map(({ branch, operation, number, url, headSha }) => ({
		branch,
		operation,
		number,
		url,
		headSha
	})))), set("head-sha", one?.headSha ?? "");
}
// src/action/run-automation.ts
const clock = { now: () => new Date() }, isScheduled = ({ eventName }) => eventName === "schedule";
async function runAutomation(settings, context) {
	let { octokit, forge, trees } = openGitHub({
		token: settings.token,
		apiUrl: context.apiUrl,
		owner: context.owner,
		repository: context.repository,
		reporter: logReporter,
		checkout: settings.path ?? context.workspace
	}), state = settings.state === void 0 ? void 0 : createFolderState(settings.state), registries = createRegistryPool({
		env: process.env,
		registryCredentials: settings.registryCredentials,
		secrets: settings.secrets,
		githubToken: settings.token,
		mask: setSecret,
		reporter: logReporter,
		requested: !isScheduled(context),
		state
	});
	try {
		let { defaultBranch } = await forge.readRepository(), report = await run(runSettings(settings, context, defaultBranch), {
			forge,
			reporter: logReporter,
			clock,
			openTree: trees.openTree,
			headsRead: trees.headsRead,
			signerFor: (automation, { config }) => findCommitSigner(automation, {
				configured: config.secrets,
				env: process.env,
				given: settings.secrets
			}),
			openRegistry: (project) => registries.open(project.config),
			state
		}), diagnostics = collectDiagnostics(report.diagnostics, registries.diagnostics());
		return writeOutputs(report), reportDiagnostics(diagnostics), await writeSummary(jobSummary({
			title: settings.mode === "plan" || settings.dryRun ? "Retag: plan" : "Retag",
			plan: report.plan,
			published: report.results,
			diagnostics,
			footer: [
				`${registries.requests()} registry requests`,
				...registries.remarks(),
				`${octokit.requestCount()} GitHub requests`
			],
			now: clock.now(),
			event: context.eventName
		})), {
			...report,
			diagnostics
		};
	} finally {
		await registries.close();
	}
}
function runSettings(settings, context, defaultBranch) {
	return {
		defaultBranch,
		configPath: settings.config,
		dryRun: settings.dryRun || settings.mode === "plan",
		resolveUnused: !1,
		secretsGiven: new Set(settings.secrets.keys()),
		...settings.base !== void 0 && { base: settings.base },
		...settings.branch !== void 0 && { branch: settings.branch },
		labels: settings.labels,
		commandsHelp: renderUsage(),
		scheduled: isScheduled(context)
	};
}
export { runAutomation };
