import type { CodeEntry } from '../errors.ts';

/** Problems of `$imagepolicy` markers and of the files that hold them. */
export const markerCodes = {
  MARKER_UNKNOWN_POLICY: {
    severity: 'error',
    meaning: 'A marker names an ImagePolicy that is not declared.',
    remedy: 'Correct the name in the marker, or declare the policy.',
  },
  MARKER_MALFORMED: {
    severity: 'warning',
    meaning: 'A comment is almost a marker, but neither Flux nor Retag honours it as it is written.',
    remedy: 'Write the comment as the hint shows.',
  },
  MARKER_MISPLACED: {
    severity: 'warning',
    meaning: 'A marker stands where it belongs to no scalar value, so nothing is ever written for it.',
    remedy: 'Put the marker behind the value, on the same line.',
  },
  MARKER_SIDE_DOOR: {
    severity: 'warning',
    meaning: 'A comment uses a setter form of kustomize other than $imagepolicy. Retag never writes for it.',
    remedy: 'Replace the comment by the $imagepolicy marker of the hint.',
  },
  MARKER_DUPLICATE_KEY: {
    severity: 'warning',
    meaning: 'A mapping has the same key twice; only the first one counts.',
    remedy: 'Remove one of the two keys.',
  },
  MARKER_EMPTY_DIGEST: {
    severity: 'error',
    meaning: 'A :digest marker names a policy that reflects no digest. The field is left as it is.',
    remedy: "Set the policy's digestReflectionPolicy to IfNotPresent or Always, or remove the marker.",
  },
  MARKER_AMBIGUOUS_VALUE: {
    severity: 'warning',
    meaning: 'A value is right as text, but YAML tools may read it as a number, a date or a boolean.',
    remedy: 'Put the value into double quotes.',
  },
  MARKER_VALUE_REFUSED: {
    severity: 'error',
    meaning: 'The value for a marker holds line breaks or control characters.',
    remedy: 'Correct the image, tag or digest that the policy elected.',
  },
  MARKER_REWRITE_REFUSED: {
    severity: 'error',
    meaning: 'After the edit the file would not have differed in exactly the marked values, so it was left alone.',
    remedy: 'Simplify the YAML around the marker, and report the file to the maintainers.',
  },
  MARKER_FILE_SKIPPED: {
    severity: 'warning',
    meaning: 'A file holds markers, but is no stream of YAML mappings. Flux skips such a file without a word.',
    remedy: 'Correct the file at the place that the message names.',
  },
  MARKER_LINE_MODE: {
    severity: 'notice',
    meaning: 'A file is no YAML (a template, most likely), so its markers were found line by line.',
    remedy: 'Nothing, if the file is a template. Flux itself leaves it alone.',
  },
  MARKER_LINE_UNUSABLE: {
    severity: 'warning',
    meaning: 'In a file that is no YAML, a marker stands on a line that is not plainly `key: value # marker`.',
    remedy: 'Write a fixed value on one line with the marker; values made by a template cannot be updated.',
  },
  MARKER_ALIAS_KEY: {
    severity: 'notice',
    meaning: 'An alias is used as a key without a space before the colon. Flux accepts it; other YAML tools do not.',
    remedy: 'Put a space before the colon.',
  },
  MARKER_LOOSE_INDENT: {
    severity: 'notice',
    meaning:
      'A value in quotes, braces or brackets goes on further left than its key. Flux accepts it; other YAML tools do not.',
    remedy: 'Indent every line of the value deeper than its key.',
  },
} as const satisfies Record<string, CodeEntry>;
