import { type Version } from './version.ts';
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
/**
 * Parses a range in the grammar of Masterminds semver v3, which Flux uses: `||`, comma or space for AND, hyphen ranges,
 * `= != > < >= => <= =< ~ ~> ^`, wildcards. Throws PolicyError with Flux's text; own code, because npm's `semver`
 * answers differently for prereleases, `!=`, commas and numbers beyond 2^53.
 */
export declare function parseRange(range: string): SemverRange;
export {};
