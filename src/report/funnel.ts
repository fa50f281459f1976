/** The funnel of a policy: how many tags each of its steps leaves. */
import type { ImagePolicy } from '../model.ts';
import type { SelectionCounts } from '../policies/selection.ts';

/** A step, in the order in which they are taken. */
interface FunnelStep {
  /** Tags that are left. */
  left: number;
  /** Tags that this step dropped. */
  dropped: number;
  /** `fetched`, `parsed: are versions`. */
  step: string;
  /** The pattern or range that decides, where the policy has one. */
  rule?: string;
}

/** All five steps, those that drop nothing too. */
export function funnelOf(
  { filterTags, choice }: Pick<ImagePolicy, 'filterTags' | 'choice'>,
  { fetched, excluded, filtered, parsed, matched }: SelectionCounts,
): FunnelStep[] {
  const kept = fetched - excluded;
  const pattern = filterTags?.pattern;
  const range = choice.semver?.range;
  const kind = choice.semver ? 'are versions' : choice.numerical ? 'are numbers' : 'can be compared';
  return [
    { left: fetched, dropped: 0, step: 'fetched' },
    { left: kept, dropped: excluded, step: 'not excluded by the exclusion list' },
    {
      ...{ left: filtered, dropped: kept - filtered },
      ...(pattern === undefined ? { step: 'filtered: no pattern' } : { step: 'filtered: match', rule: pattern }),
    },
    { left: parsed, dropped: filtered - parsed, step: `parsed: ${kind}` },
    {
      ...{ left: matched, dropped: parsed - matched },
      ...(range === undefined ? { step: 'matched' } : { step: 'matched: inside the range', rule: range }),
    },
  ];
}
