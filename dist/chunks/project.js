import { a as PolicyError, c as RetagError, d as compareDiagnostics, f as diagnose, l as TemplateError, n as ConfigError, o as ReferenceError, u as VersionError } from "./errors.js";
import { i as parseRepository, n as isTag, r as parseImageName, t as isDigest } from "./image-name.js";
import { a as parseDuration$1, n as INTERVAL_PATTERN, r as TIMEOUT_PATTERN, t as DURATION_PATTERN } from "./durations.js";
import { c as require_dist, t as locateMarkers } from "./find.js";
import { a as int$1, d as string$1, f as union, i as discriminatedUnion, l as record, m as url, n as array, o as literal, r as boolean, s as number$3, t as _enum, u as strictObject } from "./schemas.js";
import { n as mayBeSame, r as policyName, t as documentName } from "./document-name.js";
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
	let parts = text.trim().split(/\s+/);
	if (parts.length !== FIELDS.length) return `"${text}" must have five fields: minute, hour, day of month, month, day of week`;
	let sets = [];
	for (let [index, field] of FIELDS.entries()) {
		let set = parseField(parts[index], field);
		if (set === void 0) return `"${parts[index]}" is no ${field.name} (${field.low}-${field.high}) in "${text}"`;
		sets.push(set);
	}
	let [minutes, hours, days, months, weekdays] = sets;
	return weekdays.has(7) && weekdays.add(0), {
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
	let values = new Set();
	for (let item of text.split(",")) {
		let match = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
		if (match === null) return;
		let [, first, last, stepText] = match, step = stepText === void 0 ? 1 : Number(stepText), low = first === void 0 ? field.low : parseValue(first, field), high = last === void 0 ? first === void 0 || last === void 0 && stepText !== void 0 ? field.high : low : parseValue(last, field);
		if (low === void 0 || high === void 0 || step < 1 || low > high) return;
		for (let value = low; value <= high; value += step) values.add(value);
	}
	return values;
}
function parseValue(text, { low, high, words }) {
	let word = words?.indexOf(text.toLowerCase()) ?? -1;
	if (word !== -1) return word + +(low === 1);
	let value = /^\d+$/.test(text) ? Number(text) : NaN;
	return value >= low && value <= high ? value : void 0;
}
function matchesMinute(schedule, local) {
	return schedule.minutes.has(local.getUTCMinutes()) && schedule.hours.has(local.getUTCHours());
}
function matchesDay(schedule, local) {
	if (!schedule.months.has(local.getUTCMonth() + 1)) return !1;
	let day = schedule.days.has(local.getUTCDate()), weekday = schedule.weekdays.has(local.getUTCDay());
	return schedule.anyDay || schedule.anyWeekday ? day && weekday : day || weekday;
}
// src/config/update-window.ts
const MINUTE = 6e4, DAY = 864e5, LONGEST_CHANGE = 180 * MINUTE;
function findWindowFaults(windows) {
	return windows.flatMap(({ cron, duration, timeZone }, index) => {
		let path = [
			"updates",
			"windows",
			index
		], schedule = parseCron(cron);
		return [
			...typeof schedule == "string" ? [{
				path: [...path, "cron"],
				message: schedule
			}] : [],
			...findDurationFaults(duration).map((message) => ({
				path: [...path, "duration"],
				message
			})),
			...isTimeZone(timeZone) ? [] : [{
				path: [...path, "timeZone"],
				message: `"${timeZone}" is no IANA time zone`
			}]
		];
	});
}
function findDurationFaults(duration) {
	let length = parseDuration$1(duration) ?? 0;
	return length === 0 ? ["the window never opens"] : length > 316224e5 ? ["a window may be open for a year"] : [];
}
function isOpen(windows, now) {
	return windows.length === 0 || windows.some((window) => isInside(window, now));
}
function nextOpening(windows, now) {
	let openings = windows.flatMap((window) => openingAfter(window, now) ?? []);
	return openings.length === 0 ? void 0 : new Date(Math.min(...openings.map(Number)));
}
function isInside({ cron, duration, timeZone }, now) {
	let schedule = parseCron(cron), length = parseDuration$1(duration);
	if (typeof schedule == "string" || length === void 0) return !1;
	let last = Math.floor(Number(now) / MINUTE) * MINUTE, offsetAt = offsetReader(timeZone);
	for (let start = last; Number(now) - start < length; start -= MINUTE) if (opensAt(schedule, start, offsetAt)) return !0;
	return !1;
}
function openingAfter({ cron, timeZone }, now) {
	let schedule = parseCron(cron);
	if (typeof schedule == "string") return;
	let offsetAt = offsetReader(timeZone), first = Math.floor(Number(now) / MINUTE) * MINUTE + MINUTE, end = first + 2928 * DAY;
	for (let start = first; start < end; start += MINUTE) {
		let local = new Date(start + offsetAt(start));
		if (!matchesDay(schedule, local)) {
			let rest = DAY - Number(local) % DAY;
			start += Math.max(0, rest - LONGEST_CHANGE - MINUTE);
		} else if (opensAt(schedule, start, offsetAt)) return new Date(start);
	}
}
function opensAt(schedule, instant, offsetAt) {
	let local = instant + offsetAt(instant), admits = (time) => matchesMinute(schedule, new Date(time)) && matchesDay(schedule, new Date(time)), isHourly = schedule.hours.size === 24;
	if (admits(local)) return isHourly || !isRepeated(instant, offsetAt);
	if (isHourly) return !1;
	for (let leapt = instant + offsetAt(instant - MINUTE); leapt < local; leapt += MINUTE) if (admits(leapt)) return !0;
	return !1;
}
function isRepeated(instant, offsetAt) {
	let lost = offsetAt(instant - LONGEST_CHANGE) - offsetAt(instant);
	return lost > 0 && offsetAt(instant - lost) - offsetAt(instant) === lost;
}
function isTimeZone(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }), !0;
	} catch (error) {
		if (error instanceof RangeError) return !1;
		throw error;
	}
}
function offsetReader(timeZone) {
	let QUARTER = 15 * MINUTE, format = new Intl.DateTimeFormat("en", {
		timeZone,
		timeZoneName: "longOffset"
	}), known = new Map();
	return (instant) => {
		let quarter = Math.floor(instant / QUARTER), offset = known.get(quarter);
		return offset === void 0 && (offset = parseOffset(format.formatToParts(quarter * QUARTER).find((part) => part.type === "timeZoneName")?.value ?? "GMT"), known.set(quarter, offset)), offset;
	};
}
function parseOffset(name) {
	let match = /([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?$/.exec(name);
	if (match === null) return 0;
	let [, sign, hours, minutes = "0", seconds = "0"] = match, total = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1e3;
	return sign === "-" ? -total : total;
}
// src/engine/collect-diagnostics.ts
const SAID_BETTER = [{
	message: /^spec\.policy: Required value$/,
	by: "POLICY_CHOICE_MISSING"
}, {
	message: /^spec\.interval: spec\.interval must be set/,
	by: "POLICY_INTERVAL_MISSING"
}], NO_REFERENCE = /^spec\.imageRepositoryRef(?:\.name)?: /, placeOf$1 = ({ file, line, column }) => `${file} ${line} ${column}`;
function collectDiagnostics(...lists) {
	let all = [...new Map(lists.flat().map((d) => [JSON.stringify(d), d])).values()].sort(compareDiagnostics), present = new Set(all.map((d) => `${d.code} ${placeOf$1(d)}`)), noReference = new Set(all.filter((d) => NO_REFERENCE.test(d.message)).map((d) => d.file));
	return all.filter((d) => !(d.code === "REPOSITORY_UNKNOWN" && d.message.endsWith("names no ImageRepository") && noReference.has(d.file)) && !SAID_BETTER.some(({ message, by }) => message.test(d.message) && present.has(`${by} ${placeOf$1(d)}`)));
}
// src/templates/bytes.ts
const RUNE_ERROR = 65533, encoder$1 = new TextEncoder();
function toBytes(text) {
	return isAscii$1(text) ? text : bytesToString(encoder$1.encode(text));
}
function fromBytes(bytes) {
	if (isAscii$1(bytes)) return bytes;
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
function isAscii$1(text) {
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
}), LIST$1 = sliceOf(INTERFACE), LISTS = sliceOf(LIST$1), STRINGS = sliceOf(STRING), INTS = sliceOf(INT), DICT = mapOf(STRING, INTERFACE), STRING_MAP = mapOf(STRING, STRING), isSigned = (kind) => kind === "int" || kind === "int32" || kind === "int64", isUnsigned = (kind) => kind === "uint8" || kind === "uint64", isNillable = (kind) => kind === "slice" || kind === "map" || kind === "ptr" || kind === "interface", isSameType = (a, b) => a === b || a.name === b.name, isAssignable = (from, to) => to.kind === "interface" || isSameType(from, to);
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
	type: LIST$1,
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
function textLength(value) {
	let data = unbox(value)?.data;
	return typeof data == "string" ? data.length : 0;
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
function isTrue$1(value) {
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
	return distinct.size === 0 ? {
		type: CHANGES,
		data: void 0
	} : listOf(CHANGES, [...distinct.values()].map(changeValue));
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
const letter = /^\p{L}$/u, digit = /^\p{Nd}$/u, number$2 = /^\p{N}$/u, upper = /^\p{Lu}$/u, lower = /^\p{Ll}$/u, titleCase$1 = /^\p{Lt}$/u, punctuation = /^\p{P}$/u, graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u, matches$2 = (pattern) => (rune) => pattern.test(String.fromCodePoint(rune)), isLetter = matches$2(letter), isDigit = matches$2(digit), isNumber = matches$2(number$2), isUpper = matches$2(upper), isLower = matches$2(lower), isTitle = matches$2(titleCase$1), isPunct = matches$2(punctuation);
function isPrint(rune) {
	return rune < 128 ? rune >= 32 && rune < 127 : matches$2(graphic)(rune);
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
function quote$1(s, mark = "\"", asciiOnly = !1) {
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
		case "template": return `{{template ${quote$1(node.name)}${node.pipe === void 0 ? "" : ` ${showPipe(node.pipe)}`}}}`;
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
const show = (value, budget) => sprint([value], budget), typeName$1 = (value) => unbox(value)?.type.name ?? "<nil>", noFlags = () => ({
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
		this.#pad(quote$1(cut, "\"", this.flags.plus));
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
const runeCount = (text) => isAscii$1(text) ? text.length : [...runesOf(text)].length;
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
		let mark = this.#variables.length, value = this.#pipeline(dot, node.pipe), list = isTrue$1(value) ? node.list : node.elseList, inner = node.kind === "with" && list === node.list ? value : dot, jump = list === void 0 ? void 0 : this.walk(inner, list);
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
		list === void 0 && this.#fail(`template ${quote$1(node.name)} not defined`), this.#depth >= LIMITS.depth && this.#fail(`exceeded maximum template depth (${LIMITS.depth})`);
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
			default: return this.#fail(`can't evaluate command ${quote$1(show$1(node))}`);
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
		return this.#at(node), node.kind === "pipe" ? this.#pipeline(dot, node) : node.kind === "identifier" ? this.#function(dot, node, node, [], NOTHING) : this.#fail(`can't evaluate command ${quote$1(show$1(node))}`);
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
		return called === void 0 && this.#fail(`${quote$1(node.name)} is not a defined function`), this.#call(dot, called, command, node.name, args, final);
	}
	#call(dot, called, node, name, args, final) {
		let given = args.slice(1);
		if (this.#checkCount(called, name, given.length, final), name === "and" || name === "or") return this.#shortCircuit(dot, name, given, final);
		let values = given.map((arg, index) => this.#argument(dot, parameterAt(called, index), arg));
		final !== NOTHING && values.push(this.#validate(final, parameterAt(called, values.length)));
		let { budget } = this.#run;
		try {
			for (let value of values) budget.spend(textLength(value) >> 2);
			let result = called.run(values, {
				budget,
				subject: subjectOf(given, final)
			});
			return budget.checkText(textLength(result)), result;
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
		for (let arg of args) if (value = this.#argument(dot, "value", arg), isTrue$1(value) === (name === "or")) return value;
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
const data = (argument) => unbox(argument)?.data, text$1 = {
	type: STRING,
	read: (argument) => data(argument)
}, whole = {
	type: INT,
	read: (argument) => Number(data(argument))
}, real = {
	type: FLOAT64,
	read: (argument) => data(argument)
}, flag$1 = {
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
	not: fixed([reflected], ([value]) => bool(!isTrue$1(value))),
	len: fixed([reflected], ([value]) => int(length(value))),
	index: variadic([reflected], reflected, ([value], indexes) => indexes.reduce(indexOnce, indexable(value))),
	call: variadic([reflected], reflected, ([value], _, { subject }) => call(value, subject)),
	print: variadic([], any, (_, args, { budget }) => string(sprint(args, budget))),
	println: variadic([], any, (_, args, { budget }) => string(sprintln(args, budget))),
	printf: variadic([text$1], any, ([format], args, { budget }) => string(sprintf(format, args, budget))),
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
		throw new Fault(`parsing time ${quote$1(this.#text)} as ${quote$1(this.#layout)}: cannot parse ${quote$1(held)} as ${quote$1(element)}`);
	}
	#outOfRange(what) {
		throw new Fault(`parsing time ${quote$1(this.#text)}: ${what} out of range`);
	}
	#skip(prefix, isEnd) {
		let held = this.#rest;
		for (let at = 0; at < prefix.length; at++) prefix[at] === " " ? (this.#rest !== "" && this.#rest[0] !== " " && this.#fail(prefix, held), this.#rest = this.#rest.trimStart()) : (this.#rest[0] !== prefix[at] && this.#fail(prefix, held), this.#rest = this.#rest.slice(1));
		if (isEnd && this.#rest !== "") throw new Fault(`parsing time ${quote$1(this.#text)}: extra text: ${quote$1(this.#rest)}`);
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
	toDate: fixed([text$1, text$1], ([layout, value]) => {
		try {
			return timeValue(parseTime(layout, value));
		} catch (error) {
			if (error instanceof Fault) return timeValue(ZERO);
			throw error;
		}
	}),
	mustToDate: fixed([text$1, text$1], ([layout, value]) => timeValue(parseTime(layout, value))),
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
const isEmpty$2 = (value) => !isTrue$1(value), merge = (overwrites) => variadic([dictionary], dictionary, ([target], sources, call) => {
	let merged = target ?? new Map();
	for (let source of sources) mergeInto$1(merged, source ?? new Map(), overwrites, call, 0);
	return boxed(dict(merged));
}), deepCopy = fixed([any], ([value], call) => {
	if (value === null) throw new Fault("reflect: call of reflect.Value.Type on zero Value");
	return boxed(copied(value, call, 0));
}), dictFunctions = {
	dict: variadic([], any, (_, args, call) => dict(pairs(args, call))),
	get: fixed([dictionary, text$1], ([target, key]) => boxed(target?.has(key) ? target.get(key).value : string(""))),
	set: fixed([
		dictionary,
		text$1,
		any
	], ([target, key, value], { budget }) => {
		if (target === void 0) throw new Fault("assignment to entry in nil map");
		return budget.spend(), target.set(...entry(key, value)), dict(target);
	}),
	unset: fixed([dictionary, text$1], ([target, key]) => (target?.delete(key), dict(target ?? new Map()))),
	hasKey: fixed([dictionary, text$1], ([target, key]) => bool(target?.has(key) ?? !1)),
	pluck: variadic([text$1], dictionary, ([key], targets) => list(targets.flatMap((target) => target?.has(key) ? [target.get(key).value] : []))),
	keys: variadic([], dictionary, (_, targets, { budget }) => strings(targets.flatMap((target) => spent(sortedKeys(target), budget)))),
	values: fixed([dictionary], ([target], { budget }) => list(spent(sortedKeys(target), budget).map((key) => target.get(key).value))),
	pick: variadic([dictionary], text$1, ([target], keys) => dict(filtered(target, new Set(keys), !0))),
	omit: variadic([dictionary], text$1, ([target], keys) => dict(filtered(target, new Set(keys), !1))),
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
function mergeInto$1(target, source, overwrites, call, depth) {
	call.budget.checkDepth(depth);
	for (let [key, { value }] of source) {
		if (call.budget.spend(), value === null && !overwrites) continue;
		let present = target.get(key)?.value ?? null;
		isDict(present) && isDict(value) && !isNil(present) ? mergeInto$1(entriesOf(present), entriesOf(value), overwrites, call, depth + 1) : target.has(key) && !overwrites && isTrue$1(present) || target.set(...entry(key, value));
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
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", transform = (change, cost = 1) => fixed([text$1], ([s], { budget }) => (budget.spend(s.length * cost), string(change(s)))), encodingFunctions = {
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
	default: variadic([any], any, ([fallback], [given]) => boxed(given === void 0 || isEmpty$2(given) ? fallback : given)),
	empty: fixed([any], ([value]) => bool(isEmpty$2(value))),
	coalesce: variadic([], any, (_, values) => boxed(values.find((value) => !isEmpty$2(value)) ?? null)),
	all: variadic([], any, (_, values) => bool(values.every((value) => !isEmpty$2(value)))),
	any: variadic([], any, (_, values) => bool(values.some((value) => !isEmpty$2(value)))),
	ternary: fixed([
		any,
		any,
		flag$1
	], ([yes, no, condition]) => boxed(condition ? yes : no)),
	typeOf: fixed([any], ([value]) => string(typeName$1(value))),
	typeIs: fixed([text$1, any], ([target, value]) => bool(target === typeName$1(value))),
	typeIsLike: fixed([text$1, any], ([target, value]) => bool(target === typeName$1(value) || `*${target}` === typeName$1(value))),
	kindOf: fixed([any], ([value]) => string(kindOf(value))),
	kindIs: fixed([text$1, any], ([target, value]) => bool(target === kindOf(value))),
	deepEqual: fixed([any, any], ([a, b], call) => bool(sameKey(a, call) === sameKey(b, call))),
	fail: fixed([text$1], ([message]) => {
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
	fromJson: fixed([text$1], ([s], call) => {
		try {
			return boxed(parseJson(s, call));
		} catch (error) {
			if (error instanceof Fault && error.constructor === Fault) return boxed(null);
			throw error;
		}
	}),
	mustFromJson: fixed([text$1], ([s], call) => boxed(parseJson(s, call)))
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
			return field.isEmbedded === !0 && item !== null ? this.#fields(item, depth) : field.omitEmpty === !0 && !isTrue$1(item) ? [] : [this.#member(field.json ?? field.name, item, depth)];
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
	snakecase: fixed([text$1], ([s]) => string(joinWords(s, "_"))),
	kebabcase: fixed([text$1], ([s]) => string(joinWords(s, "-"))),
	camelcase: fixed([text$1], ([s]) => string(camelCase(s)))
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
const first = fixed([any], ([value]) => boxed(elements(value, "Cannot find first on type %").at(0) ?? null)), last = fixed([any], ([value]) => boxed(elements(value, "Cannot find last on type %").at(-1) ?? null)), rest = fixed([any], ([value], call) => part(value, "Cannot find rest on type %", 1, void 0, call)), initial = fixed([any], ([value], call) => part(value, "Cannot find initial on type %", 0, -1, call)), push = fixed([any, any], ([value, item], call) => made([...elements(value, "Cannot push on type %"), item], call)), prepend = fixed([any, any], ([value, item], call) => made([item, ...elements(value, "Cannot prepend on type %")], call)), reverse = fixed([any], ([value], call) => made([...elements(value, "Cannot find reverse on type %")].reverse(), call)), compact = fixed([any], ([value], call) => made(elements(value, "Cannot compact on type %").filter((item) => !isEmpty$2(item)), call)), uniq = fixed([any], ([value], call) => made([...distinct$1(elements(value, "Cannot find uniq on type %"), call).values()], call)), without = variadic([any], any, ([value], omitted, call) => {
	let items = elements(value, "Cannot find without on type %"), keys = new Set(distinct$1(omitted, call).keys());
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
function distinct$1(items, call) {
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
const base = fixed([text$1], ([path]) => string(baseName(path))), dir = fixed([text$1], ([path]) => string(cleanPath(path.slice(0, path.lastIndexOf("/") + 1)))), clean$1 = fixed([text$1], ([path]) => string(cleanPath(path))), ext = fixed([text$1], ([path]) => string(extension(path))), isAbs = fixed([text$1], ([path]) => bool(path.startsWith("/"))), pathFunctions = {
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
}, ASCII_TO_UPPER = new Int32Array(128), ASCII_TO_LOWER = new Int32Array(128), MAX_BMP = 65535;
for (let i = 0; i < 128; i++) i >= 97 && i <= 122 ? ASCII_TO_UPPER[i] = i - 32 : ASCII_TO_UPPER[i] = i, i >= 65 && i <= 90 ? ASCII_TO_LOWER[i] = i + 32 : ASCII_TO_LOWER[i] = i;
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
		if (codepoint < 128) return ASCII_TO_UPPER[codepoint];
		let s = String.fromCodePoint(codepoint).toUpperCase(), expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		let sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase(), originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		return sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint ? codepoint : s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < 128) return ASCII_TO_LOWER[codepoint];
		let s = String.fromCodePoint(codepoint).toLowerCase(), expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		let sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase(), originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		return sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint ? codepoint : s.codePointAt(0);
	}
}, UnicodeRangeTable = class {
	constructor(data, isStride1 = !1) {
		this.data = data, this.isStride1 = isStride1, this.SIZE = isStride1 ? 2 : 3;
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
const B64_MAP = new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	let res = [], value = 0, shift = 0;
	for (let i = 0; i < str.length; i++) {
		let digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift, digit & 32 ? shift += 5 : (res.push(value), value = 0, shift = 0);
	}
	return res;
}, decodeRanges = (str, isStride1) => {
	let res = decodeVLQ(str), numRanges = isStride1 ? res.length / 2 : res.length / 3, out = new Uint32Array(numRanges * 3), current = 0, resIdx = 0;
	for (let i = 0; i < numRanges; i++) current += res[resIdx++], out[i * 3] = current, current += res[resIdx++], out[i * 3 + 1] = current, out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	return out;
}, decodeOrbit = (str) => {
	let res = decodeVLQ(str), map = new Map(), currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		let zz = res[i + 1], delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer, this.cache = new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		let val = this.has(key) ? this.initializer[key]() : null;
		return this.cache.set(key, val), val;
	}
}, UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		return this._CASE_ORBIT ||= decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC"), this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		return this._Print ||= new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", !1)), this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", !1)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", !0)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", !1)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", !1)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", !0)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", !0)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", !1)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", !1)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", !1)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", !1)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", !1)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", !1)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", !1)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", !1)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", !1)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", !1)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", !0)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", !1)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", !1)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", !1)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", !1)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", !1)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", !1)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", !1)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", !1)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", !1)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", !1)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", !1)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", !1)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", !1)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", !1)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", !1)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", !1)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", !0)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", !0)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", !1)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", !0)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", !1)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", !1)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", !1)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", !0)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", !1)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", !1)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", !1)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", !0)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", !1)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", !1)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", !1)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", !1)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", !1)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", !1))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", !0)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", !0)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", !0)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", !1)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", !0)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", !0)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", !0)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", !0)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", !0)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", !0)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", !1)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", !0)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", !0)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", !0)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", !0)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", !0)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", !0)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", !0)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", !0)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", !0)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", !0)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", !0)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", !0)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", !0)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", !0)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", !1)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", !0)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", !0)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", !1)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", !0)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", !1)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", !0)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", !0)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", !1)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", !0)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", !0)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", !0)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", !0)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", !0)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", !1)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", !0)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", !1)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", !0)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", !0)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", !1)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", !1)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", !1)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", !0)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", !1)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", !0)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", !1)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", !0)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", !0)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", !0)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", !0)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", !1)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", !1)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", !0)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", !1)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", !0)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", !0)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", !0)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", !0)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", !0)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", !1)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", !0)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", !0)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", !0)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", !1)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", !0)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", !0)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", !0)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", !0)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", !1)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", !1)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", !0)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", !1)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", !0)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", !0)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", !0)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", !0)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", !0)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", !0)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", !0)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", !0)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", !0)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", !0)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", !0)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", !1)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", !0)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", !0)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", !0)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", !0)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", !0)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", !0)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", !0)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", !1)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", !0)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", !1)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", !0)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", !0)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", !0)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", !0)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", !0)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", !0)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", !0)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", !1)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", !0)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", !0)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", !0)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", !0)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", !0)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", !0)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", !0)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", !0)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", !0)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", !0)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", !0)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", !0)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", !0)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", !0)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", !0)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", !0)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", !0)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", !0)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", !0)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", !0)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", !0)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", !0)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", !0)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", !0)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", !0)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", !0)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", !0)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", !0)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", !0)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", !0)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", !0)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", !1)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", !0)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", !0)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", !0)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", !0)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", !0)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", !0)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", !0)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", !0)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", !0)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", !0)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", !0)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", !0)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", !0)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", !0)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", !1)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", !0)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", !1)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", !0)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", !0)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", !0)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", !0)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", !0)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", !0)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", !0)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", !0)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", !0)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", !1)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", !0)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", !1)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", !0)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", !0)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", !0)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", !0)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", !0)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", !0)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", !0))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", !0)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", !0)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", !1)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", !1)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", !1)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", !0)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", !0)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", !1)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", !1)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", !1))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", !1)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", !1)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", !1))
	});
}, Unicode = class Unicode {
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
		let lo = 0, hi = ranges.length;
		for (; lo < hi;) {
			let m = lo + Math.floor((hi - lo) / 2), rlo = ranges.getLo(m), rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				let stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			r < rlo ? hi = m : lo = m + 1;
		}
		return !1;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				let rlo = ranges.getLo(i);
				if (r < rlo) return !1;
				let stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return !1;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		return r <= Unicode.MAX_LATIN1 ? r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173 : Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			let l = Codepoint.toLowerCase(r);
			return l === r ? Codepoint.toUpperCase(r) : l;
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return !0;
		if (r1 < 0 || r2 < 0) return !1;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) return 65 <= r1 && r1 <= 90 && (r1 |= 32), 65 <= r2 && r2 <= 90 && (r2 |= 32), r1 === r2;
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return !0;
		return !1;
	}
}, RE2JSException = class extends Error {
	constructor(message) {
		super(message), this.name = "RE2JSException";
	}
}, RE2JSSyntaxException = class extends RE2JSException {
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		input && (message += `: \`${input}\``), super(message), this.name = "RE2JSSyntaxException", this.message = message, this.error = error, this.input = input;
	}
	getDescription() {
		return this.error;
	}
	getPattern() {
		return this.input;
	}
}, RE2JSCompileException = class extends RE2JSException {
	constructor(message) {
		super(message), this.name = "RE2JSCompileException";
	}
}, RE2JSGroupException = class extends RE2JSException {
	constructor(message) {
		super(message), this.name = "RE2JSGroupException";
	}
}, RE2JSFlagsException = class extends RE2JSException {
	constructor(message) {
		super(message), this.name = "RE2JSFlagsException";
	}
}, RE2JSInternalException = class extends RE2JSException {
	constructor(message) {
		super(message), this.name = "RE2JSInternalException";
	}
};
const WORD_RUNE_TABLE = new Uint8Array(256);
for (let i = 0; i < 256; i++) WORD_RUNE_TABLE[i] = +(97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95);
let cachedNativeEncoder = null, cachedNativeDecoder = null;
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
		return typeof value == "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		return value === null || typeof value != "object" && typeof value != "function" ? value === null ? "null" : typeof value : Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		let known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES[0] <= c && c <= Codepoint.CODES[9] || Codepoint.CODES.a <= c && c <= Codepoint.CODES.z || Codepoint.CODES.A <= c && c <= Codepoint.CODES.Z;
	}
	static unhex(c) {
		return Codepoint.CODES[0] <= c && c <= Codepoint.CODES[9] ? c - Codepoint.CODES[0] : Codepoint.CODES.a <= c && c <= Codepoint.CODES.f ? c - Codepoint.CODES.a + 10 : Codepoint.CODES.A <= c && c <= Codepoint.CODES.F ? c - Codepoint.CODES.A + 10 : -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0 && (out += "\\"), out += String.fromCodePoint(rune);
		else switch (rune) {
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
				rune < 256 ? (out += "\\x", s.length === 1 && (out += "0"), out += s) : out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		let string = String(str), runes = [], i = 0;
		for (; i < string.length;) {
			let cp = string.codePointAt(i);
			runes.push(cp), i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < 256 && WORD_RUNE_TABLE[r] === 1;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		return r1 < 0 && (op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE), r1 === 10 && (op |= Utils.EMPTY_BEGIN_LINE), r2 < 0 && (op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE), r2 === 10 && (op |= Utils.EMPTY_END_LINE), Utils.isWordRune(r1) === Utils.isWordRune(r2) ? op |= Utils.EMPTY_NO_WORD_BOUNDARY : op |= Utils.EMPTY_WORD_BOUNDARY, op;
	}
	static quoteMeta(str) {
		return str.split("").map((s) => Utils.METACHARACTERS.indexOf(s) >= 0 ? `\\${s}` : s).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	static toArray(typedArray) {
		let len = typedArray.length, res = Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) return cachedNativeEncoder ||= new TextEncoder(), cachedNativeEncoder.encode(str);
		{
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				c < 128 ? out[p++] = c : c < 2048 ? (out[p++] = c >> 6 | 192, out[p++] = c & 63 | 128) : (c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE ? (c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023), out[p++] = c >> 18 | 240, out[p++] = c >> 12 & 63 | 128, out[p++] = c >> 6 & 63 | 128, out[p++] = c & 63 | 128) : (out[p++] = c >> 12 | 224, out[p++] = c >> 6 & 63 | 128, out[p++] = c & 63 | 128);
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			cachedNativeDecoder ||= new TextDecoder("utf-8");
			let view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		}
		{
			let out = [], pos = 0, c = 0;
			for (; pos < bytes.length;) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++], c3 = bytes[pos++], c4 = bytes[pos++], u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10)), out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++], c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
const createEnum = (values = [], initNum = 0) => {
	let enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		let val = values[i], keyVal = initNum + i;
		enumObject[val] = keyVal, enumObject[keyVal] = val;
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
}, Utf8MatcherInput = class extends MatcherInputBase {
	constructor(bytes = null) {
		super(), this.bytes = bytes;
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
}, Utf16MatcherInput = class extends MatcherInputBase {
	constructor(charSequence = null) {
		super(), this.charSequence = charSequence;
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
}, MatcherInput = class {
	static utf16(charSequence) {
		return Utils.checkInput(charSequence), new Utf16MatcherInput(charSequence);
	}
	static utf8(input) {
		return Utils.isByteArray(input) ? new Utf8MatcherInput(input) : new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
}, MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0, this.end = 0;
	}
	canCheckPrefix() {
		return !0;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return !1;
	}
	hasAnyString() {
		return !1;
	}
	prefixLength() {
		return 0;
	}
}, MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super(), this.bytes = bytes, this.start = start, this.end = end;
	}
	hasString(prefilter, pos) {
		let target = prefilter.bytes;
		if (target.length === 0) return !0;
		let idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		if (pos += this.start, pos >= this.end) return MachineInputBase.EOF();
		let c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size, rune, lo = 128, hi = 191;
		if (c >= 194 && c <= 223) size = 2, rune = c & 31;
		else if (c >= 224 && c <= 239) size = 3, rune = c & 15, c === 224 ? lo = 160 : c === 237 && (hi = 159);
		else if (c >= 240 && c <= 244) size = 4, rune = c & 7, c === 240 ? lo = 144 : c === 244 && (hi = 143);
		else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		let c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		if (rune = rune << 6 | c1 & 63, size > 2) {
			let c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) != 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			if (rune = rune << 6 | c2 & 63, size > 3) {
				let c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) != 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		let i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			if (r1 = this.bytes[start--], r1 >= 128) {
				let lim = pos - 4;
				for (lim < this.start && (lim = this.start); start >= lim && (this.bytes[start] & 192) == 128;) start--;
				start < this.start && (start = this.start);
				let r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		let r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		let firstByte = target[0], limit = this.end - targetLength, hasNativeIndexOf = typeof source.indexOf == "function", i = fromIndex;
		for (; i <= limit;) {
			if (hasNativeIndexOf) {
				if (i = source.indexOf(firstByte, i), i === -1 || i > limit) return -1;
			} else {
				for (; i <= limit && source[i] !== firstByte;) i++;
				if (i > limit) return -1;
			}
			let match = !0;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = !1;
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
}, MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super(), this.charSequence = charSequence, this.start = start, this.end = end;
	}
	hasString(prefilter, pos) {
		let idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		if (pos += this.start, pos >= this.end) return MachineInputBase.EOF();
		let c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		let c2 = this.charSequence.charCodeAt(pos + 1);
		return c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE ? (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2 : c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		let i = this.charSequence.indexOf(re2.prefix, pos);
		return i < 0 || i > this.end - re2.prefix.length ? -1 : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1, r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
}, MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		return Utils.checkInput(charSequence), new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
}, Matcher = class Matcher {
	static MAX_REPLACER_ARGS = 65535;
	static quoteReplacement(str, javaMode = !1) {
		return javaMode ? str.indexOf("\\") < 0 && str.indexOf("$") < 0 ? str : str.split("").map((s) => {
			let c = s.codePointAt(0);
			return c === Codepoint.CODES["\\"] || c === Codepoint.CODES.$ ? `\\${s}` : s;
		}).join("") : str.indexOf("$") < 0 ? str : str.split("").map((s) => s.codePointAt(0) === Codepoint.CODES.$ ? "$$" : s).join("");
	}
	constructor(pattern, input) {
		if (pattern === null) throw Error("pattern is null");
		this.patternInput = pattern;
		let re2 = this.patternInput.re2();
		this.patternGroupCount = re2.numberOfCapturingGroups(), this.groups = [], this.namedGroups = re2.namedGroups, this.hasNamedGroups = Object.keys(this.namedGroups).length > 0, this.numberOfInstructions = re2.numberOfInstructions(), this.lookbehindState = null, input instanceof MatcherInputBase ? this.resetMatcherInput(input) : Utils.isByteArray(input) ? this.resetMatcherInput(MatcherInput.utf8(input)) : this.resetMatcherInput(MatcherInput.utf16(input));
	}
	pattern() {
		return this.patternInput;
	}
	reset() {
		return this.matcherInputLength = this.matcherInput.length(), this.appendPos = 0, this.hasMatch = !1, this.hasGroups = !1, this.anchorFlag = 0, this;
	}
	resetMatcherInput(input) {
		if (input === null) throw Error("input is null");
		return input instanceof MatcherInputBase || (input = Utils.isByteArray(input) ? MatcherInput.utf8(input) : MatcherInput.utf16(input)), this.matcherInput = input, this.lookbehindState === null ? this.lookbehindState = this.patternInput.re2().createLookbehindState() : this.lookbehindState.reset(), this.reset(), this;
	}
	start(group = 0) {
		if (typeof group == "string") {
			let groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		return this.loadGroup(group), this.groups[2 * group];
	}
	end(group = 0) {
		if (typeof group == "string") {
			let groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		return this.loadGroup(group), this.groups[2 * group + 1];
	}
	programSize() {
		return this.numberOfInstructions;
	}
	group(group = 0) {
		if (typeof group == "string") {
			let groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		let start = this.start(group), end = this.end(group);
		return start < 0 && end < 0 ? null : this.substring(start, end);
	}
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		let result = Object.create(null);
		for (let name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	groupCount() {
		return this.patternGroupCount;
	}
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		let end = this.matcherInputLength, res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1], this.hasGroups = !0;
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
			return this.reset(), this.genMatch(start, 0);
		}
		if (start = 0, this.hasMatch && (start = this.groups[1], this.groups[0] === this.groups[1])) {
			let r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
			r < 0 ? start++ : start += r & 7;
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	genMatch(startByte, anchor) {
		let res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		return res[0] ? (this.groups = res[1], this.hasMatch = !0, this.hasGroups = this.patternGroupCount === 0, this.anchorFlag = anchor, !0) : (this.hasMatch = !1, !1);
	}
	substring(start, end) {
		return this.matcherInput.isUTF8Encoding() ? Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end)) : this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	inputLength() {
		return this.matcherInputLength;
	}
	appendReplacement(replacement, javaMode = !1) {
		let res = "", s = this.start(), e = this.end();
		return this.appendPos < s && (res += this.substring(this.appendPos, s)), this.appendPos = e, res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement), res;
	}
	appendReplacementInternalJava(replacement) {
		let res = "", last = 0, m = replacement.length, i = 0;
		for (; i < m;) {
			let cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i && (res += replacement.substring(last, i)), i++, i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i, i++;
			} else if (cCode === Codepoint.CODES.$) {
				if (last < i && (res += replacement.substring(last, i)), i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				let nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES[0] <= nextCode && nextCode <= Codepoint.CODES[9]) {
					let n = nextCode - Codepoint.CODES[0], j = i + 2;
					for (; j < m; j++) {
						let digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES[0] || digit > Codepoint.CODES[9] || n * 10 + digit - Codepoint.CODES[0] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES[0];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					let group = this.group(n);
					group !== null && (res += group), i = j, last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					for (; j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"];) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					let groupName = replacement.substring(i + 2, j), groupVal = this.group(groupName);
					groupVal !== null && (res += groupVal), i = j + 1, last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
			} else i++;
		}
		return last < m && (res += replacement.substring(last, m)), res;
	}
	appendReplacementInternalJs(replacement) {
		let isDigit = (c) => c >= 48 && c <= 57, groupCount = this.patternGroupCount, res = "", i = 0;
		for (; i < replacement.length;) {
			let dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar), i = dollar;
			let c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES.$) res += "$", i += 2;
			else if (c === Codepoint.CODES["&"]) res += this.group(0), i += 2;
			else if (c === Codepoint.CODES["`"]) res += this.substring(0, this.start(0)), i += 2;
			else if (c === Codepoint.CODES["'"]) res += this.substring(this.end(0), this.matcherInputLength), i += 2;
			else if (isDigit(c)) {
				let digits = 1, index = c - 48, c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount && (digits = 2, index = index * 10 + c2 - 48), index >= 1 && index <= groupCount) {
					let group = this.group(index);
					group !== null && (res += group);
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				let gt = replacement.indexOf(">", i + 2);
				if (gt < 0) res += "$<", i += 2;
				else {
					let name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						let group = this.group(name);
						group !== null && (res += group);
					}
					i = gt + 1;
				}
			} else res += "$", i += 1;
		}
		return res + replacement.substring(i);
	}
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	replaceAll(replacement, javaMode = !1) {
		return this.replace(replacement, !0, javaMode);
	}
	replaceFirst(replacement, javaMode = !1) {
		return this.replace(replacement, !1, javaMode);
	}
	replace(replacement, all = !0, javaMode = !1) {
		let res = "";
		this.reset();
		let isFunc = typeof replacement == "function", originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		for (; this.find() && (res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode), all););
		return res += this.appendTail(), res;
	}
	appendReplacementFunc(replacer, originalInput) {
		let res = "", s = this.start(), e = this.end();
		this.appendPos < s && (res += this.substring(this.appendPos, s)), this.appendPos = e;
		let args = this.matchArray();
		return args.push(s, originalInput), this.hasNamedGroups && args.push(this.namedGroupsObject()), res += String(replacer(...args)), res;
	}
	matchArray() {
		let result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			let group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		let result = this.getNamedGroups();
		for (let name in result) result[name] === null && (result[name] = void 0);
		return result;
	}
}, Inst = class Inst {
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
		return out += "\"", out;
	}
	constructor(op) {
		this.op = op, this.out = 0, this.arg = 0, this.runes = new Int32Array(), this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			let r0 = this.runes[0];
			return (this.arg & RE2Flags.FOLD_CASE) === 0 ? r === r0 : Unicode.equalsIgnoreCase(r0, r);
		}
		let len = this.runes.length;
		if (len === 0) return !1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return !1;
				if (r <= this.runes[j + 1]) return !0;
			}
			return !1;
		}
		let base = 0, n = len >> 1;
		for (; n > 1;) {
			let half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0, n -= half;
		}
		base += +(this.runes[base << 1] <= r);
		let m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			let r0 = this.runes[0];
			return (this.arg & RE2Flags.FOLD_CASE) === 0 ? r === r0 ? 0 : -1 : Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
		}
		let len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0, n = len >> 1;
		for (; n > 1;) {
			let half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0, n -= half;
		}
		base += +(this.runes[base << 1] <= r);
		let m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg === 0 ? "" : ` ${this.arg}`}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE: return this.runes === null ? "rune <null>" : [
				"rune ",
				Inst.escapeRunes(this.runes),
				(this.arg & RE2Flags.FOLD_CASE) === 0 ? "" : "/i",
				" -> ",
				this.out
			].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw Error("unhandled case in Inst.toString");
		}
	}
}, Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst), this.densePcs = new Int32Array(numInst), this.denseCaps = null, this.size = 0, this.ncap = 0, this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		let needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		(!this.denseCaps || this.denseCaps.length < needed) && (this.denseCaps = new Int32Array(needed));
	}
	growCaps(needed) {
		let limit = this.densePcs.length * this.ncap, grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps), this.denseCaps = grown;
	}
	contains(pc) {
		let j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		let j = this.size++;
		return this.sparse[pc] = j, this.densePcs[j] = pc, j;
	}
	clear() {
		this.size = 0, this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) i !== 0 && (out += ", "), out += this.densePcs[i];
		return out += "}", out;
	}
}, LookbehindState = class {
	constructor(prog) {
		this.pos = -1, this.pcs = new Int32Array(prog.numInst()), this.size = 0, this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1, this.size = 0;
	}
}, Machine = class Machine {
	static fromRE2(re2) {
		let m = new Machine();
		return m.prog = re2.prog, m.re2 = re2, m.q0 = new Queue(m.prog.numInst()), m.q1 = new Queue(m.prog.numInst()), m.addStack = new Int32Array(2 * (m.prog.numInst() + 1)), m.matched = !1, m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap), m.ncap = 0, m;
	}
	constructor() {
		this.prog = null, this.re2 = null, this.q0 = null, this.q1 = null, this.addStack = null, this.matched = !1, this.matchcap = null, this.ncap = 0, this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap, ncap > this.matchcap.length ? this.matchcap = new Int32Array(ncap).fill(-1) : this.matchcap.fill(-1), this.q0.init(ncap), this.q1.init(ncap), this.prog.numLb > 0 && ((!this.lbTable || this.lbTable.length < this.prog.numLb + 1) && (this.lbTable = new Int32Array(this.prog.numLb + 1)), this.lbTable.fill(-1));
	}
	submatches() {
		return this.ncap === 0 ? Utils.emptyInts() : Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		let startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL || (anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return !1;
		this.matched = !1, this.matchcap.fill(-1);
		let hasLookbehinds = this.prog.numLb > 0, matchStartPos = pos, currentPos = pos, resumeLookbehinds = !1;
		hasLookbehinds && (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos ? (currentPos = lbState.pos, resumeLookbehinds = !0) : currentPos = 0);
		let saveLookbehinds = hasLookbehinds && lbState !== null, runq = this.q0, nextq = this.q1, r = input.step(currentPos), rune = r >> 3, width = r & 7, rune1 = -1, width1 = 0;
		r !== MachineInputBase.EOF() && (r = input.step(currentPos + width), rune1 = r >> 3, width1 = r & 7);
		let flag;
		for (flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos), hasLookbehinds && (resumeLookbehinds ? this.restoreLookbehinds(lbState, runq, flag) : this.spawnLookbehinds(runq, currentPos, flag));;) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0 || (anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0 || this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && this.re2.prefix.length !== 0 && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					let advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance, r = input.step(currentPos), rune = r >> 3, width = r & 7, r = input.step(currentPos + width), rune1 = r >> 3, width1 = r & 7, flag = input.context(currentPos);
				}
			}
			currentPos >= matchStartPos && (saveLookbehinds &&= (this.saveLookbehinds(lbState, runq, currentPos), !1), this.matched || currentPos !== 0 && anchor !== RE2Flags.UNANCHORED || (this.ncap > 0 && (this.matchcap[0] = currentPos), this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag)));
			let nextPos = currentPos + width;
			if (flag = input.context(nextPos), this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos()), width === 0 || this.ncap === 0 && this.matched) break;
			currentPos += width, rune = rune1, width = width1, rune !== -1 && (r = input.step(currentPos + width), rune1 = r >> 3, width1 = r & 7);
			let tmpq = runq;
			runq = nextq, nextq = tmpq;
		}
		return runq.clear(), nextq.clear(), this.matched;
	}
	matchSet(input, pos, anchor) {
		let startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL || (anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos, matchStartPos = pos, runq = this.q0, nextq = this.q1, r = input.step(currentPos), rune = r >> 3, width = r & 7, rune1 = -1, width1 = 0;
		r !== MachineInputBase.EOF() && (r = input.step(currentPos + width), rune1 = r >> 3, width1 = r & 7);
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos), matches = new Set();
		for (this.prog.numLb > 0 && this.spawnLookbehinds(runq, currentPos, flag); runq.mainThreads !== 0 || ((startCond & Utils.EMPTY_BEGIN_TEXT) === 0 || currentPos === 0) && (anchor !== RE2Flags.ANCHOR_START && anchor !== RE2Flags.ANCHOR_BOTH || currentPos === 0);) {
			(currentPos === 0 || anchor === RE2Flags.UNANCHORED) && currentPos >= matchStartPos && this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			let nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				let pc = runq.densePcs[j], i = this.prog.inst[pc], capOffset = j * this.ncap, add = !1;
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
						add = !0;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				add && this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			if (runq.clear(), width === 0) break;
			currentPos += width, rune = rune1, width = width1, rune !== -1 && (r = input.step(currentPos + width), rune1 = r >> 3, width1 = r & 7);
			let tmpq = runq;
			runq = nextq, nextq = tmpq;
		}
		return nextq.clear(), Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		let longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			let pc = runq.densePcs[j], capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			let i = this.prog.inst[pc], add = !1;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					longest || (runq.size = 0), this.matched = !0;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = !0;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			add && this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
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
			let pc = q.densePcs[j];
			this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op) && (lbState.pcs[size++] = pc);
		}
		lbState.size = size, lbState.pos = pos, lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		let stk = this.addStack, nstk = 0;
		for (;;) {
			for (; pc !== 0 && !q.contains(pc);) {
				let d = q.add(pc), inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg, stk[nstk++] = 0, pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						inst.arg < this.ncap && (stk[nstk++] = -inst.arg - 1, stk[nstk++] = capArray[capOffset + inst.arg], capArray[capOffset + inst.arg] = pos), pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos, pc = inst.out;
						break;
					case Inst.LB_CHECK:
						pc = inst.arg > 0 ? this.lbTable[inst.arg] === pos ? inst.out : 0 : this.lbTable[-inst.arg] === pos ? 0 : inst.out;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0 && q.mainThreads++, this.ncap > 0) {
							let destOffset = d * this.ncap;
							destOffset + this.ncap > q.denseCaps.length && q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			let entry = stk[nstk];
			entry < 0 ? (capArray[capOffset - entry - 1] = stk[nstk + 1], pc = 0) : pc = entry;
		}
	}
};
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) h ^= pcs[i], h = Math.imul(h, 16777619);
	h ^= flag, h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) h ^= ids[i], h = Math.imul(h, 16777619);
	return h;
}, arraysEqual = (a, b) => {
	if (a.length !== b.length) return !1;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return !1;
	return !0;
}, isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids), NO_IDS = [];
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates, this.flag = flag, this.isMatch = (flag & DFA.FLAG_MATCH) !== 0, this.matchIDs = matchIDs, this.next = null, this.nextAnchored = null;
	}
}, DFA = class DFA {
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
		this.prog = prog, this.maxMem = maxMem, this.stateCache = new Map(), this.stateCount = 0, this.startStates = new Map(), this.failed = !1;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			let op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = !0;
				break;
			}
		}
		this.computeRuneClasses(), this.stateBudget = maxMem, this.memBudget = maxMem;
	}
	computeRuneClasses() {
		let bounds = new Set(), addRange = (lo, hi) => {
			bounds.add(lo), bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			let inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						if (addRange(inst.runes[0], inst.runes[0]), (inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH: (inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0 && addRange(10, 10), (inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0 && (addRange(48, 57), addRange(65, 90), addRange(95, 95), addRange(97, 122));
			}
		}
		bounds.delete(0), this.classBounds = Int32Array.from(bounds).sort(), this.numClasses = this.classBounds.length + 1;
		let latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		return r <= Unicode.MAX_LATIN1 ? this.latin1Class[r] : this.searchClass(r);
	}
	searchClass(r) {
		let bounds = this.classBounds, lo = 0, hi = bounds.length;
		for (; lo < hi;) {
			let mid = lo + hi >> 1;
			bounds[mid] <= r ? lo = mid + 1 : hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		let closure = new Set(), stack = Array.from(pcs), needflags = 0;
		for (; stack.length > 0;) {
			let pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			let inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out), stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH: needflags |= inst.arg, (inst.arg & ~flag) === 0 && stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		let hash = hashState(pcs, flag, ids), cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		let cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		let state = new DFAState(pcs, flag, ids);
		return cached === void 0 ? this.stateCache.set(hash, state) : cached instanceof DFAState ? this.stateCache.set(hash, [cached, state]) : cached.push(state), this.stateCount++, state;
	}
	static stateCost(pcs, ids) {
		let idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (let cached of this.stateCache.values()) cached instanceof DFAState ? yield cached : yield* cached;
	}
	makeState(pcs, flag, ids) {
		let closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK), stateFlag = flag;
		return closure.needflags === 0 && (stateFlag &= DFA.FLAG_MATCH), stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT, this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		let size = this.numClasses + 1, cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		let table = Array(size).fill(null);
		return anchor === RE2Flags.UNANCHORED ? state.next = table : state.nextAnchored = table, table;
	}
	clearCache() {
		this.stateCache.clear(), this.stateCount = 0, this.startStates.clear(), this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		return this.clearCache(), this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			let cached = table[cls];
			if (cached !== null) return cached;
		} else if (table = this.allocTable(state, anchor), table === null) return null;
		let needflag = state.flag >>> DFA.FLAG_NEED_SHIFT, oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK, beforeflag = oldbeforeflag, afterflag = 0;
		rune === 10 && (beforeflag |= Utils.EMPTY_END_LINE, afterflag |= Utils.EMPTY_BEGIN_LINE), rune === -1 && (beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT);
		let islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0, isword = rune !== -1 && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		(beforeflag & ~oldbeforeflag & needflag) !== 0 && (pcs = this.closure(pcs, beforeflag).pcs);
		let nextPCs = [], ismatch = !1, ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			let inst = this.prog.getInst(pcs[i]);
			inst.op === Inst.MATCH ? (ismatch || (ismatch = !0, ids = []), ids.push(inst.arg)) : rune !== -1 && Inst.isRuneOp(inst.op) && inst.matchRune(rune) && nextPCs.push(inst.out);
		}
		ids.length > 1 && ids.sort((a, b) => a - b), anchor === RE2Flags.UNANCHORED && rune !== -1 && nextPCs.push(this.prog.start);
		let flag = afterflag;
		ismatch && (flag |= DFA.FLAG_MATCH), isword && (flag |= DFA.FLAG_LAST_WORD);
		let nextState = this.makeState(nextPCs, flag, ids);
		return nextState === null ? null : (table[cls] = nextState, nextState);
	}
	start(input, pos) {
		let context = input.context(pos), flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			let r = input.step(pos), nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 === nextIsWord ? 0 : DFA.FLAG_LAST_WORD;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			if (state = this.makeState([this.prog.start], flags, NO_IDS), state === null && (this.clearCache(), state = this.makeState([this.prog.start], flags, NO_IDS), state === null)) return null;
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		let restored = this.resetCache(state);
		return restored === null ? null : (next = this.step(restored, cls, rune, anchor), next);
	}
	run(input, pos, anchor, state, onMatch) {
		let endPos = input.endPos(), latin1Class = this.latin1Class, unanchored = anchor === RE2Flags.UNANCHORED, search = { resetPos: -1 }, i = pos;
		for (; i < endPos;) {
			let r = input.step(i), rune = r >> 3, width = r & 7;
			if (width === 0) break;
			let cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune), next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null && (next = this.stepOrReset(state, cls, rune, anchor, i, search), next === null)) return null;
			if (state = next, state.isMatch && onMatch(state, !1)) return !0;
			if (!unanchored && state.nfaStates.length === 0) return !1;
			i += width;
		}
		return state = this.stepOrReset(state, this.numClasses, -1, anchor, i, search), state === null ? null : state.isMatch && onMatch(state, !0);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return !1;
		let startState = this.start(input, pos);
		return startState === null ? null : this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let startState = this.start(input, pos);
		if (startState === null) return null;
		let matches = new Set();
		return this.run(input, pos, anchor, startState, (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return !1;
		}) === null ? null : Array.from(matches).sort((a, b) => a - b);
	}
}, BitState = class {
	constructor() {
		this.end = 0, this.cap = new Int32Array(), this.matchcap = new Int32Array(), this.ncap = 0, this.jobPc = new Int32Array(256), this.jobArg = new Uint8Array(256), this.jobPos = new Int32Array(256), this.jobLen = 0, this.visited = new Uint32Array();
	}
	reset(prog, end, ncap) {
		this.end = end, this.jobLen = 0, this.ncap = ncap;
		let visitedSize = prog.numInst() * (end + 1) + 32 - 1 >>> 5;
		this.visited.length < visitedSize ? this.visited = new Uint32Array(visitedSize) : this.visited.fill(0, 0, visitedSize), this.cap.length < ncap ? this.cap = new Int32Array(ncap).fill(-1) : this.cap.fill(-1, 0, ncap), this.matchcap.length < ncap ? this.matchcap = new Int32Array(ncap).fill(-1) : this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		let n = pc * (this.end + 1) + pos, idx = n >>> 5, mask = 1 << (n & 31);
		return (this.visited[idx] & mask) === 0 && (this.visited[idx] |= mask, !0);
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				let newSize = this.jobPc.length * 2, newPc = new Int32Array(newSize);
				newPc.set(this.jobPc), this.jobPc = newPc;
				let newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg), this.jobArg = newArg;
				let newPos = new Int32Array(newSize);
				newPos.set(this.jobPos), this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc, this.jobArg[this.jobLen] = +!!arg, this.jobPos[this.jobLen] = pos, this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		let longest = re2.longest;
		for (this.push(re2, pc, pos, !1); this.jobLen > 0;) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen], arg = this.jobArg[this.jobLen] === 1, currentPos = this.jobPos[this.jobLen], skipShouldVisit = !0;
			for (; skipShouldVisit || this.shouldVisit(currentPc, currentPos);) {
				skipShouldVisit = !1;
				let inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT:
						if (arg) {
							arg = !1, currentPc = inst.arg;
							continue;
						}
						this.push(re2, currentPc, currentPos, !0), currentPc = inst.out;
						continue;
					case Inst.ALT_MATCH: {
						let outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, !1), currentPc = inst.arg, currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, !1), currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						let r = input.step(currentPos);
						if (r === MachineInputBase.EOF() || !inst.matchRune(r >> 3)) break;
						currentPos += r & 7, currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						let r = input.step(currentPos);
						if (r === MachineInputBase.EOF() || r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7, currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						let r = input.step(currentPos);
						if (r === MachineInputBase.EOF() || r >> 3 == 10) break;
						currentPos += r & 7, currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						let r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7, currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE:
						if (arg) {
							this.cap[inst.arg] = currentPos;
							break;
						}
						inst.arg < this.ncap && (this.push(re2, currentPc, this.cap[inst.arg], !0), this.cap[inst.arg] = currentPos), currentPc = inst.out;
						continue;
					case Inst.EMPTY_WIDTH: {
						let flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return !0;
						this.ncap > 1 && (this.cap[1] = currentPos);
						let old = this.matchcap[1];
						if ((old === -1 || longest && currentPos > 0 && currentPos > old) && this.matchcap.set(this.cap), !longest || currentPos === this.end) return !0;
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
		return prog.numInst() <= 500;
	}
	static maxBitStateLen(prog) {
		return Backtracker.shouldBacktrack(prog) ? Math.floor(262144 / prog.numInst()) : 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		let startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL || (anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0 || (startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		let b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState(), end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = !1;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) b.ncap > 0 && (b.cap[0] = pos), b.tryBacktrack(re2, input, re2.prog.start, pos, anchor) && (matched = !0);
		else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					let advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0 && (b.cap[0] = pos), b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = !0;
					break;
				}
				let r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) return bitStatePool.push(b), null;
		let result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		return bitStatePool.push(b), result;
	}
}, QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size), this.dense = new Uint32Array(size), this.size = 0, this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0, this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		this.contains(u) || this.insertNew(u);
	}
	insertNew(u) {
		u >= this.sparse.length || (this.sparse[u] = this.size, this.dense[this.size] = u, this.size++);
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	let leftLen = leftRunes.length, rightLen = rightRunes.length, lx = 0, rx = 0, merged = [], next = [], ok = !0, ix = -1, extend = (isLeft) => {
		let newArray = isLeft ? leftRunes : rightRunes, low = isLeft ? lx : rx, pc = isLeft ? leftPC : rightPC;
		return ix > 0 && newArray[low] <= merged[ix] ? !1 : (merged.push(newArray[low], newArray[low + 1]), isLeft ? lx += 2 : rx += 2, ix += 2, next.push(pc), !0);
	};
	for (; lx < leftLen || rx < rightLen;) if (ok = rx >= rightLen ? extend(!0) : lx >= leftLen || rightRunes[rx] < leftRunes[lx] ? extend(!1) : extend(!0), !ok) return null;
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start, this.numCap = prog.numCap, this.inst = Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			let orig = prog.inst[i], inst = new Inst(orig.op);
			inst.out = orig.out, inst.arg = orig.arg, inst.runes = orig.runes ? new Int32Array(orig.runes) : new Int32Array(), inst.next = null, this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	let p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		let inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out", pAAlt = "arg", instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH && (pAOther = "arg", pAAlt = "out", instAlt = p.inst[inst[pAAlt]], instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH)) continue;
		let instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out", pBOther = "arg", patch = !1;
		instAlt.out === pc ? patch = !0 : instAlt.arg === pc && (patch = !0, pBAlt = "arg", pBOther = "out"), patch && (instAlt[pBAlt] = inst[pAOther]), inst[pAOther] === instAlt[pBAlt] && (inst[pAAlt] = instAlt[pBOther]);
	}
	return p;
}, makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	let instQueue = new QueueOnePass(p.inst.length), visitQueue = new QueueOnePass(p.inst.length), onePassRunes = Array(p.inst.length), m = Array(p.inst.length).fill(!1), check = (pc) => {
		let ok = !0, inst = p.inst[pc];
		if (visitQueue.contains(pc)) return !0;
		switch (visitQueue.insert(pc), inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out], matchArg = m[inst.arg];
				if (matchOut && matchArg) return !1;
				if (matchArg) {
					let tempOut = inst.out;
					inst.out = inst.arg, inst.arg = tempOut;
					let tempMatch = matchOut;
					matchOut = matchArg, matchArg = tempMatch;
				}
				matchOut && (m[pc] = !0, inst.op = Inst.ALT_MATCH);
				let leftRunes = onePassRunes[inst.out] || [], rightRunes = onePassRunes[inst.arg] || [], mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return !1;
				onePassRunes[pc] = new Int32Array(mergeRes.merged), inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out), m[pc] = m[inst.out], onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : new Int32Array(), inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				if (m[pc] = !1, inst.next && inst.next.length > 0) break;
				if (instQueue.insert(inst.out), !inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = new Int32Array(), inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					let r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes), inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out), inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				if (m[pc] = !1, inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					let r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes), inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out), inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				if (m[pc] = !1, inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out), onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]), inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				if (m[pc] = !1, inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out), onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]), inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	for (instQueue.clear(), instQueue.insert(p.start); !instQueue.empty();) if (visitQueue.clear(), !check(instQueue.next())) return null;
	for (let i = 0; i < p.inst.length; i++) onePassRunes[i] && (p.inst[i].runes = onePassRunes[i]);
	return p;
}, cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		let instOriginal = original.inst[ix];
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
			case Inst.RUNE_ANY_NOT_NL: p.inst[ix].next = null, p.inst[ix].op = instOriginal.op, p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : new Int32Array();
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0 || prog.numLb > 0) return null;
		let startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = !1;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = !0;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			let inst = prog.inst[i], opOut = prog.inst[inst.out].op;
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
		return p = makeOnePass(p), p !== null && cleanupOnePass(p, prog), p;
	}
	static next(inst, r) {
		let nextIdx = inst.matchRunePos(r);
		return nextIdx >= 0 ? inst.next[nextIdx] : inst.op === Inst.ALT_MATCH ? inst.out : 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		let onepass = re2.onepass;
		if (!onepass) return null;
		let matchcap = new Int32Array(ncap).fill(-1), matched = !1, r = input.step(pos), rune = r >> 3, width = r & 7, r1 = MachineInputBase.EOF(), rune1 = -1, width1 = 0;
		r !== MachineInputBase.EOF() && (r1 = input.step(pos + width), r1 !== MachineInputBase.EOF() && (rune1 = r1 >> 3, width1 = r1 & 7));
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos), pc = onepass.start, inst;
		for (;;) {
			switch (inst = onepass.inst[pc], pc = inst.out, inst.op) {
				case Inst.MATCH: return anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos() ? null : (matched = !0, matchcap.length > 0 && (matchcap[0] = 0, matchcap[1] = pos), ncap === 0 ? [] : Utils.toArray(matchcap));
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
					inst.arg < matchcap.length && (matchcap[inst.arg] = pos);
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1), pos += width, rune = rune1, width = width1, rune !== -1 && (r1 = input.step(pos + width), r1 === MachineInputBase.EOF() ? (rune1 = -1, width1 = 0) : (rune1 = r1 >> 3, width1 = r1 & 7));
		}
		return matched ? ncap === 0 ? [] : Utils.toArray(matchcap) : null;
	}
}, Regexp = class Regexp {
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
		return rune === Codepoint.CODES["-"] ? "\\" : "";
	}
	static fromRegexp(re) {
		let regex = new Regexp(re.op);
		return regex.flags = re.flags, regex.subs = re.subs, regex.runes = re.runes, regex.cap = re.cap, regex.min = re.min, regex.max = re.max, regex.name = re.name, regex.namedGroups = re.namedGroups, regex.lb = re.lb, regex;
	}
	constructor(op) {
		this.op = op, this.flags = 0, this.subs = Regexp.emptySubs(), this.runes = new Int32Array(), this.min = 0, this.max = 0, this.cap = 0, this.name = null, this.namedGroups = Object.create(null), this.lb = 0;
	}
	reinit() {
		this.flags = 0, this.subs = Regexp.emptySubs(), this.runes = new Int32Array(), this.cap = 0, this.min = 0, this.max = 0, this.name = null, this.namedGroups = Object.create(null), this.lb = 0;
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
				let sub = this.subs[0];
				switch (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1 ? out += `(?:${sub.appendTo()})` : out += sub.appendTo(), this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT: out += `{${this.min}`, this.min !== this.max && (out += ",", this.max >= 0 && (out += this.max)), out += "}";
				}
				(this.flags & RE2Flags.NON_GREEDY) !== 0 && (out += "?");
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) sub.op === Regexp.Op.ALTERNATE ? out += `(?:${sub.appendTo()})` : out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) out += sep, sep = "|", out += sub.appendTo();
				break;
			}
			case Regexp.Op.LITERAL:
				(this.flags & RE2Flags.FOLD_CASE) !== 0 && (out += "(?i:");
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				(this.flags & RE2Flags.FOLD_CASE) !== 0 && (out += ")");
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
				this.name === null || this.name.length === 0 ? out += "(" : out += `(?P<${this.name}>`, this.subs[0].op !== Regexp.Op.EMPTY_MATCH && (out += this.subs[0].appendTo()), out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				(this.flags & RE2Flags.WAS_DOLLAR) === 0 ? out += "\\z" : out += "(?-m:$)";
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
				if (this.runes.length % 2 != 0) {
					out += "[invalid char class]";
					break;
				}
				if (out += "[", this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						let lo = this.runes[i] + 1, hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo), out += Utils.escapeRune(lo), lo !== hi && (out += "-", out += Regexp.quoteIfHyphen(hi), out += Utils.escapeRune(hi));
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					let lo = this.runes[i], hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo), out += Utils.escapeRune(lo), lo !== hi && (out += "-", out += Regexp.quoteIfHyphen(hi), out += Utils.escapeRune(hi));
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE && (m = this.cap), this.subs !== null) for (let sub of this.subs) {
			let n = sub.maxCap();
			m < n && (m = n);
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp) || this.op !== that.op) return !1;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return !1;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return !1;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null || this.runes.length !== that.runes.length) return !1;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return !1;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return !1;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return !1;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return !1;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return !1;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return !1;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return !1;
		}
		return !0;
	}
}, RegexpWalker = class {
	static walk(root, handler) {
		let stack = [], re = root, result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				let state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					}), re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				let frame = stack[stack.length - 1];
				if (handler.child(frame.re, frame.state, result, frame.i), frame.i++, frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop(), result = frame.state.result === void 0 ? handler.leave(frame.re, frame.state) : frame.state.result;
			}
		}
	}
}, AhoCorasick = class {
	constructor(words, alphabetSize) {
		let edges = new Map(), parent = [0], unit = [0], depth = [0], terminal = [0];
		for (let word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				let key = node * alphabetSize + word[i], child = edges.get(key);
				child === void 0 && (child = parent.length, edges.set(key, child), parent.push(node), unit.push(word[i]), depth.push(depth[node] + 1), terminal.push(0)), node = child;
			}
			terminal[node] = 1;
		}
		let numNodes = parent.length, children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		let childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		let childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart, this.childUnit = childUnit, this.childNode = children;
		let byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		let fail = new Int32Array(numNodes), match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			let c = byDepth[k], p = parent[c];
			if (p !== 0) {
				let f = fail[p], next = this.next(f, unit[c]);
				for (; next < 0 && f !== 0;) f = fail[f], next = this.next(f, unit[c]);
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail, this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node], hi = this.childStart[node + 1], units = this.childUnit;
		for (; lo < hi;) {
			let mid = lo + hi >> 1, m = units[mid];
			if (m === u) return this.childNode[mid];
			m < u ? lo = mid + 1 : hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			let next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) if (node = this.advance(node, charSeq.charCodeAt(i)), this.match[node] === 1) return !0;
		return !1;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) if (node = this.advance(node, bytes[i]), this.match[node] === 1) return !0;
		return !1;
	}
}, Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type, this.subs = [], this.str = "", this.bytes = null, this.cost = +(type === Prefilter.Type.EXACT), this.allExact = !1, this.ac16 = null, this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			let words = this.subs.map((s) => {
				let arr = Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		return this.ac8 === null && (this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256)), this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return !0;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return !1;
				return !0;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return !0;
				return !1;
			default: return !0;
		}
	}
}, PrefilterTree = class PrefilterTree {
	static build(re) {
		return re ? RegexpWalker.walk(re, PrefilterTree.WALKER) : new Prefilter(Prefilter.Type.NONE);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL || re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		let pf = new Prefilter(Prefilter.Type.EXACT);
		return pf.str = str, pf.bytes = Utils.stringToUtf8ByteArray(pf.str), pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT: return re.min >= 1 ? { sub: null } : { result: new Prefilter(Prefilter.Type.NONE) };
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
		if (state.subs === void 0) state.sub = s;
		else if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
		} else if (s.type === Prefilter.Type.NONE) state.result = new Prefilter(Prefilter.Type.NONE);
		else if (s.type === Prefilter.Type.OR) for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
		else state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		let pf = state.pf, seen = new Set(), subs = [];
		for (let sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			let kept = [], cost = 0;
			for (let sub of subs) cost + sub.cost > Prefilter.MAX_SCANS || (kept.push(sub), cost += sub.cost);
			return kept.length === 0 ? new Prefilter(Prefilter.Type.NONE) : kept.length === 1 ? kept[0] : (pf.subs = kept, pf.cost = cost, pf);
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = !0, cost = 0, units = 0;
		for (let sub of subs) sub.type === Prefilter.Type.EXACT ? units += sub.bytes.length : allExact = !1, cost += sub.cost;
		return allExact ? units > Prefilter.MAX_AC_UNITS ? new Prefilter(Prefilter.Type.NONE) : (pf.allExact = !0, pf.cost = 1, pf) : cost > Prefilter.MAX_SCANS ? new Prefilter(Prefilter.Type.NONE) : (pf.cost = cost, pf);
	}
}, PatchList = class {
	constructor(head = 0, tail = 0) {
		this.head = head, this.tail = tail;
	}
}, Prog = class {
	constructor() {
		this.inst = [], this.start = 0, this.numCap = 2, this.lbStarts = [], this.numLb = 0, this.lbInst = null;
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
		let lbInst = new Uint8Array(this.inst.length), pending = this.lbStarts.slice();
		for (; pending.length > 0;) {
			let pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			let i = this.inst[pc];
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
		for (; i.op === Inst.NOP || i.op === Inst.CAPTURE;) i = this.inst[pc], pc = i.out;
		return i;
	}
	prefix() {
		let prefix = "", i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		for (; Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0]);) prefix += String.fromCodePoint(i.runes[0]), i = this.skipNop(i.out);
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0, pc = this.start;
		loop: for (;;) {
			let i = this.inst[pc];
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
		for (; head !== 0;) {
			let i = this.inst[head >> 1];
			head & 1 ? (head = i.arg, i.arg = val) : (head = i.out, i.out = val);
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		let i = this.inst[l1.tail >> 1];
		return l1.tail & 1 ? i.arg = l2.head : i.out = l2.head, new PatchList(l1.head, l2.tail);
	}
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			let len = out.length;
			out += pc, pc === this.start && (out += "*"), out += "        ".substring(out.length - len), out += this.inst[pc], out += "\n";
		}
		return out;
	}
};
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]), ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = !1) {
		this.i = i, this.out = out, this.nullable = nullable;
	}
}, Compiler = class Compiler {
	static compileRegexp(re) {
		let c = new Compiler(), f = c.compile(re);
		return c.prog.patch(f.out, c.newInst(Inst.MATCH).i), c.prog.start = f.i, c.prog.markLookbehindInsts(), c.prog;
	}
	static compileSet(regexps) {
		let c = new Compiler();
		if (regexps.length === 0) return c.prog.start = c.newInst(Inst.FAIL).i, c.prog.markLookbehindInsts(), c.prog;
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			let f = c.compile(regexps[i]), m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i, c.prog.patch(f.out, m.i), starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			let f = c.newInst(Inst.ALT), inst = c.prog.getInst(f.i);
			inst.out = start, inst.arg = starts[i], start = f.i;
		}
		return c.prog.start = start, c.prog.markLookbehindInsts(), c.prog;
	}
	constructor() {
		this.prog = new Prog(), this.newInst(Inst.FAIL), this.lbOffset = 0, this.runeCache = new Map(), this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		return this.prog.addInst(op), new Frag(this.prog.numInst() - 1, new PatchList(), !0);
	}
	nop() {
		let f = this.newInst(Inst.NOP);
		return f.out = new PatchList(f.i << 1, f.i << 1), f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		let f = this.newInst(Inst.CAPTURE);
		return f.out = new PatchList(f.i << 1, f.i << 1), this.prog.getInst(f.i).arg = arg, this.prog.numCap < arg + 1 && (this.prog.numCap = arg + 1), f;
	}
	cat(f1, f2) {
		return f1.i === 0 || f2.i === 0 ? (this.prog.patch(f1.out, 0), this.prog.patch(f2.out, 0), this.fail()) : (this.prog.patch(f1.out, f2.i), new Frag(f1.i, f2.out, f1.nullable && f2.nullable));
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		let f = this.newInst(Inst.ALT), i = this.prog.getInst(f.i);
		return i.out = f1.i, i.arg = f2.i, f.out = this.prog.append(f1.out, f2.out), f.nullable = f1.nullable || f2.nullable, f;
	}
	loop(f1, nongreedy) {
		let f = this.newInst(Inst.ALT), i = this.prog.getInst(f.i);
		return nongreedy ? (i.arg = f1.i, f.out = new PatchList(f.i << 1, f.i << 1)) : (i.out = f1.i, f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1)), this.prog.patch(f1.out, f.i), f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		let f = this.newInst(Inst.ALT), i = this.prog.getInst(f.i);
		return nongreedy ? (i.arg = f1.i, f.out = new PatchList(f.i << 1, f.i << 1)) : (i.out = f1.i, f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1)), f.out = this.prog.append(f.out, f1.out), f;
	}
	star(f1, nongreedy) {
		return f1.i === 0 ? this.nop() : f1.nullable ? this.quest(this.plus(f1, nongreedy), nongreedy) : this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		return f1.i === 0 ? this.fail() : new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		let f = this.newInst(Inst.EMPTY_WIDTH);
		return this.prog.getInst(f.i).arg = op, f.out = new PatchList(f.i << 1, f.i << 1), f;
	}
	rune(runes, flags) {
		let f = this.newInst(Inst.RUNE);
		f.nullable = !1;
		let i = this.prog.getInst(f.i);
		return i.runes = runes, flags &= RE2Flags.FOLD_CASE, (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) && (flags &= ~RE2Flags.FOLD_CASE), i.arg = flags, f.out = new PatchList(f.i << 1, f.i << 1), (flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1] ? i.op = Inst.RUNE1 : runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE ? i.op = Inst.RUNE_ANY : runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE && (i.op = Inst.RUNE_ANY_NOT_NL), f;
	}
	lookBehind(a, parsedLb) {
		let lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset), id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		let any = this.rune(ANY_RUNE, 0), dotStar = this.star(any, !0), lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		let checkId = this.newInst(Inst.LB_CHECK);
		return this.prog.getInst(checkId.i).arg = lb, this.prog.lbStarts.push(lbAutomaton.i), Math.abs(lb) > this.prog.numLb && (this.prog.numLb = Math.abs(lb)), checkId.out = new PatchList(checkId.i << 1, checkId.i << 1), checkId;
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
					singleRune === void 0 && (singleRune = new Int32Array([r]), this.runeCache.set(r, singleRune));
					let f1 = this.rune(singleRune, re.flags);
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
		re.op === Regexp.Op.CONCAT ? state.f = state.f === null ? f1 : this.cat(state.f, f1) : re.op === Regexp.Op.ALTERNATE ? state.f = state.f === null ? f1 : this.alt(state.f, f1) : state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				let ket = this.cap(re.cap << 1 | 1);
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
}, Simplify = class Simplify {
	static simplify(re) {
		return re === null ? null : RegexpWalker.walk(re, Simplify.WALKER);
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
				changed: !1
			};
			case Regexp.Op.REPEAT: return re.min === 0 && re.max === 0 ? { result: new Regexp(Regexp.Op.EMPTY_MATCH) } : { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) state.sub = nsub;
		else {
			if (nsub !== re.subs[i] && (state.changed = !0), re.op === Regexp.Op.CONCAT) {
				if (nsub.op === Regexp.Op.NO_MATCH) {
					state.result = new Regexp(Regexp.Op.NO_MATCH);
					return;
				}
				if (nsub.op === Regexp.Op.EMPTY_MATCH) {
					state.changed = !0;
					return;
				}
				if (nsub.op === Regexp.Op.CONCAT) {
					state.changed = !0;
					for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
					return;
				}
			} else {
				if (nsub.op === Regexp.Op.NO_MATCH) {
					state.changed = !0;
					return;
				}
				if (nsub.op === Regexp.Op.ALTERNATE) {
					state.changed = !0;
					for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
					return;
				}
			}
			state.subs.push(nsub);
		}
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				let sub = state.sub;
				if (sub !== re.subs[0]) {
					let nre = Regexp.fromRegexp(re);
					return nre.runes = new Int32Array(), nre.subs = [sub], nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					let newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					let nre = Regexp.fromRegexp(re);
					return nre.runes = new Int32Array(), nre.subs = newSubs, nre;
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
			let subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			return subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null)), Simplify.concat(subs);
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
		return prefixSubs === null ? new Regexp(Regexp.Op.NO_MATCH) : Simplify.concat(prefixSubs);
	}
	static concat(subs) {
		let newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			let sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op !== Regexp.Op.EMPTY_MATCH) {
				if (sub.op === Regexp.Op.CONCAT) for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				else newSubs.push(sub);
			}
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		let nre = new Regexp(Regexp.Op.CONCAT);
		return nre.subs = newSubs, nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) return op === Regexp.Op.PLUS ? sub : new Regexp(Regexp.Op.EMPTY_MATCH);
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		let nre = new Regexp(op);
		return nre.flags = flags, nre.subs = [sub], nre;
	}
}, CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign, this.cls = cls;
	}
};
const code1 = [48, 57], code2 = [
	9,
	10,
	12,
	13,
	32,
	32
], code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
], PERL_GROUPS = new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]), code4 = [
	48,
	57,
	65,
	90,
	97,
	122
], code5 = [
	65,
	90,
	97,
	122
], code6 = [0, 127], code7 = [
	9,
	9,
	32,
	32
], code8 = [
	0,
	31,
	127,
	127
], code9 = [48, 57], code10 = [33, 126], code11 = [97, 122], code12 = [32, 126], code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
], code14 = [
	9,
	13,
	32,
	32
], code15 = [65, 90], code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
], code17 = [
	48,
	57,
	65,
	70,
	97,
	102
], POSIX_GROUPS = new Map([
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
			i > 0 && (result += " ");
			let lo = r[i], hi = r[i + 1];
			result += lo === hi ? `0x${lo.toString(16)}` : `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		return result += "]", result;
	}
	static sortRanges(array, len) {
		let n = len >> 1, order = Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		let sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) array[2 * i] = sorted[2 * order[i]], array[2 * i + 1] = sorted[2 * order[i] + 1];
	}
	constructor(r = Utils.emptyInts()) {
		this.r = r, this.len = r.length;
	}
	toArray() {
		return this.r instanceof Int32Array ? this.len === this.r.length ? this.r : this.r.subarray(0, this.len) : new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		return Array.isArray(this.r) ? (this.r.length = this.len, this.r) : Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			let lo = this.r[i], hi = this.r[i + 1];
			lo <= this.r[w - 1] + 1 ? hi > this.r[w - 1] && (this.r[w - 1] = hi) : (this.r[w] = lo, this.r[w + 1] = hi, w += 2);
		}
		return this.len = w, this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) === 0 ? this.appendRange(x, x) : this.appendFoldedRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				let rlo = this.r[this.len - i], rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) return lo < rlo && (this.r[this.len - i] = lo), hi > rhi && (this.r[this.len - i + 1] = hi), this;
			}
		}
		return this.r[this.len++] = lo, this.r[this.len++] = hi, this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD || hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		lo < Unicode.MIN_FOLD && (this.appendRange(lo, Unicode.MIN_FOLD - 1), lo = Unicode.MIN_FOLD), hi > Unicode.MAX_FOLD && (this.appendRange(Unicode.MAX_FOLD + 1, hi), hi = Unicode.MAX_FOLD);
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
			let lo = x[i], hi = x[i + 1];
			nextLo <= lo - 1 && this.appendRange(nextLo, lo - 1), nextLo = hi + 1;
		}
		return nextLo <= Unicode.MAX_RUNE && this.appendRange(nextLo, Unicode.MAX_RUNE), this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			let lo = table.getLo(i), hi = table.getHi(i), stride = table.getStride(i);
			if (stride === 1) this.appendRange(lo, hi);
			else for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			let lo = table.getLo(i), hi = table.getHi(i), stride = table.getStride(i);
			if (stride === 1) nextLo <= lo - 1 && this.appendRange(nextLo, lo - 1), nextLo = hi + 1;
			else for (let c = lo; c <= hi; c += stride) nextLo <= c - 1 && this.appendRange(nextLo, c - 1), nextLo = c + 1;
		}
		return nextLo <= Unicode.MAX_RUNE && this.appendRange(nextLo, Unicode.MAX_RUNE), this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0, w = 0;
		for (let i = 0; i < this.len; i += 2) {
			let lo = this.r[i], hi = this.r[i + 1];
			nextLo <= lo - 1 && (this.r[w] = nextLo, this.r[w + 1] = lo - 1, w += 2), nextLo = hi + 1;
		}
		return this.len = w, nextLo <= Unicode.MAX_RUNE && (this.r[this.len++] = nextLo, this.r[this.len++] = Unicode.MAX_RUNE), this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		return foldCase && (cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray()), this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
}, StringIterator = class {
	constructor(str) {
		this.str = str, this.position = 0;
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
		let r = this.str.codePointAt(this.position);
		return this.position += Utils.charCount(r), r;
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
}, Parser$1 = class Parser {
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
		return name === "Any" ? {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		} : name === "Ascii" ? {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		} : name === "Assigned" ? {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		} : name === "Lc" ? {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		} : UnicodeTables.CATEGORIES.has(name) ? {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		} : UnicodeTables.SCRIPTS.has(name) ? {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		} : null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r, r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) min > r && (min = r);
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			let sub = re.subs[0];
			return sub.op === Regexp.Op.EMPTY_MATCH ? null : sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		let re = new Regexp(Regexp.Op.LITERAL);
		return re.flags = flags, re.runes = Utils.stringToRunes(s), re;
	}
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		let start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		let min = Parser.parseInt(t);
		if (min === -1 || !t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			if (t.skip(1), !t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		if (t.skip(1), min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return !1;
		for (let i = 0; i < name.length; i++) {
			let c = name.codePointAt(i);
			if (c !== Codepoint.CODES._ && !Utils.isalnum(c)) return !1;
		}
		return !0;
	}
	static parseInt(t) {
		let start = t.pos();
		for (; t.more() && t.peek() >= Codepoint.CODES[0] && t.peek() <= Codepoint.CODES[9];) t.skip(1);
		let n = t.from(start);
		return n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES[0] ? -1 : n.length > 8 ? -2 : parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return !0;
				return !1;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return !0;
		}
		return !1;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				Parser.matchRune(src, Codepoint.CODES["\n"]) && (dst.op = Regexp.Op.ANY_CHAR);
				break;
			case Regexp.Op.CHAR_CLASS: {
				let cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				src.op === Regexp.Op.LITERAL ? cc.appendLiteral(src.runes[0], src.flags) : cc.appendClass(src.runes), dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS, dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		let startPos = t.pos();
		if (t.skip(1), !t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES[1]:
			case Codepoint.CODES[2]:
			case Codepoint.CODES[3]:
			case Codepoint.CODES[4]:
			case Codepoint.CODES[5]:
			case Codepoint.CODES[6]:
			case Codepoint.CODES[7]: if (!t.more() || t.peek() < Codepoint.CODES[0] || t.peek() > Codepoint.CODES[7]) break;
			case Codepoint.CODES[0]: {
				let r = c - Codepoint.CODES[0];
				for (let i = 1; i < 3 && !(!t.more() || t.peek() < Codepoint.CODES[0] || t.peek() > Codepoint.CODES[7]); i++) r = r * 8 + t.peek() - Codepoint.CODES[0], t.skip(1);
				return r;
			}
			case Codepoint.CODES.x: {
				if (!t.more()) break;
				if (c = t.pop(), c === Codepoint.CODES["{"]) {
					let nhex = 0, r = 0;
					for (;;) {
						if (!t.more()) break bigswitch;
						if (c = t.pop(), c === Codepoint.CODES["}"]) break;
						let v = Utils.unhex(c);
						if (v < 0 || (r = r * 16 + v, r > Unicode.MAX_RUNE)) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				let x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				let y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES.a: return Codepoint.CODES["\x07"];
			case Codepoint.CODES.f: return Codepoint.CODES["\f"];
			case Codepoint.CODES.n: return Codepoint.CODES["\n"];
			case Codepoint.CODES.r: return Codepoint.CODES["\r"];
			case Codepoint.CODES.t: return Codepoint.CODES["	"];
			case Codepoint.CODES.v: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		return t.lookingAt("\\") ? Parser.parseEscape(t) : t.pop();
	}
	static hasCapture(re) {
		if (re === null) return !1;
		if (re.op === Regexp.Op.CAPTURE) return !0;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return !0;
		}
		return !1;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp, this.flags = flags, this.numCap = 0, this.namedGroups = Object.create(null), this.stack = [], this.free = null, this.numRegexp = 0, this.numRunes = 0, this.repeats = 0, this.height = null, this.size = null, this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		return re !== null && re.subs !== null && re.subs.length > 0 ? (this.free = re.subs[0], re.reinit(), re.op = op) : (re = new Regexp(op), this.numRegexp += 1), re;
	}
	reuse(re) {
		this.height !== null && this.height.has(re) && this.height.delete(re), re.subs !== null && re.subs.length > 0 && (re.subs[0] = this.free), this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re), this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0 && (this.repeats = 1), re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				n === -1 && (n = re.min), n <= 0 && (n = 1), n > Math.floor(Parser.MAX_SIZE / this.repeats) ? this.repeats = Parser.MAX_SIZE : this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, !0) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = !1) {
		if (!force && this.size !== null && this.size.has(re)) return this.size.get(re);
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
				for (let sub of re.subs) size += this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size += this.calcSize(sub);
				re.subs.length > 1 && (size = size + re.subs.length - 1);
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					size = re.min === 0 ? 2 + sub : 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		return size = Math.max(1, size), this.size === null && (this.size = new Map()), this.size.set(re, size), size;
	}
	checkHeight(re) {
		if (!(this.numRegexp < Parser.MAX_HEIGHT)) {
			if (this.height === null) {
				this.height = new Map();
				for (let reEx of this.stack) this.checkHeight(reEx);
			}
			if (this.calcHeight(re, !0) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
		}
	}
	calcHeight(re, force = !1) {
		if (!force && this.height !== null && this.height.has(re)) return this.height.get(re);
		let h = 1;
		for (let sub of re.subs) {
			let hsub = this.calcHeight(sub);
			h < 1 + hsub && (h = 1 + hsub);
		}
		return this.height === null && (this.height = new Map()), this.height.set(re, h), h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		let n = this.stack.length, i = n;
		for (; i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op);) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		if (this.numRunes += re.runes.length, re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL, re.runes = [re.runes[0]], re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL, re.runes = [re.runes[0]], re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		return this.stack.push(re), this.checkLimits(re), re;
	}
	maybeConcat(r, flags) {
		let n = this.stack.length;
		if (n < 2) return !1;
		let re1 = this.stack[n - 1], re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return !1;
		Array.isArray(re2.runes) || (re2.runes = Array.from(re2.runes));
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		return r >= 0 ? (re1.runes = [r], re1.flags = flags, !0) : (this.pop(), this.reuse(re1), !1);
	}
	newLiteral(r, flags) {
		let re = this.newRegexp(Regexp.Op.LITERAL);
		return re.flags = flags, (flags & RE2Flags.FOLD_CASE) !== 0 && (r = Parser.minFoldRune(r)), re.runes = [r], re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		let re = this.newRegexp(op);
		return re.flags = this.flags, this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0 && (t.more() && t.lookingAt("?") && (t.skip(1), flags ^= RE2Flags.NON_GREEDY), lastRepeatPos !== -1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		let n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		let sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		let re = this.newRegexp(op);
		if (re.min = min, re.max = max, re.flags = flags, re.subs = [sub], this.stack[n - 1] = re, this.checkLimits(re), op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return !0;
			if (m < 0 && (m = re.min), m > n) return !1;
			m > 0 && (n = Math.trunc(n / m));
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return !1;
		return !0;
	}
	concat() {
		this.maybeConcat(-1, 0);
		let subs = this.popToPseudo();
		return subs.length === 0 ? this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH)) : this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		let subs = this.popToPseudo();
		return subs.length > 0 && this.cleanAlt(subs[subs.length - 1]), subs.length === 0 ? this.push(this.newRegexp(Regexp.Op.NO_MATCH)) : this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		re.op === Regexp.Op.CHAR_CLASS && (re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray(), re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE ? (re.runes = new Int32Array(), re.op = Regexp.Op.ANY_CHAR) : re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE && (re.runes = new Int32Array(), re.op = Regexp.Op.ANY_CHAR_NOT_NL));
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = Array(len).fill(null), i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		if (re.subs = newsubs, op === Regexp.Op.ALTERNATE && (re.subs = this.factor(re.subs), re.subs.length === 1)) {
			let old = re;
			re = re.subs[0], this.reuse(old);
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0, lensub = array.length, lenout = 0, str = null, strlen = 0, strflags = 0, start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null, istrlen = 0, iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0 && (re = re.subs[0]), re.op === Regexp.Op.LITERAL && (istr = re.runes, istrlen = re.runes.length, iflags = re.flags & RE2Flags.FOLD_CASE), iflags === strflags) {
					let same = 0;
					for (; same < strlen && same < istrlen && str[same] === istr[same];) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i !== start) {
				if (i === start + 1) array[lenout++] = array[s + start];
				else {
					let prefix = this.newRegexp(Regexp.Op.LITERAL);
					prefix.flags = strflags, prefix.runes = str.slice(0, strlen);
					for (let j = start; j < i; j++) array[s + j] = this.removeLeadingString(array[s + j], strlen), this.checkLimits(array[s + j]);
					let suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE), re = this.newRegexp(Regexp.Op.CONCAT);
					re.subs = [prefix, suffix], array[lenout++] = re;
				}
			}
			start = i, str = istr, strlen = istrlen, strflags = iflags;
		}
		lensub = lenout, s = 0, start = 0, lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (!(i < lensub && (ifirst = Parser.leadingRegexp(array[s + i]), first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))))) {
				if (i !== start) {
					if (i === start + 1) array[lenout++] = array[s + start];
					else {
						let prefix = first;
						for (let j = start; j < i; j++) {
							let reuse = j !== start;
							array[s + j] = this.removeLeadingRegexp(array[s + j], reuse), this.checkLimits(array[s + j]);
						}
						let suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE), re = this.newRegexp(Regexp.Op.CONCAT);
						re.subs = [prefix, suffix], array[lenout++] = re;
					}
				}
				start = i, first = ifirst;
			}
		}
		lensub = lenout, s = 0, start = 0, lenout = 0;
		for (let i = 0; i <= lensub; i++) if (!(i < lensub && Parser.isCharClass(array[s + i]))) {
			if (i !== start) {
				if (i === start + 1) array[lenout++] = array[s + start];
				else {
					let max = start;
					for (let j = start + 1; j < i; j++) {
						let subMax = array[s + max], subJ = array[s + j];
						(subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes === null ? 0 : subMax.runes.length) < (subJ.runes === null ? 0 : subJ.runes.length)) && (max = j);
					}
					let tmp = array[s + start];
					array[s + start] = array[s + max], array[s + max] = tmp;
					for (let j = start + 1; j < i; j++) Parser.mergeCharClass(array[s + start], array[s + j]), this.reuse(array[s + j]);
					this.cleanAlt(array[s + start]), array[lenout++] = array[s + start];
				}
			}
			i < lensub && (array[lenout++] = array[s + i]), start = i + 1;
		}
		lensub = lenout, s = 0, start = 0, lenout = 0;
		for (let i = 0; i < lensub; ++i) i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH || (array[lenout++] = array[s + i]);
		return lensub = lenout, s = 0, array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			let sub = this.removeLeadingString(re.subs[0], n);
			if (re.subs[0] = sub, sub.op === Regexp.Op.EMPTY_MATCH) switch (this.reuse(sub), re.subs.length) {
				case 0:
				case 1:
					re.op = Regexp.Op.EMPTY_MATCH, re.subs = Regexp.emptySubs();
					break;
				case 2: {
					let old = re;
					re = re.subs[1], this.reuse(old);
					break;
				}
				default: re.subs = re.subs.slice(1, re.subs.length);
			}
			return re;
		}
		return re.op === Regexp.Op.LITERAL && (re.runes = re.runes.slice(n, re.runes.length), re.runes.length === 0 && (re.op = Regexp.Op.EMPTY_MATCH)), re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			switch (reuse && this.reuse(re.subs[0]), re.subs = re.subs.slice(1, re.subs.length), re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH, re.subs = Regexp.emptySubs();
					break;
				case 1: {
					let old = re;
					re = re.subs[0], this.reuse(old);
					break;
				}
			}
			return re;
		}
		return reuse && this.reuse(re), this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1, min = -1, max = -1, t = new StringIterator(this.wholeRegexp);
		for (; t.more();) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind(), t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind(), t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap, t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar(), t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen(), t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					(this.flags & RE2Flags.ONE_LINE) === 0 ? this.op(Regexp.Op.BEGIN_LINE) : this.op(Regexp.Op.BEGIN_TEXT), t.skip(1);
					break;
				case Codepoint.CODES.$:
					(this.flags & RE2Flags.ONE_LINE) === 0 ? this.op(Regexp.Op.END_LINE) : this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR, t.skip(1);
					break;
				case Codepoint.CODES["."]:
					(this.flags & RE2Flags.DOT_NL) === 0 ? this.op(Regexp.Op.ANY_CHAR_NOT_NL) : this.op(Regexp.Op.ANY_CHAR), t.skip(1);
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
					let before = t.pos(), minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before), this.literal(t.pop());
						break;
					}
					repeatPos = before, min = minMax >> 16, max = (minMax & Unicode.MAX_BMP) << 16 >> 16, this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					let savedPos = t.pos();
					if (t.skip(1), (this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES.A:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES.b:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES.B:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES.C: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES.Q: {
							let lit = t.rest(), i = lit.indexOf("\\E");
							i >= 0 ? (lit = lit.substring(0, i), t.skipString(lit), t.skipString("\\E")) : t.skipString(lit);
							let j = 0;
							for (; j < lit.length;) {
								let codepoint = lit.codePointAt(j);
								this.literal(codepoint), j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES.z:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					let re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					if (re.flags = this.flags, t.lookingAt("\\p") || t.lookingAt("\\P")) {
						let cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray(), this.push(re);
							break bigswitch;
						}
					}
					let cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray(), this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos), this.reuse(re), this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		if (this.concat(), this.swapVerticalBar() && this.pop(), this.alternate(), this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		return this.stack[0].namedGroups = this.namedGroups, this.stack[0];
	}
	parsePerlFlags(t) {
		let startPos = t.pos(), s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			let begin = s.charAt(2) === "P" ? 4 : 3, end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			let name = s.substring(begin, end);
			if (t.skipString(name), t.skip(begin + 1), !Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			let re = this.op(Regexp.Op.LEFT_PAREN);
			if (re.cap = ++this.numCap, this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap, re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags, sign = 1, sawFlag = !1;
		loop: for (; t.more();) {
			let c = t.pop();
			switch (c) {
				case Codepoint.CODES.i:
					flags |= RE2Flags.FOLD_CASE, sawFlag = !0;
					break;
				case Codepoint.CODES.m:
					flags &= ~RE2Flags.ONE_LINE, sawFlag = !0;
					break;
				case Codepoint.CODES.s:
					flags |= RE2Flags.DOT_NL, sawFlag = !0;
					break;
				case Codepoint.CODES.U:
					flags |= RE2Flags.NON_GREEDY, sawFlag = !0;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1, flags = ~flags, sawFlag = !1;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					c === Codepoint.CODES[":"] && this.op(Regexp.Op.LEFT_PAREN), this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		let re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		return re.flags = this.flags, re.lb = ++this.nlb, this.push(re);
	}
	parseNegLookBehind() {
		let re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		return re.flags = this.flags, re.lb = -++this.nlb, this.push(re);
	}
	parseVerticalBar() {
		this.concat(), this.swapVerticalBar() || this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		let n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1], re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				let tmp = re3;
				re3 = re1, re1 = tmp, this.stack[n - 3] = re3;
			}
			return Parser.mergeCharClass(re3, re1), this.reuse(re1), this.pop(), !0;
		}
		if (n >= 2) {
			let re1 = this.stack[n - 1], re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) return n >= 3 && this.cleanAlt(this.stack[n - 3]), this.stack[n - 2] = re1, this.stack[n - 1] = re2, !0;
		}
		return !1;
	}
	parseRightParen() {
		if (this.concat(), this.swapVerticalBar() && this.pop(), this.alternate(), this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		let re1 = this.pop(), re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		if (this.flags = re2.flags, re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			re2.op = re2.lb > 0 ? Regexp.Op.PLB : Regexp.Op.NLB, re2.subs = [re1], this.push(re2);
		} else re2.cap === 0 ? this.push(re1) : (re2.op = Regexp.Op.CAPTURE, re2.subs = [re1], this.push(re2));
	}
	parsePerlClassEscape(t, cc) {
		let beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return !1;
		t.pop();
		let p = t.from(beforePos), g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		return g !== null && (cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0), !0);
	}
	parseNamedClass(t, cc) {
		let cls = t.rest(), i = cls.indexOf(":]");
		if (i < 0) return !1;
		let name = cls.substring(0, i + 2);
		t.skipString(name);
		let g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		return cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0), !0;
	}
	parseUnicodeClass(t, cc) {
		let startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return !1;
		t.skip(1);
		let sign = 1, c = t.pop();
		if (c === Codepoint.CODES.P && (sign = -1), !t.more()) throw t.rewindTo(startPos), new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			let rest = t.rest(), end = rest.indexOf("}");
			if (end < 0) throw t.rewindTo(startPos), new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			name = rest.substring(0, end), t.skipString(name), t.skip(1);
		}
		name.length !== 0 && name.codePointAt(0) === Codepoint.CODES["^"] && (sign = 0 - sign, name = name.substring(1));
		let pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		pair.sign < 0 && (sign = 0 - sign);
		let tab = pair.tab, fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			let tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return !0;
	}
	parseClass(t) {
		let startPos = t.pos();
		t.skip(1);
		let re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		let cc = new CharClass(), sign = 1;
		t.more() && t.lookingAt("^") && (sign = -1, t.skip(1), (this.flags & RE2Flags.CLASS_NL) === 0 && cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]));
		let first = !0;
		for (; !t.more() || t.peek() !== Codepoint.CODES["]"] || first;) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				let s = t.rest();
				if (s === "-" || !s.startsWith("-]")) throw t.rewindTo(startPos), new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			first = !1;
			let beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc) || this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			let lo = Parser.parseClassChar(t, startPos), hi = lo;
			if (t.more() && t.lookingAt("-")) {
				if (t.skip(1), t.more() && t.lookingAt("]")) t.skip(-1);
				else if (hi = Parser.parseClassChar(t, startPos), hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
			}
			(this.flags & RE2Flags.FOLD_CASE) === 0 ? cc.appendRange(lo, hi) : cc.appendFoldedRange(lo, hi);
		}
		t.skip(1), cc.cleanClass(), sign < 0 && cc.negateClass(), re.runes = cc.toArray(), this.push(re);
	}
}, RE2 = class RE2 {
	static initTest(expr) {
		let re2 = RE2.compile(expr), res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		return res.cond = re2.cond, res.prefix = re2.prefix, res.prefixUTF8 = re2.prefixUTF8, res.prefixComplete = re2.prefixComplete, res.prefixRune = re2.prefixRune, res.prefilter = re2.prefilter, res.namedGroups = re2.namedGroups, res;
	}
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, !1);
	}
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, !0);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser$1.parse(expr, mode), maxCap = re.maxCap(), namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		let prefilter = PrefilterTree.build(re), prog = Compiler.compileRegexp(re), re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		let [prefixCompl, prefixStr] = prog.prefix();
		return re2.prefixComplete = prefixCompl, re2.prefix = prefixStr, re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix), re2.prefix.length > 0 && (re2.prefixRune = re2.prefix.codePointAt(0)), re2.namedGroups = namedGroups, re2;
	}
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr, this.prog = prog, this.numSubexp = numSubexp, this.longest = longest, this.cond = prog.startCond(), this.prefix = null, this.prefixUTF8 = null, this.prefixComplete = !1, this.prefixRune = 0, this.namedGroups = Object.create(null), this.machinePool = [], this.lazyDFA = null, this.onepass = OnePass.compile(this.prog), this.prefilter = null;
	}
	get dfa() {
		return this.lazyDFA === null && (this.lazyDFA = new DFA(this.prog)), this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1, matchEnd = -1, pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			let idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx, matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen || input.index(this, 0) !== 0) return null;
			matchStart = 0, matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0, matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			let matchcap = new Int32Array(ncap).fill(-1);
			return matchcap[0] = matchStart, matchcap[1] = matchEnd, Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED && !this.prefilter.eval(input, pos)) return null;
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) return this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog) ? Backtracker.execute(this, input, pos, anchor, ncap) : this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		if (this.prog.numLb === 0) {
			let dfaResult = this.dfa.match(input, pos, anchor);
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
		m ||= Machine.fromRE2(this), m.init(ncap);
		let cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		return this.put(m), cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		return input instanceof MatcherInputBase || (input = Utils.isByteArray(input) ? MatcherInput.utf8(input) : MatcherInput.utf16(input)), this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [!1, null];
		let machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end), groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		return groupMatch === null ? [!1, null] : [!0, groupMatch];
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
		let lastMatchEnd = 0, searchPos = 0, out = "", input = MachineInput.fromUTF16(src), lbState = this.createLookbehindState(), numReplaces = 0;
		for (; searchPos <= src.length;) {
			let a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]), (a[1] > lastMatchEnd || a[0] === 0) && (out += replFunc(src.substring(a[0], a[1])), numReplaces++), lastMatchEnd = a[1];
			let width = input.step(searchPos) & 7;
			if (searchPos + width > a[1] ? searchPos += width : searchPos + 1 > a[1] ? searchPos++ : searchPos = a[1], numReplaces >= maxReplaces) break;
		}
		return out += src.substring(lastMatchEnd), out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [], end = input.endPos();
		n < 0 && (n = end + 1);
		let pos = 0, i = 0, prevMatchEnd = -1, lbState = this.createLookbehindState();
		for (; i < n && pos <= end;) {
			let matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = !0;
			if (matches[1] === pos) {
				matches[0] === prevMatchEnd && (accept = !1);
				let r = input.step(pos);
				r < 0 ? pos = end + 1 : pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1], accept && (result.push(deliverFun(this.pad(matches))), i++);
		}
		return result;
	}
	findUTF8(b) {
		let a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		return a === null ? null : b.slice(a[0], a[1]);
	}
	findUTF8Index(b) {
		let a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		return a === null ? null : a.slice(0, 2);
	}
	find(s) {
		let a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		return a === null ? "" : s.substring(a[0], a[1]);
	}
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	findUTF8Submatch(b) {
		let a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		let ret = Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) 2 * i < a.length && a[2 * i] >= 0 && (ret[i] = b.slice(a[2 * i], a[2 * i + 1]));
		return ret;
	}
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findSubmatch(s) {
		let a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		let ret = Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) 2 * i < a.length && a[2 * i] >= 0 && (ret[i] = s.substring(a[2 * i], a[2 * i + 1]));
		return ret;
	}
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findAllUTF8(b, n) {
		let result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		return result.length === 0 ? null : result;
	}
	findAllUTF8Index(b, n) {
		let result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		return result.length === 0 ? null : result;
	}
	findAll(s, n) {
		let result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		return result.length === 0 ? null : result;
	}
	findAllIndex(s, n) {
		let result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		return result.length === 0 ? null : result;
	}
	findAllUTF8Submatch(b, n) {
		let result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) match[2 * j] >= 0 && (slice[j] = b.slice(match[2 * j], match[2 * j + 1]));
			return slice;
		});
		return result.length === 0 ? null : result;
	}
	findAllUTF8SubmatchIndex(b, n) {
		let result = this.allMatches(MachineInput.fromUTF8(b), n);
		return result.length === 0 ? null : result;
	}
	findAllSubmatch(s, n) {
		let result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) match[2 * j] >= 0 && (slice[j] = s.substring(match[2 * j], match[2 * j + 1]));
			return slice;
		});
		return result.length === 0 ? null : result;
	}
	findAllSubmatchIndex(s, n) {
		let result = this.allMatches(MachineInput.fromUTF16(s), n);
		return result.length === 0 ? null : result;
	}
};
(class RE2Set {
	static UNANCHORED = RE2Flags.UNANCHORED;
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags), this.anchor = anchor, this.jsFlags = flags, this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		(flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0 && (re2Flags &= ~RE2Flags.UNICODE_GROUPS), (flags & PublicFlags.LOOKBEHINDS) !== 0 && (re2Flags |= RE2Flags.LOOKBEHIND), this.re2Flags = re2Flags, this.regexps = [], this.prog = null, this.dfa = null, this.dummyRe2 = null;
	}
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		(this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0 && (fregex = `(?i)${fregex}`), (this.jsFlags & PublicFlags.DOTALL) !== 0 && (fregex = `(?s)${fregex}`), (this.jsFlags & PublicFlags.MULTILINE) !== 0 && (fregex = `(?m)${fregex}`);
		let re = Parser$1.parse(fregex, this.re2Flags);
		return this.regexps.push(Simplify.simplify(re)), this.regexps.length - 1;
	}
	compile() {
		if (this.prog) return;
		let prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser$1.MAX_SIZE) throw new RE2JSCompileException(`${Parser$1.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser$1.MAX_SIZE}`);
		this.prog = prog, this.dfa = new DFA(this.prog, this.maxMem), this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: !1
		};
	}
	match(input) {
		this.prog || this.compile();
		let machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input), internalAnchor = RE2Flags.UNANCHORED;
		this.anchor === RE2Set.ANCHOR_START ? internalAnchor = RE2Flags.ANCHOR_START : this.anchor === RE2Set.ANCHOR_BOTH && (internalAnchor = RE2Flags.ANCHOR_BOTH);
		let dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		let machine = Machine.fromRE2(this.dummyRe2);
		return machine.init(0), machine.matchSet(machineInput, 0, internalAnchor);
	}
});
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]" && (data.ignoreCase && (prefixFlags += "i"), data.multiline && (prefixFlags += "m"), data.dotAll && (prefixFlags += "s"), data = data.source), typeof data != "string") return data;
		let result = "", changed = !1, size = data.length;
		size === 0 && (result = "(?:)", changed = !0);
		let inCharClass = !1, i = 0;
		for (; i < size;) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) switch (ch = data[i + 1], ch) {
					case "\\":
						result += "\\\\", i += 2;
						continue;
					case "c":
						if (i + 2 < size) {
							let code = data[i + 2].charCodeAt(0);
							if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
								let val = code % 32;
								result += "\\x", result += (val >> 4).toString(16).toUpperCase(), result += (val & 15).toString(16).toUpperCase(), i += 3, changed = !0;
								continue;
							}
						}
						result += "c", i += 2, changed = !0;
						continue;
					case "u":
						if (i + 2 < size) {
							if (data[i + 2] === "{") {
								let j = i + 3, hasHex = !1, closed = !1;
								for (; j < size;) {
									let hexChar = data[j];
									if (hexChar === "}") {
										closed = !0;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = !0, j++;
								}
								if (closed && hasHex) {
									result += "\\x", i += 2, changed = !0;
									continue;
								}
							} else if (i + 5 < size) {
								let isHex4 = !0;
								for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
									isHex4 = !1;
									break;
								}
								if (isHex4) {
									result += "\\x{" + data.substring(i + 2, i + 6) + "}", i += 6, changed = !0;
									continue;
								}
							}
						}
						result += "u", i += 2, changed = !0;
						continue;
					case "x": {
						let isValidHex = !1;
						if (i + 2 < size && data[i + 2] === "{") {
							let j = i + 3, hasHex = !1, closed = !1;
							for (; j < size;) {
								let hexChar = data[j];
								if (hexChar === "}") {
									closed = !0;
									break;
								}
								if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
								hasHex = !0, j++;
							}
							closed && hasHex && (isValidHex = !0);
						} else i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3]) && (isValidHex = !0);
						isValidHex ? (result += "\\x", i += 2) : (result += "x", i += 2, changed = !0);
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
						result += "\\" + ch, i += 2;
						continue;
					default: {
						let cp = data.codePointAt(i + 1);
						if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
							let symSize = Utils.charCount(cp);
							result += data.substring(i + 1, i + 1 + symSize), i += symSize + 1, changed = !0;
						} else {
							result += "\\";
							let symSize = Utils.charCount(cp);
							result += data.substring(i + 1, i + 1 + symSize), i += symSize + 1;
						}
						continue;
					}
				}
			} else if (ch === "/") {
				result += "\\/", i += 1, changed = !0;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]", i += 2, changed = !0;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]", i += 3, changed = !0;
					continue;
				}
				inCharClass = !0;
			} else if (ch === "]") inCharClass = !1;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<" && i + 3 < size && !"=!>)".includes(data[i + 3])) {
				result += "(?P<", i += 3, changed = !0;
				continue;
			}
			let cp = data.codePointAt(i), symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize), i += symSize;
		}
		let finalResult = changed ? result : data;
		return prefixFlags.length > 0 ? `(?${prefixFlags})${finalResult}` : finalResult;
	}
};
const execResult = (m, input) => {
	let result = m.matchArray();
	return result.index = m.start(0), result.input = input, result.groups = m.namedGroupsObject(), result;
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
	static quoteReplacement(str, javaMode = !1) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex), Utils.checkFlags(flags);
		let fregex = regex;
		(flags & RE2JS.CASE_INSENSITIVE) !== 0 && (fregex = `(?i)${fregex}`), (flags & RE2JS.DOTALL) !== 0 && (fregex = `(?s)${fregex}`), (flags & RE2JS.MULTILINE) !== 0 && (fregex = `(?m)${fregex}`);
		let re2Flags = RE2Flags.PERL;
		(flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0 && (re2Flags &= ~RE2Flags.UNICODE_GROUPS), (flags & RE2JS.LOOKBEHINDS) !== 0 && (re2Flags |= RE2Flags.LOOKBEHIND);
		let p = new RE2JS(regex, flags);
		return p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0), p;
	}
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw Error("pattern is null");
		if (re2 == null) throw Error("re2 is null");
		let p = new RE2JS(pattern, flags);
		return p.re2Input = re2, p;
	}
	constructor(pattern, flags) {
		this.patternInput = pattern, this.flagsInput = flags, this.re2Input = null;
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
		return Utils.isByteArray(input) && (input = MatcherInput.utf8(input)), new Matcher(this, input);
	}
	test(input) {
		return Utils.isByteArray(input) ? this.re2Input.matchUTF8(input) : this.re2Input.match(input);
	}
	testExact(input) {
		let machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	exec(input) {
		let m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	split(input, limit = 0) {
		let m = this.matcher(input), result = [], emptiesSkipped = 0, last = 0;
		for (; m.find();) if (last === 0 && m.end() === 0) last = m.end();
		else {
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1, last = m.end();
					continue;
				}
			} else for (; emptiesSkipped > 0;) result.push(""), --emptiesSkipped;
			result.push(m.substring(last, m.start())), last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			for (; emptiesSkipped > 0;) result.push(""), --emptiesSkipped;
			result.push(m.substring(last, m.inputLength()));
		}
		return (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) && result.push(m.substring(last, m.inputLength())), result;
	}
	*matchAll(input) {
		let m = this.matcher(input);
		for (; m.find();) yield execResult(m, input);
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
		return this === other ? !0 : other === null || this.constructor !== other.constructor ? !1 : this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};
// src/policies/capture-groups.ts
const PROPERTY = /^\\[pP](?:\{\^?([^}]*)\}|([A-Za-z]))/, GROUP_NAME = /^\(\?P?<([0-9A-Za-z_]+)>/;
function scanPattern(pattern) {
	let parts = {
		groups: [],
		properties: [],
		brackets: []
	}, lastClassName = pattern.lastIndexOf(":]"), inClass = !1, open = [];
	for (let at = 0; at < pattern.length;) {
		let c = pattern[at];
		if (c === "\\") at = scanEscape(pattern, at, inClass, parts);
		else if (inClass) c === "[" && pattern[at + 1] === ":" ? at + 2 <= lastClassName ? at = after(pattern, ":]", at + 2, at + 1) : parts.brackets.push(at++) : (inClass = c !== "]", at++);
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
function compileEngineRegexp(pattern) {
	return compileLinear(pattern, scanPattern(pattern));
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
	let renamings = listRenamings(parts), portable = rename$1(pattern, renamings), regexp;
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
	let renamings = parts.brackets.map((start) => ({
		start,
		length: 1,
		text: "\\["
	})), seen = new Set(), freeName = namesBeside(parts.groups.flatMap((group) => group.name ?? []));
	for (let { name, nameStart } of parts.groups) name !== void 0 && (seen.has(name) && renamings.push({
		start: nameStart,
		length: name.length,
		text: freeName(name)
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
function rename$1(pattern, renamings) {
	let end = pattern.length, renamed = "";
	for (let { start, length, text } of renamings.toReversed()) renamed = text + pattern.slice(start + length, end) + renamed, end = start;
	return pattern.slice(0, end) + renamed;
}
function originalOffset(offset, renamings) {
	let shift = 0;
	for (let { start, length, text } of renamings) {
		if (start + shift >= offset) break;
		if (start + shift + text.length > offset) return start + length;
		shift += text.length - length;
	}
	return offset - shift;
}
function namesBeside(names) {
	let taken = new Set(names), counts = new Map();
	return (name) => {
		let count = counts.get(name) ?? 1;
		do
			count++;
		while (taken.has(`${name}_${count}`));
		counts.set(name, count);
		let free = `${name}_${count}`;
		return taken.add(free), free;
	};
}
function goErrorText(cause, pattern, portable, renamings) {
	let text = cause instanceof Error ? cause.message : String(cause);
	if (text.endsWith("trailing backslash at end of expression")) return `${text}: \`\``;
	if (/expression (?:nests too deeply|too large)$/.test(text)) return `${text}: \`${pattern}\``;
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
const find = (compiled) => fixed([text$1, text$1], ([pattern, s], call) => (compiled(pattern), string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? "")))), findAll = (compiled) => fixed([
	text$1,
	text$1,
	whole
], ([pattern, s, count], call) => {
	compiled(pattern);
	let found = matchesOf(pattern, s, count, call).map((match) => toBytes(match.groups[0] ?? ""));
	return strings(found.length === 0 ? void 0 : found);
}), replaceAll$1 = (compiled) => fixed([
	text$1,
	text$1,
	text$1
], ([pattern, s, replacement], call) => {
	let pieces = compileTemplate(fromBytes(replacement), compiled(pattern).groupNames);
	return string(replaced(pattern, s, (groups) => expandTemplate(pieces, groups), call));
}), replaceLiteral = (compiled) => fixed([
	text$1,
	text$1,
	text$1
], ([pattern, s, replacement], call) => {
	compiled(pattern);
	let literal = fromBytes(replacement);
	return string(replaced(pattern, s, () => literal, call));
}), split = (compiled) => fixed([
	text$1,
	text$1,
	whole
], ([pattern, s, count], call) => (compiled(pattern), strings(splitBy(pattern, s, count, call)))), regexFunctions = {
	regexMatch: fixed([text$1, text$1], ([pattern, s], call) => bool(matchesQuietly(pattern, s, call))),
	mustRegexMatch: fixed([text$1, text$1], ([pattern, s], call) => bool(matches$1(pattern, s, call))),
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
	regexQuoteMeta: fixed([text$1], ([s]) => string(s.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&")))
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
		throw error instanceof Fault ? new Fault(`regexp: Compile(${canBackquote(pattern) ? `\`${pattern}\`` : quote$1(pattern)}): ${error.message}`) : error;
	}
}
function matches$1(pattern, s, call) {
	return compile(pattern), engineFor(pattern, s, call).test(fromBytes(s));
}
function matchesQuietly(pattern, s, call) {
	try {
		return matches$1(pattern, s, call);
	} catch (error) {
		if (error instanceof Fault && !(error instanceof LimitFault)) return !1;
		throw error;
	}
}
function engineFor(pattern, s, { budget }) {
	budget.spendText(pattern.length);
	let engine = compileEngineRegexp(fromBytes(pattern));
	return budget.spend(Math.ceil(engine.programSize() * (s.length + 64) / 128)), engine;
}
function matchesOf(pattern, s, count, call) {
	let { budget } = call, subject = fromBytes(s), matcher = engineFor(pattern, s, call).matcher(subject), matches = [], previousEnd = -1;
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
const trimAll = fixed([text$1, text$1], ([set, s]) => string(trimSet(s, set))), stringFunctions = {
	hello: fixed([], () => string("Hello!")),
	abbrev: fixed([whole, text$1], ([width, s]) => string(width < 4 ? s : abbreviate(s, width))),
	abbrevboth: fixed([
		whole,
		whole,
		text$1
	], ([left, right, s]) => string(right < 4 || left > 0 && right < 7 ? s : abbreviateFrom(s, left, right))),
	trunc: fixed([whole, text$1], ([count, s]) => string(truncate(s, count))),
	trim: fixed([text$1], ([s]) => string(trimSpace(s))),
	upper: fixed([text$1], ([s]) => string(mapRunes(s, toUpper))),
	lower: fixed([text$1], ([s]) => string(mapRunes(s, toLower))),
	title: fixed([text$1], ([s]) => string(titleCase(s))),
	untitle: fixed([text$1], ([s]) => string(untitle(s))),
	substr: fixed([
		whole,
		whole,
		text$1
	], ([start, end, s]) => string(substring(s, start, end))),
	repeat: fixed([whole, text$1], ([count, s], call) => string(repeat(s, count, call))),
	trimall: trimAll,
	trimAll,
	trimSuffix: fixed([text$1, text$1], ([suffix, s]) => string(s.endsWith(suffix) ? s.slice(0, s.length - suffix.length) : s)),
	trimPrefix: fixed([text$1, text$1], ([prefix, s]) => string(s.startsWith(prefix) ? s.slice(prefix.length) : s)),
	nospace: fixed([text$1], ([s]) => string(withoutSpace(s))),
	initials: fixed([text$1], ([s]) => string(initials(s))),
	swapcase: fixed([text$1], ([s]) => string(swapCase(s))),
	wrap: fixed([whole, text$1], ([width, s], call) => string(wrapText(s, width, "\n", !1, call))),
	wrapWith: fixed([
		whole,
		text$1,
		text$1
	], ([width, line, s], call) => string(wrapText(s, width, line === "" ? "\n" : line, !0, call))),
	contains: fixed([text$1, text$1], ([part, s]) => bool(s.includes(part))),
	hasPrefix: fixed([text$1, text$1], ([prefix, s]) => bool(s.startsWith(prefix))),
	hasSuffix: fixed([text$1, text$1], ([suffix, s]) => bool(s.endsWith(suffix))),
	quote: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [quote$1(toText(value, call))]).join(" "))),
	squote: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [`'${show(value, call.budget)}'`]).join(" "))),
	cat: variadic([], any, (_, values, call) => string(values.flatMap((value) => value === null ? [] : [show(value, call.budget)]).join(" "))),
	indent: fixed([whole, text$1], ([width, s], call) => string(indent(s, width, call))),
	nindent: fixed([whole, text$1], ([width, s], call) => string(`\n${indent(s, width, call)}`)),
	replace: fixed([
		text$1,
		text$1,
		text$1
	], ([old, fresh, s], call) => string(replaceAll(s, old, fresh, call))),
	plural: fixed([
		text$1,
		text$1,
		whole
	], ([one, many, count]) => string(count === 1 ? one : many)),
	toString: fixed([any], ([value], call) => string(toText(value, call))),
	atoi: fixed([text$1], ([s]) => int(atoi(s))),
	split: fixed([text$1, text$1], ([separator, s]) => numbered(splitText(s, separator, -1))),
	splitn: fixed([
		text$1,
		whole,
		text$1
	], ([separator, count, s]) => numbered(splitText(s, separator, count))),
	splitList: fixed([text$1, text$1], ([separator, s]) => strings(splitText(s, separator, -1))),
	toStrings: fixed([any], ([value], call) => strings(toTexts(value, call))),
	join: fixed([text$1, any], ([separator, value], call) => string(join(toTexts(value, call), separator, call)))
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
	urlParse: fixed([text$1], ([s]) => {
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
		throw new Fault(`${context}: parse ${quote$1(s)}: ${reason}`);
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
	if (!/^(:[0-9]*)?$/.test(port)) return failure(`invalid port ${quote$1(port)} after host`);
	let odd = /[ "<>\\^`{|}]/.exec(host)?.[0];
	return odd === void 0 ? {
		userinfo: encodeUserinfo(userinfo, failure),
		host: decodePercent(host, failure)
	} : failure(`invalid character ${quote$1(odd)} in host name`);
}
function encodeUserinfo(userinfo, failure) {
	let colon = userinfo.indexOf(":"), encode = (s) => escapeBytes(decodePercent(s, failure), /[A-Za-z0-9\-_.~$&+,;=]/);
	return colon < 0 ? encode(userinfo) : `${encode(userinfo.slice(0, colon))}:${encode(userinfo.slice(colon + 1))}`;
}
function decodePercent(s, failure) {
	let wrong = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(s)?.[0];
	return wrong === void 0 ? s.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))) : failure(`invalid URL escape ${quote$1(wrong)}`);
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
		return read(order$1(of(receiver), of(other)));
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
	semver: fixed([text$1], ([s]) => ({
		type: VERSION,
		data: parse(s)
	})),
	semverCompare: fixed([text$1, text$1], ([range, s]) => {
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
const order$1 = (a, b) => Math.sign(compareVersions(a.version, b.version)), FUNCTIONS = new Map([
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
	if (float === void 0) throw new Fault(`illegal number syntax: ${quote$1(text)}`);
	if (!/[.eEpP]/.test(text)) throw new Fault(`integer overflow: ${quote$1(text)}`);
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
	return item.kind === "EOF" ? "EOF" : item.kind === "error" ? item.text : item.kind === "keyword" ? `<${item.text}>` : item.text.length > 10 ? `${quote$1(firstRunes(item.text, 10))}...` : quote$1(item.text);
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
		return !isComplete || isComplex && (!this.#scanNumber() || this.#input[this.#pos - 1] !== "i") ? this.#fail(`bad number syntax: ${quote$1(this.#input.slice(this.#start, this.#pos))}`) : this.#emit(isComplex ? "complex" : "number");
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
const isEmpty$1 = (list) => list.nodes.every((node) => node.kind === "text" && /^[\t-\r ]*$/.test(node.text)), isEnding = (node) => node.kind === "end" || node.kind === "else", isKeyword = (item, word) => item.kind === "keyword" && item.text === word, OPERANDS = new Set([
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
		known === void 0 || isEmpty$1(known) ? this.#shared.templates.set(this.#name, list) : isEmpty$1(list) || this.#fail(`template: multiple definition of template ${quote$1(this.#name)}`);
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
			case "dot": return this.#fail(`unexpected . after term ${quote$1(show$1(node))}`);
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
			case "identifier": return this.#shared.hasFunction(text) || this.#fail(`function ${quote$1(text)} not defined`), {
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
		return this.#variables.includes(name) || this.#fail(`undefined variable ${quote$1(name)}`), {
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
	return withPlace(`failed to run template from spec: ${`template: ${`${ROOT_NAME}:${before.split("\n").length}:${column}`}: executing ${quote$1(fault.templateName)} at <${fault.context}>: ${fault.message}`}`, text, fault.offset);
}
function withPlace(message, text, offset) {
	let error = new TemplateError("TEMPLATE_INVALID", fromBytes(message)), { line, column } = placeOf(text, offset);
	return error.line = line, error.column = column, error;
}
// src/templates/check.ts
const SAMPLE$1 = {
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
			...SAMPLE$1,
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
// src/config/yaml-value.ts
var import_dist = require_dist();
function nullAt(at) {
	return {
		kind: "scalar",
		value: null,
		source: "",
		at,
		contentAt: at
	};
}
function stringAt(value, at) {
	return {
		kind: "scalar",
		value,
		source: value,
		at,
		contentAt: at
	};
}
function valueAt(value, ...path) {
	let current = value;
	for (let key of path) current = current?.kind === "map" ? current.entries.get(key)?.value : void 0;
	return current;
}
function stringOf(value, ...path) {
	let found = valueAt(value, ...path);
	return found?.kind === "scalar" && typeof found.value == "string" ? found.value : void 0;
}
function toData(value) {
	return value.kind === "scalar" ? value.value : value.kind === "list" ? value.items.map(toData) : Object.fromEntries([...value.entries].map(([key, entry]) => [key, toData(entry.value)]));
}
function withEntry(map, key, value, keyAt = value.at) {
	let entries = new Map(map.entries);
	return entries.set(key, {
		keyAt: map.entries.get(key)?.keyAt ?? keyAt,
		value
	}), {
		...map,
		entries
	};
}
function withoutEntry(map, key) {
	let entries = new Map(map.entries);
	return entries.delete(key), {
		...map,
		entries
	};
}
// src/config/parse-yaml.ts
function* splitDocuments(text) {
	let separator = /^\uFEFF?---(?=[ \t\r\n]|$)/gm, start = 0, line = 1;
	for (let match of text.matchAll(separator)) {
		match.index > start && (yield {
			text: withoutMark(text.slice(start, match.index)),
			firstLine: line
		});
		for (let at = text.indexOf("\n", start); at !== -1 && at < match.index; at = text.indexOf("\n", at + 1)) line++;
		start = match.index;
	}
	yield {
		text: withoutMark(text.slice(start)),
		firstLine: line
	};
}
function withoutMark(text) {
	return text.replace(/^\uFEFF?(---[^\n]*\n)?\uFEFF?/, "$1");
}
function parseYaml(text, file, firstLine = 1, firstColumn = 1) {
	return parseWith({
		uniqueKeys: !1,
		logLevel: "silent"
	}, text, file, firstLine, firstColumn);
}
function parseOwnYaml(text, file) {
	return parseWith({
		uniqueKeys: !0,
		logLevel: "error"
	}, text, file, 1, 1);
}
function parseWith(options, text, file, firstLine, firstColumn) {
	let counter = new import_dist.LineCounter(), document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		...options,
		merge: !0,
		prettyErrors: !1,
		stringKeys: !1
	}), locate = (offset) => {
		let { line, col } = counter.linePos(offset);
		return {
			file,
			line: line + firstLine - 1,
			column: Math.max(col, 1) + firstColumn - 1
		};
	}, [error] = document.errors.filter(({ code, pos }) => code !== "MULTIPLE_DOCS" || !isLastMarker(text, pos[0]));
	if (error !== void 0) return {
		value: void 0,
		fault: {
			message: error.code === "MULTIPLE_DOCS" ? "a second document begins here" : error.message,
			at: locate(error.pos[0])
		}
	};
	if (document.contents === null) return {
		value: void 0,
		fault: void 0
	};
	let anchors = collectAnchors(document.contents), lost = options.uniqueKeys ? findLostAlias(document.contents, anchors) : void 0;
	if (lost !== void 0) return {
		value: void 0,
		fault: {
			message: "an alias (`*…`) names no anchor; a text that begins with `*` needs quotes",
			at: locate(lost.range?.[0] ?? 0)
		}
	};
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
function isLastMarker(text, offset) {
	return text.slice(offset).trim() === "---";
}
var AliasOverflow = class extends Error {};
function collectAnchors(root) {
	let latest = new Map(), targets = new Map();
	return (0, import_dist.visit)(root, {
		Alias: (_, alias) => {
			let target = latest.get(alias.source);
			target !== void 0 && targets.set(alias, target);
		},
		Value: (_, node) => {
			node.anchor !== void 0 && latest.set(node.anchor, node);
		}
	}), targets;
}
function findLostAlias(root, targets) {
	let lost;
	return (0, import_dist.visit)(root, { Alias: (_, alias) => {
		if (!targets.has(alias)) return lost = alias, import_dist.visit.BREAK;
	} }), lost;
}
var ValueBuilder = class {
	#text;
	#locate;
	#targets;
	#open = new Set();
	#built = 0;
	constructor(text, locate, targets) {
		this.#text = text, this.#locate = locate, this.#targets = targets;
	}
	build(node) {
		if (++this.#built > 5e5) throw new AliasOverflow("too many values; aliases multiply");
		if (node === null) return nullAt(this.#locate(0));
		if ((0, import_dist.isAlias)(node)) return this.#follow(node);
		if ((0, import_dist.isScalar)(node)) return this.#scalar(node);
		if (this.#open.has(node)) throw new AliasOverflow("an alias refers to a value that contains it");
		this.#open.add(node);
		let value = (0, import_dist.isMap)(node) ? this.#map(node) : this.#list(node);
		return this.#open.delete(node), value;
	}
	#follow(alias) {
		let target = this.#targets.get(alias);
		return target === void 0 ? nullAt(this.#at(alias)) : this.build(target);
	}
	#at(node) {
		return this.#locate(node.range?.[0] ?? 0);
	}
	#scalar(node) {
		let start = node.range?.[0] ?? 0, plain = node.type === void 0 || node.type === "PLAIN", value = node.value, block = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED", content = plain ? start : block ? this.#blockContent(start) : start + 1;
		return {
			kind: "scalar",
			value,
			source: node.source ?? String(value ?? ""),
			at: this.#locate(start),
			contentAt: this.#locate(content)
		};
	}
	#blockContent(start) {
		let lineEnd = this.#text.indexOf("\n", start);
		if (lineEnd === -1) return start;
		let indent = /[ ]*/y;
		return indent.lastIndex = lineEnd + 1, indent.exec(this.#text), indent.lastIndex;
	}
	#map(node) {
		let entries = new Map(), merged = [];
		for (let { key, value } of node.items) {
			let name = this.#key(key), keyAt = key === null ? this.#at(node) : this.#at(key), built = value === null ? nullAt(keyAt) : this.build(value);
			name === "<<" && (0, import_dist.isScalar)(key) && key.type === "PLAIN" ? merged.push(built) : entries.set(name, {
				keyAt,
				value: built
			});
		}
		for (let source of merged) mergeInto(entries, source);
		return {
			kind: "map",
			entries,
			at: this.#at(node)
		};
	}
	#key(key) {
		let node = key !== null && (0, import_dist.isAlias)(key) ? this.#targets.get(key) : key;
		return (0, import_dist.isScalar)(node) ? typeof node.value == "string" ? node.value : node.source ?? String(node.value) : "";
	}
	#list(node) {
		return {
			kind: "list",
			items: (0, import_dist.isSeq)(node) ? node.items.map((item) => this.build(item)) : [],
			at: this.#at(node)
		};
	}
};
function mergeInto(entries, source) {
	if (source.kind === "list") for (let item of source.items) mergeInto(entries, item);
	if (source.kind === "map") for (let [name, entry] of source.entries) entries.has(name) || entries.set(name, entry);
}
// src/config/schema.ts
const described = (schema, description) => schema.describe(description), text = (description) => described(string$1().min(1), description), texts = (description) => described(array(string$1()), description), flag = (value, description) => described(boolean().default(value), description), fromEnvironment = (description) => described(strictObject({ env: string$1().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable").describe("Name of the environment variable.") }), description), serviceUrl = (description) => described(url({
	protocol: /^https?$/,
	error: "must be an address such as https://registry.example.org"
}).refine((url) => !/^\w+:\/\/[^/]*@/.test(url), "must hold no user name and no password"), description).optional(), sources = strictObject({
	include: texts("Globs of the files that are read. `*` stays within a folder, `**` crosses folders.").default([
		"**/*.yaml",
		"**/*.yml",
		"**/Kustomization"
	]),
	exclude: texts("Globs of files that are left out, also when `include` names them.").default([]),
	rendered: texts("Files that hold the output of `kustomize build` or `kubectl get -o yaml`. Their image documents are read instead of those with the same kind, namespace and name elsewhere.").default([])
}), order = _enum(["asc", "desc"]).default("asc").describe("Which end wins: `asc` takes the greatest."), policy = strictObject({
	semver: strictObject({ range: string$1().describe("A version range, as Flux reads it.") }).optional().describe("The greatest version in a range."),
	alphabetical: strictObject({ order }).optional().describe("The last tag in the order of bytes."),
	numerical: strictObject({ order }).optional().describe("The greatest number.")
}).refine((choice) => Object.values(choice).filter((part) => part !== void 0).length === 1, { message: "exactly one of semver, alphabetical and numerical is needed" }), image = strictObject({
	image: text("Name of the image, without scheme, tag and digest: `spec.image` of an ImageRepository."),
	namespace: text("Namespace in the marker: `{\"$imagepolicy\": \"<namespace>:<name>\"}`.").default("flux-system"),
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
	insecure: flag(!1, "Talk to the registry over plain HTTP."),
	provider: _enum([
		"generic",
		"aws",
		"azure",
		"gcp"
	]).default("generic").describe("Whose login is used."),
	secretRef: strictObject({ name: text("Name of the entry of `secrets:`, in the namespace of the image.") }).optional().describe("Credentials by name, as in an ImageRepository."),
	timeout: string$1().regex(TIMEOUT_PATTERN, "must be a duration such as 30s").optional().describe("Longest wait for the registry."),
	interval: string$1().regex(INTERVAL_PATTERN, "must be a duration such as 10m").default("10m").describe("Shortest time between two scans, where the time of the last one is known."),
	suspend: flag(!1, "Leave the image alone.")
}), registry = strictObject({
	provider: _enum([
		"generic",
		"aws",
		"azure",
		"gcp"
	]).optional().describe("Whose login is used."),
	insecure: boolean().optional().describe("Talk to the registry over plain HTTP."),
	username: fromEnvironment("User name.").optional(),
	password: fromEnvironment("Password or token.").optional(),
	mirror: serviceUrl("Requests go there, with the credentials of the mirror; what is written stays this registry."),
	authEndpoint: serviceUrl("The one token service, on another host, that may be given this registry’s credentials."),
	ca: fromEnvironment("PEM certificates of the authorities that sign for this registry.").optional(),
	cert: fromEnvironment("PEM client certificate, for registries that ask for one; only with `key`.").optional(),
	key: fromEnvironment("PEM key of the client certificate.").optional(),
	concurrency: int$1().min(1).max(64).optional().describe("Most requests at one time; 4 without it."),
	requestsPerSecond: number$3().positive().max(1e3).optional().describe("Most requests in a second; 20 without it, 10 for Docker Hub."),
	maxTags: int$1().min(1e3).max(5e6).optional().describe("Most tags of one image; 200,000 without it. A list that has more is an error, never cut."),
	http2: boolean().optional().describe("Offer HTTP/2; `false` for proxies that break it.")
}).refine(({ cert, key }) => cert === void 0 == (key === void 0), { message: "`cert` and `key` are needed together" }), secret = strictObject({
	dockerConfigJson: fromEnvironment("A docker config JSON, as in a `kubernetes.io/dockerconfigjson` Secret.").optional(),
	host: text("Registry host that `username` and `password` are for.").optional(),
	username: fromEnvironment("User name.").optional(),
	password: fromEnvironment("Password or token; for a signing key, its passphrase.").optional(),
	"ca.crt": fromEnvironment("PEM certificates of an authority, for a `certSecretRef`.").optional(),
	"tls.crt": fromEnvironment("PEM client certificate, for a `certSecretRef`.").optional(),
	"tls.key": fromEnvironment("PEM key of the client certificate.").optional(),
	address: fromEnvironment("Address of a proxy, for a `proxySecretRef`.").optional(),
	"git.asc": fromEnvironment("Armoured OpenPGP key, for a `signingKey`.").optional(),
	identity: fromEnvironment("SSH private key, for a `signingKey` of type ssh.").optional(),
	passphrase: fromEnvironment("Passphrase of the OpenPGP key.").optional()
}), pullRequests = strictObject({
	base: text("Branch that is read and proposed to. Without it: as the automation says, else the default branch.").optional(),
	branch: text("Branch that the changes are pushed to, unless the automation names its own.").default("flux-image-updates"),
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
	draft: flag(!1, "Open pull requests as drafts."),
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
	})]).default(!1).describe("Let GitHub merge when the checks pass: for everything, or for chosen policies and steps."),
	releaseNotes: flag(!0, "Show what changed between the old and the new image, where the image tells its source."),
	limit: int$1().min(0).default(0).describe("Most pull requests that are open at a time; 0 means no limit."),
	rebase: _enum(["conflict", "always"]).default("conflict").describe("When an open branch is rebuilt on its base: when the two conflict, or whenever the base moved.")
}), commits = strictObject({
	verified: flag(!0, "Let GitHub sign, with the app or bot of the token as author; else the author of the automation."),
	signOff: flag(!1, "Add a Signed-off-by line."),
	messageTemplate: string$1().optional().describe("A Go template for the message of every commit, instead of the one of the automation."),
	style: _enum(["plain", "conventional"]).default("plain").describe("Form of the message when there is no template: `plain`, or `conventional` (`chore(deps): …`).")
}), window = strictObject({
	cron: string$1().describe("When the window opens: minute, hour, day of month, month, day of week."),
	duration: string$1().regex(DURATION_PATTERN, "must be a duration such as 4h").describe("How long it stays open."),
	timeZone: text("IANA name of the time zone.").default("UTC")
}), updates = strictObject({
	allowDowngrade: flag(!1, "Write an older tag also when the newer one vanished from the registry."),
	windows: array(window).default([]).describe("When changes are published; always when the list is empty."),
	ignoreSuspend: flag(!1, "Go on with an ImageUpdateAutomation whose `spec.suspend` is true: it is suspended for the controllers in the cluster only, as `retag migrate --suspend` leaves it.")
}), commands = strictObject({
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
}), date = string$1().refine((value) => !Number.isNaN(Date.parse(value)), "must be a date such as 2026-12-24 or 2026-12-24T18:00:00Z"), common = {
	policy: text("`namespace:name` of the policy, or a name that is unique."),
	reason: string$1().optional().describe("Why, for readers."),
	by: string$1().optional().describe("Login of the person who asked for it."),
	url: string$1().optional().describe("The comment that asked for it.")
}, override = discriminatedUnion("action", [
	strictObject({
		action: literal("pin"),
		...common,
		tag: text("The tag to use."),
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
		tag: text("The tag that is never proposed."),
		until: date.optional().describe("When the tag may be proposed again.")
	})
]), configSchema = strictObject({
	version: literal(1).default(1).describe("Version of this format."),
	sources: described(sources.prefault({}), "Which files are read."),
	substitutions: record(string$1(), record(string$1(), string$1())).default({}).describe("Values of `${VAR}` that only the cluster knows, per path of a Flux Kustomization or folder."),
	delivery: _enum(["pull-request", "commit"]).default("pull-request").describe("Open pull requests, or commit straight to the base branch."),
	strictNamespaces: flag(!1, "Flux’s rule: a marker may name only policies in the namespace of its automation. Otherwise any policy of the repository."),
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
// src/config/secret-lines.ts
function markSecretLines(diagnostics, isSecret) {
	return diagnostics.map((d) => d.line !== void 0 && isSecret(d.line) ? {
		...d,
		secretLine: !0
	} : d);
}
const TOP_KEY = /^\uFEFF?(?:["']([^"']+)["']|([^\s#"'{[][^\s:]*))\s*:/, INSIGNIFICANT = /^\s*(?:#|$)|^---|^%|^\.\.\./;
function linesOfSections(text, isSecretKey) {
	let isSecret = isSecretKey(""), secret = new Set();
	for (let [index, line] of text.split("\n").entries()) {
		let key = TOP_KEY.exec(line);
		key === null ? /^["'{[]/.test(line) && (isSecret = isSecretKey("")) : isSecret = isSecretKey(key[1] ?? key[2] ?? ""), isSecret && !INSIGNIFICANT.test(line) && secret.add(index + 1);
	}
	return (line) => secret.has(line);
}
const KIND = String.raw`["']?kind["']?\s*:\s*["']?`, SECRET = new RegExp(String.raw`^${KIND}Secret\b`, "m"), LIST = new RegExp(String.raw`^${KIND}\w*List\b`, "m"), NESTED_SECRET = new RegExp(String.raw`${KIND}Secret\b`), FLOW = /^(?:---)?\s*[{[]/;
function secretLinesOf(document) {
	let isFlow = FLOW.test(document), isNested = isFlow || LIST.test(document);
	return SECRET.test(document) || isNested && NESTED_SECRET.test(document) ? () => !0 : linesOfSections(document, (key) => key === "secretGenerator" || key === "" && isFlow);
}
function linesOfSecrets(text) {
	if (!/Secret\b|secretGenerator/.test(text)) return () => !1;
	let parts = [...splitDocuments(text)].map((part) => ({
		...part,
		isSecret: secretLinesOf(part.text)
	}));
	return (line) => {
		let part = parts.findLast(({ firstLine }) => firstLine <= line);
		return part?.isSecret(line - part.firstLine + 1) ?? !1;
	};
}
// src/edit-distance.ts
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		let next = [i];
		for (let j = 1; j <= b.length; j++) {
			let replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
		}
		if (Math.min(...next) >= limit) return limit;
		row = next;
	}
	return Math.min(row[b.length], limit);
}
function nearestNames(word, candidates) {
	let limit = Math.max(2, Math.floor(word.length / 3)), ranked = [];
	for (let name of new Set(candidates)) {
		let distance = editDistance(word.toLowerCase(), name.toLowerCase(), limit + 1);
		distance <= limit && ranked.push({
			name,
			distance
		});
	}
	return ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)), ranked.slice(0, 3).map(({ name }) => name);
}
// src/config/parse-config.ts
function defaultConfig() {
	return configSchema.parse({});
}
function parseConfig(text, path) {
	let { value, fault } = parseOwnYaml(text, path);
	if (fault !== void 0) {
		let diagnostic = diagnose("CONFIG_INVALID", `not readable as YAML: ${fault.message}`, { at: fault.at });
		return {
			config: defaultConfig(),
			diagnostics: markSecretLines([diagnostic], secretLines(text))
		};
	}
	let root = value ?? {
		kind: "map",
		entries: new Map(),
		at: {
			file: path,
			line: 1,
			column: 1
		}
	}, isEmpty = root.kind === "scalar" && root.value === null, result = configSchema.safeParse(isEmpty ? {} : withoutNulls(toData(root)));
	if (!result.success) {
		let { issues } = result.error, isSecret = secretLines(text, strayLines(issues, root));
		return {
			config: defaultConfig(),
			diagnostics: markSecretLines(explainAll(issues, root), isSecret)
		};
	}
	let diagnostics = findWindowFaults(result.data.updates.windows).map(({ path: place, message }) => diagnose("CONFIG_INVALID", `${dotted(place)}: ${message}`, { at: locate$1(root, place) }));
	return {
		config: result.data,
		diagnostics
	};
}
function withoutNulls(value) {
	return Array.isArray(value) ? value.map(withoutNulls) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === null ? void 0 : withoutNulls(item)]));
}
const SECRET_SECTIONS = [
	"registries",
	"secrets",
	"substitutions"
];
function isSecretSection(name) {
	let [meant] = nearestNames(name, knownKeys([]));
	return meant === void 0 || SECRET_SECTIONS.includes(meant);
}
function secretLines(text, others = new Set()) {
	let isInSection = linesOfSections(text, isSecretSection);
	return (line) => others.has(line) || isInSection(line);
}
function strayLines(issues, root) {
	let stray = issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys.filter((key) => nearKeys(issue.path, key).length === 0).map((key) => locateKey(root, [...issue.path, key]).line) : []);
	return new Set(stray);
}
function explainAll(issues, root) {
	let meant = new Set(issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys.flatMap((key) => nearKeys(issue.path, key).map((name) => dotted([...issue.path, name]))) : [])), isMisspelt = (issue) => issue.code === "invalid_type" && issue.message.endsWith("received undefined") && meant.has(dotted(issue.path));
	return issues.filter((issue) => !isMisspelt(issue)).flatMap((issue) => explain(issue, root)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
function nearKeys(path, key) {
	return nearestNames(key, knownKeys(path));
}
function wantsVariable(path) {
	let keys = knownKeys(path);
	return keys.length === 1 && keys[0] === "env";
}
const VARIABLE_HINT = "Write `{ env: NAME }` and hand the value to the step in that variable. A secret that was pushed is known: change it.";
function explain(issue, root) {
	let isVariable = wantsVariable(issue.path);
	if (isVariable && issue.code === "unrecognized_keys" && issue.keys.some((key) => nearKeys(issue.path, key).length === 0)) {
		let message = `${dotted(issue.path)}: only \`env\` is known below it`;
		return [diagnose("CONFIG_UNKNOWN_KEY", message, {
			at: locate$1(root, issue.path),
			hint: VARIABLE_HINT
		})];
	}
	if (isVariable && issue.code === "invalid_type" && !issue.message.endsWith("received undefined")) {
		let message = `${dotted(issue.path)}: needs \`{ env: NAME }\`, not the value itself`;
		return [diagnose("CONFIG_INVALID", message, {
			at: locate$1(root, issue.path),
			hint: VARIABLE_HINT
		})];
	}
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => {
		let path = [...issue.path, key], near = nearKeys(issue.path, key), hint = near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : void 0;
		return diagnose("CONFIG_UNKNOWN_KEY", `unknown key \`${dotted(path)}\``, {
			at: locateKey(root, path),
			hint
		});
	});
	if (issue.code === "invalid_union") return explainUnion(issue, root);
	if (issue.code === "invalid_key") {
		let [inner] = issue.issues, message = `\`${dotted(issue.path)}\`: ${inner?.message ?? issue.message}`;
		return [diagnose("CONFIG_INVALID", message, { at: locateKey(root, issue.path) })];
	}
	let text = inWords(issue.message), message = issue.path.length === 0 ? text : `${dotted(issue.path)}: ${text}`;
	return [diagnose("CONFIG_INVALID", message, { at: locate$1(root, issue.path) })];
}
const TYPES = {
	object: "keys below it",
	record: "keys below it",
	array: "a list",
	string: "a text"
};
function inWords(message) {
	let [, expected = "", received = ""] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
	if (expected === "") return message;
	let wanted = TYPES[expected] ?? `a ${expected}`;
	return received === "undefined" ? `is missing; it needs ${wanted}` : `needs ${wanted}, not ${TYPES[received] ?? `a ${received}`}`;
}
function explainUnion(issue, root) {
	let depth = (faults) => Math.max(...faults.map((fault) => fault.path.length + Number(fault.code === "unrecognized_keys"))), best = issue.errors.filter((faults) => faults.length > 0 && depth(faults) > 0).toSorted((a, b) => depth(b) - depth(a))[0];
	if (best !== void 0) return best.flatMap((fault) => explain({
		...fault,
		path: [...issue.path, ...fault.path]
	}, root));
	let message = `${dotted(issue.path)}: ${inWords(issue.message)}`;
	return [diagnose("CONFIG_INVALID", message, { at: locate$1(root, issue.path) })];
}
function knownKeys(path) {
	let schema = configSchema;
	for (let step of path) schema = childSchema(unwrap(schema), step);
	let shape = unwrap(schema)?.shape;
	return shape === void 0 ? [] : Object.keys(shape);
}
function unwrap(schema) {
	let current = schema;
	for (; current?._zod?.def?.innerType !== void 0;) current = current._zod.def.innerType;
	return current;
}
function childSchema(schema, step) {
	let { shape, element, valueType } = schema ?? {};
	return shape?.[step] ?? element ?? valueType;
}
function dotted(path) {
	return path.reduce((text, step) => typeof step == "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`, "");
}
function locate$1(root, path) {
	let value = root;
	for (let step of path) {
		let next = value.kind === "list" ? value.items[Number(step)] : value.kind === "map" ? value.entries.get(String(step))?.value : void 0;
		if (next === void 0) break;
		value = next;
	}
	return value.at;
}
function locateKey(root, path) {
	let value = root;
	for (let step of path.slice(0, -1)) value = value?.kind === "list" ? value.items[Number(step)] : value?.kind === "map" ? value.entries.get(String(step))?.value : void 0;
	return (value?.kind === "map" ? value.entries.get(String(path.at(-1))) : void 0)?.keyAt ?? value?.at ?? root.at;
}
function configLocator(text, path) {
	let { value } = parseYaml(text, path);
	return (keys) => value === void 0 ? {
		file: path,
		line: 1,
		column: 1
	} : locateKey(value, keys);
}
// src/config/declarations.ts
const MISSING = new Set(["MARKER_UNKNOWN_POLICY", "REPOSITORY_UNKNOWN"]);
function whereMissing({ outside = [] }, problems) {
	return problems.some(({ code }) => MISSING.has(code)) ? outside : [];
}
// src/config/label-selector.ts
const OPERATORS = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist"
], LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/, LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
function readLabelSelector(fields) {
	let matchLabels = fields.stringMap("matchLabels");
	for (let [key, value] of Object.entries(matchLabels)) checkLabel(fields, "matchLabels", key, [value]);
	let matchExpressions = (fields.list("matchExpressions") ?? []).flatMap((item, index) => item.kind === "map" ? readExpression(fields.child(item, `matchExpressions[${index}]`)) ?? [] : []);
	return fields.reportUnknown(), {
		matchLabels,
		matchExpressions
	};
}
function readExpression(fields) {
	let key = fields.string("key", { required: !0 }), operator = fields.string("operator", { required: !0 }), values = fields.strings("values") ?? [];
	if (fields.reportUnknown(), key === void 0 || operator === void 0) return;
	if (!isOperator(operator)) {
		fields.report("operator", `"${operator}" is not a valid label selector operator`);
		return;
	}
	let wantsValues = operator === "In" || operator === "NotIn";
	return wantsValues && values.length === 0 && fields.report("values", "Invalid value: []: for 'in', 'notin' operators, values set can't be empty"), !wantsValues && values.length > 0 && fields.report("values", "Invalid value: values set must be empty for exists and does not exist"), checkLabel(fields, "key", key, values), {
		key,
		operator,
		values
	};
}
function isOperator(text) {
	return OPERATORS.includes(text);
}
function checkLabel(fields, field, key, values) {
	let name = key.slice(key.indexOf("/") + 1);
	(!LABEL_KEY.test(key) || name.length > 63) && fields.report(field, `Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than 63 characters`);
	for (let value of values) LABEL_VALUE.test(value) && value.length <= 63 || fields.report(field, `Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than 63 characters`);
}
function matchesSelector(selector, labels) {
	return selector === void 0 || Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value) && selector.matchExpressions.every((expression) => matchesExpression(expression, labels));
}
function matchesExpression({ key, operator, values }, labels) {
	let value = Object.hasOwn(labels, key) ? labels[key] : void 0;
	if (operator === "Exists") return value !== void 0;
	if (operator === "DoesNotExist") return value === void 0;
	let isListed = value !== void 0 && values.includes(value);
	return operator === "In" ? isListed : !isListed;
}
// src/config/repository-path.ts
function joinPath(folder, path) {
	let parts = [];
	for (let part of `${path.startsWith("/") ? "" : folder}/${path}`.split("/")) part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
	return parts.join("/");
}
function resolvePath(folder, path) {
	let parts = [];
	for (let part of `${folder}/${path}`.split("/")) {
		if (part === ".." && parts.pop() === void 0) return;
		part !== ".." && part !== "" && part !== "." && parts.push(part);
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
		let label = policyName(policy), isForeign = policy.namespace !== "" && automation.namespace !== "" && policy.namespace !== automation.namespace;
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
		let { name, namespace } = policy.repositoryRef, named = (this.#repositories.get(name) ?? []).filter((repository) => sharesFiles(repository, policy)), found = preferReached(nearestScope(named, documentScopes(policy, named), (repositories) => distinctBy(byNamespace(repositories, namespace), repositoryKey))), at = policy.fieldLocations["spec.imageRepositoryRef.name"] ?? policy.location, label = documentName({
			namespace,
			name
		});
		if (found.length === 0) return { diagnostic: this.#unknownRepository(policy, label, at) };
		if (found.length > 1) {
			let message = `ImageRepository "${label}" of ImagePolicy "${policyName(policy)}" is declared ${found.length} times: ${places(found)}`;
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
		let label = `${marker.namespace}:${marker.name}`, same = (this.#policies.get(marker.name) ?? []).map(policyName), near = nearestLabels(marker.name, this.#declarations.policies, policyName), suggestions = [...new Set([...same, ...near])].filter((name) => name !== label).slice(0, 3), rest = suggestions.length === 0 ? "" : `; did you mean ${suggestions.map((name) => `"${name}"`).join(" or ")}?`;
		return diagnose("MARKER_UNKNOWN_POLICY", `no ImagePolicy "${label}"${rest}`, { at: {
			file: marker.file,
			...marker.at
		} });
	}
	#unknownRepository(policy, label, at) {
		let subject = `ImagePolicy "${policyName(policy)}"`, { name } = policy.repositoryRef;
		if (name === "") return diagnose("REPOSITORY_UNKNOWN", `${subject} names no ImageRepository`, { at });
		let faulty = this.#declarations.unusableRepositories.find((other) => mayBeSame(other, policy.repositoryRef));
		if (faulty !== void 0) {
			let place = `${faulty.location.file}:${faulty.location.line}`;
			return diagnose("REPOSITORY_UNKNOWN", `${subject}: ImageRepository "${label}" cannot be used; see its fault at ${place}`, { at });
		}
		let near = nearestLabels(name, [...this.#declarations.repositories, ...this.#declarations.unusableRepositories], documentName).filter((other) => other !== label), message = `${subject}: referenced ImageRepository does not exist: "${label}"${near.length === 0 ? "" : `; did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`}`;
		return diagnose("REPOSITORY_UNKNOWN", message, { at });
	}
};
function nearestLabels(name, candidates, label) {
	return nearestNames(name, candidates.map((candidate) => candidate.name)).flatMap((found) => candidates.filter((candidate) => candidate.name === found).map(label));
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
	let regexp = compilePattern$1(pattern);
	if (extract === "") return (tag) => regexp.test(tag) ? tag : void 0;
	let pieces = compileTemplate(extract, regexp.groupNames);
	return (tag) => {
		let groups = regexp.find(tag);
		return groups === void 0 ? void 0 : expandTemplate(pieces, groups);
	};
}
function compilePattern$1(pattern) {
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
function selectionInput({ choice, filterTags }, repository, tags) {
	return {
		policy: choice,
		filterTags,
		exclusionList: repository?.exclusionList,
		tags
	};
}
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
// src/policies/ranking.ts
function rankingOf(choice) {
	if (choice.kind === "semver") {
		let { range } = choice;
		return {
			parse: parseTagVersion,
			admits: (version) => range.admits(version),
			compare: (a, _aKey, b) => compareVersions(a, b),
			tieRule: "greatest key"
		};
	}
	let sign = choice.order === "asc" ? 1 : -1;
	return ORDERED[choice.kind](sign);
}
const ORDERED = {
	alphabetical: rankText,
	numerical: rankNumbers
};
function rankDigitGroups(choice) {
	let sign = choice.kind !== "semver" && choice.order === "desc" ? -1 : 1;
	return {
		parse: splitDigitGroups,
		admits: () => !0,
		compare: (a, _aKey, b) => sign * compareDigitGroups(a, b),
		tieRule: "smallest key"
	};
}
function rankText(sign) {
	let compare = compareWhileAscii();
	return {
		parse: (key) => compare.take(key),
		admits: () => !0,
		compare: (a, _aKey, b) => sign * compare.order(a, b),
		tieRule: "smallest key"
	};
}
function rankNumbers(sign) {
	return {
		parse: (key) => {
			let value = parseGoFloat(key);
			return Number.isNaN(value) ? void 0 : value;
		},
		admits: () => !0,
		compare: (a, aKey, b, bKey) => sign * compareNumbers(a, aKey, b, bKey),
		tieRule: "smallest key"
	};
}
function precedes(ranking, a, b) {
	let order = ranking.compare(a.value, a.key, b.value, b.key);
	if (order !== 0) return order > 0;
	let byKey = compareBytes(a.key, b.key);
	return byKey === 0 ? compareBytes(a.tag, b.tag) < 0 : ranking.tieRule === "greatest key" ? byKey > 0 : byKey < 0;
}
var Leaders = class {
	best = [];
	tied = [];
	ranking;
	constructor(ranking) {
		this.ranking = ranking;
	}
	add(tag, key, value) {
		let { best, ranking } = this, leader = best[0], order = leader === void 0 ? 1 : ranking.compare(value, key, leader.value, leader.key);
		order > 0 ? this.tied = [tag] : order === 0 && this.tied.push(tag);
		let last = best[4];
		if (last !== void 0 && ranking.compare(value, key, last.value, last.key) < 0) return;
		let candidate = {
			tag,
			key,
			value
		}, at = best.length;
		for (; at > 0 && precedes(ranking, candidate, best[at - 1]);) at--;
		best.splice(at, 0, candidate), best.length > 5 && best.pop();
	}
	top() {
		return this.best.map(({ tag, key }) => ({
			tag,
			key
		}));
	}
	ties() {
		return this.tied.filter((tag) => tag !== this.best[0]?.tag).sort(compareBytes);
	}
};
// src/policies/election.ts
function elect(choice, visit, counts) {
	let election = electBy(rankingOf(choice), visit, counts);
	return choice.kind === "numerical" ? counts.parsed < counts.filtered ? electDigitGroups(choice, visit, counts) : {
		...election,
		diagnostics: diagnoseInfinite(election.top)
	} : election;
}
function electBy(ranking, visit, counts) {
	let leaders = new Leaders(ranking), parsed = 0, matched = 0;
	return visit((tag, key) => {
		let value = ranking.parse(key);
		value !== void 0 && (parsed++, ranking.admits(value) && (matched++, leaders.add(tag, key, value)));
	}), counts.parsed = parsed, counts.matched = matched, {
		top: leaders.top(),
		ties: leaders.ties(),
		diagnostics: [],
		ranking
	};
}
function electDigitGroups(choice, visit, counts) {
	if (!haveEqualGroups(visit)) throw notNumeric(rankingOf(choice), visit);
	let election = electBy(rankDigitGroups(choice), visit, counts), notice = diagnose("POLICY_DIGIT_GROUPS", `keys such as '${election.top[0]?.key}' are groups of digits, compared group by group; Flux refuses them as numbers`, { hint: "Flux itself needs another order for such keys:\nspec:\n  policy:\n    alphabetical:\n      order: asc" });
	return {
		...election,
		diagnostics: [notice]
	};
}
function haveEqualGroups(visit) {
	let width, equal = !0;
	return visit((_tag, key) => {
		let groups = equal ? splitDigitGroups(key)?.length : void 0;
		equal = groups !== void 0 && (width === void 0 || width === groups), width = groups;
	}), equal;
}
function diagnoseInfinite(top) {
	let infinite = top.filter(({ key }) => /inf/i.test(key)).map(({ tag }) => quote(tag));
	return infinite.length === 0 ? [] : [diagnose("POLICY_INFINITE_KEY", `read as infinity: ${infinite.join(", ")}`, { hint: "Keep to digits:\nspec:\n  filterTags:\n    pattern: ^(?P<number>[0-9]+)$\n    extract: $number" })];
}
function notNumeric(numbers, visit) {
	let refused = [], candidates = 0;
	visit((tag, key) => {
		candidates++, numbers.parse(key) === void 0 && refused.push({
			tag,
			key
		});
	});
	let offenders = refused.filter(({ key }) => !isNotANumber(key)), named = (offenders.length > 0 ? offenders : refused).sort((a, b) => compareBytes(b.key, a.key) || compareBytes(a.tag, b.tag)), list = named.slice(0, 5).map(({ tag, key }) => tag === key ? quote(tag) : `${quote(key)} of tag ${quote(tag)}`);
	return new PolicyError("POLICY_KEY_NOT_NUMERIC", `failed to parse invalid numeric value '${named[0]?.key}'`, { hint: `${refused.length} of ${candidates} keys are no numbers: ${list.join(", ")}. Anchor the pattern and capture digits:\nspec:
  filterTags:
    pattern: ^main-[a-f0-9]+-(?P<ts>[0-9]+)\$
    extract: \$ts` });
}
function quote(text) {
	return `'${text}'`;
}
// src/policies/policy-choice.ts
const PARSERS = {
	semver: ({ semver }) => ({
		kind: "semver",
		range: parsePolicyRange(semver?.range)
	}),
	alphabetical: ({ alphabetical }) => ({
		kind: "alphabetical",
		order: parseOrder("alphabetical", alphabetical?.order)
	}),
	numerical: ({ numerical }) => ({
		kind: "numerical",
		order: parseOrder("numerical", numerical?.order)
	})
}, POLICY_KINDS = Object.keys(PARSERS);
function choiceOf(parts) {
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== void 0));
}
function kindsOf(choice) {
	return POLICY_KINDS.filter((kind) => choice?.[kind] != null);
}
function parseChoice(choice) {
	let [kind] = kindsOf(choice);
	if (choice != null && kind !== void 0) return PARSERS[kind](choice);
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
function parseOrder(kind, order) {
	let upper = (order ?? "").toUpperCase();
	if (upper === "" || upper === "ASC") return "asc";
	if (upper === "DESC") return "desc";
	throw new PolicyError("POLICY_INVALID", `invalid policy: invalid order argument provided: '${upper}', must be one of: ASC, DESC`, { hint: `asc elects the greatest key, desc the smallest:\nspec:\n  policy:\n    ${kind}:\n      order: asc` });
}
// src/policies/select.ts
function selectTag(input) {
	let counts = {
		fetched: 0,
		excluded: 0,
		filtered: 0,
		parsed: 0,
		matched: 0
	};
	try {
		return toSelection(runElection(input, counts), counts);
	} catch (error) {
		throw error instanceof PolicyError && (error.counts = counts), error;
	}
}
function runElection(input, counts) {
	let { excludedBy, keyOf, filterError } = compileSieve(input), choice = parseChoice(input.policy), tags = uniqueTags(input.tags), visit = (each) => {
		counts.excluded = 0, counts.filtered = 0;
		for (let tag of tags) {
			if (excludedBy(tag) !== void 0) {
				counts.excluded++;
				continue;
			}
			let key = keyOf(tag);
			key !== void 0 && (counts.filtered++, each(tag, key));
		}
	};
	counts.fetched = tags.size;
	let election = elect(choice, visit, counts);
	if (counts.fetched === counts.excluded) throw noTags(counts);
	if (filterError !== void 0) throw filterError;
	if (counts.filtered === 0) throw noneFiltered(input.filterTags?.pattern ?? "", counts);
	if (counts.matched === 0) throw noneInRange(counts);
	return election;
}
function toSelection(election, counts) {
	let elected = election.top[0], diagnostics = election.ties.length === 0 ? [] : [diagnoseTie(elected.tag, election.ties)];
	return {
		...elected,
		counts,
		ties: election.ties,
		top: election.top,
		diagnostics: [...election.diagnostics, ...diagnostics]
	};
}
function diagnoseTie(tag, ties) {
	let named = ties.slice(0, 10).map((tied) => `'${tied}'`), more = ties.length > named.length ? ` and ${ties.length - named.length} more` : "";
	return diagnose("POLICY_TIE", `'${tag}' is as good as ${named.join(", ")}${more}; its text alone decided`, { hint: "Extract all that tells the tags apart, or let filterTags.pattern keep only one kind of them." });
}
function noTags({ fetched, excluded }) {
	let hint = fetched === 0 ? "The repository has no tags yet." : `All ${excluded} tags are dropped by the exclusion list. Narrow it in the ImageRepository:\nspec:\n  exclusionList:\n    - ^.*\\.sig$`;
	return new PolicyError("POLICY_NO_TAGS", "no tags in database", { hint });
}
function noneFiltered(pattern, { fetched, excluded }) {
	return new PolicyError("POLICY_NO_MATCH", "version list argument cannot be empty", { hint: `filterTags.pattern '${pattern}' matches none of ${fetched - excluded} tags.` });
}
function noneInRange({ filtered, parsed }) {
	let hint = parsed === 0 ? `None of ${filtered} candidates is a version: Flux needs two dots, as in 1.2.3. Extract the version from longer tags:\nspec:\n  filterTags:\n    pattern: ^app-(?P<version>[0-9]+\\.[0-9]+\\.[0-9]+)$\n    extract: $version` : `None of ${parsed} versions is inside the range; versions with a prerelease only count if the range names one, such as '>=1.0.0-0'.`;
	return new PolicyError("POLICY_NO_MATCH", "unable to determine latest version from provided list", { hint });
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
	let { namespace, name, location } = secret, label = documentName(secret), form = declared.find((other) => mayBeSame(other, secret)), message = `${document}: the secret "${label}" of its ${use} is not known here${form === void 0 ? "" : ` (${form.form} in ${form.file}, which only the cluster can open)`}`, hint = `Add to .github/retag.yaml:\nsecrets:\n  ${namespace || "<namespace>"}/${name}: { ${LINES[use]} }`;
	return diagnose("SECRET_UNRESOLVED", message, {
		at: location,
		hint
	});
}
function findUnresolvedSecrets(declarations, config, given = new Set(), hasOtherCredentials = () => !1) {
	let isKnown = (secret) => Object.hasOwn(config.secrets, documentName(secret)) || given.has(documentName(secret));
	return declarations.repositories.flatMap((repository) => {
		let needed = secretsOf(repository).filter(({ secret }) => !isKnown(secret)), document = `ImageRepository "${documentName(repository)}"`;
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
	let { choice, filterTags } = input.policy, [kind] = kindsOf(choice), order = (kind === void 0 || kind === "semver" ? void 0 : choice[kind]?.order) ?? "asc";
	return {
		...input,
		pattern: filterTags?.pattern ?? "",
		extract: filterTags?.extract ?? "",
		kind,
		order: order.toLowerCase() === "desc" ? "desc" : "asc",
		candidates: input.tags === void 0 ? void 0 : gatherCandidates(input, input.tags, filterTags)
	};
}
function keysUnder(input, [pattern, extract]) {
	return (gatherCandidates(input, input.tags ?? [], {
		pattern,
		extract
	}) ?? []).map(({ key }) => key);
}
function gatherCandidates({ repository }, tags, filterTags) {
	try {
		let sieve = compileSieve({
			exclusionList: repository?.exclusionList,
			filterTags
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
	let { choice, fieldLocations } = subject.policy, set = kindsOf(choice);
	if (set.length === 0) return POLICY_KINDS.some((kind) => `spec.policy.${kind}` in fieldLocations) ? [] : [report(subject, "POLICY_CHOICE_MISSING", "spec.policy", "spec.policy is missing, so no tag can be elected", correctYaml("Say which tag is the latest", [
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
// src/policies/filter-proposal.ts
const NUMBER_PROPOSALS = [
	["^(?P<number>[0-9]+)$", "$number"],
	["(?P<number>[0-9]+)$", "$number"],
	["(?P<number>[0-9]+)", "$number"]
];
function chooseFilter(subject, proposals, fits = () => !0) {
	let usable = proposals.filter(compiles), sampled = {
		...subject,
		tags: sampleOf(subject.tags)
	}, keeping = usable.filter((proposal) => {
		let keys = keysUnder(sampled, proposal);
		return keys.length > 0 && fits(keys);
	}), otherwise = subject.tags === void 0 ? usable[0] : usable.at(-1);
	return keeping.find((proposal) => elects(sampled, proposal)) ?? keeping[0] ?? otherwise ?? [".*", ""];
}
function sampleOf(tags = []) {
	let step = Math.ceil(tags.length / 2e3);
	return step <= 1 ? tags : tags.filter((_tag, index) => index % step === 0);
}
function compiles([pattern, extract]) {
	return attempt(() => compileFilter({
		pattern,
		extract
	}));
}
function elects({ policy, repository, tags = [] }, [pattern, extract]) {
	let filterTags = {
		pattern,
		extract
	};
	return attempt(() => selectTag({
		policy: policy.choice,
		filterTags,
		exclusionList: repository?.exclusionList,
		tags
	}));
}
function attempt(action) {
	try {
		return action(), !0;
	} catch (error) {
		if (error instanceof PolicyError) return !1;
		throw error;
	}
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
	let plain = extract.replace(/\$\$(\{\w+\})/g, "$$$1"), corrected = /^\$\{\w+\}$/.test(plain) ? plain.replace(/[{}]/g, "") : plain, names = groupNamesOf(pattern), known = referencesOf(corrected).every(({ name }) => resolveReference(name, names).length > 0), message = `'${extract}' is text, not a group: only variable substitution by Flux turns '$$' into '$'`;
	return [report(subject, "POLICY_EXTRACT_ESCAPED", FIELD$2, message, correctYaml("Name the group so that nothing has to be escaped", known ? filterYaml(pattern, corrected) : suggestGroup(subject, names)))];
}
function lintReferences(subject) {
	let { extract, pattern } = subject, names = groupNamesOf(pattern), references = referencesOf(extract);
	if (references.length === 0) return /\$\$\{/.test(extract) ? [] : [constantTemplate(subject, names)];
	let unknown = references.find((reference) => resolveReference(reference.name, names).length === 0);
	return unknown === void 0 ? [] : [unknownGroup(subject, unknown, names)];
}
function constantTemplate(subject, names) {
	let { extract } = subject, message = `extract '${extract}' names no group, so every tag gets the same key`, hint = correctYaml("Refer to a group", suggestGroup(subject, names));
	return report(subject, "POLICY_EXTRACT_CONSTANT", FIELD$2, message, hint);
}
function unknownGroup(subject, reference, names) {
	let { extract, pattern } = subject, written = formatReference(reference), message = `'${written}' in extract '${extract}' names no group of the pattern, so it is replaced by nothing`, corrected = endNames(extract, names), hint = corrected === void 0 ? correctYaml("Name a group that exists", suggestGroup(subject, names)) : correctYaml(`'${written}' reads letters, digits and _ as one name; end it with braces`, filterYaml(pattern, corrected));
	return report(subject, "POLICY_EXTRACT_UNKNOWN_GROUP", FIELD$2, message, hint);
}
function formatReference({ name, braces }) {
	return braces ? `\${${name}}` : `$${name}`;
}
function endNames(extract, names) {
	let pieces = parseTemplate$1(extract).map((piece) => {
		if (typeof piece == "string") return piece === "$" ? "$$" : piece;
		if (resolveReference(piece.name, names).length > 0) return formatReference(piece);
		let prefix = piece.braces ? void 0 : longestKnownPrefix(piece.name, names);
		return prefix === void 0 ? void 0 : `\${${prefix}}${piece.name.slice(prefix.length)}`;
	});
	return pieces.includes(void 0) ? void 0 : pieces.join("");
}
function longestKnownPrefix(name, names) {
	for (let length = name.length - 1; length > 0; length--) {
		let prefix = name.slice(0, length);
		if (prefix !== "0" && resolveReference(prefix, names).length > 0) return prefix;
	}
}
function suggestGroup(subject, names) {
	let { pattern, kind } = subject, groups = [...names.flatMap((name) => name ?? []).map((name) => `$${name}`), ...names.slice(1).map((_name, index) => `$${index + 1}`)];
	return filterYaml(...chooseFilter(subject, [...groups.length > 0 ? groups.map((group) => [pattern, group]) : [[captureLast(pattern), "$key"]], ...kind === "numerical" ? NUMBER_PROPOSALS : []]));
}
function captureLast(pattern) {
	let found = /(?<!\\)(?:\.[*+]|(?:\\d|\[[^\][]*\])(?:[*+]|\{[0-9,]+\})?)(\$?)$/.exec(pattern);
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
	let [key, tags] = first, message = `${shared.length} keys stand for several tags each, such as '${key}' for ${listSome(tags)}; the smallest text wins`, groups = groupNamesOf(pattern).slice(1), hint = correctYaml("Let the pattern end where the key ends, or extract more of the tag", filterYaml(...chooseFilter(subject, [
		[pattern.endsWith("$") ? pattern : `${pattern}$`, extract],
		[pattern, groups.map((_name, index) => `\${${index + 1}}`).join(".")],
		[pattern, "$0"],
		[pattern, ""]
	], (keys) => new Set(keys).size === keys.length)));
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
	let message = `pattern '${pattern}' matches none of ${eligible.length} tags, such as ${listSome(eligible)}`, loosened = filterYaml(...loosen(subject));
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
function loosen(subject) {
	let { pattern, extract, kind } = subject;
	return chooseFilter(subject, [
		...[
			pattern.replace(/^\^/, ""),
			pattern.replace(/\$$/, ""),
			pattern.replace(/^\^|\$$/g, ""),
			`(?i)${pattern}`
		].map((attempt) => [attempt, extract]),
		...kind === "numerical" ? NUMBER_PROPOSALS : [],
		[".*", ""]
	]);
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
	let message = `a numerical policy fails on keys that are no numbers, here those of ${listSome(wrong.map(({ tag }) => tag))}`, hint = correctYaml("Let only numbers in", filterYaml(...chooseFilter(subject, [...pattern === "" || extract === "" ? [] : [[closePattern(pattern), extract]], ...NUMBER_PROPOSALS], (keys) => keys.every((key) => !Number.isNaN(parseGoFloat(key)))), orderYaml("numerical", subject.order)));
	return [report(subject, "POLICY_KEY_NOT_NUMERIC", FIELD$1, message, hint)];
}
// src/policies/lint-range.ts
const FIELD = "spec.policy.semver.range", lintRange = (subject) => {
	let text = subject.policy.choice.semver?.range;
	if (subject.kind !== "semver" || typeof text != "string") return [];
	let range = tryParse(text);
	if (range === void 0) return [];
	let reports = range.alternatives.flatMap((alternative) => findMisreading(text, alternative)).filter(({ better }) => tryParse(better) !== void 0).slice(0, 1).map(({ meaning, better, severity }) => report(subject, "POLICY_RANGE_MISLEADING", FIELD, `range '${text}' ${meaning}`, correctYaml("Write what is meant", ["spec:", ...rangeYaml(better)]), severity));
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
// src/config/text-encoding.ts
function decodeText(bytes) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function isUtf16(bytes) {
	return encodingOf(bytes) !== "utf-8";
}
function encodingOf(bytes) {
	let [first, second] = bytes;
	return first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : first !== 0 && second === 0 && bytes.length >= 2 ? "utf-16le" : first === 0 && second !== void 0 && second !== 0 ? "utf-16be" : "utf-8";
}
// src/engine/marked-files.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
});
function decodeStrictly(bytes) {
	if (!isUtf16(bytes)) try {
		return strictUtf8.decode(bytes);
	} catch {
		return;
	}
}
function locateInFiles(files) {
	let marked = [], diagnostics = [];
	for (let { path, mode, bytes, markers } of files) {
		if (!markers) continue;
		let text = decodeStrictly(bytes);
		if (text === void 0) {
			let what = isUtf16(bytes) ? "UTF-16" : "not valid UTF-8";
			diagnostics.push(diagnose("PLAN_FILE_SKIPPED", `the file is ${what}, so its markers are left alone`, {
				at: { file: path },
				hint: "Save it as UTF-8."
			}));
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
		let shown = documents.slice(0, 3).map(({ kind, document }) => `${kind} "${documentName(document)}"`), more = documents.length > 3 ? [`${documents.length - 3} more`] : [], message = `${rule} names ${[...shown, ...more].join(", ")}`;
		return diagnose("DOCUMENT_NAMED_ELSEWHERE", message, { at: documents[0].document.location });
	});
}
// src/engine/secret-places.ts
function guardSecretLines(diagnostics, { files }) {
	let byPath = new Map(files.map((file) => [file.path, file])), known = new Map(), linesOf = (path) => {
		let file = byPath.get(path), lines = known.get(path) ?? linesOfSecrets(file === void 0 ? "" : decodeText(file.bytes));
		return known.set(path, lines), lines;
	};
	return diagnostics.flatMap((d) => d.file === void 0 ? [d] : markSecretLines([d], linesOf(d.file)));
}
const UNTOLD = "(not shown)";
function withoutSecret(held, text) {
	if (held.old === "" || !linesOfSecrets(text)(held.line)) return held;
	let untold = (sentence) => sentence.replaceAll(held.old, UNTOLD);
	return {
		...held,
		old: UNTOLD,
		reason: untold(held.reason),
		release: untold(held.release)
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
	let { declarations, config, tree } = project, index = createPolicyIndex(declarations, config), located = locateInFiles(tree.files), claimed = claimMarkers(located.files, declarations.automations, index), policies = declarations.policies.map((policy) => ({
		policy,
		found: index.repositoryFor(policy)
	})), unknown = [...claimed.diagnostics, ...policies.flatMap(({ found }) => "diagnostic" in found ? [found.diagnostic] : [])];
	return guardSecretLines(collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, unknown, whereMissing(declarations, unknown), lintPolicies(policies.map(({ policy, found }) => ({
		policy,
		..."repository" in found && { repository: found.repository }
	}))), lintTemplates(declarations.automations), remarkOnNames(declarations), findUnresolvedSecrets(declarations, config).map((d) => ({
		...d,
		severity: "warning"
	}))), tree);
}
// src/config/fields.ts
var Fields = class Fields {
	at;
	#entries;
	#path;
	#diagnostics;
	#known = new Set();
	constructor(map, path, diagnostics) {
		this.at = map.at, this.#entries = map.entries, this.#path = path, this.#diagnostics = diagnostics;
	}
	string(key, rules = {}) {
		let scalar = this.#scalar(key, "string", rules.required);
		if (scalar !== void 0) {
			if (typeof scalar.value != "string") this.#wrongType(key, "string", scalar, rules);
			else return this.#check(key, scalar.value, scalar.at, rules), scalar.value;
		}
	}
	boolean(key) {
		let scalar = this.#scalar(key, "boolean");
		if (scalar !== void 0) {
			if (typeof scalar.value == "boolean") return scalar.value;
			this.#wrongType(key, "boolean", scalar);
		}
	}
	nested(key, rules = {}) {
		let value = this.value(key), isNull = value?.kind === "scalar" && value.value === null;
		if (value === void 0 || isNull && rules.refuseNull !== !0) rules.required === !0 && this.report(key, "Required value");
		else {
			if (value.kind === "map") return new Fields(value, this.pathOf(key), this.#diagnostics);
			this.#wrongType(key, "object", value);
		}
	}
	list(key) {
		let value = this.value(key);
		if (!(value === void 0 || value.kind === "scalar" && value.value === null)) {
			if (value.kind === "list") return value.items;
			this.#wrongType(key, "array", value);
		}
	}
	strings(key) {
		return this.list(key)?.flatMap((item, index) => item.kind === "scalar" && typeof item.value == "string" ? [item.value] : (this.#wrongType(`${key}[${index}]`, "string", item), []));
	}
	stringMap(key) {
		let value = this.value(key), result = {};
		if (value === void 0 || value.kind === "scalar" && value.value === null) return result;
		if (value.kind !== "map") this.#wrongType(key, "object", value);
		else for (let [name, entry] of value.entries) entry.value.kind === "scalar" && typeof entry.value.value == "string" ? result[name] = entry.value.value : this.#wrongType(`${key}.${name}`, "string", entry.value);
		return result;
	}
	value(key) {
		return this.#known.add(key), this.#entries.get(key)?.value;
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
		for (let key of keys) this.#known.add(key);
	}
	reportUnknown(hints = {}) {
		for (let [key, { keyAt }] of this.#entries) {
			if (this.#known.has(key)) continue;
			let message = `unknown field "${this.pathOf(key)}"`, hint = Object.hasOwn(hints, key) ? hints[key] : void 0;
			this.#diagnostics.push(diagnose("DOCUMENT_UNKNOWN_FIELD", message, {
				at: keyAt,
				hint
			}));
		}
	}
	#scalar(key, type, required = !1) {
		let value = this.value(key);
		if (value === void 0 || value.kind === "scalar" && value.value === null) required && this.report(key, "Required value", this.#entries.get(key)?.keyAt ?? this.at);
		else {
			if (value.kind === "scalar") return value;
			this.#wrongType(key, type, value);
		}
	}
	#check(key, text, at, rules) {
		let path = this.pathOf(key);
		if (rules.enum !== void 0 && !rules.enum.includes(text)) {
			let supported = rules.enum.map((value) => `"${value}"`).join(", ");
			this.report(key, `Unsupported value: "${text}": supported values: ${supported}`, at);
		}
		rules.pattern !== void 0 && !rules.pattern.test(text) && this.report(key, `Invalid value: "${text}": ${path} in body should match '${rules.pattern.source}'`, at, rules.hint), rules.maxLength !== void 0 && text.length > rules.maxLength && this.report(key, `Too long: may not be more than ${rules.maxLength} bytes`, at);
	}
	#wrongType(key, wanted, value, { pattern, hint: other } = {}) {
		let found = typeName(value), path = this.pathOf(key), quoted = wanted === "string" && value.kind === "scalar" ? value.source : void 0, hint = quoted !== void 0 && pattern?.test(quoted) === !1 ? other : quoted && `Write it in quotes: "${quoted}".`, text = `Invalid value: "${found}": ${path} in body must be of type ${wanted}: "${found}"`;
		this.report(key, text, value.at, hint);
	}
};
function typeName(value) {
	return value.kind === "map" ? "object" : value.kind === "list" ? "array" : value.value === null ? "null" : typeof value.value == "number" ? Number.isInteger(value.value) ? "integer" : "number" : typeof value.value == "bigint" ? "integer" : typeof value.value;
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
	let kind = stringOf(value, "kind") ?? "", items = valueAt(value, "items");
	if (kind.endsWith("List") && items?.kind === "list") {
		for (let item of items.items) yield* findManifests(item);
		return;
	}
	let identity = identify(value);
	if (identity === void 0) return;
	let naming = {
		name: "metadata.name of the document",
		namespace: stringOf(value, "metadata", "namespace") ? "metadata.namespace of the document" : "nothing names one"
	};
	yield {
		...identity,
		value,
		at: value.at,
		naming,
		scopes: []
	};
}
function identify(value) {
	let kind = stringOf(value, "kind") ?? "", [group = "", version = ""] = (stringOf(value, "apiVersion") ?? "").split("/", 2);
	return KIND_GROUPS[kind] === group ? {
		group,
		version,
		kind
	} : void 0;
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
	let metadata = fields.nested("metadata", { required: !0 });
	if (metadata === void 0) return;
	metadata.ignore(...METADATA_OTHERS);
	let name = metadata.string("name", { required: !0 }), namespace = metadata.string("namespace") ?? "", labels = metadata.stringMap("labels");
	if (metadata.reportUnknown(), name !== void 0) return (name.length > 253 || !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) && (name.includes("${") || reportName(name, metadata.locationOf("name"), diagnostics)), {
		name,
		namespace,
		labels
	};
}
function reportName(name, at, diagnostics) {
	let text = `metadata.name: Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
	diagnostics.push(diagnose("DOCUMENT_INVALID", text, { at }));
}
const OLD_VERSIONS = {
	v1alpha1: "Flux 0.26",
	v1alpha2: "Flux 0.32",
	v1beta1: "Flux 2.7",
	v1beta2: "Flux 2.9"
};
function checkVersion(manifest, diagnostics) {
	let { group, version } = manifest;
	if (version === "v1") return;
	let at = valueAt(manifest.value, "apiVersion")?.at ?? manifest.at, hint = `Write \`apiVersion: ${group}/v1\`.`, removed = OLD_VERSIONS[version];
	if (removed === void 0) {
		let message = `unknown API version "${group}/${version}"; it is read as v1`;
		diagnostics.push(diagnose("DOCUMENT_UNKNOWN_VERSION", message, {
			at,
			hint
		}));
		return;
	}
	let message = `Flux no longer serves ${group}/${version} since ${removed}`;
	diagnostics.push(diagnose("DOCUMENT_OLD_VERSION", message, {
		at,
		hint
	}));
}
function openDocument(manifest, diagnostics) {
	let fields = new Fields(manifest.value, "", diagnostics);
	return fields.ignore("apiVersion", "kind", "status"), fields;
}
function declaredAs(manifest, metadata) {
	return {
		apiVersion: `${manifest.group}/${manifest.version}`,
		...metadata,
		location: manifest.at,
		naming: manifest.naming,
		scopes: manifest.scopes
	};
}
function openImageDocument(manifest, diagnostics) {
	checkVersion(manifest, diagnostics);
	let document = openDocument(manifest, diagnostics), metadata = readMetadata(document, diagnostics), spec = document.nested("spec", { required: !0 });
	return document.reportUnknown(), metadata === void 0 || spec === void 0 ? void 0 : {
		metadata,
		spec
	};
}
function labelsOf(value) {
	return stringRecord(valueAt(value, "metadata", "labels"));
}
function annotationsOf(value) {
	return stringRecord(valueAt(value, "metadata", "annotations"));
}
function stringRecord(value) {
	if (value?.kind !== "map") return {};
	let data = toData(value);
	return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, String(item ?? "")]));
}
// src/config/document-file.ts
const FLUX_DOCUMENT = /["']?apiVersion["']?\s*:\s*["']?(?:image|kustomize|source)\.toolkit\.fluxcd\.io\//, FLUX_KIND = /\b(?:ImageRepository|ImagePolicy|ImageUpdateAutomation|GitRepository|Kustomization)\b/;
function readDocumentFile(text, file, diagnostics) {
	let manifests = [];
	for (let part of splitDocuments(text)) {
		if (!FLUX_DOCUMENT.test(part.text) || !FLUX_KIND.test(part.text)) continue;
		let { value, fault } = parseYaml(part.text, file, part.firstLine);
		fault !== void 0 && diagnostics.push(diagnose("YAML_UNREADABLE", fault.message, { at: fault.at })), manifests.push(...findManifests(value));
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
	let context = {
		secrets: [],
		namespaceLabels: new Map()
	};
	for (let { value } of readAllDocuments(text, file)) value !== void 0 && readDocument(value, file, context);
	return context;
}
function readDocument(value, file, context) {
	let items = valueAt(value, "items");
	if (stringOf(value, "kind") === "List" && items?.kind === "list") {
		for (let item of items.items) readDocument(item, file, context);
		return;
	}
	let name = secretName(value), form = secretForm(value);
	form !== void 0 && name !== void 0 && context.secrets.push({
		namespace: stringOf(value, "metadata", "namespace") ?? "",
		name,
		form,
		file
	});
	let labels = valueAt(value, "metadata", "labels");
	stringOf(value, "kind") === "Namespace" && name !== void 0 && labels !== void 0 && context.namespaceLabels.set(name, toData(labels));
}
function secretForm(value) {
	let kind = stringOf(value, "kind");
	return kind === "SealedSecret" || kind === "ExternalSecret" ? kind : kind === "Secret" && valueAt(value, "sops") !== void 0 ? "SOPS" : void 0;
}
function secretName(value) {
	return stringOf(value, "spec", "target", "name") ?? stringOf(value, "metadata", "name");
}
// src/config/git-repository.ts
function readGitRepository(manifest) {
	let unreported = [], metadata = readMetadata(openDocument(manifest, unreported), unreported);
	if (metadata === void 0) return;
	let spec = valueAt(manifest.value, "spec"), branch = branchOf(spec === void 0 ? {} : toData(spec).ref);
	return {
		...declaredAs(manifest, metadata),
		suspend: !1,
		url: stringOf(spec, "url") ?? "",
		...branch !== void 0 && { branch }
	};
}
function branchOf(ref) {
	if (typeof ref != "object" || !ref) return;
	let { name, branch } = ref;
	return typeof name == "string" && name.startsWith("refs/heads/") ? name.slice(11) : typeof branch == "string" && branch !== "" ? branch : void 0;
}
// src/config/image-repository.ts
const PROVIDERS = [
	"generic",
	"aws",
	"azure",
	"gcp"
];
function readImageRepository(manifest, diagnostics) {
	let opened = openImageDocument(manifest, diagnostics);
	if (opened === void 0) return;
	let { metadata, spec } = opened, image = readImage(spec), repository = {
		...readScan(spec),
		...readAccess(spec, metadata)
	};
	if (spec.reportUnknown(), image !== void 0) return {
		...declaredAs(manifest, metadata),
		image,
		...repository
	};
}
function readImage(spec) {
	let image = spec.string("image", { required: !0 });
	if (image === void 0 || image.includes("${")) return;
	let fault = findImageFault(image);
	if (fault === void 0) return image;
	spec.report("image", fault.message, void 0, fault.hint);
}
function findImageFault(image) {
	try {
		parseImageName(image);
		return;
	} catch (error) {
		if (error instanceof ReferenceError) return error;
		throw error;
	}
}
function readScan(spec) {
	let interval = readInterval(spec, !0) ?? 6e5, timeoutText = spec.string("timeout", {
		pattern: TIMEOUT_PATTERN,
		hint: "Write a duration, such as 30s or 1m30s."
	}), timeout = timeoutText === void 0 ? void 0 : parseDuration$1(timeoutText, TIMEOUT_PATTERN), exclusionList = spec.strings("exclusionList");
	exclusionList !== void 0 && exclusionList.length > 25 && spec.report("exclusionList", `Too many: ${exclusionList.length}: must have at most 25 items`);
	let provider = spec.string("provider", { enum: PROVIDERS });
	return {
		interval,
		...timeout !== void 0 && { timeout: Math.max(timeout, 1e3) },
		...exclusionList !== void 0 && { exclusionList },
		provider: isProvider(provider) ? provider : "generic",
		insecure: spec.boolean("insecure") ?? !1,
		suspend: spec.boolean("suspend") ?? !1
	};
}
function isProvider(text) {
	return PROVIDERS.includes(text);
}
function readAccess(spec, metadata) {
	let secretRef = readSecretRef(spec, "secretRef", metadata.namespace), certSecretRef = readSecretRef(spec, "certSecretRef", metadata.namespace), proxySecretRef = readSecretRef(spec, "proxySecretRef", metadata.namespace), serviceAccountName = spec.string("serviceAccountName", { maxLength: 253 }), accessFrom = readAccessFrom(spec);
	return {
		...secretRef !== void 0 && { secretRef },
		...certSecretRef !== void 0 && { certSecretRef },
		...proxySecretRef !== void 0 && { proxySecretRef },
		...serviceAccountName !== void 0 && { serviceAccountName },
		...accessFrom !== void 0 && { accessFrom }
	};
}
function readInterval(spec, required) {
	let text = spec.string("interval", {
		required,
		pattern: INTERVAL_PATTERN,
		hint: "Write a duration, such as 5m or 1h30m."
	});
	return text === void 0 ? void 0 : parseDuration$1(text, INTERVAL_PATTERN);
}
function readSecretRef(fields, key, namespace) {
	let reference = fields.nested(key);
	if (reference === void 0) return;
	let name = reference.string("name", { required: !0 });
	return reference.reportUnknown(), name === void 0 ? void 0 : {
		namespace,
		name,
		location: reference.locationOf("name")
	};
}
function readAccessFrom(spec) {
	let access = spec.nested("accessFrom");
	if (access === void 0) return;
	let selectors = access.list("namespaceSelectors") ?? [];
	return access.reportUnknown(), selectors.flatMap((item, index) => {
		if (item.kind !== "map") return [];
		let selector = access.child(item, `namespaceSelectors[${index}]`), labels = selector.stringMap("matchLabels");
		return selector.reportUnknown({ matchExpressions: "Flux knows only matchLabels here." }), [labels];
	});
}
// src/config/image-policy.ts
const DIGEST_POLICIES = [
	"Never",
	"IfNotPresent",
	"Always"
];
function readImagePolicy(manifest, diagnostics) {
	let opened = openImageDocument(manifest, diagnostics);
	if (opened === void 0) return;
	let { metadata, spec } = opened, repositoryRef = readRepositoryRef(spec, manifest, metadata.namespace), choice = readChoice(spec), filterTags = readFilter(spec), digest = readDigestReflection(spec), suspend = spec.boolean("suspend") ?? !1;
	return spec.reportUnknown(), {
		...declaredAs(manifest, metadata),
		suspend,
		repositoryRef,
		choice,
		...filterTags !== void 0 && { filterTags },
		...digest,
		fieldLocations: Object.fromEntries(locateFields(valueAt(manifest.value, "spec"), "spec"))
	};
}
function readRepositoryRef(spec, manifest, ownNamespace) {
	let reference = spec.nested("imageRepositoryRef", { required: !0 });
	if (reference === void 0) return {
		name: "",
		namespace: ownNamespace
	};
	let name = reference.string("name", { required: !0 }), namespace = reference.string("namespace");
	return namespace !== void 0 && manifest.version === "v1alpha1" && reference.report("namespace", "v1alpha1 knows no namespace here; Flux drops it"), reference.reportUnknown(), {
		name: name ?? "",
		namespace: namespace ?? ownNamespace
	};
}
function readChoice(spec) {
	let policy = spec.nested("policy", { required: !0 });
	if (policy === void 0) return {};
	let semver = policy.nested("semver", { refuseNull: !0 }), range = semver?.string("range", { required: !0 });
	semver?.reportUnknown();
	let choice = choiceOf({
		semver: range === void 0 ? void 0 : { range },
		alphabetical: readOrder(policy, "alphabetical"),
		numerical: readOrder(policy, "numerical")
	});
	return policy.reportUnknown(), POLICY_KINDS.every((kind) => policy.value(kind) === void 0) && spec.report("policy", "invalid policy: given ImagePolicyChoice object is invalid"), choice;
}
function readOrder(policy, key) {
	let fields = policy.nested(key, { refuseNull: !0 });
	if (fields === void 0) return;
	let text = fields.string("order", { enum: ["asc", "desc"] })?.toLowerCase();
	return fields.reportUnknown(), text === "asc" || text === "desc" ? { order: text } : {};
}
function readFilter(spec) {
	let fields = spec.nested("filterTags");
	if (fields === void 0) return;
	let pattern = fields.string("pattern"), extract = fields.string("extract");
	return fields.reportUnknown(), {
		...pattern !== void 0 && { pattern },
		...extract !== void 0 && { extract }
	};
}
function readDigestReflection(spec) {
	let text = spec.string("digestReflectionPolicy", { enum: DIGEST_POLICIES }), policy = DIGEST_POLICIES.find((name) => name === text) ?? "Never", interval = readInterval(spec, !1);
	return interval !== void 0 && policy !== "Always" && spec.report("interval", "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'"), interval === void 0 && policy === "Always" && spec.value("interval") === void 0 && spec.report("interval", "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'", spec.locationOf("digestReflectionPolicy"), "Add `interval: 10m` beside it."), {
		digestReflectionPolicy: policy,
		...interval !== void 0 && { interval }
	};
}
function* locateFields(value, path) {
	if (value !== void 0 && (yield [path, value.at], value.kind === "map")) for (let [key, entry] of value.entries) yield* locateFields(entry.value, `${path}.${key}`);
}
function readAutomation(manifest, diagnostics) {
	let opened = openImageDocument(manifest, diagnostics);
	if (opened === void 0) return;
	let { metadata, spec } = opened, isFlat = manifest.version === "v1alpha1", source = isFlat ? void 0 : readSource(spec, metadata.namespace), git = isFlat ? readFlatGit(spec, metadata.namespace) : readGit(spec, metadata.namespace), selector = spec.nested("policySelector"), automation = {
		...declaredAs(manifest, metadata),
		implicit: !1,
		suspend: spec.boolean("suspend") ?? !1,
		interval: readInterval(spec, !0) ?? 18e5,
		updatePath: readUpdatePath(spec),
		...selector !== void 0 && { policySelector: readLabelSelector(selector) },
		...git.checkoutBranch !== void 0 && { checkoutBranch: git.checkoutBranch },
		...git.pushBranch !== void 0 && { pushBranch: git.pushBranch },
		commit: git.commit
	};
	return spec.reportUnknown(MOVED_FIELDS), {
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
	let source = spec.nested("sourceRef", { required: !0 });
	if (source === void 0) return;
	source.ignore("apiVersion"), source.string("kind", { enum: ["GitRepository"] });
	let name = source.string("name", { required: !0 }), namespace = source.string("namespace") ?? ownNamespace;
	return source.reportUnknown(), name === void 0 ? void 0 : {
		name,
		namespace,
		location: source.locationOf("name")
	};
}
function readGit(spec, namespace) {
	let git = spec.nested("git");
	if (git === void 0) return spec.report("git", "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration"), {
		replacesRef: !1,
		commit: { messageTemplateValues: {} }
	};
	let checkout = git.nested("checkout"), ref = checkout?.nested("ref", { required: !0 });
	for (let key of [
		"branch",
		"tag",
		"semver",
		"name",
		"commit"
	]) ref?.string(key);
	ref?.reportUnknown(), checkout?.reportUnknown();
	let checkoutBranch = settled(branchOf(ref && {
		name: ref.string("name"),
		branch: ref.string("branch")
	})), commit = git.nested("commit", { required: !0 }), settings = {
		replacesRef: checkout !== void 0,
		...checkoutBranch !== void 0 && { checkoutBranch },
		...readPush(git),
		commit: commit === void 0 ? { messageTemplateValues: {} } : readCommit(commit, namespace)
	};
	return git.reportUnknown(), settings;
}
function readPush(fields) {
	let push = fields.nested("push"), branch = settled(push?.string("branch"));
	return push?.string("refspec"), push?.stringMap("options"), push?.reportUnknown(), branch === void 0 || branch === "" ? {} : { pushBranch: branch };
}
function readCommit(commit, namespace) {
	let author = commit.nested("author", { required: !0 }), email = author?.string("email", { required: !0 }), name = author?.string("name") ?? "";
	author?.reportUnknown();
	let messageTemplate = commit.string("messageTemplate"), messageTemplateValues = commit.stringMap("messageTemplateValues"), signingKey = readSigningKey(commit, namespace);
	commit.reportUnknown();
	let template = commit.value("messageTemplate");
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
	let key = commit.nested("signingKey");
	if (key === void 0) return;
	let type = key.string("type", { enum: ["gpg", "ssh"] }), reference = key.nested("secretRef", { required: !0 }), name = reference?.string("name", { required: !0 });
	if (reference?.reportUnknown(), key.reportUnknown(), reference !== void 0 && name !== void 0) return {
		secret: {
			namespace,
			name,
			location: reference.locationOf("name")
		},
		type: type === "ssh" ? "ssh" : "gpg"
	};
}
function readFlatGit(spec, namespace) {
	let checkout = spec.nested("checkout", { required: !0 }), branch = checkout?.string("branch", { required: !0 }), reference = checkout?.nested("gitRepositoryRef", { required: !0 }), name = reference?.string("name", { required: !0 });
	return reference?.reportUnknown(), checkout?.reportUnknown(), {
		replacesRef: !0,
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
	let commit = spec.nested("commit", { required: !0 }), name = commit?.string("authorName", { required: !0 }) ?? "", email = commit?.string("authorEmail", { required: !0 }), messageTemplate = commit?.string("messageTemplate");
	commit?.reportUnknown();
	let template = commit?.value("messageTemplate");
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
	let update = spec.nested("update"), path = update?.string("path") ?? "";
	return update?.string("strategy", { enum: ["Setters"] }), update?.reportUnknown(), joinPath("", path.includes("${") ? path.slice(0, path.indexOf("${")).replace(/[^/]*$/, "") : path);
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
	let { manifest, previous } = resource, old = nameOf(manifest.value);
	return {
		...resource,
		manifest: {
			...manifest,
			...identify(value),
			value
		},
		previous: [...previous, old]
	};
}
function withName(resource, part, text, at, rule) {
	return withRule(withValue(resource, setMetadata(resource.manifest.value, part, stringAt(text, at))), part, rule);
}
function withRule(resource, part, rule) {
	let { manifest } = resource, before = part === "name" ? manifest.naming.name : "", text = before === "" ? rule : `${before}, then ${rule}`;
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
	let metadata = valueAt(value, "metadata"), map = metadata?.kind === "map" ? metadata : {
		kind: "map",
		entries: new Map(),
		at: value.at
	};
	return withEntry(value, "metadata", withEntry(map, key, field), map.at);
}
function addMetadataPairs(value, field, pairs) {
	let present = valueAt(value, "metadata", field), map = present?.kind === "map" ? present : {
		kind: "map",
		entries: new Map(),
		at: pairs.at
	};
	for (let [key, entry] of pairs.entries) map = withEntry(map, key, entry.value, entry.keyAt);
	return setMetadata(value, field, map);
}
// src/config/expansion.ts
const NAME = "([A-Za-z_][A-Za-z0-9_]*)", FORMS = [
	[RegExp(`^${NAME}()$`), () => (value) => value],
	[RegExp(`^#${NAME}()$`), () => (value) => String(new TextEncoder().encode(value).length)],
	[RegExp(`^${NAME}(\\^\\^?|,,?)$`), ([operator = ""]) => (value) => changeCase(value, operator)],
	[RegExp(`^${NAME}:(\\d+)(?::(\\d+))?$`), ([start, length]) => (value) => cut(value, Number(start), length)],
	[RegExp(`^${NAME}/([/#%]?)((?:[^/\\\\$}]|\\\\[/\\\\])+)/((?:[^\\\\$}]|\\\\[/\\\\])*)$`, "s"), ([where = "", pattern = "", replacement = ""]) => {
		let [from, to] = [withoutEscapes(pattern), withoutEscapes(replacement)];
		return (value) => replace$1(value, where, from, to);
	}],
	[RegExp(`^${NAME}(##?|%%?)([^\\[\\]?\\\\$}]+)$`, "s"), ([operator = "", pattern = ""]) => (value) => isAscii(value + pattern) ? trim(value, operator, pattern) : void 0]
];
function parseExpansion(expression) {
	let fallback = RegExp(`^${NAME}(:[=?+-]|[=-])(.*)$`, "s").exec(expression);
	if (fallback !== null) {
		let [, name = "", operator, word = ""] = fallback;
		return {
			name,
			kind: "default",
			word,
			onlyUnset: operator === "-"
		};
	}
	for (let [form, compile] of FORMS) {
		let match = form.exec(expression);
		if (match !== null) return {
			name: match[1],
			kind: "function",
			apply: compile(match.slice(2))
		};
	}
}
const withoutEscapes = (text) => text.replace(/\\([/\\])/g, "$1");
function isAscii(text) {
	return /^[\x00-\x7f]*$/.test(text);
}
function changeCase(value, operator) {
	if (!isAscii(value)) return;
	let change = (text) => operator.startsWith("^") ? text.toUpperCase() : text.toLowerCase();
	return operator.length === 2 ? change(value) : change(value.slice(0, 1)) + value.slice(1);
}
function cut(value, start, length) {
	if (isAscii(value)) return value.slice(start, length === void 0 ? void 0 : start + Number(length));
}
function replace$1(value, where, pattern, replacement) {
	return where === "/" ? value.replaceAll(pattern, () => replacement) : where === "" ? value.replace(pattern, () => replacement) : !(where === "#" ? value.startsWith(pattern) : value.endsWith(pattern)) || replacement === "" ? value : where === "#" ? replacement + value.slice(pattern.length) : value.slice(0, value.length - pattern.length) + replacement;
}
function trim(value, operator, pattern) {
	let isPrefix = operator.startsWith("#"), parts = pattern.split(/\*+/), matches = (text) => text !== "" && matchesParts(text, parts), lengths = Array.from({ length: value.length }, (_, index) => index + 1);
	operator.length === 2 && lengths.reverse();
	let found = lengths.find((length) => matches(isPrefix ? value.slice(0, length) : value.slice(value.length - length)));
	return found === void 0 ? value : isPrefix ? value.slice(found) : value.slice(0, value.length - found);
}
function matchesParts(text, parts) {
	let [first = "", ...rest] = parts, last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return !1;
	let at = first.length;
	for (let part of rest) {
		let found = text.indexOf(part, at);
		if (found === -1) return !1;
		at = found + part.length;
	}
	return at <= text.length - last.length;
}
// src/config/substitute.ts
function singleLine(value) {
	return value.replaceAll("\n", "");
}
function substituteText(text, lookup) {
	let unresolved = [], result = "", at = 0;
	for (; at < text.length;) {
		let dollar = text.indexOf("$", at);
		if (dollar === -1) break;
		if (result += text.slice(at, dollar), text[dollar + 1] === "$") {
			result += "$", at = dollar + 2;
			continue;
		}
		let end = text[dollar + 1] === "{" ? closingBrace(text, dollar + 2) : -1;
		if (end === -1) {
			result += "$", at = dollar + 1;
			continue;
		}
		let expansion = expand$1(text.slice(dollar + 2, end), lookup);
		expansion === void 0 && unresolved.push(text.slice(dollar + 2, end)), result += expansion ?? text.slice(dollar, end + 1), at = end + 1;
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
	let expansion = parseExpansion(expression);
	if (expansion === void 0) return;
	let value = lookup(expansion.name);
	if (expansion.kind === "function") return value === void 0 ? void 0 : expansion.apply(value);
	if (value !== void 0 && (value !== "" || expansion.onlyUnset)) return value;
	let nested = substituteText(expansion.word, lookup);
	return nested.unresolved.length > 0 ? void 0 : nested.text;
}
function substituteValue(value, lookup, unresolved) {
	if (value.kind === "list") return {
		...value,
		items: value.items.map((item) => substituteValue(item, lookup, unresolved))
	};
	if (value.kind === "map") {
		let entries = new Map();
		for (let [key, entry] of value.entries) {
			let name = key.includes("${") ? substituteText(key, lookup).text : key;
			entries.set(name, {
				...entry,
				value: substituteValue(entry.value, lookup, unresolved)
			});
		}
		return {
			...value,
			entries
		};
	}
	if (typeof value.value != "string" || !/\$[{$]/.test(value.value)) return value;
	let result = substituteText(value.value, lookup);
	result.unresolved.length > 0 && unresolved.push({
		scalar: value,
		names: result.unresolved
	});
	let isBoolean = result.text !== value.value && (result.text === "true" || result.text === "false");
	return {
		...value,
		value: isBoolean ? result.text === "true" : result.text
	};
}
function inferVariables(pattern, value) {
	let names = [], source = "", at = 0, touches = !1;
	for (let match of pattern.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?[=-][^}]*)?\}/g)) touches ||= names.length > 0 && match.index === at, source += `${escapePattern(pattern.slice(at, match.index))}${match[0] === pattern ? "(.+)" : "([^/]+?)"}`, names.push(match[1]), at = match.index + match[0].length;
	if (names.length === 0 || touches) return;
	let found = RegExp(`^${source}${escapePattern(pattern.slice(at))}$`).exec(value);
	if (found === null) return;
	let values = new Map();
	for (let [index, name] of names.entries()) {
		let text = found[index + 1];
		if (values.has(name) && values.get(name) !== text) return;
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
	let found = [];
	for (let line of text.split("\n")) {
		if (!line.includes("\"$imagepolicy\"")) continue;
		let match = MARKED_LINE.exec(line.trimEnd());
		if (match === null || match[4] !== void 0 && match[4] !== "name") continue;
		let value = /["']?([^\s"']+)["']?\s*$/.exec(match[1])?.[1];
		value !== void 0 && found.push({
			file,
			value,
			namespace: match[2],
			name: match[3]
		});
	}
	return found;
}
function imageNameOf(reference) {
	let [name = ""] = reference.split("@", 1), colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
function inferImages(manifests, marked) {
	let result = [], extraPolicies = new Map(), policies = manifests.filter((manifest) => manifest.kind === "ImagePolicy");
	for (let manifest of manifests) {
		let pattern = manifest.kind === "ImageRepository" ? openImage(manifest) : void 0;
		if (pattern === void 0) continue;
		let users = policies.filter((policy) => refersTo(policy, manifest)), variants = collectVariants(pattern, users, marked);
		for (let [key, { values, files }] of variants) if (result.push({
			manifest: fill(manifest, values),
			...variants.size > 1 && { files: [...files].sort() }
		}), variants.size > 1) for (let user of users) noteFiles(extraPolicies, user, key, files);
		variants.size === 0 && result.push({ manifest });
	}
	for (let manifest of manifests) {
		let variants = extraPolicies.get(manifest);
		if (variants !== void 0) for (let files of variants.values()) result.push({
			manifest,
			files: [...files].sort()
		});
		else (manifest.kind !== "ImageRepository" || openImage(manifest) === void 0) && result.push({ manifest });
	}
	return result;
}
function openImage(manifest) {
	let image = valueAt(manifest.value, "spec", "image");
	return (manifest.unresolved?.some(({ names }) => names.length > 0) ?? !1) && image?.kind === "scalar" && typeof image.value == "string" && image.value.includes("${") ? image.value : void 0;
}
function refersTo(policy, repository) {
	let name = stringOf(policy.value, "spec", "imageRepositoryRef", "name") ?? "", namespace = stringOf(policy.value, "spec", "imageRepositoryRef", "namespace") ?? nameOf(policy.value).namespace;
	return name !== "" && mayBeSame({
		namespace,
		name
	}, nameOf(repository.value));
}
function collectVariants(pattern, users, marked) {
	let variants = new Map(), names = users.map((user) => nameOf(user.value));
	for (let { file, value, namespace, name } of marked) {
		if (!names.some((own) => own.name === name && (own.namespace === namespace || own.namespace === ""))) continue;
		let values = inferVariables(pattern, imageNameOf(value));
		if (values === void 0) continue;
		let key = JSON.stringify([...values]), variant = variants.get(key);
		variant === void 0 ? variants.set(key, {
			values,
			files: new Set([file])
		}) : variant.files.add(file);
	}
	return new Map([...variants].sort(([a], [b]) => a < b ? -1 : 1));
}
function noteFiles(extra, user, key, files) {
	let variants = extra.get(user) ?? new Map();
	variants.set(key, new Set([...variants.get(key) ?? [], ...files])), extra.set(user, variants);
}
function fill(manifest, values) {
	let unresolved = [], value = substituteValue(manifest.value, (name) => values.get(name), unresolved), { unresolved: _, ...rest } = manifest;
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
], RELEVANT_CONFIGURATION = /image\.toolkit\.fluxcd\.io|\bImage(?:Repository|Policy|UpdateAutomation)\b|^name(?:Prefix|Suffix|space):/m;
function findIgnoredEffects(kustomization, resources, textOf) {
	let image = resources.find(({ manifest }) => IMAGE_KINDS$1.includes(manifest.kind));
	if (image === void 0) return [];
	let subject = `${image.manifest.kind} "${stringOf(image.manifest.value, "metadata", "name") ?? ""}"`, textAt = (path) => textOf(resolvePath(kustomization.folder, path) ?? "");
	return [...kustomization.others].flatMap(([field, { value, at }]) => isRelevant(field, value, textAt) ? [{
		message: `\`${field}\` of ${kustomization.path} may alter ${subject}, and is not followed`,
		at
	}] : []);
}
function isRelevant(field, value, textAt) {
	return value.kind !== "list" || value.items.length === 0 ? !1 : field === "transformers" ? !0 : field === "labels" ? value.items.some((item) => valueAt(item, "fields") !== void 0) : field === "configurations" || field === "crds" ? value.items.some((item) => RELEVANT_CONFIGURATION.test(textAt(stringOf(item) ?? "") ?? "")) : field === "replacements" && value.items.some((item) => selectsImageKinds(item, textAt));
}
function selectsImageKinds(replacement, textAt) {
	let path = stringOf(replacement, "path");
	if (path !== void 0) {
		let text = textAt(path);
		return text !== void 0 && readAllDocuments(text, path).some(({ value }) => (value?.kind === "list" ? value.items : value === void 0 ? [] : [value]).some((item) => selectsImageKinds(item, () => void 0)));
	}
	let targets = valueAt(replacement, "targets");
	return targets?.kind === "list" && targets.items.some((target) => {
		let kind = stringOf(target, "select", "kind");
		return kind === void 0 || IMAGE_KINDS$1.includes(kind);
	});
}
// src/config/kustomize/json-patch.ts
var JsonPatchError = class extends Error {};
function applyJsonPatch(document, operations) {
	let value = document;
	for (let operation of operations.items) value = applyOperation(value, operation);
	if (value.kind !== "map") throw new JsonPatchError("the patch replaces the whole document with something else");
	return value;
}
function applyOperation(document, operation) {
	let op = stringOf(operation, "op"), path = stringOf(operation, "path");
	if (op === void 0 || path === void 0) throw new JsonPatchError("an operation needs op and path");
	let keys = parsePointer(path), value = valueAt(operation, "value") ?? nullAt(operation.at);
	switch (op) {
		case "add": return edit(document, keys, path, (parent, key) => insert(parent, key, value, path));
		case "replace": return edit(document, keys, path, (parent, key) => replace(parent, key, value, path));
		case "remove": return edit(document, keys, path, (parent, key) => remove(parent, key, path));
		case "test":
			if (!isEqual(toData(read(document, keys, path)), toData(value))) throw new JsonPatchError(`testing value ${path} failed`);
			return document;
		case "move":
		case "copy": {
			let from = parsePointer(stringOf(operation, "from") ?? ""), moved = read(document, from, path);
			return edit(op === "copy" ? document : edit(document, from, path, (parent, key) => remove(parent, key, path)), keys, path, (parent, key) => insert(parent, key, moved, path));
		}
		default: throw new JsonPatchError(`unknown operation "${op}"`);
	}
}
function parsePointer(path) {
	if (!path.startsWith("/")) throw new JsonPatchError(`"${path}" is no JSON pointer`);
	return path.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function isEqual(a, b) {
	if (typeof a != "object" || typeof b != "object" || a === null || b === null) return a === b;
	let [left, right] = [Object.entries(a), Object.entries(b)];
	return Array.isArray(a) === Array.isArray(b) && left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, b[key]));
}
function read(document, keys, path) {
	let value = document;
	for (let [depth, key] of keys.entries()) {
		let child = value.kind === "list" ? value.items[indexOf(key, value.items.length - 1, path)] : valueAt(value, key);
		if (child === void 0 && (value.kind !== "map" || depth < keys.length - 1)) throw missing(path);
		value = child ?? nullAt(value.at);
	}
	return value;
}
function edit(value, keys, path, change) {
	let [key, ...rest] = keys;
	if (value.kind === "scalar" || key === void 0) throw missing(path);
	if (rest.length === 0) return change(value, key);
	if (value.kind === "list") {
		let index = indexOf(key, value.items.length - 1, path);
		return {
			...value,
			items: value.items.with(index, edit(value.items[index], rest, path, change))
		};
	}
	let child = valueAt(value, key);
	if (child === void 0) throw missing(path);
	return withEntry(value, key, edit(child, rest, path, change));
}
function insert(parent, key, value, path) {
	if (parent.kind === "map") return withEntry(parent, key, value);
	let index = key === "-" ? parent.items.length : indexOf(key, parent.items.length, path);
	return {
		...parent,
		items: parent.items.toSpliced(index, 0, value)
	};
}
function replace(parent, key, value, path) {
	return parent.kind === "list" ? {
		...parent,
		items: parent.items.with(indexOf(key, parent.items.length - 1, path), value)
	} : withEntry(parent, key, value);
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
	let number = Number(key), index = number < 0 ? last + 1 + number : number;
	if (!/^[+-]?\d+$/.test(key) || index < 0 || index > last) throw new JsonPatchError(`${path}: no item ${key}`);
	return index;
}
function missing(path) {
	return new JsonPatchError(`${path} does not exist`);
}
// src/config/kustomize/strategic-merge.ts
function mergeStrategically(base, patch) {
	let directive = directiveOf(patch);
	if (directive === "delete") return;
	if (directive === "replace") return clean(patch);
	let entries = new Map(base.entries);
	for (let [key, entry] of patch.entries) {
		let merged = mergeEntry(entries.get(key), entry);
		merged === void 0 ? entries.delete(key) : entries.set(key, merged);
	}
	return entries.delete("$patch"), {
		...base,
		entries
	};
}
function mergeEntry(base, patch) {
	if (!isNull(patch.value)) {
		if (patch.value.kind === "map" && base?.value.kind === "map") {
			let value = mergeStrategically(base.value, patch.value);
			return value === void 0 ? void 0 : {
				...base,
				value
			};
		}
		if (patch.value.kind !== "map" || directiveOf(patch.value) !== "delete") return {
			keyAt: patch.keyAt,
			value: clean(patch.value)
		};
	}
}
function directiveOf(map) {
	let directive = map.entries.get("$patch")?.value;
	return directive?.kind === "scalar" ? String(directive.value) : void 0;
}
function isNull(value) {
	return value.kind === "scalar" && value.value === null;
}
function clean(value) {
	if (value.kind === "list") {
		let items = value.items.filter((item) => item.kind !== "map" || directiveOf(item) === void 0);
		return {
			...value,
			items: items.map(clean)
		};
	}
	if (value.kind === "scalar") return value;
	let entries = new Map();
	for (let [key, entry] of value.entries) key !== "$patch" && !isNull(entry.value) && entries.set(key, {
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
	let tests = [];
	for (let requirement of splitRequirements(text)) {
		let test = parseRequirement(requirement);
		if (test === void 0) return `unable to parse requirement: "${requirement}"`;
		tests.push(test);
	}
	return (labels) => tests.every((test) => test(labels));
}
function splitRequirements(text) {
	return text.split(/,(?![^(]*\))/).map((part) => part.trim()).filter((part) => part !== "" || text.trim() !== "");
}
function parseRequirement(text) {
	let match = SET.exec(text);
	if (match === null) return;
	let [, negated, key, setOperator, list, operator, value = ""] = match, read = (labels) => Object.hasOwn(labels, key) ? labels[key] : void 0;
	if (negated === "!") return setOperator || operator ? void 0 : (labels) => read(labels) === void 0;
	if (setOperator !== void 0) {
		let values = (list ?? "").split(",").map((item) => item.trim());
		return setOperator === "in" ? (labels) => values.includes(read(labels) ?? "\0") : (labels) => !values.includes(read(labels) ?? "\0");
	}
	return operator === void 0 ? (labels) => read(labels) !== void 0 : operator === "!=" ? (labels) => read(labels) !== value : operator === ">" || operator === "<" ? compareIntegers(read, operator, value) : (labels) => read(labels) === value;
}
function compareIntegers(read, operator, value) {
	if (/^-?\d+$/.test(value)) return (labels) => {
		let actual = read(labels);
		return actual === void 0 || !/^-?\d+$/.test(actual) ? !1 : operator === ">" ? BigInt(actual) > BigInt(value) : BigInt(actual) < BigInt(value);
	};
}
// src/config/kustomize/target.ts
function readTarget(value) {
	let read = (key) => stringOf(value, key) ?? "";
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
	let parts = [
		"group",
		"version",
		"kind",
		"name",
		"namespace"
	], patterns = new Map();
	for (let part of parts) {
		let test = compilePattern(target[part]);
		if (test === void 0) return `target.${part}: "${target[part]}" is no regular expression`;
		patterns.set(part, test);
	}
	let labels = parseSelector(target.labelSelector), annotations = parseSelector(target.annotationSelector);
	return typeof labels == "string" ? `target.labelSelector: ${labels}` : typeof annotations == "string" ? `target.annotationSelector: ${annotations}` : (resource) => matches(resource, (part) => patterns.get(part), labels, annotations);
}
function matches({ manifest, original }, pattern, labels, annotations) {
	let { value } = manifest, namespace = stringOf(value, "metadata", "namespace") ?? "", name = stringOf(value, "metadata", "name") ?? "", isNamespace = pattern("namespace"), isName = pattern("name");
	return (isNamespace(effectiveNamespace(original.namespace)) || isNamespace(effectiveNamespace(namespace))) && (isName(original.name) || isName(name)) && pattern("group")(manifest.group) && pattern("version")(manifest.version) && pattern("kind")(manifest.kind) && labels(labelsOf(value)) && annotations(annotationsOf(value));
}
function compilePattern(text) {
	if (text === "") return () => !0;
	if (/^[A-Za-z0-9_-]+$/.test(text)) return (candidate) => candidate === text;
	let anchored = `${text.startsWith("^") ? "" : "^"}${text}${text.endsWith("$") ? "" : "$"}`;
	try {
		let pattern = RE2JS.compile(anchored);
		return (candidate) => pattern.matcher(candidate).find();
	} catch {
		return;
	}
}
// src/config/kustomize/patch.ts
function readPatchBody(text, file, at) {
	let documents = readAllDocuments(text, file, at.line, at.column), fault = documents.find((document) => document.fault !== void 0)?.fault;
	if (fault !== void 0) return `the patch is not readable as YAML: ${fault.message}`;
	let values = documents.flatMap(({ value }) => value ?? []), [first] = values;
	if (values.length === 1 && first?.kind === "list") return { operations: first };
	let merges = values.filter((value) => value.kind === "map");
	return merges.length < values.length || !merges.every((value) => [stringOf(value, "kind"), stringOf(value, "metadata", "name")].every(Boolean)) || merges.length === 0 ? "the patch is neither a list of operations nor a document with kind and metadata.name; kustomize refuses it" : { merges };
}
function applyPatch(resources, patch, body, report) {
	if (patch.target === void 0) return "operations" in body ? (report("a JSON patch needs a target", patch.at), [...resources]) : body.merges.reduce((current, merge) => mergeByName(current, merge, patch, report), [...resources]);
	let test = compileTarget(patch.target);
	return typeof test == "string" || "merges" in body && body.merges.length > 1 ? (report(typeof test == "string" ? test : "a patch with a target may hold one document", patch.at), [...resources]) : resources.flatMap((resource) => test(resource) ? patchOne(resource, patch, body, report) : [resource]);
}
function applyNamedJsonPatch(resources, patch, body, report) {
	let { target } = patch;
	if (target === void 0 || !("operations" in body)) return [...resources];
	let found = findByName(resources, { ...target });
	return found === void 0 ? [...resources] : resources.flatMap((resource) => resource === found ? patchOne(resource, patch, body, report) : [resource]);
}
function patchOne(resource, patch, body, report) {
	if ("merges" in body) return body.merges.reduce((current, merge) => current.flatMap((item) => mergeOne(item, merge, patch)), [resource]);
	try {
		let value = applyJsonPatch(resource.manifest.value, body.operations);
		return identify(value) === void 0 ? [] : [noteRenaming(withValue(resource, value), resource, patch)];
	} catch (error) {
		if (!(error instanceof JsonPatchError)) throw error;
		return report(`the patch does not fit ${resource.manifest.kind} "${nameOf(resource.manifest.value).name}": ${error.message}`, patch.at), [resource];
	}
}
function mergeByName(resources, merge, patch, report) {
	let [group = "", version = ""] = (stringOf(merge, "apiVersion") ?? "").split("/", 2), kind = stringOf(merge, "kind") ?? "";
	if (!resources.some(({ manifest }) => manifest.kind === kind && manifest.group === group)) return resources;
	let wanted = {
		group,
		version,
		kind,
		...nameOf(merge)
	}, found = findByName(resources, wanted);
	return found === void 0 ? (report(`no ${kind} "${wanted.name}" for the patch to change`, merge.at), resources) : resources.flatMap((resource) => resource === found ? mergeOne(resource, merge, patch) : [resource]);
}
function findByName(resources, wanted) {
	let ofKind = resources.filter(({ manifest }) => manifest.group === wanted.group && manifest.version === wanted.version && manifest.kind === wanted.kind), isWanted = ({ name, namespace }) => name === wanted.name && effectiveNamespace(namespace) === effectiveNamespace(wanted.namespace), current = ofKind.filter(({ manifest }) => isWanted(nameOf(manifest.value)));
	if (current.length === 1) return current[0];
	let before = ofKind.filter(({ original, previous }) => [original, ...previous].some(isWanted));
	return before.length === 1 ? before[0] : void 0;
}
function mergeOne(resource, merge, patch) {
	let { manifest } = resource, merged = mergeStrategically(manifest.value, merge);
	if (merged === void 0) return [];
	let value = {
		...merged,
		entries: new Map(merged.entries)
	};
	for (let key of ["apiVersion", "kind"]) {
		let entry = manifest.value.entries.get(key);
		entry !== void 0 && value.entries.set(key, entry);
	}
	let keep = (key) => {
		let before = metadataEntry(manifest.value, key);
		value = before === void 0 ? withoutMetadata(value, key) : setMetadata(value, key, before);
	};
	return keep("namespace"), patch.allowNameChange || keep("name"), [noteRenaming(withValue(resource, value), resource, patch)];
}
function metadataEntry(value, key) {
	let metadata = value.entries.get("metadata")?.value;
	return metadata?.kind === "map" ? metadata.entries.get(key)?.value : void 0;
}
function withoutMetadata(value, key) {
	let entry = value.entries.get("metadata");
	if (entry?.value.kind !== "map" || !entry.value.entries.has(key)) return value;
	let entries = new Map(entry.value.entries);
	return entries.delete(key), {
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
	let old = nameOf(before.manifest.value), now = nameOf(after.manifest.value), rule = `a patch of ${patch.at.file}:${patch.at.line}`, noted = after;
	return now.name !== old.name && (noted = withRule(noted, "name", rule)), now.namespace !== old.namespace && (noted = withRule(noted, "namespace", rule)), noted;
}
var KustomizeBuilder = class {
	#files;
	#diagnostics;
	#outside;
	#bodies = new Map();
	#bases = new Map();
	constructor(files, diagnostics, outside = []) {
		this.#files = files, this.#diagnostics = diagnostics, this.#outside = outside;
	}
	build(kustomization, trace) {
		return this.#accumulate(kustomization, [], [], trace).filter(({ manifest }) => !isLocal(manifest.value));
	}
	#accumulate(kustomization, incoming, open, trace) {
		let { folder } = kustomization;
		trace.folders.add(folder);
		let path = [...open, folder], resources = [...incoming];
		for (let entry of kustomization.resources) resources.push(...this.#load(kustomization, entry, path, trace));
		let generators = kustomization.others.get("generators");
		generators?.value.kind === "list" && generators.value.items.length > 0 && this.#leaveOut(kustomization, `what the generators of ${kustomization.path} make is not known here`, generators.at), resources = this.#dropDuplicates(resources, kustomization);
		for (let entry of kustomization.components) {
			let component = this.#enter(kustomization, entry, resources, path, trace);
			component?.isComponent && (resources = this.#accumulate(component, resources, path, trace));
		}
		return resources.length === 0 ? [] : this.#transform(kustomization, resources, trace);
	}
	#load(kustomization, entry, open, trace) {
		if (isRemote(entry.text)) {
			let message = `the remote base ${entry.text} is not fetched, so what it declares is not known here`;
			return this.#leaveOut(kustomization, message, entry.at), [];
		}
		let path = resolvePath(kustomization.folder, entry.text);
		if (path === void 0) return [];
		let manifests = this.#files.manifestsOf(path);
		if (manifests.length > 0) return trace.files.add(path), manifests.map(declaredResource);
		let base = this.#files.kustomizationIn(path);
		return base === void 0 || base.isComponent ? [] : this.#base(base, entry.at, open, trace);
	}
	#base(base, at, open, trace) {
		if (this.#isCycle(base.folder, at, open)) return [];
		let built = this.#bases.get(base.folder);
		if (built === void 0) {
			let own = {
				folders: new Set(),
				files: new Set()
			};
			built = {
				resources: this.#accumulate(base, [], open, own),
				trace: own
			}, this.#bases.set(base.folder, built);
		}
		for (let folder of built.trace.folders) trace.folders.add(folder);
		for (let file of built.trace.files) trace.files.add(file);
		return built.resources;
	}
	#enter(kustomization, entry, resources, open, trace) {
		if (isRemote(entry.text)) {
			let message = `the remote component ${entry.text} may alter image documents, and is not fetched`;
			resources.some(isImageDocument) ? this.#unsupported(message, entry.at) : this.#leaveOut(kustomization, message, entry.at);
			return;
		}
		let path = resolvePath(kustomization.folder, entry.text), component = path === void 0 ? void 0 : this.#files.kustomizationIn(path);
		if (!(component === void 0 || this.#isCycle(component.folder, entry.at, open))) return trace.folders.add(component.folder), component;
	}
	#isCycle(folder, at, open) {
		let visited = open.find((other) => isBelow(other, folder));
		if (visited === void 0 && open.length < 60) return !1;
		let message = visited === void 0 ? "kustomizations are nested too deeply" : `cycle detected: candidate root '${folder || "."}' contains visited root '${visited || "."}'`;
		return this.#invalid(message, at), !0;
	}
	#transform(kustomization, incoming, trace) {
		let report = (message, at) => this.#invalid(message, at), resources = [...incoming];
		for (let patch of [...kustomization.patchesStrategicMerge, ...kustomization.patches]) {
			let body = this.#body(kustomization, patch, resources, trace);
			body !== void 0 && (resources = applyPatch(resources, patch, body, report));
		}
		resources = resources.map((resource) => rename(resource, kustomization));
		for (let { field, pairs } of kustomization.metadata) resources = resources.map((resource) => {
			let value = addMetadataPairs(resource.manifest.value, field, pairs);
			return {
				...resource,
				manifest: {
					...resource.manifest,
					value
				}
			};
		});
		for (let patch of kustomization.patchesJson6902) {
			let body = this.#body(kustomization, patch, resources, trace);
			body !== void 0 && (resources = applyNamedJsonPatch(resources, patch, body, report));
		}
		for (let { message, at } of findIgnoredEffects(kustomization, resources, (path) => this.#files.textOf(path))) this.#unsupported(message, at);
		return this.#dropDuplicates(resources, kustomization);
	}
	#body(kustomization, patch, resources, trace) {
		let { inline, path } = patch;
		if (inline !== void 0) return this.#readBody(`${inline.at.file}:${inline.at.line}:${inline.at.column}`, inline.text, inline.at.file, inline.at);
		if (path === void 0) return;
		let file = isRemote(path.text) ? void 0 : resolvePath(kustomization.folder, path.text), text = file === void 0 ? void 0 : this.#files.textOf(file);
		if (file === void 0 || text === void 0) this.#missPatch(path, patch, resources);
		else return trace.files.add(file), this.#readBody(file, text, file, {
			file,
			line: 1,
			column: 1
		});
	}
	#missPatch(path, { target }, resources) {
		let test = target === void 0 ? void 0 : compileTarget(target), hit = resources.find((resource) => isImageDocument(resource) && (typeof test != "function" || test(resource)));
		if (hit === void 0) return;
		let { kind, value } = hit.manifest, what = isRemote(path.text) ? "is not fetched" : "is not among the files that are read";
		this.#unsupported(`the patch ${path.text}, which may alter ${kind} "${nameOf(value).name}", ${what}`, path.at);
	}
	#readBody(key, text, file, at) {
		if (!this.#bodies.has(key)) {
			let body = readPatchBody(text, file, at);
			typeof body == "string" && this.#invalid(body, at), this.#bodies.set(key, typeof body == "string" ? void 0 : body);
		}
		return this.#bodies.get(key);
	}
	#dropDuplicates(resources, kustomization) {
		let seen = new Map();
		for (let resource of resources) {
			let { manifest } = resource, { name, namespace } = nameOf(manifest.value), key = [
				manifest.group,
				manifest.version,
				manifest.kind,
				namespace,
				name
			].join("\0");
			if (seen.has(key)) {
				let message = `${manifest.kind} "${name}" is there twice in the kustomization of ${kustomization.folder || "the root folder"}; kustomize refuses this`;
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
			hint: RENDERED_HINT
		}));
	}
	#leaveOut({ path }, message, at) {
		IMAGE_KIND.test(this.#files.textOf(path) ?? "") ? this.#unsupported(message, at) : this.#outside.push(diagnose("KUSTOMIZE_UNSUPPORTED", message, {
			at,
			hint: RENDERED_HINT
		}));
	}
};
const RENDERED_HINT = "Commit the output of `kustomize build` and name that file in `sources.rendered` of .github/retag.yaml.", IMAGE_KIND = /\bImage(?:Repository|Policy|UpdateAutomation)\b/;
function isImageDocument({ manifest }) {
	return IMAGE_KIND.test(manifest.kind);
}
function isLocal(value) {
	let annotation = valueAt(value, "metadata", "annotations", "config.kubernetes.io/local-config");
	return annotation?.kind === "scalar" && annotation.value !== "false";
}
function rename(resource, { namespace, namePrefix, nameSuffix }) {
	let rule = (field, { at }) => `${field} of ${at.file}:${at.line}`, renamed = resource;
	namespace !== void 0 && nameOf(renamed.manifest.value).namespace !== namespace.text && (renamed = withName(renamed, "namespace", namespace.text, namespace.at, rule("namespace", namespace)));
	let { name } = nameOf(renamed.manifest.value);
	if (namePrefix !== void 0 && (renamed = withName(renamed, "name", `${namePrefix.text}${name}`, namePrefix.at, rule("namePrefix", namePrefix))), nameSuffix !== void 0) {
		let prefixed = nameOf(renamed.manifest.value).name;
		renamed = withName(renamed, "name", `${prefixed}${nameSuffix.text}`, nameSuffix.at, rule("nameSuffix", nameSuffix));
	}
	return renamed;
}
function isRemote(text) {
	return /^[a-z+]+:\/\/|^git@|^[a-z]+::|[?]ref=|\.git(?:[/?]|$)|^(github\.com|gitlab\.com|bitbucket\.org)\//.test(text);
}
// src/config/kustomize/kustomization.ts
const KUSTOMIZATION_NAMES$1 = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
], OTHER_FIELDS = [
	"transformers",
	"replacements",
	"configurations",
	"crds",
	"generators",
	"labels"
];
function emptyKustomization(folder) {
	return {
		path: folder,
		folder,
		isComponent: !1,
		resources: [],
		components: [],
		patchesStrategicMerge: [],
		patches: [],
		patchesJson6902: [],
		metadata: [],
		others: new Map()
	};
}
function readKustomization(value, path) {
	let namespace = placedAt(value, "namespace"), namePrefix = placedAt(value, "namePrefix"), nameSuffix = placedAt(value, "nameSuffix");
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
			let entry = value.entries.get(field);
			return entry === void 0 ? [] : [[field, {
				value: entry.value,
				at: entry.keyAt
			}]];
		}))
	};
}
function readPatches(value) {
	return value?.kind === "list" ? value.items.flatMap((item) => {
		if (item.kind !== "map") return [];
		let path = placedAt(item, "path"), inline = placedAt(item, "patch"), target = valueAt(item, "target");
		return path === void 0 == (inline === void 0) ? [] : [{
			...path !== void 0 && { path },
			...inline !== void 0 && { inline },
			...target?.kind === "map" && { target: readTarget(target) },
			allowNameChange: isTrue(valueAt(item, "options", "allowNameChange")),
			allowKindChange: isTrue(valueAt(item, "options", "allowKindChange")),
			at: item.at
		}];
	}) : [];
}
function placedList(value, key) {
	let list = valueAt(value, key);
	return list?.kind === "list" ? list.items.flatMap((item) => {
		let text = stringOf(item);
		return text === void 0 ? [] : [{
			text,
			at: contentOf(item)
		}];
	}) : [];
}
function placedAt(value, key) {
	let found = valueAt(value, key), text = stringOf(found);
	return found === void 0 || text === void 0 || text === "" ? void 0 : {
		text,
		at: contentOf(found)
	};
}
function mergePatch(placed) {
	return {
		...placed.text.includes("\n") || placed.text.trimStart().startsWith("{") ? { inline: placed } : { path: placed },
		allowNameChange: !1,
		allowKindChange: !1,
		at: placed.at
	};
}
function contentOf(value) {
	return value.kind === "scalar" ? value.contentAt : value.at;
}
function isTrue(value) {
	return value?.kind === "scalar" && value.value === !0;
}
function readMetadataPairs(value) {
	let pairs = [], add = (field, found) => {
		found?.kind === "map" && pairs.push({
			field,
			pairs: found
		});
	};
	add("labels", valueAt(value, "commonLabels"));
	let labels = valueAt(value, "labels");
	if (labels?.kind === "list") for (let item of labels.items) add("labels", valueAt(item, "pairs"));
	return add("annotations", valueAt(value, "commonAnnotations")), pairs;
}
// src/config/kustomize/flux-kustomization.ts
function readFluxKustomization(manifest) {
	let spec = valueAt(manifest.value, "spec");
	if (spec?.kind !== "map") return;
	let namespace = placedAt(spec, "targetNamespace"), namePrefix = placedAt(spec, "namePrefix"), nameSuffix = placedAt(spec, "nameSuffix"), labels = valueAt(spec, "commonMetadata", "labels"), annotations = valueAt(spec, "commonMetadata", "annotations"), substitute = valueAt(spec, "postBuild", "substitute"), from = valueAt(spec, "postBuild", "substituteFrom"), hasFrom = from?.kind === "list" && from.items.length > 0, merges = valueAt(spec, "patchesStrategicMerge");
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
		substitute: hasFrom || substitute?.kind === "map" && substitute.entries.size > 0 ? variablesOf(substitute) : void 0,
		configMaps: (from?.kind === "list" ? from.items : []).flatMap((item) => stringOf(item, "kind") === "ConfigMap" ? stringOf(item, "name") ?? [] : []),
		namespace: stringOf(manifest.value, "metadata", "namespace") ?? ""
	};
}
function variablesOf(value) {
	return value?.kind === "map" ? new Map(Object.entries(toData(value)).map(([key, item]) => [key, singleLine(String(item ?? ""))])) : new Map();
}
function overlayKustomization(base, { overlay }) {
	let { namespace, namePrefix, nameSuffix } = overlay;
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
	let uses = new Map(), urls = new Map();
	for (let path of source.documentPaths) for (let manifest of source.manifestsOf(path)) if (manifest.kind === "GitRepository") urls.set(nameOf(manifest.value).name, stringOf(manifest.value, "spec", "url") ?? "");
	else if (manifest.kind === "Kustomization") {
		let flux = readFluxKustomization(manifest);
		flux?.sourceKind === "GitRepository" && uses.set(flux.sourceName, (uses.get(flux.sourceName) ?? 0) + 1);
	}
	let [own] = [...uses].toSorted(([a, m], [b, n]) => n - m || Number(b === "flux-system") - Number(a === "flux-system") || (a < b ? -1 : 1))[0] ?? [];
	return ({ sourceKind, sourceName, path }) => {
		if (sourceKind !== "GitRepository") return path === "";
		if (own === void 0 || sourceName === own) return !1;
		let url = urls.get(sourceName);
		return url === void 0 ? path === "" : url !== urls.get(own);
	};
}
function composeManifests(source, substitutions, diagnostics, outside = []) {
	return new Composition(source, substitutions, new KustomizeBuilder(source, diagnostics, outside)).compose();
}
var Composition = class {
	#source;
	#substitutions;
	#builder;
	#roots = new Map();
	#queue = [];
	#foreign;
	constructor(source, substitutions, builder) {
		this.#source = source, this.#substitutions = Object.entries(substitutions).map(([path, values]) => [resolvePath("", path) ?? "", values]).toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)), this.#builder = builder, this.#foreign = foreignSource(source);
	}
	compose() {
		let kustomizations = this.#source.kustomizationFolders.flatMap((folder) => this.#source.kustomizationIn(folder) ?? []), used = usedFolders(kustomizations);
		for (let kustomization of kustomizations) !used.has(kustomization.folder) && !kustomization.isComponent && this.#addRoot(`k ${kustomization.folder}`, kustomization, [kustomization.folder]);
		this.#drain();
		let patches = patchFiles(kustomizations), declared = this.#source.documentPaths.filter((path) => !patches.has(path));
		for (let path of declared) {
			for (let manifest of this.#source.manifestsOf(path)) manifest.kind === "Kustomization" && !this.#isReached(path) && this.#addFluxRoot(manifest, void 0);
			this.#drain();
		}
		let roots = livingRoots([...this.#roots.values()]), reached = new Set(roots.flatMap((root) => [...root.trace.files])), unreached = declared.filter((path) => !reached.has(path)).flatMap((path) => this.#source.manifestsOf(path));
		return mergeScopes([...roots.flatMap((root) => root.manifests), ...unreached.map((manifest) => this.#substitute(manifest, [folderOf(manifest.at.file)], void 0))]);
	}
	#isReached(path) {
		return [...this.#roots.values()].some((root) => root.trace.files.has(path));
	}
	#addRoot(key, kustomization, scopes, flux, parent) {
		let known = this.#roots.get(key);
		if (known !== void 0) {
			parent !== void 0 && known.parents.add(parent);
			return;
		}
		if (this.#roots.size >= 5e3) return;
		let root = {
			kustomization,
			...flux !== void 0 && { flux },
			scopes,
			parents: new Set(parent === void 0 ? [] : [parent]),
			trace: {
				folders: new Set(),
				files: new Set()
			},
			manifests: []
		};
		this.#roots.set(key, root), this.#queue.push(root);
	}
	#drain() {
		for (let root = this.#queue.shift(); root !== void 0; root = this.#queue.shift()) {
			let resources = this.#builder.build(root.kustomization, root.trace);
			root.manifests = resources.map((resource) => this.#finish(resource, root));
			for (let manifest of root.manifests) manifest.kind === "Kustomization" && this.#addFluxRoot(manifest, root);
		}
	}
	#addFluxRoot(manifest, parent) {
		let flux = readFluxKustomization(manifest);
		if (flux === void 0 || !this.#source.hasFolder(flux.path) || this.#foreign(flux)) return;
		let base = this.#source.kustomizationIn(flux.path) ?? this.#generate(flux.path), scopes = [...new Set([flux.path, ...manifest.scopes])], key = `f ${JSON.stringify([
			manifest.at,
			scopes,
			toData(manifest.value)
		])}`;
		this.#addRoot(key, overlayKustomization(base, flux), scopes, flux, parent);
	}
	#generate(folder) {
		let at = {
			file: folder,
			line: 1,
			column: 1
		}, inside = this.#source.kustomizationFolders.filter((other) => other !== folder && isBelow(other, folder)), withOwn = new Set(inside), isHeld = (path) => {
			for (let parent = folderOf(path); isBelow(parent, folder) && parent !== folder; parent = folderOf(parent)) if (withOwn.has(parent)) return !0;
			return !1;
		}, outermost = inside.filter((other) => !isHeld(other)), files = this.#source.documentPaths.filter((path) => isBelow(path, folder) && !isHeld(path)), relative = (path) => folder === "" ? path : path.slice(folder.length + 1), resources = [...outermost, ...files].sort().map((path) => ({
			text: relative(path),
			at
		}));
		return {
			...emptyKustomization(folder),
			resources
		};
	}
	#finish({ manifest }, root) {
		let { value } = manifest, { labels, annotations } = root.flux?.commonMetadata ?? {};
		return labels !== void 0 && (value = addMetadataPairs(value, "labels", labels)), annotations !== void 0 && (value = addMetadataPairs(value, "annotations", annotations)), this.#substitute({
			...manifest,
			value,
			scopes: root.scopes
		}, root.scopes, root.flux);
	}
	#substitute(manifest, scopes, flux) {
		let configured = this.#configuredValues([...scopes, folderOf(manifest.at.file)]), isDisabled = [labelsOf(manifest.value), annotationsOf(manifest.value)].some((pairs) => pairs["kustomize.toolkit.fluxcd.io/substitute"] === "disabled"), isKnownOff = flux !== void 0 && flux.substitute === void 0 && configured === void 0;
		if (isDisabled || isKnownOff) return manifest;
		let lookup = (name) => flux?.substitute?.get(name) ?? configured?.(name) ?? (flux && this.#fromConfigMaps(flux, name)), unresolved = [], value = substituteValue(manifest.value, lookup, unresolved), extract = flux?.substitute === void 0 ? valueAt(manifest.value, "spec", "filterTags", "extract") : void 0, open = unresolved.filter(({ scalar }) => scalar !== extract);
		return {
			...manifest,
			value,
			...open.length > 0 && { unresolved: open }
		};
	}
	#fromConfigMaps({ configMaps, namespace }, variable) {
		for (let name of configMaps.toReversed()) {
			let meant = this.#source.configMaps().filter((map) => mayBeSame(map, {
				namespace,
				name
			})), values = new Set(meant.map((map) => map.values.get(variable))), [value] = values;
			if (values.size > 1) return;
			if (value !== void 0) return value;
		}
	}
	#configuredValues(folders) {
		let tables = folders.flatMap((folder) => this.#substitutions.filter(([path]) => isBelow(folder, path)).map(([, values]) => values));
		if (tables.length !== 0) return (name) => tables.find((values) => Object.hasOwn(values, name))?.[name];
	}
};
function usedFolders(kustomizations) {
	let used = new Set();
	for (let { folder, resources, components } of kustomizations) for (let { text } of [...resources, ...components]) {
		let path = resolvePath(folder, text);
		path !== void 0 && used.add(path);
	}
	return used;
}
function patchFiles(kustomizations) {
	let files = new Set();
	for (let { folder, patches, patchesStrategicMerge, patchesJson6902 } of kustomizations) for (let { path } of [
		...patches,
		...patchesStrategicMerge,
		...patchesJson6902
	]) {
		let file = path === void 0 ? void 0 : resolvePath(folder, path.text);
		file !== void 0 && files.add(file);
	}
	return files;
}
function livingRoots(roots) {
	let living = new Set(roots);
	for (let changed = !0; changed;) {
		changed = !1;
		let visited = new Set([...living].filter((root) => root.flux !== void 0).flatMap((root) => [...root.trace.folders]));
		for (let root of living) {
			let isTakenIn = root.flux === void 0 && visited.has(root.kustomization.folder), isOrphan = root.parents.size > 0 && ![...root.parents].some((parent) => living.has(parent));
			(isTakenIn || isOrphan) && (living.delete(root), changed = !0);
		}
	}
	return [...living];
}
function mergeScopes(manifests) {
	let merged = new Map();
	for (let manifest of manifests) {
		let key = JSON.stringify([manifest.at, toData(manifest.value)]), known = merged.get(key);
		known === void 0 ? merged.set(key, manifest) : merged.set(key, {
			...known,
			scopes: [...new Set([...known.scopes, ...manifest.scopes])].sort()
		});
	}
	return [...merged.values()];
}
function reportUnresolved(manifest, diagnostics) {
	for (let { scalar, names } of manifest.unresolved ?? []) {
		let message = `${manifest.kind}: ${names.map((name) => `\${${name}}`).join(", ")} has no value in the repository`, hint = `Add to .github/retag.yaml:\nsubstitutions:\n  "${manifest.scopes[0] ?? folderOf(manifest.at.file)}": { ${names[0]?.replace(/[^A-Za-z0-9_].*/s, "") ?? "VAR"}: value }`;
		diagnostics.push(diagnose("VARIABLE_UNRESOLVED", message, {
			at: scalar.at,
			hint
		}));
	}
}
// src/config/rendered.ts
function preferRendered(composed, rendered) {
	if (rendered.length === 0) return [...composed];
	let keys = new Set();
	for (let { kind, value } of rendered) {
		let { name, namespace } = nameOf(value);
		keys.add(`${kind}/${namespace}/${name}`).add(`${kind}//${name}`);
	}
	let isReplaced = ({ kind, value }) => {
		let { name, namespace } = nameOf(value);
		return keys.has(`${kind}/${namespace}/${name}`);
	}, naming = {
		name: "metadata.name in a rendered file",
		namespace: "metadata.namespace in a rendered file"
	};
	return [...composed.filter((manifest) => !isReplaced(manifest)), ...rendered.map((manifest) => ({
		...manifest,
		naming
	}))];
}
function expandShortForms(images, locate, diagnostics) {
	return Object.entries(images).flatMap(([name, image]) => {
		let at = locate(["images", name]), fault = findImageFault(image.image);
		return fault === void 0 ? [expand(name, image, at, locate)] : (diagnostics.push(diagnose("CONFIG_INVALID", `images.${name}.image: ${fault.message}`, { at: locate([
			"images",
			name,
			"image"
		]) })), []);
	});
}
function expand(name, image, location, locate) {
	let naming = {
		name: "key of `images:`",
		namespace: "`namespace:` of the entry, else flux-system"
	}, { namespace } = image, common = {
		apiVersion: "image.toolkit.fluxcd.io/v1",
		name,
		namespace,
		labels: {},
		location,
		naming,
		suspend: image.suspend,
		scopes: []
	}, timeout = image.timeout === void 0 ? void 0 : parseDuration$1(image.timeout), repository = {
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
	}, { semver, alphabetical, numerical } = image.policy, { pattern, extract } = image.filterTags ?? {};
	return {
		repository,
		policy: {
			...common,
			repositoryRef: {
				name,
				namespace
			},
			choice: choiceOf({
				semver,
				alphabetical,
				numerical
			}),
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
// src/config/config-maps.ts
function readConfigMaps(text, file) {
	return readAllDocuments(text, file).flatMap(({ value }) => {
		if (stringOf(value, "kind") !== "ConfigMap" || stringOf(value, "apiVersion") !== "v1") return [];
		let data = valueAt(value, "data"), texts = (data?.kind === "map" ? Object.entries(toData(data)) : []).filter((entry) => typeof entry[1] == "string"), name = stringOf(value, "metadata", "name") ?? "", values = new Map(texts.map(([key, text]) => [key, singleLine(text)]));
		return [{
			name,
			namespace: stringOf(value, "metadata", "namespace") ?? "",
			values
		}];
	});
}
// src/engine/source-files.ts
function openSourceFiles(screened, rendered, diagnostics) {
	let files = new Map(screened.files.map((file) => [file.path, file])), folders = new Set([""].concat(screened.paths.map(folderOf)).flatMap(ancestors)), documents = screened.files.filter((file) => file.documents && !rendered.has(file.path)), manifests = new Map(), kustomizations = new Map(), configMaps, readable = new Set(documents.map((file) => file.path));
	return {
		documentPaths: documents.map((file) => file.path),
		kustomizationFolders: [...new Set(screened.files.filter((file) => file.kustomization).map((file) => folderOf(file.path)))].sort(),
		hasFolder: (folder) => folders.has(folder),
		textOf: (path) => {
			let file = files.get(path);
			return file && decodeText(file.bytes);
		},
		manifestsOf: (path) => readable.has(path) ? memoize(manifests, path, () => readDocumentFile(decodeText(files.get(path).bytes), path, diagnostics)) : [],
		configMaps: () => (configMaps ??= screened.files.filter((file) => file.configMap).flatMap((file) => readConfigMaps(decodeText(file.bytes), file.path)), configMaps),
		kustomizationIn: (folder) => memoize(kustomizations, folder, () => openKustomization(folder, files, diagnostics))
	};
}
function openKustomization(folder, files, diagnostics) {
	for (let name of KUSTOMIZATION_NAMES$1) {
		let path = folder === "" ? name : `${folder}/${name}`, file = files.get(path);
		if (file === void 0 || !file.kustomization) continue;
		let [document] = readAllDocuments(decodeText(file.bytes), path);
		document?.fault !== void 0 && diagnostics.push(diagnose("YAML_UNREADABLE", document.fault.message, { at: document.fault.at }));
		let value = document?.value, isFlux = stringOf(value, "apiVersion")?.includes(".toolkit.fluxcd.io/");
		return value?.kind === "map" && !isFlux ? readKustomization(value, path) : void 0;
	}
}
function memoize(known, key, make) {
	return known.has(key) || known.set(key, make()), known.get(key);
}
function ancestors(folder) {
	let found = [folder];
	for (let parent = folder; parent !== "";) parent = folderOf(parent), found.push(parent);
	return found;
}
// src/engine/load.ts
function loadRepository(screened, config, options = {}) {
	let diagnostics = [], outside = [], manifests = effectiveManifests(screened, config, diagnostics, outside), read = readManifests(inferImages(manifests, markedValues(screened, manifests)), diagnostics), { configPath = ".github/retag.yaml", configText = "" } = options, locate = configLocator(configText, configPath), short = expandShortForms(config.images, locate, diagnostics), automations = read.automations.map((document) => settleBranch(document, read.gitRepositories, diagnostics)), repositories = [...read.repositories, ...short.map(({ repository }) => repository)].sort(byPlace);
	return {
		repositories,
		policies: [...read.policies, ...short.map(({ policy }) => policy)].sort(byPlace),
		automations: automations.length > 0 ? automations.sort(byPlace) : [implicitAutomation(configPath)],
		gitRepositories: read.gitRepositories.sort(byPlace),
		...readContext(screened, repositories, automations),
		unusableRepositories: read.unusable,
		overridePlaces: new Map(config.overrides.map((override, index) => [override, locate([
			"overrides",
			String(index),
			"policy"
		])])),
		outside: distinct(outside),
		diagnostics: distinct(diagnostics)
	};
}
function effectiveManifests(screened, config, diagnostics, outside) {
	let rendered = new Set(config.sources.rendered.map((path) => joinPath("", path)));
	return preferRendered(composeManifests(openSourceFiles(screened, rendered, diagnostics), config.substitutions, diagnostics, outside), screened.files.filter((file) => rendered.has(file.path)).flatMap((file) => readDocumentFile(decodeText(file.bytes), file.path, diagnostics)));
}
function markedValues(screened, manifests) {
	return manifests.some(({ kind, unresolved }) => kind === "ImageRepository" && unresolved !== void 0) ? screened.files.filter((file) => file.markers).flatMap((file) => findMarkedValues(decodeText(file.bytes), file.path)) : [];
}
function readContext(screened, repositories, automations) {
	let contexts = (repositories.some(({ secretRef, certSecretRef, proxySecretRef }) => secretRef ?? certSecretRef ?? proxySecretRef) || automations.some(({ commit }) => commit.signingKey) || repositories.some(({ accessFrom }) => accessFrom) ? screened.files.filter((file) => file.context) : []).map((file) => readClusterContext(decodeText(file.bytes), file.path));
	return {
		secretsDeclared: contexts.flatMap(({ secrets }) => secrets),
		namespaceLabels: new Map(contexts.flatMap(({ namespaceLabels }) => [...namespaceLabels]))
	};
}
function readManifests(manifests, diagnostics) {
	let read = {
		repositories: [],
		policies: [],
		automations: [],
		gitRepositories: [],
		unusable: []
	}, keep = (list, value) => {
		value !== void 0 && list.push(value);
	};
	for (let { manifest, files } of manifests) {
		if (IMAGE_KINDS.has(manifest.kind) && reportUnresolved(manifest, diagnostics), hasOpenName(manifest)) continue;
		let scoped = (value) => value && {
			...value,
			...files !== void 0 && { files }
		};
		if (manifest.kind === "ImageRepository") {
			let repository = scoped(readImageRepository(manifest, diagnostics));
			keep(read.repositories, repository), repository === void 0 && read.unusable.push({
				...nameOf(manifest.value),
				location: manifest.at
			});
		} else manifest.kind === "ImagePolicy" ? keep(read.policies, scoped(readImagePolicy(manifest, diagnostics))) : manifest.kind === "ImageUpdateAutomation" ? keep(read.automations, readAutomation(manifest, diagnostics)) : manifest.kind === "GitRepository" && keep(read.gitRepositories, readGitRepository(manifest));
	}
	return read;
}
const IMAGE_KINDS = new Set([
	"ImageRepository",
	"ImagePolicy",
	"ImageUpdateAutomation"
]);
function hasOpenName({ value }) {
	return ["name", "namespace"].some((key) => stringOf(value, "metadata", key)?.includes("${"));
}
function settleBranch({ automation, source, replacesRef }, gitRepositories, diagnostics) {
	if (automation.checkoutBranch !== void 0 || replacesRef || source === void 0) return automation;
	let named = gitRepositories.filter((repository) => repository.name === source.name), exact = named.filter((repository) => repository.namespace === source.namespace), candidates = exact.length > 0 ? exact : named.filter(({ namespace }) => namespace === "" || source.namespace === ""), near = candidates.filter((repository) => repository.scopes.some((scope) => automation.scopes.includes(scope))), branches = new Set((near.length > 0 ? near : candidates).map((repository) => repository.branch)), [branch] = branches;
	if (branches.size === 1 && branch !== void 0) return {
		...automation,
		checkoutBranch: branch
	};
	if (candidates.length > 0 && automation.pushBranch === void 0) {
		let message = `ImageUpdateAutomation "${documentName(automation)}" names no branch, and neither does GitRepository "${source.name}"; the default branch is read, where Flux reads master`;
		diagnostics.push(diagnose("AUTOMATION_BRANCH_UNKNOWN", message, {
			at: automation.location,
			hint: "Name the branch, whatever it is:\nspec:\n  git:\n    checkout:\n      ref:\n        branch: main"
		}));
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
		suspend: !1,
		scopes: [],
		implicit: !0,
		interval: 0,
		updatePath: "",
		commit: { messageTemplateValues: {} }
	};
}
function byPlace(a, b) {
	let text = (left, right) => left < right ? -1 : +(left > right);
	return text(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || text(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`) || text(a.scopes.join(), b.scopes.join());
}
function distinct(diagnostics) {
	let keyOf = (diagnostic) => {
		let { code, message, file } = diagnostic;
		return JSON.stringify(code === "DOCUMENT_OLD_VERSION" ? {
			code,
			message,
			file
		} : diagnostic);
	}, first = new Map();
	for (let diagnostic of diagnostics.toSorted(compareDiagnostics)) {
		let key = keyOf(diagnostic);
		first.has(key) || first.set(key, diagnostic);
	}
	return [...first.values()];
}
// src/config/glob.ts
function compileGlobs(globs) {
	let patterns = globs.map((glob) => RegExp(`^${translate(glob.replace(/^\.?\//, ""))}$`, "s"));
	return (path) => patterns.some((pattern) => pattern.test(path));
}
function translate(glob) {
	let pattern = "", depth = 0;
	for (let i = 0; i < glob.length; i++) {
		let char = glob[i];
		if (char === "*" && glob[i + 1] === "*") {
			for (; glob[i + 1] === "*";) i++;
			let wholePart = glob[i + 1] === "/";
			wholePart && i++, pattern += wholePart ? "(?:.*/)?" : ".*";
		} else if (char === "*") pattern += "[^/]*";
		else if (char === "?") pattern += "[^/]";
		else if (char === "[" && glob.indexOf("]", i + 2) !== -1) {
			let end = glob.indexOf("]", i + 2), set = glob.slice(i + 1, end).replace(/^!/, "^").replace(/[\\[]/g, "\\$&");
			pattern += `[${set}]`, i = end;
		} else char === "{" && glob.indexOf("}", i) !== -1 ? (pattern += "(?:", depth++) : char === "}" && depth > 0 ? (pattern += ")", depth--) : pattern += char === "," && depth > 0 ? "|" : char.replace(/[.+^$()|[\]{}\\]/g, "\\$&");
	}
	return pattern + ")".repeat(depth);
}
const YAML_NAME = /\.ya?ml$/, KUSTOMIZATION_NAMES = new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]), DEFAULT_INCLUDE = new Set([
	"**/*.yaml",
	"**/*.yml",
	"**/Kustomization"
]);
async function screenTree(tree, sources) {
	let listed = await tree.list(), diagnostics = [], isTemplate = templateFinder(listed), files = [], patches = new Set(), screen = async (file) => {
		let bytes = await readFile(tree, file, diagnostics), screened = bytes && classify(file, bytes, isTemplate(file.path), patches);
		if (bytes !== void 0 && screened !== void 0 && (files.push(screened), screened.kustomization)) for (let path of namedPatches(file.path, bytes)) patches.add(path);
	};
	for (let file of kustomizationsFirst(selectCandidates(listed, sources, diagnostics))) await screen(file);
	for (let file of listed) isNamedOnly(file, patches) && includesPath(sources, file.path) && await screen(file);
	return files.sort((a, b) => a.path < b.path ? -1 : 1), {
		files,
		paths: listed.map((file) => file.path),
		diagnostics: diagnostics.sort(compareDiagnostics)
	};
}
function isNamedOnly({ path, mode, size = 0 }, patches) {
	return (mode === "100644" || mode === "100755") && size <= 5242880 && patches.has(path) && !YAML_NAME.test(path);
}
function includesPath({ exclude }, path) {
	return exclude.length === 0 || !compileGlobs(exclude)(path);
}
function kustomizationsFirst(files) {
	let isFirst = ({ path }) => KUSTOMIZATION_NAMES.has(baseNameOf(path));
	return [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))];
}
async function readFile(tree, file, diagnostics) {
	let bytes;
	try {
		let answer = tree.read(file.path);
		bytes = answer instanceof Uint8Array ? answer : await answer;
	} catch (cause) {
		let reason = cause instanceof Error ? cause.message : String(cause);
		diagnostics.push(diagnose("FILE_UNREADABLE", `cannot be read: ${reason}`, { at: { file: file.path } }));
		return;
	}
	if (bytes.length <= 5242880) return bytes;
	diagnostics.push(tooLarge(file.path, bytes.length));
}
const JSON_ITEMS = [/^\s*-\s*["']?([^\s"'#,:]+\.json)\b/gm, /[[,]\s*["']?([^\s"'#,[\]{}:]+\.json)\b/g], PATCH_FIELDS = /\b(?:patchesStrategicMerge|configurations|crds|replacements)\b/;
function namedPatches(kustomization, bytes) {
	let text = decodeText(bytes), patterns = [/\bpath\s*:\s*["']?([^\s"'#,}]+)/g, ...JSON_ITEMS];
	return PATCH_FIELDS.test(text) && patterns.push(/^\s*-\s*["']?([^\s"'#,:]+)["']?\s*(?:#.*)?$/gm, /[[,]\s*["']?([^\s"'#,[\]{}:]+)/g), patterns.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => resolvePath(folderOf(kustomization), match[1]) ?? []);
}
function selectCandidates(listed, sources, diagnostics) {
	let isIncluded = includeTest(sources.include), isExcluded = compileGlobs(sources.exclude), rendered = new Set(sources.rendered.map((path) => path.replace(/^\.?\//, "")));
	return listed.filter((file) => {
		let { path, mode, size } = file;
		return path.startsWith(".git/") || path.includes("/.git/") || mode === "160000" || !rendered.has(path) && (!YAML_NAME.test(path) && baseNameOf(path) !== "Kustomization" || !isIncluded(path) || sources.exclude.length > 0 && isExcluded(path)) ? !1 : mode === "120000" ? (diagnostics.push(diagnose("FILE_LINK", "is a symbolic link, which is not followed", { at: { file: path } })), !1) : size !== void 0 && size > 5242880 ? (diagnostics.push(tooLarge(path, size)), !1) : !0;
	});
}
function includeTest(include) {
	return include.includes("**/*.yaml") && include.includes("**/*.yml") && include.every((glob) => DEFAULT_INCLUDE.has(glob)) ? () => !0 : compileGlobs(include);
}
function tooLarge(path, size) {
	let mebibytes = (size / 1024 / 1024).toFixed(1);
	return diagnose("FILE_TOO_LARGE", `has ${mebibytes} MiB; files above 5 MiB are not read`, { at: { file: path } });
}
function templateFinder(listed) {
	let prefixes = listed.filter(({ path }) => baseNameOf(path) === "Chart.yaml").map(({ path }) => folderOf(path)).map((folder) => folder === "" ? "templates/" : `${folder}/templates/`);
	return (path) => prefixes.some((prefix) => path.startsWith(prefix));
}
const DOCUMENT_GROUPS = [
	"image.toolkit.fluxcd.io",
	"kustomize.toolkit.fluxcd.io",
	"source.toolkit.fluxcd.io"
], CONTEXT_TOKENS = [
	"SealedSecret",
	"ExternalSecret",
	"kind: Namespace",
	"\nsops:"
];
function classify(file, read, template, patches) {
	let bytes = isUtf16(read) ? Buffer.from(decodeText(read)) : Buffer.from(read.buffer, read.byteOffset, read.byteLength), has = (token) => bytes.indexOf(token, 0, "latin1") !== -1, markers = has("imagepolicy") || has("imagePolicy"), kustomization = !template && KUSTOMIZATION_NAMES.has(baseNameOf(file.path)), flux = has(".toolkit.fluxcd.io"), documents = !template && flux && DOCUMENT_GROUPS.some(has) && (!has("source.toolkit") || hasKind(has)), patch = patches.has(file.path), context = !template && CONTEXT_TOKENS.some(has), configMap = !template && has("kind: ConfigMap");
	if (![
		markers,
		kustomization,
		documents,
		patch,
		context,
		configMap
	].includes(!0)) return;
	let mode = file.mode === "100755" ? "100755" : "100644";
	return {
		path: file.path,
		mode,
		bytes: read,
		documents,
		kustomization,
		markers,
		patch,
		context,
		configMap,
		template
	};
}
function hasKind(has) {
	return has("GitRepository") || has("image.toolkit") || has("kustomize.toolkit");
}
// src/engine/project.ts
const DEFAULT_CONFIG_PATH = ".github/retag.yaml";
async function readText(tree, path) {
	let file = (await tree.list()).find((entry) => entry.path === path);
	return file === void 0 ? {} : {
		text: new TextDecoder("utf-8", { ignoreBOM: !1 }).decode(await tree.read(path)),
		...(file.mode === "100644" || file.mode === "100755") && { mode: file.mode }
	};
}
async function loadProject(tree, configPath = DEFAULT_CONFIG_PATH) {
	let { text: configText, mode: configMode } = await readText(tree, configPath);
	if (configText === void 0 && configPath !== ".github/retag.yaml") throw new ConfigError("CONFIG_INVALID", `${configPath}: there is no such file in the repository`);
	let { config, diagnostics } = parseConfig(configText ?? "", configPath);
	rejectErrors(diagnostics);
	let screened = await screenTree(tree, config.sources), loaded = loadRepository(screened, config, {
		configPath,
		configText: configText ?? ""
	}), declarations = {
		...loaded,
		automations: config.updates.ignoreSuspend ? loaded.automations.map(resume) : loaded.automations,
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
function resume(automation) {
	return {
		...automation,
		suspend: !1
	};
}
function rejectErrors(diagnostics) {
	if (!diagnostics.some((d) => d.severity === "error")) return;
	let error = new ConfigError("CONFIG_INVALID", "the configuration has mistakes");
	throw error.diagnostics = diagnostics, error;
}
export { collectDiagnostics as $, compareBytes as A, parseConfig as B, runElection as C, precedes as D, parseChoice as E, createPolicyIndex as F, stringOf as G, editDistance as H, baseNameOf as I, renderMessage as J, defaultMessage as K, isBelow as L, selectionInput as M, uniqueTags as N, parseGoFloat as O, extractKey as P, splitReference as Q, resolvePath as R, findUnresolvedSecrets as S, kindsOf as T, parseYaml as U, nearestNames as V, splitDocuments as W, parseReference as X, parseRange as Y, sameRepository as Z, correctYaml as _, readDocumentFile as a, prepareSubject as b, lintTemplates as c, claimMarkers as d, isOpen as et, locateInFiles as f, findTime as g, lintOrder as h, readKustomization as i, compileSieve as j, splitDigitGroups as k, guardSecretLines as l, lintPolicy as m, loadProject as n, lintPolicies as o, decodeText as p, placeInFile as q, KUSTOMIZATION_NAMES$1 as r, lintProject as s, DEFAULT_CONFIG_PATH as t, nextOpening as tt, withoutSecret as u, filterYaml as v, selectTag as w, report as x, orderYaml as y, whereMissing as z };
