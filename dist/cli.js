#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { c as Option, n as reportFailure, o as Command, s as InvalidArgumentError } from "./chunks/failure.js";
import { t as VERSION } from "./chunks/version.js";

// src/cli/options.ts
const collect = (value, previous) => [...previous, value];
function nonEmpty(value) {
	if (value.trim() === "") throw new InvalidArgumentError("It must not be empty.");
	return value;
}
function withSharedOptions(command) {
	return command.addOption(new Option("--dir <folder>", "folder of the repository").default(".").argParser(nonEmpty)).addOption(new Option("--config <path>", "configuration, relative to the folder (default: .github/retag.yaml)").argParser(nonEmpty)).addOption(new Option("--format <format>", "how the result is printed").choices(["text", "json"]).default("text")).addOption(new Option("--policy <name>", "only this policy: namespace:name, or a name (may be repeated)").argParser(collect).default([], "all")).option("--tags-from <file>", "take tags and digests from a JSON file instead of the registries").option("--verbose", "say more on stderr", false);
}

// src/cli/program.ts
const EXIT_CODES = `
Exit codes: 0 done, 1 finished with errors, 2 wrong usage or configuration.`;
function buildProgram(end) {
	const program = new Command("retag").description("Flux image automation from the repository: elect tags by policy, rewrite $imagepolicy markers.").version(VERSION).showHelpAfterError("(retag COMMAND --help shows the options)").exitOverride().addHelpText("after", EXIT_CODES);
	withSharedOptions(program.command("plan")).description("show what would change, as a patch; writes nothing").option("--exit-code", "end with 3 when changes are pending", false).addHelpText("after", "\nExample: retag plan --dir clusters/prod | git apply --check").action(async (options) => {
		end(await (await import("./chunks/plan2.js")).runPlan(options));
	});
	withSharedOptions(program.command("apply")).description("write the changes into the local files").action(async (options) => {
		end(await (await import("./chunks/plan2.js")).runApply(options));
	});
	withSharedOptions(program.command("lint")).description("check documents, policies, templates and markers without asking a registry").action(async (options) => {
		end(await (await import("./chunks/lint.js")).runLint(options));
	});
	return program;
}

// src/cli.ts
try {
	await buildProgram((code) => {
		process.exitCode = code;
	}).parseAsync();
} catch (error) {
	process.exitCode = reportFailure(error);
}

export {  };