import { VersionError } from '../errors.ts';

/** A whole number of a version: a bigint only where a double could round (more than 15 digits). */
type VersionNumber = number | bigint;

/** A semantic version as Masterminds semver reads it; build metadata never counts. */
export interface Version {
  major: VersionNumber;
  minor: VersionNumber;
  patch: VersionNumber;
  /** Without its hyphen; empty when there is none. */
  prerelease: string;
}

const DOT = 46;
const HYPHEN = 45;
const PLUS = 43;
const LARGEST = 2n ** 64n - 1n;
const IDENTIFIERS = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;
const NUMERIC = /^[0-9]+$/;

/**
 * Parses a tag or key as Flux does: at least two dots anywhere, then an optional `v`, one to three unsigned 64-bit
 * numbers (leading zeros allowed), prerelease, metadata. Undefined for anything else, such as `1.0` or `latest`.
 */
export function parseTagVersion(text: string): Version | undefined {
  const first = text.indexOf('.');
  if (first < 0 || text.indexOf('.', first + 1) < 0) return undefined;
  return parseLooseVersion(text);
}

/** Parses a version whose missing parts are zero (`v1`, `1.2-rc.1`); undefined for anything else. */
export function parseLooseVersion(text: string): Version | undefined {
  const length = text.length;
  let at = text.charCodeAt(0) === 118 ? 1 : 0;
  const numbers: [VersionNumber, VersionNumber, VersionNumber] = [0, 0, 0];
  for (let part = 0; ; part++) {
    const start = at;
    let value = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === start) return undefined;
    const exact = at - start <= 15 ? value : parseLongNumber(text.slice(start, at));
    if (exact === undefined) return undefined;
    numbers[part] = exact;
    if (part === 2 || text.charCodeAt(at) !== DOT) break;
    at++;
  }
  const prerelease = at === length ? '' : parseSuffix(text, at);
  if (prerelease === undefined) return undefined;
  return { major: numbers[0], minor: numbers[1], patch: numbers[2], prerelease };
}

/** Parses a tag like parseTagVersion, but throws VersionError. */
export function requireVersion(text: string): Version {
  const version = parseTagVersion(text);
  if (version !== undefined) return version;
  throw new VersionError('VERSION_INVALID', `'${text}' is no semantic version`, {
    hint: 'Flux takes a tag for a version only if it has two dots, such as 1.2.3 or v1.2.3-rc.1.',
  });
}

function parseLongNumber(digits: string): VersionNumber | undefined {
  const significant = digits.replace(/^0+/, '');
  if (significant.length <= 15) return Number(significant);
  if (significant.length > 20) return undefined;
  const value = BigInt(significant);
  return value <= LARGEST ? value : undefined;
}

function parseSuffix(text: string, at: number): string | undefined {
  const plus = text.indexOf('+', at);
  const end = plus < 0 ? text.length : plus;
  if (plus >= 0 && !IDENTIFIERS.test(text.slice(plus + 1))) return undefined;
  if (text.charCodeAt(at) === PLUS) return '';
  if (text.charCodeAt(at) !== HYPHEN) return undefined;
  const prerelease = text.slice(at + 1, end);
  if (!IDENTIFIERS.test(prerelease)) return undefined;
  // A numeric identifier must not start with a zero.
  return /(?:^|\.)0[0-9]+(?:\.|$)/.test(prerelease) ? undefined : prerelease;
}

/** Orders two versions: numbers, then prerelease before release, then identifier by identifier. Metadata never counts. */
export function compareVersions(a: Version, b: Version): number {
  if (a.major !== b.major) return a.major < b.major ? -1 : 1;
  if (a.minor !== b.minor) return a.minor < b.minor ? -1 : 1;
  if (a.patch !== b.patch) return a.patch < b.patch ? -1 : 1;
  return a.prerelease === b.prerelease ? 0 : comparePrereleases(a.prerelease, b.prerelease);
}

/** Orders two prereleases; the empty one, a release, is the greatest. Numeric identifiers come before others. */
export function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = compareIdentifiers(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  const left = NUMERIC.test(a) ? parseLongNumber(a) : undefined;
  const right = NUMERIC.test(b) ? parseLongNumber(b) : undefined;
  if (left !== undefined && right !== undefined) return left < right ? -1 : left > right ? 1 : 0;
  if (left !== undefined) return -1;
  if (right !== undefined) return 1;
  return a < b ? -1 : 1;
}
