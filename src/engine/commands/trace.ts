/** `/retag why`: how a policy elected its tag, and which rule dropped another one. */
import type { Override } from '../../config/schema.ts';
import type { Plan, ResolvedPolicy } from '../../plan-model.ts';
import { explainTag, type TagExplanation } from '../../policies/trace.ts';
import { neutraliseText } from '../../pull-request/neutralise.ts';
import { policyFold } from '../../pull-request/policy-fold.ts';
import { policyKey } from '../resolve.ts';
import type { NamedPolicy } from './policy-name.ts';

/** What the policy itself says of one tag, overrides aside. */
export function explainFor(
  { declared, repository }: NamedPolicy,
  tags: readonly string[],
  tag: string,
): TagExplanation {
  const [policy] = declared;
  const { exclusionList } = repository;
  return explainTag(
    {
      policy: policy?.choice ?? {},
      ...(policy?.filterTags && { filterTags: policy.filterTags }),
      ...(exclusionList && { exclusionList: [...exclusionList] }),
      tags,
    },
    tag,
  );
}

/** The resolved documents of a policy. */
export function resolvedOf(plan: Plan, key: string): ResolvedPolicy[] {
  return plan.policies.filter(({ policy }) => policyKey(policy) === key);
}

/** Folds of the policy's documents, open where they are the answer itself. */
export function traceText(plan: Plan, named: NamedPolicy, options: { open: boolean }): string {
  const folds = resolvedOf(plan, named.key).map(policyFold);
  return folds.map(fold => (options.open ? fold.replace('<details>', '<details open>') : fold)).join('\n');
}

/** What became of one tag, with the skips of people. */
export function tagText(plan: Plan, named: NamedPolicy, tag: string, overrides: readonly Override[]): string {
  const tags =
    plan.repositories.find(
      ({ repository }) => repository === named.repository || repository.image === named.repository.image,
    )?.tags ?? [];
  const skip = overrides.find(
    entry =>
      entry.action === 'skip' &&
      entry.tag === tag &&
      (entry.policy === named.key || entry.policy === named.declared[0]?.name),
  );
  const skipped =
    skip === undefined
      ? ''
      : ` It is skipped${skip.by === undefined ? '' : ` by ${neutraliseText(skip.by)}`}, so it is never proposed.`;
  return `${neutraliseText(explainFor(named, tags, tag).sentence)}${skipped}`;
}
