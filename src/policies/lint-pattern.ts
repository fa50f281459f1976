import type { Diagnostic } from '../errors.ts';
import { splitDigitGroups } from './digit-groups.ts';
import { compileExclusions } from './exclusion-list.ts';
import { chooseFilter, type FilterProposal, NUMBER_PROPOSALS } from './filter-proposal.ts';
import { isNotANumber, parseGoFloat } from './go-float.ts';
import { compileGoRegexp } from './go-regexp.ts';
import { correctYaml, filterYaml, type Lint, type LintSubject, listSome, orderYaml, report } from './lint-subject.ts';

const FIELD = 'spec.filterTags.pattern';

/** Lints of `filterTags.pattern`: what it lets in and what it drops by mistake. */
export const lintPattern: Lint = subject => [
  ...lintNothing(subject),
  ...lintOpenEnd(subject),
  ...lintZero(subject),
  ...lintDots(subject),
  ...lintNumbers(subject),
];

function lintNothing(subject: LintSubject): Diagnostic[] {
  const { pattern, extract, tags, candidates } = subject;
  if (pattern === '') return [];
  const halved = pattern.replaceAll('\\\\', '\\');
  if (halved !== pattern && (candidates === undefined || candidates.length === 0)) {
    const matches = countMatches(halved, subject);
    if (tags === undefined || matches > 0) {
      const found = tags === undefined ? '' : `; with single backslashes it matches ${matches}`;
      const message = `pattern '${pattern}' asks for backslashes, which no tag can hold${found}`;
      const hint = correctYaml(
        'Single quotes keep backslashes as they are, so write each once',
        filterYaml(halved, extract),
      );
      return [report(subject, 'POLICY_PATTERN_ESCAPED_TWICE', FIELD, message, hint)];
    }
  }
  const eligible = keptByExclusions(subject);
  if (candidates === undefined || candidates.length > 0 || eligible.length === 0) return [];
  const message = `pattern '${pattern}' matches none of ${eligible.length} tags, such as ${listSome(eligible)}`;
  const loosened = filterYaml(...loosen(subject));
  return [
    report(
      subject,
      'POLICY_PATTERN_NO_MATCH',
      FIELD,
      message,
      correctYaml('Start from a pattern that matches', loosened),
    ),
  ];
}

function keptByExclusions({ tags, repository }: LintSubject): string[] {
  if (tags === undefined) return [];
  try {
    const excludedBy = compileExclusions(repository?.exclusionList);
    return [...new Set(tags)].filter(tag => excludedBy(tag) === undefined);
  } catch {
    return [];
  }
}

function countMatches(pattern: string, subject: LintSubject): number {
  try {
    const regexp = compileGoRegexp(pattern);
    return keptByExclusions(subject).filter(tag => regexp.test(tag)).length;
  } catch {
    return 0;
  }
}

/** The pattern without its anchors or without regard to case, if that helps; else one that admits everything. */
function loosen(subject: LintSubject): FilterProposal {
  const { pattern, extract, kind } = subject;
  const attempts = [
    pattern.replace(/^\^/, ''),
    pattern.replace(/\$$/, ''),
    pattern.replace(/^\^|\$$/g, ''),
    `(?i)${pattern}`,
  ];
  const kept = attempts.map((attempt): FilterProposal => [attempt, extract]);
  return chooseFilter(subject, [...kept, ...(kind === 'numerical' ? NUMBER_PROPOSALS : []), ['.*', '']]);
}

const CAPTURED_REST = /\((?:\?P?<\w+>)?\.[*+]\)\$?$/;
const REST = /\.[*+]\$?$/;

function lintOpenEnd(subject: LintSubject): Diagnostic[] {
  const { pattern, extract, kind } = subject;
  if (kind !== 'numerical' || pattern === '') return [];
  const closed = /(?:\$|\\z)\)?$/.test(pattern) || REST.test(pattern);
  // Anything may follow a number that is extracted on its own; it may not be part of the key.
  const restIsKey =
    CAPTURED_REST.test(pattern) || (REST.test(pattern) && (extract === '' || /^\$(?:0|\{0\})$/.test(extract)));
  if (closed && !restIsKey) return [];
  const message = `pattern '${pattern}' is open at the end: one tag with more text, such as a suffix -arm64, stops or bends the order`;
  const hint = correctYaml('Capture digits and close the pattern', filterYaml(closePattern(pattern), extract));
  return [report(subject, 'POLICY_PATTERN_OPEN_END', FIELD, message, hint)];
}

/** The pattern with digits where anything was captured, closed at its end. */
function closePattern(pattern: string): string {
  const digits = pattern.replace(/(\((?:\?P?<\w+>)?)\.[*+]\)/g, '$1[0-9]+)').replace(/\.[*+]\$?$/, '[0-9]+');
  return digits.endsWith('$') ? digits : `${digits}$`;
}

function lintZero(subject: LintSubject): Diagnostic[] {
  const { pattern, extract } = subject;
  if (!pattern.includes('[1-9]+')) return [];
  const message = `'[1-9]+' in pattern '${pattern}' never matches a number with a zero in it, such as 10`;
  const hint = correctYaml('Admit every digit', filterYaml(pattern.replaceAll('[1-9]+', '[0-9]+'), extract));
  return [report(subject, 'POLICY_PATTERN_NO_ZERO', FIELD, message, hint)];
}

// A bare dot after a number and before another one; groups may open or close in between.
const BARE_DOT =
  /((?:\\d|\[[01]-9\]|(?<![\\[{,0-9-])[0-9]+)(?:[+*]|\{[0-9,]+\})?\)?)\.(?=(?:\((?:\?P?<\w+>|\?:)?)?(?:\\d|\[[01]-9\]|[0-9]))/g;

function lintDots(subject: LintSubject): Diagnostic[] {
  const { pattern, extract } = subject;
  const escaped = pattern.replace(BARE_DOT, '$1\\.');
  if (escaped === pattern) return [];
  const message = `a dot between numbers in pattern '${pattern}' is not escaped, so it matches any character`;
  return [
    report(subject, 'POLICY_PATTERN_DOT', FIELD, message, correctYaml('Escape it', filterYaml(escaped, extract))),
  ];
}

function lintNumbers(subject: LintSubject): Diagnostic[] {
  const { kind, candidates, pattern, extract } = subject;
  if (kind !== 'numerical' || candidates === undefined) return [];
  const wrong = candidates.filter(({ key }) => Number.isNaN(parseGoFloat(key)) || isNotANumber(key));
  if (wrong.length === 0) return [];
  const widths = new Set(candidates.map(({ key }) => splitDigitGroups(key)?.length));
  if (widths.size === 1 && !widths.has(undefined)) return [];
  const message = `a numerical policy fails on keys that are no numbers, here those of ${listSome(wrong.map(({ tag }) => tag))}`;
  const closed: FilterProposal[] = pattern === '' || extract === '' ? [] : [[closePattern(pattern), extract]];
  const filter = chooseFilter(subject, [...closed, ...NUMBER_PROPOSALS], keys =>
    keys.every(key => !Number.isNaN(parseGoFloat(key))),
  );
  const hint = correctYaml('Let only numbers in', filterYaml(...filter, orderYaml('numerical', subject.order)));
  return [report(subject, 'POLICY_KEY_NOT_NUMERIC', FIELD, message, hint)];
}
