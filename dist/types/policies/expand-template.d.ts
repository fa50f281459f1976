/** One piece of an `extract` template: text, or the numbers of the groups of which the first that matched is inserted. */
type TemplatePiece = string | readonly number[];
/** A reference to a group in an `extract` template, as it is written. */
export interface TemplateReference {
    /** Name or number, without `$` and braces. */
    name: string;
    braces: boolean;
}
/**
 * Splits a template of Go's `Regexp.Expand`: `$name` takes the longest run of letters, digits and `_`, `${name}` is
 * exact, `$$` is a dollar, any other `$` stays as it is.
 */
export declare function parseTemplate(template: string): (string | TemplateReference)[];
/** Numbers of the groups that a reference may mean; empty when there is none. Several groups may share a name. */
export declare function resolveReference(name: string, groupNames: readonly (string | undefined)[]): number[];
/** Prepares a template for a pattern with these groups, so that expanding it is only joining. */
export declare function compileTemplate(template: string, groupNames: readonly (string | undefined)[]): TemplatePiece[];
/** Inserts the groups of a match. A group that does not exist or took no part is empty. */
export declare function expandTemplate(pieces: readonly TemplatePiece[], groups: readonly (string | undefined)[]): string;
export {};
