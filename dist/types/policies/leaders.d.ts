import { type Ranking } from './ranking.ts';
import type { RankedTag } from './selection.ts';
/** Keeps the best of many candidates in one pass, whatever their order. */
export declare class Leaders<Value> {
    private readonly best;
    private tied;
    private readonly ranking;
    constructor(ranking: Ranking<Value>);
    /** Takes one candidate; tags must not repeat. */
    add(tag: string, key: string, value: Value): void;
    /** The best five, the elected one first; empty when there was no candidate. */
    top(): RankedTag[];
    /** Other tags that are as good as the elected one, in byte order. */
    ties(): string[];
}
