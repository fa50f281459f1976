/**
 * The marker comment: `# {"$imagepolicy": "namespace:name[:tag|:name|:digest]"}`.
 *
 * Accepted is exactly what kustomize's setter comments accept: the run of leading `#` is dropped, and all that follows
 * must be one JSON object whose values are strings (or null). The value is a URL fragment, so percent escapes count.
 */
import type { MarkerField } from '../model.ts';
/** A marker as its comment says it. */
export interface Marker {
    /** `namespace:name`; variables such as `${cluster}` are kept as they stand. */
    policy: string;
    namespace: string;
    name: string;
    field: MarkerField;
    /** `policy` and, where there is one, the suffix: the text that reports and templates show. */
    setter: string;
}
/** Screens out what cannot hold a marker; files without this text are never parsed. */
export declare const MARKER_TOKEN = "\"$imagepolicy\"";
/** Cuts `namespace:name:suffix` at its colons; an empty part makes the whole empty. */
export declare function splitSetter(setter: string): string[];
/** The marker that a setter text names; undefined unless it is `namespace:name` with a known suffix or none. */
export declare function parseSetter(setter: string): Marker | undefined;
/** The JSON object that makes up a whole comment, if it is one whose values are all strings; null counts as empty. */
export declare function parseCommentObject(comment: string): Record<string, string> | undefined;
/** Resolves percent escapes as a URL fragment does; undefined where one is broken. */
export declare function decodeSetter(text: string): string | undefined;
/** The marker that a comment (from its first `#` to the end of the line) is; undefined for every other comment. */
export declare function parseMarker(comment: string): Marker | undefined;
/** The comment that a marker should be written as. */
export declare function formatMarker(setter: string): string;
