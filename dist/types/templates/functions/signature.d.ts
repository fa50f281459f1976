/** Declares template functions with the types of their parameters, so that the bodies work on plain values. */
import { type Call, type GoFunction, type ParameterType, type Reflected } from '../types.ts';
import { type Entries } from '../values.ts';
/** A parameter: its Go type, and how its argument is handed to the body. */
export interface Parameter<T> {
    type: ParameterType;
    read: (argument: Reflected) => T;
}
/** `string`, as a string of bytes. */
export declare const text: Parameter<string>;
/** `int`; a number, as no size or index needs more than 53 bits. */
export declare const whole: Parameter<number>;
/** `float64`. */
export declare const real: Parameter<number>;
/** `bool`. */
export declare const flag: Parameter<boolean>;
/** `interface {}`: any value, null for nil. */
export declare const any: Parameter<Reflected>;
/** `reflect.Value`: any value as it stands. */
export declare const reflected: Parameter<Reflected>;
/** `map[string]interface {}`; undefined for a nil map. */
export declare const dictionary: Parameter<Entries | undefined>;
type Values<P extends readonly Parameter<unknown>[]> = {
    [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};
/** A function of so many parameters. */
export declare function fixed<const P extends readonly Parameter<unknown>[]>(parameters: P, body: (args: Values<P>, call: Call) => Reflected): GoFunction;
/** A function of so many parameters and any number of further ones. */
export declare function variadic<const P extends readonly Parameter<unknown>[], R>(parameters: P, further: Parameter<R>, body: (args: Values<P>, rest: R[], call: Call) => Reflected): GoFunction;
/** Functions by name. */
export type FunctionTable = Readonly<Record<string, GoFunction>>;
export {};
