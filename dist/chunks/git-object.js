import { createHash } from "node:crypto";
// src/adapters/git-object.ts
function blobName(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function treeNameWith(entries, files) {
	let all = new Map();
	for (let entry of entries) all.set(entry.path, entry);
	for (let { path, mode, text } of files) all.set(path, {
		path,
		mode,
		sha: blobName(Buffer.from(text))
	});
	return treeName(all.values());
}
function treeName(entries) {
	let root = {
		files: new Map(),
		folders: new Map()
	};
	for (let entry of entries) {
		let parts = entry.path.split("/"), name = parts.pop() ?? "", folder = root;
		for (let part of parts) {
			let next = folder.folders.get(part) ?? {
				files: new Map(),
				folders: new Map()
			};
			folder.folders.set(part, next), folder = next;
		}
		folder.files.set(name, entry);
	}
	return nameOf(root);
}
function nameOf(folder) {
	let rows = [...[...folder.files].map(([name, { mode, sha }]) => ({
		name,
		mode,
		sha,
		key: name
	})), ...[...folder.folders].map(([name, inner]) => ({
		name,
		mode: "40000",
		sha: nameOf(inner),
		key: `${name}/`
	}))].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))), content = Buffer.concat(rows.flatMap(({ name, mode, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, "hex")]));
	return createHash("sha1").update(`tree ${content.length}\0`).update(content).digest("hex");
}
function comparePaths(a, b) {
	return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
export { treeNameWith as i, comparePaths as n, treeName as r, blobName as t };
