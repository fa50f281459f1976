import type { YamlEntry, YamlMap, YamlValue } from '../yaml-value.ts';

/**
 * Merges a strategic merge patch into a document of a kind without merge keys, as all kinds of Flux are: mappings merge,
 * a null removes the field, everything else replaces. `$patch: delete` and `$patch: replace` act on their mapping.
 * Undefined when the patch deletes the whole.
 */
export function mergeStrategically(base: YamlMap, patch: YamlMap): YamlMap | undefined {
  const directive = directiveOf(patch);
  if (directive === 'delete') return undefined;
  if (directive === 'replace') return clean(patch) as YamlMap;
  const entries = new Map(base.entries);
  for (const [key, entry] of patch.entries) {
    const merged = mergeEntry(entries.get(key), entry);
    if (merged === undefined) entries.delete(key);
    else entries.set(key, merged);
  }
  entries.delete('$patch');
  return { ...base, entries };
}

function mergeEntry(base: YamlEntry | undefined, patch: YamlEntry): YamlEntry | undefined {
  if (isNull(patch.value)) return undefined;
  if (patch.value.kind === 'map' && base?.value.kind === 'map') {
    const value = mergeStrategically(base.value, patch.value);
    return value === undefined ? undefined : { ...base, value };
  }
  if (patch.value.kind === 'map' && directiveOf(patch.value) === 'delete') return undefined;
  return { keyAt: patch.keyAt, value: clean(patch.value) };
}

function directiveOf(map: YamlMap): string | undefined {
  const directive = map.entries.get('$patch')?.value;
  return directive?.kind === 'scalar' ? String(directive.value) : undefined;
}

function isNull(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** What a patch adds, without its directives and without the fields that it would remove. */
function clean(value: YamlValue): YamlValue {
  if (value.kind === 'list') {
    const items = value.items.filter(item => item.kind !== 'map' || directiveOf(item) === undefined);
    return { ...value, items: items.map(clean) };
  }
  if (value.kind === 'scalar') return value;
  const entries = new Map<string, YamlEntry>();
  for (const [key, entry] of value.entries) {
    if (key !== '$patch' && !isNull(entry.value)) entries.set(key, { ...entry, value: clean(entry.value) });
  }
  return { ...value, entries };
}
