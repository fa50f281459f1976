/** Writes elected values beside their markers. Only the characters of the scalars change; the text is never printed anew. */
import { type Diagnostic } from '../errors.ts';
import type { Change, ImageRef } from '../model.ts';
import { type Edit } from '../source-text.ts';
import { type LocateOptions } from './find.ts';
import { type Assignment } from './verification.ts';
export { valueFor } from './value.ts';
export type { Assignment } from './verification.ts';
/** A rewritten text; `text` is the input itself when `changes` is empty. */
export interface Rewrite {
    text: string;
    /** In the order of the text. */
    changes: Change[];
    diagnostics: Diagnostic[];
}
/**
 * Writes the element that each marker asks of its policy's reference into a file's text.
 *
 * @param refs `namespace:name` of each policy to what it elected.
 * @returns the new text, one change per value that differed, and every problem found. Never throws. When the new text
 *   would differ from the old one in anything but the marked values, the old text comes back with an error diagnostic.
 */
export declare function rewriteMarkers(text: string, refs: ReadonlyMap<string, ImageRef>, options?: LocateOptions): Rewrite;
/** A rewrite with what was replaced in the text before: `edits[i]` makes `changes[i]`. */
interface AppliedValues extends Rewrite {
    edits: readonly (readonly Edit[])[];
}
/**
 * Gives located scalars their values. Equal values are no change. Each marker must come from `locateMarkers` on this very
 * text, and occur once (RangeError).
 */
export declare function applyValues(text: string, assignments: readonly Assignment[], options?: LocateOptions): AppliedValues;
