import { T as createPolicyIndex, a as locateInFiles, i as claimMarkers, o as lintPolicy } from "./lint.js";
import { m as collectDiagnostics, y as nearestNames } from "./project.js";
import { a as PolicyError, s as RegistryError } from "./errors.js";
import { c as rankTags, g as policiesNamed, l as checkChronology, m as findOverrides, o as policyKey, r as planRepository } from "./plan.js";
import { t as explainTag } from "./trace.js";
import { r as parseImageName } from "./image-name.js";
// src/engine/why.ts
function findPolicies(reference, { declarations, config }) {
	let named = policiesNamed(reference, declarations.policies);
	if (named.length > 0) return named;
	let image = canonicalImage(reference);
	if (image === void 0) return [];
	let index = createPolicyIndex(declarations, config);
	return declarations.policies.filter((policy) => {
		let found = index.repositoryFor(policy);
		return "repository" in found && canonicalImage(found.repository.image) === image;
	});
}
function nearPolicies(reference, { declarations }) {
	let keys = declarations.policies.map(policyKey), bare = new Map(declarations.policies.map((policy) => [policy.name, policyKey(policy)])), found = [...nearestNames(reference, keys), ...nearestNames(reference, bare.keys()).map((name) => bare.get(name))];
	return [...new Set(found)].slice(0, 3);
}
async function explainPolicy(project, policy, request, ports) {
	let { tree, declarations, config } = project, options = {
		...request.options,
		policies: [policyKey(policy)],
		resolveUnused: !0
	}, plan = await planRepository(tree, declarations, config, options, ports), { repository, selection, latestRef, counts, override, error } = plan.policies.find((each) => each.policy === policy) ?? {
		policy,
		unused: !0
	}, tags = plan.repositories.find((scan) => scan.repository === repository)?.tags, input = repository && tags && selectionInput(policy, repository, tags), ranked = input === void 0 ? [] : rankOrNothing(input), dated = repository === void 0 ? [] : await dateTags(ranked, repository, ports.registry), own = (change) => change.policy === policyKey(policy);
	return {
		name: policyKey(policy),
		policy,
		...repository && { repository },
		...counts && { counts },
		...latestRef && { latestRef },
		...override !== void 0 && { override },
		top: dated.slice(0, TOP),
		ties: selection?.ties ?? [],
		...request.tag !== void 0 && input && { asked: explainAsked(input, request.tag, project, policy, ports.clock.now()) },
		markers: markersOf(project, policy),
		pending: plan.automations.flatMap(({ files }) => files.flatMap((file) => file.changes)).filter(own),
		held: plan.automations.flatMap((automation) => automation.held).filter(own),
		...error && { error },
		diagnostics: collectDiagnostics(error ? [error] : [], selection?.diagnostics.map((d) => ({
			...placeOfChoice(policy),
			...d
		})) ?? [], lintPolicy({
			policy,
			repository,
			tags
		}), selection ? checkChronology(policy, withDates(ranked, dated), selection.tag) : [], plan.diagnostics.filter((d) => isAbout(d, policy, repository) && d.code !== "POLICY_ELECTED_OLDER"))
	};
}
const TOP = 5;
function placeOfChoice(policy) {
	return policy.fieldLocations["spec.policy"] ?? policy.location;
}
function selectionInput(policy, repository, tags) {
	return {
		policy: policy.choice,
		filterTags: policy.filterTags,
		exclusionList: repository.exclusionList,
		tags
	};
}
function rankOrNothing(input) {
	try {
		return rankTags(input);
	} catch (error) {
		if (error instanceof PolicyError) return [];
		throw error;
	}
}
function explainAsked(input, tag, { config, declarations }, policy, now) {
	let explanation = explainTag(input, tag), told = findOverrides(config.overrides, declarations.policies, now).byPolicy.get(policy)?.skips.has(tag) === !0 ? " It is never proposed: an override in the configuration skips it." : "";
	return {
		...explanation,
		sentence: `${explanation.sentence}${told}`
	};
}
function withDates(ranked, dated) {
	let known = new Map(dated.map((each) => [each.tag, each]));
	return ranked.map((each) => known.get(each.tag) ?? each);
}
async function dateTags(ranked, repository, registry) {
	let wanted = [...ranked.slice(0, 5), ...ranked.slice(5).slice(-2)];
	return Promise.all(wanted.map(async (ranking) => {
		try {
			let { created, digest } = await registry.inspect(repository, ranking.tag);
			return {
				...ranking,
				digest,
				...created && { created }
			};
		} catch (error) {
			if (error instanceof RegistryError) return ranking;
			throw error;
		}
	}));
}
function markersOf({ tree, declarations, config }, policy) {
	let index = createPolicyIndex(declarations, config), { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index), markers = claims.filter((claim) => claim.policy === policy).map(({ file, marker }) => ({
		file: file.path,
		line: marker.line,
		setter: marker.setter,
		value: marker.value
	}));
	return [...new Map(markers.map((marker) => [JSON.stringify(marker), marker])).values()];
}
function isAbout(d, policy, repository) {
	return [
		policy.location,
		...Object.values(policy.fieldLocations),
		...repository ? [repository.location] : []
	].some(({ file, line }) => d.file === file && d.line === line);
}
function isAboutPolicy(d, policy, { declarations, config }) {
	let found = createPolicyIndex(declarations, config).repositoryFor(policy);
	return isAbout(d, policy, "repository" in found ? found.repository : void 0);
}
function canonicalImage(image) {
	try {
		return parseImageName(image).canonical;
	} catch {
		return;
	}
}
export { nearPolicies as i, findPolicies as n, isAboutPolicy as r, explainPolicy as t };
