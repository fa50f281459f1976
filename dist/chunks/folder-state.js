import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
// src/adapters/folder-state.ts
const ENTRY_CAP = 1048576;
function createFolderState(folder) {
	let pathOf = (key) => join(folder, `${createHash("sha256").update(key).digest("hex")}.json`);
	return {
		async get(key) {
			try {
				let text = await readFile(pathOf(key), "utf8");
				if (text.length > ENTRY_CAP) return;
				let entry = JSON.parse(text);
				return entry?.key === key ? entry.value : void 0;
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
			await mkdir(folder, { recursive: !0 });
			let draft = `${path}.${randomUUID()}`;
			await writeFile(draft, text), await rename(draft, path);
		}
	};
}
export { createFolderState as t };
