import { compareBytes } from './byte-order.ts';
import type { RankedTag } from './selection.ts';

/** How a kind of policy ranks: positive when the first is better, zero when only text can decide. */
export type CompareRank<Value> = (a: Value, aKey: string, b: Value, bKey: string) => number;

const KEPT = 5;

/**
 * Keeps the best of many candidates in one pass, whatever their order. Candidates of equal rank are ordered by their
 * keys, those of equal key by their tags, smallest first.
 */
export class Leaders<Value> {
  private readonly best: (RankedTag & { value: Value })[] = [];
  private tied: string[] = [];
  private readonly compareRank: CompareRank<Value>;
  private readonly greatestKeyFirst: boolean;

  constructor(compareRank: CompareRank<Value>, tieRule: 'greatest key' | 'smallest key') {
    this.compareRank = compareRank;
    this.greatestKeyFirst = tieRule === 'greatest key';
  }

  /** Takes one candidate; tags must not repeat. */
  add(tag: string, key: string, value: Value): void {
    const { best } = this;
    const leader = best[0];
    const order = leader === undefined ? 1 : this.compareRank(value, key, leader.value, leader.key);
    if (order > 0) this.tied = [tag];
    else if (order === 0) this.tied.push(tag);
    const last = best[KEPT - 1];
    if (last !== undefined && !this.precedes(tag, key, value, last)) return;
    let at = best.length;
    while (at > 0 && this.precedes(tag, key, value, best[at - 1] as RankedTag & { value: Value })) at--;
    best.splice(at, 0, { tag, key, value });
    if (best.length > KEPT) best.pop();
  }

  /** The best five, the elected one first; empty when there was no candidate. */
  top(): RankedTag[] {
    return this.best.map(({ tag, key }) => ({ tag, key }));
  }

  /** Tags as good as the elected one, in byte order. */
  ties(): string[] {
    return this.tied.filter(tag => tag !== this.best[0]?.tag).sort(compareBytes);
  }

  private precedes(tag: string, key: string, value: Value, other: RankedTag & { value: Value }): boolean {
    const order = this.compareRank(value, key, other.value, other.key);
    if (order !== 0) return order > 0;
    const byKey = compareBytes(key, other.key);
    if (byKey !== 0) return this.greatestKeyFirst ? byKey > 0 : byKey < 0;
    return compareBytes(tag, other.tag) < 0;
  }
}
