import "./rolldown-runtime.js";
import { B as parseConfig, J as collectDiagnostics, M as selectionInput, R as hasEnded, X as nextOpening, Y as isOpen$1, n as loadProject } from "./project.js";
import { a as PolicyError, c as RetagError, i as ForgeError, n as ConfigError, p as diagnose, r as DIAGNOSTIC_CODES, s as RegistryError } from "./errors.js";
import { c as planCommitMessage, i as admittedTags, n as planRepository, o as checkChronology, t as branchesOf } from "./plan.js";
import { a as belongsTo, c as fingerprint, i as proposedValues, n as parseState, o as groupBranches, r as printState, s as rootOf, t as isProposedFor } from "./state.js";
import { t as groupBy } from "./groups.js";
import { d as lineStart, f as require_dist, l as applyEdits, u as lineEnd } from "./find.js";
import { r as policyName, t as documentName } from "./document-name.js";
import { t as once } from "./once.js";
import { a as gatherUpdates, c as waitingSection, f as printSections, l as MAX_BODY, n as sourceRepository, o as heldSection, r as policyFold, s as revertedSection, t as updateTable, u as cutNotice } from "./update-table.js";
import { a as link, i as htmlText, n as codeSpan, o as neutraliseMarkdown, r as dropUnseen, s as neutraliseText } from "./neutralise.js";
import { n as keepChanges, t as joinFiles } from "./planned-file.js";
import { i as isWithin } from "./durations.js";
// src/config/overrides-edit.ts
var import_dist = require_dist();
const FIELDS = [
	"action",
	"policy",
	"tag",
	"until",
	"force",
	"reason",
	"by",
	"url"
];
function isSameOverride(one, other) {
	let print = (override) => JSON.stringify(FIELDS.map((field) => override[field] ?? null));
	return print(one) === print(other);
}
function writeOverrides(text, wanted, path) {
	if (text === void 0 || text.trim() === "") return wanted.length === 0 ? text ?? "" : `${text ?? ""}version: 1\noverrides:\n${printItems(wanted, "  ", "\n")}`;
	let present = readOverrides(text, path), kept = present.map((entry) => wanted.some((other) => isSameOverride(entry, other))), added = wanted.filter((entry) => !present.some((other) => isSameOverride(entry, other)));
	if (added.length === 0 && kept.every(Boolean)) return text;
	let edited = splice(text, kept, added, path);
	return verify(text, edited, [...present.filter((_, index) => kept[index]), ...added], path), edited;
}
function readOverrides(text, path) {
	let { config, diagnostics } = parseConfig(text, path);
	if (diagnostics.some(({ severity }) => severity === "error")) throw uneditable(path, "it has mistakes");
	return config.overrides;
}
function uneditable(path, why) {
	return new ConfigError("OVERRIDES_UNEDITABLE", `${path} cannot be edited: ${why}`, { hint: "Write `overrides:` as a list with one entry per item, or make the change by hand." });
}
function splice(text, kept, added, path) {
	let eol = text.includes("\r\n") ? "\r\n" : "\n", root = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).contents;
	if (root === null || isNull(root)) return append(text, added, eol);
	if (!(0, import_dist.isMap)(root) || root.flow === !0) throw uneditable(path, "its outermost mapping is not written as a block");
	let pair = root.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === "overrides");
	if (pair === void 0) return append(text, added, eol);
	let list = pair.value;
	if (!isPlain(list)) throw uneditable(path, "overrides is no plain list");
	let { range } = pair.key, colon = /^[ \t]*:/.exec(text.slice(range[1]));
	if (colon === null) throw uneditable(path, "overrides is written with an explicit key");
	return (0, import_dist.isScalar)(list) || kept.every((keep) => !keep) ? replaceAll(text, range[1] + colon[0].length, list, added, eol) : list.flow === !0 ? editFlow(text, list, kept, added) : editBlock(text, list, kept, added, eol);
}
const isNull = (node) => (0, import_dist.isScalar)(node) && node.value === null;
function isPlain(value) {
	return ((0, import_dist.isSeq)(value) || isNull(value)) && value.range != null && value.anchor === void 0 && value.tag === void 0;
}
function append(text, added, eol) {
	let end = /^\.\.\.[ \t]*\r?$/m.exec(text)?.index ?? text.length, head = text.slice(0, end);
	return `${head}${head === "" || head.endsWith("\n") ? "" : eol}overrides:${eol}${printItems(added, "  ", eol)}${text.slice(end)}`;
}
function replaceAll(text, colon, list, added, eol) {
	let isBlock = (0, import_dist.isSeq)(list) && list.flow !== !0, [start, end] = isBlock ? [colon, colon] : list.range;
	if (/(?:^|\s)#/m.test(text.slice(start, end))) throw uneditable("the configuration", "overrides is a flow list with comments in it");
	let edits = isBlock ? list.items.map((item) => itemLines(text, item)) : [];
	if (added.length === 0 ? edits.push({
		start,
		end,
		text: isBlock ? " []" : "[]"
	}) : edits.push({
		start: start - blanksBefore(text, start),
		end,
		text: text[end] === "#" ? " " : ""
	}), added.length > 0) {
		let at = lineEnd(text, end);
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, "  ", eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function blanksBefore(text, offset) {
	return /[ \t]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
}
function editBlock(text, list, kept, added, eol) {
	let items = list.items, edits = items.filter((_, index) => !kept[index]).map((item) => itemLines(text, item));
	if (added.length > 0) {
		let last = items.at(-1), dash = text.lastIndexOf("-", last.range[0]), indent = text.slice(lineStart(text, dash), dash), at = lineEnd(text, contentEnd(text, last));
		edits.push({
			start: at,
			end: at,
			text: eol + printItems(added, indent, eol).slice(0, -eol.length)
		});
	}
	return applyEdits(text, edits);
}
function contentEnd(text, node) {
	let [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
function itemLines(text, item) {
	let { range } = item, start = lineStart(text, text.lastIndexOf("-", range[0])), end = lineEnd(text, contentEnd(text, item)), next = text.indexOf("\n", end);
	return {
		start,
		end: next === -1 ? text.length : next + 1,
		text: ""
	};
}
function editFlow(text, list, kept, added) {
	let items = list.items, sources = items.flatMap((item, index) => kept[index] ? [text.slice(item.range[0], item.range[1])] : []), [start, end] = list.range;
	if (/[\r\n]/.test(text.slice(start, end))) {
		if (kept.includes(!1)) throw uneditable("the configuration", "overrides is a flow list over several lines");
		let last = items.at(-1), extra = added.map((entry) => `, ${printFlow(entry)}`).join("");
		return applyEdits(text, [{
			start: last.range[1],
			end: last.range[1],
			text: extra
		}]);
	}
	return applyEdits(text, [{
		start,
		end,
		text: `[${[...sources, ...added.map(printFlow)].join(", ")}]`
	}]);
}
function entriesOf(override) {
	let values = override;
	return FIELDS.flatMap((field) => {
		let value = values[field];
		return value === void 0 ? [] : [[field, printScalar(field, value)]];
	});
}
function printScalar(field, value) {
	return field === "action" || typeof value == "boolean" ? String(value) : JSON.stringify(value);
}
function printFlow(override) {
	return `{ ${entriesOf(override).map(([field, value]) => `${field}: ${value}`).join(", ")} }`;
}
function printItems(overrides, indent, eol) {
	return overrides.flatMap((override) => entriesOf(override).map(([field, value], at) => `${indent}${at === 0 ? "- " : "  "}${field}: ${value}`)).map((line) => line + eol).join("");
}
function verify(before, after, wanted, path) {
	let rest = (text) => {
		let { overrides: _overrides, ...others } = (0, import_dist.parseDocument)(text, { logLevel: "silent" }).toJS() ?? {};
		return JSON.stringify(others);
	}, { config, diagnostics } = parseConfig(after, path), isRead = !diagnostics.some(({ severity }) => severity === "error"), isWanted = config.overrides.length === wanted.length && config.overrides.every((entry, index) => isSameOverride(entry, wanted[index])), restBefore = rest(before);
	if (!isRead || !isWanted || restBefore !== rest(after)) throw uneditable(path, "its form is not understood");
}
// src/engine/carried-overrides.ts
const isIn = (list, entry) => list.some((other) => isSameOverride(other, entry));
function applyEdit(overrides, edit) {
	let kept = overrides.filter((entry) => !isIn(edit.removed, entry));
	return [...kept, ...edit.added.filter((entry) => !isIn(kept, entry))];
}
function difference(branch, from, to) {
	return {
		branch,
		added: to.filter((entry) => !isIn(from, entry)),
		removed: from.filter((entry) => !isIn(to, entry))
	};
}
async function readOverrideEdits(forge, project, base, branches, configPath, isOwn) {
	let edits = [];
	for (let branch of branches) {
		let open = (await forge.listPullRequests(branch)).find(({ state }) => state === "open"), comparison = open && isOwn(branch, open.base.ref) ? await forge.compare(base, branch) : void 0;
		if (comparison === void 0 || comparison.ahead === 0 || comparison.files?.every(({ path }) => path !== configPath)) continue;
		let text = await forge.readText(configPath, branch);
		if (text === void 0 || text === (project.configText ?? "")) continue;
		let origin = await forge.readText(configPath, comparison.mergeBase) ?? "", read = (source) => parseConfig(source, configPath).config.overrides, edit = difference(branch, read(origin), read(text));
		(edit.added.length > 0 || edit.removed.length > 0) && edits.push(edit);
	}
	return edits;
}
async function branchesToRead(forge, roots, groupBy) {
	let names = [];
	for (let { branch, automations } of roots) if (groupBy === "automation" && automations === 1) names.push(branch);
	else {
		let listed = await forge.listBranches(branch);
		names.push(...listed.map(({ name }) => name).filter((name) => belongsTo(branch, name)));
	}
	return [...new Set(names)].sort();
}
function carryOverrides(base, edits, amendment) {
	let all = amendment === void 0 ? edits : amendEdits(base, edits, amendment);
	return {
		edits: all,
		effective: all.reduce(applyEdit, base)
	};
}
function amendEdits(base, edits, { branch, amend }) {
	let before = edits.reduce(applyEdit, base), change = difference(branch, before, amend(before)), own = edits.find((edit) => edit.branch === branch) ?? {
		branch,
		added: [],
		removed: []
	}, others = edits.filter((edit) => edit !== own).map((edit) => ({
		...edit,
		added: edit.added.filter((entry) => !isIn(change.removed, entry))
	})), wanted = applyEdit(applyEdit(base, own), change);
	return [...others, difference(branch, base, wanted)].filter((edit) => edit.added.length > 0 || edit.removed.length > 0).sort((a, b) => a.branch < b.branch ? -1 : 1);
}
function attachOverrideFiles(automations, project, overrides, carried, options) {
	let diagnostics = [], { configPath, now } = options, fileFor = (edit) => {
		let wanted = applyEdit(overrides, edit).filter(({ until }) => !hasEnded(until, now)), before = project.configText ?? "";
		try {
			let after = writeOverrides(project.configText, wanted, configPath), notes = overrides.filter(({ until }) => hasEnded(until, now)).map(describeExpired), file = {
				path: configPath,
				mode: project.configMode ?? "100644",
				before,
				after,
				changes: []
			};
			return after === before ? void 0 : {
				...file,
				...edit.branch !== "" && { home: edit.branch },
				...notes.length > 0 && { notes }
			};
		} catch (error) {
			if (!(error instanceof RetagError)) throw error;
			diagnostics.push(diagnose(error.code, error.message, {
				at: { file: configPath },
				hint: error.hint
			}));
			return;
		}
	};
	for (let edit of carried.edits) {
		let root = rootOf(edit.branch, automations.map(({ branch }) => branch)), owner = automations.find(({ branch }) => branch === root), file = owner && fileFor(edit);
		file && owner.files.push(file);
	}
	let [first] = automations.filter(({ files }) => files.some(({ changes }) => changes.length > 0)), isEdited = automations.some(({ files }) => files.some(({ path }) => path === configPath)), tidy = first === void 0 || isEdited ? void 0 : fileFor({
		branch: "",
		added: [],
		removed: []
	});
	return tidy && first?.files.push(tidy), diagnostics;
}
function describeExpired(override) {
	return `the ${override.action === "hold" ? "hold" : `${override.action} of ${override.tag}`} for ${override.policy} ended ${override.until} and is removed`;
}
// src/engine/override-carrier.ts
function createOverrideCarrier(settings, forge, clock) {
	let known = new Map(), configPath = settings.configPath ?? ".github/retag.yaml", rootsOf = ({ others }, { config, declarations }) => {
		let branches = declarations.automations.map((automation) => branchesOf(automation, config, settings).branch);
		return [...groupBy(branches, (branch) => branch)].map(([branch, all]) => ({
			branch,
			automations: all.length + others.filter((other) => other.branch === branch).length
		}));
	}, isOwn = (base, loaded, branch, target) => {
		let { others } = base, own = rootsOf(base, loaded).map((root) => root.branch), root = rootOf(branch, [...own, ...others.map((other) => other.branch)]);
		return root === void 0 || !own.includes(root) ? !1 : !others.some((other) => other.branch === root && other.base === target);
	}, readEdits = async (from, base, loaded) => {
		let names = await branchesToRead(from, rootsOf(base, loaded), loaded.config.pullRequests.groupBy);
		return readOverrideEdits(from, loaded, base.commit ?? base.name, names, configPath, (branch, target) => isOwn(base, loaded, branch, target));
	};
	return {
		prepare: async (base, loaded) => {
			let { config } = loaded, edits = await readEdits(forge, base, loaded), { amendment } = settings, isMeant = amendment !== void 0 && isOwn(base, loaded, amendment.branch, amendment.base), carried = carryOverrides(config.overrides, edits, isMeant ? amendment : void 0);
			return known.set(base.name, {
				base,
				loaded,
				edits,
				carried
			}), {
				...loaded,
				config: {
					...config,
					overrides: [...carried.effective]
				}
			};
		},
		attach: ({ base, plan }) => {
			let found = known.get(base);
			if (found === void 0) return [];
			let { loaded, carried } = found, options = {
				configPath,
				now: clock.now()
			};
			return attachOverrideFiles(plan.automations, loaded, loaded.config.overrides, carried, options);
		},
		isOutdated: async (now) => {
			for (let { base, loaded, edits } of known.values()) if (JSON.stringify(await readEdits(now, base, loaded)) !== JSON.stringify(edits)) return !0;
			return !1;
		}
	};
}
// src/engine/plan-bases.ts
function onlyReading(base, project, options, names) {
	let automations = project.declarations.automations.filter((automation) => branchesOf(automation, project.config, options).base === base && (names === void 0 || names.has(documentName(automation))));
	return {
		...project,
		declarations: {
			...project.declarations,
			automations
		}
	};
}
async function planBases({ configPath, options, openTree, prepare, portsFor }) {
	let first = options.base ?? options.defaultBranch, commits = new Map(), load = async (branch) => {
		let tree = await openTree(branch);
		return commits.set(branch, tree.commit), loadProject(tree, configPath);
	}, planOf = async (base, loaded) => {
		let others = pushed.filter((other) => other.base !== base), project = await prepare?.({
			name: base,
			commit: commits.get(base),
			others
		}, loaded) ?? loaded, { tree, declarations, config } = project;
		return {
			base,
			project,
			plan: await planRepository(tree, declarations, config, options, portsFor(project))
		};
	}, project = await load(first), pushed = project.declarations.automations.map((each) => branchesOf(each, project.config, options)), readers = new Map();
	for (let automation of project.declarations.automations) {
		let { base } = branchesOf(automation, project.config, options);
		readers.set(base, (readers.get(base) ?? new Set()).add(documentName(automation)));
	}
	let plans = [];
	readers.has(first) && plans.push(await planOf(first, onlyReading(first, project, options)));
	for (let base of [...readers.keys()].filter((name) => name !== first).sort()) {
		let names = readers.get(base) ?? new Set();
		try {
			plans.push(await planOf(base, onlyReading(base, await load(base), options, names)));
		} catch (error) {
			plans.push({
				base,
				project,
				plan: unreadable(base, onlyReading(base, project, options), error)
			});
		}
	}
	return plans;
}
function unreadable(base, { declarations: { automations } }, error) {
	if (!(error instanceof RetagError)) throw error;
	let message = `${[...new Set(automations.map(documentName))].sort().join(", ")}: branch ${base} cannot be read: ${error.message}`, own = error instanceof ConfigError ? error.diagnostics : [], hint = error.hint ?? DIAGNOSTIC_CODES.PLAN_BASE_UNREADABLE.remedy;
	return {
		repositories: [],
		policies: [],
		automations: [],
		diagnostics: [diagnose("PLAN_BASE_UNREADABLE", message, {
			at: automations[0]?.location,
			hint
		}), ...own]
	};
}
function pullRequestTitle(updates, scope) {
	let suffix = scope === void 0 || scope === "" ? "" : ` in ${scope}`, images = new Set(updates.map((update) => update.image)), targets = new Set(updates.map((update) => update.newTag)), [first] = updates;
	return first === void 0 ? "Update image overrides" : clean(images.size === 1 && targets.size === 1 ? oneImage(updates, first) : `Update ${countOf(images.size, "image")}${suffix}`).slice(0, 256).toWellFormed();
}
function oneImage(updates, first) {
	let from = new Set(updates.map((update) => update.oldTag));
	if (updates.every((update) => update.kind === "digest")) return `Update the digest of ${first.image}${first.newTag === void 0 ? "" : `:${first.newTag}`}`;
	if (first.newTag === void 0) return `Update the repository of ${first.image}`;
	let verb = updates.every((update) => update.kind === "downgrade") ? "Roll back" : "Update", origin = from.size === 1 && first.oldTag !== void 0 ? ` from ${first.oldTag}` : "";
	return `${verb} ${first.image}${origin} to ${first.newTag}`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function clean(text) {
	return dropUnseen(text.replace(/\s+/g, " ")).replace(/([@#])(?=\w)/g, "$1​").replace(/\b(gh)-(?=\d)/gi, "$1​-");
}
// src/engine/publish/attempts.ts
const RACES = new Set([
	"GITHUB_CONFLICT",
	"GITHUB_TIP_MOVED",
	"GITHUB_REF_EXISTS",
	"GITHUB_REF_MISSING",
	"GITHUB_PULL_REQUEST_EXISTS",
	"GITHUB_UNAVAILABLE"
]);
async function withAttempts(unit, pause) {
	for (let attempt = 1;; attempt += 1) try {
		return await unit(attempt);
	} catch (error) {
		if (!(error instanceof ForgeError) || !RACES.has(error.code) || attempt === 4) throw error;
		await pause?.(attempt);
	}
}
// src/engine/publish/base-heads.ts
async function baseOf(context, name, bases) {
	let known = bases.get(name);
	if (known !== void 0) return known;
	let head = await context.forge.readBranch(name);
	if (head === void 0) throw new ForgeError("GITHUB_REF_MISSING", `There is no branch ${name} to propose to.`);
	return bases.set(name, head), head;
}
// src/engine/publish/candidate.ts
function openOne(pullRequests, base) {
	let open = pullRequests.filter((pullRequest) => pullRequest.state === "open");
	return open.find((pullRequest) => pullRequest.base.ref === base) ?? open[0];
}
// src/engine/publish/blob-sha.ts
async function blobSha(text) {
	let content = new TextEncoder().encode(text), header = new TextEncoder().encode(`blob ${content.length}\0`), bytes = new Uint8Array(header.length + content.length);
	return bytes.set(header), bytes.set(content, header.length), [...new Uint8Array(await crypto.subtle.digest("SHA-1", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/engine/publish/compared-branch.ts
async function compareBranch({ forge }, base, branch) {
	let comparison = await forge.compare(base, branch);
	if (comparison !== void 0) return comparison;
	let head = await forge.readBranch(branch);
	if (head === void 0) return;
	let commit = await forge.readCommit(head.commit);
	return {
		mergeBase: head.commit,
		ahead: 1,
		behind: 0,
		commits: [commit],
		isUnrelated: !0
	};
}
// src/engine/publish/branch-state.ts
async function readBranchState(context, proposal, base) {
	let comparison = await compareBranch(context, base.commit, proposal.branch);
	if (comparison === void 0) return;
	let tip = await tipOf(context, proposal.branch, comparison), matches = comparison.ahead > 0 && !comparison.isUnrelated && await holdsExactly(context, proposal, base, comparison, tip);
	return {
		comparison,
		tip,
		matches,
		overlaps: matches && comparison.mergeBase !== base.commit && await touchesFiles(context, proposal, comparison.mergeBase, base.commit)
	};
}
async function tipOf(context, branch, { ahead, commits, mergeBase }) {
	return ahead === 0 ? mergeBase : (commits.length < ahead ? (await context.forge.readBranch(branch))?.commit : commits.at(-1)?.sha) ?? mergeBase;
}
async function holdsExactly(context, proposal, base, comparison, tip) {
	let isNamed = comparison.files === void 0 ? await hasExpectedTree(proposal, base, comparison, tip) : void 0;
	if (isNamed !== void 0) return isNamed;
	let changed = comparison.files === void 0 ? await changedFiles(context, comparison, tip) : new Map(comparison.files.map((file) => [file.path, file.status === "modified" || file.status === "added" ? file.sha : void 0]));
	if (changed.size !== proposal.files.length) return !1;
	for (let file of proposal.files) if (changed.get(file.path) !== await blobSha(file.after)) return !1;
	return !0;
}
async function hasExpectedTree(proposal, { commit, tree, snapshot }, { mergeBase, commits }, tip) {
	let tipTree = commits.find(({ sha }) => sha === tip)?.tree;
	if (mergeBase !== commit || tipTree === void 0 || await snapshot?.nameWith?.([]) !== tree) return;
	let files = proposal.files.map(({ path, mode, after }) => ({
		path,
		mode,
		text: after
	}));
	return await snapshot?.nameWith?.(files) === tipTree;
}
async function changedFiles(context, comparison, tip) {
	let treeOf = async (sha, known) => context.forge.readTree(known ?? (await context.forge.readCommit(sha)).tree), [before, after] = [await treeOf(comparison.mergeBase, comparison.mergeBaseTree), await treeOf(tip, comparison.commits.find((commit) => commit.sha === tip)?.tree)], changed = new Map();
	for (let [path, { sha, mode }] of after) {
		let old = before.get(path);
		(old?.sha !== sha || old.mode !== mode) && changed.set(path, sha);
	}
	for (let path of before.keys()) after.has(path) || changed.set(path, void 0);
	return changed;
}
async function touchesFiles({ forge }, proposal, from, to) {
	let moved = await forge.compare(from, to);
	if (moved?.files === void 0 || moved.mergeBase !== from) return !0;
	let touched = new Set(moved.files.flatMap((file) => [file.path, file.previousPath]));
	return proposal.files.some((file) => touched.has(file.path));
}
// src/pull-request/trailers.ts
function signOff(message, person) {
	let trailer = `Signed-off-by: ${person.name} <${person.email}>`, text = message.trimEnd();
	return text.split("\n").includes(trailer) ? `${text}\n` : `${text}${/(?:^|\n\n)(?:[A-Za-z-]+: .+\n?)+$/.test(text) && text.includes("\n\n") ? "\n" : "\n\n"}${trailer}\n`;
}
// src/engine/publish/ownership.ts
const WORKFLOW_BOT = [
	"github-actions[bot]",
	"41898282+github-actions[bot]@users.noreply.github.com",
	"github-actions[bot]@users.noreply.github.com",
	"github-actions@github.com"
], MARK = " (Retag)", isBot = (login) => login.endsWith("[bot]");
function markCommitter({ name, email }) {
	return {
		name: `${name}${MARK}`,
		email
	};
}
function knownAuthors({ settings }, automations) {
	let { identity } = settings, named = [
		...WORKFLOW_BOT,
		...settings.ownAuthors,
		settings.author?.email,
		...identity !== void 0 && isBot(identity.login) ? [identity.login, identity.email] : [],
		...automations.map(({ automation }) => automation.commit.author?.email)
	];
	return new Set(named.filter((name) => name !== void 0).map((name) => name.toLowerCase()));
}
async function ownership(context, automations, commits) {
	let known = knownAuthors(context, automations), isKnown = ({ login, email }) => known.has(email.toLowerCase()) || login !== void 0 && known.has(login.toLowerCase());
	if (context.settings.identity === void 0 && commits.some(({ author }) => !isKnown(author) && isBot(author.login ?? author.name))) {
		let self = await context.viewer();
		self !== void 0 && isBot(self) && known.add(self.toLowerCase());
	}
	return (commit, by) => commit.committer.name.endsWith(MARK) || isKnown(by === "author" ? commit.author : makerOf(commit));
}
function makerOf({ author, committer }) {
	return committer.login === "web-flow" || /^noreply@/i.test(committer.email) || committer.email === "" ? author : committer;
}
async function ownCommits(context, automations, commits) {
	let isOwn = await ownership(context, automations, commits);
	return commits.filter((commit) => isOwn(commit, "author"));
}
async function foreignAuthors(context, { automations }, comparison, pushedHead) {
	let { ahead, commits, isUnrelated } = comparison;
	if (ahead === 0) return [];
	if (commits.length < ahead) return ["somebody (there are too many commits to list)"];
	if (pushedHead !== void 0 && commits.at(-1)?.sha === pushedHead) return [];
	if (isUnrelated) return ["somebody (it shares no history with the base branch)"];
	let top = commits.findIndex(({ sha }) => sha === pushedHead), isOwn = await ownership(context, automations, commits), own = commits.filter((commit, index) => (top < 0 || index <= top) && isOwn(commit, "maker")), foreign = commits.filter((commit) => !own.includes(commit));
	return foreign.length === 0 || await holdNothingNew(context, comparison, foreign, own.at(-1)?.sha ?? pushedHead) ? [] : [...new Set(foreign.map(makerOf).map(({ login, name }) => login ?? name))].sort();
}
async function holdNothingNew({ forge }, comparison, foreign, pushed) {
	let isOnlyCommit = comparison.commits.length === 1;
	if (pushed === void 0 || !(isOnlyCommit || foreign.every(({ parents }) => parents.length > 1))) return !1;
	let before = await forge.compare(comparison.mergeBase, pushed), contents = ({ files }) => files?.map(({ path, status, sha }) => JSON.stringify([
		path,
		status,
		sha
	])), [was, is] = [before && contents(before), contents(comparison)];
	return was !== void 0 && is !== void 0 && String(was.sort()) === String(is.sort());
}
// src/engine/publish/commit.ts
const BOT_OF_WORKFLOWS = {
	login: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
async function commitProposal(context, proposal, base) {
	let { forge } = context, signature = findSigner(context, proposal), writes = proposal.files.map((file) => ({
		path: file.path,
		mode: file.mode,
		text: file.after
	})), write = await describeCommit(context, proposal, {
		tree: await forge.createTree(base.tree, writes),
		parents: [base.commit]
	}, signature.signer), commit = await makeCommit(context, proposal, write);
	return {
		commit,
		diagnostics: [...signature.diagnostics, ...checkCommit(context, proposal, commit, write)]
	};
}
async function makeCommit(context, proposal, write) {
	let { forge, settings } = context, made = await forge.createCommit(write);
	if (write.author !== void 0) return made;
	let message = settings.signOff ? signOff(proposal.commitMessage, made.author) : write.message, isPerson = made.author.email !== "" && !isBot(made.author.name);
	return !isPerson && message === write.message ? made : forge.createCommit({
		...write,
		message,
		...isPerson && { committer: markCommitter(made.author) }
	});
}
function findSigner(context, proposal) {
	for (let { automation, name } of proposal.automations) {
		let key = automation.commit.signingKey;
		if (key === void 0) continue;
		let missing = `The signing key ${`${key.secret.namespace}/${key.secret.name}`} of automation ${name} is not among the secrets.`;
		try {
			let signer = context.signerFor?.(automation);
			return {
				signer,
				diagnostics: signer ? [] : [diagnose("SIGNING_KEY_UNUSABLE", missing, { at: key.secret.location })]
			};
		} catch (error) {
			if (!(error instanceof RetagError)) throw error;
			return {
				signer: void 0,
				diagnostics: [diagnose(error.code, error.message, {
					at: key.secret.location,
					hint: error.hint
				})]
			};
		}
	}
	return {
		signer: void 0,
		diagnostics: []
	};
}
async function describeCommit(context, proposal, content, signer) {
	let { settings } = context, author = settings.author ?? proposal.automations[0]?.automation.commit.author, isNamed = author !== void 0 && (signer !== void 0 || !settings.verified), person = isNamed ? author : await botIdentity(context, signer !== void 0 || settings.signOff), message = settings.signOff && person !== void 0 ? signOff(proposal.commitMessage, person) : proposal.commitMessage;
	if (!isNamed && signer === void 0) return {
		...content,
		message
	};
	let date = `${context.clock.now().toISOString().slice(0, 19)}Z`, named = {
		name: person?.name ?? "Retag",
		email: person?.email ?? BOT_OF_WORKFLOWS.email,
		date
	}, commit = {
		...content,
		message,
		author: named,
		committer: named
	};
	return signer === void 0 ? commit : {
		...commit,
		signature: await signer.sign(commitPayload(commit))
	};
}
async function botIdentity(context, isNeeded) {
	if (!isNeeded) return;
	let { identity } = context.settings, login = identity?.login ?? await context.viewer() ?? BOT_OF_WORKFLOWS.login, fallback = login === BOT_OF_WORKFLOWS.login ? BOT_OF_WORKFLOWS.email : `${login}@users.noreply.github.com`;
	return {
		name: login,
		email: identity?.email ?? fallback
	};
}
function commitPayload(commit) {
	let person = (who) => `${who?.name} <${who?.email}> ${Math.floor(Date.parse(who?.date ?? "") / 1e3)} +0000`;
	return [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${person(commit.author)}`,
		`committer ${person(commit.committer)}`,
		"",
		commit.message
	].join("\n");
}
function checkCommit(context, proposal, commit, write) {
	let { settings } = context, unverified = (settings.verified || write.signature !== void 0) && commit.verification?.verified === !1, ignored = write.author === void 0 && proposal.automations.find(({ automation }) => automation.commit.author);
	return [...unverified ? [diagnose("COMMIT_UNVERIFIED", `Commit ${commit.sha.slice(0, 12)} is not verified (${commit.verification?.reason}).`)] : [], ...ignored ? [diagnose("COMMIT_AUTHOR_IGNORED", `The commit carries the name of the token's bot rather than the author that automation ${ignored.name} names.`, { at: ignored.automation.location })] : []];
}
// src/engine/publish/findings.ts
function describeReverted(change) {
	let message = `${change.new} of policy ${change.policy} was taken back on the base branch; it is not proposed again until a newer tag matches.`;
	return diagnose("UPDATE_REVERTED", message, { at: change });
}
function describeDeclined(pullRequest) {
	return diagnose("PULL_REQUEST_DECLINED", `#${pullRequest.number} with the same tags was closed without merging.`);
}
function describeWaiting(title) {
	return diagnose("PULL_REQUEST_WAITING", `"${title}" waits until an open pull request is merged or closed.`);
}
function describeQueued(pullRequest) {
	let message = `#${pullRequest.number} waits in the merge queue, so its branch is left as it is.`;
	return diagnose("PULL_REQUEST_QUEUED", message);
}
function describeTakeOver(pullRequest) {
	return diagnose("PULL_REQUEST_TAKEN_OVER", `#${pullRequest.number}, opened by ${pullRequest.author}, is continued.`);
}
function describeApproval(pullRequest) {
	if (pullRequest.author !== "github-actions[bot]") return [];
	let message = `#${pullRequest.number} was opened with the workflow token: its checks wait for somebody to press "Approve workflows to run".`;
	return [diagnose("WORKFLOW_RUNS_NEED_APPROVAL", message)];
}
// src/engine/publish/proposal.ts
function divide(plan, groupBy, writeMessage) {
	return divideAll(plan, groupBy, writeMessage).flatMap(({ proposal, stays }) => proposal.files.length > 0 || stays ? proposal : []);
}
function branchesByAutomation(plan, groupBy$1) {
	let pairs = divideAll(plan, groupBy$1).flatMap(({ proposal: { automations, branch } }) => automations.map(({ automation }) => ({
		automation,
		branch
	}))), branches = [...groupBy(pairs, (pair) => pair.automation)];
	return new Map(branches.map(([automation, list]) => [automation, [...new Set(list.map(({ branch }) => branch))]]));
}
function divideAll(plan, groupBy$2, writeMessage) {
	return [...groupBy(plan.automations, (automation) => automation.branch)].flatMap(([root, automations]) => proposalsOf(root, automations, groupBy$2, keysOf(plan, groupBy$2), writeMessage)).sort(({ proposal: a }, { proposal: b }) => a.branch < b.branch ? -1 : +(a.branch > b.branch));
}
function keysOf({ policies, repositories }, groupBy) {
	return groupBy === "policy" ? policies.map(({ policy }) => policyName(policy)) : groupBy === "image" ? repositories.map(({ repository }) => repository.image) : [];
}
function proposalsOf(root, automations, groupBy$3, possible, writeMessage) {
	let alone = automations.length === 1, members = automations.map(withoutHomed).flatMap((automation) => membersOf(automation, groupBy$3, alone)), bases = [...new Set(automations.map(({ base }) => base))], keyOn = (base, key) => bases.length > 1 ? `${base}/${key}` : key, groups = groupBy(members, (member) => keyOn(member.automation.base, member.key)), branches = groupBranches(root, [...groups.keys()], bases.flatMap((base) => possible.map((key) => keyOn(base, key)))), proposals = [...groups].map(([key, group]) => ({
		key,
		proposal: proposalOf(root, branches.get(key) ?? root, group, groupBy$3, writeMessage)
	})), housed = placeHomed(root, automations, proposals.map(({ proposal }) => proposal)), plain = new Set(proposals.flatMap(({ key, proposal }) => key === "" ? [proposal.branch] : []));
	return housed.map((proposal) => ({
		proposal,
		stays: plain.has(proposal.branch)
	}));
}
const isHomed = ({ changes, home }) => changes.length === 0 && home !== void 0;
function withoutHomed(automation) {
	return {
		...automation,
		files: automation.files.filter((file) => !isHomed(file))
	};
}
function placeHomed(root, automations, proposals) {
	let placed = [...proposals];
	for (let automation of automations) for (let file of automation.files.filter(isHomed)) {
		let at = placed.findIndex(({ branch }) => branch === file.home), found = placed[at];
		if (found !== void 0) {
			let files = joinFiles([...found.files, file]), isAlone = found.files.length === 0;
			placed[at] = {
				...found,
				files,
				...isAlone && { commitMessage: `${pullRequestTitle([])}\n` }
			};
		} else placed.push({
			root,
			branch: file.home ?? root,
			base: automation.base,
			automations: [automation],
			files: [file],
			held: [],
			commitMessage: `${pullRequestTitle([])}\n`
		});
	}
	return placed;
}
function membersOf(automation, groupBy, alone) {
	if (groupBy === "automation") return [{
		automation,
		key: alone ? "" : automation.name,
		files: automation.files,
		held: automation.held
	}];
	let keyOf = (change) => groupKey(change, groupBy), changes = automation.files.flatMap((file) => file.changes), members = [...new Set([...changes, ...automation.held].map(keyOf))].sort().map((key) => ({
		automation,
		key,
		files: automation.files.filter((file) => file.changes.length > 0).flatMap((file) => keepChanges(file, (change) => keyOf(change) === key) ?? []),
		held: automation.held.filter((change) => keyOf(change) === key)
	})), others = automation.files.filter((file) => file.changes.length === 0);
	return others.length === 0 ? members : [...members, {
		automation,
		key: "",
		files: others,
		held: []
	}];
}
function groupKey(change, groupBy) {
	switch (groupBy) {
		case "policy": return change.policy;
		case "image": return change.image;
		case "namespace": return change.object?.namespace || change.policy.includes(":") && change.policy.split(":")[0] || "default";
		case "directory": return change.file.includes("/") ? change.file.slice(0, change.file.lastIndexOf("/")) : "root";
	}
}
function proposalOf(root, branch, group, groupBy, writeMessage) {
	let files = joinFiles(group.flatMap((member) => member.files)), [first] = group, key = first?.key ?? "", named = groupBy === "namespace" || groupBy === "directory" ? key : void 0;
	return {
		root,
		branch,
		base: first?.automation.base ?? "",
		...named !== void 0 && named !== "" && { scope: named },
		automations: group.map((member) => member.automation),
		files,
		held: group.flatMap((member) => member.held),
		commitMessage: messageOf(group, files, named, writeMessage)
	};
}
function messageOf(group, files, scope, writeMessage) {
	let [first] = group;
	if (first !== void 0 && group.length === 1) {
		let count = (list) => list.reduce((sum, file) => sum + file.changes.length, 0);
		if (count(first.files) === count(first.automation.files)) return first.automation.commitMessage;
		if (writeMessage !== void 0) return writeMessage(first.automation.automation, files);
	}
	return `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), scope)}\n`;
}
function withoutChanges(proposal, drop, writeMessage) {
	let files = proposal.files.flatMap((file) => file.changes.length === 0 ? file : keepChanges(file, (change) => !drop(change)) ?? []), [only, ...others] = proposal.automations, commitMessage = only !== void 0 && others.length === 0 && writeMessage !== void 0 ? writeMessage(only.automation, files) : `${pullRequestTitle(gatherUpdates(files.flatMap((file) => file.changes)), proposal.scope)}\n`;
	return {
		...proposal,
		files,
		commitMessage
	};
}
function changesOf(proposal) {
	return proposal.files.flatMap((file) => file.changes);
}
// src/engine/publish/result.ts
function resultOf(proposal, open) {
	return {
		automation: proposal.automations.map((automation) => automation.name).join(", "),
		branch: proposal.branch,
		base: proposal.base,
		operation: "none",
		...open !== void 0 && {
			number: open.number,
			url: open.url,
			headSha: open.head.sha
		},
		diagnostics: []
	};
}
// src/engine/publish/proposed-values.ts
function valueInState({ body }, change) {
	let own = (parseState(body)?.values ?? []).filter((value) => value.setter === change.setter && isProposedFor(value, change.file));
	return own.length === 0 ? "none" : own.some(({ value }) => value === change.new) ? "same" : "other";
}
function valueInFiles(files, change) {
	let added = (files.find(({ path }) => path === change.file)?.patch ?? "").split("\n").filter((line) => line.startsWith("+") && line.includes(`"${change.setter}"`));
	return added.length === 0 ? "none" : added.some((line) => holdsValue(line, change.new)) ? "same" : "other";
}
function holdsValue(line, value) {
	let around = line.slice(1).split(value);
	return around.some((left, index) => index + 1 < around.length && !REFERENCE_END.test(left) && !REFERENCE_START.test(around[index + 1] ?? ""));
}
const REFERENCE_END = /[\w.:/@+-]$/, REFERENCE_START = /^[\w.:/@+-]/;
async function readProposedValues(context, { automations }, pullRequest) {
	let byState = (change) => valueInState(pullRequest, change), pushed = parseState(pullRequest.body)?.head;
	if (pushed === void 0 || pushed === pullRequest.head.sha) return byState;
	let head = await context.forge.readCommit(pullRequest.head.sha);
	return (await ownCommits(context, automations, [head])).length === 0 ? byState : (change) => {
		let found = valueInFiles(head.files, change);
		return found === "none" ? byState(change) : found;
	};
}
async function findReverted(context, proposal, pullRequests, base) {
	let merged = pullRequests.filter((pr) => pr.merged && pr.base.ref === base.name), [latest] = merged, inLatest = once(async () => latest && await readProposedValues(context, proposal, latest)), valueIn = async (pullRequest, change) => pullRequest === latest && (await inLatest())?.(change) || valueInState(pullRequest, change), history = new Map(), reverted = [];
	for (let change of changesOf(proposal)) {
		if (isOverridden(context, change)) continue;
		let commit = await lastMergeOf(merged, change, valueIn);
		commit !== void 0 && (history.has(commit) || history.set(commit, await context.forge.compare(commit, base.commit)), wasTouched(history.get(commit), commit, change.file) && reverted.push(change));
	}
	return reverted;
}
function isOverridden({ plan }, change) {
	return plan.policies.some(({ policy, override }) => override !== void 0 && policyName(policy) === change.policy);
}
async function lastMergeOf(merged, change, valueIn) {
	for (let pullRequest of merged) {
		let value = await valueIn(pullRequest, change);
		if (value !== "none") return value === "same" ? pullRequest.mergeCommit : void 0;
	}
}
function wasTouched(since, mergeCommit, file) {
	return since === void 0 || since.mergeBase !== mergeCommit ? !1 : since.files === void 0 || since.files.some(({ path, previousPath }) => path === file || previousPath === file);
}
async function findRevertedCommits(context, proposal, planned) {
	let changes = changesOf(proposal).filter((change) => !isOverridden(context, change)), undecided = new Set(changes), reverted = [], looked = new Map();
	for (let commits of await readHistories(context, planned, changes)) for (let { sha, message } of await ownCommits(context, proposal.automations, commits)) {
		if (undecided.size === 0 || !looked.has(sha) && looked.size === 10) break;
		if (/^revert\b/i.test(message) || looked.has(sha)) continue;
		let { files } = await context.forge.readCommit(sha);
		looked.set(sha, files);
		for (let change of [...undecided]) {
			let value = valueInFiles(files, change);
			value !== "none" && (undecided.delete(change), value === "same" && reverted.push(change));
		}
	}
	return reverted;
}
async function readHistories({ forge }, { commit }, changes) {
	let paths = [...new Set(changes.map(({ file }) => file))];
	return paths.length > 4 ? [await forge.listCommits(commit, { limit: 100 })] : Promise.all(paths.map((path) => forge.listCommits(commit, {
		limit: 100,
		path
	})));
}
// src/engine/publish/direct.ts
function directBaseAt(planned) {
	return {
		planned,
		tip: planned,
		written: [],
		foreign: []
	};
}
async function commitToBase(context, proposal, base) {
	let reverted = await findRevertedCommits(context, proposal, base.planned), rest = reverted.length === 0 ? proposal : withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage), result = {
		...resultOf(proposal, void 0),
		branch: proposal.base,
		diagnostics: reverted.map(describeReverted)
	};
	if (rest.files.length === 0) return {
		done: result,
		base
	};
	try {
		let { base: moved, ...done } = await commitOnTop(context, rest, base);
		return {
			done: {
				...result,
				...done,
				diagnostics: [...result.diagnostics, ...done.diagnostics]
			},
			base: moved
		};
	} catch (error) {
		if (error instanceof ForgeError && (error.code === "GITHUB_PROTECTED" || error.code === "GITHUB_RULESET")) {
			let message = `${proposal.base} takes no direct commits (${error.message}); a pull request is used instead.`;
			return { refused: diagnose("DIRECT_COMMIT_REFUSED", message) };
		}
		throw error;
	}
}
async function commitOnTop(context, proposal, base) {
	let { name } = base.tip, pushed;
	return withAttempts(async (attempt) => {
		let head = attempt === 1 ? base.tip : await context.forge.readBranch(name) ?? base.tip;
		if (pushed?.headSha === head.commit) return pushed;
		let made = await commitTo(context, proposal, base, head);
		return made.headSha === void 0 || (pushed = made, await context.forge.moveBranch(name, head.commit, made.headSha, { force: !1 })), made;
	}, context.pause);
}
async function commitTo(context, proposal, base, head) {
	let { name, commit: tip } = base.tip, foreign = head.commit === tip ? base.foreign : [...base.foreign, {
		from: tip,
		to: head.commit
	}];
	if (await touchesAny(context, proposal, foreign)) {
		let message = `${name} changed in the same files meanwhile; the next run starts from there.`;
		return {
			operation: "none",
			diagnostics: [diagnose("BASE_MOVED", message)],
			base
		};
	}
	let written = joinFiles([...base.written, ...proposal.files]), paths = new Set(proposal.files.map(({ path }) => path)), files = written.filter(({ path }) => paths.has(path)), { commit, diagnostics } = await commitProposal(context, {
		...proposal,
		files
	}, head), title = pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope), moved = {
		planned: base.planned,
		tip: {
			name,
			commit: commit.sha,
			tree: commit.tree
		},
		written,
		foreign
	};
	return {
		operation: "updated",
		headSha: commit.sha,
		title,
		diagnostics,
		base: moved
	};
}
async function touchesAny(context, proposal, stretches) {
	for (let { from, to } of stretches) if (await touchesFiles(context, proposal, from, to)) return !0;
	return !1;
}
// src/engine/publish/guarded.ts
const FATAL = new Set(["GITHUB_TOKEN_INVALID"]);
async function guarded(context, proposal, act) {
	try {
		return await act(), [];
	} catch (error) {
		if (!(error instanceof ForgeError) || FATAL.has(error.code)) throw error;
		let diagnostics = [await describeRefusal(context, proposal.branch, error)];
		return [{
			automation: proposal.automations.map(({ name }) => name).join(", "),
			branch: proposal.branch,
			base: proposal.base,
			operation: "none",
			diagnostics
		}];
	}
}
async function describeRefusal({ forge }, branch, error) {
	let rules = error.code === "GITHUB_RULESET" ? await forge.listRules(branch) : [], told = rules.length === 0 ? "" : ` Rules on ${branch}: ${rules.join(", ")}.`;
	return diagnose(error.code, `${error.message}${told}`, { hint: error.hint });
}
// src/engine/publish/remark.ts
async function remarkOnce({ forge, viewer }, number, kind, text) {
	let marker = `<!-- retag:remark ${kind} -->`, marked = (await forge.listComments(number)).filter((comment) => comment.body.includes(marker)), self = marked.length === 0 ? void 0 : await viewer();
	marked.some(({ author }) => self === void 0 || author.toLowerCase() === self.toLowerCase()) || await forge.addComment(number, `${text}\n\n${marker}`);
}
// src/engine/publish/retire.ts
const TEXTS = {
	obsolete: "Nothing is left to update: the base branch has everything that the image policies elect. Closing.",
	regrouped: "The updates of this pull request are now in other pull requests, as the grouping says. Closing."
};
async function retireBranch(context, input) {
	let { proposal, base, pullRequests, reason } = input, open = pullRequests.find((pullRequest) => pullRequest.state === "open"), result = resultOf(proposal, open);
	if (input.exists === !1 || open === void 0 && !isLeftOver(pullRequests)) return result;
	let comparison = await compareBranch(context, base.commit, proposal.branch);
	if (comparison === void 0) return result;
	let authors = await foreignAuthors(context, proposal, comparison, open && parseState(open.body)?.head);
	return authors.length > 0 ? keep(context, result, open, authors) : (open !== void 0 && await close(context, open, reason), await context.forge.deleteBranch(proposal.branch, comparison.commits.at(-1)?.sha ?? comparison.mergeBase), {
		...result,
		operation: open === void 0 ? "none" : "closed"
	});
}
function isLeftOver(pullRequests) {
	let [latest] = pullRequests;
	return latest === void 0 || !latest.merged && parseState(latest.body)?.closed !== void 0;
}
async function close(context, open, reason) {
	await remarkOnce(context, open.number, reason, TEXTS[reason]);
	let state = {
		...parseState(open.body) ?? {
			print: "",
			layout: "",
			values: []
		},
		closed: reason
	}, visible = open.body.replace(/\n*<!-- retag:v1 [A-Za-z0-9_-]+ -->\n*/g, "");
	await context.forge.updatePullRequest(open.number, {
		state: "closed",
		body: `${visible}\n\n${printState(state)}\n`
	});
}
async function keep(context, result, open, authors) {
	if (open !== void 0) {
		let text = `There is no image update left for this branch, but it has commits by ${authors.map(codeSpan).join(", ")}, so it stays open. Merge or close it as you like.`;
		await remarkOnce(context, open.number, "foreign", text);
	}
	let message = `The branch ${result.branch} has no image update left, but commits by ${authors.map(neutraliseText).join(", ")}.`;
	return {
		...result,
		diagnostics: [diagnose("FOREIGN_COMMITS", message)]
	};
}
// src/engine/publish/leftovers.ts
async function findLeftovers(context, candidates, proposals) {
	let [first] = proposals;
	if (first === void 0) return;
	let [only] = candidates, open = candidates.length === 1 && only !== void 0 ? openOne(only.pullRequests, only.proposal.base) : void 0;
	if (open === void 0 || parseState(open.body)?.layout !== context.layout) try {
		let branches = await context.forge.listBranches(first.root), present = new Set(ownNames(context, first.root, branches)), wanted = new Set(proposals.map((proposal) => proposal.branch));
		return {
			present,
			orphans: [...present].filter((name) => !wanted.has(name))
		};
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return;
	}
}
function ownNames({ plan }, root, branches) {
	let roots = new Set(plan.automations.map(({ branch }) => branch));
	return branches.map(({ name }) => name).filter((name) => rootOf(name, roots) === root);
}
async function retireOrphan(context, branch, proposals, bases) {
	let [first] = proposals;
	if (first === void 0) return [];
	let automations = proposals.flatMap((proposal) => proposal.automations), results = [], failure = await guarded(context, {
		branch,
		base: first.base,
		automations: []
	}, async () => {
		let result = await withAttempts(async () => {
			let pullRequests = await context.forge.listPullRequests(branch), open = pullRequests.find((pullRequest) => pullRequest.state === "open"), base = await baseOf(context, open?.base.ref ?? first.base, bases), reason = open !== void 0 && parseState(open.body)?.layout === context.layout ? "obsolete" : "regrouped";
			return retireBranch(context, {
				proposal: {
					branch,
					base: base.name,
					automations
				},
				base,
				pullRequests,
				reason
			});
		}, context.pause);
		(result.operation !== "none" || result.diagnostics.length > 0) && results.push({
			...result,
			automation: ""
		});
	});
	return [...results, ...failure];
}
async function publishEmptyRoot(context, root, base, bases) {
	let automations = context.plan.automations.filter((automation) => automation.branch === root), results = [], failure = await guarded(context, {
		branch: root,
		base,
		automations
	}, async () => {
		let branches = await context.forge.listBranches(root);
		for (let name of ownNames(context, root, branches)) results.push(...await retireOrphan(context, name, [{
			root,
			base,
			automations
		}], bases));
	});
	return [...results, ...failure];
}
// src/pull-request/checkbox.ts
const MARKER = "<!-- retag:rebuild -->";
function printRebuildBox(base) {
	return `- [ ] ${MARKER} Rebuild this branch from <code>${htmlText(base)}</code> now. Commits that others made on it are dropped.`;
}
function explainRebuild(body) {
	return /^[-*] \[[ xX]\] <!-- retag:rebuild -->/m.test(body) ? "tick the box at the end of the description" : `add this line to the description: \`- [x] ${MARKER}\``;
}
function isRebuildTicked(body) {
	return /^[-*] \[[xX]\] <!-- retag:rebuild -->/m.test(body);
}
// src/engine/publish/publish-memory.ts
function createPublishMemory(context) {
	let { state: store, isScheduled } = context;
	return {
		async awaitedUntil(unit, open) {
			if (store === void 0 || isScheduled !== !0) return;
			let found = await readWithin(store, await context.repository(), unit.proposal, context.clock.now());
			if (found === void 0) return;
			let { kept, end } = found;
			if (!(open !== void 0 && isRebuildTicked(open.body) || kept.head !== (open?.head.sha ?? null) || kept.print !== await printOf$1(context, unit))) return end;
		},
		async keep(unit, result) {
			if (store === void 0 || result.diagnostics.some(isUnfinished)) return;
			let head = result.number !== void 0 && result.operation !== "closed" ? result.headSha ?? null : null, kept = {
				version: 1,
				at: context.clock.now().toISOString(),
				print: await printOf$1(context, unit),
				head
			};
			await store.set(keyOf(await context.repository(), unit.proposal), kept).catch(() => void 0);
		}
	};
}
function keyOf({ owner, name }, { base, branch }) {
	return `publish/v1/${owner}/${name}/${base}/${branch}`;
}
async function readWithin(store, repository, proposal, now) {
	let interval = intervalOf(proposal), kept = readKept(await store.get(keyOf(repository, proposal)).catch(() => void 0));
	if (kept !== void 0 && isWithin(new Date(kept.at), interval, now)) return {
		kept,
		end: new Date(Date.parse(kept.at) + interval)
	};
}
async function readIntervalEnd(store, repository, proposal, now) {
	return (await readWithin(store, repository, proposal, now))?.end;
}
const DONE_ALL_THE_SAME = new Set(["COMMIT_UNVERIFIED", "DRAFT_REFUSED"]);
function isUnfinished({ severity, code }) {
	return severity === "notice" ? code === "PULL_REQUEST_QUEUED" : !DONE_ALL_THE_SAME.has(code);
}
function intervalOf({ automations }) {
	return Math.min(...automations.map(({ automation }) => automation.interval));
}
async function printOf$1({ settings, layout }, unit) {
	let { proposal, waiting, mayOpen } = unit, { automations, files, held, commitMessage } = proposal;
	return blobSha(JSON.stringify([
		layout,
		settings,
		automations.map(({ name }) => name),
		files.map(({ path, mode, before, after, notes }) => [
			path,
			mode,
			before,
			after,
			notes ?? null
		]),
		held.map(({ file, line, old, new: next, code, reason }) => [
			file,
			line,
			old,
			next,
			code,
			reason
		]),
		commitMessage,
		waiting,
		mayOpen
	]));
}
function readKept(value) {
	if (typeof value != "object" || !value) return;
	let { version, at, print, head } = value;
	if (!(version !== 1 || typeof at != "string" || Number.isNaN(Date.parse(at))) && !(typeof print != "string" || head !== null && typeof head != "string")) return {
		version,
		at,
		print,
		head
	};
}
// src/engine/publish/declined.ts
async function findDeclined(context, pullRequests, proposal) {
	let latest = pullRequests.find((pullRequest) => parseState(pullRequest.body)?.closed === void 0), changes = changesOf(proposal);
	if (latest === void 0 || latest.merged || changes.length === 0) return;
	let valueIn = await readProposedValues(context, proposal, latest);
	return changes.every((change) => valueIn(change) === "same") ? latest : void 0;
}
function isDeclinedByContent(pullRequests, tip) {
	let [latest] = pullRequests;
	return latest !== void 0 && !latest.merged && latest.head.sha === tip && parseState(latest.body) === void 0;
}
// src/pull-request/release-notes-fold.ts
const MAX_NOTE = 3e3, hasReleaseNotes = (notes) => notes.releases.length > 0 || notes.compareUrl !== void 0;
function releaseNotesItems(all) {
	let absent = all.filter((notes) => !hasReleaseNotes(notes));
	return [...all.filter(hasReleaseNotes).map(releaseNotesFold), ...absent.length === 0 ? [] : [absentLine(absent)]];
}
function absentLine(absent) {
	let images = new Map();
	for (let { image, absent: reason = "none were found." } of absent) {
		let plain = reason.replace(/\.$/, "");
		images.set(plain, (images.get(plain) ?? new Set()).add(image));
	}
	return `_No release notes:_ ${[...images].map(([reason, names]) => `${[...names].map(codeSpan).join(", ")} (${neutraliseText(reason)})`).join("; ")}.`;
}
function releaseNotesFold(notes) {
	let compare = notes.compareUrl === void 0 ? "" : `\n\n${link("All commits between the two", notes.compareUrl)}`, more = notes.more > 0 ? `\n\n_${notes.more} older ${notes.more === 1 ? "release is" : "releases are"} not shown._` : "", content = notes.releases.length === 0 ? `_${neutraliseText(notes.absent ?? "None found.")}_` : notes.releases.map(printRelease).join("\n\n"), count = notes.releases.length + notes.more, title = notes.releases.length === 0 ? "commits only" : `${count} ${count === 1 ? "release" : "releases"}`;
	return `<details><summary><code>${htmlText(notes.image)}</code>: ${title}</summary>\n\n${content}${more}${compare}\n\n</details>`;
}
function printRelease(release) {
	let title = release.name.trim() === "" ? release.tag : release.name, text = neutraliseMarkdown(shorten(release.body)).trim(), quoted = (text === "" ? "_No text._" : text).split("\n").map((line) => `> ${line}`.trimEnd());
	return `**${link(neutraliseText(title), redirected(release.url))}**\n\n${quoted.join("\n")}`;
}
function redirected(url) {
	return url.replace(/^https:\/\/github\.com\//, "https://redirect.github.com/");
}
function shorten(body) {
	let text = body.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/\r\n?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
	if (text.length <= MAX_NOTE) return text;
	let end = text.lastIndexOf("\n", MAX_NOTE);
	return `${text.slice(0, end > 0 ? end : MAX_NOTE).toWellFormed()}\n\n_Shortened._`;
}
function pullRequestBody(content) {
	let first = introduction(content), last = [
		commands(content),
		printRebuildBox(content.base),
		printState(content.state)
	].filter((text) => text !== ""), room = MAX_BODY - [first, ...last].reduce((sum, text) => sum + text.length + 2, 0), [table = ""] = printSections([updateTable(content.updates, content.factsOf, content.now)], room * .6);
	return `${[
		first,
		table,
		...printSections(foldedSections(content), room - table.length - 2),
		...last
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function listed(items, separator) {
	let more = items.length - 20;
	return [...items.slice(0, 20), ...more > 0 ? [`and ${more} more`] : []].join(separator);
}
function introduction(content) {
	let of = listed([...new Set(content.automations)].map(codeSpan), ", "), files = content.otherFiles.length === 0 ? "" : ` It also changes ${listed(content.otherFiles.map(codeSpan), ", ")}.`, lines = (content.notes ?? []).map(neutraliseText), notes = lines.length === 0 ? "" : `\n- ${listed(lines, "\n- ")}`;
	return `Image updates for ${codeSpan(content.base)}${of === "" ? "" : `, automation ${of}`}, elected by the image policies of this repository.${files}${notes}`;
}
function foldedSections(content) {
	return [
		heldSection(content.held),
		revertedSection(content.reverted),
		waitingSection(content.waiting),
		folds("Why these tags", content.policies.map(policyFold), "`retag why POLICY` tells the rest"),
		releaseNotesSection(content.releaseNotes)
	];
}
function releaseNotesSection(all) {
	let section = folds("Release notes", releaseNotesItems(all));
	return all.some(hasReleaseNotes) ? section : {
		...section,
		head: ""
	};
}
function folds(title, items, instead) {
	return {
		head: `### ${title}\n\n`,
		items,
		tail: "",
		separator: "\n",
		cut: (dropped) => cutNotice(title, dropped, instead)
	};
}
function commands(content) {
	return content.commandsHelp === void 0 || content.commandsHelp === "" ? "" : `<details><summary>Commands</summary>\n\n${content.commandsHelp.trim()}\n\n</details>`;
}
function titleOf$1(subject) {
	return pullRequestTitle(subject.updates, subject.proposal.scope);
}
function printOf(context, subject) {
	let { proposal, updates, reverted, waiting } = subject, held = proposal.held.map((change) => [
		change.file,
		change.line,
		change.old,
		change.new,
		change.code,
		change.reason
	]);
	return fingerprint([
		1,
		proposal.base,
		proposal.automations.map((automation) => automation.name),
		proposal.files.map((file) => file.notes === void 0 ? file.path : [file.path, ...file.notes]),
		updates,
		held,
		reverted.map((change) => [
			change.file,
			change.line,
			change.new
		]),
		waiting,
		context.settings.commandsHelp ?? ""
	]);
}
function stateOf(context, subject, head) {
	return {
		print: printOf(context, subject),
		layout: context.layout,
		head,
		values: proposedValues(changesOf(subject.proposal))
	};
}
function bodyOf(context, subject, knowledge, state) {
	let { proposal, updates, reverted, waiting } = subject;
	return pullRequestBody({
		base: proposal.base,
		automations: proposal.automations.filter(({ automation }) => !automation.implicit).map(({ name }) => name),
		updates,
		otherFiles: proposal.files.filter((file) => file.changes.length === 0).map((file) => file.path),
		notes: proposal.files.flatMap((file) => file.notes ?? []),
		held: proposal.held,
		reverted,
		waiting,
		policies: policiesOf(context, proposal).map((resolved) => withRemarks(resolved, knowledge)),
		factsOf: (update) => knowledge.facts.get(imageKey(update)),
		releaseNotes: knowledge.releaseNotes,
		...context.settings.commandsHelp !== void 0 && { commandsHelp: context.settings.commandsHelp },
		now: context.clock.now(),
		state
	});
}
function withRemarks(resolved, { remarks }) {
	let known = remarks.get(policyName(resolved.policy));
	return known === void 0 || known.length === 0 ? resolved : {
		...resolved,
		remarks: known
	};
}
function policiesOf({ plan }, proposal) {
	let named = new Set([...changesOf(proposal), ...proposal.held].map((change) => change.policy)), nameOf = ({ policy }) => policyName(policy);
	return plan.policies.filter((resolved) => named.has(nameOf(resolved))).sort((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
}
function imageKey(update) {
	return `${update.image}:${update.newTag ?? ""}@${update.newDigest ?? ""}`;
}
const KNOWN = {
	automated: {
		color: "0e8a16",
		description: "Opened by automation"
	},
	dependencies: {
		color: "0366d6",
		description: "Updates a dependency"
	},
	flux: {
		color: "316ce6",
		description: "Concerns what Flux deploys"
	}
};
function labelStyle(name) {
	return KNOWN[name.toLowerCase()] ?? {
		color: "c5def5",
		description: "Set by Retag on image updates"
	};
}
function missingLabels(wanted, present) {
	let have = new Set(present.map((label) => label.name.toLowerCase()));
	return wanted.filter((name) => !have.has(name.toLowerCase()));
}
// src/engine/publish/pull-request-setup.ts
async function setUpPullRequest(context, pullRequest, updates, isNew, isPushed) {
	let { settings } = context, missing = missingLabels(settings.labels, pullRequest.labels), isHalfMade = isNew || settings.labels.length > 0 && missing.length === settings.labels.length, diagnostics = isHalfMade ? await askPeople(context, pullRequest) : [];
	return (isHalfMade || isPushed) && mayAutoMerge(settings.autoMerge, updates) && !pullRequest.draft && diagnostics.push(...await autoMerge(context, pullRequest)), diagnostics.push(...await label(context, pullRequest, isHalfMade ? missing : [])), diagnostics;
}
async function withdrawAutoMerge({ forge, settings, viewer }, pullRequest, updates) {
	let { autoMerge: rule, identity } = settings;
	if (pullRequest.autoMergeBy === void 0 || mayAutoMerge(rule, updates)) return;
	let self = identity?.login ?? await viewer();
	pullRequest.autoMergeBy.toLowerCase() === self?.toLowerCase() && (rule.enabled || isBot(pullRequest.autoMergeBy)) && await forge.disableAutoMerge(pullRequest);
}
function mayAutoMerge(rule, updates) {
	if (!rule.enabled || updates.length === 0) return !1;
	let isNamed = ({ policy }) => rule.policies?.some((name) => name === policy || policy.endsWith(`:${name}`)) ?? !0;
	return updates.every((update) => isNamed(update) && (rule.steps?.includes(update.kind) ?? !0));
}
async function askPeople({ forge, settings }, { number }) {
	return [...await eachIfRefused(settings.assignees, (names) => forge.addAssignees(number, names)), ...await eachIfRefused(settings.reviewers, (names) => forge.requestReviewers(number, names))];
}
async function eachIfRefused(names, ask) {
	if (names.length === 0) return [];
	let refusal = await attempt("REVIEWER_REFUSED", `Could not ask ${names.join(", ")}`, () => ask(names));
	if (refusal === void 0) return [];
	if (names.length === 1) return [refusal];
	let refusals = [];
	for (let name of names) refusals.push(...await eachIfRefused([name], ask));
	return refusals;
}
async function autoMerge({ forge, settings }, pullRequest) {
	let refusal = await attempt("AUTO_MERGE_REFUSED", `Auto-merge of #${pullRequest.number} could not be turned on`, () => forge.enableAutoMerge(pullRequest, settings.autoMerge.method));
	return refusal === void 0 ? [] : [refusal];
}
async function label({ forge, settings }, pullRequest, missing) {
	let present = pullRequest.labels, diagnostics = [], keep = (refusal) => refusal !== void 0 && diagnostics.push(refusal);
	missing.length > 0 && keep(await attempt("LABEL_REFUSED", `Could not label #${pullRequest.number}`, async () => {
		present = await forge.addLabels(pullRequest.number, missing);
	}));
	for (let plain of present.filter((found) => isUndescribed(found) && isWanted(found, settings.labels))) {
		let described = {
			name: plain.name,
			...labelStyle(plain.name)
		};
		keep(await attempt("LABEL_REFUSED", `Could not colour the label ${plain.name}`, () => forge.describeLabel(described)));
	}
	return diagnostics;
}
function isUndescribed(found) {
	return found.color?.toLowerCase() === "ededed" && (found.description ?? "") === "";
}
function isWanted(found, labels) {
	return labels.some((name) => name.toLowerCase() === found.name.toLowerCase());
}
async function attempt(code, what, act) {
	try {
		await act();
		return;
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return diagnose(code, `${what}: ${error.message}`, { hint: error.hint });
	}
}
// src/engine/publish/release-notes.ts
const SOURCE = "org.opencontainers.image.source", REVISION = "org.opencontainers.image.revision", VERSION = "org.opencontainers.image.version";
async function findReleaseNotes(context, updates, endsOf) {
	let known = updates.filter((update) => endsOf(update).newer !== void 0);
	if (known.length === 0) return {
		notes: [],
		diagnostics: []
	};
	let webHost = new URL((await context.repository()).url).host, asked = new Map(), releasesOf = (owner, name) => {
		let key = `${owner}/${name}`.toLowerCase(), ask = asked.get(key) ?? (asked.size < 10 ? once(() => listReleases(context, owner, name)) : void 0);
		return ask !== void 0 && asked.set(key, ask), ask?.() ?? Promise.resolve(void 0);
	}, notes = [];
	for (let update of known) notes.push(await notesOf(update, endsOf(update), webHost, releasesOf));
	return {
		notes,
		diagnostics: describeAbsent(notes.filter((note) => note.absent !== void 0))
	};
}
function describeAbsent(absent) {
	let [first] = absent;
	if (first === void 0) return [];
	let images = [...new Set(absent.map((note) => note.image))], message = images.length === 1 ? `No release notes for ${first.image}: ${first.absent}` : `No release notes for ${images.length} images, such as ${first.image}: ${first.absent}`;
	return [diagnose("RELEASE_NOTES_ABSENT", message)];
}
async function listReleases({ forge }, owner, name) {
	try {
		return await forge.listReleases(owner, name);
	} catch (error) {
		if (error instanceof ForgeError) return;
		throw error;
	}
}
async function notesOf(update, { newer, older }, webHost, releasesOf) {
	let { image } = update, label = newer?.labels[SOURCE], absent = (reason, compareUrl) => ({
		image,
		releases: [],
		more: 0,
		absent: reason,
		...compareUrl !== void 0 && { compareUrl }
	});
	if (label === void 0) return absent(`the image has no label ${SOURCE}.`);
	let source = sourceRepository(label, webHost);
	if (source === void 0) return absent(`its source is not a repository on ${webHost}.`);
	let compareUrl = older?.labels[SOURCE] === void 0 || sameSource(sourceRepository(older.labels[SOURCE], webHost), source) ? compareOf(webHost, source, older?.labels[REVISION], newer?.labels[REVISION]) : void 0, releases = await releasesOf(source.owner, source.name);
	if (releases === void 0) return absent(`the releases of ${source.owner}/${source.name} cannot be read.`, compareUrl);
	let between = releasesBetween(releases, [older?.labels[VERSION], update.oldTag], [newer?.labels[VERSION], update.newTag]);
	return between.length === 0 ? absent(`${source.owner}/${source.name} has no release for this step.`, compareUrl) : {
		image,
		releases: between.slice(0, 5),
		more: Math.max(between.length - 5, 0),
		...compareUrl !== void 0 && { compareUrl }
	};
}
function sameSource(one, other) {
	return `${one?.owner}/${one?.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}
function compareOf(webHost, { owner, name }, from, to) {
	let isSha = (text) => text !== void 0 && /^[0-9a-f]{7,40}$/i.test(text);
	return isSha(from) && isSha(to) && from !== to ? `https://${webHost}/${owner}/${name}/compare/${from}...${to}` : void 0;
}
function releasesBetween(releases, older, newer) {
	let find = (names) => {
		let plain = new Set(names.filter((name) => name !== void 0 && name !== "").map((name) => plainVersion(name ?? "")));
		return releases.findIndex((release) => plain.has(plainVersion(release.tag)));
	}, [to, from] = [find(newer), find(older)];
	if (to === -1) return [];
	if (from === -1 || from <= to) return releases.slice(to, to + 1);
	let wantsPrereleases = releases[to]?.prerelease ?? !1;
	return releases.slice(to, from).filter((release) => wantsPrereleases || !release.prerelease);
}
function plainVersion(tag) {
	return tag.toLowerCase().replace(/^(?:release[-/]|version[-/])?v?(?=\d)/, "");
}
async function learnAboutImages(context, updates) {
	let facts = new Map(), ends = new Map(), distinct = [...new Map(updates.map((update) => [imageKey(update), update])).values()].slice(0, 30);
	await Promise.all(distinct.map(async (update) => {
		let newer = await inspect(context, update, update.newDigest ?? update.newTag);
		if (newer === void 0) return;
		facts.set(imageKey(update), {
			digest: newer.digest,
			...newer.created !== void 0 && { created: newer.created }
		});
		let older = context.settings.releaseNotes ? await inspect(context, update, update.oldDigest ?? update.oldTag) : void 0;
		ends.set(imageKey(update), {
			newer,
			...older !== void 0 && { older }
		});
	}));
	let notes = context.settings.releaseNotes ? await findReleaseNotes(context, distinct, (update) => ends.get(imageKey(update)) ?? {}) : {
		notes: [],
		diagnostics: []
	}, remarks = new Map();
	for (let update of distinct) {
		let found = remarkOnDates(context, update, ends.get(imageKey(update)));
		found.length > 0 && remarks.set(update.policy, found);
	}
	let diagnostics = [...notes.diagnostics, ...[...remarks.values()].flat()];
	return {
		facts,
		remarks,
		releaseNotes: notes.notes,
		diagnostics
	};
}
const policyOf = ({ plan }, { policy }) => plan.policies.find((resolved) => policyName(resolved.policy) === policy);
function remarkOnDates(context, update, { newer, older } = {}) {
	let resolved = policyOf(context, update), { oldTag, newTag } = update;
	if (resolved?.override !== void 0 || oldTag === void 0 || newTag === void 0 || oldTag === newTag || resolved?.repository === void 0 || newer?.created === void 0 || older?.created === void 0) return [];
	let { policy, repository } = resolved, admitted = admittedOf(policy, repository, [oldTag, newTag]), dates = new Map([[oldTag, older.created], [newTag, newer.created]]);
	return checkChronology(policy, admitted.map((tag) => ({
		tag,
		created: dates.get(tag)
	})), newTag);
}
function admittedOf(policy, repository, tags) {
	try {
		return admittedTags(selectionInput(policy, repository, tags));
	} catch (error) {
		if (error instanceof PolicyError) return [];
		throw error;
	}
}
async function inspect(context, update, reference) {
	let { registry } = context, repository = policyOf(context, update)?.repository;
	if (registry !== void 0 && repository !== void 0 && reference !== void 0 && reference !== "") try {
		return await registry.inspect(repository, reference);
	} catch (error) {
		if (error instanceof RegistryError) return;
		throw error;
	}
}
// src/engine/publish/write-pull-request.ts
async function writePullRequest(context, subject, open, head) {
	let known = open && parseState(open.body), state = stateOf(context, subject, head);
	if (open !== void 0 && known !== void 0 && isCurrent(open, known, state, subject)) return {
		pullRequest: open,
		isChanged: !1,
		diagnostics: []
	};
	let knowledge = await learnAboutImages(context, subject.updates), text = {
		title: titleOf$1(subject),
		body: bodyOf(context, subject, knowledge, state)
	};
	if (open === void 0) return createPullRequest(context, subject.proposal, text, knowledge.diagnostics);
	let title = known !== void 0 && known.print === printOf(context, subject) ? open.title : text.title, base = open.base.ref === subject.proposal.base ? {} : { base: subject.proposal.base };
	return {
		pullRequest: await context.forge.updatePullRequest(open.number, {
			title,
			body: text.body,
			...base
		}),
		isChanged: !0,
		diagnostics: [...known === void 0 ? [describeTakeOver(open)] : [], ...knowledge.diagnostics]
	};
}
function isCurrent(open, known, wanted, subject) {
	return known.closed === void 0 && known.print === wanted.print && known.layout === wanted.layout && known.head === wanted.head && open.base.ref === subject.proposal.base && !isRebuildTicked(open.body);
}
async function createPullRequest(context, proposal, text, diagnostics) {
	let { forge, settings } = context, wish = {
		...text,
		head: proposal.branch,
		base: proposal.base
	};
	try {
		let { pullRequest, refusal } = await openAsDraft(forge, wish, settings.draft);
		return {
			pullRequest,
			isChanged: !0,
			diagnostics: [
				...diagnostics,
				...refusal,
				...describeApproval(pullRequest)
			]
		};
	} catch (error) {
		if (!(error instanceof ForgeError) || error.code !== "GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS") throw error;
		let { url } = await context.repository(), compare = `${url}/compare/${encodeURI(proposal.base)}...${encodeURI(proposal.branch)}`;
		throw new ForgeError(error.code, `${error.message} The branch is pushed; open the pull request by hand: ${compare}`, {
			cause: error,
			...error.hint !== void 0 && { hint: error.hint }
		});
	}
}
async function openAsDraft(forge, wish, draft) {
	try {
		return {
			pullRequest: await forge.createPullRequest({
				...wish,
				draft
			}),
			refusal: []
		};
	} catch (error) {
		let isAboutDrafts = error instanceof ForgeError && /draft pull requests are not supported/i.test(error.message);
		if (!draft || !isAboutDrafts) throw error;
		let pullRequest = await forge.createPullRequest({
			...wish,
			draft: !1
		});
		return {
			pullRequest,
			refusal: [diagnose("DRAFT_REFUSED", `#${pullRequest.number} is no draft: ${error.message}`)]
		};
	}
}
// src/engine/publish/update-unit.ts
async function updateUnit(context, input) {
	let { base, pullRequests } = input, reverted = await findReverted(context, input.proposal, pullRequests, base), proposal = reverted.length === 0 ? input.proposal : withoutReverted(context, input.proposal, reverted), diagnostics = reverted.map(describeReverted), open = openOne(pullRequests, proposal.base);
	if (proposal.files.length === 0) {
		let retired = await retireBranch(context, {
			proposal,
			base,
			pullRequests,
			reason: "obsolete",
			...input.exists !== void 0 && { exists: input.exists }
		});
		return {
			...retired,
			diagnostics: [...diagnostics, ...retired.diagnostics]
		};
	}
	let subject = {
		proposal,
		updates: gatherUpdates(changesOf(proposal)),
		reverted,
		waiting: input.waiting
	}, result = {
		...resultOf(proposal, open),
		title: titleOf$1(subject),
		diagnostics
	};
	if (open === void 0) {
		let declined = await findDeclined(context, pullRequests, proposal);
		if (declined !== void 0) return {
			...result,
			diagnostics: [...diagnostics, describeDeclined(declined)]
		};
		if (!input.mayOpen) return {
			...result,
			diagnostics: [...diagnostics, describeWaiting(result.title)]
		};
	}
	return writeUnit(context, input, subject, open, result);
}
async function writeUnit(context, { base, pullRequests, exists }, subject, open, result) {
	let { proposal } = subject, state = exists === !1 ? void 0 : await readBranchState(context, proposal, base);
	if (open === void 0 && state?.matches && isDeclinedByContent(pullRequests, state.tip)) {
		let [latest] = pullRequests;
		return {
			...result,
			diagnostics: [...result.diagnostics, ...latest === void 0 ? [] : [describeDeclined(latest)]]
		};
	}
	let isWanted = state === void 0 || mustRebuild(context, state, base, open), merge = await readMergeState(context, state, base, open, isWanted), needsPush = isWanted || merge.conflicts;
	if (needsPush && open !== void 0 && merge.queued && !isRebuildTicked(open.body)) return {
		...result,
		diagnostics: [...result.diagnostics, describeQueued(open)]
	};
	if (needsPush && state !== void 0) {
		let authors = await authorsInTheWay(context, proposal, state, pullRequests, open);
		if (authors.length > 0) return stopForForeign(context, result, open, authors);
	}
	open !== void 0 && await withdrawAutoMerge(context, open, subject.updates);
	let pushed = needsPush ? await push(context, proposal, base, state) : void 0, head = pushed?.head ?? state?.tip ?? base.commit, written = await writePullRequest(context, subject, open, head), setUp = await setUpPullRequest(context, {
		...written.pullRequest,
		head: {
			ref: proposal.branch,
			sha: head
		}
	}, subject.updates, open === void 0, pushed !== void 0);
	return {
		...result,
		operation: open === void 0 ? "created" : pushed !== void 0 || written.isChanged ? "updated" : "none",
		number: written.pullRequest.number,
		url: written.pullRequest.url,
		headSha: head,
		diagnostics: [
			...result.diagnostics,
			...pushed?.diagnostics ?? [],
			...written.diagnostics,
			...setUp
		]
	};
}
async function readMergeState({ forge }, state, base, open, isPushing) {
	let isBehind = state !== void 0 && state.comparison.mergeBase !== base.commit;
	return open === void 0 || state === void 0 || !(isPushing || isBehind) ? {
		conflicts: !1,
		queued: !1
	} : forge.readMergeState(open.number);
}
function mustRebuild(context, state, base, open) {
	if (!state.matches || state.overlaps) return !0;
	let isBehind = state.comparison.mergeBase !== base.commit;
	return (context.settings.rebase === "always" || open !== void 0 && isRebuildTicked(open.body)) && (isBehind || state.comparison.ahead > 1);
}
async function authorsInTheWay(context, proposal, state, pullRequests, open) {
	return context.settings.discardForeignCommits || open !== void 0 && isRebuildTicked(open.body) || open === void 0 && pullRequests.some((pr) => pr.merged && pr.head.sha === state.tip) ? [] : foreignAuthors(context, proposal, state.comparison, open && parseState(open.body)?.head);
}
async function stopForForeign(context, result, open, authors) {
	let names = authors.map(codeSpan).join(", ");
	open !== void 0 && await remarkOnce(context, open.number, "foreign", `This branch has commits by ${names}, so it is left as it is. To have it rebuilt without those commits, ${explainRebuild(open.body)}; to keep them, merge or close this pull request.`);
	let message = `The branch ${result.branch} has commits by ${authors.map(neutraliseText).join(", ")} and is left as it is.`, hint = open === void 0 ? "Delete the branch, or merge it: without a pull request there is no box to tick." : void 0;
	return {
		...result,
		diagnostics: [...result.diagnostics, diagnose("FOREIGN_COMMITS", message, { hint })]
	};
}
async function push(context, proposal, base, state) {
	let { commit, diagnostics } = await commitProposal(context, proposal, base);
	return state === void 0 ? await context.forge.createBranch(proposal.branch, commit.sha) : await context.forge.moveBranch(proposal.branch, state.tip, commit.sha, { force: !0 }), {
		head: commit.sha,
		diagnostics
	};
}
function withoutReverted(context, proposal, reverted) {
	return withoutChanges(proposal, (change) => reverted.includes(change), context.writeMessage);
}
// src/engine/publish/publish.ts
async function publish(input) {
	let proposals = divide(input.plan, input.settings.groupBy, input.writeMessage), facts = {
		...input,
		repository: once(() => input.forge.readRepository()),
		viewer: once(() => input.forge.viewer()),
		layout: fingerprint([input.settings.groupBy, proposals.map(({ branch, base }) => [branch, base])])
	}, context = {
		...facts,
		memory: createPublishMemory(facts)
	}, bases = new Map((input.baseHeads ?? []).map((head) => [head.name, head])), direct = new Map(), batches = [];
	for (let [, group] of groupBy(proposals, (proposal) => proposal.root)) batches.push(await readBatch(context, group, bases, direct));
	let room = roomOf(context, batches), results = [];
	for (let batch of batches) {
		let published = await publishBatch(context, batch, room, bases);
		results.push(...batch.done, ...tellRefusals(published, batch.refused));
	}
	let alone = new Set(proposals.map((proposal) => proposal.root));
	for (let { branch, base } of input.plan.automations) alone.has(branch) || results.push(...await publishEmptyRoot(context, branch, base, bases)), alone.add(branch);
	return results;
}
function tellRefusals(results, refused) {
	let told = [...results];
	for (let { proposal, diagnostic } of refused) {
		let index = told.findIndex(({ branch }) => branch === proposal.branch), result = told[index] ?? resultOf(proposal, void 0);
		told.splice(index < 0 ? told.length : index, 1, {
			...result,
			diagnostics: [diagnostic, ...result.diagnostics]
		});
	}
	return told;
}
async function readBatch(context, proposals, bases, direct) {
	let done = [], candidates = [], refused = [];
	for (let proposal of proposals) {
		let failure = await guarded(context, proposal, async () => {
			let base = await baseOf(context, proposal.base, bases), outcome = context.settings.delivery === "commit" && proposal.files.length > 0 ? await commitToBase(context, proposal, direct.get(base.name) ?? directBaseAt(base)) : void 0;
			outcome !== void 0 && "done" in outcome ? (direct.set(base.name, outcome.base), done.push(outcome.done)) : (outcome !== void 0 && refused.push({
				proposal,
				diagnostic: outcome.refused
			}), candidates.push({
				proposal,
				base,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			}));
		});
		done.push(...failure);
	}
	return {
		proposals,
		candidates,
		done,
		refused
	};
}
const isOpen = ({ pullRequests, proposal }) => openOne(pullRequests, proposal.base) !== void 0;
function roomOf({ settings }, batches) {
	let candidates = batches.flatMap((batch) => batch.candidates), left = Math.max((settings.limit ?? Infinity) - candidates.filter(isOpen).length, 0);
	return {
		left,
		waiting: candidates.filter((candidate) => !isOpen(candidate) && candidate.proposal.files.length > 0).slice(left).map(titleOf)
	};
}
async function publishBatch(context, { candidates, proposals }, room, bases) {
	let leftovers = await findLeftovers(context, candidates, proposals), orphans = leftovers?.orphans ?? [], isUnsettled = orphans.length > 0 && candidates.length === 1, results = [], ordered = [...candidates.filter(isOpen), ...candidates.filter((candidate) => !isOpen(candidate))];
	for (let candidate of ordered) {
		let mayOpen = isOpen(candidate) || room.left > 0, exists = leftovers === void 0 ? void 0 : leftovers.present.has(candidate.proposal.branch), outcome = await publishOne(isUnsettled ? {
			...context,
			layout: ""
		} : context, candidate, {
			waiting: room.waiting,
			mayOpen,
			exists
		});
		!isOpen(candidate) && outcome.some((result) => result.operation === "created") && --room.left, results.push(...outcome);
	}
	let retired = [];
	for (let branch of orphans) retired.push(...await retireOrphan(context, branch, proposals, bases));
	let [only] = ordered;
	return isUnsettled && only !== void 0 && !retired.some(hasFailed) && await settle(context, only, room), [...results, ...retired];
}
const hasFailed = ({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error");
async function settle(context, { proposal, base }, { waiting }) {
	await guarded(context, proposal, async () => {
		await publishOne(context, {
			proposal,
			base,
			pullRequests: await context.forge.listPullRequests(proposal.branch)
		}, {
			waiting,
			mayOpen: !1,
			exists: void 0
		});
	});
}
function titleOf({ proposal }) {
	return pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
}
async function publishOne(context, candidate, options) {
	let { proposal, base } = candidate, results = [], failure = await guarded(context, proposal, async () => {
		let { waiting, mayOpen, exists } = options, wish = {
			proposal,
			waiting,
			mayOpen
		}, open = openOne(candidate.pullRequests, proposal.base), awaiting = await context.memory.awaitedUntil(wish, open);
		if (awaiting !== void 0) {
			results.push({
				...resultOf(proposal, open),
				...open && { title: open.title },
				awaiting
			});
			return;
		}
		if (proposal.files.length === 0 && exists === !1 && candidate.pullRequests.every((pr) => pr.state !== "open")) {
			results.push(resultOf(proposal, void 0)), await context.memory.keep(wish, resultOf(proposal, void 0));
			return;
		}
		let result = await withAttempts(async (attempt) => {
			let common = {
				proposal,
				base,
				waiting,
				mayOpen
			};
			if (attempt > 1) return updateUnit(context, {
				...common,
				pullRequests: await context.forge.listPullRequests(proposal.branch)
			});
			let known = exists === void 0 ? {} : { exists };
			return updateUnit(context, {
				...common,
				...known,
				pullRequests: candidate.pullRequests
			});
		}, context.pause);
		results.push(result), await context.memory.keep(wish, result);
	});
	return [...results, ...failure];
}
// src/engine/publish-settings.ts
const OTHER_STEPS = [
	"tag",
	"prerelease",
	"downgrade",
	"repository"
];
function autoMergeRule({ autoMerge }) {
	return typeof autoMerge == "boolean" ? {
		enabled: autoMerge,
		method: "merge"
	} : {
		enabled: !0,
		method: "merge",
		...autoMerge.policies.length > 0 && { policies: autoMerge.policies },
		steps: autoMerge.steps.flatMap((step) => step === "other" ? OTHER_STEPS : [step])
	};
}
function publishSettings(config, overrides) {
	let { pullRequests, commits, commands, delivery } = config;
	return {
		delivery,
		groupBy: pullRequests.groupBy,
		labels: overrides.labels ?? pullRequests.labels,
		reviewers: pullRequests.reviewers,
		assignees: pullRequests.assignees,
		draft: pullRequests.draft,
		autoMerge: autoMergeRule(pullRequests),
		...pullRequests.limit > 0 && { limit: pullRequests.limit },
		rebase: pullRequests.rebase === "always" ? "always" : "when-needed",
		verified: commits.verified,
		signOff: commits.signOff,
		...overrides.identity && { identity: overrides.identity },
		ownAuthors: [],
		releaseNotes: pullRequests.releaseNotes,
		...commands.by !== "off" && overrides.commandsHelp !== void 0 && { commandsHelp: overrides.commandsHelp }
	};
}
// src/engine/recalled-forge.ts
function recallForge(forge) {
	let kept = new Map(), keep = (key, ask) => {
		let answer = kept.get(key) ?? ask();
		return kept.set(key, answer), answer;
	}, take = (key, ask) => {
		let answer = kept.get(key);
		return kept.delete(key), answer ?? ask();
	}, answerBy = (how) => ({
		listPullRequests: (head) => how(`pulls ${head}`, () => forge.listPullRequests(head)),
		listBranches: (prefix) => how(`branches ${prefix}`, () => forge.listBranches(prefix)),
		compare: (base, head) => how(`compare ${base} ${head}`, () => forge.compare(base, head))
	});
	return {
		reader: {
			...answerBy(keep),
			readText: (path, at) => forge.readText(path, at)
		},
		forge: {
			...forge,
			...answerBy(take)
		}
	};
}
// src/engine/run.ts
function joinPlans(bases) {
	return {
		repositories: bases.flatMap(({ plan }) => plan.repositories),
		policies: bases.flatMap(({ plan }) => plan.policies),
		automations: bases.flatMap(({ plan }) => plan.automations),
		diagnostics: collectDiagnostics(...bases.map(({ plan }) => plan.diagnostics))
	};
}
function awaitWindow(plan, project, now) {
	let { windows } = project.config.updates;
	if (!plan.automations.some((automation) => automation.files.length > 0) || isOpen$1(windows, now)) return;
	let next = nextOpening(windows, now), when = next === void 0 ? "none opens in the foreseeable future" : `the next one opens at ${next.toISOString()}`;
	return diagnose("PLAN_WINDOW_CLOSED", `awaiting window: changes are pending, but no update window is open; ${when}`);
}
async function run(settings, ports) {
	for (let attempt = 1; attempt <= MAX_PLANS; attempt += 1) try {
		return await runOnce(settings, ports);
	} catch (error) {
		if (!(error instanceof OutdatedPlan)) throw error;
	}
	throw new ForgeError("GITHUB_TIP_MOVED", "The overrides on our branches changed while they were being built, again and again.", { hint: DIAGNOSTIC_CODES.GITHUB_TIP_MOVED.remedy });
}
var OutdatedPlan = class extends Error {};
const MAX_PLANS = 4;
async function runOnce(settings, ports) {
	let { reporter, clock } = ports, { reader, forge } = recallForge(ports.forge), registries = new Map(), registryOf = (project) => {
		let registry = registries.get(project.config) ?? ports.openRegistry(project);
		return registries.set(project.config, registry), registry;
	}, carrier = createOverrideCarrier(settings, reader, clock), bases = await planBases({
		configPath: settings.configPath,
		options: settings,
		openTree: ports.openTree,
		prepare: carrier.prepare,
		portsFor: (project) => ({
			registry: registryOf(project),
			reporter,
			clock
		})
	}), problems = bases.flatMap(carrier.attach), [fault] = problems.filter(({ code }) => code === "OVERRIDES_UNEDITABLE");
	if (fault !== void 0 && settings.amendment !== void 0 && !settings.dryRun) throw new ConfigError(fault.code, fault.message, fault.hint === void 0 ? {} : { hint: fault.hint });
	let joined = joinPlans(bases), plan = {
		...joined,
		diagnostics: collectDiagnostics(joined.diagnostics, problems)
	}, [first] = bases, planned = {
		plan,
		bases,
		overrides: first?.project.config.overrides ?? []
	};
	if (settings.dryRun || first === void 0) return {
		...planned,
		results: [],
		diagnostics: plan.diagnostics
	};
	let closed = settings.requested ? void 0 : awaitWindow(plan, first.project, clock.now());
	if (closed) return {
		...planned,
		results: [],
		diagnostics: collectDiagnostics(plan.diagnostics, [closed])
	};
	let pause = async (attempt) => {
		if (await ports.pause?.(attempt), await carrier.isOutdated(ports.forge)) throw new OutdatedPlan();
	}, registry = registryOf(first.project), results = await publish({
		...publishOptions(first.project, settings, ports),
		plan,
		forge,
		clock,
		registry,
		pause
	}), diagnostics = collectDiagnostics(plan.diagnostics, ...results.map((result) => result.diagnostics));
	return {
		...planned,
		results,
		diagnostics
	};
}
function publishOptions(project, settings, ports) {
	let { signerFor, state } = ports;
	return {
		settings: {
			...publishSettings(project.config, settings),
			...settings.requested && { rebase: "always" }
		},
		...ports.headsRead && { baseHeads: ports.headsRead() },
		...signerFor && { signerFor: (automation) => signerFor(automation, project) },
		...state && { state },
		isScheduled: settings.scheduled === !0 && settings.requested !== !0,
		writeMessage: (automation, files) => planCommitMessage(automation, files, project.config).commitMessage
	};
}
export { divide as a, branchesByAutomation as i, run as n, readIntervalEnd as r, joinPlans as t };
