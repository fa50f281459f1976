import "./chunks/rolldown-runtime.js";
import { i as getInput, l as setSecret, n as reportDiagnostics, o as isDebug, r as debug, s as setFailed, t as writeSummary } from "./chunks/summary.js";
import { c as RetagError, n as ConfigError, p as diagnose } from "./chunks/errors.js";
import { t as failureSummary } from "./chunks/job-summary.js";
import { a as parseCredentialLines, c as secretsOf } from "./chunks/docker-config.js";
import { n as isBranchName, t as NO_BRANCH_NAME } from "./chunks/branch-rule.js";
import { readFileSync } from "node:fs";
// src/action/context.ts
function readEvent(path) {
	if (path === void 0 || path === "") return {};
	let value;
	try {
		value = JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new ConfigError("CONFIG_INVALID", "GITHUB_EVENT_PATH holds no JSON that can be read", { cause });
	}
	return typeof value == "object" && value ? value : {};
}
function readActionContext(env) {
	let match = /^([^/\s]+)\/([^/\s]+)$/.exec(env.GITHUB_REPOSITORY ?? "");
	if (!match) throw new ConfigError("CONFIG_INVALID", "GITHUB_REPOSITORY is not owner/name", { hint: "the Action runs in a workflow; at a terminal, use the command line: retag run" });
	let [, owner = "", repository = ""] = match, serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, ""), runId = env.GITHUB_RUN_ID;
	return {
		eventName: env.GITHUB_EVENT_NAME ?? "",
		event: readEvent(env.GITHUB_EVENT_PATH),
		owner,
		repository,
		apiUrl: (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
		serverUrl,
		workspace: env.GITHUB_WORKSPACE || void 0,
		runUrl: runId ? `${serverUrl}/${owner}/${repository}/actions/runs/${runId}` : void 0
	};
}
// src/action/failure.ts
async function failStep(error) {
	if (process.exitCode = 1, error instanceof RetagError) {
		let own = error instanceof ConfigError ? error.diagnostics : [], problems = own.length > 0 ? own : [diagnose(error.code, error.message, {
			hint: error.hint,
			severity: "error"
		})];
		reportDiagnostics(problems), await writeSummary(failureSummary(problems));
	} else setFailed(error instanceof Error ? error.message : String(error)), isDebug() && error instanceof Error && debug(error.stack ?? "");
}
// src/action/modes.ts
function modeOf(settings, context) {
	return settings.mode === "auto" ? context.eventName === "issue_comment" ? "command" : "run" : settings.mode;
}
async function runMode(settings, context) {
	switch (modeOf(settings, context)) {
		case "lint": return (await import("./chunks/lint-checkout.js")).lintCheckout(settings, context);
		case "command": return (await import("./chunks/comment.js")).handleComment(settings, context);
		case "plan": return (await (await import("./chunks/run-automation.js")).runAutomation({
			...settings,
			mode: "plan"
		}, context)).diagnostics;
		default: return (await (await import("./chunks/run-automation.js")).runAutomation(settings, context)).diagnostics;
	}
}
// src/settings.ts
const MODES = [
	"auto",
	"run",
	"plan",
	"lint",
	"command"
], FAIL_ON = [
	"error",
	"warning",
	"never"
], ACTION_INPUTS = {
	"github-token": {
		default: "${{ github.token }}",
		description: "Token that reads the repository and writes the branch and the pull request. With the workflow token, checks of the pull request wait for an approval; the token of a GitHub App avoids that."
	},
	mode: {
		default: "auto",
		description: "`auto` by event (a comment runs a command, everything else runs the automation), `run`, `plan` (writes nothing), `lint` (no registry), `command`."
	},
	config: {
		default: ".github/retag.yaml",
		description: "Path of the configuration file; it may be missing."
	},
	path: {
		default: "",
		description: "Folder with a checkout to read. Empty: the workspace when it is at the head of the base branch, else GitHub."
	},
	base: {
		default: "",
		description: "Branch to read and to propose changes for. Empty: as the automation or the configuration says, else the default branch."
	},
	branch: {
		default: "",
		description: "Branch of the pull request. Empty: as the automation or the configuration says, else flux-image-updates."
	},
	labels: {
		default: "",
		description: "Labels of the pull request, separated by commas or lines. Empty: as the configuration says, else automated, dependencies, flux."
	},
	"registry-credentials": {
		default: "",
		description: "A docker config JSON, or lines `host=username:password`."
	},
	secrets: {
		default: "",
		description: "Values of the secrets that documents name: lines `namespace/name=value`."
	},
	state: {
		default: "",
		description: "Folder that a step with actions/cache keeps between runs. With it a scheduled run does not scan an image again before the `interval` of its ImageRepository is over, and leaves a branch for which nothing changed alone until the `interval` of its ImageUpdateAutomation is over; runs that another event started wait for nothing. A list of tags that shrank sharply is read twice before it is believed. The folder holds the tags of private images too, never a secret."
	},
	"dry-run": {
		default: "false",
		description: "Plan and report, but write nothing to GitHub."
	},
	"fail-on": {
		default: "",
		description: "Which problems of the repository fail the step: `error`, `warning` or `never`. Empty: `error`, and for a command only that it could not be carried out."
	}
};
function parseSecrets(text, diagnostics) {
	let secrets = new Map();
	for (let [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		let match = /^\s*([a-z0-9.-]+\/[a-z0-9.-]+)=(.*)$/.exec(line);
		match ? secrets.set(match[1], match[2].trim()) : diagnostics.push(diagnose("CONFIG_INVALID", `input secrets: line ${index + 1} is not \`namespace/name=value\``));
	}
	return secrets;
}
const optional = (key, value) => value.trim() === "" ? {} : { [key]: value.trim() };
function parseActionSettings(read) {
	let diagnostics = [], oneOf = (name, allowed) => {
		let value = read(name).trim() || ACTION_INPUTS[name].default, found = allowed.find((option) => option === value);
		return found === void 0 ? (diagnostics.push(diagnose("CONFIG_INVALID", `input ${name}: ${JSON.stringify(value)} is none of ${allowed.join(", ")}`)), ACTION_INPUTS[name].default) : found;
	}, branch = (name) => {
		let value = read(name).trim();
		return value !== "" && !isBranchName(value) && diagnostics.push(diagnose("CONFIG_INVALID", `input ${name}: ${JSON.stringify(value)}: ${NO_BRANCH_NAME}`)), optional(name, value);
	}, labels = read("labels").split(/[,\n]/).map((label) => label.trim()).filter((label) => label !== ""), credentials = read("registry-credentials");
	return {
		settings: {
			token: read("github-token").trim(),
			mode: oneOf("mode", MODES),
			config: read("config").trim() || ACTION_INPUTS.config.default,
			...optional("path", read("path")),
			...branch("base"),
			...branch("branch"),
			...labels.length > 0 && { labels },
			...credentials.trim() !== "" && { registryCredentials: credentials },
			secrets: parseSecrets(read("secrets"), diagnostics),
			...optional("state", read("state")),
			dryRun: oneOf("dry-run", ["true", "false"]) === "true",
			...read("fail-on").trim() !== "" && { failOn: oneOf("fail-on", FAIL_ON) }
		},
		diagnostics
	};
}
// src/action/read-inputs.ts
function readInputs() {
	let { settings, diagnostics } = parseActionSettings((name) => getInput(name, { trimWhitespace: !1 }));
	for (let value of [
		...settings.secrets.values(),
		settings.registryCredentials ?? "",
		settings.token
	]) mask(value);
	if (diagnostics.length > 0) {
		let error = new ConfigError("CONFIG_INVALID", "inputs have mistakes");
		throw error.diagnostics = diagnostics, error;
	}
	return settings;
}
function mask(value) {
	let inside = secretsOf(parseCredentialLines(value, ""));
	for (let part of [value, ...inside].flatMap(linesToMask)) setSecret(part);
}
function linesToMask(value) {
	let lines = value.split(/\r?\n/).map((line) => line.trim());
	return lines.length === 1 ? lines.filter((line) => line !== "") : lines.filter((line) => line.length >= 8);
}
// src/action.ts
try {
	let settings = readInputs(), fatal = (await runMode(settings, readActionContext(process.env))).filter((d) => d.severity === "error" || settings.failOn === "warning" && d.severity === "warning");
	settings.failOn !== "never" && fatal.length > 0 && setFailed(`finished with ${fatal.length} ${fatal.length === 1 ? "problem" : "problems"}; everything else was done`);
} catch (error) {
	await failStep(error);
}
export {};
