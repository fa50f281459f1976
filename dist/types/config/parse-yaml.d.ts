import type { SourceLocation } from '../model.ts';
import { type YamlValue } from './yaml-value.ts';
/** A syntax error of one document. */
interface YamlFault {
    message: string;
    at: SourceLocation;
}
/** One document of a file: its value (undefined when it is empty or broken) and its first syntax error. */
export interface YamlDocument {
    value: YamlValue | undefined;
    fault: YamlFault | undefined;
}
/**
 * Cuts a text at its `---` lines, with the number of lines before each part. A `---` at column 1 never belongs to a scalar.
 * Files that were joined may have a byte order mark before each document; it is left out.
 */
export declare function splitDocuments(text: string): Generator<{
    text: string;
    firstLine: number;
}>;
/**
 * Reads one YAML document. Keys that occur twice are tolerated (the last one counts and knows the earlier ones), merge keys and aliases are
 * followed. `firstLine` is the line of the file on which the text begins, `firstColumn` the column of its lines there.
 */
export declare function parseYaml(text: string, file: string, firstLine?: number, firstColumn?: number): YamlDocument;
/** As parseYaml, for a file that is ours: a key that occurs twice, a second document and an alias without anchor are faults. */
export declare function parseOwnYaml(text: string, file: string): YamlDocument;
export {};
