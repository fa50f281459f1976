/** Classes and simple case mappings of code points, named as in Go's package unicode. */
/** unicode.IsLetter: category L. */
export declare const isLetter: (rune: number) => boolean;
/** unicode.IsDigit: category Nd. */
export declare const isDigit: (rune: number) => boolean;
/** unicode.IsNumber: category N. */
export declare const isNumber: (rune: number) => boolean;
/** unicode.IsUpper: category Lu. */
export declare const isUpper: (rune: number) => boolean;
/** unicode.IsLower: category Ll. */
export declare const isLower: (rune: number) => boolean;
/** unicode.IsTitle: category Lt. */
export declare const isTitle: (rune: number) => boolean;
/** unicode.IsPunct: category P. */
export declare const isPunct: (rune: number) => boolean;
/** unicode.IsPrint: letters, marks, numbers, punctuation, symbols, and the ASCII space alone among spaces. */
export declare function isPrint(rune: number): boolean;
/** unicode.IsSpace: the White_Space property. */
export declare function isSpace(rune: number): boolean;
/** Simple upper case: one code point for one; where the full mapping is longer (`ß`) the code point stays. */
export declare function toUpper(rune: number): number;
/** Simple lower case. */
export declare function toLower(rune: number): number;
/** Simple title case. */
export declare function toTitle(rune: number): number;
