import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as PolicyError, c as RetagError, d as compareDiagnostics, f as diagnose, l as TemplateError, n as ConfigError, o as ReferenceError$1, u as VersionError } from "./errors.js";
import { a as int$1, d as string$1, f as union, i as discriminatedUnion, l as record, m as url, n as array, o as literal, r as boolean, t as _enum, u as strictObject } from "./schemas.js";
import { r as parseImageName } from "./image-name.js";

// src/config/cron.ts
const FIELDS = [
	{
		name: "minute",
		low: 0,
		high: 59
	},
	{
		name: "hour",
		low: 0,
		high: 23
	},
	{
		name: "day of month",
		low: 1,
		high: 31
	},
	{
		name: "month",
		low: 1,
		high: 12,
		words: [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		]
	},
	{
		name: "day of week",
		low: 0,
		high: 7,
		words: [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		]
	}
];
function parseCron(text) {
	const parts = text.trim().split(/\s+/);
	if (parts.length !== FIELDS.length) return `"${text}" must have five fields: minute, hour, day of month, month, day of week`;
	const sets = [];
	for (const [index, field] of FIELDS.entries()) {
		const set = parseField(parts[index], field);
		if (set === void 0) return `"${parts[index]}" is no ${field.name} (${field.low}-${field.high}) in "${text}"`;
		sets.push(set);
	}
	const [minutes, hours, days, months, weekdays] = sets;
	if (weekdays.has(7)) weekdays.add(0);
	return {
		minutes,
		hours,
		days,
		months,
		weekdays,
		anyDay: parts[2].startsWith("*"),
		anyWeekday: parts[4].startsWith("*")
	};
}
function parseField(text, field) {
	const values = /* @__PURE__ */ new Set();
	for (const item of text.split(",")) {
		const match = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
		if (match === null) return void 0;
		const [, first, last, stepText] = match;
		const step = stepText === void 0 ? 1 : Number(stepText);
		const low = first === void 0 ? field.low : parseValue(first, field);
		const high = last !== void 0 ? parseValue(last, field) : first === void 0 || last === void 0 && stepText !== void 0 ? field.high : low;
		if (low === void 0 || high === void 0 || step < 1 || low > high) return void 0;
		for (let value = low; value <= high; value += step) values.add(value);
	}
	return values;
}
function parseValue(text, { low, high, words }) {
	const word = words?.indexOf(text.toLowerCase()) ?? -1;
	if (word !== -1) return word + (low === 1 ? 1 : 0);
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	return value >= low && value <= high ? value : void 0;
}
function matchesMinute(schedule, local) {
	return schedule.minutes.has(local.getUTCMinutes()) && schedule.hours.has(local.getUTCHours());
}
function matchesDay(schedule, local) {
	if (!schedule.months.has(local.getUTCMonth() + 1)) return false;
	const day = schedule.days.has(local.getUTCDate());
	const weekday = schedule.weekdays.has(local.getUTCDay());
	return schedule.anyDay || schedule.anyWeekday ? day && weekday : day || weekday;
}

// src/config/durations.ts
const UNIT_MILLISECONDS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const INTERVAL_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/;
const TIMEOUT_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m))+$/;
const DURATION_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h|d))+$/;
function parseDuration$1(text, pattern = DURATION_PATTERN) {
	if (!pattern.test(text)) return void 0;
	let total = 0;
	for (const [, amount, unit] of text.matchAll(/([0-9.]+)(ms|s|m|h|d)/g)) total += Number(amount) * UNIT_MILLISECONDS[unit];
	return total;
}

// src/config/update-window.ts
const MINUTE = 6e4;
const DAY = 864e5;
const HORIZON_DAYS = 2928;
function findWindowFaults(windows) {
	return windows.flatMap(({ cron, timeZone }, index) => {
		const path = [
			"updates",
			"windows",
			index
		];
		const schedule = parseCron(cron);
		return [...typeof schedule === "string" ? [{
			path: [...path, "cron"],
			message: schedule
		}] : [], ...isTimeZone(timeZone) ? [] : [{
			path: [...path, "timeZone"],
			message: `"${timeZone}" is no IANA time zone`
		}]];
	});
}
function isOpen(windows, now) {
	return windows.length === 0 || windows.some((window) => isInside(window, now));
}
function nextOpening(windows, now) {
	const openings = windows.flatMap((window) => openingAfter(window, now) ?? []);
	return openings.length === 0 ? void 0 : new Date(Math.min(...openings.map(Number)));
}
function isInside({ cron, duration, timeZone }, now) {
	const schedule = parseCron(cron);
	const length = parseDuration$1(duration);
	if (typeof schedule === "string" || length === void 0) return false;
	const last = Math.floor(Number(now) / MINUTE) * MINUTE;
	const offsetAt = offsetReader(timeZone);
	for (let start = last; Number(now) - start < length; start -= MINUTE) if (opensAt(schedule, start, offsetAt)) return true;
	return false;
}
function openingAfter({ cron, timeZone }, now) {
	const schedule = parseCron(cron);
	if (typeof schedule === "string") return void 0;
	const offsetAt = offsetReader(timeZone);
	const first = Math.floor(Number(now) / MINUTE) * MINUTE + MINUTE;
	const end = first + HORIZON_DAYS * DAY;
	for (let start = first; start < end; start += MINUTE) {
		const local = new Date(start + offsetAt(start));
		if (!matchesDay(schedule, local)) {
			const rest = DAY - Number(local) % DAY;
			start += Math.max(0, rest - 180 * MINUTE - MINUTE);
			continue;
		}
		if (opensAt(schedule, start, offsetAt)) return new Date(start);
	}
}
function opensAt(schedule, instant, offsetAt) {
	const local = new Date(instant + offsetAt(instant));
	return matchesMinute(schedule, local) && matchesDay(schedule, local);
}
function isTimeZone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
function offsetReader(timeZone) {
	const QUARTER = 15 * MINUTE;
	const format = new Intl.DateTimeFormat("en", {
		timeZone,
		timeZoneName: "longOffset"
	});
	const known = /* @__PURE__ */ new Map();
	return (instant) => {
		const quarter = Math.floor(instant / QUARTER);
		let offset = known.get(quarter);
		if (offset === void 0) {
			offset = parseOffset(format.formatToParts(quarter * QUARTER).find((part) => part.type === "timeZoneName")?.value ?? "GMT");
			known.set(quarter, offset);
		}
		return offset;
	};
}
function parseOffset(name) {
	const match = /([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?$/.exec(name);
	if (match === null) return 0;
	const [, sign, hours, minutes = "0", seconds = "0"] = match;
	const total = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1e3;
	return sign === "-" ? -total : total;
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/source-text.ts
var import_dist = require_dist();
function indexLines(text) {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.max(offset - starts[low], 0) + 1
		};
	};
}
function lineStart(text, offset) {
	return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const newline = text.indexOf("\n", offset);
	const end = newline === -1 ? text.length : newline;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function applyEdits(text, edits) {
	const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
	const parts = [];
	let at = 0;
	for (const edit of sorted) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another one or leaves the text`);
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	parts.push(text.slice(at));
	return parts.join("");
}

// src/config/schema.ts
const described = (schema, description) => schema.describe(description);
const text$1 = (description) => described(string$1().min(1), description);
const texts = (description) => described(array(string$1()), description);
const flag$1 = (value, description) => described(boolean().default(value), description);
const fromEnvironment = (description) => described(strictObject({ env: string$1().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable").describe("Name of the environment variable.") }), description);
const sources = strictObject({
	include: texts("Globs of the files that are read. `*` stays within a folder, `**` crosses folders.").default([
		"**/*.yaml",
		"**/*.yml",
		"**/Kustomization"
	]),
	exclude: texts("Globs of files that are left out, also when `include` names them.").default([]),
	rendered: texts("Files that hold the output of `kustomize build` or `kubectl get -o yaml`. Their image documents are read instead of those with the same kind, namespace and name elsewhere.").default([])
});
const order$1 = _enum(["asc", "desc"]).default("asc").describe("Which end wins: `asc` takes the greatest.");
const policy = strictObject({
	semver: strictObject({ range: string$1().describe("A version range, as Flux reads it.") }).optional().describe("The greatest version in a range."),
	alphabetical: strictObject({ order: order$1 }).optional().describe("The last tag in the order of bytes."),
	numerical: strictObject({ order: order$1 }).optional().describe("The greatest number.")
}).refine((choice) => Object.values(choice).filter((part) => part !== void 0).length === 1, { message: "exactly one of semver, alphabetical and numerical is needed" });
const image = strictObject({
	image: text$1("Name of the image, without scheme, tag and digest: `spec.image` of an ImageRepository."),
	namespace: text$1("Namespace in the marker: `{\"$imagepolicy\": \"<namespace>:<name>\"}`.").default("flux-system"),
	policy: described(policy, "Which tag is wanted: `spec.policy` of an ImagePolicy."),
	filterTags: strictObject({
		pattern: string$1().optional().describe("A Go regular expression; tags that do not match are left out."),
		extract: string$1().optional().describe("What is compared, built from the groups of the pattern.")
	}).optional().describe("Which tags take part: `spec.filterTags` of an ImagePolicy."),
	digestReflectionPolicy: _enum([
		"Never",
		"IfNotPresent",
		"Always"
	]).default("Never").describe("Whether the digest is written too: `spec.digestReflectionPolicy` of an ImagePolicy."),
	exclusionList: array(string$1()).max(25).optional().describe("Go regular expressions of tags that are never used."),
	insecure: flag$1(false, "Talk to the registry over plain HTTP."),
	provider: _enum([
		"generic",
		"aws",
		"azure",
		"gcp"
	]).default("generic").describe("Whose login is used."),
	secretRef: strictObject({ name: text$1("Name of the entry of `secrets:`, in the namespace of the image.") }).optional().describe("Credentials by name, as in an ImageRepository."),
	timeout: string$1().regex(TIMEOUT_PATTERN, "must be a duration such as 30s").optional().describe("Longest wait for the registry."),
	interval: string$1().regex(INTERVAL_PATTERN, "must be a duration such as 10m").default("10m").describe("Shortest time between two scans, where the time of the last one is known."),
	suspend: flag$1(false, "Leave the image alone.")
});
const registry = strictObject({
	provider: _enum([
		"generic",
		"aws",
		"azure",
		"gcp"
	]).optional().describe("Whose login is used."),
	insecure: boolean().optional().describe("Talk to the registry over plain HTTP."),
	username: fromEnvironment("User name.").optional(),
	password: fromEnvironment("Password or token.").optional(),
	mirror: url({ protocol: /^https?$/ }).optional().describe("Requests go there, with the credentials of the mirror; what is written stays this registry."),
	authEndpoint: url({ protocol: /^https?$/ }).optional().describe("The one token service, on another host, that may be given this registry’s credentials."),
	ca: fromEnvironment("PEM certificates of the authorities that sign for this registry.").optional()
});
const secret = strictObject({
	dockerConfigJson: fromEnvironment("A docker config JSON, as in a `kubernetes.io/dockerconfigjson` Secret.").optional(),
	host: text$1("Registry host that `username` and `password` are for.").optional(),
	username: fromEnvironment("User name.").optional(),
	password: fromEnvironment("Password or token; for a signing key, its passphrase.").optional(),
	"ca.crt": fromEnvironment("PEM certificates of an authority, for a `certSecretRef`.").optional(),
	"tls.crt": fromEnvironment("PEM client certificate, for a `certSecretRef`.").optional(),
	"tls.key": fromEnvironment("PEM key of the client certificate.").optional(),
	address: fromEnvironment("Address of a proxy, for a `proxySecretRef`.").optional(),
	"git.asc": fromEnvironment("Armoured OpenPGP key, for a `signingKey`.").optional(),
	identity: fromEnvironment("SSH private key, for a `signingKey` of type ssh.").optional(),
	passphrase: fromEnvironment("Passphrase of the OpenPGP key.").optional()
});
const pullRequests = strictObject({
	base: text$1("Branch that is read and proposed to. Without it: as the automation says, else the default branch.").optional(),
	branch: text$1("Branch that the changes are pushed to, unless the automation names its own.").default("flux-image-updates"),
	groupBy: _enum([
		"automation",
		"policy",
		"image",
		"namespace",
		"directory"
	]).default("automation").describe("What shares one pull request."),
	labels: texts("Labels of the pull request.").default([
		"automated",
		"dependencies",
		"flux"
	]),
	reviewers: texts("People, or teams as `org/team`, who are asked for a review.").default([]),
	assignees: texts("People who are assigned.").default([]),
	draft: flag$1(false, "Open pull requests as drafts."),
	autoMerge: union([boolean(), strictObject({
		policies: texts("Only for these policies: `namespace:name` or a name; all when empty.").default([]),
		steps: array(_enum([
			"major",
			"minor",
			"patch",
			"digest",
			"other"
		])).default([
			"minor",
			"patch",
			"digest"
		]).describe("Only for updates of these sizes.")
	})]).default(false).describe("Let GitHub merge when the checks pass: for everything, or for chosen policies and steps."),
	releaseNotes: flag$1(true, "Show what changed between the old and the new image, where the image tells its source."),
	limit: int$1().min(0).default(0).describe("Most pull requests that are open at a time; 0 means no limit."),
	rebase: _enum(["conflict", "always"]).default("conflict").describe("When an open branch is rebuilt on its base: when the two conflict, or whenever the base moved.")
});
const commits = strictObject({
	verified: flag$1(true, "Let GitHub sign, with the app or bot of the token as author; else the author of the automation."),
	signOff: flag$1(false, "Add a Signed-off-by line."),
	messageTemplate: string$1().optional().describe("A Go template for the message of every commit, instead of the one of the automation."),
	style: _enum(["plain", "conventional"]).default("plain").describe("Form of the message when there is no template: `plain`, or `conventional` (`chore(deps): …`).")
});
const window = strictObject({
	cron: string$1().describe("When the window opens: minute, hour, day of month, month, day of week."),
	duration: string$1().regex(DURATION_PATTERN, "must be a duration such as 4h").describe("How long it stays open."),
	timeZone: text$1("IANA name of the time zone.").default("UTC")
});
const updates = strictObject({
	allowDowngrade: flag$1(false, "Write an older tag also when the newer one vanished from the registry."),
	windows: array(window).default([]).describe("When changes are published; always when the list is empty.")
});
const commands = strictObject({
	by: _enum([
		"action",
		"app",
		"off"
	]).default("action").describe("Who answers `/retag` comments."),
	permission: _enum([
		"write",
		"maintain",
		"admin"
	]).default("write").describe("Permission that a person needs, asked for at the time of the comment."),
	bots: texts("Logins of bots whose comments count too.").default([])
});
const date = string$1().refine((value) => !Number.isNaN(Date.parse(value)), "must be a date such as 2026-12-24 or 2026-12-24T18:00:00Z");
const common = {
	policy: text$1("`namespace:name` of the policy, or a name that is unique."),
	reason: string$1().optional().describe("Why, for readers."),
	by: string$1().optional().describe("Login of the person who asked for it."),
	url: string$1().optional().describe("The comment that asked for it.")
};
const override = discriminatedUnion("action", [
	strictObject({
		action: literal("pin"),
		...common,
		tag: text$1("The tag to use."),
		until: date.optional().describe("When the pin ends."),
		force: boolean().optional().describe("Use the tag although the policy does not admit it.")
	}),
	strictObject({
		action: literal("hold"),
		...common,
		until: date.optional().describe("When the hold ends.")
	}),
	strictObject({
		action: literal("skip"),
		...common,
		tag: text$1("The tag that is never proposed."),
		until: date.optional().describe("When the tag may be proposed again.")
	})
]);
const configSchema = strictObject({
	version: literal(1).default(1).describe("Version of this format."),
	sources: described(sources.prefault({}), "Which files are read."),
	substitutions: record(string$1(), record(string$1(), string$1())).default({}).describe("Values of `${VAR}` that only the cluster knows, per path of a Flux Kustomization or folder."),
	delivery: _enum(["pull-request", "commit"]).default("pull-request").describe("Open pull requests, or commit straight to the base branch."),
	strictNamespaces: flag$1(false, "Flux’s rule: a marker may name only policies in the namespace of its automation. Otherwise any policy of the repository."),
	images: record(string$1().regex(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/, "must be a name as in a marker"), image).default({}).describe("Short form: one entry is an ImageRepository and an ImagePolicy of that name."),
	registries: record(string$1(), registry).default({}).describe("Per registry host, for short-form images and Flux documents alike."),
	secrets: record(string$1().regex(/^[^/]+\/[^/]+$/, "must be namespace/name"), secret).default({}).describe("What `secretRef`, `certSecretRef`, `proxySecretRef` and `signingKey` names mean outside the cluster."),
	pullRequests: described(pullRequests.prefault({}), "How pull requests look."),
	commits: described(commits.prefault({}), "How commits look."),
	updates: described(updates.prefault({}), "When and which updates are published."),
	commands: described(commands.prefault({}), "Who may steer by comment."),
	overrides: array(override).default([]).describe("Pins, holds and skips; `/retag` comments write them.")
}).meta({
	title: "Retag configuration",
	description: "`.github/retag.yaml`, the configuration of Retag."
});

// src/config/spelling.ts
const MAX_SUGGESTIONS = 3;
function nearestNames(word, candidates) {
	const limit = Math.max(2, Math.floor(word.length / 3));
	const ranked = [];
	for (const name of new Set(candidates)) {
		if (Math.abs(name.length - word.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), name.toLowerCase());
		if (distance <= limit) ranked.push({
			name,
			distance
		});
	}
	ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
	return ranked.slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substituted = row[j - 1] + Number(a[i - 1] !== b[j - 1]);
			next.push(Math.min(row[j] + 1, next[j - 1] + 1, substituted));
		}
		row = next;
	}
	return row[b.length];
}

// src/config/yaml-value.ts
function* splitDocuments(text) {
	const separator = /^---(?=[ \t\r\n]|$)/gm;
	let start = 0;
	let line = 1;
	for (const match of text.matchAll(separator)) {
		if (match.index > start) yield {
			text: text.slice(start, match.index),
			firstLine: line
		};
		for (let at = text.indexOf("\n", start); at !== -1 && at < match.index; at = text.indexOf("\n", at + 1)) line++;
		start = match.index;
	}
	yield {
		text: text.slice(start),
		firstLine: line
	};
}
function parseYaml(text, file, firstLine = 1, firstColumn = 1) {
	const counter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		uniqueKeys: false,
		merge: true,
		prettyErrors: false,
		logLevel: "silent",
		stringKeys: false
	});
	const locate = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			file,
			line: line + firstLine - 1,
			column: Math.max(col, 1) + firstColumn - 1
		};
	};
	const [error] = document.errors;
	if (error !== void 0) return {
		value: void 0,
		fault: {
			message: error.message,
			at: locate(error.pos[0])
		}
	};
	if (document.contents === null) return {
		value: void 0,
		fault: void 0
	};
	const anchors = collectAnchors(document.contents);
	try {
		return {
			value: new ValueBuilder(text, locate, anchors).build(document.contents),
			fault: void 0
		};
	} catch (cause) {
		if (!(cause instanceof AliasOverflow)) throw cause;
		return {
			value: void 0,
			fault: {
				message: cause.message,
				at: {
					file,
					line: firstLine,
					column: 1
				}
			}
		};
	}
}
var AliasOverflow = class extends Error {};
const MAX_VALUES = 5e5;
function collectAnchors(root) {
	const latest = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(root, {
		Alias: (_, alias) => {
			const target = latest.get(alias.source);
			if (target !== void 0) targets.set(alias, target);
		},
		Value: (_, node) => {
			if (node.anchor !== void 0) latest.set(node.anchor, node);
		}
	});
	return targets;
}
var ValueBuilder = class {
	#text;
	#locate;
	#targets;
	#open = /* @__PURE__ */ new Set();
	#built = 0;
	constructor(text, locate, targets) {
		this.#text = text;
		this.#locate = locate;
		this.#targets = targets;
	}
	build(node) {
		if (++this.#built > MAX_VALUES) throw new AliasOverflow("too many values; aliases multiply");
		if (node === null) return nullAt(this.#locate(0));
		if ((0, import_dist.isAlias)(node)) return this.#follow(node);
		if ((0, import_dist.isScalar)(node)) return this.#scalar(node);
		if (this.#open.has(node)) throw new AliasOverflow("an alias refers to a value that contains it");
		this.#open.add(node);
		const value = (0, import_dist.isMap)(node) ? this.#map(node) : this.#list(node);
		this.#open.delete(node);
		return value;
	}
	#follow(alias) {
		const target = this.#targets.get(alias);
		return target === void 0 ? nullAt(this.#at(alias)) : this.build(target);
	}
	#at(node) {
		return this.#locate(node.range?.[0] ?? 0);
	}
	#scalar(node) {
		const start = node.range?.[0] ?? 0;
		const plain = node.type === void 0 || node.type === "PLAIN";
		const value = node.value;
		const block = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
		const content = plain ? start : block ? this.#blockContent(start) : start + 1;
		return {
			kind: "scalar",
			value,
			source: node.source ?? String(value ?? ""),
			plain,
			at: this.#locate(start),
			contentAt: this.#locate(content)
		};
	}
	#blockContent(start) {
		const lineEnd = this.#text.indexOf("\n", start);
		if (lineEnd === -1) return start;
		const indent = /[ ]*/y;
		indent.lastIndex = lineEnd + 1;
		indent.exec(this.#text);
		return indent.lastIndex;
	}
	#map(node) {
		const entries = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key, value } of node.items) {
			const name = this.#key(key);
			const keyAt = key === null ? this.#at(node) : this.#at(key);
			const built = value === null ? nullAt(keyAt) : this.build(value);
			if (name === "<<" && (0, import_dist.isScalar)(key) && key.type === "PLAIN") merged.push(built);
			else entries.set(name, {
				keyAt,
				value: built
			});
		}
		for (const source of merged) mergeInto$1(entries, source);
		return {
			kind: "map",
			entries,
			at: this.#at(node)
		};
	}
	#key(key) {
		const node = key !== null && (0, import_dist.isAlias)(key) ? this.#targets.get(key) : key;
		if ((0, import_dist.isScalar)(node)) return typeof node.value === "string" ? node.value : node.source ?? String(node.value);
		return "";
	}
	#list(node) {
		return {
			kind: "list",
			items: (0, import_dist.isSeq)(node) ? node.items.map((item) => this.build(item)) : [],
			at: this.#at(node)
		};
	}
};
function mergeInto$1(entries, source) {
	if (source.kind === "list") for (const item of source.items) mergeInto$1(entries, item);
	if (source.kind !== "map") return;
	for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}
function nullAt(at) {
	return {
		kind: "scalar",
		value: null,
		source: "",
		plain: true,
		at,
		contentAt: at
	};
}
function stringAt(value, at) {
	return {
		kind: "scalar",
		value,
		source: value,
		plain: false,
		at,
		contentAt: at
	};
}
function valueAt(value, ...path) {
	let current = value;
	for (const key of path) current = current?.kind === "map" ? current.entries.get(key)?.value : void 0;
	return current;
}
function stringOf(value, ...path) {
	const found = valueAt(value, ...path);
	return found?.kind === "scalar" && typeof found.value === "string" ? found.value : void 0;
}
function toData(value) {
	if (value.kind === "scalar") return value.value;
	if (value.kind === "list") return value.items.map(toData);
	return Object.fromEntries([...value.entries].map(([key, entry]) => [key, toData(entry.value)]));
}
function withEntry(map, key, value, keyAt = value.at) {
	const entries = new Map(map.entries);
	entries.set(key, {
		keyAt: map.entries.get(key)?.keyAt ?? keyAt,
		value
	});
	return {
		...map,
		entries
	};
}
function withoutEntry(map, key) {
	const entries = new Map(map.entries);
	entries.delete(key);
	return {
		...map,
		entries
	};
}

// src/config/parse-config.ts
function defaultConfig() {
	return configSchema.parse({});
}
function parseConfig(text, path) {
	const { value, fault } = parseYaml(text, path);
	if (fault !== void 0) {
		const diagnostic = diagnose("CONFIG_INVALID", `not readable as YAML: ${fault.message}`, { at: fault.at });
		return {
			config: defaultConfig(),
			diagnostics: [diagnostic]
		};
	}
	const root = value ?? {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		at: {
			file: path,
			line: 1,
			column: 1
		}
	};
	const isEmpty = root.kind === "scalar" && root.value === null;
	const result = configSchema.safeParse(isEmpty ? {} : withoutNulls(toData(root)));
	if (!result.success) return {
		config: defaultConfig(),
		diagnostics: result.error.issues.flatMap((issue) => explain(issue, root))
	};
	const diagnostics = findWindowFaults(result.data.updates.windows).map(({ path: place, message }) => diagnose("CONFIG_INVALID", `${dotted(place)}: ${message}`, { at: locate$1(root, place) }));
	return {
		config: result.data,
		diagnostics
	};
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === null ? void 0 : withoutNulls(item)]));
}
function explain(issue, root) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => {
		const path = [...issue.path, key];
		const near = nearestNames(key, knownKeys(issue.path));
		const hint = near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : void 0;
		return diagnose("CONFIG_UNKNOWN_KEY", `unknown key \`${dotted(path)}\``, {
			at: locateKey(root, path),
			hint
		});
	});
	if (issue.code === "invalid_union") return explainUnion(issue, root);
	if (issue.code === "invalid_key") {
		const [inner] = issue.issues;
		const message = `\`${dotted(issue.path)}\`: ${inner?.message ?? issue.message}`;
		return [diagnose("CONFIG_INVALID", message, { at: locateKey(root, issue.path) })];
	}
	const message = issue.path.length === 0 ? issue.message : `${dotted(issue.path)}: ${issue.message}`;
	return [diagnose("CONFIG_INVALID", message, { at: locate$1(root, issue.path) })];
}
function explainUnion(issue, root) {
	const depth = (faults) => Math.max(...faults.map((fault) => fault.path.length + Number(fault.code === "unrecognized_keys")));
	const best = issue.errors.filter((faults) => faults.length > 0 && depth(faults) > 0).toSorted((a, b) => depth(b) - depth(a))[0];
	if (best !== void 0) return best.flatMap((fault) => explain({
		...fault,
		path: [...issue.path, ...fault.path]
	}, root));
	const message = `${dotted(issue.path)}: ${issue.message}`;
	return [diagnose("CONFIG_INVALID", message, { at: locate$1(root, issue.path) })];
}
function knownKeys(path) {
	let schema = configSchema;
	for (const step of path) schema = childSchema(unwrap(schema), step);
	const shape = unwrap(schema)?.shape;
	return shape === void 0 ? [] : Object.keys(shape);
}
function unwrap(schema) {
	let current = schema;
	while (current?._zod?.def?.innerType !== void 0) current = current._zod.def.innerType;
	return current;
}
function childSchema(schema, step) {
	const { shape, element, valueType } = schema ?? {};
	return shape?.[step] ?? element ?? valueType;
}
function dotted(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		return text === "" ? String(step) : `${text}.${String(step)}`;
	}, "");
}
function locate$1(root, path) {
	let value = root;
	for (const step of path) {
		const next = value.kind === "list" ? value.items[Number(step)] : value.kind === "map" ? value.entries.get(String(step))?.value : void 0;
		if (next === void 0) break;
		value = next;
	}
	return value.at;
}
function locateKey(root, path) {
	let value = root;
	for (const step of path.slice(0, -1)) value = value?.kind === "list" ? value.items[Number(step)] : value?.kind === "map" ? value.entries.get(String(step))?.value : void 0;
	return (value?.kind === "map" ? value.entries.get(String(path.at(-1))) : void 0)?.keyAt ?? value?.at ?? root.at;
}
function configLocator(text, path) {
	const { value } = parseYaml(text, path);
	return (keys) => value === void 0 ? {
		file: path,
		line: 1,
		column: 1
	} : locateKey(value, keys);
}

// src/engine/collect-diagnostics.ts
const SAID_BETTER = [{
	message: /^spec\.policy: Required value$/,
	by: "POLICY_CHOICE_MISSING"
}, {
	message: /^spec\.interval: spec\.interval must be set/,
	by: "POLICY_INTERVAL_MISSING"
}];
const NO_REFERENCE = "spec.imageRepositoryRef: Required value";
const placeOf$1 = ({ file, line, column }) => `${file} ${line} ${column}`;
function collectDiagnostics(...lists) {
	const all = [...new Map(lists.flat().map((d) => [JSON.stringify(d), d])).values()].sort(compareDiagnostics);
	const present = new Set(all.map((d) => `${d.code} ${placeOf$1(d)}`));
	const noReference = new Set(all.filter((d) => d.message === NO_REFERENCE).map((d) => d.file));
	return all.filter((d) => !(d.code === "REPOSITORY_UNKNOWN" && d.message.endsWith("names no ImageRepository") && noReference.has(d.file)) && !SAID_BETTER.some(({ message, by }) => message.test(d.message) && present.has(`${by} ${placeOf$1(d)}`)));
}

// src/templates/bytes.ts
const RUNE_ERROR = 65533;
const encoder$1 = new TextEncoder();
function toBytes(text) {
	if (isAscii(text)) return text;
	return bytesToString(encoder$1.encode(text));
}
function fromBytes(bytes) {
	if (isAscii(bytes)) return bytes;
	let text = "";
	for (const { rune } of runesOf(bytes)) text += String.fromCodePoint(rune);
	return text;
}
function bytesToString(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
function runeAt(s, at) {
	const first = s.charCodeAt(at);
	if (Number.isNaN(first)) return {
		rune: RUNE_ERROR,
		width: 0,
		at
	};
	if (first < 128) return {
		rune: first,
		width: 1,
		at
	};
	const width = first >= 240 && first <= 244 ? 4 : first >= 224 ? 3 : first >= 194 ? 2 : 0;
	const wrong = {
		rune: RUNE_ERROR,
		width: 1,
		at
	};
	if (width === 0 || first > 244) return wrong;
	let rune = first & 127 >> width;
	for (let i = 1; i < width; i++) {
		const next = s.charCodeAt(at + i);
		if (Number.isNaN(next) || (next & 192) !== 128) return wrong;
		rune = rune << 6 | next & 63;
	}
	if (width === 3 && rune < 2048 || width === 4 && rune < 65536 || rune > 1114111 || rune >= 55296 && rune <= 57343) return wrong;
	return {
		rune,
		width,
		at
	};
}
function* runesOf(s) {
	for (let at = 0; at < s.length;) {
		const rune = runeAt(s, at);
		yield rune;
		at += rune.width;
	}
}
function encodeRune(rune) {
	const valid = rune >= 0 && rune <= 1114111 && !(rune >= 55296 && rune <= 57343) ? rune : RUNE_ERROR;
	return valid < 128 ? String.fromCharCode(valid) : bytesToString(encoder$1.encode(String.fromCodePoint(valid)));
}
function mapRunes(s, map) {
	let mapped = "";
	for (const { rune } of runesOf(s)) mapped += encodeRune(map(rune));
	return mapped;
}
function isAscii(text) {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}

// src/templates/image-refs.ts
function imageRefsOf(changes, known) {
	const collected = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const [namespace = "", name = "", suffix = ""] = change.setter.split(":");
		const policy = `${namespace}:${name}`;
		const key = JSON.stringify([
			change.file,
			change.object ?? null,
			policy
		]);
		const group = collected.get(key) ?? {
			change,
			policy,
			ref: {}
		};
		Object.assign(group.ref, partOf(change.new, suffix));
		collected.set(key, group);
	}
	return [...collected.values()].map((group) => describe$2(group, {
		...group.ref,
		...known?.get(group.policy)
	}));
}
function partOf(value, suffix) {
	if (suffix === "tag") return { tag: value };
	if (suffix === "name") return { name: value };
	if (suffix === "digest") return { digest: value };
	const [rest = "", digest] = value.split("@", 2);
	const colon = rest.lastIndexOf(":");
	const hasTag = colon > rest.lastIndexOf("/");
	return {
		name: hasTag ? rest.slice(0, colon) : rest,
		...hasTag && { tag: rest.slice(colon + 1) },
		...digest !== void 0 && { digest }
	};
}
function describe$2({ change, policy }, ref) {
	const [namespace = "", policyName = ""] = policy.split(":");
	const image = ref.name ?? policyName;
	const { registry, repository } = splitName(image);
	const tag = ref.tag ?? (ref.digest === void 0 ? "latest" : void 0);
	const text = `${image}${tag === void 0 ? "" : `:${tag}`}${ref.digest === void 0 ? "" : `@${ref.digest}`}`;
	return {
		file: change.file,
		...change.object !== void 0 && { object: change.object },
		policy: {
			namespace,
			name: policyName
		},
		text: toBytes(text),
		identifier: toBytes(ref.digest ?? tag ?? ""),
		repository: toBytes(repository),
		registry: toBytes(registry),
		name: toBytes(`${registry}/${repository}${ref.digest === void 0 ? `:${tag}` : `@${ref.digest}`}`)
	};
}
function splitName(image) {
	const slash = image.indexOf("/");
	const host = slash < 0 ? "" : image.slice(0, slash);
	const isHost = host.includes(".") || host.includes(":") || host === "localhost";
	const registry = isHost && host !== "docker.io" ? host : "index.docker.io";
	const rest = isHost ? image.slice(slash + 1) : image;
	return {
		registry,
		repository: registry === "index.docker.io" && !rest.includes("/") ? `library/${rest}` : rest
	};
}

// src/templates/types.ts
const basic = (kind, name = kind) => ({
	kind,
	name
});
const BOOL = basic("bool");
const INT = basic("int");
const INT32 = basic("int32");
const INT64 = basic("int64");
const UINT8 = basic("uint8");
const UINT64 = basic("uint64");
const FLOAT64 = basic("float64");
const STRING = basic("string");
const INTERFACE = basic("interface", "interface {}");
const sliceOf = (elem, name = `[]${elem.name}`) => ({
	kind: "slice",
	name,
	elem
});
const mapOf = (key, elem, name = `map[${key.name}]${elem.name}`) => ({
	kind: "map",
	name,
	key,
	elem
});
const LIST = sliceOf(INTERFACE);
const LISTS = sliceOf(LIST);
const STRINGS = sliceOf(STRING);
const INTS = sliceOf(INT);
const DICT = mapOf(STRING, INTERFACE);
const STRING_MAP = mapOf(STRING, STRING);
const isSigned = (kind) => kind === "int" || kind === "int32" || kind === "int64";
const isUnsigned = (kind) => kind === "uint8" || kind === "uint64";
const isNillable = (kind) => kind === "slice" || kind === "map" || kind === "ptr" || kind === "interface";
const isSameType = (a, b) => a === b || a.name === b.name;
const isAssignable = (from, to) => to.kind === "interface" || isSameType(from, to);
function isComparable(type) {
	if (type.kind === "slice" || type.kind === "map") return false;
	return type.fields?.every((field) => isComparable(field.type)) ?? true;
}

// src/templates/values.ts
const bool = (data) => ({
	type: BOOL,
	data
});
const string = (data) => ({
	type: STRING,
	data
});
const float = (data) => ({
	type: FLOAT64,
	data
});
const int = (data) => ({
	type: INT,
	data: BigInt.asIntN(64, BigInt(data))
});
const int64 = (data) => ({
	type: INT64,
	data: BigInt.asIntN(64, BigInt(data))
});
const list = (data) => ({
	type: LIST,
	data
});
const strings = (data) => ({
	type: STRINGS,
	data: data?.map(string)
});
const ints = (data) => ({
	type: INTS,
	data: data.map(int)
});
const dict = (data) => ({
	type: DICT,
	data
});
const boxed = (data) => ({
	type: INTERFACE,
	data
});
const entry = (key, value) => [key, {
	key: string(key),
	value
}];
function unbox(value) {
	return value?.type.kind === "interface" ? value.data : value;
}
const elementsOf = (value) => value.data ?? [];
const entriesOf = (value) => value.data ?? /* @__PURE__ */ new Map();
const fieldsOf = (value) => value.data;
function asElement(elem, value) {
	return elem?.kind === "interface" ? boxed(value) : value;
}
function keyText(key) {
	if (key.type.kind === "string") return key.data;
	return key.type.kind === "struct" ? JSON.stringify(structTexts(key)) : String(key.data);
}
function structTexts(value) {
	return fieldsOf(value).map((field) => field?.type.kind === "struct" ? structTexts(field) : String(field?.data));
}
function sortedEntries(value) {
	return [...entriesOf(value).values()].sort((a, b) => compareKeys(a.key, b.key));
}
function compareKeys(a, b) {
	if (a === null || b === null) return 0;
	if (a.type.kind === "struct") {
		const others = fieldsOf(b);
		for (const [index, field] of fieldsOf(a).entries()) {
			const order = compareKeys(field, others[index] ?? null);
			if (order !== 0) return order;
		}
		return 0;
	}
	const [left, right] = [a.data, b.data];
	return left < right ? -1 : left > right ? 1 : 0;
}
function zeroOf(type) {
	switch (type.kind) {
		case "bool": return {
			type,
			data: false
		};
		case "float64": return {
			type,
			data: 0
		};
		case "string": return {
			type,
			data: ""
		};
		case "interface": return {
			type,
			data: null
		};
		case "slice":
		case "map":
		case "ptr": return {
			type,
			data: void 0
		};
		case "struct": return {
			type,
			data: (type.fields ?? []).map((field) => zeroOf(field.type))
		};
		default: return {
			type,
			data: 0n
		};
	}
}
function isNil(value) {
	if (value === null) return true;
	const { kind } = value.type;
	if (kind === "interface") return value.data === null;
	return (kind === "slice" || kind === "map" || kind === "ptr") && value.data === void 0;
}
function lengthOf(value) {
	if (value.type.kind === "string") return value.data.length;
	if (value.type.kind === "slice") return elementsOf(value).length;
	return value.type.kind === "map" ? entriesOf(value).size : void 0;
}
function isTrue$1(value) {
	const inner = unbox(value);
	if (inner === null) return false;
	const length = lengthOf(inner);
	if (length !== void 0) return length > 0;
	switch (inner.type.kind) {
		case "bool": return inner.data === true;
		case "float64": return inner.data !== 0;
		case "struct": return true;
		case "ptr": return inner.data !== void 0;
		default: return inner.data !== 0n;
	}
}
function integer(type, value) {
	const bits = type.kind === "uint8" ? 8 : type.kind === "int32" ? 32 : 64;
	return {
		type,
		data: isUnsigned(type.kind) ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value)
	};
}

// src/templates/data.ts
const field$1 = (name, type = STRING, more = {}) => ({
	name,
	type,
	...more
});
const omitEmpty = (json) => ({
	json,
	omitEmpty: true
});
const struct = (name, fields, more = {}) => ({
	kind: "struct",
	name,
	fields,
	...more
});
const getter = (read) => (receiver) => ({
	parameters: [],
	isVariadic: false,
	run: () => read(receiver)
});
const fieldText = (value, index) => fieldsOf(value)[index]?.data;
const LOGGED_NAME = struct("struct { Name string \"json:\\\"name,omitempty\\\"\"; Namespace string \"json:\\\"namespace,omitempty\\\"\" }", [field$1("Name", STRING, omitEmpty("name")), field$1("Namespace", STRING, omitEmpty("namespace"))]);
const qualifiedName$1 = (value) => `${fieldText(value, 0)}/${fieldText(value, 1)}`;
const NAMESPACED_NAME = struct("types.NamespacedName", [field$1("Namespace"), field$1("Name")], {
	text: qualifiedName$1,
	methods: /* @__PURE__ */ new Map([["String", getter((value) => string(qualifiedName$1(value)))], ["MarshalLog", getter((value) => ({
		type: LOGGED_NAME,
		data: [...fieldsOf(value)].reverse()
	}))]])
});
const TYPE_META = struct("yaml.TypeMeta", [field$1("APIVersion", STRING, omitEmpty("apiVersion")), field$1("Kind", STRING, omitEmpty("kind"))]);
const NAME_META = struct("yaml.NameMeta", [field$1("Name", STRING, omitEmpty("name")), field$1("Namespace", STRING, omitEmpty("namespace"))]);
const RESOURCE_IDENTIFIER = struct("yaml.ResourceIdentifier", [field$1("TypeMeta", TYPE_META, { isEmbedded: true }), field$1("NameMeta", NAME_META, { isEmbedded: true })]);
const OBJECT_IDENTIFIER = struct("update.ObjectIdentifier", [field$1("ResourceIdentifier", RESOURCE_IDENTIFIER, { isEmbedded: true })]);
const CHANGE = struct("update.Change", [
	field$1("OldValue"),
	field$1("NewValue"),
	field$1("Setter")
]);
const CHANGES = sliceOf(CHANGE);
const OBJECT_CHANGES = mapOf(OBJECT_IDENTIFIER, CHANGES, "update.ObjectChanges");
const FILE_CHANGES = mapOf(STRING, OBJECT_CHANGES);
const IMAGE_REF = struct("update.imageRef", [], {
	text: (value) => imageOf(value).text,
	methods: /* @__PURE__ */ new Map([
		["String", getter((value) => string(imageOf(value).text))],
		["Identifier", getter((value) => string(imageOf(value).identifier))],
		["Repository", getter((value) => string(imageOf(value).repository))],
		["Registry", getter((value) => string(imageOf(value).registry))],
		["Name", getter((value) => string(imageOf(value).name))],
		["Policy", getter((value) => namespacedName(imageOf(value).policy))]
	])
});
const IMAGE_REFS = sliceOf(IMAGE_REF);
const OBJECT_IMAGES = mapOf(OBJECT_IDENTIFIER, IMAGE_REFS);
const FILE_RESULT = struct("update.FileResult", [field$1("Objects", OBJECT_IMAGES)]);
const FILE_RESULTS = mapOf(STRING, FILE_RESULT);
const imageOf = (value) => value.data;
const structValue = (type, ...texts) => ({
	type,
	data: texts.map((text) => string(toBytes(text)))
});
const namespacedName = ({ namespace, name }) => structValue(NAMESPACED_NAME, namespace, name);
function identifierValue(object) {
	const { apiVersion = "", kind = "", name = "", namespace = "" } = object ?? {};
	const typeMeta = structValue(TYPE_META, apiVersion, kind);
	const nameMeta = structValue(NAME_META, name, namespace);
	return {
		type: OBJECT_IDENTIFIER,
		data: [{
			type: RESOURCE_IDENTIFIER,
			data: [typeMeta, nameMeta]
		}]
	};
}
function grouped(type, items, keyOf, toValue) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const text = keyText(key);
		const group = groups.get(text) ?? {
			key,
			items: []
		};
		group.items.push(item);
		groups.set(text, group);
	}
	const entries = /* @__PURE__ */ new Map();
	for (const [text, group] of groups) entries.set(text, {
		key: group.key,
		value: toValue(group.items)
	});
	return {
		type,
		data: entries
	};
}
const changeValue = (change) => structValue(CHANGE, change.old, change.new, change.setter);
const listOf$1 = (type, data) => ({
	type,
	data
});
const fileKey = (item) => string(toBytes(item.file));
const objectKey = (item) => identifierValue(item.object);
const objectChanges = (changes) => grouped(OBJECT_CHANGES, changes, objectKey, (items) => listOf$1(CHANGES, items.map(changeValue)));
function distinctChanges(changes) {
	const distinct = new Map(changes.map((change) => [JSON.stringify([
		change.old,
		change.new,
		change.setter
	]), change]));
	return listOf$1(CHANGES, [...distinct.values()].map(changeValue));
}
function templateData(data) {
	const changes = [...data.changes].sort((a, b) => compareBytes$1(a.file, b.file));
	const files = grouped(FILE_CHANGES, changes, fileKey, objectChanges);
	const updated = () => updatedValue(imageRefsOf(changes, data.images));
	const result = struct("update.Result", [field$1("FileChanges", FILE_CHANGES)], { methods: /* @__PURE__ */ new Map([
		["Changes", getter(() => distinctChanges(changes))],
		["Objects", getter(() => objectChanges(changes))],
		["ImageResult", getter(updated)]
	]) });
	const root = struct("source.TemplateData", [
		field$1("AutomationObject", NAMESPACED_NAME),
		field$1("Changed", result),
		field$1("Values", STRING_MAP)
	], { methods: /* @__PURE__ */ new Map([["Updated", getter(updated)]]) });
	const values = new Map(Object.entries(data.values ?? {}).map(([key, value]) => entry(toBytes(key), string(toBytes(value)))));
	return {
		type: root,
		data: [
			namespacedName(data.automation),
			{
				type: result,
				data: [files]
			},
			{
				type: STRING_MAP,
				data: values
			}
		]
	};
}
function compareBytes$1(a, b) {
	const [left, right] = [toBytes(a), toBytes(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}
function updatedValue(images) {
	const imageValue = (image) => ({
		type: IMAGE_REF,
		data: image
	});
	const objects = (items) => grouped(OBJECT_IMAGES, items, objectKey, (group) => listOf$1(IMAGE_REFS, group.map(imageValue)));
	const files = grouped(FILE_RESULTS, images, fileKey, (items) => ({
		type: FILE_RESULT,
		data: [objects(items)]
	}));
	const distinct = new Map(images.map((image) => [image.name, image]));
	return {
		type: struct("update.Result", [field$1("Files", FILE_RESULTS)], { methods: /* @__PURE__ */ new Map([["Objects", getter(() => objects(images))], ["Images", getter(() => listOf$1(IMAGE_REFS, [...distinct.values()].map(imageValue)))]]) }),
		data: [files]
	};
}

// src/templates/fault.ts
var Fault = class extends Error {
	constructor(message) {
		super(message);
		this.name = "Fault";
	}
};
var LimitFault = class extends Fault {};
const LIMITS = {
	outputBytes: 1 << 20,
	steps: 2e6,
	depth: 100,
	templateBytes: 1 << 18
};
var Budget = class {
	#steps = LIMITS.steps;
	spend(steps = 1) {
		this.#steps -= steps;
		if (this.#steps < 0) throw new LimitFault(`the template does too much: more than ${LIMITS.steps} steps`);
	}
	spendText(bytes) {
		this.checkText(bytes);
		this.spend(1 + (bytes >> 4));
	}
	checkText(bytes) {
		if (bytes > LIMITS.outputBytes) throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
	}
	checkDepth(depth) {
		if (depth > LIMITS.depth) throw new LimitFault(`a value is nested more than ${LIMITS.depth} deep`);
	}
};

// src/templates/unicode.ts
const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const number$2 = /^\p{N}$/u;
const upper = /^\p{Lu}$/u;
const lower = /^\p{Ll}$/u;
const titleCase$1 = /^\p{Lt}$/u;
const punctuation = /^\p{P}$/u;
const graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const matches$1 = (pattern) => (rune) => pattern.test(String.fromCodePoint(rune));
const isLetter = matches$1(letter);
const isDigit = matches$1(digit);
const isNumber = matches$1(number$2);
const isUpper = matches$1(upper);
const isLower = matches$1(lower);
const isTitle = matches$1(titleCase$1);
const isPunct = matches$1(punctuation);
function isPrint(rune) {
	if (rune < 128) return rune >= 32 && rune < 127;
	return matches$1(graphic)(rune);
}
const SPACES = /* @__PURE__ */ new Set([
	9,
	10,
	11,
	12,
	13,
	32,
	133,
	160,
	5760,
	8232,
	8233,
	8239,
	8287,
	12288
]);
function isSpace$1(rune) {
	return SPACES.has(rune) || rune >= 8192 && rune <= 8202;
}
function toUpper(rune) {
	return simple(rune, String.fromCodePoint(rune).toUpperCase());
}
function toLower(rune) {
	return rune === 304 ? 105 : simple(rune, String.fromCodePoint(rune).toLowerCase());
}
const DIGRAPHS = [
	453,
	456,
	459,
	498
];
function toTitle(rune) {
	const digraph = DIGRAPHS.find((middle) => Math.abs(rune - middle) <= 1);
	if (digraph !== void 0) return digraph;
	if (rune >= 4304 && rune <= 4346 || rune >= 4349 && rune <= 4351) return rune;
	return toUpper(rune);
}
function simple(rune, mapped) {
	const first = mapped.codePointAt(0) ?? rune;
	return mapped.length === String.fromCodePoint(first).length ? first : rune;
}

// src/templates/quote.ts
const ESCAPES$1 = {
	7: "\\a",
	8: "\\b",
	9: "\\t",
	10: "\\n",
	11: "\\v",
	12: "\\f",
	13: "\\r"
};
const hex$1 = (value, digits) => value.toString(16).padStart(digits, "0");
function quote(s, mark = "\"", asciiOnly = false) {
	let quoted = mark;
	for (let at = 0; at < s.length;) {
		const { rune, width } = runeAt(s, at);
		quoted += rune === 65533 && width === 1 ? `\\x${hex$1(s.charCodeAt(at), 2)}` : escapeRune(rune, mark, asciiOnly);
		at += width;
	}
	return quoted + mark;
}
function quoteRune(rune, asciiOnly = false) {
	return `'${escapeRune(rune >= 0 && rune <= 1114111 && !(rune >= 55296 && rune <= 57343) ? rune : RUNE_ERROR, "'", asciiOnly)}'`;
}
function escapeRune(rune, mark, asciiOnly) {
	if (rune === mark.charCodeAt(0) || rune === 92) return `\\${String.fromCharCode(rune)}`;
	if (rune < 128 ? isPrint(rune) : !asciiOnly && isPrint(rune)) return encodeRune(rune);
	const short = ESCAPES$1[rune];
	if (short !== void 0) return short;
	if (rune < 32 || rune === 127) return `\\x${hex$1(rune, 2)}`;
	return rune < 65536 ? `\\u${hex$1(rune, 4)}` : `\\U${hex$1(rune, 8)}`;
}
function canBackquote(s) {
	for (let at = 0; at < s.length;) {
		const { rune, width } = runeAt(s, at);
		at += width;
		if (width > 1) {
			if (rune === 65279) return false;
			continue;
		}
		if (rune === 65533 || rune < 32 && rune !== 9 || rune === 96 || rune === 127) return false;
	}
	return true;
}
function unquote$1(literal) {
	const mark = literal[0];
	if (literal.length < 2 || mark !== literal.at(-1)) return void 0;
	const inner = literal.slice(1, -1);
	if (mark === "`") return inner.includes("`") ? void 0 : inner.replaceAll("\r", "");
	let value = "";
	for (let at = 0; at < inner.length;) {
		const char = unquoteChar(inner, at, mark);
		if (char === void 0) return void 0;
		value += char.bytes;
		at = char.next;
	}
	return value;
}
function unquoteChar(s, at, mark) {
	const c = s[at];
	if (c === void 0 || c === mark) return void 0;
	if (c !== "\\") {
		const { rune, width } = runeAt(s, at);
		return {
			rune,
			bytes: s.slice(at, at + width),
			next: at + width
		};
	}
	return decodeEscape(s, at + 1, mark);
}
const SHORT = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\\": 92
};
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function decodeEscape(s, at, mark) {
	const c = s[at] ?? "";
	const short = SHORT[c];
	if (short !== void 0) return {
		rune: short,
		bytes: String.fromCharCode(short),
		next: at + 1
	};
	const digits = HEX_DIGITS[c];
	if (digits !== void 0) {
		const text = s.slice(at + 1, at + 1 + digits);
		if (text.length < digits || !/^[0-9a-fA-F]+$/.test(text)) return void 0;
		const rune = Number.parseInt(text, 16);
		if (c === "x") return {
			rune,
			bytes: String.fromCharCode(rune),
			next: at + 3
		};
		if (rune > 1114111 || rune >= 55296 && rune <= 57343) return void 0;
		return {
			rune,
			bytes: encodeRune(rune),
			next: at + 1 + digits
		};
	}
	if (/^[0-7]$/.test(c)) {
		const text = s.slice(at, at + 3);
		const byte = /^[0-7]{3}$/.test(text) ? Number.parseInt(text, 8) : 256;
		return byte > 255 ? void 0 : {
			rune: byte,
			bytes: String.fromCharCode(byte),
			next: at + 3
		};
	}
	if ((c === "\"" || c === "'") && c === mark) return {
		rune: c.charCodeAt(0),
		bytes: c,
		next: at + 1
	};
}

// src/templates/nodes.ts
function show$1(node) {
	switch (node.kind) {
		case "bool": return String(node.value);
		case "chain": return `${showArgument(node.node)}${node.fields.map((field) => `.${field}`).join("")}`;
		case "command": return node.args.map(showArgument).join(" ");
		case "dot": return ".";
		case "field": return node.names.map((name) => `.${name}`).join("");
		case "identifier": return node.name;
		case "nil": return "nil";
		case "number": return node.text;
		case "pipe": return showPipe(node);
		case "string": return node.quoted;
		case "variable": return node.names.join(".");
		case "template": return `{{template ${quote(node.name)}${node.pipe === void 0 ? "" : ` ${showPipe(node.pipe)}`}}}`;
		default: return "";
	}
}
function showPipe(pipe) {
	const names = pipe.variables.map(show$1).join(", ");
	return (names === "" ? "" : `${names} ${pipe.isAssign ? "=" : ":="} `) + pipe.commands.map(show$1).join(" | ");
}
function showArgument(node) {
	return node.kind === "pipe" ? `(${showPipe(node)})` : show$1(node);
}

// src/templates/numbers.ts
const PREFIXES = {
	x: 16,
	o: 8,
	b: 2
};
const DIGITS$2 = {
	2: /^[01]+$/,
	8: /^[0-7]+$/,
	10: /^[0-9]+$/,
	16: /^[0-9a-f]+$/
};
function parseInteger(text, base, canBeSigned = true) {
	const [, sign = "", body = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
	if (sign !== "" && !canBeSigned) return void 0;
	let digits = body.toLowerCase();
	let radix = base;
	if (base === 0) {
		radix = PREFIXES[/^0([xob])/.exec(digits)?.[1] ?? ""] ?? (/^0./.test(digits) ? 8 : 10);
		if (!hasGoodUnderscores(digits)) return void 0;
		digits = digits.replace(/^0[xob]/, "").replaceAll("_", "");
	}
	if (!DIGITS$2[radix]?.test(digits)) return void 0;
	const value = BigInt((radix === 16 ? "0x" : radix === 8 ? "0o" : radix === 2 ? "0b" : "") + digits);
	return sign === "-" ? -value : value;
}
const fitsInt64 = (value) => BigInt.asIntN(64, value) === value;
const fitsUint64 = (value) => BigInt.asUintN(64, value) === value;
function hasGoodUnderscores(text) {
	if (!text.includes("_")) return true;
	const isHex = text.startsWith("0x");
	const body = text.replace(/^0[xob]/, "0");
	return !(isHex ? /(^|[^0-9a-f])_|_($|[^0-9a-f])/ : /(^|[^0-9])_|_($|[^0-9])/).test(body);
}
function parseFloat64(text) {
	const lower = text.toLowerCase();
	const named = /^([-+]?)(inf|infinity|nan)$/.exec(lower);
	if (named) return named[2] === "nan" ? NaN : named[1] === "-" ? -Infinity : Infinity;
	if (!hasGoodUnderscores(lower.replace(/^[-+]/, ""))) return void 0;
	const plain = lower.replaceAll("_", "");
	const value = plain.includes("x") ? parseHexFloat(plain) : parseDecimalFloat(plain);
	return value === void 0 || Number.isFinite(value) ? value : void 0;
}
function parseDecimalFloat(text) {
	return /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/.test(text) ? Number(text) : void 0;
}
function parseHexFloat(text) {
	const match = /^([-+]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([-+]?[0-9]+)$/.exec(text);
	if (match === null || match[2] === "" && match[3] === "") return void 0;
	const [, sign, whole = "", fraction = "", exponent = "0"] = match;
	const value = Number(BigInt(`0x0${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
	return sign === "-" ? -value : value;
}
function truncateToInt64(value) {
	const smallest = -(2n ** 63n);
	if (!Number.isFinite(value)) return smallest;
	const whole = BigInt(Math.trunc(value));
	return fitsInt64(whole) ? whole : smallest;
}
function formatFloat(value, format, precision) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
	const isUpper = format === "E" || format === "G" || format === "X";
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const text = formatMagnitude(Math.abs(value), format.toLowerCase(), precision);
	return sign + (isUpper ? text.toUpperCase() : text);
}
function formatMagnitude(value, format, precision) {
	if (format === "f") return precision < 0 ? plainShortest(value) : exactFixed(value, precision);
	if (format === "e") return exponential(value, precision);
	if (format === "x") return hexadecimal(value, precision);
	if (format === "b") return binary(value);
	return general(value, precision);
}
function shortestDigits(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	return {
		digits: mantissa.replace(".", ""),
		point: value === 0 ? 1 : Number(exponent) + 1
	};
}
function plainShortest(value) {
	const { digits, point } = shortestDigits(value);
	if (value === 0) return "0";
	if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
	return digits.length <= point ? digits.padEnd(point, "0") : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
function exactFixed(value, precision) {
	const { numerator, denominator } = exactFraction(value);
	const scaled = roundHalfEven(numerator * 10n ** BigInt(precision), denominator).toString();
	if (precision === 0) return scaled;
	const padded = scaled.padStart(precision + 1, "0");
	return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`;
}
function exactFraction(value) {
	let shift = 0;
	while (!Number.isInteger(value)) {
		value *= 2;
		shift++;
	}
	return {
		numerator: BigInt(value),
		denominator: 2n ** BigInt(shift)
	};
}
function roundHalfEven(numerator, denominator) {
	const quotient = numerator / denominator;
	const twice = numerator % denominator * 2n;
	return twice > denominator || twice === denominator && quotient % 2n === 1n ? quotient + 1n : quotient;
}
function roundedDigits(value, count) {
	if (value === 0) return {
		digits: "0".repeat(count),
		point: 1
	};
	let { point } = shortestDigits(value);
	const { numerator, denominator } = exactFraction(value);
	for (;;) {
		const shift = count - point;
		const digits = (shift >= 0 ? roundHalfEven(numerator * 10n ** BigInt(shift), denominator) : roundHalfEven(numerator, denominator * 10n ** BigInt(-shift))).toString();
		if (digits.length <= count) return {
			digits: digits.padStart(count, "0"),
			point
		};
		point++;
	}
}
function exponentText(exponent) {
	return `e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function exponential(value, precision) {
	const { digits, point } = precision < 0 ? shortestDigits(value) : roundedDigits(value, precision + 1);
	const exponent = value === 0 ? 0 : point - 1;
	return `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ""}${exponentText(exponent)}`;
}
function general(value, precision) {
	const isShortest = precision < 0;
	const count = precision === 0 ? 1 : precision;
	const { digits, point } = isShortest ? shortestDigits(value) : roundedDigits(value, count);
	const exponent = value === 0 ? 0 : point - 1;
	const kept = digits.replace(/0+$/, "") || "0";
	let limit = count;
	if (limit > kept.length && kept.length >= point) limit = kept.length;
	if (isShortest) limit = 6;
	if (exponent < -4 || exponent >= limit) return `${kept[0]}${kept.length > 1 ? `.${kept.slice(1)}` : ""}${exponentText(exponent)}`;
	if (value === 0) return "0";
	if (point <= 0) return `0.${"0".repeat(-point)}${kept}`;
	return kept.length <= point ? kept.padEnd(point, "0") : `${kept.slice(0, point)}.${kept.slice(point)}`;
}
function hexadecimal(value, precision) {
	if (value === 0) return `0x0${precision > 0 ? `.${"0".repeat(precision)}` : ""}p+00`;
	let exponent = Math.floor(Math.log2(value));
	if (2 ** exponent > value) exponent--;
	let mantissa = BigInt(Math.round(value / 2 ** exponent * 2 ** 52));
	if (precision >= 0 && precision < 13) {
		const unit = 2n ** BigInt(52 - 4 * precision);
		mantissa = roundHalfEven(mantissa, unit) * unit;
	}
	if (mantissa >= 2n ** 53n) {
		mantissa /= 2n;
		exponent++;
	}
	let fraction = (mantissa - 2n ** 52n).toString(16).padStart(13, "0");
	fraction = precision < 0 ? fraction.replace(/0+$/, "") : fraction.slice(0, precision).padEnd(precision, "0");
	const power = `p${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	return `0x1${fraction === "" ? "" : `.${fraction}`}${power}`;
}
function binary(value) {
	if (value === 0) return "0p-1074";
	let exponent = Math.max(Math.floor(Math.log2(value)) - 52, -1074);
	if (value / 2 ** exponent >= 2 ** 53) exponent++;
	const power = `p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
	return `${BigInt(Math.round(value / 2 ** exponent))}${power}`;
}

// src/templates/printf.ts
function sprint(args, budget) {
	const printer = new Printer(budget);
	let wasString = false;
	for (const [index, arg] of args.entries()) {
		const isString = unbox(arg)?.type.kind === "string";
		if (index > 0 && !isString && !wasString) printer.write(" ");
		printer.print(arg, "v");
		wasString = isString;
	}
	return printer.text();
}
function sprintln(args, budget) {
	const printer = new Printer(budget);
	for (const [index, arg] of args.entries()) {
		if (index > 0) printer.write(" ");
		printer.print(arg, "v");
	}
	printer.write("\n");
	return printer.text();
}
function sprintf(format, args, budget) {
	const printer = new Printer(budget);
	new Formatter(printer, format, args).run();
	return printer.text();
}
const show = (value, budget) => sprint([value], budget);
const typeName$1 = (value) => unbox(value)?.type.name ?? "<nil>";
const noFlags = () => ({
	plus: false,
	minus: false,
	sharp: false,
	space: false,
	zero: false,
	width: void 0,
	precision: void 0,
	plusV: false,
	sharpV: false
});
var Printer = class {
	flags = noFlags();
	#budget;
	#parts = [];
	#length = 0;
	constructor(budget) {
		this.#budget = budget;
	}
	write(text) {
		this.#length += text.length;
		this.#budget.checkText(this.#length);
		this.#budget.spend(text.length >> 4);
		this.#parts.push(text);
	}
	text() {
		return this.#parts.join("");
	}
	print(operand, verb) {
		const value = unbox(operand);
		if (value === null) {
			if (verb === "T" || verb === "v") this.#pad("<nil>");
			else this.#badVerb(null, verb);
		} else if (verb === "T") this.#string(value.type.name, "s");
		else if (verb === "p") this.#badVerb(value, verb);
		else this.#value(value, verb, 0);
	}
	#badVerb(value, verb) {
		this.write(`%!${verb}(`);
		if (value === null) this.write("<nil>");
		else {
			this.write(`${value.type.name}=`);
			this.#plain(value, "v", 0);
		}
		this.write(")");
	}
	#pad(text) {
		const { width, minus, zero } = this.flags;
		const missing = (width ?? 0) - runeCount(text);
		if (missing <= 0) this.write(text);
		else if (minus) this.write(text + " ".repeat(missing));
		else this.write((zero ? "0" : " ").repeat(missing) + text);
	}
	#value(value, verb, depth) {
		this.#budget.spend();
		this.#budget.checkDepth(depth);
		const { text } = value.type;
		if (text !== void 0 && !this.flags.sharpV && "vsxXq".includes(verb) && !isNil(value)) this.#string(text(value), verb);
		else this.#plain(value, verb, depth);
	}
	#plain(value, verb, depth) {
		const { kind } = value.type;
		if (kind === "bool") this.#bool(value, verb);
		else if (isSigned(kind) || isUnsigned(kind)) this.#integer(value, verb);
		else if (kind === "float64") this.#float(value, verb);
		else if (kind === "string") this.#stringOrBad(value, verb);
		else if (kind === "map") this.#map(value, verb, depth);
		else if (kind === "struct") this.#struct(value, verb, depth);
		else if (kind === "slice") this.#slice(value, verb, depth);
		else this.#pointer(value, verb, depth);
	}
	#inner(element, verb, depth) {
		const value = unbox(element);
		if (value !== null) return this.#value(value, verb, depth);
		this.write(this.flags.sharpV ? "interface {}(nil)" : "<nil>");
	}
	#bool(value, verb) {
		if (verb === "t" || verb === "v") this.#pad(value.data === true ? "true" : "false");
		else this.#badVerb(value, verb);
	}
	#integer(value, verb) {
		const number = value.data;
		const isByte = isUnsigned(value.type.kind);
		switch (verb) {
			case "v":
				if (this.flags.sharpV && isByte) return this.#withSharp(() => this.#digits(number, 16, false, "v"));
				return this.#digits(number, 10, false, "v");
			case "d": return this.#digits(number, 10, false, verb);
			case "b": return this.#digits(number, 2, false, verb);
			case "o":
			case "O": return this.#digits(number, 8, false, verb);
			case "x": return this.#digits(number, 16, false, verb);
			case "X": return this.#digits(number, 16, true, verb);
			case "c": return this.#pad(encodeRune(toRune(number)));
			case "q": return this.#pad(quoteRune(toRune(number), this.flags.plus));
			case "U": return this.#unicode(number);
			default: return this.#badVerb(value, verb);
		}
	}
	#withSharp(step) {
		const { sharp } = this.flags;
		this.flags.sharp = true;
		step();
		this.flags.sharp = sharp;
	}
	#digits(number, base, isUpper, verb) {
		const { flags } = this;
		const isNegative = number < 0n;
		let least = 0;
		if (flags.precision !== void 0) {
			least = flags.precision;
			if (least === 0 && number === 0n) return this.#padWith(" ", "");
		} else if (flags.zero && !flags.minus && flags.width !== void 0) least = flags.width - (isNegative || flags.plus || flags.space ? 1 : 0);
		let digits = (isNegative ? -number : number).toString(base).padStart(least, "0");
		if (isUpper) digits = digits.toUpperCase();
		if (flags.sharp) digits = withPrefix(digits, base, isUpper);
		if (verb === "O") digits = `0o${digits}`;
		this.#padWith(" ", (isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "") + digits);
	}
	#padWith(fill, text) {
		const { zero } = this.flags;
		this.flags.zero = false;
		this.#pad(text);
		this.flags.zero = zero && fill === " ";
	}
	#unicode(number) {
		const digits = Math.max(4, this.flags.precision ?? 4);
		let text = `U+${BigInt.asUintN(64, number).toString(16).toUpperCase().padStart(digits, "0")}`;
		if (this.flags.sharp && number >= 0n && number <= 1114111n && isPrint(Number(number))) text += ` '${encodeRune(Number(number))}'`;
		this.#padWith(" ", text);
	}
	#float(value, verb) {
		const number = value.data;
		switch (verb) {
			case "v": return this.#floatText(number, "g", -1);
			case "b":
			case "g":
			case "G":
			case "x":
			case "X": return this.#floatText(number, verb, -1);
			case "f":
			case "e":
			case "E": return this.#floatText(number, verb, 6);
			case "F": return this.#floatText(number, "f", 6);
			default: return this.#badVerb(value, verb);
		}
	}
	#floatText(number, format, usual) {
		const { flags } = this;
		let text = formatFloat(number, format, flags.precision ?? usual);
		if (!/^[-+]/.test(text)) text = `+${text}`;
		if (flags.space && text.startsWith("+") && !flags.plus) text = ` ${text.slice(1)}`;
		if (/Inf|NaN/.test(text)) {
			if (text.slice(1) === "NaN" && !flags.space && !flags.plus) text = text.slice(1);
			else if (text.startsWith("+") && !flags.plus) text = text.slice(1);
			return this.#padWith(" ", text);
		}
		if (flags.sharp && format !== "b") text = keepZeros(text, format, flags.precision);
		if (flags.plus || !text.startsWith("+")) {
			if (flags.zero && !flags.minus && flags.width !== void 0 && flags.width > text.length) return this.write(text[0] + text.slice(1).padStart(flags.width - 1, "0"));
			return this.#pad(text);
		}
		this.#pad(text.slice(1));
	}
	#stringOrBad(value, verb) {
		if (!"vsxXq".includes(verb)) return this.#badVerb(value, verb);
		if (verb === "v" && this.flags.sharpV) return this.#string(value.data, "q");
		this.#string(value.data, verb);
	}
	#string(text, verb) {
		if (verb === "x" || verb === "X") return this.#hex(text, verb === "X");
		const cut = truncate$1(text, this.flags.precision);
		if (verb !== "q") return this.#pad(cut);
		if (this.flags.sharp && canBackquote(cut)) return this.#pad(`\`${cut}\``);
		this.#pad(quote(cut, "\"", this.flags.plus));
	}
	#hex(text, isUpper) {
		const { precision, space, sharp } = this.flags;
		const cut = precision === void 0 ? text : text.slice(0, precision);
		const prefix = sharp ? isUpper ? "0X" : "0x" : "";
		const bytes = [...cut].map((c) => {
			const byte = c.charCodeAt(0).toString(16).padStart(2, "0");
			return isUpper ? byte.toUpperCase() : byte;
		});
		if (bytes.length === 0) return this.#padWith(" ", "");
		this.#padWith(" ", space ? bytes.map((byte) => prefix + byte).join(" ") : prefix + bytes.join(""));
	}
	#map(value, verb, depth) {
		const { sharpV } = this.flags;
		if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
		this.write(sharpV ? `${value.type.name}{` : "map[");
		for (const [index, { key, value: element }] of sortedEntries(value).entries()) {
			if (index > 0) this.write(sharpV ? ", " : " ");
			this.#inner(key, verb, depth + 1);
			this.write(":");
			this.#inner(element, verb, depth + 1);
		}
		this.write(sharpV ? "}" : "]");
	}
	#struct(value, verb, depth) {
		const { sharpV, plusV } = this.flags;
		if (sharpV) this.write(value.type.name);
		this.write("{");
		const values = fieldsOf(value);
		for (const [index, field] of (value.type.fields ?? []).entries()) {
			if (index > 0) this.write(sharpV ? ", " : " ");
			if (sharpV || plusV) this.write(`${field.name}:`);
			this.#inner(values[index] ?? null, verb, depth + 1);
		}
		this.write("}");
	}
	#slice(value, verb, depth) {
		const { sharpV } = this.flags;
		if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
		this.write(sharpV ? `${value.type.name}{` : "[");
		for (const [index, element] of elementsOf(value).entries()) {
			if (index > 0) this.write(sharpV ? ", " : " ");
			this.#inner(element, verb, depth + 1);
		}
		this.write(sharpV ? "}" : "]");
	}
	#pointer(value, verb, depth) {
		const target = value.data === void 0 ? void 0 : value.type.target?.(value);
		if (target === void 0) return this.write(this.flags.sharpV ? `(${value.type.name})(nil)` : "<nil>");
		this.write("&");
		this.#inner(target, verb, depth + 1);
	}
};
const toRune = (number) => number >= 0n && number <= 1114111n ? Number(number) : 65533;
function withPrefix(digits, base, isUpper) {
	if (base === 2) return `0b${digits}`;
	if (base === 8) return digits.startsWith("0") ? digits : `0${digits}`;
	return base === 16 ? `${isUpper ? "0X" : "0x"}${digits}` : digits;
}
function keepZeros(text, format, precision) {
	const isHex = format === "x" || format === "X";
	const cut = text.search(isHex ? /[pP]/ : /[eEpP]/);
	const [body, tail] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut)];
	let missing = format === "g" || format === "G" || format === "x" ? precision ?? 6 : 0;
	missing -= body.slice(1).replace(/^[0.]*/, "").replace(".", "").length;
	if (body.includes(".")) return body + "0".repeat(Math.max(0, missing)) + tail;
	if (body.slice(1) === "0") missing--;
	return `${body}.${"0".repeat(Math.max(0, missing))}${tail}`;
}
const runeCount = (text) => isAscii(text) ? text.length : [...runesOf(text)].length;
function truncate$1(text, precision) {
	if (precision === void 0 || text.length <= precision) return text;
	let count = 0;
	for (const { at } of runesOf(text)) if (count++ === precision) return text.slice(0, at);
	return text;
}
var Formatter = class {
	#printer;
	#format;
	#args;
	#at = 0;
	#argument = 0;
	#isReordered = false;
	#isGoodIndex = true;
	#afterIndex = false;
	constructor(printer, format, args) {
		this.#printer = printer;
		this.#format = format;
		this.#args = args;
	}
	run() {
		while (this.#at < this.#format.length) {
			const percent = this.#format.indexOf("%", this.#at);
			const end = percent < 0 ? this.#format.length : percent;
			if (end > this.#at) this.#printer.write(this.#format.slice(this.#at, end));
			this.#at = end + 1;
			if (percent >= 0) this.#directive();
		}
		this.#extra();
	}
	#directive() {
		this.#printer.flags = noFlags();
		this.#isGoodIndex = true;
		this.#afterIndex = false;
		this.#readFlags();
		this.#readIndex();
		this.#readWidth();
		this.#readPrecision();
		if (!this.#afterIndex) this.#readIndex();
		const { width, text } = this.#verb();
		if (width === 0) return this.#printer.write("%!(NOVERB)");
		this.#at += width;
		this.#apply(text);
	}
	#verb() {
		const { width } = runeAt(this.#format, this.#at);
		return {
			width,
			text: this.#format.slice(this.#at, this.#at + width)
		};
	}
	#apply(verb) {
		const { flags } = this.#printer;
		if (verb === "%") return this.#printer.write("%");
		if (!this.#isGoodIndex) return this.#printer.write(`%!${verb}(BADINDEX)`);
		if (this.#argument >= this.#args.length) return this.#printer.write(`%!${verb}(MISSING)`);
		if (verb === "v") {
			flags.sharpV = flags.sharp;
			flags.sharp = false;
			flags.plusV = flags.plus;
			flags.plus = false;
		}
		this.#printer.print(this.#args[this.#argument++] ?? null, verb);
	}
	#readFlags() {
		const { flags } = this.#printer;
		for (;; this.#at++) {
			const c = this.#format[this.#at];
			if (c === "#") flags.sharp = true;
			else if (c === "0") flags.zero = true;
			else if (c === "+") flags.plus = true;
			else if (c === "-") flags.minus = true;
			else if (c === " ") flags.space = true;
			else return;
		}
	}
	#readNumber() {
		const [digits = ""] = /^[0-9]*/.exec(this.#format.slice(this.#at, this.#at + 12)) ?? [];
		if (digits === "") return void 0;
		if (Number(digits) > 1e6) {
			this.#at = this.#format.length;
			return;
		}
		this.#at += digits.length;
		return Number(digits);
	}
	#readIndex() {
		if (this.#format[this.#at] !== "[") return;
		this.#isReordered = true;
		const close = this.#format.indexOf("]", this.#at);
		const digits = close < 0 ? "" : this.#format.slice(this.#at + 1, close);
		const index = /^[0-9]{1,7}$/.test(digits) ? Number(digits) : 0;
		this.#at = close < 0 ? this.#at + 1 : close + 1;
		if (index >= 1 && index <= this.#args.length) {
			this.#argument = index - 1;
			this.#afterIndex = true;
			return;
		}
		this.#isGoodIndex = false;
		if (close >= 0 && /^[0-9]{1,7}$/.test(digits)) this.#afterIndex = true;
	}
	#star() {
		this.#at++;
		const value = unbox(this.#args[this.#argument] ?? null);
		if (this.#argument < this.#args.length) this.#argument++;
		this.#afterIndex = false;
		const number = value !== null && (isSigned(value.type.kind) || isUnsigned(value.type.kind)) ? Number(value.data) : void 0;
		return number === void 0 || Math.abs(number) > 1e6 ? void 0 : number;
	}
	#readWidth() {
		const { flags } = this.#printer;
		if (this.#format[this.#at] === "*") {
			const width = this.#star();
			if (width === void 0) this.#printer.write("%!(BADWIDTH)");
			else {
				flags.width = Math.abs(width);
				if (width < 0) flags.minus = true;
			}
			return;
		}
		flags.width = this.#readNumber();
		if (this.#afterIndex && flags.width !== void 0) this.#isGoodIndex = false;
	}
	#readPrecision() {
		if (this.#format[this.#at] !== ".") return;
		const { flags } = this.#printer;
		this.#at++;
		if (this.#afterIndex) this.#isGoodIndex = false;
		this.#readIndex();
		if (this.#format[this.#at] === "*") {
			const precision = this.#star();
			if (precision === void 0 || precision < 0) {
				flags.precision = void 0;
				if (precision === void 0) this.#printer.write("%!(BADPREC)");
			} else flags.precision = precision;
			return;
		}
		flags.precision = this.#readNumber() ?? 0;
	}
	#extra() {
		if (this.#isReordered || this.#argument >= this.#args.length) return;
		this.#printer.flags = noFlags();
		this.#printer.write("%!(EXTRA ");
		for (const [index, arg] of this.#args.slice(this.#argument).entries()) {
			if (index > 0) this.#printer.write(", ");
			const value = unbox(arg);
			if (value === null) this.#printer.write("<nil>");
			else {
				this.#printer.write(`${value.type.name}=`);
				this.#printer.print(value, "v");
			}
		}
		this.#printer.write(")");
	}
};

// src/templates/evaluate.ts
var ExecutionFault = class extends Error {
	offset;
	context;
	templateName;
	constructor(message, offset, context, templateName) {
		super(message);
		this.name = "ExecutionFault";
		this.offset = offset;
		this.context = context;
		this.templateName = templateName;
	}
};
function evaluate(templates, name, data, functions) {
	const run = {
		templates,
		functions,
		output: [],
		length: 0,
		budget: new Budget()
	};
	const list = templates.get(name);
	if (list !== void 0) new Evaluator(run, name, data, 0).walk(data, list);
	return run.output.join("");
}
const NOTHING = Symbol("no final argument");
var Evaluator = class Evaluator {
	#run;
	#name;
	#depth;
	#variables;
	#node;
	constructor(run, name, data, depth) {
		this.#run = run;
		this.#name = name;
		this.#depth = depth;
		this.#variables = [{
			name: "$",
			value: data
		}];
	}
	#fail(message) {
		const node = this.#node;
		throw new ExecutionFault(message, node?.at ?? 0, node === void 0 ? "" : show$1(node), this.#name);
	}
	#guarded(step) {
		try {
			return step();
		} catch (error) {
			if (error instanceof Fault) this.#fail(error.message);
			throw error;
		}
	}
	#at(node) {
		this.#node = node;
		this.#guarded(() => this.#run.budget.spend());
	}
	walk(dot, list) {
		for (const node of list.nodes) {
			const jump = this.#statement(dot, node);
			if (jump !== void 0) return jump;
		}
	}
	#statement(dot, node) {
		this.#at(node);
		switch (node.kind) {
			case "text":
				this.#write(node.text);
				return;
			case "action": {
				const value = this.#pipeline(dot, node.pipe);
				if (node.pipe.variables.length > 0) return void 0;
				this.#at(node.pipe);
				this.#write(this.#print(value));
				return;
			}
			case "if":
			case "with": return this.#ifOrWith(dot, node);
			case "range": return this.#range(dot, node);
			case "template":
				this.#template(dot, node);
				return;
			default: return node.kind;
		}
	}
	#write(text) {
		const run = this.#run;
		run.length += text.length;
		this.#guarded(() => run.budget.checkText(run.length));
		this.#guarded(() => run.budget.spend(text.length >> 4));
		run.output.push(text);
	}
	#print(value) {
		if (value === null) return "<no value>";
		const target = value.type.kind === "ptr" && value.type.text === void 0 ? value.type.target?.(value) ?? value : value;
		return this.#guarded(() => show(target, this.#run.budget));
	}
	#ifOrWith(dot, node) {
		const mark = this.#variables.length;
		const value = this.#pipeline(dot, node.pipe);
		const list = isTrue$1(value) ? node.list : node.elseList;
		const inner = node.kind === "with" && list === node.list ? value : dot;
		const jump = list === void 0 ? void 0 : this.walk(inner, list);
		this.#variables.length = mark;
		return jump;
	}
	#range(dot, node) {
		const mark = this.#variables.length;
		const value = unbox(this.#pipeline(dot, node.pipe));
		const bodyMark = this.#variables.length;
		let isEmpty = true;
		for (const [index, element] of this.#iterate(value, node)) {
			isEmpty = false;
			this.#guarded(() => this.#run.budget.spend());
			this.#setLoopVariables(node.pipe, index, element);
			const jump = this.walk(element, node.list);
			this.#variables.length = bodyMark;
			if (jump === "break") break;
		}
		const jump = isEmpty && node.elseList !== void 0 ? this.walk(dot, node.elseList) : void 0;
		this.#variables.length = mark;
		return jump;
	}
	*#iterate(value, node) {
		if (value === null) return;
		const { type } = value;
		if (type.kind === "slice") {
			let index = 0;
			for (const element of elementsOf(value)) yield [int(index++), asElement(type.elem, element)];
		} else if (type.kind === "map") for (const entry of sortedEntries(value)) yield [entry.key, asElement(type.elem, entry.value)];
		else if (typeof value.data === "bigint") {
			if (node.pipe.variables.length > 1) this.#fail(`can't use ${value.data} to iterate over more than one variable`);
			for (let i = 0n; i < value.data; i++) yield [null, integer(type, i)];
		} else this.#fail(`range can't iterate over ${this.#print(value)}`);
	}
	#setLoopVariables(pipe, index, element) {
		const [first, second] = pipe.variables;
		if (first === void 0) return;
		if (pipe.isAssign) {
			this.#assign(first.names[0], second === void 0 ? element : index);
			if (second !== void 0) this.#assign(second.names[0], element);
			return;
		}
		const top = this.#variables.length - 1;
		this.#variables[top].value = element;
		if (second !== void 0) this.#variables[top - 1].value = index;
	}
	#template(dot, node) {
		const list = this.#run.templates.get(node.name);
		if (list === void 0) this.#fail(`template ${quote(node.name)} not defined`);
		if (this.#depth >= LIMITS.depth) this.#fail(`exceeded maximum template depth (${LIMITS.depth})`);
		const data = node.pipe === void 0 ? null : this.#pipeline(dot, node.pipe);
		new Evaluator(this.#run, node.name, data, this.#depth + 1).walk(data, list);
	}
	#find(name) {
		for (let at = this.#variables.length - 1; at >= 0; at--) {
			const variable = this.#variables[at];
			if (variable.name === name) {
				this.#guarded(() => this.#run.budget.spend(this.#variables.length - at >> 4));
				return variable;
			}
		}
		return this.#fail(`undefined variable: ${name}`);
	}
	#assign(name, value) {
		this.#find(name).value = value;
	}
	#pipeline(dot, pipe) {
		this.#at(pipe);
		let value = NOTHING;
		for (const command of pipe.commands) value = unbox(this.#command(dot, command, value));
		const result = value === NOTHING ? null : value;
		for (const variable of pipe.variables) if (pipe.isAssign) this.#assign(variable.names[0], result);
		else this.#variables.push({
			name: variable.names[0],
			value: result
		});
		return result;
	}
	#notAFunction(args, final) {
		if (args.length > 1 || final !== NOTHING) this.#fail(`can't give argument to non-function ${showFirst(args)}`);
	}
	#command(dot, command, final) {
		const first = command.args[0];
		switch (first.kind) {
			case "field":
				this.#at(first);
				return this.#fieldChain(dot, dot, first, first.names, command.args, final);
			case "chain": return this.#chain(dot, first, command.args, final);
			case "identifier": return this.#function(dot, first, command, command.args, final);
			case "pipe":
				this.#notAFunction(command.args, final);
				return this.#pipeline(dot, first);
			case "variable": return this.#variable(dot, first, command.args, final);
		}
		this.#at(first);
		this.#notAFunction(command.args, final);
		if (first.kind === "nil") this.#fail("nil is not a command");
		return this.#literal(dot, first);
	}
	#literal(dot, node) {
		switch (node.kind) {
			case "bool": return bool(node.value);
			case "dot": return dot;
			case "number": return this.#idealConstant(node);
			case "string": return string(node.text);
			default: return this.#fail(`can't evaluate command ${quote(show$1(node))}`);
		}
	}
	#idealConstant(node) {
		this.#at(node);
		if (node.isComplex === true) this.#fail(`complex numbers are not supported: ${node.text}`);
		const isPlainInteger = /^0[xX][^pP]*$/.test(node.text) || node.text.startsWith("'");
		if (node.float !== void 0 && !isPlainInteger && /[.eEpP]/.test(node.text)) return float(node.float);
		if (node.int !== void 0) return int(node.int);
		return this.#fail(`${node.text} overflows int`);
	}
	#chain(dot, node, args, final) {
		this.#at(node);
		if (node.node.kind === "nil") this.#fail(`indirection through explicit nil in ${show$1(node)}`);
		const receiver = this.#operand(dot, node.node);
		return this.#fieldChain(dot, receiver, node, node.fields, args, final);
	}
	#operand(dot, node) {
		this.#at(node);
		if (node.kind === "pipe") return this.#pipeline(dot, node);
		if (node.kind === "identifier") return this.#function(dot, node, node, [], NOTHING);
		return this.#fail(`can't evaluate command ${quote(show$1(node))}`);
	}
	#variable(dot, node, args, final) {
		this.#at(node);
		const { value } = this.#find(node.names[0]);
		if (node.names.length === 1) {
			this.#notAFunction(args, final);
			return value;
		}
		return this.#fieldChain(dot, value, node, node.names.slice(1), args, final);
	}
	#fieldChain(dot, receiver, node, names, args, final) {
		for (const name of names.slice(0, -1)) receiver = this.#field(dot, name, node, [], NOTHING, receiver);
		return this.#field(dot, names.at(-1), node, args, final, receiver);
	}
	#field(dot, name, node, args, final, receiver) {
		if (receiver === null) return null;
		const { type } = receiver;
		const value = unbox(receiver);
		if (value === null) this.#fail(`nil pointer evaluating ${type.name}.${name}`);
		const method = value.type.methods?.get(name);
		if (method !== void 0) return this.#method(dot, method, value, node, name, args, final);
		const hasArgs = args.length > 1 || final !== NOTHING;
		const field = findField(value, name);
		if (field !== void 0) {
			if (hasArgs) this.#fail(`${name} has arguments but cannot be invoked as function`);
			return field;
		}
		if (value.type.kind === "map" && value.type.key?.kind === "string") {
			if (hasArgs) this.#fail(`${name} is not a method but has arguments`);
			const found = entriesOf(value).get(name);
			return found === void 0 ? null : asElement(value.type.elem, found.value);
		}
		return this.#fail(`can't evaluate field ${name} in type ${type.name}`);
	}
	#method(dot, method, receiver, node, name, args, final) {
		return this.#call(dot, method(receiver), node, name, args, final);
	}
	#function(dot, node, command, args, final) {
		this.#at(node);
		const called = this.#run.functions.get(node.name);
		if (called === void 0) this.#fail(`${quote(node.name)} is not a defined function`);
		return this.#call(dot, called, command, node.name, args, final);
	}
	#call(dot, called, node, name, args, final) {
		const given = args.slice(1);
		this.#checkCount(called, name, given.length, final);
		if (name === "and" || name === "or") return this.#shortCircuit(dot, name, given, final);
		const values = given.map((arg, index) => this.#argument(dot, parameterAt(called, index), arg));
		if (final !== NOTHING) values.push(this.#validate(final, parameterAt(called, values.length)));
		try {
			return called.run(values, {
				budget: this.#run.budget,
				subject: subjectOf(given, final)
			});
		} catch (error) {
			if (!(error instanceof Fault)) throw error;
			this.#node = node;
			return this.#fail(error instanceof LimitFault ? error.message : `error calling ${name}: ${error.message}`);
		}
	}
	#checkCount(called, name, given, final) {
		const count = final === NOTHING ? given : given + 1;
		const wanted = called.parameters.length;
		if (called.isVariadic) {
			if (count < wanted - 1) this.#fail(`wrong number of args for ${name}: want at least ${wanted - 1} got ${given}`);
		} else if (count !== wanted) this.#fail(`wrong number of args for ${name}: want ${wanted} got ${count}`);
	}
	#shortCircuit(dot, name, args, final) {
		let value = null;
		for (const arg of args) {
			value = this.#argument(dot, "value", arg);
			if (isTrue$1(value) === (name === "or")) return value;
		}
		return final === NOTHING ? value : final;
	}
	#argument(dot, type, node) {
		this.#at(node);
		switch (node.kind) {
			case "dot": return this.#validate(dot, type);
			case "nil":
				if (type === "value") return null;
				if (isNillable(type.kind)) return zeroOf(type);
				return this.#fail(`cannot assign nil to ${type.name}`);
			case "field": return this.#validate(this.#fieldChain(dot, dot, node, node.names, [], NOTHING), type);
			case "variable": return this.#validate(this.#variable(dot, node, [], NOTHING), type);
			case "pipe": return this.#validate(this.#pipeline(dot, node), type);
			case "identifier": return this.#validate(this.#function(dot, node, node, [], NOTHING), type);
			case "chain": return this.#validate(this.#chain(dot, node, [], NOTHING), type);
		}
		if (type === "value" || type.kind === "interface") return this.#literal(dot, node);
		return this.#literalAs(type, node);
	}
	#literalAs(type, node) {
		switch (type.kind) {
			case "bool": return node.kind === "bool" ? bool(node.value) : this.#fail(`expected bool; found ${show$1(node)}`);
			case "string": return node.kind === "string" ? string(node.text) : this.#fail(`expected string; found ${show$1(node)}`);
			case "float64":
				if (node.kind === "number" && node.float !== void 0) return float(node.float);
				return this.#fail(`expected float; found ${show$1(node)}`);
			case "int":
			case "int64":
				if (node.kind === "number" && node.int !== void 0) return integer(type, node.int);
				return this.#fail(`expected integer; found ${show$1(node)}`);
			default: return this.#fail(`can't handle ${show$1(node)} for arg of type ${type.name}`);
		}
	}
	#validate(value, type) {
		if (type === "value") return value;
		if (value === null) return isNillable(type.kind) ? zeroOf(type) : this.#fail(`invalid value; expected ${type.name}`);
		if (isAssignable(value.type, type)) return value;
		const inner = value.type.kind === "interface" && !isNil(value) ? unbox(value) : value;
		if (isAssignable(inner.type, type)) return inner;
		return this.#fail(`wrong type for value; expected ${type.name}; got ${inner.type.name}`);
	}
};
function subjectOf(args, final) {
	if (args[0] !== void 0) return show$1(args[0]);
	if (final === NOTHING || final === null) return "<invalid Value>";
	return final.type.kind === "string" ? final.data : `<${final.type.name} Value>`;
}
const showFirst = (args) => args[0] === void 0 ? "" : show$1(args[0]);
function parameterAt(called, index) {
	return called.parameters[Math.min(index, called.parameters.length - 1)] ?? INTERFACE;
}
function findField(value, name) {
	if (value.type.kind !== "struct" || value.type.fields === void 0) return void 0;
	const values = fieldsOf(value);
	for (const [index, field] of value.type.fields.entries()) if (field.name === name) return asElement(field.type, values[index] ?? null);
	for (const [index, field] of value.type.fields.entries()) {
		const embedded = values[index];
		if (field.isEmbedded !== true || embedded === null || embedded === void 0) continue;
		const found = findField(embedded, name);
		if (found !== void 0) return found;
	}
}

// src/templates/functions/signature.ts
const data = (argument) => unbox(argument)?.data;
const text = {
	type: STRING,
	read: (argument) => data(argument)
};
const whole = {
	type: INT,
	read: (argument) => Number(data(argument))
};
const real = {
	type: FLOAT64,
	read: (argument) => data(argument)
};
const flag = {
	type: BOOL,
	read: (argument) => data(argument)
};
const any = {
	type: INTERFACE,
	read: unbox
};
const reflected = {
	type: "value",
	read: (argument) => argument
};
const dictionary = {
	type: DICT,
	read: (argument) => data(argument)
};
function fixed(parameters, body) {
	return {
		parameters: parameters.map((parameter) => parameter.type),
		isVariadic: false,
		run: (args, call) => body(readAll(parameters, args), call)
	};
}
function variadic(parameters, further, body) {
	return {
		parameters: [...parameters.map((parameter) => parameter.type), further.type],
		isVariadic: true,
		run: (args, call) => body(readAll(parameters, args), args.slice(parameters.length).map(further.read), call)
	};
}
function readAll(parameters, args) {
	return parameters.map((parameter, index) => parameter.read(args[index] ?? null));
}

// src/templates/functions/builtin.ts
const builtinFunctions = {
	and: variadic([reflected], reflected, ([first]) => first),
	or: variadic([reflected], reflected, ([first]) => first),
	not: fixed([reflected], ([value]) => bool(!isTrue$1(value))),
	len: fixed([reflected], ([value]) => int(length(value))),
	index: variadic([reflected], reflected, ([value], indexes) => indexes.reduce(indexOnce, indexable(value))),
	call: variadic([reflected], reflected, ([value], _, { subject }) => call(value, subject)),
	print: variadic([], any, (_, args, { budget }) => string(sprint(args, budget))),
	println: variadic([], any, (_, args, { budget }) => string(sprintln(args, budget))),
	printf: variadic([text], any, ([format], args, { budget }) => string(sprintf(format, args, budget))),
	html: variadic([], any, (_, args, call) => string(escapeHtml(joined$1(args, call)))),
	js: variadic([], any, (_, args, call) => string(escapeScript(joined$1(args, call)))),
	urlquery: variadic([], any, (_, args, call) => string(escapeQuery(joined$1(args, call)))),
	eq: variadic([reflected], reflected, ([first], others, call) => bool(equalsAny(first, others, call))),
	ne: fixed([reflected, reflected], ([a, b], call) => bool(!equalsAny(a, [b], call))),
	lt: fixed([reflected, reflected], ([a, b]) => bool(isLess(a, b))),
	le: fixed([reflected, reflected], ([a, b], call) => bool(isLess(a, b) || equalsAny(a, [b], call))),
	gt: fixed([reflected, reflected], ([a, b], call) => bool(!(isLess(a, b) || equalsAny(a, [b], call)))),
	ge: fixed([reflected, reflected], ([a, b]) => bool(!isLess(a, b)))
};
function length(value) {
	const inner = unbox(value);
	if (value === null) throw new Fault("reflect: call of reflect.Value.Type on zero Value");
	if (inner === null || inner.type.kind === "ptr" && isNil(inner)) throw new Fault("len of nil pointer");
	return lengthOf(inner) ?? fail(`len of type ${inner.type.name.replace(/^\*/, "")}`);
}
function fail(message) {
	throw new Fault(message);
}
function indexable(value) {
	return unbox(value) ?? fail("index of untyped nil");
}
function indexOnce(item, index) {
	const value = unbox(item) ?? fail("index of nil pointer");
	const { type } = value;
	const key = unbox(index);
	if (type.kind === "slice") return asElement(type.elem, elementsOf(value)[position(key, elementsOf(value).length)]);
	if (type.kind === "string") {
		const bytes = value.data;
		return {
			type: {
				kind: "uint8",
				name: "uint8"
			},
			data: BigInt(bytes.charCodeAt(position(key, bytes.length)))
		};
	}
	if (type.kind !== "map") return fail(`can't index item of type ${type.name.replace(/^\*/, "")}`);
	const found = entriesOf(value).get(keyText(mapKey(key, type.key)));
	return found === void 0 ? zeroOf(type.elem) : asElement(type.elem, found.value);
}
function position(index, length) {
	if (index === null) return fail("cannot index slice/array with nil");
	if (!isSigned(index.type.kind) && !isUnsigned(index.type.kind)) return fail(`cannot index slice/array with type ${index.type.name}`);
	const at = Number(index.data);
	if (at < 0 || at > length) return fail(`index out of range: ${index.data}`);
	return at === length ? fail("reflect: slice index out of range") : at;
}
function mapKey(index, type) {
	if (index === null) return fail(`value is nil; should be of type ${type.name}`);
	if (index.type.name !== type.name) return fail(`value has type ${index.type.name}; should be ${type.name}`);
	return index;
}
function call(value, subject) {
	const inner = unbox(value);
	return inner === null ? fail("call of nil") : fail(`non-function ${subject} of type ${inner.type.name}`);
}
function basicKind(value) {
	const kind = value?.type.kind;
	if (kind === void 0) return void 0;
	if (isSigned(kind)) return "int";
	if (isUnsigned(kind)) return "uint";
	if (kind === "float64") return "float";
	return kind === "bool" || kind === "string" ? kind : void 0;
}
const isWhole = (kind) => kind === "int" || kind === "uint";
function equalsAny(first, others, call) {
	if (others.length === 0) fail("missing argument for comparison");
	const left = unbox(first);
	return others.some((other) => equals(left, unbox(other), call));
}
function equals(left, right, call) {
	const [leftKind, rightKind] = [basicKind(left), basicKind(right)];
	if (leftKind !== void 0 && (leftKind === rightKind || isWhole(leftKind) && isWhole(rightKind))) return left.data === right.data;
	if (left === null || right === null) return isNil(left) && isNil(right);
	if (leftKind !== rightKind) return fail(incompatible(left, right));
	if (left.type.kind !== right.type.kind) return fail(`non-comparable types ${shown(left, call)}: ${left.type.name}, ${right.type.name}: ${show(right, call.budget)}`);
	if (isNil(left) || isNil(right)) return isNil(left) === isNil(right);
	if (!isComparable(right.type)) return fail(`non-comparable type ${shown(right, call)}: ${right.type.name}`);
	return left.type.name === right.type.name && sameData(left, right);
}
const shown = (value, { budget }) => sprintf("%s", [value], budget);
function sameData(left, right) {
	if (left === null || right === null) return left === right;
	if (left.type.kind !== "struct" || left.type.fields === void 0) return left.data === right.data;
	const others = fieldsOf(right);
	return fieldsOf(left).every((field, index) => sameData(unbox(field), unbox(others[index] ?? null)));
}
const incompatible = (left, right) => `incompatible types for comparison: ${left.type.name} and ${right.type.name}`;
function isLess(a, b) {
	const [left, right] = [unbox(a), unbox(b)];
	const [leftKind, rightKind] = [basicKind(left), basicKind(right)];
	if (left === null || right === null || leftKind === void 0 || rightKind === void 0) return fail("invalid type for comparison");
	if (leftKind !== rightKind && !(isWhole(leftKind) && isWhole(rightKind))) return fail(incompatible(left, right));
	if (leftKind === "bool") return fail("invalid type for comparison");
	return left.data < right.data;
}
function joined$1(args, { budget }) {
	return sprint(args.map((arg) => arg ?? string("<no value>")), budget);
}
const HTML = {
	"\0": "ï¿½",
	"\"": "&#34;",
	"'": "&#39;",
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
function escapeHtml(bytes) {
	return bytes.replace(/[\0"'&<>]/g, (c) => HTML[c] ?? c);
}
const SCRIPT = {
	"\\": "\\\\",
	"'": "\\'",
	"\"": "\\\"",
	"<": "\\u003C",
	">": "\\u003E",
	"&": "\\u0026",
	"=": "\\u003D"
};
function escapeScript(bytes) {
	let escaped = "";
	for (const { rune, width, at } of runesOf(bytes)) {
		const char = bytes.slice(at, at + width);
		const isPlain = rune < 128 ? rune >= 32 && rune !== 127 : isPrint(rune);
		if (rune >= 128) escaped += isPlain ? char : `\\u${rune.toString(16).toUpperCase().padStart(4, "0")}`;
		else if (rune < 32) escaped += `\\u${rune.toString(16).toUpperCase().padStart(4, "0")}`;
		else escaped += SCRIPT[char] ?? char;
	}
	return escaped;
}
function escapeQuery(bytes) {
	return bytes.replace(/[^A-Za-z0-9\-_.~]/g, (c) => c === " " ? "+" : `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

// src/templates/functions/time-layout.ts
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const DAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|2006|__2|_2(?!006)|002|01|02|03|04|05|06|15|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|PM|pm|[.,](?:0+|9+)(?![0-9])|1|2|3|4|5/;
function calendar({ seconds, offset }) {
	return /* @__PURE__ */ new Date((seconds + offset) * 1e3);
}
const monthName = (date) => MONTHS[date.getUTCMonth()] ?? "";
const dayName = (date) => DAYS[date.getUTCDay()] ?? "";
const yearDay = (date) => Math.floor((date.getTime() - daysTo(date.getUTCFullYear(), 1, 1) * 864e5) / 864e5) + 1;
function daysTo(year, month, day) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.floor(date.getTime() / 864e5);
}
function formatTime(moment, layout) {
	let text = "";
	for (let rest = layout; rest !== "";) {
		const match = ELEMENT.exec(rest);
		if (match === null) return text + rest;
		text += rest.slice(0, match.index) + formatElement(moment, match[0]);
		rest = rest.slice(match.index + match[0].length);
	}
	return text;
}
const two = (value) => String(value).padStart(2, "0");
function formatElement(moment, element) {
	const date = calendar(moment);
	const hour = date.getUTCHours();
	switch (element) {
		case "2006": return String(date.getUTCFullYear()).padStart(4, "0");
		case "06": return two(date.getUTCFullYear() % 100);
		case "January": return monthName(date);
		case "Jan": return monthName(date).slice(0, 3);
		case "01": return two(date.getUTCMonth() + 1);
		case "1": return String(date.getUTCMonth() + 1);
		case "Monday": return dayName(date);
		case "Mon": return dayName(date).slice(0, 3);
		case "02": return two(date.getUTCDate());
		case "_2": return String(date.getUTCDate()).padStart(2);
		case "2": return String(date.getUTCDate());
		case "002": return String(yearDay(date)).padStart(3, "0");
		case "__2": return String(yearDay(date)).padStart(3);
		case "15": return two(hour);
		case "03": return two(hour % 12 || 12);
		case "3": return String(hour % 12 || 12);
		case "04": return two(date.getUTCMinutes());
		case "4": return String(date.getUTCMinutes());
		case "05": return two(date.getUTCSeconds());
		case "5": return String(date.getUTCSeconds());
		case "PM": return hour >= 12 ? "PM" : "AM";
		case "pm": return hour >= 12 ? "pm" : "am";
		case "MST": return moment.zone || formatZone(moment.offset, "-0700");
	}
	return /^[.,]/.test(element) ? formatFraction(moment.nanoseconds, element) : formatZone(moment.offset, element);
}
function formatZone(offset, element) {
	if (element.startsWith("Z") && offset === 0) return "Z";
	const magnitude = Math.abs(offset);
	const parts = [
		two(Math.floor(magnitude / 3600)),
		two(Math.floor(magnitude / 60) % 60),
		two(magnitude % 60)
	];
	const separator = element.includes(":") ? ":" : "";
	const count = element.replace(/[^0-9]/g, "").length / 2;
	return (offset < 0 ? "-" : "+") + parts.slice(0, count).join(separator);
}
function formatFraction(nanoseconds, element) {
	const digits = String(nanoseconds).padStart(9, "0").slice(0, element.length - 1);
	if (element[1] === "0") return element[0] + digits;
	const kept = digits.replace(/0+$/, "");
	return kept === "" ? "" : element[0] + kept;
}
function parseTime(layout, value) {
	return new TimeParser(layout, value).parse();
}
var TimeParser = class {
	#layout;
	#text;
	#rest;
	#fields = {
		year: 0,
		month: 0,
		day: 0,
		yearDay: void 0,
		hour: 0,
		minute: 0,
		second: 0,
		nanoseconds: 0,
		isAfternoon: void 0,
		offset: void 0,
		zone: ""
	};
	constructor(layout, text) {
		this.#layout = layout;
		this.#text = text;
		this.#rest = text;
	}
	parse() {
		let layout = this.#layout;
		for (;;) {
			const match = ELEMENT.exec(layout);
			const prefix = match === null ? layout : layout.slice(0, match.index);
			this.#skip(prefix, match === null);
			if (match === null) break;
			layout = layout.slice(prefix.length + match[0].length);
			this.#element(match[0], layout);
		}
		return this.#moment();
	}
	#fail(element, held) {
		throw new Fault(`parsing time ${quote(this.#text)} as ${quote(this.#layout)}: cannot parse ${quote(held)} as ${quote(element)}`);
	}
	#outOfRange(what) {
		throw new Fault(`parsing time ${quote(this.#text)}: ${what} out of range`);
	}
	#skip(prefix, isEnd) {
		const held = this.#rest;
		for (let at = 0; at < prefix.length; at++) {
			if (prefix[at] === " ") {
				if (this.#rest !== "" && this.#rest[0] !== " ") this.#fail(prefix, held);
				this.#rest = this.#rest.trimStart();
				continue;
			}
			if (this.#rest[0] !== prefix[at]) this.#fail(prefix, held);
			this.#rest = this.#rest.slice(1);
		}
		if (isEnd && this.#rest !== "") throw new Fault(`parsing time ${quote(this.#text)}: extra text: ${quote(this.#rest)}`);
	}
	#take(pattern, element) {
		const match = pattern.exec(this.#rest);
		if (match === null) return this.#fail(element, this.#rest);
		this.#rest = this.#rest.slice(match[0].length);
		return match[0];
	}
	#number(element, pattern) {
		return Number(this.#take(pattern, element));
	}
	#ranged(element, pattern, low, high, what) {
		const value = this.#number(element, pattern);
		return value < low || value > high ? this.#outOfRange(what) : value;
	}
	#name(names, length, element) {
		const index = names.findIndex((name) => {
			const wanted = name.slice(0, length).toLowerCase();
			return this.#rest.slice(0, wanted.length).toLowerCase() === wanted;
		});
		if (index < 0) return this.#fail(element, this.#rest);
		this.#rest = this.#rest.slice(names[index].slice(0, length).length);
		return index;
	}
	#element(element, following) {
		const fields = this.#fields;
		const oneOrTwo = /^[0-9]{1,2}/;
		switch (element) {
			case "2006":
				fields.year = this.#number(element, /^[0-9]{4}/);
				return;
			case "06": {
				const year = this.#number(element, /^[0-9]{2}/);
				fields.year = year >= 69 ? 1900 + year : 2e3 + year;
				return;
			}
			case "January":
				fields.month = this.#name(MONTHS, void 0, element) + 1;
				return;
			case "Jan":
				fields.month = this.#name(MONTHS, 3, element) + 1;
				return;
			case "01":
			case "1":
				fields.month = this.#ranged(element, element === "01" ? /^[0-9]{2}/ : oneOrTwo, 1, 12, "month");
				return;
			case "Monday":
				this.#name(DAYS, void 0, element);
				return;
			case "Mon":
				this.#name(DAYS, 3, element);
				return;
			case "_2":
				if (this.#rest.startsWith(" ")) this.#rest = this.#rest.slice(1);
				fields.day = this.#number(element, oneOrTwo);
				return;
			case "02":
			case "2":
				fields.day = this.#number(element, element === "02" ? /^[0-9]{2}/ : oneOrTwo);
				return;
			case "002":
			case "__2":
				fields.yearDay = this.#ranged(element, /^[0-9 ]{3}/, 1, 366, "day-of-year");
				return;
			case "15":
				fields.hour = this.#ranged(element, oneOrTwo, 0, 23, "hour");
				return;
			case "03":
			case "3":
				fields.hour = this.#ranged(element, element === "03" ? /^[0-9]{2}/ : oneOrTwo, 0, 12, "hour");
				return;
			case "04":
			case "4":
				fields.minute = this.#ranged(element, element === "04" ? /^[0-9]{2}/ : oneOrTwo, 0, 59, "minute");
				return;
			case "05":
			case "5":
				fields.second = this.#ranged(element, element === "05" ? /^[0-9]{2}/ : oneOrTwo, 0, 59, "second");
				if (/^[.,][0-9]/.test(this.#rest) && !/^[.,][09]/.test(following)) this.#fraction(this.#take(/^[.,][0-9]+/, element));
				return;
			case "PM":
			case "pm":
				fields.isAfternoon = this.#take(element === "PM" ? /^[AP]M/ : /^[ap]m/, element).toLowerCase() === "pm";
				return;
			case "MST":
				fields.zone = this.#take(/^(?:[A-Z]{3,5}|[+-][0-9]{2}(?:[0-9]{2})?)/, element);
				return;
		}
		if (/^[.,]/.test(element)) this.#fractionElement(element);
		else this.#zone(element);
	}
	#fractionElement(element) {
		if (element[1] === "9") {
			if (/^[.,][0-9]/.test(this.#rest)) this.#fraction(this.#take(/^[.,][0-9]{1,9}/, element));
			return;
		}
		this.#fraction(this.#take(new RegExp(`^[.,][0-9]{${element.length - 1}}`), element));
	}
	#fraction(text) {
		this.#fields.nanoseconds = Number(text.slice(1, 10).padEnd(9, "0"));
	}
	#zone(element) {
		const fields = this.#fields;
		if (element.startsWith("Z") && this.#rest.startsWith("Z")) {
			this.#rest = this.#rest.slice(1);
			fields.offset = 0;
			fields.zone = "UTC";
			return;
		}
		const separator = element.includes(":") ? ":" : "";
		const count = element.replace(/[^0-9]/g, "").length / 2;
		const pattern = new RegExp(`^[-+]${Array.from({ length: count }, () => "[0-9]{2}").join(separator)}`);
		const text = this.#take(pattern, element);
		const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).replaceAll(":", "").match(/../g)?.map(Number) ?? [];
		if (hours > 24) this.#outOfRange("time zone offset hour");
		if (minutes > 60) this.#outOfRange("time zone offset minute");
		fields.offset = (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
	}
	#moment() {
		const { year, minute, second, nanoseconds, isAfternoon, zone, yearDay: ordinal } = this.#fields;
		let { hour } = this.#fields;
		if (isAfternoon === true && hour < 12) hour += 12;
		else if (isAfternoon === false && hour === 12) hour = 0;
		let days;
		if (ordinal !== void 0) days = daysTo(year, 1, ordinal);
		else {
			const [month, day] = [this.#fields.month || 1, this.#fields.day || 1];
			if (/02|_2|2(?!006)/.test(this.#layout.replaceAll("2006", "")) && (this.#fields.day < 1 || day > daysTo(year, month + 1, 1) - daysTo(year, month, 1))) this.#outOfRange("day");
			days = daysTo(year, month, day);
		}
		const offset = this.#fields.offset ?? 0;
		const name = this.#fields.offset === void 0 ? zone || "UTC" : offset === 0 ? "UTC" : zone;
		return {
			seconds: days * 86400 + hour * 3600 + minute * 60 + second - offset,
			nanoseconds,
			offset,
			zone: name
		};
	}
};

// src/templates/functions/dates.ts
const of$1 = (value) => value.data;
const noArguments = (read) => (receiver) => ({
	parameters: [],
	isVariadic: false,
	run: () => read(of$1(receiver))
});
const withText = (read) => (receiver) => ({
	parameters: [STRING],
	isVariadic: false,
	run: ([argument]) => read(of$1(receiver), argument.data)
});
const named = (type, nameOf, numberOf) => noArguments((moment) => {
	const date = calendar(moment);
	return {
		type: {
			kind: "int",
			name: type,
			text: () => nameOf(date)
		},
		data: BigInt(numberOf(date))
	};
});
const DEFAULT_LAYOUT = "2006-01-02 15:04:05.999999999 -0700 MST";
const TIME = {
	kind: "struct",
	name: "time.Time",
	text: (value) => formatTime(of$1(value), DEFAULT_LAYOUT),
	marshal: (value) => `"${formatTime(of$1(value), "2006-01-02T15:04:05.999999999Z07:00")}"`,
	methods: /* @__PURE__ */ new Map([
		["String", noArguments((moment) => string(formatTime(moment, DEFAULT_LAYOUT)))],
		["Format", withText((moment, layout) => string(formatTime(moment, layout)))],
		["Unix", noArguments((moment) => int64(moment.seconds))],
		["UnixMilli", noArguments((moment) => int64(BigInt(moment.seconds) * 1000n + BigInt(Math.floor(moment.nanoseconds / 1e6))))],
		["UnixNano", noArguments((moment) => int64(BigInt(moment.seconds) * 1000000000n + BigInt(moment.nanoseconds)))],
		["UTC", noArguments((moment) => timeValue({
			...moment,
			offset: 0,
			zone: "UTC"
		}))],
		["Year", noArguments((moment) => int(calendar(moment).getUTCFullYear()))],
		["Month", named("time.Month", monthName, (date) => date.getUTCMonth() + 1)],
		["Weekday", named("time.Weekday", dayName, (date) => date.getUTCDay())],
		["Day", noArguments((moment) => int(calendar(moment).getUTCDate()))],
		["YearDay", noArguments((moment) => int(yearDay(calendar(moment))))],
		["Hour", noArguments((moment) => int(calendar(moment).getUTCHours()))],
		["Minute", noArguments((moment) => int(calendar(moment).getUTCMinutes()))],
		["Second", noArguments((moment) => int(calendar(moment).getUTCSeconds()))],
		["Nanosecond", noArguments((moment) => int(moment.nanoseconds))],
		["IsZero", noArguments((moment) => bool(moment.seconds === ZERO.seconds && moment.nanoseconds === 0))]
	])
};
const timeValue = (moment) => ({
	type: TIME,
	data: moment
});
const ZERO = {
	seconds: -62135596800,
	nanoseconds: 0,
	offset: 0,
	zone: "UTC"
};
const time = {
	type: TIME,
	read: of$1
};
const dateFunctions = {
	toDate: fixed([text, text], ([layout, value]) => {
		try {
			return timeValue(parseTime(layout, value));
		} catch (error) {
			if (error instanceof Fault) return timeValue(ZERO);
			throw error;
		}
	}),
	mustToDate: fixed([text, text], ([layout, value]) => timeValue(parseTime(layout, value))),
	unixEpoch: fixed([time], ([moment]) => string(String(moment.seconds))),
	duration: fixed([any], ([value]) => string(durationText(BigInt.asIntN(64, secondsOf(value) * SECOND)))),
	durationRound: fixed([any], ([value]) => string(roundedDuration(durationOf(value))))
};
const SECOND = 1000000000n;
function secondsOf(value) {
	if (value?.type.name === INT64.name) return value.data;
	if (value?.type.kind !== "string") return 0n;
	const seconds = parseInteger(value.data, 10) ?? 0n;
	return fitsInt64(seconds) ? seconds : seconds > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}
function durationText(nanoseconds) {
	if (nanoseconds === 0n) return "0s";
	const sign = nanoseconds < 0n ? "-" : "";
	const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
	if (magnitude < SECOND) {
		const [unit, size] = magnitude < 1000n ? ["ns", 1n] : magnitude < 1000000n ? ["Âµs", 1000n] : ["ms", 1000000n];
		return `${sign}${withFraction(magnitude, size)}${unit}`;
	}
	const minutes = magnitude / (60n * SECOND);
	const seconds = `${withFraction(magnitude % (60n * SECOND), SECOND)}s`;
	if (minutes === 0n) return sign + seconds;
	return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ""}${minutes % 60n}m${seconds}`;
}
function withFraction(value, unit) {
	const digits = String(value % unit).padStart(String(unit).length - 1, "0").replace(/0+$/, "");
	return `${value / unit}${digits === "" || unit === 1n ? "" : `.${digits}`}`;
}
const UNITS = {
	ns: 1n,
	"Âµs": 1000n,
	"Î¼s": 1000n,
	us: 1000n,
	ms: 1000000n,
	s: SECOND,
	m: 60n * SECOND,
	h: 3600n * SECOND
};
function durationOf(value) {
	if (value?.type.name === INT64.name) return value.data;
	if (value?.type.name === TIME.name) throw new Fault("durationRound of a time is not available: its result depends on the clock");
	return value?.type.kind === "string" ? parseDuration(value.data) : 0n;
}
function parseDuration(s) {
	const [, sign, body = ""] = /^([-+]?)(.*)$/s.exec(s) ?? [];
	const part = /([0-9]*)(?:\.([0-9]*))?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s|m|h)/y;
	if (body === "") return 0n;
	let total = 0n;
	for (let at = 0; at < body.length; at = part.lastIndex) {
		part.lastIndex = at;
		const [, whole = "", fraction = "", unit = ""] = part.exec(body) ?? [];
		if (part.lastIndex === 0 || whole + fraction === "" || whole.length > 19) return 0n;
		const size = UNITS[unit] ?? 0n;
		total += BigInt(whole || "0") * size + BigInt(fraction.slice(0, 18) || "0") * size / 10n ** BigInt(Math.min(18, fraction.length));
	}
	if (!fitsInt64(sign === "-" ? -total : total)) return 0n;
	return sign === "-" ? -total : total;
}
const ROUND_UNITS = [
	[365n * 24n * 3600n * SECOND, "y"],
	[30n * 24n * 3600n * SECOND, "mo"],
	[24n * 3600n * SECOND, "d"],
	[3600n * SECOND, "h"],
	[60n * SECOND, "m"],
	[SECOND, "s"]
];
function roundedDuration(nanoseconds) {
	const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
	const found = ROUND_UNITS.find(([size]) => magnitude > size);
	return found === void 0 ? "0s" : `${magnitude / found[0]}${found[1]}`;
}

// src/templates/functions/conversions.ts
function toInt64(value) {
	const data = value?.data;
	if (typeof data === "bigint") return BigInt.asIntN(64, data);
	if (typeof data === "number") return truncateToInt64(data);
	if (typeof data === "boolean") return data ? 1n : 0n;
	if (typeof data !== "string") return 0n;
	const whole = parseInteger(data.replace(/\.0+$/, ""), 0) ?? 0n;
	return fitsInt64(whole) ? whole : 0n;
}
function toFloat64(value) {
	const data = value?.data;
	if (typeof data === "bigint") return Number(data);
	if (typeof data === "number") return data;
	if (typeof data === "boolean") return data ? 1 : 0;
	return typeof data === "string" ? parseFloat64(data) ?? 0 : 0;
}
function toText(value, { budget }) {
	return value?.type.kind === "string" ? value.data : show(value, budget);
}
function toTexts(value, call) {
	if (value === null) return [];
	if (value.type.kind !== "slice") return [toText(value, call)];
	const elements = elementsOf(value).filter((element) => element !== null);
	call.budget.spend(elements.length);
	return elements.map((element) => toText(element, call));
}
const isEmpty$2 = (value) => !isTrue$1(value);

// src/templates/functions/dicts.ts
const merge = (overwrites) => variadic([dictionary], dictionary, ([target], sources, call) => {
	const merged = target ?? /* @__PURE__ */ new Map();
	for (const source of sources) mergeInto(merged, source ?? /* @__PURE__ */ new Map(), overwrites, call, 0);
	return boxed(dict(merged));
});
const deepCopy = fixed([any], ([value], call) => {
	if (value === null) throw new Fault("reflect: call of reflect.Value.Type on zero Value");
	return boxed(copied(value, call, 0));
});
const dictFunctions = {
	dict: variadic([], any, (_, args, call) => dict(pairs(args, call))),
	get: fixed([dictionary, text], ([target, key]) => boxed(target?.has(key) ? target.get(key).value : string(""))),
	set: fixed([
		dictionary,
		text,
		any
	], ([target, key, value], { budget }) => {
		if (target === void 0) throw new Fault("assignment to entry in nil map");
		budget.spend();
		target.set(...entry(key, value));
		return dict(target);
	}),
	unset: fixed([dictionary, text], ([target, key]) => {
		target?.delete(key);
		return dict(target ?? /* @__PURE__ */ new Map());
	}),
	hasKey: fixed([dictionary, text], ([target, key]) => bool(target?.has(key) ?? false)),
	pluck: variadic([text], dictionary, ([key], targets) => list(targets.flatMap((target) => target?.has(key) ? [target.get(key).value] : []))),
	keys: variadic([], dictionary, (_, targets, { budget }) => strings(targets.flatMap((target) => spent(sortedKeys(target), budget)))),
	values: fixed([dictionary], ([target], { budget }) => list(spent(sortedKeys(target), budget).map((key) => target.get(key).value))),
	pick: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), true))),
	omit: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), false))),
	merge: merge(false),
	mustMerge: merge(false),
	mergeOverwrite: merge(true),
	mustMergeOverwrite: merge(true),
	deepCopy,
	mustDeepCopy: deepCopy,
	dig: variadic([], any, (_, args) => boxed(dig(args)))
};
function spent(items, budget) {
	budget.spend(items.length);
	return items;
}
const sortedKeys = (target) => [...target?.keys() ?? []].sort((a, b) => a < b ? -1 : 1);
function pairs(args, call) {
	const entries = /* @__PURE__ */ new Map();
	call.budget.spend(args.length);
	for (let at = 0; at < args.length; at += 2) {
		const key = args[at] ?? null;
		const value = at + 1 < args.length ? args[at + 1] ?? null : string("");
		entries.set(...entry(key === null ? "<nil>" : toText(key, call), value));
	}
	return entries;
}
function filtered(target, keys, keeps) {
	return new Map([...target ?? []].filter(([key]) => keys.has(key) === keeps));
}
const isDict = (value) => value?.type.name === "map[string]interface {}";
function mergeInto(target, source, overwrites, call, depth) {
	call.budget.checkDepth(depth);
	for (const [key, { value }] of source) {
		call.budget.spend();
		if (value === null && !overwrites) continue;
		const present = target.get(key)?.value ?? null;
		if (isDict(present) && isDict(value) && !isNil(present)) mergeInto(entriesOf(present), entriesOf(value), overwrites, call, depth + 1);
		else if (!target.has(key) || (overwrites ? value === null || isTrue$1(value) : !isTrue$1(present))) target.set(...entry(key, value));
	}
}
function copied(value, call, depth) {
	if (value === null || !isNillable(value.type.kind) || isNil(value)) return value;
	call.budget.spend();
	call.budget.checkDepth(depth);
	if (value.type.kind === "slice") return {
		type: value.type,
		data: elementsOf(value).map((element) => copied(element, call, depth + 1))
	};
	if (value.type.kind !== "map") return value;
	const entries = [...entriesOf(value)].map(([key, item]) => [key, {
		key: item.key,
		value: copied(item.value, call, depth + 1)
	}]);
	return {
		type: value.type,
		data: new Map(entries)
	};
}
function dig(args) {
	if (args.length < 3) throw new Fault("dig needs at least three arguments");
	const keys = args.slice(0, -2);
	let target = asDict(args.at(-1) ?? null);
	const names = keys.map((key) => {
		if (key?.type.kind === "string") return key.data;
		throw new Fault(`interface conversion: interface {} is ${key?.type.name ?? "nil"}, not string`);
	});
	for (const [index, name] of names.entries()) {
		if (!target.has(name)) return args.at(-2) ?? null;
		const step = target.get(name).value;
		if (index === names.length - 1) return step;
		target = asDict(step);
	}
	return null;
}
function asDict(value) {
	if (isDict(value)) return entriesOf(value);
	throw new Fault(`interface conversion: interface {} is ${value?.type.name ?? "nil"}, not map[string]interface {}`);
}

// src/templates/functions/checksums.ts
const padded = (s, block, lengthBytes) => {
	const total = Math.ceil((s.length + 1 + lengthBytes) / block) * block;
	const bytes = new Uint8Array(total);
	for (let at = 0; at < s.length; at++) bytes[at] = s.charCodeAt(at);
	bytes[s.length] = 128;
	new DataView(bytes.buffer).setBigUint64(total - 8, BigInt(s.length) * 8n);
	return bytes;
};
const hex32 = (words) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
function sha1(s) {
	const data = new DataView(padded(s, 64, 8).buffer);
	const state = [
		1732584193,
		4023233417,
		2562383102,
		271733878,
		3285377520
	];
	const w = /* @__PURE__ */ new Int32Array(80);
	const rotate = (x, n) => x << n | x >>> 32 - n;
	for (let block = 0; block < data.byteLength; block += 64) {
		for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
		for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
		let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
		for (let i = 0; i < 80; i++) {
			const [f, k] = i < 20 ? [b & c | ~b & d, 1518500249] : i < 40 ? [b ^ c ^ d, 1859775393] : i < 60 ? [b & c | b & d | c & d, 2400959708] : [b ^ c ^ d, 3395469782];
			const next = rotate(a, 5) + f + e + k + w[i] | 0;
			[a, b, c, d, e] = [
				next,
				a,
				rotate(b, 30),
				c,
				d
			];
		}
		for (const [i, word] of [
			a,
			b,
			c,
			d,
			e
		].entries()) state[i] = state[i] + word | 0;
	}
	return hex32(state);
}
function firstPrimes(count) {
	const primes = [];
	for (let n = 2n; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
	return primes;
}
function integerRoot(value, power) {
	let [low, high] = [0n, 1n << 72n];
	while (low < high) {
		const middle = low + high + 1n >> 1n;
		if (middle ** power <= value) low = middle;
		else high = middle - 1n;
	}
	return low;
}
const fraction64 = (prime, power) => BigInt.asUintN(64, integerRoot(prime << 64n * power, power));
let sha2Constants;
function constants() {
	sha2Constants ??= {
		start: firstPrimes(8).map((prime) => fraction64(prime, 2n)),
		rounds: firstPrimes(80).map((prime) => fraction64(prime, 3n))
	};
	return sha2Constants;
}
function sha256(s) {
	const { start, rounds } = constants();
	const data = new DataView(padded(s, 64, 8).buffer);
	const k = Int32Array.from(rounds.slice(0, 64), (constant) => Number(constant >> 32n) | 0);
	const state = Int32Array.from(start, (constant) => Number(constant >> 32n) | 0);
	const w = /* @__PURE__ */ new Int32Array(64);
	const rotate = (x, n) => x >>> n | x << 32 - n;
	for (let block = 0; block < data.byteLength; block += 64) {
		for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
		for (let i = 16; i < 64; i++) {
			const [x, y] = [w[i - 15], w[i - 2]];
			w[i] = w[i - 16] + (rotate(x, 7) ^ rotate(x, 18) ^ x >>> 3) + w[i - 7] + (rotate(y, 17) ^ rotate(y, 19) ^ y >>> 10) | 0;
		}
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
		for (let i = 0; i < 64; i++) {
			const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + k[i] + w[i] | 0;
			const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
			[h, g, f, e, d, c, b, a] = [
				g,
				f,
				e,
				d + t1 | 0,
				c,
				b,
				a,
				t1 + t2 | 0
			];
		}
		for (const [i, word] of [
			a,
			b,
			c,
			d,
			e,
			f,
			g,
			h
		].entries()) state[i] = state[i] + word | 0;
	}
	return hex32(state);
}
function sha512(s) {
	const { start, rounds } = constants();
	const data = new DataView(padded(s, 128, 16).buffer);
	const state = BigUint64Array.from(start);
	const w = /* @__PURE__ */ new BigUint64Array(80);
	const rotate = (x, n) => BigInt.asUintN(64, x >> n | x << 64n - n);
	for (let block = 0; block < data.byteLength; block += 128) {
		for (let i = 0; i < 16; i++) w[i] = data.getBigUint64(block + i * 8);
		for (let i = 16; i < 80; i++) {
			const [x, y] = [w[i - 15], w[i - 2]];
			const mixed = rotate(x, 1n) ^ rotate(x, 8n) ^ x >> 7n;
			w[i] = w[i - 16] + mixed + w[i - 7] + (rotate(y, 19n) ^ rotate(y, 61n) ^ y >> 6n);
		}
		let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
		for (let i = 0; i < 80; i++) {
			const choice = e & f ^ ~e & g;
			const t1 = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + rounds[i] + w[i];
			const t2 = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + (a & b ^ a & c ^ b & c);
			[h, g, f, e] = [
				g,
				f,
				e,
				BigInt.asUintN(64, d + t1)
			];
			[d, c, b, a] = [
				c,
				b,
				a,
				BigInt.asUintN(64, t1 + t2)
			];
		}
		for (const [i, word] of [
			a,
			b,
			c,
			d,
			e,
			f,
			g,
			h
		].entries()) state[i] = state[i] + word;
	}
	return [...state].map((word) => word.toString(16).padStart(16, "0")).join("");
}
function adler32(s) {
	let [low, high] = [1, 0];
	for (let at = 0; at < s.length; at++) {
		low = (low + s.charCodeAt(at)) % 65521;
		high = (high + low) % 65521;
	}
	return String(high * 65536 + low);
}

// src/templates/functions/encoding.ts
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const transform = (change, cost = 1) => fixed([text], ([s], { budget }) => {
	budget.spend(s.length * cost);
	return string(change(s));
});
const encodingFunctions = {
	b64enc: transform((s) => encode(s, BASE64, 6, 4)),
	b64dec: transform((s) => decode(s, BASE64, 6, 4, "base64")),
	b32enc: transform((s) => encode(s, BASE32, 5, 8)),
	b32dec: transform((s) => decode(s, BASE32, 5, 8, "base32")),
	sha1sum: transform(sha1),
	sha256sum: transform(sha256),
	sha512sum: transform(sha512, 4),
	adler32sum: transform(adler32)
};
function encode(s, alphabet, bits, group) {
	let result = "";
	let [buffer, held] = [0, 0];
	for (const c of s) {
		buffer = (buffer << 8 | c.charCodeAt(0)) & 65535;
		held += 8;
		for (; held >= bits; held -= bits) result += alphabet[buffer >> held - bits & (1 << bits) - 1];
	}
	if (held > 0) result += alphabet[buffer << bits - held & (1 << bits) - 1];
	return result.padEnd(Math.ceil(result.length / group) * group, "=");
}
const LAST_GROUPS = {
	4: [2, 3],
	8: [
		2,
		4,
		5,
		7
	]
};
function decode(s, alphabet, bits, group, name) {
	const illegal = (at) => `illegal ${name} data at input byte ${at}`;
	const characters = [];
	for (let at = 0; at < s.length; at++) if (s[at] !== "\n" && s[at] !== "\r") characters.push({
		c: s[at],
		at
	});
	let result = "";
	let [buffer, held] = [0, 0];
	for (const [index, { c, at }] of characters.entries()) {
		const value = alphabet.indexOf(c);
		if (c === "=") return checkPadding(characters, index, s, group, illegal) ?? result;
		if (value < 0) return illegal(at);
		buffer = (buffer << bits | value) & 65535;
		held += bits;
		if (held >= 8) {
			held -= 8;
			result += String.fromCharCode(buffer >> held & 255);
		}
	}
	if (characters.length % group === 0) return result;
	return illegal(name === "base64" ? s.length - characters.length % group : s.length);
}
function checkPadding(characters, index, s, group, illegal) {
	const data = index % group;
	const { at } = characters[index];
	if (!LAST_GROUPS[group].includes(data)) return illegal(at);
	const end = index - data + group;
	for (let next = index; next < end; next++) {
		const character = characters[next];
		if (character === void 0) return illegal(s.length);
		if (character.c !== "=") return illegal(character.at);
	}
	return characters[end] === void 0 ? void 0 : illegal(characters[end].at);
}

// src/templates/functions/equality.ts
function sameKey(value, call, depth = 0) {
	call.budget.spend();
	call.budget.checkDepth(depth);
	const inner = unbox(value);
	if (inner === null) return "nil";
	const { type, data } = inner;
	const next = (element) => sameKey(element, call, depth + 1);
	if (isNil(inner)) return `${type.name}:nil`;
	switch (type.kind) {
		case "slice": return `${type.name}[${elementsOf(inner).map(next).join(",")}]`;
		case "map": return `${type.name}{${[...entriesOf(inner)].sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${next(entry.value)}`).join(",")}}`;
		case "struct":
			if (Array.isArray(data)) return `${type.name}(${fieldsOf(inner).map(next).join(",")})`;
			return `${type.name}(${type.text?.(inner) ?? ""})`;
		case "ptr": return `${type.name}(${type.text?.(inner) ?? ""})`;
		case "float64": return Number.isNaN(data) ? `NaN ${nanCount++}` : `float64 ${Object.is(data, -0) ? 0 : String(data)}`;
		default:
			call.budget.spendText(String(data).length);
			return `${type.name} ${JSON.stringify(String(data))}`;
	}
}
let nanCount = 0;

// src/templates/functions/general.ts
const generalFunctions = {
	default: variadic([any], any, ([fallback], [given]) => boxed(given === void 0 || isEmpty$2(given) ? fallback : given)),
	empty: fixed([any], ([value]) => bool(isEmpty$2(value))),
	coalesce: variadic([], any, (_, values) => boxed(values.find((value) => !isEmpty$2(value)) ?? null)),
	all: variadic([], any, (_, values) => bool(values.every((value) => !isEmpty$2(value)))),
	any: variadic([], any, (_, values) => bool(values.some((value) => !isEmpty$2(value)))),
	ternary: fixed([
		any,
		any,
		flag
	], ([yes, no, condition]) => boxed(condition ? yes : no)),
	typeOf: fixed([any], ([value]) => string(typeName$1(value))),
	typeIs: fixed([text, any], ([target, value]) => bool(target === typeName$1(value))),
	typeIsLike: fixed([text, any], ([target, value]) => bool(target === typeName$1(value) || `*${target}` === typeName$1(value))),
	kindOf: fixed([any], ([value]) => string(kindOf(value))),
	kindIs: fixed([text, any], ([target, value]) => bool(target === kindOf(value))),
	deepEqual: fixed([any, any], ([a, b], call) => bool(sameKey(a, call) === sameKey(b, call))),
	fail: fixed([text], ([message]) => {
		throw new Fault(message);
	})
};
const kindOf = (value) => value?.type.kind ?? "invalid";

// src/templates/functions/json-parser.ts
function parseJson(s, call) {
	call.budget.spendText(s.length);
	return new JsonParser(s, call).parse();
}
const ESCAPED = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
var JsonParser = class {
	#s;
	#call;
	#at = 0;
	constructor(s, call) {
		this.#s = s;
		this.#call = call;
	}
	parse() {
		const value = this.#value("looking for beginning of value", 0);
		this.#space();
		if (this.#at < this.#s.length) this.#fail("after top-level value");
		return value;
	}
	#fail(context) {
		const c = this.#s[this.#at];
		if (c === void 0) throw new Fault("unexpected end of JSON input");
		const shown = c === "'" ? `'\\''` : c === "\"" ? `'"'` : quoteRune(c.charCodeAt(0));
		throw new Fault(`invalid character ${shown} ${context}`);
	}
	#space() {
		while (" 	\r\n".includes(this.#s[this.#at] ?? "x")) this.#at++;
	}
	#value(context, depth) {
		this.#call.budget.spend();
		this.#call.budget.checkDepth(depth);
		this.#space();
		const c = this.#s[this.#at] ?? "";
		if (c === "{") return this.#object(depth);
		if (c === "[") return this.#array(depth);
		if (c === "\"") return string(this.#string());
		if (c === "t") return this.#word("true", bool(true));
		if (c === "f") return this.#word("false", bool(false));
		if (c === "n") return this.#word("null", null);
		if (/^[-0-9]$/.test(c)) return this.#number();
		return this.#fail(context);
	}
	#word(word, value) {
		for (const [index, expected] of [...word].entries()) {
			if (this.#s[this.#at] !== expected) this.#fail(`in literal ${word} (expecting ${quoteRune(word.charCodeAt(index))})`);
			this.#at++;
		}
		return value;
	}
	#digits(context) {
		if (!/^[0-9]$/.test(this.#s[this.#at] ?? "")) this.#fail(context);
		while (/^[0-9]$/.test(this.#s[this.#at] ?? "")) this.#at++;
	}
	#number() {
		const start = this.#at;
		if (this.#s[this.#at] === "-") this.#at++;
		if (this.#s[this.#at] === "0") this.#at++;
		else this.#digits("in numeric literal");
		if (this.#s[this.#at] === ".") {
			this.#at++;
			this.#digits("after decimal point in numeric literal");
		}
		if (/^[eE]$/.test(this.#s[this.#at] ?? "")) {
			this.#at++;
			if (/^[-+]$/.test(this.#s[this.#at] ?? "")) this.#at++;
			this.#digits("in exponent of numeric literal");
		}
		const text = this.#s.slice(start, this.#at);
		const value = parseFloat64(text);
		if (value === void 0) throw new Fault(`json: cannot unmarshal number ${text} into Go value of type float64`);
		return float(value);
	}
	#array(depth) {
		this.#at++;
		this.#space();
		const items = [];
		if (this.#s[this.#at] === "]") this.#at++;
		else for (;;) {
			items.push(this.#value("looking for beginning of value", depth + 1));
			if (this.#ends("]", "after array element")) break;
		}
		return list(items);
	}
	#ends(close, context) {
		this.#space();
		const c = this.#s[this.#at];
		if (c !== "," && c !== close) this.#fail(context);
		this.#at++;
		return c === close;
	}
	#object(depth) {
		this.#at++;
		this.#space();
		const entries = /* @__PURE__ */ new Map();
		if (this.#s[this.#at] === "}") {
			this.#at++;
			return dict(entries);
		}
		let context = "looking for beginning of object key string";
		for (;;) {
			this.#space();
			if (this.#s[this.#at] !== "\"") this.#fail(context);
			const key = this.#string();
			this.#space();
			if (this.#s[this.#at] !== ":") this.#fail("after object key");
			this.#at++;
			entries.set(...entry(key, this.#value("looking for beginning of value", depth + 1)));
			if (this.#ends("}", "after object key:value pair")) break;
			context = "looking for beginning of object key string";
		}
		return dict(entries);
	}
	#string() {
		const parts = [];
		for (this.#at++;;) {
			const c = this.#s[this.#at];
			if (c === void 0) return this.#fail("");
			if (c === "\"") break;
			if (c < " ") this.#fail("in string literal");
			if (c === "\\") parts.push(this.#escape());
			else {
				const { rune, width } = runeAt(this.#s, this.#at);
				parts.push(rune === 65533 ? encodeRune(RUNE_ERROR) : this.#s.slice(this.#at, this.#at + width));
				this.#at += width;
			}
		}
		this.#at++;
		return parts.join("");
	}
	#escape() {
		this.#at++;
		const c = this.#s[this.#at] ?? "";
		const simple = ESCAPED[c];
		if (simple !== void 0) {
			this.#at++;
			return simple;
		}
		if (c !== "u") return this.#fail("in string escape code");
		this.#at++;
		const unit = this.#hexUnit();
		if (!(unit >= 55296 && unit <= 56319) || this.#s[this.#at] !== "\\" || this.#s[this.#at + 1] !== "u") return encodeRune(unit);
		const back = this.#at;
		this.#at += 2;
		const low = this.#hexUnit();
		if (low >= 56320 && low <= 57343) return encodeRune(65536 + (unit - 55296 << 10) + (low - 56320));
		this.#at = back;
		return encodeRune(unit);
	}
	#hexUnit() {
		const start = this.#at;
		for (; this.#at < start + 4; this.#at++) if (!/^[0-9a-fA-F]$/.test(this.#s[this.#at] ?? "")) this.#fail("in \\u hexadecimal character escape");
		return Number.parseInt(this.#s.slice(start, this.#at), 16);
	}
};

// src/templates/functions/json.ts
const encoder = (indent, escapesHtml, failsLoudly) => fixed([any], ([value], call) => {
	try {
		return string(new Encoder(call, indent, escapesHtml).encode(value));
	} catch (error) {
		if (!failsLoudly && error instanceof Fault && error.constructor === Fault) return string("");
		throw error;
	}
});
const jsonFunctions = {
	toJson: encoder("", true, false),
	mustToJson: encoder("", true, true),
	toPrettyJson: encoder("  ", true, false),
	mustToPrettyJson: encoder("  ", true, true),
	toRawJson: encoder("", false, true),
	mustToRawJson: encoder("", false, true),
	fromJson: fixed([text], ([s], call) => {
		try {
			return boxed(parseJson(s, call));
		} catch (error) {
			if (error instanceof Fault && error.constructor === Fault) return boxed(null);
			throw error;
		}
	}),
	mustFromJson: fixed([text], ([s], call) => boxed(parseJson(s, call)))
};
const ESCAPES = {
	8: "\\b",
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r",
	34: "\\\"",
	92: "\\\\"
};
const unicodeEscape = (rune) => `\\u${rune.toString(16).padStart(4, "0")}`;
var Encoder = class {
	#call;
	#indent;
	#escapesHtml;
	constructor(call, indent, escapesHtml) {
		this.#call = call;
		this.#indent = indent;
		this.#escapesHtml = escapesHtml;
	}
	encode(value, depth = 0) {
		const text = this.#encode(unbox(value), depth);
		this.#call.budget.spend(text.length >> 4);
		this.#call.budget.spendText(text.length);
		return text;
	}
	#encode(value, depth) {
		this.#call.budget.spend();
		this.#call.budget.checkDepth(depth);
		if (value === null || isNil(value)) return "null";
		const { type } = value;
		if (type.marshal !== void 0) return type.marshal(value);
		switch (type.kind) {
			case "string": return this.#string(value.data);
			case "float64": return number$1(value.data);
			case "slice": return this.#items("[", "]", elementsOf(value).map((element) => this.encode(element, depth + 1)), depth);
			case "map": return this.#map(value, depth);
			case "struct": return this.#items("{", "}", this.#fields(value, depth), depth);
			default: return String(value.data);
		}
	}
	#items(open, close, items, depth) {
		if (items.length === 0) return open + close;
		if (this.#indent === "") return open + items.join(",") + close;
		const line = `\n${this.#indent.repeat(depth + 1)}`;
		return `${open}${line}${items.join(`,${line}`)}\n${this.#indent.repeat(depth)}${close}`;
	}
	#member(key, value, depth) {
		return `${this.#string(key)}:${this.#indent === "" ? "" : " "}${this.encode(value, depth + 1)}`;
	}
	#map(value, depth) {
		if (value.type.key?.kind !== "string") throw new Fault(`json: unsupported type: ${value.type.name}`);
		const members = sortedEntries(value).map((item) => this.#member(item.key.data, item.value, depth));
		return this.#items("{", "}", members, depth);
	}
	#fields(value, depth) {
		const values = fieldsOf(value);
		return (value.type.fields ?? []).flatMap((field, index) => {
			const item = values[index] ?? null;
			if (field.isEmbedded === true && item !== null) return this.#fields(item, depth);
			if (field.omitEmpty === true && !isTrue$1(item)) return [];
			return [this.#member(field.json ?? field.name, item, depth)];
		});
	}
	#string(bytes) {
		let text = "\"";
		for (const { rune, width, at } of runesOf(bytes)) {
			const isHtml = this.#escapesHtml && (rune === 60 || rune === 62 || rune === 38);
			if (rune === 65533 && width === 1) text += "\\ufffd";
			else if (isHtml || rune === 8232 || rune === 8233) text += unicodeEscape(rune);
			else text += ESCAPES[rune] ?? (rune < 32 ? unicodeEscape(rune) : bytes.slice(at, at + width));
		}
		return `${text}"`;
	}
};
function number$1(value) {
	if (!Number.isFinite(value)) throw new Fault(`json: unsupported value: ${formatFloat(value, "g", -1)}`);
	const magnitude = Math.abs(value);
	return magnitude === 0 || magnitude >= 1e-6 && magnitude < 1e21 ? formatFloat(value, "f", -1) : formatFloat(value, "e", -1).replace(/e-0([0-9])$/, "e-$1");
}

// src/templates/functions/letter-case.ts
const letterCaseFunctions = {
	snakecase: fixed([text], ([s]) => string(joinWords(s, "_"))),
	kebabcase: fixed([text], ([s]) => string(joinWords(s, "-"))),
	camelcase: fixed([text], ([s]) => string(camelCase(s)))
};
const isConnector = (rune) => rune === 45 || rune === 95 || isSpace$1(rune);
const CJK = [
	[19968, 40908],
	[13312, 19845],
	[131072, 178205],
	[12352, 12543],
	[12784, 12799],
	[4352, 4607],
	[12592, 12687],
	[43360, 43391],
	[44032, 55295]
];
const isAlphabet = (rune) => isLetter(rune) && !CJK.some(([from, to]) => rune >= from && rune <= to);
function camelCase(s) {
	if (s === "") return "";
	const runes = [...runesOf(s)].map(({ rune }) => rune);
	const first = runes.findIndex((rune) => !isConnector(rune));
	if (first < 0) return mapRunes(s, (rune) => rune) + encodeRune(runes.at(-1));
	let result = runes.slice(0, first).map(encodeRune).join("");
	let current = toUpper(runes[first]);
	for (const rune of runes.slice(first + 1)) {
		const previous = current;
		if (isConnector(rune) && isConnector(previous)) {
			result += encodeRune(previous);
			current = rune;
		} else if (isConnector(previous)) current = toUpper(rune);
		else {
			result += encodeRune(previous);
			current = toLower(rune);
		}
	}
	return result + encodeRune(current);
}
function wordsOf(s) {
	const words = [];
	for (let at = 0; at < s.length;) {
		const word = wordAt(s, at);
		words.push(word);
		at += word.text.length;
	}
	return words;
}
function wordAt(s, at) {
	const { rune, width } = runeAt(s, at);
	if (rune === 65533) return {
		kind: "invalid",
		text: s.slice(at, at + width)
	};
	const run = (kind, belongs) => {
		let end = at + width;
		while (end < s.length) {
			const next = runeAt(s, end);
			if (!belongs(next.rune)) break;
			end += next.width;
		}
		return {
			kind,
			text: s.slice(at, end)
		};
	};
	if (isConnector(rune)) return run("connector", isConnector);
	if (isPunct(rune)) return run("punctuation", isPunct);
	const isLowerLetter = (next) => isAlphabet(next) && !isUpper(next);
	if (isUpper(rune)) return upperWord(s, at, width, run, isLowerLetter);
	if (isAlphabet(rune)) return run("alphabet", isLowerLetter);
	if (isNumber(rune)) return run("number", isNumber);
	return run("other", (next) => !isConnector(next) && !isAlphabet(next) && !isNumber(next) && !isPunct(next));
}
function upperWord(s, at, width, run, isLowerLetter) {
	if (!isUpper(runeAt(s, at + width).rune)) return run("upper", isLowerLetter);
	const word = run("upper", isUpper);
	const next = runeAt(s, at + word.text.length);
	if (next.width === 0 || !isAlphabet(next.rune)) return word;
	const runes = [...runesOf(word.text)];
	return {
		kind: "upper",
		text: word.text.slice(0, runes.at(-1).at)
	};
}
function joinWords(s, connector) {
	const words = wordsOf(s);
	let at = 0;
	const next = () => words[at++] ?? {
		kind: "none",
		text: ""
	};
	const lower = ({ kind, text: word }) => kind === "upper" || kind === "connector" ? [...runesOf(word)].map(({ rune }) => isConnector(rune) ? connector : encodeRune(toLower(rune))).join("") : word;
	let result = "";
	let word = next();
	const takeRun = () => {
		while (word.kind === "alphabet" || word.kind === "number") {
			result += lower(word);
			word = next();
		}
	};
	const separate = () => {
		if (word.kind !== "none" && word.kind !== "invalid" && separates(word.kind)) result += connector;
	};
	const separates = (kind) => kind !== "connector" && kind !== "punctuation";
	while (at < words.length) {
		if (word.kind !== "connector") result += lower(word);
		const previous = word;
		word = next();
		if (previous.kind === "number") {
			takeRun();
			separate();
		} else if (previous.kind === "connector") result += lower(previous);
		else if (previous.kind !== "punctuation") {
			if (word.kind !== "number") {
				if (separates(word.kind)) result += connector;
			} else if (at < words.length) {
				const number = word;
				word = next();
				if (word.kind !== "alphabet") {
					result += lower(number);
					if (separates(word.kind)) result += connector;
				} else {
					result += connector + lower(number);
					takeRun();
					separate();
				}
			}
		}
	}
	return result + lower(word);
}

// src/templates/functions/lists.ts
const first = fixed([any], ([value]) => boxed(elements(value, "Cannot find first on type %").at(0) ?? null));
const last = fixed([any], ([value]) => boxed(elements(value, "Cannot find last on type %").at(-1) ?? null));
const rest = fixed([any], ([value], call) => part(value, "Cannot find rest on type %", 1, void 0, call));
const initial = fixed([any], ([value], call) => part(value, "Cannot find initial on type %", 0, -1, call));
const push = fixed([any, any], ([value, item], call) => made([...elements(value, "Cannot push on type %"), item], call));
const prepend = fixed([any, any], ([value, item], call) => made([item, ...elements(value, "Cannot prepend on type %")], call));
const reverse = fixed([any], ([value], call) => made([...elements(value, "Cannot find reverse on type %")].reverse(), call));
const compact = fixed([any], ([value], call) => made(elements(value, "Cannot compact on type %").filter((item) => !isEmpty$2(item)), call));
const uniq = fixed([any], ([value], call) => {
	return made([...distinct$1(elements(value, "Cannot find uniq on type %"), call).values()], call);
});
const without = variadic([any], any, ([value], omitted, call) => {
	const items = elements(value, "Cannot find without on type %");
	const keys = new Set(distinct$1(omitted, call).keys());
	return made(items.filter((item) => !keys.has(sameKey(item, call))), call);
});
const has = fixed([any, any], ([needle, haystack], call) => {
	if (haystack === null) return bool(false);
	const key = sameKey(needle, call);
	return bool(elements(haystack, "Cannot find has on type %").some((item) => sameKey(item, call) === key));
});
const slice = variadic([any], any, ([value], indexes) => boxed(sliced(value, indexes)));
const chunk = fixed([whole, any], ([size, value], call) => chunked(size, value, call));
const listFunction = variadic([], any, (_, items, call) => made(items, call));
const listFunctions = {
	list: listFunction,
	tuple: listFunction,
	...bothWays({
		first,
		last,
		rest,
		initial,
		push,
		append: push,
		prepend,
		reverse,
		compact,
		uniq,
		without,
		has,
		slice,
		chunk
	}),
	concat: variadic([], any, (_, lists, call) => {
		const items = lists.flatMap((value) => elements(value, "Cannot concat type % as list"));
		return boxed(lists.length === 0 || items.length === 0 ? list(void 0) : made(items, call));
	}),
	sortAlpha: fixed([any], ([value], call) => strings(value?.type.kind === "slice" ? toTexts(value, call).sort(byBytes) : [value === null ? "<nil>" : toText(value, call)])),
	until: fixed([whole], ([count], call) => ints(steps(0, count, count < 0 ? -1 : 1, call))),
	untilStep: fixed([
		whole,
		whole,
		whole
	], ([start, stop, step], call) => ints(steps(start, stop, step, call))),
	seq: variadic([], whole, (_, bounds, call) => string(sequence(bounds, call).join(" ")))
};
function bothWays(functions) {
	const twins = Object.entries(functions).map(([name, twin]) => [`must${name[0]?.toUpperCase()}${name.slice(1)}`, twin]);
	return {
		...functions,
		...Object.fromEntries(twins)
	};
}
const byBytes = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function elements(value, message) {
	if (value === null) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
	if (value.type.kind !== "slice") throw new Fault(message.replace("%", value.type.kind));
	return elementsOf(value);
}
function made(items, { budget }) {
	budget.spend(items.length);
	return list(items);
}
function part(value, message, from, to, call) {
	const items = elements(value, message);
	return items.length === 0 ? list(void 0) : made(items.slice(from, to), call);
}
function distinct$1(items, call) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = sameKey(item, call);
		if (!found.has(key)) found.set(key, item);
	}
	return found;
}
function sliced(value, indexes) {
	const items = elements(value, "list should be type of slice or array but %");
	if (items.length === 0) return null;
	const start = Number(toInt64(indexes[0] ?? null));
	const end = indexes.length < 2 ? items.length : Number(toInt64(indexes[1] ?? null));
	if (start < 0 || end < start || end > items.length) throw new Fault("reflect.Value.Slice: slice index out of bounds");
	return {
		type: value.type,
		data: items.slice(start, end)
	};
}
function chunked(size, value, call) {
	const items = elements(value, "Cannot chunk type %");
	if (size <= 0) throw new Fault("runtime error: makeslice: len out of range");
	const chunks = [];
	for (let at = 0; at < items.length; at += size) chunks.push(made(items.slice(at, at + size), call));
	return {
		type: LISTS,
		data: chunks
	};
}
function steps(start, stop, step, { budget }) {
	if (stop < start ? step >= 0 : step <= 0) return [];
	const count = Math.ceil((stop - start) / step);
	if (count > LIMITS.outputBytes) throw new LimitFault(`a list has more than ${LIMITS.outputBytes} elements`);
	budget.spend(count);
	return Array.from({ length: count }, (_, index) => start + index * step);
}
function sequence(bounds, call) {
	const [a = 0, b = 0, c = 0] = bounds;
	if (bounds.length === 0 || bounds.length > 3) return [];
	const [start, end] = bounds.length === 1 ? [1, a] : bounds.length === 2 ? [a, b] : [a, c];
	const direction = end < start ? -1 : 1;
	const step = bounds.length === 3 ? b : direction;
	if (bounds.length === 3 && direction < 0 && step > 0) return [];
	return steps(start, end + direction, step, call);
}

// src/templates/functions/decimals.ts
const DIVISION_DIGITS = 16;
const MOST_DIGITS = 1e3;
function toDecimal$1(value) {
	if (!Number.isFinite(value)) throw new Fault(`Cannot create a Decimal from ${formatFloat(value, "g", -1)}`);
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "", fraction = ""] = mantissa.split(".");
	const scale = fraction.length - Number(exponent);
	const digits = BigInt(whole + fraction);
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
function toFloat({ digits, scale }) {
	return Number(`${digits}e${-scale}`);
}
function aligned(a, b) {
	const scale = Math.max(a.scale, b.scale);
	const at = (d) => d.digits * 10n ** BigInt(scale - d.scale);
	return {
		left: at(a),
		right: at(b),
		scale
	};
}
function add(a, b) {
	const { left, right, scale } = aligned(a, b);
	return {
		digits: left + right,
		scale
	};
}
const subtract = (a, b) => add(a, {
	digits: -b.digits,
	scale: b.scale
});
function multiply(a, b) {
	const product = {
		digits: a.digits * b.digits,
		scale: a.scale + b.scale
	};
	return product.scale > MOST_DIGITS || product.digits.toString().length > MOST_DIGITS ? toDecimal$1(toFloat(product)) : product;
}
function divide(a, b) {
	if (b.digits === 0n) throw new Fault("decimal division by 0");
	const shift = DIVISION_DIGITS + b.scale - a.scale;
	const numerator = shift >= 0 ? a.digits * 10n ** BigInt(shift) : a.digits;
	const denominator = shift >= 0 ? b.digits : b.digits * 10n ** BigInt(-shift);
	const magnitude = (n) => n < 0n ? -n : n;
	const quotient = magnitude(numerator) / magnitude(denominator);
	const rounded = magnitude(numerator) % magnitude(denominator) * 2n >= magnitude(denominator) ? quotient + 1n : quotient;
	return {
		digits: numerator < 0n === denominator < 0n ? rounded : -rounded,
		scale: DIVISION_DIGITS
	};
}

// src/templates/functions/math.ts
const wrap = (value) => BigInt.asIntN(64, value);
const extreme = (isBetter) => variadic([any], any, ([first], others) => int64(others.map(toInt64).reduce((best, value) => isBetter(value, best) ? value : best, toInt64(first))));
const max = extreme((a, b) => a > b);
const decimals = (step, first, others) => float(toFloat(others.reduce((sum, value) => step(sum, decimal(value)), decimal(first))));
const decimal = (value) => toDecimal$1(toFloat64(value));
const byDecimals = (step) => variadic([any], any, ([first], others) => decimals(step, first, others));
const mathFunctions = {
	int: fixed([any], ([value]) => int(toInt64(value))),
	int64: fixed([any], ([value]) => int64(toInt64(value))),
	float64: fixed([any], ([value]) => float(toFloat64(value))),
	toDecimal: fixed([any], ([value], { budget }) => int64(octal(show(value, budget)))),
	add1: fixed([any], ([value]) => int64(toInt64(value) + 1n)),
	add: variadic([], any, (_, values) => int64(values.reduce((sum, value) => wrap(sum + toInt64(value)), 0n))),
	sub: fixed([any, any], ([a, b]) => int64(toInt64(a) - toInt64(b))),
	mul: variadic([any], any, ([first], values) => int64(values.reduce((product, value) => wrap(product * toInt64(value)), toInt64(first)))),
	div: fixed([any, any], ([a, b]) => int64(toInt64(a) / divisor(b))),
	mod: fixed([any, any], ([a, b]) => int64(toInt64(a) % divisor(b))),
	add1f: fixed([any], ([value]) => decimals(add, value, [float(1)])),
	addf: variadic([], any, (_, values) => decimals(add, float(0), values)),
	subf: byDecimals(subtract),
	mulf: byDecimals(multiply),
	divf: byDecimals(divide),
	max,
	biggest: max,
	min: extreme((a, b) => a < b),
	maxf: variadic([any], any, ([first], others) => float(Math.max(toFloat64(first), ...others.map(toFloat64)))),
	minf: variadic([any], any, ([first], others) => float(Math.min(toFloat64(first), ...others.map(toFloat64)))),
	ceil: fixed([any], ([value]) => float(Math.ceil(toFloat64(value)))),
	floor: fixed([any], ([value]) => float(Math.floor(toFloat64(value)))),
	round: variadic([any, whole], real, ([value, places], [roundOn]) => float(round(toFloat64(value), places, roundOn ?? .5)))
};
function divisor(value) {
	const number = toInt64(value);
	if (number === 0n) throw new Fault("runtime error: integer divide by zero");
	return number;
}
function octal(text) {
	const value = parseInteger(text, 8) ?? 0n;
	return fitsInt64(value) ? value : 0n;
}
function round(value, places, roundOn) {
	const power = 10 ** places;
	const shifted = power * value;
	return (shifted - Math.trunc(shifted) >= roundOn ? Math.ceil(shifted) : Math.floor(shifted)) / power;
}

// src/templates/functions/paths.ts
const base = fixed([text], ([path]) => string(baseName(path)));
const dir = fixed([text], ([path]) => string(cleanPath(path.slice(0, path.lastIndexOf("/") + 1))));
const clean$1 = fixed([text], ([path]) => string(cleanPath(path)));
const ext = fixed([text], ([path]) => string(extension(path)));
const isAbs = fixed([text], ([path]) => bool(path.startsWith("/")));
const pathFunctions = {
	base,
	dir,
	clean: clean$1,
	ext,
	isAbs,
	osBase: base,
	osDir: dir,
	osClean: clean$1,
	osExt: ext,
	osIsAbs: isAbs
};
function baseName(path) {
	if (path === "") return ".";
	let end = path.length;
	while (end > 0 && path[end - 1] === "/") end--;
	return end === 0 ? "/" : path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
function extension(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot);
}
function cleanPath(path) {
	const isRooted = path.startsWith("/");
	const kept = [];
	for (const element of path.split("/")) {
		if (element === "" || element === ".") continue;
		if (element !== "..") kept.push(element);
		else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
		else if (!isRooted) kept.push("..");
	}
	const joined = kept.join("/");
	return isRooted ? `/${joined}` : joined || ".";
}

// src/templates/functions/refused.ts
const RANDOM = "its result is random, so the same changes would give another message each time";
const CLOCK = "its result depends on the clock, so the same changes would give another message each time";
const CRYPTO = "keys, certificates, passwords and ciphers have no place in a commit message";
const REASONS = {
	ago: CLOCK,
	mustDateModify: CLOCK,
	must_date_modify: CLOCK,
	randInt: RANDOM,
	shuffle: RANDOM,
	bcrypt: CRYPTO,
	htpasswd: CRYPTO,
	derivePassword: CRYPTO,
	genPrivateKey: CRYPTO,
	genCA: CRYPTO,
	genCAWithKey: CRYPTO,
	genSelfSignedCert: CRYPTO,
	genSelfSignedCertWithKey: CRYPTO,
	genSignedCert: CRYPTO,
	genSignedCertWithKey: CRYPTO,
	buildCustomCert: CRYPTO,
	encryptAES: CRYPTO,
	decryptAES: CRYPTO
};
const refusedFunctions = Object.fromEntries(Object.entries(REASONS).map(([name, reason]) => [name, variadic([], reflected, () => {
	throw new Fault(`${name} is not available: ${reason}`);
})]));

// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
	static PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
};
const ASCII_SIZE = 128;
const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
const MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
	if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
	else ASCII_TO_UPPER[i] = i;
	if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
	else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
		$: 36,
		"&": 38,
		"'": 39,
		"(": 40,
		")": 41,
		"*": 42,
		"+": 43,
		"-": 45,
		".": 46,
		0: 48,
		1: 49,
		2: 50,
		3: 51,
		4: 52,
		5: 53,
		6: 54,
		7: 55,
		8: 56,
		9: 57,
		":": 58,
		"<": 60,
		">": 62,
		"?": 63,
		A: 65,
		B: 66,
		C: 67,
		F: 70,
		P: 80,
		Q: 81,
		U: 85,
		Z: 90,
		"[": 91,
		"\\": 92,
		"]": 93,
		"^": 94,
		_: 95,
		"`": 96,
		a: 97,
		b: 98,
		f: 102,
		i: 105,
		m: 109,
		n: 110,
		r: 114,
		s: 115,
		t: 116,
		v: 118,
		x: 120,
		z: 122,
		"{": 123,
		"|": 124,
		"}": 125
	});
	static toUpperCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
		const s = String.fromCodePoint(codepoint).toUpperCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
		const s = String.fromCodePoint(codepoint).toLowerCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
};
var UnicodeRangeTable = class {
	constructor(data, isStride1 = false) {
		this.data = data;
		this.isStride1 = isStride1;
		this.SIZE = isStride1 ? 2 : 3;
	}
	getLo(index) {
		return this.data[index * this.SIZE];
	}
	getHi(index) {
		return this.data[index * this.SIZE + 1];
	}
	getStride(index) {
		return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	const res = [];
	let value = 0;
	let shift = 0;
	for (let i = 0; i < str.length; i++) {
		const digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift;
		if ((digit & 32) === 0) {
			res.push(value);
			value = 0;
			shift = 0;
		} else shift += 5;
	}
	return res;
};
const decodeRanges = (str, isStride1) => {
	const res = decodeVLQ(str);
	const numRanges = isStride1 ? res.length / 2 : res.length / 3;
	const out = new Uint32Array(numRanges * 3);
	let current = 0;
	let resIdx = 0;
	for (let i = 0; i < numRanges; i++) {
		current += res[resIdx++];
		out[i * 3] = current;
		current += res[resIdx++];
		out[i * 3 + 1] = current;
		out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	}
	return out;
};
const decodeOrbit = (str) => {
	const res = decodeVLQ(str);
	const map = /* @__PURE__ */ new Map();
	let currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		const zz = res[i + 1];
		const delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer;
		this.cache = /* @__PURE__ */ new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		const val = this.has(key) ? this.initializer[key]() : null;
		this.cache.set(key, val);
		return val;
	}
};
var UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
		return this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
		return this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
	});
};
var Unicode = class Unicode {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(r) {
		return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(ranges, r) {
		let lo = 0;
		let hi = ranges.length;
		while (lo < hi) {
			const m = lo + Math.floor((hi - lo) / 2);
			const rlo = ranges.getLo(m);
			const rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				const stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			if (r < rlo) hi = m;
			else lo = m + 1;
		}
		return false;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				const rlo = ranges.getLo(i);
				if (r < rlo) return false;
				const stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return false;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
		return Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			const l = Codepoint.toLowerCase(r);
			return l !== r ? l : Codepoint.toUpperCase(r);
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return true;
		if (r1 < 0 || r2 < 0) return false;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
			if (65 <= r1 && r1 <= 90) r1 |= 32;
			if (65 <= r2 && r2 <= 90) r2 |= 32;
			return r1 === r2;
		}
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
		return false;
	}
};
var RE2JSException = class extends Error {
	constructor(message) {
		super(message);
		this.name = "RE2JSException";
	}
};
var RE2JSSyntaxException = class extends RE2JSException {
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		if (input) message += `: \`${input}\``;
		super(message);
		this.name = "RE2JSSyntaxException";
		this.message = message;
		this.error = error;
		this.input = input;
	}
	getDescription() {
		return this.error;
	}
	getPattern() {
		return this.input;
	}
};
var RE2JSCompileException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSCompileException";
	}
};
var RE2JSGroupException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSGroupException";
	}
};
var RE2JSFlagsException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSFlagsException";
	}
};
var RE2JSInternalException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSInternalException";
	}
};
const FAST_PATH_TABLE_SIZE = 256;
const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
let cachedNativeEncoder = null;
let cachedNativeDecoder = null;
var Utils = class Utils {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(value) {
		return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
		return Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
	}
	static unhex(c) {
		if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
		if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
		if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
		return -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) {
			if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
			out += String.fromCodePoint(rune);
		} else switch (rune) {
			case Codepoint.CODES["\""]:
				out += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				out += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				out += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				out += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				out += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				out += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				out += "\\f";
				break;
			default: {
				let s = rune.toString(16);
				if (rune < 256) {
					out += "\\x";
					if (s.length === 1) out += "0";
					out += s;
				} else out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		const string = String(str);
		const runes = [];
		let i = 0;
		while (i < string.length) {
			const cp = string.codePointAt(i);
			runes.push(cp);
			i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
		if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
		if (r2 === 10) op |= Utils.EMPTY_END_LINE;
		if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;
		else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
		return op;
	}
	static quoteMeta(str) {
		return str.split("").map((s) => {
			if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
			return s;
		}).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	static toArray(typedArray) {
		const len = typedArray.length;
		const res = new Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) {
			if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
			return cachedNativeEncoder.encode(str);
		} else {
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				if (c < 128) out[p++] = c;
				else if (c < 2048) {
					out[p++] = c >> 6 | 192;
					out[p++] = c & 63 | 128;
				} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
					c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
					out[p++] = c >> 18 | 240;
					out[p++] = c >> 12 & 63 | 128;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				} else {
					out[p++] = c >> 12 | 224;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				}
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
			const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		} else {
			let out = [], pos = 0, c = 0;
			while (pos < bytes.length) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					let c4 = bytes[pos++];
					let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
					out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
const createEnum = (values = [], initNum = 0) => {
	const enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		const val = values[i];
		const keyVal = initNum + i;
		enumObject[val] = keyVal;
		enumObject[keyVal] = val;
	}
	return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
	getEncoding() {
		throw Error("not implemented");
	}
	asCharSequence() {
		throw Error("not implemented");
	}
	asBytes() {
		throw Error("not implemented");
	}
	length() {
		throw Error("not implemented");
	}
	isUTF8Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
	}
	isUTF16Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
	}
};
var Utf8MatcherInput = class extends MatcherInputBase {
	constructor(bytes = null) {
		super();
		this.bytes = bytes;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	asBytes() {
		return this.bytes;
	}
	length() {
		return this.bytes.length;
	}
};
var Utf16MatcherInput = class extends MatcherInputBase {
	constructor(charSequence = null) {
		super();
		this.charSequence = charSequence;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	asCharSequence() {
		return this.charSequence;
	}
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	length() {
		return this.charSequence.length;
	}
};
var MatcherInput = class {
	static utf16(charSequence) {
		Utils.checkInput(charSequence);
		return new Utf16MatcherInput(charSequence);
	}
	static utf8(input) {
		if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
		return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
};
var MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0;
		this.end = 0;
	}
	canCheckPrefix() {
		return true;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return false;
	}
	hasAnyString() {
		return false;
	}
	prefixLength() {
		return 0;
	}
};
var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super();
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const target = prefilter.bytes;
		if (target.length === 0) return true;
		const idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size;
		let rune;
		let lo = 128;
		let hi = 191;
		if (c >= 194 && c <= 223) {
			size = 2;
			rune = c & 31;
		} else if (c >= 224 && c <= 239) {
			size = 3;
			rune = c & 15;
			if (c === 224) lo = 160;
			else if (c === 237) hi = 159;
		} else if (c >= 240 && c <= 244) {
			size = 4;
			rune = c & 7;
			if (c === 240) lo = 144;
			else if (c === 244) hi = 143;
		} else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		const c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		rune = rune << 6 | c1 & 63;
		if (size > 2) {
			const c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			rune = rune << 6 | c2 & 63;
			if (size > 3) {
				const c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			r1 = this.bytes[start--];
			if (r1 >= 128) {
				let lim = pos - 4;
				if (lim < this.start) lim = this.start;
				while (start >= lim && (this.bytes[start] & 192) === 128) start--;
				if (start < this.start) start = this.start;
				const r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		const firstByte = target[0];
		let limit = this.end - targetLength;
		const hasNativeIndexOf = typeof source.indexOf === "function";
		let i = fromIndex;
		while (i <= limit) {
			if (hasNativeIndexOf) {
				i = source.indexOf(firstByte, i);
				if (i === -1 || i > limit) return -1;
			} else {
				while (i <= limit && source[i] !== firstByte) i++;
				if (i > limit) return -1;
			}
			let match = true;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = false;
				break;
			}
			if (match) return i;
			i++;
		}
		return -1;
	}
	prefixLength(re2) {
		return re2.prefixUTF8.length;
	}
};
var MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super();
		this.charSequence = charSequence;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		const c2 = this.charSequence.charCodeAt(pos + 1);
		if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
		return c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.charSequence.indexOf(re2.prefix, pos);
		if (i < 0 || i > this.end - re2.prefix.length) return -1;
		return i - pos;
	}
	context(pos) {
		pos += this.start;
		const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
		const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
};
var MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		Utils.checkInput(charSequence);
		return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
};
var Matcher = class Matcher {
	static MAX_REPLACER_ARGS = 65535;
	static quoteReplacement(str, javaMode = false) {
		if (javaMode) {
			if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
			return str.split("").map((s) => {
				const c = s.codePointAt(0);
				if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
				return s;
			}).join("");
		}
		if (str.indexOf("$") < 0) return str;
		return str.split("").map((s) => {
			if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
			return s;
		}).join("");
	}
	constructor(pattern, input) {
		if (pattern === null) throw new Error("pattern is null");
		this.patternInput = pattern;
		const re2 = this.patternInput.re2();
		this.patternGroupCount = re2.numberOfCapturingGroups();
		this.groups = [];
		this.namedGroups = re2.namedGroups;
		this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
		this.numberOfInstructions = re2.numberOfInstructions();
		this.lookbehindState = null;
		if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
		else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
		else this.resetMatcherInput(MatcherInput.utf16(input));
	}
	pattern() {
		return this.patternInput;
	}
	reset() {
		this.matcherInputLength = this.matcherInput.length();
		this.appendPos = 0;
		this.hasMatch = false;
		this.hasGroups = false;
		this.anchorFlag = 0;
		return this;
	}
	resetMatcherInput(input) {
		if (input === null) throw new Error("input is null");
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		this.matcherInput = input;
		if (this.lookbehindState !== null) this.lookbehindState.reset();
		else this.lookbehindState = this.patternInput.re2().createLookbehindState();
		this.reset();
		return this;
	}
	start(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group];
	}
	end(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group + 1];
	}
	programSize() {
		return this.numberOfInstructions;
	}
	group(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		const start = this.start(group);
		const end = this.end(group);
		if (start < 0 && end < 0) return null;
		return this.substring(start, end);
	}
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		const result = Object.create(null);
		for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	groupCount() {
		return this.patternGroupCount;
	}
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		const end = this.matcherInputLength;
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1];
		this.hasGroups = true;
	}
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	find(start = null) {
		if (start !== null) {
			if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
			this.reset();
			return this.genMatch(start, 0);
		}
		start = 0;
		if (this.hasMatch) {
			start = this.groups[1];
			if (this.groups[0] === this.groups[1]) {
				const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
				if (r < 0) start++;
				else start += r & 7;
			}
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	genMatch(startByte, anchor) {
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		if (!res[0]) {
			this.hasMatch = false;
			return false;
		}
		this.groups = res[1];
		this.hasMatch = true;
		this.hasGroups = this.patternGroupCount === 0;
		this.anchorFlag = anchor;
		return true;
	}
	substring(start, end) {
		if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
		return this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	inputLength() {
		return this.matcherInputLength;
	}
	appendReplacement(replacement, javaMode = false) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
		return res;
	}
	appendReplacementInternalJava(replacement) {
		let res = "";
		let last = 0;
		const m = replacement.length;
		let i = 0;
		while (i < m) {
			const cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i) res += replacement.substring(last, i);
				i++;
				if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i;
				i++;
				continue;
			}
			if (cCode === Codepoint.CODES["$"]) {
				if (last < i) res += replacement.substring(last, i);
				if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				const nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
					let n = nextCode - Codepoint.CODES["0"];
					let j = i + 2;
					for (; j < m; j++) {
						const digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES["0"];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					const group = this.group(n);
					if (group !== null) res += group;
					i = j;
					last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					const groupName = replacement.substring(i + 2, j);
					const groupVal = this.group(groupName);
					if (groupVal !== null) res += groupVal;
					i = j + 1;
					last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
				continue;
			}
			i++;
		}
		if (last < m) res += replacement.substring(last, m);
		return res;
	}
	appendReplacementInternalJs(replacement) {
		const isDigit = (c) => c >= 48 && c <= 57;
		const groupCount = this.patternGroupCount;
		let res = "";
		let i = 0;
		while (i < replacement.length) {
			const dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar);
			i = dollar;
			const c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES["$"]) {
				res += "$";
				i += 2;
			} else if (c === Codepoint.CODES["&"]) {
				res += this.group(0);
				i += 2;
			} else if (c === Codepoint.CODES["`"]) {
				res += this.substring(0, this.start(0));
				i += 2;
			} else if (c === Codepoint.CODES["'"]) {
				res += this.substring(this.end(0), this.matcherInputLength);
				i += 2;
			} else if (isDigit(c)) {
				let digits = 1;
				let index = c - 48;
				const c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
					digits = 2;
					index = index * 10 + c2 - 48;
				}
				if (index >= 1 && index <= groupCount) {
					const group = this.group(index);
					if (group !== null) res += group;
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				const gt = replacement.indexOf(">", i + 2);
				if (gt < 0) {
					res += "$<";
					i += 2;
				} else {
					const name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						const group = this.group(name);
						if (group !== null) res += group;
					}
					i = gt + 1;
				}
			} else {
				res += "$";
				i += 1;
			}
		}
		return res + replacement.substring(i);
	}
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	replaceAll(replacement, javaMode = false) {
		return this.replace(replacement, true, javaMode);
	}
	replaceFirst(replacement, javaMode = false) {
		return this.replace(replacement, false, javaMode);
	}
	replace(replacement, all = true, javaMode = false) {
		let res = "";
		this.reset();
		const isFunc = typeof replacement === "function";
		let originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		while (this.find()) {
			res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
			if (!all) break;
		}
		res += this.appendTail();
		return res;
	}
	appendReplacementFunc(replacer, originalInput) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		const args = this.matchArray();
		args.push(s, originalInput);
		if (this.hasNamedGroups) args.push(this.namedGroupsObject());
		res += String(replacer(...args));
		return res;
	}
	matchArray() {
		const result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			const group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		const result = this.getNamedGroups();
		for (const name in result) if (result[name] === null) result[name] = void 0;
		return result;
	}
};
var Inst = class Inst {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(op) {
		return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(runes) {
		let out = "\"";
		for (let rune of runes) out += Utils.escapeRune(rune);
		out += "\"";
		return out;
	}
	constructor(op) {
		this.op = op;
		this.out = 0;
		this.arg = 0;
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
			return r === r0;
		}
		const len = this.runes.length;
		if (len === 0) return false;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return false;
				if (r <= this.runes[j + 1]) return true;
			}
			return false;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
			return r === r0 ? 0 : -1;
		}
		const len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE:
				if (this.runes === null) return "rune <null>";
				return [
					"rune ",
					Inst.escapeRunes(this.runes),
					(this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
					" -> ",
					this.out
				].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw new Error("unhandled case in Inst.toString");
		}
	}
};
var Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst);
		this.densePcs = new Int32Array(numInst);
		this.denseCaps = null;
		this.size = 0;
		this.ncap = 0;
		this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
	}
	growCaps(needed) {
		const limit = this.densePcs.length * this.ncap;
		const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps);
		this.denseCaps = grown;
	}
	contains(pc) {
		const j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		const j = this.size++;
		this.sparse[pc] = j;
		this.densePcs[j] = pc;
		return j;
	}
	clear() {
		this.size = 0;
		this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) {
			if (i !== 0) out += ", ";
			out += this.densePcs[i];
		}
		out += "}";
		return out;
	}
};
var LookbehindState = class {
	constructor(prog) {
		this.pos = -1;
		this.pcs = new Int32Array(prog.numInst());
		this.size = 0;
		this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1;
		this.size = 0;
	}
};
var Machine = class Machine {
	static fromRE2(re2) {
		const m = new Machine();
		m.prog = re2.prog;
		m.re2 = re2;
		m.q0 = new Queue(m.prog.numInst());
		m.q1 = new Queue(m.prog.numInst());
		m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
		m.matched = false;
		m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
		m.ncap = 0;
		return m;
	}
	constructor() {
		this.prog = null;
		this.re2 = null;
		this.q0 = null;
		this.q1 = null;
		this.addStack = null;
		this.matched = false;
		this.matchcap = null;
		this.ncap = 0;
		this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap;
		if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1);
		this.q0.init(ncap);
		this.q1.init(ncap);
		if (this.prog.numLb > 0) {
			if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
			this.lbTable.fill(-1);
		}
	}
	submatches() {
		if (this.ncap === 0) return Utils.emptyInts();
		return Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return false;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		this.matched = false;
		this.matchcap.fill(-1);
		const hasLookbehinds = this.prog.numLb > 0;
		const matchStartPos = pos;
		let currentPos = pos;
		let resumeLookbehinds = false;
		if (hasLookbehinds) {
			if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
				currentPos = lbState.pos;
				resumeLookbehinds = true;
			} else currentPos = 0;
		}
		let saveLookbehinds = hasLookbehinds && lbState !== null;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag;
		if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
		else flag = input.context(currentPos);
		if (hasLookbehinds) {
			if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
			else this.spawnLookbehinds(runq, currentPos, flag);
		}
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
				if (this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					const advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance;
					r = input.step(currentPos);
					rune = r >> 3;
					width = r & 7;
					r = input.step(currentPos + width);
					rune1 = r >> 3;
					width1 = r & 7;
					flag = input.context(currentPos);
				}
			}
			if (currentPos >= matchStartPos) {
				if (saveLookbehinds) {
					this.saveLookbehinds(lbState, runq, currentPos);
					saveLookbehinds = false;
				}
				if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
					if (this.ncap > 0) this.matchcap[0] = currentPos;
					this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
				}
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
			if (width === 0) break;
			if (this.ncap === 0 && this.matched) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		runq.clear();
		nextq.clear();
		return this.matched;
	}
	matchSet(input, pos, anchor) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return [];
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos;
		let matchStartPos = pos;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
		const matches = /* @__PURE__ */ new Set();
		if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
			}
			if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
				if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				const pc = runq.densePcs[j];
				const i = this.prog.inst[pc];
				const capOffset = j * this.ncap;
				let add = false;
				switch (i.op) {
					case Inst.MATCH:
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
						matches.add(i.arg);
						break;
					case Inst.RUNE:
						add = i.matchRune(rune);
						break;
					case Inst.RUNE1:
						add = rune === i.runes[0];
						break;
					case Inst.RUNE_ANY:
						add = true;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			runq.clear();
			if (width === 0) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		nextq.clear();
		return Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		const longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			const pc = runq.densePcs[j];
			const capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			const i = this.prog.inst[pc];
			let add = false;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					if (!longest) runq.size = 0;
					this.matched = true;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = true;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
		}
		runq.clear();
	}
	spawnLookbehinds(q, pos, flag) {
		for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
	}
	restoreLookbehinds(lbState, q, flag) {
		this.lbTable.set(lbState.lbTable);
		for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
	}
	saveLookbehinds(lbState, q, pos) {
		let size = 0;
		for (let j = 0; j < q.size; j++) {
			const pc = q.densePcs[j];
			if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
		}
		lbState.size = size;
		lbState.pos = pos;
		lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		const stk = this.addStack;
		let nstk = 0;
		for (;;) {
			while (pc !== 0 && !q.contains(pc)) {
				const d = q.add(pc);
				const inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg;
						stk[nstk++] = 0;
						pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						if (inst.arg < this.ncap) {
							stk[nstk++] = -inst.arg - 1;
							stk[nstk++] = capArray[capOffset + inst.arg];
							capArray[capOffset + inst.arg] = pos;
						}
						pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos;
						pc = inst.out;
						break;
					case Inst.LB_CHECK:
						if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
						else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0) q.mainThreads++;
						if (this.ncap > 0) {
							const destOffset = d * this.ncap;
							if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			const entry = stk[nstk];
			if (entry < 0) {
				capArray[capOffset - entry - 1] = stk[nstk + 1];
				pc = 0;
			} else pc = entry;
		}
	}
};
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) {
		h ^= pcs[i];
		h = Math.imul(h, 16777619);
	}
	h ^= flag;
	h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) {
		h ^= ids[i];
		h = Math.imul(h, 16777619);
	}
	return h;
};
const arraysEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
const NO_IDS = [];
const END_TEXT = -1;
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates;
		this.flag = flag;
		this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
		this.matchIDs = matchIDs;
		this.next = null;
		this.nextAnchored = null;
	}
};
var DFA = class DFA {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(prog, maxMem = 8388608) {
		this.prog = prog;
		this.maxMem = maxMem;
		this.stateCache = /* @__PURE__ */ new Map();
		this.stateCount = 0;
		this.startStates = /* @__PURE__ */ new Map();
		this.failed = false;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			const op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = true;
				break;
			}
		}
		this.computeRuneClasses();
		this.stateBudget = maxMem;
		this.memBudget = maxMem;
	}
	computeRuneClasses() {
		const bounds = /* @__PURE__ */ new Set();
		const addRange = (lo, hi) => {
			bounds.add(lo);
			bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						addRange(inst.runes[0], inst.runes[0]);
						if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
					if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
						addRange(48, 57);
						addRange(65, 90);
						addRange(95, 95);
						addRange(97, 122);
					}
			}
		}
		bounds.delete(0);
		this.classBounds = Int32Array.from(bounds).sort();
		this.numClasses = this.classBounds.length + 1;
		const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
		return this.searchClass(r);
	}
	searchClass(r) {
		const bounds = this.classBounds;
		let lo = 0;
		let hi = bounds.length;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if (bounds[mid] <= r) lo = mid + 1;
			else hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		const closure = /* @__PURE__ */ new Set();
		const stack = Array.from(pcs);
		let needflags = 0;
		while (stack.length > 0) {
			const pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out);
					stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH:
					needflags |= inst.arg;
					if ((inst.arg & ~flag) === 0) stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		const hash = hashState(pcs, flag, ids);
		const cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		const cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const state = new DFAState(pcs, flag, ids);
		if (cached === void 0) this.stateCache.set(hash, state);
		else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
		else cached.push(state);
		this.stateCount++;
		return state;
	}
	static stateCost(pcs, ids) {
		const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
		else yield* cached;
	}
	makeState(pcs, flag, ids) {
		const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
		let stateFlag = flag;
		if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
		stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
		return this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		const size = this.numClasses + 1;
		const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const table = new Array(size).fill(null);
		if (anchor === RE2Flags.UNANCHORED) state.next = table;
		else state.nextAnchored = table;
		return table;
	}
	clearCache() {
		this.stateCache.clear();
		this.stateCount = 0;
		this.startStates.clear();
		this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		this.clearCache();
		return this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			const cached = table[cls];
			if (cached !== null) return cached;
		} else {
			table = this.allocTable(state, anchor);
			if (table === null) return null;
		}
		const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
		const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
		let beforeflag = oldbeforeflag;
		let afterflag = 0;
		if (rune === 10) {
			beforeflag |= Utils.EMPTY_END_LINE;
			afterflag |= Utils.EMPTY_BEGIN_LINE;
		}
		if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
		const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
		const isword = rune !== END_TEXT && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
		const nextPCs = [];
		let ismatch = false;
		let ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			const inst = this.prog.getInst(pcs[i]);
			if (inst.op === Inst.MATCH) {
				if (!ismatch) {
					ismatch = true;
					ids = [];
				}
				ids.push(inst.arg);
			} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
		}
		if (ids.length > 1) ids.sort((a, b) => a - b);
		if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
		let flag = afterflag;
		if (ismatch) flag |= DFA.FLAG_MATCH;
		if (isword) flag |= DFA.FLAG_LAST_WORD;
		const nextState = this.makeState(nextPCs, flag, ids);
		if (nextState === null) return null;
		table[cls] = nextState;
		return nextState;
	}
	start(input, pos) {
		const context = input.context(pos);
		let flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			const r = input.step(pos);
			const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			state = this.makeState([this.prog.start], flags, NO_IDS);
			if (state === null) {
				this.clearCache();
				state = this.makeState([this.prog.start], flags, NO_IDS);
				if (state === null) return null;
			}
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		const restored = this.resetCache(state);
		if (restored === null) return null;
		next = this.step(restored, cls, rune, anchor);
		return next;
	}
	run(input, pos, anchor, state, onMatch) {
		const endPos = input.endPos();
		const latin1Class = this.latin1Class;
		const unanchored = anchor === RE2Flags.UNANCHORED;
		const search = { resetPos: -1 };
		let i = pos;
		while (i < endPos) {
			const r = input.step(i);
			const rune = r >> 3;
			const width = r & 7;
			if (width === 0) break;
			const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
			let next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null) {
				next = this.stepOrReset(state, cls, rune, anchor, i, search);
				if (next === null) return null;
			}
			state = next;
			if (state.isMatch && onMatch(state, false)) return true;
			if (!unanchored && state.nfaStates.length === 0) return false;
			i += width;
		}
		state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
		if (state === null) return null;
		return state.isMatch && onMatch(state, true);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		const startState = this.start(input, pos);
		if (startState === null) return null;
		return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		const startState = this.start(input, pos);
		if (startState === null) return null;
		const matches = /* @__PURE__ */ new Set();
		const collect = (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return false;
		};
		if (this.run(input, pos, anchor, startState, collect) === null) return null;
		return Array.from(matches).sort((a, b) => a - b);
	}
};
const VISITED_BITS = 32;
const MAX_BACKTRACK_PROG = 500;
const INITIAL_JOB_CAPACITY = 256;
const MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
	constructor() {
		this.end = 0;
		this.cap = /* @__PURE__ */ new Int32Array(0);
		this.matchcap = /* @__PURE__ */ new Int32Array(0);
		this.ncap = 0;
		this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
		this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobLen = 0;
		this.visited = /* @__PURE__ */ new Uint32Array(0);
	}
	reset(prog, end, ncap) {
		this.end = end;
		this.jobLen = 0;
		this.ncap = ncap;
		const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
		if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
		else this.visited.fill(0, 0, visitedSize);
		if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
		else this.cap.fill(-1, 0, ncap);
		if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		const n = pc * (this.end + 1) + pos;
		const idx = n >>> 5;
		const mask = 1 << (n & 31);
		if ((this.visited[idx] & mask) !== 0) return false;
		this.visited[idx] |= mask;
		return true;
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				const newSize = this.jobPc.length * 2;
				const newPc = new Int32Array(newSize);
				newPc.set(this.jobPc);
				this.jobPc = newPc;
				const newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg);
				this.jobArg = newArg;
				const newPos = new Int32Array(newSize);
				newPos.set(this.jobPos);
				this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc;
			this.jobArg[this.jobLen] = arg ? 1 : 0;
			this.jobPos[this.jobLen] = pos;
			this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		const longest = re2.longest;
		this.push(re2, pc, pos, false);
		while (this.jobLen > 0) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen];
			let arg = this.jobArg[this.jobLen] === 1;
			let currentPos = this.jobPos[this.jobLen];
			let skipShouldVisit = true;
			while (true) {
				if (!skipShouldVisit) {
					if (!this.shouldVisit(currentPc, currentPos)) break;
				}
				skipShouldVisit = false;
				const inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT: if (arg) {
						arg = false;
						currentPc = inst.arg;
						continue;
					} else {
						this.push(re2, currentPc, currentPos, true);
						currentPc = inst.out;
						continue;
					}
					case Inst.ALT_MATCH: {
						const outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, false);
							currentPc = inst.arg;
							currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, false);
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (!inst.matchRune(r >> 3)) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 === 10) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE: if (arg) {
						this.cap[inst.arg] = currentPos;
						break;
					} else {
						if (inst.arg < this.ncap) {
							this.push(re2, currentPc, this.cap[inst.arg], true);
							this.cap[inst.arg] = currentPos;
						}
						currentPc = inst.out;
						continue;
					}
					case Inst.EMPTY_WIDTH: {
						const flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return true;
						if (this.ncap > 1) this.cap[1] = currentPos;
						const old = this.matchcap[1];
						if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
						if (!longest) return true;
						if (currentPos === this.end) return true;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class Backtracker {
	static shouldBacktrack(prog) {
		return prog.numInst() <= MAX_BACKTRACK_PROG;
	}
	static maxBitStateLen(prog) {
		if (!Backtracker.shouldBacktrack(prog)) return 0;
		return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
	}
	static execute(re2, input, pos, anchor, ncap) {
		const startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
		const end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = false;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
			if (b.ncap > 0) b.cap[0] = pos;
			if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
		} else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					const advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0) b.cap[0] = pos;
				if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = true;
					break;
				}
				const r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) {
			bitStatePool.push(b);
			return null;
		}
		const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		bitStatePool.push(b);
		return result;
	}
};
var QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size);
		this.dense = new Uint32Array(size);
		this.size = 0;
		this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0;
		this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		if (!this.contains(u)) this.insertNew(u);
	}
	insertNew(u) {
		if (u >= this.sparse.length) return;
		this.sparse[u] = this.size;
		this.dense[this.size] = u;
		this.size++;
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	const leftLen = leftRunes.length;
	const rightLen = rightRunes.length;
	let lx = 0, rx = 0;
	const merged = [];
	const next = [];
	let ok = true;
	let ix = -1;
	const extend = (isLeft) => {
		const newArray = isLeft ? leftRunes : rightRunes;
		const low = isLeft ? lx : rx;
		const pc = isLeft ? leftPC : rightPC;
		if (ix > 0 && newArray[low] <= merged[ix]) return false;
		merged.push(newArray[low], newArray[low + 1]);
		if (isLeft) lx += 2;
		else rx += 2;
		ix += 2;
		next.push(pc);
		return true;
	};
	while (lx < leftLen || rx < rightLen) {
		if (rx >= rightLen) ok = extend(true);
		else if (lx >= leftLen) ok = extend(false);
		else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
		else ok = extend(true);
		if (!ok) return null;
	}
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start;
		this.numCap = prog.numCap;
		this.inst = new Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			const orig = prog.inst[i];
			const inst = new Inst(orig.op);
			inst.out = orig.out;
			inst.arg = orig.arg;
			inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
			inst.next = null;
			this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	const p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		const inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out";
		let pAAlt = "arg";
		let instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
			pAOther = "arg";
			pAAlt = "out";
			instAlt = p.inst[inst[pAAlt]];
			if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
		}
		const instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out";
		let pBOther = "arg";
		let patch = false;
		if (instAlt.out === pc) patch = true;
		else if (instAlt.arg === pc) {
			patch = true;
			pBAlt = "arg";
			pBOther = "out";
		}
		if (patch) instAlt[pBAlt] = inst[pAOther];
		if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
	}
	return p;
};
const makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	const instQueue = new QueueOnePass(p.inst.length);
	const visitQueue = new QueueOnePass(p.inst.length);
	const onePassRunes = new Array(p.inst.length);
	const m = new Array(p.inst.length).fill(false);
	const check = (pc) => {
		let ok = true;
		const inst = p.inst[pc];
		if (visitQueue.contains(pc)) return true;
		visitQueue.insert(pc);
		switch (inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out];
				let matchArg = m[inst.arg];
				if (matchOut && matchArg) return false;
				if (matchArg) {
					const tempOut = inst.out;
					inst.out = inst.arg;
					inst.arg = tempOut;
					const tempMatch = matchOut;
					matchOut = matchArg;
					matchArg = tempMatch;
				}
				if (matchOut) {
					m[pc] = true;
					inst.op = Inst.ALT_MATCH;
				}
				const leftRunes = onePassRunes[inst.out] || [];
				const rightRunes = onePassRunes[inst.arg] || [];
				const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return false;
				onePassRunes[pc] = new Int32Array(mergeRes.merged);
				inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out);
				m[pc] = m[inst.out];
				onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				if (!inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
					inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
				inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	instQueue.clear();
	instQueue.insert(p.start);
	while (!instQueue.empty()) {
		visitQueue.clear();
		if (!check(instQueue.next())) return null;
	}
	for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
	return p;
};
const cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		const instOriginal = original.inst[ix];
		switch (instOriginal.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				p.inst[ix].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL:
				p.inst[ix].next = null;
				p.inst[ix].op = instOriginal.op;
				p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0) return null;
		if (prog.numLb > 0) return null;
		const startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = false;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = true;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			const inst = prog.inst[i];
			const opOut = prog.inst[inst.out].op;
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (opOut === Inst.MATCH) {
						if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (opOut === Inst.MATCH && hasAlt) return null;
			}
		}
		let p = onePassCopy(prog);
		p = makeOnePass(p);
		if (p !== null) cleanupOnePass(p, prog);
		return p;
	}
	static next(inst, r) {
		const nextIdx = inst.matchRunePos(r);
		if (nextIdx >= 0) return inst.next[nextIdx];
		if (inst.op === Inst.ALT_MATCH) return inst.out;
		return 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		const onepass = re2.onepass;
		if (!onepass) return null;
		const matchcap = new Int32Array(ncap).fill(-1);
		let matched = false;
		let r = input.step(pos);
		let rune = r >> 3;
		let width = r & 7;
		let r1 = MachineInputBase.EOF();
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r1 = input.step(pos + width);
			if (r1 !== MachineInputBase.EOF()) {
				rune1 = r1 >> 3;
				width1 = r1 & 7;
			}
		}
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
		let pc = onepass.start;
		let inst;
		while (true) {
			inst = onepass.inst[pc];
			pc = inst.out;
			switch (inst.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
					matched = true;
					if (matchcap.length > 0) {
						matchcap[0] = 0;
						matchcap[1] = pos;
					}
					return ncap === 0 ? [] : Utils.toArray(matchcap);
				case Inst.RUNE:
					if (!inst.matchRune(rune)) return null;
					break;
				case Inst.RUNE1:
					if (rune !== inst.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (rune === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pc = OnePass.next(inst, rune);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & ~flag) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1);
			pos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r1 = input.step(pos + width);
				if (r1 !== MachineInputBase.EOF()) {
					rune1 = r1 >> 3;
					width1 = r1 & 7;
				} else {
					rune1 = -1;
					width1 = 0;
				}
			}
		}
		if (!matched) return null;
		return ncap === 0 ? [] : Utils.toArray(matchcap);
	}
};
var Regexp = class Regexp {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(op) {
		return op >= Regexp.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(rune) {
		if (rune === Codepoint.CODES["-"]) return "\\";
		return "";
	}
	static fromRegexp(re) {
		const regex = new Regexp(re.op);
		regex.flags = re.flags;
		regex.subs = re.subs;
		regex.runes = re.runes;
		regex.cap = re.cap;
		regex.min = re.min;
		regex.max = re.max;
		regex.name = re.name;
		regex.namedGroups = re.namedGroups;
		regex.lb = re.lb;
		return regex;
	}
	constructor(op) {
		this.op = op;
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.min = 0;
		this.max = 0;
		this.cap = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	reinit() {
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.cap = 0;
		this.min = 0;
		this.max = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let out = "";
		switch (this.op) {
			case Regexp.Op.NO_MATCH:
				out += "[^\\x00-\\x{10FFFF}]";
				break;
			case Regexp.Op.EMPTY_MATCH:
				out += "(?:)";
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
			case Regexp.Op.REPEAT: {
				const sub = this.subs[0];
				if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				switch (this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT:
						out += `{${this.min}`;
						if (this.min !== this.max) {
							out += ",";
							if (this.max >= 0) out += this.max;
						}
						out += "}";
				}
				if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) {
					out += sep;
					sep = "|";
					out += sub.appendTo();
				}
				break;
			}
			case Regexp.Op.LITERAL:
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
				break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				out += "(?-s:.)";
				break;
			case Regexp.Op.ANY_CHAR:
				out += "(?s:.)";
				break;
			case Regexp.Op.PLB:
				out += `(?<=${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.NLB:
				out += `(?<!${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.CAPTURE:
				if (this.name === null || this.name.length === 0) out += "(";
				else out += `(?P<${this.name}>`;
				if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
				out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
				else out += "\\z";
				break;
			case Regexp.Op.BEGIN_LINE:
				out += "^";
				break;
			case Regexp.Op.END_LINE:
				out += "$";
				break;
			case Regexp.Op.WORD_BOUNDARY:
				out += "\\b";
				break;
			case Regexp.Op.NO_WORD_BOUNDARY:
				out += "\\B";
				break;
			case Regexp.Op.CHAR_CLASS:
				if (this.runes.length % 2 !== 0) {
					out += "[invalid char class]";
					break;
				}
				out += "[";
				if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						const lo = this.runes[i] + 1;
						const hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo);
						out += Utils.escapeRune(lo);
						if (lo !== hi) {
							out += "-";
							out += Regexp.quoteIfHyphen(hi);
							out += Utils.escapeRune(hi);
						}
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					const lo = this.runes[i];
					const hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo);
					out += Utils.escapeRune(lo);
					if (lo !== hi) {
						out += "-";
						out += Regexp.quoteIfHyphen(hi);
						out += Utils.escapeRune(hi);
					}
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE) m = this.cap;
		if (this.subs !== null) for (let sub of this.subs) {
			const n = sub.maxCap();
			if (m < n) m = n;
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp)) return false;
		if (this.op !== that.op) return false;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null) return false;
				if (this.runes.length !== that.runes.length) return false;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return false;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
		}
		return true;
	}
};
var RegexpWalker = class {
	static walk(root, handler) {
		const stack = [];
		let re = root;
		let result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				const state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					});
					re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				const frame = stack[stack.length - 1];
				handler.child(frame.re, frame.state, result, frame.i);
				frame.i++;
				if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop();
				result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
			}
		}
	}
};
var AhoCorasick = class {
	constructor(words, alphabetSize) {
		const edges = /* @__PURE__ */ new Map();
		const parent = [0];
		const unit = [0];
		const depth = [0];
		const terminal = [0];
		for (const word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				const key = node * alphabetSize + word[i];
				let child = edges.get(key);
				if (child === void 0) {
					child = parent.length;
					edges.set(key, child);
					parent.push(node);
					unit.push(word[i]);
					depth.push(depth[node] + 1);
					terminal.push(0);
				}
				node = child;
			}
			terminal[node] = 1;
		}
		const numNodes = parent.length;
		const children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		const childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		const childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart;
		this.childUnit = childUnit;
		this.childNode = children;
		const byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		const fail = new Int32Array(numNodes);
		const match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			const c = byDepth[k];
			const p = parent[c];
			if (p !== 0) {
				let f = fail[p];
				let next = this.next(f, unit[c]);
				while (next < 0 && f !== 0) {
					f = fail[f];
					next = this.next(f, unit[c]);
				}
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail;
		this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node];
		let hi = this.childStart[node + 1];
		const units = this.childUnit;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			const m = units[mid];
			if (m === u) return this.childNode[mid];
			if (m < u) lo = mid + 1;
			else hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			const next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, charSeq.charCodeAt(i));
			if (this.match[node] === 1) return true;
		}
		return false;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, bytes[i]);
			if (this.match[node] === 1) return true;
		}
		return false;
	}
};
var Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type;
		this.subs = [];
		this.str = "";
		this.bytes = null;
		this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
		this.allExact = false;
		this.ac16 = null;
		this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			const words = this.subs.map((s) => {
				const arr = new Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
		return this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return true;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
				return true;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
				return false;
			default: return true;
		}
	}
};
var PrefilterTree = class PrefilterTree {
	static build(re) {
		if (!re) return new Prefilter(Prefilter.Type.NONE);
		return RegexpWalker.walk(re, PrefilterTree.WALKER);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
		if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		const pf = new Prefilter(Prefilter.Type.EXACT);
		pf.str = str;
		pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
		return pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT:
				if (re.min >= 1) return { sub: null };
				return { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(re, state, s) {
		if (state.subs === void 0) {
			state.sub = s;
			return;
		}
		if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
			return;
		}
		if (s.type === Prefilter.Type.NONE) {
			state.result = new Prefilter(Prefilter.Type.NONE);
			return;
		}
		if (s.type === Prefilter.Type.OR) {
			for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
			return;
		}
		state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		const pf = state.pf;
		const seen = /* @__PURE__ */ new Set();
		const subs = [];
		for (const sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			const kept = [];
			let cost = 0;
			for (const sub of subs) {
				if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
				kept.push(sub);
				cost += sub.cost;
			}
			if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
			if (kept.length === 1) return kept[0];
			pf.subs = kept;
			pf.cost = cost;
			return pf;
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = true;
		let cost = 0;
		let units = 0;
		for (const sub of subs) {
			if (sub.type !== Prefilter.Type.EXACT) allExact = false;
			else units += sub.bytes.length;
			cost += sub.cost;
		}
		if (allExact) {
			if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
			pf.allExact = true;
			pf.cost = 1;
			return pf;
		}
		if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
		pf.cost = cost;
		return pf;
	}
};
var PatchList = class {
	constructor(head = 0, tail = 0) {
		this.head = head;
		this.tail = tail;
	}
};
var Prog = class {
	constructor() {
		this.inst = [];
		this.start = 0;
		this.numCap = 2;
		this.lbStarts = [];
		this.numLb = 0;
		this.lbInst = null;
	}
	getInst(pc) {
		return this.inst[pc];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(op) {
		this.inst.push(new Inst(op));
	}
	markLookbehindInsts() {
		const lbInst = new Uint8Array(this.inst.length);
		const pending = this.lbStarts.slice();
		while (pending.length > 0) {
			const pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pending.push(i.out, i.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: pending.push(i.out);
			}
		}
		this.lbInst = lbInst;
	}
	skipNop(pc) {
		let i = this.inst[pc];
		while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
			i = this.inst[pc];
			pc = i.out;
		}
		return i;
	}
	prefix() {
		let prefix = "";
		let i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
			prefix += String.fromCodePoint(i.runes[0]);
			i = this.skipNop(i.out);
		}
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0;
		let pc = this.start;
		loop: for (;;) {
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.EMPTY_WIDTH:
					flag |= i.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			pc = i.out;
		}
		return flag;
	}
	patch(l, val) {
		let head = l.head;
		while (head !== 0) {
			const i = this.inst[head >> 1];
			if ((head & 1) === 0) {
				head = i.out;
				i.out = val;
			} else {
				head = i.arg;
				i.arg = val;
			}
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		const i = this.inst[l1.tail >> 1];
		if ((l1.tail & 1) === 0) i.out = l2.head;
		else i.arg = l2.head;
		return new PatchList(l1.head, l2.tail);
	}
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			const len = out.length;
			out += pc;
			if (pc === this.start) out += "*";
			out += "        ".substring(out.length - len);
			out += this.inst[pc];
			out += "\n";
		}
		return out;
	}
};
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]);
const ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = false) {
		this.i = i;
		this.out = out;
		this.nullable = nullable;
	}
};
var Compiler = class Compiler {
	static compileRegexp(re) {
		const c = new Compiler();
		const f = c.compile(re);
		c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
		c.prog.start = f.i;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	static compileSet(regexps) {
		const c = new Compiler();
		if (regexps.length === 0) {
			c.prog.start = c.newInst(Inst.FAIL).i;
			c.prog.markLookbehindInsts();
			return c.prog;
		}
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			const f = c.compile(regexps[i]);
			const m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i;
			c.prog.patch(f.out, m.i);
			starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			const f = c.newInst(Inst.ALT);
			const inst = c.prog.getInst(f.i);
			inst.out = start;
			inst.arg = starts[i];
			start = f.i;
		}
		c.prog.start = start;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	constructor() {
		this.prog = new Prog();
		this.newInst(Inst.FAIL);
		this.lbOffset = 0;
		this.runeCache = /* @__PURE__ */ new Map();
		this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		this.prog.addInst(op);
		return new Frag(this.prog.numInst() - 1, new PatchList(), true);
	}
	nop() {
		const f = this.newInst(Inst.NOP);
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		const f = this.newInst(Inst.CAPTURE);
		f.out = new PatchList(f.i << 1, f.i << 1);
		this.prog.getInst(f.i).arg = arg;
		if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
		return f;
	}
	cat(f1, f2) {
		if (f1.i === 0 || f2.i === 0) {
			this.prog.patch(f1.out, 0);
			this.prog.patch(f2.out, 0);
			return this.fail();
		}
		this.prog.patch(f1.out, f2.i);
		return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		i.out = f1.i;
		i.arg = f2.i;
		f.out = this.prog.append(f1.out, f2.out);
		f.nullable = f1.nullable || f2.nullable;
		return f;
	}
	loop(f1, nongreedy) {
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		this.prog.patch(f1.out, f.i);
		return f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		f.out = this.prog.append(f.out, f1.out);
		return f;
	}
	star(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
		return this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		if (f1.i === 0) return this.fail();
		return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		const f = this.newInst(Inst.EMPTY_WIDTH);
		this.prog.getInst(f.i).arg = op;
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	rune(runes, flags) {
		const f = this.newInst(Inst.RUNE);
		f.nullable = false;
		const i = this.prog.getInst(f.i);
		i.runes = runes;
		flags &= RE2Flags.FOLD_CASE;
		if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
		i.arg = flags;
		f.out = new PatchList(f.i << 1, f.i << 1);
		if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
		else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
		else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
		return f;
	}
	lookBehind(a, parsedLb) {
		const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
		const id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		const any = this.rune(ANY_RUNE, 0);
		const dotStar = this.star(any, true);
		const lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		const checkId = this.newInst(Inst.LB_CHECK);
		this.prog.getInst(checkId.i).arg = lb;
		this.prog.lbStarts.push(lbAutomaton.i);
		if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
		checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
		return checkId;
	}
	compile(re) {
		return RegexpWalker.walk(re, this.walker);
	}
	leaf(re) {
		switch (re.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (re.runes.length === 0) return this.nop();
				let f = null;
				for (let r of re.runes) {
					let singleRune = this.runeCache.get(r);
					if (singleRune === void 0) {
						singleRune = new Int32Array([r]);
						this.runeCache.set(r, singleRune);
					}
					const f1 = this.rune(singleRune, re.flags);
					f = f === null ? f1 : this.cat(f, f1);
				}
				return f;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(re.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(re, state, f1) {
		if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
		else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
		else state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				const ket = this.cap(re.cap << 1 | 1);
				return this.cat(this.cat(state.bra, state.sub), ket);
			}
			case Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return state.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
};
var Simplify = class Simplify {
	static simplify(re) {
		if (re === null) return null;
		return RegexpWalker.walk(re, Simplify.WALKER);
	}
	static WALKER = {
		leaf: (re) => Simplify.leaf(re),
		enter: (re) => Simplify.enter(re),
		child: (re, state, result, i) => Simplify.child(re, state, result, i),
		leave: (re, state) => Simplify.leave(re, state)
	};
	static leaf(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			if (re.runes === null) return re;
			if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return re;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: false
			};
			case Regexp.Op.REPEAT:
				if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
				return { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) {
			state.sub = nsub;
			return;
		}
		if (nsub !== re.subs[i]) state.changed = true;
		if (re.op === Regexp.Op.CONCAT) {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.result = new Regexp(Regexp.Op.NO_MATCH);
				return;
			}
			if (nsub.op === Regexp.Op.EMPTY_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.CONCAT) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		} else {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.ALTERNATE) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		}
		state.subs.push(nsub);
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				const sub = state.sub;
				if (sub !== re.subs[0]) {
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = [sub];
					return nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					const newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = newSubs;
					return nre;
				}
				return re;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);
			case Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);
			default: return re;
		}
	}
	static simplifyRepeat(re, sub) {
		if (re.max === -1) {
			if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
			if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
			const subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
			return Simplify.concat(subs);
		}
		if (re.min === 1 && re.max === 1) return sub;
		let prefixSubs = null;
		if (re.min > 0) {
			prefixSubs = [];
			for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
		}
		if (re.max > re.min) {
			let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
			for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);
			if (prefixSubs === null) return suffix;
			prefixSubs.push(suffix);
		}
		if (prefixSubs !== null) return Simplify.concat(prefixSubs);
		return new Regexp(Regexp.Op.NO_MATCH);
	}
	static concat(subs) {
		const newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			const sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
			if (sub.op === Regexp.Op.CONCAT) {
				for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				continue;
			}
			newSubs.push(sub);
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		const nre = new Regexp(Regexp.Op.CONCAT);
		nre.subs = newSubs;
		return nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) {
			if (op === Regexp.Op.PLUS) return sub;
			return new Regexp(Regexp.Op.EMPTY_MATCH);
		}
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		const nre = new Regexp(op);
		nre.flags = flags;
		nre.subs = [sub];
		return nre;
	}
};
var CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign;
		this.cls = cls;
	}
};
const code1 = [48, 57];
const code2 = [
	9,
	10,
	12,
	13,
	32,
	32
];
const code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const PERL_GROUPS = /* @__PURE__ */ new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]);
const code4 = [
	48,
	57,
	65,
	90,
	97,
	122
];
const code5 = [
	65,
	90,
	97,
	122
];
const code6 = [0, 127];
const code7 = [
	9,
	9,
	32,
	32
];
const code8 = [
	0,
	31,
	127,
	127
];
const code9 = [48, 57];
const code10 = [33, 126];
const code11 = [97, 122];
const code12 = [32, 126];
const code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
];
const code14 = [
	9,
	13,
	32,
	32
];
const code15 = [65, 90];
const code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const code17 = [
	48,
	57,
	65,
	70,
	97,
	102
];
const POSIX_GROUPS = /* @__PURE__ */ new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass {
	static charClassToString(r, len) {
		let result = "[";
		for (let i = 0; i < len; i += 2) {
			if (i > 0) result += " ";
			const lo = r[i];
			const hi = r[i + 1];
			if (lo === hi) result += `0x${lo.toString(16)}`;
			else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		result += "]";
		return result;
	}
	static sortRanges(array, len) {
		const n = len >> 1;
		const order = new Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		const sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) {
			array[2 * i] = sorted[2 * order[i]];
			array[2 * i + 1] = sorted[2 * order[i] + 1];
		}
	}
	constructor(r = Utils.emptyInts()) {
		this.r = r;
		this.len = r.length;
	}
	toArray() {
		if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
		return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		if (Array.isArray(this.r)) {
			this.r.length = this.len;
			return this.r;
		}
		return Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (lo <= this.r[w - 1] + 1) {
				if (hi > this.r[w - 1]) this.r[w - 1] = hi;
				continue;
			}
			this.r[w] = lo;
			this.r[w + 1] = hi;
			w += 2;
		}
		this.len = w;
		return this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				const rlo = this.r[this.len - i];
				const rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) {
					if (lo < rlo) this.r[this.len - i] = lo;
					if (hi > rhi) this.r[this.len - i + 1] = hi;
					return this;
				}
			}
		}
		this.r[this.len++] = lo;
		this.r[this.len++] = hi;
		return this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (lo < Unicode.MIN_FOLD) {
			this.appendRange(lo, Unicode.MIN_FOLD - 1);
			lo = Unicode.MIN_FOLD;
		}
		if (hi > Unicode.MAX_FOLD) {
			this.appendRange(Unicode.MAX_FOLD + 1, hi);
			hi = Unicode.MAX_FOLD;
		}
		for (let c = lo; c <= hi; c++) {
			this.appendRange(c, c);
			for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
		}
		return this;
	}
	appendClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
		return this;
	}
	appendFoldedClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
		return this;
	}
	appendNegatedClass(x) {
		let nextLo = 0;
		for (let i = 0; i < x.length; i += 2) {
			const lo = x[i];
			const hi = x[i + 1];
			if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
			nextLo = hi + 1;
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				this.appendRange(lo, hi);
				continue;
			}
			for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
				nextLo = hi + 1;
				continue;
			}
			for (let c = lo; c <= hi; c += stride) {
				if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
				nextLo = c + 1;
			}
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0;
		let w = 0;
		for (let i = 0; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (nextLo <= lo - 1) {
				this.r[w] = nextLo;
				this.r[w + 1] = lo - 1;
				w += 2;
			}
			nextLo = hi + 1;
		}
		this.len = w;
		if (nextLo <= Unicode.MAX_RUNE) {
			this.r[this.len++] = nextLo;
			this.r[this.len++] = Unicode.MAX_RUNE;
		}
		return this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		if (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();
		return this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
};
var StringIterator = class {
	constructor(str) {
		this.str = str;
		this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(pos) {
		this.position = pos;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(n) {
		this.position += n;
	}
	skipString(s) {
		this.position += s.length;
	}
	pop() {
		const r = this.str.codePointAt(this.position);
		this.position += Utils.charCount(r);
		return r;
	}
	lookingAt(s) {
		return this.str.startsWith(s, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(beforePos) {
		return this.str.substring(beforePos, this.position);
	}
	toString() {
		return this.rest();
	}
};
var Parser$3 = class Parser {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(name) {
		if (name === "Any") return {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		};
		if (name === "Ascii") return {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		};
		if (name === "Assigned") return {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		};
		if (name === "Lc") return {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		};
		if (UnicodeTables.CATEGORIES.has(name)) return {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		};
		if (UnicodeTables.SCRIPTS.has(name)) return {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		};
		return null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r;
		const r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = re.subs[0];
			if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
			return sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		const re = new Regexp(Regexp.Op.LITERAL);
		re.flags = flags;
		re.runes = Utils.stringToRunes(s);
		return re;
	}
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		const start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		const min = Parser.parseInt(t);
		if (min === -1) return -1;
		if (!t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			t.skip(1);
			if (!t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		t.skip(1);
		if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return false;
		for (let i = 0; i < name.length; i++) {
			const c = name.codePointAt(i);
			if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
		}
		return true;
	}
	static parseInt(t) {
		const start = t.pos();
		while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
		const n = t.from(start);
		if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
		if (n.length > 8) return -2;
		return parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
				return false;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return true;
		}
		return false;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
				break;
			case Regexp.Op.CHAR_CLASS: {
				const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
				else cc.appendClass(src.runes);
				dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS;
				dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		const startPos = t.pos();
		t.skip(1);
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES["1"]:
			case Codepoint.CODES["2"]:
			case Codepoint.CODES["3"]:
			case Codepoint.CODES["4"]:
			case Codepoint.CODES["5"]:
			case Codepoint.CODES["6"]:
			case Codepoint.CODES["7"]: if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
			case Codepoint.CODES["0"]: {
				let r = c - Codepoint.CODES["0"];
				for (let i = 1; i < 3; i++) {
					if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
					r = r * 8 + t.peek() - Codepoint.CODES["0"];
					t.skip(1);
				}
				return r;
			}
			case Codepoint.CODES["x"]: {
				if (!t.more()) break;
				c = t.pop();
				if (c === Codepoint.CODES["{"]) {
					let nhex = 0;
					let r = 0;
					while (true) {
						if (!t.more()) break bigswitch;
						c = t.pop();
						if (c === Codepoint.CODES["}"]) break;
						const v = Utils.unhex(c);
						if (v < 0) break bigswitch;
						r = r * 16 + v;
						if (r > Unicode.MAX_RUNE) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				const x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				const y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES["a"]: return Codepoint.CODES["\x07"];
			case Codepoint.CODES["f"]: return Codepoint.CODES["\f"];
			case Codepoint.CODES["n"]: return Codepoint.CODES["\n"];
			case Codepoint.CODES["r"]: return Codepoint.CODES["\r"];
			case Codepoint.CODES["t"]: return Codepoint.CODES["	"];
			case Codepoint.CODES["v"]: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		if (t.lookingAt("\\")) return Parser.parseEscape(t);
		return t.pop();
	}
	static hasCapture(re) {
		if (re === null) return false;
		if (re.op === Regexp.Op.CAPTURE) return true;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
		}
		return false;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp;
		this.flags = flags;
		this.numCap = 0;
		this.namedGroups = Object.create(null);
		this.stack = [];
		this.free = null;
		this.numRegexp = 0;
		this.numRunes = 0;
		this.repeats = 0;
		this.height = null;
		this.size = null;
		this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		if (re !== null && re.subs !== null && re.subs.length > 0) {
			this.free = re.subs[0];
			re.reinit();
			re.op = op;
		} else {
			re = new Regexp(op);
			this.numRegexp += 1;
		}
		return re;
	}
	reuse(re) {
		if (this.height !== null && this.height.has(re)) this.height.delete(re);
		if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
		this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re);
		this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0) this.repeats = 1;
			if (re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				if (n === -1) n = re.min;
				if (n <= 0) n = 1;
				if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;
				else this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = false) {
		if (!force && this.size !== null) {
			if (this.size.has(re)) return this.size.get(re);
		}
		let size = 0;
		switch (re.op) {
			case Regexp.Op.LITERAL:
				size = re.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				size = 2 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				size = 1 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				if (re.subs.length > 1) size = size + re.subs.length - 1;
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					if (re.min === 0) size = 2 + sub;
					else size = 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		size = Math.max(1, size);
		if (this.size === null) this.size = /* @__PURE__ */ new Map();
		this.size.set(re, size);
		return size;
	}
	checkHeight(re) {
		if (this.numRegexp < Parser.MAX_HEIGHT) return;
		if (this.height === null) {
			this.height = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkHeight(reEx);
		}
		if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
	}
	calcHeight(re, force = false) {
		if (!force && this.height !== null) {
			if (this.height.has(re)) return this.height.get(re);
		}
		let h = 1;
		for (let sub of re.subs) {
			const hsub = this.calcHeight(sub);
			if (h < 1 + hsub) h = 1 + hsub;
		}
		if (this.height === null) this.height = /* @__PURE__ */ new Map();
		this.height.set(re, h);
		return h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		const n = this.stack.length;
		let i = n;
		while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		this.numRunes += re.runes.length;
		if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		this.stack.push(re);
		this.checkLimits(re);
		return re;
	}
	maybeConcat(r, flags) {
		const n = this.stack.length;
		if (n < 2) return false;
		const re1 = this.stack[n - 1];
		const re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
		if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		if (r >= 0) {
			re1.runes = [r];
			re1.flags = flags;
			return true;
		}
		this.pop();
		this.reuse(re1);
		return false;
	}
	newLiteral(r, flags) {
		const re = this.newRegexp(Regexp.Op.LITERAL);
		re.flags = flags;
		if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
		re.runes = [r];
		return re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		const re = this.newRegexp(op);
		re.flags = this.flags;
		return this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0) {
			if (t.more() && t.lookingAt("?")) {
				t.skip(1);
				flags ^= RE2Flags.NON_GREEDY;
			}
			if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		}
		const n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const re = this.newRegexp(op);
		re.min = min;
		re.max = max;
		re.flags = flags;
		re.subs = [sub];
		this.stack[n - 1] = re;
		this.checkLimits(re);
		if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return true;
			if (m < 0) m = re.min;
			if (m > n) return false;
			if (m > 0) n = Math.trunc(n / m);
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
		return true;
	}
	concat() {
		this.maybeConcat(-1, 0);
		const subs = this.popToPseudo();
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		const subs = this.popToPseudo();
		if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR;
			} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR_NOT_NL;
			}
		}
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = new Array(len).fill(null);
		let i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		re.subs = newsubs;
		if (op === Regexp.Op.ALTERNATE) {
			re.subs = this.factor(re.subs);
			if (re.subs.length === 1) {
				const old = re;
				re = re.subs[0];
				this.reuse(old);
			}
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0;
		let lensub = array.length;
		let lenout = 0;
		let str = null;
		let strlen = 0;
		let strflags = 0;
		let start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null;
			let istrlen = 0;
			let iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
				if (re.op === Regexp.Op.LITERAL) {
					istr = re.runes;
					istrlen = re.runes.length;
					iflags = re.flags & RE2Flags.FOLD_CASE;
				}
				if (iflags === strflags) {
					let same = 0;
					while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = this.newRegexp(Regexp.Op.LITERAL);
				prefix.flags = strflags;
				prefix.runes = str.slice(0, strlen);
				for (let j = start; j < i; j++) {
					array[s + j] = this.removeLeadingString(array[s + j], strlen);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			str = istr;
			strlen = istrlen;
			strflags = iflags;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (i < lensub) {
				ifirst = Parser.leadingRegexp(array[s + i]);
				if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = first;
				for (let j = start; j < i; j++) {
					const reuse = j !== start;
					array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			first = ifirst;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i <= lensub; i++) {
			if (i < lensub && Parser.isCharClass(array[s + i])) continue;
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				let max = start;
				for (let j = start + 1; j < i; j++) {
					const subMax = array[s + max];
					const subJ = array[s + j];
					if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
				}
				const tmp = array[s + start];
				array[s + start] = array[s + max];
				array[s + max] = tmp;
				for (let j = start + 1; j < i; j++) {
					Parser.mergeCharClass(array[s + start], array[s + j]);
					this.reuse(array[s + j]);
				}
				this.cleanAlt(array[s + start]);
				array[lenout++] = array[s + start];
			}
			if (i < lensub) array[lenout++] = array[s + i];
			start = i + 1;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i < lensub; ++i) {
			if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
			array[lenout++] = array[s + i];
		}
		lensub = lenout;
		s = 0;
		return array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = this.removeLeadingString(re.subs[0], n);
			re.subs[0] = sub;
			if (sub.op === Regexp.Op.EMPTY_MATCH) {
				this.reuse(sub);
				switch (re.subs.length) {
					case 0:
					case 1:
						re.op = Regexp.Op.EMPTY_MATCH;
						re.subs = Regexp.emptySubs();
						break;
					case 2: {
						const old = re;
						re = re.subs[1];
						this.reuse(old);
						break;
					}
					default: re.subs = re.subs.slice(1, re.subs.length);
				}
			}
			return re;
		}
		if (re.op === Regexp.Op.LITERAL) {
			re.runes = re.runes.slice(n, re.runes.length);
			if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
		}
		return re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			if (reuse) this.reuse(re.subs[0]);
			re.subs = re.subs.slice(1, re.subs.length);
			switch (re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH;
					re.subs = Regexp.emptySubs();
					break;
				case 1: {
					const old = re;
					re = re.subs[0];
					this.reuse(old);
					break;
				}
			}
			return re;
		}
		if (reuse) this.reuse(re);
		return this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1;
		let min = -1;
		let max = -1;
		const t = new StringIterator(this.wholeRegexp);
		while (t.more()) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind();
							t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind();
							t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
					t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar();
					t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen();
					t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
					else this.op(Regexp.Op.BEGIN_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["$"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
					else this.op(Regexp.Op.END_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["."]:
					if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
					else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
					t.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(t);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					repeatPos = t.pos();
					let op = null;
					switch (t.pop()) {
						case Codepoint.CODES["*"]:
							op = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							op = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: op = Regexp.Op.QUEST;
					}
					this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["{"]: {
					const before = t.pos();
					const minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before);
						this.literal(t.pop());
						break;
					}
					repeatPos = before;
					min = minMax >> 16;
					max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
					this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					const savedPos = t.pos();
					t.skip(1);
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES["A"]:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES["b"]:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["B"]:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["C"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES["Q"]: {
							let lit = t.rest();
							const i = lit.indexOf("\\E");
							if (i >= 0) {
								lit = lit.substring(0, i);
								t.skipString(lit);
								t.skipString("\\E");
							} else t.skipString(lit);
							let j = 0;
							while (j < lit.length) {
								const codepoint = lit.codePointAt(j);
								this.literal(codepoint);
								j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES["z"]:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					re.flags = this.flags;
					if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
						const cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray();
							this.push(re);
							break bigswitch;
						}
					}
					const cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray();
						this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos);
					this.reuse(re);
					this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		this.stack[0].namedGroups = this.namedGroups;
		return this.stack[0];
	}
	parsePerlFlags(t) {
		const startPos = t.pos();
		const s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			const begin = s.charAt(2) === "P" ? 4 : 3;
			const end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			const name = s.substring(begin, end);
			t.skipString(name);
			t.skip(begin + 1);
			if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			const re = this.op(Regexp.Op.LEFT_PAREN);
			re.cap = ++this.numCap;
			if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap;
			re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags;
		let sign = 1;
		let sawFlag = false;
		loop: while (t.more()) {
			const c = t.pop();
			switch (c) {
				case Codepoint.CODES["i"]:
					flags |= RE2Flags.FOLD_CASE;
					sawFlag = true;
					break;
				case Codepoint.CODES["m"]:
					flags &= ~RE2Flags.ONE_LINE;
					sawFlag = true;
					break;
				case Codepoint.CODES["s"]:
					flags |= RE2Flags.DOT_NL;
					sawFlag = true;
					break;
				case Codepoint.CODES["U"]:
					flags |= RE2Flags.NON_GREEDY;
					sawFlag = true;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1;
					flags = ~flags;
					sawFlag = false;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
					this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = ++this.nlb;
		return this.push(re);
	}
	parseNegLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = -++this.nlb;
		return this.push(re);
	}
	parseVerticalBar() {
		this.concat();
		if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		const n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1];
			let re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				const tmp = re3;
				re3 = re1;
				re1 = tmp;
				this.stack[n - 3] = re3;
			}
			Parser.mergeCharClass(re3, re1);
			this.reuse(re1);
			this.pop();
			return true;
		}
		if (n >= 2) {
			const re1 = this.stack[n - 1];
			const re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) {
				if (n >= 3) this.cleanAlt(this.stack[n - 3]);
				this.stack[n - 2] = re1;
				this.stack[n - 1] = re2;
				return true;
			}
		}
		return false;
	}
	parseRightParen() {
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		const re1 = this.pop();
		const re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		this.flags = re2.flags;
		if (re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			if (re2.lb > 0) re2.op = Regexp.Op.PLB;
			else re2.op = Regexp.Op.NLB;
			re2.subs = [re1];
			this.push(re2);
			return;
		}
		if (re2.cap === 0) this.push(re1);
		else {
			re2.op = Regexp.Op.CAPTURE;
			re2.subs = [re1];
			this.push(re2);
		}
	}
	parsePerlClassEscape(t, cc) {
		const beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
		t.pop();
		const p = t.from(beforePos);
		const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		if (g === null) return false;
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseNamedClass(t, cc) {
		const cls = t.rest();
		const i = cls.indexOf(":]");
		if (i < 0) return false;
		const name = cls.substring(0, i + 2);
		t.skipString(name);
		const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseUnicodeClass(t, cc) {
		const startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
		t.skip(1);
		let sign = 1;
		let c = t.pop();
		if (c === Codepoint.CODES["P"]) sign = -1;
		if (!t.more()) {
			t.rewindTo(startPos);
			throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		}
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			const rest = t.rest();
			const end = rest.indexOf("}");
			if (end < 0) {
				t.rewindTo(startPos);
				throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			name = rest.substring(0, end);
			t.skipString(name);
			t.skip(1);
		}
		if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
			sign = 0 - sign;
			name = name.substring(1);
		}
		const pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		if (pair.sign < 0) sign = 0 - sign;
		const tab = pair.tab;
		const fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return true;
	}
	parseClass(t) {
		const startPos = t.pos();
		t.skip(1);
		const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		const cc = new CharClass();
		let sign = 1;
		if (t.more() && t.lookingAt("^")) {
			sign = -1;
			t.skip(1);
			if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
		}
		let first = true;
		while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				const s = t.rest();
				if (s === "-" || !s.startsWith("-]")) {
					t.rewindTo(startPos);
					throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
				}
			}
			first = false;
			const beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc)) continue;
			if (this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			const lo = Parser.parseClassChar(t, startPos);
			let hi = lo;
			if (t.more() && t.lookingAt("-")) {
				t.skip(1);
				if (t.more() && t.lookingAt("]")) t.skip(-1);
				else {
					hi = Parser.parseClassChar(t, startPos);
					if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
				}
			}
			if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
			else cc.appendFoldedRange(lo, hi);
		}
		t.skip(1);
		cc.cleanClass();
		if (sign < 0) cc.negateClass();
		re.runes = cc.toArray();
		this.push(re);
	}
};
var RE2 = class RE2 {
	static initTest(expr) {
		const re2 = RE2.compile(expr);
		const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		res.cond = re2.cond;
		res.prefix = re2.prefix;
		res.prefixUTF8 = re2.prefixUTF8;
		res.prefixComplete = re2.prefixComplete;
		res.prefixRune = re2.prefixRune;
		res.prefilter = re2.prefilter;
		res.namedGroups = re2.namedGroups;
		return res;
	}
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, false);
	}
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, true);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser$3.parse(expr, mode);
		const maxCap = re.maxCap();
		const namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		const prefilter = PrefilterTree.build(re);
		const prog = Compiler.compileRegexp(re);
		const re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		const [prefixCompl, prefixStr] = prog.prefix();
		re2.prefixComplete = prefixCompl;
		re2.prefix = prefixStr;
		re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
		if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
		re2.namedGroups = namedGroups;
		return re2;
	}
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr;
		this.prog = prog;
		this.numSubexp = numSubexp;
		this.longest = longest;
		this.cond = prog.startCond();
		this.prefix = null;
		this.prefixUTF8 = null;
		this.prefixComplete = false;
		this.prefixRune = 0;
		this.namedGroups = Object.create(null);
		this.machinePool = [];
		this.lazyDFA = null;
		this.onepass = OnePass.compile(this.prog);
		this.prefilter = null;
	}
	get dfa() {
		if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
		return this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1;
		let matchEnd = -1;
		const pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			const idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx;
			matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen) return null;
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			const matchcap = new Int32Array(ncap).fill(-1);
			matchcap[0] = matchStart;
			matchcap[1] = matchEnd;
			return Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
			if (!this.prefilter.eval(input, pos)) return null;
		}
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) {
			if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
			return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		}
		if (this.prog.numLb === 0) {
			const dfaResult = this.dfa.match(input, pos, anchor);
			if (dfaResult !== null) return dfaResult ? [] : null;
			if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
		}
		return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
	}
	numberOfCapturingGroups() {
		return this.numSubexp;
	}
	numberOfInstructions() {
		return this.prog.numInst();
	}
	get() {
		return this.machinePool.length > 0 ? this.machinePool.pop() : null;
	}
	reset() {
		this.machinePool.length = 0;
	}
	put(m) {
		this.machinePool.push(m);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
		let m = this.get();
		if (!m) m = Machine.fromRE2(this);
		m.init(ncap);
		const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		this.put(m);
		return cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [false, null];
		const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
		const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		if (groupMatch === null) return [false, null];
		return [true, groupMatch];
	}
	matchUTF8(b) {
		return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	replaceAll(src, repl) {
		return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
	}
	replaceFirst(src, repl) {
		return this.replaceAllFunc(src, () => repl, 1);
	}
	replaceAllFunc(src, replFunc, maxReplaces) {
		let lastMatchEnd = 0;
		let searchPos = 0;
		let out = "";
		const input = MachineInput.fromUTF16(src);
		const lbState = this.createLookbehindState();
		let numReplaces = 0;
		while (searchPos <= src.length) {
			const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]);
			if (a[1] > lastMatchEnd || a[0] === 0) {
				out += replFunc(src.substring(a[0], a[1]));
				numReplaces++;
			}
			lastMatchEnd = a[1];
			const width = input.step(searchPos) & 7;
			if (searchPos + width > a[1]) searchPos += width;
			else if (searchPos + 1 > a[1]) searchPos++;
			else searchPos = a[1];
			if (numReplaces >= maxReplaces) break;
		}
		out += src.substring(lastMatchEnd);
		return out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = new Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [];
		const end = input.endPos();
		if (n < 0) n = end + 1;
		let pos = 0;
		let i = 0;
		let prevMatchEnd = -1;
		const lbState = this.createLookbehindState();
		while (i < n && pos <= end) {
			const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = true;
			if (matches[1] === pos) {
				if (matches[0] === prevMatchEnd) accept = false;
				const r = input.step(pos);
				if (r < 0) pos = end + 1;
				else pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1];
			if (accept) {
				result.push(deliverFun(this.pad(matches)));
				i++;
			}
		}
		return result;
	}
	findUTF8(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return b.slice(a[0], a[1]);
	}
	findUTF8Index(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return a.slice(0, 2);
	}
	find(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return "";
		return s.substring(a[0], a[1]);
	}
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	findUTF8Submatch(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findSubmatch(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findAllUTF8(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8Index(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	findAll(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	findAllIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8Submatch(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8SubmatchIndex(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n);
		if (result.length === 0) return null;
		return result;
	}
	findAllSubmatch(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	findAllSubmatchIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n);
		if (result.length === 0) return null;
		return result;
	}
};
var RE2Set = class RE2Set {
	static UNANCHORED = RE2Flags.UNANCHORED;
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags);
		this.anchor = anchor;
		this.jsFlags = flags;
		this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		this.re2Flags = re2Flags;
		this.regexps = [];
		this.prog = null;
		this.dfa = null;
		this.dummyRe2 = null;
	}
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		const re = Parser$3.parse(fregex, this.re2Flags);
		this.regexps.push(Simplify.simplify(re));
		return this.regexps.length - 1;
	}
	compile() {
		if (this.prog) return;
		const prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser$3.MAX_SIZE) throw new RE2JSCompileException(`${Parser$3.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser$3.MAX_SIZE}`);
		this.prog = prog;
		this.dfa = new DFA(this.prog, this.maxMem);
		this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: false
		};
	}
	match(input) {
		if (!this.prog) this.compile();
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		let internalAnchor = RE2Flags.UNANCHORED;
		if (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
		else if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
		const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		const machine = Machine.fromRE2(this.dummyRe2);
		machine.init(0);
		return machine.matchSet(machineInput, 0, internalAnchor);
	}
};
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]") {
			if (data.ignoreCase) prefixFlags += "i";
			if (data.multiline) prefixFlags += "m";
			if (data.dotAll) prefixFlags += "s";
			data = data.source;
		}
		if (typeof data !== "string") return data;
		let result = "";
		let changed = false;
		let size = data.length;
		if (size === 0) {
			result = "(?:)";
			changed = true;
		}
		let inCharClass = false;
		let i = 0;
		while (i < size) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) {
					ch = data[i + 1];
					switch (ch) {
						case "\\":
							result += "\\\\";
							i += 2;
							continue;
						case "c":
							if (i + 2 < size) {
								let code = data[i + 2].charCodeAt(0);
								if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
									let val = code % 32;
									result += "\\x";
									result += (val >> 4).toString(16).toUpperCase();
									result += (val & 15).toString(16).toUpperCase();
									i += 3;
									changed = true;
									continue;
								}
							}
							result += "c";
							i += 2;
							changed = true;
							continue;
						case "u":
							if (i + 2 < size) {
								if (data[i + 2] === "{") {
									let j = i + 3;
									let hasHex = false;
									let closed = false;
									while (j < size) {
										const hexChar = data[j];
										if (hexChar === "}") {
											closed = true;
											break;
										}
										if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
										hasHex = true;
										j++;
									}
									if (closed && hasHex) {
										result += "\\x";
										i += 2;
										changed = true;
										continue;
									}
								} else if (i + 5 < size) {
									let isHex4 = true;
									for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
										isHex4 = false;
										break;
									}
									if (isHex4) {
										result += "\\x{" + data.substring(i + 2, i + 6) + "}";
										i += 6;
										changed = true;
										continue;
									}
								}
							}
							result += "u";
							i += 2;
							changed = true;
							continue;
						case "x": {
							let isValidHex = false;
							if (i + 2 < size && data[i + 2] === "{") {
								let j = i + 3;
								let hasHex = false;
								let closed = false;
								while (j < size) {
									const hexChar = data[j];
									if (hexChar === "}") {
										closed = true;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = true;
									j++;
								}
								if (closed && hasHex) isValidHex = true;
							} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
							if (isValidHex) {
								result += "\\x";
								i += 2;
							} else {
								result += "x";
								i += 2;
								changed = true;
							}
							continue;
						}
						case "n":
						case "r":
						case "t":
						case "a":
						case "f":
						case "v":
						case "d":
						case "D":
						case "s":
						case "S":
						case "w":
						case "W":
						case "b":
						case "B":
						case "p":
						case "P":
						case "A":
						case "z":
						case "Q":
						case "E":
						case "0":
						case "1":
						case "2":
						case "3":
						case "4":
						case "5":
						case "6":
						case "7":
							result += "\\" + ch;
							i += 2;
							continue;
						default: {
							let cp = data.codePointAt(i + 1);
							if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
								changed = true;
							} else {
								result += "\\";
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
							}
							continue;
						}
					}
				}
			} else if (ch === "/") {
				result += "\\/";
				i += 1;
				changed = true;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]";
					i += 2;
					changed = true;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]";
					i += 3;
					changed = true;
					continue;
				}
				inCharClass = true;
			} else if (ch === "]") inCharClass = false;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
				if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
					result += "(?P<";
					i += 3;
					changed = true;
					continue;
				}
			}
			let cp = data.codePointAt(i);
			let symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize);
			i += symSize;
		}
		const finalResult = changed ? result : data;
		if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
		return finalResult;
	}
};
const execResult = (m, input) => {
	const result = m.matchArray();
	result.index = m.start(0);
	result.input = input;
	result.groups = m.namedGroupsObject();
	return result;
};
var RE2JS = class RE2JS {
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	static DOTALL = PublicFlags.DOTALL;
	static MULTILINE = PublicFlags.MULTILINE;
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	static quote(str) {
		return Utils.quoteMeta(str);
	}
	static quoteReplacement(str, javaMode = false) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex);
		Utils.checkFlags(flags);
		let fregex = regex;
		if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		let re2Flags = RE2Flags.PERL;
		if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		const p = new RE2JS(regex, flags);
		p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
		return p;
	}
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw new Error("pattern is null");
		if (re2 == null) throw new Error("re2 is null");
		const p = new RE2JS(pattern, flags);
		p.re2Input = re2;
		return p;
	}
	constructor(pattern, flags) {
		this.patternInput = pattern;
		this.flagsInput = flags;
		this.re2Input = null;
	}
	reset() {
		this.re2Input.reset();
	}
	flags() {
		return this.flagsInput;
	}
	pattern() {
		return this.patternInput;
	}
	re2() {
		return this.re2Input;
	}
	matches(input) {
		return this.testExact(input);
	}
	matcher(input) {
		if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
		return new Matcher(this, input);
	}
	test(input) {
		if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
		return this.re2Input.match(input);
	}
	testExact(input) {
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	exec(input) {
		const m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	split(input, limit = 0) {
		const m = this.matcher(input);
		const result = [];
		let emptiesSkipped = 0;
		let last = 0;
		while (m.find()) {
			if (last === 0 && m.end() === 0) {
				last = m.end();
				continue;
			}
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1;
					last = m.end();
					continue;
				}
			} else while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.start()));
			last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.inputLength()));
		}
		if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
		return result;
	}
	*matchAll(input) {
		const m = this.matcher(input);
		while (m.find()) yield execResult(m, input);
	}
	toString() {
		return this.patternInput;
	}
	programSize() {
		return this.re2Input.numberOfInstructions();
	}
	groupCount() {
		return this.re2Input.numberOfCapturingGroups();
	}
	namedGroups() {
		return this.re2Input.namedGroups;
	}
	equals(other) {
		if (this === other) return true;
		if (other === null || this.constructor !== other.constructor) return false;
		return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};

// src/policies/expand-template.ts
const NAME_BRACED = /^\{([\p{L}\p{Nd}_]+)\}/u;
const NAME_BARE = /^[\p{L}\p{Nd}_]+/u;
const NUMBER = /^(?:0|[1-9][0-9]{0,8})$/;
function parseTemplate$1(template) {
	const pieces = [];
	for (let at = 0; at < template.length;) {
		const dollar = template.indexOf("$", at);
		if (dollar < 0) {
			pieces.push(template.slice(at));
			break;
		}
		if (dollar > at) pieces.push(template.slice(at, dollar));
		at = dollar + 1;
		if (template[at] === "$") {
			pieces.push("$");
			at++;
			continue;
		}
		const rest = template.slice(at);
		const braced = NAME_BRACED.exec(rest);
		const name = braced?.[1] ?? NAME_BARE.exec(rest)?.[0];
		pieces.push(name === void 0 ? "$" : {
			name,
			braces: braced !== null
		});
		at += braced?.[0].length ?? name?.length ?? 0;
	}
	return pieces;
}
function resolveReference(name, groupNames) {
	if (NUMBER.test(name)) return Number(name) < groupNames.length ? [Number(name)] : [];
	return groupNames.flatMap((group, number) => group === name ? [number] : []);
}
function compileTemplate(template, groupNames) {
	return parseTemplate$1(template).map((piece) => typeof piece === "string" ? piece : resolveReference(piece.name, groupNames));
}
function expandTemplate(pieces, groups) {
	let text = "";
	for (const piece of pieces) if (typeof piece === "string") text += piece;
	else for (const number of piece) {
		const group = groups[number];
		if (group !== void 0) {
			text += group;
			break;
		}
	}
	return text;
}

// src/policies/capture-groups.ts
const PROPERTY = /^\\[pP](?:\{\^?([^}]*)\}|([A-Za-z]))/;
const GROUP_NAME = /^\(\?P?<([0-9A-Za-z_]+)>/;
function scanPattern(pattern) {
	const parts = {
		groups: [],
		properties: []
	};
	let inClass = false;
	const open = [];
	for (let at = 0; at < pattern.length;) {
		const c = pattern[at];
		if (c === "\\") at = scanEscape(pattern, at, inClass, parts);
		else if (inClass) {
			if (c === "[" && pattern[at + 1] === ":") at = after(pattern, ":]", at + 2, at + 1);
			else {
				inClass = c !== "]";
				at++;
			}
		} else if (c === "[") {
			inClass = true;
			at += 1;
			if (pattern[at] === "^") at++;
			if (pattern[at] === "]") at++;
		} else {
			if (c === "(") open.push(scanGroup(pattern, at, parts));
			else if (c === ")") {
				const group = open.pop();
				if (group !== void 0) group.bodyEnd = at;
			}
			at++;
		}
	}
	return parts;
}
function scanEscape(pattern, at, inClass, parts) {
	const letter = pattern[at + 1];
	if (letter === "Q" && !inClass) return after(pattern, "\\E", at + 2, pattern.length);
	if (letter === "p" || letter === "P") {
		const found = PROPERTY.exec(pattern.slice(at, at + 64));
		if (found !== null) {
			const name = found[1] ?? found[2] ?? "";
			const start = at + found[0].length - name.length - (found[1] === void 0 ? 0 : 1);
			parts.properties.push({
				name,
				start,
				text: found[0]
			});
			return at + found[0].length;
		}
	}
	return at + 2;
}
function scanGroup(pattern, at, parts) {
	const bodyEnd = pattern.length;
	let group;
	if (pattern[at + 1] !== "?") group = {
		nameStart: at,
		bodyStart: at + 1,
		bodyEnd
	};
	const marker = pattern.startsWith("(?P<", at) ? 4 : pattern.startsWith("(?<", at) ? 3 : 0;
	if (marker > 0) {
		const end = pattern.indexOf(">", at);
		const found = end < 0 ? null : GROUP_NAME.exec(pattern.slice(at, end + 1));
		if (found !== null) group = {
			name: found[1],
			nameStart: at + marker,
			bodyStart: end + 1,
			bodyEnd
		};
	}
	if (group !== void 0) parts.groups.push(group);
	return group;
}
function after(pattern, mark, from, otherwise) {
	const found = pattern.indexOf(mark, from);
	return found < 0 ? otherwise : found + mark.length;
}

// src/policies/native-pattern.ts
const EVERYTHING = (1n << 129n) - 1n;
const OTHERS = 1n << 128n;
const QUANTIFIER = /^(?:([*+?])|\{(\d|[1-9]\d)(?:(,)([1-9]\d?)?)?\})(\??)/;
const GROUP_START = /^\((?:\?:|\?P?<[0-9A-Za-z_]{1,64}>)?/;
const MAX_TAIL = 256;
function translateToNative(pattern) {
	if (pattern.length > 256 || !/^[\x20-\x7e]*$/.test(pattern)) return void 0;
	const reader = new SubsetReader(pattern);
	if (!reader.read() || !isLinear(reader)) return void 0;
	return {
		regexp: new RegExp(reader.output, "u"),
		suffix: reader.ended ? literalTail(reader.items) : ""
	};
}
function literalTail(items) {
	let tail = "";
	for (let i = items.length - 1; i >= 0; i--) {
		const { set, min, max } = items[i];
		const code = set.toString(2).length - 1;
		if (min !== 1 || max !== 1 || code > 127 || set !== bit(code)) break;
		tail = String.fromCharCode(code) + tail;
	}
	return tail;
}
function isLinear({ items, anchored }) {
	let first = 0n;
	let tail = 0;
	let tailIsFixed = true;
	for (let i = items.length - 1; i >= 0; i--) {
		const { set, min, max } = items[i];
		if (min !== max) {
			const ambiguous = (set & first) !== 0n;
			if (!anchored || ambiguous && !tailIsFixed) return false;
			tailIsFixed = false;
		} else if (tailIsFixed && (tail += min) > MAX_TAIL) return false;
		first = min === 0 ? first | set : set;
	}
	return true;
}
var SubsetReader = class {
	items = [];
	anchored = false;
	ended = false;
	output = "";
	at = 0;
	depth = 0;
	pattern;
	constructor(pattern) {
		this.pattern = pattern;
	}
	read() {
		if (this.pattern[0] === "^") {
			this.anchored = true;
			this.output = "^";
			this.at = 1;
		}
		while (this.at < this.pattern.length) if (!this.readPart()) return false;
		return this.depth === 0;
	}
	readPart() {
		const c = this.pattern[this.at];
		if (c === "(") return this.openGroup();
		if (c === ")") return this.closeGroup();
		if (c === "$") {
			this.output += "$";
			this.ended = true;
			this.at++;
			return this.at === this.pattern.length;
		}
		const set = this.readSet();
		return set !== void 0 && set !== 0n && this.readQuantifier(set);
	}
	openGroup() {
		const start = GROUP_START.exec(this.pattern.slice(this.at, this.at + 80))?.[0] ?? "(";
		this.at += start.length;
		if (start === "(" && this.pattern[this.at] === "?") return false;
		this.output += start === "(?:" ? "(?:" : "(";
		this.depth++;
		return true;
	}
	closeGroup() {
		this.at++;
		this.output += ")";
		this.depth--;
		return this.depth >= 0 && !"*+?{".includes(this.pattern[this.at] ?? " ");
	}
	readQuantifier(set) {
		const found = QUANTIFIER.exec(this.pattern.slice(this.at, this.at + 10));
		let [min, max] = [1, 1];
		if (found !== null) {
			const [text, sign, low, comma, high] = found;
			min = sign === void 0 ? Number(low) : sign === "+" ? 1 : 0;
			max = sign === void 0 ? comma === void 0 ? min : Number(high ?? Infinity) : sign === "?" ? 1 : Infinity;
			this.at += text.length;
			if (max < min || max === 0) return false;
		}
		if ("*+?{".includes(this.pattern[this.at] ?? " ")) return false;
		this.items.push({
			set,
			min,
			max
		});
		this.output += formatSet(set) + (found?.[0] ?? "");
		return true;
	}
	readSet() {
		const c = this.pattern[this.at++];
		if (c === "\\") return this.readEscape();
		if (c === ".") return EVERYTHING & ~bit(10);
		if (c === "[") return this.readClass();
		return "*+?{}]|^".includes(c) ? void 0 : bit(c.charCodeAt(0));
	}
	readEscape() {
		const c = this.pattern[this.at++] ?? "z";
		const perl = PERL_CLASSES[c];
		if (perl !== void 0) return perl;
		return /[0-9A-Za-z]/.test(c) ? void 0 : bit(c.charCodeAt(0));
	}
	readClass() {
		const negated = this.pattern[this.at] === "^";
		if (negated) this.at++;
		if (this.pattern[this.at] === "]") return void 0;
		let set = 0n;
		for (let first = true; this.pattern[this.at] !== "]"; first = false) {
			const member = this.readMember(first);
			if (member === void 0) return void 0;
			set |= member;
		}
		this.at++;
		return negated ? EVERYTHING & ~set : set;
	}
	readMember(first) {
		const c = this.pattern[this.at++];
		if (c === void 0 || c === "[") return void 0;
		if (c === "-") return first || this.pattern[this.at] === "]" ? bit(45) : void 0;
		const low = c === "\\" ? this.readEscape() : bit(c.charCodeAt(0));
		if (low === void 0 || this.pattern[this.at] !== "-" || this.pattern[this.at + 1] === "]") return low;
		const high = this.pattern[this.at + 1] ?? "";
		this.at += 2;
		return c !== "\\" && /[0-9A-Za-z]/.test(high) && c <= high ? range(c, high) : void 0;
	}
};
function bit(code) {
	return 1n << BigInt(code);
}
function range(from, to) {
	let set = 0n;
	for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) set |= bit(code);
	return set;
}
const DIGITS$1 = range("0", "9");
const PERL_CLASSES = {
	d: DIGITS$1,
	w: DIGITS$1 | range("A", "Z") | range("a", "z") | bit(95),
	s: bit(9) | bit(10) | bit(12) | bit(13) | bit(32)
};
function formatSet(set) {
	const negated = (set & OTHERS) !== 0n;
	const listed = negated ? EVERYTHING & ~set : set;
	let text = "";
	for (let code = 0; code < 128; code++) if ((listed & bit(code)) !== 0n) text += `\\x${code.toString(16).padStart(2, "0")}`;
	return `[${negated ? "^" : ""}${text}]`;
}

// src/policies/unicode-names.ts
const CATEGORIES = "C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs Any Assigned";
const CATEGORY_ALIASES = "Other=C Control=Cc cntrl=Cc Format=Cf Unassigned=Cn Private_Use=Co Surrogate=Cs Letter=L Cased_Letter=LC Lowercase_Letter=Ll Modifier_Letter=Lm Other_Letter=Lo Titlecase_Letter=Lt Uppercase_Letter=Lu Mark=M Combining_Mark=M Spacing_Mark=Mc Enclosing_Mark=Me Nonspacing_Mark=Mn Number=N Decimal_Number=Nd digit=Nd Letter_Number=Nl Other_Number=No Punctuation=P punct=P Connector_Punctuation=Pc Dash_Punctuation=Pd Close_Punctuation=Pe Final_Punctuation=Pf Initial_Punctuation=Pi Other_Punctuation=Po Open_Punctuation=Ps Symbol=S Currency_Symbol=Sc Modifier_Symbol=Sk Math_Symbol=Sm Other_Symbol=So Separator=Z Line_Separator=Zl Paragraph_Separator=Zp Space_Separator=Zs ASCII=Ascii";
const SCRIPTS = "Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian Caucasian_Albanian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret Devanagari Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Lao Latin Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut Telugu Thaana Thai Tibetan Tifinagh Tirhuta Toto Ugaritic Vai Vithkuqi Wancho Warang_Citi Yezidi Yi Zanabazar_Square";
let table;
function canonicalPropertyName(name) {
	table ??= buildTable();
	return table.get(fold(name));
}
function buildTable() {
	const names = /* @__PURE__ */ new Map();
	for (const name of `${CATEGORIES} ${SCRIPTS}`.split(" ")) names.set(fold(name), name);
	for (const pair of CATEGORY_ALIASES.split(" ")) {
		const [alias = "", name = ""] = pair.split("=");
		names.set(fold(alias), name);
	}
	return names;
}
function fold(name) {
	return name.replace(/[ _-]/g, "").toLowerCase();
}

// src/policies/go-regexp.ts
const NATIVE_LIMIT = 1024;
function compileGoRegexp(pattern) {
	const parts = scanPattern(pattern);
	const groupNames = [void 0, ...parts.groups.map((group) => group.name)];
	const native = translateToNative(pattern);
	if (native === void 0) return wrapLinear(compileLinear(pattern, parts), groupNames);
	const { regexp, suffix } = native;
	let linear;
	const forLongText = () => linear ??= wrapLinear(compileLinear(pattern, parts), groupNames);
	return {
		groupNames,
		test: (text) => text.endsWith(suffix) && (text.length > NATIVE_LIMIT ? forLongText() : regexp).test(text),
		find: (text) => {
			if (!text.endsWith(suffix)) return void 0;
			return text.length > NATIVE_LIMIT ? forLongText().find(text) : regexp.exec(text) ?? void 0;
		}
	};
}
function wrapLinear(regexp, groupNames) {
	return {
		groupNames,
		test: (text) => regexp.test(text),
		find: (text) => findGroups(regexp, text, groupNames.length)
	};
}
function findGroups(regexp, text, count) {
	if (!regexp.test(text)) return void 0;
	const matcher = regexp.matcher(text);
	if (!matcher.find()) return void 0;
	const groups = [];
	for (let i = 0; i < count; i++) groups.push(matcher.group(i) ?? void 0);
	return groups;
}
function compileLinear(pattern, parts) {
	const portable = rewriteForEngine(pattern, parts);
	let regexp;
	try {
		regexp = RE2JS.compile(portable);
	} catch (cause) {
		throw new PolicyError("POLICY_INVALID", goErrorText(cause, pattern, portable), { cause });
	}
	const unknown = parts.properties.find((property) => canonicalPropertyName(property.name) === void 0);
	if (unknown !== void 0) throw new PolicyError("POLICY_INVALID", `error parsing regexp: invalid character class range: \`${unknown.text}\``);
	return regexp;
}
function rewriteForEngine(pattern, parts) {
	const edits = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { name, nameStart } of parts.groups) {
		if (name === void 0) continue;
		if (seen.has(name)) edits.push({
			start: nameStart,
			length: name.length,
			text: freeName(name, seen, parts)
		});
		seen.add(name);
	}
	for (const { name, start } of parts.properties) {
		const canonical = canonicalPropertyName(name);
		if (canonical !== void 0 && canonical !== name) edits.push({
			start,
			length: name.length,
			text: canonical
		});
	}
	edits.sort((a, b) => b.start - a.start);
	return edits.reduce((text, e) => text.slice(0, e.start) + e.text + text.slice(e.start + e.length), pattern);
}
function freeName(name, seen, parts) {
	for (let n = 2;; n++) {
		const candidate = `${name}_${n}`;
		if (seen.has(candidate) || parts.groups.some((group) => group.name === candidate)) continue;
		seen.add(candidate);
		return candidate;
	}
}
function goErrorText(cause, pattern, portable) {
	const text = cause instanceof Error ? cause.message : String(cause);
	if (text.endsWith("trailing backslash at end of expression")) return `${text}: \`\``;
	return text.endsWith(`\`${portable}\``) ? `${text.slice(0, -portable.length - 1)}${pattern}\`` : text;
}

// src/templates/functions/regex.ts
const find = (compiled) => fixed([text, text], ([pattern, s], call) => {
	compiled(pattern);
	return string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? ""));
});
const findAll = (compiled) => fixed([
	text,
	text,
	whole
], ([pattern, s, count], call) => {
	compiled(pattern);
	const found = matchesOf(pattern, s, count, call).map((match) => toBytes(match.groups[0] ?? ""));
	return strings(found.length === 0 ? void 0 : found);
});
const replaceAll$1 = (compiled) => fixed([
	text,
	text,
	text
], ([pattern, s, replacement], call) => {
	const pieces = compileTemplate(fromBytes(replacement), compiled(pattern).groupNames);
	return string(replaced(pattern, s, (groups) => expandTemplate(pieces, groups), call));
});
const replaceLiteral = (compiled) => fixed([
	text,
	text,
	text
], ([pattern, s, replacement], call) => {
	compiled(pattern);
	const literal = fromBytes(replacement);
	return string(replaced(pattern, s, () => literal, call));
});
const split = (compiled) => fixed([
	text,
	text,
	whole
], ([pattern, s, count], call) => {
	compiled(pattern);
	return strings(splitBy(pattern, s, count, call));
});
const regexFunctions = {
	regexMatch: fixed([text, text], ([pattern, s]) => bool(matchesQuietly(pattern, s))),
	mustRegexMatch: fixed([text, text], ([pattern, s]) => bool(compile(pattern).test(fromBytes(s)))),
	regexFind: find(mustCompile),
	mustRegexFind: find(compile),
	regexFindAll: findAll(mustCompile),
	mustRegexFindAll: findAll(compile),
	regexReplaceAll: replaceAll$1(mustCompile),
	mustRegexReplaceAll: replaceAll$1(compile),
	regexReplaceAllLiteral: replaceLiteral(mustCompile),
	mustRegexReplaceAllLiteral: replaceLiteral(compile),
	regexSplit: split(mustCompile),
	mustRegexSplit: split(compile),
	regexQuoteMeta: fixed([text], ([s]) => string(s.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&")))
};
function compile(pattern) {
	try {
		return compileGoRegexp(fromBytes(pattern));
	} catch (error) {
		throw new Fault(toBytes(error instanceof Error ? error.message : String(error)));
	}
}
function mustCompile(pattern) {
	try {
		return compile(pattern);
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern);
		throw new Fault(`regexp: Compile(${quoted}): ${error.message}`);
	}
}
function matchesQuietly(pattern, s) {
	try {
		return compile(pattern).test(fromBytes(s));
	} catch (error) {
		if (error instanceof Fault) return false;
		throw error;
	}
}
function matchesOf(pattern, s, count, { budget }) {
	budget.spendText(s.length);
	const subject = fromBytes(s);
	const matcher = RE2JS.compile(fromBytes(pattern)).matcher(subject);
	const matches = [];
	let previousEnd = -1;
	for (let at = 0; at <= subject.length && matches.length !== count;) {
		budget.spend();
		if (!matcher.find(at)) break;
		const [start, end] = [matcher.start(), matcher.end()];
		const isEmpty = start === end;
		if (!isEmpty || start !== previousEnd) {
			const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? void 0);
			matches.push({
				groups,
				start,
				end
			});
		}
		previousEnd = end;
		at = isEmpty ? end + ((subject.codePointAt(end) ?? 0) > 65535 ? 2 : 1) : end;
	}
	return matches;
}
function replaced(pattern, s, replacement, call) {
	const subject = fromBytes(s);
	let result = "";
	let end = 0;
	for (const match of matchesOf(pattern, s, -1, call)) {
		result += subject.slice(end, match.start) + replacement(match.groups);
		call.budget.checkText(result.length);
		end = match.end;
	}
	return toBytes(result + subject.slice(end));
}
function splitBy(pattern, s, count, call) {
	if (count === 0) return void 0;
	if (pattern !== "" && s === "") return [""];
	const subject = fromBytes(s);
	const parts = [];
	let start = 0;
	let end = 0;
	for (const match of matchesOf(pattern, s, count, call)) {
		if (count > 0 && parts.length === count - 1) break;
		end = match.start;
		if (match.end !== 0) parts.push(toBytes(subject.slice(start, end)));
		start = match.end;
	}
	if (end !== subject.length) parts.push(toBytes(subject.slice(start)));
	return parts;
}

// src/templates/functions/wrapping.ts
function wrapText(s, width, lineEnd, cutsWords, { budget }) {
	const limit = Math.max(1, width);
	const parts = [];
	let at = 0;
	while (s.length - at > limit) {
		if (s[at] === " ") {
			at++;
			continue;
		}
		const space = s.slice(at, at + limit + 1).lastIndexOf(" ");
		let end = space >= 0 ? at + space : cutsWords ? at + limit : s.indexOf(" ", at + limit);
		if (end < 0) end = s.length;
		const isLast = end === s.length && space < 0 && !cutsWords;
		parts.push(s.slice(at, end), isLast ? "" : lineEnd);
		at = space < 0 && (cutsWords || isLast) ? end : end + 1;
	}
	parts.push(s.slice(at));
	budget.spendText(parts.reduce((sum, part) => sum + part.length, 0));
	return parts.join("");
}
const abbreviate = (s, width) => abbreviateFrom(s, 0, width);
function abbreviateFrom(s, offset, width) {
	if (s === "" || width < 4) return "";
	if (s.length <= width) return s;
	const room = width - 3;
	const start = Math.min(offset, s.length - room);
	if (start <= 4) return `${s.slice(0, room)}...`;
	if (width < 7) return "";
	if (start + room < s.length) return `...${abbreviate(s.slice(start), room)}`;
	return `...${s.slice(s.length - room)}`;
}

// src/templates/functions/strings.ts
const trimAll = fixed([text, text], ([set, s]) => string(trimSet(s, set)));
const stringFunctions = {
	hello: fixed([], () => string("Hello!")),
	abbrev: fixed([whole, text], ([width, s]) => string(width < 4 ? s : abbreviate(s, width))),
	abbrevboth: fixed([
		whole,
		whole,
		text
	], ([left, right, s]) => string(right < 4 || left > 0 && right < 7 ? s : abbreviateFrom(s, left, right))),
	trunc: fixed([whole, text], ([count, s]) => string(truncate(s, count))),
	trim: fixed([text], ([s]) => string(trimSpace(s))),
	upper: fixed([text], ([s]) => string(mapRunes(s, toUpper))),
	lower: fixed([text], ([s]) => string(mapRunes(s, toLower))),
	title: fixed([text], ([s]) => string(titleCase(s))),
	untitle: fixed([text], ([s]) => string(untitle(s))),
	substr: fixed([
		whole,
		whole,
		text
	], ([start, end, s]) => string(substring(s, start, end))),
	repeat: fixed([whole, text], ([count, s], call) => string(repeat(s, count, call))),
	trimall: trimAll,
	trimAll,
	trimSuffix: fixed([text, text], ([suffix, s]) => string(s.endsWith(suffix) ? s.slice(0, s.length - suffix.length) : s)),
	trimPrefix: fixed([text, text], ([prefix, s]) => string(s.startsWith(prefix) ? s.slice(prefix.length) : s)),
	nospace: fixed([text], ([s]) => string(withoutSpace(s))),
	initials: fixed([text], ([s]) => string(initials(s))),
	swapcase: fixed([text], ([s]) => string(swapCase(s))),
	wrap: fixed([whole, text], ([width, s], call) => string(wrapText(s, width, "\n", false, call))),
	wrapWith: fixed([
		whole,
		text,
		text
	], ([width, line, s], call) => string(wrapText(s, width, line === "" ? "\n" : line, true, call))),
	contains: fixed([text, text], ([part, s]) => bool(s.includes(part))),
	hasPrefix: fixed([text, text], ([prefix, s]) => bool(s.startsWith(prefix))),
	hasSuffix: fixed([text, text], ([suffix, s]) => bool(s.endsWith(suffix))),
	quote: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [quote(toText(value, call))]).join(" "))),
	squote: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [`'${show(value, call.budget)}'`]).join(" "))),
	cat: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [show(value, call.budget)]).join(" "))),
	indent: fixed([whole, text], ([width, s], call) => string(indent(s, width, call))),
	nindent: fixed([whole, text], ([width, s], call) => string(`\n${indent(s, width, call)}`)),
	replace: fixed([
		text,
		text,
		text
	], ([old, fresh, s], call) => string(replaceAll(s, old, fresh, call))),
	plural: fixed([
		text,
		text,
		whole
	], ([one, many, count]) => string(count === 1 ? one : many)),
	toString: fixed([any], ([value], call) => string(toText(value, call))),
	atoi: fixed([text], ([s]) => int(atoi(s))),
	split: fixed([text, text], ([separator, s]) => numbered(splitText(s, separator, -1))),
	splitn: fixed([
		text,
		whole,
		text
	], ([separator, count, s]) => numbered(splitText(s, separator, count))),
	splitList: fixed([text, text], ([separator, s]) => strings(splitText(s, separator, -1))),
	toStrings: fixed([any], ([value], call) => strings(toTexts(value, call))),
	join: fixed([text, any], ([separator, value], call) => string(join(toTexts(value, call), separator, call)))
};
function truncate(s, count) {
	if (count < 0 && s.length + count > 0) return s.slice(s.length + count);
	return count >= 0 && s.length > count ? s.slice(0, count) : s;
}
function trimSpace(s) {
	return trimWhere(s, isSpace$1);
}
function trimSet(s, set) {
	const cut = new Set([...runesOf(set)].map(({ rune }) => rune));
	return trimWhere(s, (rune) => cut.has(rune));
}
function trimWhere(s, isCut) {
	let start = 0;
	while (start < s.length) {
		const { rune, width } = runeAt(s, start);
		if (!isCut(rune)) break;
		start += width;
	}
	let end = start;
	for (const { rune, width, at } of runesOf(s.slice(start))) if (!isCut(rune)) end = start + at + width;
	return s.slice(start, end);
}
function titleCase(s) {
	let isStart = true;
	return mapRunes(s, (rune) => {
		const mapped = isStart ? toTitle(rune) : rune;
		isStart = isSeparator(rune);
		return mapped;
	});
}
function isSeparator(rune) {
	if (rune < 128) return !/[0-9A-Za-z_]/.test(String.fromCharCode(rune));
	return !isLetter(rune) && !isDigit(rune) && isSpace$1(rune);
}
function untitle(s) {
	let isStart = true;
	return mapRunes(s, (rune) => {
		const isGap = isSpace$1(rune);
		const mapped = isStart && !isGap ? toLower(rune) : rune;
		isStart = isGap;
		return mapped;
	});
}
function substring(s, start, end) {
	if (start < 0) return sliceText(s, 0, end);
	return end < 0 || end > s.length ? sliceText(s, start, s.length, true) : sliceText(s, start, end);
}
function sliceText(s, start, end, isOpen = false) {
	const panic = (bounds) => {
		throw new Fault(`runtime error: slice bounds out of range ${bounds}`);
	};
	if (end < 0) return panic(`[:${end}]`);
	if (end > s.length) return panic(`[:${end}] with length ${s.length}`);
	if (start > end) return panic(isOpen ? `[${start}:${s.length}]` : `[${start}:${end}]`);
	return s.slice(start, end);
}
function repeat(s, count, { budget }) {
	if (count < 0) throw new Fault("strings: negative Repeat count");
	if (count * s.length > LIMITS.outputBytes) throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
	budget.spendText(count * s.length);
	return s.repeat(s === "" ? 0 : count);
}
function withoutSpace(s) {
	if (![...s].some((c) => isSpace$1(c.charCodeAt(0)))) return s;
	return [...s].map((c) => isSpace$1(c.charCodeAt(0)) ? "" : encodeRune(c.charCodeAt(0))).join("");
}
function initials(s) {
	let isStart = true;
	let result = "";
	for (const c of s) {
		const isGap = isSpace$1(c.charCodeAt(0));
		if (!isGap && isStart) result += encodeRune(c.charCodeAt(0));
		isStart = isGap;
	}
	return result;
}
function swapCase(s) {
	let afterSpace = true;
	return mapRunes(s, (rune) => {
		if (isUpper(rune) || isTitle(rune)) {
			afterSpace = false;
			return toLower(rune);
		}
		if (!isLower(rune)) {
			afterSpace = isSpace$1(rune);
			return rune;
		}
		const mapped = afterSpace ? toTitle(rune) : toUpper(rune);
		afterSpace = false;
		return mapped;
	});
}
function indent(s, width, call) {
	const pad = repeat(" ", width, call);
	const lines = s.split("\n");
	call.budget.spendText(s.length + pad.length * lines.length);
	return lines.map((line) => pad + line).join("\n");
}
function replaceAll(s, old, fresh, { budget }) {
	const parts = old === "" ? [
		"",
		...splitText(s, "", -1),
		""
	] : s.split(old);
	if (old === "" && s === "") parts.pop();
	budget.spendText(s.length + fresh.length * parts.length);
	return parts.join(fresh);
}
function atoi(s) {
	const value = parseInteger(s, 10) ?? 0n;
	if (fitsInt64(value)) return value;
	return value > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}
function splitText(s, separator, count) {
	if (count === 0) return [];
	const parts = separator === "" ? [...runesOf(s)].map(({ at, width }) => s.slice(at, at + width)) : s.split(separator);
	if (count < 0 || parts.length <= count) return parts;
	return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}
function numbered(parts) {
	const entries = new Map(parts.map((part, index) => entry(`_${index}`, string(part))));
	return {
		type: STRING_MAP,
		data: entries
	};
}
function join(parts, separator, { budget }) {
	budget.spendText(parts.reduce((sum, part) => sum + part.length + separator.length, 0));
	return parts.join(separator);
}

// src/templates/functions/urls.ts
const urlFunctions = {
	urlParse: fixed([text], ([s]) => {
		const url = parsed(s, "unable to parse url");
		const parts = {
			...url,
			hostname: hostname(url.host)
		};
		return dict(new Map([
			"scheme",
			"host",
			"hostname",
			"path",
			"query",
			"opaque",
			"fragment",
			"userinfo"
		].map((key) => entry(key, string(parts[key])))));
	}),
	urlJoin: fixed([dictionary], ([parts]) => string(joined(parts ?? /* @__PURE__ */ new Map())))
};
function parsed(s, context) {
	const failure = (reason) => {
		throw new Fault(`${context}: parse ${quote(s)}: ${reason}`);
	};
	if ([...s].some((c) => c < " " || c === "")) return failure("net/url: invalid control character in URL");
	const hash = s.indexOf("#");
	return {
		...parseWithoutFragment(hash < 0 ? s : s.slice(0, hash), failure),
		fragment: hash < 0 ? "" : decodePercent(s.slice(hash + 1), failure)
	};
}
function parseWithoutFragment(s, failure) {
	const empty = {
		scheme: "",
		opaque: "",
		userinfo: "",
		host: "",
		path: "",
		rawPath: "",
		query: "",
		hasEmptyQuery: false,
		fragment: ""
	};
	if (s === "*") return {
		...empty,
		path: "*"
	};
	const schemeEnd = /^[^:/?#]*:/.exec(s)?.[0].length ?? 0;
	if (schemeEnd === 1) return failure("missing protocol scheme");
	const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(s) ? s.slice(0, schemeEnd - 1).toLowerCase() : "";
	let rest = scheme === "" ? s : s.slice(schemeEnd);
	const mark = rest.indexOf("?");
	const query = mark < 0 ? "" : rest.slice(mark + 1);
	const hasEmptyQuery = mark >= 0 && query === "";
	if (mark >= 0) rest = rest.slice(0, mark);
	const common = {
		...empty,
		scheme,
		query,
		hasEmptyQuery
	};
	if (!rest.startsWith("/")) {
		if (scheme !== "") return {
			...common,
			opaque: rest
		};
		if (rest.split("/")[0]?.includes(":")) return failure("first path segment in URL cannot contain colon");
	}
	let authority = "";
	if (rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///"))) {
		const slash = rest.indexOf("/", 2);
		authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
		rest = slash < 0 ? "" : rest.slice(slash);
	}
	return {
		...common,
		...parseAuthority(authority, failure),
		path: decodePercent(rest, failure),
		rawPath: rest
	};
}
function parseAuthority(authority, failure) {
	const at = authority.lastIndexOf("@");
	const userinfo = at < 0 ? "" : authority.slice(0, at);
	if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userinfo)) return failure("net/url: invalid userinfo");
	const host = authority.slice(at + 1);
	const port = host.startsWith("[") ? host.slice(host.lastIndexOf("]") + 1) : /:[^:]*$/.exec(host)?.[0] ?? "";
	if (host.startsWith("[") && !host.includes("]")) return failure("missing ']' in host");
	if (!/^(:[0-9]*)?$/.test(port)) return failure(`invalid port ${quote(port)} after host`);
	const odd = /[ "<>\\^`{|}]/.exec(host)?.[0];
	if (odd !== void 0) return failure(`invalid character ${quote(odd)} in host name`);
	return {
		userinfo: encodeUserinfo(userinfo, failure),
		host: decodePercent(host, failure)
	};
}
function encodeUserinfo(userinfo, failure) {
	const colon = userinfo.indexOf(":");
	const encode = (s) => escapeBytes(decodePercent(s, failure), /[A-Za-z0-9\-_.~$&+,;=]/);
	if (colon < 0) return encode(userinfo);
	return `${encode(userinfo.slice(0, colon))}:${encode(userinfo.slice(colon + 1))}`;
}
function decodePercent(s, failure) {
	const wrong = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(s)?.[0];
	if (wrong !== void 0) return failure(`invalid URL escape ${quote(wrong)}`);
	return s.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
const escapeBytes = (s, kept) => s.replace(/[\s\S]/g, (c) => kept.test(c) ? c : `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
function hostname(host) {
	if (host.startsWith("[")) return host.slice(1, Math.max(1, host.indexOf("]")));
	return host.replace(/:[0-9]*$/, "");
}
function textOf(parts, key) {
	const value = parts.get(key)?.value;
	if (value === void 0) return "";
	if (value === null) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
	if (value.type.kind !== "string") throw new Fault(`unable to parse ${key} key, must be of type string, but ${value.type.kind} found`);
	return value.data;
}
function joined(parts) {
	const [scheme, host, path, query] = [
		"scheme",
		"host",
		"path",
		"query"
	].map((key) => textOf(parts, key));
	const [opaque, fragment, user] = [
		"opaque",
		"fragment",
		"userinfo"
	].map((key) => textOf(parts, key));
	const userinfo = user === "" ? "" : parsed(`proto://${user}@host`, "unable to parse userinfo in dict").userinfo;
	let result = scheme === "" ? "" : `${scheme}:`;
	if (opaque !== "") result += opaque;
	else {
		if (scheme !== "" || host !== "" || user !== "") {
			if (host !== "" || path !== "" || user !== "") result += "//";
			if (user !== "") result += `${userinfo}@`;
			result += escapeBytes(host, /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/);
		}
		const escaped = escapeBytes(path, /[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]/).replace(/[!'()*[\]]/g, (c) => "!'()*[]".includes(c) ? `%${c.charCodeAt(0).toString(16).toUpperCase()}` : c);
		if (escaped !== "" && !escaped.startsWith("/") && host !== "") result += "/";
		if (result === "" && escaped.split("/")[0]?.includes(":")) result += "./";
		result += escaped;
	}
	if (query !== "") result += `?${query}`;
	if (fragment !== "") result += `#${escapeBytes(fragment, /[A-Za-z0-9\-_.~$&+,/:;=?@!()*]/)}`;
	return result;
}

// src/policies/go-quote.ts
const NAMED = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\x07": "\\a",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\v": "\\v"
};
function quoteLikeGo(text) {
	let quoted = "\"";
	for (const c of text) {
		const code = c.codePointAt(0);
		if (NAMED[c] !== void 0) quoted += NAMED[c];
		else if (c === " " || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(c)) quoted += c;
		else if (code < 128) quoted += `\\x${hex(code, 2)}`;
		else quoted += code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
	}
	return `${quoted}"`;
}
function hex(code, width) {
	return code.toString(16).padStart(width, "0");
}

// src/policies/version.ts
const DOT = 46;
const HYPHEN = 45;
const PLUS = 43;
const LARGEST = 2n ** 64n - 1n;
const IDENTIFIERS = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;
const NUMERIC = /^[0-9]+$/;
function parseTagVersion(text) {
	const first = text.indexOf(".");
	if (first < 0 || text.indexOf(".", first + 1) < 0) return void 0;
	return parseLooseVersion(text);
}
function parseLooseVersion(text) {
	const length = text.length;
	let at = text.charCodeAt(0) === 118 ? 1 : 0;
	const numbers = [
		0,
		0,
		0
	];
	for (let part = 0;; part++) {
		const start = at;
		let value = 0;
		for (; at < length; at++) {
			const digit = text.charCodeAt(at) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === start) return void 0;
		const exact = at - start <= 15 ? value : parseLongNumber(text.slice(start, at));
		if (exact === void 0) return void 0;
		numbers[part] = exact;
		if (part === 2 || text.charCodeAt(at) !== DOT) break;
		at++;
	}
	const prerelease = at === length ? "" : parseSuffix(text, at);
	if (prerelease === void 0) return void 0;
	return {
		major: numbers[0],
		minor: numbers[1],
		patch: numbers[2],
		prerelease
	};
}
function requireVersion(text) {
	const version = parseTagVersion(text);
	if (version !== void 0) return version;
	throw new VersionError("VERSION_INVALID", `'${text}' is no semantic version`, { hint: "Flux takes a tag for a version only if it has two dots, such as 1.2.3 or v1.2.3-rc.1." });
}
function parseLongNumber(digits) {
	const significant = digits.replace(/^0+/, "");
	if (significant.length <= 15) return Number(significant);
	if (significant.length > 20) return void 0;
	const value = BigInt(significant);
	return value <= LARGEST ? value : void 0;
}
function parseSuffix(text, at) {
	const plus = text.indexOf("+", at);
	const end = plus < 0 ? text.length : plus;
	if (plus >= 0 && !IDENTIFIERS.test(text.slice(plus + 1))) return void 0;
	if (text.charCodeAt(at) === PLUS) return "";
	if (text.charCodeAt(at) !== HYPHEN) return void 0;
	const prerelease = text.slice(at + 1, end);
	if (!IDENTIFIERS.test(prerelease)) return void 0;
	return /(?:^|\.)0[0-9]+(?:\.|$)/.test(prerelease) ? void 0 : prerelease;
}
function compareVersions(a, b) {
	if (a.major !== b.major) return a.major < b.major ? -1 : 1;
	if (a.minor !== b.minor) return a.minor < b.minor ? -1 : 1;
	if (a.patch !== b.patch) return a.patch < b.patch ? -1 : 1;
	return a.prerelease === b.prerelease ? 0 : comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
	if (a === b) return 0;
	if (a === "") return 1;
	if (b === "") return -1;
	const left = a.split(".");
	const right = b.split(".");
	for (let i = 0; i < left.length && i < right.length; i++) {
		const order = compareIdentifiers(left[i], right[i]);
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function compareIdentifiers(a, b) {
	if (a === b) return 0;
	const left = NUMERIC.test(a) ? parseLongNumber(a) : void 0;
	const right = NUMERIC.test(b) ? parseLongNumber(b) : void 0;
	if (left !== void 0 && right !== void 0) return left < right ? -1 : left > right ? 1 : 0;
	if (left !== void 0) return -1;
	if (right !== void 0) return 1;
	return a < b ? -1 : 1;
}

// src/policies/semver-range.ts
const VERSION$1 = "v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?(-([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?(\\+([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?";
const OPERATOR = "(?:!=|=>|=<|>=|<=|~>|=|>|<|~|\\^|)";
const ITEM = `${OPERATOR}\\s*${VERSION$1}`;
let grammar;
function compileGrammar() {
	return {
		hyphen: RE2JS.compile(`\\s*(?P<low>${VERSION$1})\\s+-\\s+(?P<high>${VERSION$1})\\s*`),
		alternative: RE2JS.compile(`^(?:\\s*${ITEM}\\s*)(?:(?:\\s+|,\\s*)${ITEM}\\s*)*$`),
		item: RE2JS.compile(`(?P<operator>${OPERATOR})\\s*(?P<version>${VERSION$1})`)
	};
}
function parseRange(range) {
	const alternatives = rewriteHyphenRanges(range).split("||").map(parseAlternative);
	const admits = (version) => alternatives.some((alternative) => admitsVersion(alternative, version));
	return {
		alternatives,
		admits,
		test: (version) => admits(requireVersion(version))
	};
}
function rewriteHyphenRanges(range) {
	if (!range.includes("-")) return range;
	grammar ??= compileGrammar();
	const matcher = grammar.hyphen.matcher(range);
	let rewritten = "";
	let end = 0;
	while (matcher.find()) {
		rewritten += `${range.slice(end, matcher.start())}>= ${matcher.group("low")}, <= ${matcher.group("high")} `;
		end = matcher.end();
	}
	return rewritten + range.slice(end);
}
function parseAlternative(text) {
	grammar ??= compileGrammar();
	if (!grammar.alternative.test(text)) throw invalidRange(`improper constraint: ${quoteLikeGo(text)}`);
	const conditions = [];
	const matcher = grammar.item.matcher(text);
	while (matcher.find()) conditions.push(parseCondition(matcher.group("operator"), matcher.group("version") ?? ""));
	return {
		conditions,
		admitsPrereleases: conditions.some((condition) => condition.base.prerelease !== "")
	};
}
const PARTS = /^v?([0-9|xX*]+)(?:\.([0-9|xX*]+))?(?:\.([0-9|xX*]+))?(-[^+]*)?/;
function parseCondition(operator, text) {
	const [, major = "", minor = "x", patch = "x", prerelease = ""] = PARTS.exec(text) ?? [];
	const wildcard = isWildcard(major) ? "major" : isWildcard(minor) ? "minor" : isWildcard(patch) ? "patch" : void 0;
	const written = wildcard === "major" ? `0.0.0${prerelease}` : wildcard === "minor" ? `${major}.0.0${prerelease}` : wildcard === "patch" ? `${major}.${minor}.0${prerelease}` : text;
	const base = parseLooseVersion(written);
	if (base === void 0) throw invalidRange("constraint parser error");
	return wildcard === void 0 ? {
		operator,
		base
	} : {
		operator,
		base,
		wildcard
	};
}
function isWildcard(part) {
	return part === "x" || part === "X" || part === "*";
}
function invalidRange(message) {
	return new PolicyError("POLICY_INVALID", message, { hint: "Write a range such as:\nspec:\n  policy:\n    semver:\n      range: '>=1.0.0 <2.0.0'" });
}
function admitsVersion({ conditions, admitsPrereleases }, version) {
	if (version.prerelease !== "" && !admitsPrereleases) return false;
	for (const condition of conditions) if (!satisfies(version, condition)) return false;
	return true;
}
function satisfies(v, condition) {
	const { operator, base, wildcard } = condition;
	switch (operator) {
		case "":
		case "=": return wildcard === void 0 ? compareVersions(v, base) === 0 : satisfiesTilde(v, condition);
		case "!=": return satisfiesNotEqual(v, condition);
		case ">": return satisfiesGreater(v, condition);
		case "<": return compareVersions(v, base) < 0;
		case ">=":
		case "=>": return compareVersions(v, base) >= 0;
		case "<=":
		case "=<":
			if (wildcard === void 0) return compareVersions(v, base) <= 0;
			return v.major === base.major ? wildcard === "minor" || v.minor <= base.minor : v.major < base.major;
		case "~":
		case "~>": return satisfiesTilde(v, condition);
		case "^": return satisfiesCaret(v, condition);
	}
}
function satisfiesNotEqual(v, { base, wildcard }) {
	if (wildcard === void 0 || wildcard === "major") return compareVersions(v, base) !== 0;
	if (v.major !== base.major) return true;
	if (wildcard === "minor") return false;
	if (v.minor !== base.minor) return true;
	return comparePrereleases(v.prerelease, base.prerelease) !== 0;
}
function satisfiesGreater(v, { base, wildcard }) {
	if (wildcard === void 0) return compareVersions(v, base) > 0;
	if (v.major !== base.major) return v.major > base.major;
	if (wildcard === "minor") return false;
	if (wildcard === "patch") return v.minor > base.minor;
	return compareVersions(v, base) > 0;
}
function satisfiesTilde(v, { base, wildcard }) {
	if (compareVersions(v, base) < 0) return false;
	if ((wildcard === void 0 || wildcard === "major") && base.major === 0 && base.minor === 0 && base.patch === 0) return true;
	return v.major === base.major && (wildcard === "minor" || v.minor === base.minor);
}
function satisfiesCaret(v, { base, wildcard }) {
	if (compareVersions(v, base) < 0 || v.major !== base.major) return false;
	if (base.major > 0 || wildcard === "minor") return true;
	if (v.minor !== base.minor) return false;
	return base.minor > 0 || wildcard === "patch" || v.patch === base.patch;
}

// src/templates/functions/versions.ts
const of = (value) => value.data;
const reader = (read) => (receiver) => ({
	parameters: [],
	isVariadic: false,
	run: () => read(of(receiver))
});
const comparer = (read) => (receiver) => ({
	parameters: [VERSION],
	isVariadic: false,
	run: ([other]) => {
		if (other?.data === void 0) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
		return read(order(of(receiver), of(other)));
	}
});
const number = (part) => reader(({ version }) => integer(UINT64, BigInt(version[part])));
const field = (name, type) => ({
	name,
	type
});
const STRUCT = {
	kind: "struct",
	name: "semver.Version",
	fields: [...[
		"major",
		"minor",
		"patch"
	].map((name) => field(name, UINT64)), ...[
		"pre",
		"metadata",
		"original"
	].map((name) => field(name, STRING))]
};
const VERSION = {
	kind: "ptr",
	name: "*semver.Version",
	text: (value) => canonical$1(of(value)),
	target: (value) => ({
		type: STRUCT,
		data: fieldValues(of(value))
	}),
	marshal: (value) => JSON.stringify(canonical$1(of(value))),
	methods: /* @__PURE__ */ new Map([
		["String", reader((parsed) => string(canonical$1(parsed)))],
		["Original", reader((parsed) => string(parsed.original))],
		["Major", number("major")],
		["Minor", number("minor")],
		["Patch", number("patch")],
		["Prerelease", reader(({ version }) => string(toBytes(version.prerelease)))],
		["Metadata", reader(({ metadata }) => string(metadata))],
		["Compare", comparer((sign) => int(sign))],
		["Equal", comparer((sign) => bool(sign === 0))],
		["LessThan", comparer((sign) => bool(sign < 0))],
		["GreaterThan", comparer((sign) => bool(sign > 0))],
		["LessThanEqual", comparer((sign) => bool(sign <= 0))],
		["GreaterThanEqual", comparer((sign) => bool(sign >= 0))]
	])
};
const versionFunctions = {
	semver: fixed([text], ([s]) => ({
		type: VERSION,
		data: parse$1(s)
	})),
	semverCompare: fixed([text, text], ([range, s]) => {
		try {
			const parsed = parseRange(fromBytes(range));
			return bool(parsed.admits(parse$1(s).version));
		} catch (error) {
			if (error instanceof RetagError) throw new Fault(toBytes(error.message));
			throw error;
		}
	})
};
function parse$1(s) {
	const version = parseLooseVersion(fromBytes(s));
	if (version === void 0) throw new Fault("invalid semantic version");
	const plus = s.indexOf("+");
	return {
		version,
		original: s,
		metadata: plus < 0 ? "" : s.slice(plus + 1)
	};
}
function canonical$1({ version, metadata }) {
	const { major, minor, patch, prerelease } = version;
	return `${major}.${minor}.${patch}${prerelease === "" ? "" : `-${toBytes(prerelease)}`}${metadata === "" ? "" : `+${metadata}`}`;
}
function fieldValues({ version, metadata, original }) {
	return [
		...[
			version.major,
			version.minor,
			version.patch
		].map((part) => integer(UINT64, BigInt(part))),
		string(toBytes(version.prerelease)),
		string(metadata),
		string(original)
	];
}
const order = (a, b) => Math.sign(compareVersions(a.version, b.version));

// src/templates/functions/table.ts
const FUNCTIONS = new Map([
	builtinFunctions,
	generalFunctions,
	stringFunctions,
	letterCaseFunctions,
	listFunctions,
	dictFunctions,
	mathFunctions,
	pathFunctions,
	encodingFunctions,
	jsonFunctions,
	regexFunctions,
	dateFunctions,
	versionFunctions,
	urlFunctions,
	refusedFunctions
].flatMap((table) => Object.entries(table)));

// src/templates/constant.ts
function parseCharacter(at, text) {
	const char = unquoteChar(text, 1, "'");
	if (char === void 0) throw new Fault("invalid syntax");
	if (text.slice(char.next) !== "'") throw new Fault(`malformed character constant: ${text}`);
	const value = BigInt(char.rune);
	return {
		kind: "number",
		at,
		text,
		int: value,
		uint: value,
		float: char.rune
	};
}
function parseNumber(at, text) {
	if (text.endsWith("i") && parseFloat64(text.slice(0, -1)) !== void 0) return parseFloat64(text.slice(0, -1)) === 0 ? {
		kind: "number",
		at,
		text,
		isComplex: true,
		int: 0n,
		uint: 0n,
		float: 0
	} : {
		kind: "number",
		at,
		text,
		isComplex: true
	};
	const whole = parseInteger(text, 0);
	const isUnsignedText = !/^[-+]/.test(text);
	const int = whole !== void 0 && fitsInt64(whole) ? whole : void 0;
	const uint = whole !== void 0 && fitsUint64(whole) && (isUnsignedText || whole === 0n) ? whole : void 0;
	const exact = int ?? uint;
	if (exact !== void 0) return withNumbers({
		kind: "number",
		at,
		text
	}, int, uint, Number(exact));
	const float = parseFloat64(text);
	if (float === void 0) throw new Fault(`illegal number syntax: ${quote(text)}`);
	if (!/[.eEpP]/.test(text)) throw new Fault(`integer overflow: ${quote(text)}`);
	const rounded = Number.isInteger(float) ? BigInt(float) : void 0;
	return withNumbers({
		kind: "number",
		at,
		text
	}, rounded !== void 0 && fitsInt64(rounded) ? rounded : void 0, rounded !== void 0 && fitsUint64(rounded) ? rounded : void 0, float);
}
function withNumbers(node, int, uint, float) {
	return {
		...node,
		...int !== void 0 && { int },
		...uint !== void 0 && { uint },
		float
	};
}

// src/templates/lexer.ts
const KEYWORDS = /* @__PURE__ */ new Set([
	".",
	"block",
	"break",
	"continue",
	"define",
	"else",
	"end",
	"if",
	"range",
	"nil",
	"template",
	"with"
]);
function describe$1(item) {
	if (item.kind === "EOF") return "EOF";
	if (item.kind === "error") return item.text;
	if (item.kind === "keyword") return `<${item.text}>`;
	return item.text.length > 10 ? `${quote(firstRunes(item.text, 10))}...` : quote(item.text);
}
function firstRunes(text, count) {
	let at = 0;
	for (let i = 0; i < count && at < text.length; i++) at += runeAt(text, at).width;
	return text.slice(0, at);
}
const isSpace = (c) => c === " " || c === "	" || c === "\r" || c === "\n";
const isAlphaNumeric = (rune) => rune === 95 || isLetter(rune) || isDigit(rune);
const unicodeName = (rune) => `U+${rune.toString(16).toUpperCase().padStart(4, "0")}${isPrint(rune) ? ` '${encodeRune(rune)}'` : ""}`;
var Lexer$1 = class {
	#input;
	#pos = 0;
	#start = 0;
	#line = 1;
	#startLine = 1;
	#depth = 0;
	#isInside = false;
	#isDone = false;
	constructor(input) {
		this.#input = input;
	}
	next() {
		for (;;) {
			if (this.#isDone) return {
				kind: "EOF",
				at: this.#pos,
				line: this.#startLine,
				text: ""
			};
			const item = this.#isInside ? this.#inside() : this.#text();
			if (item !== void 0) return item;
		}
	}
	#emit(kind) {
		const text = this.#input.slice(this.#start, this.#pos);
		const item = {
			kind,
			at: this.#start,
			line: this.#startLine,
			text
		};
		this.#ignore();
		return item;
	}
	#ignore() {
		for (let at = this.#start; at < this.#pos; at++) if (this.#input[at] === "\n") this.#line++;
		this.#start = this.#pos;
		this.#startLine = this.#line;
	}
	#fail(text) {
		this.#isDone = true;
		return {
			kind: "error",
			at: this.#start,
			line: this.#startLine,
			text
		};
	}
	#startsWith(text, offset = 0) {
		return this.#input.startsWith(text, this.#pos + offset);
	}
	#text() {
		const open = this.#input.indexOf("{{", this.#pos);
		if (open < 0) {
			this.#pos = this.#input.length;
			this.#isDone = true;
			return this.#pos > this.#start ? this.#emit("text") : void 0;
		}
		const isTrimmed = this.#input[open + 2] === "-" && isSpace(this.#input[open + 3]);
		this.#pos = isTrimmed ? this.#trimmedEnd(open) : open;
		const text = this.#pos > this.#start ? this.#emit("text") : void 0;
		this.#pos = open;
		this.#ignore();
		if (text !== void 0) return text;
		return this.#leftDelimiter(isTrimmed ? 2 : 0);
	}
	#trimmedEnd(end) {
		while (end > this.#start && isSpace(this.#input[end - 1])) end--;
		return end;
	}
	#leftDelimiter(marker) {
		if (this.#startsWith("/*", 2 + marker)) {
			this.#pos += 2 + marker;
			this.#ignore();
			return this.#comment();
		}
		this.#pos += 2;
		const item = this.#emit("left delimiter");
		this.#pos += marker;
		this.#ignore();
		this.#depth = 0;
		this.#isInside = true;
		return item;
	}
	#comment() {
		const end = this.#input.indexOf("*/", this.#pos + 2);
		if (end < 0) return this.#fail("unclosed comment");
		this.#pos = end + 2;
		const close = this.#rightDelimiter();
		if (close === void 0) return this.#fail("comment ends before closing delimiter");
		this.#pos += close.isTrimmed ? 4 : 2;
		if (close.isTrimmed) this.#skipSpace();
		this.#ignore();
	}
	#skipSpace() {
		while (isSpace(this.#input[this.#pos])) this.#pos++;
	}
	#rightDelimiter() {
		if (isSpace(this.#input[this.#pos]) && this.#startsWith("-}}", 1)) return { isTrimmed: true };
		return this.#startsWith("}}") ? { isTrimmed: false } : void 0;
	}
	#closeAction(isTrimmed) {
		if (isTrimmed) {
			this.#pos += 2;
			this.#ignore();
		}
		this.#pos += 2;
		const item = this.#emit("right delimiter");
		if (isTrimmed) {
			this.#skipSpace();
			this.#ignore();
		}
		this.#isInside = false;
		return item;
	}
	#inside() {
		const close = this.#rightDelimiter();
		if (close !== void 0) return this.#depth === 0 ? this.#closeAction(close.isTrimmed) : this.#fail("unclosed left paren");
		const c = this.#input[this.#pos];
		if (c === void 0) return this.#fail("unclosed action");
		if (isSpace(c)) return this.#space();
		if (c === "\"") return this.#quoted("\"", "string", "unterminated quoted string");
		if (c === "'") return this.#quoted("'", "character constant", "unterminated character constant");
		if (c === "`") return this.#rawQuoted();
		if (c === "$") return this.#word("variable");
		if (c === "." && !/[0-9]/.test(this.#input[this.#pos + 1] ?? (this.#pos + 1 < this.#input.length ? "" : "0"))) return this.#word("field");
		if (/[-+.0-9]/.test(c)) return this.#number();
		const { rune, width } = runeAt(this.#input, this.#pos);
		if (isAlphaNumeric(rune)) return this.#identifier();
		this.#pos += width;
		return this.#punctuation(c, rune);
	}
	#punctuation(c, rune) {
		switch (c) {
			case "=": return this.#emit("assign");
			case ":":
				if (this.#input[this.#pos++] !== "=") return this.#fail("expected :=");
				return this.#emit("declare");
			case "|": return this.#emit("pipe");
			case "(":
				this.#depth++;
				return this.#emit("(");
			case ")":
				if (--this.#depth < 0) return this.#fail("unexpected right paren");
				return this.#emit(")");
		}
		if (rune < 128 && isPrint(rune)) return this.#emit("char");
		return this.#fail(`unrecognized character in action: ${unicodeName(rune)}`);
	}
	#space() {
		const from = this.#pos;
		this.#skipSpace();
		if (this.#startsWith("-}}")) {
			this.#pos--;
			if (this.#pos === from) return this.#closeAction(true);
		}
		return this.#emit("space");
	}
	#quoted(mark, kind, unterminated) {
		for (this.#pos++;; this.#pos++) {
			let c = this.#input[this.#pos];
			const isEscaped = c === "\\";
			if (isEscaped) c = this.#input[++this.#pos];
			if (c === void 0 || c === "\n") return this.#fail(unterminated);
			if (c === mark && !isEscaped) break;
		}
		this.#pos++;
		return this.#emit(kind);
	}
	#rawQuoted() {
		const end = this.#input.indexOf("`", this.#pos + 1);
		if (end < 0) return this.#fail("unterminated raw quoted string");
		this.#pos = end + 1;
		return this.#emit("raw string");
	}
	#isTerminated() {
		const c = this.#input[this.#pos];
		return c === void 0 || isSpace(c) || ".,|:)(".includes(c) || this.#startsWith("}}");
	}
	#skipWord() {
		for (;;) {
			const { rune, width } = runeAt(this.#input, this.#pos);
			if (width === 0 || !isAlphaNumeric(rune)) return;
			this.#pos += width;
		}
	}
	#badCharacter() {
		return this.#fail(`bad character ${unicodeName(runeAt(this.#input, this.#pos).rune)}`);
	}
	#word(kind) {
		this.#pos++;
		if (this.#isTerminated()) return this.#emit(kind === "variable" ? "variable" : "keyword");
		this.#skipWord();
		return this.#isTerminated() ? this.#emit(kind) : this.#badCharacter();
	}
	#identifier() {
		this.#skipWord();
		if (!this.#isTerminated()) return this.#badCharacter();
		const word = this.#input.slice(this.#start, this.#pos);
		if (KEYWORDS.has(word)) return this.#emit("keyword");
		return this.#emit(word === "true" || word === "false" ? "bool" : "identifier");
	}
	#number() {
		const isComplete = this.#scanNumber();
		const sign = this.#input[this.#pos];
		const isComplex = isComplete && (sign === "+" || sign === "-");
		if (!isComplete || isComplex && (!this.#scanNumber() || this.#input[this.#pos - 1] !== "i")) return this.#fail(`bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}`);
		return this.#emit(isComplex ? "complex" : "number");
	}
	#accept(pattern) {
		pattern.lastIndex = this.#pos;
		const match = pattern.exec(this.#input);
		if (match === null) return false;
		this.#pos += match[0].length;
		return match[0].length > 0;
	}
	#scanNumber() {
		this.#accept(/[-+]/y);
		let digits = /[0-9_]*/y;
		let exponent = /[eE][-+]?[0-9_]*/y;
		if (this.#accept(/0/y)) {
			if (this.#accept(/[xX]/y)) [digits, exponent] = [/[0-9a-fA-F_]*/y, /[pP][-+]?[0-9_]*/y];
			else if (this.#accept(/[oO]/y)) [digits, exponent] = [/[0-7_]*/y, void 0];
			else if (this.#accept(/[bB]/y)) [digits, exponent] = [/[01_]*/y, void 0];
		}
		this.#accept(digits);
		if (this.#accept(/\./y)) this.#accept(digits);
		if (exponent !== void 0) this.#accept(exponent);
		this.#accept(/i/y);
		const { rune, width } = runeAt(this.#input, this.#pos);
		if (width === 0 || !isAlphaNumeric(rune)) return true;
		this.#pos += width;
		return false;
	}
};

// src/templates/parse.ts
var ParseFault = class extends Error {
	line;
	offset;
	constructor(message, line, offset) {
		super(message);
		this.name = "ParseFault";
		this.line = line;
		this.offset = offset;
	}
};
function parseTemplate(name, text, hasFunction) {
	const shared = {
		lexer: new Lexer$1(text),
		templates: /* @__PURE__ */ new Map(),
		hasFunction,
		depth: { value: 0 }
	};
	new Parser$2(name, shared).parse();
	return shared.templates;
}
const isEmpty$1 = (list) => list.nodes.every((node) => node.kind === "text" && /^[\t-\r ]*$/.test(node.text));
const isEnding = (node) => node.kind === "end" || node.kind === "else";
const isKeyword = (item, word) => item.kind === "keyword" && item.text === word;
const OPERANDS = /* @__PURE__ */ new Set([
	"bool",
	"character constant",
	"complex",
	"field",
	"identifier",
	"number",
	"raw string",
	"string",
	"variable",
	"("
]);
const isOperand = (item) => OPERANDS.has(item.kind) || isKeyword(item, ".") || isKeyword(item, "nil");
var Parser$2 = class Parser$2 {
	#shared;
	#name;
	#tokens = [];
	#peeked = 0;
	#variables = ["$"];
	#rangeDepth = 0;
	#actionLine = 0;
	constructor(name, shared) {
		this.#name = name;
		this.#shared = shared;
	}
	parse() {
		const list = {
			kind: "list",
			at: this.#peek().at,
			nodes: []
		};
		while (this.#peek().kind !== "EOF") {
			if (this.#peek().kind === "left delimiter" && this.#parseDefinitionIfAny()) continue;
			const node = this.#textOrAction();
			if (isEnding(node)) this.#fail(`unexpected {{${node.kind}}}`);
			else list.nodes.push(node);
		}
		this.#add(list);
	}
	#parseDefinitionIfAny() {
		const delimiter = this.#next();
		if (isKeyword(this.#nextNonSpace(), "define")) {
			new Parser$2("definition", this.#shared).#definition();
			return true;
		}
		this.#backup2(delimiter);
		return false;
	}
	#definition() {
		const item = this.#nextNonSpace();
		if (item.kind !== "string" && item.kind !== "raw string") this.#unexpected(item, "define clause");
		this.#name = this.#unquoted(item.text);
		this.#expect("right delimiter", "define clause");
		const { list, ending } = this.#itemList();
		if (ending.kind !== "end") this.#fail(`unexpected {{${ending.kind}}} in define clause`);
		this.#add(list);
	}
	#add(list) {
		const known = this.#shared.templates.get(this.#name);
		if (known === void 0 || isEmpty$1(known)) this.#shared.templates.set(this.#name, list);
		else if (!isEmpty$1(list)) this.#fail(`template: multiple definition of template ${quote(this.#name)}`);
	}
	#next() {
		if (this.#peeked > 0) this.#peeked--;
		else this.#tokens[0] = this.#shared.lexer.next();
		return this.#tokens[this.#peeked];
	}
	#backup() {
		this.#peeked++;
	}
	#backup2(first) {
		this.#tokens[1] = first;
		this.#peeked = 2;
	}
	#backup3(first, second) {
		this.#tokens[1] = second;
		this.#tokens[2] = first;
		this.#peeked = 3;
	}
	#peek() {
		if (this.#peeked > 0) return this.#tokens[this.#peeked - 1];
		this.#peeked = 1;
		this.#tokens[0] = this.#shared.lexer.next();
		return this.#tokens[0];
	}
	#nextNonSpace() {
		for (;;) {
			const item = this.#next();
			if (item.kind !== "space") return item;
		}
	}
	#peekNonSpace() {
		const item = this.#nextNonSpace();
		this.#backup();
		return item;
	}
	#fail(message) {
		const latest = this.#tokens[0];
		throw new ParseFault(message, latest?.line ?? 0, latest?.at ?? 0);
	}
	#unexpected(item, context) {
		if (item.kind !== "error") this.#fail(`unexpected ${describe$1(item)} in ${context}`);
		let extra = "";
		if (this.#actionLine !== 0 && this.#actionLine !== item.line) {
			extra = ` in action started at ${ROOT_NAME}:${this.#actionLine}`;
			if (item.text.endsWith(" action")) extra = extra.slice(10);
		}
		this.#fail(item.text + extra);
	}
	#expect(kind, context) {
		const item = this.#nextNonSpace();
		if (item.kind !== kind) this.#unexpected(item, context);
		return item;
	}
	#unquoted(text) {
		return unquote$1(text) ?? this.#fail("invalid syntax");
	}
	#nested(step) {
		if (++this.#shared.depth.value > LIMITS.depth) this.#fail(`nested more than ${LIMITS.depth} deep`);
		try {
			return step();
		} finally {
			this.#shared.depth.value--;
		}
	}
	#itemList() {
		const list = {
			kind: "list",
			at: this.#peekNonSpace().at,
			nodes: []
		};
		while (this.#peekNonSpace().kind !== "EOF") {
			const node = this.#textOrAction();
			if (isEnding(node)) return {
				list,
				ending: node
			};
			list.nodes.push(node);
		}
		return this.#fail("unexpected EOF");
	}
	#textOrAction() {
		const item = this.#nextNonSpace();
		if (item.kind === "text") return {
			kind: "text",
			at: item.at,
			text: item.text
		};
		if (item.kind !== "left delimiter") return this.#unexpected(item, "input");
		this.#actionLine = item.line;
		const node = this.#nested(() => this.#action());
		this.#actionLine = 0;
		return node;
	}
	#action() {
		const item = this.#nextNonSpace();
		if (item.kind === "keyword") switch (item.text) {
			case "block": return this.#block();
			case "break":
			case "continue": return this.#loopControl(item.text, item.at);
			case "else": return this.#else();
			case "end":
				this.#expect("right delimiter", "end");
				return { kind: "end" };
			case "if":
			case "range":
			case "with": return this.#branch(item.text);
			case "template": return this.#template();
		}
		this.#backup();
		const { at } = this.#peek();
		return {
			kind: "action",
			at,
			pipe: this.#pipeline("command", "right delimiter")
		};
	}
	#loopControl(kind, at) {
		const item = this.#nextNonSpace();
		if (item.kind !== "right delimiter") this.#unexpected(item, `{{${kind}}}`);
		if (this.#rangeDepth === 0) this.#fail(`{{${kind}}} outside {{range}}`);
		return {
			kind,
			at
		};
	}
	#else() {
		const next = this.#peekNonSpace();
		if (isKeyword(next, "if") || isKeyword(next, "with")) return {
			kind: "else",
			at: next.at
		};
		return {
			kind: "else",
			at: this.#expect("right delimiter", "else").at
		};
	}
	#branch(kind) {
		const known = this.#variables.length;
		const pipe = this.#pipeline(kind, "right delimiter");
		if (kind === "range") this.#rangeDepth++;
		const { list, ending } = this.#itemList();
		if (kind === "range") this.#rangeDepth--;
		const elseList = ending.kind === "else" ? this.#elseList(kind, ending.at) : void 0;
		this.#variables.length = known;
		return {
			kind,
			at: pipe.at,
			pipe,
			list,
			elseList
		};
	}
	#elseList(kind, at) {
		if (kind !== "range" && isKeyword(this.#peek(), kind)) {
			this.#next();
			return {
				kind: "list",
				at,
				nodes: [this.#nested(() => this.#branch(kind))]
			};
		}
		const { list, ending } = this.#itemList();
		if (ending.kind !== "end") this.#fail(`expected end; found {{${ending.kind}}}`);
		return list;
	}
	#block() {
		const item = this.#nextNonSpace();
		const name = this.#templateName(item, "block clause");
		const pipe = this.#pipeline("block clause", "right delimiter");
		const block = new Parser$2(name, this.#shared);
		const { list, ending } = block.#itemList();
		if (ending.kind !== "end") this.#fail(`unexpected {{${ending.kind}}} in block clause`);
		block.#add(list);
		return {
			kind: "template",
			at: item.at,
			name,
			pipe
		};
	}
	#template() {
		const item = this.#nextNonSpace();
		const name = this.#templateName(item, "template clause");
		if (this.#nextNonSpace().kind === "right delimiter") return {
			kind: "template",
			at: item.at,
			name,
			pipe: void 0
		};
		this.#backup();
		return {
			kind: "template",
			at: item.at,
			name,
			pipe: this.#pipeline("template clause", "right delimiter")
		};
	}
	#templateName(item, context) {
		if (item.kind !== "string" && item.kind !== "raw string") this.#unexpected(item, context);
		return this.#unquoted(item.text);
	}
	#pipeline(context, end) {
		const pipe = {
			kind: "pipe",
			at: this.#peekNonSpace().at,
			isAssign: false,
			variables: [],
			commands: []
		};
		this.#declarations(pipe, context);
		for (;;) {
			const item = this.#nextNonSpace();
			if (item.kind === end) break;
			if (!isOperand(item)) this.#unexpected(item, context);
			this.#backup();
			pipe.commands.push(this.#command());
		}
		this.#checkPipeline(pipe, context);
		return pipe;
	}
	#declarations(pipe, context) {
		const item = this.#peekNonSpace();
		if (item.kind !== "variable") return;
		this.#next();
		const adjacent = this.#peek();
		const next = this.#peekNonSpace();
		if (next.kind === "assign" || next.kind === "declare") {
			pipe.isAssign = next.kind === "assign";
			this.#nextNonSpace();
			this.#declare(pipe, item);
		} else if (next.kind === "char" && next.text === ",") {
			this.#nextNonSpace();
			this.#declare(pipe, item);
			if (context !== "range" || pipe.variables.length >= 2) this.#fail(`too many declarations in ${context}`);
			const second = this.#peekNonSpace().kind;
			if (second !== "variable" && second !== "right delimiter" && second !== ")") this.#fail("range can only initialize variables");
			this.#declarations(pipe, context);
		} else if (adjacent.kind === "space") this.#backup3(item, adjacent);
		else this.#backup2(item);
	}
	#declare(pipe, item) {
		pipe.variables.push({
			kind: "variable",
			at: item.at,
			names: item.text.split(".")
		});
		this.#variables.push(item.text);
	}
	#checkPipeline(pipe, context) {
		if (pipe.commands.length === 0) this.#fail(`missing value for ${context}`);
		for (const [index, command] of pipe.commands.entries()) {
			const kind = command.args[0]?.kind;
			if (index > 0 && (kind === "bool" || kind === "dot" || kind === "nil" || kind === "number" || kind === "string")) this.#fail(`non executable command in pipeline stage ${index + 1}`);
		}
	}
	#command() {
		const command = {
			kind: "command",
			at: this.#peekNonSpace().at,
			args: []
		};
		for (;;) {
			this.#peekNonSpace();
			const operand = this.#operand();
			if (operand !== void 0) command.args.push(operand);
			const item = this.#next();
			if (item.kind === "space") continue;
			if (item.kind === "right delimiter" || item.kind === ")") this.#backup();
			else if (item.kind !== "pipe") this.#unexpected(item, "operand");
			break;
		}
		if (command.args.length === 0) this.#fail("empty command");
		return command;
	}
	#operand() {
		const node = this.#term();
		if (node === void 0 || this.#peek().kind !== "field") return node;
		const { at } = this.#peek();
		const fields = [];
		while (this.#peek().kind === "field") fields.push(this.#next().text.slice(1));
		switch (node.kind) {
			case "field":
			case "variable": return {
				kind: node.kind,
				at,
				names: [...node.names, ...fields]
			};
			case "bool":
			case "string":
			case "number":
			case "nil":
			case "dot": return this.#fail(`unexpected . after term ${quote(show$1(node))}`);
			default: return {
				kind: "chain",
				at,
				node,
				fields
			};
		}
	}
	#term() {
		const item = this.#nextNonSpace();
		const { at, text } = item;
		switch (item.kind) {
			case "identifier":
				if (!this.#shared.hasFunction(text)) this.#fail(`function ${quote(text)} not defined`);
				return {
					kind: "identifier",
					at,
					name: text
				};
			case "variable": return this.#variable(at, text);
			case "field": return {
				kind: "field",
				at,
				names: text.slice(1).split(".")
			};
			case "bool": return {
				kind: "bool",
				at,
				value: text === "true"
			};
			case "character constant": return this.#literal(() => parseCharacter(at, text));
			case "complex":
			case "number": return this.#literal(() => parseNumber(at, text));
			case "(": return this.#nested(() => this.#pipeline("parenthesized pipeline", ")"));
			case "string":
			case "raw string": return {
				kind: "string",
				at,
				quoted: text,
				text: this.#unquoted(text)
			};
			case "keyword":
				if (text === ".") return {
					kind: "dot",
					at
				};
				if (text === "nil") return {
					kind: "nil",
					at
				};
		}
		this.#backup();
	}
	#variable(at, name) {
		if (!this.#variables.includes(name)) this.#fail(`undefined variable ${quote(name)}`);
		return {
			kind: "variable",
			at,
			names: [name]
		};
	}
	#literal(read) {
		try {
			return read();
		} catch (error) {
			if (error instanceof Fault) this.#fail(error.message);
			throw error;
		}
	}
};
const ROOT_NAME = "commit message";

// src/templates/message-template.ts
const DEFAULT_SUBJECT = "Update from image update automation";
function renderMessage(template, data) {
	if (template === "") return DEFAULT_SUBJECT;
	const text = toBytes(template);
	const templates = parseMessage(text);
	try {
		return fromBytes(evaluate(templates, ROOT_NAME, templateData(data), FUNCTIONS));
	} catch (error) {
		if (error instanceof ExecutionFault) throw executionError(error, text);
		throw error;
	}
}
function parseMessage(text) {
	if (text.length > LIMITS.templateBytes) throw new TemplateError("TEMPLATE_INVALID", `the template is longer than ${LIMITS.templateBytes} bytes`);
	try {
		return parseTemplate(ROOT_NAME, text, (name) => FUNCTIONS.has(name));
	} catch (error) {
		if (error instanceof ParseFault) throw parseError(error, text);
		throw error;
	}
}
function placeOf(text, offset) {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: fromBytes(before.slice(lineStart)).length + 1
	};
}
function parseError(fault, text) {
	return withPlace(`unable to create commit message template from spec: ${`template: ${ROOT_NAME}:${fault.line}: ${fault.message}`}`, text, fault.offset);
}
function executionError(fault, text) {
	const before = text.slice(0, fault.offset);
	const column = before.length - (before.lastIndexOf("\n") + 1);
	return withPlace(`failed to run template from spec: ${`template: ${`${ROOT_NAME}:${before.split("\n").length}:${column}`}: executing ${quote(fault.templateName)} at <${fault.context}>: ${fault.message}`}`, text, fault.offset);
}
function withPlace(message, text, offset) {
	const error = new TemplateError("TEMPLATE_INVALID", fromBytes(message));
	const { line, column } = placeOf(text, offset);
	error.line = line;
	error.column = column;
	return error;
}

// src/templates/check.ts
const SAMPLE = {
	automation: {
		namespace: "flux-system",
		name: "flux-system"
	},
	changes: [{
		file: "apps/deploy.yaml",
		line: 20,
		column: 18,
		old: "ghcr.io/acme/app:1.9.0",
		new: "ghcr.io/acme/app:1.10.0",
		setter: "flux-system:app",
		object: {
			apiVersion: "apps/v1",
			kind: "Deployment",
			name: "app",
			namespace: "default"
		}
	}, {
		file: "apps/values.yaml",
		line: 4,
		column: 8,
		old: "5.0.0",
		new: "5.0.1",
		setter: "flux-system:db:tag"
	}]
};
function checkTemplate(template, location, values = sampleValues(template)) {
	const at = (place) => placeInFile(place, location);
	return [...checkDeprecations(template, at), ...checkRendering(template, at, values)];
}
function sampleValues(template) {
	const names = [...template.matchAll(/\.Values\.([\p{L}_][\p{L}\p{Nd}_]*)/gu)].map(([, name = ""]) => [name, "sample"]);
	return Object.fromEntries(names);
}
function placeInFile({ line, column }, location) {
	if (location === void 0) return void 0;
	return {
		file: location.file,
		line: location.line + line - 1,
		column: location.column + column - 1
	};
}
function checkRendering(template, at, values) {
	try {
		renderMessage(template, {
			...SAMPLE,
			values
		});
		return [];
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		const place = {
			line: error.line ?? 1,
			column: error.column ?? 1
		};
		return [diagnose("TEMPLATE_INVALID", error.message, {
			at: at(place),
			hint: error.hint
		})];
	}
}
const REPLACEMENTS = {
	Updated: "'.Updated' was removed from Flux; use '.Changed' instead",
	ImageResult: "'.Changed.ImageResult' was removed from Flux; use '.Changed.FileChanges' or '.Changed.Objects' instead"
};
function checkDeprecations(template, at) {
	const text = toBytes(template);
	let uses;
	try {
		uses = [...parseMessage(text).values()].flatMap((list) => [...usesInList(list)]);
	} catch (error) {
		if (error instanceof TemplateError) return [];
		throw error;
	}
	return uses.sort((a, b) => a.offset - b.offset).map(({ field, offset }) => diagnose("TEMPLATE_REMOVED_FIELD", REPLACEMENTS[field] ?? field, { at: at(placeOf(text, offset)) }));
}
function* usesInList(list) {
	for (const node of list?.nodes ?? []) yield* usesInStatement(node);
}
function* usesInStatement(node) {
	if ("pipe" in node && node.pipe !== void 0) yield* usesInNode(node.pipe);
	if ("list" in node) {
		yield* usesInList(node.list);
		yield* usesInList(node.elseList);
	}
}
function* usesInNode(node) {
	switch (node.kind) {
		case "pipe":
			for (const command of node.commands) yield* usesInNode(command);
			return;
		case "command":
			for (const arg of node.args) yield* usesInNode(arg);
			return;
		case "chain":
			yield* usesInNode(node.node);
			yield* usesInNames(node.fields, node.at);
			return;
		case "field":
			yield* usesInNames(node.names, node.at);
			return;
		case "variable": yield* usesInNames(node.names.slice(1), node.at);
	}
}
function* usesInNames(names, offset) {
	if (names[0] === "Updated") yield {
		field: "Updated",
		offset
	};
	if (names.includes("ImageResult")) yield {
		field: "ImageResult",
		offset
	};
}

// src/templates/default-message.ts
const SUBJECT_LENGTH = 72;
function defaultMessage(data, style = "plain") {
	return style === "conventional" ? conventionalSubject(data) : DEFAULT_SUBJECT;
}
function conventionalSubject({ changes }) {
	const policies = [...new Set(changes.map((change) => change.setter.split(":").slice(0, 2).join(":")))].sort();
	const [only] = policies;
	if (only === void 0 || policies.length > 1) return `chore(deps): update ${policies.length === 0 ? "" : `${policies.length} `}container images`;
	const name = only.slice(only.indexOf(":") + 1);
	const version = soleVersion(changes.map((change) => change.new));
	const subject = `chore(deps): update ${name}${version === void 0 ? "" : ` to ${version}`}`;
	return subject.length > SUBJECT_LENGTH ? `chore(deps): update ${name}` : subject;
}
function soleVersion(values) {
	const tags = values.flatMap((value) => {
		const withoutDigest = value.split("@")[0] ?? "";
		const name = withoutDigest.slice(withoutDigest.lastIndexOf("/") + 1);
		return withoutDigest.includes("/") && !name.includes(":") || /^sha256:/.test(value) ? [] : [name.slice(name.indexOf(":") + 1)];
	});
	return new Set(tags).size === 1 ? tags[0] : void 0;
}

// src/config/label-selector.ts
const OPERATORS = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist"
];
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const MAX_LABEL = 63;
function readLabelSelector(fields) {
	const matchLabels = fields.stringMap("matchLabels");
	for (const [key, value] of Object.entries(matchLabels)) checkLabel(fields, "matchLabels", key, [value]);
	const matchExpressions = (fields.list("matchExpressions") ?? []).flatMap((item, index) => {
		if (item.kind !== "map") return [];
		return readExpression(fields.child(item, `matchExpressions[${index}]`)) ?? [];
	});
	fields.reportUnknown();
	return {
		matchLabels,
		matchExpressions
	};
}
function readExpression(fields) {
	const key = fields.string("key", { required: true });
	const operator = fields.string("operator", { required: true });
	const values = fields.strings("values") ?? [];
	fields.reportUnknown();
	if (key === void 0 || operator === void 0) return void 0;
	if (!isOperator(operator)) {
		fields.report("operator", `"${operator}" is not a valid label selector operator`);
		return;
	}
	const wantsValues = operator === "In" || operator === "NotIn";
	if (wantsValues && values.length === 0) fields.report("values", "Invalid value: []: for 'in', 'notin' operators, values set can't be empty");
	if (!wantsValues && values.length > 0) fields.report("values", "Invalid value: values set must be empty for exists and does not exist");
	checkLabel(fields, "key", key, values);
	return {
		key,
		operator,
		values
	};
}
function isOperator(text) {
	return OPERATORS.includes(text);
}
function checkLabel(fields, field, key, values) {
	const name = key.slice(key.indexOf("/") + 1);
	if (!LABEL_KEY.test(key) || name.length > MAX_LABEL) fields.report(field, `Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than ${MAX_LABEL} characters`);
	for (const value of values) {
		if (LABEL_VALUE.test(value) && value.length <= MAX_LABEL) continue;
		fields.report(field, `Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than ${MAX_LABEL} characters`);
	}
}
function matchesSelector(selector, labels) {
	if (selector === void 0) return true;
	return Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value) && selector.matchExpressions.every((expression) => matchesExpression(expression, labels));
}
function matchesExpression({ key, operator, values }, labels) {
	const value = Object.hasOwn(labels, key) ? labels[key] : void 0;
	if (operator === "Exists") return value !== void 0;
	if (operator === "DoesNotExist") return value === void 0;
	const isListed = value !== void 0 && values.includes(value);
	return operator === "In" ? isListed : !isListed;
}

// src/config/repository-path.ts
function joinPath(folder, path) {
	const parts = [];
	for (const part of `${path.startsWith("/") ? "" : folder}/${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
function resolvePath(folder, path) {
	const parts = [];
	for (const part of `${folder}/${path}`.split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== ".." && part !== "" && part !== ".") parts.push(part);
	}
	return parts.join("/");
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function baseNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

// src/config/scopes.ts
function byNamespace(documents, namespace) {
	const exact = documents.filter((document) => document.namespace === namespace);
	if (exact.length > 0) return exact;
	return namespace === "" ? [...documents] : documents.filter((document) => document.namespace === "");
}
function nearestScope(all, scopes, match) {
	for (const scope of [...scopes, all]) {
		const found = match(scope);
		if (found.length > 0) return found;
	}
	return [];
}
function automationScopes(automation, documents) {
	const isHeld = (document) => isBelow(document.location.file, automation.updatePath) || document.scopes.some((scope) => isBelow(scope, automation.updatePath));
	return [documents.filter((document) => sharesScope(document, automation)), documents.filter(isHeld)];
}
function documentScopes(document, documents) {
	const { file } = document.location;
	return [
		documents.filter((other) => sharesScope(other, document)),
		documents.filter((other) => other.location.file === file),
		documents.filter((other) => folderOf(other.location.file) === folderOf(file))
	];
}
function sharesScope(a, b) {
	return a.scopes.some((scope) => b.scopes.includes(scope));
}
function narrowToFile(documents, file) {
	if (documents.length < 2) return [...documents];
	const depths = documents.map((document) => {
		const roots = document.scopes.length > 0 ? document.scopes : [folderOf(document.location.file)];
		return Math.max(-1, ...roots.filter((root) => isBelow(file, root)).map((root) => root.length));
	});
	const deepest = Math.max(...depths);
	return documents.filter((_, index) => depths[index] === deepest);
}
function preferReached(documents) {
	const reached = documents.filter((document) => document.scopes.length > 0);
	return reached.length > 0 ? reached : [...documents];
}

// src/config/policy-index.ts
function createPolicyIndex(declarations, config) {
	return new DeclarationIndex(declarations, config.strictNamespaces);
}
var DeclarationIndex = class {
	#declarations;
	#strict;
	#policies;
	#repositories;
	#answers = /* @__PURE__ */ new Map();
	constructor(declarations, strict) {
		this.#declarations = declarations;
		this.#strict = strict;
		this.#policies = groupByName(declarations.policies);
		this.#repositories = groupByName(declarations.repositories);
	}
	lookup(automation, marker) {
		const named = (this.#policies.get(marker.name) ?? []).filter((policy) => meansFile(policy, marker.file));
		const candidates = nearestScope(named, automationScopes(automation, named), (policies) => this.#distinct(byNamespace(policies, marker.namespace)));
		const found = this.#distinct(preferReached(narrowToFile(candidates, marker.file)));
		if (found.length === 0) return { diagnostic: this.#unknownPolicy(marker) };
		if (found.length > 1) return { diagnostic: ambiguousPolicy(found, marker) };
		return this.#judge(found[0], automation, marker);
	}
	repositoryFor(policy) {
		let answer = this.#answers.get(policy);
		if (answer === void 0) {
			answer = this.#findRepository(policy);
			this.#answers.set(policy, answer);
		}
		return answer;
	}
	#judge(policy, automation, marker) {
		const label = policyLabel(policy);
		const isForeign = policy.namespace !== "" && automation.namespace !== "" && policy.namespace !== automation.namespace;
		if (this.#strict && isForeign && !automation.implicit) {
			const message = `ImagePolicy "${label}" is not in the namespace of ImageUpdateAutomation "${automation.namespace}/${automation.name}"; Flux ignores this marker`;
			return { diagnostic: diagnose("POLICY_OTHER_NAMESPACE", message, {
				at: marker.at,
				hint: "Leave `strictNamespaces` out of .github/retag.yaml to allow it here."
			}) };
		}
		if (!matchesSelector(automation.policySelector, policy.labels)) {
			const message = `ImagePolicy "${label}" is left out by the policySelector of ImageUpdateAutomation "${automation.namespace}/${automation.name}"`;
			return { diagnostic: diagnose("POLICY_NOT_SELECTED", message, { at: marker.at }) };
		}
		return { policy };
	}
	#findRepository(policy) {
		const { name, namespace } = policy.repositoryRef;
		const named = (this.#repositories.get(name) ?? []).filter((repository) => sharesFiles(repository, policy));
		const nearest = nearestScope(named, documentScopes(policy, named), (repositories) => distinctBy(byNamespace(repositories, namespace), repositoryKey));
		const found = preferReached(nearest);
		const at = policy.fieldLocations["spec.imageRepositoryRef.name"] ?? policy.location;
		const label = namespace === "" ? name : `${namespace}/${name}`;
		if (found.length === 0) return { diagnostic: this.#unknownRepository(policy, label, at) };
		if (found.length > 1) {
			const message = `ImageRepository "${label}" of ImagePolicy "${policyLabel(policy)}" is declared ${found.length} times: ${places(found)}`;
			return { diagnostic: diagnose("REPOSITORY_AMBIGUOUS", message, { at }) };
		}
		const repository = found[0];
		const denial = this.#denial(policy, repository);
		return denial === void 0 ? { repository } : { diagnostic: diagnose("ACCESS_DENIED", denial.text, {
			at,
			hint: denial.hint
		}) };
	}
	#denial(policy, repository) {
		if (policy.namespace === "" || repository.namespace === "" || policy.namespace === repository.namespace) return void 0;
		const subject = `access denied: '${repository.namespace}/${repository.name}' can't be accessed due to`;
		const hint = `Add to the spec of ImageRepository "${repository.name}":\naccessFrom:\n  namespaceSelectors:\n    - matchLabels:\n        kubernetes.io/metadata.name: ${policy.namespace}`;
		if (repository.accessFrom === void 0) return {
			text: `${subject} missing ACL labels on 'accessFrom'`,
			hint
		};
		const labels = {
			...this.#declarations.namespaceLabels.get(policy.namespace),
			"kubernetes.io/metadata.name": policy.namespace
		};
		return repository.accessFrom.some((wanted) => Object.entries(wanted).every(([key, value]) => labels[key] === value)) ? void 0 : {
			text: `${subject} ACL labels mismatch on namespace '${policy.namespace}'`,
			hint
		};
	}
	#distinct(policies) {
		if (policies.length < 2) return [...policies];
		return distinctBy(policies, (policy) => {
			const answer = this.repositoryFor(policy);
			const repository = "repository" in answer ? repositoryKey(answer.repository) : policy.repositoryRef;
			const { choice, filterTags, digestReflectionPolicy, suspend, labels } = policy;
			return canonical({
				choice,
				filterTags,
				digestReflectionPolicy,
				suspend,
				labels,
				repository
			});
		});
	}
	#unknownPolicy(marker) {
		const label = `${marker.namespace}:${marker.name}`;
		const same = (this.#policies.get(marker.name) ?? []).map(policyLabel);
		const near = nearestNames(label, this.#declarations.policies.map(policyLabel));
		const suggestions = [.../* @__PURE__ */ new Set([...same, ...near])].filter((name) => name !== label).slice(0, 3);
		const rest = suggestions.length === 0 ? "" : `; did you mean ${suggestions.map((name) => `"${name}"`).join(" or ")}?`;
		return diagnose("MARKER_UNKNOWN_POLICY", `no ImagePolicy "${label}"${rest}`, { at: {
			file: marker.file,
			...marker.at
		} });
	}
	#unknownRepository(policy, label, at) {
		const subject = `ImagePolicy "${policyLabel(policy)}"`;
		const { name, namespace } = policy.repositoryRef;
		if (name === "") return diagnose("REPOSITORY_UNKNOWN", `${subject} names no ImageRepository`, { at });
		const faulty = this.#declarations.unusableRepositories.find((other) => other.name === name && (other.namespace === namespace || other.namespace === "" || namespace === ""));
		if (faulty !== void 0) {
			const place = `${faulty.location.file}:${faulty.location.line}`;
			return diagnose("REPOSITORY_UNKNOWN", `${subject}: ImageRepository "${label}" cannot be used; see its fault at ${place}`, { at });
		}
		const names = this.#declarations.repositories.map(({ namespace, name }) => namespace === "" ? name : `${namespace}/${name}`);
		const near = nearestNames(label, names).filter((name) => name !== label);
		const message = `${subject}: referenced ImageRepository does not exist: "${label}"${near.length === 0 ? "" : `; did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`}`;
		return diagnose("REPOSITORY_UNKNOWN", message, { at });
	}
};
function policyLabel({ namespace, name }) {
	return namespace === "" ? name : `${namespace}:${name}`;
}
function groupByName(documents) {
	const groups = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const group = groups.get(document.name);
		if (group === void 0) groups.set(document.name, [document]);
		else group.push(document);
	}
	return groups;
}
function meansFile(document, file) {
	return document.files === void 0 || document.files.includes(file);
}
function sharesFiles(repository, policy) {
	if (repository.files === void 0 || policy.files === void 0) return true;
	return repository.files.some((file) => policy.files?.includes(file));
}
function repositoryKey(repository) {
	const { image, exclusionList, provider, insecure, secretRef, certSecretRef, proxySecretRef, suspend, accessFrom } = repository;
	return canonical({
		image,
		exclusionList,
		provider,
		insecure,
		secrets: [
			secretRef,
			certSecretRef,
			proxySecretRef
		].map((secret) => secret && `${secret.namespace}/${secret.name}`),
		suspend,
		accessFrom
	});
}
function distinctBy(values, keyOf) {
	const distinct = /* @__PURE__ */ new Map();
	if (values.length < 2) return [...values];
	for (const value of values) {
		const key = keyOf(value);
		if (!distinct.has(key)) distinct.set(key, value);
	}
	return [...distinct.values()];
}
function canonical(value) {
	return JSON.stringify(value, (_, item) => typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => a < b ? -1 : 1)) : item);
}
function places(documents) {
	return documents.map(({ location }) => `${location.file}:${location.line}`).join(", ");
}
function ambiguousPolicy(found, marker) {
	const message = `ImagePolicy "${marker.namespace}:${marker.name}" is declared ${found.length} times with different contents: ${places(found)}`;
	const hint = "Give each cluster an ImageUpdateAutomation whose `update.path` holds only the files of that cluster.";
	return diagnose("POLICY_AMBIGUOUS", message, {
		at: {
			file: marker.file,
			...marker.at
		},
		hint
	});
}

// src/policies/exclusion-list.ts
const DEFAULT_EXCLUSION_LIST = ["^.*\\.sig$"];
function compileExclusions(list) {
	const compiled = (list === void 0 || list.length === 0 ? DEFAULT_EXCLUSION_LIST : list).map((pattern) => ({
		pattern,
		regexp: compileExclusion(pattern)
	}));
	return (tag) => {
		for (const { pattern, regexp } of compiled) if (regexp.test(tag)) return pattern;
	};
}
function compileExclusion(pattern) {
	try {
		return compileGoRegexp(pattern);
	} catch (cause) {
		const text = cause instanceof Error ? cause.message : String(cause);
		throw new PolicyError("POLICY_INVALID", `failed to compile regex ${pattern}: ${text}`, {
			cause,
			hint: "Entries are Go regular expressions: no lookaround, no backreferences. For example:\nspec:\n  exclusionList:\n    - ^.*\\.sig$"
		});
	}
}

// src/policies/filter-tags.ts
function compileFilter(filter) {
	const pattern = filter.pattern ?? "";
	const extract = filter.extract ?? "";
	if (pattern === "" && extract === "") return (tag) => tag;
	const regexp = compilePattern$1(pattern);
	if (extract === "") return (tag) => regexp.test(tag) ? tag : void 0;
	const pieces = compileTemplate(extract, regexp.groupNames);
	return (tag) => {
		const groups = regexp.find(tag);
		return groups === void 0 ? void 0 : expandTemplate(pieces, groups);
	};
}
function compilePattern$1(pattern) {
	try {
		return compileGoRegexp(pattern);
	} catch (cause) {
		const text = cause instanceof Error ? cause.message : String(cause);
		throw new PolicyError("POLICY_INVALID", `invalid regular expression pattern '${pattern}': ${text}`, { cause });
	}
}
function extractKey(filter, tag) {
	return compileFilter(filter)(tag);
}

// src/policies/candidates.ts
function compileSieve(input) {
	const excludedBy = compileExclusions(input.exclusionList);
	if (input.filterTags === void 0) return {
		excludedBy,
		keyOf: (tag) => tag
	};
	try {
		return {
			excludedBy,
			keyOf: compileFilter(input.filterTags)
		};
	} catch (cause) {
		if (!(cause instanceof PolicyError)) throw cause;
		return {
			excludedBy,
			keyOf: () => void 0,
			filterError: invalidFilter(cause)
		};
	}
}
function uniqueTags(tags) {
	return tags instanceof Set ? tags : new Set(tags);
}
function invalidFilter(cause) {
	return new PolicyError("POLICY_INVALID", `failed to filter tags: ${cause.message}`, {
		cause,
		hint: "filterTags.pattern is a Go regular expression: no lookaround, no backreferences. For example:\nspec:\n  filterTags:\n    pattern: ^v[0-9]+\\.[0-9]+\\.[0-9]+$"
	});
}

// src/policies/byte-order.ts
const SURROGATE = /[\ud800-\udfff]/;
function compareBytes(a, b) {
	if (a === b) return 0;
	if (SURROGATE.test(a) || SURROGATE.test(b)) return compareCodePoints(a, b);
	return a < b ? -1 : 1;
}
function compareWhileAscii() {
	let compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
	return {
		take(text) {
			if (SURROGATE.test(text)) compare = compareBytes;
			return text;
		},
		order: (a, b) => compare(a, b)
	};
}
function compareCodePoints(a, b) {
	const shorter = Math.min(a.length, b.length);
	for (let i = 0; i < shorter; i++) {
		const left = a.codePointAt(i);
		const right = b.codePointAt(i);
		if (left !== right) return left - right;
		if (left > 65535) i++;
	}
	return a.length - b.length;
}

// src/policies/digit-groups.ts
const KEY$1 = /^[0-9]+(?:[-._:T][0-9]+)+Z?$/;
function splitDigitGroups(key) {
	if (!KEY$1.test(key)) return void 0;
	return (key.endsWith("Z") ? key.slice(0, -1) : key).split(/[-._:T]/).map((group) => group.replace(/^0+/, ""));
}
function compareDigitGroups(a, b) {
	for (let i = 0; i < a.length; i++) {
		const [left = "", right = ""] = [a[i], b[i]];
		if (left !== right) return left.length - right.length || (left < right ? -1 : 1);
	}
	return 0;
}

// src/policies/go-float.ts
const DIGITS = "[0-9](?:_?[0-9])*";
const HEX = "[0-9a-f](?:_?[0-9a-f])*";
const DECIMAL = new RegExp(`^[+-]?(?:(${DIGITS})(?:\\.(${DIGITS})?)?|\\.(${DIGITS}))(?:e([+-]?${DIGITS}))?$`, "i");
const HEXADECIMAL = new RegExp(`^([+-]?)0x(?:_?(${HEX})(?:\\.(${HEX})?)?|\\.(${HEX}))p([+-]?${DIGITS})$`, "i");
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const PLAIN$1 = /^[0-9]{1,15}$/;
function isNotANumber(text) {
	return /^nan$/i.test(text);
}
function parseGoFloat(text) {
	if (PLAIN$1.test(text)) return +text;
	if (DECIMAL.test(text)) {
		const value = Number(text.replaceAll("_", ""));
		return Number.isFinite(value) ? value : NaN;
	}
	const infinite = INFINITE.exec(text);
	if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
	return parseHexadecimal(text);
}
function parseHexadecimal(text) {
	const found = HEXADECIMAL.exec(text);
	if (found === null) return NaN;
	const [, sign, whole = "", fraction = "", bare = "", power = ""] = found.map((part) => part?.replaceAll("_", ""));
	const digits = (whole + fraction + bare).replace(/^0+/, "");
	if (digits === "") return sign === "-" ? -0 : 0;
	const kept = digits.slice(0, 20);
	const sticky = /[1-9a-f]/i.test(digits.slice(20)) ? 1n : 0n;
	const exponent = Number(power) - 4 * (fraction + bare).length + 4 * (digits.length - kept.length);
	const value = scale(Number(BigInt(`0x${kept}`) | sticky), exponent);
	if (!Number.isFinite(value)) return NaN;
	return sign === "-" ? -value : value;
}
function scale(value, exponent) {
	let left = Math.max(-3e3, Math.min(3e3, exponent));
	while (left !== 0 && value !== 0 && Number.isFinite(value)) {
		const step = Math.max(-1e3, Math.min(1e3, left));
		value *= 2 ** step;
		left -= step;
	}
	return value;
}
function compareNumbers(a, aText, b, bText) {
	if (a !== b) return a < b ? -1 : 1;
	if (aText === bText || PLAIN$1.test(aText) && PLAIN$1.test(bText) || !Number.isFinite(a)) return 0;
	return compareDecimals(toDecimal(a, aText), toDecimal(b, bText));
}
function toDecimal(value, text) {
	const found = DECIMAL.exec(text);
	if (found === null) return doubleToDecimal(value);
	const [, whole = "", fraction = "", bare = "", power = "0"] = found.map((part) => part?.replaceAll("_", ""));
	return makeDecimal(text.startsWith("-"), whole + fraction + bare, whole.length + Number(power));
}
function doubleToDecimal(value) {
	let numerator = Math.abs(value);
	let halvings = 0;
	while (!Number.isInteger(numerator)) {
		numerator *= 2;
		halvings++;
	}
	const digits = (BigInt(numerator) * 5n ** BigInt(halvings)).toString();
	return makeDecimal(value < 0, digits, digits.length - halvings);
}
function makeDecimal(negative, written, exponent) {
	const leading = /^0*/.exec(written)?.[0].length ?? 0;
	let end = written.length;
	while (end > leading && written[end - 1] === "0") end--;
	const digits = written.slice(leading, end);
	return digits === "" ? {
		negative: false,
		digits,
		exponent: 0
	} : {
		negative,
		digits,
		exponent: exponent - leading
	};
}
function compareDecimals(a, b) {
	if (a.negative !== b.negative) return a.negative ? -1 : 1;
	const sign = a.negative ? -1 : 1;
	if (a.digits === "" || b.digits === "") return sign * (Math.sign(a.digits.length) - Math.sign(b.digits.length));
	if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -sign : sign;
	return a.digits === b.digits ? 0 : a.digits < b.digits ? -sign : sign;
}

// src/policies/policy-choice.ts
function parseChoice(choice) {
	if (choice.semver != null) return {
		kind: "semver",
		range: parsePolicyRange(choice.semver.range)
	};
	if (choice.alphabetical != null) return {
		kind: "alphabetical",
		order: parseOrder(choice.alphabetical.order)
	};
	if (choice.numerical != null) return {
		kind: "numerical",
		order: parseOrder(choice.numerical.order)
	};
	throw new PolicyError("POLICY_CHOICE_MISSING", "invalid policy: given ImagePolicyChoice object is invalid", { hint: "Say what the latest tag is:\nspec:\n  policy:\n    semver:\n      range: '>=1.0.0'" });
}
function parsePolicyRange(range) {
	try {
		return parseRange(range ?? "");
	} catch (cause) {
		if (!(cause instanceof PolicyError)) throw cause;
		const hint = cause.hint === void 0 ? {} : { hint: cause.hint };
		throw new PolicyError("POLICY_INVALID", `invalid policy: ${cause.message}`, {
			cause,
			...hint
		});
	}
}
function parseOrder(order) {
	const upper = (order ?? "").toUpperCase();
	if (upper === "" || upper === "ASC") return "asc";
	if (upper === "DESC") return "desc";
	throw new PolicyError("POLICY_INVALID", `invalid policy: invalid order argument provided: '${upper}', must be one of: ASC, DESC`, { hint: "asc elects the greatest key, desc the smallest:\n    order: asc" });
}

// src/config/fields.ts
var Fields = class Fields {
	at;
	#entries;
	#path;
	#diagnostics;
	#known = /* @__PURE__ */ new Set();
	constructor(map, path, diagnostics) {
		this.at = map.at;
		this.#entries = map.entries;
		this.#path = path;
		this.#diagnostics = diagnostics;
	}
	string(key, rules = {}) {
		const scalar = this.#scalar(key, "string", rules.required);
		if (scalar === void 0) return void 0;
		if (typeof scalar.value !== "string") {
			this.#wrongType(key, "string", scalar);
			return;
		}
		this.#check(key, scalar.value, scalar.at, rules);
		return scalar.value;
	}
	boolean(key) {
		const scalar = this.#scalar(key, "boolean");
		if (scalar === void 0) return void 0;
		if (typeof scalar.value === "boolean") return scalar.value;
		this.#wrongType(key, "boolean", scalar);
	}
	nested(key, rules = {}) {
		const value = this.value(key);
		const isNull = value?.kind === "scalar" && value.value === null;
		if (value === void 0 || isNull && rules.refuseNull !== true) {
			if (rules.required === true) this.report(key, "Required value", this.at);
			return;
		}
		if (value.kind === "map") return new Fields(value, this.pathOf(key), this.#diagnostics);
		this.#wrongType(key, "object", value);
	}
	list(key) {
		const value = this.value(key);
		if (value === void 0 || value.kind === "scalar" && value.value === null) return void 0;
		if (value.kind === "list") return value.items;
		this.#wrongType(key, "array", value);
	}
	strings(key) {
		return this.list(key)?.flatMap((item, index) => {
			if (item.kind === "scalar" && typeof item.value === "string") return [item.value];
			this.#wrongType(`${key}[${index}]`, "string", item);
			return [];
		});
	}
	stringMap(key) {
		const value = this.value(key);
		const result = {};
		if (value === void 0 || value.kind === "scalar" && value.value === null) return result;
		if (value.kind !== "map") this.#wrongType(key, "object", value);
		else for (const [name, entry] of value.entries) if (entry.value.kind === "scalar" && typeof entry.value.value === "string") result[name] = entry.value.value;
		else this.#wrongType(`${key}.${name}`, "string", entry.value);
		return result;
	}
	value(key) {
		this.#known.add(key);
		return this.#entries.get(key)?.value;
	}
	locationOf(key) {
		return this.#entries.get(key)?.value.at ?? this.at;
	}
	child(map, key) {
		return new Fields(map, this.pathOf(key), this.#diagnostics);
	}
	pathOf(key) {
		return this.#path === "" ? key : `${this.#path}.${key}`;
	}
	report(key, text, at = this.locationOf(key), hint) {
		this.#diagnostics.push(diagnose("DOCUMENT_INVALID", `${this.pathOf(key)}: ${text}`, {
			at,
			hint
		}));
	}
	ignore(...keys) {
		for (const key of keys) this.#known.add(key);
	}
	reportUnknown(hints = {}) {
		for (const [key, { keyAt }] of this.#entries) {
			if (this.#known.has(key)) continue;
			const message = `unknown field "${this.pathOf(key)}"`;
			this.#diagnostics.push(diagnose("DOCUMENT_UNKNOWN_FIELD", message, {
				at: keyAt,
				hint: hints[key]
			}));
		}
	}
	#scalar(key, type, required = false) {
		const value = this.value(key);
		if (value === void 0 || value.kind === "scalar" && value.value === null) {
			if (required) this.report(key, "Required value", this.#entries.get(key)?.keyAt ?? this.at);
			return;
		}
		if (value.kind === "scalar") return value;
		this.#wrongType(key, type, value);
	}
	#check(key, text, at, rules) {
		const path = this.pathOf(key);
		if (rules.enum !== void 0 && !rules.enum.includes(text)) {
			const supported = rules.enum.map((value) => `"${value}"`).join(", ");
			this.report(key, `Unsupported value: "${text}": supported values: ${supported}`, at);
		}
		if (rules.pattern !== void 0 && !rules.pattern.test(text)) this.report(key, `Invalid value: "${text}": ${path} in body should match '${rules.pattern.source}'`, at);
		if (rules.maxLength !== void 0 && text.length > rules.maxLength) this.report(key, `Too long: may not be more than ${rules.maxLength} bytes`, at);
	}
	#wrongType(key, wanted, value) {
		const found = typeName(value);
		const path = this.pathOf(key);
		const hint = wanted === "string" && value.kind === "scalar" ? `Write it in quotes: "${value.source}".` : void 0;
		const text = `Invalid value: "${found}": ${path} in body must be of type ${wanted}: "${found}"`;
		this.report(key, text, value.at, hint);
	}
};
function typeName(value) {
	if (value.kind === "map") return "object";
	if (value.kind === "list") return "array";
	if (value.value === null) return "null";
	if (typeof value.value === "number") return Number.isInteger(value.value) ? "integer" : "number";
	return typeof value.value === "bigint" ? "integer" : typeof value.value;
}

// src/config/manifest.ts
const KIND_GROUPS = {
	ImageRepository: "image.toolkit.fluxcd.io",
	ImagePolicy: "image.toolkit.fluxcd.io",
	ImageUpdateAutomation: "image.toolkit.fluxcd.io",
	GitRepository: "source.toolkit.fluxcd.io",
	Kustomization: "kustomize.toolkit.fluxcd.io"
};
function* findManifests(value) {
	if (value?.kind !== "map") return;
	const kind = stringOf(value, "kind") ?? "";
	const items = valueAt(value, "items");
	if (kind.endsWith("List") && items?.kind === "list") {
		for (const item of items.items) yield* findManifests(item);
		return;
	}
	const [group = "", version = ""] = (stringOf(value, "apiVersion") ?? "").split("/", 2);
	if (KIND_GROUPS[kind] !== group) return;
	const naming = {
		name: "metadata.name of the document",
		namespace: stringOf(value, "metadata", "namespace") ? "metadata.namespace of the document" : "nothing names one"
	};
	yield {
		group,
		version,
		kind,
		value,
		at: value.at,
		naming,
		scopes: []
	};
}
const METADATA_OTHERS = [
	"annotations",
	"creationTimestamp",
	"deletionGracePeriodSeconds",
	"deletionTimestamp",
	"finalizers",
	"generateName",
	"generation",
	"managedFields",
	"ownerReferences",
	"resourceVersion",
	"selfLink",
	"uid"
];
function readMetadata(fields, diagnostics) {
	const metadata = fields.nested("metadata", { required: true });
	if (metadata === void 0) return void 0;
	metadata.ignore(...METADATA_OTHERS);
	const name = metadata.string("name", { required: true });
	const namespace = metadata.string("namespace") ?? "";
	const labels = metadata.stringMap("labels");
	metadata.reportUnknown();
	if (name === void 0) return void 0;
	if (name.length > 253 || !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) {
		if (!name.includes("${")) reportName(name, metadata.locationOf("name"), diagnostics);
	}
	return {
		name,
		namespace,
		labels
	};
}
function reportName(name, at, diagnostics) {
	const text = `metadata.name: Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
	diagnostics.push(diagnose("DOCUMENT_INVALID", text, { at }));
}
const SERVED = "v1";
const OLD_VERSIONS = {
	v1alpha1: "Flux 0.26",
	v1alpha2: "Flux 0.32",
	v1beta1: "Flux 2.7",
	v1beta2: "Flux 2.9"
};
function checkVersion(manifest, diagnostics) {
	const { group, version } = manifest;
	if (version === SERVED) return;
	const at = valueAt(manifest.value, "apiVersion")?.at ?? manifest.at;
	const hint = `Write \`apiVersion: ${group}/${SERVED}\`.`;
	const removed = OLD_VERSIONS[version];
	if (removed === void 0) {
		const message = `unknown API version "${group}/${version}"; it is read as ${SERVED}`;
		diagnostics.push(diagnose("DOCUMENT_UNKNOWN_VERSION", message, {
			at,
			hint
		}));
		return;
	}
	const message = `Flux no longer serves ${group}/${version} since ${removed}`;
	diagnostics.push(diagnose("DOCUMENT_OLD_VERSION", message, {
		at,
		hint
	}));
}
function openDocument(manifest, diagnostics) {
	const fields = new Fields(manifest.value, "", diagnostics);
	fields.ignore("apiVersion", "kind", "status");
	return fields;
}
function qualifiedName(document) {
	return document.namespace === "" ? document.name : `${document.namespace}/${document.name}`;
}
function labelsOf(value) {
	return stringRecord(valueAt(value, "metadata", "labels"));
}
function annotationsOf(value) {
	return stringRecord(valueAt(value, "metadata", "annotations"));
}
function stringRecord(value) {
	if (value?.kind !== "map") return {};
	const data = toData(value);
	return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, String(item ?? "")]));
}

// src/config/secret-hint.ts
const LINES = {
	secretRef: "dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON }",
	certSecretRef: "ca.crt: { env: REGISTRY_CA }",
	proxySecretRef: "address: { env: REGISTRY_PROXY }",
	serviceAccountName: "dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON }",
	signingKey: "git.asc: { env: SIGNING_KEY }"
};
function secretUnresolved(document, use, secret, declared) {
	const { namespace, name, location } = secret;
	const label = qualifiedName(secret);
	const isSame = (other) => other.name === name && (other.namespace === namespace || other.namespace === "" || namespace === "");
	const form = declared.find(isSame);
	const message = `${document}: the secret "${label}" of its ${use} is not known here${form === void 0 ? "" : ` (${form.form} in ${form.file}, which only the cluster can open)`}`;
	const hint = `Add to .github/retag.yaml:\nsecrets:\n  ${namespace || "<namespace>"}/${name}: { ${LINES[use]} }`;
	return diagnose("SECRET_UNRESOLVED", message, {
		at: location,
		hint
	});
}
function findUnresolvedSecrets(declarations, config, given = /* @__PURE__ */ new Set(), hasOtherCredentials = () => false) {
	const isKnown = (secret) => Object.hasOwn(config.secrets, qualifiedName(secret)) || given.has(qualifiedName(secret));
	return declarations.repositories.flatMap((repository) => {
		const needed = secretsOf(repository).filter(({ secret }) => !isKnown(secret));
		const document = `ImageRepository "${qualifiedName(repository)}"`;
		return needed.filter(({ use }) => !isLogin(use) || !hasOtherLogin(repository, config, hasOtherCredentials)).map(({ use, secret }) => secretUnresolved(document, use, secret, declarations.secretsDeclared));
	});
}
function secretsOf(repository) {
	const { secretRef, certSecretRef, proxySecretRef, serviceAccountName, namespace, location } = repository;
	const account = secretRef === void 0 ? serviceAccountName : void 0;
	return [
		...secretRef === void 0 ? [] : [{
			use: "secretRef",
			secret: secretRef
		}],
		...certSecretRef === void 0 ? [] : [{
			use: "certSecretRef",
			secret: certSecretRef
		}],
		...proxySecretRef === void 0 ? [] : [{
			use: "proxySecretRef",
			secret: proxySecretRef
		}],
		...account === void 0 ? [] : [{
			use: "serviceAccountName",
			secret: {
				namespace,
				name: account,
				location
			}
		}]
	];
}
function isLogin(use) {
	return use === "secretRef" || use === "serviceAccountName";
}
function hasOtherLogin({ image, provider }, { registries }, hasOtherCredentials) {
	const { registry } = parseImageName(image);
	const host = registry === "index.docker.io" ? "docker.io" : registry;
	const settings = registries[host] ?? registries[registry];
	const isConfigured = settings?.provider !== void 0 || settings?.password !== void 0;
	return provider !== "generic" || isConfigured || hasOtherCredentials(host);
}

// src/policies/lint-subject.ts
function prepareSubject(input) {
	const { choice, filterTags } = input.policy;
	const kind = choice.semver ? "semver" : choice.alphabetical ? "alphabetical" : choice.numerical ? "numerical" : void 0;
	const order = (kind === "numerical" ? choice.numerical?.order : choice.alphabetical?.order) ?? "asc";
	return {
		...input,
		pattern: filterTags?.pattern ?? "",
		extract: filterTags?.extract ?? "",
		kind,
		order: order.toLowerCase() === "desc" ? "desc" : "asc",
		candidates: input.tags === void 0 ? void 0 : gatherCandidates(input, input.tags)
	};
}
function gatherCandidates({ policy, repository }, tags) {
	try {
		const sieve = compileSieve({
			exclusionList: repository?.exclusionList,
			filterTags: policy.filterTags
		});
		if (sieve.filterError !== void 0) return void 0;
		const found = [];
		for (const tag of [...new Set(tags)].sort(compareBytes)) {
			const key = sieve.excludedBy(tag) === void 0 ? sieve.keyOf(tag) : void 0;
			if (key !== void 0) found.push({
				tag,
				key
			});
		}
		return found;
	} catch (error) {
		if (error instanceof PolicyError) return void 0;
		throw error;
	}
}
function report({ policy }, code, field, message, hint, severity) {
	const place = severity === void 0 ? {} : { severity };
	return diagnose(code, message, {
		at: locate(policy, field),
		hint,
		...place
	});
}
function locate(policy, field) {
	for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
		const found = policy.fieldLocations[path];
		if (found !== void 0) return found;
	}
	return policy.location;
}
function correctYaml(sentence, lines) {
	return [`${sentence}:`, ...lines].join("\n");
}
function filterYaml(pattern, extract, policy = []) {
	const filter = [
		"spec:",
		"  filterTags:",
		`    pattern: ${quoteYaml(pattern)}`
	];
	if (extract !== "") filter.push(`    extract: ${quoteYaml(extract)}`);
	return [...filter, ...policy];
}
function orderYaml(kind, order = "asc") {
	return [
		"  policy:",
		`    ${kind}:`,
		`      order: ${order}`
	];
}
function rangeYaml(range) {
	return [
		"  policy:",
		"    semver:",
		`      range: ${quoteYaml(range)}`
	];
}
function quoteYaml(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function listSome(texts) {
	const named = texts.slice(0, 5).map((text) => `'${text}'`);
	return named.join(", ") + (texts.length > named.length ? ` and ${texts.length - named.length} more` : "");
}

// src/policies/lint-document.ts
const lintDocument = (subject) => [
	...lintChoice(subject),
	...lintInterval(subject),
	...lintFloatingTag(subject),
	...lintExclusions(subject)
];
function lintChoice(subject) {
	const { choice } = subject.policy;
	const set = [
		"semver",
		"alphabetical",
		"numerical"
	].filter((kind) => choice[kind] != null);
	if (set.length === 0) {
		const hint = correctYaml("Say which tag is the latest", [
			"spec:",
			"  policy:",
			"    semver:",
			"      range: '>=1.0.0'"
		]);
		return [report(subject, "POLICY_CHOICE_MISSING", "spec.policy", "spec.policy is missing, so no tag can be elected", hint)];
	}
	if (set.length === 1) return [];
	const [kept, ...ignored] = set;
	const value = kept === "semver" ? `range: ${quoteYaml(choice.semver?.range ?? "")}` : `order: ${subject.order}`;
	const message = `spec.policy sets ${set.join(", ")}; only ${kept} takes effect, ${ignored.join(" and ")} is ignored`;
	const hint = correctYaml("Keep one of them", [
		"spec:",
		"  policy:",
		`    ${kept}:`,
		`      ${value}`
	]);
	return [report(subject, "POLICY_CHOICE_SEVERAL", "spec.policy", message, hint)];
}
function lintInterval(subject) {
	const { digestReflectionPolicy, interval } = subject.policy;
	if (digestReflectionPolicy !== "Always" || interval !== void 0) return [];
	const hint = correctYaml("Say how often", [
		"spec:",
		"  digestReflectionPolicy: Always",
		"  interval: 10m"
	]);
	return [report(subject, "POLICY_INTERVAL_MISSING", "spec.digestReflectionPolicy", "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'", hint)];
}
const FIXED = /^\^(?:[\w-]|\\\.)+\$$|^\^\((?:\?:|\?P?<\w+>)?((?:[\w-]|\\\.)+(?:\|(?:[\w-]|\\\.)+)*)\)\$$/;
function lintFloatingTag(subject) {
	const { pattern, policy, kind } = subject;
	if (policy.digestReflectionPolicy !== "Never" || kind === void 0 || !FIXED.test(pattern)) return [];
	const message = `'${pattern}' only ever elects a fixed tag, and no digest is reflected: there can never be an update`;
	const hint = correctYaml("Follow the digest, with a marker for the image or its digest", [
		"spec:",
		"  digestReflectionPolicy: Always",
		"  interval: 10m"
	]);
	return [report(subject, "POLICY_FLOATING_TAG", "spec.filterTags.pattern", message, hint)];
}
const VERSION_LIKE = /^v?[0-9]+(?:\\?\.[0-9]+)+(?:-[0-9A-Za-z-]+)?$/;
function lintExclusions({ repository }) {
	if (repository === void 0) return [];
	return (repository.exclusionList ?? []).filter((pattern) => VERSION_LIKE.test(pattern)).map((pattern) => {
		const exact = `^${pattern.replace(/\\?\./g, "\\.")}$`;
		const message = `the exclusion '${pattern}' is searched anywhere: it also drops '${pattern.replaceAll("\\", "")}0'`;
		const hint = correctYaml("Exclude just this tag", [
			"spec:",
			"  exclusionList:",
			`    - ${quoteYaml(exact)}`
		]);
		return diagnose("POLICY_EXCLUSION_UNANCHORED", message, {
			at: repository.location,
			hint
		});
	});
}

// src/policies/lint-extract.ts
const FIELD$2 = "spec.filterTags.extract";
const lintExtract = (subject) => {
	const { extract, pattern } = subject;
	if (extract === "") return [];
	if (pattern === "") return [withoutPattern(subject)];
	return [
		...lintEscaped(subject),
		...lintReferences(subject),
		...lintJoined(subject),
		...lintShared(subject)
	];
};
function withoutPattern(subject) {
	const hint = correctYaml("Let a pattern capture the key", filterYaml("^main-[a-f0-9]+-(?P<ts>[0-9]+)$", "$ts"));
	return report(subject, "POLICY_EXTRACT_WITHOUT_PATTERN", FIELD$2, `extract '${subject.extract}' has no pattern to take groups from`, hint);
}
function groupNamesOf(pattern) {
	return [void 0, ...scanPattern(pattern).groups.map((group) => group.name)];
}
function referencesOf(extract) {
	return parseTemplate$1(extract).filter((piece) => typeof piece !== "string");
}
function lintEscaped(subject) {
	const { extract, pattern } = subject;
	if (!/\$\$\{\w+\}/.test(extract)) return [];
	const plain = extract.replace(/\$\$(\{\w+\})/g, "$$$1");
	const corrected = /^\$\{\w+\}$/.test(plain) ? plain.replace(/[{}]/g, "") : plain;
	const message = `'${extract}' is text, not a group: only variable substitution by Flux turns '$$' into '$'`;
	return [report(subject, "POLICY_EXTRACT_ESCAPED", FIELD$2, message, correctYaml("Name the group so that nothing has to be escaped", filterYaml(pattern, corrected)))];
}
function lintReferences(subject) {
	const { extract, pattern } = subject;
	const names = groupNamesOf(pattern);
	const references = referencesOf(extract);
	if (references.length === 0) return /\$\$\{/.test(extract) ? [] : [constantTemplate(subject, names)];
	return references.filter((reference) => resolveReference(reference.name, names).length === 0).slice(0, 1).map((reference) => unknownGroup(subject, reference, names));
}
function constantTemplate(subject, names) {
	const { extract, pattern } = subject;
	const message = `extract '${extract}' names no group, so every tag gets the same key`;
	const hint = correctYaml("Refer to a group", suggestGroup(pattern, names));
	return report(subject, "POLICY_EXTRACT_CONSTANT", FIELD$2, message, hint);
}
function unknownGroup(subject, reference, names) {
	const { extract, pattern } = subject;
	const { name, braces } = reference;
	const written = braces ? `\${${name}}` : `$${name}`;
	const message = `'${written}' in extract '${extract}' names no group of the pattern, so it is replaced by nothing`;
	const prefix = braces ? void 0 : longestKnownPrefix(name, names);
	if (prefix !== void 0) {
		const corrected = extract.replace(written, () => `\${${prefix}}${name.slice(prefix.length)}`);
		const sentence = `'${written}' reads letters, digits and _ as one name; end it with braces`;
		return report(subject, "POLICY_EXTRACT_UNKNOWN_GROUP", FIELD$2, message, correctYaml(sentence, filterYaml(pattern, corrected)));
	}
	return report(subject, "POLICY_EXTRACT_UNKNOWN_GROUP", FIELD$2, message, correctYaml("Name a group that exists", suggestGroup(pattern, names)));
}
function longestKnownPrefix(name, names) {
	for (let length = name.length - 1; length > 0; length--) {
		const prefix = name.slice(0, length);
		if (prefix !== "0" && resolveReference(prefix, names).length > 0) return prefix;
	}
}
function suggestGroup(pattern, names) {
	if (names.length > 1) return filterYaml(pattern, `$${names.find((name) => name !== void 0) ?? "1"}`);
	return filterYaml(captureLast(pattern), "$key");
}
function captureLast(pattern) {
	const found = /(?:\.[*+]|(?:\\d|\[[^\]]*\])(?:[*+]|\{[0-9,]+\})?)(\$?)$/.exec(pattern);
	if (found === null) return "^(?P<key>.*)$";
	const body = found[0].slice(0, found[0].length - (found[1]?.length ?? 0));
	return `${pattern.slice(0, found.index)}(?P<key>${body})${found[1]}`;
}
const FIXED_WIDTH = /^(?:(?:\\d|\[[^\]]+\]|[0-9])(?:\{[0-9]+\})?)+$/;
function lintJoined(subject) {
	const { extract, pattern, kind } = subject;
	if (kind !== "numerical") return [];
	const { groups } = scanPattern(pattern);
	const names = groupNamesOf(pattern);
	const pieces = parseTemplate$1(extract);
	if (!pieces.some((piece, i) => {
		if (i === 0 || typeof piece === "string" || typeof pieces[i - 1] === "string") return false;
		const group = groups[(resolveReference(piece.name, names)[0] ?? 0) - 1];
		return group !== void 0 && !FIXED_WIDTH.test(pattern.slice(group.bodyStart, group.bodyEnd));
	})) return [];
	const separated = pieces.map((piece) => typeof piece === "string" ? piece : `$${piece.name}`).join(".");
	const message = `'${extract}' joins numbers of different width into one: 1.10.0 gives 1100, 1.9.10 gives 1910`;
	const hint = pieces.length <= 3 ? correctYaml("Compare them as a version", filterYaml(pattern, pieces.length === 2 ? `${separated}.0` : separated, rangeYaml(">=0.0.0"))) : correctYaml("Separate them; Retag compares such keys group by group", filterYaml(pattern, separated));
	return [report(subject, "POLICY_NUMBERS_JOINED", FIELD$2, message, hint)];
}
function lintShared(subject) {
	const { candidates, pattern, extract } = subject;
	if (candidates === void 0 || referencesOf(extract).length === 0) return [];
	const byKey = /* @__PURE__ */ new Map();
	for (const { tag, key } of candidates) {
		const tags = byKey.get(key);
		if (tags === void 0) byKey.set(key, [tag]);
		else tags.push(tag);
	}
	const shared = [...byKey].filter(([key, tags]) => tags.length > 1 && key !== "");
	const [first] = shared;
	if (first === void 0) return [];
	const [key, tags] = first;
	const message = `${shared.length} keys stand for several tags each, such as '${key}' for ${listSome(tags)}; the smallest text wins`;
	const hint = correctYaml("Let the pattern end where the key ends, or extract more of the tag", filterYaml(pattern.endsWith("$") ? pattern : `${pattern}$`, pattern.endsWith("$") ? "$0" : extract));
	return [report(subject, "POLICY_KEYS_SHARED", FIELD$2, message, hint)];
}

// src/policies/time-in-text.ts
const CALENDAR = /(?<![0-9A-Za-z])v?(20[0-9]{2})([-._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?:[-._T]?([01][0-9]|2[0-3])([-:._]?)([0-5][0-9])(?:\6([0-5][0-9]))?)?Z?(?![0-9A-Za-z])/;
const SECONDS = /(?<![0-9A-Za-z])(1[0-9]{9})([0-9]{3})?(?![0-9A-Za-z])/;
function findTime(text) {
	const calendar = CALENDAR.exec(text);
	if (calendar !== null) {
		const [whole, year, , month, day, hour = "0", , minute = "0", second = "0"] = calendar;
		return {
			time: Date.UTC(+`${year}`, +`${month}` - 1, +`${day}`, +hour, +minute, +second),
			start: calendar.index,
			end: calendar.index + whole.length
		};
	}
	const seconds = SECONDS.exec(text);
	if (seconds === null) return void 0;
	const [whole, count, thousandths = "0"] = seconds;
	return {
		time: +`${count}` * 1e3 + +thousandths,
		start: seconds.index,
		end: seconds.index + whole.length
	};
}

// src/policies/lint-order.ts
const lintOrder = (subject) => {
	const { kind } = subject;
	if (kind !== "alphabetical" && kind !== "numerical") return [];
	return subject.order === "desc" ? lintDescending(subject, kind) : lintArbitrary(subject, kind);
};
const TIME_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?(?:20|(?:\\d|\[[01]-9\])\{(?:4|8|10|12|13|14)\})/;
const CALENDAR_VERSION_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?2[0-9]\\\.(?:0?[1-9]|1[0-2])(?:\\\.|\$)/;
const CALENDAR_VERSION = /^v?2[0-9]\.(?:0?[1-9]|1[0-2])(?:\.[0-9]+)*$/;
const TIME_GROUP = /(?:ts|time|timestamp|date|datetime)$/i;
function lintDescending(subject, kind) {
	if (!keysBeginWithTime(subject)) return [];
	const message = `order desc elects the smallest key; the keys begin with a time, so that is the oldest build`;
	const hint = correctYaml("Ascending order elects the greatest key, which is the latest", ["spec:", ...orderYaml(kind)]);
	return [report(subject, "POLICY_ELECTS_OLDEST", `spec.policy.${kind}.order`, message, hint)];
}
function keysBeginWithTime({ candidates, pattern, extract }) {
	if (candidates !== void 0 && candidates.length > 0) {
		const sample = candidates.slice(-1e3);
		return sample.filter(({ key }) => findTime(key)?.start === 0 || CALENDAR_VERSION.test(key)).length * 5 >= sample.length * 4;
	}
	const named = /^\$\{?(\w+)\}?/.exec(extract)?.[1];
	if (named !== void 0 && /[A-Za-z]/.test(named)) return TIME_GROUP.test(named);
	return TIME_FIRST.test(pattern) || CALENDAR_VERSION_FIRST.test(pattern);
}
const HASH = /(?<![0-9A-Za-z])(?=[0-9a-f]*[0-9])(?:[0-9a-f]{6,40}|[0-9A-F]{6,40})(?![0-9A-Za-z])/;
function splitHashedKey(key) {
	const time = findTime(key);
	const hash = HASH.exec(key);
	if (time === void 0 || hash === null || hash.index + hash[0].length > time.start) return void 0;
	return {
		before: key.slice(0, hash.index),
		hash: hash[0],
		between: key.slice(hash.index + hash[0].length, time.start),
		time: key.slice(time.start, time.end),
		after: key.slice(time.end)
	};
}
const HASH_THEN_NUMBER = /\[(?:a-f|A-F|0-9){2,3}\](?:[+*]|\{[0-9,]+\})[-._](?:\((?:\?P?<\w+>)?)?(?:(?:\\d|\[[01]-9\])(?:[+*]|\{(?:8|10|1[0-4])\})|\.[*+])/;
function lintArbitrary(subject, kind) {
	const { candidates, pattern, extract } = subject;
	const wholeTag = extract === "" || extract === "$0" || extract === "${0}";
	if (candidates === void 0 || candidates.length === 0) return wholeTag && HASH_THEN_NUMBER.test(pattern) ? [arbitrary(subject, kind, void 0)] : [];
	const split = candidates.flatMap((candidate) => {
		const parts = splitHashedKey(candidate.key);
		return parts === void 0 ? [] : [{
			candidate,
			parts
		}];
	});
	const hashes = new Set(split.map(({ parts }) => parts.hash));
	const example = split[0];
	const random = hashes.size > 1 && [...hashes].some((hash) => /[A-Fa-f]/.test(hash));
	if (example === void 0 || !random || split.length * 2 < candidates.length) return [];
	return [arbitrary(subject, kind, {
		...example.parts,
		...example.candidate
	})];
}
function arbitrary(subject, kind, example) {
	const message = `${example === void 0 ? `pattern '${subject.pattern}'` : `keys such as '${example.key}'`} put random hexadecimal text before the time, so the order says nothing about age`;
	const digits = example === void 0 || /^[0-9]+$/.test(example.time);
	const order = orderYaml(digits ? "numerical" : "alphabetical");
	const pattern = example === void 0 ? extractFromPattern(subject.pattern) : patternOf(example);
	const hint = correctYaml("Extract the time and compare that", filterYaml(pattern, "$ts", order));
	return report(subject, "POLICY_ORDER_ARBITRARY", `spec.policy.${kind}`, message, hint);
}
function patternOf({ before, between, time, after }) {
	const body = /^[0-9]+$/.test(time) ? "[0-9]+" : "[0-9TZ:._-]+";
	return `^${quoteMeta(before)}[a-fA-F0-9]+${quoteMeta(between)}(?P<ts>${body})${quoteMeta(after)}$`;
}
function extractFromPattern(pattern) {
	const found = HASH_THEN_NUMBER.exec(pattern);
	const hash = /^\[[^\]]+\](?:[+*]|\{[0-9,]+\})[-._]/.exec(found?.[0] ?? "")?.[0] ?? "[a-f0-9]+-";
	return `${pattern.slice(0, found?.index ?? 0)}${hash}(?P<ts>[0-9]+)$`;
}
function quoteMeta(text) {
	return text.replace(/[.+*?()|[\]{}^$\\]/g, "\\$&");
}

// src/policies/lint-pattern.ts
const FIELD$1 = "spec.filterTags.pattern";
const lintPattern = (subject) => [
	...lintNothing(subject),
	...lintOpenEnd(subject),
	...lintZero(subject),
	...lintDots(subject),
	...lintNumbers(subject)
];
function lintNothing(subject) {
	const { pattern, extract, tags, candidates } = subject;
	if (pattern === "") return [];
	const halved = pattern.replaceAll("\\\\", "\\");
	if (halved !== pattern && (candidates === void 0 || candidates.length === 0)) {
		const matches = countMatches(halved, subject);
		if (tags === void 0 || matches > 0) {
			const message = `pattern '${pattern}' asks for backslashes, which no tag can hold${tags === void 0 ? "" : `; with single backslashes it matches ${matches}`}`;
			const hint = correctYaml("Single quotes keep backslashes as they are, so write each once", filterYaml(halved, extract));
			return [report(subject, "POLICY_PATTERN_ESCAPED_TWICE", FIELD$1, message, hint)];
		}
	}
	const eligible = keptByExclusions(subject);
	if (candidates === void 0 || candidates.length > 0 || eligible.length === 0) return [];
	const message = `pattern '${pattern}' matches none of ${eligible.length} tags, such as ${listSome(eligible)}`;
	const loosened = filterYaml(loosen(pattern, subject), extract);
	return [report(subject, "POLICY_PATTERN_NO_MATCH", FIELD$1, message, correctYaml("Start from a pattern that matches", loosened))];
}
function keptByExclusions({ tags, repository }) {
	if (tags === void 0) return [];
	try {
		const excludedBy = compileExclusions(repository?.exclusionList);
		return [...new Set(tags)].filter((tag) => excludedBy(tag) === void 0);
	} catch {
		return [];
	}
}
function countMatches(pattern, subject) {
	try {
		const regexp = compileGoRegexp(pattern);
		return keptByExclusions(subject).filter((tag) => regexp.test(tag)).length;
	} catch {
		return 0;
	}
}
function loosen(pattern, subject) {
	return [
		pattern.replace(/^\^/, ""),
		pattern.replace(/\$$/, ""),
		pattern.replace(/^\^|\$$/g, ""),
		`(?i)${pattern}`
	].find((attempt) => countMatches(attempt, subject) > 0) ?? ".*";
}
const CAPTURED_REST = /\((?:\?P?<\w+>)?\.[*+]\)\$?$/;
const REST = /\.[*+]\$?$/;
function lintOpenEnd(subject) {
	const { pattern, extract, kind } = subject;
	if (kind !== "numerical" || pattern === "") return [];
	const closed = /(?:\$|\\z)\)?$/.test(pattern) || REST.test(pattern);
	const restIsKey = CAPTURED_REST.test(pattern) || REST.test(pattern) && (extract === "" || /^\$(?:0|\{0\})$/.test(extract));
	if (closed && !restIsKey) return [];
	const message = `pattern '${pattern}' is open at the end: one tag with more text, such as a suffix -arm64, stops or bends the order`;
	const hint = correctYaml("Capture digits and close the pattern", filterYaml(closePattern(pattern), extract));
	return [report(subject, "POLICY_PATTERN_OPEN_END", FIELD$1, message, hint)];
}
function closePattern(pattern) {
	const digits = pattern.replace(/(\((?:\?P?<\w+>)?)\.[*+]\)/g, "$1[0-9]+)").replace(/\.[*+]\$?$/, "[0-9]+");
	return digits.endsWith("$") ? digits : `${digits}$`;
}
function lintZero(subject) {
	const { pattern, extract } = subject;
	if (!pattern.includes("[1-9]+")) return [];
	const message = `'[1-9]+' in pattern '${pattern}' never matches a number with a zero in it, such as 10`;
	const hint = correctYaml("Admit every digit", filterYaml(pattern.replaceAll("[1-9]+", "[0-9]+"), extract));
	return [report(subject, "POLICY_PATTERN_NO_ZERO", FIELD$1, message, hint)];
}
const BARE_DOT = /((?:\\d|\[[01]-9\]|(?<![\\[{,0-9-])[0-9]+)(?:[+*]|\{[0-9,]+\})?\)?)\.(?=(?:\((?:\?P?<\w+>|\?:)?)?(?:\\d|\[[01]-9\]|[0-9]))/g;
function lintDots(subject) {
	const { pattern, extract } = subject;
	const escaped = pattern.replace(BARE_DOT, "$1\\.");
	if (escaped === pattern) return [];
	const message = `a dot between numbers in pattern '${pattern}' is not escaped, so it matches any character`;
	return [report(subject, "POLICY_PATTERN_DOT", FIELD$1, message, correctYaml("Escape it", filterYaml(escaped, extract)))];
}
function lintNumbers(subject) {
	const { kind, candidates, pattern, extract } = subject;
	if (kind !== "numerical" || candidates === void 0) return [];
	const wrong = candidates.filter(({ key }) => Number.isNaN(parseGoFloat(key)) || isNotANumber(key));
	if (wrong.length === 0) return [];
	const widths = new Set(candidates.map(({ key }) => splitDigitGroups(key)?.length));
	if (widths.size === 1 && !widths.has(void 0)) return [];
	const message = `a numerical policy fails on keys that are no numbers, here those of ${listSome(wrong.map(({ tag }) => tag))}`;
	const [closed = "", key = ""] = pattern === "" || extract === "" ? ["^(?P<number>[0-9]+)$", "$number"] : [closePattern(pattern), extract];
	const hint = correctYaml("Let only numbers in", filterYaml(closed, key, orderYaml("numerical", subject.order)));
	return [report(subject, "POLICY_KEY_NOT_NUMERIC", FIELD$1, message, hint)];
}

// src/policies/lint-range.ts
const FIELD = "spec.policy.semver.range";
const lintRange = (subject) => {
	const text = subject.policy.choice.semver?.range;
	if (subject.kind !== "semver" || typeof text !== "string") return [];
	const range = tryParse(text);
	if (range === void 0) return [];
	const reports = range.alternatives.flatMap((alternative) => findMisreading(text, alternative)).slice(0, 1).map(({ meaning, better, severity }) => report(subject, "POLICY_RANGE_MISLEADING", FIELD, `range '${text}' ${meaning}`, correctYaml("Write what is meant", ["spec:", ...rangeYaml(better)]), severity));
	return [
		...reports,
		...reports.length === 0 ? lintEverything(subject, text, range) : [],
		...lintTextPrerelease(subject, range)
	];
};
function tryParse(text) {
	try {
		return parseRange(text);
	} catch (error) {
		if (error instanceof PolicyError) return void 0;
		throw error;
	}
}
function findMisreading(text, alternative) {
	return [...alternative.conditions.flatMap((condition) => misreadCondition(text, condition) ?? []), ...misreadUpperBound(text, alternative)];
}
function misreadCondition(text, { operator, base, wildcard }) {
	if (/^\s*=?\s*v?[0-9]+(?:\.[0-9]+)?\s*$/.test(text)) {
		const better = `${text.replace(/[=\s]/g, "")}.x`;
		return {
			meaning: `means ${better}, and a tag spelled '${text.trim()}' is no version`,
			better,
			severity: "notice"
		};
	}
	if (operator === "^" && wildcard === "major") return {
		meaning: "admits only 0.0.0",
		better: "*"
	};
	if ((operator === "<=" || operator === "=<") && wildcard === "major") return {
		meaning: "admits only 0.0.x",
		better: "*"
	};
	const zero = base.major === 0 && base.minor === 0 && base.patch === 0;
	if ((operator === "~" || operator === "~>") && wildcard === void 0 && zero) return {
		meaning: "admits every version, not just 0.0.x",
		better: "0.0.x"
	};
	if (operator !== ">" || wildcard !== "minor" && wildcard !== "patch") return void 0;
	const next = wildcard === "minor" ? `${BigInt(base.major) + 1n}.0.0` : `${base.major}.${BigInt(base.minor) + 1n}.0`;
	return {
		meaning: `means >=${next}: nothing of ${wildcard === "minor" ? `${base.major}` : `${base.major}.${base.minor}`} is inside`,
		better: `>=${next}`,
		severity: "notice"
	};
}
function misreadUpperBound(text, { conditions, admitsPrereleases }) {
	const bound = conditions.find(({ operator, base }) => operator === "<" && base.prerelease === "");
	const opensUp = conditions.some(({ operator, base }) => base.prerelease !== "" && operator !== "<" && operator !== "!=");
	if (!admitsPrereleases || !opensUp || bound === void 0) return [];
	const { major, minor, patch } = bound.base;
	const better = text.replace(/<(\s*v?[0-9xX*]+(?:\.[0-9xX*]+)*)(?![-0-9.])/g, "<$1-0");
	return [{
		meaning: `admits prereleases of ${major}.${minor}.${patch}, such as ${major}.${minor}.${patch}-rc.1`,
		better
	}];
}
const PROBES = [
	"0.0.1",
	"0.1.0",
	"1.0.0",
	"2.3.4",
	"123.45.6",
	"99999.0.0"
];
function lintEverything(subject, text, range) {
	const excludes = range.alternatives.some(({ conditions }) => conditions.some(({ operator }) => operator === "!="));
	const bounded = /(?:^|[^\\{,0-9-])[0-9]+\\\./.test(subject.pattern);
	if (excludes || bounded || !PROBES.every((version) => range.test(version))) return [];
	const major = highestMajor(subject);
	const better = major === void 0 ? ">=1.0.0 <2.0.0" : `>=${major}.0.0 <${major + 1n}.0.0`;
	const hint = correctYaml("If the next major version needs a decision, bound the range", ["spec:", ...rangeYaml(better)]);
	return [report(subject, "POLICY_RANGE_EVERYTHING", FIELD, `range '${text}' admits every version, also the next major one`, hint)];
}
function highestMajor({ candidates }) {
	let highest;
	for (const { key } of candidates ?? []) {
		const major = parseTagVersion(key)?.major;
		if (major !== void 0 && (highest === void 0 || major > highest)) highest = BigInt(major);
	}
	return highest;
}
const LETTERS_THEN_DIGITS = /^([A-Za-z-][0-9A-Za-z-]*?)([0-9]+)$/;
function lintTextPrerelease(subject, range) {
	const { candidates, pattern } = subject;
	const byCore = /* @__PURE__ */ new Map();
	for (const { tag, key } of candidates ?? []) {
		const version = parseTagVersion(key);
		const [, prefix, digits] = LETTERS_THEN_DIGITS.exec(version?.prerelease ?? "") ?? [];
		if (version === void 0 || prefix === void 0 || digits === void 0 || !range.admits(version)) continue;
		const current = {
			tag,
			version,
			prefix,
			number: BigInt(digits)
		};
		const core = `${version.major}.${version.minor}.${version.patch}-${prefix}`;
		const known = byCore.get(core);
		if (known !== void 0 && isMisordered(known, current)) return [reportText(subject, pattern, known, current)];
		if (known === void 0 || current.number > known.number) byCore.set(core, current);
	}
	return [];
}
function isMisordered(a, b) {
	return a.number !== b.number && compareVersions(a.version, b.version) > 0 !== a.number > b.number;
}
function reportText(subject, pattern, a, b) {
	const [wins, loses] = compareVersions(a.version, b.version) > 0 ? [a, b] : [b, a];
	const message = `'${wins.tag}' is elected before '${loses.tag}': a prerelease that mixes letters and digits sorts as text`;
	const captured = `^(?P<version>v?[0-9]+\\.[0-9]+\\.[0-9]+)-${a.prefix}(?P<build>[0-9]+)$`;
	const base = a.version;
	const range = `>=${base.major}.${base.minor}.${base.patch}-0`;
	const hint = correctYaml(`Compare the number after '${a.prefix}' as a number of its own`, filterYaml(pattern === captured ? pattern : captured, "$version-$build", rangeYaml(range)));
	return report(subject, "POLICY_PRERELEASE_TEXT", FIELD, message, hint);
}

// src/policies/lint.ts
const LINTS = [
	lintDocument,
	lintExtract,
	lintPattern,
	lintRange,
	lintOrder
];
function lintPolicy(input) {
	const broken = lintSyntax(input);
	const subject = prepareSubject(input);
	if (broken.length > 0) return [...lintDocument(subject), ...broken];
	return LINTS.flatMap((lint) => lint(subject));
}
function lintSyntax({ policy, repository }) {
	const { choice, filterTags } = policy;
	const found = [];
	const attempt = (field, check) => {
		try {
			check();
		} catch (error) {
			if (!(error instanceof PolicyError)) throw error;
			found.push(report({ policy }, error.code, field, error.message, error.hint ?? ""));
		}
	};
	if (choice.semver != null || choice.alphabetical != null || choice.numerical != null) attempt(choice.semver != null ? "spec.policy.semver.range" : "spec.policy", () => parseChoice(choice));
	attempt("spec.filterTags.pattern", () => {
		const { filterError } = compileSieve({ filterTags });
		if (filterError !== void 0) throw filterError;
	});
	return [...found, ...lintExclusionSyntax(repository)];
}
function lintExclusionSyntax(repository) {
	if (repository === void 0) return [];
	try {
		compileExclusions(repository.exclusionList);
		return [];
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return [diagnose(error.code, error.message, {
			at: repository.location,
			hint: error.hint
		})];
	}
}

// src/markers/documents.ts
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]/;
const SIGN = /^[\x02\x18\x1f]$/;
const OTHER_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/;
const SEPARATOR$1 = /^---(?![ \t]*(?:#.*)?\r?$)|^%/m;
const ALIAS_KEY = /^([ ]*(?:- +)*)\*([^\s,[\]{}:]+):(?=[ \t\r\n]|$)/gm;
const SURROGATE_ESCAPE = /^(?:[^\\]|\\(?!u[dD][89a-fA-F]).)*?\\u[dD][89a-fA-F]/s;
const TABBED_LINE = /^ +\t/m;
function readYaml(text) {
	const file = parse(text);
	if (file.refusal?.parses !== false) return file;
	const aliasKeys = [];
	const standIn = text.replace(ALIAS_KEY, (_, indent, name, offset) => {
		aliasKeys.push(offset + indent.length);
		return `${indent}_${name}:`;
	});
	if (aliasKeys.length === 0) return file;
	const second = parse(standIn);
	return second.refusal?.parses === false ? file : {
		...second,
		aliasKeys
	};
}
function parse(text) {
	const empty = {
		tokens: [],
		documents: [],
		aliasKeys: []
	};
	const forbidden = FORBIDDEN.exec(text);
	if (forbidden) {
		const code = forbidden[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
		return {
			...empty,
			refusal: refuse(`the control character U+${code} is not allowed`, forbidden.index, false)
		};
	}
	const otherBreak = findOtherBreak(text);
	if (otherBreak !== void 0) return {
		...empty,
		refusal: refuse("a line break other than LF or CRLF stands outside of quotes", otherBreak, false)
	};
	try {
		const tokens = [...new import_dist.Parser().parse(text)];
		const documents = [...new import_dist.Composer({
			schema: "failsafe",
			uniqueKeys: false,
			logLevel: "silent",
			prettyErrors: false
		}).compose(tokens)];
		const refusal = findSyntaxError(documents) ?? findRefusal(text, tokens);
		return {
			tokens,
			documents,
			aliasKeys: [],
			...refusal && { refusal }
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			...empty,
			refusal: refuse("the collections are nested too deeply", 0, false)
		};
	}
}
function findOtherBreak(text) {
	if (!OTHER_BREAK.test(text)) return void 0;
	let offset = 0;
	for (const source of new import_dist.Lexer().lex(text)) {
		if (SIGN.test(source)) continue;
		const found = /^["']/.test(source) ? -1 : source.search(OTHER_BREAK);
		if (found !== -1) return offset + found;
		offset += source.length;
	}
}
function refuse(message, offset, parses) {
	return {
		message,
		offset,
		parses
	};
}
function findSyntaxError(documents) {
	const error = documents.flatMap((document) => document.errors)[0];
	return error && refuse(error.message, error.pos[0], false);
}
function findRefusal(text, tokens) {
	const separator = SEPARATOR$1.exec(text);
	if (separator) return refuse(`${separator[0] === "%" ? "a YAML directive" : "text behind the document separator ---"} is not supported`, separator.index, true);
	for (const token of tokens) {
		if (token.type !== "document" || !token.value) continue;
		const { value } = token;
		if (!isMapping(value)) return refuse("the document is not a mapping", value.offset, true);
		const keyless = value.items.find((item) => !item.key && isKeyless(item));
		if (keyless) return refuse("a key is missing in front of a colon", keyless.sep[0].offset, true);
		const metadata = getValue(value, "metadata");
		if (metadata && !isMapping(metadata) && scalarText(metadata) !== "null" && scalarText(metadata) !== "~") return refuse("metadata is not a mapping", metadata.offset, true);
	}
	return findUnreadableScalar(text);
}
function isKeyless(item) {
	return !item.start.some((part) => part.type === "explicit-key-ind") && item.sep?.[0]?.type === "map-value-ind";
}
function findUnreadableScalar(text) {
	if (!SURROGATE_ESCAPE.test(text) && !TABBED_LINE.test(text)) return void 0;
	let [offset, inBlock] = [0, false];
	for (const source of new import_dist.Lexer().lex(text)) {
		if (SIGN.test(source)) continue;
		if (source[0] === "\"" && SURROGATE_ESCAPE.test(source)) return refuse("a surrogate pair is written as two escapes", offset, true);
		if (inBlock && TABBED_LINE.test(source)) return refuse("a line of a block string starts with a tab", offset, true);
		if (/\S/.test(source) && source[0] !== "#") inBlock = /^[|>][-+\d]*$/.test(source);
		offset += source.length;
	}
}
function isMapping(token) {
	return token.type === "block-map" || token.type === "flow-collection" && token.start.source === "{";
}
function getValue(mapping, key) {
	if (!isMapping(mapping)) return void 0;
	return mapping.items.find((item) => item.key && scalarText(item.key) === key)?.value;
}
function scalarText(token) {
	if (token.type === "scalar" && !token.source.includes("\n")) return token.source;
	return resolve(token);
}
function resolve(token) {
	switch (token.type) {
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar": return import_dist.CST.resolveAsScalar(token, false, () => {}).value;
		default: return;
	}
}

// src/markers/marker.ts
const MARKER_TOKEN = "\"$imagepolicy\"";
const PART = /(?:\$\{[^}]*\}|\{\{.*?\}\}|[^:])+/y;
const LONGEST_SETTER = 1e3;
const SUFFIXES = /* @__PURE__ */ new Map([
	["tag", "tag"],
	["name", "name"],
	["digest", "digest"]
]);
function splitSetter(setter) {
	if (setter.length > LONGEST_SETTER) return [];
	const parts = [];
	let at = 0;
	while (at < setter.length) {
		PART.lastIndex = at;
		const part = PART.exec(setter)?.[0];
		if (part === void 0) return [];
		parts.push(part);
		at += part.length;
		if (at < setter.length && ++at === setter.length) return [];
	}
	return parts;
}
function parseSetter(setter) {
	const [namespace, name, suffix, ...rest] = splitSetter(setter);
	if (namespace === void 0 || name === void 0 || rest.length > 0 || setter.includes("/")) return void 0;
	const field = suffix === void 0 ? "image" : SUFFIXES.get(suffix);
	return field && {
		policy: `${namespace}:${name}`,
		namespace,
		name,
		field,
		setter
	};
}
function parseCommentObject(comment) {
	const text = comment.replace(/^#+/, "");
	if (!/^[ \t\r]*\{/.test(text)) return void 0;
	try {
		const entries = Object.entries(JSON.parse(text)).map(([key, value]) => [key, value ?? ""]);
		return entries.every(([, value]) => typeof value === "string") ? Object.fromEntries(entries) : void 0;
	} catch {
		return;
	}
}
function decodeSetter(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
function parseMarker(comment) {
	const text = parseCommentObject(comment)?.["$imagepolicy"];
	const setter = text && decodeSetter(text);
	return setter ? parseSetter(setter) : void 0;
}
function formatMarker(setter) {
	return `# {"$imagepolicy": ${JSON.stringify(setter)}}`;
}

// src/markers/near-miss.ts
const LOOSE_MARKER = /[{[(]?\s*(?:["'`“”]?(?<key>\$?image[-_ ]?polic(?:y|ys|ies))["'`“”]?\s*[:=]?\s*)["'`“”]?(?<setter>[^"'`“”}\]]*)["'`“”]?/i;
const SETTER_REFERENCE = "io.k8s.cli.setters.";
function explainNearMiss(comment, place) {
	if (isExample(comment, place)) return void 0;
	const object = parseCommentObject(comment);
	if (object) return explainObject(object);
	const text = comment.replace(/^#+/, "");
	const found = LOOSE_MARKER.exec(text);
	if (!found?.groups) return void 0;
	const before = text.slice(0, found.index).trim();
	const rest = text.slice(found.index);
	const after = afterObject(rest);
	if (isProse(before, after, rest, place)) return void 0;
	const setter = found.groups["setter"].trim();
	if (!/^\s*[{[(]/.test(rest) && (place === "own line" || /\s/.test(setter))) return void 0;
	return malformed(describe(text, before, after, found.groups["key"]), setter);
}
function isExample(comment, place) {
	return place === "own line" && /<[\w -]*>|\.\.\.|…/.test(comment);
}
function explainObject(object) {
	const setter = object["$imagepolicy"];
	if (setter !== void 0) return malformed(describeSetter(setter), setter);
	const reference = object["$ref"];
	if (reference?.includes(SETTER_REFERENCE)) {
		const name = reference.slice(reference.indexOf(SETTER_REFERENCE) + 19);
		return {
			code: "MARKER_SIDE_DOOR",
			message: "a setter reference is not honoured, although Flux would write for it",
			hint: `Write ${formatMarker(name)}`
		};
	}
	const key = Object.keys(object).find((name) => /^\$?image[-_ ]?polic(?:y|ys|ies)$/i.test(name));
	return key === void 0 ? void 0 : malformed(`the key is ${JSON.stringify(key)}, not "$imagepolicy"`, object[key]);
}
function isProse(before, after, rest, place) {
	if (!/^\s*(?:[{[(]|["'`“”]?\$)/.test(rest) || !/[:={]/.test(rest)) return true;
	if (!/\p{L}/u.test(before + after) && place === "trailing") return false;
	if (before === "" || before.endsWith("#")) return before === "" ? isOwnLineProse(after, place) : place === "own line";
	return place === "own line" || after !== "" || before.split(/\s+/).length > 2;
}
function isOwnLineProse(after, place) {
	return place === "own line" && after !== "" && !after.startsWith("#");
}
function afterObject(text) {
	const end = text.search(/[}\])]/);
	return end === -1 ? "" : text.slice(end).replace(/^[}\])\s]+/, "").trim();
}
function describe(text, before, after, key) {
	if (/^#/.test(text.trimStart())) return "a second # stands in front of the object";
	if (before === "[") return "the object stands in a list";
	if (before !== "") return before.endsWith("#") ? "another comment stands in front of the marker" : "text stands in front of the object";
	if (after !== "") return after.startsWith("#") ? "a second comment stands behind the marker" : "text stands behind the object";
	if (/[{,]\s*['`“”]|:\s*['`“”]/.test(text)) return "JSON takes double quotes only";
	if (key !== "$imagepolicy") return `the key is ${JSON.stringify(key)}, not "$imagepolicy"`;
	if (!/^\s*\{/.test(text) || !/\}\s*$/.test(text)) return "the braces of the object are not complete";
	if (/,\s*\}/.test(text)) return "a comma stands before the closing brace";
	if (!/"\$imagepolicy"\s*:\s*"/.test(text)) return "key and value need double quotes";
	return "the comment is not one JSON object whose values are all strings";
}
function malformed(what, setter) {
	return {
		code: "MARKER_MALFORMED",
		message: `this is no marker, because ${what}; nothing is written here`,
		hint: suggest(setter)
	};
}
function describeSetter(setter) {
	if (setter === "") return "it names no policy";
	if (decodeSetter(setter) === void 0) return "a percent escape in it is broken";
	if (setter.includes("/")) return "namespace and name are parted by a colon, not by a slash";
	const parts = splitSetter(setter);
	if (parts.length === 1) return `${JSON.stringify(setter)} names no namespace`;
	if (parts.length === 3) return `the suffix ${JSON.stringify(parts[2])} is none of tag, name, digest`;
	return `${JSON.stringify(setter)} is not namespace:name with :tag, :name, :digest or nothing behind it`;
}
function suggest(setter) {
	const parts = (decodeSetter(setter) ?? setter).trim().split(/[:/]/).filter((part) => part !== "");
	if (parts.length === 0) return `Write ${formatMarker("NAMESPACE:NAME")}, with the namespace and name of an ImagePolicy.`;
	if (parts.length === 1) return `Write ${formatMarker(`NAMESPACE:${parts[0]}`)}, with the namespace of the ImagePolicy.`;
	const suffix = parts[2]?.toLowerCase();
	const known = suffix === void 0 ? [] : parseSetter(`a:b:${suffix}`) ? [suffix] : void 0;
	if (known === void 0 || parts.length > 3) {
		const base = parts.slice(0, 2).join(":");
		return `Write ${formatMarker(base)}, or put :tag, :name or :digest behind ${base}.`;
	}
	return `Write ${formatMarker([...parts.slice(0, 2), ...known].join(":"))}`;
}

// src/markers/lines.ts
const LINE = /^(?<head>[ ]*(?:-[ ]+)*(?<key>"[^"]*"|'[^']*'|[^\s#'"{}[\]][^#'"{}[\]]*?)[ ]*:[ \t]+)(?<value>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"&*!|>%@`{}[\],].*?)(?<gap>[ \t]+)(?<comment>#.*)$/;
const BLOCK_HEADER = /(?:^|[:\-?][ \t]+)(?:[&!]\S*[ \t]+)*[|>][-+\d]*[ \t]*(?:#.*)?$/;
const TRAILING_COMMENT = /(?<=\s|^)#+[ \t]*\{(?!\{).*$/;
function locateInLines(text, refusal, options) {
	const markers = [];
	const diagnostics = [];
	const actions = listActions(text);
	let offset = 0;
	let blockIndent;
	text.split("\n").forEach((raw, index) => {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		const start = offset;
		offset += raw.length + 1;
		const indent = line.search(/[^ ]/);
		if (blockIndent !== void 0 && (indent === -1 || indent > blockIndent)) return;
		blockIndent = BLOCK_HEADER.test(line) ? indent : void 0;
		const comment = TRAILING_COMMENT.exec(line);
		if (!comment || /^[ ]*#/.test(line)) return;
		const at = {
			file: options.path,
			line: index + 1,
			column: comment.index + 1
		};
		const marker = parseMarker(comment[0]);
		if (!marker) {
			const miss = explainNearMiss(comment[0].trimEnd(), "trailing");
			if (miss) diagnostics.push(diagnose(miss.code, miss.message, {
				at: withFile(at),
				hint: miss.hint
			}));
			return;
		}
		const located = locateInLine(line, start, index + 1, marker, actions);
		if (typeof located !== "string") markers.push(located);
		else diagnostics.push(diagnose("MARKER_LINE_UNUSABLE", located, { at: withFile(at) }));
	});
	if (markers.length + diagnostics.length > 0) {
		const message = `the file is no YAML (${refusal.message}), so its markers were found line by line`;
		const at = withFile({
			file: options.path,
			line: 1,
			column: 1
		});
		diagnostics.unshift(diagnose("MARKER_LINE_MODE", message, { at }));
	}
	return {
		markers,
		diagnostics,
		mode: "lines"
	};
}
function withFile(at) {
	const { file, ...rest } = at;
	return file === void 0 ? rest : {
		...rest,
		file
	};
}
function locateInLine(line, start, number, marker, actions) {
	const parts = LINE.exec(line)?.groups;
	if (line.replace(/#.*$/, "").includes("{{") || actions.some((span) => span.start < start + line.length && span.end > start)) return "the line holds template text, so its value cannot be updated";
	if (!parts) return "the line is not plainly `key: value # marker`, so its value cannot be updated";
	const source = parts["value"];
	const value = decodeAlone(source);
	if (value === void 0) return "the value is not one simple scalar, so it cannot be updated";
	const column = parts["head"].length;
	return {
		...marker,
		line: number,
		column: column + 1,
		markerLine: number,
		markerColumn: column + source.length + parts["gap"].length + 1,
		span: {
			start: start + column,
			end: start + column + source.length
		},
		value,
		style: styleOf(source),
		key: parts["key"].replace(/^["']|["']$/g, "")
	};
}
function styleOf(source) {
	return source[0] === "\"" ? "double" : source[0] === "'" ? "single" : "plain";
}
function decodeAlone(source) {
	const [document, ...rest] = [...new import_dist.Parser().parse(source)];
	if (document?.type !== "document" || rest.length > 0 || !document.value || !import_dist.CST.isScalar(document.value)) return void 0;
	return document.value.source === source ? scalarText(document.value) : void 0;
}
function listActions(text) {
	const spans = [];
	for (let start = text.indexOf("{{"); start !== -1;) {
		const end = /^\{\{-?\s*\/\*/.test(text.slice(start, start + 20)) ? text.indexOf("*/", start) : start;
		const close = text.indexOf("}}", end === -1 ? text.length : end);
		const stop = close === -1 ? text.length : close + 2;
		const newline = text.indexOf("\n", start);
		if (newline !== -1 && newline < stop) spans.push({
			start,
			end: stop
		});
		start = text.indexOf("{{", stop);
	}
	return spans;
}

// src/markers/misplacement.ts
function explainComments(text, places, settled, at) {
	const diagnostics = [];
	for (const { offset, source } of places.comments) {
		if (settled.has(offset) || !/polic|setter/i.test(source)) continue;
		const before = text.slice(lineStart(text, offset), offset).trim();
		const where = before === "" ? "own line" : "trailing";
		const marker = parseMarker(source);
		if (marker) {
			if (isExample(source, where)) continue;
			const [message, hint] = explainPlace(before, marker);
			diagnostics.push(diagnose("MARKER_MISPLACED", message, {
				at: at(offset),
				hint
			}));
			continue;
		}
		const miss = explainNearMiss(source.trimEnd(), where);
		if (miss) diagnostics.push(diagnose(miss.code, miss.message, {
			at: at(offset),
			hint: miss.hint
		}));
	}
	for (const block of places.blocks) {
		const found = block.source.indexOf(MARKER_TOKEN);
		if (found === -1) continue;
		diagnostics.push(diagnose("MARKER_MISPLACED", "a marker inside a block string is text and changes nothing", {
			at: at(block.offset + found),
			severity: "notice"
		}));
	}
	return diagnostics;
}
function explainPlace(before, marker) {
	const written = formatMarker(marker.setter);
	if (before === "") return ["a marker on a line of its own counts only directly above an item of a sequence that is a scalar", `Put it behind the value, on the same line: key: value ${written}`];
	if (/[}\]],?$/.test(before)) return ["a marker behind a flow collection belongs to none of the values in it", `Break the collection so that the value and ${written} end one line, or use block style.`];
	if (/(?:^|[\s:])\*[^\s]+$/.test(before)) return ["a marker on an alias sets nothing", "Put the marker beside the anchored value that the alias repeats."];
	if (/^(?:.*:|-)(?:\s+[&!]\S*)*$/.test(before)) return ["no value stands in front of the marker: the value is empty, on another line, or a collection", `Write the value between the key and the marker: ${before} "value" ${written}`];
	return ["the marker belongs to no scalar value", `Put it behind the value, on the same line: key: value ${written}`];
}
function explainAliasKeys(file, at) {
	return file.aliasKeys.map((offset) => {
		return diagnose("MARKER_ALIAS_KEY", "the alias is a key without a space before its colon; the file was read as Flux reads it", {
			at: at(offset),
			hint: "Write a space before the colon."
		});
	});
}

// src/markers/outline.ts
const KEY = /[A-Za-z0-9_][\w./$-]{0,99}|"[^"\\\s]{1,99}"|'[^'\s]{1,99}'/;
const PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9]))(?:[^\s:]|:(?=\S)| +(?=[^\s#]))*/;
const QUOTED = /"[^"\\\t\r\n]*"|'[^'\t\r\n]*'/;
const FLOW_ITEM = /(?:"[^"\\\t\r\n]*"|'[^'\t\r\n]*'|[A-Za-z0-9_./][\w./-]*)/;
const FLOW_PAIR = new RegExp(`[A-Za-z0-9_][\\w./-]*: ${FLOW_ITEM.source}`);
const listOf = (item) => `(?:${item.source}(?:, ?${item.source})*)?`;
const FLOW = new RegExp(`\\[${listOf(FLOW_ITEM)}\\]|\\{ ?${listOf(FLOW_PAIR)} ?\\}`);
const ENTRY = new RegExp(`(- +)?(?:(${KEY.source}):(?=[ \\r\\n]|$) *)?(?:(${PLAIN.source}|${QUOTED.source})|([|>][-+]?)|(${FLOW.source}))?(?: +(#[^\\n]*)| *)\\r?(?:\\n|$)`, "y");
const SEPARATOR = /---[ ]*(?: (#[^\n]*))?\r?(?:\n|$)/y;
const NOTABLE = /polic|setter/i;
function readOutline(text) {
	if (FORBIDDEN.test(text) || OTHER_BREAK.test(text) || text.includes("﻿")) return void 0;
	const places = {
		scalars: [],
		comments: [],
		blocks: []
	};
	const pass = {
		text,
		at: 0,
		places,
		levels: [],
		pending: void 0,
		object: unknown(),
		afterComment: false
	};
	while (pass.at < text.length) if (!readLine(pass)) return void 0;
	return wrapsObjects(pass.object) ? void 0 : places;
}
function unknown() {
	return {
		apiVersion: "",
		kind: "",
		name: "",
		namespace: ""
	};
}
function wrapsObjects(object) {
	return object.kind === "List" || object.kind === "ResourceList";
}
function readLine(pass) {
	const { text, at } = pass;
	let start = at;
	while (text[start] === " ") start += 1;
	const first = text[start];
	if (first === void 0 || first === "\n" || first === "\r" && text[start + 1] === "\n") {
		pass.at = nextLine(text, start);
		pass.afterComment = false;
		return true;
	}
	if (first === "#") {
		pass.at = nextLine(text, start);
		addComment(pass, start, text.slice(start, pass.at));
		pass.afterComment = true;
		return true;
	}
	if (start === at && text.startsWith("---", at)) return readSeparator(pass);
	return readEntry(pass, start);
}
function nextLine(text, at) {
	return text.indexOf("\n", at) + 1 || text.length;
}
function addComment(pass, offset, source) {
	if (NOTABLE.test(source)) pass.places.comments.push({
		type: "comment",
		offset,
		indent: 0,
		source: source.replace(/\r?\n?$/, "")
	});
}
function readSeparator(pass) {
	SEPARATOR.lastIndex = pass.at;
	const found = SEPARATOR.exec(pass.text);
	if (!found || wrapsObjects(pass.object)) return false;
	if (found[1]) addComment(pass, pass.at + found[0].indexOf("#"), found[1]);
	pass.at = SEPARATOR.lastIndex;
	pass.levels = [];
	pass.pending = void 0;
	pass.object = unknown();
	pass.afterComment = false;
	return true;
}
function readEntry(pass, start) {
	ENTRY.lastIndex = start;
	const found = ENTRY.exec(pass.text);
	if (!found) return false;
	const [, dash, key, scalar, block, flow, comment] = found;
	if (dash === void 0 && key === void 0 || key === void 0 && !scalar && !block && !flow) return false;
	const indent = start - pass.at;
	const level = openLevel(pass, indent, dash !== void 0);
	if (!level) return false;
	if (dash !== void 0) level.items += 1;
	const holder = dash !== void 0 && key !== void 0 ? pushLevel(pass, indent + dash.length, false) : level;
	const name = key === void 0 ? void 0 : unquote(key);
	if (name !== void 0 && (holder.keys.has(name) || !isSimpleMetadata(holder, name, scalar, block, flow))) return false;
	if (name !== void 0) holder.keys.add(name);
	const end = ENTRY.lastIndex;
	const commentAt = comment === void 0 ? -1 : end - lengthFrom(found[0], comment);
	if (comment !== void 0) addComment(pass, commentAt, comment);
	if (scalar !== void 0) {
		if (name !== void 0) identify$1(pass, holder, name, unquote(scalar));
		if (comment !== void 0 || pass.afterComment && dash !== void 0 && key === void 0) pass.places.scalars.push(describePlace(pass, start, found, name, level.items === 1));
	} else if (name !== void 0 && !block && !flow) pass.pending = {
		indent: holder.indent,
		path: holder.path === "" && name === "metadata" ? "metadata" : void 0
	};
	pass.at = end;
	pass.afterComment = false;
	return block === void 0 || !(comment && NOTABLE.test(comment)) && readBlock(pass, holder.indent);
}
function lengthFrom(match, comment) {
	return match.length - match.lastIndexOf(comment);
}
function openLevel(pass, indent, sequence) {
	const { levels, pending } = pass;
	while (levels.length > 0 && levels.at(-1).indent > indent) levels.pop();
	pass.pending = void 0;
	if (levels.length === 0) return indent === 0 && !sequence ? pushLevel(pass, 0, false, "") : void 0;
	if (pending && (sequence ? indent >= pending.indent : indent > pending.indent)) {
		if (sequence && pending.path === "metadata") return void 0;
		return pushLevel(pass, indent, sequence, pending.path);
	}
	if (!sequence && levels.at(-1).sequence) levels.pop();
	const level = levels.at(-1);
	return level?.indent === indent && level.sequence === sequence ? level : void 0;
}
function pushLevel(pass, indent, sequence, path) {
	const level = {
		indent,
		sequence,
		keys: /* @__PURE__ */ new Set(),
		items: 0,
		path
	};
	pass.levels.push(level);
	return level;
}
function isSimpleMetadata(holder, name, scalar, block, flow) {
	if (holder.path === void 0) return true;
	if (holder.path === "" && name === "metadata") return !scalar && !block && !flow;
	return block === void 0 || !/^(?:apiVersion|kind|name|namespace)$/.test(name);
}
function identify$1(pass, holder, name, value) {
	if (holder.path === "" && (name === "apiVersion" || name === "kind")) pass.object[name] = value;
	if (holder.path === "metadata" && (name === "name" || name === "namespace")) pass.object[name] = value;
}
function unquote(source) {
	return source[0] === "\"" || source[0] === "'" ? source.slice(1, -1) : source;
}
function describePlace(pass, start, entry, name, first) {
	const [, dash, key, source] = entry;
	const gap = /[ ]*/y;
	gap.lastIndex = start + (dash?.length ?? 0) + (key === void 0 ? 0 : key.length + 1);
	gap.test(pass.text);
	return {
		token: {
			type: source[0] === "\"" ? "double-quoted-scalar" : source[0] === "'" ? "single-quoted-scalar" : "scalar",
			offset: gap.lastIndex,
			indent: 0,
			source
		},
		props: [],
		...name !== void 0 && { key: name },
		...dash !== void 0 && key === void 0 && { dash: start },
		first,
		inFlow: false,
		duplicate: false,
		object: pass.object
	};
}
function readBlock(pass, indent) {
	const { text } = pass;
	const start = pass.at;
	let depth = -1;
	while (pass.at < text.length) {
		let first = pass.at;
		while (text[first] === " ") first += 1;
		const spaces = first - pass.at;
		const end = nextLine(text, first);
		if (text[first] === "	") return false;
		if (text[first] === "\n" || text[first] === "\r" || text[first] === void 0) {
			if (depth === -1 && spaces > 0) return false;
		} else {
			if (spaces <= indent) break;
			if (depth === -1) depth = spaces;
			else if (spaces < depth) return false;
		}
		pass.at = end;
	}
	if (pass.at > start) pass.places.blocks.push({
		offset: start,
		source: text.slice(start, pass.at)
	});
	return true;
}

// src/markers/scalar-places.ts
function listPlaces(tokens) {
	const places = {
		scalars: [],
		comments: [],
		blocks: []
	};
	let ended = false;
	for (const token of tokens) {
		if (token.type === "comment") places.comments.push(token);
		if (token.type === "doc-end") {
			ended = true;
			addComments(places, token.end);
		}
		if (token.type !== "document") continue;
		ended &&= !token.start.some((part) => part.type === "doc-start");
		addComments(places, token.start);
		if (token.value) {
			const scalars = places.scalars.length;
			walk(places, token.value, {
				object: identify(token.value),
				duplicate: false
			});
			if (ended) places.scalars.length = scalars;
		}
		addComments(places, token.end);
	}
	places.comments.sort((a, b) => a.offset - b.offset);
	return places;
}
function addComments(places, tokens) {
	for (const token of tokens ?? []) if (token.type === "comment") places.comments.push(token);
}
function walk(places, token, context) {
	switch (token.type) {
		case "block-map":
		case "flow-collection":
		case "block-seq":
			walkItems(places, token, context);
			break;
		case "block-scalar":
			addComments(places, token.props);
			places.blocks.push({
				offset: bodyStart(token),
				source: token.source
			});
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "alias": addComments(places, token.end);
	}
}
function walkItems(places, collection, context) {
	const seen = /* @__PURE__ */ new Set();
	const inFlow = collection.type === "flow-collection";
	const unwrap = isItemsOfList(collection);
	let first = true;
	for (const item of collection.items) {
		const key = item.key ? scalarText(item.key) : void 0;
		const duplicate = context.duplicate || key !== void 0 && seen.has(key);
		if (key !== void 0) seen.add(key);
		addComments(places, item.start);
		if (item.key) walk(places, item.key, {
			...context,
			duplicate
		});
		addComments(places, item.sep);
		const props = (item.sep ?? item.start).filter((part) => part.type === "anchor" || part.type === "tag");
		const dash = inFlow ? void 0 : item.start.find((part) => part.type === "seq-item-ind")?.offset;
		if (item.value) {
			if (isScalarToken(item.value)) places.scalars.push({
				token: item.value,
				props,
				...key !== void 0 && { key },
				...dash !== void 0 && !item.sep && { dash },
				first,
				inFlow,
				duplicate,
				object: context.object
			});
			const below = unwrap && key === "items" ? identifyItems(item.value) : void 0;
			if (below) walkList(places, item.value, below, {
				...context,
				duplicate
			});
			else walk(places, item.value, {
				...context,
				duplicate
			});
		}
		first = false;
	}
	if (inFlow) addComments(places, collection.end);
}
function bodyStart(token) {
	const last = token.props.at(-1);
	return last.offset + last.source.length;
}
function isScalarToken(token) {
	return token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar";
}
function isItemsOfList(token) {
	const kind = getText(token, "kind");
	return kind === "List" || kind === "ResourceList";
}
function identifyItems(token) {
	if (token.type !== "block-seq") return void 0;
	return token.items.map((item) => item.value ? identify(item.value) : identify(token));
}
function walkList(places, list, objects, context) {
	if (list.type !== "block-seq") return;
	list.items.forEach((item, index) => {
		const object = objects[index];
		walkItems(places, {
			...list,
			items: [item]
		}, {
			...context,
			object
		});
	});
}
function identify(token) {
	const metadata = getValue(token, "metadata");
	return {
		apiVersion: getText(token, "apiVersion") ?? "",
		kind: getText(token, "kind") ?? "",
		name: (metadata && getText(metadata, "name")) ?? "",
		namespace: (metadata && getText(metadata, "namespace")) ?? ""
	};
}
function getText(mapping, key) {
	const value = isMapping(mapping) ? getValue(mapping, key) : void 0;
	return value && scalarText(value);
}

// src/markers/find.ts
const SCREEN = /image[-_ ]?polic/i;
function isMarkerFile(path) {
	return /\.ya?ml$|(?:^|\/)Kustomization$/.test(path);
}
function locateMarkers(text, options = {}) {
	if (!SCREEN.test(text) || options.path !== void 0 && !isMarkerFile(options.path)) return {
		markers: [],
		diagnostics: [],
		mode: "yaml"
	};
	const outline = readOutline(text);
	if (outline) return locateInYaml(text, outline, options);
	return locateByParsing(text, options);
}
function locateByParsing(text, options) {
	const file = readYaml(text);
	if (file.refusal && !(options.lineMode && file.refusal.parses)) {
		if (!text.includes("\"$imagepolicy\"")) return {
			markers: [],
			diagnostics: [],
			mode: "yaml"
		};
		return options.lineMode ? locateInLines(text, file.refusal, options) : skip(text, file.refusal, options);
	}
	const located = locateInYaml(text, listPlaces(file.tokens), options);
	located.diagnostics.push(...explainAliasKeys(file, locator(text, options)));
	return located;
}
function skip(text, refusal, options) {
	const hint = refusal.parses ? void 0 : "Templates can be updated line by line; see line mode.";
	const message = `the file holds markers but Flux skips it: ${refusal.message}`;
	return {
		markers: [],
		diagnostics: [diagnose("MARKER_FILE_SKIPPED", message, {
			at: locator(text, options)(refusal.offset),
			hint
		})],
		mode: "yaml"
	};
}
function locator(text, options) {
	const position = indexLines(text);
	return (offset) => ({
		...position(offset),
		...options.path !== void 0 && { file: options.path }
	});
}
function locateInYaml(text, places, options) {
	const position = indexLines(text);
	const at = locator(text, options);
	const markers = [];
	const diagnostics = [];
	const settled = /* @__PURE__ */ new Set();
	const active = text.includes(MARKER_TOKEN);
	for (const scalar of places.scalars) {
		const comment = findComment(text, scalar);
		if (comment === void 0) continue;
		const marker = parseMarker(text.slice(comment, lineEnd(text, comment)));
		if (!marker) continue;
		settled.add(comment);
		if (scalar.duplicate) {
			const message = `${scalar.key === void 0 ? "The key" : `The key ${JSON.stringify(scalar.key)}`} or one above it occurs twice; only the first one counts, so this marker is ignored`;
			diagnostics.push(diagnose("MARKER_DUPLICATE_KEY", message, { at: at(comment) }));
		} else if (active) markers.push(describeMarker(text, scalar, marker, comment, position));
	}
	diagnostics.push(...explainComments(text, places, settled, at));
	return {
		markers,
		diagnostics,
		mode: "yaml"
	};
}
function findComment(text, scalar) {
	const { token } = scalar;
	if (token.type === "block-scalar") return token.props.find((part) => part.type === "comment")?.offset;
	const end = token.offset + token.source.length;
	const gap = scalar.inFlow ? /[ \t]*(?:,[ \t]*)?#/y : /[ \t]+#/y;
	gap.lastIndex = end;
	if (gap.test(text)) return gap.lastIndex - 1;
	return scalar.inFlow ? void 0 : findHeadComment(text, scalar);
}
function findHeadComment(text, scalar) {
	const start = lineStart(text, scalar.props[0]?.offset ?? scalar.token.offset);
	const indent = (scalar.dash ?? scalar.props[0]?.offset ?? scalar.token.offset) - start;
	if (start === 0 || indent < 0 || text.slice(start, start + indent).trim() !== "") return void 0;
	const commentStart = lineStart(text, start - 1);
	const comment = text.slice(commentStart, lineEnd(text, commentStart));
	const column = comment.search(/\S/);
	if (column === -1 || comment[column] !== "#") return void 0;
	if (scalar.dash === void 0) return /:[ \t]*$/.test(readLineAbove(text, commentStart) ?? "") ? commentStart + column : void 0;
	return column === indent && standsAlone(text, commentStart, scalar.first) ? commentStart + column : void 0;
}
function readLineAbove(text, at) {
	if (at === 0) return void 0;
	const start = lineStart(text, at - 1);
	return text.slice(start, lineEnd(text, start));
}
function standsAlone(text, commentStart, first) {
	const isBlank = (line) => line?.trim() === "";
	const isComment = (line) => line?.trimStart().startsWith("#");
	let at = commentStart;
	while (isBlank(readLineAbove(text, at))) at = lineStart(text, at - 1);
	if (!isComment(readLineAbove(text, at))) return true;
	if (first || at === commentStart) return false;
	while (isComment(readLineAbove(text, at))) at = lineStart(text, at - 1);
	return !isBlank(readLineAbove(text, at));
}
function describeMarker(text, scalar, marker, comment, position) {
	const { token } = scalar;
	const { line: markerLine, column: markerColumn } = position(comment);
	const tag = scalar.props.find((part) => part.type === "tag");
	return {
		...marker,
		...position(token.type === "block-scalar" ? token.props[0].offset : token.offset),
		markerLine,
		markerColumn,
		span: scalarSpan(token),
		value: scalarText(token) ?? "",
		style: scalarStyle(text, token),
		...tag && { tag: {
			text: tag.source,
			span: {
				start: tag.offset,
				end: tag.offset + tag.source.length
			}
		} },
		object: scalar.object,
		...scalar.key !== void 0 && { key: scalar.key }
	};
}
function scalarSpan(token) {
	if (token.type !== "block-scalar") return {
		start: token.offset,
		end: token.offset + token.source.length
	};
	const last = token.props.at(-1);
	return {
		start: token.props[0].offset,
		end: last.offset + last.source.length + token.source.length
	};
}
function scalarStyle(text, token) {
	if (token.type === "single-quoted-scalar") return "single";
	if (token.type === "double-quoted-scalar") return "double";
	if (token.type !== "block-scalar") return "plain";
	return text[token.props[0].offset] === "|" ? "literal" : "folded";
}

// src/engine/marked-files.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function locateInFiles(files) {
	const marked = [];
	const diagnostics = [];
	for (const { path, mode, bytes, markers } of files) {
		if (!markers) continue;
		let text;
		try {
			text = strictUtf8.decode(bytes);
		} catch {
			diagnostics.push(diagnose("PLAN_FILE_SKIPPED", "the file is not valid UTF-8, so its markers are left alone", { at: { file: path } }));
			continue;
		}
		const located = locateMarkers(text, {
			path,
			lineMode: true
		});
		diagnostics.push(...located.diagnostics);
		if (located.markers.length > 0) marked.push({
			path,
			mode,
			text,
			markers: located.markers
		});
	}
	return {
		files: marked,
		diagnostics
	};
}
function claimMarkers(files, automations, index) {
	const claims = [];
	const problems = /* @__PURE__ */ new Map();
	const report = (d) => problems.set(JSON.stringify([
		d.code,
		d.file,
		d.line,
		d.column,
		d.message
	]), d);
	for (const file of files) {
		const seeing = automations.filter((automation) => isBelow(file.path, automation.updatePath));
		for (const marker of file.markers) {
			const at = {
				file: file.path,
				line: marker.markerLine,
				column: marker.markerColumn
			};
			if (seeing.length === 0) report(diagnose("MARKER_OUTSIDE_UPDATE_PATH", `no automation's update path holds this file: ${marker.setter}`, {
				at,
				hint: `update paths: ${automations.map((a) => a.updatePath || ".").join(", ")}`
			}));
			for (const automation of seeing) {
				const found = index.lookup(automation, {
					namespace: marker.namespace,
					name: marker.name,
					file: file.path,
					at
				});
				if ("policy" in found) claims.push({
					automation,
					file,
					marker,
					policy: found.policy
				});
				else report(found.diagnostic);
			}
		}
	}
	return {
		claims,
		diagnostics: [...problems.values()]
	};
}

// src/engine/lint.ts
function lintTemplates(automations) {
	return automations.flatMap(({ commit }) => commit.messageTemplate === void 0 ? [] : checkTemplate(commit.messageTemplate, commit.messageTemplateLocation, commit.messageTemplateValues));
}
function lintPolicies(policies) {
	return policies.flatMap(lintPolicy);
}
function lintProject(project) {
	const { declarations, config, tree } = project;
	const index = createPolicyIndex(declarations, config);
	const located = locateInFiles(tree.files);
	const claimed = claimMarkers(located.files, declarations.automations, index);
	const policies = declarations.policies.map((policy) => ({
		policy,
		found: index.repositoryFor(policy)
	}));
	return collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, claimed.diagnostics, policies.flatMap(({ found }) => "diagnostic" in found ? [found.diagnostic] : []), lintPolicies(policies.map(({ policy, found }) => ({
		policy,
		..."repository" in found && { repository: found.repository }
	}))), lintTemplates(declarations.automations), findUnresolvedSecrets(declarations, config).map((d) => ({
		...d,
		severity: "warning"
	})));
}

// src/config/document-file.ts
const FLUX_DOCUMENT = /["']?apiVersion["']?\s*:\s*["']?(?:image|kustomize|source)\.toolkit\.fluxcd\.io\//;
const FLUX_KIND = /\b(?:ImageRepository|ImagePolicy|ImageUpdateAutomation|GitRepository|Kustomization)\b/;
function readDocumentFile(text, file, diagnostics) {
	const manifests = [];
	for (const part of splitDocuments(text)) {
		if (!FLUX_DOCUMENT.test(part.text) || !FLUX_KIND.test(part.text)) continue;
		const { value, fault } = parseYaml(part.text, file, part.firstLine);
		if (fault !== void 0) diagnostics.push(diagnose("YAML_UNREADABLE", fault.message, { at: fault.at }));
		manifests.push(...findManifests(value));
	}
	return manifests;
}
function readAllDocuments(text, file, firstLine = 1, firstColumn = 1) {
	return [...splitDocuments(text)].map((part) => parseYaml(part.text, file, part.firstLine + firstLine - 1, firstColumn)).filter(({ value, fault }) => fault !== void 0 || value !== void 0 && !isEmpty(value));
}
function isEmpty(value) {
	return value.kind === "scalar" && value.value === null;
}

// src/config/cluster-context.ts
function readClusterContext(text, file) {
	const context = {
		secrets: [],
		namespaceLabels: /* @__PURE__ */ new Map()
	};
	for (const { value } of readAllDocuments(text, file)) if (value !== void 0) readDocument(value, file, context);
	return context;
}
function readDocument(value, file, context) {
	const items = valueAt(value, "items");
	if (stringOf(value, "kind") === "List" && items?.kind === "list") {
		for (const item of items.items) readDocument(item, file, context);
		return;
	}
	const name = secretName(value);
	const form = secretForm(value);
	if (form !== void 0 && name !== void 0) context.secrets.push({
		namespace: stringOf(value, "metadata", "namespace") ?? "",
		name,
		form,
		file
	});
	const labels = valueAt(value, "metadata", "labels");
	if (stringOf(value, "kind") === "Namespace" && name !== void 0 && labels !== void 0) context.namespaceLabels.set(name, toData(labels));
}
function secretForm(value) {
	const kind = stringOf(value, "kind");
	if (kind === "SealedSecret" || kind === "ExternalSecret") return kind;
	return kind === "Secret" && valueAt(value, "sops") !== void 0 ? "SOPS" : void 0;
}
function secretName(value) {
	return stringOf(value, "spec", "target", "name") ?? stringOf(value, "metadata", "name");
}

// src/config/git-repository.ts
function readGitRepository(manifest) {
	const unreported = [];
	const metadata = readMetadata(openDocument(manifest, unreported), unreported);
	if (metadata === void 0) return void 0;
	const spec = valueAt(manifest.value, "spec");
	const branch = branchOf(spec === void 0 ? {} : toData(spec).ref);
	return {
		apiVersion: `${manifest.group}/${manifest.version}`,
		...metadata,
		location: manifest.at,
		naming: manifest.naming,
		scopes: manifest.scopes,
		suspend: false,
		url: stringOf(spec, "url") ?? "",
		...branch !== void 0 && { branch }
	};
}
function branchOf(ref) {
	if (typeof ref !== "object" || ref === null) return void 0;
	const { name, branch } = ref;
	if (typeof name === "string" && name.startsWith("refs/heads/")) return name.slice(11);
	return typeof branch === "string" && branch !== "" ? branch : void 0;
}

// src/config/image-repository.ts
const PROVIDERS = [
	"generic",
	"aws",
	"azure",
	"gcp"
];
const MAX_EXCLUSIONS = 25;
const FALLBACK_INTERVAL$1 = 6e5;
function readImageRepository(manifest, diagnostics) {
	checkVersion(manifest, diagnostics);
	const document = openDocument(manifest, diagnostics);
	const metadata = readMetadata(document, diagnostics);
	const spec = document.nested("spec", { required: true });
	document.reportUnknown();
	if (metadata === void 0 || spec === void 0) return void 0;
	const image = readImage(spec);
	const repository = {
		...readScan(spec),
		...readAccess(spec, metadata)
	};
	spec.reportUnknown();
	if (image === void 0) return void 0;
	return {
		apiVersion: `${manifest.group}/${manifest.version}`,
		...metadata,
		location: manifest.at,
		naming: manifest.naming,
		scopes: manifest.scopes,
		image,
		...repository
	};
}
function readImage(spec) {
	const image = spec.string("image", { required: true });
	if (image === void 0 || image.includes("${")) return void 0;
	const fault = findImageFault(image);
	if (fault === void 0) return image;
	spec.report("image", fault.message, void 0, fault.hint);
}
function findImageFault(image) {
	try {
		parseImageName(image);
		return;
	} catch (error) {
		if (error instanceof ReferenceError$1) return error;
		throw error;
	}
}
function readScan(spec) {
	const interval = readInterval(spec, true) ?? FALLBACK_INTERVAL$1;
	const timeoutText = spec.string("timeout", { pattern: TIMEOUT_PATTERN });
	const timeout = timeoutText === void 0 ? void 0 : parseDuration$1(timeoutText, TIMEOUT_PATTERN);
	const exclusionList = spec.strings("exclusionList");
	if (exclusionList !== void 0 && exclusionList.length > MAX_EXCLUSIONS) spec.report("exclusionList", `Too many: ${exclusionList.length}: must have at most ${MAX_EXCLUSIONS} items`);
	const provider = spec.string("provider", { enum: PROVIDERS });
	return {
		interval,
		...timeout !== void 0 && { timeout: Math.max(timeout, 1e3) },
		...exclusionList !== void 0 && { exclusionList },
		provider: isProvider(provider) ? provider : "generic",
		insecure: spec.boolean("insecure") ?? false,
		suspend: spec.boolean("suspend") ?? false
	};
}
function isProvider(text) {
	return PROVIDERS.includes(text);
}
function readAccess(spec, metadata) {
	const secretRef = readSecretRef(spec, "secretRef", metadata.namespace);
	const certSecretRef = readSecretRef(spec, "certSecretRef", metadata.namespace);
	const proxySecretRef = readSecretRef(spec, "proxySecretRef", metadata.namespace);
	const serviceAccountName = spec.string("serviceAccountName", { maxLength: 253 });
	const accessFrom = readAccessFrom(spec);
	return {
		...secretRef !== void 0 && { secretRef },
		...certSecretRef !== void 0 && { certSecretRef },
		...proxySecretRef !== void 0 && { proxySecretRef },
		...serviceAccountName !== void 0 && { serviceAccountName },
		...accessFrom !== void 0 && { accessFrom }
	};
}
function readInterval(spec, required) {
	const text = spec.string("interval", {
		required,
		pattern: INTERVAL_PATTERN
	});
	return text === void 0 ? void 0 : parseDuration$1(text, INTERVAL_PATTERN);
}
function readSecretRef(fields, key, namespace) {
	const reference = fields.nested(key);
	if (reference === void 0) return void 0;
	const name = reference.string("name", { required: true });
	reference.reportUnknown();
	return name === void 0 ? void 0 : {
		namespace,
		name,
		location: reference.locationOf("name")
	};
}
function readAccessFrom(spec) {
	const access = spec.nested("accessFrom");
	if (access === void 0) return void 0;
	const selectors = access.list("namespaceSelectors") ?? [];
	access.reportUnknown();
	return selectors.flatMap((item, index) => {
		if (item.kind !== "map") return [];
		const selector = access.child(item, `namespaceSelectors[${index}]`);
		const labels = selector.stringMap("matchLabels");
		selector.reportUnknown({ matchExpressions: "Flux knows only matchLabels here." });
		return [labels];
	});
}

// src/config/image-policy.ts
const DIGEST_POLICIES = [
	"Never",
	"IfNotPresent",
	"Always"
];
function readImagePolicy(manifest, diagnostics) {
	checkVersion(manifest, diagnostics);
	const document = openDocument(manifest, diagnostics);
	const metadata = readMetadata(document, diagnostics);
	const spec = document.nested("spec", { required: true });
	document.reportUnknown();
	if (metadata === void 0 || spec === void 0) return void 0;
	const repositoryRef = readRepositoryRef(spec, manifest, metadata.namespace);
	const choice = readChoice(spec);
	const filterTags = readFilter(spec);
	const digest = readDigestReflection(spec);
	const suspend = spec.boolean("suspend") ?? false;
	spec.reportUnknown();
	return {
		apiVersion: `${manifest.group}/${manifest.version}`,
		...metadata,
		location: manifest.at,
		naming: manifest.naming,
		scopes: manifest.scopes,
		suspend,
		repositoryRef,
		choice,
		...filterTags !== void 0 && { filterTags },
		...digest,
		fieldLocations: Object.fromEntries(locateFields(valueAt(manifest.value, "spec"), "spec"))
	};
}
function readRepositoryRef(spec, manifest, ownNamespace) {
	const reference = spec.nested("imageRepositoryRef", { required: true });
	if (reference === void 0) return {
		name: "",
		namespace: ownNamespace
	};
	const name = reference.string("name", { required: true });
	const namespace = reference.string("namespace");
	if (namespace !== void 0 && manifest.version === "v1alpha1") reference.report("namespace", "v1alpha1 knows no namespace here; Flux drops it");
	reference.reportUnknown();
	return {
		name: name ?? "",
		namespace: namespace ?? ownNamespace
	};
}
function readChoice(spec) {
	const policy = spec.nested("policy", { required: true });
	if (policy === void 0) return {};
	const semver = policy.nested("semver", { refuseNull: true });
	const range = semver?.string("range", { required: true });
	semver?.reportUnknown();
	const alphabetical = readOrder(policy, "alphabetical");
	const numerical = readOrder(policy, "numerical");
	policy.reportUnknown();
	if ([
		"semver",
		"alphabetical",
		"numerical"
	].every((name) => policy.value(name) === void 0)) spec.report("policy", "invalid policy: given ImagePolicyChoice object is invalid");
	return {
		...range !== void 0 && { semver: { range } },
		...alphabetical !== void 0 && { alphabetical },
		...numerical !== void 0 && { numerical }
	};
}
function readOrder(policy, key) {
	const fields = policy.nested(key, { refuseNull: true });
	if (fields === void 0) return void 0;
	const text = fields.string("order", { enum: ["asc", "desc"] })?.toLowerCase();
	fields.reportUnknown();
	return text === "asc" || text === "desc" ? { order: text } : {};
}
function readFilter(spec) {
	const fields = spec.nested("filterTags");
	if (fields === void 0) return void 0;
	const pattern = fields.string("pattern");
	const extract = fields.string("extract");
	fields.reportUnknown();
	return {
		...pattern !== void 0 && { pattern },
		...extract !== void 0 && { extract }
	};
}
function readDigestReflection(spec) {
	const text = spec.string("digestReflectionPolicy", { enum: DIGEST_POLICIES });
	const policy = DIGEST_POLICIES.find((name) => name === text) ?? "Never";
	const interval = readInterval(spec, false);
	if (interval !== void 0 && policy !== "Always") spec.report("interval", "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'");
	if (interval === void 0 && policy === "Always" && spec.value("interval") === void 0) spec.report("interval", "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'", spec.locationOf("digestReflectionPolicy"), "Add `interval: 10m` beside it.");
	return {
		digestReflectionPolicy: policy,
		...interval !== void 0 && { interval }
	};
}
function* locateFields(value, path) {
	if (value === void 0) return;
	yield [path, value.at];
	if (value.kind === "map") for (const [key, entry] of value.entries) yield* locateFields(entry.value, `${path}.${key}`);
}

// src/config/image-update-automation.ts
const FALLBACK_INTERVAL = 18e5;
function readAutomation(manifest, diagnostics) {
	checkVersion(manifest, diagnostics);
	const document = openDocument(manifest, diagnostics);
	const metadata = readMetadata(document, diagnostics);
	const spec = document.nested("spec", { required: true });
	document.reportUnknown();
	if (metadata === void 0 || spec === void 0) return void 0;
	const isFlat = manifest.version === "v1alpha1";
	const source = isFlat ? void 0 : readSource(spec, metadata.namespace);
	const git = isFlat ? readFlatGit(spec, metadata.namespace) : readGit(spec, metadata.namespace);
	const selector = spec.nested("policySelector");
	const automation = {
		apiVersion: `${manifest.group}/${manifest.version}`,
		...metadata,
		location: manifest.at,
		naming: manifest.naming,
		scopes: manifest.scopes,
		implicit: false,
		suspend: spec.boolean("suspend") ?? false,
		interval: readInterval(spec, true) ?? FALLBACK_INTERVAL,
		updatePath: readUpdatePath(spec),
		...selector !== void 0 && { policySelector: readLabelSelector(selector) },
		...git.checkoutBranch !== void 0 && { checkoutBranch: git.checkoutBranch },
		...git.pushBranch !== void 0 && { pushBranch: git.pushBranch },
		commit: git.commit
	};
	spec.reportUnknown(MOVED_FIELDS);
	return {
		automation,
		source: source ?? git.source,
		replacesRef: git.replacesRef
	};
}
const MOVED_FIELDS = {
	checkout: "Since v1alpha2 this is `spec.git.checkout`.",
	commit: "Since v1alpha2 this is `spec.git.commit`.",
	push: "Since v1alpha2 this is `spec.git.push`."
};
function readSource(spec, ownNamespace) {
	const source = spec.nested("sourceRef", { required: true });
	if (source === void 0) return void 0;
	source.ignore("apiVersion");
	source.string("kind", { enum: ["GitRepository"] });
	const name = source.string("name", { required: true });
	const namespace = source.string("namespace") ?? ownNamespace;
	source.reportUnknown();
	return name === void 0 ? void 0 : {
		name,
		namespace,
		location: source.locationOf("name")
	};
}
function readGit(spec, namespace) {
	const git = spec.nested("git");
	if (git === void 0) {
		spec.report("git", "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration");
		return {
			replacesRef: false,
			commit: { messageTemplateValues: {} }
		};
	}
	const checkout = git.nested("checkout");
	const ref = checkout?.nested("ref", { required: true });
	for (const key of [
		"branch",
		"tag",
		"semver",
		"name",
		"commit"
	]) ref?.string(key);
	ref?.reportUnknown();
	checkout?.reportUnknown();
	const checkoutBranch = settled(branchOf(ref && {
		name: ref.string("name"),
		branch: ref.string("branch")
	}));
	const commit = git.nested("commit", { required: true });
	const settings = {
		replacesRef: checkout !== void 0,
		...checkoutBranch !== void 0 && { checkoutBranch },
		...readPush(git),
		commit: commit === void 0 ? { messageTemplateValues: {} } : readCommit(commit, namespace)
	};
	git.reportUnknown();
	return settings;
}
function readPush(fields) {
	const push = fields.nested("push");
	const branch = settled(push?.string("branch"));
	push?.string("refspec");
	push?.stringMap("options");
	push?.reportUnknown();
	return branch === void 0 || branch === "" ? {} : { pushBranch: branch };
}
function readCommit(commit, namespace) {
	const author = commit.nested("author", { required: true });
	const email = author?.string("email", { required: true });
	const name = author?.string("name") ?? "";
	author?.reportUnknown();
	const messageTemplate = commit.string("messageTemplate");
	const messageTemplateValues = commit.stringMap("messageTemplateValues");
	const signingKey = readSigningKey(commit, namespace);
	commit.reportUnknown();
	const template = commit.value("messageTemplate");
	return {
		...messageTemplate !== void 0 && {
			messageTemplate,
			messageTemplateLocation: template.contentAt
		},
		messageTemplateValues,
		...email !== void 0 && { author: {
			name,
			email
		} },
		...signingKey !== void 0 && { signingKey }
	};
}
function readSigningKey(commit, namespace) {
	const key = commit.nested("signingKey");
	if (key === void 0) return void 0;
	const type = key.string("type", { enum: ["gpg", "ssh"] });
	const reference = key.nested("secretRef", { required: true });
	const name = reference?.string("name", { required: true });
	reference?.reportUnknown();
	key.reportUnknown();
	if (reference === void 0 || name === void 0) return void 0;
	return {
		secret: {
			namespace,
			name,
			location: reference.locationOf("name")
		},
		type: type === "ssh" ? "ssh" : "gpg"
	};
}
function readFlatGit(spec, namespace) {
	const checkout = spec.nested("checkout", { required: true });
	const branch = checkout?.string("branch", { required: true });
	const reference = checkout?.nested("gitRepositoryRef", { required: true });
	const name = reference?.string("name", { required: true });
	reference?.reportUnknown();
	checkout?.reportUnknown();
	return {
		replacesRef: true,
		...branch !== void 0 && { checkoutBranch: branch },
		...readPush(spec),
		commit: readFlatCommit(spec),
		source: name === void 0 ? void 0 : {
			name,
			namespace,
			location: reference.locationOf("name")
		}
	};
}
function readFlatCommit(spec) {
	const commit = spec.nested("commit", { required: true });
	const name = commit?.string("authorName", { required: true }) ?? "";
	const email = commit?.string("authorEmail", { required: true });
	const messageTemplate = commit?.string("messageTemplate");
	commit?.reportUnknown();
	const template = commit?.value("messageTemplate");
	return {
		...messageTemplate !== void 0 && {
			messageTemplate,
			messageTemplateLocation: template.contentAt
		},
		messageTemplateValues: {},
		...email !== void 0 && { author: {
			name,
			email
		} }
	};
}
function readUpdatePath(spec) {
	const update = spec.nested("update");
	const path = update?.string("path") ?? "";
	update?.string("strategy", { enum: ["Setters"] });
	update?.reportUnknown();
	const known = path.includes("${") ? path.slice(0, path.indexOf("${")).replace(/[^/]*$/, "") : path;
	return joinPath("", known);
}
function settled(branch) {
	return branch?.includes("${") ? void 0 : branch;
}

// src/config/kustomize/resource.ts
function declaredResource(manifest) {
	return {
		manifest,
		original: nameOf(manifest.value),
		previous: []
	};
}
function nameOf(value) {
	return {
		name: stringOf(value, "metadata", "name") ?? "",
		namespace: stringOf(value, "metadata", "namespace") ?? ""
	};
}
function effectiveNamespace(namespace) {
	return namespace === "" ? "default" : namespace;
}
function withValue(resource, value) {
	const { manifest, previous } = resource;
	const old = nameOf(manifest.value);
	return {
		...resource,
		manifest: {
			...manifest,
			value
		},
		previous: [...previous, old]
	};
}
function withName(resource, part, text, at, rule) {
	return withRule(withValue(resource, setMetadata(resource.manifest.value, part, stringAt(text, at))), part, rule);
}
function withRule(resource, part, rule) {
	const { manifest } = resource;
	const before = part === "name" ? manifest.naming.name : "";
	const text = before === "" ? rule : `${before}, then ${rule}`;
	return {
		...resource,
		manifest: {
			...manifest,
			naming: {
				...manifest.naming,
				[part]: text
			}
		}
	};
}
function setMetadata(value, key, field) {
	const metadata = valueAt(value, "metadata");
	const map = metadata?.kind === "map" ? metadata : {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		at: value.at
	};
	return withEntry(value, "metadata", withEntry(map, key, field), map.at);
}
function addMetadataPairs(value, field, pairs) {
	const present = valueAt(value, "metadata", field);
	let map = present?.kind === "map" ? present : {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		at: pairs.at
	};
	for (const [key, entry] of pairs.entries) map = withEntry(map, key, entry.value, entry.keyAt);
	return setMetadata(value, field, map);
}

// src/config/substitute.ts
function substituteText(text, lookup) {
	const unresolved = [];
	let result = "";
	let at = 0;
	while (at < text.length) {
		const dollar = text.indexOf("$", at);
		if (dollar === -1) break;
		result += text.slice(at, dollar);
		if (text.startsWith("$${", dollar)) {
			result += "${";
			at = dollar + 3;
			continue;
		}
		const end = text[dollar + 1] === "{" ? closingBrace(text, dollar + 2) : -1;
		if (end === -1) {
			result += "$";
			at = dollar + 1;
			continue;
		}
		const expansion = expand$1(text.slice(dollar + 2, end), lookup);
		if (expansion === void 0) unresolved.push(text.slice(dollar + 2, end));
		result += expansion ?? text.slice(dollar, end + 1);
		at = end + 1;
	}
	return {
		text: result + text.slice(at),
		unresolved
	};
}
function closingBrace(text, start) {
	let depth = 1;
	for (let at = start; at < text.length; at++) if (text[at] === "{" && text[at - 1] === "$") depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return -1;
}
function expand$1(expression, lookup) {
	const match = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[=-])(.*))?$/s.exec(expression);
	if (match === null) return void 0;
	const [, name, operator, fallback = ""] = match;
	const value = lookup(name);
	if (!(operator !== void 0 && (value === void 0 || value === "" && operator.startsWith(":")))) return value;
	const nested = substituteText(fallback, lookup);
	return nested.unresolved.length > 0 ? void 0 : nested.text;
}
function substituteValue(value, lookup, unresolved) {
	if (value.kind === "list") return {
		...value,
		items: value.items.map((item) => substituteValue(item, lookup, unresolved))
	};
	if (value.kind === "map") {
		const entries = /* @__PURE__ */ new Map();
		for (const [key, entry] of value.entries) entries.set(key, {
			...entry,
			value: substituteValue(entry.value, lookup, unresolved)
		});
		return {
			...value,
			entries
		};
	}
	if (typeof value.value !== "string" || !value.value.includes("${")) return value;
	const result = substituteText(value.value, lookup);
	if (result.unresolved.length > 0) unresolved.push({
		scalar: value,
		names: result.unresolved
	});
	const isBoolean = value.plain && result.text !== value.value && (result.text === "true" || result.text === "false");
	return {
		...value,
		value: isBoolean ? result.text === "true" : result.text
	};
}
function inferVariables(pattern, value) {
	const names = [];
	let source = "";
	let at = 0;
	let touches = false;
	for (const match of pattern.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?[=-][^}]*)?\}/g)) {
		touches ||= names.length > 0 && match.index === at;
		source += `${escapePattern(pattern.slice(at, match.index))}${match[0] === pattern ? "(.+)" : "([^/]+?)"}`;
		names.push(match[1]);
		at = match.index + match[0].length;
	}
	if (names.length === 0 || touches) return void 0;
	const found = new RegExp(`^${source}${escapePattern(pattern.slice(at))}$`).exec(value);
	if (found === null) return void 0;
	const values = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		const text = found[index + 1];
		if (values.has(name) && values.get(name) !== text) return void 0;
		values.set(name, text);
	}
	return values;
}
function escapePattern(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/config/inferred-images.ts
const MARKED_LINE = /^(.*?)#\s*\{\s*"\$imagepolicy"\s*:\s*"([^":]+):([^":]+)(?::([a-z]+))?"\s*\}\s*$/;
function findMarkedValues(text, file) {
	const found = [];
	for (const line of text.split("\n")) {
		if (!line.includes("\"$imagepolicy\"")) continue;
		const match = MARKED_LINE.exec(line.trimEnd());
		if (match === null || match[4] !== void 0 && match[4] !== "name") continue;
		const value = /["']?([^\s"']+)["']?\s*$/.exec(match[1])?.[1];
		if (value !== void 0) found.push({
			file,
			value,
			namespace: match[2],
			name: match[3]
		});
	}
	return found;
}
function imageNameOf(reference) {
	const [name = ""] = reference.split("@", 1);
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
function inferImages(manifests, marked) {
	const result = [];
	const extraPolicies = /* @__PURE__ */ new Map();
	const policies = manifests.filter((manifest) => manifest.kind === "ImagePolicy");
	for (const manifest of manifests) {
		const pattern = manifest.kind === "ImageRepository" ? openImage(manifest) : void 0;
		if (pattern === void 0) continue;
		const users = policies.filter((policy) => refersTo(policy, manifest));
		const variants = collectVariants(pattern, users, marked);
		for (const [key, { values, files }] of variants) {
			result.push({
				manifest: fill(manifest, values),
				...variants.size > 1 && { files: [...files].sort() }
			});
			if (variants.size > 1) for (const user of users) noteFiles(extraPolicies, user, key, files);
		}
		if (variants.size === 0) result.push({ manifest });
	}
	for (const manifest of manifests) {
		const variants = extraPolicies.get(manifest);
		if (variants !== void 0) for (const files of variants.values()) result.push({
			manifest,
			files: [...files].sort()
		});
		else if (manifest.kind !== "ImageRepository" || openImage(manifest) === void 0) result.push({ manifest });
	}
	return result;
}
function openImage(manifest) {
	const image = valueAt(manifest.value, "spec", "image");
	return (manifest.unresolved?.some(({ names }) => names.length > 0) ?? false) && image?.kind === "scalar" && typeof image.value === "string" && image.value.includes("${") ? image.value : void 0;
}
function refersTo(policy, repository) {
	const own = nameOf(policy.value);
	const { name, namespace } = nameOf(repository.value);
	const wanted = stringOf(policy.value, "spec", "imageRepositoryRef", "namespace") ?? own.namespace;
	return stringOf(policy.value, "spec", "imageRepositoryRef", "name") === name && (wanted === namespace || wanted === "" || namespace === "");
}
function collectVariants(pattern, users, marked) {
	const variants = /* @__PURE__ */ new Map();
	const names = users.map((user) => nameOf(user.value));
	for (const { file, value, namespace, name } of marked) {
		if (!names.some((own) => own.name === name && (own.namespace === namespace || own.namespace === ""))) continue;
		const values = inferVariables(pattern, imageNameOf(value));
		if (values === void 0) continue;
		const key = JSON.stringify([...values]);
		const variant = variants.get(key);
		if (variant === void 0) variants.set(key, {
			values,
			files: /* @__PURE__ */ new Set([file])
		});
		else variant.files.add(file);
	}
	return new Map([...variants].sort(([a], [b]) => a < b ? -1 : 1));
}
function noteFiles(extra, user, key, files) {
	const variants = extra.get(user) ?? /* @__PURE__ */ new Map();
	variants.set(key, /* @__PURE__ */ new Set([...variants.get(key) ?? [], ...files]));
	extra.set(user, variants);
}
function fill(manifest, values) {
	const unresolved = [];
	const value = substituteValue(manifest.value, (name) => values.get(name), unresolved);
	const { unresolved: _, ...rest } = manifest;
	return {
		...rest,
		value,
		...unresolved.length > 0 && { unresolved }
	};
}

// src/config/kustomize/ignored-effects.ts
const IMAGE_KINDS$1 = [
	"ImageRepository",
	"ImagePolicy",
	"ImageUpdateAutomation"
];
const RELEVANT_CONFIGURATION = /image\.toolkit\.fluxcd\.io|\bImage(?:Repository|Policy|UpdateAutomation)\b|^name(?:Prefix|Suffix|space):/m;
function findIgnoredEffects(kustomization, resources, textOf) {
	const image = resources.find(({ manifest }) => IMAGE_KINDS$1.includes(manifest.kind));
	if (image === void 0) return [];
	const subject = `${image.manifest.kind} "${stringOf(image.manifest.value, "metadata", "name") ?? ""}"`;
	const textAt = (path) => textOf(resolvePath(kustomization.folder, path) ?? "");
	return [...kustomization.others].flatMap(([field, { value, at }]) => {
		if (!isRelevant(field, value, textAt)) return [];
		return [{
			message: `\`${field}\` of ${kustomization.path} may alter ${subject}, and is not followed`,
			at
		}];
	});
}
function isRelevant(field, value, textAt) {
	if (value.kind !== "list" || value.items.length === 0) return false;
	if (field === "transformers") return true;
	if (field === "configurations" || field === "crds") return value.items.some((item) => RELEVANT_CONFIGURATION.test(textAt(stringOf(item) ?? "") ?? ""));
	if (field === "replacements") return value.items.some((item) => selectsImageKinds(item, textAt));
	return false;
}
function selectsImageKinds(replacement, textAt) {
	const path = stringOf(replacement, "path");
	if (path !== void 0) {
		const text = textAt(path);
		if (text === void 0) return false;
		return readAllDocuments(text, path).some(({ value }) => {
			return (value?.kind === "list" ? value.items : value === void 0 ? [] : [value]).some((item) => selectsImageKinds(item, () => void 0));
		});
	}
	const targets = valueAt(replacement, "targets");
	if (targets?.kind !== "list") return false;
	return targets.items.some((target) => {
		const kind = stringOf(target, "select", "kind");
		return kind === void 0 || IMAGE_KINDS$1.includes(kind);
	});
}

// src/config/kustomize/json-patch.ts
var JsonPatchError = class extends Error {};
function applyJsonPatch(document, operations) {
	let value = document;
	for (const operation of operations.items) value = applyOperation(value, operation);
	if (value.kind !== "map") throw new JsonPatchError("the patch replaces the whole document with something else");
	return value;
}
function applyOperation(document, operation) {
	const op = stringOf(operation, "op");
	const path = stringOf(operation, "path");
	if (op === void 0 || path === void 0) throw new JsonPatchError("an operation needs op and path");
	const keys = parsePointer(path);
	const value = valueAt(operation, "value");
	switch (op) {
		case "add": return edit(document, keys, path, (parent, key) => insert(parent, key, needed(value, path), path));
		case "replace": return edit(document, keys, path, (parent, key) => replace(parent, key, needed(value, path), path));
		case "remove": return edit(document, keys, path, (parent, key) => remove(parent, key, path));
		case "test":
			if (JSON.stringify(toData(read(document, keys, path))) !== JSON.stringify(value && toData(value))) throw new JsonPatchError(`testing value ${path} failed`);
			return document;
		case "move":
		case "copy": {
			const from = parsePointer(stringOf(operation, "from") ?? "");
			const moved = read(document, from, path);
			return edit(op === "copy" ? document : edit(document, from, path, (parent, key) => remove(parent, key, path)), keys, path, (parent, key) => insert(parent, key, moved, path));
		}
		default: throw new JsonPatchError(`unknown operation "${op}"`);
	}
}
function parsePointer(path) {
	if (!path.startsWith("/")) throw new JsonPatchError(`"${path}" is no JSON pointer`);
	return path.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function needed(value, path) {
	if (value === void 0) throw new JsonPatchError(`the operation on ${path} has no value`);
	return value;
}
function read(document, keys, path) {
	let value = document;
	for (const key of keys) value = value?.kind === "list" ? value.items[Number(key)] : valueAt(value, key);
	if (value === void 0) throw missing(path);
	return value;
}
function edit(value, keys, path, change) {
	const [key, ...rest] = keys;
	if (value.kind === "scalar" || key === void 0) throw missing(path);
	if (rest.length === 0) return change(value, key);
	const child = value.kind === "list" ? value.items[Number(key)] : valueAt(value, key);
	if (child === void 0) throw missing(path);
	const edited = edit(child, rest, path, change);
	if (value.kind === "map") return withEntry(value, key, edited);
	return {
		...value,
		items: value.items.with(Number(key), edited)
	};
}
function insert(parent, key, value, path) {
	if (parent.kind === "map") return withEntry(parent, key, value);
	const index = key === "-" ? parent.items.length : indexOf(key, parent.items.length, path);
	return {
		...parent,
		items: parent.items.toSpliced(index, 0, value)
	};
}
function replace(parent, key, value, path) {
	if (parent.kind === "list") return {
		...parent,
		items: parent.items.with(indexOf(key, parent.items.length - 1, path), value)
	};
	return withEntry(parent, key, value);
}
function remove(parent, key, path) {
	if (parent.kind === "list") return {
		...parent,
		items: parent.items.toSpliced(indexOf(key, parent.items.length - 1, path), 1)
	};
	if (!parent.entries.has(key)) throw missing(path);
	return withoutEntry(parent, key);
}
function indexOf(key, last, path) {
	const index = Number(key);
	if (!/^\d+$/.test(key) || index > last) throw new JsonPatchError(`${path}: no item ${key}`);
	return index;
}
function missing(path) {
	return new JsonPatchError(`${path} does not exist`);
}

// src/config/kustomize/strategic-merge.ts
function mergeStrategically(base, patch) {
	const directive = directiveOf(patch);
	if (directive === "delete") return void 0;
	if (directive === "replace") return clean(patch);
	const entries = new Map(base.entries);
	for (const [key, entry] of patch.entries) {
		const merged = mergeEntry(entries.get(key), entry);
		if (merged === void 0) entries.delete(key);
		else entries.set(key, merged);
	}
	entries.delete("$patch");
	return {
		...base,
		entries
	};
}
function mergeEntry(base, patch) {
	if (isNull(patch.value)) return void 0;
	if (patch.value.kind === "map" && base?.value.kind === "map") {
		const value = mergeStrategically(base.value, patch.value);
		return value === void 0 ? void 0 : {
			...base,
			value
		};
	}
	if (patch.value.kind === "map" && directiveOf(patch.value) === "delete") return void 0;
	return {
		keyAt: patch.keyAt,
		value: clean(patch.value)
	};
}
function directiveOf(map) {
	const directive = map.entries.get("$patch")?.value;
	return directive?.kind === "scalar" ? String(directive.value) : void 0;
}
function isNull(value) {
	return value.kind === "scalar" && value.value === null;
}
function clean(value) {
	if (value.kind === "list") {
		const items = value.items.filter((item) => item.kind !== "map" || directiveOf(item) === void 0);
		return {
			...value,
			items: items.map(clean)
		};
	}
	if (value.kind === "scalar") return value;
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of value.entries) if (key !== "$patch" && !isNull(entry.value)) entries.set(key, {
		...entry,
		value: clean(entry.value)
	});
	return {
		...value,
		entries
	};
}

// src/config/kustomize/selector.ts
const SET = /^(!?)([^\s!=,()<>]+)(?:\s+(in|notin)\s*\(([^()]*)\)|\s*(==|=|!=|>|<)\s*([^\s,()=!<>]*))?$/;
function parseSelector(text) {
	const tests = [];
	for (const requirement of splitRequirements(text)) {
		const test = parseRequirement(requirement);
		if (test === void 0) return `unable to parse requirement: "${requirement}"`;
		tests.push(test);
	}
	return (labels) => tests.every((test) => test(labels));
}
function splitRequirements(text) {
	return text.split(/,(?![^(]*\))/).map((part) => part.trim()).filter((part) => part !== "" || text.trim() !== "");
}
function parseRequirement(text) {
	const match = SET.exec(text);
	if (match === null) return void 0;
	const [, negated, key, setOperator, list, operator, value = ""] = match;
	const read = (labels) => Object.hasOwn(labels, key) ? labels[key] : void 0;
	if (negated === "!") return setOperator || operator ? void 0 : (labels) => read(labels) === void 0;
	if (setOperator !== void 0) {
		const values = (list ?? "").split(",").map((item) => item.trim());
		return setOperator === "in" ? (labels) => values.includes(read(labels) ?? "\0") : (labels) => !values.includes(read(labels) ?? "\0");
	}
	if (operator === void 0) return (labels) => read(labels) !== void 0;
	if (operator === "!=") return (labels) => read(labels) !== value;
	if (operator === ">" || operator === "<") return compareIntegers(read, operator, value);
	return (labels) => read(labels) === value;
}
function compareIntegers(read, operator, value) {
	if (!/^-?\d+$/.test(value)) return void 0;
	return (labels) => {
		const actual = read(labels);
		if (actual === void 0 || !/^-?\d+$/.test(actual)) return false;
		return operator === ">" ? BigInt(actual) > BigInt(value) : BigInt(actual) < BigInt(value);
	};
}

// src/config/kustomize/target.ts
function readTarget(value) {
	const read = (key) => stringOf(value, key) ?? "";
	return {
		group: read("group"),
		version: read("version"),
		kind: read("kind"),
		name: read("name"),
		namespace: read("namespace"),
		labelSelector: read("labelSelector"),
		annotationSelector: read("annotationSelector")
	};
}
function compileTarget(target) {
	const parts = [
		"group",
		"version",
		"kind",
		"name",
		"namespace"
	];
	const patterns = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const test = compilePattern(target[part]);
		if (test === void 0) return `target.${part}: "${target[part]}" is no regular expression`;
		patterns.set(part, test);
	}
	const labels = parseSelector(target.labelSelector);
	const annotations = parseSelector(target.annotationSelector);
	if (typeof labels === "string") return `target.labelSelector: ${labels}`;
	if (typeof annotations === "string") return `target.annotationSelector: ${annotations}`;
	return (resource) => matches(resource, (part) => patterns.get(part), labels, annotations);
}
function matches({ manifest, original }, pattern, labels, annotations) {
	const { value } = manifest;
	const namespace = stringOf(value, "metadata", "namespace") ?? "";
	const name = stringOf(value, "metadata", "name") ?? "";
	const isNamespace = pattern("namespace");
	const isName = pattern("name");
	return (isNamespace(effectiveNamespace(original.namespace)) || isNamespace(effectiveNamespace(namespace))) && (isName(original.name) || isName(name)) && pattern("group")(manifest.group) && pattern("version")(manifest.version) && pattern("kind")(manifest.kind) && labels(labelsOf(value)) && annotations(annotationsOf(value));
}
function compilePattern(text) {
	if (text === "") return () => true;
	if (/^[A-Za-z0-9_-]+$/.test(text)) return (candidate) => candidate === text;
	const anchored = `${text.startsWith("^") ? "" : "^"}${text}${text.endsWith("$") ? "" : "$"}`;
	try {
		const pattern = RE2JS.compile(anchored);
		return (candidate) => pattern.matcher(candidate).find();
	} catch {
		return;
	}
}

// src/config/kustomize/patch.ts
function readPatchBody(text, file, at) {
	const documents = readAllDocuments(text, file, at.line, at.column);
	const fault = documents.find((document) => document.fault !== void 0)?.fault;
	if (fault !== void 0) return `the patch is not readable as YAML: ${fault.message}`;
	const values = documents.flatMap(({ value }) => value ?? []);
	const [first] = values;
	if (values.length === 1 && first?.kind === "list") return { operations: first };
	const merges = values.filter((value) => value.kind === "map");
	return merges.length === values.length ? { merges } : "the patch is neither a mapping nor a list of operations";
}
function applyPatch(resources, patch, body, report) {
	if (patch.target === void 0) {
		if ("operations" in body) {
			report("a JSON patch needs a target", patch.at);
			return [...resources];
		}
		return body.merges.reduce((current, merge) => mergeByName(current, merge, patch, report), [...resources]);
	}
	const test = compileTarget(patch.target);
	if (typeof test === "string") {
		report(test, patch.at);
		return [...resources];
	}
	return resources.flatMap((resource) => test(resource) ? patchOne(resource, patch, body, report) : [resource]);
}
function applyNamedJsonPatch(resources, patch, body, report) {
	const { target } = patch;
	if (target === void 0 || !("operations" in body)) return [...resources];
	const found = findByName(resources, { ...target });
	if (found === void 0) return [...resources];
	return resources.flatMap((resource) => resource === found ? patchOne(resource, patch, body, report) : [resource]);
}
function patchOne(resource, patch, body, report) {
	if ("merges" in body) return body.merges.reduce((current, merge) => current.flatMap((item) => mergeOne(item, merge, patch)), [resource]);
	try {
		const value = applyJsonPatch(resource.manifest.value, body.operations);
		return [noteRenaming(withValue(resource, value), resource, patch)];
	} catch (error) {
		if (!(error instanceof JsonPatchError)) throw error;
		report(`the patch does not fit ${resource.manifest.kind} "${nameOf(resource.manifest.value).name}": ${error.message}`, patch.at);
		return [resource];
	}
}
function mergeByName(resources, merge, patch, report) {
	const [group = "", version = ""] = (stringOf(merge, "apiVersion") ?? "").split("/", 2);
	const kind = stringOf(merge, "kind") ?? "";
	if (!resources.some(({ manifest }) => manifest.kind === kind && manifest.group === group)) return resources;
	const wanted = {
		group,
		version,
		kind,
		...nameOf(merge)
	};
	const found = findByName(resources, wanted);
	if (found === void 0) {
		report(`no ${kind} "${wanted.name}" for the patch to change`, merge.at);
		return resources;
	}
	return resources.flatMap((resource) => resource === found ? mergeOne(resource, merge, patch) : [resource]);
}
function findByName(resources, wanted) {
	const ofKind = resources.filter(({ manifest }) => manifest.group === wanted.group && manifest.version === wanted.version && manifest.kind === wanted.kind);
	const isWanted = ({ name, namespace }) => name === wanted.name && effectiveNamespace(namespace) === effectiveNamespace(wanted.namespace);
	const current = ofKind.filter(({ manifest }) => isWanted(nameOf(manifest.value)));
	if (current.length === 1) return current[0];
	const before = ofKind.filter(({ original, previous }) => [original, ...previous].some(isWanted));
	return before.length === 1 ? before[0] : void 0;
}
function mergeOne(resource, merge, patch) {
	const { manifest } = resource;
	const merged = mergeStrategically(manifest.value, merge);
	if (merged === void 0) return [];
	let value = {
		...merged,
		entries: new Map(merged.entries)
	};
	for (const key of ["apiVersion", "kind"]) {
		const entry = manifest.value.entries.get(key);
		if (entry !== void 0) value.entries.set(key, entry);
	}
	const keep = (key) => {
		const before = metadataEntry(manifest.value, key);
		if (before !== void 0) value = setMetadata(value, key, before);
		else value = withoutMetadata(value, key);
	};
	keep("namespace");
	if (!patch.allowNameChange) keep("name");
	return [noteRenaming(withValue(resource, value), resource, patch)];
}
function metadataEntry(value, key) {
	const metadata = value.entries.get("metadata")?.value;
	return metadata?.kind === "map" ? metadata.entries.get(key)?.value : void 0;
}
function withoutMetadata(value, key) {
	const entry = value.entries.get("metadata");
	if (entry?.value.kind !== "map" || !entry.value.entries.has(key)) return value;
	const entries = new Map(entry.value.entries);
	entries.delete(key);
	return {
		...value,
		entries: new Map(value.entries).set("metadata", {
			...entry,
			value: {
				...entry.value,
				entries
			}
		})
	};
}
function noteRenaming(after, before, patch) {
	const old = nameOf(before.manifest.value);
	const now = nameOf(after.manifest.value);
	const rule = `a patch of ${patch.at.file}:${patch.at.line}`;
	let noted = after;
	if (now.name !== old.name) noted = withRule(noted, "name", rule);
	if (now.namespace !== old.namespace) noted = withRule(noted, "namespace", rule);
	return noted;
}

// src/config/kustomize/build.ts
const MAX_DEPTH = 60;
var KustomizeBuilder = class {
	#files;
	#diagnostics;
	#bodies = /* @__PURE__ */ new Map();
	#bases = /* @__PURE__ */ new Map();
	constructor(files, diagnostics) {
		this.#files = files;
		this.#diagnostics = diagnostics;
	}
	build(kustomization, trace) {
		return this.#accumulate(kustomization, [], [], trace);
	}
	#accumulate(kustomization, incoming, open, trace) {
		const { folder } = kustomization;
		trace.folders.add(folder);
		const path = [...open, folder];
		let resources = [...incoming];
		for (const entry of kustomization.resources) resources.push(...this.#load(kustomization, entry, path, trace));
		resources = this.#dropDuplicates(resources, kustomization);
		for (const entry of kustomization.components) {
			const component = this.#enter(kustomization, entry, path, trace);
			if (component?.isComponent) resources = this.#accumulate(component, resources, path, trace);
		}
		return resources.length === 0 ? [] : this.#transform(kustomization, resources, trace);
	}
	#load(kustomization, entry, open, trace) {
		const path = resolvePath(kustomization.folder, entry.text);
		if (path === void 0 || isRemote(entry.text)) return [];
		const manifests = this.#files.manifestsOf(path);
		if (manifests.length > 0) {
			trace.files.add(path);
			return manifests.map(declaredResource);
		}
		const base = this.#files.kustomizationIn(path);
		if (base === void 0 || base.isComponent) return [];
		return this.#base(base, entry.at, open, trace);
	}
	#base(base, at, open, trace) {
		if (this.#isCycle(base.folder, at, open)) return [];
		let built = this.#bases.get(base.folder);
		if (built === void 0) {
			const own = {
				folders: /* @__PURE__ */ new Set(),
				files: /* @__PURE__ */ new Set()
			};
			built = {
				resources: this.#accumulate(base, [], open, own),
				trace: own
			};
			this.#bases.set(base.folder, built);
		}
		for (const folder of built.trace.folders) trace.folders.add(folder);
		for (const file of built.trace.files) trace.files.add(file);
		return built.resources;
	}
	#enter(kustomization, entry, open, trace) {
		if (isRemote(entry.text)) {
			const message = `the remote component ${entry.text} may alter image documents, and is not fetched`;
			this.#unsupported(message, entry.at);
			return;
		}
		const path = resolvePath(kustomization.folder, entry.text);
		const component = path === void 0 ? void 0 : this.#files.kustomizationIn(path);
		if (component === void 0 || this.#isCycle(component.folder, entry.at, open)) return void 0;
		trace.folders.add(component.folder);
		return component;
	}
	#isCycle(folder, at, open) {
		const visited = open.find((other) => isBelow(other, folder));
		if (visited === void 0 && open.length < MAX_DEPTH) return false;
		const message = visited === void 0 ? "kustomizations are nested too deeply" : `cycle detected: candidate root '${folder || "."}' contains visited root '${visited || "."}'`;
		this.#invalid(message, at);
		return true;
	}
	#transform(kustomization, incoming, trace) {
		const report = (message, at) => this.#invalid(message, at);
		let resources = [...incoming];
		for (const patch of [...kustomization.patchesStrategicMerge, ...kustomization.patches]) {
			const body = this.#body(kustomization, patch, trace);
			if (body !== void 0) resources = applyPatch(resources, patch, body, report);
		}
		resources = resources.map((resource) => rename(resource, kustomization));
		for (const { field, pairs } of kustomization.metadata) resources = resources.map((resource) => {
			const value = addMetadataPairs(resource.manifest.value, field, pairs);
			return {
				...resource,
				manifest: {
					...resource.manifest,
					value
				}
			};
		});
		for (const patch of kustomization.patchesJson6902) {
			const body = this.#body(kustomization, patch, trace);
			if (body !== void 0) resources = applyNamedJsonPatch(resources, patch, body, report);
		}
		for (const { message, at } of findIgnoredEffects(kustomization, resources, (path) => this.#files.textOf(path))) this.#unsupported(message, at);
		return this.#dropDuplicates(resources, kustomization);
	}
	#body(kustomization, patch, trace) {
		const { inline, path } = patch;
		if (inline !== void 0) return this.#readBody(`${inline.at.file}:${inline.at.line}:${inline.at.column}`, inline.text, inline.at.file, inline.at);
		const file = path === void 0 ? void 0 : resolvePath(kustomization.folder, path.text);
		if (file === void 0) return void 0;
		trace.files.add(file);
		const text = this.#files.textOf(file);
		return text === void 0 ? void 0 : this.#readBody(file, text, file, {
			file,
			line: 1,
			column: 1
		});
	}
	#readBody(key, text, file, at) {
		if (!this.#bodies.has(key)) {
			const body = readPatchBody(text, file, at);
			if (typeof body === "string") this.#invalid(body, at);
			this.#bodies.set(key, typeof body === "string" ? void 0 : body);
		}
		return this.#bodies.get(key);
	}
	#dropDuplicates(resources, kustomization) {
		const seen = /* @__PURE__ */ new Map();
		for (const resource of resources) {
			const { manifest } = resource;
			const { name, namespace } = nameOf(manifest.value);
			const key = [
				manifest.group,
				manifest.version,
				manifest.kind,
				namespace,
				name
			].join("\0");
			if (seen.has(key)) {
				const message = `${manifest.kind} "${name}" is there twice in the kustomization of ${kustomization.folder || "the root folder"}; kustomize refuses this`;
				this.#invalid(message, manifest.at);
			} else seen.set(key, resource);
		}
		return [...seen.values()];
	}
	#invalid(message, at) {
		this.#diagnostics.push(diagnose("KUSTOMIZE_INVALID", message, { at }));
	}
	#unsupported(message, at) {
		this.#diagnostics.push(diagnose("KUSTOMIZE_UNSUPPORTED", message, {
			at,
			hint: "Commit the output of `kustomize build` and name that file in `sources.rendered` of .github/retag.yaml."
		}));
	}
};
function rename(resource, { namespace, namePrefix, nameSuffix }) {
	const rule = (field, { at }) => `${field} of ${at.file}:${at.line}`;
	let renamed = resource;
	if (namespace !== void 0) renamed = withName(renamed, "namespace", namespace.text, namespace.at, rule("namespace", namespace));
	const { name } = nameOf(renamed.manifest.value);
	if (namePrefix !== void 0) renamed = withName(renamed, "name", `${namePrefix.text}${name}`, namePrefix.at, rule("namePrefix", namePrefix));
	if (nameSuffix !== void 0) {
		const prefixed = nameOf(renamed.manifest.value).name;
		renamed = withName(renamed, "name", `${prefixed}${nameSuffix.text}`, nameSuffix.at, rule("nameSuffix", nameSuffix));
	}
	return renamed;
}
function isRemote(text) {
	return /^[a-z+]+:\/\/|^git@|^[a-z]+::|[?]ref=|^(github\.com|gitlab\.com|bitbucket\.org)\//.test(text);
}

// src/config/kustomize/kustomization.ts
const KUSTOMIZATION_NAMES$1 = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const OTHER_FIELDS = [
	"transformers",
	"replacements",
	"configurations",
	"crds",
	"generators"
];
function emptyKustomization(folder) {
	return {
		path: folder,
		folder,
		isComponent: false,
		resources: [],
		components: [],
		patchesStrategicMerge: [],
		patches: [],
		patchesJson6902: [],
		metadata: [],
		others: /* @__PURE__ */ new Map()
	};
}
function readKustomization(value, path) {
	const namespace = placedAt(value, "namespace");
	const namePrefix = placedAt(value, "namePrefix");
	const nameSuffix = placedAt(value, "nameSuffix");
	return {
		path,
		folder: folderOf(path),
		isComponent: stringOf(value, "kind") === "Component",
		resources: [...placedList(value, "resources"), ...placedList(value, "bases")],
		components: placedList(value, "components"),
		...namespace !== void 0 && { namespace },
		...namePrefix !== void 0 && { namePrefix },
		...nameSuffix !== void 0 && { nameSuffix },
		patchesStrategicMerge: placedList(value, "patchesStrategicMerge").map(mergePatch),
		patches: readPatches(valueAt(value, "patches")),
		patchesJson6902: readPatches(valueAt(value, "patchesJson6902")),
		metadata: readMetadataPairs(value),
		others: new Map(OTHER_FIELDS.flatMap((field) => {
			const entry = value.entries.get(field);
			return entry === void 0 ? [] : [[field, {
				value: entry.value,
				at: entry.keyAt
			}]];
		}))
	};
}
function readPatches(value) {
	if (value?.kind !== "list") return [];
	return value.items.flatMap((item) => {
		if (item.kind !== "map") return [];
		const path = placedAt(item, "path");
		const inline = placedAt(item, "patch");
		const target = valueAt(item, "target");
		if (path === void 0 === (inline === void 0)) return [];
		return [{
			...path !== void 0 && { path },
			...inline !== void 0 && { inline },
			...target?.kind === "map" && { target: readTarget(target) },
			allowNameChange: isTrue(valueAt(item, "options", "allowNameChange")),
			allowKindChange: isTrue(valueAt(item, "options", "allowKindChange")),
			at: item.at
		}];
	});
}
function placedList(value, key) {
	const list = valueAt(value, key);
	if (list?.kind !== "list") return [];
	return list.items.flatMap((item) => {
		const text = stringOf(item);
		return text === void 0 ? [] : [{
			text,
			at: contentOf(item)
		}];
	});
}
function placedAt(value, key) {
	const found = valueAt(value, key);
	const text = stringOf(found);
	return found === void 0 || text === void 0 || text === "" ? void 0 : {
		text,
		at: contentOf(found)
	};
}
function mergePatch(placed) {
	return {
		...placed.text.includes("\n") || placed.text.trimStart().startsWith("{") ? { inline: placed } : { path: placed },
		allowNameChange: false,
		allowKindChange: false,
		at: placed.at
	};
}
function contentOf(value) {
	return value.kind === "scalar" ? value.contentAt : value.at;
}
function isTrue(value) {
	return value?.kind === "scalar" && value.value === true;
}
function readMetadataPairs(value) {
	const pairs = [];
	const add = (field, found) => {
		if (found?.kind === "map") pairs.push({
			field,
			pairs: found
		});
	};
	add("labels", valueAt(value, "commonLabels"));
	const labels = valueAt(value, "labels");
	if (labels?.kind === "list") for (const item of labels.items) add("labels", valueAt(item, "pairs"));
	add("annotations", valueAt(value, "commonAnnotations"));
	return pairs;
}

// src/config/kustomize/flux-kustomization.ts
function readFluxKustomization(manifest) {
	const spec = valueAt(manifest.value, "spec");
	if (spec?.kind !== "map") return void 0;
	const namespace = placedAt(spec, "targetNamespace");
	const namePrefix = placedAt(spec, "namePrefix");
	const nameSuffix = placedAt(spec, "nameSuffix");
	const labels = valueAt(spec, "commonMetadata", "labels");
	const annotations = valueAt(spec, "commonMetadata", "annotations");
	const substitute = valueAt(spec, "postBuild", "substitute");
	const from = valueAt(spec, "postBuild", "substituteFrom");
	const hasFrom = from?.kind === "list" && from.items.length > 0;
	const merges = valueAt(spec, "patchesStrategicMerge");
	return {
		label: `${stringOf(manifest.value, "metadata", "namespace") ?? ""}/${stringOf(manifest.value, "metadata", "name") ?? ""}`,
		path: joinPath("", stringOf(spec, "path") ?? ""),
		sourceKind: stringOf(spec, "sourceRef", "kind") ?? "GitRepository",
		sourceName: stringOf(spec, "sourceRef", "name") ?? "",
		overlay: {
			components: placedList(spec, "components"),
			patches: readPatches(valueAt(spec, "patches")),
			patchesStrategicMerge: merges?.kind === "list" ? placedList(spec, "patchesStrategicMerge").map(mergePatch) : [],
			patchesJson6902: readPatches(valueAt(spec, "patchesJson6902")),
			...namespace !== void 0 && { namespace },
			...namePrefix !== void 0 && { namePrefix },
			...nameSuffix !== void 0 && { nameSuffix }
		},
		commonMetadata: {
			...labels?.kind === "map" && { labels },
			...annotations?.kind === "map" && { annotations }
		},
		substitute: substitute?.kind === "map" || hasFrom ? variablesOf(substitute) : void 0,
		substitutesFromCluster: hasFrom
	};
}
function variablesOf(value) {
	if (value?.kind !== "map") return /* @__PURE__ */ new Map();
	return new Map(Object.entries(toData(value)).map(([key, item]) => [key, String(item ?? "")]));
}
function overlayKustomization(base, { overlay }) {
	const { namespace, namePrefix, nameSuffix } = overlay;
	return {
		...base,
		components: [...base.components, ...overlay.components],
		patches: [...base.patches, ...overlay.patches],
		patchesStrategicMerge: [...base.patchesStrategicMerge, ...overlay.patchesStrategicMerge],
		patchesJson6902: [...base.patchesJson6902, ...overlay.patchesJson6902],
		...namespace !== void 0 && { namespace },
		...namePrefix !== void 0 && { namePrefix },
		...nameSuffix !== void 0 && { nameSuffix }
	};
}

// src/config/kustomize/foreign-source.ts
function foreignSource(source) {
	const uses = /* @__PURE__ */ new Map();
	const urls = /* @__PURE__ */ new Map();
	for (const path of source.documentPaths) for (const manifest of source.manifestsOf(path)) if (manifest.kind === "GitRepository") urls.set(nameOf(manifest.value).name, stringOf(manifest.value, "spec", "url") ?? "");
	else if (manifest.kind === "Kustomization") {
		const flux = readFluxKustomization(manifest);
		if (flux?.sourceKind === "GitRepository") uses.set(flux.sourceName, (uses.get(flux.sourceName) ?? 0) + 1);
	}
	const [own] = [...uses].toSorted(([a, m], [b, n]) => n - m || Number(b === "flux-system") - Number(a === "flux-system") || (a < b ? -1 : 1))[0] ?? [];
	return ({ sourceKind, sourceName, path }) => {
		if (sourceKind !== "GitRepository") return path === "";
		if (own === void 0 || sourceName === own) return false;
		const url = urls.get(sourceName);
		return url === void 0 ? path === "" : url !== urls.get(own);
	};
}

// src/config/kustomize/compose.ts
const MAX_ROOTS = 5e3;
function composeManifests(source, substitutions, diagnostics) {
	return new Composition(source, substitutions, new KustomizeBuilder(source, diagnostics)).compose();
}
var Composition = class {
	#source;
	#substitutions;
	#builder;
	#roots = /* @__PURE__ */ new Map();
	#queue = [];
	#foreign;
	constructor(source, substitutions, builder) {
		this.#source = source;
		this.#substitutions = Object.entries(substitutions).map(([path, values]) => [resolvePath("", path) ?? "", values]).toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
		this.#builder = builder;
		this.#foreign = foreignSource(source);
	}
	compose() {
		const kustomizations = this.#source.kustomizationFolders.flatMap((folder) => this.#source.kustomizationIn(folder) ?? []);
		const used = usedFolders(kustomizations);
		for (const kustomization of kustomizations) if (!used.has(kustomization.folder) && !kustomization.isComponent) this.#addRoot(`k ${kustomization.folder}`, kustomization, [kustomization.folder]);
		this.#drain();
		const patches = patchFiles(kustomizations);
		const declared = this.#source.documentPaths.filter((path) => !patches.has(path));
		for (const path of declared) {
			for (const manifest of this.#source.manifestsOf(path)) if (manifest.kind === "Kustomization" && !this.#isReached(path)) this.#addFluxRoot(manifest, void 0);
			this.#drain();
		}
		const roots = livingRoots([...this.#roots.values()]);
		const reached = new Set(roots.flatMap((root) => [...root.trace.files]));
		const unreached = declared.filter((path) => !reached.has(path)).flatMap((path) => this.#source.manifestsOf(path));
		return mergeScopes([...roots.flatMap((root) => root.manifests), ...unreached.map((manifest) => this.#substitute(manifest, [folderOf(manifest.at.file)], void 0))]);
	}
	#isReached(path) {
		return [...this.#roots.values()].some((root) => root.trace.files.has(path));
	}
	#addRoot(key, kustomization, scopes, flux, parent) {
		const known = this.#roots.get(key);
		if (known !== void 0) {
			if (parent !== void 0) known.parents.add(parent);
			return;
		}
		if (this.#roots.size >= MAX_ROOTS) return;
		const root = {
			kustomization,
			...flux !== void 0 && { flux },
			scopes,
			parents: new Set(parent === void 0 ? [] : [parent]),
			trace: {
				folders: /* @__PURE__ */ new Set(),
				files: /* @__PURE__ */ new Set()
			},
			manifests: []
		};
		this.#roots.set(key, root);
		this.#queue.push(root);
	}
	#drain() {
		for (let root = this.#queue.shift(); root !== void 0; root = this.#queue.shift()) {
			const resources = this.#builder.build(root.kustomization, root.trace);
			root.manifests = resources.map((resource) => this.#finish(resource, root));
			for (const manifest of root.manifests) if (manifest.kind === "Kustomization") this.#addFluxRoot(manifest, root);
		}
	}
	#addFluxRoot(manifest, parent) {
		const flux = readFluxKustomization(manifest);
		if (flux === void 0 || !this.#source.hasFolder(flux.path) || this.#foreign(flux)) return;
		const base = this.#source.kustomizationIn(flux.path) ?? this.#generate(flux.path);
		const scopes = [.../* @__PURE__ */ new Set([flux.path, ...manifest.scopes])];
		const key = `f ${JSON.stringify([
			manifest.at,
			scopes,
			toData(manifest.value)
		])}`;
		this.#addRoot(key, overlayKustomization(base, flux), scopes, flux, parent);
	}
	#generate(folder) {
		const at = {
			file: folder,
			line: 1,
			column: 1
		};
		const inside = this.#source.kustomizationFolders.filter((other) => other !== folder && isBelow(other, folder));
		const withOwn = new Set(inside);
		const isHeld = (path) => {
			for (let parent = folderOf(path); isBelow(parent, folder) && parent !== folder; parent = folderOf(parent)) if (withOwn.has(parent)) return true;
			return false;
		};
		const outermost = inside.filter((other) => !isHeld(other));
		const files = this.#source.documentPaths.filter((path) => isBelow(path, folder) && !isHeld(path));
		const relative = (path) => folder === "" ? path : path.slice(folder.length + 1);
		const resources = [...outermost, ...files].sort().map((path) => ({
			text: relative(path),
			at
		}));
		return {
			...emptyKustomization(folder),
			resources
		};
	}
	#finish({ manifest }, root) {
		let { value } = manifest;
		const { labels, annotations } = root.flux?.commonMetadata ?? {};
		if (labels !== void 0) value = addMetadataPairs(value, "labels", labels);
		if (annotations !== void 0) value = addMetadataPairs(value, "annotations", annotations);
		return this.#substitute({
			...manifest,
			value,
			scopes: root.scopes
		}, root.scopes, root.flux);
	}
	#substitute(manifest, scopes, flux) {
		const configured = this.#configuredValues([...scopes, folderOf(manifest.at.file)]);
		const isDisabled = [labelsOf(manifest.value), annotationsOf(manifest.value)].some((pairs) => pairs["kustomize.toolkit.fluxcd.io/substitute"] === "disabled");
		const isKnownOff = flux !== void 0 && flux.substitute === void 0 && configured === void 0;
		if (isDisabled || isKnownOff) return manifest;
		const lookup = (name) => flux?.substitute?.get(name) ?? configured?.(name);
		const unresolved = [];
		const value = substituteValue(manifest.value, lookup, unresolved);
		const extract = flux?.substitute === void 0 ? valueAt(manifest.value, "spec", "filterTags", "extract") : void 0;
		const open = unresolved.filter(({ scalar }) => scalar !== extract);
		return {
			...manifest,
			value,
			...open.length > 0 && { unresolved: open }
		};
	}
	#configuredValues(folders) {
		const tables = folders.flatMap((folder) => this.#substitutions.filter(([path]) => isBelow(folder, path)).map(([, values]) => values));
		if (tables.length === 0) return void 0;
		return (name) => tables.find((values) => Object.hasOwn(values, name))?.[name];
	}
};
function usedFolders(kustomizations) {
	const used = /* @__PURE__ */ new Set();
	for (const { folder, resources, components } of kustomizations) for (const { text } of [...resources, ...components]) {
		const path = resolvePath(folder, text);
		if (path !== void 0) used.add(path);
	}
	return used;
}
function patchFiles(kustomizations) {
	const files = /* @__PURE__ */ new Set();
	for (const { folder, patches, patchesStrategicMerge, patchesJson6902 } of kustomizations) for (const { path } of [
		...patches,
		...patchesStrategicMerge,
		...patchesJson6902
	]) {
		const file = path === void 0 ? void 0 : resolvePath(folder, path.text);
		if (file !== void 0) files.add(file);
	}
	return files;
}
function livingRoots(roots) {
	const living = new Set(roots);
	for (let changed = true; changed;) {
		changed = false;
		const visited = new Set([...living].filter((root) => root.flux !== void 0).flatMap((root) => [...root.trace.folders]));
		for (const root of living) {
			const isTakenIn = root.flux === void 0 && visited.has(root.kustomization.folder);
			const isOrphan = root.parents.size > 0 && ![...root.parents].some((parent) => living.has(parent));
			if (!isTakenIn && !isOrphan) continue;
			living.delete(root);
			changed = true;
		}
	}
	return [...living];
}
function mergeScopes(manifests) {
	const merged = /* @__PURE__ */ new Map();
	for (const manifest of manifests) {
		const key = JSON.stringify([manifest.at, toData(manifest.value)]);
		const known = merged.get(key);
		if (known === void 0) merged.set(key, manifest);
		else merged.set(key, {
			...known,
			scopes: [.../* @__PURE__ */ new Set([...known.scopes, ...manifest.scopes])].sort()
		});
	}
	return [...merged.values()];
}
function reportUnresolved(manifest, diagnostics) {
	for (const { scalar, names } of manifest.unresolved ?? []) {
		const message = `${manifest.kind}: ${names.map((name) => `\${${name}}`).join(", ")} has no value in the repository`;
		const hint = `Add to .github/retag.yaml:\nsubstitutions:\n  "${manifest.scopes[0] ?? folderOf(manifest.at.file)}": { ${names[0]?.replace(/[^A-Za-z0-9_].*/s, "") ?? "VAR"}: value }`;
		diagnostics.push(diagnose("VARIABLE_UNRESOLVED", message, {
			at: scalar.at,
			hint
		}));
	}
}

// src/config/rendered.ts
function preferRendered(composed, rendered) {
	if (rendered.length === 0) return [...composed];
	const keys = /* @__PURE__ */ new Set();
	for (const { kind, value } of rendered) {
		const { name, namespace } = nameOf(value);
		keys.add(`${kind}/${namespace}/${name}`).add(`${kind}//${name}`);
	}
	const isReplaced = ({ kind, value }) => {
		const { name, namespace } = nameOf(value);
		return keys.has(`${kind}/${namespace}/${name}`);
	};
	const naming = {
		name: "metadata.name in a rendered file",
		namespace: "metadata.namespace in a rendered file"
	};
	return [...composed.filter((manifest) => !isReplaced(manifest)), ...rendered.map((manifest) => ({
		...manifest,
		naming
	}))];
}

// src/config/short-form.ts
const API_VERSION = "image.toolkit.fluxcd.io/v1";
function expandShortForms(images, locate, diagnostics) {
	return Object.entries(images).flatMap(([name, image]) => {
		const at = locate(["images", name]);
		const fault = findImageFault(image.image);
		if (fault === void 0) return [expand(name, image, at, locate)];
		diagnostics.push(diagnose("CONFIG_INVALID", `images.${name}.image: ${fault.message}`, { at: locate([
			"images",
			name,
			"image"
		]) }));
		return [];
	});
}
function expand(name, image, location, locate) {
	const naming = {
		name: "key of `images:`",
		namespace: "`namespace:` of the entry, else flux-system"
	};
	const { namespace } = image;
	const common = {
		apiVersion: API_VERSION,
		name,
		namespace,
		labels: {},
		location,
		naming,
		suspend: image.suspend,
		scopes: []
	};
	const timeout = image.timeout === void 0 ? void 0 : parseDuration$1(image.timeout);
	const repository = {
		...common,
		image: image.image,
		...image.exclusionList !== void 0 && { exclusionList: image.exclusionList },
		interval: parseDuration$1(image.interval) ?? 0,
		...timeout !== void 0 && { timeout },
		provider: image.provider,
		insecure: image.insecure,
		...image.secretRef !== void 0 && { secretRef: {
			namespace,
			name: image.secretRef.name,
			location: locate([
				"images",
				name,
				"secretRef"
			])
		} }
	};
	const { semver, alphabetical, numerical } = image.policy;
	const { pattern, extract } = image.filterTags ?? {};
	return {
		repository,
		policy: {
			...common,
			repositoryRef: {
				name,
				namespace
			},
			choice: {
				...semver && { semver },
				...alphabetical && { alphabetical },
				...numerical && { numerical }
			},
			...image.filterTags !== void 0 && { filterTags: {
				...pattern !== void 0 && { pattern },
				...extract !== void 0 && { extract }
			} },
			digestReflectionPolicy: image.digestReflectionPolicy,
			fieldLocations: Object.fromEntries([
				"policy",
				"filterTags",
				"digestReflectionPolicy"
			].map((key) => [`spec.${key}`, locate([
				"images",
				name,
				key
			])]))
		}
	};
}

// src/config/text-encoding.ts
function decodeText(bytes) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function isUtf16(bytes) {
	return encodingOf(bytes) !== "utf-8";
}
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	if (first !== 0 && second === 0 && bytes.length >= 2) return "utf-16le";
	if (first === 0 && second !== void 0 && second !== 0) return "utf-16be";
	return "utf-8";
}

// src/engine/source-files.ts
function openSourceFiles(screened, rendered, diagnostics) {
	const files = new Map(screened.files.map((file) => [file.path, file]));
	const folders = new Set([""].concat(screened.paths.map(folderOf)).flatMap(ancestors));
	const documents = screened.files.filter((file) => file.documents && !rendered.has(file.path));
	const manifests = /* @__PURE__ */ new Map();
	const kustomizations = /* @__PURE__ */ new Map();
	const readable = new Set(documents.map((file) => file.path));
	return {
		documentPaths: documents.map((file) => file.path),
		kustomizationFolders: [...new Set(screened.files.filter((file) => file.kustomization).map((file) => folderOf(file.path)))].sort(),
		hasFolder: (folder) => folders.has(folder),
		textOf: (path) => {
			const file = files.get(path);
			return file && decodeText(file.bytes);
		},
		manifestsOf: (path) => {
			if (!readable.has(path)) return [];
			return memoize(manifests, path, () => readDocumentFile(decodeText(files.get(path).bytes), path, diagnostics));
		},
		kustomizationIn: (folder) => memoize(kustomizations, folder, () => openKustomization(folder, files, diagnostics))
	};
}
function openKustomization(folder, files, diagnostics) {
	for (const name of KUSTOMIZATION_NAMES$1) {
		const path = folder === "" ? name : `${folder}/${name}`;
		const file = files.get(path);
		if (file === void 0 || !file.kustomization) continue;
		const [document] = readAllDocuments(decodeText(file.bytes), path);
		if (document?.fault !== void 0) diagnostics.push(diagnose("YAML_UNREADABLE", document.fault.message, { at: document.fault.at }));
		const value = document?.value;
		const isFlux = stringOf(value, "apiVersion")?.includes(".toolkit.fluxcd.io/");
		return value?.kind === "map" && !isFlux ? readKustomization(value, path) : void 0;
	}
}
function memoize(known, key, make) {
	if (!known.has(key)) known.set(key, make());
	return known.get(key);
}
function ancestors(folder) {
	const found = [folder];
	for (let parent = folder; parent !== "";) {
		parent = folderOf(parent);
		found.push(parent);
	}
	return found;
}

// src/engine/load.ts
function loadRepository(screened, config, options = {}) {
	const diagnostics = [];
	const manifests = effectiveManifests(screened, config, diagnostics);
	const read = readManifests(inferImages(manifests, markedValues(screened, manifests)), diagnostics);
	const { configPath = ".github/retag.yaml", configText = "" } = options;
	const locate = configLocator(configText, configPath);
	const short = expandShortForms(config.images, locate, diagnostics);
	const automations = read.automations.map((document) => settleBranch(document, read.gitRepositories, diagnostics));
	const repositories = [...read.repositories, ...short.map(({ repository }) => repository)].sort(byPlace);
	return {
		repositories,
		policies: [...read.policies, ...short.map(({ policy }) => policy)].sort(byPlace),
		automations: automations.length > 0 ? automations.sort(byPlace) : [implicitAutomation(configPath)],
		gitRepositories: read.gitRepositories.sort(byPlace),
		...readContext(screened, repositories, automations),
		unusableRepositories: read.unusable,
		diagnostics: distinct(diagnostics)
	};
}
function effectiveManifests(screened, config, diagnostics) {
	const rendered = new Set(config.sources.rendered.map((path) => joinPath("", path)));
	const source = openSourceFiles(screened, rendered, diagnostics);
	const composed = composeManifests(source, config.substitutions, diagnostics);
	const given = screened.files.filter((file) => rendered.has(file.path)).flatMap((file) => readDocumentFile(decodeText(file.bytes), file.path, diagnostics));
	return preferRendered(composed, given);
}
function markedValues(screened, manifests) {
	if (!manifests.some(({ kind, unresolved }) => kind === "ImageRepository" && unresolved !== void 0)) return [];
	return screened.files.filter((file) => file.markers).flatMap((file) => findMarkedValues(decodeText(file.bytes), file.path));
}
function readContext(screened, repositories, automations) {
	const contexts = (repositories.some(({ secretRef, certSecretRef, proxySecretRef }) => secretRef ?? certSecretRef ?? proxySecretRef) || automations.some(({ commit }) => commit.signingKey) || repositories.some(({ accessFrom }) => accessFrom) ? screened.files.filter((file) => file.context) : []).map((file) => readClusterContext(decodeText(file.bytes), file.path));
	return {
		secretsDeclared: contexts.flatMap(({ secrets }) => secrets),
		namespaceLabels: new Map(contexts.flatMap(({ namespaceLabels }) => [...namespaceLabels]))
	};
}
function readManifests(manifests, diagnostics) {
	const read = {
		repositories: [],
		policies: [],
		automations: [],
		gitRepositories: [],
		unusable: []
	};
	const keep = (list, value) => {
		if (value !== void 0) list.push(value);
	};
	for (const { manifest, files } of manifests) {
		if (IMAGE_KINDS.has(manifest.kind)) reportUnresolved(manifest, diagnostics);
		if (hasOpenName(manifest)) continue;
		const scoped = (value) => value && {
			...value,
			...files !== void 0 && { files }
		};
		if (manifest.kind === "ImageRepository") {
			const repository = scoped(readImageRepository(manifest, diagnostics));
			keep(read.repositories, repository);
			if (repository === void 0) read.unusable.push({
				...nameOf(manifest.value),
				location: manifest.at
			});
		} else if (manifest.kind === "ImagePolicy") keep(read.policies, scoped(readImagePolicy(manifest, diagnostics)));
		else if (manifest.kind === "ImageUpdateAutomation") keep(read.automations, readAutomation(manifest, diagnostics));
		else if (manifest.kind === "GitRepository") keep(read.gitRepositories, readGitRepository(manifest));
	}
	return read;
}
const IMAGE_KINDS = /* @__PURE__ */ new Set([
	"ImageRepository",
	"ImagePolicy",
	"ImageUpdateAutomation"
]);
function hasOpenName({ value }) {
	return ["name", "namespace"].some((key) => stringOf(value, "metadata", key)?.includes("${"));
}
function settleBranch({ automation, source, replacesRef }, gitRepositories, diagnostics) {
	if (automation.checkoutBranch !== void 0 || replacesRef || source === void 0) return automation;
	const named = gitRepositories.filter((repository) => repository.name === source.name);
	const exact = named.filter((repository) => repository.namespace === source.namespace);
	const candidates = exact.length > 0 ? exact : named.filter(({ namespace }) => namespace === "" || source.namespace === "");
	const near = candidates.filter((repository) => repository.scopes.some((scope) => automation.scopes.includes(scope)));
	const branches = new Set((near.length > 0 ? near : candidates).map((repository) => repository.branch));
	const [branch] = branches;
	if (branches.size === 1 && branch !== void 0) return {
		...automation,
		checkoutBranch: branch
	};
	if (candidates.length > 0 && automation.pushBranch === void 0) {
		const message = `ImageUpdateAutomation "${qualifiedName(automation)}" names no branch, and neither does GitRepository "${source.name}"; the default branch is read, where Flux reads master`;
		diagnostics.push(diagnose("AUTOMATION_BRANCH_UNKNOWN", message, { at: automation.location }));
	}
	return automation;
}
function implicitAutomation(file) {
	return {
		apiVersion: "image.toolkit.fluxcd.io/v1",
		name: "retag",
		namespace: "",
		labels: {},
		location: {
			file,
			line: 1,
			column: 1
		},
		naming: {
			name: "the repository declares no automation",
			namespace: "the repository declares no automation"
		},
		suspend: false,
		scopes: [],
		implicit: true,
		interval: 0,
		updatePath: "",
		commit: { messageTemplateValues: {} }
	};
}
function byPlace(a, b) {
	const text = (left, right) => left < right ? -1 : left > right ? 1 : 0;
	return text(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || text(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`) || text(a.scopes.join(), b.scopes.join());
}
function distinct(diagnostics) {
	const keyOf = (diagnostic) => {
		const { code, message, file } = diagnostic;
		return JSON.stringify(code === "DOCUMENT_OLD_VERSION" ? {
			code,
			message,
			file
		} : diagnostic);
	};
	const first = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics.toSorted(compareDiagnostics)) {
		const key = keyOf(diagnostic);
		if (!first.has(key)) first.set(key, diagnostic);
	}
	return [...first.values()];
}

// src/config/glob.ts
function compileGlobs(globs) {
	const patterns = globs.map((glob) => new RegExp(`^${translate(glob.replace(/^\.?\//, ""))}$`, "s"));
	return (path) => patterns.some((pattern) => pattern.test(path));
}
function translate(glob) {
	let pattern = "";
	let depth = 0;
	for (let i = 0; i < glob.length; i++) {
		const char = glob[i];
		if (char === "*" && glob[i + 1] === "*") {
			while (glob[i + 1] === "*") i++;
			const wholePart = glob[i + 1] === "/";
			if (wholePart) i++;
			pattern += wholePart ? "(?:.*/)?" : ".*";
		} else if (char === "*") pattern += "[^/]*";
		else if (char === "?") pattern += "[^/]";
		else if (char === "[" && glob.indexOf("]", i + 2) !== -1) {
			const end = glob.indexOf("]", i + 2);
			const set = glob.slice(i + 1, end).replace(/^!/, "^").replace(/[\\[]/g, "\\$&");
			pattern += `[${set}]`;
			i = end;
		} else if (char === "{" && glob.indexOf("}", i) !== -1) {
			pattern += "(?:";
			depth++;
		} else if (char === "}" && depth > 0) {
			pattern += ")";
			depth--;
		} else if (char === "," && depth > 0) pattern += "|";
		else pattern += char.replace(/[.+^$()|[\]{}\\]/g, "\\$&");
	}
	return pattern + ")".repeat(depth);
}

// src/engine/screen.ts
const MAX_FILE_BYTES = 5242880;
const YAML_NAME = /\.ya?ml$/;
const KUSTOMIZATION_NAMES = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
const DEFAULT_INCLUDE = /* @__PURE__ */ new Set([
	"**/*.yaml",
	"**/*.yml",
	"**/Kustomization"
]);
async function screenTree(tree, sources) {
	const listed = await tree.list();
	const diagnostics = [];
	const isTemplate = templateFinder(listed);
	const files = [];
	const patches = /* @__PURE__ */ new Set();
	for (const file of kustomizationsFirst(selectCandidates(listed, sources, diagnostics))) {
		const bytes = await readFile(tree, file, diagnostics);
		if (bytes === void 0) continue;
		const screened = classify(file, bytes, isTemplate(file.path), patches);
		if (screened === void 0) continue;
		files.push(screened);
		if (screened.kustomization) for (const path of namedPatches(file.path, bytes)) patches.add(path);
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		files,
		paths: listed.map((file) => file.path),
		diagnostics: diagnostics.sort(compareDiagnostics)
	};
}
function kustomizationsFirst(files) {
	const isFirst = ({ path }) => KUSTOMIZATION_NAMES.has(baseNameOf(path));
	return [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))];
}
async function readFile(tree, file, diagnostics) {
	let bytes;
	try {
		const answer = tree.read(file.path);
		bytes = answer instanceof Uint8Array ? answer : await answer;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		diagnostics.push(diagnose("FILE_UNREADABLE", `cannot be read: ${reason}`, { at: { file: file.path } }));
		return;
	}
	if (bytes.length <= 5242880) return bytes;
	diagnostics.push(tooLarge(file.path, bytes.length));
}
const PATCH_FIELDS = /\b(?:patchesStrategicMerge|configurations|crds|replacements)\b/;
function namedPatches(kustomization, bytes) {
	const text = decodeText(bytes);
	const patterns = [/\bpath\s*:\s*["']?([^\s"'#,}]+)/g];
	if (PATCH_FIELDS.test(text)) patterns.push(/^\s*-\s*["']?([^\s"'#,:]+)["']?\s*(?:#.*)?$/gm, /[[,]\s*["']?([^\s"'#,[\]{}:]+)/g);
	return patterns.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => resolvePath(folderOf(kustomization), match[1]) ?? []);
}
function selectCandidates(listed, sources, diagnostics) {
	const isIncluded = includeTest(sources.include);
	const isExcluded = compileGlobs(sources.exclude);
	const rendered = new Set(sources.rendered.map((path) => path.replace(/^\.?\//, "")));
	return listed.filter((file) => {
		const { path, mode, size } = file;
		if (path.startsWith(".git/") || path.includes("/.git/") || mode === "160000") return false;
		if (!rendered.has(path)) {
			if (!YAML_NAME.test(path) && baseNameOf(path) !== "Kustomization") return false;
			if (!isIncluded(path) || sources.exclude.length > 0 && isExcluded(path)) return false;
		}
		if (mode === "120000") {
			diagnostics.push(diagnose("FILE_LINK", "is a symbolic link, which is not followed", { at: { file: path } }));
			return false;
		}
		if (size !== void 0 && size > 5242880) {
			diagnostics.push(tooLarge(path, size));
			return false;
		}
		return true;
	});
}
function includeTest(include) {
	if (include.includes("**/*.yaml") && include.includes("**/*.yml") && include.every((glob) => DEFAULT_INCLUDE.has(glob))) return () => true;
	return compileGlobs(include);
}
function tooLarge(path, size) {
	const mebibytes = (size / 1024 / 1024).toFixed(1);
	return diagnose("FILE_TOO_LARGE", `has ${mebibytes} MiB; files above 5 MiB are not read`, { at: { file: path } });
}
function templateFinder(listed) {
	const prefixes = listed.filter(({ path }) => baseNameOf(path) === "Chart.yaml").map(({ path }) => folderOf(path)).map((folder) => folder === "" ? "templates/" : `${folder}/templates/`);
	return (path) => prefixes.some((prefix) => path.startsWith(prefix));
}
const DOCUMENT_GROUPS = [
	"image.toolkit.fluxcd.io",
	"kustomize.toolkit.fluxcd.io",
	"source.toolkit.fluxcd.io"
];
const CONTEXT_TOKENS = [
	"SealedSecret",
	"ExternalSecret",
	"kind: Namespace",
	"\nsops:"
];
function classify(file, read, template, patches) {
	const bytes = isUtf16(read) ? Buffer.from(decodeText(read)) : Buffer.from(read.buffer, read.byteOffset, read.byteLength);
	const has = (token) => bytes.indexOf(token, 0, "latin1") !== -1;
	const markers = has("imagepolicy") || has("imagePolicy");
	const kustomization = !template && KUSTOMIZATION_NAMES.has(baseNameOf(file.path));
	const flux = has(".toolkit.fluxcd.io");
	const documents = !template && flux && DOCUMENT_GROUPS.some(has) && (!has("source.toolkit") || hasKind(has));
	const patch = patches.has(file.path);
	const context = !template && CONTEXT_TOKENS.some(has);
	if (!markers && !kustomization && !documents && !patch && !context) return void 0;
	const mode = file.mode === "100755" ? "100755" : "100644";
	return {
		path: file.path,
		mode,
		bytes: read,
		documents,
		kustomization,
		markers,
		patch,
		context,
		template
	};
}
function hasKind(has) {
	return has("GitRepository") || has("image.toolkit") || has("kustomize.toolkit");
}

// src/engine/project.ts
const DEFAULT_CONFIG_PATH = ".github/retag.yaml";
async function readText(tree, path) {
	const file = (await tree.list()).find((entry) => entry.path === path);
	if (file === void 0) return {};
	return {
		text: new TextDecoder("utf-8", { ignoreBOM: false }).decode(await tree.read(path)),
		...(file.mode === "100644" || file.mode === "100755") && { mode: file.mode }
	};
}
async function loadProject(tree, configPath = DEFAULT_CONFIG_PATH) {
	const { text: configText, mode: configMode } = await readText(tree, configPath);
	if (configText === void 0 && configPath !== ".github/retag.yaml") throw new ConfigError("CONFIG_INVALID", `${configPath}: there is no such file in the repository`);
	const { config, diagnostics } = parseConfig(configText ?? "", configPath);
	rejectErrors(diagnostics);
	const screened = await screenTree(tree, config.sources);
	const loaded = loadRepository(screened, config, {
		configPath,
		configText: configText ?? ""
	});
	const declarations = {
		...loaded,
		diagnostics: [...diagnostics, ...loaded.diagnostics]
	};
	return {
		config,
		configText,
		...configMode && { configMode },
		tree: screened,
		declarations
	};
}
function rejectErrors(diagnostics) {
	if (!diagnostics.some((d) => d.severity === "error")) return;
	const error = new ConfigError("CONFIG_INVALID", "the configuration has mistakes");
	error.diagnostics = diagnostics;
	throw error;
}

export { parseTagVersion as A, createPolicyIndex as C, renderMessage as D, placeInFile as E, lineEnd as F, lineStart as I, require_dist as L, parseConfig as M, nearestNames as N, parseRange as O, applyEdits as P, isOpen as R, extractKey as S, defaultMessage as T, splitDigitGroups as _, lintTemplates as a, compileSieve as b, locateMarkers as c, findUnresolvedSecrets as d, parseChoice as f, compareDigitGroups as g, parseGoFloat as h, lintProject as i, collectDiagnostics as j, compareVersions as k, readOutline as l, isNotANumber as m, loadProject as n, claimMarkers as o, compareNumbers as p, lintPolicies as r, locateInFiles as s, DEFAULT_CONFIG_PATH as t, readYaml as u, compareBytes as v, isBelow as w, uniqueTags as x, compareWhileAscii as y, nextOpening as z };