/** What kind of step a change is, as people ask before they merge. */
import { diff, gt, parse } from 'semver';

/** `tag` is a step between tags that are no versions; `digest` a new image under the same tag. */
export type ChangeKind = 'major' | 'minor' | 'patch' | 'prerelease' | 'downgrade' | 'digest' | 'repository' | 'tag';

interface Version {
  /** Two to four numbers. */
  numbers: readonly number[];
  /** What follows the numbers, by its dashes: `-alpine3.19` is `['alpine3.19']`. */
  suffix: readonly string[];
}

const PRERELEASE =
  /^(?:alpha|a|beta|b|rc|cr|c|m|pre|preview|prerelease|milestone|dev|next|nightly|canary|snapshot|ea)$/i;

/** A version by itself, or after a `v` or a word and dash (`v1.2`, `release-1.2.3`). A bare number is a build or a date. */
function versionOf(tag: string): Version | undefined {
  const match = /^(?:[A-Za-z]+-)?v?(\d+(?:\.\d+){1,3})(?:-([0-9A-Za-z.+-]+))?(?:\+[0-9A-Za-z.+-]+)?$/.exec(tag);
  if (match === null) return undefined;
  return { numbers: (match[1] ?? '').split('.').map(Number), suffix: match[2]?.split('-') ?? [] };
}

/** `alpine3.19` and `alpine3.22` are one word with other numbers. */
const wordOf = (segment: string) => segment.replace(/\d+(?:\.\d+)*/g, '0');

/**
 * How many segments at the end name a variant of the image that both tags are of (`-alpine3.19`, `-ls12`, `-rootless`,
 * `-debian-12-r3`) rather than a step before a release.
 */
function sharedVariant(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  let named = 0;
  while (count < Math.min(one.length, other.length)) {
    const word = wordOf(one.at(-1 - count) ?? '');
    const letters = word.replace(/[^A-Za-z]/g, '');
    if (word !== wordOf(other.at(-1 - count) ?? '') || PRERELEASE.test(letters)) break;
    count += 1;
    // A number alone belongs to the word before it; without one it is a prerelease.
    if (letters !== '') named = count;
  }
  return named;
}

const withoutLast = (list: readonly string[], count: number) => list.slice(0, list.length - count);

/** Which number differs first, and in which direction; undefined when none does. */
function coreStep(from: readonly number[], to: readonly number[]): ChangeKind | undefined {
  const at = [0, 1, 2, 3].find(index => (from[index] ?? 0) !== (to[index] ?? 0));
  if (at === undefined) return undefined;
  if ((from[at] ?? 0) > (to[at] ?? 0)) return 'downgrade';
  return (['major', 'minor', 'patch', 'patch'] as const)[at];
}

/** The kind of a step from one tag to another; equal tags mean that only the digest differs. */
export function kindOfStep(oldTag: string | undefined, newTag: string | undefined): ChangeKind {
  if (oldTag === newTag) return 'digest';
  const [from, to] = [versionOf(oldTag ?? ''), versionOf(newTag ?? '')];
  if (from === undefined || to === undefined) return 'tag';
  const shared = sharedVariant(from.suffix, to.suffix);
  const [before, after] = [withoutLast(from.suffix, shared), withoutLast(to.suffix, shared)];
  const core = coreStep(from.numbers, to.numbers);
  if (before.length > 0 || after.length > 0) return prereleaseStep(from, to, before, after, core);
  return core ?? variantStep(from.suffix, to.suffix);
}

/** By semantic versions, which know when a suffix comes before a release. */
function prereleaseStep(
  from: Version,
  to: Version,
  before: readonly string[],
  after: readonly string[],
  core: ChangeKind | undefined,
): ChangeKind {
  const [old, next] = [semverOf(from.numbers, before), semverOf(to.numbers, after)];
  if (old === undefined || next === undefined) return core ?? 'tag';
  if (gt(old, next)) return 'downgrade';
  const step = diff(old, next);
  if (step === null) return core ?? 'tag';
  return step.startsWith('pre') ? 'prerelease' : (step as 'major' | 'minor' | 'patch');
}

function semverOf(numbers: readonly number[], suffix: readonly string[]): string | undefined {
  const core = [0, 1, 2].map(index => numbers[index] ?? 0).join('.');
  return parse(suffix.length === 0 ? core : `${core}-${suffix.join('-')}`)?.version;
}

/** The same version built anew: newer, unless the numbers of its variant go back. */
function variantStep(from: readonly string[], to: readonly string[]): ChangeKind {
  const numbers = (suffix: readonly string[]) => (suffix.join('-').match(/\d+/g) ?? []).map(Number);
  const [before, after] = [numbers(from), numbers(to)];
  const at = after.findIndex((value, index) => value !== before[index]);
  return (before[at] ?? 0) > (after[at] ?? 0) ? 'downgrade' : 'tag';
}
