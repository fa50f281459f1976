// src/pull-request/neutralise.ts
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function dropUnseen(text) {
	return text.replace(/\r\n?/g, "\n").replace(UNSEEN, "");
}
function breakReferences(text) {
	return text.replace(/</g, "<​").replace(/@(?=[A-Za-z0-9_-])/g, "@​").replace(/#(?=\d)/g, "#​").replace(/\b(gh)-(?=\d)/gi, "$1​-").replace(/(?<![\w.-])(?:www\.)?github\.com(?=(?::\d+)?\/)/gi, "redirect.github.com").replace(/&(?=#|[a-z]+;)/gi, "&​");
}
function neutraliseMarkdown(text) {
	let inert = breakReferences(dropUnseen(text)).replace(/!\[/g, "!​[").replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[(?=[ xX]\])/gm, "$1​[​"), fence = openFence(inert);
	return fence === void 0 ? inert : `${inert}\n${fence}`;
}
function openFence(text) {
	let open;
	for (let line of text.split("\n")) {
		let fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
		if (fence === null) continue;
		let [, mark = "", rest = ""] = fence;
		open === void 0 ? open = mark : mark.startsWith(open) && rest.trim() === "" && (open = void 0);
	}
	return open;
}
function neutraliseText(text) {
	return breakReferences(dropUnseen(text).replace(/\s+/g, " ").trim().replace(/[\\`*_[\]|~]/g, "\\$&"));
}
function codeSpan(text) {
	let line = dropUnseen(text).replace(/\s+/g, " ").trim();
	if (line === "") return "` `";
	let longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)), fence = "`".repeat(longest + 1), pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line.replace(/\|/g, "\\|")}${pad}${fence}`;
}
function htmlText(text) {
	return breakReferences(dropUnseen(text).replace(/\s+/g, " ").trim()).replace(/>/g, "&gt;");
}
function link(label, url) {
	return url === void 0 || !/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._~/%?=&@:+-]*$/.test(url) ? label : `[${label}](${url})`;
}
export { neutraliseText as a, neutraliseMarkdown as i, htmlText as n, link as r, codeSpan as t };
