/** What a marker asks of an elected reference, and what stands beside it now. */
import type { ImageRef, MarkerField } from '../model.ts';
/**
 * The text to write for a field: `name:tag` with `@digest` where there is one, or one part alone, verbatim.
 * Undefined for `digest` when the policy reflects none: an empty digest never blanks a field.
 */
export declare function valueFor(ref: ImageRef, field: MarkerField): string | undefined;
/** What a scalar says now, as a reference or a part of one: the line breaks that end a block scalar are no part of it. */
export declare function standingValue({ value }: {
    value: string;
}): string;
