/** A capturing group of a Go pattern: its name, if it has one, and where that name stands in the pattern. */
interface CaptureGroup {
    name?: string;
    nameStart: number;
    /** What the group holds, between its opening and its closing parenthesis. */
    bodyStart: number;
    bodyEnd: number;
}
/** A `\p{…}` or `\pX` of a Go pattern: its name without braces and `^`, and where that name stands. */
interface PropertyName {
    name: string;
    start: number;
    /** The whole escape, as Go quotes it in errors. */
    text: string;
}
/** What a scan of a Go pattern finds without judging it. */
export interface PatternParts {
    groups: CaptureGroup[];
    properties: PropertyName[];
    /** Where a `[` stands in a class before a colon, but begins no `[:name:]`: a bracket and nothing more. */
    brackets: number[];
}
/** Lists groups in the order of their numbers, and property names, of a pattern in Go's regular expression syntax. */
export declare function scanPattern(pattern: string): PatternParts;
export {};
