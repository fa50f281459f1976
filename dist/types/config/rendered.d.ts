import { type Diagnostic } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import type { Manifest } from './manifest.ts';
/** What is wrong with the paths of `sources.rendered`: each must be a file of the repository. `placeOf` takes an index. */
export declare function findMissingRendered(rendered: readonly string[], paths: readonly string[], placeOf: (index: number) => SourceLocation): Diagnostic[];
/**
 * The documents of rendered files, and of the others those that no rendered one stands for: of the same kind and name in
 * the same namespace, or without namespace.
 */
export declare function preferRendered(composed: readonly Manifest[], rendered: readonly Manifest[]): Manifest[];
