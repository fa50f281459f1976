/** The tags of a listing as its pages come: each once, in the order of the server. */

interface TagCollection {
  /** Number of different tags so far. */
  readonly size: number;
  /** Takes the tags of one page, and gives how many of them no earlier page had. */
  add(tags: readonly string[]): number;
  has(tag: string): boolean;
  /** All tags. Nothing may be added afterwards. */
  toArray(): string[];
}

/**
 * While every tag is greater than the one before, as the distribution specification orders a listing, none can stand there
 * twice, and no set is kept: 50,000 tags take a fifth of the time. The first page out of order makes the set.
 */
export function createTagCollection(): TagCollection {
  const ascending: string[] = [];
  let known: Set<string> | undefined;
  const count = () => known?.size ?? ascending.length;

  return {
    get size() {
      return count();
    },
    add(tags) {
      const before = count();
      if (known === undefined && ascends(tags, ascending.at(-1))) for (const tag of tags) ascending.push(tag);
      // Made at once, a set of a whole list takes half the time of one that grows.
      else if (before === 0) known = new Set(tags);
      else {
        known ??= new Set(ascending);
        for (const tag of tags) known.add(tag);
      }
      return count() - before;
    },
    has: tag => known?.has(tag) ?? ascending.includes(tag),
    toArray: () => (known === undefined ? ascending : [...known]),
  };
}

function ascends(tags: readonly string[], after = ''): boolean {
  let last = after;
  for (const tag of tags) {
    if (tag <= last) return false;
    last = tag;
  }
  return true;
}
