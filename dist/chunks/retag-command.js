import { t as __commonJSMin } from "./rolldown-runtime.js";
import { c as RetagError, f as diagnose, i as ForgeError, n as ConfigError, s as RegistryError, t as CommandError } from "./errors.js";
import { F as lineEnd, I as lineStart, L as require_dist, M as parseConfig, P as applyEdits, R as isOpen, j as collectDiagnostics, n as loadProject, t as DEFAULT_CONFIG_PATH, z as nextOpening } from "./project.js";
import { l as planCommitMessage, n as branchesOf, r as planRepository, t as automationName, u as hasEnded } from "./plan.js";
import { a as neutraliseText, i as neutraliseMarkdown, n as htmlText, r as link, t as codeSpan } from "./neutralise.js";

// src/pull-request/fingerprint.ts
const FNV_PRIME = 16777619;
function fnv(bytes, seed) {
	let hash = seed;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
	return hash >>> 0;
}
function shortHash(text) {
	return fnv(new TextEncoder().encode(text), 2166136261).toString(16).padStart(8, "0");
}
function fingerprint(value) {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	return [2166136261, 707943191].map((seed) => fnv(bytes, seed).toString(16).padStart(8, "0")).join("");
}

// src/pull-request/branch-name.ts
const SEPARATOR = "--";
const MAX_SLUG = 100;
function slug(text) {
	const short = text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/\.{2,}/g, ".").replace(/^[-.]+|[-.]+$/g, "").slice(0, MAX_SLUG).replace(/[-.]+$/, "");
	return short === "" || short.endsWith(".lock") ? `${short.replaceAll(".", "-")}x` : short;
}
function groupBranches(branch, keys) {
	const counts = Map.groupBy(new Set(keys), slug);
	return new Map(keys.map((key) => {
		if (key === "") return [key, branch];
		const name = slug(key);
		const ambiguous = (counts.get(name)?.length ?? 0) > 1 || key.length > MAX_SLUG;
		return [key, `${branch}${SEPARATOR}${name}${ambiguous ? `-${shortHash(key)}` : ""}`];
	}));
}
function belongsTo(branch, name) {
	return name === branch || name.startsWith(branch + SEPARATOR);
}

// src/config/overrides-edit.ts
var import_dist = require_dist();
const FIELDS = [
	"action",
	"policy",
	"tag",
	"until",
	"force",
	"reason",
	"by",
	"url"
];
function isSameOverride(one, other) {
	const print = (override) => JSON.stringify(FIELDS.map((field) => override[field] ?? null));
	return print(one) === print(other);
}
function writeOverrides(text, wanted, path) {
	if (text === void 0 || text.trim() === "") return wanted.length === 0 ? text ?? "" : `${text ?? ""}version: 1\noverrides:\n${printItems(wanted, "  ", "\n")}`;
	const present = readOverrides(text, path);
	const kept = present.map((entry) => wanted.some((other) => isSameOverride(entry, other)));
	const added = wanted.filter((entry) => !present.some((other) => isSameOverride(entry, other)));
	if (added.length === 0 && kept.every(Boolean)) return text;
	const edited = splice(text, kept, added, path);
	verify(text, edited, [...present.filter((_, index) => kept[index]), ...added], path);
	return edited;
}
function readOverrides(text, path) {
	const { config, diagnostics } = parseConfig(text, path);
	if (diagnostics.some(({ severity }) => severity === "error")) throw uneditable(path, "it has mistakes");
	return config.overrides;
}
function uneditable(path, why) {
	return new ConfigError("OVERRIDES_UNEDITABLE", `${path} cannot be edited: ${why}`, { hint: "Write `overrides:` as a list with one entry per item, or make the change by hand." });
}
function splice(text, kept, added, path) {
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const root = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).contents;
	if (root === null) return append(text, added, eol);
	if (!(0, import_dist.isMap)(root) || root.flow === true) throw uneditable(path, "its outermost mapping is not written as a block");
	const pair = root.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === "overrides");
	if (pair === void 0) return append(text, added, eol);
	const list = pair.value;
	if (!(0, import_dist.isSeq)(list) || list.range == null || list.anchor !== void 0) throw uneditable(path, "overrides is no plain list");
	if (kept.every((keep) => !keep)) return replaceAll(text, pair, list, added, eol);
	return list.flow === true ? editFlow(text, list, kept, added) : editBlock(text, list, kept, added, eol);
}
function append(text, added, eol) {
	const end = /^\.\.\.[ \t]*\r?$/m.exec(text)?.index ?? text.length;
	const head = text.slice(0, end);
	return `${head}${head === "" || head.endsWith("\n") ? "" : eol}overrides:${eol}${printItems(added, "  ", eol)}${text.slice(end)}`;
}
function replaceAll(text, pair, list, added, eol) {
	const keyEnd = pair.key.range[1];
	const colon = text.indexOf(":", keyEnd) + 1;
	const flowEnd = list.flow === true ? list.range[1] : colon;
	const edits = list.flow === true ? [] : list.items.map((item) => itemLines(text, item));
	edits.push({
		start: colon,
		end: flowEnd,
		text: added.length === 0 ? " []" : ""
	});
	if (added.length > 0) {
		const at = lineEnd(text, flowEnd);
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, "  ", eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function editBlock(text, list, kept, added, eol) {
	const items = list.items;
	const edits = items.filter((_, index) => !kept[index]).map((item) => itemLines(text, item));
	if (added.length > 0) {
		const last = items.at(-1);
		const dash = text.lastIndexOf("-", last.range[0]);
		const indent = text.slice(lineStart(text, dash), dash);
		const at = lineEnd(text, contentEnd(text, last));
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, indent, eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function contentEnd(text, node) {
	const [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
function itemLines(text, item) {
	const { range } = item;
	const start = lineStart(text, text.lastIndexOf("-", range[0]));
	const end = lineEnd(text, contentEnd(text, item));
	const next = text.indexOf("\n", end);
	return {
		start,
		end: next === -1 ? text.length : next + 1,
		text: ""
	};
}
function editFlow(text, list, kept, added) {
	const items = list.items;
	const sources = items.flatMap((item, index) => kept[index] ? [text.slice(item.range[0], item.range[1])] : []);
	const [start, end] = list.range;
	if (/[\r\n]/.test(text.slice(start, end))) {
		if (kept.includes(false)) throw uneditable("the configuration", "overrides is a flow list over several lines");
		const last = items.at(-1);
		const extra = added.map((entry) => `, ${printFlow(entry)}`).join("");
		return applyEdits(text, [{
			start: last.range[1],
			end: last.range[1],
			text: extra
		}]);
	}
	return applyEdits(text, [{
		start,
		end,
		text: `[${[...sources, ...added.map(printFlow)].join(", ")}]`
	}]);
}
function entriesOf(override) {
	const values = override;
	return FIELDS.flatMap((field) => {
		const value = values[field];
		return value === void 0 ? [] : [[field, printScalar(field, value)]];
	});
}
function printScalar(field, value) {
	return field === "action" || typeof value === "boolean" ? String(value) : JSON.stringify(value);
}
function printFlow(override) {
	return `{ ${entriesOf(override).map(([field, value]) => `${field}: ${value}`).join(", ")} }`;
}
function printItems(overrides, indent, eol) {
	return overrides.flatMap((override) => entriesOf(override).map(([field, value], at) => `${indent}${at === 0 ? "- " : "  "}${field}: ${value}`)).map((line) => line + eol).join("");
}
function verify(before, after, wanted, path) {
	const rest = (text) => {
		const { overrides: _overrides, ...others } = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).toJS() ?? {};
		return JSON.stringify(others);
	};
	const { config, diagnostics } = parseConfig(after, path);
	const isRead = !diagnostics.some(({ severity }) => severity === "error");
	const isWanted = config.overrides.length === wanted.length && config.overrides.every((entry, index) => isSameOverride(entry, wanted[index]));
	const restBefore = rest(before);
	if (!isRead || !isWanted || restBefore !== rest(after)) throw uneditable(path, "its form is not understood");
}

// src/engine/carried-overrides.ts
const isIn = (list, entry) => list.some((other) => isSameOverride(other, entry));
function applyEdit(overrides, edit) {
	const kept = overrides.filter((entry) => !isIn(edit.removed, entry));
	return [...kept, ...edit.added.filter((entry) => !isIn(kept, entry))];
}
function difference(branch, from, to) {
	return {
		branch,
		added: to.filter((entry) => !isIn(from, entry)),
		removed: from.filter((entry) => !isIn(to, entry))
	};
}
async function readOverrideEdits(forge, project, base, branches, configPath) {
	const edits = [];
	for (const branch of branches) {
		const text = await forge.readText(configPath, branch);
		if (text === void 0 || text === (project.configText ?? "")) continue;
		const comparison = (await forge.listPullRequests(branch)).some(({ state }) => state === "open") ? await forge.compare(base, branch) : void 0;
		if (comparison === void 0 || comparison.ahead === 0) continue;
		const origin = await forge.readText(configPath, comparison.mergeBase) ?? "";
		const read = (source) => parseConfig(source, configPath).config.overrides;
		const edit = difference(branch, read(origin), read(text));
		if (edit.added.length > 0 || edit.removed.length > 0) edits.push(edit);
	}
	return edits;
}
async function branchesToRead(forge, roots, groupBy) {
	const names = [];
	for (const { branch, automations } of roots) if (groupBy === "automation" && automations === 1) names.push(branch);
	else {
		const listed = await forge.listBranches(branch);
		names.push(...listed.map(({ name }) => name).filter((name) => belongsTo(branch, name)));
	}
	return names.sort();
}
function carryOverrides(base, edits, amendment) {
	const all = amendment === void 0 ? edits : amendEdits(base, edits, amendment);
	return {
		edits: all,
		effective: all.reduce(applyEdit, base)
	};
}
function amendEdits(base, edits, { branch, amend }) {
	const before = edits.reduce(applyEdit, base);
	const change = difference(branch, before, amend(before));
	const own = edits.find((edit) => edit.branch === branch) ?? {
		branch,
		added: [],
		removed: []
	};
	const others = edits.filter((edit) => edit !== own).map((edit) => ({
		...edit,
		added: edit.added.filter((entry) => !isIn(change.removed, entry))
	}));
	const wanted = applyEdit(applyEdit(base, own), change);
	return [...others, difference(branch, base, wanted)].filter((edit) => edit.added.length > 0 || edit.removed.length > 0).sort((a, b) => a.branch < b.branch ? -1 : 1);
}
function attachOverrideFiles(automations, project, overrides, carried, options) {
	const diagnostics = [];
	const { configPath, now } = options;
	const fileFor = (edit) => {
		const wanted = applyEdit(overrides, edit).filter(({ until }) => !hasEnded(until, now));
		const before = project.configText ?? "";
		try {
			const after = writeOverrides(project.configText, wanted, configPath);
			const notes = overrides.filter(({ until }) => hasEnded(until, now)).map(describeExpired);
			const file = {
				path: configPath,
				mode: project.configMode ?? "100644",
				before,
				after,
				changes: []
			};
			if (after === before) return void 0;
			return {
				...file,
				...edit.branch !== "" && { home: edit.branch },
				...notes.length > 0 && { notes }
			};
		} catch (error) {
			if (!(error instanceof RetagError)) throw error;
			diagnostics.push(diagnose(error.code, error.message, {
				at: { file: configPath },
				hint: error.hint
			}));
			return;
		}
	};
	for (const edit of carried.edits) {
		const owner = automations.find(({ branch }) => belongsTo(branch, edit.branch));
		const file = owner && fileFor(edit);
		if (file) owner.files.push(file);
	}
	const [first] = automations.filter(({ files }) => files.some(({ changes }) => changes.length > 0));
	const isEdited = automations.some(({ files }) => files.some(({ path }) => path === configPath));
	const tidy = first === void 0 || isEdited ? void 0 : fileFor({
		branch: "",
		added: [],
		removed: []
	});
	if (tidy) first?.files.push(tidy);
	return diagnostics;
}
function describeExpired(override) {
	return `the ${override.action === "hold" ? "hold" : `${override.action} of ${override.tag}`} for ${override.policy} ended ${override.until} and is removed`;
}

// src/engine/plan-bases.ts
function onlyReading(base, project, options, names) {
	const automations = project.declarations.automations.filter((automation) => branchesOf(automation, project.config, options).base === base && (names === void 0 || names.has(automationName(automation))));
	return {
		...project,
		declarations: {
			...project.declarations,
			automations
		}
	};
}
async function planBases({ configPath, options, openTree, prepare, portsFor }) {
	const first = options.base ?? options.defaultBranch;
	const load = async (branch) => loadProject(await openTree(branch), configPath);
	const planOf = async (base, loaded) => {
		const project = await prepare?.(base, loaded) ?? loaded;
		const { tree, declarations, config } = project;
		return {
			base,
			project,
			plan: await planRepository(tree, declarations, config, options, portsFor(project))
		};
	};
	const project = await load(first);
	const readers = /* @__PURE__ */ new Map();
	for (const automation of project.declarations.automations) {
		const { base } = branchesOf(automation, project.config, options);
		readers.set(base, (readers.get(base) ?? /* @__PURE__ */ new Set()).add(automationName(automation)));
	}
	const plans = [];
	if (readers.has(first)) plans.push(await planOf(first, onlyReading(first, project, options)));
	for (const base of [...readers.keys()].filter((name) => name !== first).sort()) {
		const names = readers.get(base) ?? /* @__PURE__ */ new Set();
		try {
			plans.push(await planOf(base, onlyReading(base, await load(base), options, names)));
		} catch (error) {
			plans.push({
				base,
				project,
				plan: unreadable(base, names, error)
			});
		}
	}
	return plans;
}
function unreadable(base, automations, error) {
	if (!(error instanceof RetagError)) throw error;
	const message = `${[...automations].sort().join(", ")}: branch ${base} cannot be read: ${error.message}`;
	const own = error instanceof ConfigError ? error.diagnostics : [];
	return {
		repositories: [],
		policies: [],
		automations: [],
		diagnostics: [diagnose("PLAN_BASE_UNREADABLE", message, { hint: error.hint }), ...own]
	};
}

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// src/pull-request/change-kind.ts
var import_semver = require_semver();
function splitReference(reference) {
	const [before = "", digest] = reference.split("@", 2);
	const colon = before.lastIndexOf(":");
	const hasTag = colon > before.lastIndexOf("/");
	return {
		name: hasTag ? before.slice(0, colon) : before,
		...hasTag && { tag: before.slice(colon + 1) },
		...digest !== void 0 && { digest }
	};
}
function versionOf(tag) {
	const short = /^(?:[A-Za-z]+-)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:-|\+)[0-9A-Za-z.+-]+)?$/.exec(tag);
	if (short === null) return void 0;
	const [, major = "0", minor = "0", patch = "0", rest = ""] = short;
	if (short[2] === void 0) return void 0;
	return (0, import_semver.parse)(`${major}.${minor}.${patch}${rest}`)?.version;
}
function kindOfStep(oldTag, newTag) {
	if (oldTag === newTag) return "digest";
	const [from, to] = [versionOf(oldTag ?? ""), versionOf(newTag ?? "")];
	if (from === void 0 || to === void 0) return "tag";
	if ((0, import_semver.gt)(from, to)) return "downgrade";
	const step = (0, import_semver.diff)(from, to);
	if (step === null) return "tag";
	return step.startsWith("pre") ? "prerelease" : step;
}

// src/pull-request/image-update.ts
function stepOf(change) {
	switch (change.field) {
		case "tag": return tagStep(change.old, change.new);
		case "digest": return {
			oldDigest: change.old,
			newDigest: change.new
		};
		case "name": return {};
		default: {
			const [before, after] = [splitReference(change.old), splitReference(change.new)];
			return {
				oldTag: before.tag,
				newTag: after.tag,
				oldDigest: before.digest,
				newDigest: after.digest
			};
		}
	}
}
function tagStep(old, next) {
	const [oldTag, oldDigest] = old.split("@", 2);
	const [newTag, newDigest] = next.split("@", 2);
	return {
		oldTag,
		newTag,
		oldDigest,
		newDigest
	};
}
const KIND_WITHOUT_TAG = {
	digest: "digest",
	name: "repository"
};
function gatherUpdates(changes) {
	const rows = /* @__PURE__ */ new Map();
	const carriesTag = (change) => change.field === "image" || change.field === "tag";
	const ordered = [...changes].sort((a, b) => Number(carriesTag(b)) - Number(carriesTag(a)) || compareText(a.file, b.file) || a.line - b.line);
	for (const change of ordered) {
		const step = stepOf(change);
		const key = (carriesTag(change) ? void 0 : joinable(rows, change)) ?? JSON.stringify([
			change.policy,
			step.oldTag,
			step.newTag,
			carriesTag(change) || change.field
		]);
		const row = rows.get(key) ?? newRow(change, step);
		row.oldDigest ??= step.oldDigest;
		row.newDigest ??= step.newDigest;
		row.places.push({
			file: change.file,
			line: change.line
		});
		rows.set(key, row);
	}
	return [...rows.values()].map(finish).sort((a, b) => compareText(sortKey(a), sortKey(b)));
}
function joinable(rows, change) {
	const own = [...rows].filter(([, row]) => row.policy === change.policy);
	return (own.find(([, row]) => row.places.some((place) => place.file === change.file)) ?? own[0])?.[0];
}
function newRow(change, step) {
	const kind = KIND_WITHOUT_TAG[change.field] ?? kindOfStep(step.oldTag, step.newTag);
	return {
		policy: change.policy,
		image: change.image,
		kind,
		places: [],
		...step.oldTag !== void 0 && { oldTag: step.oldTag },
		...step.newTag !== void 0 && { newTag: step.newTag }
	};
}
function finish(row) {
	const { oldDigest, newDigest, places, ...rest } = row;
	return {
		...rest,
		...oldDigest !== void 0 && { oldDigest },
		...newDigest !== void 0 && { newDigest },
		places: places.sort((a, b) => compareText(a.file, b.file) || a.line - b.line)
	};
}
function sortKey(row) {
	return JSON.stringify([
		row.policy,
		row.oldTag ?? "",
		row.newTag ?? "",
		row.kind
	]);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/pull-request/state.ts
const OPEN = "<!-- retag:v1 ";
const CLOSE = " -->";
const PATTERN = /<!-- retag:v1 ([A-Za-z0-9_-]{1,60000}) -->/g;
const MAX_STATE = 12e3;
function proposedValues(changes) {
	return [...Map.groupBy(changes, (change) => JSON.stringify([change.setter, change.new])).values()].map((group) => ({
		setter: group[0]?.setter ?? "",
		value: group[0]?.new ?? "",
		files: [...new Set(group.map((change) => shortHash(change.file)))].sort()
	})).sort((a, b) => a.setter + a.value < b.setter + b.value ? -1 : 1);
}
function isProposedFor(value, file) {
	return value.files === void 0 || value.files.includes(shortHash(file));
}
function printState(state) {
	const full = encode(state);
	const text = full.length <= MAX_STATE ? full : encode({
		...state,
		values: state.values.map(withoutFiles)
	});
	return OPEN + (text.length <= 4 * MAX_STATE ? text : encode({
		...state,
		values: []
	})) + CLOSE;
}
function parseState(body) {
	const text = [...body.matchAll(PATTERN)].at(-1)?.[1];
	if (text === void 0) return void 0;
	try {
		return validate(JSON.parse(decode(text)));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return void 0;
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
	const bytes = new TextEncoder().encode(JSON.stringify(state));
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decode(text) {
	const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
function validate(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const state = value;
	if (typeof state.print !== "string" || typeof state.layout !== "string" || !Array.isArray(state.values)) return void 0;
	const values = state.values.filter(isProposedValue);
	const closed = state.closed === "obsolete" || state.closed === "regrouped" ? state.closed : void 0;
	return {
		print: state.print,
		layout: state.layout,
		values,
		...typeof state.head === "string" && { head: state.head },
		...closed !== void 0 && { closed }
	};
}
function isProposedValue(value) {
	if (typeof value !== "object" || value === null) return false;
	const { setter, value: text, files } = value;
	const filesFit = files === void 0 || Array.isArray(files) && files.every((file) => typeof file === "string");
	return typeof setter === "string" && typeof text === "string" && filesFit;
}

// src/pull-request/title.ts
const MAX_TITLE = 256;
function pullRequestTitle(updates, scope) {
	const suffix = scope === void 0 || scope === "" ? "" : ` in ${scope}`;
	const images = new Set(updates.map((update) => update.image));
	const targets = new Set(updates.map((update) => update.newTag));
	const [first] = updates;
	if (first === void 0) return "Update image overrides";
	return clean(images.size === 1 && targets.size === 1 ? oneImage(updates, first) : `Update ${countOf(images.size, "image")}${suffix}`).slice(0, MAX_TITLE);
}
function oneImage(updates, first) {
	const from = new Set(updates.map((update) => update.oldTag));
	if (updates.every((update) => update.kind === "digest")) return `Update the digest of ${first.image}${first.newTag === void 0 ? "" : `:${first.newTag}`}`;
	if (first.newTag === void 0) return `Update the repository of ${first.image}`;
	const verb = updates.every((update) => update.kind === "downgrade") ? "Roll back" : "Update";
	const origin = from.size === 1 && first.oldTag !== void 0 ? ` from ${first.oldTag}` : "";
	return `${verb} ${first.image}${origin} to ${first.newTag}`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function clean(text) {
	return text.replace(/[\u0000-\u001f\u007f]/g, " ").replace(/([@#])(?=\w)/g, "$1​");
}

// src/engine/publish/attempts.ts
const MAX_ATTEMPTS = 4;
const RACES = /* @__PURE__ */ new Set([
	"GITHUB_CONFLICT",
	"GITHUB_TIP_MOVED",
	"GITHUB_REF_EXISTS",
	"GITHUB_REF_MISSING",
	"GITHUB_PULL_REQUEST_EXISTS",
	"GITHUB_UNAVAILABLE"
]);
async function withAttempts(unit, pause) {
	for (let attempt = 1;; attempt += 1) try {
		return await unit(attempt);
	} catch (error) {
		if (!(error instanceof ForgeError) || !RACES.has(error.code) || attempt === MAX_ATTEMPTS) throw error;
		await pause?.(attempt);
	}
}

// src/engine/publish/context.ts
function once(ask) {
	let answer;
	return () => {
		answer ??= ask().catch((error) => {
			answer = void 0;
			throw error;
		});
		return answer;
	};
}

// src/pull-request/trailers.ts
function signOff(message, person) {
	const trailer = `Signed-off-by: ${person.name} <${person.email}>`;
	const text = message.trimEnd();
	if (text.split("\n").includes(trailer)) return `${text}\n`;
	return `${text}${/(?:^|\n\n)(?:[A-Za-z-]+: .+\n?)+$/.test(text) && text.includes("\n\n") ? "\n" : "\n\n"}${trailer}\n`;
}

// src/engine/publish/commit.ts
const BOT_OF_WORKFLOWS = {
	login: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
async function commitProposal(context, proposal, base) {
	const { forge } = context;
	const signature = findSigner(context, proposal);
	const writes = proposal.files.map((file) => ({
		path: file.path,
		mode: file.mode,
		text: file.after
	}));
	const write = await describeCommit(context, proposal, {
		tree: await forge.createTree(base.tree, writes),
		parents: [base.commit]
	}, signature.signer);
	const commit = await forge.createCommit(write);
	return {
		commit,
		diagnostics: [...signature.diagnostics, ...checkCommit(context, proposal, commit, write)]
	};
}
function findSigner(context, proposal) {
	for (const { automation, name } of proposal.automations) {
		const key = automation.commit.signingKey;
		if (key === void 0) continue;
		const missing = `The signing key ${`${key.secret.namespace}/${key.secret.name}`} of automation ${name} is not among the secrets.`;
		try {
			const signer = context.signerFor?.(automation);
			return {
				signer,
				diagnostics: signer ? [] : [diagnose("SIGNING_KEY_UNUSABLE", missing, { at: key.secret.location })]
			};
		} catch (error) {
			if (!(error instanceof RetagError)) throw error;
			return {
				signer: void 0,
				diagnostics: [diagnose(error.code, error.message, {
					at: key.secret.location,
					hint: error.hint
				})]
			};
		}
	}
	return {
		signer: void 0,
		diagnostics: []
	};
}
async function describeCommit(context, proposal, content, signer) {
	const { settings } = context;
	const author = settings.author ?? proposal.automations[0]?.automation.commit.author;
	const isNamed = author !== void 0 && (signer !== void 0 || !settings.verified);
	const person = isNamed ? author : await botIdentity(context, signer !== void 0 || settings.signOff);
	const message = settings.signOff && person !== void 0 ? signOff(proposal.commitMessage, person) : proposal.commitMessage;
	if (!isNamed && signer === void 0) return {
		...content,
		message
	};
	const date = `${context.clock.now().toISOString().slice(0, 19)}Z`;
	const named = {
		name: person?.name ?? "Retag",
		email: person?.email ?? BOT_OF_WORKFLOWS.email,
		date
	};
	const commit = {
		...content,
		message,
		author: named,
		committer: named
	};
	return signer === void 0 ? commit : {
		...commit,
		signature: await signer.sign(commitPayload(commit))
	};
}
async function botIdentity(context, isNeeded) {
	if (!isNeeded) return void 0;
	const { identity } = context.settings;
	const login = identity?.login ?? await context.viewer() ?? BOT_OF_WORKFLOWS.login;
	const fallback = login === BOT_OF_WORKFLOWS.login ? BOT_OF_WORKFLOWS.email : `${login}@users.noreply.github.com`;
	return {
		name: login,
		email: identity?.email ?? fallback
	};
}
function commitPayload(commit) {
	const person = (who) => `${who?.name} <${who?.email}> ${Math.floor(Date.parse(who?.date ?? "") / 1e3)} +0000`;
	return [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${person(commit.author)}`,
		`committer ${person(commit.committer)}`,
		"",
		commit.message
	].join("\n");
}
function checkCommit(context, proposal, commit, write) {
	const { settings } = context;
	const unverified = (settings.verified || write.signature !== void 0) && commit.verification?.verified === false;
	const ignored = write.author === void 0 && proposal.automations.find(({ automation }) => automation.commit.author);
	return [...unverified ? [diagnose("COMMIT_UNVERIFIED", `Commit ${commit.sha.slice(0, 12)} is not verified (${commit.verification?.reason}).`)] : [], ...ignored ? [diagnose("COMMIT_AUTHOR_IGNORED", `The commit carries the name of the token's bot rather than the author that automation ${ignored.name} names.`, { at: ignored.automation.location })] : []];
}

// src/engine/publish/findings.ts
function describeReverted(change) {
	const message = `${change.new} of policy ${change.policy} was taken back on the base branch; it is not proposed again until a newer tag matches.`;
	return diagnose("UPDATE_REVERTED", message, { at: change });
}
function describeDeclined(pullRequest) {
	return diagnose("PULL_REQUEST_DECLINED", `#${pullRequest.number} with the same tags was closed without merging.`);
}
function describeWaiting(title) {
	return diagnose("PULL_REQUEST_WAITING", `"${title}" waits until an open pull request is merged or closed.`);
}
function describeTakeOver(pullRequest) {
	return diagnose("PULL_REQUEST_TAKEN_OVER", `#${pullRequest.number}, opened by ${pullRequest.author}, is continued.`);
}
function describeApproval(pullRequest) {
	if (pullRequest.author !== "github-actions[bot]") return [];
	const message = `#${pullRequest.number} was opened with the workflow token: its checks wait for somebody to press "Approve workflows to run".`;
	return [diagnose("WORKFLOW_RUNS_NEED_APPROVAL", message)];
}

// src/engine/publish/file-part.ts
function keepChanges(file, keep) {
	const changes = file.changes.filter(keep);
	if (changes.length === file.changes.length) return file;
	if (changes.length === 0) return void 0;
	const [before, after] = [file.before.split("\n"), file.after.split("\n")];
	if (before.length !== after.length) return file;
	const dropped = new Set(file.changes.filter((change) => !keep(change)).map((change) => change.line));
	for (const change of changes) dropped.delete(change.line);
	const lines = after.map((line, index) => dropped.has(index + 1) ? before[index] ?? line : line);
	return {
		...file,
		after: lines.join("\n"),
		changes
	};
}
function joinParts(one, other) {
	const [before, first, second] = [
		one.before,
		one.after,
		other.after
	].map((text) => text.split("\n"));
	const changes = [...one.changes, ...other.changes].sort((a, b) => a.line - b.line || a.column - b.column);
	if (before.length !== first.length || before.length !== second.length) return {
		...other,
		changes
	};
	const lines = first.map((line, index) => line === before[index] ? second[index] ?? line : line);
	return {
		...one,
		after: lines.join("\n"),
		changes
	};
}

// src/engine/publish/proposal.ts
function divide(plan, groupBy, writeMessage) {
	return [...Map.groupBy(plan.automations, (automation) => automation.branch)].flatMap(([root, automations]) => proposalsOf(root, automations, groupBy, writeMessage)).sort((a, b) => a.branch < b.branch ? -1 : a.branch > b.branch ? 1 : 0);
}
function proposalsOf(root, automations, groupBy, writeMessage) {
	const manyBases = new Set(automations.map((automation) => automation.base)).size > 1;
	const alone = automations.length === 1;
	const members = automations.map(withoutHomed).flatMap((automation) => membersOf(automation, groupBy, alone));
	const groups = Map.groupBy(members, (member) => manyBases ? `${member.automation.base}/${member.key}` : member.key);
	const branches = groupBranches(root, [...groups.keys()]);
	const proposals = [...groups].map(([key, group]) => {
		return {
			key,
			proposal: proposalOf(root, branches.get(key) ?? root, group, groupBy, writeMessage)
		};
	});
	const housed = placeHomed(root, automations, proposals.map(({ proposal }) => proposal));
	const plain = new Set(proposals.flatMap(({ key, proposal }) => key === "" ? [proposal.branch] : []));
	return housed.filter((proposal) => proposal.files.length > 0 || plain.has(proposal.branch));
}
const isHomed = ({ changes, home }) => changes.length === 0 && home !== void 0;
function withoutHomed(automation) {
	return {
		...automation,
		files: automation.files.filter((file) => !isHomed(file))
	};
}
function placeHomed(root, automations, proposals) {
	const placed = [...proposals];
	for (const automation of automations) for (const file of automation.files.filter(isHomed)) {
		const at = placed.findIndex(({ branch }) => branch === file.home);
		const found = placed[at];
		if (found !== void 0) {
			const files = joinFiles([...found.files, file]);
			const isAlone = found.files.length === 0;
			placed[at] = {
				...found,
				files,
				...isAlone && { commitMessage: `${pullRequestTitle([])}\n` }
			};
			continue;
		}
		placed.push({
			root,
			branch: file.home ?? root,
			base: automation.base,
			automations: [automation],
			files: [file],
			held: [],
			commitMessage: `${pullRequestTitle([])}\n`
		});
	}
	return placed;
}
function membersOf(automation, groupBy, alone) {
	if (groupBy === "automation") return [{
		automation,
		key: alone ? "" : automation.name,
		files: automation.files,
		held: automation.held
	}];
	const keyOf = (change) => groupKey(change, groupBy);
	const changes = automation.files.flatMap((file) => file.changes);
	const members = [...new Set([...changes, ...automation.held].map(keyOf))].sort().map((key) => ({
		automation,
		key,
		files: automation.files.filter((file) => file.changes.length > 0).flatMap((file) => keepChanges(file, (change) => keyOf(change) === key) ?? []),
		held: automation.held.filter((change) => keyOf(change) === key)
	}));
	const others = automation.files.filter((file) => file.changes.length === 0);
	return others.length === 0 ? members : [...members, {
		automation,
		key: "",
		files: others,
		held: []
	}];
}
function groupKey(change, groupBy) {
	switch (groupBy) {
		case "policy": return change.policy;
		case "image": return change.image;
		case "namespace": return change.object?.namespace || change.policy.split(":")[0] || "default";
		case "directory": return change.file.includes("/") ? change.file.slice(0, change.file.lastIndexOf("/")) : "root";
	}
}
function proposalOf(root, branch, group, groupBy, writeMessage) {
	const files = joinFiles(group.flatMap((member) => member.files));
	const [first] = group;
	const key = first?.key ?? "";
	const named = groupBy === "namespace" || groupBy === "directory" ? key : void 0;
	return {
		root,
		branch,
		base: first?.automation.base ?? "",
		...named !== void 0 && named !== "" && { scope: named },
		automations: group.map((member) => member.automation),
		files,
		held: group.flatMap((member) => member.held),
		commitMessage: messageOf(group, files, named, writeMessage)
	};
}
function joinFiles(files) {
	const joined = /* @__PURE__ */ new Map();
	for (const file of files) {
		const known = joined.get(file.path);
		joined.set(file.path, known === void 0 ? file : joinParts(known, file));
	}
	return [...joined.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function messageOf(group, files, scope, writeMessage) {
	const [first] = group;
	if (first !== void 0 && group.length === 1) {
		const count = (list) => list.reduce((sum, file) => sum + file.changes.length, 0);
		if (count(first.files) === count(first.automation.files)) return first.automation.commitMessage;
		if (writeMessage !== void 0) return writeMessage(first.automation.automation, files);
	}
	return `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), scope)}\n`;
}
function withoutChanges(proposal, drop, writeMessage) {
	const files = proposal.files.flatMap((file) => file.changes.length === 0 ? file : keepChanges(file, (change) => !drop(change)) ?? []);
	const [only, ...others] = proposal.automations;
	const commitMessage = only !== void 0 && others.length === 0 && writeMessage !== void 0 ? writeMessage(only.automation, files) : `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), proposal.scope)}\n`;
	return {
		...proposal,
		files,
		commitMessage
	};
}
function changesOf(proposal) {
	return proposal.files.flatMap((file) => file.changes);
}

// src/engine/publish/rollback.ts
const MAX_COMMITS = 5;
const COMMIT_HISTORY = 30;
async function findReverted(context, proposal, pullRequests, base) {
	const merged = pullRequests.filter((pr) => pr.merged && pr.base.ref === base.name);
	const history = /* @__PURE__ */ new Map();
	const reverted = [];
	for (const change of changesOf(proposal)) {
		if (isOverridden(context, change)) continue;
		const commit = lastMergeOf(merged, change);
		if (commit === void 0) continue;
		if (!history.has(commit)) history.set(commit, await context.forge.compare(commit, base.commit));
		if (wasTouched(history.get(commit), commit, change.file)) reverted.push(change);
	}
	return reverted;
}
function isOverridden({ plan }, change) {
	return plan.policies.some(({ policy, override }) => override !== void 0 && `${policy.namespace}:${policy.name}` === change.policy);
}
function lastMergeOf(merged, change) {
	for (const pullRequest of merged) {
		const own = (parseState(pullRequest.body)?.values ?? []).filter((value) => value.setter === change.setter && isProposedFor(value, change.file));
		if (own.length > 0) return own.some((value) => value.value === change.new) ? pullRequest.mergeCommit : void 0;
	}
}
function wasTouched(since, mergeCommit, file) {
	if (since === void 0 || since.mergeBase !== mergeCommit) return false;
	return since.files === void 0 || since.files.some(({ path, previousPath }) => path === file || previousPath === file);
}
async function findRevertedCommits(context, proposal, isOurs) {
	const changes = changesOf(proposal).filter((change) => !isOverridden(context, change));
	if (changes.length === 0) return [];
	const commits = (await context.forge.listCommits(proposal.base, COMMIT_HISTORY)).filter(isOurs).slice(0, MAX_COMMITS);
	const undecided = new Set(changes);
	const reverted = [];
	for (const { sha } of commits) {
		if (undecided.size === 0) break;
		const { files } = await context.forge.readCommit(sha);
		for (const change of [...undecided]) {
			const added = addedLines(files.find((file) => file.path === change.file)?.patch, change.setter);
			if (added.length === 0) continue;
			undecided.delete(change);
			if (added.some((line) => line.includes(change.new))) reverted.push(change);
		}
	}
	return reverted;
}
function addedLines(patch, setter) {
	return (patch ?? "").split("\n").filter((line) => line.startsWith("+") && line.includes(`"${setter}"`));
}

// src/pull-request/checkbox.ts
const MARKER = "<!-- retag:rebuild -->";
function printRebuildBox(base) {
	return `- [ ] ${MARKER} Rebuild this branch from \`${base.replaceAll("`", "")}\` now. Commits that others made on it are dropped.`;
}
function isRebuildTicked(body) {
	return /^[-*] \[[xX]\] <!-- retag:rebuild -->/m.test(body);
}

// src/engine/publish/blob-sha.ts
async function blobSha(text) {
	const content = new TextEncoder().encode(text);
	const header = new TextEncoder().encode(`blob ${content.length}\0`);
	const bytes = new Uint8Array(header.length + content.length);
	bytes.set(header);
	bytes.set(content, header.length);
	return [...new Uint8Array(await crypto.subtle.digest("SHA-1", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/engine/publish/branch-state.ts
async function readBranchState(context, proposal, base) {
	const comparison = await context.forge.compare(base.commit, proposal.branch);
	if (comparison === void 0) return void 0;
	const tip = await tipOf(context, proposal.branch, comparison);
	const matches = comparison.ahead > 0 && await holdsExactly(context, proposal, comparison, tip);
	return {
		comparison,
		tip,
		matches,
		overlaps: matches && comparison.mergeBase !== base.commit && await baseTouches(context, proposal, comparison, base)
	};
}
async function tipOf(context, branch, { ahead, commits, mergeBase }) {
	if (ahead === 0) return mergeBase;
	return (commits.length < ahead ? (await context.forge.readBranch(branch))?.commit : commits.at(-1)?.sha) ?? mergeBase;
}
async function holdsExactly(context, proposal, comparison, tip) {
	const changed = comparison.files === void 0 ? await changedFiles(context, comparison, tip) : new Map(comparison.files.map((file) => [file.path, file.status === "modified" || file.status === "added" ? file.sha : void 0]));
	if (changed.size !== proposal.files.length) return false;
	for (const file of proposal.files) if (changed.get(file.path) !== await blobSha(file.after)) return false;
	return true;
}
async function changedFiles(context, comparison, tip) {
	const treeOf = async (sha, known) => context.forge.readTree(known?.tree ?? (await context.forge.readCommit(sha)).tree);
	const [before, after] = [await treeOf(comparison.mergeBase, void 0), await treeOf(tip, comparison.commits.find((commit) => commit.sha === tip))];
	const changed = /* @__PURE__ */ new Map();
	for (const [path, { sha, mode }] of after) {
		const old = before.get(path);
		if (old?.sha !== sha || old.mode !== mode) changed.set(path, sha);
	}
	for (const path of before.keys()) if (!after.has(path)) changed.set(path, void 0);
	return changed;
}
async function baseTouches(context, proposal, comparison, base) {
	const moved = await context.forge.compare(comparison.mergeBase, base.commit);
	if (moved?.files === void 0) return true;
	const touched = new Set(moved.files.flatMap((file) => [file.path, file.previousPath]));
	return proposal.files.some((file) => touched.has(file.path));
}

// src/pull-request/body-section.ts
const MAX_BODY = 6e4;
function printSection(section, budget) {
	const { head, items, tail, separator, cut } = section;
	if (items.length === 0) return "";
	const whole = head + items.join(separator) + tail;
	if (whole.length <= budget) return whole;
	let length = head.length + tail.length + cut(items.length).length + separator.length;
	let kept = 0;
	for (const item of items) {
		if (length + item.length + separator.length > budget) break;
		length += item.length + separator.length;
		kept += 1;
	}
	const notice = cut(items.length - kept);
	if (kept === 0) return notice.length <= budget ? notice : "";
	return head + items.slice(0, kept).join(separator) + separator + notice + tail;
}
function printSections(sections, budget) {
	const printed = [];
	let left = budget;
	for (const section of sections) {
		const text = printSection(section, Math.max(left, 0));
		left -= text.length + 2;
		printed.push(text);
	}
	return printed.filter((text) => text !== "");
}

// src/pull-request/held-section.ts
function heldSection(held) {
	return list("Held back", held.map(heldItem));
}
function revertedSection(reverted) {
	return list("Not proposed again", reverted.map((change) => `- ${place(change)}: ${codeSpan(change.new)} was merged before and then taken back, so it is not proposed again until a newer one matches. **To have it after all:** ${codeSpan(`/retag ${change.policy} TAG`)}.`));
}
function waitingSection(titles) {
	return list("Waiting until a pull request is merged or closed", titles.map((title) => `- ${neutraliseText(title)}`));
}
function heldItem(change) {
	const step = `${codeSpan(change.old)} → ${codeSpan(change.new)}`;
	return `- ${place(change)}: ${step} (${change.code}): ${neutraliseText(change.reason)} **To release it:** ${neutraliseText(change.release)}`;
}
function place(change) {
	return `${codeSpan(`${change.file}:${change.line}`)}, policy ${codeSpan(change.policy)}`;
}
function list(title, items) {
	return {
		head: `### ${title}\n\n`,
		items,
		tail: "",
		separator: "\n",
		cut: (dropped) => `_${title}: ${dropped} more, see the summary of the run._`
	};
}

// src/pull-request/policy-fold.ts
const MAX_TIES = 5;
function policyFold(resolved) {
	const { policy, latestRef } = resolved;
	const name = policy.namespace === "" ? policy.name : `${policy.namespace}:${policy.name}`;
	const elected = latestRef === void 0 ? "nothing elected" : `elected <code>${htmlText(latestRef.tag)}</code>`;
	const lines = [...rules(resolved), ...outcome(resolved)].map((line) => `- ${line}`);
	return `<details><summary><code>${htmlText(name)}</code>: ${elected}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function rules({ policy, repository, override }) {
	const { filterTags, choice, digestReflectionPolicy } = policy;
	return [
		...repository === void 0 ? [] : [`image ${codeSpan(repository.image)}`],
		`declared in ${codeSpan(`${policy.location.file}:${policy.location.line}`)}`,
		...filterTags?.pattern === void 0 ? [] : [`tags must match ${codeSpan(filterTags.pattern)}`],
		...filterTags?.extract === void 0 ? [] : [`compared by ${codeSpan(filterTags.extract)}`],
		describeChoice(choice),
		...digestReflectionPolicy === "Never" ? [] : [`digest: ${digestReflectionPolicy}`],
		...override === void 0 ? [] : [`decided by an override: ${neutraliseText(override)}`]
	];
}
function describeChoice(choice) {
	if (choice.semver !== void 0) return `highest version in the range ${codeSpan(choice.semver.range)}`;
	if (choice.alphabetical !== void 0) return `alphabetical order, ${choice.alphabetical.order === "desc" ? "first" : "last"} text wins`;
	if (choice.numerical !== void 0) return `numerical order, ${choice.numerical.order === "desc" ? "smallest" : "greatest"} number wins`;
	return "no order declared";
}
function outcome({ counts, selection, error }) {
	const trace = selection?.counts ?? counts;
	const best = selection?.top.map(({ tag, key }) => tag === key ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(key)})`);
	const ties = selection?.ties.slice(0, MAX_TIES).map(codeSpan);
	return [
		...trace === void 0 ? [] : [describeCounts(trace)],
		...best === void 0 || best.length === 0 ? [] : [`best: ${best.join(", ")}`],
		...ties === void 0 || ties.length === 0 ? [] : [`as good as the elected one: ${ties.join(", ")}`],
		...error === void 0 ? [] : [`**${error.code}**: ${neutraliseText(error.message)}`]
	];
}
function describeCounts(counts) {
	const { fetched, excluded, filtered, parsed, matched } = counts;
	return `${fetched} tags: ${excluded} excluded, ${filtered} left by the pattern, ${parsed} could be compared, ${matched} fit`;
}

// src/pull-request/release-notes-fold.ts
const MAX_NOTE = 3e3;
function releaseNotesFold(notes) {
	const compare = notes.compareUrl === void 0 ? "" : `\n\n${link("All commits between the two", notes.compareUrl)}`;
	const more = notes.more > 0 ? `\n\n_${notes.more} older ${notes.more === 1 ? "release is" : "releases are"} not shown._` : "";
	const content = notes.releases.length === 0 ? `_${neutraliseText(notes.absent ?? "None found.")}_` : notes.releases.map(printRelease).join("\n\n");
	const count = notes.releases.length + notes.more;
	const title = notes.releases.length === 0 ? "none" : `${count} ${count === 1 ? "release" : "releases"}`;
	return `<details><summary><code>${htmlText(notes.image)}</code>: ${title}</summary>\n\n${content}${more}${compare}\n\n</details>`;
}
function printRelease(release) {
	const title = release.name.trim() === "" ? release.tag : release.name;
	const text = neutraliseMarkdown(shorten$1(release.body)).trim();
	const quoted = (text === "" ? "_No text._" : text).split("\n").map((line) => `> ${line}`.trimEnd());
	return `**${link(neutraliseText(title), redirected(release.url))}**\n\n${quoted.join("\n")}`;
}
function redirected(url) {
	return url.replace(/^https:\/\/github\.com\//, "https://redirect.github.com/");
}
function shorten$1(body) {
	const text = body.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/\r\n?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
	if (text.length <= MAX_NOTE) return text;
	const end = text.lastIndexOf("\n", MAX_NOTE);
	return `${text.slice(0, end > 0 ? end : MAX_NOTE)}\n\n_Shortened._`;
}

// src/pull-request/image-link.ts
const PAGES = {
	"ghcr.io": (path) => `https://ghcr.io/${path}`,
	"quay.io": (path) => `https://quay.io/repository/${path}`,
	"public.ecr.aws": (path) => `https://gallery.ecr.aws/${path}`,
	"mcr.microsoft.com": (path) => `https://mcr.microsoft.com/artifact/mar/${path}`,
	"docker.io": (path) => path.startsWith("library/") ? `https://hub.docker.com/_/${path.slice(8)}` : `https://hub.docker.com/r/${path}`
};
function imagePage(image) {
	const [first = "", ...rest] = image.split("/");
	const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const host = hasHost ? first.replace(/^(?:index|registry-1)\.docker\.io$/, "docker.io") : "docker.io";
	const path = hasHost ? rest.join("/") : image;
	return PAGES[host]?.(host === "docker.io" && !path.includes("/") ? `library/${path}` : path);
}
function sourceRepository(source, webHost) {
	const match = /^(?:git\+)?https?:\/\/([^/\s]+)\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:[/#?].*)?$/.exec(source ?? "");
	if (match === null || match[1]?.toLowerCase() !== webHost.toLowerCase()) return void 0;
	const [, , owner = "", name = ""] = match;
	return /^\.+$/.test(owner) || /^\.+$/.test(name) ? void 0 : {
		owner,
		name
	};
}

// src/pull-request/update-table.ts
const KINDS = {
	major: "**major**",
	minor: "minor",
	patch: "patch",
	prerelease: "prerelease",
	downgrade: "**downgrade**",
	digest: "digest",
	repository: "repository",
	tag: "newer tag"
};
const MAX_PLACES = 8;
const DAY = 864e5;
function updateTable(updates, factsOf, now) {
	return {
		head: "| Image | Change | Kind | Built | Digest | Files |\n|---|---|---|---|---|---|\n",
		items: updates.map((update) => row(update, factsOf(update), now)),
		tail: "",
		separator: "\n",
		cut: (dropped) => `\n_${dropped} more ${dropped === 1 ? "update has" : "updates have"} no room here; see the changed files._`
	};
}
function row(update, facts, now) {
	const image = `${link(codeSpan(update.image), imagePage(update.image))}<br>policy ${codeSpan(update.policy)}`;
	const digest = update.newDigest ?? facts?.digest;
	return `| ${[
		image,
		step(update),
		KINDS[update.kind],
		facts?.created === void 0 ? "" : built(facts.created, now),
		digest === void 0 ? "" : codeSpan(shortDigest(digest)),
		places(update)
	].join(" | ")} |`;
}
function step(update) {
	if (update.kind === "repository") return "repository name";
	if (update.kind !== "digest") return arrow(update.oldTag, update.newTag);
	return `${update.newTag === void 0 ? "" : `${codeSpan(update.newTag)}<br>`}${arrow(short(update.oldDigest), short(update.newDigest))}`;
}
function arrow(from, to) {
	return `${from === void 0 || from === "" ? "_none_" : codeSpan(from)} → ${to === void 0 || to === "" ? "_none_" : codeSpan(to)}`;
}
function built(created, now) {
	if (Number.isNaN(created.getTime())) return "";
	const days = Math.floor((now.getTime() - created.getTime()) / DAY);
	const date = created.toISOString().slice(0, 10);
	if (created.getTime() < Date.UTC(2e3, 0)) return "not told";
	return `${date}<br>${days <= 0 ? "today" : days === 1 ? "1 day old" : `${days} days old`}`;
}
function short(digest) {
	return digest === void 0 ? void 0 : shortDigest(digest);
}
function shortDigest(digest) {
	return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}
function places(update) {
	const shown = update.places.slice(0, MAX_PLACES).map((place) => codeSpan(`${place.file}:${place.line}`));
	const more = update.places.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join("<br>");
}

// src/pull-request/body.ts
const TABLE_SHARE = .6;
function pullRequestBody(content) {
	const first = introduction(content);
	const last = [
		commands(content),
		printRebuildBox(content.base),
		printState(content.state)
	].filter((text) => text !== "");
	const room = MAX_BODY - [first, ...last].reduce((sum, text) => sum + text.length + 2, 0);
	const [table = ""] = printSections([updateTable(content.updates, content.factsOf, content.now)], room * TABLE_SHARE);
	return `${[
		first,
		table,
		...printSections(foldedSections(content), room - table.length - 2),
		...last
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function introduction(content) {
	const of = content.automations.map(codeSpan).join(", ");
	const files = content.otherFiles.length === 0 ? "" : ` It also changes ${content.otherFiles.map(codeSpan).join(", ")}.`;
	const notes = (content.notes ?? []).map((note) => `\n- ${neutraliseText(note)}`).join("");
	return `Image updates for ${codeSpan(content.base)}${of === "" ? "" : `, automation ${of}`}, elected by the image policies of this repository.${files}${notes}`;
}
function foldedSections(content) {
	return [
		heldSection(content.held),
		revertedSection(content.reverted),
		waitingSection(content.waiting),
		folds("Why these tags", content.policies.map(policyFold)),
		folds("Release notes", content.releaseNotes.map(releaseNotesFold))
	];
}
function folds(title, items) {
	return {
		head: `### ${title}\n\n`,
		items,
		tail: "",
		separator: "\n",
		cut: (dropped) => `\n_${title}: ${dropped} more left out, because GitHub limits the size of this text._`
	};
}
function commands(content) {
	if (content.commandsHelp === void 0 || content.commandsHelp === "") return "";
	return `<details><summary>Commands</summary>\n\n${content.commandsHelp.trim()}\n\n</details>`;
}

// src/engine/publish/pull-request-content.ts
const BODY_VERSION = 1;
function titleOf$1(subject) {
	return pullRequestTitle(subject.updates, subject.proposal.scope);
}
function printOf(context, subject) {
	const { proposal, updates, reverted, waiting } = subject;
	const held = proposal.held.map((change) => [
		change.file,
		change.line,
		change.old,
		change.new,
		change.code,
		change.reason
	]);
	return fingerprint([
		BODY_VERSION,
		proposal.base,
		proposal.automations.map((automation) => automation.name),
		proposal.files.map((file) => file.notes === void 0 ? file.path : [file.path, ...file.notes]),
		updates,
		held,
		reverted.map((change) => [
			change.file,
			change.line,
			change.new
		]),
		waiting,
		context.settings.commandsHelp ?? ""
	]);
}
function stateOf(context, subject, head) {
	return {
		print: printOf(context, subject),
		layout: context.layout,
		head,
		values: proposedValues(changesOf(subject.proposal))
	};
}
function bodyOf(context, subject, knowledge, state) {
	const { proposal, updates, reverted, waiting } = subject;
	return pullRequestBody({
		base: proposal.base,
		automations: proposal.automations.filter(({ automation }) => !automation.implicit).map(({ name }) => name),
		updates,
		otherFiles: proposal.files.filter((file) => file.changes.length === 0).map((file) => file.path),
		notes: proposal.files.flatMap((file) => file.notes ?? []),
		held: proposal.held,
		reverted,
		waiting,
		policies: policiesOf(context, proposal),
		factsOf: (update) => knowledge.facts.get(imageKey(update)),
		releaseNotes: knowledge.releaseNotes,
		...context.settings.commandsHelp !== void 0 && { commandsHelp: context.settings.commandsHelp },
		now: context.clock.now(),
		state
	});
}
function policiesOf({ plan }, proposal) {
	const named = new Set([...changesOf(proposal), ...proposal.held].map((change) => change.policy));
	const nameOf = ({ policy }) => `${policy.namespace}:${policy.name}`;
	return plan.policies.filter((resolved) => named.has(nameOf(resolved))).sort((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
}
function imageKey(update) {
	return `${update.image}:${update.newTag ?? ""}@${update.newDigest ?? ""}`;
}

// src/engine/publish/release-notes.ts
const SOURCE = "org.opencontainers.image.source";
const REVISION = "org.opencontainers.image.revision";
const VERSION = "org.opencontainers.image.version";
const MAX_RELEASES = 5;
const MAX_SOURCES = 10;
async function findReleaseNotes(context, updates, endsOf) {
	const known = updates.filter((update) => endsOf(update).newer !== void 0);
	if (known.length === 0) return {
		notes: [],
		diagnostics: []
	};
	const webHost = new URL((await context.repository()).url).host;
	const asked = /* @__PURE__ */ new Map();
	const releasesOf = (owner, name) => {
		const key = `${owner}/${name}`.toLowerCase();
		const ask = asked.get(key) ?? (asked.size < MAX_SOURCES ? once(() => listReleases(context, owner, name)) : void 0);
		if (ask !== void 0) asked.set(key, ask);
		return ask?.() ?? Promise.resolve(void 0);
	};
	const notes = [];
	for (const update of known) notes.push(await notesOf(update, endsOf(update), webHost, releasesOf));
	return {
		notes,
		diagnostics: notes.filter((note) => note.absent !== void 0).map((note) => diagnose("RELEASE_NOTES_ABSENT", `No release notes for ${note.image}: ${note.absent}`))
	};
}
async function listReleases({ forge }, owner, name) {
	try {
		return await forge.listReleases(owner, name);
	} catch (error) {
		if (error instanceof ForgeError) return void 0;
		throw error;
	}
}
async function notesOf(update, { newer, older }, webHost, releasesOf) {
	const { image } = update;
	const label = newer?.labels[SOURCE];
	const absent = (reason, compareUrl) => ({
		image,
		releases: [],
		more: 0,
		absent: reason,
		...compareUrl !== void 0 && { compareUrl }
	});
	if (label === void 0) return absent(`the image has no label ${SOURCE}.`);
	const source = sourceRepository(label, webHost);
	if (source === void 0) return absent(`its source is not a repository on ${webHost}.`);
	const compareUrl = older?.labels[SOURCE] === void 0 || sameSource(sourceRepository(older.labels[SOURCE], webHost), source) ? compareOf(webHost, source, older?.labels[REVISION], newer?.labels[REVISION]) : void 0;
	const releases = await releasesOf(source.owner, source.name);
	if (releases === void 0) return absent(`the releases of ${source.owner}/${source.name} cannot be read.`, compareUrl);
	const between = releasesBetween(releases, [older?.labels[VERSION], update.oldTag], [newer?.labels[VERSION], update.newTag]);
	if (between.length === 0) return absent(`${source.owner}/${source.name} has no release for this step.`, compareUrl);
	return {
		image,
		releases: between.slice(0, MAX_RELEASES),
		more: Math.max(between.length - MAX_RELEASES, 0),
		...compareUrl !== void 0 && { compareUrl }
	};
}
function sameSource(one, other) {
	return `${one?.owner}/${one?.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}
function compareOf(webHost, { owner, name }, from, to) {
	const isSha = (text) => text !== void 0 && /^[0-9a-f]{7,40}$/i.test(text);
	return isSha(from) && isSha(to) && from !== to ? `https://${webHost}/${owner}/${name}/compare/${from}...${to}` : void 0;
}
function releasesBetween(releases, older, newer) {
	const find = (names) => {
		const plain = new Set(names.filter((name) => name !== void 0 && name !== "").map((name) => plainVersion(name ?? "")));
		return releases.findIndex((release) => plain.has(plainVersion(release.tag)));
	};
	const [to, from] = [find(newer), find(older)];
	if (to === -1) return [];
	if (from === -1 || from <= to) return releases.slice(to, to + 1);
	const wantsPrereleases = releases[to]?.prerelease ?? false;
	return releases.slice(to, from).filter((release) => wantsPrereleases || !release.prerelease);
}
function plainVersion(tag) {
	return tag.toLowerCase().replace(/^(?:release[-/]|version[-/])?v?(?=\d)/, "");
}

// src/engine/publish/image-knowledge.ts
const MAX_IMAGES = 30;
async function learnAboutImages(context, updates) {
	const facts = /* @__PURE__ */ new Map();
	const ends = /* @__PURE__ */ new Map();
	const distinct = [...new Map(updates.map((update) => [imageKey(update), update])).values()].slice(0, MAX_IMAGES);
	await Promise.all(distinct.map(async (update) => {
		const newer = await inspect(context, update, update.newDigest ?? update.newTag);
		if (newer === void 0) return;
		facts.set(imageKey(update), {
			digest: newer.digest,
			...newer.created !== void 0 && { created: newer.created }
		});
		const older = context.settings.releaseNotes ? await inspect(context, update, update.oldDigest ?? update.oldTag) : void 0;
		ends.set(imageKey(update), {
			newer,
			...older !== void 0 && { older }
		});
	}));
	const notes = context.settings.releaseNotes ? await findReleaseNotes(context, distinct, (update) => ends.get(imageKey(update)) ?? {}) : {
		notes: [],
		diagnostics: []
	};
	return {
		facts,
		releaseNotes: notes.notes,
		diagnostics: notes.diagnostics
	};
}
async function inspect({ registry, plan }, update, reference) {
	const repository = plan.policies.find(({ policy }) => `${policy.namespace}:${policy.name}` === update.policy)?.repository;
	if (registry === void 0 || repository === void 0 || reference === void 0 || reference === "") return void 0;
	try {
		return await registry.inspect(repository, reference);
	} catch (error) {
		if (error instanceof RegistryError) return void 0;
		throw error;
	}
}

// src/engine/publish/ownership.ts
const WORKFLOW_BOT = ["github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"];
function knownAuthors({ settings }, proposal) {
	const named = [
		...WORKFLOW_BOT,
		...settings.ownAuthors,
		settings.author?.email,
		settings.identity?.login.endsWith("[bot]") ? settings.identity.login : void 0,
		settings.identity?.login.endsWith("[bot]") ? settings.identity.email : void 0,
		...proposal.automations.map(({ automation }) => automation.commit.author?.email)
	];
	return new Set(named.filter((name) => name !== void 0).map((name) => name.toLowerCase()));
}
async function foreignAuthors(context, proposal, comparison, pushedHead) {
	const { ahead, commits } = comparison;
	if (ahead === 0) return [];
	if (commits.length < ahead) return ["somebody (there are too many commits to list)"];
	if (pushedHead !== void 0 && commits.at(-1)?.sha === pushedHead) return [];
	const known = knownAuthors(context, proposal);
	const unknown = commits.filter((commit) => !isBy(commit.author, known));
	if (unknown.length === 0) return [];
	const self = (context.settings.identity?.login ?? await context.viewer())?.toLowerCase();
	const foreign = unknown.filter((commit) => self === void 0 || !isOwnPerson(commit, self, ahead));
	return [...new Set(foreign.map((commit) => commit.author.login ?? commit.author.name))].sort();
}
function isBy(person, known) {
	return known.has(person.email.toLowerCase()) || person.login !== void 0 && known.has(person.login.toLowerCase());
}
function isOwnPerson(commit, self, ahead) {
	if (commit.author.login?.toLowerCase() !== self) return false;
	return self.endsWith("[bot]") || ahead === 1 && commit.author.date === commit.committer.date;
}

// src/pull-request/labels.ts
const UNDESCRIBED_COLOR = "ededed";
const KNOWN = {
	automated: {
		color: "0e8a16",
		description: "Opened by automation"
	},
	dependencies: {
		color: "0366d6",
		description: "Updates a dependency"
	},
	flux: {
		color: "316ce6",
		description: "Concerns what Flux deploys"
	}
};
function labelStyle(name) {
	return KNOWN[name.toLowerCase()] ?? {
		color: "c5def5",
		description: "Set by Retag on image updates"
	};
}
function missingLabels(wanted, present) {
	const have = new Set(present.map((label) => label.name.toLowerCase()));
	return wanted.filter((name) => !have.has(name.toLowerCase()));
}

// src/engine/publish/pull-request-setup.ts
async function setUpPullRequest(context, pullRequest, updates, isNew, isPushed) {
	const { settings } = context;
	const missing = missingLabels(settings.labels, pullRequest.labels);
	const isHalfMade = isNew || settings.labels.length > 0 && missing.length === settings.labels.length;
	const diagnostics = isHalfMade ? await askPeople(context, pullRequest) : [];
	if ((isHalfMade || isPushed) && mayAutoMerge(settings.autoMerge, updates) && !pullRequest.draft) diagnostics.push(...await autoMerge(context, pullRequest));
	diagnostics.push(...await label(context, pullRequest, isHalfMade ? missing : []));
	return diagnostics;
}
function mayAutoMerge(rule, updates) {
	if (!rule.enabled || updates.length === 0) return false;
	const isNamed = ({ policy }) => rule.policies?.some((name) => name === policy || policy.endsWith(`:${name}`)) ?? true;
	return updates.every((update) => isNamed(update) && (rule.steps?.includes(update.kind) ?? true));
}
async function askPeople({ forge, settings }, { number }) {
	return [...await eachIfRefused(settings.assignees, (names) => forge.addAssignees(number, names)), ...await eachIfRefused(settings.reviewers, (names) => forge.requestReviewers(number, names))];
}
async function eachIfRefused(names, ask) {
	if (names.length === 0) return [];
	const refusal = await attempt("REVIEWER_REFUSED", `Could not ask ${names.join(", ")}`, () => ask(names));
	if (refusal === void 0) return [];
	if (names.length === 1) return [refusal];
	const refusals = [];
	for (const name of names) refusals.push(...await eachIfRefused([name], ask));
	return refusals;
}
async function autoMerge({ forge, settings }, pullRequest) {
	const refusal = await attempt("AUTO_MERGE_REFUSED", `Auto-merge of #${pullRequest.number} could not be turned on`, () => forge.enableAutoMerge(pullRequest, settings.autoMerge.method));
	return refusal === void 0 ? [] : [refusal];
}
async function label({ forge, settings }, pullRequest, missing) {
	let present = pullRequest.labels;
	const diagnostics = [];
	const keep = (refusal) => refusal !== void 0 && diagnostics.push(refusal);
	if (missing.length > 0) keep(await attempt("LABEL_REFUSED", `Could not label #${pullRequest.number}`, async () => {
		present = await forge.addLabels(pullRequest.number, missing);
	}));
	for (const plain of present.filter((found) => isUndescribed(found) && isWanted(found, settings.labels))) {
		const described = {
			name: plain.name,
			...labelStyle(plain.name)
		};
		keep(await attempt("LABEL_REFUSED", `Could not colour the label ${plain.name}`, () => forge.describeLabel(described)));
	}
	return diagnostics;
}
function isUndescribed(found) {
	return found.color?.toLowerCase() === "ededed" && (found.description ?? "") === "";
}
function isWanted(found, labels) {
	return labels.some((name) => name.toLowerCase() === found.name.toLowerCase());
}
async function attempt(code, what, act) {
	try {
		await act();
		return;
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return diagnose(code, `${what}: ${error.message}`, { hint: error.hint });
	}
}

// src/engine/publish/remark.ts
async function remarkOnce({ forge, viewer }, number, kind, text) {
	const marker = `<!-- retag:remark ${kind} -->`;
	const marked = (await forge.listComments(number)).filter((comment) => comment.body.includes(marker));
	const self = marked.length === 0 ? void 0 : await viewer();
	if (marked.some(({ author }) => self === void 0 || author.toLowerCase() === self.toLowerCase())) return;
	await forge.addComment(number, `${text}\n\n${marker}`);
}

// src/engine/publish/retire.ts
const TEXTS = {
	obsolete: "Nothing is left to update: the base branch has everything that the image policies elect. Closing.",
	regrouped: "The updates of this pull request are now in other pull requests, as the grouping says. Closing."
};
async function retireBranch(context, input) {
	const { proposal, base, pullRequests, reason } = input;
	const open = pullRequests.find((pullRequest) => pullRequest.state === "open");
	const result = {
		automation: proposal.automations.map((automation) => automation.name).join(", "),
		branch: proposal.branch,
		base: proposal.base,
		operation: "none",
		...open !== void 0 && {
			number: open.number,
			url: open.url,
			headSha: open.head.sha
		},
		diagnostics: []
	};
	if (input.exists === false || open === void 0 && !isLeftOver(pullRequests)) return result;
	const comparison = await context.forge.compare(base.commit, proposal.branch);
	if (comparison === void 0) return result;
	const authors = await foreignAuthors(context, proposal, comparison, open && parseState(open.body)?.head);
	if (authors.length > 0) return keep(context, result, open, authors);
	if (open !== void 0) await close(context, open, reason);
	await context.forge.deleteBranch(proposal.branch);
	return {
		...result,
		operation: open === void 0 ? "none" : "closed"
	};
}
function isLeftOver(pullRequests) {
	const [latest] = pullRequests;
	return latest === void 0 || !latest.merged && parseState(latest.body)?.closed !== void 0;
}
async function close(context, open, reason) {
	await remarkOnce(context, open.number, reason, TEXTS[reason]);
	const state = {
		...parseState(open.body) ?? {
			print: "",
			layout: "",
			values: []
		},
		closed: reason
	};
	const visible = open.body.replace(/\n*<!-- retag:v1 [A-Za-z0-9_-]+ -->\n*/g, "");
	await context.forge.updatePullRequest(open.number, {
		state: "closed",
		body: `${visible}\n\n${printState(state)}\n`
	});
}
async function keep(context, result, open, authors) {
	if (open !== void 0) {
		const text = `There is no image update left for this branch, but it has commits by ${authors.map(codeSpan).join(", ")}, so it stays open. Merge or close it as you like.`;
		await remarkOnce(context, open.number, "foreign", text);
	}
	const message = `The branch ${result.branch} has no image update left, but commits by ${authors.map(neutraliseText).join(", ")}.`;
	return {
		...result,
		diagnostics: [diagnose("FOREIGN_COMMITS", message)]
	};
}

// src/engine/publish/update-unit.ts
async function updateUnit(context, input) {
	const { base, pullRequests } = input;
	const reverted = await findReverted(context, input.proposal, pullRequests, base);
	const proposal = reverted.length === 0 ? input.proposal : withoutReverted(context, input.proposal, reverted);
	const diagnostics = reverted.map(describeReverted);
	const open = openOne(pullRequests, proposal.base);
	if (proposal.files.length === 0) {
		const retired = await retireBranch(context, {
			proposal,
			base,
			pullRequests,
			reason: "obsolete",
			...input.exists !== void 0 && { exists: input.exists }
		});
		return {
			...retired,
			diagnostics: [...diagnostics, ...retired.diagnostics]
		};
	}
	const subject = {
		proposal,
		updates: gatherUpdates(changesOf(proposal)),
		reverted,
		waiting: input.waiting
	};
	const result = {
		...resultOf(proposal, open),
		title: titleOf$1(subject),
		diagnostics
	};
	if (open === void 0) {
		const declined = declinedOne(pullRequests, proposal);
		if (declined !== void 0) return {
			...result,
			diagnostics: [...diagnostics, describeDeclined(declined)]
		};
		if (!input.mayOpen) return {
			...result,
			diagnostics: [...diagnostics, describeWaiting(result.title)]
		};
	}
	return writeUnit(context, input, subject, open, result);
}
async function writeUnit(context, { base, pullRequests, exists }, subject, open, result) {
	const { proposal } = subject;
	const state = exists === false ? void 0 : await readBranchState(context, proposal, base);
	if (open === void 0 && state?.matches && isDeclinedByContent(pullRequests, state.tip)) {
		const [latest] = pullRequests;
		return {
			...result,
			diagnostics: [...result.diagnostics, ...latest === void 0 ? [] : [describeDeclined(latest)]]
		};
	}
	const needsPush = state === void 0 || mustRebuild(context, state, base, open);
	if (needsPush && state !== void 0) {
		const authors = await authorsInTheWay(context, proposal, state, pullRequests, open);
		if (authors.length > 0) return stopForForeign(context, result, open, authors);
	}
	const pushed = needsPush ? await push(context, proposal, base, state) : void 0;
	const head = pushed?.head ?? state?.tip ?? base.commit;
	const written = await writePullRequest(context, subject, open, head);
	const setUp = await setUpPullRequest(context, written.pullRequest, subject.updates, open === void 0, pushed !== void 0);
	return {
		...result,
		operation: open === void 0 ? "created" : pushed !== void 0 || written.isChanged ? "updated" : "none",
		number: written.pullRequest.number,
		url: written.pullRequest.url,
		headSha: head,
		diagnostics: [
			...result.diagnostics,
			...pushed?.diagnostics ?? [],
			...written.diagnostics,
			...setUp
		]
	};
}
function mustRebuild(context, state, base, open) {
	if (!state.matches || state.overlaps) return true;
	const isBehind = state.comparison.mergeBase !== base.commit;
	return (context.settings.rebase === "always" || open !== void 0 && isRebuildTicked(open.body)) && (isBehind || state.comparison.ahead > 1);
}
async function authorsInTheWay(context, proposal, state, pullRequests, open) {
	if (context.settings.discardForeignCommits || open !== void 0 && isRebuildTicked(open.body)) return [];
	if (open === void 0 && pullRequests.some((pr) => pr.merged && pr.head.sha === state.tip)) return [];
	return foreignAuthors(context, proposal, state.comparison, open && parseState(open.body)?.head);
}
async function stopForForeign(context, result, open, authors) {
	const names = authors.map(codeSpan).join(", ");
	if (open !== void 0) await remarkOnce(context, open.number, "foreign", `This branch has commits by ${names}, so it is left as it is. To have it rebuilt without those commits, tick the box at the end of the description; to keep them, merge or close this pull request.`);
	const message = `The branch ${result.branch} has commits by ${authors.map(neutraliseText).join(", ")} and is left as it is.`;
	return {
		...result,
		diagnostics: [...result.diagnostics, diagnose("FOREIGN_COMMITS", message)]
	};
}
async function push(context, proposal, base, state) {
	const { commit, diagnostics } = await commitProposal(context, proposal, base);
	if (state === void 0) await context.forge.createBranch(proposal.branch, commit.sha);
	else await context.forge.moveBranch(proposal.branch, state.tip, commit.sha, { force: true });
	return {
		head: commit.sha,
		diagnostics
	};
}
async function writePullRequest(context, subject, open, head) {
	const known = open && parseState(open.body);
	const state = stateOf(context, subject, head);
	if (open !== void 0 && known !== void 0 && isCurrent(open, known, state, subject)) return {
		pullRequest: open,
		isChanged: false,
		diagnostics: []
	};
	const knowledge = await learnAboutImages(context, subject.updates);
	const text = {
		title: titleOf$1(subject),
		body: bodyOf(context, subject, knowledge, state)
	};
	if (open === void 0) return createPullRequest(context, subject.proposal, text, knowledge.diagnostics);
	const title = known !== void 0 && known.print === printOf(context, subject) ? open.title : text.title;
	const base = open.base.ref === subject.proposal.base ? {} : { base: subject.proposal.base };
	return {
		pullRequest: await context.forge.updatePullRequest(open.number, {
			title,
			body: text.body,
			...base
		}),
		isChanged: true,
		diagnostics: [...known === void 0 ? [describeTakeOver(open)] : [], ...knowledge.diagnostics]
	};
}
function isCurrent(open, known, wanted, subject) {
	return known.print === wanted.print && known.layout === wanted.layout && known.head === wanted.head && open.base.ref === subject.proposal.base && !isRebuildTicked(open.body);
}
async function createPullRequest(context, proposal, text, diagnostics) {
	const { forge, settings } = context;
	try {
		const pullRequest = await forge.createPullRequest({
			...text,
			head: proposal.branch,
			base: proposal.base,
			draft: settings.draft
		});
		return {
			pullRequest,
			isChanged: true,
			diagnostics: [...diagnostics, ...describeApproval(pullRequest)]
		};
	} catch (error) {
		if (!(error instanceof ForgeError) || error.code !== "GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS") throw error;
		const { url } = await context.repository();
		const compare = `${url}/compare/${encodeURI(proposal.base)}...${encodeURI(proposal.branch)}`;
		throw new ForgeError(error.code, `${error.message} The branch is pushed; open the pull request by hand: ${compare}`, {
			cause: error,
			...error.hint !== void 0 && { hint: error.hint }
		});
	}
}
function openOne(pullRequests, base) {
	const open = pullRequests.filter((pullRequest) => pullRequest.state === "open");
	return open.find((pullRequest) => pullRequest.base.ref === base) ?? open[0];
}
function declinedOne(pullRequests, proposal) {
	const latest = pullRequests.find((pullRequest) => parseState(pullRequest.body)?.closed === void 0);
	if (latest === void 0 || latest.merged) return void 0;
	const values = parseState(latest.body)?.values ?? [];
	const changes = changesOf(proposal);
	const isSame = (change) => values.some((value) => value.setter === change.setter && value.value === change.new && isProposedFor(value, change.file));
	return changes.length > 0 && changes.every(isSame) ? latest : void 0;
}
function isDeclinedByContent(pullRequests, tip) {
	const [latest] = pullRequests;
	return latest !== void 0 && !latest.merged && latest.head.sha === tip && parseState(latest.body) === void 0;
}
function withoutReverted(context, proposal, reverted) {
	return withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage);
}
function resultOf(proposal, open) {
	return {
		automation: proposal.automations.map((automation) => automation.name).join(", "),
		branch: proposal.branch,
		base: proposal.base,
		operation: "none",
		...open !== void 0 && {
			number: open.number,
			url: open.url,
			headSha: open.head.sha
		},
		diagnostics: []
	};
}

// src/engine/publish/direct.ts
async function commitToBase(context, proposal, planned) {
	const reverted = await findRevertedCommits(context, proposal, (commit) => isOwnUpdate(context, proposal, commit));
	const rest = reverted.length === 0 ? proposal : withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage);
	const result = {
		...resultOf(proposal, void 0),
		branch: proposal.base,
		diagnostics: reverted.map(describeReverted)
	};
	if (rest.files.length === 0) return { done: result };
	try {
		const done = await withAttempts((attempt) => commitOnce(context, rest, planned, attempt), context.pause);
		return { done: {
			...result,
			...done,
			diagnostics: [...result.diagnostics, ...done.diagnostics]
		} };
	} catch (error) {
		if (error instanceof ForgeError && (error.code === "GITHUB_PROTECTED" || error.code === "GITHUB_RULESET")) {
			const message = `${proposal.base} takes no direct commits (${error.message}); a pull request is used instead.`;
			return { refused: diagnose("DIRECT_COMMIT_REFUSED", message) };
		}
		throw error;
	}
}
function isOwnUpdate({ settings }, proposal, commit) {
	const names = [
		"github-actions[bot]",
		settings.identity?.login,
		settings.author?.email,
		...settings.ownAuthors,
		...proposal.automations.map(({ automation }) => automation.commit.author?.email)
	].filter((name) => name !== void 0);
	const { login, email } = commit.author;
	return names.some((name) => name === login || name.toLowerCase() === email.toLowerCase()) && !/^revert\b/i.test(commit.message);
}
async function commitOnce(context, proposal, planned, attempt) {
	const head = attempt === 1 ? planned : await context.forge.readBranch(planned.name) ?? planned;
	if (head.commit !== planned.commit && await touches(context, proposal, planned, head)) {
		const message = `${planned.name} changed in the same files meanwhile; the next run starts from there.`;
		return {
			operation: "none",
			diagnostics: [diagnose("BASE_MOVED", message)]
		};
	}
	const { commit, diagnostics } = await commitProposal(context, proposal, head);
	await context.forge.moveBranch(planned.name, head.commit, commit.sha, { force: false });
	const title = pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
	return {
		operation: "updated",
		headSha: commit.sha,
		title,
		diagnostics
	};
}
async function touches(context, proposal, from, to) {
	const moved = await context.forge.compare(from.commit, to.commit);
	if (moved?.files === void 0 || moved.mergeBase !== from.commit) return true;
	const paths = new Set(moved.files.flatMap((file) => [file.path, file.previousPath]));
	return proposal.files.some((file) => paths.has(file.path));
}

// src/engine/publish/publish.ts
async function publish(input) {
	const proposals = divide(input.plan, input.settings.groupBy, input.writeMessage);
	const context = {
		...input,
		repository: once(() => input.forge.readRepository()),
		viewer: once(() => input.forge.viewer()),
		layout: fingerprint([input.settings.groupBy, proposals.map(({ branch, base }) => [branch, base])])
	};
	const bases = new Map((input.baseHeads ?? []).map((head) => [head.name, head]));
	const results = [];
	for (const [, group] of Map.groupBy(proposals, (proposal) => proposal.root)) results.push(...await publishRoot(context, group, bases));
	const alone = new Set(proposals.map((proposal) => proposal.root));
	for (const { branch, base } of input.plan.automations) {
		if (!alone.has(branch)) results.push(...await publishEmptyRoot(context, branch, base, bases));
		alone.add(branch);
	}
	return results;
}
async function publishRoot(context, proposals, bases) {
	const direct = [];
	const candidates = [];
	for (const proposal of proposals) {
		const failure = await guarded(context, proposal, async () => {
			const base = await baseOf(context, proposal.base, bases);
			const outcome = context.settings.delivery === "commit" && proposal.files.length > 0 ? await commitToBase(context, proposal, base) : void 0;
			if (outcome !== void 0 && "done" in outcome) {
				direct.push(outcome.done);
				return;
			}
			if (outcome !== void 0) direct.push({
				...resultOf(proposal, void 0),
				diagnostics: [outcome.refused]
			});
			candidates.push({
				proposal,
				base,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			});
		});
		direct.push(...failure);
	}
	return [...direct, ...await publishCandidates(context, candidates, proposals, bases)];
}
async function publishCandidates(context, candidates, proposals, bases) {
	const isOpen = ({ pullRequests, proposal }) => openOne(pullRequests, proposal.base) !== void 0;
	const open = candidates.filter(isOpen);
	const fresh = candidates.filter((candidate) => !isOpen(candidate));
	let room = Math.max((context.settings.limit ?? Number.POSITIVE_INFINITY) - open.length, 0);
	const waiting = fresh.filter(({ proposal }) => proposal.files.length > 0).slice(room).map(titleOf);
	const leftovers = await findLeftovers(context, candidates, proposals);
	const results = [];
	for (const candidate of [...open, ...fresh]) {
		const outcome = await publishOne(context, candidate, {
			waiting,
			mayOpen: isOpen(candidate) || room > 0,
			exists: leftovers === void 0 ? void 0 : leftovers.present.has(candidate.proposal.branch)
		});
		if (!isOpen(candidate) && outcome.some((result) => result.operation === "created")) room -= 1;
		results.push(...outcome);
	}
	for (const branch of leftovers?.orphans ?? []) results.push(...await retireOrphan(context, branch, proposals, bases));
	return results;
}
function titleOf({ proposal }) {
	return pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
}
async function publishOne(context, candidate, options) {
	const { proposal, base } = candidate;
	const results = [];
	const failure = await guarded(context, proposal, async () => {
		const { waiting, mayOpen, exists } = options;
		if (proposal.files.length === 0 && exists === false && candidate.pullRequests.every((pr) => pr.state !== "open")) {
			results.push(resultOf(proposal, void 0));
			return;
		}
		const unit = async (attempt) => {
			const common = {
				proposal,
				base,
				waiting,
				mayOpen
			};
			if (attempt > 1) return updateUnit(context, {
				...common,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			});
			const known = exists === void 0 ? {} : { exists };
			return updateUnit(context, {
				...common,
				...known,
				pullRequests: candidate.pullRequests
			});
		};
		results.push(await withAttempts(unit, context.pause));
	});
	return [...results, ...failure];
}
async function findLeftovers(context, candidates, proposals) {
	const [first] = proposals;
	if (first === void 0) return void 0;
	const [only] = candidates;
	const open = candidates.length === 1 && only !== void 0 ? openOne(only.pullRequests, only.proposal.base) : void 0;
	if (open !== void 0 && parseState(open.body)?.layout === context.layout) return void 0;
	try {
		const branches = await context.forge.listBranches(first.root);
		const present = new Set(branches.map((branch) => branch.name).filter((name) => belongsTo(first.root, name)));
		const wanted = new Set(proposals.map((proposal) => proposal.branch));
		return {
			present,
			orphans: [...present].filter((name) => !wanted.has(name))
		};
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return;
	}
}
async function retireOrphan(context, branch, proposals, bases) {
	const [first] = proposals;
	if (first === void 0) return [];
	const automations = proposals.flatMap((proposal) => proposal.automations);
	const results = [];
	const failure = await guarded(context, {
		branch,
		base: first.base,
		automations: []
	}, async () => {
		const result = await withAttempts(async () => {
			const pullRequests = await context.forge.listPullRequests(branch);
			const open = pullRequests.find((pullRequest) => pullRequest.state === "open");
			const base = await baseOf(context, open?.base.ref ?? first.base, bases);
			const reason = open !== void 0 && parseState(open.body)?.layout === context.layout ? "obsolete" : "regrouped";
			return retireBranch(context, {
				proposal: {
					branch,
					base: base.name,
					automations
				},
				base,
				pullRequests,
				reason
			});
		}, context.pause);
		if (result.operation !== "none" || result.diagnostics.length > 0) results.push({
			...result,
			automation: ""
		});
	});
	return [...results, ...failure];
}
async function publishEmptyRoot(context, root, base, bases) {
	const automations = context.plan.automations.filter((automation) => automation.branch === root);
	const results = [];
	const failure = await guarded(context, {
		branch: root,
		base,
		automations
	}, async () => {
		const branches = await context.forge.listBranches(root);
		for (const { name } of branches.filter((branch) => belongsTo(root, branch.name))) results.push(...await retireOrphan(context, name, [{
			root,
			base,
			automations
		}], bases));
	});
	return [...results, ...failure];
}
async function baseOf(context, name, bases) {
	const known = bases.get(name);
	if (known !== void 0) return known;
	const head = await context.forge.readBranch(name);
	if (head === void 0) throw new ForgeError("GITHUB_REF_MISSING", `There is no branch ${name} to propose to.`);
	bases.set(name, head);
	return head;
}
const FATAL = /* @__PURE__ */ new Set(["GITHUB_TOKEN_INVALID"]);
async function guarded(context, proposal, act) {
	try {
		await act();
		return [];
	} catch (error) {
		if (!(error instanceof ForgeError) || FATAL.has(error.code)) throw error;
		const diagnostics = [await describeRefusal(context, proposal.branch, error)];
		return [{
			automation: proposal.automations.map(({ name }) => name).join(", "),
			branch: proposal.branch,
			base: proposal.base,
			operation: "none",
			diagnostics
		}];
	}
}
async function describeRefusal({ forge }, branch, error) {
	const rules = error.code === "GITHUB_RULESET" ? await forge.listRules(branch) : [];
	const told = rules.length === 0 ? "" : ` Rules on ${branch}: ${rules.join(", ")}.`;
	return diagnose(error.code, `${error.message}${told}`, { hint: error.hint });
}

// src/engine/publish-settings.ts
const OTHER_STEPS = [
	"tag",
	"prerelease",
	"downgrade",
	"repository"
];
function autoMergeRule({ autoMerge }) {
	if (typeof autoMerge === "boolean") return {
		enabled: autoMerge,
		method: "merge"
	};
	return {
		enabled: true,
		method: "merge",
		...autoMerge.policies.length > 0 && { policies: autoMerge.policies },
		steps: autoMerge.steps.flatMap((step) => step === "other" ? OTHER_STEPS : [step])
	};
}
function publishSettings(config, overrides) {
	const { pullRequests, commits, commands, delivery } = config;
	return {
		delivery,
		groupBy: pullRequests.groupBy,
		labels: overrides.labels ?? pullRequests.labels,
		reviewers: pullRequests.reviewers,
		assignees: pullRequests.assignees,
		draft: pullRequests.draft,
		autoMerge: autoMergeRule(pullRequests),
		...pullRequests.limit > 0 && { limit: pullRequests.limit },
		rebase: pullRequests.rebase === "always" ? "always" : "when-needed",
		verified: commits.verified,
		signOff: commits.signOff,
		...overrides.identity && { identity: overrides.identity },
		ownAuthors: [],
		releaseNotes: pullRequests.releaseNotes,
		...commands.by !== "off" && overrides.commandsHelp !== void 0 && { commandsHelp: overrides.commandsHelp }
	};
}

// src/engine/run.ts
function joinPlans(bases) {
	return {
		repositories: bases.flatMap(({ plan }) => plan.repositories),
		policies: bases.flatMap(({ plan }) => plan.policies),
		automations: bases.flatMap(({ plan }) => plan.automations),
		diagnostics: collectDiagnostics(...bases.map(({ plan }) => plan.diagnostics))
	};
}
function awaitWindow(plan, project, now) {
	const { windows } = project.config.updates;
	if (!plan.automations.some((automation) => automation.files.length > 0) || isOpen(windows, now)) return void 0;
	const next = nextOpening(windows, now);
	const when = next === void 0 ? "none opens in the foreseeable future" : `the next one opens at ${next.toISOString()}`;
	return diagnose("PLAN_WINDOW_CLOSED", `awaiting window: changes are pending, but no update window is open; ${when}`);
}
function createCarrier(settings, { forge, clock }) {
	const known = /* @__PURE__ */ new Map();
	const configPath = settings.configPath ?? ".github/retag.yaml";
	const prepare = async (base, loaded) => {
		const { config, declarations } = loaded;
		const branches = declarations.automations.map((automation) => branchesOf(automation, config, settings).branch);
		const roots = [...Map.groupBy(branches, (branch) => branch)].map(([branch, all]) => ({
			branch,
			automations: all.length
		}));
		const names = await branchesToRead(forge, roots, config.pullRequests.groupBy);
		const edits = await readOverrideEdits(forge, loaded, base, names, configPath);
		const { amendment } = settings;
		const isOwn = amendment !== void 0 && roots.some(({ branch }) => belongsTo(branch, amendment.branch));
		const carried = carryOverrides(config.overrides, edits, isOwn ? amendment : void 0);
		known.set(base, {
			loaded,
			carried
		});
		return {
			...loaded,
			config: {
				...config,
				overrides: [...carried.effective]
			}
		};
	};
	const attach = ({ base, plan }) => {
		const found = known.get(base);
		if (found === void 0) return [];
		const { loaded, carried } = found;
		const options = {
			configPath,
			now: clock.now()
		};
		return attachOverrideFiles(plan.automations, loaded, loaded.config.overrides, carried, options);
	};
	return {
		prepare,
		attach
	};
}
async function run(settings, ports) {
	const { reporter, clock, forge } = ports;
	const registries = /* @__PURE__ */ new Map();
	const registryOf = (project) => {
		const registry = registries.get(project.config) ?? ports.openRegistry(project);
		registries.set(project.config, registry);
		return registry;
	};
	const carrier = createCarrier(settings, ports);
	const bases = await planBases({
		configPath: settings.configPath,
		options: settings,
		openTree: ports.openTree,
		prepare: carrier.prepare,
		portsFor: (project) => ({
			registry: registryOf(project),
			reporter,
			clock
		})
	});
	const problems = bases.flatMap(carrier.attach);
	const joined = joinPlans(bases);
	const plan = {
		...joined,
		diagnostics: collectDiagnostics(joined.diagnostics, problems)
	};
	const [first] = bases;
	const overrides = first?.project.config.overrides ?? [];
	if (settings.dryRun || first === void 0) return {
		plan,
		overrides,
		results: [],
		diagnostics: plan.diagnostics
	};
	const closed = settings.requested ? void 0 : awaitWindow(plan, first.project, clock.now());
	if (closed) return {
		plan,
		overrides,
		results: [],
		diagnostics: collectDiagnostics(plan.diagnostics, [closed])
	};
	const { signerFor } = ports;
	const results = await publish({
		plan,
		settings: {
			...publishSettings(first.project.config, settings),
			...settings.requested && { rebase: "always" }
		},
		forge,
		clock,
		registry: registryOf(first.project),
		...ports.headsRead && { baseHeads: ports.headsRead() },
		...signerFor && { signerFor: (automation) => signerFor(automation, first.project) },
		...ports.pause && { pause: ports.pause },
		writeMessage: (automation, files) => planCommitMessage(automation, files, first.project.config).commitMessage
	});
	return {
		plan,
		overrides,
		results,
		diagnostics: collectDiagnostics(plan.diagnostics, ...results.map((result) => result.diagnostics))
	};
}

// src/pull-request/command-line.ts
const COMMENT_LENGTH = 65536;
function writtenLines(comment) {
	const lines = [];
	let fence;
	let isInComment = false;
	for (const line of comment.slice(0, COMMENT_LENGTH).split(/\r\n|\r|\n/)) {
		if (fence !== void 0) {
			if (closes(line, fence)) fence = void 0;
			continue;
		}
		if (!isInComment) {
			fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
			if (fence !== void 0 || /^ {0,3}>/.test(line) || /^(?: {4}| {0,3}\t)/.test(line)) continue;
		}
		const shown = withoutHtmlComments(line, isInComment);
		isInComment = shown.isInComment;
		const text = shown.text.trim();
		if (text !== "") lines.push(text);
	}
	return lines;
}
function closes(line, fence) {
	const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
	return mark !== void 0 && mark[0] === fence[0] && mark.length >= fence.length;
}
function withoutHtmlComments(line, isInComment) {
	let text = "";
	for (let at = 0;;) {
		const mark = line.indexOf(isInComment ? "-->" : "<!--", at);
		if (mark < 0) return {
			text: isInComment ? text : text + line.slice(at),
			isInComment
		};
		if (!isInComment) text += line.slice(at, mark);
		at = mark + (isInComment ? 3 : 4);
		isInComment = !isInComment;
	}
}

// src/pull-request/retag-command.ts
const LENGTHS = {
	line: 600,
	reason: 300,
	policy: 255
};
const USAGE = [
	["/retag", "scan again and rebuild this pull request"],
	["/retag POLICY TAG", "use this tag; outside the policy add `force` and a reason"],
	["/retag POLICY TAG force REASON", "use this tag although the policy does not admit it"],
	["/retag POLICY auto", "drop every pin, hold and skip of the policy"],
	["/retag hold POLICY [until DATE or 14d] [REASON]", "propose nothing for it until then"],
	["/retag skip POLICY TAG", "never propose this tag"],
	["/retag why POLICY [TAG]", "show how the tag was elected, or what dropped TAG"],
	["/retag status", "show every policy and its tag"],
	["/retag help", "show this list"]
];
function renderUsage() {
	return [
		"| comment | effect |",
		"|---|---|",
		...USAGE.map(([form, effect]) => `| \`${form}\` | ${effect} |`),
		"",
		"`POLICY` is `namespace:name`, or a name or image that is unique in the repository."
	].join("\n");
}
function parseCommand(comment) {
	const [first, ...others] = writtenLines(comment);
	if (first === void 0 || !isCommand(first)) return void 0;
	if (others.some(isCommand)) refuse("A comment holds one command; this one holds several.", { code: "COMMAND_NOT_ALONE" });
	if (first.length > LENGTHS.line) refuse(`A command has at most ${LENGTHS.line} characters; this one has ${first.length}.`, { code: "COMMAND_TOO_LONG" });
	if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u.test(first.replaceAll("	", " "))) refuse("A command holds no control or invisible characters.");
	return parseWords(first.split(/[ \t]+/).slice(1));
}
const isCommand = (line) => /^\/retag(?:[ \t]|$)/.test(line);
function refuse(rule, options = {}) {
	const near = options.near === void 0 ? "" : ` Did you mean \`${options.near}\`?`;
	throw new CommandError(options.code ?? "COMMAND_INVALID", `${rule}${near}\n\n${renderUsage()}`);
}
function parseWords(words) {
	const [word, ...rest] = words;
	switch (word) {
		case void 0: return { kind: "rescan" };
		case "status":
		case "help":
			if (rest.length > 0) refuse(`\`/retag ${word}\` takes nothing more.`);
			return { kind: word };
		case "hold": return parseHold(rest);
		case "skip": return parseSkip(rest);
		case "why": return parseWhy(rest);
		default: return parsePin(word, rest);
	}
}
function parseHold([policyWord, ...rest]) {
	const policy = readPolicy(policyWord, "hold");
	const { until, reasonWords } = readUntil(rest);
	const reason = readReason(reasonWords);
	return {
		kind: "hold",
		policy,
		...until !== void 0 && { until },
		...reason !== void 0 && { reason }
	};
}
function parseSkip([policyWord, tagWord, ...rest]) {
	const policy = readPolicy(policyWord, "skip");
	if (tagWord === void 0) refuse("`/retag skip` needs a tag after the policy.");
	if (rest.length > 0) refuse("`/retag skip` takes a policy and one tag.");
	return {
		kind: "skip",
		policy,
		tag: readTag(tagWord)
	};
}
function parseWhy([policyWord, tagWord, ...rest]) {
	const policy = readPolicy(policyWord, "why");
	if (rest.length > 0) refuse("`/retag why` takes a policy and at most one tag.");
	return {
		kind: "why",
		policy,
		...tagWord !== void 0 && { tag: readTag(tagWord) }
	};
}
function parsePin(policyWord, [tagWord, ...rest]) {
	const near = nearKeyword(policyWord);
	const usual = near === void 0 ? void 0 : `/retag ${near}`;
	if (tagWord === void 0) refuse(`\`${shorten(policyWord)}\` is no command; a policy needs a tag or \`auto\` after it.`, { near: usual });
	const policy = readPolicy(policyWord, void 0, usual);
	if (tagWord === "auto") {
		if (rest.length > 0) refuse("`/retag POLICY auto` takes nothing more.");
		return {
			kind: "auto",
			policy
		};
	}
	if (tagWord === "force") refuse("`force` comes after the tag.");
	const tag = readTag(tagWord);
	const [force, ...reasonWords] = rest;
	if (force === void 0) return {
		kind: "pin",
		policy,
		tag,
		force: false
	};
	if (force !== "force") refuse("After the tag only `force` and a reason may follow.", { near: usual });
	const reason = readReason(reasonWords);
	if (reason === void 0) refuse("`force` needs a reason after it.");
	return {
		kind: "pin",
		policy,
		tag,
		force: true,
		reason
	};
}
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const POLICY_NAME = new RegExp(`^(?:${LABEL}:)?${LABEL}(?:\\.${LABEL})*$`);
const COMPONENT = "[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*";
const IMAGE = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/)?${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function readPolicy(word, command, near) {
	if (word === void 0) return refuse(`\`/retag ${command}\` needs a policy.`);
	if (word.length > LENGTHS.policy) return refuse(`A policy has at most ${LENGTHS.policy} characters.`, { code: "COMMAND_TOO_LONG" });
	if (POLICY_NAME.test(word) || word.includes("/") && IMAGE.test(word)) return word;
	const rule = word.includes("/") && /[:@]/.test(word) ? "name the image without its tag and digest" : "write `namespace:name`, a name or an image";
	return refuse(`\`${shorten(word)}\` is no policy: ${rule}.`, { near });
}
function readTag(word) {
	if (TAG.test(word)) return word;
	return refuse(`\`${shorten(word)}\` is no tag: at most 128 letters, digits, \`_\`, \`.\` and \`-\`, the first no \`.\` or \`-\`.`);
}
function readReason(words) {
	const reason = words.join(" ");
	if (reason.length > LENGTHS.reason) refuse(`A reason has at most ${LENGTHS.reason} characters; this one has ${reason.length}.`, { code: "COMMAND_TOO_LONG" });
	return reason === "" ? void 0 : reason;
}
const HOURS = {
	h: 1,
	d: 24,
	w: 168
};
function readUntil(words) {
	const [first, second, ...rest] = words;
	if (first === "until") {
		const until = second === void 0 ? void 0 : readDuration(second) ?? readDate(second);
		if (until === void 0) return refuse("`until` takes a date such as `2030-01-31`, or a duration such as `12h`, `14d` or `2w`.");
		return {
			until,
			reasonWords: rest
		};
	}
	const until = first === void 0 ? void 0 : readDuration(first);
	return until === void 0 ? { reasonWords: words } : {
		until,
		reasonWords: words.slice(1)
	};
}
function readDuration(word) {
	const [, count, unit = ""] = /^([1-9][0-9]{0,3})([hdw])$/.exec(word) ?? [];
	return count === void 0 ? void 0 : {
		kind: "duration",
		hours: Number(count) * (HOURS[unit] ?? 0)
	};
}
function readDate(word) {
	if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(word)) return void 0;
	const date = /* @__PURE__ */ new Date(`${word}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word) ? {
		kind: "date",
		date: word
	} : void 0;
}
const shorten = (word) => {
	const plain = word.replace(/[`<>@]/g, "").slice(0, 60);
	return plain.length < word.length && word.length > 60 ? `${plain}…` : plain;
};
const KEYWORDS = [
	"hold",
	"skip",
	"why",
	"status",
	"help"
];
function nearKeyword(word) {
	return KEYWORDS.find((keyword) => isOneSlip(word.toLowerCase(), keyword));
}
function isOneSlip(word, keyword) {
	if (Math.abs(word.length - keyword.length) > 1) return false;
	let start = 0;
	while (start < word.length && word[start] === keyword[start]) start++;
	const [left, right] = [word.slice(start), keyword.slice(start)];
	if (left === "" || right === "") return true;
	return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2) || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

export { policyFold as a, parseState as c, updateTable as i, gatherUpdates as l, renderUsage as n, heldSection as o, run as r, printSections as s, parseCommand as t, belongsTo as u };