import { l as applyEdits } from "./find.js";
// src/planned-file.ts
function keepChanges(file, keep) {
	let changes = file.changes.filter(keep);
	return changes.length === file.changes.length ? file : changes.length === 0 ? void 0 : withChanges(file, changes);
}
function joinFiles(files) {
	let joined = new Map();
	for (let file of files) {
		let key = `${file.path}\0${file.before}`, known = joined.get(key);
		joined.set(key, known === void 0 ? file : join(known, file));
	}
	return [...joined.values()].sort((a, b) => a.path < b.path ? -1 : +(a.path > b.path));
}
function join(one, other) {
	if (one.changes.length === 0 || other.changes.length === 0) return other.changes.length === 0 ? other : one;
	let place = ({ line, column }) => `${line}:${column}`, known = new Set(one.changes.map(place));
	return withChanges(one, [...one.changes, ...other.changes.filter((change) => !known.has(place(change)))].sort((a, b) => a.line - b.line || a.column - b.column));
}
function withChanges(file, changes) {
	let after = applyEdits(file.before, changes.flatMap(({ edits }) => edits));
	return {
		...file,
		after,
		changes
	};
}
export { keepChanges as n, joinFiles as t };
