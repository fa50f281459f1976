import "./rolldown-runtime.js";
import { c as RetagError, f as diagnose, i as ForgeError, n as ConfigError, p as formatDiagnostic, t as CommandError } from "./errors.js";
import { a as ask, i as toPullRequest, n as openGitHubTree, o as askMaybe, r as createForge, t as createOctokit } from "./octokit.js";
import { t as openRegistries } from "./open-registries.js";
import { h as parseConfig, n as loadProject, t as DEFAULT_CONFIG_PATH, y as nearestNames } from "./project.js";
import { a as neutraliseText, t as codeSpan } from "./neutralise.js";
import { r as renderUsage } from "./retag-command.js";
import { n as branchesOf, o as policyKey } from "./plan.js";
import { a as requireOwnPullRequest, i as requireOwnBranch, n as ignored, o as requirePermission, r as lookAtComment, s as whyIgnored, t as reportAnswer } from "./command-report.js";
import { T as createPolicyIndex } from "./lint.js";
import { i as policyFold, n as run } from "./run.js";
import { i as parseRepository } from "./image-name.js";
import { t as explainTag } from "./trace.js";
import { t as VERSION } from "./version.js";
import { t as logReporter } from "./log-reporter.js";
// src/adapters/github-review.ts
function createReviewForge(target, self) {
	let forge = createForge(target), viewer;
	return {
		...forge,
		viewer: () => (viewer ??= self === void 0 ? readLogin(target, forge.viewer) : Promise.resolve(self), viewer),
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
const canonical = (image) => parseRepository(image)?.canonical;
function findPolicy(word, policies, index) {
	let exact = policies.filter((policy) => policyKey(policy) === word || `${policy.namespace}:${policy.name}` === word), byName = exact.length > 0 ? exact : policies.filter(({ name }) => name === word), wanted = canonical(word), byImage = policies.filter((policy) => {
		let repository = repositoryOf(index, policy);
		return repository !== void 0 && (repository.image === word || canonical(repository.image) === wanted);
	}), found = byName.length > 0 ? byName : byImage, keys = [...new Set(found.map(policyKey))].sort(), list = (names) => names.slice(0, 5).map(codeSpan).join(", ");
	if (keys.length > 1) throw new CommandError("COMMAND_POLICY_AMBIGUOUS", `${codeSpan(word)} means several policies: ${list(keys)}.`);
	let [first] = found, [key] = keys;
	if (first === void 0 || key === void 0) throw unknownPolicy(word, policies);
	let repository = found.map((policy) => repositoryOf(index, policy)).find((one) => one !== void 0);
	if (repository === void 0) throw new CommandError("COMMAND_POLICY_UNKNOWN", `The policy ${codeSpan(key)} names no image repository.`);
	return {
		key,
		declared: found,
		repository
	};
}
function unknownPolicy(word, policies) {
	let names = policies.flatMap((policy) => [policyKey(policy), policy.name]), near = nearestNames(word, names).slice(0, 5), shown = near.length > 0 ? near : [...new Set(policies.map(policyKey))].sort().slice(0, 5), question = near.length > 0 ? " Did you mean" : " There are", hint = shown.length === 0 ? "" : `${question} ${shown.map(codeSpan).join(", ")}${near.length > 0 ? "?" : "."}`;
	return new CommandError("COMMAND_POLICY_UNKNOWN", `There is no policy ${codeSpan(word)}.${hint}`);
}
function describeOverride(override) {
	let tag = override.action === "hold" ? "" : ` ${codeSpan(override.tag)}`, until = override.until === void 0 ? "" : ` until ${neutraliseText(override.until)}`, by = override.by === void 0 ? "" : ` by ${codeSpan(override.by)}`, reason = override.reason === void 0 ? "" : `: ${neutraliseText(override.reason)}`;
	return `${override.action}${tag}${until}${by}${reason}`;
}
function statusText(plan, overrides) {
	let shown = plan.policies.filter(({ unused }) => !unused), rows = shown.slice(0, 200).map(({ policy, repository, latestRef, error }) => {
		let key = policyKey(policy), own = overrides.filter((entry) => entry.policy === key || entry.policy === policy.name), elected = latestRef === void 0 ? `none${error ? `, ${error.code}` : ""}` : codeSpan(latestRef.tag), decided = own.map(describeOverride).join("<br>") || "";
		return `| ${codeSpan(key)} | ${repository ? codeSpan(repository.image) : ""} | ${elected} | ${decided} |`;
	});
	if (rows.length === 0) return "No marker names a policy.";
	let more = shown.length > rows.length ? `\n\n_${shown.length - rows.length} more left out._` : "";
	return `| policy | image | tag | overrides |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}
// src/engine/commands/trace.ts
function explainFor({ declared, repository }, tags, tag) {
	let [policy] = declared, { exclusionList } = repository;
	return explainTag({
		policy: policy?.choice ?? {},
		...policy?.filterTags && { filterTags: policy.filterTags },
		...exclusionList && { exclusionList: [...exclusionList] },
		tags
	}, tag);
}
function resolvedOf(plan, key) {
	return plan.policies.filter(({ policy }) => policyKey(policy) === key);
}
function traceText(plan, named, options) {
	return resolvedOf(plan, named.key).map(policyFold).map((fold) => options.open ? fold.replace("<details>", "<details open>") : fold).join("\n");
}
function tagText(plan, named, tag, overrides) {
	let tags = plan.repositories.find(({ repository }) => repository === named.repository || repository.image === named.repository.image)?.tags ?? [], skip = overrides.find((entry) => entry.action === "skip" && entry.tag === tag && (entry.policy === named.key || entry.policy === named.declared[0]?.name)), skipped = skip === void 0 ? "" : ` It is skipped${skip.by === void 0 ? "" : ` by ${neutraliseText(skip.by)}`}, so it is never proposed.`;
	return `${neutraliseText(explainFor(named, tags, tag).sentence)}${skipped}`;
}
// src/engine/commands/execute.ts
function policyOf(command, project) {
	if (!("policy" in command)) return;
	let { declarations, config } = project, index = createPolicyIndex(declarations, config);
	return findPolicy(command.policy, declarations.policies, index);
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
			let policy = required(named), { tag } = command, about = (report) => tag === void 0 ? "" : `${tagText(report.plan, policy, tag, report.overrides)}\n\n`;
			return look(context, {
				policies: [policy.key],
				resolveUnused: !0
			}, (report) => `${about(report)}${traceText(report.plan, policy, { open: !0 })}`);
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
		text: print(await run({
			...settings,
			...change,
			dryRun: !0
		}, ports)),
		diagnostics: []
	};
}
async function override(command, named, context) {
	(command.kind === "pin" || command.kind === "skip") && await requireTag(command, named, context);
	let { event, pullRequest, settings, ports } = context, { declarations } = context.project, names = [named.key], bare = named.declared[0]?.name, isUnique = declarations.policies.every((policy) => policy.name !== bare || named.declared.includes(policy));
	bare !== void 0 && isUnique && names.push(bare);
	let author = {
		login: event.author.login,
		url: event.comment.url,
		created: event.comment.created
	}, amendment = {
		branch: pullRequest.head.ref,
		amend: (overrides) => changeOverrides(overrides, command, names, author)
	}, report = await run({
		...settings,
		requested: !0,
		amendment
	}, ports);
	return {
		text: `${await outcome(context, report, describe(command, named.key, context))}\n\n${traceText(report.plan, named, { open: !1 })}`,
		policy: named.key,
		diagnostics: report.diagnostics
	};
}
async function requireTag(command, named, { registry }) {
	let { tags } = await registry.listTags(named.repository), list = (near) => near.length === 0 ? "" : ` Near: ${near.map(codeSpan).join(", ")}.`, { tag } = command;
	if (!tags.includes(tag)) {
		let rule = `${codeSpan(named.repository.image)} has no tag ${codeSpan(tag)}.`;
		throw new CommandError("COMMAND_TAG_UNKNOWN", `${rule}${list(nearTags(tag, tags))}`);
	}
	if (command.kind === "skip" || command.force) return;
	let { fate, sentence } = explainFor(named, tags, tag);
	if (fate === "elected" || fate === "matched") return;
	let fitting = nearTags(tag, tags, (one) => explainFor(named, [one], one).fate === "elected"), how = `To use it all the same, write ${codeSpan(`/retag ${named.key} ${tag} force REASON`)}.`;
	throw new CommandError("COMMAND_TAG_NOT_ADMITTED", `${neutraliseText(sentence)}${list(fitting)} ${how}`);
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
		let next = problem.hint === void 0 ? "" : `\n\n${neutraliseText(problem.hint)}`;
		throw new CommandError("COMMAND_NOT_APPLIED", `Nothing was changed. ${neutraliseText(problem.message)}${next}`);
	}
	return `${done} ${await describeResult(forge, pullRequest, own)}`;
}
async function describeResult(forge, pullRequest, result) {
	if (result === void 0 || result.operation === "none") return "The branch holds that already.";
	if (result.operation === "closed") return "Nothing is left to propose, so this pull request is closed.";
	let { headSha } = result;
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
async function writeReply(forge, event, known, note, text) {
	let line = event.comment.body.split("\n").find((one) => one.trim() !== "") ?? "", head = `${ICONS[note.status]} ${codeSpan(line.slice(0, 200))} by ${codeSpan(event.author.login)}`, end = `\n\n${printNote({
		...note,
		comment: event.comment.id
	})}\n`, body = `${head}\n\n${text.slice(0, 6e4 - head.length - end.length)}${end}`;
	return known === void 0 ? (await forge.addComment(event.number, body)).url : (await forge.editComment(known.id, body), known.url);
}
// src/engine/commands/answer.ts
const TRANSIENT = new Set([
	"GITHUB_UNAVAILABLE",
	"GITHUB_RATE_LIMITED",
	"GITHUB_CONFLICT",
	"GITHUB_TIP_MOVED"
]);
async function answerCommand(payload, settings, ports) {
	let look = lookAtComment(payload);
	if ("ignored" in look) return ignored(look.ignored);
	let { event, command, refusal } = look, { forge } = ports, self = settings.identity?.login ?? await forge.viewer(), found = await forge.readPullRequest(event.number), config = await readConfig(forge, found?.base.ref ?? (await forge.readRepository()).defaultBranch, settings.configPath);
	if (config.commands.by !== settings.by) return ignored(`commands are answered by: ${config.commands.by}`);
	let reason = whyIgnored(event, config.commands.bots, self);
	if (reason !== void 0) return ignored(reason);
	let replies = findReplies(await forge.listComments(event.number), self);
	if (whySettled(replies, event.comment.id, void 0) === "answered") return ignored("the comment is answered already");
	let answer = new Answer(event, replies, forge, settings);
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
		defaultBranch: (await ports.forge.readRepository()).defaultBranch,
		configPath: settings.configPath,
		dryRun: !1,
		resolveUnused: !1,
		commandsHelp: renderUsage(),
		...settings.labels && { labels: settings.labels },
		...settings.identity && { identity: settings.identity }
	}, project = await loadProject(await once.openTree(pullRequest.base.ref), settings.configPath), { automations } = project.declarations;
	requireOwnBranch(pullRequest, automations.map((automation) => branchesOf(automation, project.config, runSettings).branch));
	let named = policyOf(command, project);
	if (whySettled(replies, event.comment.id, named?.key) === "superseded") throw new CommandError("COMMAND_SUPERSEDED", "A later command about the same policy is done already, so this one is dropped.");
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
	return answer.give("done", execution.text, execution.diagnostics, named?.key);
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
	#forge;
	#settings;
	constructor(event, replies, forge, settings) {
		this.#event = event, this.#known = replies.find(({ comment }) => comment === event.comment.id), this.#forge = forge, this.#settings = settings;
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
		}, reply = await writeReply(this.#forge, this.#event, this.#known, note, `${text}${log}`);
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
		let own = error instanceof ConfigError ? error.diagnostics : [], list = own.map((problem) => `\n- ${neutraliseText(formatDiagnostic(problem))}`).join(""), next = error.hint === void 0 ? "" : `\n\n${neutraliseText(error.hint)}`, text = `That could not be done: ${neutraliseText(error.message)}${list}${next}`, diagnostics = [diagnose(error.code, error.message, {
			hint: error.hint,
			severity: "error"
		}), ...own], retry = TRANSIENT.has(error.code);
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
			logUrl: context.runUrl
		}, {
			forge,
			reporter: logReporter,
			clock,
			pause,
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
					githubToken: settings.token
				});
				return opened.push(registry), registry;
			}
		});
		return await reportAnswer(answer), answer.diagnostics;
	} finally {
		await Promise.all(opened.map((registry) => registry.close()));
	}
}
export { answerComment };
