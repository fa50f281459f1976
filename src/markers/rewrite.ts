/** Writes elected values beside their markers. Only the characters of the scalars change; the text is never printed anew. */
import { compareDiagnostics, type Diagnostic, diagnose } from '../errors.ts';
import type { Change, ImageRef, SourceLocation } from '../model.ts';
import { applyEdits, type Edit } from '../source-text.ts';
import { type LocatedMarker, type LocateOptions, locateMarkers } from './find.ts';
import { suggestPolicy } from './policy-name.ts';
import { editScalar, hasConflictingTag } from './scalar-edits.ts';
import { isPlainString, isWritable } from './scalar-style.ts';
import { valueFor } from './value.ts';
import { type Assignment, differsOnlyIn } from './verification.ts';

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
export function rewriteMarkers(
  text: string,
  refs: ReadonlyMap<string, ImageRef>,
  options: LocateOptions = {},
): Rewrite {
  const { markers, diagnostics } = locateMarkers(text, options);
  if (markers.length === 0) return { text, changes: [], diagnostics };
  const assignments: Assignment[] = [];
  for (const marker of markers) {
    const ref = refs.get(marker.policy);
    const value = ref && valueFor(ref, marker.field);
    if (value !== undefined) assignments.push({ marker, value });
    else diagnostics.push(ref ? reportEmptyDigest(marker, options) : reportUnknownPolicy(marker, refs.keys(), options));
  }
  const { edits: _, ...result } = applyValues(text, assignments, options);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics].toSorted(compareDiagnostics) };
}

/** A rewrite with what was replaced in the text before: `edits[i]` makes `changes[i]`. */
interface AppliedValues extends Rewrite {
  edits: readonly (readonly Edit[])[];
}

/**
 * Gives located scalars their values. Equal values are no change. Each marker must come from `locateMarkers` on this very
 * text, and occur once (RangeError).
 */
export function applyValues(
  text: string,
  assignments: readonly Assignment[],
  options: LocateOptions = {},
): AppliedValues {
  const diagnostics: Diagnostic[] = [];
  const changed: Assignment[] = [];
  const edits: Edit[][] = [];
  for (const assignment of assignments.toSorted((a, b) => a.marker.span.start - b.marker.span.start)) {
    const { marker, value } = assignment;
    if (!isWritable(value)) diagnostics.push(reportUnwritable(marker, options));
    else if (value !== marker.value) {
      changed.push(assignment);
      edits.push(editScalar(text, marker, value));
    } else if (isAmbiguous(marker)) diagnostics.push(reportAmbiguous(marker, options));
  }
  if (changed.length === 0) return { text, changes: [], edits: [], diagnostics };
  const after = applyEdits(text, edits.flat());
  if (!differsOnlyIn(text, after, changed)) {
    const refused = reportRefused(changed[0]!.marker, options);
    return { text, changes: [], edits: [], diagnostics: [...diagnostics, refused] };
  }
  return { text: after, changes: changed.map(describeChange), edits, diagnostics };
}

function describeChange({ marker, value }: Assignment): Change {
  const { line, column, setter, object } = marker;
  return { line, column, old: marker.value, new: value, setter, ...(object && { object }) };
}

/** Whether tools may read the value as something else than the string that it is meant to be. */
function isAmbiguous(marker: LocatedMarker): boolean {
  if (hasConflictingTag(marker)) return true;
  return marker.style === 'plain' && marker.tag === undefined && !isPlainString(marker.value);
}

function at(line: number, column: number, options: LocateOptions): Partial<SourceLocation> {
  return { line, column, ...(options.path !== undefined && { file: options.path }) };
}

function reportUnknownPolicy(marker: LocatedMarker, known: Iterable<string>, options: LocateOptions): Diagnostic {
  const nearest = suggestPolicy(marker.policy, known);
  return diagnose('MARKER_UNKNOWN_POLICY', `no ImagePolicy ${marker.policy} is known; nothing is written here`, {
    at: at(marker.markerLine, marker.markerColumn, options),
    hint: nearest === undefined ? undefined : `Did you mean ${nearest}?`,
  });
}

function reportEmptyDigest(marker: LocatedMarker, options: LocateOptions): Diagnostic {
  const message = `policy ${marker.policy} reflects no digest, and an empty one is never written`;
  return diagnose('MARKER_EMPTY_DIGEST', message, {
    at: at(marker.line, marker.column, options),
    hint: `Set spec.digestReflectionPolicy of ImagePolicy ${marker.policy} to IfNotPresent or Always, or remove the marker.`,
  });
}

function reportAmbiguous(marker: LocatedMarker, options: LocateOptions): Diagnostic {
  const shown = marker.key === undefined ? `- "${marker.value}"` : `${marker.key}: "${marker.value}"`;
  const message = `${marker.value} is right, but YAML tools may read it as another type than a string`;
  return diagnose('MARKER_AMBIGUOUS_VALUE', message, {
    at: at(marker.line, marker.column, options),
    hint: `Write ${shown}`,
  });
}

function reportUnwritable(marker: LocatedMarker, options: LocateOptions): Diagnostic {
  const message = `the value for ${marker.setter} holds line breaks or control characters; nothing is written here`;
  return diagnose('MARKER_VALUE_REFUSED', message, { at: at(marker.line, marker.column, options) });
}

function reportRefused(marker: LocatedMarker, options: LocateOptions): Diagnostic {
  const message = 'the edited file would differ in more than the marked values; it is left as it was';
  return diagnose('MARKER_REWRITE_REFUSED', message, { at: at(marker.line, marker.column, options) });
}
