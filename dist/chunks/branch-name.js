import { t as groupBy } from "./groups.js";
function fnv(bytes, seed) {
	let hash = seed;
	for (let byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
	return hash >>> 0;
}
function shortHash(text) {
	return fnv(new TextEncoder().encode(text), 2166136261).toString(16).padStart(8, "0");
}
function fingerprint(value) {
	let bytes = new TextEncoder().encode(JSON.stringify(value));
	return [2166136261, 707943191].map((seed) => fnv(bytes, seed).toString(16).padStart(8, "0")).join("");
}
function slug(text) {
	let short = text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/\.{2,}/g, ".").replace(/^[-.]+|[-.]+$/g, "").slice(0, 100).replace(/[-.]+$/, "");
	return short === "" || short.endsWith(".lock") ? `${short.replaceAll(".", "-")}x` : short;
}
function groupBranches(branch, keys, possible = []) {
	let counts = groupBy(new Set([...keys, ...possible]), slug);
	return new Map(keys.map((key) => {
		if (key === "") return [key, branch];
		let name = slug(key);
		return [key, `${branch}--${name}${(counts.get(name)?.length ?? 0) > 1 || key.length > 100 ? `-${shortHash(key)}` : ""}`];
	}));
}
function rootOf(name, roots) {
	let found;
	for (let root of roots) belongsTo(root, name) && (found === void 0 || root.length > found.length) && (found = root);
	return found;
}
function belongsTo(branch, name) {
	return name === branch || name.startsWith(branch + "--");
}
export { shortHash as a, fingerprint as i, groupBranches as n, rootOf as r, belongsTo as t };
