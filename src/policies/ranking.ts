import { compareBytes, compareWhileAscii } from './byte-order.ts';
import { compareDigitGroups, splitDigitGroups } from './digit-groups.ts';
import { compareNumbers, parseGoFloat } from './go-float.ts';
import type { ParsedChoice } from './policy-choice.ts';
import type { RankedTag } from './selection.ts';
import { compareVersions, parseTagVersion, type Version } from './version.ts';

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
export function rankingOf(choice: ParsedChoice): Ranking<unknown> {
  if (choice.kind === 'semver') {
    const { range } = choice;
    const versions: Ranking<Version> = {
      parse: parseTagVersion,
      admits: version => range.admits(version),
      compare: (a, _aKey, b) => compareVersions(a, b),
      tieRule: 'greatest key',
    };
    return versions as Ranking<unknown>;
  }
  const sign = choice.order === 'asc' ? 1 : -1;
  return ORDERED[choice.kind](sign) as Ranking<unknown>;
}

/** The kinds that have an `order`; `sign` is -1 where the smallest key wins. */
const ORDERED: { [Kind in Exclude<ParsedChoice['kind'], 'semver'>]: (sign: number) => unknown } = {
  alphabetical: rankText,
  numerical: rankNumbers,
};

/** Digit groups where every key has the same number of them: what a numerical policy falls back to. */
export function rankDigitGroups(choice: ParsedChoice): Ranking<unknown> {
  const sign = choice.kind !== 'semver' && choice.order === 'desc' ? -1 : 1;
  const groups: Ranking<readonly string[]> = {
    parse: splitDigitGroups,
    admits: () => true,
    compare: (a, _aKey, b) => sign * compareDigitGroups(a, b),
    tieRule: 'smallest key',
  };
  return groups as Ranking<unknown>;
}

function rankText(sign: number): Ranking<string> {
  const compare = compareWhileAscii();
  return {
    parse: key => compare.take(key),
    admits: () => true,
    compare: (a, _aKey, b) => sign * compare.order(a, b),
    tieRule: 'smallest key',
  };
}

function rankNumbers(sign: number): Ranking<number> {
  return {
    parse: key => {
      const value = parseGoFloat(key);
      return Number.isNaN(value) ? undefined : value;
    },
    admits: () => true,
    compare: (a, aKey, b, bKey) => sign * compareNumbers(a, aKey, b, bKey),
    tieRule: 'smallest key',
  };
}

/** True when `a` comes before `b`: by rank, then by key, then by tag, smallest first. A total order of different tags. */
export function precedes<Value>(ranking: Ranking<Value>, a: Candidate<Value>, b: Candidate<Value>): boolean {
  const order = ranking.compare(a.value, a.key, b.value, b.key);
  if (order !== 0) return order > 0;
  const byKey = compareBytes(a.key, b.key);
  if (byKey !== 0) return ranking.tieRule === 'greatest key' ? byKey > 0 : byKey < 0;
  return compareBytes(a.tag, b.tag) < 0;
}
