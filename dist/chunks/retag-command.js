import "./rolldown-runtime.js";
import { t as CommandError } from "./errors.js";
function writtenLines(comment) {
	let lines = [], fence, isInComment = !1;
	for (let line of comment.slice(0, 65536).split(/\r\n|\r|\n/)) {
		if (fence !== void 0) {
			closes(line, fence) && (fence = void 0);
			continue;
		}
		if (!isInComment && (fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1], fence !== void 0 || /^ {0,3}>/.test(line) || /^(?: {4}| {0,3}\t)/.test(line))) continue;
		let shown = withoutHtmlComments(line, isInComment);
		isInComment = shown.isInComment;
		let text = shown.text.trim();
		text !== "" && lines.push(text);
	}
	return lines;
}
function closes(line, fence) {
	let mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
	return mark !== void 0 && mark[0] === fence[0] && mark.length >= fence.length;
}
function withoutHtmlComments(line, isInComment) {
	let text = "";
	for (let at = 0;;) {
		let mark = line.indexOf(isInComment ? "-->" : "<!--", at);
		if (mark < 0) return {
			text: isInComment ? text : text + line.slice(at),
			isInComment
		};
		isInComment || (text += line.slice(at, mark)), at = mark + (isInComment ? 3 : 4), isInComment = !isInComment;
	}
}
// src/pull-request/retag-command.ts
const LENGTHS = {
	line: 600,
	reason: 300,
	policy: 255
}, USAGE = [
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
		"| Comment | Effect |",
		"|---|---|",
		...USAGE.map(([form, effect]) => `| \`${form}\` | ${effect} |`),
		"",
		"`POLICY` is `namespace:name`, or a name or image that is unique in the repository."
	].join("\n");
}
function parseCommand(comment) {
	let [first, ...others] = writtenLines(comment);
	if (first !== void 0 && isCommand(first)) return others.some(isCommand) && refuse("A comment holds one command; this one holds several.", { code: "COMMAND_NOT_ALONE" }), first.length > LENGTHS.line && refuse(`A command has at most ${LENGTHS.line} characters; this one has ${first.length}.`, { code: "COMMAND_TOO_LONG" }), /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u.test(first.replaceAll("	", " ")) && refuse("A command holds no control or invisible characters."), parseWords(first.split(/[ \t]+/).slice(1));
}
const isCommand = (line) => /^\/retag(?:[ \t]|$)/.test(line);
function refuse(rule, options = {}) {
	let near = options.near === void 0 ? "" : ` Did you mean \`${options.near}\`?`;
	throw new CommandError(options.code ?? "COMMAND_INVALID", `${rule}${near}\n\n${renderUsage()}`);
}
function parseWords(words) {
	let [word, ...rest] = words;
	switch (word) {
		case void 0: return { kind: "rescan" };
		case "status":
		case "help": return rest.length > 0 && refuse(`\`/retag ${word}\` takes nothing more.`), { kind: word };
		case "hold": return parseHold(rest);
		case "skip": return parseSkip(rest);
		case "why": return parseWhy(rest);
		default: return parsePin(word, rest);
	}
}
function parseHold([policyWord, ...rest]) {
	let policy = readPolicy(policyWord, "hold"), { until, reasonWords } = readUntil(rest), reason = readReason(reasonWords);
	return {
		kind: "hold",
		policy,
		...until !== void 0 && { until },
		...reason !== void 0 && { reason }
	};
}
function parseSkip([policyWord, tagWord, ...rest]) {
	let policy = readPolicy(policyWord, "skip");
	return tagWord === void 0 && refuse("`/retag skip` needs a tag after the policy."), rest.length > 0 && refuse("`/retag skip` takes a policy and one tag."), {
		kind: "skip",
		policy,
		tag: readTag(tagWord)
	};
}
function parseWhy([policyWord, tagWord, ...rest]) {
	let policy = readPolicy(policyWord, "why");
	return rest.length > 0 && refuse("`/retag why` takes a policy and at most one tag."), {
		kind: "why",
		policy,
		...tagWord !== void 0 && { tag: readTag(tagWord) }
	};
}
function parsePin(policyWord, [tagWord, ...rest]) {
	let near = nearKeyword(policyWord), usual = near === void 0 ? void 0 : `/retag ${near}`;
	tagWord === void 0 && refuse(`\`${shorten(policyWord)}\` is no command; a policy needs a tag or \`auto\` after it.`, { near: usual });
	let policy = readPolicy(policyWord, void 0, usual);
	if (tagWord === "auto") return rest.length > 0 && refuse("`/retag POLICY auto` takes nothing more."), {
		kind: "auto",
		policy
	};
	tagWord === "force" && refuse("`force` comes after the tag.");
	let tag = readTag(tagWord), [force, ...reasonWords] = rest;
	if (force === void 0) return {
		kind: "pin",
		policy,
		tag,
		force: !1
	};
	force !== "force" && refuse("After the tag only `force` and a reason may follow.", { near: usual });
	let reason = readReason(reasonWords);
	return reason === void 0 && refuse("`force` needs a reason after it."), {
		kind: "pin",
		policy,
		tag,
		force: !0,
		reason
	};
}
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", POLICY_NAME = RegExp(`^(?:${LABEL}:)?${LABEL}(?:\\.${LABEL})*$`), COMPONENT = "[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*", IMAGE = RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/)?${COMPONENT}(?:/${COMPONENT})*$`), TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function readPolicy(word, command, near) {
	if (word === void 0) return refuse(`\`/retag ${command}\` needs a policy.`);
	if (word.length > LENGTHS.policy) return refuse(`A policy has at most ${LENGTHS.policy} characters.`, { code: "COMMAND_TOO_LONG" });
	if (POLICY_NAME.test(word) || word.includes("/") && IMAGE.test(word)) return word;
	let rule = word.includes("/") && /[:@]/.test(word) ? "name the image without its tag and digest" : "write `namespace:name`, a name or an image";
	return refuse(`\`${shorten(word)}\` is no policy: ${rule}.`, { near });
}
function readTag(word) {
	return TAG.test(word) ? word : refuse(`\`${shorten(word)}\` is no tag: at most 128 letters, digits, \`_\`, \`.\` and \`-\`, the first no \`.\` or \`-\`.`);
}
function readReason(words) {
	let reason = words.join(" ");
	return reason.length > LENGTHS.reason && refuse(`A reason has at most ${LENGTHS.reason} characters; this one has ${reason.length}.`, { code: "COMMAND_TOO_LONG" }), reason === "" ? void 0 : reason;
}
const HOURS = {
	h: 1,
	d: 24,
	w: 168
};
function readUntil(words) {
	let [first, second, ...rest] = words;
	if (first === "until") {
		let until = second === void 0 ? void 0 : readDuration(second) ?? readDate(second);
		return until === void 0 ? refuse("`until` takes a date such as `2030-01-31`, or a duration such as `12h`, `14d` or `2w`.") : {
			until,
			reasonWords: rest
		};
	}
	let until = first === void 0 ? void 0 : readDuration(first);
	if (first !== void 0 && until === void 0 && LIKE_AN_END.test(first)) {
		let near = readDate(first) === void 0 ? void 0 : `until ${first}`;
		refuse(`\`${shorten(first)}\` is no duration such as \`12h\`, \`14d\` or \`2w\`.`, { near });
	}
	return until === void 0 ? { reasonWords: words } : {
		until,
		reasonWords: words.slice(1)
	};
}
const LIKE_AN_END = /^(?:\d+(?:s|m|h|d|w|y|mo|min|hrs?|secs?|mins?|(?:second|minute|hour|day|week|month|year)s?)|\d{4}-\d{1,2}(?:-\d.*)?|until:?|till?:?)$/i;
function readDuration(word) {
	let [, count, unit = ""] = /^([1-9][0-9]{0,3})([hdw])$/.exec(word) ?? [];
	return count === void 0 ? void 0 : {
		kind: "duration",
		hours: Number(count) * (HOURS[unit] ?? 0)
	};
}
function readDate(word) {
	if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(word)) return;
	let date = new Date(`${word}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word) ? {
		kind: "date",
		date: word
	} : void 0;
}
const shorten = (word) => {
	let plain = word.replace(/[`<>@]/g, "").slice(0, 60);
	return plain.length < word.length && word.length > 60 ? `${plain}…` : plain;
}, KEYWORDS = [
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
	if (Math.abs(word.length - keyword.length) > 1) return !1;
	let start = 0;
	for (; start < word.length && word[start] === keyword[start];) start++;
	let [left, right] = [word.slice(start), keyword.slice(start)];
	return left === "" || right === "" || left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2) || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
export { writtenLines as i, parseCommand as n, renderUsage as r, LENGTHS as t };
