/** A policy's trace for a terminal: the rule, the funnel, the best tags, the asked tag, the markers. */
import { ageOf, dayOf } from './age.ts';
import { type Palette, printableLine } from './diagnostic-text.ts';
import { funnelOf } from './funnel.ts';
import { describeRule } from './policy-rule.ts';
import { textTable } from './text-table.ts';
import { type PolicyTrace, valueFor } from './trace-document.ts';

const MAX_TIES = 5;
const MAX_MARKERS = 20;

/** One line per step: how many tags were left, and what dropped the others. */
function funnel({ counts, policy }: PolicyTrace): string[] {
  if (counts === undefined) return ['  the tags are not known'];
  return funnelOf(policy, counts).map(({ left, step, rule, dropped }) => {
    const what = rule === undefined ? step : `${step} ${rule}`;
    return `  ${String(left).padStart(7)}  ${what}${dropped > 0 ? ` (${dropped} dropped)` : ''}`;
  });
}

function bestTags({ top, latestRef, ties }: PolicyTrace, now: Date, palette: Palette): string[] {
  const rows = top.map(({ tag, key, created, digest }, index) => [
    `${index + 1}`,
    tag,
    key === tag ? '' : key,
    created === undefined ? '' : `${dayOf(created)} (${ageOf(created, now)})`,
    digest?.replace(/^(sha256:[0-9a-f]{12}).*/, '$1') ?? '',
    tag === latestRef?.tag ? 'elected' : '',
  ]);
  if (rows.length === 0) return [];
  const used = [0, 1, 2, 3, 4, 5].filter(column => rows.some(row => row[column] !== ''));
  const heads = ['', 'TAG', 'KEY', 'BUILT', 'DIGEST', ''];
  const table = textTable(
    used.map(column => heads[column] ?? ''),
    rows.map(row => used.map(column => row[column] ?? '')),
    palette,
  );
  const more = ties.length > MAX_TIES ? ` and ${ties.length - MAX_TIES} more` : '';
  const tied = ties.length === 0 ? [] : [`  as good as the elected one: ${ties.slice(0, MAX_TIES).join(', ')}${more}`];
  return ['', ...table.split('\n').map(line => `  ${line}`), ...tied.map(printableLine)];
}

function markerLines({ markers, pending, held, policy }: PolicyTrace): string[] {
  if (markers.length === 0) return ['', '  no marker names this policy, so it updates nothing'];
  const shown = markers.slice(0, MAX_MARKERS).map(marker => {
    const next = valueFor(marker, pending);
    const hold = held.find(change => change.file === marker.file && change.line === marker.line);
    const after = hold ? ` held: ${hold.reason}` : next === null ? '' : ` → ${next}`;
    return `  ${marker.file}:${marker.line}  ${marker.value}${after}`;
  });
  const more = markers.length - shown.length;
  const suspended = policy.suspend ? ['  the policy is suspended'] : [];
  return ['', ...shown, ...(more > 0 ? [`  and ${more} more`] : []), ...suspended];
}

/** Where something else than the document itself gives it its name or namespace. */
function namingLines({ name, namespace }: PolicyTrace['policy']['naming']): string[] {
  return [
    ...(SELF_EVIDENT.test(name) ? [] : [`  name      ${name}`]),
    ...(SELF_EVIDENT.test(namespace) ? [] : [`  namespace ${namespace}`]),
  ];
}

const SELF_EVIDENT = /^(?:metadata\.\w+ of the document|key of `images:`|`namespace:` of the entry.*)$/;

/** The trace as text without its problems, which belong on another stream. */
export function traceText(trace: PolicyTrace, now: Date, palette: Palette): string {
  const { name, policy, repository, latestRef, override, asked, error } = trace;
  const { location, naming } = policy;
  const digest = latestRef?.digest === undefined ? '' : `@${latestRef.digest}`;
  const elected = latestRef
    ? `${latestRef.tag}${digest}`
    : (error?.message.replace(`${name}: `, '') ?? 'nothing elected');
  const lines = [
    `  image     ${repository?.image ?? 'not known'}`,
    `  rule      ${describeRule(policy)}`,
    `  declared  ${location.file}:${location.line}`,
    ...namingLines(naming),
    ...(override === undefined ? [] : [`  override  ${override}`]),
    '',
    ...funnel(trace),
  ].map(printableLine);
  const rest = [...(asked ? ['', `  ${asked.sentence}`] : []), ...markerLines(trace)].map(printableLine);
  const head = `${palette.bold(printableLine(name))} → ${latestRef ? palette.added(printableLine(elected)) : palette.error(printableLine(elected))}`;
  return [head, ...lines, ...bestTags(trace, now, palette), ...rest].join('\n');
}
