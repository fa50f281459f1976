/** Go's package fmt over template values: Sprint, Sprintln, Sprintf. Errors in a format are printed in place, never thrown. */
import { encodeRune, isAscii, runeAt, runesOf } from './bytes.ts';
import type { Budget } from './fault.ts';
import { formatFloat } from './numbers.ts';
import { canBackquote, quote, quoteRune } from './quote.ts';
import { isSigned, isUnsigned, type Reflected } from './types.ts';
import { isPrint } from './unicode.ts';
import { elementsOf, fieldsOf, isNil, sortedEntries, unbox, type Value } from './values.ts';

/** fmt.Sprint: a space between operands when neither is a string. */
export function sprint(args: readonly Reflected[], budget: Budget): string {
  const printer = new Printer(budget);
  let wasString = false;
  for (const [index, arg] of args.entries()) {
    const isString = unbox(arg)?.type.kind === 'string';
    if (index > 0 && !isString && !wasString) printer.write(' ');
    printer.print(arg, 'v');
    wasString = isString;
  }
  return printer.text();
}

/** fmt.Sprintln: a space between all operands, and a line end. */
export function sprintln(args: readonly Reflected[], budget: Budget): string {
  const printer = new Printer(budget);
  for (const [index, arg] of args.entries()) {
    if (index > 0) printer.write(' ');
    printer.print(arg, 'v');
  }
  printer.write('\n');
  return printer.text();
}

/** fmt.Sprintf. */
export function sprintf(format: string, args: readonly Reflected[], budget: Budget): string {
  const printer = new Printer(budget);
  new Formatter(printer, format, args).run();
  return printer.text();
}

/** `%v` of one value. */
export const show = (value: Reflected, budget: Budget): string => sprint([value], budget);

/** The name of a value's type, as `%T` prints it. */
export const typeName = (value: Reflected): string => unbox(value)?.type.name ?? '<nil>';

interface Flags {
  plus: boolean;
  minus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  width: number | undefined;
  precision: number | undefined;
  /** `%+v`: names before fields. */
  plusV: boolean;
  /** `%#v`: Go syntax. */
  sharpV: boolean;
}

const noFlags = (): Flags => ({
  plus: false,
  minus: false,
  sharp: false,
  space: false,
  zero: false,
  width: undefined,
  precision: undefined,
  plusV: false,
  sharpV: false,
});

/** Collects text and prints single operands under the flags of the moment. */
class Printer {
  flags = noFlags();
  readonly #budget: Budget;
  readonly #parts: string[] = [];
  #length = 0;
  #isErring = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  write(text: string) {
    this.#length += text.length;
    this.#budget.checkText(this.#length);
    this.#budget.spend(text.length >> 4);
    this.#parts.push(text);
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Prints one operand; `verb` is a single character in bytes. */
  print(operand: Reflected, verb: string) {
    const value = unbox(operand);
    if (value === null) {
      if (verb === 'T' || verb === 'v') this.#pad('<nil>');
      else this.#badVerb(null, verb);
    } else if (verb === 'T') this.#string(value.type.name, 's');
    else if (verb === 'p' || verb === 'w') this.#badVerb(value, verb);
    else this.#value(value, verb, 0);
  }

  #badVerb(value: Reflected, verb: string) {
    this.write(`%!${verb}(`);
    if (value === null) this.write('<nil>');
    else {
      this.write(`${value.type.name}=`);
      // Methods are not asked inside, so that a bad verb shows the bare value.
      const isErring = this.#isErring;
      this.#isErring = true;
      this.#plain(value, 'v', 0);
      this.#isErring = isErring;
    }
    this.write(')');
  }

  #pad(text: string) {
    const { width, minus, zero } = this.flags;
    const missing = (width ?? 0) - runeCount(text);
    if (missing <= 0) this.write(text);
    else if (minus) this.write(text + ' '.repeat(missing));
    else this.write((zero ? '0' : ' ').repeat(missing) + text);
  }

  #value(value: Value, verb: string, depth: number) {
    this.#budget.spend();
    this.#budget.checkDepth(depth);
    const { text } = value.type;
    if (text !== undefined && !this.#isErring && !this.flags.sharpV && 'vsxXq'.includes(verb) && !isNil(value)) {
      this.#string(text(value), verb);
    } else this.#plain(value, verb, depth);
  }

  #plain(value: Value, verb: string, depth: number) {
    const { kind } = value.type;
    if (kind === 'bool') this.#bool(value, verb);
    else if (isSigned(kind) || isUnsigned(kind)) this.#integer(value, verb);
    else if (kind === 'float64') this.#float(value, verb);
    else if (kind === 'string') this.#stringOrBad(value, verb);
    else if (kind === 'map') this.#map(value, verb, depth);
    else if (kind === 'struct') this.#struct(value, verb, depth);
    else if (kind === 'slice') this.#slice(value, verb, depth);
    else this.#pointer(value, verb, depth);
  }

  #inner(element: Reflected, verb: string, depth: number) {
    const value = unbox(element);
    if (value !== null) return this.#value(value, verb, depth);
    // A nil interface inside something; %#v names its type.
    this.write(this.flags.sharpV ? 'interface {}(nil)' : '<nil>');
  }

  #bool(value: Value, verb: string) {
    if (verb === 't' || verb === 'v') this.#pad(value.data === true ? 'true' : 'false');
    else this.#badVerb(value, verb);
  }

  // --- integers ---

  #integer(value: Value, verb: string) {
    const number = value.data as bigint;
    const isByte = isUnsigned(value.type.kind);
    switch (verb) {
      case 'v':
        if (this.flags.sharpV && isByte) return this.#withSharp(() => this.#digits(number, 16, false, 'v'));
        return this.#digits(number, 10, false, 'v');
      case 'd':
        return this.#digits(number, 10, false, verb);
      case 'b':
        return this.#digits(number, 2, false, verb);
      case 'o':
      case 'O':
        return this.#digits(number, 8, false, verb);
      case 'x':
        return this.#digits(number, 16, false, verb);
      case 'X':
        return this.#digits(number, 16, true, verb);
      case 'c':
        return this.#pad(encodeRune(toRune(number)));
      case 'q':
        return this.#pad(quoteRune(toRune(number), this.flags.plus));
      case 'U':
        return this.#unicode(number);
      default:
        return this.#badVerb(value, verb);
    }
  }

  #withSharp(step: () => void) {
    const { sharp } = this.flags;
    this.flags.sharp = true;
    step();
    this.flags.sharp = sharp;
  }

  #digits(number: bigint, base: number, isUpper: boolean, verb: string) {
    const { flags } = this;
    const isNegative = number < 0n;
    let least = 0;
    if (flags.precision !== undefined) {
      least = flags.precision;
      if (least === 0 && number === 0n) return this.#padWith(' ', '');
    } else if (flags.zero && !flags.minus && flags.width !== undefined) {
      least = flags.width - (isNegative || flags.plus || flags.space ? 1 : 0);
    }
    let digits = (isNegative ? -number : number).toString(base).padStart(least, '0');
    if (isUpper) digits = digits.toUpperCase();
    if (flags.sharp) digits = withPrefix(digits, base, isUpper);
    if (verb === 'O') digits = `0o${digits}`;
    this.#padWith(' ', (isNegative ? '-' : flags.plus ? '+' : flags.space ? ' ' : '') + digits);
  }

  #padWith(fill: ' ', text: string) {
    const { zero } = this.flags;
    this.flags.zero = false;
    this.#pad(text);
    this.flags.zero = zero && fill === ' ';
  }

  #unicode(number: bigint) {
    const digits = Math.max(4, this.flags.precision ?? 4);
    let text = `U+${BigInt.asUintN(64, number).toString(16).toUpperCase().padStart(digits, '0')}`;
    if (this.flags.sharp && number >= 0n && number <= 0x10ffffn && isPrint(Number(number))) {
      text += ` '${encodeRune(Number(number))}'`;
    }
    this.#padWith(' ', text);
  }

  // --- floats ---

  #float(value: Value, verb: string) {
    const number = value.data as number;
    switch (verb) {
      case 'v':
        return this.#floatText(number, 'g', -1);
      case 'b':
      case 'g':
      case 'G':
      case 'x':
      case 'X':
        return this.#floatText(number, verb, -1);
      case 'f':
      case 'e':
      case 'E':
        return this.#floatText(number, verb, 6);
      case 'F':
        return this.#floatText(number, 'f', 6);
      default:
        return this.#badVerb(value, verb);
    }
  }

  #floatText(number: number, format: string, usual: number) {
    const { flags } = this;
    let text = formatFloat(number, format, flags.precision ?? usual);
    if (!/^[-+]/.test(text)) text = `+${text}`;
    if (flags.space && text.startsWith('+') && !flags.plus) text = ` ${text.slice(1)}`;
    if (/Inf|NaN/.test(text)) {
      if (text.slice(1) === 'NaN' && !flags.space && !flags.plus) text = text.slice(1);
      else if (text.startsWith('+') && !flags.plus) text = text.slice(1);
      return this.#padWith(' ', text);
    }
    if (flags.sharp && format !== 'b') text = keepZeros(text, format, flags.precision);
    if (flags.plus || !text.startsWith('+')) {
      if (flags.zero && !flags.minus && flags.width !== undefined && flags.width > text.length) {
        return this.write(text[0] + text.slice(1).padStart(flags.width - 1, '0'));
      }
      return this.#pad(text);
    }
    this.#pad(text.slice(1));
  }

  // --- texts ---

  #stringOrBad(value: Value, verb: string) {
    if (!'vsxXq'.includes(verb)) return this.#badVerb(value, verb);
    if (verb === 'v' && this.flags.sharpV) return this.#string(value.data as string, 'q');
    this.#string(value.data as string, verb);
  }

  #string(text: string, verb: string) {
    if (verb === 'x' || verb === 'X') return this.#hex(text, verb === 'X');
    const cut = truncate(text, this.flags.precision);
    if (verb !== 'q') return this.#pad(cut);
    if (this.flags.sharp && canBackquote(cut)) return this.#pad(`\`${cut}\``);
    this.#pad(quote(cut, '"', this.flags.plus));
  }

  #hex(text: string, isUpper: boolean) {
    const { precision, space, sharp } = this.flags;
    const cut = precision === undefined ? text : text.slice(0, precision);
    const prefix = sharp ? (isUpper ? '0X' : '0x') : '';
    const bytes = [...cut].map(c => {
      const byte = c.charCodeAt(0).toString(16).padStart(2, '0');
      return isUpper ? byte.toUpperCase() : byte;
    });
    if (bytes.length === 0) return this.#pad('');
    this.#pad(space ? bytes.map(byte => prefix + byte).join(' ') : prefix + bytes.join(''));
  }

  // --- composites ---

  #map(value: Value, verb: string, depth: number) {
    const { sharpV } = this.flags;
    if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
    this.write(sharpV ? `${value.type.name}{` : 'map[');
    for (const [index, { key, value: element }] of sortedEntries(value).entries()) {
      if (index > 0) this.write(sharpV ? ', ' : ' ');
      this.#inner(key, verb, depth + 1);
      this.write(':');
      this.#inner(element, verb, depth + 1);
    }
    this.write(sharpV ? '}' : ']');
  }

  #struct(value: Value, verb: string, depth: number) {
    const { sharpV, plusV } = this.flags;
    if (sharpV) this.write(value.type.name);
    this.write('{');
    const values = fieldsOf(value);
    for (const [index, field] of (value.type.fields ?? []).entries()) {
      if (index > 0) this.write(sharpV ? ', ' : ' ');
      if (sharpV || plusV) this.write(`${field.name}:`);
      this.#inner(values[index] ?? null, verb, depth + 1);
    }
    this.write('}');
  }

  #slice(value: Value, verb: string, depth: number) {
    const { sharpV } = this.flags;
    if (sharpV && isNil(value)) return this.write(`${value.type.name}(nil)`);
    this.write(sharpV ? `${value.type.name}{` : '[');
    for (const [index, element] of elementsOf(value).entries()) {
      if (index > 0) this.write(sharpV ? ', ' : ' ');
      this.#inner(element, verb, depth + 1);
    }
    this.write(sharpV ? '}' : ']');
  }

  #pointer(value: Value, verb: string, depth: number) {
    const target = value.data === undefined ? undefined : value.type.target?.(value);
    if (target === undefined) return this.write(this.flags.sharpV ? `(${value.type.name})(nil)` : '<nil>');
    this.write('&');
    this.#inner(target, verb, depth + 1);
  }
}

const toRune = (number: bigint) => (number >= 0n && number <= 0x10ffffn ? Number(number) : 0xfffd);

function withPrefix(digits: string, base: number, isUpper: boolean): string {
  if (base === 2) return `0b${digits}`;
  if (base === 8) return digits.startsWith('0') ? digits : `0${digits}`;
  return base === 16 ? `${isUpper ? '0X' : '0x'}${digits}` : digits;
}

// %#g and the like: a decimal point always, and trailing zeros up to the precision.
function keepZeros(text: string, format: string, precision: number | undefined): string {
  const isHex = format === 'x' || format === 'X';
  const cut = text.search(isHex ? /[pP]/ : /[eEpP]/);
  const [body, tail] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)];
  let missing = format === 'g' || format === 'G' || format === 'x' ? (precision ?? 6) : 0;
  // Everything counts from the first character that is no zero; the x of a hexadecimal number too.
  missing -= body
    .slice(1)
    .replace(/^[0.]*/, '')
    .replace('.', '').length;
  if (body.includes('.')) return body + '0'.repeat(Math.max(0, missing)) + tail;
  if (body.slice(1) === '0') missing--;
  return `${body}.${'0'.repeat(Math.max(0, missing))}${tail}`;
}

const runeCount = (text: string): number => (isAscii(text) ? text.length : [...runesOf(text)].length);

function truncate(text: string, precision: number | undefined): string {
  if (precision === undefined || text.length <= precision) return text;
  let count = 0;
  for (const { at } of runesOf(text)) if (count++ === precision) return text.slice(0, at);
  return text;
}

/** Walks a format and feeds its verbs with operands. */
class Formatter {
  readonly #printer: Printer;
  readonly #format: string;
  readonly #args: readonly Reflected[];
  #at = 0;
  #argument = 0;
  #isReordered = false;
  #isGoodIndex = true;
  #afterIndex = false;

  constructor(printer: Printer, format: string, args: readonly Reflected[]) {
    this.#printer = printer;
    this.#format = format;
    this.#args = args;
  }

  run() {
    while (this.#at < this.#format.length) {
      const percent = this.#format.indexOf('%', this.#at);
      const end = percent < 0 ? this.#format.length : percent;
      if (end > this.#at) this.#printer.write(this.#format.slice(this.#at, end));
      this.#at = end + 1;
      if (percent >= 0) this.#directive();
    }
    this.#extra();
  }

  #directive() {
    this.#printer.flags = noFlags();
    this.#isGoodIndex = true;
    this.#afterIndex = false;
    this.#readFlags();
    this.#readIndex();
    this.#readWidth();
    this.#readPrecision();
    if (!this.#afterIndex) this.#readIndex();
    const { width, text } = this.#verb();
    if (width === 0) return this.#printer.write('%!(NOVERB)');
    this.#at += width;
    this.#apply(text);
  }

  #verb(): { width: number; text: string } {
    const { width } = runeAt(this.#format, this.#at);
    return { width, text: this.#format.slice(this.#at, this.#at + width) };
  }

  #apply(verb: string) {
    const { flags } = this.#printer;
    if (verb === '%') return this.#printer.write('%');
    if (!this.#isGoodIndex) return this.#printer.write(`%!${verb}(BADINDEX)`);
    if (this.#argument >= this.#args.length) return this.#printer.write(`%!${verb}(MISSING)`);
    if (verb === 'v') {
      flags.sharpV = flags.sharp;
      flags.sharp = false;
      flags.plusV = flags.plus;
      flags.plus = false;
    }
    this.#printer.print(this.#args[this.#argument++] ?? null, verb);
  }

  #readFlags() {
    const { flags } = this.#printer;
    for (; ; this.#at++) {
      const c = this.#format[this.#at];
      if (c === '#') flags.sharp = true;
      else if (c === '0') flags.zero = true;
      else if (c === '+') flags.plus = true;
      else if (c === '-') flags.minus = true;
      else if (c === ' ') flags.space = true;
      else return;
    }
  }

  #readNumber(): number | undefined {
    const [digits = ''] = /^[0-9]*/.exec(this.#format.slice(this.#at, this.#at + 12)) ?? [];
    if (digits === '') return undefined;
    // A number above a million is no number for Go; it then stops in front of its last digit.
    if (Number(digits) > 1e6) {
      this.#at = this.#format.length;
      return undefined;
    }
    this.#at += digits.length;
    return Number(digits);
  }

  // `[n]`: the operand that the next verb or star takes, counted from 1.
  #readIndex() {
    if (this.#format[this.#at] !== '[') return;
    this.#isReordered = true;
    const close = this.#format.indexOf(']', this.#at);
    const digits = close < 0 ? '' : this.#format.slice(this.#at + 1, close);
    const index = /^[0-9]{1,7}$/.test(digits) ? Number(digits) : 0;
    this.#at = close < 0 ? this.#at + 1 : close + 1;
    if (index >= 1 && index <= this.#args.length) {
      this.#argument = index - 1;
      this.#afterIndex = true;
      return;
    }
    this.#isGoodIndex = false;
    if (close >= 0 && /^[0-9]{1,7}$/.test(digits)) this.#afterIndex = true;
  }

  #star(): number | undefined {
    this.#at++;
    const value = unbox(this.#args[this.#argument] ?? null);
    if (this.#argument < this.#args.length) this.#argument++;
    this.#afterIndex = false;
    const isInteger = value !== null && (isSigned(value.type.kind) || isUnsigned(value.type.kind));
    const number = isInteger ? Number(value.data) : undefined;
    return number === undefined || Math.abs(number) > 1e6 ? undefined : number;
  }

  #readWidth() {
    const { flags } = this.#printer;
    if (this.#format[this.#at] === '*') {
      const width = this.#star();
      if (width === undefined) this.#printer.write('%!(BADWIDTH)');
      else {
        flags.width = Math.abs(width);
        if (width < 0) flags.minus = true;
      }
      return;
    }
    flags.width = this.#readNumber();
    // "%[3]2d" has the index in the wrong place.
    if (this.#afterIndex && flags.width !== undefined) this.#isGoodIndex = false;
  }

  #readPrecision() {
    if (this.#format[this.#at] !== '.') return;
    const { flags } = this.#printer;
    this.#at++;
    if (this.#afterIndex) this.#isGoodIndex = false;
    this.#readIndex();
    if (this.#format[this.#at] === '*') {
      const precision = this.#star();
      if (precision === undefined || precision < 0) this.#printer.write('%!(BADPREC)');
      else flags.precision = precision;
      return;
    }
    flags.precision = this.#readNumber() ?? 0;
  }

  #extra() {
    if (this.#isReordered || this.#argument >= this.#args.length) return;
    this.#printer.flags = noFlags();
    this.#printer.write('%!(EXTRA ');
    for (const [index, arg] of this.#args.slice(this.#argument).entries()) {
      if (index > 0) this.#printer.write(', ');
      const value = unbox(arg);
      if (value === null) this.#printer.write('<nil>');
      else {
        this.#printer.write(`${value.type.name}=`);
        this.#printer.print(value, 'v');
      }
    }
    this.#printer.write(')');
  }
}
