// src/report/policy-rule.ts
function order({ choice }) {
	if (choice.semver !== void 0) return `highest version in ${choice.semver.range}`;
	let descends = (value) => value.order?.toLowerCase() === "desc";
	return choice.alphabetical === void 0 ? choice.numerical === void 0 ? "no order" : descends(choice.numerical) ? "smallest number" : "greatest number" : descends(choice.alphabetical) ? "first in the alphabet" : "last in the alphabet";
}
function describeRule(policy) {
	let { filterTags, digestReflectionPolicy } = policy, pattern = filterTags?.pattern === void 0 ? "" : `, among tags matching ${filterTags.pattern}`, extract = filterTags?.extract === void 0 ? "" : `, compared by ${filterTags.extract}`, digest = digestReflectionPolicy === "Never" ? "" : `, with digest (${digestReflectionPolicy})`;
	return `${order(policy)}${pattern}${extract}${digest}`;
}
export { describeRule as t };
