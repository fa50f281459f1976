import { D as precedes, E as selectTag, F as createPolicyIndex, J as collectDiagnostics, L as findOverrides, M as selectionInput, N as uniqueTags, O as parseGoFloat, T as runElection, V as nearestNames, f as claimMarkers, g as lintPolicy, j as compileSieve, k as splitDigitGroups, p as locateInFiles, z as policiesNamed } from "./project.js";
import { r as policyName } from "./document-name.js";
import { a as PolicyError, s as RegistryError } from "./errors.js";
import { a as rankTags, n as planRepository, o as checkChronology } from "./plan.js";
import { i as parseChoice } from "./policy-choice.js";
import { i as parseRepository } from "./image-name.js";
// src/policies/trace.ts
function explainTag(input, tag) {
	try {
		return explain(input, tag);
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return {
			tag,
			fate: "invalid policy",
			rule: error.message,
			sentence: `The policy cannot be used: ${error.message}.`
		};
	}
}
function explain(input, tag) {
	let tags = uniqueTags(input.tags), judged = judge(input, tag), outcome = tryElection({
		...input,
		tags
	});
	return tags.has(tag) ? judged.fate === "matched" ? outcome === void 0 ? {
		...judged,
		sentence: `${judged.sentence} But other candidates stop the policy, so no tag is elected.`
	} : place(input, tags, judged, outcome) : {
		...judged,
		...outcome !== void 0 && { elected: electedTag(outcome) }
	} : describeUnknown(tag, judged);
}
function describeUnknown(tag, judged) {
	let then = judged.fate === "matched" ? "The policy would admit it." : `Besides: ${judged.sentence}`;
	return {
		...judged,
		tag,
		fate: "unknown",
		sentence: `The registry has no tag '${tag}'. ${then}`
	};
}
function judge(input, tag) {
	let { excludedBy, keyOf, filterError } = compileSieve(input);
	if (filterError !== void 0) throw filterError;
	let choice = parseChoice(input.policy), exclusion = excludedBy(tag);
	if (exclusion !== void 0) return {
		tag,
		fate: "excluded",
		rule: exclusion,
		sentence: `'${tag}' is excluded by the pattern '${exclusion}'.`
	};
	let key = keyOf(tag);
	if (key === void 0) {
		let rule = input.filterTags?.pattern ?? "";
		return {
			tag,
			fate: "filtered",
			rule,
			sentence: `'${tag}' does not match filterTags.pattern '${rule}'.`
		};
	}
	let named = key === tag ? `'${tag}'` : `The key '${key}' of '${tag}'`;
	if (choice.kind === "semver") {
		let range = input.policy.semver?.range ?? "";
		try {
			if (!choice.range.test(key)) return {
				tag,
				key,
				fate: "outside",
				rule: range,
				sentence: `${named} is outside the range '${range}'.`
			};
		} catch {
			return {
				tag,
				key,
				fate: "unparsable",
				sentence: `${named} is no semantic version as Flux reads them, so it is ignored.`
			};
		}
	}
	return choice.kind === "numerical" && Number.isNaN(parseGoFloat(key)) && splitDigitGroups(key) === void 0 ? {
		tag,
		key,
		fate: "unparsable",
		sentence: `${named} is no number, and a single such key stops a numerical policy.`
	} : {
		tag,
		key,
		fate: "matched",
		sentence: `${named} is admitted.`
	};
}
function tryElection(input) {
	let counts = {
		fetched: 0,
		excluded: 0,
		filtered: 0,
		parsed: 0,
		matched: 0
	};
	try {
		return {
			election: runElection(input, counts),
			counts
		};
	} catch (error) {
		if (error instanceof PolicyError) return;
		throw error;
	}
}
function electedTag({ election }) {
	return election.top[0]?.tag ?? "";
}
function place(input, tags, judged, outcome) {
	let { ranking } = outcome.election, { tag, key = tag } = judged, target = {
		tag,
		key,
		value: ranking.parse(key)
	}, { excludedBy, keyOf } = compileSieve(input), rank = 1;
	for (let other of tags) {
		if (other === tag || excludedBy(other) !== void 0) continue;
		let otherKey = keyOf(other), value = otherKey === void 0 ? void 0 : ranking.parse(otherKey);
		otherKey !== void 0 && value !== void 0 && ranking.admits(value) && precedes(ranking, {
			tag: other,
			key: otherKey,
			value
		}, target) && rank++;
	}
	let elected = electedTag(outcome), { matched } = outcome.counts, compared = key === tag ? "" : ` (compared by its key '${key}')`, sentence = elected === tag ? `'${tag}' is elected${compared}: the best of ${matched} admitted tags.` : `'${tag}' is admitted${compared}, but only number ${rank} of ${matched}; '${elected}' is elected.`;
	return {
		...judged,
		fate: elected === tag ? "elected" : "matched",
		rank,
		matched,
		elected,
		sentence
	};
}
// src/engine/why.ts
function findPolicies(reference, { declarations, config }) {
	let named = policiesNamed(reference, declarations.policies);
	if (named.length > 0) return named;
	let image = parseRepository(reference)?.canonical;
	if (image === void 0) return [];
	let index = createPolicyIndex(declarations, config);
	return declarations.policies.filter((policy) => {
		let found = index.repositoryFor(policy);
		return "repository" in found && parseRepository(found.repository.image)?.canonical === image;
	});
}
function nearPolicies(reference, policies) {
	let keys = policies.map(policyName), bare = new Map(policies.map((policy) => [policy.name, policyName(policy)])), found = [...nearestNames(reference, keys), ...nearestNames(reference, bare.keys()).map((name) => bare.get(name))];
	return [...new Set(found)].slice(0, 3);
}
async function explainPolicy(project, policy, request, ports) {
	let { tree, declarations, config } = project, options = {
		...request.options,
		policies: [policyName(policy)],
		resolveUnused: !0
	};
	return tracePolicy({
		project,
		plan: await planRepository(tree, declarations, config, options, ports)
	}, policy, request, ports);
}
async function tracePolicy({ project, plan }, policy, request, ports) {
	let resolved = plan.policies.find((each) => each.policy === policy) ?? {
		policy,
		unused: !0
	}, { repository, selection, latestRef, override, error } = resolved, tags = plan.repositories.find((scan) => scan.repository === repository)?.tags, input = repository && tags && selectionInput(policy, repository, tags), counts = resolved.counts ?? (input && countTags(input)), ranked = input === void 0 ? [] : rankOrNothing(input), dated = repository === void 0 ? [] : await dateTags(ranked, repository, ports.registry), own = (change) => change.policy === policyName(policy);
	return {
		name: policyName(policy),
		policy,
		...repository && { repository },
		...counts && { counts },
		...latestRef && { latestRef },
		...override !== void 0 && { override },
		top: dated.slice(0, TOP),
		ties: selection?.ties ?? [],
		...request.tag !== void 0 && input && { asked: explainAsked(input, request.tag, project, resolved, ports.clock.now()) },
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
function rankOrNothing(input) {
	try {
		return rankTags(input);
	} catch (error) {
		if (error instanceof PolicyError) return [];
		throw error;
	}
}
function countTags(input) {
	try {
		return selectTag(input).counts;
	} catch (error) {
		if (error instanceof PolicyError) return error.counts;
		throw error;
	}
}
function explainAsked(input, tag, { config, declarations }, { policy, latestRef, override }, now) {
	let explanation = explainTag(input, tag), isSkipped = findOverrides(config.overrides, declarations.policies, now).byPolicy.get(policy)?.skips.has(tag) === !0, told = override !== void 0 && latestRef?.tag === tag ? ` It is used because of an override: ${override}.` : isSkipped ? " It is never proposed: an override in the configuration skips it." : "";
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
export { tracePolicy as a, nearPolicies as i, findPolicies as n, explainTag as o, isAboutPolicy as r, explainPolicy as t };
