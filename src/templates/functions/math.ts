/** sprig's arithmetic: int64 that wraps around, floats through exact decimals. */
import { Fault } from '../fault.ts';
import { fitsInt64, parseInteger } from '../numbers.ts';
import { show } from '../printf.ts';
import type { Reflected } from '../types.ts';
import { float, int, int64 } from '../values.ts';
import { toFloat64, toInt64 } from './conversions.ts';
import { add, type Decimal, divide, multiply, subtract, toDecimal, toFloat } from './decimals.ts';
import { any, type FunctionTable, fixed, real, variadic, whole } from './signature.ts';

const wrap = (value: bigint) => BigInt.asIntN(64, value);
const extreme = (isBetter: (a: bigint, b: bigint) => boolean) =>
  variadic([any], any, ([first], others) =>
    int64(others.map(toInt64).reduce((best, value) => (isBetter(value, best) ? value : best), toInt64(first))),
  );
const max = extreme((a, b) => a > b);
const decimals = (step: (a: Decimal, b: Decimal) => Decimal, first: Reflected, others: readonly Reflected[]) =>
  float(toFloat(others.reduce((sum, value) => step(sum, decimal(value)), decimal(first))));
const decimal = (value: Reflected) => toDecimal(toFloat64(value));
const byDecimals = (step: (a: Decimal, b: Decimal) => Decimal) =>
  variadic([any], any, ([first], others) => decimals(step, first, others));

/** By name. */
export const mathFunctions: FunctionTable = {
  int: fixed([any], ([value]) => int(toInt64(value))),
  int64: fixed([any], ([value]) => int64(toInt64(value))),
  float64: fixed([any], ([value]) => float(toFloat64(value))),
  toDecimal: fixed([any], ([value], { budget }) => int64(octal(show(value, budget)))),
  add1: fixed([any], ([value]) => int64(toInt64(value) + 1n)),
  add: variadic([], any, (_, values) => int64(values.reduce((sum, value) => wrap(sum + toInt64(value)), 0n))),
  sub: fixed([any, any], ([a, b]) => int64(toInt64(a) - toInt64(b))),
  mul: variadic([any], any, ([first], values) =>
    int64(values.reduce((product, value) => wrap(product * toInt64(value)), toInt64(first))),
  ),
  div: fixed([any, any], ([a, b]) => int64(toInt64(a) / divisor(b))),
  mod: fixed([any, any], ([a, b]) => int64(toInt64(a) % divisor(b))),
  add1f: fixed([any], ([value]) => decimals(add, value, [float(1)])),
  addf: variadic([], any, (_, values) => decimals(add, float(0), values)),
  subf: byDecimals(subtract),
  mulf: byDecimals(multiply),
  divf: byDecimals(divide),
  max,
  biggest: max,
  min: extreme((a, b) => a < b),
  maxf: variadic([any], any, ([first], others) => float(Math.max(toFloat64(first), ...others.map(toFloat64)))),
  minf: variadic([any], any, ([first], others) => float(Math.min(toFloat64(first), ...others.map(toFloat64)))),
  ceil: fixed([any], ([value]) => float(Math.ceil(toFloat64(value)))),
  floor: fixed([any], ([value]) => float(Math.floor(toFloat64(value)))),
  round: variadic([any, whole], real, ([value, places], [roundOn]) =>
    float(round(toFloat64(value), places, roundOn ?? 0.5)),
  ),
};

function divisor(value: Reflected): bigint {
  const number = toInt64(value);
  if (number === 0n) throw new Fault('runtime error: integer divide by zero');
  return number;
}

function octal(text: string): bigint {
  const value = parseInteger(text, 8) ?? 0n;
  return fitsInt64(value) ? value : 0n;
}

function round(value: number, places: number, roundOn: number): number {
  const power = 10 ** places;
  const shifted = power * value;
  const fraction = shifted - Math.trunc(shifted);
  return (fraction >= roundOn ? Math.ceil(shifted) : Math.floor(shifted)) / power;
}
