import { n as comparePaths } from "./git-object.js";
import { constants, lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
// src/adapters/git-index.ts
const MODES = new Set([
	"100644",
	"100755",
	"120000",
	"160000"
]);
function readGitIndex(path) {
	if (!statSync(path, { throwIfNoEntry: !1 })?.isFile()) return;
	let bytes = readFileSync(path);
	if (bytes.toString("latin1", 0, 4) !== "DIRC") return;
	let version = bytes.readUInt32BE(4);
	if (version < 2 || version > 4) return;
	let index = parse(bytes, version);
	return index === void 0 || bytes.toString("latin1", index.end, index.end + 4) === "link" ? void 0 : index.entries;
}
function parse(bytes, version) {
	let count = bytes.readUInt32BE(8), entries = [], at = 12, previous = "";
	for (let index = 0; index < count; index += 1) {
		if (at + 62 > bytes.length) return;
		let flags = bytes.readUInt16BE(at + 60), start = at + 62 + (flags & 16384 ? 2 : 0), name = version === 4 ? readCompressed(bytes, start, previous) : readPlain(bytes, start, at);
		if (name === void 0) return;
		let mode = bytes.readUInt32BE(at + 24).toString(8), stage = flags >> 12 & 3;
		MODES.has(mode) && stage === 0 && entries.push({
			path: name.path,
			mode,
			sha: bytes.toString("hex", at + 40, at + 40 + 20),
			size: bytes.readUInt32BE(at + 36)
		}), previous = name.path, at = name.next;
	}
	return {
		entries,
		end: at
	};
}
function readPlain(bytes, start, entry) {
	let end = bytes.indexOf(0, start);
	if (end !== -1) return {
		path: bytes.toString("utf8", start, end),
		next: entry + Math.ceil((end + 1 - entry) / 8) * 8
	};
}
function readCompressed(bytes, start, previous) {
	let at = start, strip = (bytes[at] ?? 0) & 127;
	for (; (bytes[at] ?? 0) & 128;) at += 1, strip = strip + 1 << 7 | (bytes[at] ?? 0) & 127;
	let end = bytes.indexOf(0, at + 1);
	if (end === -1) return;
	let kept = Buffer.from(previous);
	return {
		path: Buffer.concat([kept.subarray(0, kept.length - strip), bytes.subarray(at + 1, end)]).toString("utf8"),
		next: end + 1
	};
}
// src/adapters/local-tree.ts
function createLocalTree(folder) {
	let root = resolve(folder), git = gitFolder(root), commit = git && headCommit(git), files;
	return {
		...commit !== void 0 && { commit },
		list: () => (files ??= (trackedFiles(root, git) ?? walk(root, "")).sort((a, b) => comparePaths(a.path, b.path)), files),
		read: (path) => readContent(join(root, inside(path)))
	};
}
function readContent(path) {
	let { O_RDONLY, O_NOFOLLOW } = constants;
	if (O_NOFOLLOW === void 0 && lstatSync(path).isSymbolicLink()) return Buffer.from(readlinkSync(path));
	try {
		return readFileSync(path, { flag: O_RDONLY | (O_NOFOLLOW ?? 0) });
	} catch (error) {
		if (error.code !== "ELOOP") throw error;
		return Buffer.from(readlinkSync(path));
	}
}
function inside(path) {
	if (isAbsolute(path) || path.split("/").includes("..")) throw RangeError(`The path "${path}" leads outside.`);
	return path;
}
function trackedFiles(root, git) {
	let index = git && readGitIndex(join(git, "index"));
	if (index) return index.flatMap(({ path, mode }) => {
		if (mode === "160000") return [{
			path,
			mode
		}];
		let stats = lstatSync(join(root, path), { throwIfNoEntry: !1 });
		return stats?.isSymbolicLink() ? [{
			path,
			mode: "120000"
		}] : stats?.isFile() ? [{
			path,
			mode,
			size: stats.size
		}] : [];
	});
}
function walk(root, folder) {
	return readdirSync(join(root, folder), { withFileTypes: !0 }).flatMap((entry) => {
		let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.name === ".git") return [];
		if (entry.isSymbolicLink()) return [{
			path,
			mode: "120000"
		}];
		if (entry.isDirectory()) return isSubmodule(root, path) ? [{
			path,
			mode: "160000"
		}] : walk(root, path);
		if (!entry.isFile()) return [];
		let { mode, size } = statSync(join(root, path));
		return [{
			path,
			mode: mode & 64 ? "100755" : "100644",
			size
		}];
	});
}
function isSubmodule(root, path) {
	return statSync(join(root, path, ".git"), { throwIfNoEntry: !1 }) !== void 0;
}
function gitFolder(root) {
	let path = join(root, ".git"), stats = statSync(path, { throwIfNoEntry: !1 });
	if (stats?.isDirectory()) return path;
	let target = stats?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] : void 0;
	return target === void 0 ? void 0 : resolve(root, target.trim());
}
function headCommit(git) {
	let head = readText(join(git, "HEAD"))?.trim(), ref = head === void 0 ? void 0 : /^ref: (.+)$/.exec(head)?.[1];
	if (ref === void 0) return asCommit(head);
	let common = readText(join(git, "commondir"))?.trim(), shared = common === void 0 ? git : resolve(git, common);
	return asCommit(readText(join(shared, ref))?.trim()) ?? packedRef(shared, ref);
}
function packedRef(git, ref) {
	let line = readText(join(git, "packed-refs"))?.split("\n").find((entry) => entry.endsWith(` ${ref}`));
	return asCommit(line?.split(" ")[0]);
}
function asCommit(text) {
	return text !== void 0 && /^[0-9a-f]{40}$/.test(text) ? text : void 0;
}
function readText(path) {
	return statSync(path, { throwIfNoEntry: !1 })?.isFile() ? readFileSync(path, "utf8") : void 0;
}
export { gitFolder as n, readGitIndex as r, createLocalTree as t };
