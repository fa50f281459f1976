import { t as __commonJSMin } from "./rolldown-runtime.js";
import { r as policyName } from "./document-name.js";
import { a as link, c as pathCell, i as htmlText, l as proseText, n as codeSpan, s as neutraliseText, t as codeCell } from "./neutralise.js";
import { f as splitReference, r as kindsOf } from "./policy-choice.js";
import { t as groupBy } from "./groups.js";
// src/pull-request/body-section.ts
const MAX_BODY = 6e4;
function cutNotice(title, dropped, instead) {
	return `_${title}: ${dropped} more left out, because GitHub limits the size of this text${instead === void 0 ? "" : `; ${instead}`}._`;
}
function printSection(section, budget) {
	let { head, items, tail, separator, cut } = section;
	if (items.length === 0) return "";
	let whole = head + items.join(separator) + tail;
	if (whole.length <= budget) return whole;
	let length = head.length + tail.length + 2 + cut(items.length).length, kept = 0;
	for (let item of items) {
		if (length += item.length + (kept === 0 ? 0 : separator.length), length > budget) break;
		kept += 1;
	}
	let notice = cut(items.length - kept);
	return kept === 0 ? notice.length <= budget ? notice : "" : head + items.slice(0, kept).join(separator) + "\n\n" + notice + tail;
}
function printSections(sections, budget) {
	let printed = [], left = budget, reserved = sections.reduce((sum, section) => sum + roomOfNotice(section), 0);
	for (let section of sections) {
		reserved -= roomOfNotice(section);
		let text = printSection(section, Math.max(left - reserved, 0));
		left -= text === "" ? 0 : text.length + 2, printed.push(text);
	}
	return printed.filter((text) => text !== "");
}
function roomOfNotice({ items, cut }) {
	return items.length === 0 ? 0 : cut(items.length).length + 2;
}
// src/pull-request/held-section.ts
function heldSection(held) {
	return list("Held back", held.map(heldItem), "`retag plan` names them all");
}
function revertedSection(reverted) {
	return list("Not proposed again", reverted.map((change) => `- ${place(change)}: ${codeSpan(change.new)} was merged before and then taken back, so it is not proposed again until a newer one matches. **To have it after all:** ${codeSpan(`/retag ${change.policy} TAG`)}.`));
}
function waitingSection(titles) {
	return list("Waiting until a pull request is merged or closed", titles.map((title) => `- ${neutraliseText(title)}`));
}
function heldItem(change) {
	let step = `${codeSpan(change.old)} → ${codeSpan(change.new)}`;
	return `- ${place(change)}: ${step} (${change.code}): ${sentence(change.reason)} **To release it:** ${sentence(change.release)}`;
}
function sentence(text) {
	let inert = proseText(text.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1)));
	return /[.!?]$/.test(inert) ? inert : `${inert}.`;
}
function place(change) {
	return `${codeSpan(`${change.file}:${change.line}`)}, policy ${codeSpan(change.policy)}`;
}
function list(title, items, instead) {
	return {
		head: `### ${title}\n\n`,
		items,
		tail: "",
		separator: "\n",
		cut: (dropped) => cutNotice(title, dropped, instead)
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
			step.newTag
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
function policyFold(resolved) {
	let { policy, latestRef } = resolved, name = policyName(policy), elected = latestRef === void 0 ? "nothing elected" : `elected <code>${htmlText(latestRef.tag)}</code>`, lines = [...policyRules(resolved), ...outcome(resolved)].map((line) => `- ${line}`);
	return `<details><summary><code>${htmlText(name)}</code>: ${elected}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function policyRules({ policy, repository, override }) {
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
	let [kind] = kindsOf(choice);
	return kind === void 0 ? "no order declared" : IN_WORDS[kind](choice);
}
const isDescending = (part) => part?.order?.toLowerCase() === "desc", IN_WORDS = {
	semver: ({ semver }) => `highest version in the range ${codeSpan(semver?.range ?? "")}`,
	alphabetical: ({ alphabetical }) => `alphabetical order, ${isDescending(alphabetical) ? "first" : "last"} text wins`,
	numerical: ({ numerical }) => `numerical order, ${isDescending(numerical) ? "smallest" : "greatest"} number wins`
};
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
		].map(({ code, message }) => `**${code}**: ${proseText(message)}`)
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
		cut: (dropped) => `_${dropped} more ${dropped === 1 ? "update has" : "updates have"} no room here; see the changed files._`
	};
}
function cells(update, facts, now) {
	return [
		`${link(codeCell(update.image), imagePage(update.image))}<br>policy ${codeCell(update.policy)}`,
		step(update, update.newDigest ?? facts?.digest),
		KINDS[update.kind],
		facts?.created === void 0 ? "" : built(facts.created, now),
		places(update)
	];
}
const unbroken = (text) => text.replaceAll("-", "‑").replaceAll(" ", "\xA0");
function step(update, digest) {
	if (update.kind === "repository") return "repository name";
	if (update.kind !== "digest") {
		let named = digest === void 0 ? "" : `<br>${codeCell(shortDigest(digest))}`;
		return `${arrow(update.oldTag, update.newTag)}${named}`;
	}
	return `${update.newTag === void 0 ? "" : `${codeCell(update.newTag)}<br>`}${arrow(short(update.oldDigest), short(update.newDigest))}`;
}
function arrow(from, to) {
	return `${from === void 0 || from === "" ? "_none_" : codeCell(from)} → ${to === void 0 || to === "" ? "_none_" : codeCell(to)}`;
}
function built(created, now) {
	if (Number.isNaN(created.getTime())) return "";
	let days = Math.floor((now.getTime() - created.getTime()) / 864e5), date = created.toISOString().slice(0, 10);
	if (created.getTime() < Date.UTC(2e3, 0)) return "not told";
	let age = days <= 0 ? "today" : days === 1 ? "1 day old" : `${days} days old`;
	return unbroken(`${date}<br>${age}`);
}
function short(digest) {
	return digest === void 0 ? void 0 : shortDigest(digest);
}
function shortDigest(digest) {
	return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}
function places(update) {
	let files = [...groupBy(update.places, (place) => place.file)], shown = files.slice(0, 8).map(([file, all]) => pathCell(`${file}:${lineNumbers(all)}`)), more = files.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join("<br>");
}
function lineNumbers(places) {
	let shown = places.slice(0, 8).map(({ line }) => line);
	return `${shown.join(",")}${places.length > shown.length ? ",…" : ""}`;
}
export { gatherUpdates as a, waitingSection as c, printSection as d, printSections as f, policyRules as i, MAX_BODY as l, sourceRepository as n, heldSection as o, policyFold as r, revertedSection as s, updateTable as t, cutNotice as u };
