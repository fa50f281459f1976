/** Tags that somebody may have meant: few changed letters first, then those that begin alike. */

const MAX_NEAR = 5;
/** Compared letter by letter: those that begin most alike. */
const MAX_COMPARED = 1000;
/** Letters that may differ in tags that do not begin alike. */
const MAX_CHANGED = 3;

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

/**
 * Up to five of `tags` nearest to the word, nearest first, then in byte order; the word itself is left out. Only tags
 * that `fits` accepts count; it is asked in that order and of the nearest only.
 */
export function nearTags(word: string, tags: Iterable<string>, fits: (tag: string) => boolean = () => true): string[] {
  const plain = (tag: string) => tag.toLowerCase().replace(/^v(?=\d)/, '');
  const target = plain(word);
  const ranked = [...new Set(tags)]
    .filter(tag => tag !== word)
    .map(tag => ({ tag, shared: sharedStart(target, plain(tag)) }))
    .sort((a, b) => b.shared - a.shared || (a.tag < b.tag ? -1 : 1))
    .slice(0, MAX_COMPARED)
    .map(({ tag, shared }) => ({ tag, shared, distance: distance(target, plain(tag)) }))
    .filter(({ shared, distance: changed }) => shared > 0 || changed <= MAX_CHANGED)
    .sort((a, b) => a.distance - b.distance || b.shared - a.shared || (a.tag < b.tag ? -1 : 1));
  const near: string[] = [];
  for (const { tag } of ranked) {
    if (near.length === MAX_NEAR) break;
    if (fits(tag)) near.push(tag);
  }
  return near;
}
