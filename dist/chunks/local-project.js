import { t as createLocalTree } from "./local-tree.js";
import { n as loadProject } from "./project.js";
import { n as ConfigError } from "./errors.js";
import { t as rememberSource } from "./failure.js";
import { r as parseImageName } from "./image-name.js";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

// src/cli/node-version.ts
const NEEDED = [22, 19];
function requireOnlineNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > NEEDED[0] || major === NEEDED[0] && minor >= NEEDED[1]) return;
	throw new ConfigError("CONFIG_INVALID", `this is Node ${version}; asking registries and GitHub needs Node 24`, { hint: "install Node 24 (22.19 is the oldest that works); lint, and every command with --tags-from, work here as well" });
}

// src/cli/timed-registry.ts
function timeRegistry(inner, now) {
	const longest = /* @__PURE__ */ new Map();
	const running = /* @__PURE__ */ new Map();
	const note = (host, since) => longest.set(host, Math.max(longest.get(host) ?? 0, now() - since));
	return {
		registry: {
			listTags: async (repository, options) => {
				const [key, listing] = [Symbol("listing"), {
					host: hostOf(repository),
					since: now()
				}];
				running.set(key, listing);
				try {
					return await inner.listTags(repository, options);
				} finally {
					running.delete(key);
					note(listing.host, listing.since);
				}
			},
			resolveDigest: (repository, tag) => inner.resolveDigest(repository, tag),
			inspect: (repository, reference) => inner.inspect(repository, reference)
		},
		slowest: () => {
			for (const { host, since } of running.values()) note(host, since);
			const [first] = [...longest].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
			return first && {
				host: first[0],
				milliseconds: first[1]
			};
		}
	};
}
function hostOf({ image }) {
	try {
		return parseImageName(image).registry;
	} catch {
		return image;
	}
}

// src/cli/local-project.ts
function currentBranch(root) {
	try {
		return /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(root, ".git/HEAD"), "utf8"))?.[1]?.trim() ?? "main";
	} catch {
		return "main";
	}
}
function folderReader(root) {
	return (path) => {
		try {
			return readFileSync(join(root, path), "utf8");
		} catch {
			return;
		}
	};
}
async function openLocalProject(options) {
	const root = resolve(options.dir);
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigError("CONFIG_INVALID", `--dir ${options.dir}: there is no such folder`);
	const readText = folderReader(root);
	try {
		return {
			...await loadProject(createLocalTree(root), options.config),
			root,
			branch: currentBranch(root),
			readText
		};
	} catch (error) {
		rememberSource(error, readText);
		throw error;
	}
}
async function openRegistryFor(project, options, terminal) {
	if (options.tagsFrom !== void 0) {
		const { readTagsFile } = await import("./tags-file.js");
		return {
			registry: readTagsFile(options.tagsFrom),
			close: async () => {}
		};
	}
	requireOnlineNode(process.versions.node);
	const { openRegistries } = await import("./open-registries2.js");
	const inner = openRegistries({
		config: project.config,
		env: process.env,
		reporter: terminal
	});
	const { registry } = watchRegistry(inner, terminal);
	return {
		registry,
		close: () => inner.close()
	};
}
function watchRegistry(inner, terminal) {
	const { registry, slowest } = timeRegistry(inner, () => performance.now());
	terminal.progressNote = () => {
		const found = slowest();
		return found && `slowest: ${found.host} ${(found.milliseconds / 1e3).toFixed(1)} s`;
	};
	return { registry };
}

export { openRegistryFor as n, openLocalProject as t };