/**
 * The status as one page that stands alone: no script from elsewhere, no font, no image, nothing that is asked for over
 * the network. Works without its script; the script only filters and sorts. All text from outside is escaped.
 */
import { nextStep } from '../errors.ts';
import { agoOf, dayOf, waitOf } from './age.ts';
import { tellApart } from './policy-label.ts';
import { POLICY_STATES, type PolicyState, type PolicyStatus, type StatusDocument } from './status-document.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './status-page-assets.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Characters without a glyph and those that turn the direction of text around could disguise what is written.
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Foreign text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, '').replace(/[&<>"']/g, character => ESCAPES[character] ?? '');
}

const e = escapeHtml;
const code = (text: string) => `<code>${e(text)}</code>`;

/** A link to https only; else the label alone. */
function link(label: string, url: string | null): string {
  const isSafe = url !== null && /^https:\/\/[^\s"'<>]+$/.test(url);
  return isSafe ? `<a href="${e(url)}" rel="noreferrer noopener">${e(label)}</a>` : e(label);
}

const STATE_WORDS: Record<PolicyState, string> = {
  failed: 'failed',
  held: 'held back',
  pending: 'update waits',
  suspended: 'suspended',
  unused: 'no marker',
  current: 'up to date',
};

const badge = (state: PolicyState) => `<span class="badge ${state}">${STATE_WORDS[state]}</span>`;

const time = (iso: string, now: Date) =>
  `<time datetime="${e(iso)}" title="${e(iso)}">${e(agoOf(new Date(iso), now))}</time>`;

/** Tag, with the beginning of the digest. */
function short(value: string): string {
  return value.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1');
}

const WEEKS = 26;
const WEEK = 7 * 86_400_000;

/** Updates per week over half a year as bars; the numbers are in the title and in the list below. */
function trend(updates: NonNullable<PolicyStatus['updates']>, now: Date): string {
  const counts = new Array<number>(WEEKS).fill(0);
  const commits = new Map(updates.map(update => [update.commit, update.date]));
  for (const date of commits.values()) {
    const weeksAgo = Math.floor((now.getTime() - Date.parse(date)) / WEEK);
    if (weeksAgo >= 0 && weeksAgo < WEEKS) counts[WEEKS - 1 - weeksAgo]! += 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, week) => {
    const height = count === 0 ? 1 : Math.max(3, Math.round((count / most) * 20));
    return `<rect x="${week * 4}" y="${20 - height}" width="3" height="${height}"${count === 0 ? ' class="none"' : ''}/>`;
  });
  const label = `${total} ${total === 1 ? 'update' : 'updates'} in ${WEEKS} weeks`;
  return `<svg class="trend" viewBox="0 0 ${WEEKS * 4} 20" width="${WEEKS * 4}" height="20" role="img" aria-label="${label}"><title>${label}</title>${bars.join('')}</svg>`;
}

function step(policy: PolicyStatus): { old: string; next: string } {
  const [first] = policy.pending;
  const [held] = policy.held;
  const old = first?.old ?? held?.old ?? policy.inFiles[0] ?? '';
  const next = first?.new ?? held?.new ?? policy.latest?.tag ?? '';
  return { old: short(tagPart(old)), next: short(tagPart(next)) };
}

/** `tag` or `tag@digest` of a whole reference; a bare tag or digest stays. */
function tagPart(value: string): string {
  const [reference = '', digest] = value.split('@', 2);
  const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1);
  const isDigest = digest === undefined && reference.startsWith('sha256:');
  const tag = colon === -1 || isDigest ? reference : reference.slice(colon + 1);
  return digest === undefined ? tag : `${tag}@${digest}`;
}

/** The next step; it may hold lines of YAML to copy. */
function stepBlock(problem: StatusDocument['diagnostics'][number]): string {
  const step = nextStep(problem);
  return step === undefined ? '' : `<pre>${e(step)}</pre>`;
}

function details(policy: PolicyStatus, now: Date): string {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;
  const place = (change: { file: string; line: number }) => code(`${change.file}:${change.line}`);
  const arrow = (change: { old: string; new: string }) => `${code(short(change.old))} → ${code(short(change.new))}`;
  return [
    `<p>${e(policy.message)}</p>`,
    `<p class="rule">${policy.image === null ? '' : `${code(policy.image)}: `}${e(policy.rule)}</p>`,
    list(
      'Waiting',
      policy.pending.map(change => `${place(change)} ${arrow(change)}`),
    ),
    list(
      'Held back',
      policy.held.map(
        change => `${place(change)} ${arrow(change)}: ${e(change.reason)}. To release it: ${e(change.release)}`,
      ),
    ),
    list(
      'Pins, holds and skips',
      policy.overrides.map(({ action, tag, until, by, reason, url }) => {
        const parts = [tag, until && `until ${until}`, by && `by ${by}`, reason].filter(
          part => part !== null && part !== '',
        );
        return `${link(action, url)} ${e(parts.join(', '))}`;
      }),
    ),
    list(
      'Problems',
      policy.problems.map(problem => {
        const hint = stepBlock(problem);
        const at = problem.file === undefined ? '' : ` ${code(`${problem.file}:${problem.line ?? 1}`)}`;
        return `<span class="severity ${problem.severity}">${problem.severity}</span> ${code(problem.code)}${at} ${e(problem.message)}${hint}`;
      }),
    ),
    list(
      'Past updates',
      (policy.updates ?? [])
        .slice(0, 10)
        .map(
          update =>
            `${time(update.date, now)} ${arrow(update)} by ${e(update.author)} in ${code(update.commit.slice(0, 7))}`,
        ),
    ),
  ].join('');
}

function policyRow(policy: PolicyStatus, label: string, index: number, now: Date): string {
  const { old, next } = step(policy);
  const created = policy.latest?.created ?? null;
  const age = created === null ? '' : time(created, now);
  const search = [label, policy.image ?? '', policy.state].join(' ').toLowerCase();
  const change =
    old === next || next === ''
      ? code(old || next || '–')
      : `${code(old || '–')} <span class="arrow">→</span> ${code(next)}`;
  const holds =
    policy.overrides.length === 0
      ? ''
      : ` <span class="badge override">${[...new Set(policy.overrides.map(({ action }) => action))].join(', ')}</span>`;
  return `<tbody data-state="${policy.state}" data-search="${e(search)}">
<tr><th scope="row"><button type="button" aria-expanded="false" aria-controls="p${index}">${e(label)}</button><div class="sub">${e(policy.image ?? 'image not known')}</div></th>
<td>${badge(policy.state)}${holds}</td><td>${change}</td><td data-sort="${created === null ? '' : e(created)}">${age}</td><td>${policy.updates === null ? '' : trend(policy.updates, now)}</td></tr>
<tr id="p${index}" class="details"><td colspan="5">${details(policy, now)}</td></tr>
</tbody>`;
}

/** What needs somebody stands first; within a state the order stays. */
function gravestFirst(policies: readonly PolicyStatus[]): PolicyStatus[] {
  return policies.toSorted((a, b) => POLICY_STATES.indexOf(a.state) - POLICY_STATES.indexOf(b.state));
}

function summaryTiles(policies: readonly PolicyStatus[]): string {
  const tiles = POLICY_STATES.map(state => {
    const count = policies.filter(policy => policy.state === state).length;
    return `<li><button type="button" class="tile ${state}" data-filter="${state}" aria-pressed="false"><b>${count}</b> ${STATE_WORDS[state]}</button></li>`;
  });
  return `<ul class="tiles">${tiles.join('')}</ul>`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map(cell => `<td>${cell}</td>`).join('')}</tr>`,
  );
  const heads = head.map(cell => `<th scope="col">${cell}</th>`).join('');
  return `<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads}</tr></thead><tbody>${cells.join('')}</tbody></table></div></section>`;
}

function automations(status: StatusDocument, now: Date): string {
  const rows = status.automations.map(
    ({ name, base, branch, path, suspended, pending, held, lastResult, awaiting }) => [
      code(name),
      `${code(branch)} → ${code(base)}`,
      code(path === '' ? '.' : path),
      suspended ? badge('suspended') : String(pending),
      String(held),
      [
        ...(lastResult === null
          ? []
          : [
              `${lastResult.date === null ? '' : `${time(lastResult.date, now)}, `}${link(lastResult.text, lastResult.url)}`,
            ]),
        ...(awaiting === null ? [] : [waitOf(new Date(awaiting))]),
      ].join('; ') || '–',
    ],
  );
  return table('Automations', ['Name', 'Branch', 'Path', 'Waiting', 'Held', 'Last result'], rows);
}

function repositories(status: StatusDocument): string {
  const rows = status.repositories.map(({ name, image, tagCount, suspended, error }) => [
    code(name),
    code(image),
    tagCount === null ? '–' : String(tagCount),
    suspended
      ? badge('suspended')
      : error === null
        ? 'scanned'
        : `<span class="severity error">error</span> ${e(error.message)}`,
  ]);
  return table('Image repositories', ['Name', 'Image', 'Tags', 'Scan'], rows);
}

function problems({ diagnostics, policies }: StatusDocument): string {
  const told = new Set(policies.flatMap(policy => policy.problems.map(problem => JSON.stringify(problem))));
  const others = diagnostics.filter(d => d.severity !== 'notice' && !told.has(JSON.stringify(d)));
  const rows = others.map(problem => [
    `<span class="severity ${problem.severity}">${problem.severity}</span> ${code(problem.code)}`,
    problem.file === undefined ? '' : code(`${problem.file}:${problem.line ?? 1}`),
    `${e(problem.message)}${stepBlock(problem)}`,
  ]);
  return table('Other problems', ['Problem', 'Place', 'What it says'], rows);
}

/** What a server puts around the page. */
interface PageFrame {
  /** A link above the title, within the same server. */
  back?: { href: string; label: string };
}

/** The whole page. `policy` of its Content-Security-Policy forbids everything that is not in the page itself. */
export function statusPage(status: StatusDocument, { back }: PageFrame = {}): string {
  const now = new Date(status.generated);
  const title = `Retag: ${status.source.repository ?? 'status'}`;
  const commit = status.source.commit === null ? '' : ` at ${code(status.source.commit.slice(0, 10))}`;
  const policies = gravestFirst(status.policies);
  const labels = tellApart(policies);
  const rows = policies.map((policy, index) => policyRow(policy, labels[index] ?? policy.name, index, now)).join('\n');
  const none = status.policies.length === 0 ? '<p>No policies are declared.</p>' : '';
  const nav = back === undefined ? '' : `<nav><a href="${e(back.href)}">← ${e(back.label)}</a></nav>`;
  const body = `<header>${nav}<h1>${e(title)}</h1><p>Made <time datetime="${e(status.generated)}">${e(dayOf(now))} ${e(status.generated.slice(11, 16))} UTC</time>${commit}</p></header>
<main id="main">
${summaryTiles(status.policies)}
<section><h2>Image policies</h2>
<div class="tools"><label>Filter <input type="search" id="filter" placeholder="name or image" autocomplete="off"></label> <span id="shown" role="status"></span></div>
${none}<div class="scroll" tabindex="0" role="region" aria-label="Image policies"><table id="policies" class="stack"><thead><tr><th scope="col">Policy</th><th scope="col">State</th><th scope="col">Old → new</th><th scope="col">Built</th><th scope="col">Updates</th></tr></thead>
${rows}
</table></div></section>
${automations(status, now)}${repositories(status)}${problems(status)}
</main>`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${e(title)}</title><style>${PAGE_STYLE}</style></head>
<body><a class="skip" href="#main">Skip to the policies</a>
${body}
<script>${PAGE_SCRIPT}</script></body></html>
`;
}
