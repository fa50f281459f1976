import { n as folderOf } from "./repository-path.js";
import { n as comparePaths } from "./git-object.js";
import { constants, existsSync, lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
// src/adapters/git-index.ts
const NAME_SIZES = [20, 32], MODES = new Set([
	"100644",
	"100755",
	"120000",
	"160000"
]), LENGTH_MASK = 4095;
function readGitIndex(path) {
	return readIndex(path)?.entries;
}
function readLeftOut(path) {
	return readIndex(path)?.leftOut ?? [];
}
function readConflicts(path) {
	return [...readIndex(path)?.conflicts ?? []];
}
function readIndex(path) {
	if (!statSync(path, { throwIfNoEntry: !1 })?.isFile()) return;
	let bytes = readFileSync(path);
	if (bytes.toString("latin1", 0, 4) !== "DIRC") return;
	let version = bytes.readUInt32BE(4);
	if (version < 2 || version > 4) return;
	let index = NAME_SIZES.map((size) => parse(bytes, version, size)).find((found) => found !== void 0);
	return index === void 0 || bytes.toString("latin1", index.end, index.end + 4) === "link" ? void 0 : index;
}
function parse(bytes, version, nameSize) {
	let flagsAt = 40 + nameSize, fixed = flagsAt + 2, count = bytes.readUInt32BE(8), entries = [], leftOut = [], conflicts = new Set(), at = 12, previous = "";
	for (let index = 0; index < count; index += 1) {
		if (at + fixed > bytes.length) return;
		let flags = bytes.readUInt16BE(at + flagsAt), isExtended = !!(flags & 16384), start = at + fixed + (isExtended ? 2 : 0), name = version === 4 ? readCompressed(bytes, start, previous) : readPlain(bytes, start, at);
		if (name === void 0) return;
		let mode = bytes.readUInt32BE(at + 24).toString(8);
		if (!MODES.has(mode) && mode !== "40000" || !isOfLength(name.path, flags & LENGTH_MASK)) return;
		let stage = flags >> 12 & 3;
		MODES.has(mode) && stage === 0 && entries.push({
			path: name.path,
			mode,
			sha: bytes.toString("hex", at + 40, at + 40 + nameSize),
			size: bytes.readUInt32BE(at + 36)
		}), stage !== 0 && conflicts.add(name.path), isExtended && bytes.readUInt16BE(at + fixed) & 16384 && leftOut.push(name.path.replace(/\/$/, "")), previous = name.path, at = name.next;
	}
	return at + nameSize > bytes.length ? void 0 : {
		entries,
		leftOut,
		conflicts,
		end: at
	};
}
function isOfLength(path, length) {
	return path.includes("�") || Math.min(Buffer.byteLength(path), LENGTH_MASK) === length;
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
	let root = resolve(folder), git = gitFolder(root), commit = git && headCommit(git), files, isPlain = plainFolders(root);
	return {
		...commit !== void 0 && { commit },
		list: () => (files ??= (trackedFiles(root, git, isPlain) ?? walk(root, "")).sort((a, b) => comparePaths(a.path, b.path)), files),
		leftOut: () => git === void 0 ? [] : readLeftOut(join(git, "index")),
		read: (path) => {
			if (isPlain(folderOf(inside(path)))) return readContent(join(root, path));
			throw RangeError(`The path "${path}" leads through a symbolic link.`);
		}
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
function plainFolders(root) {
	let known = new Map([["", !0]]), isPlain = (folder) => {
		let answer = known.get(folder);
		if (answer !== void 0) return answer;
		let plain = lstatSync(join(root, folder), { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0 && isPlain(folderOf(folder));
		return known.set(folder, plain), plain;
	};
	return isPlain;
}
function trackedFiles(root, git, isPlain) {
	let place = git && join(git, "index"), index = place && readGitIndex(place);
	if (!index) return;
	let describe = ({ path, mode }) => {
		if (mode === "160000") return [{
			path,
			mode
		}];
		if (!isPlain(folderOf(path))) return [];
		let stats = lstatSync(join(root, path), { throwIfNoEntry: !1 });
		return stats?.isSymbolicLink() ? [{
			path,
			mode: "120000"
		}] : stats === void 0 && path.includes("�") ? [{
			path,
			mode
		}] : stats?.isFile() ? [{
			path,
			mode,
			size: stats.size
		}] : [];
	}, conflicts = readConflicts(place).flatMap((path) => describe({
		path,
		mode: "100644"
	}));
	return [...index.flatMap(describe), ...conflicts.map((file) => ({
		...file,
		isConflicted: !0
	}))];
}
function walk(root, folder) {
	return readdirSync(join(root, folder), { withFileTypes: !0 }).flatMap((entry) => {
		let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.name === ".git") return [];
		if (entry.isSymbolicLink()) return [{
			path,
			mode: "120000"
		}];
		if (entry.isDirectory() && !existsSync(join(root, path))) return [];
		if (entry.isDirectory()) return isSubmodule(root, path) ? [{
			path,
			mode: "160000"
		}] : walk(root, path);
		if (!entry.isFile()) return [];
		let stats = statSync(join(root, path), { throwIfNoEntry: !1 });
		return stats === void 0 ? [{
			path,
			mode: "100644"
		}] : [{
			path,
			mode: stats.mode & 64 ? "100755" : "100644",
			size: stats.size
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
