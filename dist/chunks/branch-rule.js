// src/config/branch-rule.ts
const REFUSED = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|(?:^|\/)\.|\.lock(?:\/|$)|[/.]$/;
function isBranchName(text) {
	return text !== "@" && text !== "HEAD" && !REFUSED.test(text);
}
const NO_BRANCH_NAME = "git takes no branch of that name";
export { isBranchName as n, NO_BRANCH_NAME as t };
