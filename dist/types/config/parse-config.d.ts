import { type Diagnostic } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { type RetagConfig } from './schema.ts';
/** A configuration, and what is wrong with the file that it comes from. With errors, `config` holds the defaults. */
export interface ParsedConfig {
    config: RetagConfig;
    diagnostics: Diagnostic[];
}
/** The configuration of a repository without a file. */
export declare function defaultConfig(): RetagConfig;
/**
 * Reads `.github/retag.yaml`. Every mistake is reported at its line and column: an unknown key at the key, a wrong value
 * at the value, a missing one at its parent.
 */
export declare function parseConfig(text: string, path: string): ParsedConfig;
/** Tells where a chain of keys, such as `images`, `web`, stands in the file; parsed once. */
export declare function configLocator(text: string, path: string): (keys: readonly string[]) => SourceLocation;
