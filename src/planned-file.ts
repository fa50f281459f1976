/** Parts of a planned file: some of its changes and not the others, and several parts as one. */
import type { PlannedFile, WrittenChange } from './plan-model.ts';
import { applyEdits } from './source-text.ts';

/** The file with the kept changes only; undefined when none is kept. A file without any change is kept as it is. */
export function keepChanges(file: PlannedFile, keep: (change: WrittenChange) => boolean): PlannedFile | undefined {
  const changes = file.changes.filter(keep);
  if (changes.length === file.changes.length) return file;
  return changes.length === 0 ? undefined : withChanges(file, changes);
}

/** Files of one path and one text before, such as those of several automations, each as one file; sorted by path. */
export function joinFiles(files: readonly PlannedFile[]): PlannedFile[] {
  const joined = new Map<string, PlannedFile>();
  for (const file of files) {
    const key = `${file.path}\0${file.before}`;
    const known = joined.get(key);
    joined.set(key, known === undefined ? file : join(known, file));
  }
  return [...joined.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function join(one: PlannedFile, other: PlannedFile): PlannedFile {
  // What was written without changes, such as the configuration, comes as a whole.
  if (one.changes.length === 0 || other.changes.length === 0) return other.changes.length === 0 ? other : one;
  const place = ({ line, column }: WrittenChange) => `${line}:${column}`;
  const known = new Set(one.changes.map(place));
  const changes = [...one.changes, ...other.changes.filter(change => !known.has(place(change)))];
  return withChanges(
    one,
    changes.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

function withChanges(file: PlannedFile, changes: WrittenChange[]): PlannedFile {
  const after = applyEdits(
    file.before,
    changes.flatMap(({ edits }) => edits),
  );
  return { ...file, after, changes };
}
