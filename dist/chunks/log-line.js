// src/report/log-line.ts
function logLine(text) {
	return text.replace(/^(\s*)::/gm, "$1: :").replace(/^(\s*)##\[/gm, "$1# #[");
}
export { logLine as t };
