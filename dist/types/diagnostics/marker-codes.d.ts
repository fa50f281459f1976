/** Problems of `$imagepolicy` markers and of the files that hold them. */
export declare const markerCodes: {
    readonly MARKER_UNKNOWN_POLICY: {
        readonly severity: 'error';
        readonly meaning: 'A marker names an ImagePolicy that is not declared.';
        readonly remedy: 'Correct the name in the marker, or declare the policy.';
    };
    readonly MARKER_MALFORMED: {
        readonly severity: 'warning';
        readonly meaning: 'A comment is almost a marker, but neither Flux nor Retag honours it as it is written.';
        readonly remedy: 'Write the comment as the hint shows.';
    };
    readonly MARKER_MISPLACED: {
        readonly severity: 'warning';
        readonly meaning: 'A marker stands where it belongs to no scalar value, so nothing is ever written for it.';
        readonly remedy: 'Put the marker behind the value, on the same line.';
    };
    readonly MARKER_SIDE_DOOR: {
        readonly severity: 'warning';
        readonly meaning: 'A comment uses a setter form of kustomize other than $imagepolicy. Retag never writes for it.';
        readonly remedy: 'Replace the comment by the $imagepolicy marker of the hint.';
    };
    readonly MARKER_DUPLICATE_KEY: {
        readonly severity: 'warning';
        readonly meaning: 'A mapping has the same key twice; only the first one counts.';
        readonly remedy: 'Remove one of the two keys.';
    };
    readonly MARKER_EMPTY_DIGEST: {
        readonly severity: 'error';
        readonly meaning: 'A :digest marker names a policy that reflects no digest. The field is left as it is.';
        readonly remedy: "Set the policy's digestReflectionPolicy to IfNotPresent or Always, or remove the marker.";
    };
    readonly MARKER_AMBIGUOUS_VALUE: {
        readonly severity: 'warning';
        readonly meaning: 'A value is right as text, but YAML tools may read it as a number, a date or a boolean.';
        readonly remedy: 'Put the value into double quotes.';
    };
    readonly MARKER_VALUE_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'The value for a marker holds line breaks or control characters.';
        readonly remedy: 'Correct the image, tag or digest that the policy elected.';
    };
    readonly MARKER_REWRITE_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'After the edit the file would not have differed in exactly the marked values, so it was left alone.';
        readonly remedy: 'Simplify the YAML around the marker, and report the file to the maintainers.';
    };
    readonly MARKER_FILE_SKIPPED: {
        readonly severity: 'warning';
        readonly meaning: 'A file holds markers, but is no stream of YAML mappings. Flux skips such a file without a word.';
        readonly remedy: 'Correct the file at the place that the message names.';
    };
    readonly MARKER_LINE_MODE: {
        readonly severity: 'notice';
        readonly meaning: 'A file is no YAML (a template, most likely), so its markers were found line by line.';
        readonly remedy: 'Nothing, if the file is a template. Flux itself leaves it alone.';
    };
    readonly MARKER_LINE_UNUSABLE: {
        readonly severity: 'warning';
        readonly meaning: 'In a file that is no YAML, a marker stands on a line that is not plainly `key: value # marker`.';
        readonly remedy: 'Write a fixed value on one line with the marker; values made by a template cannot be updated.';
    };
    readonly MARKER_ALIAS_KEY: {
        readonly severity: 'notice';
        readonly meaning: 'An alias is used as a key without a space before the colon. Flux accepts it; other YAML tools do not.';
        readonly remedy: 'Put a space before the colon.';
    };
    readonly MARKER_LOOSE_INDENT: {
        readonly severity: 'notice';
        readonly meaning: 'A value in quotes, braces or brackets goes on further left than its key. Flux accepts it; other YAML tools do not.';
        readonly remedy: 'Indent every line of the value deeper than its key.';
    };
};
