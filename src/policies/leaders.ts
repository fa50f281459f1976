import { compareBytes } from './byte-order.ts';
import { type Candidate, precedes, type Ranking } from './ranking.ts';
import type { RankedTag } from './selection.ts';

const KEPT = 5;

/** Keeps the best of many candidates in one pass, whatever their order. */
export class Leaders<Value> {
  private readonly best: Candidate<Value>[] = [];
  private tied: string[] = [];
  private readonly ranking: Ranking<Value>;

  constructor(ranking: Ranking<Value>) {
    this.ranking = ranking;
  }

  /** Takes one candidate; tags must not repeat. */
  add(tag: string, key: string, value: Value): void {
    const { best, ranking } = this;
    const leader = best[0];
    const order = leader === undefined ? 1 : ranking.compare(value, key, leader.value, leader.key);
    if (order > 0) this.tied = [tag];
    else if (order === 0) this.tied.push(tag);
    const last = best[KEPT - 1];
    // Most candidates end here, without costing an object.
    if (last !== undefined && ranking.compare(value, key, last.value, last.key) < 0) return;
    const candidate = { tag, key, value };
    let at = best.length;
    while (at > 0 && precedes(ranking, candidate, best[at - 1] as Candidate<Value>)) at--;
    best.splice(at, 0, candidate);
    if (best.length > KEPT) best.pop();
  }

  /** The best five, the elected one first; empty when there was no candidate. */
  top(): RankedTag[] {
    return this.best.map(({ tag, key }) => ({ tag, key }));
  }

  /** Other tags that are as good as the elected one, in byte order. */
  ties(): string[] {
    return this.tied.filter(tag => tag !== this.best[0]?.tag).sort(compareBytes);
  }
}
