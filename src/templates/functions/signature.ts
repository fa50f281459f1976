/** Declares template functions with the types of their parameters, so that the bodies work on plain values. */
import {
  BOOL,
  type Call,
  DICT,
  FLOAT64,
  type GoFunction,
  INT,
  INTERFACE,
  type ParameterType,
  type Reflected,
  STRING,
} from '../types.ts';
import { type Entries, unbox } from '../values.ts';

/** A parameter: its Go type, and how its argument is handed to the body. */
export interface Parameter<T> {
  type: ParameterType;
  read: (argument: Reflected) => T;
}

const data = (argument: Reflected): unknown => unbox(argument)?.data;

/** `string`, as a string of bytes. */
export const text: Parameter<string> = { type: STRING, read: argument => data(argument) as string };
/** `int`; a number, as no size or index needs more than 53 bits. */
export const whole: Parameter<number> = { type: INT, read: argument => Number(data(argument) as bigint) };
/** `float64`. */
export const real: Parameter<number> = { type: FLOAT64, read: argument => data(argument) as number };
/** `bool`. */
export const flag: Parameter<boolean> = { type: BOOL, read: argument => data(argument) as boolean };
/** `interface {}`: any value, null for nil. */
export const any: Parameter<Reflected> = { type: INTERFACE, read: unbox };
/** `reflect.Value`: any value as it stands. */
export const reflected: Parameter<Reflected> = { type: 'value', read: argument => argument };
/** `map[string]interface {}`; undefined for a nil map. */
export const dictionary: Parameter<Entries | undefined> = {
  type: DICT,
  read: argument => data(argument) as Entries | undefined,
};

type Values<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A function of so many parameters. */
export function fixed<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  body: (args: Values<P>, call: Call) => Reflected,
): GoFunction {
  return {
    parameters: parameters.map(parameter => parameter.type),
    isVariadic: false,
    run: (args, call) => body(readAll(parameters, args), call),
  };
}

/** A function of so many parameters and any number of further ones. */
export function variadic<const P extends readonly Parameter<unknown>[], R>(
  parameters: P,
  further: Parameter<R>,
  body: (args: Values<P>, rest: R[], call: Call) => Reflected,
): GoFunction {
  return {
    parameters: [...parameters.map(parameter => parameter.type), further.type],
    isVariadic: true,
    run: (args, call) => body(readAll(parameters, args), args.slice(parameters.length).map(further.read), call),
  };
}

function readAll<P extends readonly Parameter<unknown>[]>(parameters: P, args: readonly Reflected[]): Values<P> {
  return parameters.map((parameter, index) => parameter.read(args[index] ?? null)) as Values<P>;
}

/** Functions by name. */
export type FunctionTable = Readonly<Record<string, GoFunction>>;
