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
export function nullAt(at: SourceLocation): YamlScalar {
  return { kind: 'scalar', value: null, source: '', at, contentAt: at };
}

/** A string that was not written anywhere itself but follows from what stands at `at`. */
export function stringAt(value: string, at: SourceLocation): YamlScalar {
  return { kind: 'scalar', value, source: value, at, contentAt: at };
}

/** The value below a chain of keys, or undefined. */
export function valueAt(value: YamlValue | undefined, ...path: readonly string[]): YamlValue | undefined {
  let current = value;
  for (const key of path) current = current?.kind === 'map' ? current.entries.get(key)?.value : undefined;
  return current;
}

/** The string below a chain of keys, or undefined when there is none. */
export function stringOf(value: YamlValue | undefined, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

/** The value as plain data, without places. */
export function toData(value: YamlValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(toData);
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, toData(entry.value)]));
}

/** The map with one key set; `keyAt` is where a new key is said to stand. */
export function withEntry(map: YamlMap, key: string, value: YamlValue, keyAt: SourceLocation = value.at): YamlMap {
  const entries = new Map(map.entries);
  entries.set(key, { keyAt: map.entries.get(key)?.keyAt ?? keyAt, value });
  return { ...map, entries };
}

/** The map without one key. */
export function withoutEntry(map: YamlMap, key: string): YamlMap {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}
