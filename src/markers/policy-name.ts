/** The policy that a writer of a marker may have meant. */
import { editDistance } from '../edit-distance.ts';

/** The known policy nearest to an unknown one: the same name in another namespace, else at most two typing errors away. */
export function suggestPolicy(policy: string, known: Iterable<string>): string | undefined {
  const name = policy.slice(policy.indexOf(':') + 1);
  let nearest: string | undefined;
  let least = 3;
  for (const candidate of [...known].sort()) {
    const sameName = candidate.slice(candidate.indexOf(':') + 1) === name;
    const distance = sameName ? 0.5 : editDistance(policy, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
