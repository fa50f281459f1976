// src/pull-request/neutralise.ts
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
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
	return escapeText(dropUnseen(text).replace(/\s+/g, " ").trim());
}
function escapeText(line) {
	return breakReferences(line.replace(/[\\`*_[\]|~]/g, "\\$&"));
}
function proseText(text) {
	return dropUnseen(text).replace(/\s+/g, " ").trim().split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? codeSpan(part) : escapeText(part)).join("");
}
function codeCell(text) {
	return codeSpan(text).replaceAll("|", "\\|");
}
function pathCell(path) {
	return path.includes("/") ? `<code>${neutraliseText(path).replaceAll("/", "/<wbr>")}</code>` : codeCell(path);
}
function codeSpan(text) {
	let line = dropUnseen(text).replace(/\s+/g, " ").trim();
	if (line === "") return "` `";
	let longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)), fence = "`".repeat(longest + 1), pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function htmlText(text) {
	return breakReferences(dropUnseen(text).replace(/\s+/g, " ").trim()).replace(/>/g, "&gt;");
}
function link(label, url) {
	return url === void 0 || !/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._~/%?=&@:+-]*$/.test(url) ? label : `[${label}](${url})`;
}
export { link as a, pathCell as c, htmlText as i, proseText as l, codeSpan as n, neutraliseMarkdown as o, dropUnseen as r, neutraliseText as s, codeCell as t };
