/**
 * Go's values. Each carries its type, as in package reflect; a value of type `interface {}` holds another one or null
 * (nil). Nothing of JavaScript shows through: dictionaries are Maps, so `__proto__` is a key like any other.
 */
import { type GoType, type Reflected } from './types.ts';
/** The entry of a map: its key and its element, which is null for a nil interface. */
export interface Entry {
    key: Value;
    value: Reflected;
}
/** A map's content by the text that identifies a key. */
export type Entries = Map<string, Entry>;
/**
 * A value. `data` by kind: boolean; bigint for integers; number for float64; a string of bytes; an array of elements for
 * slices (concrete values, null for a nil interface; `undefined` is the nil slice); Entries for maps (or undefined); an
 * array of field values for structs, or whatever its methods use; what a pointer points to; a Reflected for interfaces.
 */
export interface Value {
    readonly type: GoType;
    readonly data: unknown;
}
/** A `bool`. */
export declare const bool: (data: boolean) => Value;
/** A `string`; each character of `data` is one byte of it. */
export declare const string: (data: string) => Value;
/** A `float64`. */
export declare const float: (data: number) => Value;
/** An `int`; beyond 64 bits it wraps around, as in Go. */
export declare const int: (data: bigint | number) => Value;
/** An `int64`; beyond 64 bits it wraps around, as in Go. */
export declare const int64: (data: bigint | number) => Value;
/** `[]interface {}`. */
export declare const list: (data: readonly Reflected[] | undefined) => Value;
/** `[]string`. */
export declare const strings: (data: readonly string[] | undefined) => Value;
/** `[]int`. */
export declare const ints: (data: readonly number[]) => Value;
/** `map[string]interface {}`. */
export declare const dict: (data: Entries) => Value;
/** A value behind `interface {}`: what functions that may return anything return. */
export declare const boxed: (data: Reflected) => Value;
/** An entry under a string key, ready for `new Map([...])`. */
export declare const entry: (key: string, value: Reflected) => [string, Entry];
/** The value inside an interface, or the value itself; null for nil and for nothing. */
export declare function unbox(value: Reflected): Reflected;
/** Bytes of a text; 0 for anything else. */
export declare function textLength(value: Reflected): number;
/** The elements of a slice; none for the nil slice. */
export declare const elementsOf: (value: Value) => readonly Reflected[];
/** The entries of a map; none for the nil map. */
export declare const entriesOf: (value: Value) => Entries;
/** The values of a struct's fields, in the order of the type. */
export declare const fieldsOf: (value: Value) => readonly Reflected[];
/** An element as reflection sees it: still behind `interface {}` where that is the element type. */
export declare function asElement(elem: GoType | undefined, value: Reflected): Reflected;
/** The text that identifies a key within its map. */
export declare function keyText(key: Value): string;
/** A map's entries in Go's printing order: numbers by size, texts by bytes, structs field by field. */
export declare function sortedEntries(value: Value): Entry[];
/** reflect.Zero. */
export declare function zeroOf(type: GoType): Reflected;
/** reflect.Value.IsNil for the kinds that have it; the zero Reflected counts as nil. */
export declare function isNil(value: Reflected): boolean;
/** The length of a text, list or map; undefined for what has none. */
export declare function lengthOf(value: Value): number | undefined;
/** Whether `if` takes a value for true: everything but false, 0, nil and what is empty; structs always. */
export declare function isTrue(value: Reflected): boolean;
/** An integer of a type, wrapped around as Go does. */
export declare function integer(type: GoType, value: bigint): Value;
