import type { Diagnostic } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import type { YamlMap, YamlValue } from './yaml-value.ts';
/** Constraints of a string field, as the CRD states them. */
interface StringRules {
    required?: boolean;
    pattern?: RegExp;
    /** What to write instead of a text that the pattern refuses. */
    hint?: string;
    enum?: readonly string[];
    maxLength?: number;
    /** What no pattern states, and what is said of a text that breaks it. */
    rule?: {
        holds(text: string): boolean;
        otherwise: string;
    };
}
/**
 * Reads the fields of one mapping of a Flux document, collects what is wrong in the words of the Kubernetes API server
 * (`field: Required value`, `field in body must be of type string`), and at the end reports the keys nobody asked for.
 */
export declare class Fields {
    #private;
    readonly at: SourceLocation;
    /** `path` is the dotted path of the mapping (`spec.policy`), empty for the document itself. */
    constructor(map: YamlMap, path: string, diagnostics: Diagnostic[]);
    /** The string of a field; undefined when it is absent or wrong. A wrong value that is a string still comes back. */
    string(key: string, rules?: StringRules): string | undefined;
    boolean(key: string): boolean | undefined;
    /** The fields of a nested mapping; undefined when it is absent. A null is refused where the API server refuses it. */
    nested(key: string, rules?: {
        required?: boolean;
        refuseNull?: boolean;
    }): Fields | undefined;
    /** The items of a list; undefined when it is absent or no list. */
    list(key: string): readonly YamlValue[] | undefined;
    /** The strings of a list; other items are reported and left out. */
    strings(key: string): string[] | undefined;
    /** A mapping from strings to strings; other values are reported and left out. */
    stringMap(key: string): Record<string, string>;
    /** The raw value of a field, which counts as known from now on. */
    value(key: string): YamlValue | undefined;
    /** Where the value of a field stands; the mapping itself when there is no such field. */
    locationOf(key: string): SourceLocation;
    /** The fields of a mapping that was reached another way, such as an item of a list. */
    child(map: YamlMap, key: string): Fields;
    pathOf(key: string): string;
    /** Adds an error about a field: `spec.image: <text>`. */
    report(key: string, text: string, at?: SourceLocation, hint?: string): void;
    /** Fields that are known but not read any further. */
    ignore(...keys: readonly string[]): void;
    /** Warns of every key that was not asked for; `hints` tells what to do about some of them, the spelling about others. */
    reportUnknown(hints?: Readonly<Record<string, string>>): void;
}
export {};
