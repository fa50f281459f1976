/**
 * What stands between the braces of a variable, as Flux's substitution reads it. It looks like bash and is not: an empty
 * value counts as none, whatever the default is written with, `:+` and `:?` are defaults as well, and lengths are bytes.
 */
/** An expansion taken apart. `word` is the text of a default, in which variables may stand. */
type Expansion = {
    name: string;
    kind: 'default';
    word: string;
    onlyUnset: boolean;
} | {
    name: string;
    kind: 'function';
    apply: (value: string) => string | undefined;
};
/** Takes an expression apart; undefined for one that Flux refuses, or whose result is not the same in all its versions. */
export declare function parseExpansion(expression: string): Expansion | undefined;
export {};
