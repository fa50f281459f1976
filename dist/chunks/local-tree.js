import { n as comparePaths } from "./git-object.js";
import { lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";

// src/adapters/git-index.ts
const HEADER = 12;
const FIXED = 62;
const MODE_AT = 24;
const SHA_AT = 40;
const FLAGS_AT = 60;
const MODES = /* @__PURE__ */ new Set([
	"100644",
	"100755",
	"120000",
	"160000"
]);
function readGitIndex(path) {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return void 0;
	const bytes = readFileSync(path);
	if (bytes.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = bytes.readUInt32BE(4);
	if (version < 2 || version > 4) return void 0;
	const index = parse(bytes, version);
	return index === void 0 || bytes.toString("latin1", index.end, index.end + 4) === "link" ? void 0 : index.entries;
}
function parse(bytes, version) {
	const count = bytes.readUInt32BE(8);
	const entries = [];
	let at = HEADER;
	let previous = "";
	for (let index = 0; index < count; index += 1) {
		if (at + FIXED > bytes.length) return void 0;
		const flags = bytes.readUInt16BE(at + FLAGS_AT);
		const start = at + FIXED + ((flags & 16384) === 0 ? 0 : 2);
		const name = version === 4 ? readCompressed(bytes, start, previous) : readPlain(bytes, start, at);
		if (name === void 0) return void 0;
		const mode = bytes.readUInt32BE(at + MODE_AT).toString(8);
		const stage = flags >> 12 & 3;
		if (MODES.has(mode) && stage === 0) entries.push({
			path: name.path,
			mode,
			sha: bytes.toString("hex", at + SHA_AT, at + SHA_AT + 20)
		});
		previous = name.path;
		at = name.next;
	}
	return {
		entries,
		end: at
	};
}
function readPlain(bytes, start, entry) {
	const end = bytes.indexOf(0, start);
	if (end === -1) return void 0;
	return {
		path: bytes.toString("utf8", start, end),
		next: entry + Math.ceil((end + 1 - entry) / 8) * 8
	};
}
function readCompressed(bytes, start, previous) {
	let at = start;
	let strip = (bytes[at] ?? 0) & 127;
	while (((bytes[at] ?? 0) & 128) !== 0) {
		at += 1;
		strip = strip + 1 << 7 | (bytes[at] ?? 0) & 127;
	}
	const end = bytes.indexOf(0, at + 1);
	if (end === -1) return void 0;
	const kept = Buffer.from(previous);
	return {
		path: Buffer.concat([kept.subarray(0, kept.length - strip), bytes.subarray(at + 1, end)]).toString("utf8"),
		next: end + 1
	};
}

// src/adapters/local-tree.ts
function createLocalTree(folder) {
	const root = resolve(folder);
	const git = gitFolder(root);
	const commit = git && headCommit(git);
	let files;
	return {
		...commit !== void 0 && { commit },
		list: () => {
			files ??= (trackedFiles(root, git) ?? walk(root, "")).sort((a, b) => comparePaths(a.path, b.path));
			return files;
		},
		read: (path) => {
			const full = join(root, inside(path));
			return lstatSync(full).isSymbolicLink() ? Buffer.from(readlinkSync(full)) : readFileSync(full);
		}
	};
}
function inside(path) {
	if (isAbsolute(path) || path.split("/").includes("..")) throw new RangeError(`The path "${path}" leads outside.`);
	return path;
}
function trackedFiles(root, git) {
	const index = git && readGitIndex(join(git, "index"));
	if (!index) return void 0;
	return index.flatMap(({ path, mode }) => {
		if (mode === "160000") return [{
			path,
			mode
		}];
		const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (stats?.isSymbolicLink()) return [{
			path,
			mode: "120000"
		}];
		return stats?.isFile() ? [{
			path,
			mode,
			size: stats.size
		}] : [];
	});
}
function walk(root, folder) {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
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
		const { mode, size } = statSync(join(root, path));
		return [{
			path,
			mode: (mode & 64) === 0 ? "100644" : "100755",
			size
		}];
	});
}
function isSubmodule(root, path) {
	return statSync(join(root, path, ".git"), { throwIfNoEntry: false }) !== void 0;
}
function gitFolder(root) {
	const path = join(root, ".git");
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats?.isDirectory()) return path;
	const target = stats?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] : void 0;
	return target === void 0 ? void 0 : resolve(root, target.trim());
}
function headCommit(git) {
	const head = readText(join(git, "HEAD"))?.trim();
	const ref = head === void 0 ? void 0 : /^ref: (.+)$/.exec(head)?.[1];
	if (ref === void 0) return asCommit(head);
	const common = readText(join(git, "commondir"))?.trim();
	const shared = common === void 0 ? git : resolve(git, common);
	return asCommit(readText(join(shared, ref))?.trim()) ?? packedRef(shared, ref);
}
function packedRef(git, ref) {
	const line = readText(join(git, "packed-refs"))?.split("\n").find((entry) => entry.endsWith(` ${ref}`));
	return asCommit(line?.split(" ")[0]);
}
function asCommit(text) {
	return text !== void 0 && /^[0-9a-f]{40}$/.test(text) ? text : void 0;
}
function readText(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : void 0;
}

export { createLocalTree as t };