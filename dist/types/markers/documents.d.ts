/** YAML text as token trees: read the way Flux reads it, and located only, never printed. */
import { type CST, type Document } from 'yaml';
import { type Refusal } from './refusals.ts';
/** A file as YAML. */
export interface YamlFile {
    tokens: readonly CST.Token[];
    documents: readonly Document.Parsed[];
    /** Set when Flux would skip the file. */
    refusal?: Refusal;
    /** Where `*alias:` stands as a key without a space before its colon. */
    aliasKeys: readonly number[];
    /** Where the text is indented less than the yaml package takes it, but enough for Flux. */
    looseIndent?: number;
}
/** Characters that YAML forbids in a stream. */
export declare const FORBIDDEN: RegExp;
/** Line breaks for Flux's parser (YAML 1.1), but not for Git, editors and YAML 1.2 tools. */
export declare const OTHER_BREAK: RegExp;
/** Reads a file; never throws. Text that does not parse has a refusal whose `parses` is false. */
export declare function readYaml(text: string): YamlFile;
