import "./rolldown-runtime.js";
import { t as VERSION } from "./version.js";
import { i as ForgeError, r as DIAGNOSTIC_CODES } from "./errors.js";
import { n as gitFolder, r as readGitIndex, t as createLocalTree } from "./local-tree.js";
import { i as treeNameWith, n as comparePaths, r as treeName, t as blobName } from "./git-object.js";
import { n as openGitHubTree, r as createForge, t as createOctokit } from "./octokit.js";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join, resolve } from "node:path";
// src/adapters/checkout-tree.ts
function openCheckout(folder, head, remote) {
	let root = resolve(folder), git = gitFolder(root);
	if (git === void 0 || createLocalTree(root).commit !== head.commit) return;
	let index = readGitIndex(join(git, "index"));
	if (index === void 0 || treeName(index) !== head.tree) return;
	let names = new Map(index.map(({ path, sha }) => [path, sha])), files;
	return {
		commit: head.commit,
		list: () => (files ??= index.map(({ path, mode, size }) => ({
			path,
			mode,
			...sizeOf(join(root, path), size)
		})).sort((a, b) => comparePaths(a.path, b.path)), files),
		read: (path) => {
			let name = names.get(path), content = name === void 0 ? void 0 : readEntry(join(root, path));
			return content !== void 0 && blobName(content) === name ? content : remote.read(path);
		},
		nameWith: async (replaced) => treeNameWith(index, replaced)
	};
}
function sizeOf(path, noted) {
	let stats = lstatSync(path, { throwIfNoEntry: !1 });
	return stats?.isFile() && stats.size === noted ? { size: noted } : {};
}
function readEntry(path) {
	let stats = lstatSync(path, { throwIfNoEntry: !1 });
	return stats?.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : stats?.isFile() ? readFileSync(path) : void 0;
}
// src/adapters/branch-trees.ts
function createBranchTrees(options) {
	let { forge, reporter, checkout, ...target } = options, heads = [], missing = async (branch) => {
		let name = `${target.owner}/${target.repository}`, { defaultBranch } = await forge.readRepository();
		return branch === defaultBranch ? new ForgeError("GITHUB_EMPTY_REPOSITORY", `${name} is empty: there is no branch ${branch} yet`, { hint: DIAGNOSTIC_CODES.GITHUB_EMPTY_REPOSITORY.remedy }) : new ForgeError("GITHUB_REF_MISSING", `${name} has no branch ${branch}`, { hint: "correct the branch, or push it first" });
	};
	return {
		headsRead: () => heads,
		openTree: async (branch) => {
			let head = await forge.readBranch(branch);
			if (head === void 0) throw await missing(branch);
			let remote = openGitHubTree({
				...target,
				commit: head.commit,
				tree: head.tree
			}), local = checkout === void 0 ? void 0 : openCheckout(checkout, head, remote);
			reporter.info(`reading ${branch} ${local ? "from the checkout" : "from GitHub"} at ${head.commit.slice(0, 10)}`);
			let snapshot = local ?? remote;
			return heads.push({
				...head,
				snapshot
			}), snapshot;
		}
	};
}
// src/adapters/open-github.ts
function openGitHub(options) {
	let { token, apiUrl, owner, repository, reporter, checkout } = options, octokit = createOctokit({
		token,
		baseUrl: apiUrl,
		userAgent: `retag/${VERSION}`
	}), target = {
		octokit,
		owner,
		repository
	}, forge = createForge(target);
	return {
		octokit,
		forge,
		trees: createBranchTrees({
			...target,
			forge,
			reporter,
			checkout
		})
	};
}
export { openGitHub as t };
