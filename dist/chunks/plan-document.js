import { r as policyName, t as documentName } from "./document-name.js";
import { r as DIAGNOSTIC_CODES } from "./errors.js";
import { a as int, d as string, n as array, o as literal, r as boolean, t as _enum, u as strictObject } from "./schemas.js";
// src/report/plan-document.ts
const codes = Object.keys(DIAGNOSTIC_CODES), diagnosticSchema = strictObject({
	severity: _enum([
		"error",
		"warning",
		"notice"
	]),
	code: _enum(codes),
	message: string(),
	file: string().optional(),
	line: int().min(1).optional(),
	column: int().min(1).optional(),
	hint: string().optional(),
	secretLine: literal(!0).optional().describe("The line may hold a secret, so it must not be shown.")
}), changeSchema = strictObject({
	line: int().min(1),
	column: int().min(1),
	old: string(),
	new: string(),
	setter: string().describe("The marker: `namespace:name`, with `:tag`, `:name` or `:digest`."),
	policy: string()
}), planDocumentSchema = strictObject({
	version: literal(1),
	repositories: array(strictObject({
		name: string().describe("`namespace/name` of the ImageRepository."),
		image: string(),
		tagCount: int().min(0).nullable().describe("null when it was not scanned."),
		revision: string().nullable().describe("Changes when, and only when, the set of tags changes."),
		error: diagnosticSchema.nullable()
	})),
	policies: array(strictObject({
		name: string().describe("`namespace:name` of the ImagePolicy."),
		image: string().nullable(),
		latestRef: strictObject({
			name: string(),
			tag: string(),
			digest: string().nullable()
		}).nullable(),
		counts: strictObject({
			fetched: int(),
			excluded: int(),
			filtered: int(),
			parsed: int(),
			matched: int()
		}).partial(),
		override: string().nullable(),
		unused: boolean().describe("No marker names the policy."),
		error: diagnosticSchema.nullable()
	})),
	automations: array(strictObject({
		name: string(),
		base: string(),
		branch: string(),
		commitMessage: string(),
		files: array(strictObject({
			path: string(),
			changes: array(changeSchema)
		})),
		held: array(changeSchema.extend({
			path: string(),
			code: _enum(codes),
			reason: string(),
			release: string()
		}))
	})),
	diagnostics: array(diagnosticSchema)
});
function revisionOf(tags) {
	let [a, b] = [1, 0];
	for (let byte of new TextEncoder().encode(JSON.stringify(tags.toSorted().reverse()))) a = (a + byte) % 65521, b = (b + a) % 65521;
	return String(b * 65536 + a >>> 0);
}
function describeRepository({ repository, tags, error }) {
	return {
		name: documentName(repository),
		image: repository.image,
		tagCount: tags?.length ?? null,
		revision: tags ? revisionOf(tags) : null,
		error: error ?? null
	};
}
function describePolicy(resolved) {
	let { policy, repository, latestRef, counts, override, unused, error } = resolved;
	return {
		name: policyName(policy),
		image: repository?.image ?? null,
		latestRef: latestRef ? {
			name: latestRef.name,
			tag: latestRef.tag,
			digest: latestRef.digest ?? null
		} : null,
		counts: { ...counts },
		override: override ?? null,
		unused,
		error: error ?? null
	};
}
function describeAutomation(planned) {
	return {
		name: planned.name,
		base: planned.base,
		branch: planned.branch,
		commitMessage: planned.commitMessage,
		files: planned.files.map(({ path, changes }) => ({
			path,
			changes: changes.map(({ line, column, old, new: next, setter, policy }) => ({
				line,
				column,
				old,
				new: next,
				setter,
				policy
			}))
		})),
		held: planned.held.map(({ file, line, column, old, new: next, setter, policy, code, reason, release }) => ({
			path: file,
			line,
			column,
			old,
			new: next,
			setter,
			policy,
			code,
			reason,
			release
		}))
	};
}
const byName = (a, b) => a.name < b.name ? -1 : +(a.name > b.name);
function describePlan(plan) {
	let diagnostics = plan.diagnostics;
	return {
		version: 1,
		repositories: plan.repositories.map(describeRepository).sort(byName),
		policies: plan.policies.map(describePolicy).sort(byName),
		automations: plan.automations.map(describeAutomation),
		diagnostics
	};
}
export { diagnosticSchema as n, planDocumentSchema as r, describePlan as t };
