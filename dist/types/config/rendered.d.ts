import type { Manifest } from './manifest.ts';
/**
 * The documents of rendered files, and of the others those that no rendered one stands for: of the same kind and name in
 * the same namespace, or without namespace.
 */
export declare function preferRendered(composed: readonly Manifest[], rendered: readonly Manifest[]): Manifest[];
