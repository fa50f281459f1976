/** The edits that give a located scalar another value; nothing but the scalar's own characters is touched. */
import { type Edit } from '../source-text.ts';
import type { LocatedMarker } from './find.ts';
/** Whether the tag in front of a scalar makes tools read something else than a string. */
export declare function hasConflictingTag(marker: LocatedMarker): boolean;
/** Edits that make `value` (one line) the scalar's value: always a string for every YAML tool. */
export declare function editScalar(text: string, marker: LocatedMarker, value: string): Edit[];
