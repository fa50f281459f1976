import { a as PolicyError, c as RetagError, f as compareDiagnostics, l as TemplateError, n as ConfigError, o as ReferenceError, p as diagnose } from "./errors.js";
import { n as mayBeSame, r as policyName, t as documentName } from "./document-name.js";
import { r as parseImageName } from "./image-name.js";
import { a as parseRange, c as parseTagVersion, f as splitReference, i as parseChoice, l as RE2JS, n as choiceOf, o as compareVersions, r as kindsOf, s as parseLooseVersion, t as POLICY_KINDS } from "./policy-choice.js";
import { t as groupBy } from "./groups.js";
import { n as isBranchName, t as NO_BRANCH_NAME } from "./branch-rule.js";
import { a as parseDuration$1, n as INTERVAL_PATTERN, r as TIMEOUT_PATTERN, t as DURATION_PATTERN } from "./durations.js";
import { a as editDistance, c as messageOf, f as require_dist, o as TOO_DEEP, s as findTooDeep, t as locateMarkers } from "./find.js";
import { a as int$1, d as string$1, f as union, i as discriminatedUnion, l as record, m as url, n as array, o as literal, r as boolean, s as number$3, t as _enum, u as strictObject } from "./schemas.js";
import { a as resolvePath, i as joinPath, n as folderOf, r as isBelow, t as baseNameOf } from "./repository-path.js";
// src/config/cron.ts
const FIELDS$1 = [
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
	if (parts.length !== FIELDS$1.length) return `"${text}" must have five fields: minute, hour, day of month, month, day of week`;
	let sets = [];
	for (let [index, field] of FIELDS$1.entries()) {
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
function isOpen$1(windows, now) {
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
const SAID_BETTER = [
	{
		message: /^spec\.policy: Required value$/,
		by: "POLICY_CHOICE_MISSING"
	},
	{
		message: /: invalid policy: given ImagePolicyChoice object is invalid$/,
		by: "POLICY_CHOICE_MISSING"
	},
	{
		message: /^spec\.interval: spec\.interval must be set/,
		by: "POLICY_INTERVAL_MISSING"
	}
], NO_REFERENCE = /^spec\.imageRepositoryRef(?:\.name)?: /, placeOf$1 = ({ file, line, column }) => `${file} ${line} ${column}`;
function collectDiagnostics(...lists) {
	let all = [...new Map(lists.flat().map((d) => [JSON.stringify(d), d])).values()].sort(compareDiagnostics), byPlace = groupBy(all, (d) => `${d.code} ${placeOf$1(d)}`), isSaidBetter = (d) => SAID_BETTER.some(({ message, by }) => message.test(d.message) && byPlace.get(`${by} ${placeOf$1(d)}`)?.some((better) => !message.test(better.message)) === !0), noReference = new Set(all.filter((d) => NO_REFERENCE.test(d.message)).map((d) => d.file));
	return all.filter((d) => !(d.code === "REPOSITORY_UNKNOWN" && d.message.endsWith("names no ImageRepository") && noReference.has(d.file)) && !isSaidBetter(d));
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
}), LIST$1 = sliceOf(INTERFACE), LISTS$1 = sliceOf(LIST$1), STRINGS = sliceOf(STRING), INTS = sliceOf(INT), DICT = mapOf(STRING, INTERFACE), STRING_MAP = mapOf(STRING, STRING), isSigned = (kind) => kind === "int" || kind === "int32" || kind === "int64", isUnsigned = (kind) => kind === "uint8" || kind === "uint64", isNillable = (kind) => kind === "slice" || kind === "map" || kind === "ptr" || kind === "interface", isSameType = (a, b) => a === b || a.name === b.name, isAssignable = (from, to) => to.kind === "interface" || isSameType(from, to);
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
}), list$1 = (data) => ({
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
}, hex = (value, digits) => value.toString(16).padStart(digits, "0");
function quote$1(s, mark = "\"", asciiOnly = !1) {
	let quoted = mark;
	for (let at = 0; at < s.length;) {
		let { rune, width } = runeAt(s, at);
		quoted += rune === 65533 && width === 1 ? `\\x${hex(s.charCodeAt(at), 2)}` : escapeRune(rune, mark, asciiOnly), at += width;
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
	return short === void 0 ? rune < 32 || rune === 127 ? `\\x${hex(rune, 2)}` : rune < 65536 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}` : short;
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
const show = (value, budget) => sprint([value], budget), typeName$2 = (value) => unbox(value)?.type.name ?? "<nil>", noFlags = () => ({
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
	pluck: variadic([text$1], dictionary, ([key], targets) => list$1(targets.flatMap((target) => target?.has(key) ? [target.get(key).value] : []))),
	keys: variadic([], dictionary, (_, targets, { budget }) => strings(targets.flatMap((target) => spent(sortedKeys(target), budget)))),
	values: fixed([dictionary], ([target], { budget }) => list$1(spent(sortedKeys(target), budget).map((key) => target.get(key).value))),
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
	typeOf: fixed([any], ([value]) => string(typeName$2(value))),
	typeIs: fixed([text$1, any], ([target, value]) => bool(target === typeName$2(value))),
	typeIsLike: fixed([text$1, any], ([target, value]) => bool(target === typeName$2(value) || `*${target}` === typeName$2(value))),
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
		return list$1(items);
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
		return boxed(lists.length === 0 || items.length === 0 ? list$1(void 0) : made(items, call));
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
	return budget.spend(items.length), list$1(items);
}
function part(value, message, from, to, call) {
	let items = elements(value, message);
	return items.length === 0 ? list$1(void 0) : made(items.slice(from, to), call);
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
		type: LISTS$1,
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
		type: LISTS$1,
		data: [made(items, call)]
	};
	if (items.length > 0 && Math.floor((items.length - 1) / size) === -1) return {
		type: LISTS$1,
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
const EVERYTHING = (1n << 129n) - 1n, OTHERS$1 = 1n << 128n, QUANTIFIER = /^(?:([*+?])|\{(\d|[1-9]\d)(?:(,)([1-9]\d?)?)?\})(\??)/, GROUP_START = /^\((?:\?:|\?P?<[0-9A-Za-z_]{1,64}>)?/;
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
	let negated = (set & OTHERS$1) !== 0n, listed = negated ? EVERYTHING & ~set : set, text = "";
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
const find$1 = (compiled) => fixed([text$1, text$1], ([pattern, s], call) => (compiled(pattern), string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? "")))), findAll = (compiled) => fixed([
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
	regexFind: find$1(mustCompile),
	mustRegexFind: find$1(compile),
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
	let counter = new import_dist.LineCounter(), locate = (offset) => {
		let { line, col } = counter.linePos(offset);
		return {
			file,
			line: line + firstLine - 1,
			column: Math.max(col, 1) + firstColumn - 1
		};
	}, tooDeep = (offset) => ({
		value: void 0,
		fault: {
			message: TOO_DEEP,
			at: locate(offset)
		}
	}), document = parseShallow(text, {
		lineCounter: counter,
		...options
	});
	if (document === void 0) return tooDeep(counter.lineStarts.at(-2) ?? 0);
	let [error] = document.errors.filter(({ code, pos }) => code !== "MULTIPLE_DOCS" || !isLastMarker(text, pos[0]));
	if (error !== void 0) return {
		value: void 0,
		fault: {
			message: error.code === "MULTIPLE_DOCS" ? "a second document begins here" : messageOf(error),
			at: locate(error.pos[0])
		}
	};
	if (document.contents === null) return {
		value: void 0,
		fault: void 0
	};
	let deep = findTooDeep(document.contents);
	if (deep !== void 0) return tooDeep(deep.range?.[0] ?? 0);
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
function parseShallow(text, options) {
	try {
		return (0, import_dist.parseDocument)(text, {
			...options,
			merge: !0,
			prettyErrors: !1,
			stringKeys: !1
		});
	} catch (cause) {
		if (cause instanceof RangeError) return;
		throw cause;
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
				value: built,
				...earlierEntry(entries.get(name))
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
function earlierEntry(earlier) {
	return earlier === void 0 ? {} : { earlier };
}
function mergeInto(entries, source) {
	if (source.kind === "list") for (let item of source.items) mergeInto(entries, item);
	if (source.kind === "map") for (let [name, entry] of source.entries) entries.has(name) || entries.set(name, entry);
}
// src/config/end-date.ts
const END = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
function isEndDate(text) {
	if (!END.test(text) || Number.isNaN(Date.parse(text))) return !1;
	let day = text.slice(0, 10);
	return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
// src/config/schema.ts
const described = (schema, description) => schema.describe(description), text = (description) => described(string$1().min(1), description), branchName = (description) => described(string$1().min(1).refine(isBranchName, NO_BRANCH_NAME), description), texts = (description) => described(array(string$1()), description), flag = (value, description) => described(boolean().default(value), description), fromEnvironment = (description) => described(strictObject({ env: string$1().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable").describe("Name of the environment variable.") }), description), serviceUrl = (description) => described(url({
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
	]).default("generic").describe("Cloud whose login is used."),
	secretRef: strictObject({ name: text("Name of the entry of `secrets:`, in the namespace of the image.") }).optional().describe("Credentials by name, as in an ImageRepository."),
	timeout: string$1().regex(TIMEOUT_PATTERN, "must be a duration such as 30s").optional().describe("Longest wait for the registry."),
	interval: string$1().regex(INTERVAL_PATTERN, "must be a duration such as 10m").default("10m").describe("Shortest time between two scheduled scans; it counts only where `state` is kept between runs."),
	suspend: flag(!1, "Leave the image alone.")
}), registry = strictObject({
	provider: _enum([
		"generic",
		"aws",
		"azure",
		"gcp"
	]).optional().describe("Cloud whose login is used."),
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
	password: fromEnvironment("Password or token; for an SSH signing key, its passphrase.").optional(),
	"ca.crt": fromEnvironment("PEM certificates of an authority, for a `certSecretRef`.").optional(),
	"tls.crt": fromEnvironment("PEM client certificate, for a `certSecretRef`.").optional(),
	"tls.key": fromEnvironment("PEM key of the client certificate.").optional(),
	address: fromEnvironment("Address of a proxy, for a `proxySecretRef`.").optional(),
	"git.asc": fromEnvironment("Armoured OpenPGP key, for a `signingKey`.").optional(),
	identity: fromEnvironment("SSH private key, for a `signingKey` of type ssh.").optional(),
	passphrase: fromEnvironment("Passphrase of the OpenPGP key.").optional()
}), pullRequests = strictObject({
	base: branchName("Branch that is read and proposed to. Without it: as the automation says, else the default branch.").optional(),
	branch: branchName("Branch that the changes are pushed to, unless the automation names its own.").default("flux-image-updates"),
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
	releaseNotes: flag(!0, "Show what changed between the old and the new image, where the labels of the image name its source."),
	limit: int$1().min(0).default(0).describe("Most pull requests that are open at a time; 0 means no limit."),
	rebase: _enum(["conflict", "always"]).default("conflict").describe("When an open branch is rebuilt on its base: when the two conflict, or whenever the base moved.")
}), commits = strictObject({
	verified: flag(!0, "Commit as the App or bot of the token, so that GitHub signs. With `false` the author is the one that the automation names, and GitHub does not sign."),
	signOff: flag(!1, "Add a Signed-off-by line."),
	messageTemplate: string$1().optional().describe("A Go template for the message of every commit, instead of the one of the automation."),
	style: _enum(["plain", "conventional"]).default("plain").describe("Form of the message when there is no template: `plain`, or `conventional` (`chore(deps): …`).")
}), window = strictObject({
	cron: string$1().describe("When the window opens: minute, hour, day of month, month, day of week."),
	duration: string$1().regex(DURATION_PATTERN, "must be a duration such as 4h").describe("How long it stays open."),
	timeZone: text("IANA name of the time zone.").default("UTC")
}), updates = strictObject({
	allowDowngrade: flag(!1, "Write an older tag even when the one in the file has vanished from the registry."),
	windows: array(window).default([]).describe("When changes are published; always when the list is empty."),
	ignoreSuspend: flag(!1, "Treat `spec.suspend: true` of an ImageUpdateAutomation as meant for the controllers in the cluster only, as `retag migrate --suspend` writes it, and go on.")
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
}), until = string$1().refine(isEndDate, "must be a date such as 2026-12-24 or 2026-12-24T18:00:00Z").optional().describe("When the entry ends; a date without a time counts whole, in UTC."), occasion = {
	policy: text("`namespace:name` of the policy, or a name that is unique."),
	reason: string$1().optional().describe("Why, for readers."),
	by: string$1().optional().describe("Login of the person who asked for it."),
	url: string$1().optional().describe("The comment that asked for it.")
}, override = discriminatedUnion("action", [
	strictObject({
		action: literal("pin"),
		...occasion,
		tag: text("With `pin`: the tag to use."),
		until,
		force: boolean().optional().describe("Use the tag although the policy does not admit it.")
	}),
	strictObject({
		action: literal("hold"),
		...occasion,
		until
	}),
	strictObject({
		action: literal("skip"),
		...occasion,
		tag: text("With `skip`: the tag that is never proposed."),
		until
	})
]), configSchema = strictObject({
	version: literal(1).default(1).describe("Version of this format."),
	sources: described(sources.prefault({}), "Which files are read."),
	substitutions: record(string$1(), record(string$1(), string$1())).default({}).describe("Values of `${VAR}` that only the cluster knows, per path of a Flux Kustomization or folder."),
	delivery: _enum(["pull-request", "commit"]).default("pull-request").describe("Open pull requests, or commit straight to the base branch."),
	strictNamespaces: flag(!1, "Flux’s rule: a marker may name only policies in the namespace of its automation. Otherwise any policy of the repository."),
	images: record(string$1().regex(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/, "must be a name as in a marker"), image).default({}).describe("Short form: one entry is an ImageRepository and an ImagePolicy of that name."),
	registries: record(string$1(), registry).default({}).describe("Settings of registries, by host (and port), for short-form images and Flux documents alike."),
	secrets: record(string$1().regex(/^[^/]+\/[^/]+$/, "must be namespace/name"), secret).default({}).describe("What the names in `secretRef`, `certSecretRef`, `proxySecretRef`, `serviceAccountName` and `signingKey` mean outside the cluster. Keys are `namespace/name`."),
	pullRequests: described(pullRequests.prefault({}), "How pull requests are opened and kept."),
	commits: described(commits.prefault({}), "How commits are made."),
	updates: described(updates.prefault({}), "When and which updates are published."),
	commands: described(commands.prefault({}), "Who may steer by comment."),
	overrides: array(override).default([]).describe("Pins, holds and skips; `/retag` comments write them.")
}).meta({
	title: "Retag configuration",
	description: "`.github/retag.yaml`, the configuration of Retag."
});
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
// src/config/value-path.ts
function dotted(path) {
	return path.reduce((text, step) => typeof step == "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`, "");
}
function child(value, step) {
	return value?.kind === "list" ? value.items[Number(step)] : value?.kind === "map" ? value.entries.get(String(step))?.value : void 0;
}
function find(root, path) {
	return path.reduce(child, root);
}
function locate$1(root, path) {
	let value = root;
	for (let step of path) {
		let next = child(value, step);
		if (next === void 0) break;
		value = next;
	}
	return value.at;
}
function locateKey(root, path) {
	let value = find(root, path.slice(0, -1));
	return (value?.kind === "map" ? value.entries.get(String(path.at(-1))) : void 0)?.keyAt ?? value?.at ?? root.at;
}
// src/config/schema-keys.ts
function knownKeys(path, root) {
	let shapes = shapesOf(configSchema, [], root);
	for (let [depth, step] of path.entries()) shapes = shapes.flatMap((schema) => shapesOf(childSchema(schema, step), path.slice(0, depth + 1), root));
	return [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}
function nearKeys(path, key, root) {
	return nearestNames(key, knownKeys(path, root));
}
function shapesOf(schema, path, root) {
	let known = schema, def = known?._zod?.def;
	if (def?.innerType !== void 0) return shapesOf(def.innerType, path, root);
	if (def?.options === void 0) return known === void 0 ? [] : [known];
	let all = def.options.flatMap((option) => shapesOf(option, path, root)), kind = def.discriminator === void 0 || root === void 0 ? void 0 : find(root, [...path, def.discriminator]), meant = all.filter(({ shape }) => {
		let literal = shape?.[def.discriminator ?? ""];
		return kind?.kind === "scalar" && literal?._zod?.def?.values?.includes(kind.value);
	});
	return meant.length > 0 ? meant : all;
}
function childSchema({ shape, element, valueType }, step) {
	return (shape !== void 0 && Object.hasOwn(shape, step) ? shape[step] : void 0) ?? element ?? valueType;
}
// src/config/schema-issues.ts
const MISSING$1 = "received undefined";
function explainIssues(issues, root) {
	let meant = new Set(issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys.flatMap((key) => nearKeys(issue.path, key, root).map((name) => dotted([...issue.path, name]))) : [])), mistyped = new Set(issues.filter(isMistyped).map(({ path }) => dotted(path))), isFollowUp = (issue) => issue.code === "invalid_type" && issue.message.endsWith(MISSING$1) && meant.has(dotted(issue.path)) || issue.code === "too_small" && mistyped.has(dotted(issue.path));
	return issues.filter((issue) => !isFollowUp(issue)).flatMap((issue) => explain(issue, root)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
const isMistyped = ({ code }) => code === "invalid_type";
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
	if (isVariable && issue.code === "invalid_type" && !issue.message.endsWith(MISSING$1)) {
		let message = `${dotted(issue.path)}: needs \`{ env: NAME }\`, not the value itself`;
		return [diagnose("CONFIG_INVALID", message, {
			at: locate$1(root, issue.path),
			hint: VARIABLE_HINT
		})];
	}
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => explainKey(issue.path, key, root));
	if (issue.code === "invalid_union" && issue.errors.length > 0) return explainUnion(issue, root);
	if (issue.code === "invalid_key") {
		let [inner] = issue.issues, message = `\`${dotted(issue.path)}\`: ${inner?.message ?? issue.message}`;
		return [diagnose("CONFIG_INVALID", message, { at: locateKey(root, issue.path) })];
	}
	let { text, hint } = inWords(issue, find(root, issue.path)), message = issue.path.length === 0 ? text : `${dotted(issue.path)}: ${text}`;
	return [diagnose("CONFIG_INVALID", message, {
		at: locate$1(root, issue.path),
		hint
	})];
}
function explainKey(parent, key, root) {
	let path = [...parent, key], near = nearKeys(parent, key, root), known = list(knownKeys(parent, root), "and"), hint = near.length > 0 ? `Did you mean ${list(near, "or")}?` : `Known here: ${known}.`;
	return diagnose("CONFIG_UNKNOWN_KEY", `unknown key \`${dotted(path)}\``, {
		at: locateKey(root, path),
		hint
	});
}
function list(names, word) {
	let quoted = names.map((name) => `\`${String(name)}\``);
	return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(", ")} ${word} ${quoted.at(-1)}`;
}
function explainUnion(issue, root) {
	let depth = (faults) => Math.max(...faults.map((fault) => fault.path.length + Number(fault.code === "unrecognized_keys"))), best = issue.errors.filter((faults) => faults.length > 0 && depth(faults) > 0).toSorted((a, b) => depth(b) - depth(a))[0];
	if (best !== void 0) return best.flatMap((fault) => explain({
		...fault,
		path: [...issue.path, ...fault.path]
	}, root));
	let wanted = issue.errors.flatMap((faults) => faults.map((fault) => fault.code === "invalid_type" ? typeName$1(fault.expected) : fault.message)), message = `${dotted(issue.path)}: needs ${wanted.join(" or ")}`;
	return [diagnose("CONFIG_INVALID", message, { at: locate$1(root, issue.path) })];
}
const TYPES = {
	object: "keys below it",
	record: "keys below it",
	array: "a list",
	string: "a text",
	int: "a whole number"
}, typeName$1 = (type) => TYPES[type] ?? `a ${type}`, SPELLINGS = {
	string: "Put the value in quotes: without them YAML takes it for something else than a text.",
	boolean: "Write `true` or `false`, without quotes.",
	number: "Write a number, without quotes.",
	int: "Write a whole number, without quotes.",
	array: "Write a list, also for one entry: `[…]`."
};
function inWords(issue, value) {
	let isScalar = value?.kind === "scalar" && value.value !== null;
	switch (issue.code) {
		case "invalid_type": {
			let received = /received (\w+)$/.exec(issue.message)?.[1] ?? "undefined", wanted = typeName$1(issue.expected);
			if (received === "undefined") return {
				text: `is missing; it needs ${wanted}`,
				hint: void 0
			};
			let hint = isScalar ? SPELLINGS[issue.expected] : void 0;
			return {
				text: `needs ${wanted}, not ${typeName$1(received)}`,
				hint
			};
		}
		case "invalid_value": return oneOf(issue.values, value);
		case "invalid_union": return oneOf("options" in issue ? issue.options ?? [] : [], value);
		case "too_small":
		case "too_big": return {
			text: outOfBounds(issue),
			hint: void 0
		};
		default: return {
			text: issue.message,
			hint: void 0
		};
	}
}
function oneOf(values, value) {
	let text = values.length === 1 ? `needs ${list(values, "or")}` : `needs one of ${list(values, "or")}`, written = value?.kind === "scalar" ? String(value.value) : "", near = nearestNames(written, values.map(String)).filter((name) => name !== written);
	return {
		text,
		hint: near.length > 0 ? `Did you mean ${list(near, "or")}?` : void 0
	};
}
function outOfBounds(issue) {
	let isLow = issue.code === "too_small";
	if (isLow && issue.origin === "string") return "must not be empty";
	let limit = String(isLow ? issue.minimum : issue.maximum);
	return issue.origin === "array" ? `takes at ${isLow ? "least" : "most"} ${limit} entries` : issue.inclusive === !0 ? `must be at ${isLow ? "least" : "most"} ${limit}` : `must be ${isLow ? "more" : "less"} than ${limit}`;
}
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
	}, data = root.kind === "scalar" && root.value === null ? {} : withoutNulls(toData(root)), result = configSchema.safeParse(data);
	if (!result.success) {
		let { issues } = result.error, isSecret = secretLines(text, strayLines(issues, root));
		return {
			config: defaultsWithCommands(data),
			diagnostics: markSecretLines(explainIssues(issues, root), isSecret)
		};
	}
	let diagnostics = findWindowFaults(result.data.updates.windows).map(({ path: place, message }) => diagnose("CONFIG_INVALID", `${dotted(place)}: ${message}`, { at: locate$1(root, place) }));
	return {
		config: result.data,
		diagnostics
	};
}
function defaultsWithCommands(data) {
	let found = typeof data == "object" && data && "commands" in data ? { commands: data.commands } : {}, result = configSchema.safeParse(found);
	return result.success ? result.data : defaultConfig();
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
	let stray = issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys.filter((key) => nearKeys(issue.path, key, root).length === 0).map((key) => locateKey(root, [...issue.path, key]).line) : []);
	return new Set(stray);
}
function readConfigPlaces(text, path) {
	let { value } = parseYaml(text, path), key = (keys) => value === void 0 ? {
		file: path,
		line: 1,
		column: 1
	} : locateKey(value, keys);
	return {
		key,
		content: (keys) => {
			let found = value && find(value, keys);
			return found?.kind === "scalar" ? found.contentAt : key(keys);
		}
	};
}
// src/engine/overrides.ts
function policiesNamed(reference, policies) {
	let exact = policies.filter((policy) => `${policy.namespace}:${policy.name}` === reference);
	return exact.length > 0 ? exact : policies.filter((policy) => policy.name === reference);
}
function hasEnded(until, now) {
	if (until === void 0) return !1;
	let end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) + 864e5 : Date.parse(until);
	return now.getTime() >= end;
}
function apply(override, to, at) {
	let { until, reason } = override;
	override.action === "pin" ? to.pin = {
		tag: override.tag,
		at
	} : override.action === "skip" ? to.skips.add(override.tag) : to.hold = {
		...until !== void 0 && { until },
		...reason !== void 0 && { reason }
	};
}
function findOverrides(overrides, policies, now, places = new Map()) {
	let byPolicy = new Map(), expired = [], diagnostics = [];
	for (let override of overrides) {
		let at = places.get(override);
		if (hasEnded(override.until, now)) {
			expired.push(override);
			let message = `the ${override.action} of ${override.policy} ended ${override.until}`;
			diagnostics.push(diagnose("OVERRIDE_EXPIRED", message, { at }));
			continue;
		}
		let named = policiesNamed(override.policy, policies);
		named.length === 0 && diagnostics.push(namesNobody(override, policies, at));
		for (let policy of named) {
			let entry = byPolicy.get(policy) ?? { skips: new Set() };
			byPolicy.set(policy, entry), apply(override, entry, at);
		}
	}
	return {
		byPolicy,
		expired,
		diagnostics
	};
}
function namesNobody({ action, policy }, policies, at) {
	let near = nearestNames(policy, policies.flatMap((each) => [policyName(each), each.name])).map((name) => `\`${name}\``), hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Remove the entry, or declare the policy.", message = `the ${action} of ${policy} names no policy that is declared`;
	return diagnose("OVERRIDE_UNKNOWN_POLICY", message, {
		at,
		hint
	});
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
	let hint = parsed === 0 ? `No version among ${filtered} ${filtered === 1 ? "tag" : "tags"}: Flux needs two dots, as in 1.2.3. Extract the version from longer tags:\nspec:\n  filterTags:\n    pattern: ^app-(?P<version>[0-9]+\\.[0-9]+\\.[0-9]+)$\n    extract: $version` : `Nothing inside the range among ${parsed} ${parsed === 1 ? "version" : "versions"}; versions with a prerelease only count if the range names one, such as '>=1.0.0-0'.`;
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
	let { secretRef, certSecretRef, proxySecretRef, serviceAccountName, namespace } = repository, location = repository.places?.serviceAccountName ?? repository.location, account = secretRef === void 0 ? serviceAccountName : void 0;
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
	if (set.length === 0) {
		if (POLICY_KINDS.some((kind) => `spec.policy.${kind}` in fieldLocations)) return [];
		let hint = correctYaml("Say which tag is the latest", [
			"spec:",
			"  policy:",
			"    semver:",
			"      range: '>=1.0.0'"
		]);
		return [report(subject, "POLICY_CHOICE_MISSING", "spec.policy", `spec.policy ${"spec.policy" in fieldLocations ? `sets none of ${POLICY_KINDS.join(", ")}` : "is missing"}, so no tag can be elected`, hint)];
	}
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
	let separated = separateNumbers(pieces), message = `'${extract}' joins numbers of different width into one: 1.10.0 gives 1100, 1.9.10 gives 1910`, numbers = pieces.filter((piece) => piece !== "."), hint = numbers.length <= 3 && numbers.every((piece) => typeof piece != "string") ? correctYaml("Compare them as a version", filterYaml(pattern, numbers.length === 2 ? `${separated}.0` : separated, rangeYaml(">=0.0.0"))) : correctYaml("Separate them; Retag compares such keys group by group", filterYaml(pattern, separated));
	return [report(subject, "POLICY_NUMBERS_JOINED", FIELD$2, message, hint)];
}
function separateNumbers(pieces) {
	return pieces.map((piece, i) => {
		if (typeof piece == "string") return piece === "$" ? "$$" : piece;
		let [before, behind] = [pieces[i - 1], pieces[i + 1]];
		return (before === void 0 || typeof before == "string" ? "" : ".") + (typeof behind == "string" && /^[\p{L}\p{Nd}_]/u.test(behind) ? `\${${piece.name}}` : `$${piece.name}`);
	}).join("");
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
	let [key, tags] = first, message = `${shared.length === 1 ? "a key stands for several tags" : `${shared.length} keys stand for several tags each`}, such as '${key}' for ${listSome(tags)}; the smallest text wins`, groups = groupNamesOf(pattern).slice(1), hint = correctYaml("Let the pattern end where the key ends, or extract more of the tag", filterYaml(...chooseFilter(subject, [
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
function misreadUpperBound(text, { conditions }) {
	let bound = conditions.find(({ operator, base }) => operator === "<" && base.prerelease === "");
	if (!conditions.some(({ operator, base }) => base.prerelease !== "" && operator !== "<" && operator !== "!=") || bound === void 0) return [];
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
function encodeAs(old, text) {
	let encoding = encodingOf(old), [first, second] = old, whole = (encoding === "utf-8" ? first === 239 && second === 187 : (first ?? 0) >= 254) && !text.startsWith("﻿") ? `\uFEFF${text}` : text;
	if (encoding === "utf-8") return new TextEncoder().encode(whole);
	let bytes = new Uint8Array(whole.length * 2), view = new DataView(bytes.buffer);
	for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
	return bytes;
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
const BEFORE_ALL = new Date(0);
function lintProject(project) {
	let { declarations, config, tree } = project, index = createPolicyIndex(declarations, config), located = locateInFiles(tree.files), claimed = claimMarkers(located.files, declarations.automations, index), policies = declarations.policies.map((policy) => ({
		policy,
		found: index.repositoryFor(policy)
	})), unknown = [...claimed.diagnostics, ...policies.flatMap(({ found }) => "diagnostic" in found ? [found.diagnostic] : [])];
	return guardSecretLines(collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, unknown, whereMissing(declarations, unknown), lintPolicies(policies.map(({ policy, found }) => ({
		policy,
		..."repository" in found && { repository: found.repository }
	}))), lintTemplates(declarations.automations), findOverrides(config.overrides, declarations.policies, BEFORE_ALL, declarations.overridePlaces).diagnostics, remarkOnNames(declarations), findUnresolvedSecrets(declarations, config).map((d) => ({
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
		let free = [...this.#known].filter((name) => !this.#entries.has(name));
		for (let [key, { keyAt }] of this.#entries) {
			if (this.#known.has(key)) continue;
			let message = `unknown field "${this.pathOf(key)}"`, near = nearestNames(key, free).map((name) => `\`${name}\``), spelling = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : void 0, hint = Object.hasOwn(hints, key) ? hints[key] : spelling;
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
		rules.pattern !== void 0 && !rules.pattern.test(text) && this.report(key, `Invalid value: "${text}": ${path} in body should match '${rules.pattern.source}'`, at, rules.hint), rules.rule?.holds(text) === !1 && this.report(key, `Invalid value: "${text}": ${rules.rule.otherwise}`, at), rules.maxLength !== void 0 && text.length > rules.maxLength && this.report(key, `Too long: may not be more than ${rules.maxLength} bytes`, at);
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
// src/config/repeated-keys.ts
function reportMissingSeparator(document, diagnostics) {
	if (document?.kind !== "map") return !1;
	let kinds = history(document.entries.get("kind"));
	if (kinds.length < 2 || !kinds.some(({ value }) => isFluxKind(value))) return !1;
	let version = history(document.entries.get("apiVersion"));
	for (let [index, { keyAt }] of kinds.entries()) {
		if (index === 0) continue;
		let at = [keyAt, version[index]?.keyAt].filter((each) => each !== void 0).sort(byLine)[0] ?? keyAt;
		diagnostics.push(diagnose("DOCUMENT_INVALID", "a second document begins here without a `---` before it: everything above it is lost", {
			at,
			hint: `Put \`---\` on a line of its own above line ${at.line}.`
		}));
	}
	return !0;
}
function reportRepeatedKeys(document, diagnostics, path = "") {
	for (let [key, entry] of document.entries) {
		let name = path === "" ? key : `${path}.${key}`, [first, ...later] = history(entry);
		for (let { keyAt } of later) {
			let message = `${name}: mapping key "${key}" already defined at line ${first?.keyAt.line}; the last one is read`;
			diagnostics.push(diagnose("DOCUMENT_INVALID", message, {
				at: keyAt,
				hint: "Leave one of them."
			}));
		}
		visitMaps(entry.value, name, (map, at) => reportRepeatedKeys(map, diagnostics, at));
	}
}
function visitMaps(value, path, each) {
	if (value.kind === "map" && each(value, path), value.kind === "list") for (let [index, item] of value.items.entries()) visitMaps(item, `${path}[${index}]`, each);
}
function history(entry) {
	return entry === void 0 ? [] : [...history(entry.earlier), entry];
}
function isFluxKind(value) {
	return value.kind === "scalar" && typeof value.value == "string" && Object.hasOwn(KIND_GROUPS, value.value);
}
function byLine(a, b) {
	return a.line - b.line || a.column - b.column;
}
// src/config/document-file.ts
const FLUX_DOCUMENT = /["']?apiVersion["']?\s*:\s*["']?(?:image|kustomize|source)\.toolkit\.fluxcd\.io\//, FLUX_KIND = /\b(?:ImageRepository|ImagePolicy|ImageUpdateAutomation|GitRepository|Kustomization)\b/;
function readDocumentFile(text, file, diagnostics) {
	let manifests = [];
	for (let part of splitDocuments(text)) {
		if (!FLUX_DOCUMENT.test(part.text) || !FLUX_KIND.test(part.text)) continue;
		let { value, fault } = parseYaml(part.text, file, part.firstLine);
		fault !== void 0 && diagnostics.push(diagnose("YAML_UNREADABLE", fault.message, { at: fault.at }));
		let found = [...findManifests(value)];
		if (!reportMissingSeparator(value, diagnostics)) for (let manifest of found) reportRepeatedKeys(manifest.value, diagnostics);
		manifests.push(...found);
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
		...readAccess(spec, metadata),
		...readPlaces(spec)
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
function readPlaces(spec) {
	let placed = ["provider", "serviceAccountName"].filter((key) => spec.value(key) !== void 0);
	return placed.length === 0 ? {} : { places: Object.fromEntries(placed.map((key) => [key, spec.locationOf(key)])) };
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
// src/config/image-update-automation.ts
const BRANCH = { rule: {
	holds: (text) => text === "" || text.includes("${") || isBranchName(text),
	otherwise: NO_BRANCH_NAME
} };
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
	let checkout = git.nested("checkout"), ref = checkout?.nested("ref", { required: !0 }), branch = ref?.string("branch", BRANCH);
	for (let key of [
		"tag",
		"semver",
		"name",
		"commit"
	]) ref?.string(key);
	ref?.reportUnknown(), checkout?.reportUnknown();
	let checkoutBranch = settled(branchOf(ref && {
		name: ref.string("name"),
		branch
	})), commit = git.nested("commit", { required: !0 }), settings = {
		replacesRef: checkout !== void 0,
		...checkoutBranch !== void 0 && { checkoutBranch },
		...readPush(git),
		commit: commit === void 0 ? { messageTemplateValues: {} } : readCommit(commit, namespace)
	};
	return git.reportUnknown(), settings;
}
function readPush(fields) {
	let push = fields.nested("push"), branch = settled(push?.string("branch", BRANCH));
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
	let checkout = spec.nested("checkout", { required: !0 }), branch = checkout?.string("branch", {
		...BRANCH,
		required: !0
	}), reference = checkout?.nested("gitRepositoryRef", { required: !0 }), name = reference?.string("name", { required: !0 });
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
	update?.string("strategy", { enum: ["Setters"] }), update?.reportUnknown();
	let known = path.includes("${") ? path.slice(0, path.indexOf("${")).replace(/[^/]*$/, "") : path;
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
// src/config/kustomize/shape.ts
const LISTS = [
	"resources",
	"bases",
	"components",
	"crds",
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902",
	"images",
	"imageTags",
	"replacements",
	"replicas",
	"vars",
	"labels",
	"configMapGenerator",
	"secretGenerator",
	"helmCharts",
	"helmChartInflationGenerator",
	"configurations",
	"generators",
	"transformers",
	"validators",
	"buildMetadata"
], TEXTS = [
	"apiVersion",
	"kind",
	"namePrefix",
	"nameSuffix",
	"namespace"
], OTHERS = [
	"metadata",
	"openapi",
	"commonLabels",
	"commonAnnotations",
	"sortOptions",
	"generatorOptions",
	"helmGlobals"
], FIELDS = [
	...LISTS,
	...TEXTS,
	...OTHERS
], PATCH = [
	"path",
	"patch",
	"target",
	"options"
], ITEM_FIELDS = {
	patches: PATCH,
	patchesJson6902: PATCH,
	images: [
		"name",
		"newName",
		"newTag",
		"tagSuffix",
		"digest"
	],
	labels: [
		"pairs",
		"includeSelectors",
		"includeTemplates",
		"fields"
	]
}, TARGET_FIELDS = [
	"group",
	"version",
	"kind",
	"name",
	"namespace",
	"labelSelector",
	"annotationSelector"
], VERSIONS = {
	Kustomization: "kustomize.config.k8s.io/v1beta1",
	Component: "kustomize.config.k8s.io/v1alpha1"
};
function findShapeFaults(value) {
	return [
		...identityFaults(value),
		...fieldFaults(value, FIELDS),
		...LISTS.flatMap((field) => listFaults(value, field))
	];
}
function identityFaults(value) {
	let kind = stringOf(value, "kind") ?? "Kustomization", version = stringOf(value, "apiVersion") ?? "", wanted = Object.hasOwn(VERSIONS, kind) ? VERSIONS[kind] : void 0, at = (field) => valueAt(value, field)?.at ?? value.at;
	return wanted === void 0 ? [{
		message: `the kind "${kind}" is none of Kustomization and Component`,
		at: at("kind")
	}] : version === "" || version === wanted ? [] : [{
		message: `the apiVersion of a ${kind} is ${wanted}, not "${version}"`,
		at: at("apiVersion")
	}];
}
function fieldFaults(value, known, inside = "") {
	let names = new Set(known.map((name) => name.toLowerCase()));
	return [...value.entries].flatMap(([field, { keyAt }]) => {
		if (names.has(field.toLowerCase())) return [];
		let [near] = nearestNames(field, known);
		return [{
			message: `unknown field \`${inside}${field}\`${near === void 0 ? "" : `; did you mean \`${near}\`?`}`,
			at: keyAt
		}];
	});
}
function listFaults(value, field) {
	let list = valueAt(value, field);
	if (list === void 0 || isNull$1(list)) return [];
	if (list.kind !== "list") return [{
		message: `\`${field}\` needs a list`,
		at: list.at
	}];
	let known = ITEM_FIELDS[field];
	return known === void 0 ? [] : list.items.flatMap((item) => {
		if (item.kind !== "map") return isNull$1(item) ? [] : [{
			message: `\`${field}\` needs keys in each item`,
			at: item.at
		}];
		let target = valueAt(item, "target");
		return [
			...fieldFaults(item, known, `${field}[].`),
			...known === PATCH ? patchFaults(item, field) : [],
			...target?.kind === "map" ? fieldFaults(target, TARGET_FIELDS, `${field}[].target.`) : []
		];
	});
}
function patchFaults(item, field) {
	return ["path", "patch"].filter((key) => {
		let value = valueAt(item, key);
		return value !== void 0 && !isNull$1(value) && stringOf(value) !== "";
	}).length === 1 ? [] : [{
		message: `\`${field}[]\` needs one of \`path\` and \`patch\``,
		at: item.at
	}];
}
function isNull$1(value) {
	return value.kind === "scalar" && value.value === null;
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
	"validators",
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
		others: new Map(),
		faults: []
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
		})),
		faults: findShapeFaults(value)
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
// src/config/kustomize/references.ts
function isRemote(text) {
	return /^[a-z+]+:\/\/|^git@|^[a-z]+::|[?]ref=|\.git(?:[/?]|$)|^(github\.com|gitlab\.com|bitbucket\.org)\//.test(text);
}
const OPEN = /[{}$<>*?:\r\n]|\/\/|\b_git\/|\[\[|\(\(|__\w+__|@\w+@|%\w+%|#\w*#/;
function isOpen(text) {
	return isRemote(text) || OPEN.test(text);
}
function explainMissing({ folder }, { text }, has) {
	if (isOpen(text)) return;
	if (text.startsWith("/")) return `${text} is an absolute path, which lies outside of the repository`;
	let path = resolvePath(folder, text);
	return path === void 0 || has(path) ? void 0 : `there is no ${path} in the repository`;
}
function explainEmptyFolder(path, has, isFolder) {
	if (!isFolder(path)) return;
	let prefix = path === "" ? "" : `${path}/`;
	if (!KUSTOMIZATION_NAMES$1.some((name) => has(prefix + name))) return `the folder ${path || "."} has no kustomization.yaml`;
}
function listNamedFiles(kustomization) {
	let { patches, patchesStrategicMerge, patchesJson6902, others } = kustomization, further = [...others].flatMap(([field, { value }]) => value.kind !== "list" || field === "labels" ? [] : value.items.flatMap((item) => {
		let named = field === "replacements" ? valueAt(item, "path") : item, text = stringOf(named);
		return named === void 0 || text === void 0 ? [] : [{
			text,
			at: named.at
		}];
	}));
	return [...[
		...patches,
		...patchesStrategicMerge,
		...patchesJson6902
	].flatMap(({ path }) => path ?? []), ...further];
}
// src/config/kustomize/build-remarks.ts
const RENDERED_HINT = "Commit the output of `kustomize build` and name that file in `sources.rendered` of .github/retag.yaml.", IMAGE_KIND = /\bImage(?:Repository|Policy|UpdateAutomation)\b/;
var BuildRemarks = class {
	#diagnostics;
	#outside;
	#textOf;
	constructor(diagnostics, outside, textOf) {
		this.#diagnostics = diagnostics, this.#outside = outside, this.#textOf = textOf;
	}
	invalid(message, at) {
		this.#diagnostics.push(diagnose("KUSTOMIZE_INVALID", message, { at }));
	}
	unsupported(message, at) {
		this.#diagnostics.push(diagnose("KUSTOMIZE_UNSUPPORTED", message, {
			at,
			hint: RENDERED_HINT
		}));
	}
	leaveOut({ path }, message, at) {
		IMAGE_KIND.test(this.#textOf(path) ?? "") ? this.unsupported(message, at) : this.#outside.push(diagnose("KUSTOMIZE_UNSUPPORTED", message, {
			at,
			hint: RENDERED_HINT
		}));
	}
	missComponent(kustomization, { text, at }, resources) {
		let message = `the remote component ${text} may alter image documents, and is not fetched`;
		resources.some(isImageDocument) ? this.unsupported(message, at) : this.leaveOut(kustomization, message, at);
	}
	missPatch(path, { target }, resources) {
		let test = target === void 0 ? void 0 : compileTarget(target), hit = resources.find((resource) => isImageDocument(resource) && (typeof test != "function" || test(resource)));
		if (hit === void 0) return;
		let { kind, value } = hit.manifest, what = isRemote(path.text) ? "is not fetched" : "is not among the files that are read";
		this.unsupported(`the patch ${path.text}, which may alter ${kind} "${nameOf(value).name}", ${what}`, path.at);
	}
};
function isImageDocument({ manifest }) {
	return IMAGE_KIND.test(manifest.kind);
}
// src/config/kustomize/build-trace.ts
function emptyTrace() {
	return {
		folders: new Set(),
		files: new Set(),
		faults: new Set()
	};
}
function joinTrace(trace, base) {
	for (let folder of base.folders) trace.folders.add(folder);
	for (let file of base.files) trace.files.add(file);
	for (let fault of base.faults) trace.faults.add(fault);
}
function noteFault(trace, message, at) {
	trace.faults.add(diagnose("KUSTOMIZE_INVALID", message, {
		at,
		hint: "`kubectl kustomize` shows the same. If something mends it before Flux builds, leave the file out with `sources.exclude` of .github/retag.yaml."
	}));
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
// src/config/kustomize/naming.ts
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
// src/config/kustomize/patch-files.ts
var PatchFiles = class {
	#textOf;
	#report;
	#bodies = new Map();
	constructor(textOf, report) {
		this.#textOf = textOf, this.#report = report;
	}
	read({ folder }, { inline, path }, trace) {
		if (inline !== void 0) {
			let { file, line, column } = inline.at;
			return this.#body(`${file}:${line}:${column}`, inline.text, inline.at);
		}
		if (path === void 0) return;
		let file = isRemote(path.text) ? void 0 : resolvePath(folder, path.text), text = file === void 0 ? void 0 : this.#textOf(file);
		return file === void 0 || text === void 0 ? "absent" : (trace.files.add(file), this.#body(file, text, {
			file,
			line: 1,
			column: 1
		}));
	}
	#body(key, text, at) {
		if (!this.#bodies.has(key)) {
			let body = readPatchBody(text, at.file, at);
			typeof body == "string" && this.#report(body, at), this.#bodies.set(key, typeof body == "string" ? void 0 : body);
		}
		return this.#bodies.get(key);
	}
}, KustomizeBuilder = class {
	#files;
	#remarks;
	#patches;
	#bases = new Map();
	constructor(files, diagnostics, outside = []) {
		this.#files = files, this.#remarks = new BuildRemarks(diagnostics, outside, (path) => files.textOf(path)), this.#patches = new PatchFiles((path) => files.textOf(path), (message, at) => this.#remarks.invalid(message, at));
	}
	build(kustomization, trace) {
		return this.#accumulate(kustomization, [], [], trace).filter(({ manifest }) => !isLocal(manifest.value));
	}
	#accumulate(kustomization, incoming, open, trace) {
		let { folder } = kustomization;
		trace.folders.add(folder);
		for (let { message, at } of kustomization.faults) noteFault(trace, message, at);
		for (let entry of listNamedFiles(kustomization)) this.#require(kustomization, entry, trace);
		let path = [...open, folder], resources = [...incoming];
		for (let entry of kustomization.resources) resources.push(...this.#load(kustomization, entry, path, trace));
		let generators = kustomization.others.get("generators");
		generators?.value.kind === "list" && generators.value.items.length > 0 && this.#remarks.leaveOut(kustomization, `what the generators of ${kustomization.path} make is not known here`, generators.at), resources = this.#dropDuplicates(resources, kustomization);
		for (let entry of kustomization.components) {
			let component = this.#enter(kustomization, entry, resources, path, trace);
			component?.isComponent && (resources = this.#accumulate(component, resources, path, trace));
		}
		return resources.length === 0 ? [] : this.#transform(kustomization, resources, trace);
	}
	#load(kustomization, entry, open, trace) {
		if (isRemote(entry.text)) {
			let message = `the remote base ${entry.text} is not fetched, so what it declares is not known here`;
			return this.#remarks.leaveOut(kustomization, message, entry.at), [];
		}
		let path = resolvePath(kustomization.folder, entry.text);
		if (!this.#require(kustomization, entry, trace) || path === void 0) return [];
		let manifests = this.#files.manifestsOf(path);
		if (manifests.length > 0) return trace.files.add(path), manifests.map(declaredResource);
		let base = this.#files.kustomizationIn(path);
		if (base?.isComponent) noteFault(trace, `${entry.text} is a Component, and belongs into \`components\``, entry.at);
		else if (base !== void 0) return this.#base(base, entry.at, open, trace);
		else this.#requireFolder(path, entry, trace);
		return [];
	}
	#require(kustomization, entry, trace) {
		let message = this.#missing(kustomization, entry);
		return message !== void 0 && entry.optional !== !0 && noteFault(trace, message, entry.at), message === void 0;
	}
	#missing(kustomization, entry) {
		return explainMissing(kustomization, entry, (path) => this.#files.has(path));
	}
	#requireFolder(path, { at }, trace) {
		let { has, hasFolder } = this.#files, message = explainEmptyFolder(path, has, hasFolder);
		message !== void 0 && noteFault(trace, message, at);
	}
	#base(base, at, open, trace) {
		if (this.#isCycle(base.folder, at, open)) return [];
		let built = this.#bases.get(base.folder);
		if (built === void 0) {
			let own = emptyTrace();
			built = {
				resources: this.#accumulate(base, [], open, own),
				trace: own
			}, this.#bases.set(base.folder, built);
		}
		return joinTrace(trace, built.trace), built.resources;
	}
	#enter(kustomization, entry, resources, open, trace) {
		if (isRemote(entry.text)) {
			this.#remarks.missComponent(kustomization, entry, resources);
			return;
		}
		let path = resolvePath(kustomization.folder, entry.text);
		if (!this.#require(kustomization, entry, trace) || path === void 0) return;
		let component = this.#files.kustomizationIn(path);
		if (component === void 0 && this.#requireFolder(path, entry, trace), !(component === void 0 || this.#isCycle(component.folder, entry.at, open))) return component.isComponent || noteFault(trace, `${entry.text} is a Kustomization, and belongs into \`resources\``, entry.at), trace.folders.add(component.folder), component;
	}
	#isCycle(folder, at, open) {
		let visited = open.find((other) => isBelow(other, folder));
		if (visited === void 0 && open.length < 60) return !1;
		let message = visited === void 0 ? "kustomizations are nested too deeply" : `cycle detected: candidate root '${folder || "."}' contains visited root '${visited || "."}'`;
		return this.#remarks.invalid(message, at), !0;
	}
	#transform(kustomization, incoming, trace) {
		let report = (message, at) => this.#remarks.invalid(message, at), resources = [...incoming];
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
		for (let { message, at } of findIgnoredEffects(kustomization, resources, (path) => this.#files.textOf(path))) this.#remarks.unsupported(message, at);
		return this.#dropDuplicates(resources, kustomization);
	}
	#body(kustomization, patch, resources, trace) {
		let body = this.#patches.read(kustomization, patch, trace);
		if (body !== "absent") return body;
		let { path } = patch;
		path !== void 0 && this.#missing(kustomization, path) === void 0 && this.#remarks.missPatch(path, patch, resources);
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
				this.#remarks.invalid(message, manifest.at);
			} else seen.set(key, resource);
		}
		return [...seen.values()];
	}
};
function isLocal(value) {
	let annotation = valueAt(value, "metadata", "annotations", "config.kubernetes.io/local-config");
	return annotation?.kind === "scalar" && annotation.value !== "false";
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
			components: placedList(spec, "components").map((entry) => isTrue(valueAt(spec, "ignoreMissingComponents")) ? {
				...entry,
				optional: !0
			} : entry),
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
// src/config/kustomize/generated-kustomization.ts
function generateKustomization(folder, source) {
	let inside = source.kustomizationFolders.filter((other) => other !== folder && isBelow(other, folder)), withOwn = new Set(inside), isHeld = (path) => {
		for (let parent = folderOf(path); parent.length > folder.length; parent = folderOf(parent)) if (withOwn.has(parent)) return !0;
		return !1;
	}, outermost = inside.filter((other) => !isHeld(other)), files = source.documentPaths.filter((path) => isBelow(path, folder) && !isHeld(path)), relative = (path) => folder === "" ? path : path.slice(folder.length + 1), resources = [...outermost, ...files].sort().map((path) => {
		let file = source.kustomizationIn(path)?.path ?? path;
		return {
			text: relative(path),
			at: {
				file,
				line: 1,
				column: 1
			}
		};
	});
	return {
		...emptyKustomization(folder),
		resources
	};
}
// src/config/kustomize/post-build.ts
var PostBuild = class {
	#substitutions;
	#configMaps;
	constructor(substitutions, configMaps) {
		this.#substitutions = Object.entries(substitutions).map(([path, values]) => [resolvePath("", path) ?? "", values]).toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)), this.#configMaps = configMaps;
	}
	substitute(manifest, scopes, flux) {
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
			let meant = this.#configMaps().filter((map) => mayBeSame(map, {
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
function reportUnresolved(manifest, diagnostics) {
	for (let { scalar, names } of manifest.unresolved ?? []) {
		let message = `${manifest.kind}: ${names.map((name) => `\${${name}}`).join(", ")} has no value in the repository`, hint = `Add to .github/retag.yaml:\nsubstitutions:\n  "${manifest.scopes[0] ?? folderOf(manifest.at.file)}": { ${names[0]?.replace(/[^A-Za-z0-9_].*/s, "") ?? "VAR"}: value }`;
		diagnostics.push(diagnose("VARIABLE_UNRESOLVED", message, {
			at: scalar.at,
			hint
		}));
	}
}
// src/config/kustomize/roots.ts
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
function composeManifests(source, substitutions, diagnostics, outside = []) {
	let { manifests, roots } = new Composition(source, substitutions, new KustomizeBuilder(source, diagnostics, outside)).compose(), told = new Set(roots.filter(isAboutImages).flatMap(({ trace }) => [...trace.faults]));
	return diagnostics.push(...told), outside.push(...roots.flatMap(({ trace }) => [...trace.faults]).filter((fault) => !told.has(fault))), manifests;
}
function isAboutImages({ flux, manifests }) {
	return (flux === void 0 || flux.sourceKind === "GitRepository") && manifests.some(({ kind }) => IMAGE_KIND.test(kind));
}
var Composition = class {
	#source;
	#postBuild;
	#builder;
	#roots = new Map();
	#queue = [];
	#foreign;
	constructor(source, substitutions, builder) {
		this.#source = source, this.#postBuild = new PostBuild(substitutions, () => source.configMaps()), this.#builder = builder, this.#foreign = foreignSource(source);
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
		return {
			manifests: mergeScopes([...roots.flatMap((root) => root.manifests), ...unreached.map((manifest) => this.#postBuild.substitute(manifest, [folderOf(manifest.at.file)], void 0))]),
			roots
		};
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
			trace: emptyTrace(),
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
		let base = this.#source.kustomizationIn(flux.path) ?? generateKustomization(flux.path, this.#source), scopes = [...new Set([flux.path, ...manifest.scopes])], key = `f ${JSON.stringify([
			manifest.at,
			scopes,
			toData(manifest.value)
		])}`;
		this.#addRoot(key, overlayKustomization(base, flux), scopes, flux, parent);
	}
	#finish({ manifest }, root) {
		let { value } = manifest, { labels, annotations } = root.flux?.commonMetadata ?? {};
		return labels !== void 0 && (value = addMetadataPairs(value, "labels", labels)), annotations !== void 0 && (value = addMetadataPairs(value, "annotations", annotations)), this.#postBuild.substitute({
			...manifest,
			value,
			scopes: root.scopes
		}, root.scopes, root.flux);
	}
};
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
// src/config/rendered.ts
function findMissingRendered(rendered, paths, placeOf) {
	if (rendered.length === 0) return [];
	let known = new Set(paths);
	return rendered.flatMap((given, index) => {
		let path = resolvePath("", given);
		if (path !== void 0 && known.has(path)) return [];
		let fault = path === void 0 ? "leads outside of the repository" : paths.some((other) => isBelow(other, path)) ? "is a folder; name the files in it" : "there is no such file in the repository";
		return diagnose("RENDERED_MISSING", `sources.rendered: ${given}: ${fault}`, { at: placeOf(index) });
	});
}
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
	let files = new Map(screened.files.map((file) => [file.path, file])), paths = new Set(screened.paths), folders = new Set([""].concat(screened.paths.map(folderOf)).flatMap(ancestors)), documents = screened.files.filter((file) => file.documents && !rendered.has(file.path)), manifests = new Map(), kustomizations = new Map(), configMaps, readable = new Set(documents.map((file) => file.path));
	return {
		documentPaths: documents.map((file) => file.path),
		kustomizationFolders: [...new Set(screened.files.filter((file) => file.kustomization).map((file) => folderOf(file.path)))].sort(),
		hasFolder: (folder) => folders.has(folder),
		has: (path) => folders.has(path) || ancestors(path).some((part) => part !== "" && paths.has(part)),
		textOf: (path) => {
			let file = files.get(path);
			return file && !isStandIn(file.bytes) ? decodeText(file.bytes) : void 0;
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
function isStandIn(bytes) {
	let start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 50)).toString("latin1");
	return start.startsWith("version https://git-lfs.github.com/spec/") || start.startsWith("\0GITCRYPT\0");
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
	let diagnostics = [], outside = [], manifests = effectiveManifests(screened, config, diagnostics, outside), read = readManifests(inferImages(manifests, markedValues(screened, manifests)), diagnostics), { configPath = ".github/retag.yaml", configText = "" } = options, places = readConfigPlaces(configText, configPath);
	diagnostics.push(...findMissingRendered(config.sources.rendered, screened.paths, (index) => places.content([
		"sources",
		"rendered",
		String(index)
	])));
	let short = expandShortForms(config.images, places.key, diagnostics), automations = read.automations.map((document) => settleBranch(document, read.gitRepositories, diagnostics)), repositories = [...read.repositories, ...short.map(({ repository }) => repository)].sort(byPlace);
	return {
		repositories,
		policies: [...read.policies, ...short.map(({ policy }) => policy)].sort(byPlace),
		automations: (automations.length > 0 ? automations.sort(byPlace) : [implicitAutomation(configPath)]).map((automation) => withConfiguredTemplate(automation, config, places)),
		gitRepositories: read.gitRepositories.sort(byPlace),
		...readContext(screened, repositories, automations),
		unusableRepositories: read.unusable,
		overridePlaces: new Map(config.overrides.map((override, index) => [override, places.key([
			"overrides",
			String(index),
			"policy"
		])])),
		outside: distinct(outside, diagnostics),
		diagnostics: distinct(diagnostics)
	};
}
function effectiveManifests(screened, config, diagnostics, outside) {
	let rendered = new Set(config.sources.rendered.flatMap((path) => resolvePath("", path) ?? []));
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
function withConfiguredTemplate(automation, { commits }, places) {
	let { messageTemplate } = commits;
	if (messageTemplate === void 0) return automation;
	let messageTemplateLocation = places.content(["commits", "messageTemplate"]);
	return {
		...automation,
		commit: {
			...automation.commit,
			messageTemplate,
			messageTemplateLocation
		}
	};
}
function byPlace(a, b) {
	let text = (left, right) => left < right ? -1 : +(left > right);
	return text(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || text(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`) || text(a.scopes.join(), b.scopes.join());
}
function distinct(diagnostics, known = []) {
	let keyOf = (diagnostic) => {
		let { code, message, file } = diagnostic;
		return JSON.stringify(code === "DOCUMENT_OLD_VERSION" ? {
			code,
			message,
			file
		} : diagnostic);
	}, seen = new Set(known.map(keyOf));
	return diagnostics.toSorted(compareDiagnostics).filter((diagnostic) => {
		let key = keyOf(diagnostic), isNew = !seen.has(key);
		return seen.add(key), isNew;
	});
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
		paths: [...listed.map((file) => file.path), ...tree.leftOut?.() ?? []],
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
	let isIncluded = includeTest(sources.include), isExcluded = compileGlobs(sources.exclude), rendered = new Set(sources.rendered.flatMap((path) => resolvePath("", path) ?? []));
	return listed.filter((file) => {
		let { path, mode, size } = file;
		if (path.startsWith(".git/") || path.includes("/.git/") || mode === "160000" || !rendered.has(path) && (!YAML_NAME.test(path) && baseNameOf(path) !== "Kustomization" || !isIncluded(path) || sources.exclude.length > 0 && isExcluded(path))) return !1;
		if (path.includes("�")) {
			let options = {
				at: { file: path },
				hint: "Rename it: its changes could not be written to the same name.",
				severity: "warning"
			};
			return diagnostics.push(diagnose("FILE_UNREADABLE", "has a name that is not valid UTF-8, so it is left alone", options)), !1;
		}
		return file.isConflicted ? (diagnostics.push(diagnose("FILE_UNREADABLE", "was left in a conflict by a merge, so it is left alone", {
			at: { file: path },
			hint: "Settle the conflict, then `git add` the file."
		})), !1) : mode === "120000" ? (diagnostics.push(diagnose("FILE_LINK", "is a symbolic link, which is not followed", { at: { file: path } })), !1) : size !== void 0 && size > 5242880 ? (diagnostics.push(tooLarge(path, size)), !1) : !0;
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
], MARKER_TOKENS = [
	"imagepolic",
	"imagePolic",
	"\"$"
], CONTEXT_TOKENS = [
	"SealedSecret",
	"ExternalSecret",
	"kind: Namespace",
	"\nsops:"
];
function classify(file, read, template, patches) {
	let bytes = isUtf16(read) ? Buffer.from(decodeText(read)) : Buffer.from(read.buffer, read.byteOffset, read.byteLength), has = (token) => bytes.indexOf(token, 0, "latin1") !== -1, markers = MARKER_TOKENS.some(has), kustomization = !template && KUSTOMIZATION_NAMES.has(baseNameOf(file.path)), flux = has(".toolkit.fluxcd.io"), documents = !template && flux && DOCUMENT_GROUPS.some(has) && (!has("source.toolkit") || hasKind(has)), patch = patches.has(file.path), context = !template && CONTEXT_TOKENS.some(has), configMap = !template && has("kind: ConfigMap");
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
	if (file === void 0) return {};
	if (file.mode === "120000") throw new ConfigError("CONFIG_INVALID", `${path}: is a symbolic link, which is not followed`, { hint: "Put the file itself there, or name another one with `--config`, or the input `config` of the Action." });
	if (file.isConflicted) throw new ConfigError("CONFIG_INVALID", `${path}: was left in a conflict by a merge`, { hint: "Settle the conflict, then `git add` the file." });
	return {
		text: new TextDecoder("utf-8", { ignoreBOM: !1 }).decode(await tree.read(path)),
		...(file.mode === "100644" || file.mode === "100755") && { mode: file.mode }
	};
}
async function loadProject(tree, configPath = DEFAULT_CONFIG_PATH) {
	let { text: configText, mode: configMode } = await readText(tree, configPath);
	if (configText === void 0 && configPath !== ".github/retag.yaml") throw new ConfigError("CONFIG_INVALID", `${configPath}: there is no such file in the repository`);
	configText === void 0 && await rejectMisnamed(tree, configPath);
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
async function rejectMisnamed(tree, configPath) {
	let other = configPath.replace(/\.yaml$/, ".yml");
	if ((await tree.list()).some(({ path }) => path === other)) throw new ConfigError("CONFIG_INVALID", `${other} is not read: the configuration is ${configPath}`, { hint: `rename it to ${configPath}, or name it as the configuration (--config, or the input \`config\`)` });
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
export { compareBytes as A, parseConfig as B, report as C, precedes as D, selectTag as E, createPolicyIndex as F, defaultMessage as G, parseYaml as H, whereMissing as I, collectDiagnostics as J, placeInFile as K, findOverrides as L, selectionInput as M, uniqueTags as N, parseGoFloat as O, extractKey as P, hasEnded as R, prepareSubject as S, runElection as T, splitDocuments as U, nearestNames as V, stringOf as W, nextOpening as X, isOpen$1 as Y, lintOrder as _, readAllDocuments as a, filterYaml as b, lintProject as c, withoutSecret as d, claimMarkers as f, lintPolicy as g, encodeAs as h, readKustomization as i, compileSieve as j, splitDigitGroups as k, lintTemplates as l, decodeText as m, loadProject as n, readDocumentFile as o, locateInFiles as p, renderMessage as q, KUSTOMIZATION_NAMES$1 as r, lintPolicies as s, DEFAULT_CONFIG_PATH as t, guardSecretLines as u, findTime as v, findUnresolvedSecrets as w, orderYaml as x, correctYaml as y, policiesNamed as z };
