import { t as groupBy } from "./groups.js";
// src/report/policy-label.ts
function tellApart(policies) {
	let inFile = ({ name, file }) => `${name} (${file})`, byName = groupBy(policies, ({ name }) => name), byFile = groupBy(policies, inFile);
	return policies.map((policy) => byName.get(policy.name)?.length === 1 ? policy.name : byFile.get(inFile(policy))?.length === 1 ? inFile(policy) : `${policy.name} (${policy.file} for ${policy.scopes.map((scope) => scope || ".").join(", ")})`);
}
export { tellApart as t };
