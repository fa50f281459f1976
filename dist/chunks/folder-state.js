import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
// src/adapters/folder-state.ts
const ENTRY_CAP = 1048576, DAY = 864e5, OURS = /^[0-9a-f]{64}\.json(\.[0-9a-f-]{36})?$/;
async function sweep(folder, now) {
	for (let name of await readdir(folder)) {
		if (!OURS.test(name)) continue;
		let path = join(folder, name), { mtimeMs } = await stat(path);
		now - mtimeMs > (name.endsWith(".json") ? 5184e6 : DAY) && await rm(path, { force: !0 });
	}
}
async function touch(path, now) {
	now - (await stat(path)).mtimeMs > DAY && await utimes(path, now / 1e3, now / 1e3);
}
function createFolderState(folder, now = Date.now) {
	let swept, pathOf = (key) => join(folder, `${createHash("sha256").update(key).digest("hex")}.json`);
	return {
		async get(key) {
			try {
				let text = await readFile(pathOf(key), "utf8");
				if (text.length > ENTRY_CAP) return;
				let entry = JSON.parse(text);
				return entry?.key === key ? (await touch(pathOf(key), now()).catch(() => void 0), entry.value) : void 0;
			} catch {
				return;
			}
		},
		async set(key, value) {
			let path = pathOf(key), text = JSON.stringify({
				key,
				value
			});
			if (text.length > ENTRY_CAP) return;
			await mkdir(folder, { recursive: !0 }), swept ??= sweep(folder, now()).catch(() => void 0);
			let draft = `${path}.${randomUUID()}`;
			await writeFile(draft, text), await rename(draft, path), await swept;
		}
	};
}
export { createFolderState as t };
