/** `/retag status`: every policy that a marker names, its tag, and what people decided about it. */
import type { Override } from '../../config/schema.ts';
import { policyName } from '../../document-name.ts';
import type { Plan } from '../../plan-model.ts';
import { codeSpan, neutraliseText } from '../../pull-request/neutralise.ts';

const MAX_ROWS = 200;

function describeOverride(override: Override): string {
  const tag = override.action === 'hold' ? '' : ` ${codeSpan(override.tag)}`;
  const until = override.until === undefined ? '' : ` until ${neutraliseText(override.until)}`;
  const by = override.by === undefined ? '' : ` by ${codeSpan(override.by)}`;
  const reason = override.reason === undefined ? '' : `: ${neutraliseText(override.reason)}`;
  return `${override.action}${tag}${until}${by}${reason}`;
}

/** The answer to `/retag status`. */
export function statusText(plan: Plan, overrides: readonly Override[]): string {
  const shown = plan.policies.filter(({ unused }) => !unused);
  const rows = shown.slice(0, MAX_ROWS).map(({ policy, repository, latestRef, error }) => {
    const key = policyName(policy);
    const own = overrides.filter(entry => entry.policy === key || entry.policy === policy.name);
    const elected = latestRef === undefined ? `none${error ? `, ${error.code}` : ''}` : codeSpan(latestRef.tag);
    const decided = own.map(describeOverride).join('<br>') || '';
    return `| ${codeSpan(key)} | ${repository ? codeSpan(repository.image) : ''} | ${elected} | ${decided} |`;
  });
  if (rows.length === 0) return 'No marker names a policy.';
  const more = shown.length > rows.length ? `\n\n_${shown.length - rows.length} more left out._` : '';
  return `| policy | image | tag | overrides |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
}
