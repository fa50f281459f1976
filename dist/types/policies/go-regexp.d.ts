import { RE2JS } from 're2js';
/** A compiled regular expression in Go's syntax. Every search takes time linear in the text. */
export interface GoRegexp {
    /** True when the pattern matches anywhere in the text. */
    test(text: string): boolean;
    /** The leftmost match: the whole of it, then its groups; undefined for a group that took no part. */
    find(text: string): readonly (string | undefined)[] | undefined;
    /** Names of the groups by number; undefined for those without one, and for number 0. */
    readonly groupNames: readonly (string | undefined)[];
}
/** Compiles a pattern of Go's `regexp` package. Throws PolicyError with Go's text: `error parsing regexp: …`. */
export declare function compileGoRegexp(pattern: string): GoRegexp;
/** The engine's own expression for a pattern, for searches that go on behind a match. Throws as `compileGoRegexp` does. */
export declare function compileEngineRegexp(pattern: string): RE2JS;
