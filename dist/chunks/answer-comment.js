import "./rolldown-runtime.js";
import { a as info, n as reportDiagnostics, t as logLine } from "./annotations.js";
import { a as PolicyError, c as RetagError, f as diagnose, i as ForgeError, n as ConfigError, p as formatDiagnostic, t as CommandError } from "./errors.js";
import { a as toPullRequest, i as createForge, n as createOctokit, o as ask, r as openGitHubTree, s as askMaybe, t as logReporter } from "./log-reporter.js";
import { t as openRegistries } from "./open-registries.js";
import { C as createPolicyIndex, M as parseConfig, N as nearestNames, _ as splitDigitGroups, b as compileSieve, f as parseChoice, h as parseGoFloat, n as loadProject, t as DEFAULT_CONFIG_PATH, x as uniqueTags } from "./project.js";
import { a as neutraliseText, t as codeSpan } from "./neutralise.js";
import { c as object, d as string, p as unknown, r as boolean, s as number } from "./schemas.js";
import { a as policyFold, c as parseState, n as renderUsage, r as run, t as parseCommand, u as belongsTo } from "./retag-command.js";
import { a as policyKey, c as precedes, n as branchesOf, o as runElection } from "./plan.js";
import { i as parseRepository } from "./image-name.js";
import { t as VERSION } from "./version.js";
import { t as writeSummary } from "./summary.js";

// src/adapters/github-review.ts
function createReviewForge(target, self) {
	const forge = createForge(target);
	let viewer;
	return {
		...forge,
		viewer: () => {
			viewer ??= self === void 0 ? readLogin(target, forge.viewer) : Promise.resolve(self);
			return viewer;
		},
		readPullRequest: async (number) => {
			const found = await askMaybe(target, `Reading #${number}`, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
			if (found === void 0) return void 0;
			return {
				...toPullRequest(found),
				headRepository: found.head.repo?.full_name,
				baseRepository: found.base.repo?.full_name ?? `${target.owner}/${target.repository}`
			};
		},
		readPermission: async (login) => {
			const found = await askMaybe(target, `Asking what ${login} may do`, "GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: login });
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
		const { viewer } = await octokit.graphql("query { viewer { login } }");
		return viewer.login;
	} catch (error) {
		if (error instanceof Error && ("errors" in error || "status" in error)) return readViewer();
		if (error instanceof ForgeError) return void 0;
		throw error;
	}
}

// src/engine/commands/authorise.ts
function whyIgnored(event, bots, self) {
	const { author } = event;
	const login = author.login.toLowerCase();
	if (event.action !== "created") return `the comment was ${event.action}, and only new ones count`;
	if (event.senderId !== author.id) return "somebody else than the author of the comment caused the event";
	if (self !== void 0 && login === self.toLowerCase()) return "the comment is our own";
	const isListed = bots.some((bot) => bot.toLowerCase() === login);
	if ((author.isBot || event.isByApp) && !isListed) return `${author.login} is a bot that \`commands.bots\` does not name`;
	if (!event.isPullRequest) return "the comment is not on a pull request";
}
async function requireOwnPullRequest(forge, event) {
	const refuse = (rule) => new CommandError("COMMAND_WRONG_PULL_REQUEST", rule);
	if (!event.isOpen) throw refuse("This pull request is closed; commands count on open ones.");
	if (event.isLocked) throw refuse("The conversation of this pull request is locked.");
	const pullRequest = await forge.readPullRequest(event.number);
	if (pullRequest === void 0) throw refuse("This pull request cannot be read.");
	if (pullRequest.state !== "open") throw refuse("This pull request is closed; commands count on open ones.");
	if (pullRequest.headRepository?.toLowerCase() !== pullRequest.baseRepository.toLowerCase()) throw refuse("This pull request comes from another repository; commands count on the ones that Retag opened.");
	if (parseState(pullRequest.body) === void 0) throw refuse("This pull request is not one that Retag opened, or its hidden note was removed from the description.");
	return pullRequest;
}
function requireOwnBranch(pullRequest, roots) {
	for (const root of roots) if (belongsTo(root, pullRequest.head.ref)) return;
	throw new CommandError("COMMAND_WRONG_PULL_REQUEST", "The branch of this pull request is none that an automation of this repository pushes to.");
}
function suffices({ permission, role }, required) {
	if (required === "admin") return permission === "admin";
	if (required === "maintain") return permission === "admin" || permission === "write" && role === "maintain";
	return permission === "admin" || permission === "write";
}
async function requirePermission(forge, event, required) {
	const { login, isBot } = event.author;
	if (isBot || event.isByApp) return;
	let permission;
	try {
		permission = await forge.readPermission(login);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		throw new CommandError("COMMAND_PERMISSION_UNKNOWN", "GitHub did not tell this token what you may do here, so the command is refused. That is a matter of the token, not of you.", { cause: error });
	}
	if (permission !== void 0 && suffices(permission, required)) return;
	throw new CommandError("COMMAND_NOT_PERMITTED", `Commands need the permission \`${required}\` on this repository; yours is \`${permission?.permission ?? "none"}\`.`);
}

// src/engine/commands/comment-event.ts
const person = object({
	id: number(),
	login: string(),
	type: string().optional()
});
const schema = object({
	action: string(),
	issue: object({
		number: number(),
		state: string(),
		locked: boolean().optional(),
		pull_request: unknown().optional()
	}),
	comment: object({
		id: number(),
		body: string().nullish(),
		html_url: string(),
		created_at: string(),
		user: person.nullish(),
		performed_via_github_app: unknown().optional()
	}),
	sender: person
});
function parseCommentEvent(payload) {
	const parsed = schema.safeParse(payload);
	if (!parsed.success || parsed.data.comment.user == null) return void 0;
	const { action, issue, comment, sender } = parsed.data;
	const { user } = comment;
	if (user == null) return void 0;
	return {
		action,
		number: issue.number,
		isPullRequest: issue.pull_request != null,
		isOpen: issue.state === "open",
		isLocked: issue.locked === true,
		comment: {
			id: comment.id,
			body: comment.body ?? "",
			url: comment.html_url,
			created: new Date(comment.created_at)
		},
		author: {
			id: user.id,
			login: user.login,
			isBot: user.type === "Bot" || user.login.endsWith("[bot]")
		},
		isByApp: comment.performed_via_github_app != null,
		senderId: sender.id
	};
}

// src/engine/commands/near-tags.ts
const MAX_NEAR = 5;
const MAX_COMPARED = 5e3;
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
		row = next;
	}
	return row[b.length] ?? 0;
}
function sharedStart(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}
function nearTags(word, tags) {
	const plain = (tag) => tag.toLowerCase().replace(/^v(?=\d)/, "");
	const target = plain(word);
	return [...new Set(tags)].filter((tag) => tag !== word).map((tag) => ({
		tag,
		shared: sharedStart(target, plain(tag))
	})).sort((a, b) => b.shared - a.shared || (a.tag < b.tag ? -1 : 1)).slice(0, MAX_COMPARED).map(({ tag, shared }) => ({
		tag,
		shared,
		distance: distance(target, plain(tag))
	})).filter(({ shared, distance }) => shared > 0 || distance <= 3).sort((a, b) => a.distance - b.distance || b.shared - a.shared || (a.tag < b.tag ? -1 : 1)).slice(0, MAX_NEAR).map(({ tag }) => tag);
}

// src/engine/commands/override-change.ts
const DAY_HOURS = 24;
function endOf(until, from) {
	if (until.kind === "date") return until.date;
	const end = new Date(from.getTime() + until.hours * 36e5).toISOString();
	return until.hours % DAY_HOURS === 0 ? end.slice(0, 10) : `${end.slice(0, 16)}:00Z`;
}
function changeOverrides(overrides, command, names, author) {
	const isOwn = ({ policy }) => names.includes(policy);
	const others = (drop) => overrides.filter((entry) => !(isOwn(entry) && drop(entry)));
	const common = {
		policy: names[0],
		by: author.login,
		url: author.url
	};
	switch (command.kind) {
		case "auto": return others(() => true);
		case "pin": {
			const kept = others((entry) => entry.action !== "skip" || entry.tag === command.tag);
			const reason = command.force ? {
				force: true,
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
			const until = command.until === void 0 ? {} : { until: endOf(command.until, author.created) };
			const reason = command.reason === void 0 ? {} : { reason: command.reason };
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

// src/engine/commands/policy-name.ts
const MAX_NAMES = 5;
function repositoryOf(index, policy) {
	const found = index.repositoryFor(policy);
	return "repository" in found ? found.repository : void 0;
}
const canonical = (image) => parseRepository(image)?.canonical;
function findPolicy(word, policies, index) {
	const exact = policies.filter((policy) => policyKey(policy) === word || `${policy.namespace}:${policy.name}` === word);
	const byName = exact.length > 0 ? exact : policies.filter(({ name }) => name === word);
	const wanted = canonical(word);
	const byImage = policies.filter((policy) => {
		const repository = repositoryOf(index, policy);
		return repository !== void 0 && (repository.image === word || canonical(repository.image) === wanted);
	});
	const found = byName.length > 0 ? byName : byImage;
	const keys = [...new Set(found.map(policyKey))].sort();
	const list = (names) => names.slice(0, MAX_NAMES).map(codeSpan).join(", ");
	if (keys.length > 1) throw new CommandError("COMMAND_POLICY_AMBIGUOUS", `${codeSpan(word)} means several policies: ${list(keys)}.`);
	const [first] = found;
	const [key] = keys;
	if (first === void 0 || key === void 0) throw unknownPolicy(word, policies);
	const repository = found.map((policy) => repositoryOf(index, policy)).find((one) => one !== void 0);
	if (repository === void 0) throw new CommandError("COMMAND_POLICY_UNKNOWN", `The policy ${codeSpan(key)} names no image repository.`);
	return {
		key,
		declared: found,
		repository
	};
}
function unknownPolicy(word, policies) {
	const names = policies.flatMap((policy) => [policyKey(policy), policy.name]);
	const near = nearestNames(word, names).slice(0, MAX_NAMES);
	const shown = near.length > 0 ? near : [...new Set(policies.map(policyKey))].sort().slice(0, MAX_NAMES);
	const question = near.length > 0 ? " Did you mean" : " There are";
	const hint = shown.length === 0 ? "" : `${question} ${shown.map(codeSpan).join(", ")}${near.length > 0 ? "?" : "."}`;
	return new CommandError("COMMAND_POLICY_UNKNOWN", `There is no policy ${codeSpan(word)}.${hint}`);
}

// src/engine/commands/status.ts
const MAX_ROWS = 200;
function describeOverride(override) {
	const tag = override.action === "hold" ? "" : ` ${codeSpan(override.tag)}`;
	const until = override.until === void 0 ? "" : ` until ${neutraliseText(override.until)}`;
	const by = override.by === void 0 ? "" : ` by ${codeSpan(override.by)}`;
	const reason = override.reason === void 0 ? "" : `: ${neutraliseText(override.reason)}`;
	return `${override.action}${tag}${until}${by}${reason}`;
}
function statusText(plan, overrides) {
	const shown = plan.policies.filter(({ unused }) => !unused);
	const rows = shown.slice(0, MAX_ROWS).map(({ policy, repository, latestRef, error }) => {
		const key = policyKey(policy);
		const own = overrides.filter((entry) => entry.policy === key || entry.policy === policy.name);
		const elected = latestRef === void 0 ? `none${error ? `, ${error.code}` : ""}` : codeSpan(latestRef.tag);
		const decided = own.map(describeOverride).join("<br>") || "";
		return `| ${codeSpan(key)} | ${repository ? codeSpan(repository.image) : ""} | ${elected} | ${decided} |`;
	});
	if (rows.length === 0) return "No marker names a policy.";
	const more = shown.length > rows.length ? `\n\n_${shown.length - rows.length} more left out._` : "";
	return `| policy | image | tag | overrides |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}

// src/policies/trace.ts
function explainTag(input, tag) {
	try {
		return explain(input, tag);
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		return {
			tag,
			fate: "invalid policy",
			rule: error.message,
			sentence: `The policy cannot be used: ${error.message}.`
		};
	}
}
function explain(input, tag) {
	const tags = uniqueTags(input.tags);
	const judged = judge(input, tag);
	const outcome = tryElection({
		...input,
		tags
	});
	if (!tags.has(tag)) return describeUnknown(tag, judged);
	if (judged.fate !== "matched") return {
		...judged,
		...outcome !== void 0 && { elected: electedTag(outcome) }
	};
	if (outcome === void 0) return {
		...judged,
		sentence: `${judged.sentence} But other candidates stop the policy, so no tag is elected.`
	};
	return place(input, tags, judged, outcome);
}
function describeUnknown(tag, judged) {
	const then = judged.fate === "matched" ? "The policy would admit it." : `Besides: ${judged.sentence}`;
	return {
		...judged,
		tag,
		fate: "unknown",
		sentence: `The registry has no tag '${tag}'. ${then}`
	};
}
function judge(input, tag) {
	const { excludedBy, keyOf, filterError } = compileSieve(input);
	if (filterError !== void 0) throw filterError;
	const choice = parseChoice(input.policy);
	const exclusion = excludedBy(tag);
	if (exclusion !== void 0) return {
		tag,
		fate: "excluded",
		rule: exclusion,
		sentence: `'${tag}' is excluded by the pattern '${exclusion}'.`
	};
	const key = keyOf(tag);
	if (key === void 0) {
		const rule = input.filterTags?.pattern ?? "";
		return {
			tag,
			fate: "filtered",
			rule,
			sentence: `'${tag}' does not match filterTags.pattern '${rule}'.`
		};
	}
	const named = key === tag ? `'${tag}'` : `The key '${key}' of '${tag}'`;
	if (choice.kind === "semver") {
		const range = input.policy.semver?.range ?? "";
		try {
			if (!choice.range.test(key)) return {
				tag,
				key,
				fate: "outside",
				rule: range,
				sentence: `${named} is outside the range '${range}'.`
			};
		} catch {
			return {
				tag,
				key,
				fate: "unparsable",
				sentence: `${named} is no semantic version as Flux reads them, so it is ignored.`
			};
		}
	}
	if (choice.kind === "numerical" && Number.isNaN(parseGoFloat(key)) && splitDigitGroups(key) === void 0) return {
		tag,
		key,
		fate: "unparsable",
		sentence: `${named} is no number, and a single such key stops a numerical policy.`
	};
	return {
		tag,
		key,
		fate: "matched",
		sentence: `${named} is admitted.`
	};
}
function tryElection(input) {
	const counts = {
		fetched: 0,
		excluded: 0,
		filtered: 0,
		parsed: 0,
		matched: 0
	};
	try {
		return {
			election: runElection(input, counts),
			counts
		};
	} catch (error) {
		if (error instanceof PolicyError) return void 0;
		throw error;
	}
}
function electedTag({ election }) {
	return election.top[0]?.tag ?? "";
}
function place(input, tags, judged, outcome) {
	const { ranking } = outcome.election;
	const { tag, key = tag } = judged;
	const target = {
		tag,
		key,
		value: ranking.parse(key)
	};
	const { excludedBy, keyOf } = compileSieve(input);
	let rank = 1;
	for (const other of tags) {
		if (other === tag || excludedBy(other) !== void 0) continue;
		const otherKey = keyOf(other);
		const value = otherKey === void 0 ? void 0 : ranking.parse(otherKey);
		if (otherKey === void 0 || value === void 0 || !ranking.admits(value)) continue;
		if (precedes(ranking, {
			tag: other,
			key: otherKey,
			value
		}, target)) rank++;
	}
	const elected = electedTag(outcome);
	const { matched } = outcome.counts;
	const compared = key === tag ? "" : ` (compared by its key '${key}')`;
	const sentence = elected === tag ? `'${tag}' is elected${compared}: the best of ${matched} admitted tags.` : `'${tag}' is admitted${compared}, but only number ${rank} of ${matched}; '${elected}' is elected.`;
	return {
		...judged,
		fate: elected === tag ? "elected" : "matched",
		rank,
		matched,
		elected,
		sentence
	};
}

// src/engine/commands/trace.ts
function explainFor({ declared, repository }, tags, tag) {
	const [policy] = declared;
	const { exclusionList } = repository;
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
	const tags = plan.repositories.find(({ repository }) => repository === named.repository || repository.image === named.repository.image)?.tags ?? [];
	const skip = overrides.find((entry) => entry.action === "skip" && entry.tag === tag && (entry.policy === named.key || entry.policy === named.declared[0]?.name));
	const skipped = skip === void 0 ? "" : ` It is skipped${skip.by === void 0 ? "" : ` by ${neutraliseText(skip.by)}`}, so it is never proposed.`;
	return `${neutraliseText(explainFor(named, tags, tag).sentence)}${skipped}`;
}

// src/engine/commands/execute.ts
function policyOf(command, project) {
	if (!("policy" in command)) return void 0;
	const { declarations, config } = project;
	const index = createPolicyIndex(declarations, config);
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
			const report = await run({
				...context.settings,
				requested: true
			}, context.ports);
			return {
				text: await outcome(context, report, "Scanned again."),
				diagnostics: report.diagnostics
			};
		}
		case "why": {
			const policy = required(named);
			const { tag } = command;
			const about = (report) => tag === void 0 ? "" : `${tagText(report.plan, policy, tag, report.overrides)}\n\n`;
			return look(context, {
				policies: [policy.key],
				resolveUnused: true
			}, (report) => `${about(report)}${traceText(report.plan, policy, { open: true })}`);
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
			dryRun: true
		}, ports)),
		diagnostics: []
	};
}
async function override(command, named, context) {
	if (command.kind === "pin" || command.kind === "skip") await requireTag(command, named, context);
	const { event, pullRequest, settings, ports } = context;
	const { declarations } = context.project;
	const names = [named.key];
	const bare = named.declared[0]?.name;
	const isUnique = declarations.policies.every((policy) => policy.name !== bare || named.declared.includes(policy));
	if (bare !== void 0 && isUnique) names.push(bare);
	const author = {
		login: event.author.login,
		url: event.comment.url,
		created: event.comment.created
	};
	const amend = (overrides) => changeOverrides(overrides, command, names, author);
	const amendment = {
		branch: pullRequest.head.ref,
		amend
	};
	const report = await run({
		...settings,
		requested: true,
		amendment
	}, ports);
	return {
		text: `${await outcome(context, report, describe(command, named.key, context))}\n\n${traceText(report.plan, named, { open: false })}`,
		policy: named.key,
		diagnostics: report.diagnostics
	};
}
async function requireTag(command, named, { registry }) {
	const { tags } = await registry.listTags(named.repository);
	const list = (near) => near.length === 0 ? "" : ` Near: ${near.map(codeSpan).join(", ")}.`;
	const { tag } = command;
	if (!tags.includes(tag)) {
		const rule = `${codeSpan(named.repository.image)} has no tag ${codeSpan(tag)}.`;
		throw new CommandError("COMMAND_TAG_UNKNOWN", `${rule}${list(nearTags(tag, tags))}`);
	}
	if (command.kind === "skip" || command.force) return;
	const { fate, sentence } = explainFor(named, tags, tag);
	if (fate === "elected" || fate === "matched") return;
	const admitted = nearTags(tag, tags).concat(tags).slice(0, 2e3);
	const fitting = nearTags(tag, admitted.filter((one) => ["elected", "matched"].includes(explainFor(named, tags, one).fate)));
	const how = `To use it all the same, write ${codeSpan(`/retag ${named.key} ${tag} force REASON`)}.`;
	throw new CommandError("COMMAND_TAG_NOT_ADMITTED", `${neutraliseText(sentence)}${list(fitting)} ${how}`);
}
function describe(command, key, { event }) {
	const policy = codeSpan(key);
	switch (command.kind) {
		case "pin": return `${policy} is pinned to ${codeSpan(command.tag)}${command.force ? `, although the policy does not ask for it: ${neutraliseText(command.reason)}` : ""}.`;
		case "auto": return `${policy} follows its policy again: no pin, hold or skip is left.`;
		case "hold": return `${policy} is on hold${command.until === void 0 ? "" : ` until ${endOf(command.until, event.comment.created)}`}: nothing is proposed for it.`;
		case "skip": return `${codeSpan(command.tag)} of ${policy} is never proposed.`;
	}
}
async function outcome({ forge, pullRequest }, report, done) {
	const own = report.results.find(({ branch }) => branch === pullRequest.head.ref);
	const problems = (own?.diagnostics ?? []).filter(({ severity, code }) => severity === "error" || code === "FOREIGN_COMMITS");
	const [problem] = [...report.diagnostics.filter(({ code }) => code === "OVERRIDES_UNEDITABLE"), ...problems];
	if (problem !== void 0) {
		const next = problem.hint === void 0 ? "" : `\n\n${neutraliseText(problem.hint)}`;
		throw new CommandError("COMMAND_NOT_APPLIED", `Nothing was changed. ${neutraliseText(problem.message)}${next}`);
	}
	return `${done} ${await describeResult(forge, pullRequest, own)}`;
}
async function describeResult(forge, pullRequest, result) {
	if (result === void 0 || result.operation === "none") return "The branch holds that already.";
	if (result.operation === "closed") return "Nothing is left to propose, so this pull request is closed.";
	const { headSha } = result;
	if (headSha === void 0 || headSha === pullRequest.head.sha) return "The commit on the branch stays as it was.";
	const { url } = await forge.readRepository();
	return `Commit [\`${headSha.slice(0, 12)}\`](${url}/commit/${headSha}).`;
}

// src/engine/commands/reply.ts
const NOTE = /<!-- retag:reply (\d{1,20}) (done|refused|failed)(?: ([a-z0-9.:-]{1,400}))? -->/;
const MAX_REPLY = 6e4;
function printNote({ comment, status, policy }) {
	return `<!-- retag:reply ${comment} ${status}${policy === void 0 ? "" : ` ${policy}`} -->`;
}
function parseNote(body) {
	const match = [...body.matchAll(new RegExp(NOTE, "g"))].at(-1);
	if (match === void 0) return void 0;
	const [, comment, status, policy] = match;
	return {
		comment: Number(comment),
		status,
		...policy !== void 0 && { policy }
	};
}
function findReplies(comments, self) {
	const isOwn = (author) => self === void 0 ? author.endsWith("[bot]") : author.toLowerCase() === self.toLowerCase();
	return comments.flatMap(({ id, url, author, body }) => {
		const note = isOwn(author) ? parseNote(body) : void 0;
		return note === void 0 ? [] : [{
			id,
			url,
			...note
		}];
	});
}
function whySettled(replies, comment, policy) {
	if (replies.some((reply) => reply.comment === comment && reply.status !== "failed")) return "answered";
	const isLater = (reply) => reply.comment > comment && reply.status === "done" && policy !== void 0 && reply.policy === policy;
	return replies.some(isLater) ? "superseded" : void 0;
}
const ICONS = {
	done: "🚀",
	refused: "😕",
	failed: "😕"
};
async function writeReply(forge, event, known, note, text) {
	const line = event.comment.body.split("\n").find((one) => one.trim() !== "") ?? "";
	const head = `${ICONS[note.status]} ${codeSpan(line.slice(0, 200))} by ${codeSpan(event.author.login)}`;
	const end = `\n\n${printNote({
		...note,
		comment: event.comment.id
	})}\n`;
	const body = `${head}\n\n${text.slice(0, MAX_REPLY - head.length - end.length)}${end}`;
	if (known !== void 0) {
		await forge.editComment(known.id, body);
		return known.url;
	}
	return (await forge.addComment(event.number, body)).url;
}

// src/engine/commands/answer.ts
const TRANSIENT = /* @__PURE__ */ new Set([
	"GITHUB_UNAVAILABLE",
	"GITHUB_RATE_LIMITED",
	"GITHUB_CONFLICT",
	"GITHUB_TIP_MOVED"
]);
const ignored = (message) => ({
	status: "ignored",
	message,
	diagnostics: [diagnose("COMMAND_IGNORED", message)],
	retry: false
});
function readCommand(body) {
	try {
		const command = parseCommand(body);
		return command && { command };
	} catch (error) {
		if (error instanceof CommandError) return { refusal: error };
		throw error;
	}
}
async function answerCommand(payload, settings, ports) {
	const event = parseCommentEvent(payload);
	if (event === void 0) return ignored("the event is no comment of a person");
	const read = readCommand(event.comment.body);
	if (read === void 0) return ignored("the comment is no command");
	const early = whyIgnored(event, [event.author.login], void 0);
	if (early !== void 0) return ignored(early);
	const { forge } = ports;
	const self = settings.identity?.login ?? await forge.viewer();
	const found = await forge.readPullRequest(event.number);
	const config = await readConfig(forge, found?.base.ref ?? (await forge.readRepository()).defaultBranch, settings.configPath);
	if (config.commands.by !== settings.by) return ignored(`commands are answered by: ${config.commands.by}`);
	const reason = whyIgnored(event, config.commands.bots, self);
	if (reason !== void 0) return ignored(reason);
	const replies = findReplies(await forge.listComments(event.number), self);
	if (whySettled(replies, event.comment.id, void 0) === "answered") return ignored("the comment is answered already");
	const answer = new Answer(event, replies, forge, settings);
	try {
		const pullRequest = await requireOwnPullRequest({ readPullRequest: async () => found }, event);
		await requirePermission(forge, event, config.commands.permission);
		if (read.refusal !== void 0) throw read.refusal;
		if (read.command === void 0) return ignored("the comment is no command");
		await answer.react("eyes");
		return await carryOut(read.command, answer, {
			event,
			pullRequest,
			replies
		}, settings, ports);
	} catch (error) {
		return answer.fail(error);
	}
}
async function readConfig(forge, base, path = DEFAULT_CONFIG_PATH) {
	const { config } = parseConfig(await forge.readText(path, base) ?? "", path);
	return config;
}
async function carryOut(command, answer, subject, settings, ports) {
	const { event, pullRequest, replies } = subject;
	const once = openOnce(ports);
	const runSettings = {
		defaultBranch: (await ports.forge.readRepository()).defaultBranch,
		configPath: settings.configPath,
		dryRun: false,
		resolveUnused: false,
		commandsHelp: renderUsage(),
		...settings.labels && { labels: settings.labels },
		...settings.identity && { identity: settings.identity }
	};
	const project = await loadProject(await once.openTree(pullRequest.base.ref), settings.configPath);
	const { automations } = project.declarations;
	requireOwnBranch(pullRequest, automations.map((automation) => branchesOf(automation, project.config, runSettings).branch));
	const named = policyOf(command, project);
	if (whySettled(replies, event.comment.id, named?.key) === "superseded") throw new CommandError("COMMAND_SUPERSEDED", "A later command about the same policy is done already, so this one is dropped.");
	const registry = once.openRegistry(project);
	const execution = await execute(command, named, {
		event,
		pullRequest,
		project,
		registry,
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
	const trees = /* @__PURE__ */ new Map();
	const registries = /* @__PURE__ */ new Map();
	return {
		openTree: (branch) => {
			const known = trees.get(branch) ?? ports.openTree(branch);
			trees.set(branch, known);
			return known;
		},
		openRegistry: (project) => {
			const key = project.configText ?? "";
			const known = registries.get(key) ?? ports.openRegistry(project);
			registries.set(key, known);
			return known;
		}
	};
}
var Answer = class {
	#event;
	#known;
	#forge;
	#settings;
	constructor(event, replies, forge, settings) {
		this.#event = event;
		this.#known = replies.find(({ comment }) => comment === event.comment.id);
		this.#forge = forge;
		this.#settings = settings;
	}
	async react(content) {
		try {
			await this.#forge.addReaction(this.#event.comment.id, content);
		} catch (error) {
			if (!(error instanceof ForgeError)) throw error;
		}
	}
	async give(status, text, diagnostics, policy) {
		const log = this.#settings.logUrl === void 0 ? "" : `\n\n[Log of this run](${this.#settings.logUrl})`;
		const note = {
			status,
			...policy !== void 0 && { policy }
		};
		const reply = await writeReply(this.#forge, this.#event, this.#known, note, `${text}${log}`);
		await this.react(status === "done" ? "rocket" : "confused");
		return {
			status,
			message: text,
			diagnostics,
			retry: false,
			...reply !== void 0 && { reply }
		};
	}
	async fail(error) {
		if (error instanceof CommandError) {
			const diagnostic = diagnose(error.code, error.message, {
				hint: error.hint,
				severity: "notice"
			});
			return this.give("refused", error.message, [diagnostic]);
		}
		if (!(error instanceof RetagError)) {
			await this.give("failed", "Something went wrong that should not: see the log. Nothing more was done.", []).catch(() => {});
			throw error;
		}
		const own = error instanceof ConfigError ? error.diagnostics : [];
		const list = own.map((problem) => `\n- ${neutraliseText(formatDiagnostic(problem))}`).join("");
		const next = error.hint === void 0 ? "" : `\n\n${neutraliseText(error.hint)}`;
		const text = `That could not be done: ${neutraliseText(error.message)}${list}${next}`;
		const diagnostics = [diagnose(error.code, error.message, {
			hint: error.hint,
			severity: "error"
		}), ...own];
		const retry = TRANSIENT.has(error.code);
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
const clock = { now: () => /* @__PURE__ */ new Date() };
const pause = (attempt) => new Promise((resolve) => setTimeout(resolve, attempt * 1e3));
async function answerComment(settings, context) {
	const { owner, repository, apiUrl } = context;
	const target = {
		octokit: createOctokit({
			token: settings.token,
			baseUrl: apiUrl,
			userAgent: `retag/${VERSION}`
		}),
		owner,
		repository
	};
	const forge = createReviewForge(target);
	const opened = [];
	try {
		const answer = await answerCommand(context.event, {
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
				const head = await forge.readBranch(branch);
				if (head === void 0) throw new ForgeError("GITHUB_REF_MISSING", `${owner}/${repository} has no branch ${branch}`);
				return openGitHubTree({
					...target,
					commit: head.commit,
					tree: head.tree
				});
			},
			openRegistry: (project) => {
				const registry = openRegistries({
					config: project.config,
					env: process.env,
					reporter: logReporter,
					registryCredentials: settings.registryCredentials,
					secrets: settings.secrets,
					githubToken: settings.token
				});
				opened.push(registry);
				return registry;
			}
		});
		await report(answer);
		return answer.diagnostics;
	} finally {
		await Promise.all(opened.map((registry) => registry.close()));
	}
}
async function report({ status, message, diagnostics, reply }) {
	info(logLine(`command ${status}: ${message}`));
	reportDiagnostics(diagnostics);
	const where = reply === void 0 ? "" : `\n\n${reply}`;
	await writeSummary(`## Retag: command ${status}\n\n${status === "ignored" ? neutraliseText(message) : message}${where}\n`);
}

export { answerComment };