import type { Declarations } from '../config/declarations.ts';
import type { RetagConfig } from '../config/schema.ts';
import type { ScreenedTree } from './screen.ts';
export type { Declarations } from '../config/declarations.ts';
/** Where the configuration comes from, so that its short-form images have a place. */
export interface LoadOptions {
    configPath?: string;
    configText?: string;
}
/** Reads every Flux document of the screened tree, applies kustomize and Flux to them, and adds the short-form images. */
export declare function loadRepository(screened: ScreenedTree, config: RetagConfig, options?: LoadOptions): Declarations;
