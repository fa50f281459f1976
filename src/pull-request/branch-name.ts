/** Names of the branches that pull requests come from. */
import { groupBy } from '../report/groups.ts';
import { shortHash } from './fingerprint.ts';

/** Between the configured branch and the group's slug. No slash: a branch `a` blocks every branch `a/b`. */
const SEPARATOR = '--';
const MAX_SLUG = 100;

/** A text as part of a branch name: letters, digits, dots and dashes, never ending in a way that git refuses. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  const short = plain.slice(0, MAX_SLUG).replace(/[-.]+$/, '');
  return short === '' || short.endsWith('.lock') ? `${short.replaceAll('.', '-')}x` : short;
}

/**
 * Branch per group key: `<branch>--<slug>`; the empty key stands for the branch itself. Keys whose slugs coincide, and
 * keys cut for length, get a hash of the key. `possible` are keys that may come up in other runs: with them a name says
 * the same group in every run.
 */
export function groupBranches(
  branch: string,
  keys: readonly string[],
  possible: readonly string[] = [],
): Map<string, string> {
  const counts = groupBy(new Set([...keys, ...possible]), slug);
  return new Map(
    keys.map(key => {
      if (key === '') return [key, branch];
      const name = slug(key);
      const ambiguous = (counts.get(name)?.length ?? 0) > 1 || key.length > MAX_SLUG;
      return [key, `${branch}${SEPARATOR}${name}${ambiguous ? `-${shortHash(key)}` : ''}`];
    }),
  );
}

/**
 * Which of the push branches a branch is, or is a group of: the longest, for one may be called like a group of another.
 * Undefined for branches of other people.
 */
export function rootOf(name: string, roots: Iterable<string>): string | undefined {
  let found: string | undefined;
  for (const root of roots)
    if (belongsTo(root, name) && (found === undefined || root.length > found.length)) found = root;
  return found;
}

/** Whether the branch is the configured one or one of its groups. */
export function belongsTo(branch: string, name: string): boolean {
  return name === branch || name.startsWith(branch + SEPARATOR);
}
