/**
 * Guard rails: reasons to hold a change that Flux would write. They are on by default and decided per marker, from the
 * value in the file, the key beside it and the elected reference. Each verdict says how it is released.
 */
import type { DiagnosticCode } from '../errors.ts';
import type { ImageRef, MarkerField } from '../model.ts';
/** What a guard rail looks at. */
export interface ProposedChange {
    /** Mapping key beside the value (`image`, `tag`, `repository`, …); undefined in a sequence. */
    key: string | undefined;
    field: MarkerField;
    /** Decoded value in the file. */
    old: string;
    elected: ImageRef;
}
/** Why a change is held, and what releases it. */
export interface Hold {
    code: DiagnosticCode;
    reason: string;
    release: string;
}
/**
 * The first guard rail that holds the change, if any. A value that is empty or equal to what would be written is never
 * held: there is nothing to lose.
 */
export declare function judgeChange(change: ProposedChange): Hold | undefined;
