import { r as policyName } from "./document-name.js";
import { a as gatherUpdates, f as printSections, o as heldSection, r as policyFold, t as updateTable, u as cutNotice } from "./update-table.js";
import { a as link, n as codeSpan, t as codeCell } from "./neutralise.js";
import { a as waitOf } from "./age.js";
import { n as problemList } from "./problem-markdown.js";
function tokenNotes({ plan, published, diagnostics, event }) {
	let has = (...codes) => diagnostics.some((d) => codes.includes(d.code)), files = plan.automations.flatMap((automation) => automation.files), isDirect = published.some(({ operation, number }) => operation === "updated" && number === void 0), notes = [];
	return has("WORKFLOW_RUNS_NEED_APPROVAL") && notes.push("**Checks of the pull request have not started.** The workflow token opened it, and GitHub then waits for \"Approve workflows to run\" in the pull request. With the token of a GitHub App they start by themselves:\n\n```yaml\n      - uses: actions/create-github-app-token@v3\n        id: app\n        with:\n          client-id: ${{ vars.APP_CLIENT_ID }}\n          private-key: ${{ secrets.APP_PRIVATE_KEY }}\n      - uses: OWNER/retag@v1\n        with:\n          github-token: ${{ steps.app.outputs.token }}\n```"), has("GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS") && notes.push("**The pull request could not be opened.** The branch is pushed. Turn on Settings > Actions > General > Workflow permissions > \"Allow GitHub Actions to create and approve pull requests\" (in the organisation first, when it is greyed out there), and run again."), files.some(({ path }) => path.startsWith(".github/workflows/")) && notes.push("**A file under `.github/workflows` changes.** The workflow token may never write there; the token of a GitHub App with the permission Workflows: write may."), isDirect && notes.push("**A commit of the workflow token starts no other workflow.** If something is to run on this push, use the token of a GitHub App."), event === "schedule" && files.length === 0 && notes.push("GitHub switches scheduled workflows of public repositories off after 60 days without a commit; it says so by mail, and \"Enable workflow\" brings them back."), notes;
}
// src/report/job-summary.ts
const MAX_SUMMARY = {
	plain: 1e6,
	wide: 34e4
}, section = (title, items, table = "") => ({
	head: `### ${title}\n\n${table}`,
	items,
	tail: "",
	separator: "\n",
	cut: (dropped) => cutNotice(title, dropped)
});
function publishedSection(published) {
	let lines = published.map(({ branch, operation, number, url, awaiting }) => `- ${number === void 0 ? codeSpan(branch) : `${link(`#${number}`, url)} from ${codeSpan(branch)}`}: ${awaiting ? waitOf(awaiting) : operation === "none" ? number === void 0 ? "no pull request" : "unchanged" : operation}`);
	return section("Pull requests", lines);
}
function funnelSection(policies) {
	let rank = ({ latestRef }) => latestRef === void 0 ? 0 : 1, rows = policies.toSorted((a, b) => rank(a) - rank(b)).map(funnelRow);
	return section("How the tags were elected", rows, "| Policy | Fetched | Not excluded | Match the pattern | Comparable | Admitted | Elected |\n|---|---:|---:|---:|---:|---:|---|\n");
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
	], name = policyName(policy), outcome = latestRef ? codeCell(latestRef.tag) : error ? `❌ ${codeCell(error.code)}` : "_nothing_";
	return `| ${[
		codeCell(name),
		...numbers,
		outcome
	].join(" | ")} |`;
}
function lintSummary(diagnostics) {
	let list = listWithinLimit(diagnostics);
	return `## Retag: lint\n\n${list === "" ? "No problems found." : list}\n`;
}
function failureSummary(diagnostics) {
	return `## Retag: stopped\n\n${listWithinLimit(diagnostics)}\n`;
}
const listWithinLimit = (diagnostics) => withinLimit((room) => printSections([problemList(diagnostics)], room).join(""));
function withinLimit(print) {
	let text = print(MAX_SUMMARY.plain);
	return new TextEncoder().encode(text).length <= 1048576 ? text : print(MAX_SUMMARY.wide);
}
function isAbout({ code, file, line }, held) {
	return code === held.code && file === held.file && line === held.line;
}
function jobSummary(content) {
	return withinLimit((room) => printSummary(content, room));
}
function idleLine(policies, held) {
	let idle = policies.filter(({ error }) => error !== void 0), failed = idle.filter(({ policy }) => !policy.suspend).length;
	return failed > 0 ? `Nothing to change now; ${failed} of ${policies.length} policies elected nothing, see Problems.` : held + idle.length === 0 ? "Every marker is up to date." : "Nothing to change now.";
}
function printSummary(content, room) {
	let { title, plan, published, diagnostics, footer, now } = content, changes = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes)), held = plan.automations.flatMap((automation) => automation.held), shown = plan.policies.filter((policy) => !policy.unused), problems = diagnostics.filter((problem) => !held.some((change) => isAbout(problem, change))), sections = printSections([
		updateTable(gatherUpdates(changes), () => void 0, now),
		publishedSection(published),
		heldSection(held),
		problemList(problems, "### Problems\n\n"),
		{
			...section("Good to know", tokenNotes(content)),
			separator: "\n\n"
		},
		funnelSection(shown),
		section("Policies", shown.map(policyFold))
	], room), first = changes.length > 0 ? void 0 : idleLine(shown, held.length);
	return `${[
		`## ${title}`,
		first,
		...sections,
		footer.join(" · ")
	].filter((text) => text !== void 0 && text !== "").join("\n\n")}\n`;
}
export { jobSummary as n, lintSummary as r, failureSummary as t };
