import { type Diagnostic } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { type RetagConfig } from './schema.ts';
/**
 * A configuration, and what is wrong with the file that it comes from. With errors, `config` holds the defaults; only
 * `commands` is kept where it has no mistake, so that those whom it names can still say what is wrong.
 */
interface ParsedConfig {
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
/** Where things stand in the configuration file, by chains of keys such as `images`, `web`; positions in lists count from 0. */
export interface ConfigPlaces {
    /** The last key of the chain, or the nearest parent that there is. */
    key(keys: readonly string[]): SourceLocation;
    /** Where the content of a text begins: behind its quote, or on the first line of its block. */
    content(keys: readonly string[]): SourceLocation;
}
/** Reads the places of a configuration file; parsed once. */
export declare function readConfigPlaces(text: string, path: string): ConfigPlaces;
export {};
