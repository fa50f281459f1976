import { PolicyError } from '../errors.ts';
import { compileSieve, type SelectionInput, uniqueTags } from './candidates.ts';
import { splitDigitGroups } from './digit-groups.ts';
import type { Election } from './election.ts';
import { parseGoFloat } from './go-float.ts';
import { parseChoice } from './policy-choice.ts';
import { type Candidate, precedes } from './ranking.ts';
import { runElection } from './select.ts';
import type { SelectionCounts } from './selection.ts';

/** What became of one tag, in the order in which the rules are applied. */
type TagFate =
  /** The policy itself cannot be used; `rule` is Flux's text. */
  | 'invalid policy'
  /** The registry has no such tag. What the rules would say of it is told all the same. */
  | 'unknown'
  /** Dropped by the exclusion list; `rule` is the pattern. */
  | 'excluded'
  /** Dropped by `filterTags.pattern`; `rule` is the pattern. */
  | 'filtered'
  /** Its key is no version or no number. */
  | 'unparsable'
  /** Outside the semver range; `rule` is the range. */
  | 'outside'
  /** Admitted, but another tag is better. */
  | 'matched'
  | 'elected';

/** Which rule kept or dropped a tag, as data and as a sentence. */
export interface TagExplanation {
  tag: string;
  fate: TagFate;
  /** The text of the rule that decided: a pattern, a range, or the error of the policy. */
  rule?: string;
  /** The key that the tag is compared by, once it passed the filter. */
  key?: string;
  /** Place among the admitted tags, from 1, and how many there are. */
  rank?: number;
  matched?: number;
  /** The tag that was elected, if any. */
  elected?: string;
  sentence: string;
}

/** Explains what the policy did with one tag. Never throws: a policy that cannot be used is an explanation too. */
export function explainTag(input: SelectionInput, tag: string): TagExplanation {
  try {
    return explain(input, tag);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return {
      tag,
      fate: 'invalid policy',
      rule: error.message,
      sentence: `The policy cannot be used: ${error.message}.`,
    };
  }
}

function explain(input: SelectionInput, tag: string): TagExplanation {
  const tags = uniqueTags(input.tags);
  const judged = judge(input, tag);
  const outcome = tryElection({ ...input, tags });
  if (!tags.has(tag)) return describeUnknown(tag, judged);
  if (judged.fate !== 'matched') return { ...judged, ...(outcome !== undefined && { elected: electedTag(outcome) }) };
  if (outcome === undefined) {
    return { ...judged, sentence: `${judged.sentence} But other candidates stop the policy, so no tag is elected.` };
  }
  return place(input, tags, judged, outcome);
}

function describeUnknown(tag: string, judged: TagExplanation): TagExplanation {
  const then = judged.fate === 'matched' ? 'The policy would admit it.' : `Besides: ${judged.sentence}`;
  return { ...judged, tag, fate: 'unknown', sentence: `The registry has no tag '${tag}'. ${then}` };
}

/** What the rules say of a tag by itself, without comparing it. */
function judge(input: SelectionInput, tag: string): TagExplanation {
  const { excludedBy, keyOf, filterError } = compileSieve(input);
  if (filterError !== undefined) throw filterError;
  const choice = parseChoice(input.policy);
  const exclusion = excludedBy(tag);
  if (exclusion !== undefined) {
    return { tag, fate: 'excluded', rule: exclusion, sentence: `'${tag}' is excluded by the pattern '${exclusion}'.` };
  }
  const key = keyOf(tag);
  if (key === undefined) {
    const rule = input.filterTags?.pattern ?? '';
    return { tag, fate: 'filtered', rule, sentence: `'${tag}' does not match filterTags.pattern '${rule}'.` };
  }
  const named = key === tag ? `'${tag}'` : `The key '${key}' of '${tag}'`;
  if (choice.kind === 'semver') {
    const range = input.policy.semver?.range ?? '';
    try {
      if (!choice.range.test(key)) {
        return { tag, key, fate: 'outside', rule: range, sentence: `${named} is outside the range '${range}'.` };
      }
    } catch {
      const sentence = `${named} is no semantic version as Flux reads them, so it is ignored.`;
      return { tag, key, fate: 'unparsable', sentence };
    }
  }
  if (choice.kind === 'numerical' && Number.isNaN(parseGoFloat(key)) && splitDigitGroups(key) === undefined) {
    const sentence = `${named} is no number, and a single such key stops a numerical policy.`;
    return { tag, key, fate: 'unparsable', sentence };
  }
  return { tag, key, fate: 'matched', sentence: `${named} is admitted.` };
}

function tryElection(input: SelectionInput): { election: Election; counts: SelectionCounts } | undefined {
  const counts: SelectionCounts = { fetched: 0, excluded: 0, filtered: 0, parsed: 0, matched: 0 };
  try {
    return { election: runElection(input, counts), counts };
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

function electedTag({ election }: { election: Election }): string {
  return election.top[0]?.tag ?? '';
}

function place(
  input: SelectionInput,
  tags: Set<string>,
  judged: TagExplanation,
  outcome: { election: Election; counts: SelectionCounts },
): TagExplanation {
  const { ranking } = outcome.election;
  const { tag, key = tag } = judged;
  const target: Candidate<unknown> = { tag, key, value: ranking.parse(key) };
  const { excludedBy, keyOf } = compileSieve(input);
  let rank = 1;
  for (const other of tags) {
    if (other === tag || excludedBy(other) !== undefined) continue;
    const otherKey = keyOf(other);
    const value = otherKey === undefined ? undefined : ranking.parse(otherKey);
    if (otherKey === undefined || value === undefined || !ranking.admits(value)) continue;
    if (precedes(ranking, { tag: other, key: otherKey, value }, target)) rank++;
  }
  const elected = electedTag(outcome);
  const { matched } = outcome.counts;
  const compared = key === tag ? '' : ` (compared by its key '${key}')`;
  const sentence =
    elected === tag
      ? `'${tag}' is elected${compared}: the best of ${matched} admitted tags.`
      : `'${tag}' is admitted${compared}, but only number ${rank} of ${matched}; '${elected}' is elected.`;
  return { ...judged, fate: elected === tag ? 'elected' : 'matched', rank, matched, elected, sentence };
}
