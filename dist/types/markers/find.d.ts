import { type Diagnostic } from '../errors.ts';
import type { MarkerField, ObjectIdentifier } from '../model.ts';
import { type Span } from '../source-text.ts';
import type { ScalarStyle } from './scalar-style.ts';
/** A marker and the scalar that it sets. */
export interface LocatedMarker {
    /** The marker's own text. */
    setter: string;
    /** `namespace:name`; variables are kept as they stand. */
    policy: string;
    namespace: string;
    name: string;
    field: MarkerField;
    /** Place of the scalar; for block scalars that of the header. */
    line: number;
    column: number;
    /** Place of the comment's `#`. */
    markerLine: number;
    markerColumn: number;
    /** The scalar in the text; for block scalars header, comment and body. */
    span: Span;
    /** Decoded string; for a plain scalar its source text. */
    value: string;
    style: ScalarStyle;
    /** Tag in front of the scalar, if any. */
    tag?: {
        text: string;
        span: Span;
    };
    /** The object that holds the scalar; unknown in line mode. */
    object?: ObjectIdentifier;
    /** The mapping key beside the scalar; undefined in sequences. */
    key?: string;
}
/** Options of everything that locates markers. */
export interface LocateOptions {
    /** Name of the file: goes into diagnostics, and decides whether Flux would look at the file at all. */
    path?: string;
    /**
     * Also work where Flux skips the file: line by line in text that is no YAML (Helm templates), and as usual in YAML that
     * is no stream of mappings (a list at the top, a directive).
     */
    lineMode?: boolean;
}
/** What `locateMarkers` gives. `mode` tells whether the text was read as YAML or line by line. */
export interface LocatedMarkers {
    markers: LocatedMarker[];
    diagnostics: Diagnostic[];
    mode: 'yaml' | 'lines';
}
/**
 * Locates every marker that counts, in the order of the text, and explains every comment that looks like one and does
 * not count. Never throws; text without the token of a marker is not parsed.
 */
export declare function locateMarkers(text: string, options?: LocateOptions): LocatedMarkers;
/** What `locateMarkers` does for files that are not simple: everything through the yaml package. */
export declare function locateByParsing(text: string, options: LocateOptions): LocatedMarkers;
