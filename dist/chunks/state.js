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
// src/pull-request/state.ts
const PATTERN = /<!-- retag:v1 ([A-Za-z0-9_-]{1,60000}) -->/g, MAX_STATE = 12e3;
function proposedValues(changes) {
	return [...groupBy(changes, (change) => JSON.stringify([change.setter, change.new])).values()].map((group) => ({
		setter: group[0]?.setter ?? "",
		value: group[0]?.new ?? "",
		files: [...new Set(group.map((change) => shortHash(change.file)))].sort()
	})).sort((a, b) => a.setter + a.value < b.setter + b.value ? -1 : 1);
}
function isProposedFor(value, file) {
	return value.files === void 0 || value.files.includes(shortHash(file));
}
function printState(state) {
	let full = encode(state), text = full.length <= MAX_STATE ? full : encode({
		...state,
		values: state.values.map(withoutFiles)
	});
	return "<!-- retag:v1 " + (text.length <= 4 * MAX_STATE ? text : encode({
		...state,
		values: []
	})) + " -->";
}
function parseState(body) {
	let text = [...body.matchAll(PATTERN)].at(-1)?.[1];
	if (text !== void 0) try {
		return validate(JSON.parse(decode(text)));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return;
		throw error;
	}
}
function withoutFiles(value) {
	return {
		setter: value.setter,
		value: value.value
	};
}
function encode(state) {
	let bytes = new TextEncoder().encode(JSON.stringify(state)), binary = "";
	for (let byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decode(text) {
	let binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return new TextDecoder("utf-8", { fatal: !0 }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
function validate(value) {
	if (typeof value != "object" || !value) return;
	let state = value;
	if (typeof state.print != "string" || typeof state.layout != "string" || !Array.isArray(state.values)) return;
	let values = state.values.filter(isProposedValue), closed = state.closed === "obsolete" || state.closed === "regrouped" ? state.closed : void 0;
	return {
		print: state.print,
		layout: state.layout,
		values,
		...typeof state.head == "string" && { head: state.head },
		...closed !== void 0 && { closed }
	};
}
function isProposedValue(value) {
	if (typeof value != "object" || !value) return !1;
	let { setter, value: text, files } = value, filesFit = files === void 0 || Array.isArray(files) && files.every((file) => typeof file == "string");
	return typeof setter == "string" && typeof text == "string" && filesFit;
}
export { belongsTo as a, fingerprint as c, proposedValues as i, parseState as n, groupBranches as o, printState as r, rootOf as s, isProposedFor as t };
