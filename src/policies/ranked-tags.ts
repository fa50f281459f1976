import { compileSieve, type SelectionInput, uniqueTags } from './candidates.ts';
import { type Candidate, precedes } from './ranking.ts';
import { runElection } from './select.ts';
import type { RankedTag } from './selection.ts';

/**
 * Every tag that a policy admits with its key, in the policy's own order: the elected one first. Throws PolicyError as an
 * election does.
 */
export function rankTags(input: SelectionInput): RankedTag[] {
  const { ranking, admitted } = gatherAdmitted(input);
  return admitted.sort((a, b) => (precedes(ranking, a, b) ? -1 : 1)).map(({ tag, key }) => ({ tag, key }));
}

/** The same tags in no particular order, which costs less for very many. */
export function admittedTags(input: SelectionInput): string[] {
  return gatherAdmitted(input).admitted.map(({ tag }) => tag);
}

function gatherAdmitted(input: SelectionInput) {
  const tags = uniqueTags(input.tags);
  const counts = { fetched: 0, excluded: 0, filtered: 0, parsed: 0, matched: 0 };
  const { ranking } = runElection({ ...input, tags }, counts);
  const { excludedBy, keyOf } = compileSieve(input);
  const admitted: Candidate<unknown>[] = [];
  for (const tag of tags) {
    const key = excludedBy(tag) === undefined ? keyOf(tag) : undefined;
    const value = key === undefined ? undefined : ranking.parse(key);
    if (key !== undefined && value !== undefined && ranking.admits(value)) admitted.push({ tag, key, value });
  }
  return { ranking, admitted };
}
