import "./rolldown-runtime.js";
import { h as nextStep } from "./errors.js";
import { a as waitOf, i as dayOf, n as agoOf } from "./age.js";
import { a as int, d as string, n as array, o as literal, r as boolean, t as _enum, u as strictObject } from "./schemas.js";
import { t as tellApart } from "./policy-label.js";
import { n as diagnosticSchema } from "./plan-document.js";
// src/report/status-document.ts
const change = strictObject({
	file: string(),
	line: int(),
	old: string(),
	new: string()
}), timestamp = (meaning) => string().describe(`${meaning} ISO 8601.`), POLICY_STATES = [
	"failed",
	"held",
	"pending",
	"suspended",
	"unused",
	"current"
];
strictObject({
	version: literal(1),
	generated: timestamp("When it was made."),
	source: strictObject({
		repository: string().nullable().describe("`owner/name`, or the folder."),
		commit: string().nullable()
	}),
	repositories: array(strictObject({
		name: string().describe("`namespace/name` of the ImageRepository."),
		image: string(),
		tagCount: int().nullable().describe("null when it was not scanned."),
		suspended: boolean(),
		error: diagnosticSchema.nullable()
	})),
	policies: array(strictObject({
		name: string().describe("`namespace:name` of the ImagePolicy."),
		file: string().describe("Where it is declared; several clusters may have a policy of the same name."),
		scopes: array(string()).describe("Paths of the Flux Kustomizations, or outermost kustomizations, that reach it; empty is the root."),
		image: string().nullable(),
		rule: string().describe("What the policy says, in words."),
		state: _enum(POLICY_STATES),
		message: string().describe("Why it is in this state."),
		latest: strictObject({
			tag: string(),
			digest: string().nullable(),
			created: timestamp("When the image was built.").nullable()
		}).nullable(),
		inFiles: array(string()).describe("Values beside the markers that name the policy, each once; names and empty ones only where there are no others."),
		pending: array(change),
		held: array(change.extend({
			reason: string(),
			release: string()
		})),
		overrides: array(strictObject({
			action: _enum([
				"pin",
				"hold",
				"skip"
			]),
			tag: string().nullable(),
			until: string().nullable(),
			reason: string().nullable(),
			by: string().nullable(),
			url: string().nullable()
		})),
		updates: array(strictObject({
			date: timestamp("When it was committed."),
			commit: string(),
			author: string(),
			old: string(),
			new: string()
		})).nullable().describe("Past updates, newest first; null when the history is not known."),
		problems: array(diagnosticSchema)
	})),
	automations: array(strictObject({
		name: string(),
		base: string(),
		branch: string(),
		path: string().describe("`spec.update.path`; empty is the root."),
		suspended: boolean(),
		pending: int().describe("Changes that wait."),
		held: int(),
		lastResult: strictObject({
			text: string(),
			date: timestamp("When.").nullable(),
			url: string().nullable()
		}).nullable(),
		awaiting: timestamp("Until then a scheduled run leaves it alone unless something changed; null when not known.").nullable()
	})),
	diagnostics: array(diagnosticSchema)
});
// src/report/status-page-assets.ts
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function escapeHtml(text) {
	return text.replace(UNSEEN, "").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
const e = escapeHtml, code = (text) => `<code>${e(text)}</code>`;
function link(label, url) {
	return url !== null && /^https:\/\/[^\s"'<>]+$/.test(url) ? `<a href="${e(url)}" rel="noreferrer noopener">${e(label)}</a>` : e(label);
}
const STATE_WORDS = {
	failed: "failed",
	held: "held back",
	pending: "update waits",
	suspended: "suspended",
	unused: "no marker",
	current: "up to date"
}, badge = (state) => `<span class="badge ${state}">${STATE_WORDS[state]}</span>`, time = (iso, now) => `<time datetime="${e(iso)}" title="${e(iso)}">${e(agoOf(new Date(iso), now))}</time>`;
function short(value) {
	return value.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, "$1");
}
function trend(updates, now) {
	let counts = Array(26).fill(0), commits = new Map(updates.map((update) => [update.commit, update.date]));
	for (let date of commits.values()) {
		let weeksAgo = Math.floor((now.getTime() - Date.parse(date)) / 6048e5);
		weeksAgo >= 0 && weeksAgo < 26 && (counts[25 - weeksAgo] += 1);
	}
	let total = counts.reduce((sum, count) => sum + count, 0), most = Math.max(1, ...counts), bars = counts.map((count, week) => {
		let height = count === 0 ? 1 : Math.max(3, Math.round(count / most * 20));
		return `<rect x="${week * 4}" y="${20 - height}" width="3" height="${height}"${count === 0 ? " class=\"none\"" : ""}/>`;
	}), label = `${total} ${total === 1 ? "update" : "updates"} in 26 weeks`;
	return `<svg class="trend" viewBox="0 0 104 20" width="104" height="20" role="img" aria-label="${label}"><title>${label}</title>${bars.join("")}</svg>`;
}
function step(policy) {
	let [first] = policy.pending, [held] = policy.held, old = first?.old ?? held?.old ?? policy.inFiles[0] ?? "", next = first?.new ?? held?.new ?? policy.latest?.tag ?? "";
	return {
		old: short(tagPart(old)),
		next: short(tagPart(next))
	};
}
function tagPart(value) {
	let [reference = "", digest] = value.split("@", 2), colon = reference.indexOf(":", reference.lastIndexOf("/") + 1), isDigest = digest === void 0 && reference.startsWith("sha256:"), tag = colon === -1 || isDigest ? reference : reference.slice(colon + 1);
	return digest === void 0 ? tag : `${tag}@${digest}`;
}
function stepBlock(problem) {
	let step = nextStep(problem);
	return step === void 0 ? "" : `<pre>${e(step)}</pre>`;
}
function details(policy, now) {
	let list = (title, items) => items.length === 0 ? "" : `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`, place = (change) => code(`${change.file}:${change.line}`), arrow = (change) => `${code(short(change.old))} → ${code(short(change.new))}`;
	return [
		`<p>${e(policy.message)}</p>`,
		`<p class="rule">${policy.image === null ? "" : `${code(policy.image)}: `}${e(policy.rule)}</p>`,
		list("Waiting", policy.pending.map((change) => `${place(change)} ${arrow(change)}`)),
		list("Held back", policy.held.map((change) => `${place(change)} ${arrow(change)}: ${e(change.reason)}. To release it: ${e(change.release)}`)),
		list("Pins, holds and skips", policy.overrides.map(({ action, tag, until, by, reason, url }) => {
			let parts = [
				tag,
				until && `until ${until}`,
				by && `by ${by}`,
				reason
			].filter((part) => part !== null && part !== "");
			return `${link(action, url)} ${e(parts.join(", "))}`;
		})),
		list("Problems", policy.problems.map((problem) => {
			let hint = stepBlock(problem), at = problem.file === void 0 ? "" : ` ${code(`${problem.file}:${problem.line ?? 1}`)}`;
			return `<span class="severity ${problem.severity}">${problem.severity}</span> ${code(problem.code)}${at} ${e(problem.message)}${hint}`;
		})),
		list("Past updates", (policy.updates ?? []).slice(0, 10).map((update) => `${time(update.date, now)} ${arrow(update)} by ${e(update.author)} in ${code(update.commit.slice(0, 7))}`))
	].join("");
}
function policyRow(policy, label, index, now) {
	let { old, next } = step(policy), created = policy.latest?.created ?? null, age = created === null ? "" : time(created, now), search = [
		label,
		policy.image ?? "",
		policy.state
	].join(" ").toLowerCase(), change = old === next || next === "" ? code(old || next || "–") : `${code(old || "–")} <span class="arrow">→</span> ${code(next)}`, holds = policy.overrides.length === 0 ? "" : ` <span class="badge override">${[...new Set(policy.overrides.map(({ action }) => action))].join(", ")}</span>`;
	return `<tbody data-state="${policy.state}" data-search="${e(search)}">
<tr><th scope="row"><button type="button" aria-expanded="false" aria-controls="p${index}">${e(label)}</button><div class="sub">${e(policy.image ?? "image not known")}</div></th>
<td>${badge(policy.state)}${holds}</td><td>${change}</td><td data-sort="${created === null ? "" : e(created)}">${age}</td><td>${policy.updates === null ? "" : trend(policy.updates, now)}</td></tr>
<tr id="p${index}" class="details"><td colspan="5">${details(policy, now)}</td></tr>
</tbody>`;
}
function gravestFirst(policies) {
	return policies.toSorted((a, b) => POLICY_STATES.indexOf(a.state) - POLICY_STATES.indexOf(b.state));
}
function summaryTiles(policies) {
	return `<ul class="tiles">${POLICY_STATES.map((state) => `<li><button type="button" class="tile ${state}" data-filter="${state}" aria-pressed="false"><b>${policies.filter((policy) => policy.state === state).length}</b> ${STATE_WORDS[state]}</button></li>`).join("")}</ul>`;
}
function table(title, head, rows) {
	if (rows.length === 0) return "";
	let cells = rows.map(([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
	return `<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead><tbody>${cells.join("")}</tbody></table></div></section>`;
}
function automations(status, now) {
	return table("Automations", [
		"Name",
		"Branch",
		"Path",
		"Waiting",
		"Held",
		"Last result"
	], status.automations.map(({ name, base, branch, path, suspended, pending, held, lastResult, awaiting }) => [
		code(name),
		`${code(branch)} → ${code(base)}`,
		code(path === "" ? "." : path),
		suspended ? badge("suspended") : String(pending),
		String(held),
		[...lastResult === null ? [] : [`${lastResult.date === null ? "" : `${time(lastResult.date, now)}, `}${link(lastResult.text, lastResult.url)}`], ...awaiting === null ? [] : [waitOf(new Date(awaiting))]].join("; ") || "–"
	]));
}
function repositories(status) {
	return table("Image repositories", [
		"Name",
		"Image",
		"Tags",
		"Scan"
	], status.repositories.map(({ name, image, tagCount, suspended, error }) => [
		code(name),
		code(image),
		tagCount === null ? "–" : String(tagCount),
		suspended ? badge("suspended") : error === null ? "scanned" : `<span class="severity error">error</span> ${e(error.message)}`
	]));
}
function problems({ diagnostics, policies }) {
	let told = new Set(policies.flatMap((policy) => policy.problems.map((problem) => JSON.stringify(problem))));
	return table("Other problems", [
		"Problem",
		"Place",
		"What it says"
	], diagnostics.filter((d) => d.severity !== "notice" && !told.has(JSON.stringify(d))).map((problem) => [
		`<span class="severity ${problem.severity}">${problem.severity}</span> ${code(problem.code)}`,
		problem.file === void 0 ? "" : code(`${problem.file}:${problem.line ?? 1}`),
		`${e(problem.message)}${stepBlock(problem)}`
	]));
}
function statusPage(status, { back } = {}) {
	let now = new Date(status.generated), title = `Retag: ${status.source.repository ?? "status"}`, commit = status.source.commit === null ? "" : ` at ${code(status.source.commit.slice(0, 10))}`, policies = gravestFirst(status.policies), labels = tellApart(policies), rows = policies.map((policy, index) => policyRow(policy, labels[index] ?? policy.name, index, now)).join("\n"), none = status.policies.length === 0 ? "<p>No policies are declared.</p>" : "", body = `<header>${back === void 0 ? "" : `<nav><a href="${e(back.href)}">← ${e(back.label)}</a></nav>`}<h1>${e(title)}</h1><p>Made <time datetime="${e(status.generated)}">${e(dayOf(now))} ${e(status.generated.slice(11, 16))} UTC</time>${commit}</p></header>
<main id="main">
${summaryTiles(status.policies)}
<section><h2>Image policies</h2>
<div class="tools"><label>Filter <input type="search" id="filter" placeholder="name or image" autocomplete="off"></label> <span id="shown" role="status"></span></div>
${none}<div class="scroll" tabindex="0" role="region" aria-label="Image policies"><table id="policies" class="stack"><thead><tr><th scope="col">Policy</th><th scope="col">State</th><th scope="col">Old → new</th><th scope="col">Built</th><th scope="col">Updates</th></tr></thead>
${rows}
</table></div></section>
${automations(status, now)}${repositories(status)}${problems(status)}
</main>`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${e(title)}</title><style>
:root{--bg:#fff;--fg:#1f2328;--muted:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--accent:#0550ae;--bad:#b3141f;--warn:#7d4e00;--good:#116329}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--muted:#9198a1;--line:#3d444d;--soft:#161b22;--accent:#71b7ff;--bad:#ff8c85;--warn:#e3b341;--good:#56d364}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1200px;padding:1rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:1.5rem 0 .5rem}h3{font-size:.95rem;margin:.75rem 0 .25rem}
header p{margin:.25rem 0 1rem;color:var(--muted)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--soft);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
tr:not(.details) code{overflow-wrap:break-word}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.5rem;margin:.25rem 0;overflow-x:auto;white-space:pre-wrap}
a{color:var(--accent)}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.25rem .5rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0;padding:0}
.tile{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:8px;padding:.4rem .75rem;cursor:pointer}
.tile b{font-size:1.2rem;margin-right:.15rem}.tile[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.tools{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin-bottom:.5rem;color:var(--muted)}
input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.3rem .5rem;min-width:16rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;background:var(--soft);font-weight:600;white-space:nowrap}
th button{font:inherit;font-weight:600;color:var(--accent);background:none;border:0;padding:0;text-align:left;cursor:pointer}
th button::before{content:"▸ ";color:var(--muted)}th button[aria-expanded=true]::before{content:"▾ "}
.sub{color:var(--muted);font-size:.85rem;overflow-wrap:anywhere}
.details td{border-top:0;padding:0 .75rem .75rem 2rem}.details ul{margin:.25rem 0;padding-left:1.2rem}.rule{color:var(--muted);margin:.25rem 0}
.js .details:not(.open){display:none}
.badge,.severity{border:1px solid currentColor;border-radius:1em;padding:.05em .6em;font-size:.85rem;white-space:nowrap}
.failed,.severity.error{color:var(--bad)}.held,.severity.warning{color:var(--warn)}.pending{color:var(--good)}
.suspended,.unused,.current,.severity.notice{color:var(--muted)}.override{color:var(--accent)}
.arrow{color:var(--muted)}
.trend{display:block}.trend rect{fill:var(--accent)}.trend rect.none{fill:var(--line)}
@media(max-width:40rem){
.stack,.stack tbody:not([hidden]),.stack tr.details{display:block}
.stack thead{position:absolute;left:-9999px}
.stack tr:not(.details){display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:center;padding:.6rem .75rem;border-top:1px solid var(--line)}
.stack tbody:first-of-type tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:0}.stack td:empty{display:none}.stack th[scope=row]{flex:0 0 100%}
.stack .details td{padding:0 .75rem .75rem}
}
@media print{.tools,.skip{display:none}}
</style></head>
<body><a class="skip" href="#main">Skip to the policies</a>
${body}
<script>
document.documentElement.classList.add('js');
const rows=[...document.querySelectorAll('#policies tbody')],filter=document.getElementById('filter'),shown=document.getElementById('shown'),tiles=[...document.querySelectorAll('[data-filter]')];
const open=(button,value)=>{button.setAttribute('aria-expanded',String(value));document.getElementById(button.getAttribute('aria-controls')).classList.toggle('open',value)};
const apply=()=>{const words=filter.value.toLowerCase().split(/\\s+/),state=tiles.find(tile=>tile.getAttribute('aria-pressed')==='true')?.dataset.filter;let count=0;
for(const row of rows){const fits=words.every(word=>row.dataset.search.includes(word))&&(!state||row.dataset.state===state);row.hidden=!fits;count+=fits}
shown.textContent=count===rows.length?rows.length+' policies':count+' of '+rows.length+' policies'};
for(const row of rows){const button=row.querySelector('button');button.addEventListener('click',()=>open(button,button.getAttribute('aria-expanded')!=='true'))}
for(const tile of tiles)tile.addEventListener('click',()=>{const was=tile.getAttribute('aria-pressed')==='true';for(const each of tiles)each.setAttribute('aria-pressed',String(each===tile&&!was));apply()});
filter.addEventListener('input',apply);
document.addEventListener('keydown',event=>{if(event.key==='/'&&document.activeElement!==filter){event.preventDefault();filter.focus()}else if(event.key==='Escape'&&document.activeElement===filter){filter.value='';apply()}});
apply();
<\/script></body></html>
`;
}
export { statusPage };
