import "./rolldown-runtime.js";
import { l as setSecret } from "./summary.js";
import { t as findCommitSigner } from "./commit-signer.js";
import { c as RetagError, h as nextStep, i as ForgeError, n as ConfigError, p as diagnose, t as CommandError } from "./errors.js";
import { t as once } from "./once.js";
import { a as ask, i as toPullRequest, n as openGitHubTree, o as askMaybe, r as createForge, t as createOctokit } from "./octokit.js";
import { t as openRegistries } from "./open-registries.js";
import { B as parseConfig, F as createPolicyIndex, M as selectionInput, R as hasEnded, V as nearestNames, n as loadProject, t as DEFAULT_CONFIG_PATH } from "./project.js";
import { d as printSection, i as policyRules, r as policyFold, u as cutNotice } from "./update-table.js";
import { l as proseText, n as codeSpan, s as neutraliseText, t as codeCell } from "./neutralise.js";
import { i as writtenLines, r as renderUsage } from "./retag-command.js";
import { n as problemList, t as problemItem } from "./problem-markdown.js";
import { t as branchesOf } from "./plan.js";
import { a as requireOwnPullRequest, c as isTransient, i as requireOwnBranch, n as ignored, o as requirePermission, r as lookAtComment, s as whyIgnored, t as reportAnswer } from "./command-report.js";
import { r as policyName } from "./document-name.js";
import { a as tracePolicy, n as findPolicies, o as explainTag } from "./why.js";
import { r as dayAndAge } from "./age.js";
import { n as valueFor, r as funnelOf } from "./trace-document.js";
import { n as run } from "./run.js";
import { t as VERSION } from "./version.js";
import { t as logReporter } from "./log-reporter.js";
// src/adapters/github-review.ts
function createReviewForge(target, self) {
	let forge = createForge(target);
	return {
		...forge,
		viewer: once(async () => self ?? readLogin(target, forge.viewer)),
		readPullRequest: async (number) => {
			let found = await askMaybe(target, `Reading #${number}`, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
			if (found !== void 0) return {
				...toPullRequest(found),
				headRepository: found.head.repo?.full_name,
				baseRepository: found.base.repo?.full_name ?? `${target.owner}/${target.repository}`
			};
		},
		readPermission: async (login) => {
			let found = await askMaybe(target, `Asking what ${login} may do`, "GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: login });
			return found && {
				permission: found.permission,
				role: found.role_name ?? found.permission
			};
		},
		addReaction: async (comment, content) => {
			await ask(target, "Reacting to a comment", "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
				comment_id: comment,
				content
			});
		}
	};
}
async function readLogin({ octokit }, readViewer) {
	try {
		let { viewer } = await octokit.graphql("query { viewer { login } }");
		return viewer.login;
	} catch (error) {
		if (error instanceof Error && ("errors" in error || "status" in error)) return readViewer();
		if (error instanceof ForgeError) return;
		throw error;
	}
}
function headline({ name, latestRef, error }) {
	return latestRef === void 0 ? `**${codeSpan(name)}** elects nothing${error === void 0 ? "." : `: ${proseText(error.message.replace(`${name}: `, ""))}`}` : `**${codeSpan(name)}** elects ${codeSpan(latestRef.tag)}.`;
}
function funnelTable({ policy, counts }) {
	return counts === void 0 ? "_The tags are not known._" : [
		"| Tags left | Step | Dropped |",
		"|---:|---|---:|",
		...funnelOf(policy, counts).map(({ left, step, rule, dropped }) => `| ${left} | ${rule === void 0 ? step : `${step} ${codeCell(rule)}`} | ${dropped === 0 ? "" : dropped} |`)
	].join("\n");
}
function bestTable({ top, latestRef, ties }, now) {
	if (top.length === 0) return "";
	let used = [
		[
			"Best",
			"---:",
			(_, index) => `${index + 1}`
		],
		[
			"Tag",
			"---",
			({ tag }) => `${codeCell(tag)}${tag === latestRef?.tag ? " elected" : ""}`
		],
		[
			"Compared by",
			"---",
			({ tag, key }) => key === tag ? "" : codeCell(key)
		],
		[
			"Built",
			"---",
			({ created }) => created ? dayAndAge(created, now) : ""
		]
	].filter(([, , cell]) => top.some((tag, index) => cell(tag, index) !== "")), row = (cells) => `| ${cells.join(" | ")} |`, table = [
		row(used.map(([head]) => head)),
		row(used.map(([, line]) => line)),
		...top.map((tag, index) => row(used.map(([, , cell]) => cell(tag, index))))
	].join("\n");
	if (ties.length === 0) return table;
	let more = ties.length > 5 ? ` and ${ties.length - 5} more` : "";
	return `${table}\n\nAs good as the elected one: ${ties.slice(0, 5).map(codeSpan).join(", ")}${more}.`;
}
function markerList({ markers, pending, held, policy }) {
	if (markers.length === 0) return "No marker names this policy, so it updates nothing.";
	let items = markers.map((marker) => {
		let next = valueFor(marker, pending), hold = held.find((change) => change.file === marker.file && change.line === marker.line), after = hold ? `, held: ${proseText(hold.reason)}` : next === null ? "" : ` → ${codeSpan(next)}`;
		return `- ${codeSpan(`${marker.file}:${marker.line}`)}: ${codeSpan(marker.value)}${after}`;
	}), suspended = policy.suspend ? "\n\nThe policy is suspended." : "";
	return `Markers:\n\n${shorten(items, 20)}${suspended}`;
}
function shorten(items, limit) {
	let more = items.length > limit ? [`- _${items.length - limit} more_`] : [];
	return [...items.slice(0, limit), ...more].join("\n");
}
function traceMarkdown(trace, now) {
	let { policy, repository, override, asked, diagnostics, error } = trace, problems = diagnostics.filter((problem) => problem !== error || problem.hint !== void 0);
	return [
		headline(trace),
		asked === void 0 ? "" : neutraliseText(asked.sentence),
		policyRules({
			policy,
			repository,
			override
		}).map((rule) => `- ${rule}`).join("\n"),
		funnelTable(trace),
		bestTable(trace, now),
		markerList(trace),
		problems.length === 0 ? "" : `Remarks:\n\n${shorten(problems.map(problemItem), 20)}`
	].filter((text) => text !== "").join("\n\n");
}
function tracesMarkdown(traces, now) {
	let section = {
		head: "",
		tail: "",
		separator: "\n\n---\n\n",
		items: traces.map((trace) => traceMarkdown(trace, now)),
		cut: (dropped) => cutNotice("Policies of this name", dropped, "`retag why POLICY` shows them")
	};
	return printSection(section, 55e3);
}
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		let next = [i];
		for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
		row = next;
	}
	return row[b.length] ?? 0;
}
function sharedStart(a, b) {
	let at = 0;
	for (; at < a.length && a[at] === b[at];) at += 1;
	return at;
}
function nearTags(word, tags, fits = () => !0) {
	let plain = (tag) => tag.toLowerCase().replace(/^v(?=\d)/, ""), target = plain(word), ranked = [...new Set(tags)].filter((tag) => tag !== word).map((tag) => ({
		tag,
		shared: sharedStart(target, plain(tag))
	})).sort((a, b) => b.shared - a.shared || (a.tag < b.tag ? -1 : 1)).slice(0, 1e3).map(({ tag, shared }) => ({
		tag,
		shared,
		distance: distance(target, plain(tag))
	})).filter(({ shared, distance: changed }) => shared > 0 || changed <= 3).sort((a, b) => a.distance - b.distance || b.shared - a.shared || (a.tag < b.tag ? -1 : 1)), near = [];
	for (let { tag } of ranked) {
		if (near.length === 5) break;
		fits(tag) && near.push(tag);
	}
	return near;
}
function endOf(until, from) {
	if (until.kind === "date") return until.date;
	let end = new Date(from.getTime() + until.hours * 36e5).toISOString();
	return until.hours % 24 == 0 ? end.slice(0, 10) : `${end.slice(0, 16)}:00Z`;
}
function changeOverrides(overrides, command, names, author) {
	let isOwn = ({ policy }) => names.includes(policy), others = (drop) => overrides.filter((entry) => !(isOwn(entry) && drop(entry))), common = {
		policy: names[0],
		by: author.login,
		url: author.url
	};
	switch (command.kind) {
		case "auto": return others(() => !0);
		case "pin": {
			let kept = others((entry) => entry.action !== "skip" || entry.tag === command.tag), reason = command.force ? {
				force: !0,
				reason: command.reason
			} : {};
			return [...kept, {
				action: "pin",
				...common,
				tag: command.tag,
				...reason
			}];
		}
		case "hold": {
			let until = command.until === void 0 ? {} : { until: endOf(command.until, author.created) }, reason = command.reason === void 0 ? {} : { reason: command.reason };
			return [...others(({ action }) => action === "hold"), {
				action: "hold",
				...common,
				...until,
				...reason
			}];
		}
		case "skip": return [...others((entry) => entry.action !== "hold" && entry.tag === command.tag), {
			action: "skip",
			...common,
			tag: command.tag
		}];
	}
}
function repositoryOf(index, policy) {
	let found = index.repositoryFor(policy);
	return "repository" in found ? found.repository : void 0;
}
function findPolicy(word, project) {
	let { declarations, config } = project, found = findPolicies(word, project), keys = [...new Set(found.map(policyName))].sort(), list = (names) => names.slice(0, 5).map(codeSpan).join(", ");
	if (keys.length > 1) {
		let message = `${codeSpan(word)} means several policies: ${list(keys)}. Write one of these names.`;
		throw new CommandError("COMMAND_POLICY_AMBIGUOUS", message);
	}
	let [first, ...others] = found, [key] = keys;
	if (first === void 0 || key === void 0) throw unknownPolicy(word, declarations.policies);
	let index = createPolicyIndex(declarations, config), repository = found.map((policy) => repositoryOf(index, policy)).find((one) => one !== void 0);
	if (repository === void 0) throw new CommandError("COMMAND_POLICY_UNKNOWN", `The policy ${codeSpan(key)} names no image repository.`);
	return {
		key,
		declared: [first, ...others],
		repository
	};
}
function unknownPolicy(word, policies) {
	let names = policies.flatMap((policy) => [policyName(policy), policy.name]), near = nearestNames(word, names).slice(0, 5), shown = near.length > 0 ? near : [...new Set(policies.map(policyName))].sort().slice(0, 5), question = near.length > 0 ? " Did you mean" : " There are", hint = shown.length === 0 ? "" : `${question} ${shown.map(codeSpan).join(", ")}${near.length > 0 ? "?" : "."}`;
	return new CommandError("COMMAND_POLICY_UNKNOWN", `There is no policy ${codeSpan(word)}.${hint}`);
}
function describeOverride(override) {
	let tag = override.action === "hold" ? "" : ` ${codeCell(override.tag)}`, until = override.until === void 0 ? "" : ` until ${neutraliseText(override.until)}`, by = override.by === void 0 ? "" : ` by ${codeCell(override.by)}`, reason = override.reason === void 0 ? "" : `: ${neutraliseText(override.reason)}`;
	return `${override.action}${tag}${until}${by}${reason}`;
}
function statusText(plan, overrides) {
	let rows = plan.policies.filter(({ unused }) => !unused).map(({ policy, repository, latestRef, error }) => {
		let key = policyName(policy), own = overrides.filter((entry) => entry.policy === key || entry.policy === policy.name), elected = latestRef === void 0 ? `none${error ? `, ${error.code}` : ""}` : codeCell(latestRef.tag), decided = own.map(describeOverride).join("<br>") || "";
		return `| ${codeCell(key)} | ${repository ? codeCell(repository.image) : ""} | ${elected} | ${decided} |`;
	});
	return rows.length === 0 ? "No marker names a policy." : printSection({
		head: "| Policy | Image | Tag | Pins, holds and skips |\n|---|---|---|---|\n",
		items: rows,
		tail: "",
		separator: "\n",
		cut: (dropped) => cutNotice("Policies", dropped, "`retag status` shows them all")
	}, 55e3);
}
// src/engine/commands/execute.ts
function changesOverrides(command) {
	return command.kind === "pin" || command.kind === "auto" || command.kind === "hold" || command.kind === "skip";
}
function policyOf(command, project) {
	return "policy" in command ? findPolicy(command.policy, project) : void 0;
}
async function execute(command, named, context) {
	switch (command.kind) {
		case "help": return {
			text: renderUsage(),
			diagnostics: []
		};
		case "status": return look(context, {}, (report) => statusText(report.plan, report.overrides));
		case "rescan": {
			let report = await run({
				...context.settings,
				requested: !0
			}, context.ports);
			return {
				text: await outcome(context, report, "Scanned again."),
				diagnostics: report.diagnostics
			};
		}
		case "why": {
			let policy = required(named);
			return look(context, {
				policies: [policy.key],
				resolveUnused: !0
			}, (report) => explain(policy, command.tag, report, context));
		}
		default: return override(command, required(named), context);
	}
}
function required(named) {
	if (named === void 0) throw new CommandError("COMMAND_POLICY_UNKNOWN", "The command names no policy.");
	return named;
}
async function look({ settings, ports }, change, print) {
	return {
		text: await print(await run({
			...settings,
			...change,
			dryRun: !0
		}, ports)),
		diagnostics: []
	};
}
async function explain({ key }, tag, { bases }, { pullRequest, registry, ports }) {
	let base = bases.find((each) => each.base === pullRequest.base.ref) ?? bases[0];
	if (base === void 0) return "";
	let declared = base.project.declarations.policies.filter((policy) => policyName(policy) === key), clock = ports.clock;
	return tracesMarkdown(await Promise.all(declared.map((policy) => tracePolicy(base, policy, { tag }, {
		registry,
		clock
	}))), clock.now());
}
function foldsOf({ policies }, { key }) {
	return policies.filter(({ policy }) => policyName(policy) === key).map(policyFold).join("\n");
}
function explainFor({ declared, repository }, tags, tag) {
	return explainTag(selectionInput(declared[0], repository, tags), tag);
}
async function override(command, named, context) {
	(command.kind === "pin" || command.kind === "skip") && await requireTag(command, named, context), command.kind === "hold" && requireFuture(command, context);
	let { event, pullRequest, settings, ports } = context, { declarations } = context.project, names = [named.key], bare = named.declared[0]?.name, isUnique = declarations.policies.every((policy) => policy.name !== bare || named.declared.includes(policy));
	bare !== void 0 && isUnique && names.push(bare);
	let author = {
		login: event.author.login,
		url: event.comment.url,
		created: event.comment.created
	}, amendment = {
		branch: pullRequest.head.ref,
		base: pullRequest.base.ref,
		amend: (overrides) => changeOverrides(overrides, command, names, author)
	}, report = await run({
		...settings,
		requested: !0,
		amendment
	}, ports);
	return {
		text: `${await outcome(context, report, describe(command, named.key, context))}\n\n${foldsOf(report.plan, named)}`,
		policy: named.key,
		diagnostics: report.diagnostics
	};
}
function requireFuture({ until }, { event, ports }) {
	let end = until && endOf(until, event.comment.created);
	if (hasEnded(end, ports.clock.now())) throw new CommandError("COMMAND_INVALID", `A hold until ${end} is over already. Days count whole, in UTC.`);
}
async function requireTag(command, named, { registry }) {
	let { tags } = await registry.listTags(named.repository), list = (what, near) => near.length === 0 ? "" : ` ${what}: ${near.map(codeSpan).join(", ")}.`, { tag } = command;
	if (!tags.includes(tag)) {
		let rule = `${codeSpan(named.repository.image)} has no tag ${codeSpan(tag)}.`;
		throw new CommandError("COMMAND_TAG_UNKNOWN", `${rule}${list("Tags like it", nearTags(tag, tags))}`);
	}
	if (command.kind === "skip" || command.force) return;
	let { fate, sentence } = explainFor(named, tags, tag);
	if (fate === "elected" || fate === "matched") return;
	let fitting = nearTags(tag, tags, (one) => explainFor(named, [one], one).fate === "elected"), how = `To use it all the same, write ${codeSpan(`/retag ${named.key} ${tag} force REASON`)}.`;
	throw new CommandError("COMMAND_TAG_NOT_ADMITTED", `${neutraliseText(sentence)}${list("Near tags that the policy admits", fitting)} ${how}`);
}
function describe(command, key, { event }) {
	let policy = codeSpan(key);
	switch (command.kind) {
		case "pin": return `${policy} is pinned to ${codeSpan(command.tag)}${command.force ? `, although the policy does not ask for it: ${neutraliseText(command.reason)}` : ""}.`;
		case "auto": return `${policy} follows its policy again: no pin, hold or skip is left.`;
		case "hold": return `${policy} is on hold${command.until === void 0 ? "" : ` until ${endOf(command.until, event.comment.created)}`}: nothing is proposed for it.`;
		case "skip": return `${codeSpan(command.tag)} of ${policy} is never proposed.`;
	}
}
async function outcome({ forge, pullRequest }, report, done) {
	let own = report.results.find(({ branch }) => branch === pullRequest.head.ref), problems = (own?.diagnostics ?? []).filter(({ severity, code }) => severity === "error" || code === "FOREIGN_COMMITS"), [problem] = [...own === void 0 ? report.diagnostics.filter(({ code }) => code === "PLAN_BASE_UNREADABLE") : [], ...problems];
	if (problem !== void 0) {
		let { code, message, hint } = problem;
		if (isTransient(code)) throw new ForgeError(code, message, hint === void 0 ? {} : { hint });
		let next = hint === void 0 ? "" : `\n\n${proseText(hint)}`, { ref, sha } = pullRequest.head, state = code !== "FOREIGN_COMMITS" && (await forge.readBranch(ref))?.commit !== sha ? "The branch was changed, and not all that belongs to it." : "Nothing was changed.";
		throw new CommandError("COMMAND_NOT_APPLIED", `${state} ${proseText(message)}${next}`);
	}
	return own?.operation === "updated" && await requireStillOpen(forge, pullRequest, own), `${done} ${await describeResult(forge, pullRequest, own)}`;
}
async function requireStillOpen(forge, pullRequest, own) {
	if (own.number !== pullRequest.number) return;
	let now = await forge.readPullRequest(pullRequest.number);
	if (now !== void 0 && now.state !== "open") throw new CommandError("COMMAND_NOT_APPLIED", "This pull request was merged or closed while the command was carried out, so the command has no effect. Write it again on the next one.");
}
async function describeResult(forge, pullRequest, result) {
	if (result === void 0 || result.operation === "none") return "The branch holds that already.";
	if (result.operation === "closed") return "Nothing is left to propose, so this pull request is closed.";
	let { headSha, number } = result;
	if (number !== void 0 && number !== pullRequest.number) return `It is in #${number}, because this pull request was closed meanwhile.`;
	if (headSha === void 0 || headSha === pullRequest.head.sha) return "The commit on the branch stays as it was.";
	let { url } = await forge.readRepository();
	return `Commit [\`${headSha.slice(0, 12)}\`](${url}/commit/${headSha}).`;
}
// src/engine/commands/reply.ts
const NOTE = /<!-- retag:reply (\d{1,20}) (done|refused|failed)(?: ([a-z0-9.:-]{1,400}))? -->/;
function printNote({ comment, status, policy }) {
	return `<!-- retag:reply ${comment} ${status}${policy === void 0 ? "" : ` ${policy}`} -->`;
}
function parseNote(body) {
	let match = [...body.matchAll(new RegExp(NOTE, "g"))].at(-1);
	if (match === void 0) return;
	let [, comment, status, policy] = match;
	return {
		comment: Number(comment),
		status,
		...policy !== void 0 && { policy }
	};
}
function findReplies(comments, self) {
	let isOwn = (author) => self === void 0 ? author.endsWith("[bot]") : author.toLowerCase() === self.toLowerCase();
	return comments.flatMap(({ id, url, author, body }) => {
		let note = isOwn(author) ? parseNote(body) : void 0;
		return note === void 0 ? [] : [{
			id,
			url,
			...note
		}];
	});
}
function whySettled(replies, comment, policy) {
	return replies.some((reply) => reply.comment === comment && reply.status !== "failed") ? "answered" : replies.some((reply) => reply.comment > comment && reply.status === "done" && policy !== void 0 && reply.policy === policy) ? "superseded" : void 0;
}
const ICONS = {
	done: "🚀",
	refused: "😕",
	failed: "😕"
};
async function writeReply(forge, event, known, find, note, text) {
	let [line = ""] = writtenLines(event.comment.body), head = `${ICONS[note.status]} ${codeSpan(line.slice(0, 200))} by ${codeSpan(event.author.login)}`, end = `\n\n${printNote({
		...note,
		comment: event.comment.id
	})}\n`, body = `${head}\n\n${text.slice(0, 6e4 - head.length - end.length).toWellFormed()}${end}`;
	if (known !== void 0) return await forge.editComment(known.id, body), known.url;
	try {
		return (await forge.addComment(event.number, body)).url;
	} catch (error) {
		let made = error instanceof ForgeError && error.code === "GITHUB_UNAVAILABLE" ? await find() : void 0;
		if (made === void 0) throw error;
		return made.url;
	}
}
// src/engine/commands/answer.ts
async function answerCommand(payload, settings, ports) {
	let look = lookAtComment(payload);
	if ("ignored" in look) return ignored(look.ignored);
	let { event, command, refusal } = look, { forge } = ports, self = settings.identity?.login ?? await forge.viewer(), found = await forge.readPullRequest(event.number), config = await readConfig(forge, found?.base.ref ?? (await forge.readRepository()).defaultBranch, settings.configPath);
	if (config.commands.by !== settings.by) return ignored(`commands are answered by: ${config.commands.by}`);
	let reason = whyIgnored(event, config.commands.bots, self);
	if (reason !== void 0) return ignored(reason);
	let replies = findReplies(await forge.listComments(event.number), self);
	if (whySettled(replies, event.comment.id, void 0) === "answered") return ignored("the comment is answered already");
	let answer = new Answer(event, replies, self, forge, settings);
	try {
		let pullRequest = await requireOwnPullRequest({ readPullRequest: async () => found }, event);
		if (await requirePermission(forge, event, config.commands.permission), refusal !== void 0) throw refusal;
		return command === void 0 ? ignored("the comment is no command") : (await answer.react("eyes"), await carryOut(command, answer, {
			event,
			pullRequest,
			replies
		}, settings, ports));
	} catch (error) {
		return answer.fail(error);
	}
}
async function readConfig(forge, base, path = DEFAULT_CONFIG_PATH) {
	let { config } = parseConfig(await forge.readText(path, base) ?? "", path);
	return config;
}
async function carryOut(command, answer, subject, settings, ports) {
	let { event, pullRequest, replies } = subject, once = openOnce(ports), runSettings = {
		...settings,
		defaultBranch: (await ports.forge.readRepository()).defaultBranch,
		dryRun: !1,
		resolveUnused: !1,
		commandsHelp: renderUsage()
	}, project = await loadProject(await once.openTree(pullRequest.base.ref), settings.configPath), { automations } = project.declarations;
	requireOwnBranch(pullRequest, automations.map((automation) => branchesOf(automation, project.config, runSettings).branch));
	let named = policyOf(command, project);
	if (changesOverrides(command) && whySettled(replies, event.comment.id, named?.key) === "superseded") throw new CommandError("COMMAND_SUPERSEDED", "A later command about the same policy is done already, so this one is dropped.");
	let execution = await execute(command, named, {
		event,
		pullRequest,
		project,
		registry: once.openRegistry(project),
		forge: ports.forge,
		settings: runSettings,
		ports: {
			...ports,
			...once
		}
	});
	return answer.give("done", execution.text, execution.diagnostics, execution.policy);
}
function openOnce(ports) {
	let trees = new Map(), registries = new Map();
	return {
		openTree: (branch) => {
			let known = trees.get(branch) ?? ports.openTree(branch);
			return trees.set(branch, known), known;
		},
		openRegistry: (project) => {
			let key = project.configText ?? "", known = registries.get(key) ?? ports.openRegistry(project);
			return registries.set(key, known), known;
		}
	};
}
var Answer = class {
	#event;
	#known;
	#self;
	#forge;
	#settings;
	constructor(event, replies, self, forge, settings) {
		this.#event = event, this.#self = self, this.#known = this.#replyAmong(replies), this.#forge = forge, this.#settings = settings;
	}
	#replyAmong(replies) {
		return replies.find(({ comment }) => comment === this.#event.comment.id);
	}
	async react(content) {
		try {
			await this.#forge.addReaction(this.#event.comment.id, content);
		} catch (error) {
			if (!(error instanceof ForgeError)) throw error;
		}
	}
	async give(status, text, diagnostics, policy) {
		let log = this.#settings.logUrl === void 0 ? "" : `\n\n[Log of this run](${this.#settings.logUrl})`, note = {
			status,
			...policy !== void 0 && { policy }
		}, reply = await writeReply(this.#forge, this.#event, this.#known, async () => this.#replyAmong(findReplies(await this.#forge.listComments(this.#event.number), this.#self)), note, `${text}${log}`);
		return await this.react(status === "done" ? "rocket" : "confused"), {
			status,
			message: text,
			diagnostics,
			retry: !1,
			...reply !== void 0 && { reply }
		};
	}
	async fail(error) {
		if (error instanceof CommandError) {
			let diagnostic = diagnose(error.code, error.message, {
				hint: error.hint,
				severity: "notice"
			});
			return this.give("refused", error.message, [diagnostic]);
		}
		if (!(error instanceof RetagError)) throw await this.give("failed", "Something went wrong that should not: see the log. Nothing more was done.", []).catch(() => {}), error;
		let own = error instanceof ConfigError ? error.diagnostics : [], problem = diagnose(error.code, error.message, {
			hint: error.hint,
			severity: "error"
		}), step = own.length > 0 ? "" : proseText(nextStep(problem) ?? ""), text = [
			`That could not be done: ${proseText(error.message)}`,
			step,
			printSection(problemList(own), 5e4)
		].filter((part) => part !== "").join("\n\n"), diagnostics = [problem, ...own], retry = isTransient(error.code);
		return {
			...await this.give("failed", text, diagnostics).catch((again) => {
				if (!(again instanceof ForgeError)) throw again;
				return {
					status: "failed",
					message: text,
					diagnostics,
					retry
				};
			}),
			retry
		};
	}
};
// src/action/answer-comment.ts
const clock = { now: () => new Date() }, pause = (attempt) => new Promise((resolve) => setTimeout(resolve, attempt * 1e3));
async function answerComment(settings, context) {
	let { owner, repository, apiUrl } = context, target = {
		octokit: createOctokit({
			token: settings.token,
			baseUrl: apiUrl,
			userAgent: `retag/${VERSION}`
		}),
		owner,
		repository
	}, forge = createReviewForge(target), opened = [];
	try {
		let answer = await answerCommand(context.event, {
			by: "action",
			configPath: settings.config,
			labels: settings.labels,
			...settings.base !== void 0 && { base: settings.base },
			...settings.branch !== void 0 && { branch: settings.branch },
			secretsGiven: new Set(settings.secrets.keys()),
			logUrl: context.runUrl
		}, {
			forge,
			reporter: logReporter,
			clock,
			pause,
			signerFor: (automation, { config }) => findCommitSigner(automation, {
				configured: config.secrets,
				env: process.env,
				given: settings.secrets
			}),
			openTree: async (branch) => {
				let head = await forge.readBranch(branch);
				if (head === void 0) throw new ForgeError("GITHUB_REF_MISSING", `${owner}/${repository} has no branch ${branch}`);
				return openGitHubTree({
					...target,
					commit: head.commit,
					tree: head.tree
				});
			},
			openRegistry: (project) => {
				let registry = openRegistries({
					config: project.config,
					env: process.env,
					reporter: logReporter,
					registryCredentials: settings.registryCredentials,
					secrets: settings.secrets,
					githubToken: settings.token,
					mask: setSecret
				});
				return opened.push(registry), registry;
			}
		});
		return await reportAnswer(answer), settings.failOn === void 0 && answer.status !== "failed" ? [] : answer.diagnostics;
	} finally {
		await Promise.all(opened.map((registry) => registry.close()));
	}
}
export { answerComment };
