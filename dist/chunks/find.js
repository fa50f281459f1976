import { f as diagnose } from "./errors.js";
import { t as require_dist } from "./dist.js";
// src/source-text.ts
function indexLines(text) {
	let starts = [+!!text.startsWith("﻿")];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0, high = starts.length - 1;
		for (; low < high;) {
			let middle = low + high + 1 >> 1;
			starts[middle] <= offset ? low = middle : high = middle - 1;
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
	let newline = text.indexOf("\n", offset), end = newline === -1 ? text.length : newline;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function applyEdits(text, edits) {
	let sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end), parts = [], at = 0;
	for (let edit of sorted) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) throw RangeError(`edit ${edit.start}..${edit.end} overlaps another one or leaves the text`);
		parts.push(text.slice(at, edit.start), edit.text), at = edit.end;
	}
	return parts.push(text.slice(at)), parts.join("");
}
// src/markers/documents.ts
var import_dist = require_dist();
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]/, SIGN = /^[\x02\x18\x1f]$/, OTHER_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/, SEPARATOR$1 = /^---(?![ \t]*(?:#.*)?\r?$)|^%/m, ALIAS_KEY = /^([ ]*(?:- +)*)\*([^\s,[\]{}:]+):(?=[ \t\r\n]|$)/gm, SURROGATE_ESCAPE = /^(?:[^\\]|\\(?!u[dD][89a-fA-F]).)*?\\u[dD][89a-fA-F]/s, TABBED_LINE = /^ +\t/m;
function readYaml(text) {
	let file = parse(text);
	if (file.refusal?.parses !== !1) return file;
	let aliasKeys = [], standIn = text.replace(ALIAS_KEY, (_, indent, name, offset) => (aliasKeys.push(offset + indent.length), `${indent}_${name}:`));
	if (aliasKeys.length === 0) return file;
	let second = parse(standIn);
	return second.refusal?.parses === !1 ? file : {
		...second,
		aliasKeys
	};
}
function parse(text) {
	let empty = {
		tokens: [],
		documents: [],
		aliasKeys: []
	}, forbidden = FORBIDDEN.exec(text);
	if (forbidden) {
		let code = forbidden[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
		return {
			...empty,
			refusal: refuse(`the control character U+${code} is not allowed`, forbidden.index, !1)
		};
	}
	let otherBreak = findOtherBreak(text);
	if (otherBreak !== void 0) return {
		...empty,
		refusal: refuse("a line break other than LF or CRLF stands outside of quotes", otherBreak, !1)
	};
	try {
		let tokens = [...new import_dist.Parser().parse(text)], documents = [...new import_dist.Composer({
			schema: "failsafe",
			uniqueKeys: !1,
			logLevel: "silent",
			prettyErrors: !1
		}).compose(tokens)], refusal = findSyntaxError(documents) ?? findUnknownAlias(text, documents) ?? findRefusal(text, tokens);
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
			refusal: refuse("the collections are nested too deeply", 0, !1)
		};
	}
}
function findOtherBreak(text) {
	if (!OTHER_BREAK.test(text)) return;
	let offset = 0;
	for (let source of new import_dist.Lexer().lex(text)) {
		if (SIGN.test(source)) continue;
		let found = /^["']/.test(source) ? -1 : source.search(OTHER_BREAK);
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
	let error = documents.flatMap((document) => document.errors)[0];
	return error && refuse(error.message, error.pos[0], !1);
}
function findUnknownAlias(text, documents) {
	if (text.includes("*")) for (let document of documents) {
		let anchors = new Set(), refusal;
		if ((0, import_dist.visit)(document, {
			Alias(_, { source, range }) {
				if (!anchors.has(source)) return refusal = refuse(`the alias *${source} has no anchor above it`, range?.[0] ?? 0, !1), import_dist.visit.BREAK;
			},
			Value(_, { anchor }) {
				anchor !== void 0 && anchors.add(anchor);
			}
		}), refusal) return refusal;
	}
}
function findRefusal(text, tokens) {
	let separator = SEPARATOR$1.exec(text);
	if (separator) return refuse(`${separator[0] === "%" ? "a YAML directive" : "text behind the document separator ---"} is not supported`, separator.index, !0);
	for (let token of tokens) {
		if (token.type !== "document" || !token.value) continue;
		let { value } = token;
		if (!isMapping(value)) return refuse("the document is not a mapping", value.offset, !0);
		let keyless = value.items.find((item) => !item.key && isKeyless(item));
		if (keyless) return refuse("a key is missing in front of a colon", keyless.sep[0].offset, !0);
		let metadata = getValue(value, "metadata");
		if (metadata && !isMapping(metadata) && scalarText(metadata) !== "null" && scalarText(metadata) !== "~") return refuse("metadata is not a mapping", metadata.offset, !0);
	}
	return findUnreadableScalar(text);
}
function isKeyless(item) {
	return !item.start.some((part) => part.type === "explicit-key-ind") && item.sep?.[0]?.type === "map-value-ind";
}
function findUnreadableScalar(text) {
	if (!SURROGATE_ESCAPE.test(text) && !TABBED_LINE.test(text)) return;
	let [offset, inBlock] = [0, !1];
	for (let source of new import_dist.Lexer().lex(text)) if (!SIGN.test(source)) {
		if (source[0] === "\"" && SURROGATE_ESCAPE.test(source)) return refuse("a surrogate pair is written as two escapes", offset, !0);
		if (inBlock && TABBED_LINE.test(source)) return refuse("a line of a block string starts with a tab", offset, !0);
		/\S/.test(source) && source[0] !== "#" && (inBlock = /^[|>][-+\d]*$/.test(source)), offset += source.length;
	}
}
function isMapping(token) {
	return token.type === "block-map" || token.type === "flow-collection" && token.start.source === "{";
}
function getValue(mapping, key) {
	if (isMapping(mapping)) return mapping.items.find((item) => item.key && scalarText(item.key) === key)?.value;
}
function scalarText(token) {
	return token.type === "scalar" && !token.source.includes("\n") ? token.source : resolve(token);
}
function resolve(token) {
	switch (token.type) {
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar": return import_dist.CST.resolveAsScalar(token, !1, () => {}).value;
		default: return;
	}
}
// src/markers/head-comment.ts
function findHeadComment(text, scalar) {
	let { token, dash } = scalar, onDashLine = dash !== void 0 && lineStart(text, dash) === lineStart(text, token.offset), start = onDashLine ? dash : startOnLine(text, scalar);
	if (text.slice(lineStart(text, start), start).trim() !== "") return;
	let gap = readGap(text, lineStart(text, start)), comment = gap.comments.at(-1);
	if (comment === void 0 || gap.above === void 0) return;
	let column = comment - lineStart(text, comment);
	if (OPENS_VALUE.test(gap.above) || scalar.inFlow && gap.above.includes("[")) {
		let ends = gap.lines.at(-1) === !1 && column < gap.above.search(/\S/);
		return gap.comments.length === 1 && !ends ? comment : void 0;
	}
	if (dash === void 0 ? !OPENS_ITEM.test(gap.above) : !onDashLine) return;
	let indent = start - lineStart(text, start);
	return (dash === void 0 || followsScalar(gap.above, indent) || column === indent) && belongsBelow(gap) ? comment : void 0;
}
const OPENS_VALUE = /[:[](?:[ \t]+[&!]\S*)*[ \t]*(?:#.*)?$/, OPENS_ITEM = /,[ \t]*(?:#.*)?$/;
function startOnLine(text, { token, props }) {
	let line = lineStart(text, token.offset);
	return props.find((part) => part.offset >= line)?.offset ?? token.offset;
}
function followsScalar(line, indent) {
	return line.search(/\S/) === indent && /^- +(?:"[^"]*"|'[^']*'|[^\s"'|>&!*?[{-](?:[^\s:]|:(?=\S)| +(?=[^\s#]))*) *(?:#.*)?$/.test(line.trim());
}
function readGap(text, before) {
	let gap = {
		comments: [],
		lines: [],
		above: void 0
	};
	for (let at = before; at > 0;) {
		at = lineStart(text, at - 1);
		let line = text.slice(at, lineEnd(text, at)), column = line.search(/\S/);
		if (column !== -1 && line[column] !== "#") {
			gap.above = line.trimEnd();
			break;
		}
		column !== -1 && gap.comments.unshift(at + column), gap.lines.unshift(column !== -1);
	}
	return gap;
}
function belongsBelow({ comments, lines }) {
	let last = lines.lastIndexOf(!0);
	if (comments.length === 1) return last === lines.length - 1 || last > 0;
	let blank = lines.indexOf(!1);
	return last === lines.length - 1 && blank === comments.length - 1 && lines.slice(blank, last).every((line) => !line);
}
// src/markers/marker.ts
const MARKER_TOKEN = "\"$imagepolicy\"", PART = /(?:\$\{[^}]*\}|\{\{.*?\}\}|[^:])+/y, SUFFIXES = new Map([
	["tag", "tag"],
	["name", "name"],
	["digest", "digest"]
]);
function splitSetter(setter) {
	if (setter.length > 1e3) return [];
	let parts = [], at = 0;
	for (; at < setter.length;) {
		PART.lastIndex = at;
		let part = PART.exec(setter)?.[0];
		if (part === void 0 || (parts.push(part), at += part.length, at < setter.length && ++at === setter.length)) return [];
	}
	return parts;
}
function parseSetter(setter) {
	let [namespace, name, suffix, ...rest] = splitSetter(setter);
	if (namespace === void 0 || name === void 0 || rest.length > 0 || setter.includes("/")) return;
	let field = suffix === void 0 ? "image" : SUFFIXES.get(suffix);
	return field && {
		policy: `${namespace}:${name}`,
		namespace,
		name,
		field,
		setter
	};
}
function parseCommentObject(comment) {
	let text = comment.replace(/^#+/, "");
	if (/^[ \t\r]*\{/.test(text)) try {
		let entries = Object.entries(JSON.parse(text)).map(([key, value]) => [key, value ?? ""]);
		return entries.every(([, value]) => typeof value == "string") ? Object.fromEntries(entries) : void 0;
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
	let text = parseCommentObject(comment)?.$imagepolicy, setter = text && decodeSetter(text);
	return setter ? parseSetter(setter) : void 0;
}
function formatMarker(setter) {
	return `# {"$imagepolicy": ${JSON.stringify(setter)}}`;
}
// src/markers/near-miss.ts
const LOOSE_MARKER = /[{[(]?\s*(?:["'`“”]?(?<key>\$?image[-_ ]?polic(?:y|ys|ies))["'`“”]?\s*[:=]?\s*)["'`“”]?(?<setter>[^"'`“”}\]]*)["'`“”]?/i, SETTER_REFERENCE = "io.k8s.cli.setters.";
function explainNearMiss(comment, place) {
	if (isExample(comment, place)) return;
	let object = parseCommentObject(comment);
	if (object) return explainObject(object);
	let text = comment.replace(/^#+/, ""), found = LOOSE_MARKER.exec(text);
	if (!found?.groups) return;
	let before = text.slice(0, found.index).trim(), rest = text.slice(found.index), after = afterObject(rest);
	if (isProse(before, after, rest, place)) return;
	let setter = found.groups.setter.trim();
	if (/^\s*[{[(]/.test(rest) || place !== "own line" && !/\s/.test(setter)) return malformed(describe(text, before, after, found.groups.key), setter);
}
function isExample(comment, place) {
	return place === "own line" && /<[\w -]*>|\.\.\.|…/.test(comment);
}
function explainObject(object) {
	let setter = object.$imagepolicy;
	if (setter !== void 0) return malformed(describeSetter(setter), setter);
	let reference = object.$ref;
	if (reference?.includes(SETTER_REFERENCE)) return {
		code: "MARKER_SIDE_DOOR",
		message: "a setter reference is not honoured, although Flux would write for it",
		hint: `Write ${formatMarker(reference.slice(reference.indexOf(SETTER_REFERENCE) + 19))}`
	};
	let key = Object.keys(object).find((name) => /^\$?image[-_ ]?polic(?:y|ys|ies)$/i.test(name));
	return key === void 0 ? void 0 : malformed(`the key is ${JSON.stringify(key)}, not "$imagepolicy"`, object[key]);
}
function isProse(before, after, rest, place) {
	return !/^\s*(?:[{[(]|["'`“”]?\$)/.test(rest) || !/[:={]/.test(rest) ? !0 : !/\p{L}/u.test(before + after) && place === "trailing" ? !1 : before === "" || before.endsWith("#") ? before === "" ? isOwnLineProse(after, place) : place === "own line" : place === "own line" || after !== "" || before.split(/\s+/).length > 2;
}
function isOwnLineProse(after, place) {
	return place === "own line" && after !== "" && !after.startsWith("#");
}
function afterObject(text) {
	let end = text.search(/[}\])]/);
	return end === -1 ? "" : text.slice(end).replace(/^[}\])\s]+/, "").trim();
}
function describe(text, before, after, key) {
	return /^#/.test(text.trimStart()) ? "a second # stands in front of the object" : before === "[" ? "the object stands in a list" : before === "" ? after === "" ? /[{,]\s*['`“”]|:\s*['`“”]/.test(text) ? "JSON takes double quotes only" : key === "$imagepolicy" ? !/^\s*\{/.test(text) || !/\}\s*$/.test(text) ? "the braces of the object are not complete" : /,\s*\}/.test(text) ? "a comma stands before the closing brace" : /"\$imagepolicy"\s*:\s*"/.test(text) ? "the comment is not one JSON object whose values are all strings" : "key and value need double quotes" : `the key is ${JSON.stringify(key)}, not "$imagepolicy"` : after.startsWith("#") ? "a second comment stands behind the marker" : "text stands behind the object" : before.endsWith("#") ? "another comment stands in front of the marker" : "text stands in front of the object";
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
	let parts = splitSetter(setter);
	return parts.length === 1 ? `${JSON.stringify(setter)} names no namespace` : parts.length === 3 ? `the suffix ${JSON.stringify(parts[2])} is none of tag, name, digest` : `${JSON.stringify(setter)} is not namespace:name with :tag, :name, :digest or nothing behind it`;
}
function suggest(setter) {
	let parts = (decodeSetter(setter) ?? setter).trim().split(/[:/]/).filter((part) => part !== "");
	if (parts.length === 0) return `Write ${formatMarker("NAMESPACE:NAME")}, with the namespace and name of an ImagePolicy.`;
	if (parts.length === 1) return `Write ${formatMarker(`NAMESPACE:${parts[0]}`)}, with the namespace of the ImagePolicy.`;
	let suffix = parts[2]?.toLowerCase(), known = suffix === void 0 ? [] : parseSetter(`a:b:${suffix}`) ? [suffix] : void 0;
	if (known === void 0 || parts.length > 3) {
		let base = parts.slice(0, 2).join(":");
		return `Write ${formatMarker(base)}, or put :tag, :name or :digest behind ${base}.`;
	}
	return `Write ${formatMarker([...parts.slice(0, 2), ...known].join(":"))}`;
}
// src/markers/lines.ts
const LINE = /^(?<head>[ ]*(?:-[ ]+)*(?<key>"[^"]*"|'[^']*'|[^\s#'"{}[\]][^#'"{}[\]]*?)[ ]*:[ \t]+)(?<value>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"&*!|>%@`{}[\],].*?)(?<gap>[ \t]+)(?<comment>#.*)$/, BLOCK_HEADER = /(?:^|[:\-?][ \t]+)(?:[&!]\S*[ \t]+)*[|>][-+\d]*[ \t]*(?:#.*)?$/, TRAILING_COMMENT = /(?<=\s|^)#+[ \t]*\{(?!\{).*$/;
function locateInLines(text, refusal, options) {
	let markers = [], diagnostics = [], actions = listActions(text), offset = 0, blockIndent;
	if (text.split("\n").forEach((raw, index) => {
		let line = raw.endsWith("\r") ? raw.slice(0, -1) : raw, start = offset;
		offset += raw.length + 1;
		let indent = line.search(/[^ ]/);
		if (blockIndent !== void 0 && (indent === -1 || indent > blockIndent)) return;
		blockIndent = BLOCK_HEADER.test(line) ? indent : void 0;
		let comment = TRAILING_COMMENT.exec(line);
		if (!comment || /^[ ]*#/.test(line)) return;
		let at = {
			file: options.path,
			line: index + 1,
			column: comment.index + 1
		}, marker = parseMarker(comment[0]);
		if (!marker) {
			let miss = explainNearMiss(comment[0].trimEnd(), "trailing");
			miss && diagnostics.push(diagnose(miss.code, miss.message, {
				at: withFile(at),
				hint: miss.hint
			}));
			return;
		}
		let located = locateInLine(line, start, index + 1, marker, actions);
		typeof located == "string" ? diagnostics.push(diagnose("MARKER_LINE_UNUSABLE", located, { at: withFile(at) })) : markers.push(located);
	}), markers.length + diagnostics.length > 0) {
		let message = `the file is no YAML (${refusal.message}), so its markers were found line by line`, at = withFile({
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
	let { file, ...rest } = at;
	return file === void 0 ? rest : {
		...rest,
		file
	};
}
function locateInLine(line, start, number, marker, actions) {
	let parts = LINE.exec(line)?.groups;
	if (line.replace(/#.*$/, "").includes("{{") || actions.some((span) => span.start < start + line.length && span.end > start)) return "the line holds template text, so its value cannot be updated";
	if (!parts) return "the line is not plainly `key: value # marker`, so its value cannot be updated";
	let source = parts.value, value = decodeAlone(source);
	if (value === void 0) return "the value is not one simple scalar, so it cannot be updated";
	let column = parts.head.length;
	return {
		...marker,
		line: number,
		column: column + 1,
		markerLine: number,
		markerColumn: column + source.length + parts.gap.length + 1,
		span: {
			start: start + column,
			end: start + column + source.length
		},
		value,
		style: styleOf(source),
		key: parts.key.replace(/^["']|["']$/g, "")
	};
}
function styleOf(source) {
	return source[0] === "\"" ? "double" : source[0] === "'" ? "single" : "plain";
}
function decodeAlone(source) {
	let [document, ...rest] = [...new import_dist.Parser().parse(source)];
	if (!(document?.type !== "document" || rest.length > 0 || !document.value || !import_dist.CST.isScalar(document.value))) return document.value.source === source ? scalarText(document.value) : void 0;
}
function listActions(text) {
	let spans = [];
	for (let start = text.indexOf("{{"); start !== -1;) {
		let end = /^\{\{-?\s*\/\*/.test(text.slice(start, start + 20)) ? text.indexOf("*/", start) : start, close = text.indexOf("}}", end === -1 ? text.length : end), stop = close === -1 ? text.length : close + 2, newline = text.indexOf("\n", start);
		newline !== -1 && newline < stop && spans.push({
			start,
			end: stop
		}), start = text.indexOf("{{", stop);
	}
	return spans;
}
// src/markers/misplacement.ts
function explainComments(text, places, settled, at) {
	let diagnostics = [];
	for (let { offset, source } of places.comments) {
		if (settled.has(offset) || !/polic|setter/i.test(source)) continue;
		let before = text.slice(lineStart(text, offset), offset).trim(), where = before === "" ? "own line" : "trailing", marker = parseMarker(source);
		if (marker) {
			if (isExample(source, where)) continue;
			let [message, hint] = explainPlace(before, marker);
			diagnostics.push(diagnose("MARKER_MISPLACED", message, {
				at: at(offset),
				hint
			}));
			continue;
		}
		let miss = explainNearMiss(source.trimEnd(), where);
		miss && diagnostics.push(diagnose(miss.code, miss.message, {
			at: at(offset),
			hint: miss.hint
		}));
	}
	for (let block of places.blocks) {
		let found = block.source.indexOf(MARKER_TOKEN);
		found !== -1 && diagnostics.push(diagnose("MARKER_MISPLACED", "a marker inside a block string is text and changes nothing", {
			at: at(block.offset + found),
			severity: "notice"
		}));
	}
	return diagnostics;
}
function explainPlace(before, marker) {
	let written = formatMarker(marker.setter);
	return before === "" ? ["a marker on a line of its own counts only directly above a list item that is a plain value", `Put it behind the value, on the same line: key: value ${written}`] : /[}\]],?$/.test(before) ? ["a marker behind a flow collection belongs to none of the values in it", `Break the collection so that the value and ${written} end one line, or use block style.`] : /(?:^|[\s:])\*[^\s]+$/.test(before) ? ["a marker on an alias sets nothing", "Put the marker beside the anchored value that the alias repeats."] : /^(?:.*:|-)(?:\s+[&!]\S*)*$/.test(before) ? ["no value stands in front of the marker: the value is empty, on another line, or a collection", `Write the value between the key and the marker: ${before} "value" ${written}`] : ["the marker belongs to no scalar value", `Put it behind the value, on the same line: key: value ${written}`];
}
function explainAliasKeys(file, at) {
	return file.aliasKeys.map((offset) => diagnose("MARKER_ALIAS_KEY", "the alias is a key without a space before its colon; the file was read as Flux reads it", {
		at: at(offset),
		hint: "Write a space before the colon."
	}));
}
// src/markers/outline.ts
const KEY = /[A-Za-z0-9_][\w./$-]{0,99}|"[^"\\\s]{1,99}"|'[^'\s]{1,99}'/, PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9]))(?:[^\s:]|:(?=\S)| +(?=[^\s#]))*/, QUOTED = /"[^"\\\t\r\n]*"|'[^'\t\r\n]*'/, FLOW_ITEM = /(?:"[^"\\\t\r\n]*"|'[^'\t\r\n]*'|[A-Za-z0-9_./][\w./-]*)/, FLOW_PAIR = RegExp(`[A-Za-z0-9_][\\w./-]*: ${FLOW_ITEM.source}`), listOf = (item) => `(?:${item.source}(?:, ?${item.source})*)?`, FLOW = RegExp(`\\[${listOf(FLOW_ITEM)}\\]|\\{ ?${listOf(FLOW_PAIR)} ?\\}`), ENTRY = RegExp(`(- +)?(?:(${KEY.source}):(?=[ \\r\\n]|$) *)?(?:(${PLAIN.source}|${QUOTED.source})|([|>][-+]?)|(${FLOW.source}))?(?: +(#[^\\n]*)| *)\\r?(?:\\n|$)`, "y"), SEPARATOR = /---[ ]*(?: (#[^\n]*))?\r?(?:\n|$)/y, NOTABLE = /polic|setter/i;
function readOutline(text) {
	if (FORBIDDEN.test(text) || OTHER_BREAK.test(text) || text.includes("﻿")) return;
	let places = {
		scalars: [],
		comments: [],
		blocks: []
	}, pass = {
		text,
		at: 0,
		places,
		levels: [],
		pending: void 0,
		object: unknown(),
		afterComment: !1
	};
	for (; pass.at < text.length;) if (!readLine(pass)) return;
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
	let { text, at } = pass, start = at;
	for (; text[start] === " ";) start += 1;
	let first = text[start];
	return first === void 0 || first === "\n" || first === "\r" && text[start + 1] === "\n" ? (pass.at = nextLine(text, start), !0) : first === "#" ? (pass.at = nextLine(text, start), addComment(pass, start, text.slice(start, pass.at)), pass.afterComment = !0, !0) : start === at && text.startsWith("---", at) ? readSeparator(pass) : readEntry(pass, start);
}
function nextLine(text, at) {
	return text.indexOf("\n", at) + 1 || text.length;
}
function addComment(pass, offset, source) {
	NOTABLE.test(source) && pass.places.comments.push({
		type: "comment",
		offset,
		indent: 0,
		source: source.replace(/\r?\n?$/, "")
	});
}
function readSeparator(pass) {
	SEPARATOR.lastIndex = pass.at;
	let found = SEPARATOR.exec(pass.text);
	return !found || wrapsObjects(pass.object) ? !1 : (found[1] && addComment(pass, pass.at + found[0].indexOf("#"), found[1]), pass.at = SEPARATOR.lastIndex, pass.levels = [], pass.pending = void 0, pass.object = unknown(), pass.afterComment = !1, !0);
}
function readEntry(pass, start) {
	ENTRY.lastIndex = start;
	let found = ENTRY.exec(pass.text);
	if (!found) return !1;
	let [, dash, key, scalar, block, flow, comment] = found;
	if (dash === void 0 && key === void 0 || key === void 0 && !scalar && !block && !flow) return !1;
	let indent = start - pass.at, level = openLevel(pass, indent, dash !== void 0);
	if (!level) return !1;
	dash !== void 0 && (level.items += 1);
	let holder = dash !== void 0 && key !== void 0 ? pushLevel(pass, indent + dash.length, !1) : level, name = key === void 0 ? void 0 : unquote(key);
	if (name !== void 0 && (holder.keys.has(name) || !isSimpleMetadata(holder, name, scalar, block, flow))) return !1;
	name !== void 0 && holder.keys.add(name);
	let end = ENTRY.lastIndex, commentAt = comment === void 0 ? -1 : end - lengthFrom(found[0], comment);
	return comment !== void 0 && addComment(pass, commentAt, comment), scalar === void 0 ? name !== void 0 && !block && !flow && (pass.pending = {
		indent: holder.indent,
		path: holder.path === "" && name === "metadata" ? "metadata" : void 0
	}) : (name !== void 0 && identify$1(pass, holder, name, unquote(scalar)), (comment !== void 0 || pass.afterComment && dash !== void 0 && key === void 0) && pass.places.scalars.push(describePlace(pass, start, found, name, level.items === 1))), pass.at = end, pass.afterComment = !1, block === void 0 || !(comment && NOTABLE.test(comment)) && readBlock(pass, holder.indent);
}
function lengthFrom(match, comment) {
	return match.length - match.lastIndexOf(comment);
}
function openLevel(pass, indent, sequence) {
	let { levels, pending } = pass;
	for (; levels.length > 0 && levels.at(-1).indent > indent;) levels.pop();
	if (pass.pending = void 0, levels.length === 0) return indent === 0 && !sequence ? pushLevel(pass, 0, !1, "") : void 0;
	if (pending && (sequence ? indent >= pending.indent : indent > pending.indent)) return sequence && pending.path === "metadata" ? void 0 : pushLevel(pass, indent, sequence, pending.path);
	!sequence && levels.at(-1).sequence && levels.pop();
	let level = levels.at(-1);
	return level?.indent === indent && level.sequence === sequence ? level : void 0;
}
function pushLevel(pass, indent, sequence, path) {
	let level = {
		indent,
		sequence,
		keys: new Set(),
		items: 0,
		path
	};
	return pass.levels.push(level), level;
}
function isSimpleMetadata(holder, name, scalar, block, flow) {
	return holder.path === void 0 ? !0 : holder.path === "" && name === "metadata" ? !scalar && !block && !flow : block === void 0 || !/^(?:apiVersion|kind|name|namespace)$/.test(name);
}
function identify$1(pass, holder, name, value) {
	holder.path === "" && (name === "apiVersion" || name === "kind") && (pass.object[name] = value), holder.path === "metadata" && (name === "name" || name === "namespace") && (pass.object[name] = value);
}
function unquote(source) {
	return source[0] === "\"" || source[0] === "'" ? source.slice(1, -1) : source;
}
function describePlace(pass, start, entry, name, first) {
	let [, dash, key, source] = entry, gap = /[ ]*/y;
	return gap.lastIndex = start + (dash?.length ?? 0) + (key === void 0 ? 0 : key.length + 1), gap.test(pass.text), {
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
		inFlow: !1,
		duplicate: !1,
		object: pass.object
	};
}
function readBlock(pass, indent) {
	let { text } = pass, start = pass.at, depth = -1;
	for (; pass.at < text.length;) {
		let first = pass.at;
		for (; text[first] === " ";) first += 1;
		let spaces = first - pass.at, end = nextLine(text, first);
		if (text[first] === "	") return !1;
		if (text[first] === "\n" || text[first] === "\r" || text[first] === void 0) {
			if (depth === -1 && spaces > 0) return !1;
		} else {
			if (spaces <= indent) break;
			if (depth === -1) depth = spaces;
			else if (spaces < depth) return !1;
		}
		pass.at = end;
	}
	return pass.at > start && pass.places.blocks.push({
		offset: start,
		source: text.slice(start, pass.at)
	}), !0;
}
// src/markers/scalar-places.ts
function listPlaces(tokens) {
	let places = {
		scalars: [],
		comments: [],
		blocks: []
	}, ended = !1;
	for (let token of tokens) if (token.type === "comment" && places.comments.push(token), token.type === "doc-end" && (ended = !0, addComments(places, token.end)), token.type === "document") {
		if (ended &&= !token.start.some((part) => part.type === "doc-start"), addComments(places, token.start), token.value) {
			let scalars = places.scalars.length;
			walk(places, token.value, {
				object: identify(token.value),
				duplicate: !1
			}), ended && (places.scalars.length = scalars);
		}
		addComments(places, token.end);
	}
	return places.comments.sort((a, b) => a.offset - b.offset), places;
}
function addComments(places, tokens) {
	for (let token of tokens ?? []) token.type === "comment" && places.comments.push(token);
}
function walk(places, token, context) {
	switch (token.type) {
		case "block-map":
		case "flow-collection":
		case "block-seq":
			walkItems(places, token, context);
			break;
		case "block-scalar":
			addComments(places, token.props), places.blocks.push({
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
	let seen = new Set(), inFlow = collection.type === "flow-collection", unwrap = isItemsOfList(collection), first = !0;
	for (let item of collection.items) {
		let key = item.key ? scalarText(item.key) : void 0, duplicate = context.duplicate || key !== void 0 && seen.has(key);
		key !== void 0 && seen.add(key), addComments(places, item.start), item.key && walk(places, item.key, {
			...context,
			duplicate
		}), addComments(places, item.sep);
		let props = (item.sep ?? item.start).filter((part) => part.type === "anchor" || part.type === "tag"), dash = inFlow ? void 0 : item.start.find((part) => part.type === "seq-item-ind")?.offset;
		if (item.value) {
			isScalarToken(item.value) && places.scalars.push({
				token: item.value,
				props,
				...key !== void 0 && { key },
				...dash !== void 0 && !item.sep && { dash },
				first,
				inFlow,
				duplicate,
				object: context.object
			});
			let below = unwrap && key === "items" ? identifyItems(item.value) : void 0;
			below ? walkList(places, item.value, below, {
				...context,
				duplicate
			}) : walk(places, item.value, {
				...context,
				duplicate
			});
		}
		first = !1;
	}
	inFlow && addComments(places, collection.end);
}
function bodyStart(token) {
	let last = token.props.at(-1);
	return last.offset + last.source.length;
}
function isScalarToken(token) {
	return token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar";
}
function isItemsOfList(token) {
	let kind = getText(token, "kind");
	return kind === "List" || kind === "ResourceList";
}
function identifyItems(token) {
	if (token.type === "block-seq") return token.items.map((item) => item.value ? identify(item.value) : identify(token));
}
function walkList(places, list, objects, context) {
	list.type === "block-seq" && list.items.forEach((item, index) => {
		let object = objects[index];
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
	let metadata = getValue(token, "metadata");
	return {
		apiVersion: getText(token, "apiVersion") ?? "",
		kind: getText(token, "kind") ?? "",
		name: (metadata && getText(metadata, "name")) ?? "",
		namespace: (metadata && getText(metadata, "namespace")) ?? ""
	};
}
function getText(mapping, key) {
	let value = isMapping(mapping) ? getValue(mapping, key) : void 0;
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
	let outline = readOutline(text);
	return outline ? locateInYaml(text, outline, options) : locateByParsing(text, options);
}
function locateByParsing(text, options) {
	let file = readYaml(text);
	if (file.refusal && !(options.lineMode && file.refusal.parses)) return text.includes("\"$imagepolicy\"") ? options.lineMode ? locateInLines(text, file.refusal, options) : skip(text, file.refusal, options) : {
		markers: [],
		diagnostics: [],
		mode: "yaml"
	};
	let located = locateInYaml(text, listPlaces(file.tokens), options);
	return located.diagnostics.push(...explainAliasKeys(file, locator(text, options))), located;
}
function skip(text, refusal, options) {
	let hint = refusal.parses ? void 0 : "Templates can be updated line by line; see line mode.", message = `the file holds markers but Flux skips it: ${refusal.message}`;
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
	let position = indexLines(text);
	return (offset) => ({
		...position(offset),
		...options.path !== void 0 && { file: options.path }
	});
}
function locateInYaml(text, places, options) {
	let position = indexLines(text), at = locator(text, options), markers = [], diagnostics = [], settled = new Set(), active = text.includes(MARKER_TOKEN);
	for (let scalar of places.scalars) {
		let comment = findComment(text, scalar);
		if (comment === void 0) continue;
		let marker = parseMarker(text.slice(comment, lineEnd(text, comment)));
		if (marker) {
			if (settled.add(comment), scalar.duplicate) {
				let message = `${scalar.key === void 0 ? "The key" : `The key ${JSON.stringify(scalar.key)}`} or one above it occurs twice; only the first one counts, so this marker is ignored`;
				diagnostics.push(diagnose("MARKER_DUPLICATE_KEY", message, { at: at(comment) }));
			} else active && markers.push(describeMarker(text, scalar, marker, comment, position));
		}
	}
	return diagnostics.push(...explainComments(text, places, settled, at)), {
		markers,
		diagnostics,
		mode: "yaml"
	};
}
function findComment(text, scalar) {
	let { token } = scalar;
	if (token.type === "block-scalar") return token.props.find((part) => part.type === "comment")?.offset;
	let end = token.offset + token.source.length, gap = scalar.inFlow ? /[ \t]*(?:,[ \t]*)?#/y : /[ \t]+#/y;
	return gap.lastIndex = end, gap.test(text) ? gap.lastIndex - 1 : findHeadComment(text, scalar);
}
function describeMarker(text, scalar, marker, comment, position) {
	let { token } = scalar, { line: markerLine, column: markerColumn } = position(comment), tag = scalar.props.find((part) => part.type === "tag");
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
	let last = token.props.at(-1);
	return {
		start: token.props[0].offset,
		end: last.offset + last.source.length + token.source.length
	};
}
function scalarStyle(text, token) {
	return token.type === "single-quoted-scalar" ? "single" : token.type === "double-quoted-scalar" ? "double" : token.type === "block-scalar" ? text[token.props[0].offset] === "|" ? "literal" : "folded" : "plain";
}
export { applyEdits as a, readYaml as i, readOutline as n, lineEnd as o, MARKER_TOKEN as r, lineStart as s, locateMarkers as t };
