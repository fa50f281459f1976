/** Tags that somebody may have meant: few changed letters first, then those that begin alike. */

const MAX_NEAR = 5;
/** Comparing letter by letter is for short words; longer ones are compared by how they begin. */
const MAX_COMPARED = 5000;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Up to five of `tags` nearest to the word, nearest first, then in byte order; the word itself is left out. */
export function nearTags(word: string, tags: Iterable<string>): string[] {
  const plain = (tag: string) => tag.toLowerCase().replace(/^v(?=\d)/, '');
  const target = plain(word);
  const alike = [...new Set(tags)]
    .filter(tag => tag !== word)
    .map(tag => ({ tag, shared: sharedStart(target, plain(tag)) }))
    .sort((a, b) => b.shared - a.shared || (a.tag < b.tag ? -1 : 1))
    .slice(0, MAX_COMPARED);
  return alike
    .map(({ tag, shared }) => ({ tag, shared, distance: distance(target, plain(tag)) }))
    .filter(({ shared, distance }) => shared > 0 || distance <= 3)
    .sort((a, b) => a.distance - b.distance || b.shared - a.shared || (a.tag < b.tag ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(({ tag }) => tag);
}
