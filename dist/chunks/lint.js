import { a as PolicyError, c as RetagError, f as diagnose, l as TemplateError, u as VersionError } from "./errors.js";
import { f as matchesSelector, l as folderOf, m as collectDiagnostics, p as RE2JS, s as qualifiedName$1, u as isBelow, y as nearestNames } from "./project.js";
import { i as parseRepository, n as isTag, r as parseImageName, t as isDigest } from "./image-name.js";
import { t as locateMarkers } from "./find.js";
// src/templates/bytes.ts
const RUNE_ERROR = 65533, encoder$1 = new TextEncoder();
function toBytes(text) {
	return isAscii(text) ? text : bytesToString(encoder$1.encode(text));
}
function fromBytes(bytes) {
	if (isAscii(bytes)) return bytes;
	let text = "";
	for (let { rune } of runesOf(bytes)) text += String.fromCodePoint(rune);
	return text;
}
function bytesToString(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
function runeAt(s, at) {
	let first = s.charCodeAt(at);
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
	let width = first >= 240 && first <= 244 ? 4 : first >= 224 ? 3 : first >= 194 ? 2 : 0, wrong = {
		rune: RUNE_ERROR,
		width: 1,
		at
	};
	if (width === 0 || first > 244) return wrong;
	let rune = first & 127 >> width;
	for (let i = 1; i < width; i++) {
		let next = s.charCodeAt(at + i);
		if (Number.isNaN(next) || (next & 192) != 128) return wrong;
		rune = rune << 6 | next & 63;
	}
	return width === 3 && rune < 2048 || width === 4 && rune < 65536 || rune > 1114111 || rune >= 55296 && rune <= 57343 ? wrong : {
		rune,
		width,
		at
	};
}
function* runesOf(s) {
	for (let at = 0; at < s.length;) {
		let rune = runeAt(s, at);
		yield rune, at += rune.width;
	}
}
function encodeRune(rune) {
	let valid = rune >= 0 && rune <= 1114111 && !(rune >= 55296 && rune <= 57343) ? rune : RUNE_ERROR;
	return valid < 128 ? String.fromCharCode(valid) : bytesToString(encoder$1.encode(String.fromCodePoint(valid)));
}
function mapRunes(s, map) {
	let mapped = "";
	for (let { rune } of runesOf(s)) mapped += encodeRune(map(rune));
	return mapped;
}
function isAscii(text) {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return !1;
	return !0;
}
// src/references/reference.ts
function parseReference(text) {
	if (text.includes("://")) return;
	let reference = splitReference(text), { name, tag, digest } = reference;
	if ((digest === void 0 || isDigest(digest)) && (tag === void 0 || isTag(tag))) return parseRepository(name) === void 0 ? void 0 : reference;
}
function splitReference(text) {
	let at = text.indexOf("@"), tagged = at < 0 ? text : text.slice(0, at), colon = tagged.lastIndexOf(":"), hasTag = colon > tagged.lastIndexOf("/");
	return {
		name: hasTag ? tagged.slice(0, colon) : tagged,
		...hasTag && { tag: tagged.slice(colon + 1) },
		...at >= 0 && { digest: text.slice(at + 1) }
	};
}
const DOCKER_HUB = new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"registry.hub.docker.com"
]);
function sameRepository(a, b) {
	return a === b || normalise(a) === normalise(b);
}
function normalise(name) {
	let parsed = parseRepository(name);
	if (parsed === void 0) return name;
	let host = parsed.registry.toLowerCase();
	return DOCKER_HUB.has(host) ? `index.docker.io/${parsed.repository.includes("/") ? "" : "library/"}${parsed.repository}` : `${host}/${parsed.repository}`;
}
// src/templates/image-refs.ts
function imageRefsOf(changes, known) {
	let collected = new Map();
	for (let change of changes) {
		let [namespace = "", name = "", suffix = ""] = change.setter.split(":"), policy = `${namespace}:${name}`, key = JSON.stringify([
			change.file,
			change.object ?? null,
			policy
		]), group = collected.get(key) ?? {
			change,
			policy,
			ref: {}
		};
		Object.assign(group.ref, partOf(change.new, suffix)), collected.set(key, group);
	}
	return [...collected.values()].map((group) => describe$1(group, {
		...group.ref,
		...known?.get(group.policy)
	}));
}
function partOf(value, suffix) {
	return suffix === "tag" ? { tag: value } : suffix === "name" ? { name: value } : suffix === "digest" ? { digest: value } : splitReference(value);
}
function describe$1({ change, policy }, ref) {
	let [namespace = "", policyName = ""] = policy.split(":"), image = ref.name ?? policyName, { registry, repository } = splitName(image), tag = ref.tag ?? (ref.digest === void 0 ? "latest" : void 0), text = `${image}${tag === void 0 ? "" : `:${tag}`}${ref.digest === void 0 ? "" : `@${ref.digest}`}`;
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
	let slash = image.indexOf("/"), host = slash < 0 ? "" : image.slice(0, slash), isHost = host.includes(".") || host.includes(":") || host === "localhost", registry = isHost && host !== "docker.io" ? host : "index.docker.io", rest = isHost ? image.slice(slash + 1) : image;
	return {
		registry,
		repository: registry === "index.docker.io" && !rest.includes("/") ? `library/${rest}` : rest
	};
}
// src/templates/types.ts
const basic = (kind, name = kind) => ({
	kind,
	name
}), BOOL = basic("bool"), INT = basic("int"), INT64 = basic("int64"), UINT64 = basic("uint64"), FLOAT64 = basic("float64"), STRING = basic("string"), INTERFACE = basic("interface", "interface {}"), sliceOf = (elem, name = `[]${elem.name}`) => ({
	kind: "slice",
	name,
	elem
}), mapOf = (key, elem, name = `map[${key.name}]${elem.name}`) => ({
	kind: "map",
	name,
	key,
	elem
}), LIST = sliceOf(INTERFACE), LISTS = sliceOf(LIST), STRINGS = sliceOf(STRING), INTS = sliceOf(INT), DICT = mapOf(STRING, INTERFACE), STRING_MAP = mapOf(STRING, STRING), isSigned = (kind) => kind === "int" || kind === "int32" || kind === "int64", isUnsigned = (kind) => kind === "uint8" || kind === "uint64", isNillable = (kind) => kind === "slice" || kind === "map" || kind === "ptr" || kind === "interface", isSameType = (a, b) => a === b || a.name === b.name, isAssignable = (from, to) => to.kind === "interface" || isSameType(from, to);
function isComparable(type) {
	return type.kind === "slice" || type.kind === "map" ? !1 : type.fields?.every((field) => isComparable(field.type)) ?? !0;
}
// src/templates/values.ts
const bool = (data) => ({
	type: BOOL,
	data
}), string = (data) => ({
	type: STRING,
	data
}), float = (data) => ({
	type: FLOAT64,
	data
}), int = (data) => ({
	type: INT,
	data: BigInt.asIntN(64, BigInt(data))
}), int64 = (data) => ({
	type: INT64,
	data: BigInt.asIntN(64, BigInt(data))
}), list = (data) => ({
	type: LIST,
	data
}), strings = (data) => ({
	type: STRINGS,
	data: data?.map(string)
}), ints = (data) => ({
	type: INTS,
	data: data.map(int)
}), dict = (data) => ({
	type: DICT,
	data
}), boxed = (data) => ({
	type: INTERFACE,
	data
}), entry = (key, value) => [key, {
	key: string(key),
	value
}];
function unbox(value) {
	return value?.type.kind === "interface" ? value.data : value;
}
const elementsOf = (value) => value.data ?? [], entriesOf = (value) => value.data ?? new Map(), fieldsOf = (value) => value.data;
function asElement(elem, value) {
	return elem?.kind === "interface" ? boxed(value) : value;
}
function keyText(key) {
	return key.type.kind === "string" ? key.data : key.type.kind === "struct" ? JSON.stringify(structTexts(key)) : String(key.data);
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
		let others = fieldsOf(b);
		for (let [index, field] of fieldsOf(a).entries()) {
			let order = compareKeys(field, others[index] ?? null);
			if (order !== 0) return order;
		}
		return 0;
	}
	let [left, right] = [a.data, b.data];
	return left < right ? -1 : +(left > right);
}
function zeroOf(type) {
	switch (type.kind) {
		case "bool": return {
			type,
			data: !1
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
	if (value === null) return !0;
	let { kind } = value.type;
	return kind === "interface" ? value.data === null : (kind === "slice" || kind === "map" || kind === "ptr") && value.data === void 0;
}
function lengthOf(value) {
	return value.type.kind === "string" ? value.data.length : value.type.kind === "slice" ? elementsOf(value).length : value.type.kind === "map" ? entriesOf(value).size : void 0;
}
function isTrue(value) {
	let inner = unbox(value);
	if (inner === null) return !1;
	let length = lengthOf(inner);
	if (length !== void 0) return length > 0;
	switch (inner.type.kind) {
		case "bool": return inner.data === !0;
		case "float64": return inner.data !== 0;
		case "struct": return !0;
		case "ptr": return inner.data !== void 0;
		default: return inner.data !== 0n;
	}
}
function integer(type, value) {
	let bits = type.kind === "uint8" ? 8 : type.kind === "int32" ? 32 : 64;
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
}), omitEmpty = (json) => ({
	json,
	omitEmpty: !0
}), struct = (name, fields, more = {}) => ({
	kind: "struct",
	name,
	fields,
	...more
}), getter = (read) => (receiver) => ({
	parameters: [],
	isVariadic: !1,
	run: () => read(receiver)
}), fieldText = (value, index) => fieldsOf(value)[index]?.data, LOGGED_NAME = struct("struct { Name string \"json:\\\"name,omitempty\\\"\"; Namespace string \"json:\\\"namespace,omitempty\\\"\" }", [field$1("Name", STRING, omitEmpty("name")), field$1("Namespace", STRING, omitEmpty("namespace"))]), qualifiedName = (value) => `${fieldText(value, 0)}/${fieldText(value, 1)}`, NAMESPACED_NAME = struct("types.NamespacedName", [field$1("Namespace"), field$1("Name")], {
	text: qualifiedName,
	methods: new Map([["String", getter((value) => string(qualifiedName(value)))], ["MarshalLog", getter((value) => ({
		type: LOGGED_NAME,
		data: [...fieldsOf(value)].reverse()
	}))]])
}), TYPE_META = struct("yaml.TypeMeta", [field$1("APIVersion", STRING, omitEmpty("apiVersion")), field$1("Kind", STRING, omitEmpty("kind"))]), NAME_META = struct("yaml.NameMeta", [field$1("Name", STRING, omitEmpty("name")), field$1("Namespace", STRING, omitEmpty("namespace"))]), RESOURCE_IDENTIFIER = struct("yaml.ResourceIdentifier", [field$1("TypeMeta", TYPE_META, { isEmbedded: !0 }), field$1("NameMeta", NAME_META, { isEmbedded: !0 })]), OBJECT_IDENTIFIER = struct("update.ObjectIdentifier", [field$1("ResourceIdentifier", RESOURCE_IDENTIFIER, { isEmbedded: !0 })]), CHANGE = struct("update.Change", [
	field$1("OldValue"),
	field$1("NewValue"),
	field$1("Setter")
]), CHANGES = sliceOf(CHANGE), OBJECT_CHANGES = mapOf(OBJECT_IDENTIFIER, CHANGES, "update.ObjectChanges"), FILE_CHANGES = mapOf(STRING, OBJECT_CHANGES), IMAGE_REF = struct("update.imageRef", [], {
	text: (value) => imageOf(value).text,
	methods: new Map([
		["String", getter((value) => string(imageOf(value).text))],
		["Identifier", getter((value) => string(imageOf(value).identifier))],
		["Repository", getter((value) => string(imageOf(value).repository))],
		["Registry", getter((value) => string(imageOf(value).registry))],
		["Name", getter((value) => string(imageOf(value).name))],
		["Policy", getter((value) => namespacedName(imageOf(value).policy))]
	])
}), IMAGE_REFS = sliceOf(IMAGE_REF), OBJECT_IMAGES = mapOf(OBJECT_IDENTIFIER, IMAGE_REFS), FILE_RESULT = struct("update.FileResult", [field$1("Objects", OBJECT_IMAGES)]), FILE_RESULTS = mapOf(STRING, FILE_RESULT), imageOf = (value) => value.data, structValue = (type, ...texts) => ({
	type,
	data: texts.map((text) => string(toBytes(text)))
}), namespacedName = ({ namespace, name }) => structValue(NAMESPACED_NAME, namespace, name);
function identifierValue(object) {
	let { apiVersion = "", kind = "", name = "", namespace = "" } = object ?? {}, typeMeta = structValue(TYPE_META, apiVersion, kind), nameMeta = structValue(NAME_META, name, namespace);
	return {
		type: OBJECT_IDENTIFIER,
		data: [{
			type: RESOURCE_IDENTIFIER,
			data: [typeMeta, nameMeta]
		}]
	};
}
function grouped(type, items, keyOf, toValue) {
	let groups = new Map();
	for (let item of items) {
		let key = keyOf(item), text = keyText(key), group = groups.get(text) ?? {
			key,
			items: []
		};
		group.items.push(item), groups.set(text, group);
	}
	let entries = new Map();
	for (let [text, group] of groups) entries.set(text, {
		key: group.key,
		value: toValue(group.items)
	});
	return {
		type,
		data: entries
	};
}
const changeValue = (change) => structValue(CHANGE, change.old, change.new, change.setter), listOf = (type, data) => ({
	type,
	data
}), fileKey = (item) => string(toBytes(item.file)), objectKey = (item) => identifierValue(item.object), objectChanges = (changes) => grouped(OBJECT_CHANGES, changes, objectKey, (items) => listOf(CHANGES, items.map(changeValue)));
function distinctChanges(changes) {
	let distinct = new Map(changes.map((change) => [JSON.stringify([
		change.old,
		change.new,
		change.setter
	]), change]));
	return listOf(CHANGES, [...distinct.values()].map(changeValue));
}
function templateData(data) {
	let changes = [...data.changes].sort((a, b) => compareBytes$1(a.file, b.file)), files = grouped(FILE_CHANGES, changes, fileKey, objectChanges), updated = () => updatedValue(imageRefsOf(changes, data.images)), result = struct("update.Result", [field$1("FileChanges", FILE_CHANGES)], { methods: new Map([
		["Changes", getter(() => distinctChanges(changes))],
		["Objects", getter(() => objectChanges(changes))],
		["ImageResult", getter(updated)]
	]) }), root = struct("source.TemplateData", [
		field$1("AutomationObject", NAMESPACED_NAME),
		field$1("Changed", result),
		field$1("Values", STRING_MAP)
	], { methods: new Map([["Updated", getter(updated)]]) }), values = new Map(Object.entries(data.values ?? {}).map(([key, value]) => entry(toBytes(key), string(toBytes(value)))));
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
	let [left, right] = [toBytes(a), toBytes(b)];
	return left < right ? -1 : +(left > right);
}
function updatedValue(images) {
	let imageValue = (image) => ({
		type: IMAGE_REF,
		data: image
	}), objects = (items) => grouped(OBJECT_IMAGES, items, objectKey, (group) => listOf(IMAGE_REFS, group.map(imageValue))), files = grouped(FILE_RESULTS, images, fileKey, (items) => ({
		type: FILE_RESULT,
		data: [objects(items)]
	})), distinct = new Map(images.map((image) => [image.name, image]));
	return {
		type: struct("update.Result", [field$1("Files", FILE_RESULTS)], { methods: new Map([["Objects", getter(() => objects(images))], ["Images", getter(() => listOf(IMAGE_REFS, [...distinct.values()].map(imageValue)))]]) }),
		data: [files]
	};
}
// src/templates/fault.ts
var Fault = class extends Error {
	constructor(message) {
		super(message), this.name = "Fault";
	}
}, LimitFault = class extends Fault {};
const LIMITS = {
	outputBytes: 1 << 20,
	steps: 2e6,
	depth: 100,
	templateBytes: 1 << 18
};
var Budget = class {
	#steps = LIMITS.steps;
	spend(steps = 1) {
		if (this.#steps -= steps, this.#steps < 0) throw new LimitFault(`the template does too much: more than ${LIMITS.steps} steps`);
	}
	spendText(bytes) {
		this.checkText(bytes), this.spend(1 + (bytes >> 4));
	}
	checkText(bytes) {
		if (bytes > LIMITS.outputBytes) throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
	}
	checkDepth(depth) {
		if (depth > LIMITS.depth) throw new LimitFault(`a value is nested more than ${LIMITS.depth} deep`);
	}
};
// src/templates/unicode.ts
const letter = /^\p{L}$/u, digit = /^\p{Nd}$/u, number$2 = /^\p{N}$/u, upper = /^\p{Lu}$/u, lower = /^\p{Ll}$/u, titleCase$1 = /^\p{Lt}$/u, punctuation = /^\p{P}$/u, graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u, matches = (pattern) => (rune) => pattern.test(String.fromCodePoint(rune)), isLetter = matches(letter), isDigit = matches(digit), isNumber = matches(number$2), isUpper = matches(upper), isLower = matches(lower), isTitle = matches(titleCase$1), isPunct = matches(punctuation);
function isPrint(rune) {
	return rune < 128 ? rune >= 32 && rune < 127 : matches(graphic)(rune);
}
const SPACES = new Set([
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
	let digraph = DIGRAPHS.find((middle) => Math.abs(rune - middle) <= 1);
	return digraph === void 0 ? rune >= 4304 && rune <= 4346 || rune >= 4349 && rune <= 4351 ? rune : toUpper(rune) : digraph;
}
function simple(rune, mapped) {
	let first = mapped.codePointAt(0) ?? rune;
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
}, hex$1 = (value, digits) => value.toString(16).padStart(digits, "0");
function quote(s, mark = "\"", asciiOnly = !1) {
	let quoted = mark;
	for (let at = 0; at < s.length;) {
		let { rune, width } = runeAt(s, at);
		quoted += rune === 65533 && width === 1 ? `\\x${hex$1(s.charCodeAt(at), 2)}` : escapeRune(rune, mark, asciiOnly), at += width;
	}
	return quoted + mark;
}
function quoteRune(rune, asciiOnly = !1) {
	return `'${escapeRune(rune >= 0 && rune <= 1114111 && !(rune >= 55296 && rune <= 57343) ? rune : RUNE_ERROR, "'", asciiOnly)}'`;
}
function escapeRune(rune, mark, asciiOnly) {
	if (rune === mark.charCodeAt(0) || rune === 92) return `\\${String.fromCharCode(rune)}`;
	if ((rune < 128 || !asciiOnly) && isPrint(rune)) return encodeRune(rune);
	let short = ESCAPES$1[rune];
	return short === void 0 ? rune < 32 || rune === 127 ? `\\x${hex$1(rune, 2)}` : rune < 65536 ? `\\u${hex$1(rune, 4)}` : `\\U${hex$1(rune, 8)}` : short;
}
function canBackquote(s) {
	for (let at = 0; at < s.length;) {
		let { rune, width } = runeAt(s, at);
		if (at += width, width > 1) {
			if (rune === 65279) return !1;
		} else if (rune === 65533 || rune < 32 && rune !== 9 || rune === 96 || rune === 127) return !1;
	}
	return !0;
}
function unquote(literal) {
	let mark = literal[0];
	if (literal.length < 2 || mark !== literal.at(-1)) return;
	let inner = literal.slice(1, -1);
	if (mark === "`") return inner.includes("`") ? void 0 : inner.replaceAll("\r", "");
	let value = "";
	for (let at = 0; at < inner.length;) {
		let char = unquoteChar(inner, at, mark);
		if (char === void 0) return;
		value += char.bytes, at = char.next;
	}
	return value;
}
function unquoteChar(s, at, mark) {
	let c = s[at];
	if (c !== void 0 && c !== mark) {
		if (c !== "\\") {
			let { rune, width } = runeAt(s, at);
			return {
				rune,
				bytes: s.slice(at, at + width),
				next: at + width
			};
		}
		return decodeEscape(s, at + 1, mark);
	}
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
}, HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function decodeEscape(s, at, mark) {
	let c = s[at] ?? "", short = SHORT[c];
	if (short !== void 0) return {
		rune: short,
		bytes: String.fromCharCode(short),
		next: at + 1
	};
	let digits = HEX_DIGITS[c];
	if (digits !== void 0) {
		let text = s.slice(at + 1, at + 1 + digits);
		if (text.length < digits || !/^[0-9a-fA-F]+$/.test(text)) return;
		let rune = Number.parseInt(text, 16);
		return c === "x" ? {
			rune,
			bytes: String.fromCharCode(rune),
			next: at + 3
		} : rune > 1114111 || rune >= 55296 && rune <= 57343 ? void 0 : {
			rune,
			bytes: encodeRune(rune),
			next: at + 1 + digits
		};
	}
	if (/^[0-7]$/.test(c)) {
		let text = s.slice(at, at + 3), byte = /^[0-7]{3}$/.test(text) ? Number.parseInt(text, 8) : 256;
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
	let names = pipe.variables.map(show$1).join(", ");
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
}, DIGITS$2 = {
	2: /^[01]+$/,
	8: /^[0-7]+$/,
	10: /^[0-9]+$/,
	16: /^[0-9a-f]+$/
};
function parseInteger(text, base, canBeSigned = !0) {
	let [, sign = "", body = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
	if (sign !== "" && !canBeSigned) return;
	let digits = body.toLowerCase(), radix = base;
	if (base === 0) {
		if (radix = PREFIXES[/^0([xob])/.exec(digits)?.[1] ?? ""] ?? (/^0./.test(digits) ? 8 : 10), !hasGoodUnderscores(digits)) return;
		digits = digits.replace(/^0[xob]/, "").replaceAll("_", "");
	}
	if (!DIGITS$2[radix]?.test(digits)) return;
	let value = BigInt((radix === 16 ? "0x" : radix === 8 ? "0o" : radix === 2 ? "0b" : "") + digits);
	return sign === "-" ? -value : value;
}
const fitsInt64 = (value) => BigInt.asIntN(64, value) === value, fitsUint64 = (value) => BigInt.asUintN(64, value) === value;
function hasGoodUnderscores(text) {
	if (!text.includes("_")) return !0;
	let isHex = text.startsWith("0x"), body = text.replace(/^0[xob]/, "0");
	return !(isHex ? /(^|[^0-9a-f])_|_($|[^0-9a-f])/ : /(^|[^0-9])_|_($|[^0-9])/).test(body);
}
function parseFloat64(text) {
	let lower = text.toLowerCase(), named = /^([-+]?)(inf|infinity|nan)$/.exec(lower);
	if (named) return named[2] === "nan" ? NaN : named[1] === "-" ? -Infinity : Infinity;
	if (!hasGoodUnderscores(lower.replace(/^[-+]/, ""))) return;
	let plain = lower.replaceAll("_", ""), value = plain.includes("x") ? parseHexFloat(plain) : parseDecimalFloat(plain);
	return value === void 0 || Number.isFinite(value) ? value : void 0;
}
function parseDecimalFloat(text) {
	return /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/.test(text) ? Number(text) : void 0;
}
function parseHexFloat(text) {
	let match = /^([-+]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([-+]?[0-9]+)$/.exec(text);
	if (match === null || match[2] === "" && match[3] === "") return;
	let [, sign, whole = "", fraction = "", exponent = "0"] = match, value = Number(BigInt(`0x0${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
	return sign === "-" ? -value : value;
}
function truncateToInt64(value) {
	let smallest = -(2n ** 63n);
	if (!Number.isFinite(value)) return smallest;
	let whole = BigInt(Math.trunc(value));
	return fitsInt64(whole) ? whole : smallest;
}
function formatFloat(value, format, precision) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
	let isUpper = format === "E" || format === "G" || format === "X", sign = value < 0 || Object.is(value, -0) ? "-" : "", text = formatMagnitude(Math.abs(value), format.toLowerCase(), precision);
	return sign + (isUpper ? text.toUpperCase() : text);
}
function formatMagnitude(value, format, precision) {
	return format === "f" ? precision < 0 ? plainShortest(value) : exactFixed(value, precision) : format === "e" ? exponential(value, precision) : format === "x" ? hexadecimal(value, precision) : format === "b" ? binary(value) : general(value, precision);
}
function shortestDigits(value) {
	let [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	return {
		digits: mantissa.replace(".", ""),
		point: value === 0 ? 1 : Number(exponent) + 1
	};
}
function plainShortest(value) {
	let { digits, point } = shortestDigits(value);
	return value === 0 ? "0" : point <= 0 ? `0.${"0".repeat(-point)}${digits}` : digits.length <= point ? digits.padEnd(point, "0") : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
function exactFixed(value, precision) {
	let { numerator, denominator } = exactFraction(value), scaled = roundHalfEven(numerator * 10n ** BigInt(precision), denominator).toString();
	if (precision === 0) return scaled;
	let padded = scaled.padStart(precision + 1, "0");
	return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`;
}
function exactFraction(value) {
	let shift = 0;
	for (; !Number.isInteger(value);) value *= 2, shift++;
	return {
		numerator: BigInt(value),
		denominator: 2n ** BigInt(shift)
	};
}
function roundHalfEven(numerator, denominator) {
	let quotient = numerator / denominator, twice = numerator % denominator * 2n;
	return twice > denominator || twice === denominator && quotient % 2n == 1n ? quotient + 1n : quotient;
}
function roundedDigits(value, count) {
	if (value === 0) return {
		digits: "0".repeat(count),
		point: 1
	};
	let { point } = shortestDigits(value), { numerator, denominator } = exactFraction(value);
	for (;;) {
		let shift = count - point, digits = (shift >= 0 ? roundHalfEven(numerator * 10n ** BigInt(shift), denominator) : roundHalfEven(numerator, denominator * 10n ** BigInt(-shift))).toString();
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
	let { digits, point } = precision < 0 ? shortestDigits(value) : roundedDigits(value, precision + 1), exponent = value === 0 ? 0 : point - 1;
	return `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ""}${exponentText(exponent)}`;
}
function general(value, precision) {
	let isShortest = precision < 0, count = precision === 0 ? 1 : precision, { digits, point } = isShortest ? shortestDigits(value) : roundedDigits(value, count), exponent = value === 0 ? 0 : point - 1, kept = digits.replace(/0+$/, "") || "0", limit = count;
	return limit > kept.length && kept.length >= point && (limit = kept.length), isShortest && (limit = 6), exponent < -4 || exponent >= limit ? `${kept[0]}${kept.length > 1 ? `.${kept.slice(1)}` : ""}${exponentText(exponent)}` : value === 0 ? "0" : point <= 0 ? `0.${"0".repeat(-point)}${kept}` : kept.length <= point ? kept.padEnd(point, "0") : `${kept.slice(0, point)}.${kept.slice(point)}`;
}
function hexadecimal(value, precision) {
	if (value === 0) return `0x0${precision > 0 ? `.${"0".repeat(precision)}` : ""}p+00`;
	let exponent = Math.floor(Math.log2(value));
	2 ** exponent > value && exponent--;
	let mantissa = BigInt(Math.round(value / 2 ** exponent * 2 ** 52));
	if (precision >= 0 && precision < 13) {
		let unit = 2n ** BigInt(52 - 4 * precision);
		mantissa = roundHalfEven(mantissa, unit) * unit;
	}
	mantissa >= 2n ** 53n && (mantissa /= 2n, exponent++);
	let fraction = (mantissa - 2n ** 52n).toString(16).padStart(13, "0");
	fraction = precision < 0 ? fraction.replace(/0+$/, "") : fraction.slice(0, precision).padEnd(precision, "0");
	let power = `p${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	return `0x1${fraction === "" ? "" : `.${fraction}`}${power}`;
}
function binary(value) {
	if (value === 0) return "0p-1074";
	let exponent = Math.max(Math.floor(Math.log2(value)) - 52, -1074);
	value / 2 ** exponent >= 2 ** 53 && exponent++;
	let power = `p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
	return `${BigInt(Math.round(value / 2 ** exponent))}${power}`;
}
// src/templates/printf.ts
function sprint(args, budget) {
	let printer = new Printer(budget), wasString = !1;
	for (let [index, arg] of args.entries()) {
		let isString = unbox(arg)?.type.kind === "string";
		index > 0 && !isString && !wasString && printer.write(" "), printer.print(arg, "v"), wasString = isString;
	}
	return printer.text();
}
function sprintln(args, budget) {
	let printer = new Printer(budget);
	for (let [index, arg] of args.entries()) index > 0 && printer.write(" "), printer.print(arg, "v");
	return printer.write("\n"), printer.text();
}
function sprintf(format, args, budget) {
	let printer = new Printer(budget);
	return new Formatter(printer, format, args).run(), printer.text();
}
const show = (value, budget) => sprint([value], budget), typeName = (value) => unbox(value)?.type.name ?? "<nil>", noFlags = () => ({
	plus: !1,
	minus: !1,
	sharp: !1,
	space: !1,
	zero: !1,
	width: void 0,
	precision: void 0,
	plusV: !1,
	sharpV: !1
});
var Printer = class {
	flags = noFlags();
	#budget;
	#parts = [];
	#length = 0;
	#isErring = !1;
	constructor(budget) {
		this.#budget = budget;
	}
	write(text) {
		this.#length += text.length, this.#budget.checkText(this.#length), this.#budget.spend(text.length >> 4), this.#parts.push(text);
	}
	text() {
		return this.#parts.join("");
	}
	print(operand, verb) {
		let value = unbox(operand);
		value === null ? verb === "T" || verb === "v" ? this.#pad("<nil>") : this.#badVerb(null, verb) : verb === "T" ? this.#string(value.type.name, "s") : verb === "p" || verb === "w" ? this.#badVerb(value, verb) : this.#value(value, verb, 0);
	}
	#badVerb(value, verb) {
		if (this.write(`%!${verb}(`), value === null) this.write("<nil>");
		else {
			this.write(`${value.type.name}=`);
			let isErring = this.#isErring;
			this.#isErring = !0, this.#plain(value, "v", 0), this.#isErring = isErring;
		}
		this.write(")");
	}
	#pad(text) {
		let { width, minus, zero } = this.flags, missing = (width ?? 0) - runeCount(text);
		missing <= 0 ? this.write(text) : minus ? this.write(text + " ".repeat(missing)) : this.write((zero ? "0" : " ").repeat(missing) + text);
	}
	#value(value, verb, depth) {
		this.#budget.spend(), this.#budget.checkDepth(depth);
		let { text } = value.type;
		text !== void 0 && !this.#isErring && !this.flags.sharpV && "vsxXq".includes(verb) && !isNil(value) ? this.#string(text(value), verb) : this.#plain(value, verb, depth);
	}
	#plain(value, verb, depth) {
		let { kind } = value.type;
		kind === "bool" ? this.#bool(value, verb) : isSigned(kind) || isUnsigned(kind) ? this.#integer(value, verb) : kind === "float64" ? this.#float(value, verb) : kind === "string" ? this.#stringOrBad(value, verb) : kind === "map" ? this.#map(value, verb, depth) : kind === "struct" ? this.#struct(value, verb, depth) : kind === "slice" ? this.#slice(value, verb, depth) : this.#pointer(value, verb, depth);
	}
	#inner(element, verb, depth) {
		let value = unbox(element);
		if (value !== null) return this.#value(value, verb, depth);
		this.write(this.flags.sharpV ? "interface {}(nil)" : "<nil>");
	}
	#bool(value, verb) {
		verb === "t" || verb === "v" ? this.#pad(value.data === !0 ? "true" : "false") : this.#badVerb(value, verb);
	}
	#integer(value, verb) {
		let number = value.data, isByte = isUnsigned(value.type.kind);
		switch (verb) {
			case "v": return this.flags.sharpV && isByte ? this.#withSharp(() => this.#digits(number, 16, !1, "v")) : this.#digits(number, 10, !1, "v");
			case "d": return this.#digits(number, 10, !1, verb);
			case "b": return this.#digits(number, 2, !1, verb);
			case "o":
			case "O": return this.#digits(number, 8, !1, verb);
			case "x": return this.#digits(number, 16, !1, verb);
			case "X": return this.#digits(number, 16, !0, verb);
			case "c": return this.#pad(encodeRune(toRune(number)));
			case "q": return this.#pad(quoteRune(toRune(number), this.flags.plus));
			case "U": return this.#unicode(number);
			default: return this.#badVerb(value, verb);
		}
	}
	#withSharp(step) {
		let { sharp } = this.flags;
		this.flags.sharp = !0, step(), this.flags.sharp = sharp;
	}
	#digits(number, base, isUpper, verb) {
		let { flags } = this, isNegative = number < 0n, least = 0;
		if (flags.precision !== void 0) {
			if (least = flags.precision, least === 0 && number === 0n) return this.#padWith(" ", "");
		} else flags.zero && !flags.minus && flags.width !== void 0 && (least = flags.width - (isNegative || flags.plus || flags.space ? 1 : 0));
		let digits = (isNegative ? -number : number).toString(base).padStart(least, "0");
		isUpper && (digits = digits.toUpperCase()), flags.sharp && (digits = withPrefix(digits, base, isUpper)), verb === "O" && (digits = `0o${digits}`), this.#padWith(" ", (isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "") + digits);
	}
	#padWith(fill, text) {
		let { zero } = this.flags;
		this.flags.zero = !1, this.#pad(text), this.flags.zero = zero && fill === " ";
	}
	#unicode(number) {
		let digits = Math.max(4, this.flags.precision ?? 4), text = `U+${BigInt.asUintN(64, number).toString(16).toUpperCase().padStart(digits, "0")}`;
		this.flags.sharp && number >= 0n && number <= 1114111n && isPrint(Number(number)) && (text += ` '${encodeRune(Number(number))}'`), this.#padWith(" ", text);
	}
	#float(value, verb) {
		let number = value.data;
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
		let { flags } = this, text = formatFloat(number, format, flags.precision ?? usual);
		if (/^[-+]/.test(text) || (text = `+${text}`), flags.space && text.startsWith("+") && !flags.plus && (text = ` ${text.slice(1)}`), /Inf|NaN/.test(text)) return (text.slice(1) === "NaN" && !flags.space && !flags.plus || text.startsWith("+") && !flags.plus) && (text = text.slice(1)), this.#padWith(" ", text);
		if (flags.sharp && format !== "b" && (text = keepZeros(text, format, flags.precision)), flags.plus || !text.startsWith("+")) return flags.zero && !flags.minus && flags.width !== void 0 && flags.width > text.length ? this.write(text[0] + text.slice(1).padStart(flags.width - 1, "0")) : this.#pad(text);
		this.#pad(text.slice(1));
	}
	#stringOrBad(value, verb) {
		if (!"vsxXq".includes(verb)) return this.#badVerb(value, verb);
		if (verb === "v" && this.flags.sharpV) return this.#string(value.data, "q");
		this.#string(value.data, verb);
	}
	#string(text, verb) {
		if (verb === "x" || verb === "X") return this.#hex(text, verb === "X");
		let cut = truncate$1(text, this.flags.precision);
		if (verb !== "q") return this.#pad(cut);
		if (this.flags.sharp && canBackquote(cut)) return this.#pad(`\`${cut}\``);
		this.#pad(quote(cut, "\"", this.flags.plus));
	}
	#hex(text, isUpper) {
		let { precision, space, sharp } = this.flags, cut = precision === void 0 ? text : text.slice(0, precision), prefix = sharp ? isUpper ? "0X" : "0x" : "", bytes = [...cut].map((c) => {
			let byte = c.charCodeAt(0).toString(16).padStart(2, "0");
			return isUpper ? byte.toUpperCase() : byte;
		});
		if (bytes.length === 0) return this.#pad("");
		this.#pad(space ? bytes.map((byte) => prefix + byte).join(" ") : prefix + bytes.join(""));
	}
	#map(value, verb, depth) {
		let { sharpV } = this.flags;
		if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
		this.write(sharpV ? `${value.type.name}{` : "map[");
		for (let [index, { key, value: element }] of sortedEntries(value).entries()) index > 0 && this.write(sharpV ? ", " : " "), this.#inner(key, verb, depth + 1), this.write(":"), this.#inner(element, verb, depth + 1);
		this.write(sharpV ? "}" : "]");
	}
	#struct(value, verb, depth) {
		let { sharpV, plusV } = this.flags;
		sharpV && this.write(value.type.name), this.write("{");
		let values = fieldsOf(value);
		for (let [index, field] of (value.type.fields ?? []).entries()) index > 0 && this.write(sharpV ? ", " : " "), (sharpV || plusV) && this.write(`${field.name}:`), this.#inner(values[index] ?? null, verb, depth + 1);
		this.write("}");
	}
	#slice(value, verb, depth) {
		let { sharpV } = this.flags;
		if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
		this.write(sharpV ? `${value.type.name}{` : "[");
		for (let [index, element] of elementsOf(value).entries()) index > 0 && this.write(sharpV ? ", " : " "), this.#inner(element, verb, depth + 1);
		this.write(sharpV ? "}" : "]");
	}
	#pointer(value, verb, depth) {
		let target = value.data === void 0 ? void 0 : value.type.target?.(value);
		if (target === void 0) return this.write(this.flags.sharpV ? `(${value.type.name})(nil)` : "<nil>");
		this.write("&"), this.#inner(target, verb, depth + 1);
	}
};
const toRune = (number) => number >= 0n && number <= 1114111n ? Number(number) : 65533;
function withPrefix(digits, base, isUpper) {
	return base === 2 ? `0b${digits}` : base === 8 ? digits.startsWith("0") ? digits : `0${digits}` : base === 16 ? `${isUpper ? "0X" : "0x"}${digits}` : digits;
}
function keepZeros(text, format, precision) {
	let isHex = format === "x" || format === "X", cut = text.search(isHex ? /[pP]/ : /[eEpP]/), [body, tail] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut)], missing = format === "g" || format === "G" || format === "x" ? precision ?? 6 : 0;
	return missing -= body.slice(1).replace(/^[0.]*/, "").replace(".", "").length, body.includes(".") ? body + "0".repeat(Math.max(0, missing)) + tail : (body.slice(1) === "0" && missing--, `${body}.${"0".repeat(Math.max(0, missing))}${tail}`);
}
const runeCount = (text) => isAscii(text) ? text.length : [...runesOf(text)].length;
function truncate$1(text, precision) {
	if (precision === void 0 || text.length <= precision) return text;
	let count = 0;
	for (let { at } of runesOf(text)) if (count++ === precision) return text.slice(0, at);
	return text;
}
var Formatter = class {
	#printer;
	#format;
	#args;
	#at = 0;
	#argument = 0;
	#isReordered = !1;
	#isGoodIndex = !0;
	#afterIndex = !1;
	constructor(printer, format, args) {
		this.#printer = printer, this.#format = format, this.#args = args;
	}
	run() {
		for (; this.#at < this.#format.length;) {
			let percent = this.#format.indexOf("%", this.#at), end = percent < 0 ? this.#format.length : percent;
			end > this.#at && this.#printer.write(this.#format.slice(this.#at, end)), this.#at = end + 1, percent >= 0 && this.#directive();
		}
		this.#extra();
	}
	#directive() {
		this.#printer.flags = noFlags(), this.#isGoodIndex = !0, this.#afterIndex = !1, this.#readFlags(), this.#readIndex(), this.#readWidth(), this.#readPrecision(), this.#afterIndex || this.#readIndex();
		let { width, text } = this.#verb();
		if (width === 0) return this.#printer.write("%!(NOVERB)");
		this.#at += width, this.#apply(text);
	}
	#verb() {
		let { width } = runeAt(this.#format, this.#at);
		return {
			width,
			text: this.#format.slice(this.#at, this.#at + width)
		};
	}
	#apply(verb) {
		let { flags } = this.#printer;
		if (verb === "%") return this.#printer.write("%");
		if (!this.#isGoodIndex) return this.#printer.write(`%!${verb}(BADINDEX)`);
		if (this.#argument >= this.#args.length) return this.#printer.write(`%!${verb}(MISSING)`);
		verb === "v" && (flags.sharpV = flags.sharp, flags.sharp = !1, flags.plusV = flags.plus, flags.plus = !1), this.#printer.print(this.#args[this.#argument++] ?? null, verb);
	}
	#readFlags() {
		let { flags } = this.#printer;
		for (;; this.#at++) {
			let c = this.#format[this.#at];
			if (c === "#") flags.sharp = !0;
			else if (c === "0") flags.zero = !0;
			else if (c === "+") flags.plus = !0;
			else if (c === "-") flags.minus = !0;
			else if (c === " ") flags.space = !0;
			else return;
		}
	}
	#readNumber() {
		let [digits = ""] = /^[0-9]*/.exec(this.#format.slice(this.#at, this.#at + 12)) ?? [];
		if (digits !== "") {
			if (Number(digits) > 1e6) this.#at = this.#format.length;
			else return this.#at += digits.length, Number(digits);
		}
	}
	#readIndex() {
		if (this.#format[this.#at] !== "[") return;
		this.#isReordered = !0;
		let close = this.#format.indexOf("]", this.#at), digits = close < 0 ? "" : this.#format.slice(this.#at + 1, close), index = /^[0-9]{1,7}$/.test(digits) ? Number(digits) : 0;
		this.#at = close < 0 ? this.#at + 1 : close + 1, index >= 1 && index <= this.#args.length ? (this.#argument = index - 1, this.#afterIndex = !0) : (this.#isGoodIndex = !1, close >= 0 && /^[0-9]{1,7}$/.test(digits) && (this.#afterIndex = !0));
	}
	#star() {
		this.#at++;
		let value = unbox(this.#args[this.#argument] ?? null);
		this.#argument < this.#args.length && this.#argument++, this.#afterIndex = !1;
		let number = value !== null && (isSigned(value.type.kind) || isUnsigned(value.type.kind)) ? Number(value.data) : void 0;
		return number === void 0 || Math.abs(number) > 1e6 ? void 0 : number;
	}
	#readWidth() {
		let { flags } = this.#printer;
		if (this.#format[this.#at] === "*") {
			let width = this.#star();
			width === void 0 ? this.#printer.write("%!(BADWIDTH)") : (flags.width = Math.abs(width), width < 0 && (flags.minus = !0));
		} else flags.width = this.#readNumber(), this.#afterIndex && flags.width !== void 0 && (this.#isGoodIndex = !1);
	}
	#readPrecision() {
		if (this.#format[this.#at] !== ".") return;
		let { flags } = this.#printer;
		if (this.#at++, this.#afterIndex && (this.#isGoodIndex = !1), this.#readIndex(), this.#format[this.#at] === "*") {
			let precision = this.#star();
			precision === void 0 || precision < 0 ? this.#printer.write("%!(BADPREC)") : flags.precision = precision;
		} else flags.precision = this.#readNumber() ?? 0;
	}
	#extra() {
		if (!(this.#isReordered || this.#argument >= this.#args.length)) {
			this.#printer.flags = noFlags(), this.#printer.write("%!(EXTRA ");
			for (let [index, arg] of this.#args.slice(this.#argument).entries()) {
				index > 0 && this.#printer.write(", ");
				let value = unbox(arg);
				value === null ? this.#printer.write("<nil>") : (this.#printer.write(`${value.type.name}=`), this.#printer.print(value, "v"));
			}
			this.#printer.write(")");
		}
	}
}, ExecutionFault = class extends Error {
	offset;
	context;
	templateName;
	constructor(message, offset, context, templateName) {
		super(message), this.name = "ExecutionFault", this.offset = offset, this.context = context, this.templateName = templateName;
	}
};
function evaluate(templates, name, data, functions) {
	let run = {
		templates,
		functions,
		output: [],
		length: 0,
		budget: new Budget()
	}, list = templates.get(name);
	return list !== void 0 && new Evaluator(run, name, data, 0).walk(data, list), run.output.join("");
}
const NOTHING = Symbol("no final argument");
var Evaluator = class Evaluator {
	#run;
	#name;
	#depth;
	#variables;
	#node;
	constructor(run, name, data, depth) {
		this.#run = run, this.#name = name, this.#depth = depth, this.#variables = [{
			name: "$",
			value: data
		}];
	}
	#fail(message) {
		let node = this.#node;
		throw new ExecutionFault(message, node?.at ?? 0, node === void 0 ? "" : show$1(node), this.#name);
	}
	#guarded(step) {
		try {
			return step();
		} catch (error) {
			throw error instanceof Fault && this.#fail(error.message), error;
		}
	}
	#at(node) {
		this.#node = node, this.#guarded(() => this.#run.budget.spend());
	}
	walk(dot, list) {
		for (let node of list.nodes) {
			let jump = this.#statement(dot, node);
			if (jump !== void 0) return jump;
		}
	}
	#statement(dot, node) {
		switch (this.#at(node), node.kind) {
			case "text":
				this.#write(node.text);
				return;
			case "action": {
				let value = this.#pipeline(dot, node.pipe);
				if (node.pipe.variables.length > 0) return;
				this.#at(node.pipe), this.#write(this.#print(value));
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
		let run = this.#run;
		run.length += text.length, this.#guarded(() => run.budget.checkText(run.length)), this.#guarded(() => run.budget.spend(text.length >> 4)), run.output.push(text);
	}
	#print(value) {
		if (value === null) return "<no value>";
		let target = value.type.kind === "ptr" && value.type.text === void 0 ? value.type.target?.(value) ?? value : value;
		return this.#guarded(() => show(target, this.#run.budget));
	}
	#ifOrWith(dot, node) {
		let mark = this.#variables.length, value = this.#pipeline(dot, node.pipe), list = isTrue(value) ? node.list : node.elseList, inner = node.kind === "with" && list === node.list ? value : dot, jump = list === void 0 ? void 0 : this.walk(inner, list);
		return this.#variables.length = mark, jump;
	}
	#range(dot, node) {
		let mark = this.#variables.length, value = unbox(this.#pipeline(dot, node.pipe)), bodyMark = this.#variables.length, isEmpty = !0;
		for (let [index, element] of this.#iterate(value, node)) {
			isEmpty = !1, this.#guarded(() => this.#run.budget.spend()), this.#setLoopVariables(node.pipe, index, element);
			let jump = this.walk(element, node.list);
			if (this.#variables.length = bodyMark, jump === "break") break;
		}
		let jump = isEmpty && node.elseList !== void 0 ? this.walk(dot, node.elseList) : void 0;
		return this.#variables.length = mark, jump;
	}
	*#iterate(value, node) {
		if (value === null) return;
		let { type } = value;
		if (type.kind === "slice") {
			let index = 0;
			for (let element of elementsOf(value)) yield [int(index++), asElement(type.elem, element)];
		} else if (type.kind === "map") for (let entry of sortedEntries(value)) yield [entry.key, asElement(type.elem, entry.value)];
		else if (typeof value.data == "bigint") {
			node.pipe.variables.length > 1 && this.#fail(`can't use ${value.data} to iterate over more than one variable`);
			for (let i = 0n; i < value.data; i++) yield [null, integer(type, i)];
		} else this.#fail(`range can't iterate over ${this.#print(value)}`);
	}
	#setLoopVariables(pipe, index, element) {
		let [first, second] = pipe.variables;
		if (first === void 0) return;
		if (pipe.isAssign) {
			this.#assign(first.names[0], second === void 0 ? element : index), second !== void 0 && this.#assign(second.names[0], element);
			return;
		}
		let top = this.#variables.length - 1;
		this.#variables[top].value = element, second !== void 0 && (this.#variables[top - 1].value = index);
	}
	#template(dot, node) {
		let list = this.#run.templates.get(node.name);
		list === void 0 && this.#fail(`template ${quote(node.name)} not defined`), this.#depth >= LIMITS.depth && this.#fail(`exceeded maximum template depth (${LIMITS.depth})`);
		let data = node.pipe === void 0 ? null : this.#pipeline(dot, node.pipe);
		new Evaluator(this.#run, node.name, data, this.#depth + 1).walk(data, list);
	}
	#find(name) {
		for (let at = this.#variables.length - 1; at >= 0; at--) {
			let variable = this.#variables[at];
			if (variable.name === name) return this.#guarded(() => this.#run.budget.spend(this.#variables.length - at >> 4)), variable;
		}
		return this.#fail(`undefined variable: ${name}`);
	}
	#assign(name, value) {
		this.#find(name).value = value;
	}
	#pipeline(dot, pipe) {
		this.#at(pipe);
		let value = NOTHING;
		for (let command of pipe.commands) value = unbox(this.#command(dot, command, value));
		let result = value === NOTHING ? null : value;
		for (let variable of pipe.variables) pipe.isAssign ? this.#assign(variable.names[0], result) : this.#variables.push({
			name: variable.names[0],
			value: result
		});
		return result;
	}
	#notAFunction(args, final) {
		(args.length > 1 || final !== NOTHING) && this.#fail(`can't give argument to non-function ${showFirst(args)}`);
	}
	#command(dot, command, final) {
		let first = command.args[0];
		switch (first.kind) {
			case "field": return this.#at(first), this.#fieldChain(dot, dot, first, first.names, command.args, final);
			case "chain": return this.#chain(dot, first, command.args, final);
			case "identifier": return this.#function(dot, first, command, command.args, final);
			case "pipe": return this.#notAFunction(command.args, final), this.#pipeline(dot, first);
			case "variable": return this.#variable(dot, first, command.args, final);
		}
		return this.#at(first), this.#notAFunction(command.args, final), first.kind === "nil" && this.#fail("nil is not a command"), this.#literal(dot, first);
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
		this.#at(node), node.isComplex === !0 && this.#fail(`complex numbers are not supported: ${node.text}`);
		let isPlainInteger = /^0[xX][^pP]*$/.test(node.text) || node.text.startsWith("'");
		return node.float !== void 0 && !isPlainInteger && /[.eEpP]/.test(node.text) ? float(node.float) : node.int === void 0 ? this.#fail(`${node.text} overflows int`) : int(node.int);
	}
	#chain(dot, node, args, final) {
		this.#at(node), node.node.kind === "nil" && this.#fail(`indirection through explicit nil in ${show$1(node)}`);
		let receiver = this.#operand(dot, node.node);
		return this.#fieldChain(dot, receiver, node, node.fields, args, final);
	}
	#operand(dot, node) {
		return this.#at(node), node.kind === "pipe" ? this.#pipeline(dot, node) : node.kind === "identifier" ? this.#function(dot, node, node, [], NOTHING) : this.#fail(`can't evaluate command ${quote(show$1(node))}`);
	}
	#variable(dot, node, args, final) {
		this.#at(node);
		let { value } = this.#find(node.names[0]);
		return node.names.length === 1 ? (this.#notAFunction(args, final), value) : this.#fieldChain(dot, value, node, node.names.slice(1), args, final);
	}
	#fieldChain(dot, receiver, node, names, args, final) {
		for (let name of names.slice(0, -1)) receiver = this.#field(dot, name, node, [], NOTHING, receiver);
		return this.#field(dot, names.at(-1), node, args, final, receiver);
	}
	#field(dot, name, node, args, final, receiver) {
		if (receiver === null) return null;
		let { type } = receiver, value = unbox(receiver);
		value === null && this.#fail(`nil pointer evaluating ${type.name}.${name}`);
		let method = value.type.methods?.get(name);
		if (method !== void 0) return this.#method(dot, method, value, node, name, args, final);
		let hasArgs = args.length > 1 || final !== NOTHING, field = findField(value, name);
		if (field !== void 0) return hasArgs && this.#fail(`${name} has arguments but cannot be invoked as function`), field;
		if (value.type.kind === "map" && value.type.key?.kind === "string") {
			hasArgs && this.#fail(`${name} is not a method but has arguments`);
			let found = entriesOf(value).get(name);
			return found === void 0 ? null : asElement(value.type.elem, found.value);
		}
		return this.#fail(`can't evaluate field ${name} in type ${type.name}`);
	}
	#method(dot, method, receiver, node, name, args, final) {
		return this.#call(dot, method(receiver), node, name, args, final);
	}
	#function(dot, node, command, args, final) {
		this.#at(node);
		let called = this.#run.functions.get(node.name);
		return called === void 0 && this.#fail(`${quote(node.name)} is not a defined function`), this.#call(dot, called, command, node.name, args, final);
	}
	#call(dot, called, node, name, args, final) {
		let given = args.slice(1);
		if (this.#checkCount(called, name, given.length, final), name === "and" || name === "or") return this.#shortCircuit(dot, name, given, final);
		let values = given.map((arg, index) => this.#argument(dot, parameterAt(called, index), arg));
		final !== NOTHING && values.push(this.#validate(final, parameterAt(called, values.length)));
		try {
			return called.run(values, {
				budget: this.#run.budget,
				subject: subjectOf(given, final)
			});
		} catch (error) {
			if (!(error instanceof Fault)) throw error;
			return this.#node = node, this.#fail(error instanceof LimitFault ? error.message : `error calling ${name}: ${error.message}`);
		}
	}
	#checkCount(called, name, given, final) {
		let count = final === NOTHING ? given : given + 1, wanted = called.parameters.length;
		called.isVariadic ? count < wanted - 1 && this.#fail(`wrong number of args for ${name}: want at least ${wanted - 1} got ${given}`) : count !== wanted && this.#fail(`wrong number of args for ${name}: want ${wanted} got ${count}`);
	}
	#shortCircuit(dot, name, args, final) {
		let value = null;
		for (let arg of args) if (value = this.#argument(dot, "value", arg), isTrue(value) === (name === "or")) return value;
		return final === NOTHING ? value : final;
	}
	#argument(dot, type, node) {
		switch (this.#at(node), node.kind) {
			case "dot": return this.#validate(dot, type);
			case "nil": return type === "value" ? null : isNillable(type.kind) ? zeroOf(type) : this.#fail(`cannot assign nil to ${type.name}`);
			case "field": return this.#validate(this.#fieldChain(dot, dot, node, node.names, [], NOTHING), type);
			case "variable": return this.#validate(this.#variable(dot, node, [], NOTHING), type);
			case "pipe": return this.#validate(this.#pipeline(dot, node), type);
			case "identifier": return this.#validate(this.#function(dot, node, node, [], NOTHING), type);
			case "chain": return this.#validate(this.#chain(dot, node, [], NOTHING), type);
		}
		return type === "value" || type.kind === "interface" ? this.#literal(dot, node) : this.#literalAs(type, node);
	}
	#literalAs(type, node) {
		switch (type.kind) {
			case "bool": return node.kind === "bool" ? bool(node.value) : this.#fail(`expected bool; found ${show$1(node)}`);
			case "string": return node.kind === "string" ? string(node.text) : this.#fail(`expected string; found ${show$1(node)}`);
			case "float64": return node.kind === "number" && node.float !== void 0 ? float(node.float) : this.#fail(`expected float; found ${show$1(node)}`);
			case "int":
			case "int64": return node.kind === "number" && node.int !== void 0 ? integer(type, node.int) : this.#fail(`expected integer; found ${show$1(node)}`);
			default: return this.#fail(`can't handle ${show$1(node)} for arg of type ${type.name}`);
		}
	}
	#validate(value, type) {
		if (type === "value") return value;
		if (value === null) return isNillable(type.kind) ? zeroOf(type) : this.#fail(`invalid value; expected ${type.name}`);
		if (isAssignable(value.type, type)) return value;
		let inner = value.type.kind === "interface" && !isNil(value) ? unbox(value) : value;
		return isAssignable(inner.type, type) ? inner : this.#fail(`wrong type for value; expected ${type.name}; got ${inner.type.name}`);
	}
};
function subjectOf(args, final) {
	return args[0] === void 0 ? final === NOTHING || final === null ? "<invalid Value>" : final.type.kind === "string" ? final.data : `<${final.type.name} Value>` : show$1(args[0]);
}
const showFirst = (args) => args[0] === void 0 ? "" : show$1(args[0]);
function parameterAt(called, index) {
	return called.parameters[Math.min(index, called.parameters.length - 1)] ?? INTERFACE;
}
function findField(value, name) {
	if (value.type.kind !== "struct" || value.type.fields === void 0) return;
	let values = fieldsOf(value);
	for (let [index, field] of value.type.fields.entries()) if (field.name === name) return asElement(field.type, values[index] ?? null);
	for (let [index, field] of value.type.fields.entries()) {
		let embedded = values[index];
		if (field.isEmbedded !== !0 || embedded == null) continue;
		let found = findField(embedded, name);
		if (found !== void 0) return found;
	}
}
// src/templates/functions/signature.ts
const data = (argument) => unbox(argument)?.data, text = {
	type: STRING,
	read: (argument) => data(argument)
}, whole = {
	type: INT,
	read: (argument) => Number(data(argument))
}, real = {
	type: FLOAT64,
	read: (argument) => data(argument)
}, flag = {
	type: BOOL,
	read: (argument) => data(argument)
}, any = {
	type: INTERFACE,
	read: unbox
}, reflected = {
	type: "value",
	read: (argument) => argument
}, dictionary = {
	type: DICT,
	read: (argument) => data(argument)
};
function fixed(parameters, body) {
	return {
		parameters: parameters.map((parameter) => parameter.type),
		isVariadic: !1,
		run: (args, call) => body(readAll(parameters, args), call)
	};
}
function variadic(parameters, further, body) {
	return {
		parameters: [...parameters.map((parameter) => parameter.type), further.type],
		isVariadic: !0,
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
	not: fixed([reflected], ([value]) => bool(!isTrue(value))),
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
	let inner = unbox(value);
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
	let value = unbox(item) ?? fail("index of nil pointer"), { type } = value, key = unbox(index);
	if (type.kind === "slice") return asElement(type.elem, elementsOf(value)[position(key, elementsOf(value).length, "slice")]);
	if (type.kind === "string") {
		let bytes = value.data;
		return {
			type: {
				kind: "uint8",
				name: "uint8"
			},
			data: BigInt(bytes.charCodeAt(position(key, bytes.length, "string")))
		};
	}
	if (type.kind !== "map") return fail(`can't index item of type ${type.name.replace(/^\*/, "")}`);
	let found = entriesOf(value).get(keyText(mapKey(key, type.key)));
	return found === void 0 ? zeroOf(type.elem) : asElement(type.elem, found.value);
}
function position(index, length, kind) {
	if (index === null) return fail("cannot index slice/array with nil");
	if (!isSigned(index.type.kind) && !isUnsigned(index.type.kind)) return fail(`cannot index slice/array with type ${index.type.name}`);
	let at = Number(index.data);
	return at < 0 || at > length ? fail(`index out of range: ${index.data}`) : at === length ? fail(`reflect: ${kind} index out of range`) : at;
}
function mapKey(index, type) {
	return index === null ? fail(`value is nil; should be of type ${type.name}`) : index.type.name === type.name ? index : fail(`value has type ${index.type.name}; should be ${type.name}`);
}
function call(value, subject) {
	let inner = unbox(value);
	return fail(inner === null ? "call of nil" : `non-function ${subject} of type ${inner.type.name}`);
}
function basicKind(value) {
	let kind = value?.type.kind;
	if (kind !== void 0) return isSigned(kind) ? "int" : isUnsigned(kind) ? "uint" : kind === "float64" ? "float" : kind === "bool" || kind === "string" ? kind : void 0;
}
const isWhole = (kind) => kind === "int" || kind === "uint";
function equalsAny(first, others, call) {
	others.length === 0 && fail("missing argument for comparison");
	let left = unbox(first);
	return others.some((other) => equals(left, unbox(other), call));
}
function equals(left, right, call) {
	let [leftKind, rightKind] = [basicKind(left), basicKind(right)];
	return leftKind !== void 0 && (leftKind === rightKind || isWhole(leftKind) && isWhole(rightKind)) ? left.data === right.data : left === null || right === null ? isNil(left) && isNil(right) : leftKind === rightKind ? left.type.kind === right.type.kind ? isNil(left) || isNil(right) ? isNil(left) === isNil(right) : isComparable(right.type) ? left.type.name === right.type.name && sameData(left, right) : fail(`non-comparable type ${shown(right, call)}: ${right.type.name}`) : fail(`non-comparable types ${shown(left, call)}: ${left.type.name}, ${right.type.name}: ${show(right, call.budget)}`) : fail(incompatible(left, right));
}
const shown = (value, { budget }) => sprintf("%s", [value], budget);
function sameData(left, right) {
	if (left === null || right === null) return left === right;
	if (left.type.kind !== "struct" || left.type.fields === void 0) return left.data === right.data;
	let others = fieldsOf(right);
	return fieldsOf(left).every((field, index) => sameData(unbox(field), unbox(others[index] ?? null)));
}
const incompatible = (left, right) => `incompatible types for comparison: ${left.type.name} and ${right.type.name}`;
function isLess(a, b) {
	let [left, right] = [unbox(a), unbox(b)], [leftKind, rightKind] = [basicKind(left), basicKind(right)];
	return left === null || right === null || leftKind === void 0 || rightKind === void 0 ? fail("invalid type for comparison") : leftKind !== rightKind && !(isWhole(leftKind) && isWhole(rightKind)) ? fail(incompatible(left, right)) : leftKind === "bool" ? fail("invalid type for comparison") : left.data < right.data;
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
	for (let { rune, width, at } of runesOf(bytes)) {
		let char = bytes.slice(at, at + width), isPlain = rune < 128 ? rune >= 32 && rune !== 127 : isPrint(rune);
		escaped += rune >= 128 ? isPlain ? char : `\\u${rune.toString(16).toUpperCase().padStart(4, "0")}` : rune < 32 ? `\\u${rune.toString(16).toUpperCase().padStart(4, "0")}` : SCRIPT[char] ?? char;
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
], DAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
], ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|2006|__2|_2(?!006)|002|01|02|03|04|05|06|15|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|PM|pm|[.,](?:0+|9+)(?![0-9])|1|2|3|4|5/;
function calendar({ seconds, offset }) {
	return new Date((seconds + offset) * 1e3);
}
const monthName = (date) => MONTHS[date.getUTCMonth()] ?? "", dayName = (date) => DAYS[date.getUTCDay()] ?? "", yearDay = (date) => Math.floor((date.getTime() - daysTo(date.getUTCFullYear(), 1, 1) * 864e5) / 864e5) + 1;
function daysTo(year, month, day) {
	let date = new Date(0);
	return date.setUTCFullYear(year, month - 1, day), Math.floor(date.getTime() / 864e5);
}
function formatTime(moment, layout) {
	let text = "";
	for (let rest = layout; rest !== "";) {
		let match = ELEMENT.exec(rest);
		if (match === null) return text + rest;
		text += rest.slice(0, match.index) + formatElement(moment, match[0]), rest = rest.slice(match.index + match[0].length);
	}
	return text;
}
const two = (value) => String(value).padStart(2, "0");
function formatElement(moment, element) {
	let date = calendar(moment), hour = date.getUTCHours();
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
	let magnitude = Math.abs(offset), parts = [
		two(Math.floor(magnitude / 3600)),
		two(Math.floor(magnitude / 60) % 60),
		two(magnitude % 60)
	], separator = element.includes(":") ? ":" : "", count = element.replace(/[^0-9]/g, "").length / 2;
	return (offset < 0 ? "-" : "+") + parts.slice(0, count).join(separator);
}
function formatFraction(nanoseconds, element) {
	let digits = String(nanoseconds).padStart(9, "0").slice(0, element.length - 1);
	if (element[1] === "0") return element[0] + digits;
	let kept = digits.replace(/0+$/, "");
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
		this.#layout = layout, this.#text = text, this.#rest = text;
	}
	parse() {
		let layout = this.#layout;
		for (;;) {
			let match = ELEMENT.exec(layout), prefix = match === null ? layout : layout.slice(0, match.index);
			if (this.#skip(prefix, match === null), match === null) break;
			layout = layout.slice(prefix.length + match[0].length), this.#element(match[0], layout);
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
		let held = this.#rest;
		for (let at = 0; at < prefix.length; at++) prefix[at] === " " ? (this.#rest !== "" && this.#rest[0] !== " " && this.#fail(prefix, held), this.#rest = this.#rest.trimStart()) : (this.#rest[0] !== prefix[at] && this.#fail(prefix, held), this.#rest = this.#rest.slice(1));
		if (isEnd && this.#rest !== "") throw new Fault(`parsing time ${quote(this.#text)}: extra text: ${quote(this.#rest)}`);
	}
	#take(pattern, element) {
		let match = pattern.exec(this.#rest);
		return match === null ? this.#fail(element, this.#rest) : (this.#rest = this.#rest.slice(match[0].length), match[0]);
	}
	#number(element, pattern) {
		return Number(this.#take(pattern, element));
	}
	#ranged(element, pattern, low, high, what) {
		let value = this.#number(element, pattern);
		return value < low || value > high ? this.#outOfRange(what) : value;
	}
	#name(names, length, element) {
		let index = names.findIndex((name) => {
			let wanted = name.slice(0, length).toLowerCase();
			return this.#rest.slice(0, wanted.length).toLowerCase() === wanted;
		});
		return index < 0 ? this.#fail(element, this.#rest) : (this.#rest = this.#rest.slice(names[index].slice(0, length).length), index);
	}
	#element(element, following) {
		let fields = this.#fields, oneOrTwo = /^[0-9]{1,2}/;
		switch (element) {
			case "2006":
				fields.year = this.#number(element, /^[0-9]{4}/);
				return;
			case "06": {
				let year = this.#number(element, /^[0-9]{2}/);
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
				this.#rest.startsWith(" ") && (this.#rest = this.#rest.slice(1)), fields.day = this.#number(element, oneOrTwo);
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
				fields.second = this.#ranged(element, element === "05" ? /^[0-9]{2}/ : oneOrTwo, 0, 59, "second"), /^[.,][0-9]/.test(this.#rest) && !/^[.,][09]/.test(following) && this.#fraction(this.#take(/^[.,][0-9]+/, element));
				return;
			case "PM":
			case "pm":
				fields.isAfternoon = this.#take(element === "PM" ? /^[AP]M/ : /^[ap]m/, element).toLowerCase() === "pm";
				return;
			case "MST":
				fields.zone = this.#take(/^(?:[A-Z]{3,5}|[+-][0-9]{2}(?:[0-9]{2})?)/, element);
				return;
		}
		/^[.,]/.test(element) ? this.#fractionElement(element) : this.#zone(element);
	}
	#fractionElement(element) {
		element[1] === "9" ? /^[.,][0-9]/.test(this.#rest) && this.#fraction(this.#take(/^[.,][0-9]{1,9}/, element)) : this.#fraction(this.#take(RegExp(`^[.,][0-9]{${element.length - 1}}`), element));
	}
	#fraction(text) {
		this.#fields.nanoseconds = Number(text.slice(1, 10).padEnd(9, "0"));
	}
	#zone(element) {
		let fields = this.#fields;
		if (element.startsWith("Z") && this.#rest.startsWith("Z")) {
			this.#rest = this.#rest.slice(1), fields.offset = 0, fields.zone = "UTC";
			return;
		}
		let separator = element.includes(":") ? ":" : "", count = element.replace(/[^0-9]/g, "").length / 2, pattern = RegExp(`^[-+]${Array.from({ length: count }, () => "[0-9]{2}").join(separator)}`), text = this.#take(pattern, element), [hours = 0, minutes = 0, seconds = 0] = text.slice(1).replaceAll(":", "").match(/../g)?.map(Number) ?? [];
		hours > 24 && this.#outOfRange("time zone offset hour"), minutes > 60 && this.#outOfRange("time zone offset minute"), fields.offset = (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
	}
	#moment() {
		let { year, minute, second, nanoseconds, isAfternoon, zone, yearDay: ordinal } = this.#fields, { hour } = this.#fields;
		isAfternoon === !0 && hour < 12 ? hour += 12 : isAfternoon === !1 && hour === 12 && (hour = 0);
		let days;
		if (ordinal !== void 0) days = daysTo(year, 1, ordinal);
		else {
			let [month, day] = [this.#fields.month || 1, this.#fields.day || 1];
			/02|_2|2(?!006)/.test(this.#layout.replaceAll("2006", "")) && (this.#fields.day < 1 || day > daysTo(year, month + 1, 1) - daysTo(year, month, 1)) && this.#outOfRange("day"), days = daysTo(year, month, day);
		}
		let offset = this.#fields.offset ?? 0, name = this.#fields.offset === void 0 ? zone || "UTC" : offset === 0 ? "UTC" : zone;
		return {
			seconds: days * 86400 + hour * 3600 + minute * 60 + second - offset,
			nanoseconds,
			offset,
			zone: name
		};
	}
};
// src/templates/functions/dates.ts
const of$1 = (value) => value.data, noArguments = (read) => (receiver) => ({
	parameters: [],
	isVariadic: !1,
	run: () => read(of$1(receiver))
}), withText = (read) => (receiver) => ({
	parameters: [STRING],
	isVariadic: !1,
	run: ([argument]) => read(of$1(receiver), argument.data)
}), named = (type, nameOf, numberOf) => noArguments((moment) => {
	let date = calendar(moment);
	return {
		type: {
			kind: "int",
			name: type,
			text: () => nameOf(date)
		},
		data: BigInt(numberOf(date))
	};
}), DEFAULT_LAYOUT = "2006-01-02 15:04:05.999999999 -0700 MST", TIME = {
	kind: "struct",
	name: "time.Time",
	text: (value) => formatTime(of$1(value), DEFAULT_LAYOUT),
	marshal: (value) => `"${formatTime(of$1(value), "2006-01-02T15:04:05.999999999Z07:00")}"`,
	methods: new Map([
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
}, timeValue = (moment) => ({
	type: TIME,
	data: moment
}), ZERO = {
	seconds: -62135596800,
	nanoseconds: 0,
	offset: 0,
	zone: "UTC"
}, time = {
	type: TIME,
	read: of$1
}, dateFunctions = {
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
}, SECOND = 1000000000n;
function secondsOf(value) {
	if (value?.type.name === INT64.name) return value.data;
	if (value?.type.kind !== "string") return 0n;
	let seconds = parseInteger(value.data, 10) ?? 0n;
	return fitsInt64(seconds) ? seconds : seconds > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}
function durationText(nanoseconds) {
	if (nanoseconds === 0n) return "0s";
	let sign = nanoseconds < 0n ? "-" : "", magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
	if (magnitude < SECOND) {
		let [unit, size] = magnitude < 1000n ? ["ns", 1n] : magnitude < 1000000n ? ["Âµs", 1000n] : ["ms", 1000000n];
		return `${sign}${withFraction(magnitude, size)}${unit}`;
	}
	let minutes = magnitude / (60n * SECOND), seconds = `${withFraction(magnitude % (60n * SECOND), SECOND)}s`;
	return minutes === 0n ? sign + seconds : `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ""}${minutes % 60n}m${seconds}`;
}
function withFraction(value, unit) {
	let digits = String(value % unit).padStart(String(unit).length - 1, "0").replace(/0+$/, "");
	return `${value / unit}${digits === "" || unit === 1n ? "" : `.${digits}`}`;
}
const UNITS = {
	ns: 1n,
	Âµs: 1000n,
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
	let [, sign, body = ""] = /^([-+]?)(.*)$/s.exec(s) ?? [], part = /([0-9]*)(?:\.([0-9]*))?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s|m|h)/y;
	if (body === "") return 0n;
	let total = 0n;
	for (let at = 0; at < body.length; at = part.lastIndex) {
		part.lastIndex = at;
		let [, whole = "", fraction = "", unit = ""] = part.exec(body) ?? [];
		if (part.lastIndex === 0 || whole + fraction === "" || whole.length > 19) return 0n;
		let size = UNITS[unit] ?? 0n;
		total += BigInt(whole || "0") * size + BigInt(fraction.slice(0, 18) || "0") * size / 10n ** BigInt(Math.min(18, fraction.length));
	}
	return fitsInt64(sign === "-" ? -total : total) ? sign === "-" ? -total : total : 0n;
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
	let magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds, found = ROUND_UNITS.find(([size]) => magnitude > size);
	return found === void 0 ? "0s" : `${magnitude / found[0]}${found[1]}`;
}
// src/templates/functions/conversions.ts
function toInt64(value) {
	let data = value?.data;
	if (typeof data == "bigint") return BigInt.asIntN(64, data);
	if (typeof data == "number") return truncateToInt64(data);
	if (typeof data == "boolean") return data ? 1n : 0n;
	if (typeof data != "string") return 0n;
	let whole = parseInteger(data.replace(/\.0+$/, ""), 0) ?? 0n;
	return fitsInt64(whole) ? whole : 0n;
}
function toFloat64(value) {
	let data = value?.data;
	return typeof data == "bigint" ? Number(data) : typeof data == "number" ? data : typeof data == "boolean" ? +!!data : typeof data == "string" ? parseFloat64(data) ?? 0 : 0;
}
function toText(value, { budget }) {
	return value?.type.kind === "string" ? value.data : show(value, budget);
}
function toTexts(value, call) {
	if (value === null) return [];
	if (value.type.kind !== "slice") return [toText(value, call)];
	let elements = elementsOf(value).filter((element) => element !== null);
	return call.budget.spend(elements.length), elements.map((element) => toText(element, call));
}
const isEmpty$1 = (value) => !isTrue(value), merge = (overwrites) => variadic([dictionary], dictionary, ([target], sources, call) => {
	let merged = target ?? new Map();
	for (let source of sources) mergeInto(merged, source ?? new Map(), overwrites, call, 0);
	return boxed(dict(merged));
}), deepCopy = fixed([any], ([value], call) => {
	if (value === null) throw new Fault("reflect: call of reflect.Value.Type on zero Value");
	return boxed(copied(value, call, 0));
}), dictFunctions = {
	dict: variadic([], any, (_, args, call) => dict(pairs(args, call))),
	get: fixed([dictionary, text], ([target, key]) => boxed(target?.has(key) ? target.get(key).value : string(""))),
	set: fixed([
		dictionary,
		text,
		any
	], ([target, key, value], { budget }) => {
		if (target === void 0) throw new Fault("assignment to entry in nil map");
		return budget.spend(), target.set(...entry(key, value)), dict(target);
	}),
	unset: fixed([dictionary, text], ([target, key]) => (target?.delete(key), dict(target ?? new Map()))),
	hasKey: fixed([dictionary, text], ([target, key]) => bool(target?.has(key) ?? !1)),
	pluck: variadic([text], dictionary, ([key], targets) => list(targets.flatMap((target) => target?.has(key) ? [target.get(key).value] : []))),
	keys: variadic([], dictionary, (_, targets, { budget }) => strings(targets.flatMap((target) => spent(sortedKeys(target), budget)))),
	values: fixed([dictionary], ([target], { budget }) => list(spent(sortedKeys(target), budget).map((key) => target.get(key).value))),
	pick: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), !0))),
	omit: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), !1))),
	merge: merge(!1),
	mustMerge: merge(!1),
	mergeOverwrite: merge(!0),
	mustMergeOverwrite: merge(!0),
	deepCopy,
	mustDeepCopy: deepCopy,
	dig: variadic([], any, (_, args) => boxed(dig(args)))
};
function spent(items, budget) {
	return budget.spend(items.length), items;
}
const sortedKeys = (target) => [...target?.keys() ?? []].sort((a, b) => a < b ? -1 : 1);
function pairs(args, call) {
	let entries = new Map();
	call.budget.spend(args.length);
	for (let at = 0; at < args.length; at += 2) {
		let key = args[at] ?? null, value = at + 1 < args.length ? args[at + 1] ?? null : string("");
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
	for (let [key, { value }] of source) {
		if (call.budget.spend(), value === null && !overwrites) continue;
		let present = target.get(key)?.value ?? null;
		isDict(present) && isDict(value) && !isNil(present) ? mergeInto(entriesOf(present), entriesOf(value), overwrites, call, depth + 1) : target.has(key) && !overwrites && isTrue(present) || target.set(...entry(key, value));
	}
}
function copied(value, call, depth) {
	if (value === null || !isNillable(value.type.kind) || isNil(value)) return value;
	if (call.budget.spend(), call.budget.checkDepth(depth), value.type.kind === "slice") return {
		type: value.type,
		data: elementsOf(value).map((element) => copied(element, call, depth + 1))
	};
	if (value.type.kind !== "map") return value;
	let entries = [...entriesOf(value)].map(([key, item]) => [key, {
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
	let keys = args.slice(0, -2), target = asDict(args.at(-1) ?? null), names = keys.map((key) => {
		if (key?.type.kind === "string") return key.data;
		throw new Fault(`interface conversion: interface {} is ${key?.type.name ?? "nil"}, not string`);
	});
	for (let [index, name] of names.entries()) {
		if (!target.has(name)) return args.at(-2) ?? null;
		let step = target.get(name).value;
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
	let total = Math.ceil((s.length + 1 + lengthBytes) / block) * block, bytes = new Uint8Array(total);
	for (let at = 0; at < s.length; at++) bytes[at] = s.charCodeAt(at);
	return bytes[s.length] = 128, new DataView(bytes.buffer).setBigUint64(total - 8, BigInt(s.length) * 8n), bytes;
}, hex32 = (words) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
function sha1(s) {
	let data = new DataView(padded(s, 64, 8).buffer), state = [
		1732584193,
		4023233417,
		2562383102,
		271733878,
		3285377520
	], w = new Int32Array(80), rotate = (x, n) => x << n | x >>> 32 - n;
	for (let block = 0; block < data.byteLength; block += 64) {
		for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
		for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
		let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
		for (let i = 0; i < 80; i++) {
			let [f, k] = i < 20 ? [b & c | ~b & d, 1518500249] : i < 40 ? [b ^ c ^ d, 1859775393] : i < 60 ? [b & c | b & d | c & d, 2400959708] : [b ^ c ^ d, 3395469782], next = rotate(a, 5) + f + e + k + w[i] | 0;
			[a, b, c, d, e] = [
				next,
				a,
				rotate(b, 30),
				c,
				d
			];
		}
		for (let [i, word] of [
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
	let primes = [];
	for (let n = 2n; primes.length < count; n++) primes.every((prime) => n % prime !== 0n) && primes.push(n);
	return primes;
}
function integerRoot(value, power) {
	let [low, high] = [0n, 1n << 72n];
	for (; low < high;) {
		let middle = low + high + 1n >> 1n;
		middle ** power <= value ? low = middle : high = middle - 1n;
	}
	return low;
}
const fraction64 = (prime, power) => BigInt.asUintN(64, integerRoot(prime << 64n * power, power));
let sha2Constants;
function constants() {
	return sha2Constants ??= {
		start: firstPrimes(8).map((prime) => fraction64(prime, 2n)),
		rounds: firstPrimes(80).map((prime) => fraction64(prime, 3n))
	}, sha2Constants;
}
function sha256(s) {
	let { start, rounds } = constants(), data = new DataView(padded(s, 64, 8).buffer), k = Int32Array.from(rounds.slice(0, 64), (constant) => Number(constant >> 32n) | 0), state = Int32Array.from(start, (constant) => Number(constant >> 32n) | 0), w = new Int32Array(64), rotate = (x, n) => x >>> n | x << 32 - n;
	for (let block = 0; block < data.byteLength; block += 64) {
		for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
		for (let i = 16; i < 64; i++) {
			let [x, y] = [w[i - 15], w[i - 2]];
			w[i] = w[i - 16] + (rotate(x, 7) ^ rotate(x, 18) ^ x >>> 3) + w[i - 7] + (rotate(y, 17) ^ rotate(y, 19) ^ y >>> 10) | 0;
		}
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
		for (let i = 0; i < 64; i++) {
			let t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + k[i] + w[i] | 0, t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
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
		for (let [i, word] of [
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
	let { start, rounds } = constants(), data = new DataView(padded(s, 128, 16).buffer), state = BigUint64Array.from(start), w = new BigUint64Array(80), rotate = (x, n) => BigInt.asUintN(64, x >> n | x << 64n - n);
	for (let block = 0; block < data.byteLength; block += 128) {
		for (let i = 0; i < 16; i++) w[i] = data.getBigUint64(block + i * 8);
		for (let i = 16; i < 80; i++) {
			let [x, y] = [w[i - 15], w[i - 2]], mixed = rotate(x, 1n) ^ rotate(x, 8n) ^ x >> 7n;
			w[i] = w[i - 16] + mixed + w[i - 7] + (rotate(y, 19n) ^ rotate(y, 61n) ^ y >> 6n);
		}
		let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
		for (let i = 0; i < 80; i++) {
			let choice = e & f ^ ~e & g, t1 = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + rounds[i] + w[i], t2 = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + (a & b ^ a & c ^ b & c);
			[h, g, f, e] = [
				g,
				f,
				e,
				BigInt.asUintN(64, d + t1)
			], [d, c, b, a] = [
				c,
				b,
				a,
				BigInt.asUintN(64, t1 + t2)
			];
		}
		for (let [i, word] of [
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
	for (let at = 0; at < s.length; at++) low = (low + s.charCodeAt(at)) % 65521, high = (high + low) % 65521;
	return String(high * 65536 + low);
}
// src/templates/functions/encoding.ts
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", transform = (change, cost = 1) => fixed([text], ([s], { budget }) => (budget.spend(s.length * cost), string(change(s)))), encodingFunctions = {
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
	let result = "", [buffer, held] = [0, 0];
	for (let c of s) for (buffer = (buffer << 8 | c.charCodeAt(0)) & 65535, held += 8; held >= bits; held -= bits) result += alphabet[buffer >> held - bits & (1 << bits) - 1];
	return held > 0 && (result += alphabet[buffer << bits - held & (1 << bits) - 1]), result.padEnd(Math.ceil(result.length / group) * group, "=");
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
	let illegal = (at) => `illegal ${name} data at input byte ${at}`, characters = [];
	for (let at = 0; at < s.length; at++) s[at] !== "\n" && s[at] !== "\r" && characters.push({
		c: s[at],
		at
	});
	let result = "", [buffer, held] = [0, 0];
	for (let [index, { c, at }] of characters.entries()) {
		let value = alphabet.indexOf(c);
		if (c === "=") return checkPadding(characters, index, s, group, illegal) ?? result;
		if (value < 0) return illegal(at);
		buffer = (buffer << bits | value) & 65535, held += bits, held >= 8 && (held -= 8, result += String.fromCharCode(buffer >> held & 255));
	}
	return characters.length % group === 0 ? result : illegal(name === "base64" ? s.length - characters.length % group : s.length);
}
function checkPadding(characters, index, s, group, illegal) {
	let data = index % group, { at } = characters[index];
	if (!LAST_GROUPS[group].includes(data)) return illegal(at);
	let end = index - data + group;
	for (let next = index; next < end; next++) {
		let character = characters[next];
		if (character === void 0) return illegal(s.length);
		if (character.c !== "=") return illegal(character.at);
	}
	return characters[end] === void 0 ? void 0 : illegal(characters[end].at);
}
// src/templates/functions/equality.ts
function sameKey(value, call, depth = 0) {
	call.budget.spend(), call.budget.checkDepth(depth);
	let inner = unbox(value);
	if (inner === null) return "nil";
	let { type, data } = inner, next = (element) => sameKey(element, call, depth + 1);
	if (isNil(inner)) return `${type.name}:nil`;
	switch (type.kind) {
		case "slice": return `${type.name}[${elementsOf(inner).map(next).join(",")}]`;
		case "map": return `${type.name}{${[...entriesOf(inner)].sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${next(entry.value)}`).join(",")}}`;
		case "struct": return Array.isArray(data) ? `${type.name}(${fieldsOf(inner).map(next).join(",")})` : `${type.name}(${type.text?.(inner) ?? ""})`;
		case "ptr": return `${type.name}(${type.text?.(inner) ?? ""})`;
		case "float64": return Number.isNaN(data) ? `NaN ${nanCount++}` : `float64 ${Object.is(data, -0) ? 0 : String(data)}`;
		default: return call.budget.spendText(String(data).length), `${type.name} ${JSON.stringify(String(data))}`;
	}
}
let nanCount = 0;
// src/templates/functions/general.ts
const generalFunctions = {
	default: variadic([any], any, ([fallback], [given]) => boxed(given === void 0 || isEmpty$1(given) ? fallback : given)),
	empty: fixed([any], ([value]) => bool(isEmpty$1(value))),
	coalesce: variadic([], any, (_, values) => boxed(values.find((value) => !isEmpty$1(value)) ?? null)),
	all: variadic([], any, (_, values) => bool(values.every((value) => !isEmpty$1(value)))),
	any: variadic([], any, (_, values) => bool(values.some((value) => !isEmpty$1(value)))),
	ternary: fixed([
		any,
		any,
		flag
	], ([yes, no, condition]) => boxed(condition ? yes : no)),
	typeOf: fixed([any], ([value]) => string(typeName(value))),
	typeIs: fixed([text, any], ([target, value]) => bool(target === typeName(value))),
	typeIsLike: fixed([text, any], ([target, value]) => bool(target === typeName(value) || `*${target}` === typeName(value))),
	kindOf: fixed([any], ([value]) => string(kindOf(value))),
	kindIs: fixed([text, any], ([target, value]) => bool(target === kindOf(value))),
	deepEqual: fixed([any, any], ([a, b], call) => bool(sameKey(a, call) === sameKey(b, call))),
	fail: fixed([text], ([message]) => {
		throw new Fault(message);
	})
}, kindOf = (value) => value?.type.kind ?? "invalid";
// src/templates/functions/json-parser.ts
function parseJson(s, call) {
	return call.budget.spendText(s.length), new JsonParser(s, call).parse();
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
		this.#s = s, this.#call = call;
	}
	parse() {
		let value = this.#value("looking for beginning of value", 0);
		return this.#space(), this.#at < this.#s.length && this.#fail("after top-level value"), value;
	}
	#fail(context) {
		let c = this.#s[this.#at];
		throw c === void 0 ? new Fault("unexpected end of JSON input") : new Fault(`invalid character ${c === "'" ? "'\\''" : c === "\"" ? "'\"'" : quoteRune(c.charCodeAt(0))} ${context}`);
	}
	#space() {
		for (; " 	\r\n".includes(this.#s[this.#at] ?? "x");) this.#at++;
	}
	#value(context, depth) {
		this.#call.budget.spend(), this.#call.budget.checkDepth(depth), this.#space();
		let c = this.#s[this.#at] ?? "";
		return c === "{" ? this.#object(depth) : c === "[" ? this.#array(depth) : c === "\"" ? string(this.#string()) : c === "t" ? this.#word("true", bool(!0)) : c === "f" ? this.#word("false", bool(!1)) : c === "n" ? this.#word("null", null) : /^[-0-9]$/.test(c) ? this.#number() : this.#fail(context);
	}
	#word(word, value) {
		for (let [index, expected] of [...word].entries()) this.#s[this.#at] !== expected && this.#fail(`in literal ${word} (expecting ${quoteRune(word.charCodeAt(index))})`), this.#at++;
		return value;
	}
	#digits(context) {
		for (/^[0-9]$/.test(this.#s[this.#at] ?? "") || this.#fail(context); /^[0-9]$/.test(this.#s[this.#at] ?? "");) this.#at++;
	}
	#number() {
		let start = this.#at;
		this.#s[this.#at] === "-" && this.#at++, this.#s[this.#at] === "0" ? this.#at++ : this.#digits("in numeric literal"), this.#s[this.#at] === "." && (this.#at++, this.#digits("after decimal point in numeric literal")), /^[eE]$/.test(this.#s[this.#at] ?? "") && (this.#at++, /^[-+]$/.test(this.#s[this.#at] ?? "") && this.#at++, this.#digits("in exponent of numeric literal"));
		let text = this.#s.slice(start, this.#at), value = parseFloat64(text);
		if (value === void 0) throw new Fault(`json: cannot unmarshal number ${text} into Go value of type float64`);
		return float(value);
	}
	#array(depth) {
		this.#at++, this.#space();
		let items = [];
		if (this.#s[this.#at] === "]") this.#at++;
		else for (; items.push(this.#value("looking for beginning of value", depth + 1)), !this.#ends("]", "after array element"););
		return list(items);
	}
	#ends(close, context) {
		this.#space();
		let c = this.#s[this.#at];
		return c !== "," && c !== close && this.#fail(context), this.#at++, c === close;
	}
	#object(depth) {
		this.#at++, this.#space();
		let entries = new Map();
		if (this.#s[this.#at] === "}") return this.#at++, dict(entries);
		let context = "looking for beginning of object key string";
		for (;;) {
			this.#space(), this.#s[this.#at] !== "\"" && this.#fail(context);
			let key = this.#string();
			if (this.#space(), this.#s[this.#at] !== ":" && this.#fail("after object key"), this.#at++, entries.set(...entry(key, this.#value("looking for beginning of value", depth + 1))), this.#ends("}", "after object key:value pair")) break;
			context = "looking for beginning of object key string";
		}
		return dict(entries);
	}
	#string() {
		let parts = [];
		for (this.#at++;;) {
			let c = this.#s[this.#at];
			if (c === void 0) return this.#fail("");
			if (c === "\"") break;
			if (c < " " && this.#fail("in string literal"), c === "\\") parts.push(this.#escape());
			else {
				let { rune, width } = runeAt(this.#s, this.#at);
				parts.push(rune === 65533 ? encodeRune(RUNE_ERROR) : this.#s.slice(this.#at, this.#at + width)), this.#at += width;
			}
		}
		return this.#at++, parts.join("");
	}
	#escape() {
		this.#at++;
		let c = this.#s[this.#at] ?? "", simple = ESCAPED[c];
		if (simple !== void 0) return this.#at++, simple;
		if (c !== "u") return this.#fail("in string escape code");
		this.#at++;
		let unit = this.#hexUnit();
		if (!(unit >= 55296 && unit <= 56319) || this.#s[this.#at] !== "\\" || this.#s[this.#at + 1] !== "u") return encodeRune(unit);
		let back = this.#at;
		this.#at += 2;
		let low = this.#hexUnit();
		return low >= 56320 && low <= 57343 ? encodeRune(65536 + (unit - 55296 << 10) + (low - 56320)) : (this.#at = back, encodeRune(unit));
	}
	#hexUnit() {
		let start = this.#at;
		for (; this.#at < start + 4; this.#at++) /^[0-9a-fA-F]$/.test(this.#s[this.#at] ?? "") || this.#fail("in \\u hexadecimal character escape");
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
}), jsonFunctions = {
	toJson: encoder("", !0, !1),
	mustToJson: encoder("", !0, !0),
	toPrettyJson: encoder("  ", !0, !1),
	mustToPrettyJson: encoder("  ", !0, !0),
	toRawJson: encoder("", !1, !0),
	mustToRawJson: encoder("", !1, !0),
	fromJson: fixed([text], ([s], call) => {
		try {
			return boxed(parseJson(s, call));
		} catch (error) {
			if (error instanceof Fault && error.constructor === Fault) return boxed(null);
			throw error;
		}
	}),
	mustFromJson: fixed([text], ([s], call) => boxed(parseJson(s, call)))
}, ESCAPES = {
	8: "\\b",
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r",
	34: "\\\"",
	92: "\\\\"
}, unicodeEscape = (rune) => `\\u${rune.toString(16).padStart(4, "0")}`;
var Encoder = class {
	#call;
	#indent;
	#escapesHtml;
	constructor(call, indent, escapesHtml) {
		this.#call = call, this.#indent = indent, this.#escapesHtml = escapesHtml;
	}
	encode(value, depth = 0) {
		let text = this.#encode(unbox(value), depth);
		return this.#call.budget.spend(text.length >> 4), this.#call.budget.spendText(text.length), text;
	}
	#encode(value, depth) {
		if (this.#call.budget.spend(), this.#call.budget.checkDepth(depth), value === null || isNil(value)) return "null";
		let { type } = value;
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
		let line = `\n${this.#indent.repeat(depth + 1)}`;
		return `${open}${line}${items.join(`,${line}`)}\n${this.#indent.repeat(depth)}${close}`;
	}
	#member(key, value, depth) {
		return `${this.#string(key)}:${this.#indent === "" ? "" : " "}${this.encode(value, depth + 1)}`;
	}
	#map(value, depth) {
		if (value.type.key?.kind !== "string") throw new Fault(`json: unsupported type: ${value.type.name}`);
		let members = sortedEntries(value).map((item) => this.#member(item.key.data, item.value, depth));
		return this.#items("{", "}", members, depth);
	}
	#fields(value, depth) {
		let values = fieldsOf(value);
		return (value.type.fields ?? []).flatMap((field, index) => {
			let item = values[index] ?? null;
			return field.isEmbedded === !0 && item !== null ? this.#fields(item, depth) : field.omitEmpty === !0 && !isTrue(item) ? [] : [this.#member(field.json ?? field.name, item, depth)];
		});
	}
	#string(bytes) {
		let text = "\"";
		for (let { rune, width, at } of runesOf(bytes)) {
			let isHtml = this.#escapesHtml && (rune === 60 || rune === 62 || rune === 38);
			text += rune === 65533 && width === 1 ? "\\ufffd" : isHtml || rune === 8232 || rune === 8233 ? unicodeEscape(rune) : ESCAPES[rune] ?? (rune < 32 ? unicodeEscape(rune) : bytes.slice(at, at + width));
		}
		return `${text}"`;
	}
};
function number$1(value) {
	if (!Number.isFinite(value)) throw new Fault(`json: unsupported value: ${formatFloat(value, "g", -1)}`);
	let magnitude = Math.abs(value);
	return magnitude === 0 || magnitude >= 1e-6 && magnitude < 1e21 ? formatFloat(value, "f", -1) : formatFloat(value, "e", -1).replace(/e-0([0-9])$/, "e-$1");
}
// src/templates/functions/letter-case.ts
const letterCaseFunctions = {
	snakecase: fixed([text], ([s]) => string(joinWords(s, "_"))),
	kebabcase: fixed([text], ([s]) => string(joinWords(s, "-"))),
	camelcase: fixed([text], ([s]) => string(camelCase(s)))
}, isConnector = (rune) => rune === 45 || rune === 95 || isSpace$1(rune), CJK = [
	[19968, 40908],
	[13312, 19845],
	[131072, 178205],
	[12352, 12543],
	[12784, 12799],
	[4352, 4607],
	[12592, 12687],
	[43360, 43391],
	[44032, 55295]
], isAlphabet = (rune) => isLetter(rune) && !CJK.some(([from, to]) => rune >= from && rune <= to);
function camelCase(s) {
	if (s === "") return "";
	let runes = [...runesOf(s)].map(({ rune }) => rune), first = runes.findIndex((rune) => !isConnector(rune));
	if (first < 0) return mapRunes(s, (rune) => rune) + encodeRune(runes.at(-1));
	let result = runes.slice(0, first).map(encodeRune).join(""), current = toUpper(runes[first]);
	for (let rune of runes.slice(first + 1)) {
		let previous = current;
		isConnector(rune) && isConnector(previous) ? (result += encodeRune(previous), current = rune) : isConnector(previous) ? current = toUpper(rune) : (result += encodeRune(previous), current = toLower(rune));
	}
	return result + encodeRune(current);
}
function wordsOf(s) {
	let words = [];
	for (let at = 0; at < s.length;) {
		let word = wordAt(s, at);
		words.push(word), at += word.text.length;
	}
	return words;
}
function wordAt(s, at) {
	let { rune, width } = runeAt(s, at);
	if (rune === 65533) return {
		kind: "invalid",
		text: s.slice(at, at + width)
	};
	let run = (kind, belongs) => {
		let end = at + width;
		for (; end < s.length;) {
			let next = runeAt(s, end);
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
	let isLowerLetter = (next) => isAlphabet(next) && !isUpper(next);
	return isUpper(rune) ? upperWord(s, at, width, run, isLowerLetter) : isAlphabet(rune) ? run("alphabet", isLowerLetter) : isNumber(rune) ? run("number", isNumber) : run("other", (next) => !isConnector(next) && !isAlphabet(next) && !isNumber(next) && !isPunct(next));
}
function upperWord(s, at, width, run, isLowerLetter) {
	if (!isUpper(runeAt(s, at + width).rune)) return run("upper", isLowerLetter);
	let word = run("upper", isUpper), next = runeAt(s, at + word.text.length);
	if (next.width === 0 || !isAlphabet(next.rune)) return word;
	let runes = [...runesOf(word.text)];
	return {
		kind: "upper",
		text: word.text.slice(0, runes.at(-1).at)
	};
}
function joinWords(s, connector) {
	let words = wordsOf(s), at = 0, next = () => words[at++] ?? {
		kind: "none",
		text: ""
	}, lower = ({ kind, text: word }) => kind === "upper" || kind === "connector" ? [...runesOf(word)].map(({ rune }) => isConnector(rune) ? connector : encodeRune(toLower(rune))).join("") : word, result = "", word = next(), takeRun = () => {
		for (; word.kind === "alphabet" || word.kind === "number";) result += lower(word), word = next();
	}, separate = () => {
		word.kind !== "none" && word.kind !== "invalid" && separates(word.kind) && (result += connector);
	}, separates = (kind) => kind !== "connector" && kind !== "punctuation";
	for (; at < words.length;) {
		word.kind !== "connector" && (result += lower(word));
		let previous = word;
		if (word = next(), previous.kind === "number") takeRun(), separate();
		else if (previous.kind === "connector") result += lower(previous);
		else if (previous.kind !== "punctuation") {
			if (word.kind !== "number") separates(word.kind) && (result += connector);
			else if (at < words.length) {
				let number = word;
				word = next(), word.kind === "alphabet" ? (result += connector + lower(number), takeRun(), separate()) : (result += lower(number), separates(word.kind) && (result += connector));
			}
		}
	}
	return result + lower(word);
}
// src/templates/functions/lists.ts
const first = fixed([any], ([value]) => boxed(elements(value, "Cannot find first on type %").at(0) ?? null)), last = fixed([any], ([value]) => boxed(elements(value, "Cannot find last on type %").at(-1) ?? null)), rest = fixed([any], ([value], call) => part(value, "Cannot find rest on type %", 1, void 0, call)), initial = fixed([any], ([value], call) => part(value, "Cannot find initial on type %", 0, -1, call)), push = fixed([any, any], ([value, item], call) => made([...elements(value, "Cannot push on type %"), item], call)), prepend = fixed([any, any], ([value, item], call) => made([item, ...elements(value, "Cannot prepend on type %")], call)), reverse = fixed([any], ([value], call) => made([...elements(value, "Cannot find reverse on type %")].reverse(), call)), compact = fixed([any], ([value], call) => made(elements(value, "Cannot compact on type %").filter((item) => !isEmpty$1(item)), call)), uniq = fixed([any], ([value], call) => made([...distinct(elements(value, "Cannot find uniq on type %"), call).values()], call)), without = variadic([any], any, ([value], omitted, call) => {
	let items = elements(value, "Cannot find without on type %"), keys = new Set(distinct(omitted, call).keys());
	return made(items.filter((item) => !keys.has(sameKey(item, call))), call);
}), has = fixed([any, any], ([needle, haystack], call) => {
	if (haystack === null) return bool(!1);
	let key = sameKey(needle, call);
	return bool(elements(haystack, "Cannot find has on type %").some((item) => sameKey(item, call) === key));
}), slice = variadic([any], any, ([value], indexes) => boxed(sliced(value, indexes))), chunk = fixed([whole, any], ([size, value], call) => chunked(size, value, call)), listFunction = variadic([], any, (_, items, call) => made(items, call)), listFunctions = {
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
		let items = lists.flatMap((value) => elements(value, "Cannot concat type % as list"));
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
	let twins = Object.entries(functions).map(([name, twin]) => [`must${name[0]?.toUpperCase()}${name.slice(1)}`, twin]);
	return {
		...functions,
		...Object.fromEntries(twins)
	};
}
const byBytes = (a, b) => a < b ? -1 : +(a > b);
function elements(value, message) {
	if (value === null) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
	if (value.type.kind !== "slice") throw new Fault(message.replace("%", value.type.kind));
	return elementsOf(value);
}
function made(items, { budget }) {
	return budget.spend(items.length), list(items);
}
function part(value, message, from, to, call) {
	let items = elements(value, message);
	return items.length === 0 ? list(void 0) : made(items.slice(from, to), call);
}
function distinct(items, call) {
	let found = new Map();
	for (let item of items) {
		let key = sameKey(item, call);
		found.has(key) || found.set(key, item);
	}
	return found;
}
function sliced(value, indexes) {
	let items = elements(value, "list should be type of slice or array but %");
	if (items.length === 0) return null;
	let start = Number(toInt64(indexes[0] ?? null)), end = indexes.length < 2 ? items.length : Number(toInt64(indexes[1] ?? null));
	if (start < 0 || end < start || end > items.length) throw new Fault("reflect.Value.Slice: slice index out of bounds");
	return {
		type: value.type,
		data: items.slice(start, end)
	};
}
function chunked(size, value, call) {
	let items = elements(value, "Cannot chunk type %");
	if (size <= 0) return chunkedBackwards(size, items, call);
	let chunks = [];
	for (let at = 0; at < items.length; at += size) chunks.push(made(items.slice(at, at + size), call));
	return {
		type: LISTS,
		data: chunks
	};
}
function steps(start, stop, step, { budget }) {
	if (stop < start ? step >= 0 : step <= 0) return [];
	let count = Math.ceil((stop - start) / step);
	if (count > LIMITS.outputBytes) throw new LimitFault(`a list has more than ${LIMITS.outputBytes} elements`);
	return budget.spend(count), Array.from({ length: count }, (_, index) => start + index * step);
}
function sequence(bounds, call) {
	let [a = 0, b = 0, c = 0] = bounds;
	if (bounds.length === 0 || bounds.length > 3) return [];
	let [start, end] = bounds.length === 1 ? [1, a] : bounds.length === 2 ? [a, b] : [a, c], direction = end < start ? -1 : 1, step = bounds.length === 3 ? b : direction;
	return bounds.length === 3 && direction < 0 && step > 0 ? [] : steps(start, end + direction, step, call);
}
function chunkedBackwards(size, items, call) {
	if (items.length === 1 && size < -1) return {
		type: LISTS,
		data: [made(items, call)]
	};
	if (items.length > 0 && Math.floor((items.length - 1) / size) === -1) return {
		type: LISTS,
		data: []
	};
	throw new Fault("runtime error: makeslice: len out of range");
}
// src/templates/functions/decimals.ts
const MOST_DIGITS = 1e3;
function toDecimal$1(value) {
	if (!Number.isFinite(value)) throw new Fault(`Cannot create a Decimal from ${formatFloat(value, "g", -1)}`);
	let [mantissa = "0", exponent = "0"] = value.toExponential().split("e"), [whole = "", fraction = ""] = mantissa.split("."), scale = fraction.length - Number(exponent), digits = BigInt(whole + fraction);
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
	let scale = Math.max(a.scale, b.scale), at = (d) => d.digits * 10n ** BigInt(scale - d.scale);
	return {
		left: at(a),
		right: at(b),
		scale
	};
}
function add(a, b) {
	let { left, right, scale } = aligned(a, b);
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
	let product = {
		digits: a.digits * b.digits,
		scale: a.scale + b.scale
	};
	return product.scale > MOST_DIGITS || product.digits.toString().length > MOST_DIGITS ? toDecimal$1(toFloat(product)) : product;
}
function divide(a, b) {
	if (b.digits === 0n) throw new Fault("decimal division by 0");
	let shift = 16 + b.scale - a.scale, numerator = shift >= 0 ? a.digits * 10n ** BigInt(shift) : a.digits, denominator = shift >= 0 ? b.digits : b.digits * 10n ** BigInt(-shift), magnitude = (n) => n < 0n ? -n : n, quotient = magnitude(numerator) / magnitude(denominator), rounded = magnitude(numerator) % magnitude(denominator) * 2n >= magnitude(denominator) ? quotient + 1n : quotient;
	return {
		digits: numerator < 0n == denominator < 0n ? rounded : -rounded,
		scale: 16
	};
}
// src/templates/functions/math.ts
const wrap = (value) => BigInt.asIntN(64, value), extreme = (isBetter) => variadic([any], any, ([first], others) => int64(others.map(toInt64).reduce((best, value) => isBetter(value, best) ? value : best, toInt64(first)))), max = extreme((a, b) => a > b), decimals = (step, first, others) => float(toFloat(others.reduce((sum, value) => step(sum, decimal(value)), decimal(first)))), decimal = (value) => toDecimal$1(toFloat64(value)), byDecimals = (step) => variadic([any], any, ([first], others) => decimals(step, first, others)), mathFunctions = {
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
	let number = toInt64(value);
	if (number === 0n) throw new Fault("runtime error: integer divide by zero");
	return number;
}
function octal(text) {
	let value = parseInteger(text, 8) ?? 0n;
	return fitsInt64(value) ? value : 0n;
}
function round(value, places, roundOn) {
	let power = 10 ** places, shifted = power * value;
	return (shifted - Math.trunc(shifted) >= roundOn ? Math.ceil(shifted) : Math.floor(shifted)) / power;
}
// src/templates/functions/paths.ts
const base = fixed([text], ([path]) => string(baseName(path))), dir = fixed([text], ([path]) => string(cleanPath(path.slice(0, path.lastIndexOf("/") + 1)))), clean = fixed([text], ([path]) => string(cleanPath(path))), ext = fixed([text], ([path]) => string(extension(path))), isAbs = fixed([text], ([path]) => bool(path.startsWith("/"))), pathFunctions = {
	base,
	dir,
	clean,
	ext,
	isAbs,
	osBase: base,
	osDir: dir,
	osClean: clean,
	osExt: ext,
	osIsAbs: isAbs
};
function baseName(path) {
	if (path === "") return ".";
	let end = path.length;
	for (; end > 0 && path[end - 1] === "/";) end--;
	return end === 0 ? "/" : path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
function extension(path) {
	let name = path.slice(path.lastIndexOf("/") + 1), dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot);
}
function cleanPath(path) {
	let isRooted = path.startsWith("/"), kept = [];
	for (let element of path.split("/")) element !== "" && element !== "." && (element === ".." ? kept.length > 0 && kept.at(-1) !== ".." ? kept.pop() : isRooted || kept.push("..") : kept.push(element));
	let joined = kept.join("/");
	return isRooted ? `/${joined}` : joined || ".";
}
// src/templates/functions/refused.ts
const RANDOM = "its result is random, so the same changes would give another message each time", CLOCK = "its result depends on the clock, so the same changes would give another message each time", CRYPTO = "keys, certificates, passwords and ciphers have no place in a commit message", refusedFunctions = Object.fromEntries(Object.entries({
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
}).map(([name, reason]) => [name, variadic([], reflected, () => {
	throw new Fault(`${name} is not available: ${reason}`);
})])), NAME_BRACED = /^\{([\p{L}\p{Nd}_]+)\}/u, NAME_BARE = /^[\p{L}\p{Nd}_]+/u, NUMBER = /^(?:0|[1-9][0-9]{0,8})$/;
function parseTemplate$1(template) {
	let pieces = [];
	for (let at = 0; at < template.length;) {
		let dollar = template.indexOf("$", at);
		if (dollar < 0) {
			pieces.push(template.slice(at));
			break;
		}
		if (dollar > at && pieces.push(template.slice(at, dollar)), at = dollar + 1, template[at] === "$") {
			pieces.push("$"), at++;
			continue;
		}
		let rest = template.slice(at), braced = NAME_BRACED.exec(rest), name = braced?.[1] ?? NAME_BARE.exec(rest)?.[0];
		pieces.push(name === void 0 ? "$" : {
			name,
			braces: braced !== null
		}), at += braced?.[0].length ?? name?.length ?? 0;
	}
	return pieces;
}
function resolveReference(name, groupNames) {
	return NUMBER.test(name) ? Number(name) < groupNames.length ? [Number(name)] : [] : groupNames.flatMap((group, number) => group === name ? [number] : []);
}
function compileTemplate(template, groupNames) {
	return parseTemplate$1(template).map((piece) => typeof piece == "string" ? piece : resolveReference(piece.name, groupNames));
}
function expandTemplate(pieces, groups) {
	let text = "";
	for (let piece of pieces) if (typeof piece == "string") text += piece;
	else for (let number of piece) {
		let group = groups[number];
		if (group !== void 0) {
			text += group;
			break;
		}
	}
	return text;
}
// src/policies/capture-groups.ts
const PROPERTY = /^\\[pP](?:\{\^?([^}]*)\}|([A-Za-z]))/, GROUP_NAME = /^\(\?P?<([0-9A-Za-z_]+)>/;
function scanPattern(pattern) {
	let parts = {
		groups: [],
		properties: []
	}, inClass = !1, open = [];
	for (let at = 0; at < pattern.length;) {
		let c = pattern[at];
		if (c === "\\") at = scanEscape(pattern, at, inClass, parts);
		else if (inClass) c === "[" && pattern[at + 1] === ":" ? at = after(pattern, ":]", at + 2, at + 1) : (inClass = c !== "]", at++);
		else if (c === "[") inClass = !0, at += 1, pattern[at] === "^" && at++, pattern[at] === "]" && at++;
		else {
			if (c === "(") open.push(scanGroup(pattern, at, parts));
			else if (c === ")") {
				let group = open.pop();
				group !== void 0 && (group.bodyEnd = at);
			}
			at++;
		}
	}
	return parts;
}
function scanEscape(pattern, at, inClass, parts) {
	let letter = pattern[at + 1];
	if (letter === "Q" && !inClass) return after(pattern, "\\E", at + 2, pattern.length);
	if (letter === "p" || letter === "P") {
		let found = PROPERTY.exec(pattern.slice(at, at + 64));
		if (found !== null) {
			let name = found[1] ?? found[2] ?? "", start = at + found[0].length - name.length - (found[1] === void 0 ? 0 : 1);
			return parts.properties.push({
				name,
				start,
				text: found[0]
			}), at + found[0].length;
		}
	}
	return at + 2;
}
function scanGroup(pattern, at, parts) {
	let bodyEnd = pattern.length, group;
	pattern[at + 1] !== "?" && (group = {
		nameStart: at,
		bodyStart: at + 1,
		bodyEnd
	});
	let marker = pattern.startsWith("(?P<", at) ? 4 : pattern.startsWith("(?<", at) ? 3 : 0;
	if (marker > 0) {
		let end = pattern.indexOf(">", at), found = end < 0 ? null : GROUP_NAME.exec(pattern.slice(at, end + 1));
		found !== null && (group = {
			name: found[1],
			nameStart: at + marker,
			bodyStart: end + 1,
			bodyEnd
		});
	}
	return group !== void 0 && parts.groups.push(group), group;
}
function after(pattern, mark, from, otherwise) {
	let found = pattern.indexOf(mark, from);
	return found < 0 ? otherwise : found + mark.length;
}
// src/policies/native-pattern.ts
const EVERYTHING = (1n << 129n) - 1n, OTHERS = 1n << 128n, QUANTIFIER = /^(?:([*+?])|\{(\d|[1-9]\d)(?:(,)([1-9]\d?)?)?\})(\??)/, GROUP_START = /^\((?:\?:|\?P?<[0-9A-Za-z_]{1,64}>)?/;
function translateToNative(pattern) {
	if (pattern.length > 256 || !/^[\x20-\x7e]*$/.test(pattern)) return;
	let reader = new SubsetReader(pattern);
	if (reader.read() && isLinear(reader)) return {
		regexp: new RegExp(reader.output, "u"),
		suffix: reader.ended ? literalTail(reader.items) : ""
	};
}
function literalTail(items) {
	let tail = "";
	for (let i = items.length - 1; i >= 0; i--) {
		let { set, min, max } = items[i], code = set.toString(2).length - 1;
		if (min !== 1 || max !== 1 || code > 127 || set !== bit(code)) break;
		tail = String.fromCharCode(code) + tail;
	}
	return tail;
}
function isLinear({ items, anchored }) {
	let first = 0n, tail = 0, tailIsFixed = !0;
	for (let i = items.length - 1; i >= 0; i--) {
		let { set, min, max } = items[i];
		if (min !== max) {
			let ambiguous = (set & first) !== 0n;
			if (!anchored || ambiguous && !tailIsFixed) return !1;
			tailIsFixed = !1;
		} else if (tailIsFixed && (tail += min) > 256) return !1;
		first = min === 0 ? first | set : set;
	}
	return !0;
}
var SubsetReader = class {
	items = [];
	anchored = !1;
	ended = !1;
	output = "";
	at = 0;
	depth = 0;
	pattern;
	constructor(pattern) {
		this.pattern = pattern;
	}
	read() {
		for (this.pattern[0] === "^" && (this.anchored = !0, this.output = "^", this.at = 1); this.at < this.pattern.length;) if (!this.readPart()) return !1;
		return this.depth === 0;
	}
	readPart() {
		let c = this.pattern[this.at];
		if (c === "(") return this.openGroup();
		if (c === ")") return this.closeGroup();
		if (c === "$") return this.output += "$", this.ended = !0, this.at++, this.at === this.pattern.length;
		let set = this.readSet();
		return set !== void 0 && set !== 0n && this.readQuantifier(set);
	}
	openGroup() {
		let start = GROUP_START.exec(this.pattern.slice(this.at, this.at + 80))?.[0] ?? "(";
		return this.at += start.length, start === "(" && this.pattern[this.at] === "?" ? !1 : (this.output += start === "(?:" ? "(?:" : "(", this.depth++, !0);
	}
	closeGroup() {
		return this.at++, this.output += ")", this.depth--, this.depth >= 0 && !"*+?{".includes(this.pattern[this.at] ?? " ");
	}
	readQuantifier(set) {
		let found = QUANTIFIER.exec(this.pattern.slice(this.at, this.at + 10)), [min, max] = [1, 1];
		if (found !== null) {
			let [text, sign, low, comma, high] = found;
			if (min = sign === void 0 ? Number(low) : +(sign === "+"), max = sign === void 0 ? comma === void 0 ? min : Number(high ?? Infinity) : sign === "?" ? 1 : Infinity, this.at += text.length, max < min || max === 0) return !1;
		}
		return !"*+?{".includes(this.pattern[this.at] ?? " ") && (this.items.push({
			set,
			min,
			max
		}), this.output += formatSet(set) + (found?.[0] ?? ""), !0);
	}
	readSet() {
		let c = this.pattern[this.at++];
		return c === "\\" ? this.readEscape() : c === "." ? EVERYTHING & ~bit(10) : c === "[" ? this.readClass() : "*+?{}]|^".includes(c) ? void 0 : bit(c.charCodeAt(0));
	}
	readEscape() {
		let c = this.pattern[this.at++] ?? "z", perl = PERL_CLASSES[c];
		return perl === void 0 ? /[0-9A-Za-z]/.test(c) ? void 0 : bit(c.charCodeAt(0)) : perl;
	}
	readClass() {
		let negated = this.pattern[this.at] === "^";
		if (negated && this.at++, this.pattern[this.at] === "]") return;
		let set = 0n;
		for (let first = !0; this.pattern[this.at] !== "]"; first = !1) {
			let member = this.readMember(first);
			if (member === void 0) return;
			set |= member;
		}
		return this.at++, negated ? EVERYTHING & ~set : set;
	}
	readMember(first) {
		let c = this.pattern[this.at++];
		if (c === void 0 || c === "[") return;
		if (c === "-") return first || this.pattern[this.at] === "]" ? bit(45) : void 0;
		let low = c === "\\" ? this.readEscape() : bit(c.charCodeAt(0));
		if (low === void 0 || this.pattern[this.at] !== "-" || this.pattern[this.at + 1] === "]") return low;
		let high = this.pattern[this.at + 1] ?? "";
		return this.at += 2, c !== "\\" && /[0-9A-Za-z]/.test(high) && c <= high ? range(c, high) : void 0;
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
const DIGITS$1 = range("0", "9"), PERL_CLASSES = {
	d: DIGITS$1,
	w: DIGITS$1 | range("A", "Z") | range("a", "z") | bit(95),
	s: bit(9) | bit(10) | bit(12) | bit(13) | bit(32)
};
function formatSet(set) {
	let negated = (set & OTHERS) !== 0n, listed = negated ? EVERYTHING & ~set : set, text = "";
	for (let code = 0; code < 128; code++) (listed & bit(code)) !== 0n && (text += `\\x${code.toString(16).padStart(2, "0")}`);
	return `[${negated ? "^" : ""}${text}]`;
}
let table;
function canonicalPropertyName(name) {
	return table ??= buildTable(), table.get(fold(name));
}
function buildTable() {
	let names = new Map();
	for (let name of "C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs Any Assigned Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian Caucasian_Albanian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret Devanagari Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Lao Latin Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut Telugu Thaana Thai Tibetan Tifinagh Tirhuta Toto Ugaritic Vai Vithkuqi Wancho Warang_Citi Yezidi Yi Zanabazar_Square".split(" ")) names.set(fold(name), name);
	for (let pair of "Other=C Control=Cc cntrl=Cc Format=Cf Unassigned=Cn Private_Use=Co Surrogate=Cs Letter=L Cased_Letter=LC Lowercase_Letter=Ll Modifier_Letter=Lm Other_Letter=Lo Titlecase_Letter=Lt Uppercase_Letter=Lu Mark=M Combining_Mark=M Spacing_Mark=Mc Enclosing_Mark=Me Nonspacing_Mark=Mn Number=N Decimal_Number=Nd digit=Nd Letter_Number=Nl Other_Number=No Punctuation=P punct=P Connector_Punctuation=Pc Dash_Punctuation=Pd Close_Punctuation=Pe Final_Punctuation=Pf Initial_Punctuation=Pi Other_Punctuation=Po Open_Punctuation=Ps Symbol=S Currency_Symbol=Sc Modifier_Symbol=Sk Math_Symbol=Sm Other_Symbol=So Separator=Z Line_Separator=Zl Paragraph_Separator=Zp Space_Separator=Zs ASCII=Ascii".split(" ")) {
		let [alias = "", name = ""] = pair.split("=");
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
	let parts = scanPattern(pattern), groupNames = [void 0, ...parts.groups.map((group) => group.name)], native = translateToNative(pattern);
	if (native === void 0) return wrapLinear(compileLinear(pattern, parts), groupNames);
	let { regexp, suffix } = native, linear, forLongText = () => linear ??= wrapLinear(compileLinear(pattern, parts), groupNames);
	return {
		groupNames,
		test: (text) => text.endsWith(suffix) && (text.length > NATIVE_LIMIT ? forLongText() : regexp).test(text),
		find: (text) => {
			if (text.endsWith(suffix)) return text.length > NATIVE_LIMIT ? forLongText().find(text) : regexp.exec(text) ?? void 0;
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
	if (!regexp.test(text)) return;
	let matcher = regexp.matcher(text);
	if (!matcher.find()) return;
	let groups = [];
	for (let i = 0; i < count; i++) groups.push(matcher.group(i) ?? void 0);
	return groups;
}
function compileLinear(pattern, parts) {
	let renamings = listRenamings(parts), portable = rename(pattern, renamings), regexp;
	try {
		regexp = RE2JS.compile(portable);
	} catch (cause) {
		throw new PolicyError("POLICY_INVALID", goErrorText(cause, pattern, portable, renamings), { cause });
	}
	let unknown = parts.properties.find((property) => canonicalPropertyName(property.name) === void 0);
	if (unknown !== void 0) throw new PolicyError("POLICY_INVALID", `error parsing regexp: invalid character class range: \`${unknown.text}\``);
	return regexp;
}
function listRenamings(parts) {
	let renamings = [], seen = new Set();
	for (let { name, nameStart } of parts.groups) name !== void 0 && (seen.has(name) && renamings.push({
		start: nameStart,
		length: name.length,
		text: freeName(name, seen, parts)
	}), seen.add(name));
	for (let { name, start } of parts.properties) {
		let canonical = canonicalPropertyName(name);
		canonical !== void 0 && canonical !== name && renamings.push({
			start,
			length: name.length,
			text: canonical
		});
	}
	return renamings.sort((a, b) => a.start - b.start);
}
function rename(pattern, renamings) {
	let end = pattern.length, renamed = "";
	for (let { start, length, text } of renamings.toReversed()) renamed = text + pattern.slice(start + length, end) + renamed, end = start;
	return pattern.slice(0, end) + renamed;
}
function originalOffset(offset, renamings) {
	let shift = 0;
	for (let { start, length, text } of renamings) {
		if (start + shift >= offset) break;
		shift += text.length - length;
	}
	return offset - shift;
}
function freeName(name, seen, parts) {
	for (let n = 2;; n++) {
		let candidate = `${name}_${n}`;
		if (!(seen.has(candidate) || parts.groups.some((group) => group.name === candidate))) return seen.add(candidate), candidate;
	}
}
function goErrorText(cause, pattern, portable, renamings) {
	let text = cause instanceof Error ? cause.message : String(cause);
	if (text.endsWith("trailing backslash at end of expression")) return `${text}: \`\``;
	let found = /^(error parsing regexp: [^`]*: )`(.*)`$/s.exec(text);
	if (found === null) return text;
	let [, reason = "", part = ""] = found;
	if (/^\(\?P?<$/.test(part)) return `error parsing regexp: invalid or unsupported Perl syntax: \`${part === "(?<" ? part : "(?P"}\``;
	let start = portable.lastIndexOf(part);
	if (renamings.length === 0 || start < 0) return text;
	let [from, to] = [start, start + part.length].map((offset) => originalOffset(offset, renamings));
	return `${reason}\`${pattern.slice(from, to)}\``;
}
// src/templates/functions/regex.ts
const find = (compiled) => fixed([text, text], ([pattern, s], call) => (compiled(pattern), string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? "")))), findAll = (compiled) => fixed([
	text,
	text,
	whole
], ([pattern, s, count], call) => {
	compiled(pattern);
	let found = matchesOf(pattern, s, count, call).map((match) => toBytes(match.groups[0] ?? ""));
	return strings(found.length === 0 ? void 0 : found);
}), replaceAll$1 = (compiled) => fixed([
	text,
	text,
	text
], ([pattern, s, replacement], call) => {
	let pieces = compileTemplate(fromBytes(replacement), compiled(pattern).groupNames);
	return string(replaced(pattern, s, (groups) => expandTemplate(pieces, groups), call));
}), replaceLiteral = (compiled) => fixed([
	text,
	text,
	text
], ([pattern, s, replacement], call) => {
	compiled(pattern);
	let literal = fromBytes(replacement);
	return string(replaced(pattern, s, () => literal, call));
}), split = (compiled) => fixed([
	text,
	text,
	whole
], ([pattern, s, count], call) => (compiled(pattern), strings(splitBy(pattern, s, count, call)))), regexFunctions = {
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
		throw error instanceof Fault ? new Fault(`regexp: Compile(${canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern)}): ${error.message}`) : error;
	}
}
function matchesQuietly(pattern, s) {
	try {
		return compile(pattern).test(fromBytes(s));
	} catch (error) {
		if (error instanceof Fault) return !1;
		throw error;
	}
}
function matchesOf(pattern, s, count, { budget }) {
	budget.spendText(s.length);
	let subject = fromBytes(s), matcher = RE2JS.compile(fromBytes(pattern)).matcher(subject), matches = [], previousEnd = -1;
	for (let at = 0; at <= subject.length && matches.length !== count && (budget.spend(), matcher.find(at));) {
		let [start, end] = [matcher.start(), matcher.end()], isEmpty = start === end;
		if (!isEmpty || start !== previousEnd) {
			let groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? void 0);
			matches.push({
				groups,
				start,
				end
			});
		}
		previousEnd = end, at = isEmpty ? end + ((subject.codePointAt(end) ?? 0) > 65535 ? 2 : 1) : end;
	}
	return matches;
}
function replaced(pattern, s, replacement, call) {
	let subject = fromBytes(s), result = "", end = 0;
	for (let match of matchesOf(pattern, s, -1, call)) result += subject.slice(end, match.start) + replacement(match.groups), call.budget.checkText(result.length), end = match.end;
	return toBytes(result + subject.slice(end));
}
function splitBy(pattern, s, count, call) {
	if (count === 0) return;
	if (pattern !== "" && s === "") return [""];
	let subject = fromBytes(s), parts = [], start = 0, end = 0;
	for (let match of matchesOf(pattern, s, count, call)) {
		if (count > 0 && parts.length === count - 1) break;
		end = match.start, match.end !== 0 && parts.push(toBytes(subject.slice(start, end))), start = match.end;
	}
	return end !== subject.length && parts.push(toBytes(subject.slice(start))), parts;
}
// src/templates/functions/wrapping.ts
function wrapText(s, width, lineEnd, cutsWords, { budget }) {
	let limit = Math.max(1, width), parts = [], at = 0;
	for (; s.length - at > limit;) {
		if (s[at] === " ") {
			at++;
			continue;
		}
		let space = s.slice(at, at + limit + 1).lastIndexOf(" "), end = space >= 0 ? at + space : cutsWords ? at + limit : s.indexOf(" ", at + limit);
		end < 0 && (end = s.length);
		let isLast = end === s.length && space < 0 && !cutsWords;
		parts.push(s.slice(at, end), isLast ? "" : lineEnd), at = space < 0 && (cutsWords || isLast) ? end : end + 1;
	}
	return parts.push(s.slice(at)), budget.spendText(parts.reduce((sum, part) => sum + part.length, 0)), parts.join("");
}
const abbreviate = (s, width) => abbreviateFrom(s, 0, width);
function abbreviateFrom(s, offset, width) {
	if (s === "" || width < 4) return "";
	if (s.length <= width) return s;
	let room = width - 3, start = Math.min(offset, s.length - room);
	return start <= 4 ? `${s.slice(0, room)}...` : width < 7 ? "" : start + room < s.length ? `...${abbreviate(s.slice(start), room)}` : `...${s.slice(s.length - room)}`;
}
// src/templates/functions/strings.ts
const trimAll = fixed([text, text], ([set, s]) => string(trimSet(s, set))), stringFunctions = {
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
	wrap: fixed([whole, text], ([width, s], call) => string(wrapText(s, width, "\n", !1, call))),
	wrapWith: fixed([
		whole,
		text,
		text
	], ([width, line, s], call) => string(wrapText(s, width, line === "" ? "\n" : line, !0, call))),
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
	return count < 0 && s.length + count > 0 ? s.slice(s.length + count) : count >= 0 && s.length > count ? s.slice(0, count) : s;
}
function trimSpace(s) {
	return trimWhere(s, isSpace$1);
}
function trimSet(s, set) {
	let cut = new Set([...runesOf(set)].map(({ rune }) => rune));
	return trimWhere(s, (rune) => cut.has(rune));
}
function trimWhere(s, isCut) {
	let start = 0;
	for (; start < s.length;) {
		let { rune, width } = runeAt(s, start);
		if (!isCut(rune)) break;
		start += width;
	}
	let end = start;
	for (let { rune, width, at } of runesOf(s.slice(start))) isCut(rune) || (end = start + at + width);
	return s.slice(start, end);
}
function titleCase(s) {
	let isStart = !0;
	return mapRunes(s, (rune) => {
		let mapped = isStart ? toTitle(rune) : rune;
		return isStart = isSeparator(rune), mapped;
	});
}
function isSeparator(rune) {
	return rune < 128 ? !/[0-9A-Za-z_]/.test(String.fromCharCode(rune)) : !isLetter(rune) && !isDigit(rune) && isSpace$1(rune);
}
function untitle(s) {
	let isStart = !0;
	return mapRunes(s, (rune) => {
		let isGap = isSpace$1(rune), mapped = isStart && !isGap ? toLower(rune) : rune;
		return isStart = isGap, mapped;
	});
}
function substring(s, start, end) {
	return start < 0 ? sliceText(s, 0, end) : end < 0 || end > s.length ? sliceText(s, start, s.length, !0) : sliceText(s, start, end);
}
function sliceText(s, start, end, isOpen = !1) {
	let panic = (bounds) => {
		throw new Fault(`runtime error: slice bounds out of range ${bounds}`);
	};
	return end < 0 ? panic(`[:${end}]`) : end > s.length ? panic(`[:${end}] with length ${s.length}`) : start > end ? panic(isOpen ? `[${start}:${s.length}]` : `[${start}:${end}]`) : s.slice(start, end);
}
function repeat(s, count, { budget }) {
	if (count < 0) throw new Fault("strings: negative Repeat count");
	if (count * s.length > LIMITS.outputBytes) throw new LimitFault(`a text is longer than ${LIMITS.outputBytes} bytes`);
	return budget.spendText(count * s.length), s.repeat(s === "" ? 0 : count);
}
function withoutSpace(s) {
	return [...s].some((c) => isSpace$1(c.charCodeAt(0))) ? [...s].map((c) => isSpace$1(c.charCodeAt(0)) ? "" : encodeRune(c.charCodeAt(0))).join("") : s;
}
function initials(s) {
	let isStart = !0, result = "";
	for (let c of s) {
		let isGap = isSpace$1(c.charCodeAt(0));
		!isGap && isStart && (result += encodeRune(c.charCodeAt(0))), isStart = isGap;
	}
	return result;
}
function swapCase(s) {
	let afterSpace = !0;
	return mapRunes(s, (rune) => {
		if (isUpper(rune) || isTitle(rune)) return afterSpace = !1, toLower(rune);
		if (!isLower(rune)) return afterSpace = isSpace$1(rune), rune;
		let mapped = afterSpace ? toTitle(rune) : toUpper(rune);
		return afterSpace = !1, mapped;
	});
}
function indent(s, width, call) {
	let pad = repeat(" ", width, call), lines = s.split("\n");
	return call.budget.spendText(s.length + pad.length * lines.length), lines.map((line) => pad + line).join("\n");
}
function replaceAll(s, old, fresh, { budget }) {
	let parts = old === "" ? [
		"",
		...splitText(s, "", -1),
		""
	] : s.split(old);
	return old === "" && s === "" && parts.pop(), budget.spendText(s.length + fresh.length * parts.length), parts.join(fresh);
}
function atoi(s) {
	let value = parseInteger(s, 10) ?? 0n;
	return fitsInt64(value) ? value : value > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}
function splitText(s, separator, count) {
	if (count === 0) return [];
	let parts = separator === "" ? [...runesOf(s)].map(({ at, width }) => s.slice(at, at + width)) : s.split(separator);
	return count < 0 || parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}
function numbered(parts) {
	let entries = new Map(parts.map((part, index) => entry(`_${index}`, string(part))));
	return {
		type: STRING_MAP,
		data: entries
	};
}
function join(parts, separator, { budget }) {
	return budget.spendText(parts.reduce((sum, part) => sum + part.length + separator.length, 0)), parts.join(separator);
}
// src/templates/functions/urls.ts
const urlFunctions = {
	urlParse: fixed([text], ([s]) => {
		let url = parsed(s, "unable to parse url"), parts = {
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
	urlJoin: fixed([dictionary], ([parts]) => string(joined(parts ?? new Map())))
};
function parsed(s, context) {
	let failure = (reason) => {
		throw new Fault(`${context}: parse ${quote(s)}: ${reason}`);
	};
	if ([...s].some((c) => c < " " || c === "")) return failure("net/url: invalid control character in URL");
	let hash = s.indexOf("#");
	return {
		...parseWithoutFragment(hash < 0 ? s : s.slice(0, hash), failure),
		fragment: hash < 0 ? "" : decodePercent(s.slice(hash + 1), failure)
	};
}
function parseWithoutFragment(s, failure) {
	let empty = {
		scheme: "",
		opaque: "",
		userinfo: "",
		host: "",
		path: "",
		rawPath: "",
		query: "",
		hasEmptyQuery: !1,
		fragment: ""
	};
	if (s === "*") return {
		...empty,
		path: "*"
	};
	let schemeEnd = /^[^:/?#]*:/.exec(s)?.[0].length ?? 0;
	if (schemeEnd === 1) return failure("missing protocol scheme");
	let scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(s) ? s.slice(0, schemeEnd - 1).toLowerCase() : "", rest = scheme === "" ? s : s.slice(schemeEnd), mark = rest.indexOf("?"), query = mark < 0 ? "" : rest.slice(mark + 1), hasEmptyQuery = mark >= 0 && query === "";
	mark >= 0 && (rest = rest.slice(0, mark));
	let common = {
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
		let slash = rest.indexOf("/", 2);
		authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash), rest = slash < 0 ? "" : rest.slice(slash);
	}
	return {
		...common,
		...parseAuthority(authority, failure),
		path: decodePercent(rest, failure),
		rawPath: rest
	};
}
function parseAuthority(authority, failure) {
	let at = authority.lastIndexOf("@"), userinfo = at < 0 ? "" : authority.slice(0, at);
	if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userinfo)) return failure("net/url: invalid userinfo");
	let host = authority.slice(at + 1), port = host.startsWith("[") ? host.slice(host.lastIndexOf("]") + 1) : /:[^:]*$/.exec(host)?.[0] ?? "";
	if (host.startsWith("[") && !host.includes("]")) return failure("missing ']' in host");
	if (!/^(:[0-9]*)?$/.test(port)) return failure(`invalid port ${quote(port)} after host`);
	let odd = /[ "<>\\^`{|}]/.exec(host)?.[0];
	return odd === void 0 ? {
		userinfo: encodeUserinfo(userinfo, failure),
		host: decodePercent(host, failure)
	} : failure(`invalid character ${quote(odd)} in host name`);
}
function encodeUserinfo(userinfo, failure) {
	let colon = userinfo.indexOf(":"), encode = (s) => escapeBytes(decodePercent(s, failure), /[A-Za-z0-9\-_.~$&+,;=]/);
	return colon < 0 ? encode(userinfo) : `${encode(userinfo.slice(0, colon))}:${encode(userinfo.slice(colon + 1))}`;
}
function decodePercent(s, failure) {
	let wrong = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(s)?.[0];
	return wrong === void 0 ? s.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))) : failure(`invalid URL escape ${quote(wrong)}`);
}
const escapeBytes = (s, kept) => s.replace(/[\s\S]/g, (c) => kept.test(c) ? c : `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
function hostname(host) {
	return host.startsWith("[") ? host.slice(1, Math.max(1, host.indexOf("]"))) : host.replace(/:[0-9]*$/, "");
}
function textOf(parts, key) {
	let value = parts.get(key)?.value;
	if (value === void 0) return "";
	if (value === null) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
	if (value.type.kind !== "string") throw new Fault(`unable to parse ${key} key, must be of type string, but ${value.type.kind} found`);
	return value.data;
}
function joined(parts) {
	let [scheme, host, path, query] = [
		"scheme",
		"host",
		"path",
		"query"
	].map((key) => textOf(parts, key)), [opaque, fragment, user] = [
		"opaque",
		"fragment",
		"userinfo"
	].map((key) => textOf(parts, key)), userinfo = user === "" ? "" : parsed(`proto://${user}@host`, "unable to parse userinfo in dict").userinfo, result = scheme === "" ? "" : `${scheme}:`;
	if (opaque !== "") result += opaque;
	else {
		(scheme !== "" || host !== "" || user !== "") && ((host !== "" || path !== "" || user !== "") && (result += "//"), user !== "" && (result += `${userinfo}@`), result += escapeBytes(host, /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/));
		let escaped = escapeBytes(path, /[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]/).replace(/[!'()*[\]]/g, (c) => "!'()*[]".includes(c) ? `%${c.charCodeAt(0).toString(16).toUpperCase()}` : c);
		escaped !== "" && !escaped.startsWith("/") && host !== "" && (result += "/"), result === "" && escaped.split("/")[0]?.includes(":") && (result += "./"), result += escaped;
	}
	return query !== "" && (result += `?${query}`), fragment !== "" && (result += `#${escapeBytes(fragment, /[A-Za-z0-9\-_.~$&+,/:;=?@!()*]/)}`), result;
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
	for (let c of text) {
		let code = c.codePointAt(0);
		NAMED[c] === void 0 ? c === " " || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(c) ? quoted += c : quoted += code < 128 ? `\\x${hex(code, 2)}` : code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}` : quoted += NAMED[c];
	}
	return `${quoted}"`;
}
function hex(code, width) {
	return code.toString(16).padStart(width, "0");
}
// src/policies/version.ts
const LARGEST = 2n ** 64n - 1n, IDENTIFIERS = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/, NUMERIC = /^[0-9]+$/;
function parseTagVersion(text) {
	let first = text.indexOf(".");
	if (!(first < 0 || text.indexOf(".", first + 1) < 0)) return parseLooseVersion(text);
}
function parseLooseVersion(text) {
	let length = text.length, at = +(text.charCodeAt(0) === 118), numbers = [
		0,
		0,
		0
	];
	for (let part = 0;; part++) {
		let start = at, value = 0;
		for (; at < length; at++) {
			let digit = text.charCodeAt(at) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === start) return;
		let exact = at - start <= 15 ? value : parseLongNumber(text.slice(start, at));
		if (exact === void 0) return;
		if (numbers[part] = exact, part === 2 || text.charCodeAt(at) !== 46) break;
		at++;
	}
	let prerelease = at === length ? "" : parseSuffix(text, at);
	if (prerelease !== void 0) return {
		major: numbers[0],
		minor: numbers[1],
		patch: numbers[2],
		prerelease
	};
}
function requireVersion(text) {
	let version = parseTagVersion(text);
	if (version !== void 0) return version;
	throw new VersionError("VERSION_INVALID", `'${text}' is no semantic version`, { hint: "Flux takes a tag for a version only if it has two dots, such as 1.2.3 or v1.2.3-rc.1." });
}
function parseLongNumber(digits) {
	let significant = digits.replace(/^0+/, "");
	if (significant.length <= 15) return Number(significant);
	if (significant.length > 20) return;
	let value = BigInt(significant);
	return value <= LARGEST ? value : void 0;
}
function parseSuffix(text, at) {
	let plus = text.indexOf("+", at), end = plus < 0 ? text.length : plus;
	if (plus >= 0 && !IDENTIFIERS.test(text.slice(plus + 1))) return;
	if (text.charCodeAt(at) === 43) return "";
	if (text.charCodeAt(at) !== 45) return;
	let prerelease = text.slice(at + 1, end);
	if (IDENTIFIERS.test(prerelease)) return /(?:^|\.)0[0-9]+(?:\.|$)/.test(prerelease) ? void 0 : prerelease;
}
function compareVersions(a, b) {
	return a.major === b.major ? a.minor === b.minor ? a.patch === b.patch ? a.prerelease === b.prerelease ? 0 : comparePrereleases(a.prerelease, b.prerelease) : a.patch < b.patch ? -1 : 1 : a.minor < b.minor ? -1 : 1 : a.major < b.major ? -1 : 1;
}
function comparePrereleases(a, b) {
	if (a === b) return 0;
	if (a === "") return 1;
	if (b === "") return -1;
	let left = a.split("."), right = b.split(".");
	for (let i = 0; i < left.length && i < right.length; i++) {
		let order = compareIdentifiers(left[i], right[i]);
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function compareIdentifiers(a, b) {
	if (a === b) return 0;
	let left = NUMERIC.test(a) ? parseLongNumber(a) : void 0, right = NUMERIC.test(b) ? parseLongNumber(b) : void 0;
	return left !== void 0 && right !== void 0 ? left < right ? -1 : +(left > right) : left === void 0 ? right === void 0 && a < b ? -1 : 1 : -1;
}
// src/policies/semver-range.ts
const VERSION$1 = "v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?(-([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?(\\+([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?", OPERATOR = "(?:!=|=>|=<|>=|<=|~>|=|>|<|~|\\^|)", ITEM = `${OPERATOR}\\s*${VERSION$1}`;
let grammar;
function compileGrammar() {
	return {
		hyphen: RE2JS.compile(`\\s*(?P<low>${VERSION$1})\\s+-\\s+(?P<high>${VERSION$1})\\s*`),
		alternative: RE2JS.compile(`^(?:\\s*${ITEM}\\s*)(?:(?:\\s+|,\\s*)${ITEM}\\s*)*$`),
		item: RE2JS.compile(`(?P<operator>${OPERATOR})\\s*(?P<version>${VERSION$1})`)
	};
}
function parseRange(range) {
	let alternatives = rewriteHyphenRanges(range).split("||").map(parseAlternative), admits = (version) => alternatives.some((alternative) => admitsVersion(alternative, version));
	return {
		alternatives,
		admits,
		test: (version) => admits(requireVersion(version))
	};
}
function rewriteHyphenRanges(range) {
	if (!range.includes("-")) return range;
	grammar ??= compileGrammar();
	let matcher = grammar.hyphen.matcher(range), rewritten = "", end = 0;
	for (; matcher.find();) rewritten += `${range.slice(end, matcher.start())}>= ${matcher.group("low")}, <= ${matcher.group("high")} `, end = matcher.end();
	return rewritten + range.slice(end);
}
function parseAlternative(text) {
	if (grammar ??= compileGrammar(), !grammar.alternative.test(text)) throw invalidRange(`improper constraint: ${quoteLikeGo(text)}`);
	let conditions = [], matcher = grammar.item.matcher(text);
	for (; matcher.find();) conditions.push(parseCondition(matcher.group("operator"), matcher.group("version") ?? ""));
	return {
		conditions,
		admitsPrereleases: conditions.some((condition) => condition.base.prerelease !== "")
	};
}
const PARTS = /^v?([0-9|xX*]+)(?:\.([0-9|xX*]+))?(?:\.([0-9|xX*]+))?(-[^+]*)?/;
function parseCondition(operator, text) {
	let [, major = "", minor = "x", patch = "x", prerelease = ""] = PARTS.exec(text) ?? [], wildcard = isWildcard(major) ? "major" : isWildcard(minor) ? "minor" : isWildcard(patch) ? "patch" : void 0, base = parseLooseVersion(wildcard === "major" ? `0.0.0${prerelease}` : wildcard === "minor" ? `${major}.0.0${prerelease}` : wildcard === "patch" ? `${major}.${minor}.0${prerelease}` : text);
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
	if (version.prerelease !== "" && !admitsPrereleases) return !1;
	for (let condition of conditions) if (!satisfies(version, condition)) return !1;
	return !0;
}
function satisfies(v, condition) {
	let { operator, base, wildcard } = condition;
	switch (operator) {
		case "":
		case "=": return wildcard === void 0 ? compareVersions(v, base) === 0 : satisfiesTilde(v, condition);
		case "!=": return satisfiesNotEqual(v, condition);
		case ">": return satisfiesGreater(v, condition);
		case "<": return compareVersions(v, base) < 0;
		case ">=":
		case "=>": return compareVersions(v, base) >= 0;
		case "<=":
		case "=<": return wildcard === void 0 ? compareVersions(v, base) <= 0 : v.major === base.major ? wildcard === "minor" || v.minor <= base.minor : v.major < base.major;
		case "~":
		case "~>": return satisfiesTilde(v, condition);
		case "^": return satisfiesCaret(v, condition);
	}
}
function satisfiesNotEqual(v, { base, wildcard }) {
	return wildcard === void 0 || wildcard === "major" ? compareVersions(v, base) !== 0 : v.major === base.major ? wildcard === "minor" ? !1 : v.minor !== base.minor || comparePrereleases(v.prerelease, base.prerelease) !== 0 : !0;
}
function satisfiesGreater(v, { base, wildcard }) {
	return wildcard === void 0 ? compareVersions(v, base) > 0 : v.major === base.major ? wildcard === "minor" ? !1 : wildcard === "patch" ? v.minor > base.minor : compareVersions(v, base) > 0 : v.major > base.major;
}
function satisfiesTilde(v, { base, wildcard }) {
	return compareVersions(v, base) < 0 ? !1 : (wildcard === void 0 || wildcard === "major") && base.major === 0 && base.minor === 0 && base.patch === 0 || v.major === base.major && (wildcard === "minor" || v.minor === base.minor);
}
function satisfiesCaret(v, { base, wildcard }) {
	return compareVersions(v, base) < 0 || v.major !== base.major ? !1 : base.major > 0 || wildcard === "minor" ? !0 : v.minor === base.minor ? base.minor > 0 || wildcard === "patch" || v.patch === base.patch : !1;
}
// src/templates/functions/versions.ts
const of = (value) => value.data, reader = (read) => (receiver) => ({
	parameters: [],
	isVariadic: !1,
	run: () => read(of(receiver))
}), comparer = (read) => (receiver) => ({
	parameters: [VERSION],
	isVariadic: !1,
	run: ([other]) => {
		if (other?.data === void 0) throw new Fault("runtime error: invalid memory address or nil pointer dereference");
		return read(order(of(receiver), of(other)));
	}
}), number = (part) => reader(({ version }) => integer(UINT64, BigInt(version[part]))), field = (name, type) => ({
	name,
	type
}), STRUCT = {
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
}, VERSION = {
	kind: "ptr",
	name: "*semver.Version",
	text: (value) => canonical$1(of(value)),
	target: (value) => ({
		type: STRUCT,
		data: fieldValues(of(value))
	}),
	marshal: (value) => JSON.stringify(canonical$1(of(value))),
	methods: new Map([
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
}, versionFunctions = {
	semver: fixed([text], ([s]) => ({
		type: VERSION,
		data: parse(s)
	})),
	semverCompare: fixed([text, text], ([range, s]) => {
		try {
			let parsed = parseRange(fromBytes(range));
			return bool(parsed.admits(parse(s).version));
		} catch (error) {
			throw error instanceof RetagError ? new Fault(toBytes(error.message)) : error;
		}
	})
};
function parse(s) {
	let version = parseLooseVersion(fromBytes(s));
	if (version === void 0) throw new Fault("invalid semantic version");
	let plus = s.indexOf("+");
	return {
		version,
		original: s,
		metadata: plus < 0 ? "" : s.slice(plus + 1)
	};
}
function canonical$1({ version, metadata }) {
	let { major, minor, patch, prerelease } = version;
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
const order = (a, b) => Math.sign(compareVersions(a.version, b.version)), FUNCTIONS = new Map([
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
	let char = unquoteChar(text, 1, "'");
	if (char === void 0) throw new Fault("invalid syntax");
	if (text.slice(char.next) !== "'") throw new Fault(`malformed character constant: ${text}`);
	let value = BigInt(char.rune);
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
		isComplex: !0,
		int: 0n,
		uint: 0n,
		float: 0
	} : {
		kind: "number",
		at,
		text,
		isComplex: !0
	};
	let whole = parseInteger(text, 0), isUnsignedText = !/^[-+]/.test(text), int = whole !== void 0 && fitsInt64(whole) ? whole : void 0, uint = whole !== void 0 && fitsUint64(whole) && (isUnsignedText || whole === 0n) ? whole : void 0, exact = int ?? uint;
	if (exact !== void 0) return withNumbers({
		kind: "number",
		at,
		text
	}, int, uint, Number(exact));
	let float = parseFloat64(text);
	if (float === void 0) throw new Fault(`illegal number syntax: ${quote(text)}`);
	if (!/[.eEpP]/.test(text)) throw new Fault(`integer overflow: ${quote(text)}`);
	let rounded = Number.isInteger(float) ? BigInt(float) : void 0;
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
const KEYWORDS = new Set([
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
function describe(item) {
	return item.kind === "EOF" ? "EOF" : item.kind === "error" ? item.text : item.kind === "keyword" ? `<${item.text}>` : item.text.length > 10 ? `${quote(firstRunes(item.text, 10))}...` : quote(item.text);
}
function firstRunes(text, count) {
	let at = 0;
	for (let i = 0; i < count && at < text.length; i++) at += runeAt(text, at).width;
	return text.slice(0, at);
}
const isSpace = (c) => c === " " || c === "	" || c === "\r" || c === "\n", isAlphaNumeric = (rune) => rune === 95 || isLetter(rune) || isDigit(rune), unicodeName = (rune) => `U+${rune.toString(16).toUpperCase().padStart(4, "0")}${isPrint(rune) ? ` '${encodeRune(rune)}'` : ""}`;
var Lexer = class {
	#input;
	#pos = 0;
	#start = 0;
	#line = 1;
	#startLine = 1;
	#depth = 0;
	#isInside = !1;
	#isDone = !1;
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
			let item = this.#isInside ? this.#inside() : this.#text();
			if (item !== void 0) return item;
		}
	}
	#emit(kind) {
		let text = this.#input.slice(this.#start, this.#pos), item = {
			kind,
			at: this.#start,
			line: this.#startLine,
			text
		};
		return this.#ignore(), item;
	}
	#ignore() {
		for (let at = this.#start; at < this.#pos; at++) this.#input[at] === "\n" && this.#line++;
		this.#start = this.#pos, this.#startLine = this.#line;
	}
	#fail(text) {
		return this.#isDone = !0, {
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
		let open = this.#input.indexOf("{{", this.#pos);
		if (open < 0) return this.#pos = this.#input.length, this.#isDone = !0, this.#pos > this.#start ? this.#emit("text") : void 0;
		let isTrimmed = this.#input[open + 2] === "-" && isSpace(this.#input[open + 3]);
		this.#pos = isTrimmed ? this.#trimmedEnd(open) : open;
		let text = this.#pos > this.#start ? this.#emit("text") : void 0;
		return this.#pos = open, this.#ignore(), text === void 0 ? this.#leftDelimiter(isTrimmed ? 2 : 0) : text;
	}
	#trimmedEnd(end) {
		for (; end > this.#start && isSpace(this.#input[end - 1]);) end--;
		return end;
	}
	#leftDelimiter(marker) {
		if (this.#startsWith("/*", 2 + marker)) return this.#pos += 2 + marker, this.#ignore(), this.#comment();
		this.#pos += 2;
		let item = this.#emit("left delimiter");
		return this.#pos += marker, this.#ignore(), this.#depth = 0, this.#isInside = !0, item;
	}
	#comment() {
		let end = this.#input.indexOf("*/", this.#pos + 2);
		if (end < 0) return this.#fail("unclosed comment");
		this.#pos = end + 2;
		let close = this.#rightDelimiter();
		if (close === void 0) return this.#fail("comment ends before closing delimiter");
		this.#pos += close.isTrimmed ? 4 : 2, close.isTrimmed && this.#skipSpace(), this.#ignore();
	}
	#skipSpace() {
		for (; isSpace(this.#input[this.#pos]);) this.#pos++;
	}
	#rightDelimiter() {
		return isSpace(this.#input[this.#pos]) && this.#startsWith("-}}", 1) ? { isTrimmed: !0 } : this.#startsWith("}}") ? { isTrimmed: !1 } : void 0;
	}
	#closeAction(isTrimmed) {
		isTrimmed && (this.#pos += 2, this.#ignore()), this.#pos += 2;
		let item = this.#emit("right delimiter");
		return isTrimmed && (this.#skipSpace(), this.#ignore()), this.#isInside = !1, item;
	}
	#inside() {
		let close = this.#rightDelimiter();
		if (close !== void 0) return this.#depth === 0 ? this.#closeAction(close.isTrimmed) : this.#fail("unclosed left paren");
		let c = this.#input[this.#pos];
		if (c === void 0) return this.#fail("unclosed action");
		if (isSpace(c)) return this.#space();
		if (c === "\"") return this.#quoted("\"", "string", "unterminated quoted string");
		if (c === "'") return this.#quoted("'", "character constant", "unterminated character constant");
		if (c === "`") return this.#rawQuoted();
		if (c === "$") return this.#word("variable");
		if (c === "." && !/[0-9]/.test(this.#input[this.#pos + 1] ?? (this.#pos + 1 < this.#input.length ? "" : "0"))) return this.#word("field");
		if (/[-+.0-9]/.test(c)) return this.#number();
		let { rune, width } = runeAt(this.#input, this.#pos);
		return isAlphaNumeric(rune) ? this.#identifier() : (this.#pos += width, this.#punctuation(c, rune));
	}
	#punctuation(c, rune) {
		switch (c) {
			case "=": return this.#emit("assign");
			case ":": return this.#input[this.#pos++] === "=" ? this.#emit("declare") : this.#fail("expected :=");
			case "|": return this.#emit("pipe");
			case "(": return this.#depth++, this.#emit("(");
			case ")": return --this.#depth < 0 ? this.#fail("unexpected right paren") : this.#emit(")");
		}
		return rune < 128 && isPrint(rune) ? this.#emit("char") : this.#fail(`unrecognized character in action: ${unicodeName(rune)}`);
	}
	#space() {
		let from = this.#pos;
		return this.#skipSpace(), this.#startsWith("-}}") && (this.#pos--, this.#pos === from) ? this.#closeAction(!0) : this.#emit("space");
	}
	#quoted(mark, kind, unterminated) {
		for (this.#pos++;; this.#pos++) {
			let c = this.#input[this.#pos], isEscaped = c === "\\";
			if (isEscaped && (c = this.#input[++this.#pos]), c === void 0 || c === "\n") return this.#fail(unterminated);
			if (c === mark && !isEscaped) break;
		}
		return this.#pos++, this.#emit(kind);
	}
	#rawQuoted() {
		let end = this.#input.indexOf("`", this.#pos + 1);
		return end < 0 ? this.#fail("unterminated raw quoted string") : (this.#pos = end + 1, this.#emit("raw string"));
	}
	#isTerminated() {
		let c = this.#input[this.#pos];
		return c === void 0 || isSpace(c) || ".,|:)(".includes(c) || this.#startsWith("}}");
	}
	#skipWord() {
		for (;;) {
			let { rune, width } = runeAt(this.#input, this.#pos);
			if (width === 0 || !isAlphaNumeric(rune)) return;
			this.#pos += width;
		}
	}
	#badCharacter() {
		return this.#fail(`bad character ${unicodeName(runeAt(this.#input, this.#pos).rune)}`);
	}
	#word(kind) {
		return this.#pos++, this.#isTerminated() ? this.#emit(kind === "variable" ? "variable" : "keyword") : (this.#skipWord(), this.#isTerminated() ? this.#emit(kind) : this.#badCharacter());
	}
	#identifier() {
		if (this.#skipWord(), !this.#isTerminated()) return this.#badCharacter();
		let word = this.#input.slice(this.#start, this.#pos);
		return KEYWORDS.has(word) ? this.#emit("keyword") : this.#emit(word === "true" || word === "false" ? "bool" : "identifier");
	}
	#number() {
		let isComplete = this.#scanNumber(), sign = this.#input[this.#pos], isComplex = isComplete && (sign === "+" || sign === "-");
		return !isComplete || isComplex && (!this.#scanNumber() || this.#input[this.#pos - 1] !== "i") ? this.#fail(`bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}`) : this.#emit(isComplex ? "complex" : "number");
	}
	#accept(pattern) {
		pattern.lastIndex = this.#pos;
		let match = pattern.exec(this.#input);
		return match !== null && (this.#pos += match[0].length, match[0].length > 0);
	}
	#scanNumber() {
		this.#accept(/[-+]/y);
		let digits = /[0-9_]*/y, exponent = /[eE][-+]?[0-9_]*/y;
		this.#accept(/0/y) && (this.#accept(/[xX]/y) ? [digits, exponent] = [/[0-9a-fA-F_]*/y, /[pP][-+]?[0-9_]*/y] : this.#accept(/[oO]/y) ? [digits, exponent] = [/[0-7_]*/y, void 0] : this.#accept(/[bB]/y) && ([digits, exponent] = [/[01_]*/y, void 0])), this.#accept(digits), this.#accept(/\./y) && this.#accept(digits), exponent !== void 0 && this.#accept(exponent), this.#accept(/i/y);
		let { rune, width } = runeAt(this.#input, this.#pos);
		return width === 0 || !isAlphaNumeric(rune) || (this.#pos += width, !1);
	}
}, ParseFault = class extends Error {
	line;
	offset;
	constructor(message, line, offset) {
		super(message), this.name = "ParseFault", this.line = line, this.offset = offset;
	}
};
function parseTemplate(name, text, hasFunction) {
	let shared = {
		lexer: new Lexer(text),
		templates: new Map(),
		hasFunction,
		depth: { value: 0 }
	};
	return new Parser(name, shared).parse(), shared.templates;
}
const isEmpty = (list) => list.nodes.every((node) => node.kind === "text" && /^[\t-\r ]*$/.test(node.text)), isEnding = (node) => node.kind === "end" || node.kind === "else", isKeyword = (item, word) => item.kind === "keyword" && item.text === word, OPERANDS = new Set([
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
]), isOperand = (item) => OPERANDS.has(item.kind) || isKeyword(item, ".") || isKeyword(item, "nil");
var Parser = class Parser {
	#shared;
	#name;
	#tokens = [];
	#peeked = 0;
	#variables = ["$"];
	#rangeDepth = 0;
	#actionLine = 0;
	constructor(name, shared) {
		this.#name = name, this.#shared = shared;
	}
	parse() {
		let list = {
			kind: "list",
			at: this.#peek().at,
			nodes: []
		};
		for (; this.#peek().kind !== "EOF";) {
			if (this.#peek().kind === "left delimiter" && this.#parseDefinitionIfAny()) continue;
			let node = this.#textOrAction();
			isEnding(node) ? this.#fail(`unexpected {{${node.kind}}}`) : list.nodes.push(node);
		}
		this.#add(list);
	}
	#parseDefinitionIfAny() {
		let delimiter = this.#next();
		return isKeyword(this.#nextNonSpace(), "define") ? (new Parser("definition", this.#shared).#definition(), !0) : (this.#backup2(delimiter), !1);
	}
	#definition() {
		let item = this.#nextNonSpace();
		item.kind !== "string" && item.kind !== "raw string" && this.#unexpected(item, "define clause"), this.#name = this.#unquoted(item.text), this.#expect("right delimiter", "define clause");
		let { list, ending } = this.#itemList();
		ending.kind !== "end" && this.#fail(`unexpected {{${ending.kind}}} in define clause`), this.#add(list);
	}
	#add(list) {
		let known = this.#shared.templates.get(this.#name);
		known === void 0 || isEmpty(known) ? this.#shared.templates.set(this.#name, list) : isEmpty(list) || this.#fail(`template: multiple definition of template ${quote(this.#name)}`);
	}
	#next() {
		return this.#peeked > 0 ? this.#peeked-- : this.#tokens[0] = this.#shared.lexer.next(), this.#tokens[this.#peeked];
	}
	#backup() {
		this.#peeked++;
	}
	#backup2(first) {
		this.#tokens[1] = first, this.#peeked = 2;
	}
	#backup3(first, second) {
		this.#tokens[1] = second, this.#tokens[2] = first, this.#peeked = 3;
	}
	#peek() {
		return this.#peeked > 0 ? this.#tokens[this.#peeked - 1] : (this.#peeked = 1, this.#tokens[0] = this.#shared.lexer.next(), this.#tokens[0]);
	}
	#nextNonSpace() {
		for (;;) {
			let item = this.#next();
			if (item.kind !== "space") return item;
		}
	}
	#peekNonSpace() {
		let item = this.#nextNonSpace();
		return this.#backup(), item;
	}
	#fail(message) {
		let latest = this.#tokens[0];
		throw new ParseFault(message, latest?.line ?? 0, latest?.at ?? 0);
	}
	#unexpected(item, context) {
		item.kind !== "error" && this.#fail(`unexpected ${describe(item)} in ${context}`);
		let extra = "";
		this.#actionLine !== 0 && this.#actionLine !== item.line && (extra = ` in action started at ${ROOT_NAME}:${this.#actionLine}`, item.text.endsWith(" action") && (extra = extra.slice(10))), this.#fail(item.text + extra);
	}
	#expect(kind, context) {
		let item = this.#nextNonSpace();
		return item.kind !== kind && this.#unexpected(item, context), item;
	}
	#unquoted(text) {
		return unquote(text) ?? this.#fail("invalid syntax");
	}
	#nested(step) {
		++this.#shared.depth.value > LIMITS.depth && this.#fail(`nested more than ${LIMITS.depth} deep`);
		try {
			return step();
		} finally {
			this.#shared.depth.value--;
		}
	}
	#itemList() {
		let list = {
			kind: "list",
			at: this.#peekNonSpace().at,
			nodes: []
		};
		for (; this.#peekNonSpace().kind !== "EOF";) {
			let node = this.#textOrAction();
			if (isEnding(node)) return {
				list,
				ending: node
			};
			list.nodes.push(node);
		}
		return this.#fail("unexpected EOF");
	}
	#textOrAction() {
		let item = this.#nextNonSpace();
		if (item.kind === "text") return {
			kind: "text",
			at: item.at,
			text: item.text
		};
		if (item.kind !== "left delimiter") return this.#unexpected(item, "input");
		this.#actionLine = item.line;
		let node = this.#nested(() => this.#action());
		return this.#actionLine = 0, node;
	}
	#action() {
		let item = this.#nextNonSpace();
		if (item.kind === "keyword") switch (item.text) {
			case "block": return this.#block();
			case "break":
			case "continue": return this.#loopControl(item.text, item.at);
			case "else": return this.#else();
			case "end": return this.#expect("right delimiter", "end"), { kind: "end" };
			case "if":
			case "range":
			case "with": return this.#branch(item.text);
			case "template": return this.#template();
		}
		this.#backup();
		let { at } = this.#peek();
		return {
			kind: "action",
			at,
			pipe: this.#pipeline("command", "right delimiter")
		};
	}
	#loopControl(kind, at) {
		let item = this.#nextNonSpace();
		return item.kind !== "right delimiter" && this.#unexpected(item, `{{${kind}}}`), this.#rangeDepth === 0 && this.#fail(`{{${kind}}} outside {{range}}`), {
			kind,
			at
		};
	}
	#else() {
		let next = this.#peekNonSpace();
		return isKeyword(next, "if") || isKeyword(next, "with") ? {
			kind: "else",
			at: next.at
		} : {
			kind: "else",
			at: this.#expect("right delimiter", "else").at
		};
	}
	#branch(kind) {
		let known = this.#variables.length, pipe = this.#pipeline(kind, "right delimiter");
		kind === "range" && this.#rangeDepth++;
		let { list, ending } = this.#itemList();
		kind === "range" && this.#rangeDepth--;
		let elseList = ending.kind === "else" ? this.#elseList(kind, ending.at) : void 0;
		return this.#variables.length = known, {
			kind,
			at: pipe.at,
			pipe,
			list,
			elseList
		};
	}
	#elseList(kind, at) {
		if (kind !== "range" && isKeyword(this.#peek(), kind)) return this.#next(), {
			kind: "list",
			at,
			nodes: [this.#nested(() => this.#branch(kind))]
		};
		let { list, ending } = this.#itemList();
		return ending.kind !== "end" && this.#fail(`expected end; found {{${ending.kind}}}`), list;
	}
	#block() {
		let item = this.#nextNonSpace(), name = this.#templateName(item, "block clause"), pipe = this.#pipeline("block clause", "right delimiter"), block = new Parser(name, this.#shared), { list, ending } = block.#itemList();
		return ending.kind !== "end" && this.#fail(`unexpected {{${ending.kind}}} in block clause`), block.#add(list), {
			kind: "template",
			at: item.at,
			name,
			pipe
		};
	}
	#template() {
		let item = this.#nextNonSpace(), name = this.#templateName(item, "template clause");
		return this.#nextNonSpace().kind === "right delimiter" ? {
			kind: "template",
			at: item.at,
			name,
			pipe: void 0
		} : (this.#backup(), {
			kind: "template",
			at: item.at,
			name,
			pipe: this.#pipeline("template clause", "right delimiter")
		});
	}
	#templateName(item, context) {
		return item.kind !== "string" && item.kind !== "raw string" && this.#unexpected(item, context), this.#unquoted(item.text);
	}
	#pipeline(context, end) {
		let pipe = {
			kind: "pipe",
			at: this.#peekNonSpace().at,
			isAssign: !1,
			variables: [],
			commands: []
		};
		for (this.#declarations(pipe, context);;) {
			let item = this.#nextNonSpace();
			if (item.kind === end) break;
			isOperand(item) || this.#unexpected(item, context), this.#backup(), pipe.commands.push(this.#command());
		}
		return this.#checkPipeline(pipe, context), pipe;
	}
	#declarations(pipe, context) {
		let item = this.#peekNonSpace();
		if (item.kind !== "variable") return;
		this.#next();
		let adjacent = this.#peek(), next = this.#peekNonSpace();
		if (next.kind === "assign" || next.kind === "declare") pipe.isAssign = next.kind === "assign", this.#nextNonSpace(), this.#declare(pipe, item);
		else if (next.kind === "char" && next.text === ",") {
			this.#nextNonSpace(), this.#declare(pipe, item), (context !== "range" || pipe.variables.length >= 2) && this.#fail(`too many declarations in ${context}`);
			let second = this.#peekNonSpace().kind;
			second !== "variable" && second !== "right delimiter" && second !== ")" && this.#fail("range can only initialize variables"), this.#declarations(pipe, context);
		} else adjacent.kind === "space" ? this.#backup3(item, adjacent) : this.#backup2(item);
	}
	#declare(pipe, item) {
		pipe.variables.push({
			kind: "variable",
			at: item.at,
			names: item.text.split(".")
		}), this.#variables.push(item.text);
	}
	#checkPipeline(pipe, context) {
		pipe.commands.length === 0 && this.#fail(`missing value for ${context}`);
		for (let [index, command] of pipe.commands.entries()) {
			let kind = command.args[0]?.kind;
			index > 0 && (kind === "bool" || kind === "dot" || kind === "nil" || kind === "number" || kind === "string") && this.#fail(`non executable command in pipeline stage ${index + 1}`);
		}
	}
	#command() {
		let command = {
			kind: "command",
			at: this.#peekNonSpace().at,
			args: []
		};
		for (;;) {
			this.#peekNonSpace();
			let operand = this.#operand();
			operand !== void 0 && command.args.push(operand);
			let item = this.#next();
			if (item.kind !== "space") {
				item.kind === "right delimiter" || item.kind === ")" ? this.#backup() : item.kind !== "pipe" && this.#unexpected(item, "operand");
				break;
			}
		}
		return command.args.length === 0 && this.#fail("empty command"), command;
	}
	#operand() {
		let node = this.#term();
		if (node === void 0 || this.#peek().kind !== "field") return node;
		let { at } = this.#peek(), fields = [];
		for (; this.#peek().kind === "field";) fields.push(this.#next().text.slice(1));
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
		let item = this.#nextNonSpace(), { at, text } = item;
		switch (item.kind) {
			case "identifier": return this.#shared.hasFunction(text) || this.#fail(`function ${quote(text)} not defined`), {
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
		return this.#variables.includes(name) || this.#fail(`undefined variable ${quote(name)}`), {
			kind: "variable",
			at,
			names: [name]
		};
	}
	#literal(read) {
		try {
			return read();
		} catch (error) {
			throw error instanceof Fault && this.#fail(error.message), error;
		}
	}
};
const ROOT_NAME = "commit message", DEFAULT_SUBJECT = "Update from image update automation";
function renderMessage(template, data) {
	if (template === "") return DEFAULT_SUBJECT;
	let text = toBytes(template), templates = parseMessage(text);
	try {
		return fromBytes(evaluate(templates, ROOT_NAME, templateData(data), FUNCTIONS));
	} catch (error) {
		throw error instanceof ExecutionFault ? executionError(error, text) : error;
	}
}
function parseMessage(text) {
	if (text.length > LIMITS.templateBytes) throw new TemplateError("TEMPLATE_INVALID", `the template is longer than ${LIMITS.templateBytes} bytes`);
	try {
		return parseTemplate(ROOT_NAME, text, (name) => FUNCTIONS.has(name));
	} catch (error) {
		throw error instanceof ParseFault ? parseError(error, text) : error;
	}
}
function placeOf(text, offset) {
	let before = text.slice(0, offset), lineStart = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: fromBytes(before.slice(lineStart)).length + 1
	};
}
function parseError(fault, text) {
	return withPlace(`unable to create commit message template from spec: ${`template: ${ROOT_NAME}:${fault.line}: ${fault.message}`}`, text, fault.offset);
}
function executionError(fault, text) {
	let before = text.slice(0, fault.offset), column = before.length - (before.lastIndexOf("\n") + 1);
	return withPlace(`failed to run template from spec: ${`template: ${`${ROOT_NAME}:${before.split("\n").length}:${column}`}: executing ${quote(fault.templateName)} at <${fault.context}>: ${fault.message}`}`, text, fault.offset);
}
function withPlace(message, text, offset) {
	let error = new TemplateError("TEMPLATE_INVALID", fromBytes(message)), { line, column } = placeOf(text, offset);
	return error.line = line, error.column = column, error;
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
	let at = (place) => placeInFile(place, location);
	return [...checkDeprecations(template, at), ...checkRendering(template, at, values)];
}
function sampleValues(template) {
	let names = [...template.matchAll(/\.Values\.([\p{L}_][\p{L}\p{Nd}_]*)/gu)].map(([, name = ""]) => [name, "sample"]);
	return Object.fromEntries(names);
}
function placeInFile({ line, column }, location) {
	if (location !== void 0) return {
		file: location.file,
		line: location.line + line - 1,
		column: location.column + column - 1
	};
}
function checkRendering(template, at, values) {
	try {
		return renderMessage(template, {
			...SAMPLE,
			values
		}), [];
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		let place = {
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
	let text = toBytes(template), uses;
	try {
		uses = [...parseMessage(text).values()].flatMap((list) => [...usesInList(list)]);
	} catch (error) {
		if (error instanceof TemplateError) return [];
		throw error;
	}
	return uses.sort((a, b) => a.offset - b.offset).map(({ field, offset }) => diagnose("TEMPLATE_REMOVED_FIELD", REPLACEMENTS[field] ?? field, { at: at(placeOf(text, offset)) }));
}
function* usesInList(list) {
	for (let node of list?.nodes ?? []) yield* usesInStatement(node);
}
function* usesInStatement(node) {
	"pipe" in node && node.pipe !== void 0 && (yield* usesInNode(node.pipe)), "list" in node && (yield* usesInList(node.list), yield* usesInList(node.elseList));
}
function* usesInNode(node) {
	switch (node.kind) {
		case "pipe":
			for (let command of node.commands) yield* usesInNode(command);
			return;
		case "command":
			for (let arg of node.args) yield* usesInNode(arg);
			return;
		case "chain":
			yield* usesInNode(node.node), yield* usesInNames(node.fields, node.at);
			return;
		case "field":
			yield* usesInNames(node.names, node.at);
			return;
		case "variable": yield* usesInNames(node.names.slice(1), node.at);
	}
}
function* usesInNames(names, offset) {
	names[0] === "Updated" && (yield {
		field: "Updated",
		offset
	}), names.includes("ImageResult") && (yield {
		field: "ImageResult",
		offset
	});
}
function defaultMessage(data, style = "plain") {
	return style === "conventional" ? conventionalSubject(data) : DEFAULT_SUBJECT;
}
function conventionalSubject({ changes }) {
	let policies = [...new Set(changes.map((change) => change.setter.split(":").slice(0, 2).join(":")))].sort(), [only] = policies;
	if (only === void 0 || policies.length > 1) return `chore(deps): update ${policies.length === 0 ? "" : `${policies.length} `}container images`;
	let name = only.slice(only.indexOf(":") + 1), version = soleVersion(changes.map((change) => change.new)), subject = `chore(deps): update ${name}${version === void 0 ? "" : ` to ${version}`}`;
	return subject.length > 72 ? `chore(deps): update ${name}` : subject;
}
function soleVersion(values) {
	let tags = values.flatMap((value) => {
		let withoutDigest = value.split("@")[0] ?? "", name = withoutDigest.slice(withoutDigest.lastIndexOf("/") + 1);
		return withoutDigest.includes("/") && !name.includes(":") || /^sha256:/.test(value) ? [] : [name.slice(name.indexOf(":") + 1)];
	});
	return new Set(tags).size === 1 ? tags[0] : void 0;
}
// src/config/declarations.ts
const MISSING = new Set(["MARKER_UNKNOWN_POLICY", "REPOSITORY_UNKNOWN"]);
function whereMissing({ outside = [] }, problems) {
	return problems.some(({ code }) => MISSING.has(code)) ? outside : [];
}
// src/config/scopes.ts
function byNamespace(documents, namespace) {
	let exact = documents.filter((document) => document.namespace === namespace);
	return exact.length > 0 ? exact : namespace === "" ? [...documents] : documents.filter((document) => document.namespace === "");
}
function nearestScope(all, scopes, match) {
	for (let scope of [...scopes, all]) {
		let found = match(scope);
		if (found.length > 0) return found;
	}
	return [];
}
function automationScopes(automation, documents) {
	return [documents.filter((document) => sharesScope(document, automation)), documents.filter((document) => isBelow(document.location.file, automation.updatePath) || document.scopes.some((scope) => isBelow(scope, automation.updatePath)))];
}
function documentScopes(document, documents) {
	let { file } = document.location;
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
	let depths = documents.map((document) => {
		let roots = document.scopes.length > 0 ? document.scopes : [folderOf(document.location.file)];
		return Math.max(-1, ...roots.filter((root) => isBelow(file, root)).map((root) => root.length));
	}), deepest = Math.max(...depths);
	return documents.filter((_, index) => depths[index] === deepest);
}
function preferReached(documents) {
	let reached = documents.filter((document) => document.scopes.length > 0);
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
	#answers = new Map();
	constructor(declarations, strict) {
		this.#declarations = declarations, this.#strict = strict, this.#policies = groupByName(declarations.policies), this.#repositories = groupByName(declarations.repositories);
	}
	lookup(automation, marker) {
		let named = (this.#policies.get(marker.name) ?? []).filter((policy) => meansFile(policy, marker.file)), candidates = nearestScope(named, automationScopes(automation, named), (policies) => this.#distinct(byNamespace(policies, marker.namespace))), found = this.#distinct(preferReached(narrowToFile(candidates, marker.file)));
		return found.length === 0 ? { diagnostic: this.#unknownPolicy(marker) } : found.length > 1 ? { diagnostic: ambiguousPolicy(found, marker) } : this.#judge(found[0], automation, marker);
	}
	repositoryFor(policy) {
		let answer = this.#answers.get(policy);
		return answer === void 0 && (answer = this.#findRepository(policy), this.#answers.set(policy, answer)), answer;
	}
	#judge(policy, automation, marker) {
		let label = policyLabel(policy), isForeign = policy.namespace !== "" && automation.namespace !== "" && policy.namespace !== automation.namespace;
		if (this.#strict && isForeign && !automation.implicit) {
			let message = `ImagePolicy "${label}" is not in the namespace of ImageUpdateAutomation "${automation.namespace}/${automation.name}"; Flux ignores this marker`;
			return { diagnostic: diagnose("POLICY_OTHER_NAMESPACE", message, {
				at: marker.at,
				hint: "Leave `strictNamespaces` out of .github/retag.yaml to allow it here."
			}) };
		}
		if (!matchesSelector(automation.policySelector, policy.labels)) {
			let message = `ImagePolicy "${label}" is left out by the policySelector of ImageUpdateAutomation "${automation.namespace}/${automation.name}"`;
			return { diagnostic: diagnose("POLICY_NOT_SELECTED", message, { at: marker.at }) };
		}
		return { policy };
	}
	#findRepository(policy) {
		let { name, namespace } = policy.repositoryRef, named = (this.#repositories.get(name) ?? []).filter((repository) => sharesFiles(repository, policy)), found = preferReached(nearestScope(named, documentScopes(policy, named), (repositories) => distinctBy(byNamespace(repositories, namespace), repositoryKey))), at = policy.fieldLocations["spec.imageRepositoryRef.name"] ?? policy.location, label = namespace === "" ? name : `${namespace}/${name}`;
		if (found.length === 0) return { diagnostic: this.#unknownRepository(policy, label, at) };
		if (found.length > 1) {
			let message = `ImageRepository "${label}" of ImagePolicy "${policyLabel(policy)}" is declared ${found.length} times: ${places(found)}`;
			return { diagnostic: diagnose("REPOSITORY_AMBIGUOUS", message, { at }) };
		}
		let repository = found[0], denial = this.#denial(policy, repository);
		return denial === void 0 ? { repository } : { diagnostic: diagnose("ACCESS_DENIED", denial.text, {
			at,
			hint: denial.hint
		}) };
	}
	#denial(policy, repository) {
		if (policy.namespace === "" || repository.namespace === "" || policy.namespace === repository.namespace) return;
		let subject = `access denied: '${repository.namespace}/${repository.name}' can't be accessed due to`, hint = `Add to the spec of ImageRepository "${repository.name}":\naccessFrom:\n  namespaceSelectors:\n    - matchLabels:\n        kubernetes.io/metadata.name: ${policy.namespace}`;
		if (repository.accessFrom === void 0) return {
			text: `${subject} missing ACL labels on 'accessFrom'`,
			hint
		};
		let labels = {
			...this.#declarations.namespaceLabels.get(policy.namespace),
			"kubernetes.io/metadata.name": policy.namespace
		};
		return repository.accessFrom.some((wanted) => Object.entries(wanted).every(([key, value]) => labels[key] === value)) ? void 0 : {
			text: `${subject} ACL labels mismatch on namespace '${policy.namespace}'`,
			hint
		};
	}
	#distinct(policies) {
		return policies.length < 2 ? [...policies] : distinctBy(policies, (policy) => {
			let answer = this.repositoryFor(policy), repository = "repository" in answer ? repositoryKey(answer.repository) : policy.repositoryRef, { choice, filterTags, digestReflectionPolicy, suspend, labels } = policy;
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
		let label = `${marker.namespace}:${marker.name}`, same = (this.#policies.get(marker.name) ?? []).map(policyLabel), near = nearestLabels(marker.name, this.#declarations.policies, policyLabel), suggestions = [...new Set([...same, ...near])].filter((name) => name !== label).slice(0, 3), rest = suggestions.length === 0 ? "" : `; did you mean ${suggestions.map((name) => `"${name}"`).join(" or ")}?`;
		return diagnose("MARKER_UNKNOWN_POLICY", `no ImagePolicy "${label}"${rest}`, { at: {
			file: marker.file,
			...marker.at
		} });
	}
	#unknownRepository(policy, label, at) {
		let subject = `ImagePolicy "${policyLabel(policy)}"`, { name, namespace } = policy.repositoryRef;
		if (name === "") return diagnose("REPOSITORY_UNKNOWN", `${subject} names no ImageRepository`, { at });
		let faulty = this.#declarations.unusableRepositories.find((other) => other.name === name && (other.namespace === namespace || other.namespace === "" || namespace === ""));
		if (faulty !== void 0) {
			let place = `${faulty.location.file}:${faulty.location.line}`;
			return diagnose("REPOSITORY_UNKNOWN", `${subject}: ImageRepository "${label}" cannot be used; see its fault at ${place}`, { at });
		}
		let near = nearestLabels(name, [...this.#declarations.repositories, ...this.#declarations.unusableRepositories], repositoryLabel).filter((other) => other !== label), message = `${subject}: referenced ImageRepository does not exist: "${label}"${near.length === 0 ? "" : `; did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`}`;
		return diagnose("REPOSITORY_UNKNOWN", message, { at });
	}
};
function nearestLabels(name, candidates, label) {
	return nearestNames(name, candidates.map((candidate) => candidate.name)).flatMap((found) => candidates.filter((candidate) => candidate.name === found).map(label));
}
function repositoryLabel({ namespace, name }) {
	return namespace === "" ? name : `${namespace}/${name}`;
}
function policyLabel({ namespace, name }) {
	return namespace === "" ? name : `${namespace}:${name}`;
}
function groupByName(documents) {
	let groups = new Map();
	for (let document of documents) {
		let group = groups.get(document.name);
		group === void 0 ? groups.set(document.name, [document]) : group.push(document);
	}
	return groups;
}
function meansFile(document, file) {
	return document.files === void 0 || document.files.includes(file);
}
function sharesFiles(repository, policy) {
	return repository.files === void 0 || policy.files === void 0 || repository.files.some((file) => policy.files?.includes(file));
}
function repositoryKey(repository) {
	let { image, exclusionList, provider, insecure, secretRef, certSecretRef, proxySecretRef, suspend, accessFrom } = repository;
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
	let distinct = new Map();
	if (values.length < 2) return [...values];
	for (let value of values) {
		let key = keyOf(value);
		distinct.has(key) || distinct.set(key, value);
	}
	return [...distinct.values()];
}
function canonical(value) {
	return JSON.stringify(value, (_, item) => typeof item == "object" && item && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => a < b ? -1 : 1)) : item);
}
function places(documents) {
	return documents.map(({ location }) => `${location.file}:${location.line}`).join(", ");
}
function ambiguousPolicy(found, marker) {
	let message = `ImagePolicy "${marker.namespace}:${marker.name}" is declared ${found.length} times with different contents: ${places(found)}`;
	return diagnose("POLICY_AMBIGUOUS", message, {
		at: {
			file: marker.file,
			...marker.at
		},
		hint: "Give each cluster an ImageUpdateAutomation whose `update.path` holds only the files of that cluster."
	});
}
// src/policies/exclusion-list.ts
const DEFAULT_EXCLUSION_LIST = ["^.*\\.sig$"];
function compileExclusions(list) {
	let compiled = (list === void 0 || list.length === 0 ? DEFAULT_EXCLUSION_LIST : list).map((pattern) => ({
		pattern,
		regexp: compileExclusion(pattern)
	}));
	return (tag) => {
		for (let { pattern, regexp } of compiled) if (regexp.test(tag)) return pattern;
	};
}
function compileExclusion(pattern) {
	try {
		return compileGoRegexp(pattern);
	} catch (cause) {
		let text = cause instanceof Error ? cause.message : String(cause);
		throw new PolicyError("POLICY_INVALID", `failed to compile regex ${pattern}: ${text}`, {
			cause,
			hint: "Entries are Go regular expressions: no lookaround, no backreferences. For example:\nspec:\n  exclusionList:\n    - ^.*\\.sig$"
		});
	}
}
// src/policies/filter-tags.ts
function compileFilter(filter) {
	let pattern = filter.pattern ?? "", extract = filter.extract ?? "";
	if (pattern === "" && extract === "") return (tag) => tag;
	let regexp = compilePattern(pattern);
	if (extract === "") return (tag) => regexp.test(tag) ? tag : void 0;
	let pieces = compileTemplate(extract, regexp.groupNames);
	return (tag) => {
		let groups = regexp.find(tag);
		return groups === void 0 ? void 0 : expandTemplate(pieces, groups);
	};
}
function compilePattern(pattern) {
	try {
		return compileGoRegexp(pattern);
	} catch (cause) {
		let text = cause instanceof Error ? cause.message : String(cause);
		throw new PolicyError("POLICY_INVALID", `invalid regular expression pattern '${pattern}': ${text}`, { cause });
	}
}
function extractKey(filter, tag) {
	return compileFilter(filter)(tag);
}
// src/policies/candidates.ts
function compileSieve(input) {
	let excludedBy = compileExclusions(input.exclusionList);
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
	return a === b ? 0 : SURROGATE.test(a) || SURROGATE.test(b) ? compareCodePoints(a, b) : a < b ? -1 : 1;
}
function compareWhileAscii() {
	let compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
	return {
		take(text) {
			return SURROGATE.test(text) && (compare = compareBytes), text;
		},
		order: (a, b) => compare(a, b)
	};
}
function compareCodePoints(a, b) {
	let shorter = Math.min(a.length, b.length);
	for (let i = 0; i < shorter; i++) {
		let left = a.codePointAt(i), right = b.codePointAt(i);
		if (left !== right) return left - right;
		left > 65535 && i++;
	}
	return a.length - b.length;
}
// src/policies/digit-groups.ts
const KEY = /^[0-9]+(?:[-._:T][0-9]+)+Z?$/;
function splitDigitGroups(key) {
	if (KEY.test(key)) return (key.endsWith("Z") ? key.slice(0, -1) : key).split(/[-._:T]/).map((group) => group.replace(/^0+/, ""));
}
function compareDigitGroups(a, b) {
	for (let i = 0; i < a.length; i++) {
		let [left = "", right = ""] = [a[i], b[i]];
		if (left !== right) return left.length - right.length || (left < right ? -1 : 1);
	}
	return 0;
}
// src/policies/go-float.ts
const DIGITS = "[0-9](?:_?[0-9])*", HEX = "[0-9a-f](?:_?[0-9a-f])*", DECIMAL = RegExp(`^[+-]?(?:(${DIGITS})(?:\\.(${DIGITS})?)?|\\.(${DIGITS}))(?:e([+-]?${DIGITS}))?$`, "i"), HEXADECIMAL = RegExp(`^([+-]?)0x(?:_?(${HEX})(?:\\.(${HEX})?)?|\\.(${HEX}))p([+-]?${DIGITS})$`, "i"), INFINITE = /^([+-]?)inf(?:inity)?$/i, PLAIN = /^[0-9]{1,15}$/;
function isNotANumber(text) {
	return /^nan$/i.test(text);
}
function parseGoFloat(text) {
	if (PLAIN.test(text)) return +text;
	if (DECIMAL.test(text)) {
		let value = Number(text.replaceAll("_", ""));
		return Number.isFinite(value) ? value : NaN;
	}
	let infinite = INFINITE.exec(text);
	return infinite === null ? parseHexadecimal(text) : infinite[1] === "-" ? -Infinity : Infinity;
}
function parseHexadecimal(text) {
	let found = HEXADECIMAL.exec(text);
	if (found === null) return NaN;
	let [, sign, whole = "", fraction = "", bare = "", power = ""] = found.map((part) => part?.replaceAll("_", "")), digits = (whole + fraction + bare).replace(/^0+/, "");
	if (digits === "") return sign === "-" ? -0 : 0;
	let kept = digits.slice(0, 20), sticky = /[1-9a-f]/i.test(digits.slice(20)) ? 1n : 0n, exponent = Number(power) - 4 * (fraction + bare).length + 4 * (digits.length - kept.length), value = roundOnce(BigInt(`0x${kept}`) | sticky, exponent);
	return Number.isFinite(value) ? sign === "-" ? -value : value : NaN;
}
function roundOnce(mantissa, exponent) {
	let bits = mantissa.toString(2).length, kept = Math.min(53, bits + exponent + 1074);
	if (kept < 0) return 0;
	let dropped = Math.max(0, bits - kept), half = dropped === 0 ? 0n : 1n << BigInt(dropped - 1), whole = mantissa >> BigInt(dropped), rest = mantissa - (whole << BigInt(dropped)), up = dropped > 0 && (rest > half || rest === half && (whole & 1n) == 1n);
	return scale(Number(up ? whole + 1n : whole), exponent + dropped);
}
function scale(value, exponent) {
	let left = Math.max(-3e3, Math.min(3e3, exponent));
	for (; left !== 0 && value !== 0 && Number.isFinite(value);) {
		let step = Math.max(-1e3, Math.min(1e3, left));
		value *= 2 ** step, left -= step;
	}
	return value;
}
function compareNumbers(a, aText, b, bText) {
	return a === b ? aText === bText || PLAIN.test(aText) && PLAIN.test(bText) || !Number.isFinite(a) ? 0 : compareDecimals(toDecimal(a, aText), toDecimal(b, bText)) : a < b ? -1 : 1;
}
function toDecimal(value, text) {
	let found = DECIMAL.exec(text);
	if (found === null) return doubleToDecimal(value);
	let [, whole = "", fraction = "", bare = "", power = "0"] = found.map((part) => part?.replaceAll("_", ""));
	return makeDecimal(text.startsWith("-"), whole + fraction + bare, whole.length + Number(power));
}
function doubleToDecimal(value) {
	let numerator = Math.abs(value), halvings = 0;
	for (; !Number.isInteger(numerator);) numerator *= 2, halvings++;
	let digits = (BigInt(numerator) * 5n ** BigInt(halvings)).toString();
	return makeDecimal(value < 0, digits, digits.length - halvings);
}
function makeDecimal(negative, written, exponent) {
	let leading = /^0*/.exec(written)?.[0].length ?? 0, end = written.length;
	for (; end > leading && written[end - 1] === "0";) end--;
	let digits = written.slice(leading, end);
	return digits === "" ? {
		negative: !1,
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
	let sign = a.negative ? -1 : 1;
	return a.digits === "" || b.digits === "" ? sign * (Math.sign(a.digits.length) - Math.sign(b.digits.length)) : a.exponent === b.exponent ? a.digits === b.digits ? 0 : a.digits < b.digits ? -sign : sign : a.exponent < b.exponent ? -sign : sign;
}
// src/policies/policy-choice.ts
function parseChoice(choice) {
	if (choice?.semver != null) return {
		kind: "semver",
		range: parsePolicyRange(choice.semver.range)
	};
	if (choice?.alphabetical != null) return {
		kind: "alphabetical",
		order: parseOrder(choice.alphabetical.order)
	};
	if (choice?.numerical != null) return {
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
		let hint = cause.hint === void 0 ? {} : { hint: cause.hint };
		throw new PolicyError("POLICY_INVALID", `invalid policy: ${cause.message}`, {
			cause,
			...hint
		});
	}
}
function parseOrder(order) {
	let upper = (order ?? "").toUpperCase();
	if (upper === "" || upper === "ASC") return "asc";
	if (upper === "DESC") return "desc";
	throw new PolicyError("POLICY_INVALID", `invalid policy: invalid order argument provided: '${upper}', must be one of: ASC, DESC`, { hint: "asc elects the greatest key, desc the smallest:\n    order: asc" });
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
	let { namespace, name, location } = secret, label = qualifiedName$1(secret), form = declared.find((other) => other.name === name && (other.namespace === namespace || other.namespace === "" || namespace === "")), message = `${document}: the secret "${label}" of its ${use} is not known here${form === void 0 ? "" : ` (${form.form} in ${form.file}, which only the cluster can open)`}`, hint = `Add to .github/retag.yaml:\nsecrets:\n  ${namespace || "<namespace>"}/${name}: { ${LINES[use]} }`;
	return diagnose("SECRET_UNRESOLVED", message, {
		at: location,
		hint
	});
}
function findUnresolvedSecrets(declarations, config, given = new Set(), hasOtherCredentials = () => !1) {
	let isKnown = (secret) => Object.hasOwn(config.secrets, qualifiedName$1(secret)) || given.has(qualifiedName$1(secret));
	return declarations.repositories.flatMap((repository) => {
		let needed = secretsOf(repository).filter(({ secret }) => !isKnown(secret)), document = `ImageRepository "${qualifiedName$1(repository)}"`;
		return needed.filter(({ use }) => !isLogin(use) || !hasOtherLogin(repository, config, hasOtherCredentials)).map(({ use, secret }) => secretUnresolved(document, use, secret, declarations.secretsDeclared));
	});
}
function secretsOf(repository) {
	let { secretRef, certSecretRef, proxySecretRef, serviceAccountName, namespace, location } = repository, account = secretRef === void 0 ? serviceAccountName : void 0;
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
	let { registry } = parseImageName(image), host = registry === "index.docker.io" ? "docker.io" : registry, settings = registries[host] ?? registries[registry], isConfigured = settings?.provider !== void 0 || settings?.password !== void 0;
	return provider !== "generic" || isConfigured || hasOtherCredentials(host);
}
// src/policies/lint-subject.ts
function prepareSubject(input) {
	let { choice, filterTags } = input.policy, kind = choice.semver ? "semver" : choice.alphabetical ? "alphabetical" : choice.numerical ? "numerical" : void 0, order = (kind === "numerical" ? choice.numerical?.order : choice.alphabetical?.order) ?? "asc";
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
		let sieve = compileSieve({
			exclusionList: repository?.exclusionList,
			filterTags: policy.filterTags
		});
		if (sieve.filterError !== void 0) return;
		let found = [];
		for (let tag of [...new Set(tags)].sort(compareBytes)) {
			let key = sieve.excludedBy(tag) === void 0 ? sieve.keyOf(tag) : void 0;
			key !== void 0 && found.push({
				tag,
				key
			});
		}
		return found;
	} catch (error) {
		if (error instanceof PolicyError) return;
		throw error;
	}
}
function report({ policy }, code, field, message, hint, severity) {
	let place = severity === void 0 ? {} : { severity };
	return diagnose(code, message, {
		at: locate(policy, field),
		hint,
		...place
	});
}
function locate(policy, field) {
	for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
		let found = policy.fieldLocations[path];
		if (found !== void 0) return found;
	}
	return policy.location;
}
function correctYaml(sentence, lines) {
	return [`${sentence}:`, ...lines].join("\n");
}
function filterYaml(pattern, extract, policy = []) {
	let filter = [
		"spec:",
		"  filterTags:",
		`    pattern: ${quoteYaml(pattern)}`
	];
	return extract !== "" && filter.push(`    extract: ${quoteYaml(extract)}`), [...filter, ...policy];
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
	let named = texts.slice(0, 5).map((text) => `'${text}'`);
	return named.join(", ") + (texts.length > named.length ? ` and ${texts.length - named.length} more` : "");
}
// src/policies/time-in-text.ts
const CALENDAR = /(?<![0-9A-Za-z])v?(20[0-9]{2})([-._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?:[-._T]?([01][0-9]|2[0-3])([-:._]?)([0-5][0-9])(?:\6([0-5][0-9]))?)?Z?(?![0-9A-Za-z])/, SECONDS = /(?<![0-9A-Za-z])(1[0-9]{9})([0-9]{3})?(?![0-9A-Za-z])/;
function findTime(text) {
	let calendar = CALENDAR.exec(text);
	if (calendar !== null) {
		let [whole, year, , month, day, hour = "0", , minute = "0", second = "0"] = calendar;
		return {
			time: Date.UTC(+`${year}`, `${month}` - 1, +`${day}`, +hour, +minute, +second),
			start: calendar.index,
			end: calendar.index + whole.length
		};
	}
	let seconds = SECONDS.exec(text);
	if (seconds === null) return;
	let [whole, count, thousandths = "0"] = seconds;
	return {
		time: `${count}` * 1e3 + +thousandths,
		start: seconds.index,
		end: seconds.index + whole.length
	};
}
// src/policies/lint-order.ts
const lintOrder = (subject) => {
	let { kind } = subject;
	return kind !== "alphabetical" && kind !== "numerical" ? [] : subject.order === "desc" ? lintDescending(subject, kind) : lintArbitrary(subject, kind);
}, TIME_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?(?:20|(?:\\d|\[[01]-9\])\{(?:4|8|10|12|13|14)\})/, CALENDAR_VERSION_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?2[0-9]\\\.(?:0?[1-9]|1[0-2])(?:\\\.|\$)/, CALENDAR_VERSION = /^v?2[0-9]\.(?:0?[1-9]|1[0-2])(?:\.[0-9]+)*$/, TIME_GROUP = /(?:ts|time|timestamp|date|datetime)$/i;
function lintDescending(subject, kind) {
	if (!keysBeginWithTime(subject)) return [];
	let hint = correctYaml("Ascending order elects the greatest key, which is the latest", ["spec:", ...orderYaml(kind)]);
	return [report(subject, "POLICY_ELECTS_OLDEST", `spec.policy.${kind}.order`, "order desc elects the smallest key; the keys begin with a time, so that is the oldest build", hint)];
}
function keysBeginWithTime({ candidates, pattern, extract }) {
	if (candidates !== void 0 && candidates.length > 0) {
		let sample = candidates.slice(-1e3);
		return sample.filter(({ key }) => findTime(key)?.start === 0 || CALENDAR_VERSION.test(key)).length * 5 >= sample.length * 4;
	}
	let named = /^\$\{?(\w+)\}?/.exec(extract)?.[1];
	return named !== void 0 && /[A-Za-z]/.test(named) ? TIME_GROUP.test(named) : TIME_FIRST.test(pattern) || CALENDAR_VERSION_FIRST.test(pattern);
}
const HASH = /(?<![0-9A-Za-z])(?=[0-9a-f]*[0-9])(?:[0-9a-f]{6,40}|[0-9A-F]{6,40})(?![0-9A-Za-z])/;
function splitHashedKey(key) {
	let time = findTime(key), hash = HASH.exec(key);
	if (!(time === void 0 || hash === null || hash.index + hash[0].length > time.start)) return {
		before: key.slice(0, hash.index),
		hash: hash[0],
		between: key.slice(hash.index + hash[0].length, time.start),
		time: key.slice(time.start, time.end),
		after: key.slice(time.end)
	};
}
const HASH_THEN_NUMBER = /\[(?:a-f|A-F|0-9){2,3}\](?:[+*]|\{[0-9,]+\})[-._](?:\((?:\?P?<\w+>)?)?(?:(?:\\d|\[[01]-9\])(?:[+*]|\{(?:8|10|1[0-4])\})|\.[*+])/;
function lintArbitrary(subject, kind) {
	let { candidates, pattern, extract } = subject, wholeTag = extract === "" || extract === "$0" || extract === "${0}";
	if (candidates === void 0 || candidates.length === 0) return wholeTag && HASH_THEN_NUMBER.test(pattern) ? [arbitrary(subject, kind, void 0)] : [];
	let split = candidates.flatMap((candidate) => {
		let parts = splitHashedKey(candidate.key);
		return parts === void 0 ? [] : [{
			candidate,
			parts
		}];
	}), hashes = new Set(split.map(({ parts }) => parts.hash)), example = split[0], random = hashes.size > 1 && [...hashes].some((hash) => /[A-Fa-f]/.test(hash));
	return example === void 0 || !random || split.length * 2 < candidates.length ? [] : [arbitrary(subject, kind, {
		...example.parts,
		...example.candidate
	})];
}
function arbitrary(subject, kind, example) {
	let message = `${example === void 0 ? `pattern '${subject.pattern}'` : `keys such as '${example.key}'`} put random hexadecimal text before the time, so the order says nothing about age`, order = orderYaml(example === void 0 || /^[0-9]+$/.test(example.time) ? "numerical" : "alphabetical"), hint = correctYaml("Extract the time and compare that", filterYaml(example === void 0 ? extractFromPattern(subject.pattern) : patternOf(example), "$ts", order));
	return report(subject, "POLICY_ORDER_ARBITRARY", `spec.policy.${kind}`, message, hint);
}
function patternOf({ before, between, time, after }) {
	let body = /^[0-9]+$/.test(time) ? "[0-9]+" : "[0-9TZ:._-]+";
	return `^${quoteMeta(before)}[a-fA-F0-9]+${quoteMeta(between)}(?P<ts>${body})${quoteMeta(after)}$`;
}
function extractFromPattern(pattern) {
	let found = HASH_THEN_NUMBER.exec(pattern), hash = /^\[[^\]]+\](?:[+*]|\{[0-9,]+\})[-._]/.exec(found?.[0] ?? "")?.[0] ?? "[a-f0-9]+-";
	return `${pattern.slice(0, found?.index ?? 0)}${hash}(?P<ts>[0-9]+)$`;
}
function quoteMeta(text) {
	return text.replace(/[.+*?()|[\]{}^$\\]/g, "\\$&");
}
// src/policies/lint-document.ts
const lintDocument = (subject) => [
	...lintChoice(subject),
	...lintInterval(subject),
	...lintFloatingTag(subject),
	...lintExclusions(subject)
];
function lintChoice(subject) {
	let { choice } = subject.policy, set = [
		"semver",
		"alphabetical",
		"numerical"
	].filter((kind) => choice[kind] != null);
	if (set.length === 0) return [report(subject, "POLICY_CHOICE_MISSING", "spec.policy", "spec.policy is missing, so no tag can be elected", correctYaml("Say which tag is the latest", [
		"spec:",
		"  policy:",
		"    semver:",
		"      range: '>=1.0.0'"
	]))];
	if (set.length === 1) return [];
	let [kept, ...ignored] = set, value = kept === "semver" ? `range: ${quoteYaml(choice.semver?.range ?? "")}` : `order: ${subject.order}`;
	return [report(subject, "POLICY_CHOICE_SEVERAL", "spec.policy", `spec.policy sets ${set.join(", ")}; only ${kept} takes effect, ${ignored.join(" and ")} is ignored`, correctYaml("Keep one of them", [
		"spec:",
		"  policy:",
		`    ${kept}:`,
		`      ${value}`
	]))];
}
function lintInterval(subject) {
	let { digestReflectionPolicy, interval } = subject.policy;
	return digestReflectionPolicy !== "Always" || interval !== void 0 ? [] : [report(subject, "POLICY_INTERVAL_MISSING", "spec.digestReflectionPolicy", "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'", correctYaml("Say how often", [
		"spec:",
		"  digestReflectionPolicy: Always",
		"  interval: 10m"
	]))];
}
const FIXED = /^\^(?:[\w-]|\\\.)+\$$|^\^\((?:\?:|\?P?<\w+>)?((?:[\w-]|\\\.)+(?:\|(?:[\w-]|\\\.)+)*)\)\$$/;
function lintFloatingTag(subject) {
	let { pattern, policy, kind } = subject;
	return policy.digestReflectionPolicy !== "Never" || kind === void 0 || !FIXED.test(pattern) ? [] : [report(subject, "POLICY_FLOATING_TAG", "spec.filterTags.pattern", `'${pattern}' only ever elects a fixed tag, and no digest is reflected: there can never be an update`, correctYaml("Follow the digest, with a marker for the image or its digest", [
		"spec:",
		"  digestReflectionPolicy: Always",
		"  interval: 10m"
	]))];
}
const VERSION_LIKE = /^v?[0-9]+(?:\\?\.[0-9]+)+(?:-[0-9A-Za-z-]+)?$/;
function lintExclusions({ repository }) {
	return repository === void 0 ? [] : (repository.exclusionList ?? []).filter((pattern) => VERSION_LIKE.test(pattern)).map((pattern) => {
		let exact = `^${pattern.replace(/\\?\./g, "\\.")}$`, message = `the exclusion '${pattern}' is searched anywhere: it also drops '${pattern.replaceAll("\\", "")}0'`, hint = correctYaml("Exclude just this tag", [
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
const FIELD$2 = "spec.filterTags.extract", lintExtract = (subject) => {
	let { extract, pattern } = subject;
	return extract === "" ? [] : pattern === "" ? [withoutPattern(subject)] : [
		...lintEscaped(subject),
		...lintReferences(subject),
		...lintJoined(subject),
		...lintShared(subject)
	];
};
function withoutPattern(subject) {
	let hint = correctYaml("Let a pattern capture the key", filterYaml("^main-[a-f0-9]+-(?P<ts>[0-9]+)$", "$ts"));
	return report(subject, "POLICY_EXTRACT_WITHOUT_PATTERN", FIELD$2, `extract '${subject.extract}' has no pattern to take groups from`, hint);
}
function groupNamesOf(pattern) {
	return [void 0, ...scanPattern(pattern).groups.map((group) => group.name)];
}
function referencesOf(extract) {
	return parseTemplate$1(extract).filter((piece) => typeof piece != "string");
}
function lintEscaped(subject) {
	let { extract, pattern } = subject;
	if (!/\$\$\{\w+\}/.test(extract)) return [];
	let plain = extract.replace(/\$\$(\{\w+\})/g, "$$$1"), corrected = /^\$\{\w+\}$/.test(plain) ? plain.replace(/[{}]/g, "") : plain, message = `'${extract}' is text, not a group: only variable substitution by Flux turns '$$' into '$'`;
	return [report(subject, "POLICY_EXTRACT_ESCAPED", FIELD$2, message, correctYaml("Name the group so that nothing has to be escaped", filterYaml(pattern, corrected)))];
}
function lintReferences(subject) {
	let { extract, pattern } = subject, names = groupNamesOf(pattern), references = referencesOf(extract);
	return references.length === 0 ? /\$\$\{/.test(extract) ? [] : [constantTemplate(subject, names)] : references.filter((reference) => resolveReference(reference.name, names).length === 0).slice(0, 1).map((reference) => unknownGroup(subject, reference, names));
}
function constantTemplate(subject, names) {
	let { extract, pattern } = subject, message = `extract '${extract}' names no group, so every tag gets the same key`, hint = correctYaml("Refer to a group", suggestGroup(pattern, names));
	return report(subject, "POLICY_EXTRACT_CONSTANT", FIELD$2, message, hint);
}
function unknownGroup(subject, reference, names) {
	let { extract, pattern } = subject, { name, braces } = reference, written = braces ? `\${${name}}` : `$${name}`, message = `'${written}' in extract '${extract}' names no group of the pattern, so it is replaced by nothing`, prefix = braces ? void 0 : longestKnownPrefix(name, names);
	if (prefix !== void 0) {
		let corrected = extract.replace(written, () => `\${${prefix}}${name.slice(prefix.length)}`), sentence = `'${written}' reads letters, digits and _ as one name; end it with braces`;
		return report(subject, "POLICY_EXTRACT_UNKNOWN_GROUP", FIELD$2, message, correctYaml(sentence, filterYaml(pattern, corrected)));
	}
	return report(subject, "POLICY_EXTRACT_UNKNOWN_GROUP", FIELD$2, message, correctYaml("Name a group that exists", suggestGroup(pattern, names)));
}
function longestKnownPrefix(name, names) {
	for (let length = name.length - 1; length > 0; length--) {
		let prefix = name.slice(0, length);
		if (prefix !== "0" && resolveReference(prefix, names).length > 0) return prefix;
	}
}
function suggestGroup(pattern, names) {
	return names.length > 1 ? filterYaml(pattern, `$${names.find((name) => name !== void 0) ?? "1"}`) : filterYaml(captureLast(pattern), "$key");
}
function captureLast(pattern) {
	let found = /(?:\.[*+]|(?:\\d|\[[^\]]*\])(?:[*+]|\{[0-9,]+\})?)(\$?)$/.exec(pattern);
	if (found === null) return "^(?P<key>.*)$";
	let body = found[0].slice(0, found[0].length - (found[1]?.length ?? 0));
	return `${pattern.slice(0, found.index)}(?P<key>${body})${found[1]}`;
}
const FIXED_WIDTH = /^(?:(?:\\d|\[[^\]]+\]|[0-9])(?:\{[0-9]+\})?)+$/;
function lintJoined(subject) {
	let { extract, pattern, kind } = subject;
	if (kind !== "numerical") return [];
	let { groups } = scanPattern(pattern), names = groupNamesOf(pattern), pieces = parseTemplate$1(extract);
	if (!pieces.some((piece, i) => {
		if (i === 0 || typeof piece == "string" || typeof pieces[i - 1] == "string") return !1;
		let group = groups[(resolveReference(piece.name, names)[0] ?? 0) - 1];
		return group !== void 0 && !FIXED_WIDTH.test(pattern.slice(group.bodyStart, group.bodyEnd));
	})) return [];
	let separated = pieces.map((piece) => typeof piece == "string" ? piece : `$${piece.name}`).join("."), message = `'${extract}' joins numbers of different width into one: 1.10.0 gives 1100, 1.9.10 gives 1910`, hint = pieces.length <= 3 ? correctYaml("Compare them as a version", filterYaml(pattern, pieces.length === 2 ? `${separated}.0` : separated, rangeYaml(">=0.0.0"))) : correctYaml("Separate them; Retag compares such keys group by group", filterYaml(pattern, separated));
	return [report(subject, "POLICY_NUMBERS_JOINED", FIELD$2, message, hint)];
}
function lintShared(subject) {
	let { candidates, pattern, extract } = subject;
	if (candidates === void 0 || referencesOf(extract).length === 0) return [];
	let byKey = new Map();
	for (let { tag, key } of candidates) {
		let tags = byKey.get(key);
		tags === void 0 ? byKey.set(key, [tag]) : tags.push(tag);
	}
	let shared = [...byKey].filter(([key, tags]) => tags.length > 1 && key !== ""), [first] = shared;
	if (first === void 0) return [];
	let [key, tags] = first, message = `${shared.length} keys stand for several tags each, such as '${key}' for ${listSome(tags)}; the smallest text wins`, hint = correctYaml("Let the pattern end where the key ends, or extract more of the tag", filterYaml(pattern.endsWith("$") ? pattern : `${pattern}$`, pattern.endsWith("$") ? "$0" : extract));
	return [report(subject, "POLICY_KEYS_SHARED", FIELD$2, message, hint)];
}
// src/policies/lint-pattern.ts
const FIELD$1 = "spec.filterTags.pattern", lintPattern = (subject) => [
	...lintNothing(subject),
	...lintOpenEnd(subject),
	...lintZero(subject),
	...lintDots(subject),
	...lintNumbers(subject)
];
function lintNothing(subject) {
	let { pattern, extract, tags, candidates } = subject;
	if (pattern === "") return [];
	let halved = pattern.replaceAll("\\\\", "\\");
	if (halved !== pattern && (candidates === void 0 || candidates.length === 0)) {
		let matches = countMatches(halved, subject);
		if (tags === void 0 || matches > 0) {
			let message = `pattern '${pattern}' asks for backslashes, which no tag can hold${tags === void 0 ? "" : `; with single backslashes it matches ${matches}`}`, hint = correctYaml("Single quotes keep backslashes as they are, so write each once", filterYaml(halved, extract));
			return [report(subject, "POLICY_PATTERN_ESCAPED_TWICE", FIELD$1, message, hint)];
		}
	}
	let eligible = keptByExclusions(subject);
	if (candidates === void 0 || candidates.length > 0 || eligible.length === 0) return [];
	let message = `pattern '${pattern}' matches none of ${eligible.length} tags, such as ${listSome(eligible)}`, loosened = filterYaml(loosen(pattern, subject), extract);
	return [report(subject, "POLICY_PATTERN_NO_MATCH", FIELD$1, message, correctYaml("Start from a pattern that matches", loosened))];
}
function keptByExclusions({ tags, repository }) {
	if (tags === void 0) return [];
	try {
		let excludedBy = compileExclusions(repository?.exclusionList);
		return [...new Set(tags)].filter((tag) => excludedBy(tag) === void 0);
	} catch {
		return [];
	}
}
function countMatches(pattern, subject) {
	try {
		let regexp = compileGoRegexp(pattern);
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
const CAPTURED_REST = /\((?:\?P?<\w+>)?\.[*+]\)\$?$/, REST = /\.[*+]\$?$/;
function lintOpenEnd(subject) {
	let { pattern, extract, kind } = subject;
	if (kind !== "numerical" || pattern === "") return [];
	let closed = /(?:\$|\\z)\)?$/.test(pattern) || REST.test(pattern), restIsKey = CAPTURED_REST.test(pattern) || REST.test(pattern) && (extract === "" || /^\$(?:0|\{0\})$/.test(extract));
	if (closed && !restIsKey) return [];
	let message = `pattern '${pattern}' is open at the end: one tag with more text, such as a suffix -arm64, stops or bends the order`, hint = correctYaml("Capture digits and close the pattern", filterYaml(closePattern(pattern), extract));
	return [report(subject, "POLICY_PATTERN_OPEN_END", FIELD$1, message, hint)];
}
function closePattern(pattern) {
	let digits = pattern.replace(/(\((?:\?P?<\w+>)?)\.[*+]\)/g, "$1[0-9]+)").replace(/\.[*+]\$?$/, "[0-9]+");
	return digits.endsWith("$") ? digits : `${digits}$`;
}
function lintZero(subject) {
	let { pattern, extract } = subject;
	if (!pattern.includes("[1-9]+")) return [];
	let message = `'[1-9]+' in pattern '${pattern}' never matches a number with a zero in it, such as 10`, hint = correctYaml("Admit every digit", filterYaml(pattern.replaceAll("[1-9]+", "[0-9]+"), extract));
	return [report(subject, "POLICY_PATTERN_NO_ZERO", FIELD$1, message, hint)];
}
const BARE_DOT = /((?:\\d|\[[01]-9\]|(?<![\\[{,0-9-])[0-9]+)(?:[+*]|\{[0-9,]+\})?\)?)\.(?=(?:\((?:\?P?<\w+>|\?:)?)?(?:\\d|\[[01]-9\]|[0-9]))/g;
function lintDots(subject) {
	let { pattern, extract } = subject, escaped = pattern.replace(BARE_DOT, "$1\\.");
	if (escaped === pattern) return [];
	let message = `a dot between numbers in pattern '${pattern}' is not escaped, so it matches any character`;
	return [report(subject, "POLICY_PATTERN_DOT", FIELD$1, message, correctYaml("Escape it", filterYaml(escaped, extract)))];
}
function lintNumbers(subject) {
	let { kind, candidates, pattern, extract } = subject;
	if (kind !== "numerical" || candidates === void 0) return [];
	let wrong = candidates.filter(({ key }) => Number.isNaN(parseGoFloat(key)) || isNotANumber(key));
	if (wrong.length === 0) return [];
	let widths = new Set(candidates.map(({ key }) => splitDigitGroups(key)?.length));
	if (widths.size === 1 && !widths.has(void 0)) return [];
	let message = `a numerical policy fails on keys that are no numbers, here those of ${listSome(wrong.map(({ tag }) => tag))}`, [closed = "", key = ""] = pattern === "" || extract === "" ? ["^(?P<number>[0-9]+)$", "$number"] : [closePattern(pattern), extract], hint = correctYaml("Let only numbers in", filterYaml(closed, key, orderYaml("numerical", subject.order)));
	return [report(subject, "POLICY_KEY_NOT_NUMERIC", FIELD$1, message, hint)];
}
// src/policies/lint-range.ts
const FIELD = "spec.policy.semver.range", lintRange = (subject) => {
	let text = subject.policy.choice.semver?.range;
	if (subject.kind !== "semver" || typeof text != "string") return [];
	let range = tryParse(text);
	if (range === void 0) return [];
	let reports = range.alternatives.flatMap((alternative) => findMisreading(text, alternative)).slice(0, 1).map(({ meaning, better, severity }) => report(subject, "POLICY_RANGE_MISLEADING", FIELD, `range '${text}' ${meaning}`, correctYaml("Write what is meant", ["spec:", ...rangeYaml(better)]), severity));
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
		if (error instanceof PolicyError) return;
		throw error;
	}
}
function findMisreading(text, alternative) {
	return [...alternative.conditions.flatMap((condition) => misreadCondition(text, condition) ?? []), ...misreadUpperBound(text, alternative)];
}
function misreadCondition(text, { operator, base, wildcard }) {
	if (/^\s*=?\s*v?[0-9]+(?:\.[0-9]+)?\s*$/.test(text)) {
		let better = `${text.replace(/[=\s]/g, "")}.x`;
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
	let zero = base.major === 0 && base.minor === 0 && base.patch === 0;
	if ((operator === "~" || operator === "~>") && wildcard === void 0 && zero) return {
		meaning: "admits every version, not just 0.0.x",
		better: "0.0.x"
	};
	if (operator !== ">" || wildcard !== "minor" && wildcard !== "patch") return;
	let next = wildcard === "minor" ? `${BigInt(base.major) + 1n}.0.0` : `${base.major}.${BigInt(base.minor) + 1n}.0`;
	return {
		meaning: `means >=${next}: nothing of ${wildcard === "minor" ? `${base.major}` : `${base.major}.${base.minor}`} is inside`,
		better: `>=${next}`,
		severity: "notice"
	};
}
function misreadUpperBound(text, { conditions, admitsPrereleases }) {
	let bound = conditions.find(({ operator, base }) => operator === "<" && base.prerelease === ""), opensUp = conditions.some(({ operator, base }) => base.prerelease !== "" && operator !== "<" && operator !== "!=");
	if (!admitsPrereleases || !opensUp || bound === void 0) return [];
	let { major, minor, patch } = bound.base, better = text.replace(/<(\s*v?[0-9xX*]+(?:\.[0-9xX*]+)*)(?![-0-9.])/g, "<$1-0");
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
	let excludes = range.alternatives.some(({ conditions }) => conditions.some(({ operator }) => operator === "!=")), bounded = /(?:^|[^\\{,0-9-])[0-9]+\\\./.test(subject.pattern);
	if (excludes || bounded || !PROBES.every((version) => range.test(version))) return [];
	let major = highestMajor(subject), hint = correctYaml("If the next major version needs a decision, bound the range", ["spec:", ...rangeYaml(major === void 0 ? ">=1.0.0 <2.0.0" : `>=${major}.0.0 <${major + 1n}.0.0`)]);
	return [report(subject, "POLICY_RANGE_EVERYTHING", FIELD, `range '${text}' admits every version, also the next major one`, hint)];
}
function highestMajor({ candidates }) {
	let highest;
	for (let { key } of candidates ?? []) {
		let major = parseTagVersion(key)?.major;
		major !== void 0 && (highest === void 0 || major > highest) && (highest = BigInt(major));
	}
	return highest;
}
const LETTERS_THEN_DIGITS = /^([A-Za-z-][0-9A-Za-z-]*?)([0-9]+)$/;
function lintTextPrerelease(subject, range) {
	let { candidates, pattern } = subject, byCore = new Map();
	for (let { tag, key } of candidates ?? []) {
		let version = parseTagVersion(key), [, prefix, digits] = LETTERS_THEN_DIGITS.exec(version?.prerelease ?? "") ?? [];
		if (version === void 0 || prefix === void 0 || digits === void 0 || !range.admits(version)) continue;
		let current = {
			tag,
			version,
			prefix,
			number: BigInt(digits)
		}, core = `${version.major}.${version.minor}.${version.patch}-${prefix}`, known = byCore.get(core);
		if (known !== void 0 && isMisordered(known, current)) return [reportText(subject, pattern, known, current)];
		(known === void 0 || current.number > known.number) && byCore.set(core, current);
	}
	return [];
}
function isMisordered(a, b) {
	return a.number !== b.number && compareVersions(a.version, b.version) > 0 != a.number > b.number;
}
function reportText(subject, pattern, a, b) {
	let [wins, loses] = compareVersions(a.version, b.version) > 0 ? [a, b] : [b, a], message = `'${wins.tag}' is elected before '${loses.tag}': a prerelease that mixes letters and digits sorts as text`, captured = `^(?P<version>v?[0-9]+\\.[0-9]+\\.[0-9]+)-${a.prefix}(?P<build>[0-9]+)$`, base = a.version, range = `>=${base.major}.${base.minor}.${base.patch}-0`, hint = correctYaml(`Compare the number after '${a.prefix}' as a number of its own`, filterYaml(pattern === captured ? pattern : captured, "$version-$build", rangeYaml(range)));
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
	let broken = lintSyntax(input), subject = prepareSubject(input);
	return broken.length > 0 ? [...lintDocument(subject), ...broken] : LINTS.flatMap((lint) => lint(subject));
}
function lintSyntax({ policy, repository }) {
	let { choice, filterTags } = policy, found = [], attempt = (field, check) => {
		try {
			check();
		} catch (error) {
			if (!(error instanceof PolicyError)) throw error;
			found.push(report({ policy }, error.code, field, error.message, error.hint ?? ""));
		}
	};
	return (choice.semver != null || choice.alphabetical != null || choice.numerical != null) && attempt(choice.semver == null ? "spec.policy" : "spec.policy.semver.range", () => parseChoice(choice)), attempt("spec.filterTags.pattern", () => {
		let { filterError } = compileSieve({ filterTags });
		if (filterError !== void 0) throw filterError;
	}), [...found, ...lintExclusionSyntax(repository)];
}
function lintExclusionSyntax(repository) {
	if (repository === void 0) return [];
	try {
		return compileExclusions(repository.exclusionList), [];
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return [diagnose(error.code, error.message, {
			at: repository.location,
			hint: error.hint
		})];
	}
}
// src/engine/marked-files.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
});
function locateInFiles(files) {
	let marked = [], diagnostics = [];
	for (let { path, mode, bytes, markers } of files) {
		if (!markers) continue;
		let text;
		try {
			text = strictUtf8.decode(bytes);
		} catch {
			diagnostics.push(diagnose("PLAN_FILE_SKIPPED", "the file is not valid UTF-8, so its markers are left alone", { at: { file: path } }));
			continue;
		}
		let located = locateMarkers(text, {
			path,
			lineMode: !0
		});
		diagnostics.push(...located.diagnostics), located.markers.length > 0 && marked.push({
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
	let claims = [], problems = new Map(), report = (d) => problems.set(JSON.stringify([
		d.code,
		d.file,
		d.line,
		d.column,
		d.message
	]), d);
	for (let file of files) {
		let seeing = automations.filter((automation) => isBelow(file.path, automation.updatePath));
		for (let marker of file.markers) {
			let at = {
				file: file.path,
				line: marker.markerLine,
				column: marker.markerColumn
			};
			seeing.length === 0 && report(diagnose("MARKER_OUTSIDE_UPDATE_PATH", `no automation's update path holds this file: ${marker.setter}`, {
				at,
				hint: `update paths: ${automations.map((a) => a.updatePath || ".").join(", ")}`
			}));
			for (let automation of seeing) {
				let found = index.lookup(automation, {
					namespace: marker.namespace,
					name: marker.name,
					file: file.path,
					at
				});
				"policy" in found ? claims.push({
					automation,
					file,
					marker,
					policy: found.policy
				}) : report(found.diagnostic);
			}
		}
	}
	return {
		claims,
		diagnostics: [...problems.values()]
	};
}
// src/engine/naming-remarks.ts
const GIVEN_NAMESPACE = /^(?:namespace|a patch) of /;
function remarkOnNames({ repositories, policies, automations }) {
	let named = new Map(), note = (rule, kind, document) => named.set(rule, [...named.get(rule) ?? [], {
		kind,
		document
	}]), read = (kind, documents) => {
		for (let document of documents) {
			let { name, namespace } = document.naming;
			name.startsWith("metadata.name of the document, then ") && note(name.slice(36), kind, document), GIVEN_NAMESPACE.test(namespace) && note(namespace, kind, document);
		}
	};
	return read("ImagePolicy", policies), read("ImageRepository", repositories), read("ImageUpdateAutomation", automations), [...named].map(([rule, documents]) => {
		let shown = documents.slice(0, 3).map(({ kind, document }) => `${kind} "${label(document)}"`), more = documents.length > 3 ? [`${documents.length - 3} more`] : [], message = `${rule} names ${[...shown, ...more].join(", ")}`;
		return diagnose("DOCUMENT_NAMED_ELSEWHERE", message, { at: documents[0].document.location });
	});
}
function label({ namespace, name }) {
	return namespace === "" ? name : `${namespace}/${name}`;
}
// src/engine/lint.ts
function lintTemplates(automations) {
	return automations.flatMap(({ commit }) => commit.messageTemplate === void 0 ? [] : checkTemplate(commit.messageTemplate, commit.messageTemplateLocation, commit.messageTemplateValues));
}
function lintPolicies(policies) {
	return policies.flatMap(lintPolicy);
}
function lintProject(project) {
	let { declarations, config, tree } = project, index = createPolicyIndex(declarations, config), located = locateInFiles(tree.files), claimed = claimMarkers(located.files, declarations.automations, index), policies = declarations.policies.map((policy) => ({
		policy,
		found: index.repositoryFor(policy)
	})), unknown = [...claimed.diagnostics, ...policies.flatMap(({ found }) => "diagnostic" in found ? [found.diagnostic] : [])];
	return collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, unknown, whereMissing(declarations, unknown), lintPolicies(policies.map(({ policy, found }) => ({
		policy,
		..."repository" in found && { repository: found.repository }
	}))), lintTemplates(declarations.automations), remarkOnNames(declarations), findUnresolvedSecrets(declarations, config).map((d) => ({
		...d,
		severity: "warning"
	})));
}
export { parseRange as A, uniqueTags as C, defaultMessage as D, whereMissing as E, splitReference as F, parseTagVersion as M, parseReference as N, placeInFile as O, sameRepository as P, compileSieve as S, createPolicyIndex as T, parseGoFloat as _, locateInFiles as a, compareBytes as b, findTime as c, prepareSubject as d, report as f, isNotANumber as g, compareNumbers as h, claimMarkers as i, compareVersions as j, renderMessage as k, correctYaml as l, parseChoice as m, lintProject as n, lintPolicy as o, findUnresolvedSecrets as p, lintTemplates as r, lintOrder as s, lintPolicies as t, orderYaml as u, compareDigitGroups as v, extractKey as w, compareWhileAscii as x, splitDigitGroups as y };
