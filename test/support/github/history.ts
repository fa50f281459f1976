/** Questions about the commit graph. */
import type { ObjectStore } from './objects.ts';
import { findEntry } from './trees.ts';

/** A commit and everything before it. */
export function ancestors(store: ObjectStore, tip: string): Set<string> {
  const seen = new Set<string>();
  const open = [tip];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (seen.has(sha)) continue;
    seen.add(sha);
    open.push(...store.commit(sha).parents);
  }
  return seen;
}

/** Commits reachable from `tip` but not from `exclude`, newest first, children before parents. */
export function commitsBetween(store: ObjectStore, exclude: string | undefined, tip: string): string[] {
  const hidden = exclude ? ancestors(store, exclude) : new Set<string>();
  const done = new Set<string>();
  const order: string[] = [];
  const visit = (sha: string): void => {
    if (done.has(sha) || hidden.has(sha)) return;
    done.add(sha);
    store.commit(sha).parents.forEach(visit);
    order.push(sha);
  };
  visit(tip);
  return order.reverse();
}

/** The best common ancestor; undefined for unrelated histories. */
export function mergeBase(store: ObjectStore, one: string, other: string): string | undefined {
  const known = ancestors(store, one);
  const common = [...ancestors(store, other)].filter(sha => known.has(sha));
  const covered = new Set(common.flatMap(sha => [...ancestors(store, sha)].filter(ancestor => ancestor !== sha)));
  return common.find(sha => !covered.has(sha));
}

/** Of `commits` those that changed `path` against their first parent. */
export function touching(store: ObjectStore, commits: readonly string[], path: string): string[] {
  const at = (sha: string | undefined) =>
    sha === undefined ? undefined : findEntry(store, store.commit(sha).tree, path)?.sha;
  return commits.filter(sha => at(sha) !== at(store.commit(sha).parents[0]));
}
