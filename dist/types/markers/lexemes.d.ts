/** One piece of the text. */
export interface Lexeme {
    offset: number;
    source: string;
    /** True for the text of a plain or block scalar. */
    scalar: boolean;
}
/** Cuts text as YAML 1.2 says. */
export declare function lexStrictly(text: string): Iterable<string>;
/** Cuts text as Flux's parser does: inside quotes, braces and brackets a line may start anywhere. */
export declare function lexLoosely(text: string): Iterable<string>;
/** The pieces with their places. */
export declare function listLexemes(sources: Iterable<string>): Generator<Lexeme>;
