/** Parts of a planned file: some of its changes and not the others, and several parts as one. */
import type { PlannedFile, WrittenChange } from './plan-model.ts';
/** The file with the kept changes only; undefined when none is kept. A file without any change is kept as it is. */
export declare function keepChanges(file: PlannedFile, keep: (change: WrittenChange) => boolean): PlannedFile | undefined;
/** Files of one path and one text before, such as those of several automations, each as one file; sorted by path. */
export declare function joinFiles(files: readonly PlannedFile[]): PlannedFile[];
