import { t as createFolderState } from "./folder-state.js";
import { n as gitFolder, t as createLocalTree } from "./local-tree.js";
import { n as comparePaths } from "./git-object.js";
import { t as runGit } from "./git-program.js";
import { m as decodeText, n as loadProject } from "./project.js";
import { n as ConfigError } from "./errors.js";
import { t as rememberSource } from "./failure.js";
import { i as parseRepository } from "./image-name.js";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
// src/adapters/working-tree.ts
function createWorkingTree(folder) {
	let root = resolve(folder), tree = createLocalTree(root);
	if (gitFolder(root) === void 0) return tree;
	let files;
	return {
		...tree,
		list: () => (files ??= listWith(root, tree), files)
	};
}
async function listWith(root, tree) {
	let tracked = await tree.list(), known = new Set(tracked.map(({ path }) => path)), added = (await untrackedFiles(root)).filter((path) => !known.has(path)).flatMap((path) => describe(root, path));
	return [...tracked, ...added].sort((a, b) => comparePaths(a.path, b.path));
}
async function untrackedFiles(root) {
	try {
		return (await runGit(root, [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		])).split("\0").filter((path) => path !== "" && !path.endsWith("/"));
	} catch {
		return [];
	}
}
function describe(root, path) {
	let stats = lstatSync(join(root, path), { throwIfNoEntry: !1 });
	return stats?.isSymbolicLink() ? [{
		path,
		mode: "120000"
	}] : stats?.isFile() ? [{
		path,
		mode: stats.mode & 64 ? "100755" : "100644",
		size: stats.size
	}] : [];
}
// src/cli/node-version.ts
const NEEDED = [22, 19];
function requireOnlineNode(version) {
	let [major = 0, minor = 0] = version.split(".").map(Number);
	if (!(major > NEEDED[0] || major === NEEDED[0] && minor >= NEEDED[1])) throw new ConfigError("CONFIG_INVALID", `this is Node ${version}; asking registries and GitHub needs Node 24`, { hint: "install Node 24 (22.19 is the oldest that works); lint, and every command with --tags-from, work here as well" });
}
// src/cli/timed-registry.ts
function timeRegistry(inner, now) {
	let longest = new Map(), running = new Map(), note = (host, since) => longest.set(host, Math.max(longest.get(host) ?? 0, now() - since));
	return {
		registry: {
			listTags: async (repository, options) => {
				let [key, listing] = [Symbol("listing"), {
					host: hostOf(repository),
					since: now()
				}];
				running.set(key, listing);
				try {
					return await inner.listTags(repository, options);
				} finally {
					running.delete(key), note(listing.host, listing.since);
				}
			},
			resolveDigest: (repository, tag) => inner.resolveDigest(repository, tag),
			inspect: (repository, reference) => inner.inspect(repository, reference)
		},
		slowest: () => {
			for (let { host, since } of running.values()) note(host, since);
			let [first] = [...longest].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
			return first && {
				host: first[0],
				milliseconds: first[1]
			};
		}
	};
}
function hostOf({ image }) {
	return parseRepository(image)?.registry ?? image;
}
// src/cli/local-project.ts
function currentBranch(root) {
	try {
		return /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(gitFolder(root) ?? root, "HEAD"), "utf8"))?.[1]?.trim() ?? "main";
	} catch {
		return "main";
	}
}
function folderReader(root) {
	return (path) => {
		try {
			return decodeText(readFileSync(join(root, path)));
		} catch {
			return;
		}
	};
}
async function openLocalProject(options) {
	let root = resolve(options.dir);
	if (!statSync(root, { throwIfNoEntry: !1 })?.isDirectory()) throw new ConfigError("CONFIG_INVALID", `--dir ${options.dir}: there is no such folder`, { hint: "name the folder that holds the checkout of the repository" });
	let readText = folderReader(root);
	try {
		return {
			...await loadProject(createWorkingTree(root), options.config),
			root,
			branch: currentBranch(root),
			readText
		};
	} catch (error) {
		throw rememberSource(error, readText), error;
	}
}
function topAdvice(project, diagnostics) {
	if (!(project.declarations.policies.length === 0 || diagnostics.some(({ code }) => code === "MARKER_UNKNOWN_POLICY")) || gitFolder(project.root) !== void 0) return;
	let folder = dirname(project.root);
	for (; gitFolder(folder) === void 0 && folder !== dirname(folder);) folder = dirname(folder);
	if (gitFolder(folder) !== void 0) return `only this folder was read; the repository is ${folder}: --dir ${relative(process.cwd(), folder) || "."}`;
}
async function openRegistryFor(project, options, terminal) {
	if (options.tagsFrom !== void 0) {
		let { readTagsFile } = await import("./tags-file.js");
		return {
			registry: readTagsFile(options.tagsFrom),
			diagnostics: () => [],
			close: async () => {}
		};
	}
	requireOnlineNode(process.versions.node);
	let { createRegistryPool } = await import("./registry-pool2.js"), state = options.state === void 0 ? void 0 : createFolderState(options.state), pool = createRegistryPool({
		env: process.env,
		reporter: terminal.reporter,
		state
	}), { registry } = watchRegistry(pool.open(project.config), terminal);
	return {
		registry,
		diagnostics: () => pool.diagnostics(),
		close: async () => {
			for (let remark of pool.remarks()) terminal.remark(remark);
			await pool.close();
		}
	};
}
function watchRegistry(inner, terminal) {
	let { registry, slowest } = timeRegistry(inner, () => performance.now());
	return terminal.progressNote = () => {
		let found = slowest();
		return found && `slowest: ${found.host} ${(found.milliseconds / 1e3).toFixed(1)} s`;
	}, { registry };
}
export { requireOnlineNode as a, watchRegistry as i, openRegistryFor as n, createWorkingTree as o, topAdvice as r, openLocalProject as t };
