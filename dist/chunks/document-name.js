// src/document-name.ts
function documentName({ namespace, name }) {
	return namespace === "" ? name : `${namespace}/${name}`;
}
function policyName({ namespace, name }) {
	return namespace === "" ? name : `${namespace}:${name}`;
}
function mayBeSame(a, b) {
	return a.name === b.name && (a.namespace === b.namespace || a.namespace === "" || b.namespace === "");
}
export { mayBeSame as n, policyName as r, documentName as t };
