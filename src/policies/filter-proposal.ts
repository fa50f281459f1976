import { PolicyError } from '../errors.ts';
import { compileFilter } from './filter-tags.ts';
import { keysUnder, type LintSubject } from './lint-subject.ts';
import { selectTag } from './select.ts';

/** A filter that a hint may show: pattern, then extract (empty for the tag itself). */
export type FilterProposal = readonly [pattern: string, extract: string];

/** Filters that find a number wherever it stands in a tag, the strictest first. */
export const NUMBER_PROPOSALS: readonly FilterProposal[] = [
  ['^(?P<number>[0-9]+)$', '$number'],
  ['(?P<number>[0-9]+)$', '$number'],
  ['(?P<number>[0-9]+)', '$number'],
];

/** Proposals are tried on so many tags at most, spread over the list. */
const SAMPLE = 2000;

/**
 * Picks a filter that does what its hint says: the first under which the policy elects one of the tags, else the first
 * that keeps any tag, else the last; without tags the first that compiles. `fits` says what else the keys must be.
 */
export function chooseFilter(
  subject: LintSubject,
  proposals: readonly FilterProposal[],
  fits: (keys: readonly string[]) => boolean = () => true,
): FilterProposal {
  const usable = proposals.filter(compiles);
  const sampled = { ...subject, tags: sampleOf(subject.tags) };
  const keeping = usable.filter(proposal => {
    const keys = keysUnder(sampled, proposal);
    return keys.length > 0 && fits(keys);
  });
  const otherwise = subject.tags === undefined ? usable[0] : usable.at(-1);
  return keeping.find(proposal => elects(sampled, proposal)) ?? keeping[0] ?? otherwise ?? ['.*', ''];
}

function sampleOf(tags: readonly string[] = []): readonly string[] {
  const step = Math.ceil(tags.length / SAMPLE);
  return step <= 1 ? tags : tags.filter((_tag, index) => index % step === 0);
}

function compiles([pattern, extract]: FilterProposal): boolean {
  return attempt(() => compileFilter({ pattern, extract }));
}

function elects({ policy, repository, tags = [] }: LintSubject, [pattern, extract]: FilterProposal): boolean {
  const filterTags = { pattern, extract };
  return attempt(() =>
    selectTag({ policy: policy.choice, filterTags, exclusionList: repository?.exclusionList, tags }),
  );
}

function attempt(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}
