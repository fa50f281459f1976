/**
 * Parts of a planned file: some of its changes and not the others. Edits replace scalars inside their lines and a line
 * holds one marker, so a part is put together from whole lines of the text before and after.
 */
import type { PlannedChange, PlannedFile } from '../../plan-model.ts';

/** The file with the kept changes only; undefined when none is kept. A file without any change is kept as it is. */
export function keepChanges(file: PlannedFile, keep: (change: PlannedChange) => boolean): PlannedFile | undefined {
  const changes = file.changes.filter(keep);
  if (changes.length === file.changes.length) return file;
  if (changes.length === 0) return undefined;
  const [before, after] = [file.before.split('\n'), file.after.split('\n')];
  // Lines that do not correspond cannot be taken apart: the file then goes as a whole.
  if (before.length !== after.length) return file;
  const dropped = new Set(file.changes.filter(change => !keep(change)).map(change => change.line));
  for (const change of changes) dropped.delete(change.line);
  const lines = after.map((line, index) => (dropped.has(index + 1) ? (before[index] ?? line) : line));
  return { ...file, after: lines.join('\n'), changes };
}

/** Two parts of the same file with the same text before, as one. */
export function joinParts(one: PlannedFile, other: PlannedFile): PlannedFile {
  const [before, first, second] = [one.before, one.after, other.after].map(text => text.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  const changes = [...one.changes, ...other.changes].sort((a, b) => a.line - b.line || a.column - b.column);
  if (before.length !== first.length || before.length !== second.length) return { ...other, changes };
  const lines = first.map((line, index) => (line === before[index] ? (second[index] ?? line) : line));
  return { ...one, after: lines.join('\n'), changes };
}
