import type { YamlMap } from '../yaml-value.ts';
/**
 * Merges a strategic merge patch into a document of a kind without merge keys, as all kinds of Flux are: mappings merge,
 * a null removes the field, everything else replaces. `$patch: delete` and `$patch: replace` act on their mapping.
 * Undefined when the patch deletes the whole.
 */
export declare function mergeStrategically(base: YamlMap, patch: YamlMap): YamlMap | undefined;
