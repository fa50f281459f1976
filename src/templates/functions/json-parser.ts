/** Reads JSON into Go's generic values, with the messages of package encoding/json. */
import { encodeRune, RUNE_ERROR, runeAt } from '../bytes.ts';
import { Fault } from '../fault.ts';
import { parseFloat64 } from '../numbers.ts';
import { quoteRune } from '../quote.ts';
import type { Call, Reflected } from '../types.ts';
import { bool, dict, type Entries, entry, float, list, string } from '../values.ts';

/** One JSON value, objects as dictionaries, numbers as float64; throws Fault. */
export function parseJson(s: string, call: Call): Reflected {
  call.budget.spendText(s.length);
  return new JsonParser(s, call).parse();
}

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class JsonParser {
  readonly #s: string;
  readonly #call: Call;
  #at = 0;

  constructor(s: string, call: Call) {
    this.#s = s;
    this.#call = call;
  }

  parse(): Reflected {
    const value = this.#value('looking for beginning of value', 0);
    this.#space();
    if (this.#at < this.#s.length) this.#fail('after top-level value');
    return value;
  }

  #fail(context: string): never {
    const c = this.#s[this.#at];
    if (c === undefined) throw new Fault('unexpected end of JSON input');
    const shown = c === "'" ? `'\\''` : c === '"' ? `'"'` : quoteRune(c.charCodeAt(0));
    throw new Fault(`invalid character ${shown} ${context}`);
  }

  #space(): void {
    while (' \t\r\n'.includes(this.#s[this.#at] ?? 'x')) this.#at++;
  }

  #value(context: string, depth: number): Reflected {
    this.#call.budget.spend();
    this.#call.budget.checkDepth(depth);
    this.#space();
    const c = this.#s[this.#at] ?? '';
    if (c === '{') return this.#object(depth);
    if (c === '[') return this.#array(depth);
    if (c === '"') return string(this.#string());
    if (c === 't') return this.#word('true', bool(true));
    if (c === 'f') return this.#word('false', bool(false));
    if (c === 'n') return this.#word('null', null);
    if (/^[-0-9]$/.test(c)) return this.#number();
    return this.#fail(context);
  }

  #word(word: string, value: Reflected): Reflected {
    for (const [index, expected] of [...word].entries()) {
      if (this.#s[this.#at] !== expected) {
        this.#fail(`in literal ${word} (expecting ${quoteRune(word.charCodeAt(index))})`);
      }
      this.#at++;
    }
    return value;
  }

  #digits(context: string): void {
    if (!/^[0-9]$/.test(this.#s[this.#at] ?? '')) this.#fail(context);
    while (/^[0-9]$/.test(this.#s[this.#at] ?? '')) this.#at++;
  }

  #number(): Reflected {
    const start = this.#at;
    if (this.#s[this.#at] === '-') this.#at++;
    if (this.#s[this.#at] === '0') this.#at++;
    else this.#digits('in numeric literal');
    if (this.#s[this.#at] === '.') {
      this.#at++;
      this.#digits('after decimal point in numeric literal');
    }
    if (/^[eE]$/.test(this.#s[this.#at] ?? '')) {
      this.#at++;
      if (/^[-+]$/.test(this.#s[this.#at] ?? '')) this.#at++;
      this.#digits('in exponent of numeric literal');
    }
    const text = this.#s.slice(start, this.#at);
    const value = parseFloat64(text);
    if (value === undefined) throw new Fault(`json: cannot unmarshal number ${text} into Go value of type float64`);
    return float(value);
  }

  #array(depth: number): Reflected {
    this.#at++;
    this.#space();
    const items: Reflected[] = [];
    if (this.#s[this.#at] === ']') this.#at++;
    else {
      for (;;) {
        items.push(this.#value('looking for beginning of value', depth + 1));
        if (this.#ends(']', 'after array element')) break;
      }
    }
    return list(items);
  }

  #ends(close: string, context: string): boolean {
    this.#space();
    const c = this.#s[this.#at];
    if (c !== ',' && c !== close) this.#fail(context);
    this.#at++;
    return c === close;
  }

  #object(depth: number): Reflected {
    this.#at++;
    this.#space();
    const entries: Entries = new Map();
    if (this.#s[this.#at] === '}') {
      this.#at++;
      return dict(entries);
    }
    let context = 'looking for beginning of object key string';
    for (;;) {
      this.#space();
      if (this.#s[this.#at] !== '"') this.#fail(context);
      const key = this.#string();
      this.#space();
      if (this.#s[this.#at] !== ':') this.#fail('after object key');
      this.#at++;
      entries.set(...entry(key, this.#value('looking for beginning of value', depth + 1)));
      if (this.#ends('}', 'after object key:value pair')) break;
      context = 'looking for beginning of object key string';
    }
    return dict(entries);
  }

  #string(): string {
    const parts: string[] = [];
    for (this.#at++; ; ) {
      const c = this.#s[this.#at];
      if (c === undefined) return this.#fail('');
      if (c === '"') break;
      if (c < ' ') this.#fail('in string literal');
      if (c === '\\') parts.push(this.#escape());
      else {
        const { rune, width } = runeAt(this.#s, this.#at);
        parts.push(rune === RUNE_ERROR ? encodeRune(RUNE_ERROR) : this.#s.slice(this.#at, this.#at + width));
        this.#at += width;
      }
    }
    this.#at++;
    return parts.join('');
  }

  #escape(): string {
    this.#at++;
    const c = this.#s[this.#at] ?? '';
    const simple = ESCAPED[c];
    if (simple !== undefined) {
      this.#at++;
      return simple;
    }
    if (c !== 'u') return this.#fail('in string escape code');
    this.#at++;
    const unit = this.#hexUnit();
    const isHigh = unit >= 0xd800 && unit <= 0xdbff;
    if (!isHigh || this.#s[this.#at] !== '\\' || this.#s[this.#at + 1] !== 'u') return encodeRune(unit);
    const back = this.#at;
    this.#at += 2;
    const low = this.#hexUnit();
    if (low >= 0xdc00 && low <= 0xdfff) return encodeRune(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
    // Not the other half of a pair: it is read again by itself.
    this.#at = back;
    return encodeRune(unit);
  }

  #hexUnit(): number {
    const start = this.#at;
    for (; this.#at < start + 4; this.#at++) {
      if (!/^[0-9a-fA-F]$/.test(this.#s[this.#at] ?? '')) this.#fail('in \\u hexadecimal character escape');
    }
    return Number.parseInt(this.#s.slice(start, this.#at), 16);
  }
}
