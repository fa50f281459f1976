/** Places of values by their path from the root, as the schema's validator names them. */
import type { SourceLocation } from '../model.ts';
import type { YamlValue } from './yaml-value.ts';
/** Keys and positions in lists, from the outside to the inside. */
export type ValuePath = readonly PropertyKey[];
/** `pullRequests.labels[2]`. */
export declare function dotted(path: ValuePath): string;
/** The value at a path, or undefined. */
export declare function find(root: YamlValue, path: ValuePath): YamlValue | undefined;
/** Where the value at a path stands, or the nearest parent that there is. */
export declare function locate(root: YamlValue, path: ValuePath): SourceLocation;
/** Where the last key of a path stands, or what holds it. */
export declare function locateKey(root: YamlValue, path: ValuePath): SourceLocation;
