/** The status for a terminal: what `flux get images all` shows, and what waits. */
import { agoOf, waitOf } from './age.ts';
import type { Palette } from './diagnostic-text.ts';
import { tellApart } from './policy-label.ts';
import type { PolicyState, PolicyStatus, StatusDocument } from './status-document.ts';
import { textTable } from './text-table.ts';

const paint: Record<PolicyState, keyof Palette> = {
  failed: 'error',
  held: 'warning',
  pending: 'added',
  suspended: 'dim',
  unused: 'dim',
  current: 'dim',
};

const shortDigest = (digest: string) => digest.slice(0, 19);

/** `tag` of a reference, so that a column shows what differs. */
function tagPart(value: string): string {
  if (/^sha256:[0-9a-f]{64}$/.test(value)) return shortDigest(value);
  const [reference = '', digest] = value.split('@', 2);
  const slash = reference.lastIndexOf('/');
  const colon = reference.indexOf(':', slash + 1);
  const tag = colon === -1 ? reference : reference.slice(colon + 1);
  return digest === undefined ? tag : `${tag}@${shortDigest(digest)}`;
}

function inFiles(values: readonly string[]): string {
  const shown = [...new Set(values.map(tagPart))];
  return shown.length > 2 ? `${shown.slice(0, 2).join(', ')} +${shown.length - 2}` : shown.join(', ');
}

function electedText({ latest }: PolicyStatus): string {
  if (latest === null) return '-';
  return latest.digest === null ? latest.tag : `${latest.tag}@${shortDigest(latest.digest)}`;
}

function overrideText({ action, tag, until, by, reason }: StatusDocument['policies'][number]['overrides'][number]) {
  const parts = [
    `${action}${tag === null ? '' : ` ${tag}`}`,
    ...(until === null ? [] : [`until ${until}`]),
    ...(by === null ? [] : [`by ${by}`]),
    ...(reason === null ? [] : [reason]),
  ];
  return parts.join(', ');
}

function resultText({ lastResult, awaiting }: StatusDocument['automations'][number], now: Date): string {
  const age = lastResult?.date ? `${agoOf(new Date(lastResult.date), now)}, ` : '';
  const told = awaiting === null ? [] : [waitOf(new Date(awaiting))];
  // A long line is cut at its end, and titles are long.
  return [...told, ...(lastResult === null ? [] : [`${age}${lastResult.text}`])].join('; ') || '-';
}

/**
 * Four blocks: repositories, policies, automations, and overrides where there are any. Colours only whole lines, which
 * take at most `columns` where the names leave room for that.
 */
export function statusText(status: StatusDocument, now: Date, palette: Palette, columns?: number): string {
  const { repositories, policies, automations } = status;
  const block = (title: string, table: string) => (table === '' ? '' : `${palette.bold(title)}\n${table}`);
  const repositoryTable = textTable(
    ['NAME', 'IMAGE', 'TAGS', 'STATUS'],
    repositories.map(({ name, image, tagCount, suspended, error }) => [
      ...[name, image, tagCount === null ? '-' : String(tagCount)],
      suspended ? 'suspended' : (error?.message.replace(`${image}: `, '') ?? 'scanned'),
    ]),
    palette,
    columns,
  );
  const names = tellApart(policies);
  const policyTable = textTable(
    ['NAME', 'STATE', 'IN FILES', 'ELECTED', 'MESSAGE'],
    policies.map((policy, index) => [
      ...[names[index] ?? '', policy.state, inFiles(policy.inFiles), electedText(policy), policy.message],
    ]),
    palette,
    columns,
  );
  const automationTable = textTable(
    ['NAME', 'BASE', 'BRANCH', 'PATH', 'PENDING', 'HELD', 'LAST RESULT'],
    automations.map(automation => [
      ...[automation.name, automation.base, automation.branch, automation.path || '.'],
      ...[automation.suspended ? 'suspended' : String(automation.pending), String(automation.held)],
      resultText(automation, now),
    ]),
    palette,
    columns,
  );
  const overrides = policies.flatMap((policy, index) =>
    policy.overrides.map(override => [names[index] ?? '', overrideText(override)]),
  );
  const [policyHead = '', ...policyLines] = policyTable.split('\n');
  const painted = policyLines.map((line, index) => palette[paint[policies[index]?.state ?? 'current']](line));
  return [
    block('Image repositories', repositoryTable),
    block('Image policies', policies.length === 0 ? '' : [policyHead, ...painted].join('\n')),
    block('Automations', automationTable),
    block('Holds, pins and skips', textTable(['POLICY', 'OVERRIDE'], overrides, palette, columns)),
  ]
    .filter(text => text !== '')
    .join('\n\n');
}
