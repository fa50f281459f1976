/**
 * Go's values. Each carries its type, as in package reflect; a value of type `interface {}` holds another one or null
 * (nil). Nothing of JavaScript shows through: dictionaries are Maps, so `__proto__` is a key like any other.
 */
import {
  BOOL,
  DICT,
  FLOAT64,
  type GoType,
  INT,
  INT64,
  INTERFACE,
  INTS,
  isUnsigned,
  LIST,
  type Reflected,
  STRING,
  STRINGS,
} from './types.ts';

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
export const bool = (data: boolean): Value => ({ type: BOOL, data });
/** A `string`; each character of `data` is one byte of it. */
export const string = (data: string): Value => ({ type: STRING, data });
/** A `float64`. */
export const float = (data: number): Value => ({ type: FLOAT64, data });
/** An `int`; beyond 64 bits it wraps around, as in Go. */
export const int = (data: bigint | number): Value => ({ type: INT, data: BigInt.asIntN(64, BigInt(data)) });
/** An `int64`; beyond 64 bits it wraps around, as in Go. */
export const int64 = (data: bigint | number): Value => ({ type: INT64, data: BigInt.asIntN(64, BigInt(data)) });
/** `[]interface {}`. */
export const list = (data: readonly Reflected[] | undefined): Value => ({ type: LIST, data });
/** `[]string`. */
export const strings = (data: readonly string[] | undefined): Value => ({ type: STRINGS, data: data?.map(string) });
/** `[]int`. */
export const ints = (data: readonly number[]): Value => ({ type: INTS, data: data.map(int) });
/** `map[string]interface {}`. */
export const dict = (data: Entries): Value => ({ type: DICT, data });
/** A value behind `interface {}`: what functions that may return anything return. */
export const boxed = (data: Reflected): Value => ({ type: INTERFACE, data });

/** An entry under a string key, ready for `new Map([...])`. */
export const entry = (key: string, value: Reflected): [string, Entry] => [key, { key: string(key), value }];

/** The value inside an interface, or the value itself; null for nil and for nothing. */
export function unbox(value: Reflected): Reflected {
  return value?.type.kind === 'interface' ? (value.data as Reflected) : value;
}

/** Bytes of a text; 0 for anything else. */
export function textLength(value: Reflected): number {
  const data = unbox(value)?.data;
  return typeof data === 'string' ? data.length : 0;
}

/** The elements of a slice; none for the nil slice. */
export const elementsOf = (value: Value): readonly Reflected[] =>
  (value.data as readonly Reflected[] | undefined) ?? [];
/** The entries of a map; none for the nil map. */
export const entriesOf = (value: Value): Entries => (value.data as Entries | undefined) ?? new Map<string, Entry>();
/** The values of a struct's fields, in the order of the type. */
export const fieldsOf = (value: Value): readonly Reflected[] => value.data as readonly Reflected[];

/** An element as reflection sees it: still behind `interface {}` where that is the element type. */
export function asElement(elem: GoType | undefined, value: Reflected): Reflected {
  return elem?.kind === 'interface' ? boxed(value) : value;
}

/** The text that identifies a key within its map. */
export function keyText(key: Value): string {
  if (key.type.kind === 'string') return key.data as string;
  return key.type.kind === 'struct' ? JSON.stringify(structTexts(key)) : String(key.data);
}

function structTexts(value: Value): unknown[] {
  return fieldsOf(value).map(field => (field?.type.kind === 'struct' ? structTexts(field) : String(field?.data)));
}

/** A map's entries in Go's printing order: numbers by size, texts by bytes, structs field by field. */
export function sortedEntries(value: Value): Entry[] {
  return [...entriesOf(value).values()].sort((a, b) => compareKeys(a.key, b.key));
}

function compareKeys(a: Reflected, b: Reflected): number {
  if (a === null || b === null) return 0;
  if (a.type.kind === 'struct') {
    const others = fieldsOf(b);
    for (const [index, field] of fieldsOf(a).entries()) {
      const order = compareKeys(field, others[index] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  }
  const [left, right] = [a.data as string, b.data as string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** reflect.Zero. */
export function zeroOf(type: GoType): Reflected {
  switch (type.kind) {
    case 'bool':
      return { type, data: false };
    case 'float64':
      return { type, data: 0 };
    case 'string':
      return { type, data: '' };
    case 'interface':
      return { type, data: null };
    case 'slice':
    case 'map':
    case 'ptr':
      return { type, data: undefined };
    case 'struct':
      return { type, data: (type.fields ?? []).map(field => zeroOf(field.type)) };
    default:
      return { type, data: 0n };
  }
}

/** reflect.Value.IsNil for the kinds that have it; the zero Reflected counts as nil. */
export function isNil(value: Reflected): boolean {
  if (value === null) return true;
  const { kind } = value.type;
  if (kind === 'interface') return value.data === null;
  return (kind === 'slice' || kind === 'map' || kind === 'ptr') && value.data === undefined;
}

/** The length of a text, list or map; undefined for what has none. */
export function lengthOf(value: Value): number | undefined {
  if (value.type.kind === 'string') return (value.data as string).length;
  if (value.type.kind === 'slice') return elementsOf(value).length;
  return value.type.kind === 'map' ? entriesOf(value).size : undefined;
}

/** Whether `if` takes a value for true: everything but false, 0, nil and what is empty; structs always. */
export function isTrue(value: Reflected): boolean {
  const inner = unbox(value);
  if (inner === null) return false;
  const length = lengthOf(inner);
  if (length !== undefined) return length > 0;
  switch (inner.type.kind) {
    case 'bool':
      return inner.data === true;
    case 'float64':
      return inner.data !== 0;
    case 'struct':
      return true;
    case 'ptr':
      return inner.data !== undefined;
    default:
      return inner.data !== 0n;
  }
}

/** An integer of a type, wrapped around as Go does. */
export function integer(type: GoType, value: bigint): Value {
  const bits = type.kind === 'uint8' ? 8 : type.kind === 'int32' ? 32 : 64;
  return { type, data: isUnsigned(type.kind) ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value) };
}
