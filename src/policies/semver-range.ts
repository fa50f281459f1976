import { RE2JS } from 're2js';
import { PolicyError } from '../errors.ts';
import { quoteLikeGo } from './go-quote.ts';
import { comparePrereleases, compareVersions, parseLooseVersion, requireVersion, type Version } from './version.ts';

/** Operators of a range; the empty one means `=`. */
type RangeOperator = '' | '=' | '!=' | '>' | '<' | '>=' | '=>' | '<=' | '=<' | '~' | '~>' | '^';

/** One condition of a range, such as `>=1.2`. */
export interface RangeCondition {
  operator: RangeOperator;
  /** The version that it compares with, missing and wildcard parts as zeros. */
  base: Version;
  /** Which part is the first that is missing or a wildcard; undefined when all are written. */
  wildcard?: 'major' | 'minor' | 'patch';
}

/** Conditions joined by AND. Prereleases are considered only if one of the conditions names one. */
export interface RangeAlternative {
  conditions: readonly RangeCondition[];
  admitsPrereleases: boolean;
}

/** A parsed `semver.range`. */
export interface SemverRange {
  /** True when the version is inside. Throws VersionError for a text that is no version. */
  test(version: string): boolean;
  /** The same for a parsed version. */
  admits(version: Version): boolean;
  /** Joined by OR. */
  readonly alternatives: readonly RangeAlternative[];
}

// Go's `\s`, which is what the class below repeats, knows no vertical tab and no Unicode spaces.
const VERSION =
  'v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?' +
  '(-([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?(\\+([0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*))?';
const OPERATOR = '(?:!=|=>|=<|>=|<=|~>|=|>|<|~|\\^|)';
const ITEM = `${OPERATOR}\\s*${VERSION}`;

let grammar: { hyphen: RE2JS; alternative: RE2JS; item: RE2JS } | undefined;

function compileGrammar() {
  return {
    hyphen: RE2JS.compile(`\\s*(?P<low>${VERSION})\\s+-\\s+(?P<high>${VERSION})\\s*`),
    alternative: RE2JS.compile(`^(?:\\s*${ITEM}\\s*)(?:(?:\\s+|,\\s*)${ITEM}\\s*)*$`),
    item: RE2JS.compile(`(?P<operator>${OPERATOR})\\s*(?P<version>${VERSION})`),
  };
}

/**
 * Parses a range in the grammar of Masterminds semver v3, which Flux uses: `||`, comma or space for AND, hyphen ranges,
 * `= != > < >= => <= =< ~ ~> ^`, wildcards. Throws PolicyError with Flux's text; own code, because npm's `semver`
 * answers differently for prereleases, `!=`, commas and numbers beyond 2^53.
 */
export function parseRange(range: string): SemverRange {
  const alternatives = rewriteHyphenRanges(range).split('||').map(parseAlternative);
  const admits = (version: Version) => alternatives.some(alternative => admitsVersion(alternative, version));
  return { alternatives, admits, test: version => admits(requireVersion(version)) };
}

function rewriteHyphenRanges(range: string): string {
  if (!range.includes('-')) return range;
  grammar ??= compileGrammar();
  const matcher = grammar.hyphen.matcher(range);
  let rewritten = '';
  let end = 0;
  while (matcher.find()) {
    rewritten += `${range.slice(end, matcher.start())}>= ${matcher.group('low')}, <= ${matcher.group('high')} `;
    end = matcher.end();
  }
  return rewritten + range.slice(end);
}

function parseAlternative(text: string): RangeAlternative {
  grammar ??= compileGrammar();
  if (!grammar.alternative.test(text)) throw invalidRange(`improper constraint: ${quoteLikeGo(text)}`);
  const conditions: RangeCondition[] = [];
  const matcher = grammar.item.matcher(text);
  while (matcher.find()) {
    conditions.push(parseCondition(matcher.group('operator') as RangeOperator, matcher.group('version') ?? ''));
  }
  return { conditions, admitsPrereleases: conditions.some(condition => condition.base.prerelease !== '') };
}

const PARTS = /^v?([0-9|xX*]+)(?:\.([0-9|xX*]+))?(?:\.([0-9|xX*]+))?(-[^+]*)?/;

function parseCondition(operator: RangeOperator, text: string): RangeCondition {
  const [, major = '', minor = 'x', patch = 'x', prerelease = ''] = PARTS.exec(text) ?? [];
  const wildcard = isWildcard(major) ? 'major' : isWildcard(minor) ? 'minor' : isWildcard(patch) ? 'patch' : undefined;
  const written =
    wildcard === 'major'
      ? `0.0.0${prerelease}`
      : wildcard === 'minor'
        ? `${major}.0.0${prerelease}`
        : wildcard === 'patch'
          ? `${major}.${minor}.0${prerelease}`
          : text;
  const base = parseLooseVersion(written);
  if (base === undefined) throw invalidRange('constraint parser error');
  return wildcard === undefined ? { operator, base } : { operator, base, wildcard };
}

function isWildcard(part: string): boolean {
  return part === 'x' || part === 'X' || part === '*';
}

function invalidRange(message: string): PolicyError {
  return new PolicyError('POLICY_INVALID', message, {
    hint: "Write a range such as:\nspec:\n  policy:\n    semver:\n      range: '>=1.0.0 <2.0.0'",
  });
}

function admitsVersion({ conditions, admitsPrereleases }: RangeAlternative, version: Version): boolean {
  if (version.prerelease !== '' && !admitsPrereleases) return false;
  for (const condition of conditions) if (!satisfies(version, condition)) return false;
  return true;
}

function satisfies(v: Version, condition: RangeCondition): boolean {
  const { operator, base, wildcard } = condition;
  switch (operator) {
    case '':
    case '=':
      return wildcard === undefined ? compareVersions(v, base) === 0 : satisfiesTilde(v, condition);
    case '!=':
      return satisfiesNotEqual(v, condition);
    case '>':
      return satisfiesGreater(v, condition);
    case '<':
      return compareVersions(v, base) < 0;
    case '>=':
    case '=>':
      return compareVersions(v, base) >= 0;
    case '<=':
    case '=<':
      if (wildcard === undefined) return compareVersions(v, base) <= 0;
      return v.major === base.major ? wildcard === 'minor' || v.minor <= base.minor : v.major < base.major;
    case '~':
    case '~>':
      return satisfiesTilde(v, condition);
    case '^':
      return satisfiesCaret(v, condition);
  }
}

function satisfiesNotEqual(v: Version, { base, wildcard }: RangeCondition): boolean {
  if (wildcard === undefined || wildcard === 'major') return compareVersions(v, base) !== 0;
  if (v.major !== base.major) return true;
  if (wildcard === 'minor') return false;
  if (v.minor !== base.minor) return true;
  return comparePrereleases(v.prerelease, base.prerelease) !== 0;
}

function satisfiesGreater(v: Version, { base, wildcard }: RangeCondition): boolean {
  if (wildcard === undefined) return compareVersions(v, base) > 0;
  if (v.major !== base.major) return v.major > base.major;
  if (wildcard === 'minor') return false;
  if (wildcard === 'patch') return v.minor > base.minor;
  return compareVersions(v, base) > 0;
}

function satisfiesTilde(v: Version, { base, wildcard }: RangeCondition): boolean {
  if (compareVersions(v, base) < 0) return false;
  const open = wildcard === undefined || wildcard === 'major';
  // Masterminds takes a base of 0.0.0 for "anything", whether written in full or as `*`.
  if (open && base.major === 0 && base.minor === 0 && base.patch === 0) return true;
  return v.major === base.major && (wildcard === 'minor' || v.minor === base.minor);
}

function satisfiesCaret(v: Version, { base, wildcard }: RangeCondition): boolean {
  if (compareVersions(v, base) < 0 || v.major !== base.major) return false;
  if (base.major > 0 || wildcard === 'minor') return true;
  if (v.minor !== base.minor) return false;
  return base.minor > 0 || wildcard === 'patch' || v.patch === base.patch;
}
