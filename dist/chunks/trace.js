import { a as PolicyError } from "./errors.js";
import { C as uniqueTags, S as compileSieve, _ as parseGoFloat, m as parseChoice, y as splitDigitGroups } from "./lint.js";
import { f as precedes, u as runElection } from "./plan.js";
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
export { explainTag as t };
