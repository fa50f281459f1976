import type { ParsedChoice } from './policy-choice.ts';
import type { RankedTag } from './selection.ts';
/** A candidate and what its key was parsed to. */
export interface Candidate<Value> extends RankedTag {
    value: Value;
}
/** How one policy reads and orders keys. */
export interface Ranking<Value> {
    /** Undefined for a key that the policy cannot read. */
    parse(key: string): Value | undefined;
    /** False for what is outside the range. */
    admits(value: Value): boolean;
    /** Positive when the first is better, zero when only text can decide. */
    compare(a: Value, aKey: string, b: Value, bKey: string): number;
    /** Which of two equally good keys wins, by its bytes. */
    tieRule: 'greatest key' | 'smallest key';
}
/** The ranking of a policy. Rankings of different policies never meet, so their values are opaque. */
export declare function rankingOf(choice: ParsedChoice): Ranking<unknown>;
/** Digit groups where every key has the same number of them: what a numerical policy falls back to. */
export declare function rankDigitGroups(choice: ParsedChoice): Ranking<unknown>;
/** True when `a` comes before `b`: by rank, then by key, then by tag, smallest first. A total order of different tags. */
export declare function precedes<Value>(ranking: Ranking<Value>, a: Candidate<Value>, b: Candidate<Value>): boolean;
