/** Numbers as Go's strconv reads and writes them. */

const PREFIXES: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };
const DIGITS: Readonly<Record<number, RegExp>> = {
  2: /^[01]+$/,
  8: /^[0-7]+$/,
  10: /^[0-9]+$/,
  16: /^[0-9a-f]+$/,
};

/** strconv.ParseInt with base 0, 8 or 10 without its range check; undefined is `invalid syntax`. */
export function parseInteger(text: string, base: 0 | 8 | 10, canBeSigned = true): bigint | undefined {
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (sign !== '' && !canBeSigned) return undefined;
  let digits = body.toLowerCase();
  let radix: number = base;
  if (base === 0) {
    radix = PREFIXES[/^0([xob])/.exec(digits)?.[1] ?? ''] ?? (/^0./.test(digits) ? 8 : 10);
    if (!hasGoodUnderscores(digits)) return undefined;
    digits = digits.replace(/^0[xob]/, '').replaceAll('_', '');
  }
  if (!DIGITS[radix]?.test(digits)) return undefined;
  const prefix = radix === 16 ? '0x' : radix === 8 ? '0o' : radix === 2 ? '0b' : '';
  const value = BigInt(prefix + digits);
  return sign === '-' ? -value : value;
}

/** True where a number fits Go's int64. */
export const fitsInt64 = (value: bigint): boolean => BigInt.asIntN(64, value) === value;
/** True where a number fits Go's uint64. */
export const fitsUint64 = (value: bigint): boolean => BigInt.asUintN(64, value) === value;

// An underscore stands between digits, or between the base prefix and a digit.
function hasGoodUnderscores(text: string): boolean {
  if (!text.includes('_')) return true;
  const isHex = text.startsWith('0x');
  const body = text.replace(/^0[xob]/, '0');
  return !(isHex ? /(^|[^0-9a-f])_|_($|[^0-9a-f])/ : /(^|[^0-9])_|_($|[^0-9])/).test(body);
}

/** strconv.ParseFloat; undefined is any error, too large numbers included. */
export function parseFloat64(text: string): number | undefined {
  const lower = text.toLowerCase();
  const named = /^([-+]?)(inf|infinity|nan)$/.exec(lower);
  if (named) return named[2] === 'nan' ? Number.NaN : named[1] === '-' ? -Infinity : Infinity;
  if (!hasGoodUnderscores(lower.replace(/^[-+]/, ''))) return undefined;
  const plain = lower.replaceAll('_', '');
  const value = plain.includes('x') ? parseHexFloat(plain) : parseDecimalFloat(plain);
  return value === undefined || Number.isFinite(value) ? value : undefined;
}

function parseDecimalFloat(text: string): number | undefined {
  return /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/.test(text) ? Number(text) : undefined;
}

function parseHexFloat(text: string): number | undefined {
  const match = /^([-+]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([-+]?[0-9]+)$/.exec(text);
  if (match === null || (match[2] === '' && match[3] === '')) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const mantissa = Number(BigInt(`0x0${whole}${fraction}`));
  const value = mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}

/** int64(f): cut towards zero; what does not fit gives the smallest number, as on amd64. */
export function truncateToInt64(value: number): bigint {
  const smallest = -(2n ** 63n);
  if (!Number.isFinite(value)) return smallest;
  const whole = BigInt(Math.trunc(value));
  return fitsInt64(whole) ? whole : smallest;
}

/**
 * strconv.FormatFloat for float64. `format` is e, E, f, F, g, G, b, x or X; `precision` −1 means as few digits as needed.
 */
export function formatFloat(value: number, format: string, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const isUpper = format === 'E' || format === 'G' || format === 'X';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const text = formatMagnitude(Math.abs(value), format.toLowerCase(), precision);
  return sign + (isUpper ? text.toUpperCase() : text);
}

function formatMagnitude(value: number, format: string, precision: number): string {
  if (format === 'f') return precision < 0 ? plainShortest(value) : exactFixed(value, precision);
  if (format === 'e') return exponential(value, precision);
  if (format === 'x') return hexadecimal(value, precision);
  if (format === 'b') return binary(value);
  return general(value, precision);
}

/** The shortest decimal digits that give the number back, and where the point stands: 0.digits × 10^point. */
function shortestDigits(value: number): { digits: string; point: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: value === 0 ? 1 : Number(exponent) + 1 };
}

function plainShortest(value: number): string {
  const { digits, point } = shortestDigits(value);
  if (value === 0) return '0';
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

// Every binary fraction is an exact decimal; rounding it half to even is what Go does.
function exactFixed(value: number, precision: number): string {
  const { numerator, denominator } = exactFraction(value);
  const scaled = roundHalfEven(numerator * 10n ** BigInt(precision), denominator).toString();
  if (precision === 0) return scaled;
  const padded = scaled.padStart(precision + 1, '0');
  return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`;
}

function exactFraction(value: number): { numerator: bigint; denominator: bigint } {
  let shift = 0;
  while (!Number.isInteger(value)) {
    value *= 2;
    shift++;
  }
  return { numerator: BigInt(value), denominator: 2n ** BigInt(shift) };
}

function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** Exactly `count` significant digits (at least one), rounded half to even. */
function roundedDigits(value: number, count: number): { digits: string; point: number } {
  if (value === 0) return { digits: '0'.repeat(count), point: 1 };
  let { point } = shortestDigits(value);
  const { numerator, denominator } = exactFraction(value);
  for (;;) {
    const shift = count - point;
    const rounded =
      shift >= 0
        ? roundHalfEven(numerator * 10n ** BigInt(shift), denominator)
        : roundHalfEven(numerator, denominator * 10n ** BigInt(-shift));
    const digits = rounded.toString();
    if (digits.length <= count) return { digits: digits.padStart(count, '0'), point };
    point++;
  }
}

function exponentText(exponent: number): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function exponential(value: number, precision: number): string {
  const { digits, point } = precision < 0 ? shortestDigits(value) : roundedDigits(value, precision + 1);
  const exponent = value === 0 ? 0 : point - 1;
  return `${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${exponentText(exponent)}`;
}

function general(value: number, precision: number): string {
  const isShortest = precision < 0;
  const count = precision === 0 ? 1 : precision;
  const { digits, point } = isShortest ? shortestDigits(value) : roundedDigits(value, count);
  const exponent = value === 0 ? 0 : point - 1;
  const kept = digits.replace(/0+$/, '') || '0';
  let limit = count;
  if (limit > kept.length && kept.length >= point) limit = kept.length;
  if (isShortest) limit = 6;
  if (exponent < -4 || exponent >= limit) {
    return `${kept[0]}${kept.length > 1 ? `.${kept.slice(1)}` : ''}${exponentText(exponent)}`;
  }
  if (value === 0) return '0';
  if (point <= 0) return `0.${'0'.repeat(-point)}${kept}`;
  return kept.length <= point ? kept.padEnd(point, '0') : `${kept.slice(0, point)}.${kept.slice(point)}`;
}

function hexadecimal(value: number, precision: number): string {
  if (value === 0) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  let exponent = Math.floor(Math.log2(value));
  if (2 ** exponent > value) exponent--;
  let mantissa = BigInt(Math.round((value / 2 ** exponent) * 2 ** 52));
  if (precision >= 0 && precision < 13) {
    const unit = 2n ** BigInt(52 - 4 * precision);
    mantissa = roundHalfEven(mantissa, unit) * unit;
  }
  if (mantissa >= 2n ** 53n) {
    mantissa /= 2n;
    exponent++;
  }
  let fraction = (mantissa - 2n ** 52n).toString(16).padStart(13, '0');
  fraction = precision < 0 ? fraction.replace(/0+$/, '') : fraction.slice(0, precision).padEnd(precision, '0');
  const power = `p${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return `0x1${fraction === '' ? '' : `.${fraction}`}${power}`;
}

function binary(value: number): string {
  if (value === 0) return '0p-1074';
  let exponent = Math.max(Math.floor(Math.log2(value)) - 52, -1074);
  if (value / 2 ** exponent >= 2 ** 53) exponent++;
  const power = `p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
  return `${BigInt(Math.round(value / 2 ** exponent))}${power}`;
}
