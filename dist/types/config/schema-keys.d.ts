import { type ValuePath } from './value-path.ts';
import type { YamlValue } from './yaml-value.ts';
/**
 * The keys that the schema knows at a path; records take any key, so they are passed through. Where the kind of an entry
 * decides, `root` tells which it is; without that the keys of all kinds are known.
 */
export declare function knownKeys(path: ValuePath, root?: YamlValue): string[];
/** Known keys at a path that look like one that is not. */
export declare function nearKeys(path: ValuePath, key: string, root?: YamlValue): string[];
