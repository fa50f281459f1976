/** A quoted Go string literal; `asciiOnly` is `%+q`. */
export declare function quote(s: string, mark?: string, asciiOnly?: boolean): string;
/** A quoted Go character literal: `%q` of an integer. */
export declare function quoteRune(rune: number, asciiOnly?: boolean): string;
/** True when a text can stand between backquotes: `%#q`. */
export declare function canBackquote(s: string): boolean;
/** The value of a quoted or backquoted literal, or undefined where Go says `invalid syntax`. */
export declare function unquote(literal: string): string | undefined;
/** One possibly escaped character at an offset; `bytes` is what it stands for in a string. */
export declare function unquoteChar(s: string, at: number, mark: string | undefined): {
    rune: number;
    bytes: string;
    next: number;
} | undefined;
