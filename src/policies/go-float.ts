/**
 * Numbers as Go's `strconv.ParseFloat` reads them: decimals, exponents, hexadecimal floats, `inf`, single underscores
 * between digits. A double beyond its range is an error; one below is zero.
 */
const DIGITS = '[0-9](?:_?[0-9])*';
const HEX = '[0-9a-f](?:_?[0-9a-f])*';
const DECIMAL = new RegExp(`^[+-]?(?:(${DIGITS})(?:\\.(${DIGITS})?)?|\\.(${DIGITS}))(?:e([+-]?${DIGITS}))?$`, 'i');
const HEXADECIMAL = new RegExp(`^([+-]?)0x(?:_?(${HEX})(?:\\.(${HEX})?)?|\\.(${HEX}))p([+-]?${DIGITS})$`, 'i');
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const PLAIN = /^[0-9]{1,15}$/;

/** True for the one number that has no place in an order. */
export function isNotANumber(text: string): boolean {
  return /^nan$/i.test(text);
}

/** The double nearest to a text; NaN for everything that is no number (and for `nan`, which cannot be ordered). */
export function parseGoFloat(text: string): number {
  if (PLAIN.test(text)) return +text;
  if (DECIMAL.test(text)) {
    const value = Number(text.replaceAll('_', ''));
    return Number.isFinite(value) ? value : Number.NaN;
  }
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  return parseHexadecimal(text);
}

function parseHexadecimal(text: string): number {
  const found = HEXADECIMAL.exec(text);
  if (found === null) return Number.NaN;
  const [, sign, whole = '', fraction = '', bare = '', power = ''] = found.map(part => part?.replaceAll('_', ''));
  const digits = (whole + fraction + bare).replace(/^0+/, '');
  if (digits === '') return sign === '-' ? -0 : 0;
  // Twenty digits hold more than a double can; what follows only decides how a half is rounded.
  const kept = digits.slice(0, 20);
  const sticky = /[1-9a-f]/i.test(digits.slice(20)) ? 1n : 0n;
  const exponent = Number(power) - 4 * (fraction + bare).length + 4 * (digits.length - kept.length);
  const value = roundOnce(BigInt(`0x${kept}`) | sticky, exponent);
  if (!Number.isFinite(value)) return Number.NaN;
  return sign === '-' ? -value : value;
}

/** The double nearest to `mantissa * 2^exponent`, halves to even; the smallest doubles have fewer bits to round to. */
function roundOnce(mantissa: bigint, exponent: number): number {
  const bits = mantissa.toString(2).length;
  const kept = Math.min(53, bits + exponent + 1074);
  if (kept < 0) return 0;
  const dropped = Math.max(0, bits - kept);
  const half = dropped === 0 ? 0n : 1n << BigInt(dropped - 1);
  const whole = mantissa >> BigInt(dropped);
  const rest = mantissa - (whole << BigInt(dropped));
  const up = dropped > 0 && (rest > half || (rest === half && (whole & 1n) === 1n));
  return scale(Number(up ? whole + 1n : whole), exponent + dropped);
}

function scale(value: number, exponent: number): number {
  let left = Math.max(-3000, Math.min(3000, exponent));
  while (left !== 0 && value !== 0 && Number.isFinite(value)) {
    const step = Math.max(-1000, Math.min(1000, left));
    value *= 2 ** step;
    left -= step;
  }
  return value;
}

/**
 * Orders two numbers exactly: where the doubles are equal, the decimals decide, so numbers longer than 2^53 do not tie.
 * The values must be those of parseGoFloat for the texts.
 */
export function compareNumbers(a: number, aText: string, b: number, bText: string): number {
  if (a !== b) return a < b ? -1 : 1;
  if (aText === bText || (PLAIN.test(aText) && PLAIN.test(bText)) || !Number.isFinite(a)) return 0;
  return compareDecimals(toDecimal(a, aText), toDecimal(b, bText));
}

/** `0.digits` times ten to the exponent; digits have no zero at either end and are empty for zero. */
interface Decimal {
  negative: boolean;
  digits: string;
  exponent: number;
}

function toDecimal(value: number, text: string): Decimal {
  const found = DECIMAL.exec(text);
  if (found === null) return doubleToDecimal(value);
  const [, whole = '', fraction = '', bare = '', power = '0'] = found.map(part => part?.replaceAll('_', ''));
  return makeDecimal(text.startsWith('-'), whole + fraction + bare, whole.length + Number(power));
}

function doubleToDecimal(value: number): Decimal {
  let numerator = Math.abs(value);
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings++;
  }
  // n / 2^k = n * 5^k / 10^k
  const digits = (BigInt(numerator) * 5n ** BigInt(halvings)).toString();
  return makeDecimal(value < 0, digits, digits.length - halvings);
}

function makeDecimal(negative: boolean, written: string, exponent: number): Decimal {
  const leading = /^0*/.exec(written)?.[0].length ?? 0;
  let end = written.length;
  while (end > leading && written[end - 1] === '0') end--;
  const digits = written.slice(leading, end);
  return digits === '' ? { negative: false, digits, exponent: 0 } : { negative, digits, exponent: exponent - leading };
}

function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const sign = a.negative ? -1 : 1;
  if (a.digits === '' || b.digits === '') return sign * (Math.sign(a.digits.length) - Math.sign(b.digits.length));
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -sign : sign;
  return a.digits === b.digits ? 0 : a.digits < b.digits ? -sign : sign;
}
