import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import { compileSieve, type SelectionInput, uniqueTags } from './candidates.ts';
import { type Election, elect } from './election.ts';
import { parseChoice } from './policy-choice.ts';
import type { RankedTag, Selection, SelectionCounts } from './selection.ts';

export type { SelectionInput } from './candidates.ts';

/**
 * Elects the tag that Flux would elect. The order of the tags does not matter; where Flux's own answer is random, ties
 * go by text and are reported. Throws PolicyError with Flux's text and the counts so far.
 */
export function selectTag(input: SelectionInput): Selection {
  const counts: SelectionCounts = { fetched: 0, excluded: 0, filtered: 0, parsed: 0, matched: 0 };
  try {
    return toSelection(runElection(input, counts), counts);
  } catch (error) {
    if (error instanceof PolicyError) error.counts = counts;
    throw error;
  }
}

/** Runs every step of an election and counts what each leaves over. Throws PolicyError with Flux's text. */
export function runElection(input: SelectionInput, counts: SelectionCounts): Election {
  const { excludedBy, keyOf, filterError } = compileSieve(input);
  const choice = parseChoice(input.policy);
  const tags = uniqueTags(input.tags);
  // Candidates are visited rather than listed: a million tags have to fit in little memory.
  const visit = (each: (tag: string, key: string) => void) => {
    counts.excluded = 0;
    counts.filtered = 0;
    for (const tag of tags) {
      if (excludedBy(tag) !== undefined) {
        counts.excluded++;
        continue;
      }
      const key = keyOf(tag);
      if (key === undefined) continue;
      counts.filtered++;
      each(tag, key);
    }
  };
  counts.fetched = tags.size;
  const election = elect(choice, visit, counts);
  if (counts.fetched === counts.excluded) throw noTags(counts);
  if (filterError !== undefined) throw filterError;
  if (counts.filtered === 0) throw noneFiltered(input.filterTags?.pattern ?? '', counts);
  if (counts.matched === 0) throw noneInRange(counts);
  return election;
}

function toSelection(election: Election, counts: SelectionCounts): Selection {
  // An election that nobody wins has thrown before.
  const elected = election.top[0] as RankedTag;
  const diagnostics = election.ties.length === 0 ? [] : [diagnoseTie(elected.tag, election.ties)];
  return {
    ...elected,
    counts,
    ties: election.ties,
    top: election.top,
    diagnostics: [...election.diagnostics, ...diagnostics],
  };
}

function diagnoseTie(tag: string, ties: readonly string[]): Diagnostic {
  const named = ties.slice(0, 10).map(tied => `'${tied}'`);
  const more = ties.length > named.length ? ` and ${ties.length - named.length} more` : '';
  return diagnose('POLICY_TIE', `'${tag}' is as good as ${named.join(', ')}${more}; its text alone decided`, {
    hint: 'Extract all that tells the tags apart, or let filterTags.pattern keep only one kind of them.',
  });
}

function noTags({ fetched, excluded }: SelectionCounts): PolicyError {
  const hint =
    fetched === 0
      ? 'The repository has no tags yet.'
      : `All ${excluded} tags are dropped by the exclusion list. Narrow it in the ImageRepository:\nspec:\n  exclusionList:\n    - ^.*\\.sig$`;
  return new PolicyError('POLICY_NO_TAGS', 'no tags in database', { hint });
}

function noneFiltered(pattern: string, { fetched, excluded }: SelectionCounts): PolicyError {
  return new PolicyError('POLICY_NO_MATCH', 'version list argument cannot be empty', {
    hint: `filterTags.pattern '${pattern}' matches none of ${fetched - excluded} tags.`,
  });
}

function noneInRange({ filtered, parsed }: SelectionCounts): PolicyError {
  const hint =
    parsed === 0
      ? `No version among ${filtered} ${filtered === 1 ? 'tag' : 'tags'}: Flux needs two dots, as in 1.2.3. Extract the version from longer tags:\nspec:\n  filterTags:\n    pattern: ^app-(?P<version>[0-9]+\\.[0-9]+\\.[0-9]+)$\n    extract: $version`
      : `Nothing inside the range among ${parsed} ${parsed === 1 ? 'version' : 'versions'}; versions with a prerelease only count if the range names one, such as '>=1.0.0-0'.`;
  return new PolicyError('POLICY_NO_MATCH', 'unable to determine latest version from provided list', { hint });
}
