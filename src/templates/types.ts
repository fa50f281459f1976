/** Go's types, as far as templates can meet them. */
import type { Budget } from './fault.ts';
import type { Value } from './values.ts';

/** reflect.Kind, by its name. */
export type Kind =
  | 'bool'
  | 'int'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint64'
  | 'float64'
  | 'string'
  | 'slice'
  | 'map'
  | 'struct'
  | 'ptr'
  | 'interface';

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

const basic = (kind: Kind, name: string = kind): GoType => ({ kind, name });

/** `bool`: comparisons and `not`. */
export const BOOL = basic('bool');
/** `int`, 64 bits wide as where Flux runs: whole numbers written in a template, and lengths. */
export const INT = basic('int');
/** `int64`: what sprig's arithmetic gives. */
export const INT64 = basic('int64');
/** `uint64`: the numbers of a version, as `semver` gives them. */
export const UINT64 = basic('uint64');
/** `float64`: numbers with a fraction, and those of JSON. */
export const FLOAT64 = basic('float64');
/** `string`, as bytes. */
export const STRING = basic('string');
/** The empty interface, which holds a value of any type or nil. */
export const INTERFACE = basic('interface', 'interface {}');

/** A slice type. */
export const sliceOf = (elem: GoType, name = `[]${elem.name}`): GoType => ({ kind: 'slice', name, elem });
/** A map type. */
export const mapOf = (key: GoType, elem: GoType, name = `map[${key.name}]${elem.name}`): GoType => ({
  kind: 'map',
  name,
  key,
  elem,
});

/** `[]interface {}`: sprig's lists. */
export const LIST = sliceOf(INTERFACE);
/** `[][]interface {}`: what `chunk` gives. */
export const LISTS = sliceOf(LIST);
/** `[]string`: `splitList`, `sortAlpha`, `regexFindAll`. */
export const STRINGS = sliceOf(STRING);
/** `[]int`. */
export const INTS = sliceOf(INT);
/** `map[string]interface {}`: sprig's dictionaries. */
export const DICT = mapOf(STRING, INTERFACE);
/** `map[string]string`: what `split` gives, and the `.Values` of an automation. */
export const STRING_MAP = mapOf(STRING, STRING);

/** True for the integer kinds with a sign. */
export const isSigned = (kind: Kind): boolean => kind === 'int' || kind === 'int32' || kind === 'int64';
/** True for the integer kinds without. */
export const isUnsigned = (kind: Kind): boolean => kind === 'uint8' || kind === 'uint64';
/** True where nil is a value of the type. */
export const isNillable = (kind: Kind): boolean =>
  kind === 'slice' || kind === 'map' || kind === 'ptr' || kind === 'interface';

/** Types are the same when their names are: every type here has one of its own. */
const isSameType = (a: GoType, b: GoType): boolean => a === b || a.name === b.name;

/** reflect.Type.AssignableTo, where only `interface {}` is an interface. */
export const isAssignable = (from: GoType, to: GoType): boolean => to.kind === 'interface' || isSameType(from, to);

/** reflect.Type.Comparable. */
export function isComparable(type: GoType): boolean {
  if (type.kind === 'slice' || type.kind === 'map') return false;
  return type.fields?.every(field => isComparable(field.type)) ?? true;
}
