import { editDistance } from '../edit-distance.ts';

const MAX_SUGGESTIONS = 3;

/** Up to three candidates that differ from the word by a few letters, nearest first, then in byte order. */
export function nearestNames(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked: { name: string; distance: number }[] = [];
  for (const name of new Set(candidates)) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), limit + 1);
    if (distance <= limit) ranked.push({ name, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
