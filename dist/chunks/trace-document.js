import { a as int, d as string, n as array, o as literal, t as _enum, u as strictObject } from "./schemas.js";
import { n as diagnosticSchema } from "./plan-document.js";
import { t as describeRule } from "./policy-rule.js";
// src/report/funnel.ts
function funnelOf({ filterTags, choice }, { fetched, excluded, filtered, parsed, matched }) {
	let kept = fetched - excluded, pattern = filterTags?.pattern, range = choice.semver?.range, kind = choice.semver ? "are versions" : choice.numerical ? "are numbers" : "can be compared";
	return [
		{
			left: fetched,
			dropped: 0,
			step: "fetched"
		},
		{
			left: kept,
			dropped: excluded,
			step: "not excluded by the exclusion list"
		},
		{
			left: filtered,
			dropped: kept - filtered,
			...pattern === void 0 ? { step: "filtered: no pattern" } : {
				step: "filtered: match",
				rule: pattern
			}
		},
		{
			left: parsed,
			dropped: filtered - parsed,
			step: `parsed: ${kind}`
		},
		{
			left: matched,
			dropped: parsed - matched,
			...range === void 0 ? { step: "matched" } : {
				step: "matched: inside the range",
				rule: range
			}
		}
	];
}
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
export { valueFor as n, funnelOf as r, describeTraces as t };
