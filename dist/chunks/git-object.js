import { createHash } from "node:crypto";

// src/adapters/git-object.ts
function blobName(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function treeName(entries) {
	const root = {
		files: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Map()
	};
	for (const entry of entries) {
		const parts = entry.path.split("/");
		const name = parts.pop() ?? "";
		let folder = root;
		for (const part of parts) {
			const next = folder.folders.get(part) ?? {
				files: /* @__PURE__ */ new Map(),
				folders: /* @__PURE__ */ new Map()
			};
			folder.folders.set(part, next);
			folder = next;
		}
		folder.files.set(name, entry);
	}
	return nameOf(root);
}
function nameOf(folder) {
	const rows = [...[...folder.files].map(([name, { mode, sha }]) => ({
		name,
		mode,
		sha,
		key: name
	})), ...[...folder.folders].map(([name, inner]) => ({
		name,
		mode: "40000",
		sha: nameOf(inner),
		key: `${name}/`
	}))].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
	const content = Buffer.concat(rows.flatMap(({ name, mode, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, "hex")]));
	return createHash("sha1").update(`tree ${content.length}\0`).update(content).digest("hex");
}
function comparePaths(a, b) {
	return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export { comparePaths as n, treeName as r, blobName as t };