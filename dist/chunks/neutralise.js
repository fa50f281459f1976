// src/pull-request/neutralise.ts
const BREAK = "​";
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function dropUnseen(text) {
	return text.replace(/\r\n?/g, "\n").replace(UNSEEN, "");
}
function breakReferences(text) {
	return text.replace(/</g, `<${BREAK}`).replace(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`).replace(/(https?:\/\/)(?:www\.)?github\.com(?=\/)/gi, "$1redirect.github.com").replace(/&(?=#|[a-z]+;)/gi, `&${BREAK}`);
}
function neutraliseMarkdown(text) {
	const inert = breakReferences(dropUnseen(text)).replace(/!\[/g, `!${BREAK}[`).replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[(?=[ xX]\])/gm, `$1${BREAK}[${BREAK}`);
	const fence = openFence(inert);
	return fence === void 0 ? inert : `${inert}\n${fence}`;
}
function openFence(text) {
	let open;
	for (const line of text.split("\n")) {
		const fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
		if (fence === null) continue;
		const [, mark = "", rest = ""] = fence;
		if (open === void 0) open = mark;
		else if (mark.startsWith(open) && rest.trim() === "") open = void 0;
	}
	return open;
}
function neutraliseText(text) {
	return breakReferences(dropUnseen(text).replace(/\s+/g, " ").trim().replace(/[\\`*_[\]|~]/g, "\\$&"));
}
function codeSpan(text) {
	const line = dropUnseen(text).replace(/\s+/g, " ").trim();
	if (line === "") return "` `";
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line.replace(/\|/g, "\\|")}${pad}${fence}`;
}
function htmlText(text) {
	return breakReferences(dropUnseen(text).replace(/\s+/g, " ").trim()).replace(/>/g, "&gt;");
}
function link(label, url) {
	if (url === void 0 || !/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._~/%?=&@:+-]*$/.test(url)) return label;
	return `[${label}](${url})`;
}

export { neutraliseText as a, neutraliseMarkdown as i, htmlText as n, link as r, codeSpan as t };