import { n as ConfigError } from "./errors.js";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
// src/adapters/git-remote.ts
function readGitRemote(folder) {
	let remotes = readRemotes(folder), url = remotes.get("origin") ?? (remotes.size === 1 ? [...remotes.values()][0] : void 0);
	return url === void 0 ? void 0 : parseRemoteUrl(url);
}
function parseRemoteUrl(url) {
	let [, host, owner, name] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? /^(?:[^@/:]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	return host === void 0 || owner === void 0 || name === void 0 ? void 0 : {
		host,
		owner,
		name
	};
}
function apiUrlOf(host) {
	return host === "github.com" || host === "ssh.github.com" ? "https://api.github.com" : host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}
function readRemotes(folder) {
	let remotes = new Map(), path = configPath(resolve(folder));
	if (path === void 0) return remotes;
	let name;
	for (let line of readFileSync(path, "utf8").split(/\r?\n/)) {
		let section = /^\s*\[\s*(\w+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
		section && (name = section[1] === "remote" ? section[2] : void 0);
		let url = /^\s*url\s*=\s*(.*?)\s*$/.exec(line)?.[1];
		name !== void 0 && url !== void 0 && !remotes.has(name) && remotes.set(name, url);
	}
	return remotes;
}
function configPath(folder) {
	let git = join(folder, ".git"), stats = statSync(git, { throwIfNoEntry: !1 });
	if (stats === void 0) return resolve(folder, "..") === folder ? void 0 : configPath(resolve(folder, ".."));
	if (stats.isDirectory()) return existing(join(git, "config"));
	let target = /^gitdir: (.+)$/m.exec(readFileSync(git, "utf8"))?.[1]?.trim();
	return target === void 0 ? void 0 : existing(resolve(folder, target, "../../config"));
}
function existing(path) {
	return statSync(path, { throwIfNoEntry: !1 })?.isFile() ? path : void 0;
}
// src/cli/github-target.ts
function findGitHubTarget(options, env) {
	let remote = readGitRemote(options.dir), full = options.repo ?? (env.GITHUB_REPOSITORY || void 0) ?? (remote && `${remote.owner}/${remote.name}`), match = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(full ?? "");
	if (match === null) {
		let what = full === void 0 ? "which repository on GitHub is meant is not known" : `${full} is not owner/name`;
		throw new ConfigError("CONFIG_INVALID", what, { hint: "say it with --repo owner/name; GITHUB_REPOSITORY and the git remote \"origin\" are looked at otherwise" });
	}
	let [, owner = "", repository = ""] = match, isRemote = remote !== void 0 && `${remote.owner}/${remote.name}` === full;
	return {
		owner,
		repository,
		apiUrl: (options.apiUrl ?? (env.GITHUB_API_URL || void 0) ?? apiUrlOf(isRemote ? remote.host : "github.com")).replace(/\/+$/, ""),
		token: readToken(options.tokenFile, env)
	};
}
function readToken(file, env) {
	if (file === void 0) return env.GITHUB_TOKEN || env.GH_TOKEN || void 0;
	let text;
	try {
		text = readFileSync(file, "utf8").trim();
	} catch (cause) {
		throw new ConfigError("CONFIG_INVALID", `--token-file ${file}: cannot be read`, { cause });
	}
	if (text !== "") return text;
	throw new ConfigError("CONFIG_INVALID", `--token-file ${file}: the file is empty`);
}
function requireToken({ token, owner, repository }) {
	if (token !== void 0) return token;
	throw new ConfigError("CONFIG_INVALID", `no token for ${owner}/${repository}`, { hint: "set GITHUB_TOKEN or GH_TOKEN, for instance GH_TOKEN=$(gh auth token), or give --token-file; it needs to write contents, pull requests and issues" });
}
export { requireToken as n, findGitHubTarget as t };
