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
/**
 * Parses a tag or key as Flux does: at least two dots anywhere, then an optional `v`, one to three unsigned 64-bit
 * numbers (leading zeros allowed), prerelease, metadata. Undefined for anything else, such as `1.0` or `latest`.
 */
export declare function parseTagVersion(text: string): Version | undefined;
/** Parses a version whose missing parts are zero (`v1`, `1.2-rc.1`); undefined for anything else. */
export declare function parseLooseVersion(text: string): Version | undefined;
/** Parses a tag like parseTagVersion, but throws VersionError. */
export declare function requireVersion(text: string): Version;
/** Orders two versions: numbers, then prerelease before release, then identifier by identifier. Metadata never counts. */
export declare function compareVersions(a: Version, b: Version): number;
/** Orders two prereleases; the empty one, a release, is the greatest. Numeric identifiers come before others. */
export declare function comparePrereleases(a: string, b: string): number;
export {};
