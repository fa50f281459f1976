import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import type { ImagePolicyChoice, TagFilter } from '../model.ts';
import { type Candidates, type Election, elect } from './election.ts';
import { compileExclusions } from './exclusion-list.ts';
import { compileFilter, type KeyExtractor } from './filter-tags.ts';
import { type ParsedChoice, parseChoice } from './policy-choice.ts';
import type { Selection, SelectionCounts } from './selection.ts';

/** Everything that decides an election: the policy, its filter, the repository's exclusion list, and the tags. */
export interface SelectionInput {
  policy: ImagePolicyChoice;
  filterTags?: TagFilter | undefined;
  /** Absent or empty means Flux's default, `["^.*\\.sig$"]`. */
  exclusionList?: readonly string[] | undefined;
  /** In any order; repeated tags count once. */
  tags: Iterable<string>;
}

/**
 * Elects the tag that Flux would elect. The order of the tags does not matter; where Flux's own answer is random, ties
 * go by text and are reported. Throws PolicyError with Flux's text and the counts so far.
 */
export function selectTag(input: SelectionInput): Selection {
  const counts: SelectionCounts = { fetched: 0, excluded: 0, filtered: 0, parsed: 0, matched: 0 };
  try {
    const candidates = gatherCandidates(input, counts);
    const election = elect(candidates.choice, candidates);
    counts.parsed = election.parsed;
    counts.matched = election.matched;
    return toSelection(election, counts);
  } catch (error) {
    if (error instanceof PolicyError) error.counts = counts;
    throw error;
  }
}

function gatherCandidates(input: SelectionInput, counts: SelectionCounts): Candidates & { choice: ParsedChoice } {
  const excludedBy = compileExclusions(input.exclusionList);
  const choice = parseChoice(input.policy);
  const filter = input.filterTags === undefined ? undefined : compileLater(input.filterTags);
  const unique: Set<string> = input.tags instanceof Set ? input.tags : new Set(input.tags);
  counts.fetched = unique.size;
  const tags: string[] = [];
  const keys: string[] = filter === undefined ? tags : [];
  // One pass without intermediate lists: a million tags have to fit in little memory.
  for (const tag of unique) {
    if (excludedBy(tag) !== undefined) counts.excluded++;
    else if (filter === undefined) tags.push(tag);
    else {
      const key = filter.keyOf(tag);
      if (key === undefined) continue;
      tags.push(tag);
      keys.push(key);
    }
  }
  if (counts.fetched === counts.excluded) throw noTags(counts);
  if (filter?.error !== undefined) throw filter.error;
  counts.filtered = tags.length;
  if (counts.filtered === 0) throw noneFiltered(input.filterTags?.pattern ?? '', counts);
  return { choice, tags, keys };
}

/** An invalid filter only counts once there are tags to filter: Flux then says that there are none. */
function compileLater(filter: TagFilter): { keyOf: KeyExtractor; error?: PolicyError } {
  try {
    return { keyOf: compileFilter(filter) };
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    return { keyOf: () => undefined, error: invalidFilter(cause) };
  }
}

function invalidFilter(cause: PolicyError): PolicyError {
  return new PolicyError('POLICY_INVALID', `failed to filter tags: ${cause.message}`, {
    cause,
    hint: 'filterTags.pattern is a Go regular expression: no lookaround, no backreferences. For example:\nspec:\n  filterTags:\n    pattern: ^v[0-9]+\\.[0-9]+\\.[0-9]+$',
  });
}

function toSelection(election: Election, counts: SelectionCounts): Selection {
  const elected = election.top[0];
  if (elected === undefined) throw noneInRange(counts);
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
      ? `None of ${filtered} candidates is a version: Flux needs two dots, as in 1.2.3. Extract the version from longer tags:\nspec:\n  filterTags:\n    pattern: ^app-(?P<version>[0-9]+\\.[0-9]+\\.[0-9]+)$\n    extract: $version`
      : `None of ${parsed} versions is inside the range; versions with a prerelease only count if the range names one, such as '>=1.0.0-0'.`;
  return new PolicyError('POLICY_NO_MATCH', 'unable to determine latest version from provided list', { hint });
}
