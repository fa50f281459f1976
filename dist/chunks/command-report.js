import { a as info, n as reportDiagnostics, t as writeSummary } from "./summary.js";
import { i as ForgeError, p as diagnose, t as CommandError } from "./errors.js";
import { s as neutraliseText } from "./neutralise.js";
import { t as logLine } from "./log-line.js";
import { a as belongsTo, n as parseState } from "./state.js";
import { c as object, d as string, p as unknown, r as boolean, s as number } from "./schemas.js";
import { n as parseCommand } from "./retag-command.js";
// src/engine/commands/transient.ts
const TRANSIENT = new Set([
	"GITHUB_UNAVAILABLE",
	"GITHUB_RATE_LIMITED",
	"GITHUB_CONFLICT",
	"GITHUB_TIP_MOVED"
]), isTransient = (code) => TRANSIENT.has(code);
// src/engine/commands/authorise.ts
function whyIgnored(event, bots, self) {
	let { author } = event, login = author.login.toLowerCase();
	if (event.action !== "created") return `the comment was ${event.action}, and only new ones count`;
	if (event.senderId !== author.id) return "somebody else than the author of the comment caused the event";
	if (self !== void 0 && login === self.toLowerCase()) return "the comment is our own";
	let isListed = bots.some((bot) => bot.toLowerCase() === login);
	if ((author.isBot || event.isByApp) && !isListed) return `${author.login} is a bot that \`commands.bots\` does not name`;
	if (!event.isPullRequest) return "the comment is not on a pull request";
}
async function requireOwnPullRequest(forge, event) {
	let refuse = (rule) => new CommandError("COMMAND_WRONG_PULL_REQUEST", rule);
	if (!event.isOpen) throw refuse("This pull request is closed; commands count on open ones.");
	if (event.isLocked) throw refuse("The conversation of this pull request is locked.");
	let pullRequest = await forge.readPullRequest(event.number);
	if (pullRequest === void 0) throw refuse("This pull request cannot be read.");
	if (pullRequest.state !== "open") throw refuse("This pull request is closed; commands count on open ones.");
	if (pullRequest.headRepository?.toLowerCase() !== pullRequest.baseRepository.toLowerCase()) throw refuse("This pull request comes from another repository; commands count on the ones that Retag opened.");
	if (parseState(pullRequest.body) === void 0) throw refuse("This pull request is not one that Retag opened, or its hidden note was removed from the description.");
	return pullRequest;
}
function requireOwnBranch(pullRequest, roots) {
	for (let root of roots) if (belongsTo(root, pullRequest.head.ref)) return;
	throw new CommandError("COMMAND_WRONG_PULL_REQUEST", "The branch of this pull request is none that an automation of this repository pushes to.");
}
function suffices({ permission, role }, required) {
	return required === "admin" ? permission === "admin" : required === "maintain" ? permission === "admin" || permission === "write" && role === "maintain" : permission === "admin" || permission === "write";
}
async function requirePermission(forge, event, required) {
	let { login, isBot } = event.author;
	if (isBot) return;
	let permission;
	try {
		permission = await forge.readPermission(login);
	} catch (error) {
		throw !(error instanceof ForgeError) || isTransient(error.code) ? error : new CommandError("COMMAND_PERMISSION_UNKNOWN", "GitHub did not tell this token what you may do here, so the command is refused. That is a matter of the token, not of you.", { cause: error });
	}
	if (!(permission !== void 0 && suffices(permission, required))) throw new CommandError("COMMAND_NOT_PERMITTED", `Commands need the permission \`${required}\` on this repository; yours is \`${permission?.permission ?? "none"}\`. Ask somebody who has it.`);
}
// src/engine/commands/comment-event.ts
const person = object({
	id: number(),
	login: string(),
	type: string().optional()
}), schema = object({
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
	let parsed = schema.safeParse(payload);
	if (!parsed.success || parsed.data.comment.user == null) return;
	let { action, issue, comment, sender } = parsed.data, { user } = comment;
	if (user != null) return {
		action,
		number: issue.number,
		isPullRequest: issue.pull_request != null,
		isOpen: issue.state === "open",
		isLocked: issue.locked === !0,
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
// src/engine/commands/first-look.ts
function ignored(message) {
	return {
		status: "ignored",
		message,
		diagnostics: [diagnose("COMMAND_IGNORED", message)],
		retry: !1
	};
}
function lookAtComment(payload) {
	let event = parseCommentEvent(payload);
	if (event === void 0) return { ignored: "the event is no comment of a person" };
	let read = readCommand(event.comment.body);
	if (read === void 0) return { ignored: "the comment is no command" };
	let reason = whyIgnored(event, [event.author.login], void 0);
	return reason === void 0 ? {
		event,
		...read
	} : { ignored: reason };
}
function readCommand(body) {
	try {
		let command = parseCommand(body);
		return command && { command };
	} catch (error) {
		if (error instanceof CommandError) return { refusal: error };
		throw error;
	}
}
// src/action/command-report.ts
async function reportAnswer({ status, message, diagnostics, reply }) {
	info(logLine(`command ${status}: ${message}`)), reportDiagnostics(diagnostics);
	let where = reply === void 0 ? "" : `\n\n${reply}`;
	await writeSummary(`## Retag: command ${status}\n\n${status === "ignored" ? neutraliseText(message) : message}${where}\n`);
}
export { requireOwnPullRequest as a, isTransient as c, requireOwnBranch as i, ignored as n, requirePermission as o, lookAtComment as r, whyIgnored as s, reportAnswer as t };
