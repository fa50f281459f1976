/** A policy's trace as the answer to a comment: the asked tag, the rule, the funnel, the best tags, the markers. */
import { type BodySection, cutNotice, printSection } from '../pull-request/body-section.ts';
import { codeCell, codeSpan, neutraliseText, proseText } from '../pull-request/neutralise.ts';
import { policyRules } from '../pull-request/policy-fold.ts';
import { dayAndAge } from './age.ts';
import { funnelOf } from './funnel.ts';
import { problemItem } from './problem-markdown.ts';
import { type PolicyTrace, valueFor } from './trace-document.ts';

const MAX_TIES = 5;
const MAX_MARKERS = 20;
const MAX_PROBLEMS = 20;
// Leaves the comment room for its first line and its note.
const MAX_TRACES = 55_000;

function headline({ name, latestRef, error }: PolicyTrace): string {
  if (latestRef !== undefined) return `**${codeSpan(name)}** elects ${codeSpan(latestRef.tag)}.`;
  return `**${codeSpan(name)}** elects nothing${error === undefined ? '.' : `: ${proseText(error.message.replace(`${name}: `, ''))}`}`;
}

function funnelTable({ policy, counts }: PolicyTrace): string {
  if (counts === undefined) return '_The tags are not known._';
  const rows = funnelOf(policy, counts).map(({ left, step, rule, dropped }) => {
    const what = rule === undefined ? step : `${step} ${codeCell(rule)}`;
    return `| ${left} | ${what} | ${dropped === 0 ? '' : dropped} |`;
  });
  return ['| Tags left | Step | Dropped |', '|---:|---|---:|', ...rows].join('\n');
}

/** In the order of the policy; columns that would be empty are left out. */
function bestTable({ top, latestRef, ties }: PolicyTrace, now: Date): string {
  if (top.length === 0) return '';
  const columns = [
    ['Best', '---:', (_: PolicyTrace['top'][number], index: number) => `${index + 1}`],
    [
      'Tag',
      '---',
      ({ tag }: PolicyTrace['top'][number]) => `${codeCell(tag)}${tag === latestRef?.tag ? ' elected' : ''}`,
    ],
    ['Compared by', '---', ({ tag, key }: PolicyTrace['top'][number]) => (key === tag ? '' : codeCell(key))],
    ['Built', '---', ({ created }: PolicyTrace['top'][number]) => (created ? dayAndAge(created, now) : '')],
  ] as const;
  const used = columns.filter(([, , cell]) => top.some((tag, index) => cell(tag, index) !== ''));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(used.map(([head]) => head)),
    row(used.map(([, line]) => line)),
    ...top.map((tag, index) => row(used.map(([, , cell]) => cell(tag, index)))),
  ].join('\n');
  if (ties.length === 0) return table;
  const more = ties.length > MAX_TIES ? ` and ${ties.length - MAX_TIES} more` : '';
  return `${table}\n\nAs good as the elected one: ${ties.slice(0, MAX_TIES).map(codeSpan).join(', ')}${more}.`;
}

function markerList({ markers, pending, held, policy }: PolicyTrace): string {
  if (markers.length === 0) return 'No marker names this policy, so it updates nothing.';
  const items = markers.map(marker => {
    const next = valueFor(marker, pending);
    const hold = held.find(change => change.file === marker.file && change.line === marker.line);
    const after = hold ? `, held: ${proseText(hold.reason)}` : next === null ? '' : ` → ${codeSpan(next)}`;
    return `- ${codeSpan(`${marker.file}:${marker.line}`)}: ${codeSpan(marker.value)}${after}`;
  });
  const suspended = policy.suspend ? '\n\nThe policy is suspended.' : '';
  return `Markers:\n\n${shorten(items, MAX_MARKERS)}${suspended}`;
}

function shorten(items: readonly string[], limit: number): string {
  const more = items.length > limit ? [`- _${items.length - limit} more_`] : [];
  return [...items.slice(0, limit), ...more].join('\n');
}

function traceMarkdown(trace: PolicyTrace, now: Date): string {
  const { policy, repository, override, asked, diagnostics, error } = trace;
  // The headline has it already.
  const problems = diagnostics.filter(problem => problem !== error || problem.hint !== undefined);
  return [
    headline(trace),
    asked === undefined ? '' : neutraliseText(asked.sentence),
    policyRules({ policy, repository, override })
      .map(rule => `- ${rule}`)
      .join('\n'),
    funnelTable(trace),
    bestTable(trace, now),
    markerList(trace),
    problems.length === 0 ? '' : `Remarks:\n\n${shorten(problems.map(problemItem), MAX_PROBLEMS)}`,
  ]
    .filter(text => text !== '')
    .join('\n\n');
}

/** One part per trace: a name may be declared once per cluster. At most 55,000 characters. */
export function tracesMarkdown(traces: readonly PolicyTrace[], now: Date): string {
  const section: BodySection = {
    ...{ head: '', tail: '', separator: '\n\n---\n\n' },
    items: traces.map(trace => traceMarkdown(trace, now)),
    cut: dropped => cutNotice('Policies of this name', dropped, '`retag why POLICY` shows them'),
  };
  return printSection(section, MAX_TRACES);
}
