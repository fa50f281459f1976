import { promisify } from "node:util";
import { execFile } from "node:child_process";
// src/adapters/git-program.ts
const run = promisify(execFile);
async function runGit(folder, args) {
	let env = {
		...process.env,
		GIT_OPTIONAL_LOCKS: "0",
		GIT_PAGER: "cat",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	}, guarded = [
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.hooksPath=/dev/null",
		"-c",
		"log.showSignature=false"
	], options = {
		cwd: folder,
		env,
		maxBuffer: 67108864,
		timeout: 6e4
	};
	return (await run("git", [...guarded, ...args], options)).stdout;
}
export { runGit as t };
