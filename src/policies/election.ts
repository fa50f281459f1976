import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import { compareBytes } from './byte-order.ts';
import { splitDigitGroups } from './digit-groups.ts';
import { isNotANumber } from './go-float.ts';
import { Leaders } from './leaders.ts';
import type { ParsedChoice } from './policy-choice.ts';
import { type Ranking, rankDigitGroups, rankingOf } from './ranking.ts';
import type { RankedTag, SelectionCounts } from './selection.ts';

/** Calls back with every candidate and its key. May be asked again. */
type VisitCandidates = (each: (tag: string, key: string) => void) => void;

/** The result of comparing candidates; `top` is empty when none is inside the range. */
export interface Election {
  top: RankedTag[];
  ties: string[];
  diagnostics: Diagnostic[];
  /** The ranking that was used, to place any other tag in the same order. */
  ranking: Ranking<unknown>;
}

/**
 * Compares candidates by a policy, and counts those that it can read and those inside its range. Throws PolicyError when
 * a numerical policy meets keys that are no numbers.
 */
export function elect(choice: ParsedChoice, visit: VisitCandidates, counts: SelectionCounts): Election {
  const election = electBy(rankingOf(choice), visit, counts);
  if (choice.kind !== 'numerical') return election;
  if (counts.parsed < counts.filtered) return electDigitGroups(choice, visit, counts);
  return { ...election, diagnostics: diagnoseInfinite(election.top) };
}

function electBy(ranking: Ranking<unknown>, visit: VisitCandidates, counts: SelectionCounts): Election {
  const leaders = new Leaders(ranking);
  let parsed = 0;
  let matched = 0;
  visit((tag, key) => {
    const value = ranking.parse(key);
    if (value === undefined) return;
    parsed++;
    if (!ranking.admits(value)) return;
    matched++;
    leaders.add(tag, key, value);
  });
  counts.parsed = parsed;
  counts.matched = matched;
  return { top: leaders.top(), ties: leaders.ties(), diagnostics: [], ranking };
}

function electDigitGroups(choice: ParsedChoice, visit: VisitCandidates, counts: SelectionCounts): Election {
  if (!haveEqualGroups(visit)) throw notNumeric(rankingOf(choice), visit);
  const election = electBy(rankDigitGroups(choice), visit, counts);
  const notice = diagnose(
    'POLICY_DIGIT_GROUPS',
    `keys such as '${election.top[0]?.key}' are groups of digits, compared group by group; Flux refuses them as numbers`,
    { hint: 'Flux itself needs another order for such keys:\nspec:\n  policy:\n    alphabetical:\n      order: asc' },
  );
  return { ...election, diagnostics: [notice] };
}

function haveEqualGroups(visit: VisitCandidates): boolean {
  let width: number | undefined;
  let equal = true;
  visit((_tag, key) => {
    const groups = equal ? splitDigitGroups(key)?.length : undefined;
    equal = groups !== undefined && (width === undefined || width === groups);
    width = groups;
  });
  return equal;
}

/** A key that is infinite wins or loses against everything, so it is at the top or does no harm. */
function diagnoseInfinite(top: readonly RankedTag[]): Diagnostic[] {
  const infinite = top.filter(({ key }) => /inf/i.test(key)).map(({ tag }) => quote(tag));
  if (infinite.length === 0) return [];
  return [
    diagnose('POLICY_INFINITE_KEY', `read as infinity: ${infinite.join(', ')}`, {
      hint: 'Keep to digits:\nspec:\n  filterTags:\n    pattern: ^(?P<number>[0-9]+)$\n    extract: $number',
    }),
  ];
}

/** Flux names a random one of the offending keys; the greatest in byte order is named here, and up to five in the hint. */
function notNumeric(numbers: Ranking<unknown>, visit: VisitCandidates): PolicyError {
  const refused: RankedTag[] = [];
  let candidates = 0;
  visit((tag, key) => {
    candidates++;
    if (numbers.parse(key) === undefined) refused.push({ tag, key });
  });
  // `nan` parses in Flux, so another offender is what its error would name.
  const offenders = refused.filter(({ key }) => !isNotANumber(key));
  const named = (offenders.length > 0 ? offenders : refused).sort(
    (a, b) => compareBytes(b.key, a.key) || compareBytes(a.tag, b.tag),
  );
  const list = named
    .slice(0, 5)
    .map(({ tag, key }) => (tag === key ? quote(tag) : `${quote(key)} of tag ${quote(tag)}`));
  return new PolicyError('POLICY_KEY_NOT_NUMERIC', `failed to parse invalid numeric value '${named[0]?.key}'`, {
    hint:
      `${refused.length} of ${candidates} keys are no numbers: ${list.join(', ')}. Anchor the pattern and capture digits:\n` +
      'spec:\n  filterTags:\n    pattern: ^main-[a-f0-9]+-(?P<ts>[0-9]+)$\n    extract: $ts',
  });
}

function quote(text: string): string {
  return `'${text}'`;
}
