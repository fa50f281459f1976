/** What YAML 1.2 allows and Flux's parser does not: it skips the whole file, without a word. */
import { CST } from 'yaml';
/** Why Flux would skip a file, and where. */
export interface Refusal {
    message: string;
    offset: number;
    /** True when the text is YAML all the same, only not a stream of mappings that Flux reads. */
    parses: boolean;
}
/** Makes a refusal. */
export declare function refuse(message: string, offset: number, parses: boolean): Refusal;
/** The first reason for which Flux skips a file that other tools read. */
export declare function findRefusal(text: string, tokens: readonly CST.Token[], lex: (text: string) => Iterable<string>): Refusal | undefined;
