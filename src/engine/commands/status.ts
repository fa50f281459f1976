/** `/retag status`: every policy that a marker names, its tag, and what people decided about it. */
import type { Override } from '../../config/schema.ts';
import { policyName } from '../../document-name.ts';
import type { Plan } from '../../plan-model.ts';
import { type BodySection, cutNotice, printSection } from '../../pull-request/body-section.ts';
import { codeCell, neutraliseText } from '../../pull-request/neutralise.ts';

// Leaves the comment room for its first line and its note.
const MAX_TABLE = 55_000;

function describeOverride(override: Override): string {
  const tag = override.action === 'hold' ? '' : ` ${codeCell(override.tag)}`;
  const until = override.until === undefined ? '' : ` until ${neutraliseText(override.until)}`;
  const by = override.by === undefined ? '' : ` by ${codeCell(override.by)}`;
  const reason = override.reason === undefined ? '' : `: ${neutraliseText(override.reason)}`;
  return `${override.action}${tag}${until}${by}${reason}`;
}

/** The answer to `/retag status`. */
export function statusText(plan: Plan, overrides: readonly Override[]): string {
  const shown = plan.policies.filter(({ unused }) => !unused);
  const rows = shown.map(({ policy, repository, latestRef, error }) => {
    const key = policyName(policy);
    const own = overrides.filter(entry => entry.policy === key || entry.policy === policy.name);
    const elected = latestRef === undefined ? `none${error ? `, ${error.code}` : ''}` : codeCell(latestRef.tag);
    const decided = own.map(describeOverride).join('<br>') || '';
    return `| ${codeCell(key)} | ${repository ? codeCell(repository.image) : ''} | ${elected} | ${decided} |`;
  });
  if (rows.length === 0) return 'No marker names a policy.';
  const table: BodySection = {
    ...{
      head: '| Policy | Image | Tag | Pins, holds and skips |\n|---|---|---|---|\n',
      items: rows,
      tail: '',
      separator: '\n',
    },
    cut: dropped => cutNotice('Policies', dropped, '`retag status` shows them all'),
  };
  return printSection(table, MAX_TABLE);
}
