/** Go's types, as far as templates can meet them. */
import type { Budget } from './fault.ts';
import type { Value } from './values.ts';
/** reflect.Kind, by its name. */
export type Kind = 'bool' | 'int' | 'int32' | 'int64' | 'uint8' | 'uint64' | 'float64' | 'string' | 'slice' | 'map' | 'struct' | 'ptr' | 'interface';
/** A field of a struct. An embedded struct lends its fields to its holder. */
export interface Field {
    name: string;
    type: GoType;
    isEmbedded?: boolean;
    /** The key in JSON; the field's name if absent. */
    json?: string;
    /** Left out of JSON when empty. */
    omitEmpty?: boolean;
}
/** What is handed to every function and method besides its arguments. */
export interface Call {
    budget: Budget;
    /** The first argument as the template spells it. */
    subject: string;
}
/** A value a template may look at; null is Go's zero reflect.Value: nothing at all, printed `<no value>`. */
export type Reflected = Value | null;
/** A parameter: the type that an argument must have. `value` takes anything as it stands (Go's reflect.Value). */
export type ParameterType = GoType | 'value';
/** A function that a template may call; errors are thrown as Fault. */
export interface GoFunction {
    parameters: readonly ParameterType[];
    /** True when the last parameter takes any number of arguments. */
    isVariadic: boolean;
    run(args: readonly Reflected[], call: Call): Reflected;
}
/** A method of a type. */
export type Method = (receiver: Value) => GoFunction;
/** A type: `key` and `elem` of maps, `elem` of slices and pointers, `fields` of structs. */
export interface GoType {
    kind: Kind;
    /** As `%T` prints it. */
    name: string;
    key?: GoType;
    elem?: GoType;
    fields?: readonly Field[];
    methods?: ReadonlyMap<string, Method>;
    /** Go's String(); printing prefers it. */
    text?: (receiver: Value) => string;
    /** What a pointer points to. */
    target?: (receiver: Value) => Value;
    /** Go's MarshalJSON or MarshalText: the JSON text. */
    marshal?: (receiver: Value) => string;
}
/** `bool`: comparisons and `not`. */
export declare const BOOL: GoType;
/** `int`, 64 bits wide as where Flux runs: whole numbers written in a template, and lengths. */
export declare const INT: GoType;
/** `int64`: what sprig's arithmetic gives. */
export declare const INT64: GoType;
/** `uint64`: the numbers of a version, as `semver` gives them. */
export declare const UINT64: GoType;
/** `float64`: numbers with a fraction, and those of JSON. */
export declare const FLOAT64: GoType;
/** `string`, as bytes. */
export declare const STRING: GoType;
/** The empty interface, which holds a value of any type or nil. */
export declare const INTERFACE: GoType;
/** A slice type. */
export declare const sliceOf: (elem: GoType, name?: string) => GoType;
/** A map type. */
export declare const mapOf: (key: GoType, elem: GoType, name?: string) => GoType;
/** `[]interface {}`: sprig's lists. */
export declare const LIST: GoType;
/** `[][]interface {}`: what `chunk` gives. */
export declare const LISTS: GoType;
/** `[]string`: `splitList`, `sortAlpha`, `regexFindAll`. */
export declare const STRINGS: GoType;
/** `[]int`. */
export declare const INTS: GoType;
/** `map[string]interface {}`: sprig's dictionaries. */
export declare const DICT: GoType;
/** `map[string]string`: what `split` gives, and the `.Values` of an automation. */
export declare const STRING_MAP: GoType;
/** True for the integer kinds with a sign. */
export declare const isSigned: (kind: Kind) => boolean;
/** True for the integer kinds without. */
export declare const isUnsigned: (kind: Kind) => boolean;
/** True where nil is a value of the type. */
export declare const isNillable: (kind: Kind) => boolean;
/** reflect.Type.AssignableTo, where only `interface {}` is an interface. */
export declare const isAssignable: (from: GoType, to: GoType) => boolean;
/** reflect.Type.Comparable. */
export declare function isComparable(type: GoType): boolean;
