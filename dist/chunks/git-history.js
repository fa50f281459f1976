import "./rolldown-runtime.js";
import { r as MARKER_TOKEN, t as locateMarkers } from "./find.js";
import { t as runGit } from "./git-program.js";
// src/markers/marker-history.ts
const MARKER_LOG_ARGUMENTS = [
	"--format=%x00%H%x00%cI%x00%an%x00%ae%x00%s%x00",
	"--patch",
	"--unified=0",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-renames",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"-G",
	MARKER_TOKEN.replaceAll("$", "\\$")
];
function parseMarkerLog(log) {
	let [, ...fields] = log.split("\0"), updates = [];
	for (let at = 0; at + 5 < fields.length; at += 6) {
		let [commit = "", date = "", name = "", email = "", subject = "", patch = ""] = fields.slice(at, at + 6), about = {
			commit,
			date: new Date(date),
			author: {
				name,
				email
			},
			subject
		};
		updates.push(...parsePatch(patch).map((change) => ({
			...about,
			...change
		})));
	}
	return updates;
}
function parsePatch(patch, only) {
	let changes = [], file = only ?? "", removed = [];
	for (let line of patch.split("\n")) {
		let header = only === void 0 && /^\+\+\+ (?:b\/(.*?)|"b\/(.*)")\t?$/.exec(line);
		if (header) file = header[1] ?? header[2] ?? "";
		else if (line.startsWith("@@")) removed = [];
		else if (line.startsWith("-") && !line.startsWith("--- ")) removed.push(...readLine(line.slice(1)));
		else if (line.startsWith("+")) for (let { setter, policy, value } of readLine(line.slice(1))) {
			let index = removed.findIndex((before) => before.setter === setter), [before] = index === -1 ? [] : removed.splice(index, 1);
			before !== void 0 && before.value !== value && changes.push({
				file,
				setter,
				policy,
				old: before.value,
				new: value
			});
		}
	}
	return changes;
}
function readLine(line) {
	if (!line.includes("\"$imagepolicy\"")) return [];
	let { markers } = locateMarkers(line.replace(/^[\s-]*(?=[^\s-])/, ""), { lineMode: !0 });
	return markers.map(({ setter, policy, value }) => ({
		setter,
		policy,
		value
	}));
}
async function readMarkerHistory(folder, options = {}) {
	try {
		let wanted = await Promise.all((options.refs ?? []).map((ref) => resolveRef(folder, ref))), refs = [...new Set(wanted.filter((ref) => ref !== void 0))], limit = `--max-count=${options.commits ?? 500}`, start = refs.length === 0 ? ["HEAD"] : refs;
		return parseMarkerLog(await runGit(folder, [
			"log",
			limit,
			"--relative",
			...MARKER_LOG_ARGUMENTS,
			...start,
			"--",
			"."
		]));
	} catch {
		return;
	}
}
async function resolveRef(folder, ref) {
	try {
		return (await runGit(folder, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${ref}^{commit}`
		])).trim();
	} catch {
		return;
	}
}
export { readMarkerHistory };
