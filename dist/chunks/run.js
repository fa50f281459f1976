import { t as __commonJSMin } from "./rolldown-runtime.js";
import { b as isOpen$1, h as parseConfig, m as collectDiagnostics, n as loadProject, x as nextOpening } from "./project.js";
import { a as PolicyError, c as RetagError, f as diagnose, i as ForgeError, n as ConfigError, s as RegistryError } from "./errors.js";
import { a as belongsTo, i as proposedValues, n as parseState, o as groupBranches, r as printState, s as fingerprint, t as isProposedFor } from "./state.js";
import { t as groupBy } from "./groups.js";
import { t as require_dist } from "./dist.js";
import { a as applyEdits, o as lineEnd, s as lineStart } from "./find.js";
import { h as hasEnded, l as checkChronology, n as branchesOf, o as policyKey, p as planCommitMessage, r as planRepository, s as admittedTags, t as automationName } from "./plan.js";
import { F as splitReference } from "./lint.js";
import { a as neutraliseText, i as neutraliseMarkdown, n as htmlText, r as link, t as codeSpan } from "./neutralise.js";
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
	let print = (override) => JSON.stringify(FIELDS.map((field) => override[field] ?? null));
	return print(one) === print(other);
}
function writeOverrides(text, wanted, path) {
	if (text === void 0 || text.trim() === "") return wanted.length === 0 ? text ?? "" : `${text ?? ""}version: 1\noverrides:\n${printItems(wanted, "  ", "\n")}`;
	let present = readOverrides(text, path), kept = present.map((entry) => wanted.some((other) => isSameOverride(entry, other))), added = wanted.filter((entry) => !present.some((other) => isSameOverride(entry, other)));
	if (added.length === 0 && kept.every(Boolean)) return text;
	let edited = splice(text, kept, added, path);
	return verify(text, edited, [...present.filter((_, index) => kept[index]), ...added], path), edited;
}
function readOverrides(text, path) {
	let { config, diagnostics } = parseConfig(text, path);
	if (diagnostics.some(({ severity }) => severity === "error")) throw uneditable(path, "it has mistakes");
	return config.overrides;
}
function uneditable(path, why) {
	return new ConfigError("OVERRIDES_UNEDITABLE", `${path} cannot be edited: ${why}`, { hint: "Write `overrides:` as a list with one entry per item, or make the change by hand." });
}
function splice(text, kept, added, path) {
	let eol = text.includes("\r\n") ? "\r\n" : "\n", root = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).contents;
	if (root === null) return append(text, added, eol);
	if (!(0, import_dist.isMap)(root) || root.flow === !0) throw uneditable(path, "its outermost mapping is not written as a block");
	let pair = root.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === "overrides");
	if (pair === void 0) return append(text, added, eol);
	let list = pair.value;
	if (!(0, import_dist.isSeq)(list) || list.range == null || list.anchor !== void 0) throw uneditable(path, "overrides is no plain list");
	return kept.every((keep) => !keep) ? replaceAll(text, pair, list, added, eol) : list.flow === !0 ? editFlow(text, list, kept, added) : editBlock(text, list, kept, added, eol);
}
function append(text, added, eol) {
	let end = /^\.\.\.[ \t]*\r?$/m.exec(text)?.index ?? text.length, head = text.slice(0, end);
	return `${head}${head === "" || head.endsWith("\n") ? "" : eol}overrides:${eol}${printItems(added, "  ", eol)}${text.slice(end)}`;
}
function replaceAll(text, pair, list, added, eol) {
	let keyEnd = pair.key.range[1], colon = text.indexOf(":", keyEnd) + 1, [start, end] = list.flow === !0 ? list.range : [colon, colon];
	if (text.slice(start, end).includes("\n")) throw uneditable("the configuration", "overrides is a flow list over several lines");
	let edits = list.flow === !0 ? [] : list.items.map((item) => itemLines(text, item));
	if (added.length === 0 ? edits.push({
		start,
		end,
		text: list.flow === !0 ? "[]" : " []"
	}) : edits.push({
		start: start - blanksBefore(text, start),
		end,
		text: ""
	}), added.length > 0) {
		let at = lineEnd(text, end);
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, "  ", eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function blanksBefore(text, offset) {
	return /[ \t]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
}
function editBlock(text, list, kept, added, eol) {
	let items = list.items, edits = items.filter((_, index) => !kept[index]).map((item) => itemLines(text, item));
	if (added.length > 0) {
		let last = items.at(-1), dash = text.lastIndexOf("-", last.range[0]), indent = text.slice(lineStart(text, dash), dash), at = lineEnd(text, contentEnd(text, last));
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, indent, eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function contentEnd(text, node) {
	let [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
function itemLines(text, item) {
	let { range } = item, start = lineStart(text, text.lastIndexOf("-", range[0])), end = lineEnd(text, contentEnd(text, item)), next = text.indexOf("\n", end);
	return {
		start,
		end: next === -1 ? text.length : next + 1,
		text: ""
	};
}
function editFlow(text, list, kept, added) {
	let items = list.items, sources = items.flatMap((item, index) => kept[index] ? [text.slice(item.range[0], item.range[1])] : []), [start, end] = list.range;
	if (/[\r\n]/.test(text.slice(start, end))) {
		if (kept.includes(!1)) throw uneditable("the configuration", "overrides is a flow list over several lines");
		let last = items.at(-1), extra = added.map((entry) => `, ${printFlow(entry)}`).join("");
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
	let values = override;
	return FIELDS.flatMap((field) => {
		let value = values[field];
		return value === void 0 ? [] : [[field, printScalar(field, value)]];
	});
}
function printScalar(field, value) {
	return field === "action" || typeof value == "boolean" ? String(value) : JSON.stringify(value);
}
function printFlow(override) {
	return `{ ${entriesOf(override).map(([field, value]) => `${field}: ${value}`).join(", ")} }`;
}
function printItems(overrides, indent, eol) {
	return overrides.flatMap((override) => entriesOf(override).map(([field, value], at) => `${indent}${at === 0 ? "- " : "  "}${field}: ${value}`)).map((line) => line + eol).join("");
}
function verify(before, after, wanted, path) {
	let rest = (text) => {
		let { overrides: _overrides, ...others } = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).toJS() ?? {};
		return JSON.stringify(others);
	}, { config, diagnostics } = parseConfig(after, path), isRead = !diagnostics.some(({ severity }) => severity === "error"), isWanted = config.overrides.length === wanted.length && config.overrides.every((entry, index) => isSameOverride(entry, wanted[index])), restBefore = rest(before);
	if (!isRead || !isWanted || restBefore !== rest(after)) throw uneditable(path, "its form is not understood");
}
// src/engine/carried-overrides.ts
const isIn = (list, entry) => list.some((other) => isSameOverride(other, entry));
function applyEdit(overrides, edit) {
	let kept = overrides.filter((entry) => !isIn(edit.removed, entry));
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
	let edits = [];
	for (let branch of branches) {
		let comparison = (await forge.listPullRequests(branch)).some(({ state }) => state === "open") ? await forge.compare(base, branch) : void 0;
		if (comparison === void 0 || comparison.ahead === 0 || comparison.files?.every(({ path }) => path !== configPath)) continue;
		let text = await forge.readText(configPath, branch);
		if (text === void 0 || text === (project.configText ?? "")) continue;
		let origin = await forge.readText(configPath, comparison.mergeBase) ?? "", read = (source) => parseConfig(source, configPath).config.overrides, edit = difference(branch, read(origin), read(text));
		(edit.added.length > 0 || edit.removed.length > 0) && edits.push(edit);
	}
	return edits;
}
async function branchesToRead(forge, roots, groupBy) {
	let names = [];
	for (let { branch, automations } of roots) if (groupBy === "automation" && automations === 1) names.push(branch);
	else {
		let listed = await forge.listBranches(branch);
		names.push(...listed.map(({ name }) => name).filter((name) => belongsTo(branch, name)));
	}
	return names.sort();
}
function carryOverrides(base, edits, amendment) {
	let all = amendment === void 0 ? edits : amendEdits(base, edits, amendment);
	return {
		edits: all,
		effective: all.reduce(applyEdit, base)
	};
}
function amendEdits(base, edits, { branch, amend }) {
	let before = edits.reduce(applyEdit, base), change = difference(branch, before, amend(before)), own = edits.find((edit) => edit.branch === branch) ?? {
		branch,
		added: [],
		removed: []
	}, others = edits.filter((edit) => edit !== own).map((edit) => ({
		...edit,
		added: edit.added.filter((entry) => !isIn(change.removed, entry))
	})), wanted = applyEdit(applyEdit(base, own), change);
	return [...others, difference(branch, base, wanted)].filter((edit) => edit.added.length > 0 || edit.removed.length > 0).sort((a, b) => a.branch < b.branch ? -1 : 1);
}
function attachOverrideFiles(automations, project, overrides, carried, options) {
	let diagnostics = [], { configPath, now } = options, fileFor = (edit) => {
		let wanted = applyEdit(overrides, edit).filter(({ until }) => !hasEnded(until, now)), before = project.configText ?? "";
		try {
			let after = writeOverrides(project.configText, wanted, configPath), notes = overrides.filter(({ until }) => hasEnded(until, now)).map(describeExpired), file = {
				path: configPath,
				mode: project.configMode ?? "100644",
				before,
				after,
				changes: []
			};
			return after === before ? void 0 : {
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
	for (let edit of carried.edits) {
		let owner = automations.find(({ branch }) => belongsTo(branch, edit.branch)), file = owner && fileFor(edit);
		file && owner.files.push(file);
	}
	let [first] = automations.filter(({ files }) => files.some(({ changes }) => changes.length > 0)), isEdited = automations.some(({ files }) => files.some(({ path }) => path === configPath)), tidy = first === void 0 || isEdited ? void 0 : fileFor({
		branch: "",
		added: [],
		removed: []
	});
	return tidy && first?.files.push(tidy), diagnostics;
}
function describeExpired(override) {
	return `the ${override.action === "hold" ? "hold" : `${override.action} of ${override.tag}`} for ${override.policy} ended ${override.until} and is removed`;
}
// src/engine/plan-bases.ts
function onlyReading(base, project, options, names) {
	let automations = project.declarations.automations.filter((automation) => branchesOf(automation, project.config, options).base === base && (names === void 0 || names.has(automationName(automation))));
	return {
		...project,
		declarations: {
			...project.declarations,
			automations
		}
	};
}
async function planBases({ configPath, options, openTree, prepare, portsFor }) {
	let first = options.base ?? options.defaultBranch, commits = new Map(), load = async (branch) => {
		let tree = await openTree(branch);
		return commits.set(branch, tree.commit), loadProject(tree, configPath);
	}, planOf = async (base, loaded) => {
		let project = await prepare?.({
			name: base,
			commit: commits.get(base)
		}, loaded) ?? loaded, { tree, declarations, config } = project;
		return {
			base,
			project,
			plan: await planRepository(tree, declarations, config, options, portsFor(project))
		};
	}, project = await load(first), readers = new Map();
	for (let automation of project.declarations.automations) {
		let { base } = branchesOf(automation, project.config, options);
		readers.set(base, (readers.get(base) ?? new Set()).add(automationName(automation)));
	}
	let plans = [];
	readers.has(first) && plans.push(await planOf(first, onlyReading(first, project, options)));
	for (let base of [...readers.keys()].filter((name) => name !== first).sort()) {
		let names = readers.get(base) ?? new Set();
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
	let message = `${[...automations].sort().join(", ")}: branch ${base} cannot be read: ${error.message}`, own = error instanceof ConfigError ? error.diagnostics : [];
	return {
		repositories: [],
		policies: [],
		automations: [],
		diagnostics: [diagnose("PLAN_BASE_UNREADABLE", message, { hint: error.hint }), ...own]
	};
}
// node_modules/semver/internal/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
		WHITESPACE_CHARACTERS: [
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
		],
		RELEASE_TYPES: [
			"major",
			"premajor",
			"minor",
			"preminor",
			"patch",
			"prepatch",
			"prerelease"
		],
		SEMVER_SPEC_VERSION: "2.0.0",
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), require_debug = __commonJSMin(((exports, module) => {
	module.exports = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
})), require_re = __commonJSMin(((exports, module) => {
	let { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants(), debug = require_debug();
	exports = module.exports = {};
	let re = exports.re = [], safeRe = exports.safeRe = [], src = exports.src = [], safeSrc = exports.safeSrc = [], t = exports.t = {}, R = 0, LETTERDASHNUMBER = "[a-zA-Z0-9-]", safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	], makeSafeRegex = (value) => {
		for (let [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	}, createToken = (name, value, isGlobal) => {
		let safe = makeSafeRegex(value), index = R++;
		debug(name, index, value), t[name] = index, src[index] = value, safeSrc[index] = safe, re[index] = new RegExp(value, isGlobal ? "g" : void 0), safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`), createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`), createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`), createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`), createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`), createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`), createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`), createToken("FULL", `^${src[t.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`), createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`), createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`), createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`), createToken("COERCERTL", src[t.COERCE], !0), createToken("COERCERTLFULL", src[t.COERCEFULL], !0), createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, !0), exports.tildeTrimReplace = "$1~", createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`), createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, !0), exports.caretTrimReplace = "$1^", createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`), createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, !0), exports.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`), createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`), createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
})), require_parse_options = __commonJSMin(((exports, module) => {
	let looseOption = Object.freeze({ loose: !0 }), emptyOpts = Object.freeze({});
	module.exports = (options) => options ? typeof options == "object" ? options : looseOption : emptyOpts;
})), require_identifiers = __commonJSMin(((exports, module) => {
	let numeric = /^[0-9]+$/, compareIdentifiers = (a, b) => {
		if (typeof a == "number" && typeof b == "number") return a === b ? 0 : a < b ? -1 : 1;
		let anum = numeric.test(a), bnum = numeric.test(b);
		return anum && bnum && (a = +a, b = +b), a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers: (a, b) => compareIdentifiers(b, a)
	};
})), require_semver$1 = __commonJSMin(((exports, module) => {
	let debug = require_debug(), { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants(), { safeRe: re, t } = require_re(), parseOptions = require_parse_options(), { compareIdentifiers } = require_identifiers(), isPrereleaseIdentifier = (prerelease, identifier) => {
		let identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return !1;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return !1;
		return !0;
	};
	module.exports = class SemVer {
		constructor(version, options) {
			if (options = parseOptions(options), version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				version = version.version;
			} else if (typeof version != "string") throw TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options), this.options = options, this.loose = !!options.loose, this.includePrerelease = !!options.includePrerelease;
			let m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw TypeError(`Invalid Version: ${version}`);
			if (this.raw = version, this.major = +m[1], this.minor = +m[2], this.patch = +m[3], this.major > MAX_SAFE_INTEGER || this.major < 0) throw TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw TypeError("Invalid patch version");
			this.prerelease = m[4] ? m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					let num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			}) : [], this.build = m[5] ? m[5].split(".") : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			if (debug("SemVer.compare", this.version, this.options, other), !(other instanceof SemVer)) {
				if (typeof other == "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			return other.version === this.version ? 0 : this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			return other instanceof SemVer || (other = new SemVer(other, this.options)), this.major < other.major ? -1 : this.major > other.major ? 1 : this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : this.patch < other.patch ? -1 : +(this.patch > other.patch);
		}
		comparePre(other) {
			if (other instanceof SemVer || (other = new SemVer(other, this.options)), this.prerelease.length && !other.prerelease.length) return -1;
			if (!this.prerelease.length && other.prerelease.length) return 1;
			if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				let a = this.prerelease[i], b = other.prerelease[i];
				if (debug("prerelease compare", i, a, b), a === void 0 && b === void 0) return 0;
				if (b === void 0) return 1;
				if (a === void 0) return -1;
				if (a !== b) return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			other instanceof SemVer || (other = new SemVer(other, this.options));
			let i = 0;
			do {
				let a = this.build[i], b = other.build[i];
				if (debug("build compare", i, a, b), a === void 0 && b === void 0) return 0;
				if (b === void 0) return 1;
				if (a === void 0) return -1;
				if (a !== b) return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === !1) throw Error("invalid increment argument: identifier is empty");
				if (identifier) {
					let match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0, this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					this.prerelease.length === 0 && this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case "minor":
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case "patch":
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case "pre": {
					let base = +!!Number(identifierBase);
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						for (; --i >= 0;) typeof this.prerelease[i] == "number" && (this.prerelease[i]++, i = -2);
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === !1) throw Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === !1 && (prerelease = [identifier]), isPrereleaseIdentifier(this.prerelease, identifier)) {
							let prereleaseBase = this.prerelease[identifier.split(".").length];
							isNaN(prereleaseBase) && (this.prerelease = prerelease);
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${release}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(".")}`), this;
		}
	};
})), require_parse = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (version, options, throwErrors = !1) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
})), require_valid$1 = __commonJSMin(((exports, module) => {
	let parse = require_parse();
	module.exports = (version, options) => {
		let v = parse(version, options);
		return v ? v.version : null;
	};
})), require_clean = __commonJSMin(((exports, module) => {
	let parse = require_parse();
	module.exports = (version, options) => {
		let s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
})), require_inc = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (version, release, options, identifier, identifierBase) => {
		typeof options == "string" && (identifierBase = identifier, identifier = options, options = void 0);
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch {
			return null;
		}
	};
})), require_diff = __commonJSMin(((exports, module) => {
	let parse = require_parse();
	module.exports = (version1, version2) => {
		let v1 = parse(version1, null, !0), v2 = parse(version2, null, !0), comparison = v1.compare(v2);
		if (comparison === 0) return null;
		let v1Higher = comparison > 0, highVersion = v1Higher ? v1 : v2, lowVersion = v1Higher ? v2 : v1, highHasPre = !!highVersion.prerelease.length;
		if (lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) return lowVersion.minor && !lowVersion.patch ? "minor" : "patch";
		}
		let prefix = highHasPre ? "pre" : "";
		return v1.major === v2.major ? v1.minor === v2.minor ? v1.patch === v2.patch ? "prerelease" : prefix + "patch" : prefix + "minor" : prefix + "major";
	};
})), require_major = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (a, loose) => new SemVer(a, loose).major;
})), require_minor = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (a, loose) => new SemVer(a, loose).minor;
})), require_patch = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (a, loose) => new SemVer(a, loose).patch;
})), require_prerelease = __commonJSMin(((exports, module) => {
	let parse = require_parse();
	module.exports = (version, options) => {
		let parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
})), require_compare = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
})), require_rcompare = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(b, a, loose);
})), require_compare_loose = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b) => compare(a, b, !0);
})), require_compare_build = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1();
	module.exports = (a, b, loose) => {
		let versionA = new SemVer(a, loose), versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
})), require_sort = __commonJSMin(((exports, module) => {
	let compareBuild = require_compare_build();
	module.exports = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
})), require_rsort = __commonJSMin(((exports, module) => {
	let compareBuild = require_compare_build();
	module.exports = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
})), require_gt = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) > 0;
})), require_lt = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) < 0;
})), require_eq = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) === 0;
})), require_neq = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) !== 0;
})), require_gte = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) >= 0;
})), require_lte = __commonJSMin(((exports, module) => {
	let compare = require_compare();
	module.exports = (a, b, loose) => compare(a, b, loose) <= 0;
})), require_cmp = __commonJSMin(((exports, module) => {
	let eq = require_eq(), neq = require_neq(), gt = require_gt(), gte = require_gte(), lt = require_lt(), lte = require_lte();
	module.exports = (a, op, b, loose) => {
		switch (op) {
			case "===": return typeof a == "object" && (a = a.version), typeof b == "object" && (b = b.version), a === b;
			case "!==": return typeof a == "object" && (a = a.version), typeof b == "object" && (b = b.version), a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw TypeError(`Invalid operator: ${op}`);
		}
	};
})), require_coerce = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1(), parse = require_parse(), { safeRe: re, t } = require_re();
	module.exports = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version == "number" && (version = String(version)), typeof version != "string") return null;
		options ||= {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			let coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL], next;
			for (; (next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length);) match && next.index + next[0].length === match.index + match[0].length || (match = next), coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		let major = match[2], minor = match[3] || "0", patch = match[4] || "0", prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "", build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
})), require_truncate = __commonJSMin(((exports, module) => {
	let parse = require_parse(), constants = require_constants(), SemVer = require_semver$1(), truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		let clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	}, cloneInputVersion = (version, options) => {
		let versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	}, doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		switch (version.prerelease = [], truncation) {
			case "major":
				version.minor = 0, version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	}, isPrerelease = (type) => type.startsWith("pre");
	module.exports = truncate;
})), require_lrucache = __commonJSMin(((exports, module) => {
	module.exports = class {
		constructor() {
			this.max = 1e3, this.map = new Map();
		}
		get(key) {
			let value = this.map.get(key);
			if (value !== void 0) return this.map.delete(key), this.map.set(key, value), value;
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					let firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
})), require_trim_comparator_whitespace = __commonJSMin(((exports, module) => {
	let { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants(), whitespace = new Uint8Array(65536);
	for (let char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	let isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1, isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char), isDigit = (char) => char !== void 0 && char >= "0" && char <= "9", isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z"), isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-", isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*", findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		for (; isDigit(range[end]);) end++;
		return digitRuns.previousStart = digitRuns.start, digitRuns.previousEnd = digitRuns.end, digitRuns.start = start, digitRuns.end = end, Math.min(start + limit, end);
	}, findVersionNumberEndIndex = (range, start, loose, digitRuns) => !loose && range[start] === "0" ? start + 1 : findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns), findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		let digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1, limit = end + MAX_SAFE_BUILD_LENGTH;
			for (; end < limit && isIdentifierCharacter(range[end]);) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	}, findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		let hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		let identifierStart = start + +!!hyphen, end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		for (; range[end] === ".";) {
			let next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	}, findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		for (; end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]);) end++;
		return end;
	}, findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		for (; range[end] === ".";) {
			let next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	}, findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			let next = findVersionNumberEndIndex(range, end, !0, digitRuns);
			if (next === end) return start;
			if (end = next, component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		let prereleaseEnd = findPrereleaseEndIndex(range, end, !0, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	}, findPartialVersionComponentEndIndex = (range, start, digitRuns) => isDigit(range[start]) ? findVersionNumberEndIndex(range, start, !1, digitRuns) : isVersionStart(range[start]) ? start + 1 : start, findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			let next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		let prereleaseEnd = findPrereleaseEndIndex(range, end, !1, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	}, findVersionEndIndex = (range, start, digitRuns) => {
		let fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd === start ? findPartialVersionEndIndex(range, start, digitRuns) : fullVersionEnd;
	}, findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		return isWhitespace(range[position]) && position++, (range[position] === "<" || range[position] === ">") && position++, range[position] === "=" && position++, isWhitespace(range[position]) ? position : -1;
	};
	module.exports = (range) => {
		let result = "", copyFrom = 0, cursor = 0, digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; cursor < range.length;) {
			let matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			for (; cursor < range.length && isVersionPrefix(range[cursor]);) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			let whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			whitespacePosition !== -1 && (result += range.slice(copyFrom, whitespacePosition), copyFrom = whitespacePosition + 1), cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
})), require_range = __commonJSMin(((exports, module) => {
	let SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			if (options = parseOptions(options), range instanceof Range) return range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease ? range : new Range(range.raw, options);
			if (range instanceof Comparator) return this.raw = range.value, this.set = [[range]], this.formatted = void 0, this;
			if (this.options = options, this.loose = !!options.loose, this.includePrerelease = !!options.includePrerelease, this.raw = range.trim().replace(SPACE_CHARACTERS, " "), this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let first = this.set[0];
				if (this.set = this.set.filter((c) => !isNullSet(c[0])), this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (let c of this.set) if (c.length === 1 && isAny(c[0])) {
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
					i > 0 && (this.formatted += "||");
					let comps = this.set[i];
					for (let k = 0; k < comps.length; k++) k > 0 && (this.formatted += " "), this.formatted += comps[k].toString().trim();
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
			let memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range, cached = cache.get(memoKey);
			if (cached) return cached;
			let loose = this.options.loose, hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease)), debug("hyphen replace", range), range = trimComparatorWhitespace(range), debug("comparator trim", range), range = range.replace(re[t.TILDETRIM], tildeTrimReplace), debug("tilde trim", range), range = range.replace(re[t.CARETTRIM], caretTrimReplace), debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			loose && (rangeList = rangeList.filter((comp) => (debug("loose invalid filter", comp, this.options), !!comp.match(re[t.COMPARATORLOOSE])))), debug("range list", rangeList);
			let rangeMap = new Map(), comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (let comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			rangeMap.size > 1 && rangeMap.has("") && rangeMap.delete("");
			let result = [...rangeMap.values()];
			return cache.set(memoKey, result), result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw TypeError("a Range is required");
			return this.set.some((thisComparators) => isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => rangeComparators.every((rangeComparator) => thisComparator.intersects(rangeComparator, options)))));
		}
		test(version) {
			if (!version) return !1;
			if (typeof version == "string") try {
				version = new SemVer(version, this.options);
			} catch {
				return !1;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return !0;
			return !1;
		}
	};
	let cache = new (require_lrucache())(), parseOptions = require_parse_options(), Comparator = require_comparator(), debug = require_debug(), SemVer = require_semver$1(), trimComparatorWhitespace = require_trim_comparator_whitespace(), { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re(), { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants(), BUILDSTRIPRE = new RegExp(src[t.BUILD], "g"), isNullSet = (c) => c.value === "<0.0.0-0", isAny = (c) => c.value === "", isSatisfiable = (comparators, options) => {
		let result = !0, remainingComparators = comparators.slice(), testComparator = remainingComparators.pop();
		for (; result && remainingComparators.length;) result = remainingComparators.every((otherComparator) => testComparator.intersects(otherComparator, options)), testComparator = remainingComparators.pop();
		return result;
	}, parseComparator = (comp, options) => (comp = comp.replace(re[t.BUILD], ""), debug("comp", comp, options), comp = replaceCarets(comp, options), debug("caret", comp), comp = replaceTildes(comp, options), debug("tildes", comp), comp = replaceXRanges(comp, options), debug("xrange", comp), comp = replaceStars(comp, options), debug("stars", comp), comp), isX = (id) => !id || id.toLowerCase() === "x" || id === "*", invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p), replaceTildes = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" "), replaceTilde = (comp, options) => {
		let r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE], z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			return isX(M) ? ret = "" : isX(m) ? ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0` : isX(p) ? ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : pr ? (debug("replaceTilde pr", pr), ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`) : ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`, debug("tilde return", ret), ret;
		});
	}, replaceCarets = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" "), replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		let r = options.loose ? re[t.CARETLOOSE] : re[t.CARET], z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			return isX(M) ? ret = "" : isX(m) ? ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0` : isX(p) ? ret = M === "0" ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0` : pr ? (debug("replaceCaret pr", pr), ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`) : (debug("no pr"), ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`), debug("caret return", ret), ret;
		});
	}, replaceXRanges = (comp, options) => (debug("replaceXRanges", comp, options), comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ")), replaceXRange = (comp, options) => {
		comp = comp.trim();
		let r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			if (debug("xRange", comp, ret, gtlt, M, m, p, pr), invalidXRangeOrder(M, m, p)) return comp;
			let xM = isX(M), xm = xM || isX(m), xp = xm || isX(p), anyX = xp;
			return gtlt === "=" && anyX && (gtlt = ""), pr = options.includePrerelease ? "-0" : "", xM ? ret = gtlt === ">" || gtlt === "<" ? "<0.0.0-0" : "*" : gtlt && anyX ? (xm && (m = 0), p = 0, gtlt === ">" ? (gtlt = ">=", xm ? (M = +M + 1, m = 0, p = 0) : (m = +m + 1, p = 0)) : gtlt === "<=" && (gtlt = "<", xm ? M = +M + 1 : m = +m + 1), gtlt === "<" && (pr = "-0"), ret = `${gtlt + M}.${m}.${p}${pr}`) : xm ? ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0` : xp && (ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`), debug("xRange return", ret), ret;
		});
	}, replaceStars = (comp, options) => (debug("replaceStars", comp, options), comp.trim().replace(re[t.STAR], "")), replaceGTE0 = (comp, options) => (debug("replaceGTE0", comp, options), comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "")), hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => (from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`, to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`, `${from} ${to}`.trim()), testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return !1;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) if (debug(set[i].semver), set[i].semver !== Comparator.ANY && set[i].semver.prerelease.length > 0) {
				let allowed = set[i].semver;
				if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), require_comparator = __commonJSMin(((exports, module) => {
	let ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			if (options = parseOptions(options), comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" "), debug("comparator", comp, options), this.options = options, this.loose = !!options.loose, this.parse(comp), this.value = this.semver === ANY ? "" : this.operator + this.semver.version, debug("comp", this);
		}
		parse(comp) {
			let r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR], m = comp.match(r);
			if (!m) throw TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] === void 0 ? "" : m[1], this.operator === "=" && (this.operator = ""), this.semver = m[2] ? new SemVer(m[2], this.options.loose) : ANY;
		}
		toString() {
			return this.value;
		}
		test(version) {
			if (debug("Comparator.test", version, this.options.loose), this.semver === ANY || version === ANY) return !0;
			if (typeof version == "string") try {
				version = new SemVer(version, this.options);
			} catch {
				return !1;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw TypeError("a Comparator is required");
			return this.operator === "" ? this.value === "" || new Range(comp.value, options).test(this.value) : comp.operator === "" ? comp.value === "" || new Range(this.value, options).test(comp.semver) : (options = parseOptions(options), options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0") || !options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0")) ? !1 : !!(this.operator.startsWith(">") && comp.operator.startsWith(">") || this.operator.startsWith("<") && comp.operator.startsWith("<") || this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=") || cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<") || cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")));
		}
	};
	let parseOptions = require_parse_options(), { safeRe: re, t } = require_re(), cmp = require_cmp(), debug = require_debug(), SemVer = require_semver$1(), Range = require_range();
})), require_satisfies = __commonJSMin(((exports, module) => {
	let Range = require_range();
	module.exports = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch {
			return !1;
		}
		return range.test(version);
	};
})), require_to_comparators = __commonJSMin(((exports, module) => {
	let Range = require_range();
	module.exports = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
})), require_max_satisfying = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1(), Range = require_range();
	module.exports = (versions, range, options) => {
		let max = null, maxSV = null, rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch {
			return null;
		}
		return versions.forEach((v) => {
			rangeObj.test(v) && (max && maxSV.compare(v) !== -1 || (max = v, maxSV = new SemVer(max, options)));
		}), max;
	};
})), require_min_satisfying = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1(), Range = require_range();
	module.exports = (versions, range, options) => {
		let min = null, minSV = null, rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch {
			return null;
		}
		return versions.forEach((v) => {
			rangeObj.test(v) && (min && minSV.compare(v) !== 1 || (min = v, minSV = new SemVer(min, options)));
		}), min;
	};
})), require_min_version = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1(), Range = require_range(), gt = require_gt();
	module.exports = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver) || (minver = new SemVer("0.0.0-0"), range.test(minver))) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			let comparators = range.set[i], setMin = null;
			comparators.forEach((comparator) => {
				let compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">": compver.prerelease.length === 0 ? compver.patch++ : compver.prerelease.push(0), compver.raw = compver.format();
					case "":
					case ">=":
						(!setMin || gt(compver, setMin)) && (setMin = compver);
						break;
					case "<":
					case "<=": break;
					default: throw Error(`Unexpected operation: ${comparator.operator}`);
				}
			}), setMin && (!minver || gt(minver, setMin)) && (minver = setMin);
		}
		return minver && range.test(minver) ? minver : null;
	};
})), require_valid = __commonJSMin(((exports, module) => {
	let Range = require_range();
	module.exports = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch {
			return null;
		}
	};
})), require_outside = __commonJSMin(((exports, module) => {
	let SemVer = require_semver$1(), Comparator = require_comparator(), { ANY } = Comparator, Range = require_range(), satisfies = require_satisfies(), gt = require_gt(), lt = require_lt(), lte = require_lte(), gte = require_gte();
	module.exports = (version, range, hilo, options) => {
		version = new SemVer(version, options), range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt, ltefn = lte, ltfn = lt, comp = ">", ecomp = ">=";
				break;
			case "<":
				gtfn = lt, ltefn = gte, ltfn = gt, comp = "<", ecomp = "<=";
				break;
			default: throw TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return !1;
		for (let i = 0; i < range.set.length; ++i) {
			let comparators = range.set[i], high = null, low = null;
			if (comparators.forEach((comparator) => {
				comparator.semver === ANY && (comparator = new Comparator(">=0.0.0")), high ||= comparator, low ||= comparator, gtfn(comparator.semver, high.semver, options) ? high = comparator : ltfn(comparator.semver, low.semver, options) && (low = comparator);
			}), high.operator === comp || high.operator === ecomp || (!low.operator || low.operator === comp) && ltefn(version, low.semver) || low.operator === ecomp && ltfn(version, low.semver)) return !1;
		}
		return !0;
	};
})), require_gtr = __commonJSMin(((exports, module) => {
	let outside = require_outside();
	module.exports = (version, range, options) => outside(version, range, ">", options);
})), require_ltr = __commonJSMin(((exports, module) => {
	let outside = require_outside();
	module.exports = (version, range, options) => outside(version, range, "<", options);
})), require_intersects = __commonJSMin(((exports, module) => {
	let Range = require_range();
	module.exports = (r1, r2, options) => (r1 = new Range(r1, options), r2 = new Range(r2, options), r1.intersects(r2, options));
})), require_simplify = __commonJSMin(((exports, module) => {
	let satisfies = require_satisfies(), compare = require_compare();
	module.exports = (versions, range, options) => {
		let set = [], first = null, prev = null, v = versions.sort((a, b) => compare(a, b, options));
		for (let version of v) satisfies(version, range, options) ? (prev = version, first ||= version) : (prev && set.push([first, prev]), prev = null, first = null);
		first && set.push([first, null]);
		let ranges = [];
		for (let [min, max] of set) min === max ? ranges.push(min) : !max && min === v[0] ? ranges.push("*") : max ? min === v[0] ? ranges.push(`<=${max}`) : ranges.push(`${min} - ${max}`) : ranges.push(`>=${min}`);
		let simplified = ranges.join(" || "), original = typeof range.raw == "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
})), require_subset = __commonJSMin(((exports, module) => {
	let Range = require_range(), Comparator = require_comparator(), { ANY } = Comparator, satisfies = require_satisfies(), compare = require_compare(), subset = (sub, dom, options = {}) => {
		if (sub === dom) return !0;
		sub = new Range(sub, options), dom = new Range(dom, options);
		let sawNonNull = !1;
		OUTER: for (let simpleSub of sub.set) {
			for (let simpleDom of dom.set) {
				let isSub = simpleSubset(simpleSub, simpleDom, options);
				if (sawNonNull ||= isSub !== null, isSub) continue OUTER;
			}
			if (sawNonNull) return !1;
		}
		return !0;
	}, minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")], minimumVersion = [new Comparator(">=0.0.0")], simpleSubset = (sub, dom, options) => {
		if (sub === dom) return !0;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return !0;
			sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return !0;
			dom = minimumVersion;
		}
		let eqSet = new Set(), gt, lt;
		for (let c of sub) c.operator === ">" || c.operator === ">=" ? gt = higherGT(gt, c, options) : c.operator === "<" || c.operator === "<=" ? lt = lowerLT(lt, c, options) : eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt && (gtltComp = compare(gt.semver, lt.semver, options), gtltComp > 0 || gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<="))) return null;
		for (let eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options) || lt && !satisfies(eq, String(lt), options)) return null;
			for (let c of dom) if (!satisfies(eq, String(c), options)) return !1;
			return !0;
		}
		let higher, lower, hasDomLT, hasDomGT, needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : !1, needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : !1;
		needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0 && (needDomLTPre = !1);
		for (let c of dom) {
			if (hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=", hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=", gt) {
				if (needDomGTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch && (needDomGTPre = !1), c.operator === ">" || c.operator === ">=") {
					if (higher = higherGT(gt, c, options), higher === c && higher !== gt) return !1;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return !1;
			}
			if (lt) {
				if (needDomLTPre && c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch && (needDomLTPre = !1), c.operator === "<" || c.operator === "<=") {
					if (lower = lowerLT(lt, c, options), lower === c && lower !== lt) return !1;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return !1;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return !1;
		}
		return !(gt && hasDomLT && !lt && gtltComp !== 0 || lt && hasDomGT && !gt && gtltComp !== 0 || needDomGTPre || needDomLTPre);
	}, higherGT = (a, b, options) => {
		if (!a) return b;
		let comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 || b.operator === ">" && a.operator === ">=" ? b : a;
	}, lowerLT = (a, b, options) => {
		if (!a) return b;
		let comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 || b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
})), import_semver = __commonJSMin(((exports, module) => {
	let internalRe = require_re(), constants = require_constants(), SemVer = require_semver$1(), identifiers = require_identifiers();
	module.exports = {
		parse: require_parse(),
		valid: require_valid$1(),
		clean: require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}))();
const PRERELEASE = /^(?:alpha|a|beta|b|rc|cr|c|m|pre|preview|prerelease|milestone|dev|next|nightly|canary|snapshot|ea)$/i;
function versionOf(tag) {
	let match = /^(?:[A-Za-z]+-)?v?(\d+(?:\.\d+){1,3})(?:-([0-9A-Za-z.+-]+))?(?:\+[0-9A-Za-z.+-]+)?$/.exec(tag);
	if (match !== null) return {
		numbers: (match[1] ?? "").split(".").map(Number),
		suffix: match[2]?.split("-") ?? []
	};
}
const wordOf = (segment) => segment.replace(/\d+(?:\.\d+)*/g, "0");
function sharedVariant(one, other) {
	let count = 0, named = 0;
	for (; count < Math.min(one.length, other.length);) {
		let word = wordOf(one.at(-1 - count) ?? ""), letters = word.replace(/[^A-Za-z]/g, "");
		if (word !== wordOf(other.at(-1 - count) ?? "") || PRERELEASE.test(letters)) break;
		count += 1, letters !== "" && (named = count);
	}
	return named;
}
const withoutLast = (list, count) => list.slice(0, list.length - count);
function coreStep(from, to) {
	let at = [
		0,
		1,
		2,
		3
	].find((index) => (from[index] ?? 0) !== (to[index] ?? 0));
	if (at !== void 0) return (from[at] ?? 0) > (to[at] ?? 0) ? "downgrade" : [
		"major",
		"minor",
		"patch",
		"patch"
	][at];
}
function kindOfStep(oldTag, newTag) {
	if (oldTag === newTag) return "digest";
	let [from, to] = [versionOf(oldTag ?? ""), versionOf(newTag ?? "")];
	if (from === void 0 || to === void 0) return "tag";
	let shared = sharedVariant(from.suffix, to.suffix), [before, after] = [withoutLast(from.suffix, shared), withoutLast(to.suffix, shared)], core = coreStep(from.numbers, to.numbers);
	return before.length > 0 || after.length > 0 ? prereleaseStep(from, to, before, after, core) : core ?? variantStep(from.suffix, to.suffix);
}
function prereleaseStep(from, to, before, after, core) {
	let [old, next] = [semverOf(from.numbers, before), semverOf(to.numbers, after)];
	if (old === void 0 || next === void 0) return core ?? "tag";
	if ((0, import_semver.gt)(old, next)) return "downgrade";
	let step = (0, import_semver.diff)(old, next);
	return step === null ? core ?? "tag" : step.startsWith("pre") ? "prerelease" : step;
}
function semverOf(numbers, suffix) {
	let core = [
		0,
		1,
		2
	].map((index) => numbers[index] ?? 0).join(".");
	return (0, import_semver.parse)(suffix.length === 0 ? core : `${core}-${suffix.join("-")}`)?.version;
}
function variantStep(from, to) {
	let numbers = (suffix) => (suffix.join("-").match(/\d+/g) ?? []).map(Number), [before, after] = [numbers(from), numbers(to)], at = after.findIndex((value, index) => value !== before[index]);
	return (before[at] ?? 0) > (after[at] ?? 0) ? "downgrade" : "tag";
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
			let [before, after] = [splitReference(change.old), splitReference(change.new)];
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
	let [oldTag, oldDigest] = old.split("@", 2), [newTag, newDigest] = next.split("@", 2);
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
	let rows = new Map(), carriesTag = (change) => change.field === "image" || change.field === "tag", ordered = [...changes].sort((a, b) => Number(carriesTag(b)) - Number(carriesTag(a)) || compareText(a.file, b.file) || a.line - b.line);
	for (let change of ordered) {
		let step = stepOf(change), key = (carriesTag(change) ? void 0 : joinable(rows, change)) ?? JSON.stringify([
			change.policy,
			step.oldTag,
			step.newTag,
			carriesTag(change) || change.field
		]), row = rows.get(key) ?? newRow(change, step);
		row.oldDigest ??= step.oldDigest, row.newDigest ??= step.newDigest, row.places.push({
			file: change.file,
			line: change.line
		}), rows.set(key, row);
	}
	return [...rows.values()].map(finish).sort((a, b) => compareText(sortKey(a), sortKey(b)));
}
function joinable(rows, change) {
	let own = [...rows].filter(([, row]) => row.policy === change.policy);
	return (own.find(([, row]) => row.places.some((place) => place.file === change.file)) ?? own[0])?.[0];
}
function newRow(change, step) {
	let kind = KIND_WITHOUT_TAG[change.field] ?? kindOfStep(step.oldTag, step.newTag);
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
	let { oldDigest, newDigest, places, ...rest } = row;
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
	return a < b ? -1 : +(a > b);
}
function pullRequestTitle(updates, scope) {
	let suffix = scope === void 0 || scope === "" ? "" : ` in ${scope}`, images = new Set(updates.map((update) => update.image)), targets = new Set(updates.map((update) => update.newTag)), [first] = updates;
	return first === void 0 ? "Update image overrides" : clean(images.size === 1 && targets.size === 1 ? oneImage(updates, first) : `Update ${countOf(images.size, "image")}${suffix}`).slice(0, 256);
}
function oneImage(updates, first) {
	let from = new Set(updates.map((update) => update.oldTag));
	if (updates.every((update) => update.kind === "digest")) return `Update the digest of ${first.image}${first.newTag === void 0 ? "" : `:${first.newTag}`}`;
	if (first.newTag === void 0) return `Update the repository of ${first.image}`;
	let verb = updates.every((update) => update.kind === "downgrade") ? "Roll back" : "Update", origin = from.size === 1 && first.oldTag !== void 0 ? ` from ${first.oldTag}` : "";
	return `${verb} ${first.image}${origin} to ${first.newTag}`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function clean(text) {
	return text.replace(/[\u0000-\u001f\u007f]/g, " ").replace(/([@#])(?=\w)/g, "$1​");
}
// src/engine/publish/attempts.ts
const RACES = new Set([
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
		if (!(error instanceof ForgeError) || !RACES.has(error.code) || attempt === 4) throw error;
		await pause?.(attempt);
	}
}
// src/engine/publish/context.ts
function once(ask) {
	let answer;
	return () => (answer ??= ask().catch((error) => {
		throw answer = void 0, error;
	}), answer);
}
// src/engine/publish/blob-sha.ts
async function blobSha(text) {
	let content = new TextEncoder().encode(text), header = new TextEncoder().encode(`blob ${content.length}\0`), bytes = new Uint8Array(header.length + content.length);
	return bytes.set(header), bytes.set(content, header.length), [...new Uint8Array(await crypto.subtle.digest("SHA-1", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/engine/publish/branch-state.ts
async function readBranchState(context, proposal, base) {
	let comparison = await context.forge.compare(base.commit, proposal.branch);
	if (comparison === void 0) return;
	let tip = await tipOf(context, proposal.branch, comparison), matches = comparison.ahead > 0 && await holdsExactly(context, proposal, base, comparison, tip);
	return {
		comparison,
		tip,
		matches,
		overlaps: matches && comparison.mergeBase !== base.commit && await touchesFiles(context, proposal, comparison.mergeBase, base.commit)
	};
}
async function tipOf(context, branch, { ahead, commits, mergeBase }) {
	return ahead === 0 ? mergeBase : (commits.length < ahead ? (await context.forge.readBranch(branch))?.commit : commits.at(-1)?.sha) ?? mergeBase;
}
async function holdsExactly(context, proposal, base, comparison, tip) {
	let isNamed = comparison.files === void 0 ? await hasExpectedTree(proposal, base, comparison, tip) : void 0;
	if (isNamed !== void 0) return isNamed;
	let changed = comparison.files === void 0 ? await changedFiles(context, comparison, tip) : new Map(comparison.files.map((file) => [file.path, file.status === "modified" || file.status === "added" ? file.sha : void 0]));
	if (changed.size !== proposal.files.length) return !1;
	for (let file of proposal.files) if (changed.get(file.path) !== await blobSha(file.after)) return !1;
	return !0;
}
async function hasExpectedTree(proposal, { commit, tree, snapshot }, { mergeBase, commits }, tip) {
	let tipTree = commits.find(({ sha }) => sha === tip)?.tree;
	if (mergeBase !== commit || tipTree === void 0 || await snapshot?.nameWith?.([]) !== tree) return;
	let files = proposal.files.map(({ path, mode, after }) => ({
		path,
		mode,
		text: after
	}));
	return await snapshot?.nameWith?.(files) === tipTree;
}
async function changedFiles(context, comparison, tip) {
	let treeOf = async (sha, known) => context.forge.readTree(known ?? (await context.forge.readCommit(sha)).tree), [before, after] = [await treeOf(comparison.mergeBase, comparison.mergeBaseTree), await treeOf(tip, comparison.commits.find((commit) => commit.sha === tip)?.tree)], changed = new Map();
	for (let [path, { sha, mode }] of after) {
		let old = before.get(path);
		(old?.sha !== sha || old.mode !== mode) && changed.set(path, sha);
	}
	for (let path of before.keys()) after.has(path) || changed.set(path, void 0);
	return changed;
}
async function touchesFiles({ forge }, proposal, from, to) {
	let moved = await forge.compare(from, to);
	if (moved?.files === void 0 || moved.mergeBase !== from) return !0;
	let touched = new Set(moved.files.flatMap((file) => [file.path, file.previousPath]));
	return proposal.files.some((file) => touched.has(file.path));
}
// src/pull-request/trailers.ts
function signOff(message, person) {
	let trailer = `Signed-off-by: ${person.name} <${person.email}>`, text = message.trimEnd();
	return text.split("\n").includes(trailer) ? `${text}\n` : `${text}${/(?:^|\n\n)(?:[A-Za-z-]+: .+\n?)+$/.test(text) && text.includes("\n\n") ? "\n" : "\n\n"}${trailer}\n`;
}
// src/engine/publish/commit.ts
const BOT_OF_WORKFLOWS = {
	login: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
async function commitProposal(context, proposal, base) {
	let { forge } = context, signature = findSigner(context, proposal), writes = proposal.files.map((file) => ({
		path: file.path,
		mode: file.mode,
		text: file.after
	})), write = await describeCommit(context, proposal, {
		tree: await forge.createTree(base.tree, writes),
		parents: [base.commit]
	}, signature.signer), commit = await forge.createCommit(write);
	return {
		commit,
		diagnostics: [...signature.diagnostics, ...checkCommit(context, proposal, commit, write)]
	};
}
function findSigner(context, proposal) {
	for (let { automation, name } of proposal.automations) {
		let key = automation.commit.signingKey;
		if (key === void 0) continue;
		let missing = `The signing key ${`${key.secret.namespace}/${key.secret.name}`} of automation ${name} is not among the secrets.`;
		try {
			let signer = context.signerFor?.(automation);
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
	let { settings } = context, author = settings.author ?? proposal.automations[0]?.automation.commit.author, isNamed = author !== void 0 && (signer !== void 0 || !settings.verified), person = isNamed ? author : await botIdentity(context, signer !== void 0 || settings.signOff), message = settings.signOff && person !== void 0 ? signOff(proposal.commitMessage, person) : proposal.commitMessage;
	if (!isNamed && signer === void 0) return {
		...content,
		message
	};
	let date = `${context.clock.now().toISOString().slice(0, 19)}Z`, named = {
		name: person?.name ?? "Retag",
		email: person?.email ?? BOT_OF_WORKFLOWS.email,
		date
	}, commit = {
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
	if (!isNeeded) return;
	let { identity } = context.settings, login = identity?.login ?? await context.viewer() ?? BOT_OF_WORKFLOWS.login, fallback = login === BOT_OF_WORKFLOWS.login ? BOT_OF_WORKFLOWS.email : `${login}@users.noreply.github.com`;
	return {
		name: login,
		email: identity?.email ?? fallback
	};
}
function commitPayload(commit) {
	let person = (who) => `${who?.name} <${who?.email}> ${Math.floor(Date.parse(who?.date ?? "") / 1e3)} +0000`;
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
	let { settings } = context, unverified = (settings.verified || write.signature !== void 0) && commit.verification?.verified === !1, ignored = write.author === void 0 && proposal.automations.find(({ automation }) => automation.commit.author);
	return [...unverified ? [diagnose("COMMIT_UNVERIFIED", `Commit ${commit.sha.slice(0, 12)} is not verified (${commit.verification?.reason}).`)] : [], ...ignored ? [diagnose("COMMIT_AUTHOR_IGNORED", `The commit carries the name of the token's bot rather than the author that automation ${ignored.name} names.`, { at: ignored.automation.location })] : []];
}
// src/engine/publish/findings.ts
function describeReverted(change) {
	let message = `${change.new} of policy ${change.policy} was taken back on the base branch; it is not proposed again until a newer tag matches.`;
	return diagnose("UPDATE_REVERTED", message, { at: change });
}
function describeDeclined(pullRequest) {
	return diagnose("PULL_REQUEST_DECLINED", `#${pullRequest.number} with the same tags was closed without merging.`);
}
function describeWaiting(title) {
	return diagnose("PULL_REQUEST_WAITING", `"${title}" waits until an open pull request is merged or closed.`);
}
function describeQueued(pullRequest) {
	let message = `#${pullRequest.number} waits in the merge queue, so its branch is left as it is.`;
	return diagnose("PULL_REQUEST_QUEUED", message);
}
function describeTakeOver(pullRequest) {
	return diagnose("PULL_REQUEST_TAKEN_OVER", `#${pullRequest.number}, opened by ${pullRequest.author}, is continued.`);
}
function describeApproval(pullRequest) {
	if (pullRequest.author !== "github-actions[bot]") return [];
	let message = `#${pullRequest.number} was opened with the workflow token: its checks wait for somebody to press "Approve workflows to run".`;
	return [diagnose("WORKFLOW_RUNS_NEED_APPROVAL", message)];
}
// src/engine/publish/file-part.ts
function keepChanges(file, keep) {
	let changes = file.changes.filter(keep);
	if (changes.length === file.changes.length) return file;
	if (changes.length === 0) return;
	let [before, after] = [file.before.split("\n"), file.after.split("\n")];
	if (before.length !== after.length) return file;
	let dropped = new Set(file.changes.filter((change) => !keep(change)).map((change) => change.line));
	for (let change of changes) dropped.delete(change.line);
	let lines = after.map((line, index) => dropped.has(index + 1) ? before[index] ?? line : line);
	return {
		...file,
		after: lines.join("\n"),
		changes
	};
}
function joinParts(one, other) {
	let [before, first, second] = [
		one.before,
		one.after,
		other.after
	].map((text) => text.split("\n")), changes = [...one.changes, ...other.changes].sort((a, b) => a.line - b.line || a.column - b.column);
	if (before.length !== first.length || before.length !== second.length) return {
		...other,
		changes
	};
	let lines = first.map((line, index) => line === before[index] ? second[index] ?? line : line);
	return {
		...one,
		after: lines.join("\n"),
		changes
	};
}
// src/engine/publish/proposal.ts
function divide(plan, groupBy$1, writeMessage) {
	return [...groupBy(plan.automations, (automation) => automation.branch)].flatMap(([root, automations]) => proposalsOf(root, automations, groupBy$1, writeMessage)).sort((a, b) => a.branch < b.branch ? -1 : +(a.branch > b.branch));
}
function proposalsOf(root, automations, groupBy$2, writeMessage) {
	let manyBases = new Set(automations.map((automation) => automation.base)).size > 1, alone = automations.length === 1, members = automations.map(withoutHomed).flatMap((automation) => membersOf(automation, groupBy$2, alone)), groups = groupBy(members, (member) => manyBases ? `${member.automation.base}/${member.key}` : member.key), branches = groupBranches(root, [...groups.keys()]), proposals = [...groups].map(([key, group]) => ({
		key,
		proposal: proposalOf(root, branches.get(key) ?? root, group, groupBy$2, writeMessage)
	})), housed = placeHomed(root, automations, proposals.map(({ proposal }) => proposal)), plain = new Set(proposals.flatMap(({ key, proposal }) => key === "" ? [proposal.branch] : []));
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
	let placed = [...proposals];
	for (let automation of automations) for (let file of automation.files.filter(isHomed)) {
		let at = placed.findIndex(({ branch }) => branch === file.home), found = placed[at];
		if (found !== void 0) {
			let files = joinFiles([...found.files, file]), isAlone = found.files.length === 0;
			placed[at] = {
				...found,
				files,
				...isAlone && { commitMessage: `${pullRequestTitle([])}\n` }
			};
		} else placed.push({
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
	let keyOf = (change) => groupKey(change, groupBy), changes = automation.files.flatMap((file) => file.changes), members = [...new Set([...changes, ...automation.held].map(keyOf))].sort().map((key) => ({
		automation,
		key,
		files: automation.files.filter((file) => file.changes.length > 0).flatMap((file) => keepChanges(file, (change) => keyOf(change) === key) ?? []),
		held: automation.held.filter((change) => keyOf(change) === key)
	})), others = automation.files.filter((file) => file.changes.length === 0);
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
		case "namespace": return change.object?.namespace || change.policy.includes(":") && change.policy.split(":")[0] || "default";
		case "directory": return change.file.includes("/") ? change.file.slice(0, change.file.lastIndexOf("/")) : "root";
	}
}
function proposalOf(root, branch, group, groupBy, writeMessage) {
	let files = joinFiles(group.flatMap((member) => member.files)), [first] = group, key = first?.key ?? "", named = groupBy === "namespace" || groupBy === "directory" ? key : void 0;
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
	let joined = new Map();
	for (let file of files) {
		let known = joined.get(file.path);
		joined.set(file.path, known === void 0 ? file : joinParts(known, file));
	}
	return [...joined.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function messageOf(group, files, scope, writeMessage) {
	let [first] = group;
	if (first !== void 0 && group.length === 1) {
		let count = (list) => list.reduce((sum, file) => sum + file.changes.length, 0);
		if (count(first.files) === count(first.automation.files)) return first.automation.commitMessage;
		if (writeMessage !== void 0) return writeMessage(first.automation.automation, files);
	}
	return `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), scope)}\n`;
}
function withoutChanges(proposal, drop, writeMessage) {
	let files = proposal.files.flatMap((file) => file.changes.length === 0 ? file : keepChanges(file, (change) => !drop(change)) ?? []), [only, ...others] = proposal.automations, commitMessage = only !== void 0 && others.length === 0 && writeMessage !== void 0 ? writeMessage(only.automation, files) : `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), proposal.scope)}\n`;
	return {
		...proposal,
		files,
		commitMessage
	};
}
function changesOf(proposal) {
	return proposal.files.flatMap((file) => file.changes);
}
// src/engine/publish/result.ts
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
async function findReverted(context, proposal, pullRequests, base) {
	let merged = pullRequests.filter((pr) => pr.merged && pr.base.ref === base.name), history = new Map(), reverted = [];
	for (let change of changesOf(proposal)) {
		if (isOverridden(context, change)) continue;
		let commit = lastMergeOf(merged, change);
		commit !== void 0 && (history.has(commit) || history.set(commit, await context.forge.compare(commit, base.commit)), wasTouched(history.get(commit), commit, change.file) && reverted.push(change));
	}
	return reverted;
}
function isOverridden({ plan }, change) {
	return plan.policies.some(({ policy, override }) => override !== void 0 && policyKey(policy) === change.policy);
}
function lastMergeOf(merged, change) {
	for (let pullRequest of merged) {
		let own = (parseState(pullRequest.body)?.values ?? []).filter((value) => value.setter === change.setter && isProposedFor(value, change.file));
		if (own.length > 0) return own.some((value) => value.value === change.new) ? pullRequest.mergeCommit : void 0;
	}
}
function wasTouched(since, mergeCommit, file) {
	return since === void 0 || since.mergeBase !== mergeCommit ? !1 : since.files === void 0 || since.files.some(({ path, previousPath }) => path === file || previousPath === file);
}
async function findRevertedCommits(context, proposal, isOurs) {
	let changes = changesOf(proposal).filter((change) => !isOverridden(context, change));
	if (changes.length === 0) return [];
	let commits = (await context.forge.listCommits(proposal.base, 30)).filter(isOurs).slice(0, 5), undecided = new Set(changes), reverted = [];
	for (let { sha } of commits) {
		if (undecided.size === 0) break;
		let { files } = await context.forge.readCommit(sha);
		for (let change of [...undecided]) {
			let added = addedLines(files.find((file) => file.path === change.file)?.patch, change.setter);
			added.length !== 0 && (undecided.delete(change), added.some((line) => line.includes(change.new)) && reverted.push(change));
		}
	}
	return reverted;
}
function addedLines(patch, setter) {
	return (patch ?? "").split("\n").filter((line) => line.startsWith("+") && line.includes(`"${setter}"`));
}
// src/engine/publish/direct.ts
async function commitToBase(context, proposal, planned) {
	let reverted = await findRevertedCommits(context, proposal, (commit) => isOwnUpdate(context, proposal, commit)), rest = reverted.length === 0 ? proposal : withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage), result = {
		...resultOf(proposal, void 0),
		branch: proposal.base,
		diagnostics: reverted.map(describeReverted)
	};
	if (rest.files.length === 0) return { done: result };
	try {
		let done = await withAttempts((attempt) => commitOnce(context, rest, planned, attempt), context.pause);
		return { done: {
			...result,
			...done,
			diagnostics: [...result.diagnostics, ...done.diagnostics]
		} };
	} catch (error) {
		if (error instanceof ForgeError && (error.code === "GITHUB_PROTECTED" || error.code === "GITHUB_RULESET")) {
			let message = `${proposal.base} takes no direct commits (${error.message}); a pull request is used instead.`;
			return { refused: diagnose("DIRECT_COMMIT_REFUSED", message) };
		}
		throw error;
	}
}
function isOwnUpdate({ settings }, proposal, commit) {
	let names = [
		"github-actions[bot]",
		settings.identity?.login,
		settings.author?.email,
		...settings.ownAuthors,
		...proposal.automations.map(({ automation }) => automation.commit.author?.email)
	].filter((name) => name !== void 0), { login, email } = commit.author;
	return names.some((name) => name === login || name.toLowerCase() === email.toLowerCase()) && !/^revert\b/i.test(commit.message);
}
async function commitOnce(context, proposal, planned, attempt) {
	let head = attempt === 1 ? planned : await context.forge.readBranch(planned.name) ?? planned;
	if (head.commit !== planned.commit && await touchesFiles(context, proposal, planned.commit, head.commit)) {
		let message = `${planned.name} changed in the same files meanwhile; the next run starts from there.`;
		return {
			operation: "none",
			diagnostics: [diagnose("BASE_MOVED", message)]
		};
	}
	let { commit, diagnostics } = await commitProposal(context, proposal, head);
	await context.forge.moveBranch(planned.name, head.commit, commit.sha, { force: !1 });
	let title = pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
	return {
		operation: "updated",
		headSha: commit.sha,
		title,
		diagnostics
	};
}
// src/engine/publish/ownership.ts
const WORKFLOW_BOT = ["github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"];
function knownAuthors({ settings }, proposal) {
	let named = [
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
	let { ahead, commits } = comparison;
	if (ahead === 0) return [];
	if (commits.length < ahead) return ["somebody (there are too many commits to list)"];
	if (pushedHead !== void 0 && commits.at(-1)?.sha === pushedHead) return [];
	let known = knownAuthors(context, proposal), unknown = commits.filter((commit) => !isBy(commit.author, known));
	if (unknown.length === 0) return [];
	let self = (context.settings.identity?.login ?? await context.viewer())?.toLowerCase(), foreign = unknown.filter((commit) => self === void 0 || !isOwnPerson(commit, self, ahead));
	return [...new Set(foreign.map((commit) => commit.author.login ?? commit.author.name))].sort();
}
function isBy(person, known) {
	return known.has(person.email.toLowerCase()) || person.login !== void 0 && known.has(person.login.toLowerCase());
}
function isOwnPerson(commit, self, ahead) {
	return commit.author.login?.toLowerCase() === self ? self.endsWith("[bot]") || ahead === 1 && commit.author.date === commit.committer.date : !1;
}
// src/engine/publish/remark.ts
async function remarkOnce({ forge, viewer }, number, kind, text) {
	let marker = `<!-- retag:remark ${kind} -->`, marked = (await forge.listComments(number)).filter((comment) => comment.body.includes(marker)), self = marked.length === 0 ? void 0 : await viewer();
	marked.some(({ author }) => self === void 0 || author.toLowerCase() === self.toLowerCase()) || await forge.addComment(number, `${text}\n\n${marker}`);
}
// src/engine/publish/retire.ts
const TEXTS = {
	obsolete: "Nothing is left to update: the base branch has everything that the image policies elect. Closing.",
	regrouped: "The updates of this pull request are now in other pull requests, as the grouping says. Closing."
};
async function retireBranch(context, input) {
	let { proposal, base, pullRequests, reason } = input, open = pullRequests.find((pullRequest) => pullRequest.state === "open"), result = resultOf(proposal, open);
	if (input.exists === !1 || open === void 0 && !isLeftOver(pullRequests)) return result;
	let comparison = await context.forge.compare(base.commit, proposal.branch);
	if (comparison === void 0) return result;
	let authors = await foreignAuthors(context, proposal, comparison, open && parseState(open.body)?.head);
	return authors.length > 0 ? keep(context, result, open, authors) : (open !== void 0 && await close(context, open, reason), await context.forge.deleteBranch(proposal.branch), {
		...result,
		operation: open === void 0 ? "none" : "closed"
	});
}
function isLeftOver(pullRequests) {
	let [latest] = pullRequests;
	return latest === void 0 || !latest.merged && parseState(latest.body)?.closed !== void 0;
}
async function close(context, open, reason) {
	await remarkOnce(context, open.number, reason, TEXTS[reason]);
	let state = {
		...parseState(open.body) ?? {
			print: "",
			layout: "",
			values: []
		},
		closed: reason
	}, visible = open.body.replace(/\n*<!-- retag:v1 [A-Za-z0-9_-]+ -->\n*/g, "");
	await context.forge.updatePullRequest(open.number, {
		state: "closed",
		body: `${visible}\n\n${printState(state)}\n`
	});
}
async function keep(context, result, open, authors) {
	if (open !== void 0) {
		let text = `There is no image update left for this branch, but it has commits by ${authors.map(codeSpan).join(", ")}, so it stays open. Merge or close it as you like.`;
		await remarkOnce(context, open.number, "foreign", text);
	}
	let message = `The branch ${result.branch} has no image update left, but commits by ${authors.map(neutraliseText).join(", ")}.`;
	return {
		...result,
		diagnostics: [diagnose("FOREIGN_COMMITS", message)]
	};
}
function printRebuildBox(base) {
	return `- [ ] <!-- retag:rebuild --> Rebuild this branch from <code>${htmlText(base)}</code> now. Commits that others made on it are dropped.`;
}
function isRebuildTicked(body) {
	return /^[-*] \[[xX]\] <!-- retag:rebuild -->/m.test(body);
}
function printSection(section, budget) {
	let { head, items, tail, separator, cut } = section;
	if (items.length === 0) return "";
	let whole = head + items.join(separator) + tail;
	if (whole.length <= budget) return whole;
	let length = head.length + tail.length + cut(items.length).length + separator.length, kept = 0;
	for (let item of items) {
		if (length + item.length + separator.length > budget) break;
		length += item.length + separator.length, kept += 1;
	}
	let notice = cut(items.length - kept);
	return kept === 0 ? notice.length <= budget ? notice : "" : head + items.slice(0, kept).join(separator) + separator + notice + tail;
}
function printSections(sections, budget) {
	let printed = [], left = budget;
	for (let section of sections) {
		let text = printSection(section, Math.max(left, 0));
		left -= text.length + 2, printed.push(text);
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
	let step = `${codeSpan(change.old)} → ${codeSpan(change.new)}`;
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
function policyFold(resolved) {
	let { policy, latestRef } = resolved, name = policy.namespace === "" ? policy.name : `${policy.namespace}:${policy.name}`, elected = latestRef === void 0 ? "nothing elected" : `elected <code>${htmlText(latestRef.tag)}</code>`, lines = [...rules(resolved), ...outcome(resolved)].map((line) => `- ${line}`);
	return `<details><summary><code>${htmlText(name)}</code>: ${elected}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function rules({ policy, repository, override }) {
	let { filterTags, choice, digestReflectionPolicy } = policy;
	return [
		...repository === void 0 ? [] : [`image ${codeSpan(repository.image)}`],
		`declared in ${codeSpan(`${policy.location.file}:${policy.location.line}`)}`,
		...filterTags?.pattern === void 0 ? [] : [`tags must match ${codeSpan(filterTags.pattern)}`],
		...filterTags?.extract === void 0 ? [] : [`compared by ${codeSpan(filterTags.extract)}`],
		describeChoice(choice),
		...digestReflectionPolicy === "Never" ? [] : [`digest reflection: ${digestReflectionPolicy}`],
		...override === void 0 ? [] : [`decided by an override: ${neutraliseText(override)}`]
	];
}
function describeChoice(choice) {
	return choice.semver === void 0 ? choice.alphabetical === void 0 ? choice.numerical === void 0 ? "no order declared" : `numerical order, ${choice.numerical.order?.toLowerCase() === "desc" ? "smallest" : "greatest"} number wins` : `alphabetical order, ${choice.alphabetical.order?.toLowerCase() === "desc" ? "first" : "last"} text wins` : `highest version in the range ${codeSpan(choice.semver.range)}`;
}
function outcome({ counts, selection, error, remarks }) {
	let trace = selection?.counts ?? counts, best = selection?.top.map(({ tag, key }) => tag === key ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(key)})`), ties = selection?.ties.slice(0, 5).map(codeSpan);
	return [
		...trace === void 0 ? [] : [describeCounts(trace)],
		...best === void 0 || best.length === 0 ? [] : [`best: ${best.join(", ")}`],
		...ties === void 0 || ties.length === 0 ? [] : [`as good as the elected one: ${ties.join(", ")}`],
		...[
			...selection?.diagnostics ?? [],
			...remarks ?? [],
			...error ? [error] : []
		].map(({ code, message }) => `**${code}**: ${neutraliseText(message)}`)
	];
}
function describeCounts({ fetched, excluded, filtered, parsed, matched }) {
	let kept = fetched - excluded;
	return [
		`${fetched} ${fetched === 1 ? "tag" : "tags"}`,
		...excluded > 0 ? [`${kept} not excluded`] : [],
		...filtered < kept ? [`${filtered} match the pattern`] : [],
		...parsed < filtered ? [`${parsed} can be compared`] : [],
		`${matched} admitted`
	].join(" → ");
}
// src/pull-request/release-notes-fold.ts
const MAX_NOTE = 3e3, hasContent = (notes) => notes.releases.length > 0 || notes.compareUrl !== void 0;
function releaseNotesItems(all) {
	let absent = all.filter((notes) => !hasContent(notes));
	return [...all.filter(hasContent).map(releaseNotesFold), ...absent.length === 0 ? [] : [absentLine(absent)]];
}
function absentLine(absent) {
	let images = new Map();
	for (let { image, absent: reason = "none were found." } of absent) {
		let plain = reason.replace(/\.$/, "");
		images.set(plain, (images.get(plain) ?? new Set()).add(image));
	}
	return `_No release notes:_ ${[...images].map(([reason, names]) => `${[...names].map(codeSpan).join(", ")} (${neutraliseText(reason)})`).join("; ")}.`;
}
function releaseNotesFold(notes) {
	let compare = notes.compareUrl === void 0 ? "" : `\n\n${link("All commits between the two", notes.compareUrl)}`, more = notes.more > 0 ? `\n\n_${notes.more} older ${notes.more === 1 ? "release is" : "releases are"} not shown._` : "", content = notes.releases.length === 0 ? `_${neutraliseText(notes.absent ?? "None found.")}_` : notes.releases.map(printRelease).join("\n\n"), count = notes.releases.length + notes.more, title = notes.releases.length === 0 ? "commits only" : `${count} ${count === 1 ? "release" : "releases"}`;
	return `<details><summary><code>${htmlText(notes.image)}</code>: ${title}</summary>\n\n${content}${more}${compare}\n\n</details>`;
}
function printRelease(release) {
	let title = release.name.trim() === "" ? release.tag : release.name, text = neutraliseMarkdown(shorten(release.body)).trim(), quoted = (text === "" ? "_No text._" : text).split("\n").map((line) => `> ${line}`.trimEnd());
	return `**${link(neutraliseText(title), redirected(release.url))}**\n\n${quoted.join("\n")}`;
}
function redirected(url) {
	return url.replace(/^https:\/\/github\.com\//, "https://redirect.github.com/");
}
function shorten(body) {
	let text = body.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/\r\n?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
	if (text.length <= MAX_NOTE) return text;
	let end = text.lastIndexOf("\n", MAX_NOTE);
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
	let [first = "", ...rest] = image.split("/"), hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost"), host = hasHost ? first.replace(/^(?:index|registry-1)\.docker\.io$/, "docker.io") : "docker.io", path = hasHost ? rest.join("/") : image;
	return PAGES[host]?.(host === "docker.io" && !path.includes("/") ? `library/${path}` : path);
}
function sourceRepository(source, webHost) {
	let match = /^(?:git\+)?https?:\/\/([^/\s]+)\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:[/#?].*)?$/.exec(source ?? "");
	if (match === null || match[1]?.toLowerCase() !== webHost.toLowerCase()) return;
	let [, , owner = "", name = ""] = match;
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
}, COLUMNS = [
	"Image",
	"Change",
	"Kind",
	"Built",
	"Files"
];
function updateTable(updates, factsOf, now) {
	let rows = updates.map((update) => cells(update, factsOf(update), now)), shown = COLUMNS.flatMap((title, at) => rows.some((row) => row[at] !== "") ? [{
		title,
		at
	}] : []), line = (texts) => `| ${texts.join(" | ")} |`;
	return {
		head: `${line(shown.map(({ title }) => title))}\n|${"---|".repeat(shown.length)}\n`,
		items: rows.map((row) => line(shown.map(({ at }) => row[at] ?? ""))),
		tail: "",
		separator: "\n",
		cut: (dropped) => `\n_${dropped} more ${dropped === 1 ? "update has" : "updates have"} no room here; see the changed files._`
	};
}
function cells(update, facts, now) {
	return [
		`${link(codeSpan(update.image), imagePage(update.image))}<br>policy ${codeSpan(update.policy)}`,
		step(update, update.newDigest ?? facts?.digest),
		KINDS[update.kind],
		facts?.created === void 0 ? "" : built(facts.created, now),
		places(update)
	];
}
function step(update, digest) {
	if (update.kind === "repository") return "repository name";
	if (update.kind !== "digest") {
		let named = digest === void 0 ? "" : `<br>${codeSpan(shortDigest(digest))}`;
		return `${arrow(update.oldTag, update.newTag)}${named}`;
	}
	return `${update.newTag === void 0 ? "" : `${codeSpan(update.newTag)}<br>`}${arrow(short(update.oldDigest), short(update.newDigest))}`;
}
function arrow(from, to) {
	return `${from === void 0 || from === "" ? "_none_" : codeSpan(from)} → ${to === void 0 || to === "" ? "_none_" : codeSpan(to)}`;
}
function built(created, now) {
	if (Number.isNaN(created.getTime())) return "";
	let days = Math.floor((now.getTime() - created.getTime()) / 864e5), date = created.toISOString().slice(0, 10);
	return created.getTime() < Date.UTC(2e3, 0) ? "not told" : `${date}<br>${days <= 0 ? "today" : days === 1 ? "1 day old" : `${days} days old`}`;
}
function short(digest) {
	return digest === void 0 ? void 0 : shortDigest(digest);
}
function shortDigest(digest) {
	return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}
function places(update) {
	let files = [...groupBy(update.places, (place) => place.file)], shown = files.slice(0, 8).map(([file, all]) => codeSpan(`${file}:${lineNumbers(all)}`)), more = files.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join("<br>");
}
function lineNumbers(places) {
	let shown = places.slice(0, 8).map(({ line }) => line);
	return `${shown.join(",")}${places.length > shown.length ? ",…" : ""}`;
}
function pullRequestBody(content) {
	let first = introduction(content), last = [
		commands(content),
		printRebuildBox(content.base),
		printState(content.state)
	].filter((text) => text !== ""), room = 6e4 - [first, ...last].reduce((sum, text) => sum + text.length + 2, 0), [table = ""] = printSections([updateTable(content.updates, content.factsOf, content.now)], room * .6);
	return `${[
		first,
		table,
		...printSections(foldedSections(content), room - table.length - 2),
		...last
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function introduction(content) {
	let of = content.automations.map(codeSpan).join(", "), files = content.otherFiles.length === 0 ? "" : ` It also changes ${content.otherFiles.map(codeSpan).join(", ")}.`, notes = (content.notes ?? []).map((note) => `\n- ${neutraliseText(note)}`).join("");
	return `Image updates for ${codeSpan(content.base)}${of === "" ? "" : `, automation ${of}`}, elected by the image policies of this repository.${files}${notes}`;
}
function foldedSections(content) {
	return [
		heldSection(content.held),
		revertedSection(content.reverted),
		waitingSection(content.waiting),
		folds("Why these tags", content.policies.map(policyFold)),
		folds("Release notes", releaseNotesItems(content.releaseNotes))
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
	return content.commandsHelp === void 0 || content.commandsHelp === "" ? "" : `<details><summary>Commands</summary>\n\n${content.commandsHelp.trim()}\n\n</details>`;
}
function titleOf$1(subject) {
	return pullRequestTitle(subject.updates, subject.proposal.scope);
}
function printOf(context, subject) {
	let { proposal, updates, reverted, waiting } = subject, held = proposal.held.map((change) => [
		change.file,
		change.line,
		change.old,
		change.new,
		change.code,
		change.reason
	]);
	return fingerprint([
		1,
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
	let { proposal, updates, reverted, waiting } = subject;
	return pullRequestBody({
		base: proposal.base,
		automations: proposal.automations.filter(({ automation }) => !automation.implicit).map(({ name }) => name),
		updates,
		otherFiles: proposal.files.filter((file) => file.changes.length === 0).map((file) => file.path),
		notes: proposal.files.flatMap((file) => file.notes ?? []),
		held: proposal.held,
		reverted,
		waiting,
		policies: policiesOf(context, proposal).map((resolved) => withRemarks(resolved, knowledge)),
		factsOf: (update) => knowledge.facts.get(imageKey(update)),
		releaseNotes: knowledge.releaseNotes,
		...context.settings.commandsHelp !== void 0 && { commandsHelp: context.settings.commandsHelp },
		now: context.clock.now(),
		state
	});
}
function withRemarks(resolved, { remarks }) {
	let known = remarks.get(policyKey(resolved.policy));
	return known === void 0 || known.length === 0 ? resolved : {
		...resolved,
		remarks: known
	};
}
function policiesOf({ plan }, proposal) {
	let named = new Set([...changesOf(proposal), ...proposal.held].map((change) => change.policy)), nameOf = ({ policy }) => policyKey(policy);
	return plan.policies.filter((resolved) => named.has(nameOf(resolved))).sort((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
}
function imageKey(update) {
	return `${update.image}:${update.newTag ?? ""}@${update.newDigest ?? ""}`;
}
// src/engine/publish/release-notes.ts
const SOURCE = "org.opencontainers.image.source", REVISION = "org.opencontainers.image.revision", VERSION = "org.opencontainers.image.version";
async function findReleaseNotes(context, updates, endsOf) {
	let known = updates.filter((update) => endsOf(update).newer !== void 0);
	if (known.length === 0) return {
		notes: [],
		diagnostics: []
	};
	let webHost = new URL((await context.repository()).url).host, asked = new Map(), releasesOf = (owner, name) => {
		let key = `${owner}/${name}`.toLowerCase(), ask = asked.get(key) ?? (asked.size < 10 ? once(() => listReleases(context, owner, name)) : void 0);
		return ask !== void 0 && asked.set(key, ask), ask?.() ?? Promise.resolve(void 0);
	}, notes = [];
	for (let update of known) notes.push(await notesOf(update, endsOf(update), webHost, releasesOf));
	return {
		notes,
		diagnostics: describeAbsent(notes.filter((note) => note.absent !== void 0))
	};
}
function describeAbsent(absent) {
	let [first] = absent;
	if (first === void 0) return [];
	let images = [...new Set(absent.map((note) => note.image))], message = images.length === 1 ? `No release notes for ${first.image}: ${first.absent}` : `No release notes for ${images.length} images, such as ${first.image}: ${first.absent}`;
	return [diagnose("RELEASE_NOTES_ABSENT", message)];
}
async function listReleases({ forge }, owner, name) {
	try {
		return await forge.listReleases(owner, name);
	} catch (error) {
		if (error instanceof ForgeError) return;
		throw error;
	}
}
async function notesOf(update, { newer, older }, webHost, releasesOf) {
	let { image } = update, label = newer?.labels[SOURCE], absent = (reason, compareUrl) => ({
		image,
		releases: [],
		more: 0,
		absent: reason,
		...compareUrl !== void 0 && { compareUrl }
	});
	if (label === void 0) return absent(`the image has no label ${SOURCE}.`);
	let source = sourceRepository(label, webHost);
	if (source === void 0) return absent(`its source is not a repository on ${webHost}.`);
	let compareUrl = older?.labels[SOURCE] === void 0 || sameSource(sourceRepository(older.labels[SOURCE], webHost), source) ? compareOf(webHost, source, older?.labels[REVISION], newer?.labels[REVISION]) : void 0, releases = await releasesOf(source.owner, source.name);
	if (releases === void 0) return absent(`the releases of ${source.owner}/${source.name} cannot be read.`, compareUrl);
	let between = releasesBetween(releases, [older?.labels[VERSION], update.oldTag], [newer?.labels[VERSION], update.newTag]);
	return between.length === 0 ? absent(`${source.owner}/${source.name} has no release for this step.`, compareUrl) : {
		image,
		releases: between.slice(0, 5),
		more: Math.max(between.length - 5, 0),
		...compareUrl !== void 0 && { compareUrl }
	};
}
function sameSource(one, other) {
	return `${one?.owner}/${one?.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}
function compareOf(webHost, { owner, name }, from, to) {
	let isSha = (text) => text !== void 0 && /^[0-9a-f]{7,40}$/i.test(text);
	return isSha(from) && isSha(to) && from !== to ? `https://${webHost}/${owner}/${name}/compare/${from}...${to}` : void 0;
}
function releasesBetween(releases, older, newer) {
	let find = (names) => {
		let plain = new Set(names.filter((name) => name !== void 0 && name !== "").map((name) => plainVersion(name ?? "")));
		return releases.findIndex((release) => plain.has(plainVersion(release.tag)));
	}, [to, from] = [find(newer), find(older)];
	if (to === -1) return [];
	if (from === -1 || from <= to) return releases.slice(to, to + 1);
	let wantsPrereleases = releases[to]?.prerelease ?? !1;
	return releases.slice(to, from).filter((release) => wantsPrereleases || !release.prerelease);
}
function plainVersion(tag) {
	return tag.toLowerCase().replace(/^(?:release[-/]|version[-/])?v?(?=\d)/, "");
}
async function learnAboutImages(context, updates) {
	let facts = new Map(), ends = new Map(), distinct = [...new Map(updates.map((update) => [imageKey(update), update])).values()].slice(0, 30);
	await Promise.all(distinct.map(async (update) => {
		let newer = await inspect(context, update, update.newDigest ?? update.newTag);
		if (newer === void 0) return;
		facts.set(imageKey(update), {
			digest: newer.digest,
			...newer.created !== void 0 && { created: newer.created }
		});
		let older = context.settings.releaseNotes ? await inspect(context, update, update.oldDigest ?? update.oldTag) : void 0;
		ends.set(imageKey(update), {
			newer,
			...older !== void 0 && { older }
		});
	}));
	let notes = context.settings.releaseNotes ? await findReleaseNotes(context, distinct, (update) => ends.get(imageKey(update)) ?? {}) : {
		notes: [],
		diagnostics: []
	}, remarks = new Map();
	for (let update of distinct) {
		let found = remarkOnDates(context, update, ends.get(imageKey(update)));
		found.length > 0 && remarks.set(update.policy, found);
	}
	let diagnostics = [...notes.diagnostics, ...[...remarks.values()].flat()];
	return {
		facts,
		remarks,
		releaseNotes: notes.notes,
		diagnostics
	};
}
const policyOf = ({ plan }, { policy }) => plan.policies.find((resolved) => policyKey(resolved.policy) === policy);
function remarkOnDates(context, update, { newer, older } = {}) {
	let resolved = policyOf(context, update), { oldTag, newTag } = update;
	if (resolved?.override !== void 0 || oldTag === void 0 || newTag === void 0 || oldTag === newTag || resolved?.repository === void 0 || newer?.created === void 0 || older?.created === void 0) return [];
	let { policy, repository } = resolved, admitted = admittedOf(policy, repository, [oldTag, newTag]), dates = new Map([[oldTag, older.created], [newTag, newer.created]]);
	return checkChronology(policy, admitted.map((tag) => ({
		tag,
		created: dates.get(tag)
	})), newTag);
}
function admittedOf(policy, { exclusionList }, tags) {
	try {
		return admittedTags({
			policy: policy.choice,
			filterTags: policy.filterTags,
			exclusionList,
			tags
		});
	} catch (error) {
		if (error instanceof PolicyError) return [];
		throw error;
	}
}
async function inspect(context, update, reference) {
	let { registry } = context, repository = policyOf(context, update)?.repository;
	if (registry !== void 0 && repository !== void 0 && reference !== void 0 && reference !== "") try {
		return await registry.inspect(repository, reference);
	} catch (error) {
		if (error instanceof RegistryError) return;
		throw error;
	}
}
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
	let have = new Set(present.map((label) => label.name.toLowerCase()));
	return wanted.filter((name) => !have.has(name.toLowerCase()));
}
// src/engine/publish/pull-request-setup.ts
async function setUpPullRequest(context, pullRequest, updates, isNew, isPushed) {
	let { settings } = context, missing = missingLabels(settings.labels, pullRequest.labels), isHalfMade = isNew || settings.labels.length > 0 && missing.length === settings.labels.length, diagnostics = isHalfMade ? await askPeople(context, pullRequest) : [];
	return (isHalfMade || isPushed) && mayAutoMerge(settings.autoMerge, updates) && !pullRequest.draft && diagnostics.push(...await autoMerge(context, pullRequest)), diagnostics.push(...await label(context, pullRequest, isHalfMade ? missing : [])), diagnostics;
}
function mayAutoMerge(rule, updates) {
	if (!rule.enabled || updates.length === 0) return !1;
	let isNamed = ({ policy }) => rule.policies?.some((name) => name === policy || policy.endsWith(`:${name}`)) ?? !0;
	return updates.every((update) => isNamed(update) && (rule.steps?.includes(update.kind) ?? !0));
}
async function askPeople({ forge, settings }, { number }) {
	return [...await eachIfRefused(settings.assignees, (names) => forge.addAssignees(number, names)), ...await eachIfRefused(settings.reviewers, (names) => forge.requestReviewers(number, names))];
}
async function eachIfRefused(names, ask) {
	if (names.length === 0) return [];
	let refusal = await attempt("REVIEWER_REFUSED", `Could not ask ${names.join(", ")}`, () => ask(names));
	if (refusal === void 0) return [];
	if (names.length === 1) return [refusal];
	let refusals = [];
	for (let name of names) refusals.push(...await eachIfRefused([name], ask));
	return refusals;
}
async function autoMerge({ forge, settings }, pullRequest) {
	let refusal = await attempt("AUTO_MERGE_REFUSED", `Auto-merge of #${pullRequest.number} could not be turned on`, () => forge.enableAutoMerge(pullRequest, settings.autoMerge.method));
	return refusal === void 0 ? [] : [refusal];
}
async function label({ forge, settings }, pullRequest, missing) {
	let present = pullRequest.labels, diagnostics = [], keep = (refusal) => refusal !== void 0 && diagnostics.push(refusal);
	missing.length > 0 && keep(await attempt("LABEL_REFUSED", `Could not label #${pullRequest.number}`, async () => {
		present = await forge.addLabels(pullRequest.number, missing);
	}));
	for (let plain of present.filter((found) => isUndescribed(found) && isWanted(found, settings.labels))) {
		let described = {
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
// src/engine/publish/update-unit.ts
async function updateUnit(context, input) {
	let { base, pullRequests } = input, reverted = await findReverted(context, input.proposal, pullRequests, base), proposal = reverted.length === 0 ? input.proposal : withoutReverted(context, input.proposal, reverted), diagnostics = reverted.map(describeReverted), open = openOne(pullRequests, proposal.base);
	if (proposal.files.length === 0) {
		let retired = await retireBranch(context, {
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
	let subject = {
		proposal,
		updates: gatherUpdates(changesOf(proposal)),
		reverted,
		waiting: input.waiting
	}, result = {
		...resultOf(proposal, open),
		title: titleOf$1(subject),
		diagnostics
	};
	if (open === void 0) {
		let declined = declinedOne(pullRequests, proposal);
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
	let { proposal } = subject, state = exists === !1 ? void 0 : await readBranchState(context, proposal, base);
	if (open === void 0 && state?.matches && isDeclinedByContent(pullRequests, state.tip)) {
		let [latest] = pullRequests;
		return {
			...result,
			diagnostics: [...result.diagnostics, ...latest === void 0 ? [] : [describeDeclined(latest)]]
		};
	}
	let isWanted = state === void 0 || mustRebuild(context, state, base, open), merge = await readMergeState(context, state, base, open, isWanted), needsPush = isWanted || merge.conflicts;
	if (needsPush && open !== void 0 && merge.queued && !isRebuildTicked(open.body)) return {
		...result,
		diagnostics: [...result.diagnostics, describeQueued(open)]
	};
	if (needsPush && state !== void 0) {
		let authors = await authorsInTheWay(context, proposal, state, pullRequests, open);
		if (authors.length > 0) return stopForForeign(context, result, open, authors);
	}
	let pushed = needsPush ? await push(context, proposal, base, state) : void 0, head = pushed?.head ?? state?.tip ?? base.commit, written = await writePullRequest(context, subject, open, head), setUp = await setUpPullRequest(context, written.pullRequest, subject.updates, open === void 0, pushed !== void 0);
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
async function readMergeState({ forge }, state, base, open, isPushing) {
	let isBehind = state !== void 0 && state.comparison.mergeBase !== base.commit;
	return open === void 0 || state === void 0 || !(isPushing || isBehind) ? {
		conflicts: !1,
		queued: !1
	} : forge.readMergeState(open.number);
}
function mustRebuild(context, state, base, open) {
	if (!state.matches || state.overlaps) return !0;
	let isBehind = state.comparison.mergeBase !== base.commit;
	return (context.settings.rebase === "always" || open !== void 0 && isRebuildTicked(open.body)) && (isBehind || state.comparison.ahead > 1);
}
async function authorsInTheWay(context, proposal, state, pullRequests, open) {
	return context.settings.discardForeignCommits || open !== void 0 && isRebuildTicked(open.body) || open === void 0 && pullRequests.some((pr) => pr.merged && pr.head.sha === state.tip) ? [] : foreignAuthors(context, proposal, state.comparison, open && parseState(open.body)?.head);
}
async function stopForForeign(context, result, open, authors) {
	let names = authors.map(codeSpan).join(", ");
	open !== void 0 && await remarkOnce(context, open.number, "foreign", `This branch has commits by ${names}, so it is left as it is. To have it rebuilt without those commits, tick the box at the end of the description; to keep them, merge or close this pull request.`);
	let message = `The branch ${result.branch} has commits by ${authors.map(neutraliseText).join(", ")} and is left as it is.`;
	return {
		...result,
		diagnostics: [...result.diagnostics, diagnose("FOREIGN_COMMITS", message)]
	};
}
async function push(context, proposal, base, state) {
	let { commit, diagnostics } = await commitProposal(context, proposal, base);
	return state === void 0 ? await context.forge.createBranch(proposal.branch, commit.sha) : await context.forge.moveBranch(proposal.branch, state.tip, commit.sha, { force: !0 }), {
		head: commit.sha,
		diagnostics
	};
}
async function writePullRequest(context, subject, open, head) {
	let known = open && parseState(open.body), state = stateOf(context, subject, head);
	if (open !== void 0 && known !== void 0 && isCurrent(open, known, state, subject)) return {
		pullRequest: open,
		isChanged: !1,
		diagnostics: []
	};
	let knowledge = await learnAboutImages(context, subject.updates), text = {
		title: titleOf$1(subject),
		body: bodyOf(context, subject, knowledge, state)
	};
	if (open === void 0) return createPullRequest(context, subject.proposal, text, knowledge.diagnostics);
	let title = known !== void 0 && known.print === printOf(context, subject) ? open.title : text.title, base = open.base.ref === subject.proposal.base ? {} : { base: subject.proposal.base };
	return {
		pullRequest: await context.forge.updatePullRequest(open.number, {
			title,
			body: text.body,
			...base
		}),
		isChanged: !0,
		diagnostics: [...known === void 0 ? [describeTakeOver(open)] : [], ...knowledge.diagnostics]
	};
}
function isCurrent(open, known, wanted, subject) {
	return known.print === wanted.print && known.layout === wanted.layout && known.head === wanted.head && open.base.ref === subject.proposal.base && !isRebuildTicked(open.body);
}
async function createPullRequest(context, proposal, text, diagnostics) {
	let { forge, settings } = context;
	try {
		let pullRequest = await forge.createPullRequest({
			...text,
			head: proposal.branch,
			base: proposal.base,
			draft: settings.draft
		});
		return {
			pullRequest,
			isChanged: !0,
			diagnostics: [...diagnostics, ...describeApproval(pullRequest)]
		};
	} catch (error) {
		if (!(error instanceof ForgeError) || error.code !== "GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS") throw error;
		let { url } = await context.repository(), compare = `${url}/compare/${encodeURI(proposal.base)}...${encodeURI(proposal.branch)}`;
		throw new ForgeError(error.code, `${error.message} The branch is pushed; open the pull request by hand: ${compare}`, {
			cause: error,
			...error.hint !== void 0 && { hint: error.hint }
		});
	}
}
function openOne(pullRequests, base) {
	let open = pullRequests.filter((pullRequest) => pullRequest.state === "open");
	return open.find((pullRequest) => pullRequest.base.ref === base) ?? open[0];
}
function declinedOne(pullRequests, proposal) {
	let latest = pullRequests.find((pullRequest) => parseState(pullRequest.body)?.closed === void 0);
	if (latest === void 0 || latest.merged) return;
	let values = parseState(latest.body)?.values ?? [], changes = changesOf(proposal);
	return changes.length > 0 && changes.every((change) => values.some((value) => value.setter === change.setter && value.value === change.new && isProposedFor(value, change.file))) ? latest : void 0;
}
function isDeclinedByContent(pullRequests, tip) {
	let [latest] = pullRequests;
	return latest !== void 0 && !latest.merged && latest.head.sha === tip && parseState(latest.body) === void 0;
}
function withoutReverted(context, proposal, reverted) {
	return withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage);
}
// src/engine/publish/publish.ts
async function publish(input) {
	let proposals = divide(input.plan, input.settings.groupBy, input.writeMessage), context = {
		...input,
		repository: once(() => input.forge.readRepository()),
		viewer: once(() => input.forge.viewer()),
		layout: fingerprint([input.settings.groupBy, proposals.map(({ branch, base }) => [branch, base])])
	}, bases = new Map((input.baseHeads ?? []).map((head) => [head.name, head])), batches = [];
	for (let [, group] of groupBy(proposals, (proposal) => proposal.root)) batches.push(await readBatch(context, group, bases));
	let room = roomOf(context, batches), results = [];
	for (let batch of batches) results.push(...batch.done, ...await publishBatch(context, batch, room, bases));
	let alone = new Set(proposals.map((proposal) => proposal.root));
	for (let { branch, base } of input.plan.automations) alone.has(branch) || results.push(...await publishEmptyRoot(context, branch, base, bases)), alone.add(branch);
	return results;
}
async function readBatch(context, proposals, bases) {
	let done = [], candidates = [];
	for (let proposal of proposals) {
		let failure = await guarded(context, proposal, async () => {
			let base = await baseOf(context, proposal.base, bases), outcome = context.settings.delivery === "commit" && proposal.files.length > 0 ? await commitToBase(context, proposal, base) : void 0;
			outcome !== void 0 && "done" in outcome ? done.push(outcome.done) : (outcome !== void 0 && done.push({
				...resultOf(proposal, void 0),
				diagnostics: [outcome.refused]
			}), candidates.push({
				proposal,
				base,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			}));
		});
		done.push(...failure);
	}
	return {
		proposals,
		candidates,
		done
	};
}
const isOpen = ({ pullRequests, proposal }) => openOne(pullRequests, proposal.base) !== void 0;
function roomOf({ settings }, batches) {
	let candidates = batches.flatMap((batch) => batch.candidates), left = Math.max((settings.limit ?? Infinity) - candidates.filter(isOpen).length, 0);
	return {
		left,
		waiting: candidates.filter((candidate) => !isOpen(candidate) && candidate.proposal.files.length > 0).slice(left).map(titleOf)
	};
}
async function publishBatch(context, { candidates, proposals }, room, bases) {
	let leftovers = await findLeftovers(context, candidates, proposals), results = [], ordered = [...candidates.filter(isOpen), ...candidates.filter((candidate) => !isOpen(candidate))];
	for (let candidate of ordered) {
		let mayOpen = isOpen(candidate) || room.left > 0, exists = leftovers === void 0 ? void 0 : leftovers.present.has(candidate.proposal.branch), outcome = await publishOne(context, candidate, {
			waiting: room.waiting,
			mayOpen,
			exists
		});
		!isOpen(candidate) && outcome.some((result) => result.operation === "created") && --room.left, results.push(...outcome);
	}
	for (let branch of leftovers?.orphans ?? []) results.push(...await retireOrphan(context, branch, proposals, bases));
	return results;
}
function titleOf({ proposal }) {
	return pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
}
async function publishOne(context, candidate, options) {
	let { proposal, base } = candidate, results = [], failure = await guarded(context, proposal, async () => {
		let { waiting, mayOpen, exists } = options;
		proposal.files.length === 0 && exists === !1 && candidate.pullRequests.every((pr) => pr.state !== "open") ? results.push(resultOf(proposal, void 0)) : results.push(await withAttempts(async (attempt) => {
			let common = {
				proposal,
				base,
				waiting,
				mayOpen
			};
			if (attempt > 1) return updateUnit(context, {
				...common,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			});
			let known = exists === void 0 ? {} : { exists };
			return updateUnit(context, {
				...common,
				...known,
				pullRequests: candidate.pullRequests
			});
		}, context.pause));
	});
	return [...results, ...failure];
}
async function findLeftovers(context, candidates, proposals) {
	let [first] = proposals;
	if (first === void 0) return;
	let [only] = candidates, open = candidates.length === 1 && only !== void 0 ? openOne(only.pullRequests, only.proposal.base) : void 0;
	if (open === void 0 || parseState(open.body)?.layout !== context.layout) try {
		let branches = await context.forge.listBranches(first.root), present = new Set(branches.map((branch) => branch.name).filter((name) => belongsTo(first.root, name))), wanted = new Set(proposals.map((proposal) => proposal.branch));
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
	let [first] = proposals;
	if (first === void 0) return [];
	let automations = proposals.flatMap((proposal) => proposal.automations), results = [], failure = await guarded(context, {
		branch,
		base: first.base,
		automations: []
	}, async () => {
		let result = await withAttempts(async () => {
			let pullRequests = await context.forge.listPullRequests(branch), open = pullRequests.find((pullRequest) => pullRequest.state === "open"), base = await baseOf(context, open?.base.ref ?? first.base, bases), reason = open !== void 0 && parseState(open.body)?.layout === context.layout ? "obsolete" : "regrouped";
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
		(result.operation !== "none" || result.diagnostics.length > 0) && results.push({
			...result,
			automation: ""
		});
	});
	return [...results, ...failure];
}
async function publishEmptyRoot(context, root, base, bases) {
	let automations = context.plan.automations.filter((automation) => automation.branch === root), results = [], failure = await guarded(context, {
		branch: root,
		base,
		automations
	}, async () => {
		let branches = await context.forge.listBranches(root);
		for (let { name } of branches.filter((branch) => belongsTo(root, branch.name))) results.push(...await retireOrphan(context, name, [{
			root,
			base,
			automations
		}], bases));
	});
	return [...results, ...failure];
}
async function baseOf(context, name, bases) {
	let known = bases.get(name);
	if (known !== void 0) return known;
	let head = await context.forge.readBranch(name);
	if (head === void 0) throw new ForgeError("GITHUB_REF_MISSING", `There is no branch ${name} to propose to.`);
	return bases.set(name, head), head;
}
const FATAL = new Set(["GITHUB_TOKEN_INVALID"]);
async function guarded(context, proposal, act) {
	try {
		return await act(), [];
	} catch (error) {
		if (!(error instanceof ForgeError) || FATAL.has(error.code)) throw error;
		let diagnostics = [await describeRefusal(context, proposal.branch, error)];
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
	let rules = error.code === "GITHUB_RULESET" ? await forge.listRules(branch) : [], told = rules.length === 0 ? "" : ` Rules on ${branch}: ${rules.join(", ")}.`;
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
	return typeof autoMerge == "boolean" ? {
		enabled: autoMerge,
		method: "merge"
	} : {
		enabled: !0,
		method: "merge",
		...autoMerge.policies.length > 0 && { policies: autoMerge.policies },
		steps: autoMerge.steps.flatMap((step) => step === "other" ? OTHER_STEPS : [step])
	};
}
function publishSettings(config, overrides) {
	let { pullRequests, commits, commands, delivery } = config;
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
// src/engine/recalled-forge.ts
function recallForge(forge) {
	let kept = new Map(), keep = (key, ask) => {
		let answer = kept.get(key) ?? ask();
		return kept.set(key, answer), answer;
	}, take = (key, ask) => {
		let answer = kept.get(key);
		return kept.delete(key), answer ?? ask();
	}, answerBy = (how) => ({
		listPullRequests: (head) => how(`pulls ${head}`, () => forge.listPullRequests(head)),
		listBranches: (prefix) => how(`branches ${prefix}`, () => forge.listBranches(prefix)),
		compare: (base, head) => how(`compare ${base} ${head}`, () => forge.compare(base, head))
	});
	return {
		reader: {
			...answerBy(keep),
			readText: (path, at) => forge.readText(path, at)
		},
		forge: {
			...forge,
			...answerBy(take)
		}
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
	let { windows } = project.config.updates;
	if (!plan.automations.some((automation) => automation.files.length > 0) || isOpen$1(windows, now)) return;
	let next = nextOpening(windows, now), when = next === void 0 ? "none opens in the foreseeable future" : `the next one opens at ${next.toISOString()}`;
	return diagnose("PLAN_WINDOW_CLOSED", `awaiting window: changes are pending, but no update window is open; ${when}`);
}
function createCarrier(settings, forge, clock) {
	let known = new Map(), configPath = settings.configPath ?? ".github/retag.yaml";
	return {
		prepare: async (base, loaded) => {
			let { config, declarations } = loaded, branches = declarations.automations.map((automation) => branchesOf(automation, config, settings).branch), roots = [...groupBy(branches, (branch) => branch)].map(([branch, all]) => ({
				branch,
				automations: all.length
			})), names = await branchesToRead(forge, roots, config.pullRequests.groupBy), edits = await readOverrideEdits(forge, loaded, base.commit ?? base.name, names, configPath), { amendment } = settings, isOwn = amendment !== void 0 && roots.some(({ branch }) => belongsTo(branch, amendment.branch)), carried = carryOverrides(config.overrides, edits, isOwn ? amendment : void 0);
			return known.set(base.name, {
				loaded,
				carried
			}), {
				...loaded,
				config: {
					...config,
					overrides: [...carried.effective]
				}
			};
		},
		attach: ({ base, plan }) => {
			let found = known.get(base);
			if (found === void 0) return [];
			let { loaded, carried } = found, options = {
				configPath,
				now: clock.now()
			};
			return attachOverrideFiles(plan.automations, loaded, loaded.config.overrides, carried, options);
		}
	};
}
async function run(settings, ports) {
	let { reporter, clock } = ports, { reader, forge } = recallForge(ports.forge), registries = new Map(), registryOf = (project) => {
		let registry = registries.get(project.config) ?? ports.openRegistry(project);
		return registries.set(project.config, registry), registry;
	}, carrier = createCarrier(settings, reader, clock), bases = await planBases({
		configPath: settings.configPath,
		options: settings,
		openTree: ports.openTree,
		prepare: carrier.prepare,
		portsFor: (project) => ({
			registry: registryOf(project),
			reporter,
			clock
		})
	}), problems = bases.flatMap(carrier.attach), [fault] = problems.filter(({ code }) => code === "OVERRIDES_UNEDITABLE");
	if (fault !== void 0 && settings.amendment !== void 0 && !settings.dryRun) throw new ConfigError(fault.code, fault.message, fault.hint === void 0 ? {} : { hint: fault.hint });
	let joined = joinPlans(bases), plan = {
		...joined,
		diagnostics: collectDiagnostics(joined.diagnostics, problems)
	}, [first] = bases, overrides = first?.project.config.overrides ?? [];
	if (settings.dryRun || first === void 0) return {
		plan,
		overrides,
		results: [],
		diagnostics: plan.diagnostics
	};
	let closed = settings.requested ? void 0 : awaitWindow(plan, first.project, clock.now());
	if (closed) return {
		plan,
		overrides,
		results: [],
		diagnostics: collectDiagnostics(plan.diagnostics, [closed])
	};
	let { signerFor } = ports, results = await publish({
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
export { heldSection as a, policyFold as i, run as n, printSections as o, updateTable as r, gatherUpdates as s, joinPlans as t };
