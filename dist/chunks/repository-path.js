// src/config/repository-path.ts
function joinPath(folder, path) {
	let parts = [];
	for (let part of `${path.startsWith("/") ? "" : folder}/${path}`.split("/")) part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
	return parts.join("/");
}
function resolvePath(folder, path) {
	let parts = [];
	for (let part of `${folder}/${path}`.split("/")) {
		if (part === ".." && parts.pop() === void 0) return;
		part !== ".." && part !== "" && part !== "." && parts.push(part);
	}
	return parts.join("/");
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function baseNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
export { resolvePath as a, joinPath as i, folderOf as n, isBelow as r, baseNameOf as t };
