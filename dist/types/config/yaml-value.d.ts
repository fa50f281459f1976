import type { SourceLocation } from '../model.ts';
/** A scalar with its place; `source` is the text as written. */
export interface YamlScalar {
    kind: 'scalar';
    value: string | number | bigint | boolean | null;
    source: string;
    at: SourceLocation;
    /** Where the first character of the content stands: after the opening quote, on the line after a block header. */
    contentAt: SourceLocation;
}
/** One key of a mapping. */
export interface YamlEntry {
    keyAt: SourceLocation;
    value: YamlValue;
    /** What the same key said before, where it occurs twice in one mapping. */
    earlier?: YamlEntry;
}
/** A mapping and where it stands. */
export interface YamlMap {
    kind: 'map';
    entries: ReadonlyMap<string, YamlEntry>;
    at: SourceLocation;
}
/** A sequence and where it stands. */
export interface YamlList {
    kind: 'list';
    items: readonly YamlValue[];
    at: SourceLocation;
}
/**
 * A YAML value that knows where it stands. Values are never changed in place, so that patches share what they leave
 * alone and every field of a patched document still tells the file, line and column that it came from.
 */
export type YamlValue = YamlScalar | YamlMap | YamlList;
/** A null at a place. */
export declare function nullAt(at: SourceLocation): YamlScalar;
/** A string that was not written anywhere itself but follows from what stands at `at`. */
export declare function stringAt(value: string, at: SourceLocation): YamlScalar;
/** The value below a chain of keys, or undefined. */
export declare function valueAt(value: YamlValue | undefined, ...path: readonly string[]): YamlValue | undefined;
/** The string below a chain of keys, or undefined when there is none. */
export declare function stringOf(value: YamlValue | undefined, ...path: readonly string[]): string | undefined;
/** The value as plain data, without places. */
export declare function toData(value: YamlValue): unknown;
/** The map with one key set; `keyAt` is where a new key is said to stand. */
export declare function withEntry(map: YamlMap, key: string, value: YamlValue, keyAt?: SourceLocation): YamlMap;
/** The map without one key. */
export declare function withoutEntry(map: YamlMap, key: string): YamlMap;
