import "./rolldown-runtime.js";
import { r as MARKER_TOKEN, t as locateMarkers } from "./find.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
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
function parsePatch(patch) {
	let changes = [], file = "", removed = [];
	for (let line of patch.split("\n")) {
		let header = /^\+\+\+ (?:b\/(.*?)|"b\/(.*)")\t?$/.exec(line);
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
// src/adapters/git-history.ts
const run = promisify(execFile);
async function git(folder, args) {
	let env = {
		...process.env,
		GIT_OPTIONAL_LOCKS: "0",
		GIT_PAGER: "cat",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	}, guarded = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"-c",
		"log.showSignature=false"
	], options = {
		cwd: folder,
		env,
		maxBuffer: 67108864,
		timeout: 6e4
	};
	return (await run("git", [...guarded, ...args], options)).stdout;
}
async function readMarkerHistory(folder, options = {}) {
	try {
		let wanted = await Promise.all((options.refs ?? []).map((ref) => resolveRef(folder, ref))), refs = [...new Set(wanted.filter((ref) => ref !== void 0))], limit = `--max-count=${options.commits ?? 500}`, start = refs.length === 0 ? ["HEAD"] : refs;
		return parseMarkerLog(await git(folder, [
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
		return (await git(folder, [
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
