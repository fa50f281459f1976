import { h as encodeAs, m as decodeText } from "./project.js";
import { d as WriteError } from "./errors.js";
import { randomUUID } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/adapters/file-writes.ts
function writeFiles(folder, writes) {
	let drafts = [];
	try {
		for (let write of writes) drafts.push(prepare(folder, write));
	} catch (error) {
		for (let { draft } of drafts) rmSync(draft, { force: !0 });
		throw error;
	}
	for (let [index, { path, draft, target }] of drafts.entries()) try {
		renameSync(draft, target);
	} catch (cause) {
		for (let { draft: rest } of drafts.slice(index)) rmSync(rest, { force: !0 });
		throw unwritable(path, cause, drafts.slice(0, index));
	}
}
function prepare(folder, { path, before, after }) {
	let target = join(folder, path), draft = join(dirname(target), `.retag-${randomUUID()}`);
	try {
		before === "" && mkdirSync(dirname(target), { recursive: !0 }), requireUnchanged(folder, path, before);
		let old = lstatSync(target, { throwIfNoEntry: !1 });
		old !== void 0 && accessSync(target, constants.W_OK), writeFileSync(draft, old === void 0 ? after : encodeAs(readFileSync(target), after), { flag: "wx" }), old !== void 0 && takeOver(draft, old);
	} catch (error) {
		throw rmSync(draft, { force: !0 }), error instanceof WriteError ? error : unwritable(path, error, []);
	}
	return {
		path,
		draft,
		target
	};
}
function takeOver(draft, { uid, gid, mode }) {
	let own = lstatSync(draft);
	if (own.uid !== uid || own.gid !== gid) try {
		chownSync(draft, uid, gid);
	} catch {}
	chmodSync(draft, mode & 4095);
}
function requireUnchanged(folder, path, before) {
	let target = join(folder, path), stats = lstatSync(target, { throwIfNoEntry: !1 }), isInside = realpathSync(dirname(target)) === join(realpathSync(folder), dirname(path)), isSame = stats === void 0 ? before === "" : stats.isFile() && holds(target, before);
	if (!(isInside && isSame)) throw new WriteError("FILE_CHANGED", `${path} was changed while this ran; no file was written`, { hint: "Run the command again." });
}
function holds(target, text) {
	return decodeText(readFileSync(target)) === decodeText(Buffer.from(text));
}
function unwritable(path, cause, written) {
	let { code = "error", message } = cause, reason = REASONS[code] ?? message, rest = written.length === 0 ? "no file was written" : `only written: ${written.map((w) => w.path).join(", ")}`;
	return new WriteError("FILE_UNWRITABLE", `${path} cannot be written: ${reason}; ${rest}`, { cause });
}
const REASONS = {
	EACCES: "no permission",
	EPERM: "no permission",
	EROFS: "the file system is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the quota is used up"
};
export { writeFiles as t };
