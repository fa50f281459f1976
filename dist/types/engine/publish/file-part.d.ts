/**
 * Parts of a planned file: some of its changes and not the others. Edits replace scalars inside their lines and a line
 * holds one marker, so a part is put together from whole lines of the text before and after.
 */
import type { PlannedChange, PlannedFile } from '../../plan-model.ts';
/** The file with the kept changes only; undefined when none is kept. A file without any change is kept as it is. */
export declare function keepChanges(file: PlannedFile, keep: (change: PlannedChange) => boolean): PlannedFile | undefined;
/** Two parts of the same file with the same text before, as one. */
export declare function joinParts(one: PlannedFile, other: PlannedFile): PlannedFile;
