import type { YamlScalar, YamlValue } from './yaml-value.ts';
/** The value of a variable, or undefined when nobody gives one. */
export type VariableLookup = (name: string) => string | undefined;
/** A value as Flux puts it in: without its line breaks. */
export declare function singleLine(value: string): string;
/** A text after substitution, and the names that stayed as they were. */
interface Substituted {
    text: string;
    unresolved: readonly string[];
}
/**
 * Substitutes `${VAR}`, `${VAR:=default}` and the other forms of `parseExpansion` as Flux does after the build. `$$`
 * becomes `$`, so that `$${…}` becomes `${…}`. What has no value stays, and is named.
 */
export declare function substituteText(text: string, lookup: VariableLookup): Substituted;
/** A scalar in which variables stayed. */
export interface UnresolvedScalar {
    scalar: YamlScalar;
    names: readonly string[];
}
/** A value with every variable substituted, and where variables stayed. */
export declare function substituteValue(value: YamlValue, lookup: VariableLookup, unresolved: UnresolvedScalar[]): YamlValue;
/**
 * The values that the variables of `pattern` must have for it to read `value`: `${ACR}.azurecr.io/app` and
 * `devacr.azurecr.io/app` give `ACR` = `devacr`. Undefined when the two do not fit, or fit in more than one way because
 * two variables touch. A variable takes at least one character and no slash, unless it is the whole pattern.
 */
export declare function inferVariables(pattern: string, value: string): Map<string, string> | undefined;
export {};
