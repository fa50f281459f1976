/** How sprig turns any value into a number, a text or a truth; its functions never fail on a wrong type. */
import { fitsInt64, parseFloat64, parseInteger, truncateToInt64 } from '../numbers.ts';
import { show } from '../printf.ts';
import type { Call, Reflected } from '../types.ts';
import { elementsOf, isTrue } from '../values.ts';

/** cast.ToInt64: integers, floats cut towards zero, texts in Go's integer syntax, true as 1; anything else is 0. */
export function toInt64(value: Reflected): bigint {
  const data = value?.data;
  if (typeof data === 'bigint') return BigInt.asIntN(64, data);
  if (typeof data === 'number') return truncateToInt64(data);
  if (typeof data === 'boolean') return data ? 1n : 0n;
  if (typeof data !== 'string') return 0n;
  const whole = parseInteger(data.replace(/\.0+$/, ''), 0) ?? 0n;
  return fitsInt64(whole) ? whole : 0n;
}

/** cast.ToFloat64. */
export function toFloat64(value: Reflected): number {
  const data = value?.data;
  if (typeof data === 'bigint') return Number(data);
  if (typeof data === 'number') return data;
  if (typeof data === 'boolean') return data ? 1 : 0;
  return typeof data === 'string' ? (parseFloat64(data) ?? 0) : 0;
}

/** A text for any value: a string itself, everything else as `%v`. */
export function toText(value: Reflected, { budget }: Call): string {
  return value?.type.kind === 'string' ? (value.data as string) : show(value, budget);
}

/** sprig's `toStrings`: the texts of a list without its nils; any other value is a list of one. */
export function toTexts(value: Reflected, call: Call): string[] {
  if (value === null) return [];
  if (value.type.kind !== 'slice') return [toText(value, call)];
  const elements = elementsOf(value).filter(element => element !== null);
  call.budget.spend(elements.length);
  return elements.map(element => toText(element, call));
}

/** sprig's `empty`: the opposite of what `if` takes for true. */
export const isEmpty = (value: Reflected): boolean => !isTrue(value);
