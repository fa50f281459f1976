import { PolicyError } from '../errors.ts';
import type { ImagePolicy, ImagePolicyChoice, TagFilter } from '../model.ts';
import { correctYaml, filterYaml, orderYaml } from './lint-subject.ts';
import { selectTag } from './select.ts';
import { findTime } from './time-in-text.ts';

/** A policy that may elect by age, and what a hint says of it. */
interface Correction {
  choice: ImagePolicyChoice;
  filterTags: TagFilter | undefined;
  hint: string;
}

/**
 * A hint with a policy that elects the newest tag, tried on the tags: ascending order, else the time cut out of the tag.
 * `newest` is a tag that should win, `isNewest` says what else may. Where neither helps, the tags do not tell their age,
 * or another one. What the policy has already is never advised.
 */
export function suggestOrderByTime(
  policy: ImagePolicy,
  tags: readonly string[],
  newest: string,
  isNewest: (tag: string) => boolean,
): string {
  const { choice, filterTags } = policy;
  const corrections = [...ascend(choice, filterTags), ...extractTime(newest)];
  const found = corrections.find(correction => {
    const elected = electedBy(correction, tags);
    return elected !== undefined && isNewest(elected);
  });
  if (found !== undefined) return found.hint;
  if (findTime(newest) !== undefined) return TIMES_DISAGREE;
  return followsTime(policy) ? `${TAG_WITH_TIME}.` : correctYaml(`${TAG_WITH_TIME}, and extract it`, EXTRACT_TIME);
}

const TIMES_DISAGREE =
  'The times in the tags tell another order than the dates of the images, as when an old commit is built again. Nothing to do if the tags are right; else put the time of the build into them.';
const TAG_WITH_TIME =
  'No order of these tags follows their age. Put the time of the build into each tag, as in main-1a2b3c4-1700000000';
const EXAMPLE = { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' } as const;
const EXTRACT_TIME = filterYaml(EXAMPLE.pattern, EXAMPLE.extract, orderYaml('numerical'));

/** Whether the policy compares a number that it cuts out of the tag, so that only the tags can be at fault. */
function followsTime({ choice, filterTags }: ImagePolicy): boolean {
  return choice.numerical != null && choice.numerical.order !== 'desc' && Boolean(filterTags?.extract);
}

function ascend({ alphabetical, numerical }: ImagePolicyChoice, filterTags: TagFilter | undefined): Correction[] {
  const kind = alphabetical != null ? 'alphabetical' : numerical != null ? 'numerical' : undefined;
  if (kind === undefined) return [];
  const hint = correctYaml('Ascending order elects the greatest key', ['spec:', ...orderYaml(kind)]);
  return [{ choice: { [kind]: { order: 'asc' } }, filterTags, hint }];
}

function extractTime(newest: string): Correction[] {
  const found = findTime(newest);
  if (found === undefined) return [];
  const time = newest.slice(found.start, found.end);
  const shape = time.replaceAll('.', '\\.').replace(/[0-9]+/g, digits => `[0-9]{${digits.length}}`);
  const pattern = `(?:^|[^0-9A-Za-z])(?P<ts>${shape})(?:[^0-9A-Za-z]|$)`;
  const kind = /^[0-9]+$/.test(time) ? 'numerical' : 'alphabetical';
  const hint = correctYaml('Extract the time and compare that', filterYaml(pattern, '$ts', orderYaml(kind)));
  return [{ choice: { [kind]: { order: 'asc' } }, filterTags: { pattern, extract: '$ts' }, hint }];
}

function electedBy({ choice, filterTags }: Correction, tags: readonly string[]): string | undefined {
  try {
    return selectTag({ policy: choice, filterTags, tags }).tag;
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}
