/** The summary of a workflow run, as GitHub shows it on the run's page. */
import { policyName } from '../document-name.ts';
import type { Diagnostic } from '../errors.ts';
import type { HeldChange, Plan, ResolvedPolicy } from '../plan-model.ts';
import { type BodySection, cutNotice, printSections } from '../pull-request/body-section.ts';
import { heldSection } from '../pull-request/held-section.ts';
import { gatherUpdates } from '../pull-request/image-update.ts';
import { codeCell, codeSpan, link } from '../pull-request/neutralise.ts';
import { policyFold } from '../pull-request/policy-fold.ts';
import { updateTable } from '../pull-request/update-table.ts';
import { waitOf } from './age.ts';
import { problemList } from './problem-markdown.ts';
import { tokenNotes } from './token-notes.ts';

/** GitHub drops a summary of more bytes whole. */
const MAX_BYTES = 1024 * 1024;
/** Characters of a summary in plain letters, and of one where many take three bytes. */
const MAX_SUMMARY = { plain: 1_000_000, wide: 340_000 } as const;

/** What publishing did to one branch, as the summary shows it. */
interface PublishedBranch {
  branch: string;
  operation: string;
  number?: number | undefined;
  url?: string | undefined;
  /** The branch was left as it is: the interval of its automation is over then. */
  awaiting?: Date | undefined;
}

/** What the summary of a job tells. */
interface SummaryContent {
  title: string;
  plan: Plan;
  published: readonly PublishedBranch[];
  diagnostics: readonly Diagnostic[];
  /** Remarks of ours, such as requests made. */
  footer: readonly string[];
  now: Date;
  /** Event that started the workflow, such as `schedule`. */
  event?: string | undefined;
}

const section = (title: string, items: readonly string[], table = ''): BodySection => ({
  ...{ head: `### ${title}\n\n${table}`, items, tail: '', separator: '\n' },
  cut: dropped => cutNotice(title, dropped),
});

function publishedSection(published: readonly PublishedBranch[]): BodySection {
  const lines = published.map(({ branch, operation, number, url, awaiting }) => {
    const what = number === undefined ? codeSpan(branch) : `${link(`#${number}`, url)} from ${codeSpan(branch)}`;
    // A branch may have been pushed and its pull request refused: that is no peace.
    const idle = number === undefined ? 'no pull request' : 'unchanged';
    const done = operation === 'none' ? idle : operation;
    return `- ${what}: ${awaiting ? waitOf(awaiting) : done}`;
  });
  return section('Pull requests', lines);
}

/** The first policies are the ones that people look for: those that elected nothing. */
function funnelSection(policies: readonly ResolvedPolicy[]): BodySection {
  const rank = ({ latestRef }: ResolvedPolicy) => (latestRef === undefined ? 0 : 1);
  const rows = policies.toSorted((a, b) => rank(a) - rank(b)).map(funnelRow);
  const head =
    '| Policy | Fetched | Not excluded | Match the pattern | Comparable | Admitted | Elected |\n|---|---:|---:|---:|---:|---:|---|\n';
  return section('How the tags were elected', rows, head);
}

function funnelRow({ policy, counts, selection, latestRef, error }: ResolvedPolicy): string {
  const found = selection?.counts ?? counts;
  const numbers = found
    ? [found.fetched, found.fetched - found.excluded, found.filtered, found.parsed, found.matched].map(String)
    : ['', '', '', '', ''];
  const name = policyName(policy);
  const outcome = latestRef ? codeCell(latestRef.tag) : error ? `❌ ${codeCell(error.code)}` : '_nothing_';
  return `| ${[codeCell(name), ...numbers, outcome].join(' | ')} |`;
}

/** What `mode: lint` found. */
export function lintSummary(diagnostics: readonly Diagnostic[]): string {
  const list = listWithinLimit(diagnostics);
  return `## Retag: lint\n\n${list === '' ? 'No problems found.' : list}\n`;
}

/** Why a step could not go on. */
export function failureSummary(diagnostics: readonly Diagnostic[]): string {
  return `## Retag: stopped\n\n${listWithinLimit(diagnostics)}\n`;
}

const listWithinLimit = (diagnostics: readonly Diagnostic[]) =>
  withinLimit(room => printSections([problemList(diagnostics)], room).join(''));

/** The longest text that GitHub takes; `print` is given the characters that there is room for. */
function withinLimit(print: (room: number) => string): string {
  const text = print(MAX_SUMMARY.plain);
  return new TextEncoder().encode(text).length <= MAX_BYTES ? text : print(MAX_SUMMARY.wide);
}

/** What is held back has a list of its own. */
function isAbout({ code, file, line }: Diagnostic, held: HeldChange): boolean {
  return code === held.code && file === held.file && line === held.line;
}

/**
 * Markdown: the table of updates, what was published, what is held, problems, the traps of the token, the funnel of each
 * policy, and a fold per policy.
 */
export function jobSummary(content: SummaryContent): string {
  return withinLimit(room => printSummary(content, room));
}

function idleLine(policies: readonly ResolvedPolicy[], held: number): string {
  const idle = policies.filter(({ error }) => error !== undefined);
  const failed = idle.filter(({ policy }) => !policy.suspend).length;
  if (failed > 0)
    return `Nothing to change now; ${failed} of ${policies.length} policies elected nothing, see Problems.`;
  return held + idle.length === 0 ? 'Every marker is up to date.' : 'Nothing to change now.';
}

function printSummary(content: SummaryContent, room: number): string {
  const { title, plan, published, diagnostics, footer, now } = content;
  const changes = plan.automations.flatMap(automation => automation.files.flatMap(file => file.changes));
  const held = plan.automations.flatMap(automation => automation.held);
  const shown = plan.policies.filter(policy => !policy.unused);
  const problems = diagnostics.filter(problem => !held.some(change => isAbout(problem, change)));
  const sections = printSections(
    [
      updateTable(gatherUpdates(changes), () => undefined, now),
      publishedSection(published),
      heldSection(held),
      problemList(problems, '### Problems\n\n'),
      { ...section('Good to know', tokenNotes(content)), separator: '\n\n' },
      funnelSection(shown),
      section('Policies', shown.map(policyFold)),
    ],
    room,
  );
  const first = changes.length > 0 ? undefined : idleLine(shown, held.length);
  return `${[`## ${title}`, first, ...sections, footer.join(' · ')].filter(text => text !== undefined && text !== '').join('\n\n')}\n`;
}
