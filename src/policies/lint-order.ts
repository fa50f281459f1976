import type { Diagnostic } from '../errors.ts';
import { correctYaml, filterYaml, type Lint, type LintSubject, orderYaml, report } from './lint-subject.ts';
import type { RankedTag } from './selection.ts';
import { findTime } from './time-in-text.ts';

/** Lints of the order: keys that carry a time, and policies that do not elect the latest of them. */
export const lintOrder: Lint = subject => {
  const { kind } = subject;
  if (kind !== 'alphabetical' && kind !== 'numerical') return [];
  return subject.order === 'desc' ? lintDescending(subject, kind) : lintArbitrary(subject, kind);
};

// Year first, as in 20251203, 2025-12-03 or \d{14}, or ten and thirteen digits of Unix time.
const TIME_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?(?:20|(?:\\d|\[[01]-9\])\{(?:4|8|10|12|13|14)\})/;
const CALENDAR_VERSION_FIRST = /^\^?v?(?:\((?:\?P?<\w+>|\?:)?)?2[0-9]\\\.(?:0?[1-9]|1[0-2])(?:\\\.|\$)/;
const CALENDAR_VERSION = /^v?2[0-9]\.(?:0?[1-9]|1[0-2])(?:\.[0-9]+)*$/;
const TIME_GROUP = /(?:ts|time|timestamp|date|datetime)$/i;

function lintDescending(subject: LintSubject, kind: 'alphabetical' | 'numerical'): Diagnostic[] {
  if (!keysBeginWithTime(subject)) return [];
  const message = `order desc elects the smallest key; the keys begin with a time, so that is the oldest build`;
  const hint = correctYaml('Ascending order elects the greatest key, which is the latest', [
    'spec:',
    ...orderYaml(kind),
  ]);
  return [report(subject, 'POLICY_ELECTS_OLDEST', `spec.policy.${kind}.order`, message, hint)];
}

function keysBeginWithTime({ candidates, pattern, extract }: LintSubject): boolean {
  if (candidates !== undefined && candidates.length > 0) {
    const sample = candidates.slice(-1000);
    const timed = sample.filter(({ key }) => findTime(key)?.start === 0 || CALENDAR_VERSION.test(key));
    return timed.length * 5 >= sample.length * 4;
  }
  const named = /^\$\{?(\w+)\}?/.exec(extract)?.[1];
  if (named !== undefined && /[A-Za-z]/.test(named)) return TIME_GROUP.test(named);
  return TIME_FIRST.test(pattern) || CALENDAR_VERSION_FIRST.test(pattern);
}

/** A key made of something random, then a time: `main-0a1b2c3-1700000000`. */
interface HashedKey {
  before: string;
  hash: string;
  between: string;
  time: string;
  after: string;
}

const HASH = /(?<![0-9A-Za-z])(?=[0-9a-f]*[0-9])(?:[0-9a-f]{6,40}|[0-9A-F]{6,40})(?![0-9A-Za-z])/;

function splitHashedKey(key: string): HashedKey | undefined {
  const time = findTime(key);
  const hash = HASH.exec(key);
  if (time === undefined || hash === null || hash.index + hash[0].length > time.start) return undefined;
  return {
    before: key.slice(0, hash.index),
    hash: hash[0],
    between: key.slice(hash.index + hash[0].length, time.start),
    time: key.slice(time.start, time.end),
    after: key.slice(time.end),
  };
}

// A class of hexadecimal digits, later a number: the pattern itself says that a hash stands before a time.
const HASH_THEN_NUMBER =
  /\[(?:a-f|A-F|0-9){2,3}\](?:[+*]|\{[0-9,]+\})[-._](?:\((?:\?P?<\w+>)?)?(?:(?:\\d|\[[01]-9\])(?:[+*]|\{(?:8|10|1[0-4])\})|\.[*+])/;

function lintArbitrary(subject: LintSubject, kind: 'alphabetical' | 'numerical'): Diagnostic[] {
  const { candidates, pattern, extract } = subject;
  const wholeTag = extract === '' || extract === '$0' || extract === '${0}';
  if (candidates === undefined || candidates.length === 0) {
    return wholeTag && HASH_THEN_NUMBER.test(pattern) ? [arbitrary(subject, kind, undefined)] : [];
  }
  const split = candidates.flatMap(candidate => {
    const parts = splitHashedKey(candidate.key);
    return parts === undefined ? [] : [{ candidate, parts }];
  });
  const hashes = new Set(split.map(({ parts }) => parts.hash));
  const example = split[0];
  // Digits alone are rather a build number, which does have an order.
  const random = hashes.size > 1 && [...hashes].some(hash => /[A-Fa-f]/.test(hash));
  if (example === undefined || !random || split.length * 2 < candidates.length) return [];
  return [arbitrary(subject, kind, { ...example.parts, ...example.candidate })];
}

function arbitrary(
  subject: LintSubject,
  kind: 'alphabetical' | 'numerical',
  example: (HashedKey & RankedTag) | undefined,
): Diagnostic {
  const shown = example === undefined ? `pattern '${subject.pattern}'` : `keys such as '${example.key}'`;
  const message = `${shown} put random hexadecimal text before the time, so the order says nothing about age`;
  const digits = example === undefined || /^[0-9]+$/.test(example.time);
  const order = orderYaml(digits ? 'numerical' : 'alphabetical');
  const pattern = example === undefined ? extractFromPattern(subject.pattern) : patternOf(example);
  const hint = correctYaml('Extract the time and compare that', filterYaml(pattern, '$ts', order));
  return report(subject, 'POLICY_ORDER_ARBITRARY', `spec.policy.${kind}`, message, hint);
}

function patternOf({ before, between, time, after }: HashedKey): string {
  const body = /^[0-9]+$/.test(time) ? '[0-9]+' : '[0-9TZ:._-]+';
  return `^${quoteMeta(before)}[a-fA-F0-9]+${quoteMeta(between)}(?P<ts>${body})${quoteMeta(after)}$`;
}

function extractFromPattern(pattern: string): string {
  const found = HASH_THEN_NUMBER.exec(pattern);
  const hash = /^\[[^\]]+\](?:[+*]|\{[0-9,]+\})[-._]/.exec(found?.[0] ?? '')?.[0] ?? '[a-f0-9]+-';
  return `${pattern.slice(0, found?.index ?? 0)}${hash}(?P<ts>[0-9]+)$`;
}

function quoteMeta(text: string): string {
  return text.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&');
}
