/** What an election gives to think about once its tag is known. */
import type { Diagnostic } from '../errors.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { selectionInput } from '../policies/candidates.ts';
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
  const isNewer = newerThan(selection.tag, uploaded);
  const newer = isNewer === undefined ? [] : tags.filter(isNewer);
  if (newer.length === 0) return [];
  // Only these are asked about: where the newest is elected, as in most lists, there are none.
  const asked = selectionInput(policy, repository, [selection.tag, ...newer]);
  const dated = admittedTags(asked).map(tag => ({ tag, created: uploaded?.get(tag) }));
  return checkChronology(policy, dated, selection.tag);
}

/** Whether a tag is newer than the elected one, by the same kind of time; undefined where that one has none. */
function newerThan(
  elected: string,
  uploaded: ReadonlyMap<string, Date> | undefined,
): ((tag: string) => boolean) | undefined {
  const upload = uploaded?.get(elected)?.getTime();
  if (upload !== undefined) return tag => (uploaded?.get(tag)?.getTime() ?? Number.NEGATIVE_INFINITY) > upload;
  const time = findTime(elected)?.time;
  return time === undefined ? undefined : tag => (findTime(tag)?.time ?? Number.NEGATIVE_INFINITY) > time;
}
