/** What a policy says, in one sentence of plain text. */
import type { ImagePolicy } from '../model.ts';

type Rule = Pick<ImagePolicy, 'choice' | 'filterTags' | 'digestReflectionPolicy'>;

function order({ choice }: Rule): string {
  if (choice.semver !== undefined) return `highest version in ${choice.semver.range}`;
  const descends = (value: { order?: string }) => value.order?.toLowerCase() === 'desc';
  if (choice.alphabetical !== undefined)
    return descends(choice.alphabetical) ? 'first in the alphabet' : 'last in the alphabet';
  if (choice.numerical !== undefined) return descends(choice.numerical) ? 'smallest number' : 'greatest number';
  return 'no order';
}

/** `highest version in >=1.0.0, among tags matching ^v(.*)$, compared by $1, with digest (Always)`. */
export function describeRule(policy: Rule): string {
  const { filterTags, digestReflectionPolicy } = policy;
  const pattern = filterTags?.pattern === undefined ? '' : `, among tags matching ${filterTags.pattern}`;
  const extract = filterTags?.extract === undefined ? '' : `, compared by ${filterTags.extract}`;
  const digest = digestReflectionPolicy === 'Never' ? '' : `, with digest (${digestReflectionPolicy})`;
  return `${order(policy)}${pattern}${extract}${digest}`;
}
