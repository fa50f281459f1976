/**
 * Kinds of tokens, by the names that Go's error messages give them; words of the language and the dot are `keyword`.
 */
export type ItemKind = 'error' | 'bool' | 'char' | 'character constant' | 'complex' | 'assign' | 'declare' | 'EOF' | 'field' | 'identifier' | 'left delimiter' | '(' | 'number' | 'pipe' | 'raw string' | 'right delimiter' | ')' | 'space' | 'string' | 'text' | 'variable' | 'keyword';
/** A token: what it is, where it starts (bytes), on which line, and its text. Keywords and the dot are `keyword`. */
export interface Item {
    kind: ItemKind;
    at: number;
    line: number;
    text: string;
}
/** An item as Go's messages name it. */
export declare function describe(item: Item): string;
/** Gives one item after another; after an error or the end it gives `EOF` for ever. */
export declare class Lexer {
    #private;
    constructor(input: string);
    next(): Item;
}
