import "./rolldown-runtime.js";
import { t as createFolderState } from "./folder-state.js";
import { t as createLocalTree } from "./local-tree.js";
import { r as policyName, t as documentName } from "./document-name.js";
import { a as divide, i as branchesByAutomation, r as readIntervalEnd, t as joinPlans } from "./run.js";
import { F as createPolicyIndex, R as hasEnded, f as claimMarkers, p as locateInFiles, z as policiesNamed } from "./project.js";
import { r as isBelow } from "./repository-path.js";
import { t as groupBy } from "./groups.js";
import { t as describeRule } from "./policy-rule.js";
import { t as branchesOf } from "./plan.js";
import { c as RetagError, n as ConfigError, s as RegistryError } from "./errors.js";
import { a as waitOf, n as agoOf } from "./age.js";
import { t as tellApart } from "./policy-label.js";
import { t as textTable } from "./text-table.js";
import { c as exitCodeOf, r as Terminal } from "./failure.js";
import { t as findGitHubTarget } from "./github-target.js";
import { n as withLocalPlan } from "./local-plan.js";
import { t as openLocalProject } from "./local-project.js";
import { writeFileSync } from "node:fs";
// src/engine/awaited-intervals.ts
async function findAwaited(bases, repository, state, now) {
	let awaited = new Map();
	for (let { plan, project } of bases) for (let proposal of divide(plan, project.config.pullRequests.groupBy)) {
		let end = await readIntervalEnd(state, repository, proposal, now);
		if (end !== void 0) for (let { automation } of proposal.automations) {
			let known = awaited.get(documentName(automation));
			(known === void 0 || end < known) && awaited.set(documentName(automation), end);
		}
	}
	return awaited;
}
async function dateElected(plans, registry) {
	let resolved = plans.flatMap(({ policies }) => policies).filter(({ latestRef }) => latestRef !== void 0), dates = new Map();
	return await Promise.all(resolved.slice(0, 200).map(async ({ policy, repository, latestRef }) => {
		if (repository !== void 0 && latestRef !== void 0) try {
			let { created } = await registry.inspect(repository, latestRef.digest ?? latestRef.tag);
			created !== void 0 && dates.set(policy, created);
		} catch (error) {
			if (!(error instanceof RegistryError)) throw error;
		}
	})), dates;
}
function writtenBranches(bases, options) {
	let groupBy = bases[0]?.project.config.pullRequests.groupBy ?? "automation", branches = branchesByAutomation(joinPlans(bases), groupBy);
	return (automation, config) => branches.get(automation) ?? [branchesOf(automation, config, options).branch];
}
async function findPullRequests(bases, options, forge) {
	let branchesWritten = writtenBranches(bases, options), branches = new Set(bases.flatMap(({ project }) => project.declarations.automations.flatMap((automation) => branchesWritten(automation, project.config)))), found = new Map();
	for (let branch of [...branches].sort()) {
		let [newest] = await forge.listPullRequests(branch);
		newest !== void 0 && found.set(branch, newest);
	}
	return found;
}
// src/engine/status.ts
function describeStatus(bases, options, facts, clock) {
	let now = clock.now(), branches = writtenBranches(bases, options);
	return {
		version: 1,
		generated: now.toISOString(),
		source: {
			repository: facts.repository ?? null,
			commit: facts.commit ?? null
		},
		repositories: distinct(bases.flatMap(({ plan }) => describeRepositories(plan))),
		policies: describePolicies(bases, facts, now),
		automations: distinct(bases.flatMap((base) => describeAutomations(base, options, facts, branches))),
		diagnostics: distinct(bases.flatMap(({ plan }) => plan.diagnostics))
	};
}
function distinct(list) {
	return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
const byName = (a, b) => a.name < b.name ? -1 : +(a.name > b.name);
function describeRepositories({ repositories }) {
	return repositories.map(({ repository, tags, error }) => ({
		name: documentName(repository),
		image: repository.image,
		tagCount: tags?.length ?? null,
		suspended: repository.suspend,
		error: error ?? null
	})).sort(byName);
}
function describePolicies(bases, facts, now) {
	let all = bases.flatMap(({ plan, project }) => {
		let markers = ownMarkers(project);
		return plan.policies.map((resolved) => describePolicy(resolved, {
			plan,
			project,
			markers,
			facts,
			now
		}));
	}), used = new Set(all.filter(({ state }) => state !== "unused").map(({ name }) => name));
	return distinct(all.filter(({ name, state }) => state !== "unused" || !used.has(name))).sort(byName);
}
const NO_MARKERS = {
	values: [],
	has: () => !1
}, placeOf = (file, { line, column }) => `${line}:${column} ${file}`;
function ownMarkers({ tree, declarations, config }) {
	let index = createPolicyIndex(declarations, config), { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index), own = [...groupBy(claims, (claim) => claim.policy)].map(([policy, list]) => {
		let places = new Set(list.map(({ file, marker }) => placeOf(file.path, marker))), telling = list.filter(({ marker }) => marker.field !== "name" && marker.value !== "");
		return [policy, {
			values: [...new Set((telling.length > 0 ? telling : list).map(({ marker }) => marker.value))].sort(),
			has: (change) => places.has(placeOf(change.file, change))
		}];
	});
	return new Map(own);
}
function describePolicy(resolved, context) {
	let { policy, repository, latestRef } = resolved, { plan, project, markers, facts, now } = context, name = policyName(policy), { values, has } = markers.get(policy) ?? NO_MARKERS, isOwn = (change) => change.policy === name && has(change), pending = plan.automations.flatMap(({ files }) => files.flatMap((file) => file.changes)).filter(isOwn), held = plan.automations.flatMap((automation) => automation.held).filter(isOwn), { state, message } = judge(resolved, pending.length, held), pick = ({ file, line, old, new: next }) => ({
		file,
		line,
		old,
		new: next
	});
	return {
		name,
		file: policy.location.file,
		scopes: [...policy.scopes],
		image: repository?.image ?? null,
		rule: describeRule(policy),
		state,
		message,
		latest: latestRef ? {
			tag: latestRef.tag,
			digest: latestRef.digest ?? null,
			created: facts.created?.get(policy)?.toISOString() ?? null
		} : null,
		inFiles: [...values],
		pending: pending.map(pick),
		held: held.map((change) => ({
			...pick(change),
			reason: change.reason,
			release: change.release
		})),
		overrides: describeOverrides(policy, project, now),
		updates: facts.history ? describeUpdates(name, facts.history) : null,
		problems: problemsOf(resolved, plan.diagnostics)
	};
}
function judge({ policy, repository, latestRef, error, unused, override }, pending, held) {
	let told = override === void 0 ? "" : ` (${override})`;
	if (policy.suspend || repository?.suspend) return {
		state: "suspended",
		message: error?.message ?? "suspended"
	};
	if (error) return {
		state: "failed",
		message: error.message.replace(`${policyName(policy)}: `, "")
	};
	if (held.length > 0) return {
		state: "held",
		message: held[0]?.reason ?? ""
	};
	let elected = `elected ${latestRef?.tag ?? "nothing"}${told}`;
	return pending > 0 ? {
		state: "pending",
		message: `${elected}, ${pending} to change`
	} : unused ? {
		state: "unused",
		message: `${elected}; no marker names it`
	} : {
		state: "current",
		message: elected
	};
}
function describeOverrides(policy, { config, declarations }, now) {
	return config.overrides.filter(({ until }) => !hasEnded(until, now)).filter((override) => policiesNamed(override.policy, declarations.policies).includes(policy)).map((override) => ({
		action: override.action,
		tag: "tag" in override ? override.tag : null,
		until: override.until ?? null,
		reason: override.reason ?? null,
		by: override.by ?? null,
		url: override.url ?? null
	}));
}
function describeUpdates(name, history) {
	return distinct(history.filter((update) => update.policy === name).map(({ date, commit, author, old, new: next }) => ({
		date: date.toISOString(),
		commit,
		author: author.name,
		old,
		new: next
	})));
}
function problemsOf({ policy, repository, error }, diagnostics) {
	let places = [
		policy.location,
		...Object.values(policy.fieldLocations),
		...repository ? [repository.location] : []
	], isHere = (d) => places.some(({ file, line }) => d.file === file && d.line === line);
	return distinct([...error ? [error] : [], ...diagnostics.filter(isHere)]);
}
function describeAutomations({ base, plan, project }, options, facts, branches) {
	return project.declarations.automations.filter((automation) => branchesOf(automation, project.config, options).base === base).map((automation) => {
		let planned = plan.automations.find((each) => each.automation === automation), written = branches(automation, project.config), [only, ...others] = written, branch = only !== void 0 && others.length === 0 ? only : branchesOf(automation, project.config, options).branch;
		return {
			name: documentName(automation),
			base,
			branch,
			path: automation.updatePath,
			suspended: automation.suspend,
			pending: planned?.files.reduce((sum, file) => sum + file.changes.length, 0) ?? 0,
			held: planned?.held.length ?? 0,
			lastResult: lastResult(automation, written, facts),
			awaiting: facts.awaited?.get(documentName(automation))?.toISOString() ?? null
		};
	}).sort(byName);
}
function lastResult(automation, branches, { pullRequests, history }) {
	let [pull] = branches.flatMap((branch) => pullRequests?.get(branch) ?? []).toSorted((a, b) => b.number - a.number);
	if (pull !== void 0) {
		let state = pull.merged ? "merged" : pull.state;
		return {
			text: `#${pull.number} ${state}: ${pull.title}`,
			date: null,
			url: pull.url
		};
	}
	let update = history?.find(({ file }) => isBelow(file, automation.updatePath));
	return update === void 0 ? null : {
		text: `${update.commit.slice(0, 7)} by ${update.author.name}: ${update.subject}`,
		date: update.date.toISOString(),
		url: null
	};
}
// src/report/status-text.ts
const paint = {
	failed: "error",
	held: "warning",
	pending: "added",
	suspended: "dim",
	unused: "dim",
	current: "dim"
}, shortDigest = (digest) => digest.slice(0, 19);
function tagPart(value) {
	if (/^sha256:[0-9a-f]{64}$/.test(value)) return shortDigest(value);
	let [reference = "", digest] = value.split("@", 2), slash = reference.lastIndexOf("/"), colon = reference.indexOf(":", slash + 1), tag = colon === -1 ? reference : reference.slice(colon + 1);
	return digest === void 0 ? tag : `${tag}@${shortDigest(digest)}`;
}
function inFiles(values) {
	let shown = [...new Set(values.map(tagPart))];
	return shown.length > 2 ? `${shown.slice(0, 2).join(", ")} +${shown.length - 2}` : shown.join(", ");
}
function electedText({ latest }) {
	return latest === null ? "-" : latest.digest === null ? latest.tag : `${latest.tag}@${shortDigest(latest.digest)}`;
}
function overrideText({ action, tag, until, by, reason }) {
	return [
		`${action}${tag === null ? "" : ` ${tag}`}`,
		...until === null ? [] : [`until ${until}`],
		...by === null ? [] : [`by ${by}`],
		...reason === null ? [] : [reason]
	].join(", ");
}
function resultText({ lastResult, awaiting }, now) {
	let age = lastResult?.date ? `${agoOf(new Date(lastResult.date), now)}, ` : "";
	return [...awaiting === null ? [] : [waitOf(new Date(awaiting))], ...lastResult === null ? [] : [`${age}${lastResult.text}`]].join("; ") || "-";
}
function statusText(status, now, palette, columns) {
	let { repositories, policies, automations } = status, block = (title, table) => table === "" ? "" : `${palette.bold(title)}\n${table}`, repositoryTable = textTable([
		"NAME",
		"IMAGE",
		"TAGS",
		"STATUS"
	], repositories.map(({ name, image, tagCount, suspended, error }) => [
		name,
		image,
		tagCount === null ? "-" : String(tagCount),
		suspended ? "suspended" : error?.message.replace(`${image}: `, "") ?? "scanned"
	]), palette, columns), names = tellApart(policies), policyTable = textTable([
		"NAME",
		"STATE",
		"IN FILES",
		"ELECTED",
		"MESSAGE"
	], policies.map((policy, index) => [
		names[index] ?? "",
		policy.state,
		inFiles(policy.inFiles),
		electedText(policy),
		policy.message
	]), palette, columns), automationTable = textTable([
		"NAME",
		"BASE",
		"BRANCH",
		"PATH",
		"PENDING",
		"HELD",
		"LAST RESULT"
	], automations.map((automation) => [
		automation.name,
		automation.base,
		automation.branch,
		automation.path || ".",
		automation.suspended ? "suspended" : String(automation.pending),
		String(automation.held),
		resultText(automation, now)
	]), palette, columns), overrides = policies.flatMap((policy, index) => policy.overrides.map((override) => [names[index] ?? "", overrideText(override)])), [policyHead = "", ...policyLines] = policyTable.split("\n"), painted = policyLines.map((line, index) => palette[paint[policies[index]?.state ?? "current"]](line));
	return [
		block("Image repositories", repositoryTable),
		block("Image policies", policies.length === 0 ? "" : [policyHead, ...painted].join("\n")),
		block("Automations", automationTable),
		block("Holds, pins and skips", textTable(["POLICY", "OVERRIDE"], overrides, palette, columns))
	].filter((text) => text !== "").join("\n\n");
}
async function runStatus(options) {
	let terminal = new Terminal(options.verbose), project = await openLocalProject(options), { status, now, diagnostics } = await gather(options, project, terminal);
	return options.html !== void 0 && await writePage(options.html, status, terminal), options.format === "json" ? terminal.printJson(status) : (options.html === void 0 && terminal.print(statusText(status, now, terminal.out, terminal.width)), terminal.problems(diagnostics, project.readText)), exitCodeOf(diagnostics);
}
async function gather(options, project, terminal) {
	let now = new Date(), base = project.branch, planOptions = {
		defaultBranch: base,
		base,
		policies: options.policy,
		resolveUnused: !0
	};
	return withLocalPlan(project, options, terminal, {
		...planOptions,
		now
	}, async ({ plan, registry }) => {
		let bases = [{
			base,
			project,
			plan
		}], facts = {
			...await readFacts(options, project, bases, terminal),
			awaited: await readAwaited(options, bases, now),
			...options.html !== void 0 && { created: await dateElected([plan], registry) }
		};
		return {
			status: describeStatus(bases, planOptions, facts, { now: () => now }),
			now,
			diagnostics: plan.diagnostics
		};
	});
}
async function readFacts(options, project, bases, terminal) {
	let { readMarkerHistory } = await import("./git-history.js"), history = await readMarkerHistory(project.root, { commits: 200 }), known = options.tagsFrom === void 0 ? await askGitHub(options, project, bases, terminal) : void 0;
	return {
		repository: known?.repository ?? project.root.split("/").at(-1),
		commit: createLocalTree(project.root).commit,
		history,
		pullRequests: known?.pullRequests
	};
}
async function readAwaited(options, bases, now) {
	if (options.state !== void 0) try {
		let { owner, repository } = findGitHubTarget(options, process.env);
		return await findAwaited(bases, {
			owner,
			name: repository
		}, createFolderState(options.state), now);
	} catch (error) {
		if (error instanceof ConfigError && options.repo === void 0) return;
		throw error;
	}
}
async function askGitHub(options, project, bases, terminal) {
	try {
		let target = findGitHubTarget(options, process.env);
		if (target.token === void 0) return;
		let { openGitHub } = await import("./open-github2.js"), { forge } = openGitHub({
			...target,
			reporter: terminal.reporter
		}), pullRequests = await findPullRequests(bases, {
			defaultBranch: project.branch,
			base: project.branch,
			resolveUnused: !0
		}, forge);
		return {
			repository: `${target.owner}/${target.repository}`,
			pullRequests
		};
	} catch (error) {
		if (!(error instanceof RetagError) || options.repo !== void 0 || options.tokenFile !== void 0) throw error;
		terminal.debug(`the pull requests are not known: ${error.message}`);
		return;
	}
}
async function writePage(path, status, terminal) {
	let { statusPage } = await import("./status-page.js");
	try {
		writeFileSync(path, statusPage(status));
	} catch (cause) {
		throw new ConfigError("CONFIG_INVALID", `--html ${path}: ${cause.message}`, { cause });
	}
	terminal.info(`wrote ${path}`);
}
export { runStatus };
