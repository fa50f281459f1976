/** YAML text as token trees: read the way Flux reads it, and located only, never printed. */
import { CST, type Document } from 'yaml';
import type { Span } from '../source-text.ts';
/** Why Flux would skip a file, and where. */
export interface Refusal {
    message: string;
    offset: number;
    /** True when the text is YAML all the same, only not a stream of mappings. */
    parses: boolean;
}
/** A file as YAML. */
export interface YamlFile {
    tokens: readonly CST.Token[];
    documents: readonly Document.Parsed[];
    /** Set when Flux would skip the file. */
    refusal?: Refusal;
    /** Where `*alias:` stands as a key without a space before its colon. */
    aliasKeys: readonly number[];
}
/** Characters that YAML forbids in a stream. */
export declare const FORBIDDEN: RegExp;
/** Line breaks for Flux's parser (YAML 1.1), but not for Git, editors and YAML 1.2 tools. */
export declare const OTHER_BREAK: RegExp;
/** Reads a file; never throws. Text that does not parse has a refusal whose `parses` is false. */
export declare function readYaml(text: string): YamlFile;
/** True for block and flow mappings. */
export declare function isMapping(token: CST.Token): token is CST.BlockMap | CST.FlowCollection;
/** The value of the first key of that name. */
export declare function getValue(mapping: CST.Token, key: string): CST.Token | undefined;
/** Where a token's own text stands. */
export declare function spanOf(token: CST.FlowScalar): Span;
/** Decoded text of a scalar token; undefined for anything else. */
export declare function scalarText(token: CST.Token): string | undefined;
