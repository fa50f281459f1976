#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { d as InvalidArgumentError, f as Option, l as Argument, n as reportFailure, u as Command } from "./chunks/failure.js";
import { t as VERSION } from "./chunks/version.js";
import { n as isBranchName } from "./chunks/branch-rule.js";
import { d as WriteError } from "./chunks/errors.js";
// src/cli/options.ts
const collect = (value, previous) => [...previous, value];
function nonEmpty(value) {
	if (value.trim() === "") throw new InvalidArgumentError("It must not be empty.");
	return value;
}
function actionReference(value) {
	if (!/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[^\s@]+$/.test(value)) throw new InvalidArgumentError("It must look like owner/name@version.");
	return value;
}
function branchName(value) {
	if (!isBranchName(value)) throw new InvalidArgumentError("Git takes no branch of that name.");
	return value;
}
function wholeNumber(value) {
	if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
	return Number(value);
}
function withSharedOptions(command) {
	return command.addOption(new Option("--dir <folder>", "folder of the repository").default(".").argParser(nonEmpty)).addOption(new Option("--config <path>", "configuration, relative to the folder (default: .github/retag.yaml)").argParser(nonEmpty)).addOption(new Option("--format <format>", "how the result is printed").choices(["text", "json"]).default("text")).addOption(new Option("--policy <name>", "only this policy: namespace:name, or a name (may be repeated)").argParser(collect).default([], "all")).option("--tags-from <file>", "take tags and digests from a JSON file, {\"<image>\": {\"tags\": […]}}, instead of the registries").addOption(new Option("--state <folder>", "folder that keeps scans between runs: none is repeated before the interval of its document is over").argParser(nonEmpty)).option("--verbose", "show notices too, and each step, on stderr", !1);
}
function withGitHubOptions(command) {
	return command.addOption(new Option("--repo <owner/name>", "repository on GitHub (default: GITHUB_REPOSITORY, else the git remote)").argParser(nonEmpty)).addOption(new Option("--token-file <file>", "file with the token (default: GITHUB_TOKEN, else GH_TOKEN)").argParser(nonEmpty)).addOption(new Option("--api-url <url>", "address of the API (default: GITHUB_API_URL, else that of the remote)").argParser(nonEmpty));
}
// src/cli/program.ts
const examples = (...lines) => {
	let width = Math.max(...lines.map(([command]) => command.length)), fits = lines.every(([, meaning]) => width + meaning.length + 4 <= 80);
	return `\nExamples:\n${lines.map(([command, meaning]) => fits ? `  ${command.padEnd(width)}  ${meaning}` : `  ${command}\n      ${meaning}`).join("\n")}`;
};
function buildProgram(end) {
	let program = new Command("retag").description("Flux image automation from the repository: elect tags by policy, rewrite $imagepolicy markers.").version(VERSION).showHelpAfterError("(retag COMMAND --help shows the options)").showSuggestionAfterError().exitOverride().addHelpText("after", "\nBegin in a checkout of your GitOps repository:\n  retag plan                      what would change, as a patch\n  retag why flux-system:app       how a policy elects its tag\n  retag lint                      what is wrong, without asking a registry\n  retag migrate                   from the controllers in the cluster to here\n  retag run --dry-run             what the workflow would do on GitHub\n\nExit codes: 0 done, 1 finished with errors, 2 wrong usage or configuration,\n            3 changes are pending (plan --exit-code only).\nEnvironment: GITHUB_TOKEN or GH_TOKEN for GitHub, NO_COLOR switches colours off,\n             RETAG_DEBUG=1 shows stack traces.");
	return addPlanning(program, end), addReporting(program, end), addMigrate(program, end), addCompletion(program, end), program;
}
function addPlanning(program, end) {
	withSharedOptions(program.command("plan")).description("show what would change, as a patch; writes nothing").option("--exit-code", "end with 3 when changes are pending", !1).addHelpText("after", examples(["retag plan", "the patch for the repository in this folder"], ["retag plan --dir ~/gitops | git apply", "apply it elsewhere"], ["retag plan --tags-from tags.json", "without a registry"], ["retag plan --format json", "for programs; see schemas/plan.schema.json"])).action(async (options) => {
		end(await (await import("./chunks/plan2.js")).runPlan(options));
	}), withSharedOptions(program.command("apply")).description("write the changes into the local files").addHelpText("after", examples(["retag apply && git diff", "write, then look"], ["retag apply --policy app", "only what the policy app governs"])).action(async (options) => {
		end(await (await import("./chunks/plan2.js")).runApply(options));
	}), withGitHubOptions(withSharedOptions(program.command("run"))).description("open or update the pull requests on GitHub, as the Action does").option("--base <branch>", "branch to read and to propose to (default: as documents and configuration say)", branchName).option("--branch <branch>", "branch of the pull request (default: as they say, else flux-image-updates)", branchName).option("--dry-run", "show the patch; write nothing", !1).addHelpText("after", examples(["GH_TOKEN=$(gh auth token) retag run", "for the repository that this folder is a clone of"], ["retag run --repo acme/gitops --dry-run", "look first, from anywhere"], ["retag run --token-file token.txt", "a token is never an argument"])).action(async (options) => {
		end(await (await import("./chunks/run3.js")).runRun(options));
	});
}
function addReporting(program, end) {
	withSharedOptions(program.command("why")).description("show how a policy elects its tag: what each rule drops, the best five, what becomes of TAG").argument("<policy>", "namespace:name, a name, or an image").argument("[tag]", "explain this tag as well").addHelpText("after", examples(["retag why flux-system:app", "the funnel and the best five"], ["retag why app v1.2.3", "and why v1.2.3 is or is not elected"], ["retag why ghcr.io/acme/app", "by image"])).action(async (policy, tag, options) => {
		end(await (await import("./chunks/why2.js")).runWhy(policy, tag, options));
	}), withGitHubOptions(withSharedOptions(program.command("status"))).description("show repositories, policies and automations, what waits and what is held").option("--html <file>", "write the status as a page: one file that loads nothing from elsewhere", nonEmpty).addHelpText("after", examples(["retag status", "what `flux get images all` shows"], ["retag status --html status.html", "a page with ages and the trend of updates"], ["retag status --format json | jq .policies", "for programs"])).action(async (options) => {
		end(await (await import("./chunks/status.js")).runStatus(options));
	}), withSharedOptions(program.command("lint")).description("check documents, policies, templates and markers without asking a registry").addHelpText("after", examples(["retag lint", "every problem with its line"], ["retag lint --format json", "for programs"])).action(async (options) => {
		end(await (await import("./chunks/lint.js")).runLint(options));
	}), withSharedOptions(program.command("tags")).description("list the tags of an image; with --policy those that it admits, best first").argument("<image>", "name without tag, such as ghcr.io/acme/app", nonEmpty).option("--insecure", "talk to the registry over plain HTTP, for an image that no document declares", !1).option("--details <n>", "ask digest and date of the first n tags (default: 10 with --policy, else 0)", wholeNumber).addHelpText("after", examples(["retag tags ghcr.io/acme/app", "every tag, one per line"], ["retag tags ghcr.io/acme/app --policy app", "those that the policy admits, best first"], ["retag tags alpine --details 5 --format json", "for programs, with digests and dates"])).action(async (image, options) => {
		end(await (await import("./chunks/tags.js")).runTags(image, options));
	});
}
function addMigrate(program, end) {
	withSharedOptions(program.command("migrate")).description("move image automation from the cluster to here; shows what it would do until --write").option("--write", "write the files", !1).option("--suspend", "set spec.suspend: true on the automations instead of taking documents out of kustomizations", !1).option("--action <ref>", "the Action in the workflow: owner/name@version", actionReference, "OWNER/retag@v1").option("--shadow", "compare what Retag would write with what the controllers last committed", !1).addHelpText("after", examples(["retag migrate", "the documents, the secrets to provide, the patch, the commands that remain"], ["retag migrate --shadow", "do both write the same? Run this for some days first"], ["retag migrate --write", "write .github/retag.yaml, the workflow and the kustomizations"], ["retag migrate --write --suspend", "leave the kustomizations alone"])).action(async (options) => {
		end(await (await import("./chunks/migrate.js")).runMigrate(options));
	});
}
function addCompletion(program, end) {
	program.command("completion").description("print the completion script of a shell").addArgument(new Argument("<shell>", "which shell").choices([
		"bash",
		"zsh",
		"fish"
	])).addHelpText("after", examples(["source <(retag completion bash)", "in ~/.bashrc"], ["retag completion zsh > \"${fpath[1]}/_retag\"", "then start zsh anew"], ["retag completion fish > ~/.config/fish/completions/retag.fish", "for fish"])).action(async (shell) => {
		let { completionScript } = await import("./chunks/completion.js");
		process.stdout.write(completionScript(program, shell)), end(0);
	});
}
process.stdout.on("error", (error) => {
	error.code === "EPIPE" && process.exit(), process.exit(reportFailure(new WriteError("FILE_UNWRITABLE", `the result cannot be written: ${error.message}`)));
}), process.stderr.on("error", () => {});
try {
	await buildProgram((code) => {
		process.exitCode = code;
	}).parseAsync();
} catch (error) {
	process.exitCode = reportFailure(error);
}
export {};
