/** What an election gives to think about once its tag is known. */
import type { Diagnostic } from '../errors.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { checkChronology } from '../policies/chronology.ts';
import { admittedTags } from '../policies/ranked-tags.ts';
import { findTime } from '../policies/time-in-text.ts';

/**
 * That the elected tag is older than others that are admitted, by the times in tags and in the listing: nothing is asked
 * for. Empty where somebody chose the tag.
 */
export function remarkOnElection(resolved: ResolvedPolicy, scan: ScannedRepository | undefined): Diagnostic[] {
  const { policy, repository, selection, override } = resolved;
  const { tags, uploaded } = scan ?? {};
  if (selection === undefined || tags === undefined || override !== undefined) return [];
  const isDated = uploaded?.has(selection.tag) || findTime(selection.tag) !== undefined;
  if (!isDated) return [];
  const { choice, filterTags } = policy;
  const admitted = admittedTags({ policy: choice, filterTags, exclusionList: repository?.exclusionList, tags });
  const dated = admitted.map(tag => ({ tag, created: uploaded?.get(tag) }));
  return checkChronology(policy, dated, selection.tag);
}
