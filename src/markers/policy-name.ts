/** The policy that a writer of a marker may have meant. */

/** The known policy nearest to an unknown one: the same name in another namespace, else at most two typing errors away. */
export function suggestPolicy(policy: string, known: Iterable<string>): string | undefined {
  const name = policy.slice(policy.indexOf(':') + 1);
  let nearest: string | undefined;
  let least = 3;
  for (const candidate of [...known].sort()) {
    const sameName = candidate.slice(candidate.indexOf(':') + 1) === name;
    const distance = sameName ? 0.5 : countEdits(policy, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance, given up at `limit`. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length]!;
}
