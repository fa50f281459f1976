import "./rolldown-runtime.js";
import { i as nearPolicies, n as findPolicies, t as explainPolicy } from "./why.js";
import { n as ConfigError } from "./errors.js";
import { n as valueFor, r as funnelOf, t as describeTraces } from "./trace-document.js";
import { i as dayOf, t as ageOf } from "./age.js";
import { r as printableLine } from "./diagnostic-text.js";
import { t as describeRule } from "./policy-rule.js";
import { t as textTable } from "./text-table.js";
import { c as exitCodeOf, r as Terminal } from "./failure.js";
import { n as openRegistryFor, t as openLocalProject } from "./local-project.js";
function funnel({ counts, policy }) {
	return counts === void 0 ? ["  the tags are not known"] : funnelOf(policy, counts).map(({ left, step, rule, dropped }) => {
		let what = rule === void 0 ? step : `${step} ${rule}`;
		return `  ${String(left).padStart(7)}  ${what}${dropped > 0 ? ` (${dropped} dropped)` : ""}`;
	});
}
function bestTags({ top, latestRef, ties }, now, palette) {
	let rows = top.map(({ tag, key, created, digest }, index) => [
		`${index + 1}`,
		tag,
		key === tag ? "" : key,
		created === void 0 ? "" : `${dayOf(created)} (${ageOf(created, now)})`,
		digest?.replace(/^(sha256:[0-9a-f]{12}).*/, "$1") ?? "",
		tag === latestRef?.tag ? "elected" : ""
	]);
	if (rows.length === 0) return [];
	let used = [
		0,
		1,
		2,
		3,
		4,
		5
	].filter((column) => rows.some((row) => row[column] !== "")), heads = [
		"",
		"TAG",
		"KEY",
		"BUILT",
		"DIGEST",
		""
	], table = textTable(used.map((column) => heads[column] ?? ""), rows.map((row) => used.map((column) => row[column] ?? "")), palette), more = ties.length > 5 ? ` and ${ties.length - 5} more` : "", tied = ties.length === 0 ? [] : [`  as good as the elected one: ${ties.slice(0, 5).join(", ")}${more}`];
	return [
		"",
		...table.split("\n").map((line) => `  ${line}`),
		...tied.map(printableLine)
	];
}
function markerLines({ markers, pending, held, policy }) {
	if (markers.length === 0) return ["", "  no marker names this policy, so it updates nothing"];
	let shown = markers.slice(0, 20).map((marker) => {
		let next = valueFor(marker, pending), hold = held.find((change) => change.file === marker.file && change.line === marker.line), after = hold ? ` held: ${hold.reason}` : next === null ? "" : ` → ${next}`;
		return `  ${marker.file}:${marker.line}  ${marker.value}${after}`;
	}), more = markers.length - shown.length, suspended = policy.suspend ? ["  the policy is suspended"] : [];
	return [
		"",
		...shown,
		...more > 0 ? [`  and ${more} more`] : [],
		...suspended
	];
}
function namingLines({ name, namespace }) {
	return [...SELF_EVIDENT.test(name) ? [] : [`  name      ${name}`], ...SELF_EVIDENT.test(namespace) ? [] : [`  namespace ${namespace}`]];
}
const SELF_EVIDENT = /^(?:metadata\.\w+ of the document|key of `images:`|`namespace:` of the entry.*)$/;
function traceText(trace, now, palette) {
	let { name, policy, repository, latestRef, override, asked, error } = trace, { location, naming } = policy, digest = latestRef?.digest === void 0 ? "" : `@${latestRef.digest}`, elected = latestRef ? `${latestRef.tag}${digest}` : error?.message.replace(`${name}: `, "") ?? "nothing elected", lines = [
		`  image     ${repository?.image ?? "not known"}`,
		`  rule      ${describeRule(policy)}`,
		`  declared  ${location.file}:${location.line}`,
		...namingLines(naming),
		...override === void 0 ? [] : [`  override  ${override}`],
		"",
		...funnel(trace)
	].map(printableLine), rest = [...asked ? ["", `  ${asked.sentence}`] : [], ...markerLines(trace)].map(printableLine);
	return [
		`${palette.bold(printableLine(name))} → ${latestRef ? palette.added(printableLine(elected)) : palette.error(printableLine(elected))}`,
		...lines,
		...bestTags(trace, now, palette),
		...rest
	].join("\n");
}
// src/cli/why.ts
function choosePolicies(reference, project) {
	let found = findPolicies(reference, project);
	if (found.length > 0) return found;
	let near = nearPolicies(reference, project.declarations.policies), hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "retag status lists every policy; a policy is namespace:name, a name, or an image";
	throw new ConfigError("CONFIG_INVALID", `no policy ${JSON.stringify(reference)} in ${project.root}`, { hint });
}
async function runWhy(reference, tag, options) {
	let terminal = new Terminal(options.verbose), project = await openLocalProject(options), policies = choosePolicies(reference, project), { registry, close } = await openRegistryFor(project, options, terminal), now = new Date(), ports = {
		registry,
		reporter: terminal.reporter,
		clock: { now: () => now }
	}, request = {
		tag,
		options: {
			defaultBranch: project.branch,
			resolveUnused: !0
		}
	}, traces = [];
	try {
		for (let policy of policies) traces.push(await explainPolicy(project, policy, request, ports));
	} finally {
		await close();
	}
	if (options.format === "json") terminal.printJson(describeTraces(traces));
	else {
		terminal.print(`${traces.map((trace) => traceText(trace, now, terminal.out)).join("\n\n")}\n`);
		for (let { diagnostics } of traces) terminal.diagnostics(diagnostics, project.readText);
	}
	return exitCodeOf(traces.flatMap(({ diagnostics }) => diagnostics));
}
export { runWhy };
