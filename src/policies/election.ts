import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import { byteOrderOf, compareBytes } from './byte-order.ts';
import { compareDigitGroups, splitDigitGroups } from './digit-groups.ts';
import { compareNumbers, isNotANumber, parseGoFloat } from './go-float.ts';
import { Leaders } from './leaders.ts';
import type { ParsedChoice } from './policy-choice.ts';
import type { RankedTag } from './selection.ts';
import type { SemverRange } from './semver-range.ts';
import { compareVersions, parseTagVersion, type Version } from './version.ts';

/** Tags and their keys, at equal positions, after exclusion and filter. */
export interface Candidates {
  tags: readonly string[];
  keys: readonly string[];
}

/** The result of comparing candidates; `top` is empty when none is inside the range. */
export interface Election {
  parsed: number;
  matched: number;
  top: RankedTag[];
  ties: string[];
  diagnostics: Diagnostic[];
}

/** Compares candidates by a policy. Throws PolicyError when a numerical policy meets keys that are no numbers. */
export function elect(choice: ParsedChoice, candidates: Candidates): Election {
  if (choice.kind === 'semver') return electVersion(choice.range, candidates);
  const sign = choice.order === 'asc' ? 1 : -1;
  return choice.kind === 'alphabetical' ? electText(sign, candidates) : electNumber(sign, candidates);
}

function electVersion(range: SemverRange, { tags, keys }: Candidates): Election {
  const leaders = new Leaders<Version>((a, _aKey, b) => compareVersions(a, b), 'greatest key');
  let parsed = 0;
  let matched = 0;
  for (let i = 0; i < tags.length; i++) {
    const key = keys[i] as string;
    const version = parseTagVersion(key);
    if (version === undefined) continue;
    parsed++;
    if (!range.admits(version)) continue;
    matched++;
    leaders.add(tags[i] as string, key, version);
  }
  return { parsed, matched, top: leaders.top(), ties: leaders.ties(), diagnostics: [] };
}

function electText(sign: number, { tags, keys }: Candidates): Election {
  const compare = byteOrderOf(keys);
  const leaders = new Leaders<string>((a, _aKey, b) => sign * compare(a, b), 'smallest key');
  for (let i = 0; i < tags.length; i++) leaders.add(tags[i] as string, keys[i] as string, keys[i] as string);
  return { parsed: tags.length, matched: tags.length, top: leaders.top(), ties: leaders.ties(), diagnostics: [] };
}

function electNumber(sign: number, candidates: Candidates): Election {
  const { tags, keys } = candidates;
  const leaders = new Leaders<number>((a, aKey, b, bKey) => sign * compareNumbers(a, aKey, b, bKey), 'smallest key');
  const refused: RankedTag[] = [];
  const infinite: string[] = [];
  for (let i = 0; i < tags.length; i++) {
    const [tag, key] = [tags[i] as string, keys[i] as string];
    const value = parseGoFloat(key);
    if (Number.isNaN(value)) refused.push({ tag, key });
    else leaders.add(tag, key, value);
    if (value === Infinity || value === -Infinity) infinite.push(tag);
  }
  if (refused.length > 0) return electDigitGroups(sign, candidates, refused);
  return {
    parsed: tags.length,
    matched: tags.length,
    top: leaders.top(),
    ties: leaders.ties(),
    diagnostics: infinite.length === 0 ? [] : [diagnoseInfinite(infinite)],
  };
}

function electDigitGroups(sign: number, { tags, keys }: Candidates, refused: RankedTag[]): Election {
  const groups = splitDigitGroups(keys);
  if (groups === undefined) throw notNumeric(refused, tags.length);
  const leaders = new Leaders<string[]>((a, _aKey, b) => sign * compareDigitGroups(a, b), 'smallest key');
  for (let i = 0; i < tags.length; i++) leaders.add(tags[i] as string, keys[i] as string, groups[i] as string[]);
  const top = leaders.top();
  const notice = diagnose(
    'POLICY_DIGIT_GROUPS',
    `keys such as '${top[0]?.key}' are groups of digits, compared group by group; Flux refuses them as numbers`,
    { hint: 'Flux elects the same tag with:\nspec:\n  policy:\n    alphabetical:\n      order: asc' },
  );
  return { parsed: tags.length, matched: tags.length, top, ties: leaders.ties(), diagnostics: [notice] };
}

function diagnoseInfinite(tags: string[]): Diagnostic {
  const named = tags.sort(compareBytes).slice(0, 5).map(quote).join(', ');
  return diagnose('POLICY_INFINITE_KEY', `read as infinity: ${named}`, {
    hint: 'Keep to digits:\nspec:\n  filterTags:\n    pattern: ^(?P<number>[0-9]+)$\n    extract: $number',
  });
}

/** Flux names a random one of the offending keys; the greatest in byte order is named here, and up to five in the hint. */
function notNumeric(refused: RankedTag[], candidates: number): PolicyError {
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
