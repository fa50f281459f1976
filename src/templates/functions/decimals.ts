/** Exact decimal arithmetic for sprig's `addf`, `subf`, `mulf` and `divf`: `addf 0.1 0.2` is 0.3. */
import { Fault } from '../fault.ts';
import { formatFloat } from '../numbers.ts';

/** digits × 10^−scale. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

// Digits after the point that a division keeps, as in the original.
const DIVISION_DIGITS = 16;
// Beyond this the digits could grow without end.
const MOST_DIGITS = 1000;

/** The decimal with the fewest digits that is this float; throws Fault for NaN and infinities. */
export function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Fault(`Cannot create a Decimal from ${formatFloat(value, 'g', -1)}`);
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** The nearest float. */
export function toFloat({ digits, scale }: Decimal): number {
  return Number(`${digits}e${-scale}`);
}

function aligned(a: Decimal, b: Decimal): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  const at = (d: Decimal) => d.digits * 10n ** BigInt(scale - d.scale);
  return { left: at(a), right: at(b), scale };
}

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = aligned(a, b);
  return { digits: left + right, scale };
}

/** a − b. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { digits: -b.digits, scale: b.scale });

/** a × b. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = { digits: a.digits * b.digits, scale: a.scale + b.scale };
  // A long product is cut to what a float can show of it.
  return product.scale > MOST_DIGITS || product.digits.toString().length > MOST_DIGITS
    ? toDecimal(toFloat(product))
    : product;
}

/** a ÷ b with 16 digits after the point, rounded half away from zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.digits === 0n) throw new Fault('decimal division by 0');
  const shift = DIVISION_DIGITS + b.scale - a.scale;
  const numerator = shift >= 0 ? a.digits * 10n ** BigInt(shift) : a.digits;
  const denominator = shift >= 0 ? b.digits : b.digits * 10n ** BigInt(-shift);
  const magnitude = (n: bigint) => (n < 0n ? -n : n);
  const quotient = magnitude(numerator) / magnitude(denominator);
  const twice = (magnitude(numerator) % magnitude(denominator)) * 2n;
  const rounded = twice >= magnitude(denominator) ? quotient + 1n : quotient;
  return { digits: numerator < 0n === denominator < 0n ? rounded : -rounded, scale: DIVISION_DIGITS };
}
