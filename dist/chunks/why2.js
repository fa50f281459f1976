import "./rolldown-runtime.js";
import { i as nearPolicies, n as findPolicies, t as explainPolicy } from "./why.js";
import { n as ConfigError } from "./errors.js";
import { n as diagnosticSchema } from "./plan-document.js";
import { a as int, d as string, n as array, o as literal, t as _enum, u as strictObject } from "./schemas.js";
import { t as describeRule } from "./policy-rule.js";
import { i as dayOf, t as ageOf } from "./age.js";
import { n as printable } from "./diagnostic-text.js";
import { t as textTable } from "./text-table.js";
import { a as exitCodeOf, r as Terminal } from "./failure.js";
import { n as openRegistryFor, t as openLocalProject } from "./local-project.js";
strictObject({
	version: literal(1),
	policies: array(strictObject({
		name: string().describe("`namespace:name`."),
		image: string().nullable(),
		rule: string().describe("What the policy says, in words."),
		declared: strictObject({
			file: string(),
			line: int(),
			column: int()
		}),
		naming: strictObject({
			name: string(),
			namespace: string()
		}).describe("Which rule gave the document its name and namespace."),
		counts: strictObject({
			fetched: int(),
			excluded: int(),
			filtered: int(),
			parsed: int(),
			matched: int()
		}).nullable().describe("Tags left after each step; null when the tags are not known."),
		latestRef: strictObject({
			name: string(),
			tag: string(),
			digest: string().nullable()
		}).nullable(),
		override: string().nullable(),
		top: array(strictObject({
			tag: string(),
			key: string(),
			created: string().nullable().describe("ISO 8601."),
			digest: string().nullable()
		})).describe("Up to five, in the order of the policy."),
		ties: array(string()),
		tag: strictObject({
			tag: string(),
			fate: _enum([
				"invalid policy",
				"unknown",
				"excluded",
				"filtered",
				"unparsable",
				"outside",
				"matched",
				"elected"
			]),
			rule: string().nullable(),
			key: string().nullable(),
			rank: int().nullable(),
			sentence: string()
		}).nullable().describe("What became of the tag that was asked for."),
		markers: array(strictObject({
			file: string(),
			line: int(),
			setter: string(),
			value: string(),
			new: string().nullable()
		})),
		diagnostics: array(diagnosticSchema)
	}))
});
function describeTrace(trace) {
	let { name, policy, repository, counts, latestRef, override, top, ties, asked, markers, pending, diagnostics } = trace;
	return {
		name,
		image: repository?.image ?? null,
		rule: describeRule(policy),
		declared: policy.location,
		naming: policy.naming,
		counts: counts ?? null,
		latestRef: latestRef ? {
			...latestRef,
			digest: latestRef.digest ?? null
		} : null,
		override: override ?? null,
		top: top.map(({ tag, key, created, digest }) => ({
			tag,
			key,
			created: created?.toISOString() ?? null,
			digest: digest ?? null
		})),
		ties: [...ties],
		tag: asked ? {
			tag: asked.tag,
			fate: asked.fate,
			rule: asked.rule ?? null,
			key: asked.key ?? null,
			rank: asked.rank ?? null,
			sentence: asked.sentence
		} : null,
		markers: markers.map((marker) => ({
			...marker,
			new: valueFor(marker, pending)
		})),
		diagnostics: [...diagnostics]
	};
}
function valueFor(marker, changes) {
	let { file, line, setter } = marker;
	return changes.find((change) => change.file === file && change.line === line && change.setter === setter)?.new ?? null;
}
function describeTraces(traces) {
	return {
		version: 1,
		policies: traces.map(describeTrace)
	};
}
function funnel({ counts, policy }) {
	if (counts === void 0) return ["  the tags are not known"];
	let { fetched, excluded, filtered, parsed, matched } = counts, { filterTags, choice } = policy, kept = fetched - excluded, step = (count, text, before) => {
		let dropped = before - count;
		return `  ${String(count).padStart(7)}  ${text}${dropped > 0 ? ` (${dropped} dropped)` : ""}`;
	}, pattern = filterTags?.pattern === void 0 ? "filtered: no pattern" : `filtered: match ${filterTags.pattern}`, kind = choice.semver ? "are versions" : choice.numerical ? "are numbers" : "can be compared";
	return [
		step(fetched, "fetched", fetched),
		step(kept, "not excluded by the exclusion list", fetched),
		step(filtered, pattern, kept),
		step(parsed, `parsed: ${kind}`, filtered),
		step(matched, choice.semver ? `matched: inside the range ${choice.semver.range}` : "matched", parsed)
	];
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
		...tied
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
function traceText(trace, now, palette) {
	let { name, policy, repository, latestRef, override, asked, error } = trace, { location, naming } = policy, digest = latestRef?.digest === void 0 ? "" : `@${latestRef.digest}`, elected = latestRef ? `${latestRef.tag}${digest}` : error?.message ?? "nothing elected", lines = [
		`  image     ${repository?.image ?? "not known"}`,
		`  rule      ${describeRule(policy)}`,
		`  declared  ${location.file}:${location.line}; name: ${naming.name}; namespace: ${naming.namespace}`,
		...override === void 0 ? [] : [`  override  ${override}`],
		"",
		...funnel(trace)
	].map(printable), rest = [...asked ? ["", `  ${asked.sentence}`] : [], ...markerLines(trace)].map(printable);
	return [
		`${palette.bold(printable(name))} → ${latestRef ? palette.added(printable(elected)) : palette.error(printable(elected))}`,
		...lines,
		...bestTags(trace, now, palette),
		...rest
	].join("\n");
}
// src/cli/why.ts
function choosePolicies(reference, project) {
	let found = findPolicies(reference, project);
	if (found.length > 0) return found;
	let near = nearPolicies(reference, project), hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "retag status lists every policy; a policy is namespace:name, a name, or an image";
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
