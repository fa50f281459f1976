import { type Diagnostic, PolicyError, type Severity } from '../errors.ts';
import { correctYaml, filterYaml, type Lint, type LintSubject, rangeYaml, report } from './lint-subject.ts';
import { parseRange, type RangeAlternative, type RangeCondition, type SemverRange } from './semver-range.ts';
import { compareVersions, parseTagVersion, type Version } from './version.ts';

const FIELD = 'spec.policy.semver.range';

/** Lints of `semver.range`: ranges that mean something else than they look, or nothing at all. */
export const lintRange: Lint = subject => {
  const text = subject.policy.choice.semver?.range;
  if (subject.kind !== 'semver' || typeof text !== 'string') return [];
  const range = tryParse(text);
  if (range === undefined) return [];
  const misleading = range.alternatives
    .flatMap(alternative => findMisreading(text, alternative))
    .filter(({ better }) => tryParse(better) !== undefined)
    .slice(0, 1);
  const reports = misleading.map(({ meaning, better, severity }) =>
    report(
      subject,
      'POLICY_RANGE_MISLEADING',
      FIELD,
      `range '${text}' ${meaning}`,
      correctYaml('Write what is meant', ['spec:', ...rangeYaml(better)]),
      severity,
    ),
  );
  return [
    ...reports,
    ...(reports.length === 0 ? lintEverything(subject, text, range) : []),
    ...lintTextPrerelease(subject, range),
  ];
};

function tryParse(text: string): SemverRange | undefined {
  try {
    return parseRange(text);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

interface Misreading {
  meaning: string;
  better: string;
  severity?: Severity;
}

function findMisreading(text: string, alternative: RangeAlternative): Misreading[] {
  const found = alternative.conditions.flatMap(condition => misreadCondition(text, condition) ?? []);
  return [...found, ...misreadUpperBound(text, alternative)];
}

function misreadCondition(text: string, { operator, base, wildcard }: RangeCondition): Misreading | undefined {
  const alone = /^\s*=?\s*v?[0-9]+(?:\.[0-9]+)?\s*$/.test(text);
  if (alone) {
    const better = `${text.replace(/[=\s]/g, '')}.x`;
    return { meaning: `means ${better}, and a tag spelled '${text.trim()}' is no version`, better, severity: 'notice' };
  }
  if (operator === '^' && wildcard === 'major') return { meaning: 'admits only 0.0.0', better: '*' };
  if ((operator === '<=' || operator === '=<') && wildcard === 'major')
    return { meaning: 'admits only 0.0.x', better: '*' };
  const zero = base.major === 0 && base.minor === 0 && base.patch === 0;
  if ((operator === '~' || operator === '~>') && wildcard === undefined && zero) {
    return { meaning: 'admits every version, not just 0.0.x', better: '0.0.x' };
  }
  if (operator !== '>' || (wildcard !== 'minor' && wildcard !== 'patch')) return undefined;
  const next = wildcard === 'minor' ? `${BigInt(base.major) + 1n}.0.0` : `${base.major}.${BigInt(base.minor) + 1n}.0`;
  const last = wildcard === 'minor' ? `${base.major}` : `${base.major}.${base.minor}`;
  return { meaning: `means >=${next}: nothing of ${last} is inside`, better: `>=${next}`, severity: 'notice' };
}

/** Naming a prerelease anywhere lets all of them in, also those of the version that should be cut off. */
function misreadUpperBound(text: string, { conditions }: RangeAlternative): Misreading[] {
  const bound = conditions.find(({ operator, base }) => operator === '<' && base.prerelease === '');
  const opensUp = conditions.some(
    ({ operator, base }) => base.prerelease !== '' && operator !== '<' && operator !== '!=',
  );
  if (!opensUp || bound === undefined) return [];
  const { major, minor, patch } = bound.base;
  const better = text.replace(/<(\s*v?[0-9xX*]+(?:\.[0-9xX*]+)*)(?![-0-9.])/g, '<$1-0');
  return [
    { meaning: `admits prereleases of ${major}.${minor}.${patch}, such as ${major}.${minor}.${patch}-rc.1`, better },
  ];
}

const PROBES = ['0.0.1', '0.1.0', '1.0.0', '2.3.4', '123.45.6', '99999.0.0'];

function lintEverything(subject: LintSubject, text: string, range: SemverRange): Diagnostic[] {
  const excludes = range.alternatives.some(({ conditions }) => conditions.some(({ operator }) => operator === '!='));
  // A pattern that spells a number before a dot bounds the versions by itself.
  const bounded = /(?:^|[^\\{,0-9-])[0-9]+\\\./.test(subject.pattern);
  if (excludes || bounded || !PROBES.every(version => range.test(version))) return [];
  const major = highestMajor(subject);
  const better = major === undefined ? '>=1.0.0 <2.0.0' : `>=${major}.0.0 <${major + 1n}.0.0`;
  const hint = correctYaml('If the next major version needs a decision, bound the range', [
    'spec:',
    ...rangeYaml(better),
  ]);
  return [
    report(
      subject,
      'POLICY_RANGE_EVERYTHING',
      FIELD,
      `range '${text}' admits every version, also the next major one`,
      hint,
    ),
  ];
}

function highestMajor({ candidates }: LintSubject): bigint | undefined {
  let highest: bigint | undefined;
  for (const { key } of candidates ?? []) {
    const major = parseTagVersion(key)?.major;
    if (major !== undefined && (highest === undefined || major > highest)) highest = BigInt(major);
  }
  return highest;
}

const LETTERS_THEN_DIGITS = /^([A-Za-z-][0-9A-Za-z-]*?)([0-9]+)$/;

interface TextPrerelease {
  tag: string;
  version: Version;
  prefix: string;
  number: bigint;
}

/** `-ls99` above `-ls100`: finds two admitted tags whose prereleases sort against their numbers. */
function lintTextPrerelease(subject: LintSubject, range: SemverRange): Diagnostic[] {
  const { candidates, pattern } = subject;
  const byCore = new Map<string, TextPrerelease>();
  for (const { tag, key } of candidates ?? []) {
    const version = parseTagVersion(key);
    const [, prefix, digits] = LETTERS_THEN_DIGITS.exec(version?.prerelease ?? '') ?? [];
    if (version === undefined || prefix === undefined || digits === undefined || !range.admits(version)) continue;
    const current = { tag, version, prefix, number: BigInt(digits) };
    const core = `${version.major}.${version.minor}.${version.patch}-${prefix}`;
    const known = byCore.get(core);
    if (known !== undefined && isMisordered(known, current)) return [reportText(subject, pattern, known, current)];
    if (known === undefined || current.number > known.number) byCore.set(core, current);
  }
  return [];
}

function isMisordered(a: TextPrerelease, b: TextPrerelease): boolean {
  return a.number !== b.number && compareVersions(a.version, b.version) > 0 !== a.number > b.number;
}

function reportText(subject: LintSubject, pattern: string, a: TextPrerelease, b: TextPrerelease): Diagnostic {
  const [wins, loses] = compareVersions(a.version, b.version) > 0 ? [a, b] : [b, a];
  const message = `'${wins.tag}' is elected before '${loses.tag}': a prerelease that mixes letters and digits sorts as text`;
  const captured = `^(?P<version>v?[0-9]+\\.[0-9]+\\.[0-9]+)-${a.prefix}(?P<build>[0-9]+)$`;
  const base = a.version;
  const range = `>=${base.major}.${base.minor}.${base.patch}-0`;
  const hint = correctYaml(
    `Compare the number after '${a.prefix}' as a number of its own`,
    filterYaml(pattern === captured ? pattern : captured, '$version-$build', rangeYaml(range)),
  );
  return report(subject, 'POLICY_PRERELEASE_TEXT', FIELD, message, hint);
}
