/** The summary of a workflow run, as GitHub shows it on the run's page. */
import { type Diagnostic, formatDiagnostic } from '../errors.ts';
import type { Plan } from '../plan-model.ts';
import { type BodySection, printSections } from '../pull-request/body-section.ts';
import { heldSection } from '../pull-request/held-section.ts';
import { gatherUpdates } from '../pull-request/image-update.ts';
import { codeSpan, link, neutraliseText } from '../pull-request/neutralise.ts';
import { policyFold } from '../pull-request/policy-fold.ts';
import { updateTable } from '../pull-request/update-table.ts';

// GitHub drops a summary of more than 1 MiB whole; characters of three bytes still fit.
const MAX_SUMMARY = 300_000;

/** What publishing did to one branch, as the summary shows it. */
export interface PublishedBranch {
  branch: string;
  operation: string;
  number?: number | undefined;
  url?: string | undefined;
}

export interface SummaryContent {
  title: string;
  plan: Plan;
  published: readonly PublishedBranch[];
  diagnostics: readonly Diagnostic[];
  /** Remarks of ours, such as requests made. */
  footer: readonly string[];
  now: Date;
}

const section = (head: string, items: readonly string[], tail = ''): BodySection => ({
  head,
  items,
  tail,
  separator: '\n',
  cut: dropped => `_${dropped} more left out, because GitHub limits the size of this text._`,
});

function publishedSection(published: readonly PublishedBranch[]): BodySection {
  const lines = published.map(({ branch, operation, number, url }) => {
    const what = number === undefined ? codeSpan(branch) : `${link(`#${number}`, url)} from ${codeSpan(branch)}`;
    return `- ${what}: ${operation === 'none' ? 'unchanged' : operation}`;
  });
  return section('### Pull requests\n\n', lines);
}

function problemSection(diagnostics: readonly Diagnostic[]): BodySection {
  const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;
  const lines = diagnostics.map(d => {
    const hint = d.hint === undefined ? '' : `<br>→ ${neutraliseText(d.hint)}`;
    return `- ${icons[d.severity]} ${neutraliseText(formatDiagnostic(d))}${hint}`;
  });
  return section('### Problems\n\n', lines);
}

/** Markdown: the table of updates, what was published, what is held, problems, and a fold per policy. */
export function jobSummary({ title, plan, published, diagnostics, footer, now }: SummaryContent): string {
  const changes = plan.automations.flatMap(automation => automation.files.flatMap(file => file.changes));
  const held = plan.automations.flatMap(automation => automation.held);
  const shown = plan.policies.filter(policy => !policy.unused);
  const sections = printSections(
    [
      updateTable(gatherUpdates(changes), () => undefined, now),
      publishedSection(published),
      heldSection(held),
      problemSection(diagnostics),
      section('### Policies\n\n', shown.map(policyFold)),
    ],
    MAX_SUMMARY,
  );
  const first = changes.length === 0 ? 'Every marker is up to date.' : undefined;
  return `${[`## ${title}`, first, ...sections, footer.join(' · ')].filter(text => text !== undefined && text !== '').join('\n\n')}\n`;
}
