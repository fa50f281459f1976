import "./rolldown-runtime.js";
import { c as setOutput, l as setSecret, n as reportDiagnostics } from "./annotations.js";
import { t as findCommitSigner } from "./commit-signer.js";
import { t as createFolderState } from "./folder-state.js";
import { t as openGitHub } from "./open-github.js";
import { t as createRegistryPool } from "./registry-pool.js";
import { $ as collectDiagnostics } from "./project.js";
import { c as printSections, i as policyFold, n as run, o as heldSection, r as updateTable } from "./run.js";
import { r as renderUsage } from "./retag-command.js";
import { r as policyName } from "./document-name.js";
import { u as gatherUpdates } from "./publish-memory.js";
import { r as link, t as codeSpan } from "./neutralise.js";
import { n as problemItem, t as logReporter } from "./log-reporter.js";
import { t as writeSummary } from "./summary.js";
function tokenNotes({ plan, published, diagnostics, event }) {
	let has = (...codes) => diagnostics.some((d) => codes.includes(d.code)), files = plan.automations.flatMap((automation) => automation.files), isDirect = published.some(({ operation, number }) => operation === "updated" && number === void 0), notes = [];
	return has("WORKFLOW_RUNS_NEED_APPROVAL") && notes.push("**Checks of the pull request have not started.** The workflow token opened it, and GitHub then waits for \"Approve workflows to run\" in the pull request. With the token of a GitHub App they start by themselves:\n\n```yaml\n      - uses: actions/create-github-app-token@v2\n        id: app\n        with:\n          app-id: ${{ vars.APP_ID }}\n          private-key: ${{ secrets.APP_PRIVATE_KEY }}\n      - uses: OWNER/retag@v1\n        with:\n          github-token: ${{ steps.app.outputs.token }}\n```"), has("GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS") && notes.push("**The pull request could not be opened.** The branch is pushed. Turn on Settings > Actions > General > Workflow permissions > \"Allow GitHub Actions to create and approve pull requests\" (in the organisation first, when it is greyed out there), and run again."), files.some(({ path }) => path.startsWith(".github/workflows/")) && notes.push("**A file under `.github/workflows` changes.** The workflow token may never write there; the token of a GitHub App with the permission Workflows: write may."), isDirect && notes.push("**A commit of the workflow token starts no other workflow.** If something is to run on this push, use the token of a GitHub App."), event === "schedule" && files.length === 0 && notes.push("GitHub switches scheduled workflows of public repositories off after 60 days without a commit; it says so by mail, and \"Enable workflow\" brings them back."), notes;
}
// src/report/job-summary.ts
const section = (head, items, tail = "") => ({
	head,
	items,
	tail,
	separator: "\n",
	cut: (dropped) => `_${dropped} more left out, because GitHub limits the size of this text._`
});
function publishedSection(published) {
	let lines = published.map(({ branch, operation, number, url, awaiting }) => `- ${number === void 0 ? codeSpan(branch) : `${link(`#${number}`, url)} from ${codeSpan(branch)}`}: ${awaiting ? `awaiting its interval until ${awaiting.toISOString()}` : operation === "none" ? "unchanged" : operation}`);
	return section("### Pull requests\n\n", lines);
}
function problemSection(diagnostics) {
	return section("### Problems\n\n", diagnostics.map(problemItem));
}
function funnelSection(policies) {
	let rank = ({ latestRef }) => latestRef === void 0 ? 0 : 1, rows = policies.toSorted((a, b) => rank(a) - rank(b)).map(funnelRow);
	return section("### How the tags were elected\n\n| Policy | Fetched | Not excluded | Match the pattern | Comparable | Admitted | Elected |\n|---|---:|---:|---:|---:|---:|---|\n", rows);
}
function funnelRow({ policy, counts, selection, latestRef, error }) {
	let found = selection?.counts ?? counts, numbers = found ? [
		found.fetched,
		found.fetched - found.excluded,
		found.filtered,
		found.parsed,
		found.matched
	].map(String) : [
		"",
		"",
		"",
		"",
		""
	], name = policyName(policy), outcome = latestRef ? codeSpan(latestRef.tag) : error ? `❌ ${codeSpan(error.code)}` : "_nothing_";
	return `| ${[
		codeSpan(name),
		...numbers,
		outcome
	].join(" | ")} |`;
}
function gravestFirst(diagnostics) {
	let order = {
		error: 0,
		warning: 1,
		notice: 2
	};
	return diagnostics.toSorted((a, b) => order[a.severity] - order[b.severity]);
}
function jobSummary(content) {
	let { title, plan, published, diagnostics, footer, now } = content, changes = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes)), held = plan.automations.flatMap((automation) => automation.held), shown = plan.policies.filter((policy) => !policy.unused), sections = printSections([
		updateTable(gatherUpdates(changes), () => void 0, now),
		publishedSection(published),
		heldSection(held),
		problemSection(gravestFirst(diagnostics)),
		{
			...section("### Good to know\n\n", tokenNotes(content)),
			separator: "\n\n"
		},
		funnelSection(shown),
		section("### Policies\n\n", shown.map(policyFold))
	], 3e5), isWhole = held.length === 0 && shown.every((policy) => policy.error === void 0), first = changes.length > 0 ? void 0 : isWhole ? "Every marker is up to date." : "Nothing to change now.";
	return `${[
		`## ${title}`,
		first,
		...sections,
		footer.join(" · ")
	].filter((text) => text !== void 0 && text !== "").join("\n\n")}\n`;
}
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
const clock = { now: () => new Date() }, REQUESTS = new Set([
	"workflow_dispatch",
	"repository_dispatch",
	"registry_package",
	"issue_comment"
]);
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
		requested: REQUESTS.has(context.eventName),
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
		scheduled: context.eventName === "schedule"
	};
}
export { runAutomation };
