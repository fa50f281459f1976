/**
 * A small subset of Go patterns runs on the native engine, because it is several times faster there. A pattern belongs
 * to the subset only if backtracking cannot cost more than a constant per character and both engines must agree:
 *
 * - a flat sequence of characters, classes and `.`, with groups that are not repeated; no alternation, flags or
 *   boundaries; `^` only first, `$` only last;
 * - a repetition must not be able to match what may follow it, so giving characters back always fails at once; one
 *   repetition may, if only a fixed length of text follows it;
 * - a pattern without `^` has no repetition at all.
 *
 * Everything else runs on the linear-time engine. On 100,000 tags `^main-[a-f0-9]+-(?P<ts>.*)` takes about 10 ms here
 * and 120 ms there. A property test compares both engines.
 */

/** Characters 0–127 as bits; bit 128 stands for everything else, on which the subset never tells two apart. */
type CharSet = bigint;

interface Item {
  set: CharSet;
  min: number;
  max: number;
}

const EVERYTHING = (1n << 129n) - 1n;
const OTHERS = 1n << 128n;
const QUANTIFIER = /^(?:([*+?])|\{(\d|[1-9]\d)(?:(,)([1-9]\d?)?)?\})(\??)/;
const GROUP_START = /^\((?:\?:|\?P?<[0-9A-Za-z_]{1,64}>)?/;
const MAX_TAIL = 256;

/** A pattern of the subset on the native engine. */
interface NativePattern {
  /** Its groups have the numbers that they have in the pattern. */
  regexp: RegExp;
  /** Text that every match must end the tag with: a cheap test before the expression runs; often empty. */
  suffix: string;
}

/** Translates a pattern of the subset; undefined when it does not belong to it, valid or not. */
export function translateToNative(pattern: string): NativePattern | undefined {
  if (pattern.length > 256 || !/^[\x20-\x7e]*$/.test(pattern)) return undefined;
  const reader = new SubsetReader(pattern);
  if (!reader.read() || !isLinear(reader)) return undefined;
  return { regexp: new RegExp(reader.output, 'u'), suffix: reader.ended ? literalTail(reader.items) : '' };
}

function literalTail(items: readonly Item[]): string {
  let tail = '';
  for (let i = items.length - 1; i >= 0; i--) {
    const { set, min, max } = items[i] as Item;
    const code = set.toString(2).length - 1;
    if (min !== 1 || max !== 1 || code > 127 || set !== bit(code)) break;
    tail = String.fromCharCode(code) + tail;
  }
  return tail;
}

function isLinear({ items, anchored }: { items: readonly Item[]; anchored: boolean }): boolean {
  let first: CharSet = 0n;
  let tail = 0;
  let tailIsFixed = true;
  for (let i = items.length - 1; i >= 0; i--) {
    const { set, min, max } = items[i] as Item;
    if (min !== max) {
      const ambiguous = (set & first) !== 0n;
      if (!anchored || (ambiguous && !tailIsFixed)) return false;
      tailIsFixed = false;
    } else if (tailIsFixed && (tail += min) > MAX_TAIL) return false;
    first = min === 0 ? first | set : set;
  }
  return true;
}

class SubsetReader {
  readonly items: Item[] = [];
  anchored = false;
  ended = false;
  output = '';
  private at = 0;
  private depth = 0;
  private readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  read(): boolean {
    if (this.pattern[0] === '^') {
      this.anchored = true;
      this.output = '^';
      this.at = 1;
    }
    while (this.at < this.pattern.length) if (!this.readPart()) return false;
    return this.depth === 0;
  }

  private readPart(): boolean {
    const c = this.pattern[this.at];
    if (c === '(') return this.openGroup();
    if (c === ')') return this.closeGroup();
    if (c === '$') {
      this.output += '$';
      this.ended = true;
      this.at++;
      return this.at === this.pattern.length;
    }
    const set = this.readSet();
    return set !== undefined && set !== 0n && this.readQuantifier(set);
  }

  private openGroup(): boolean {
    const start = GROUP_START.exec(this.pattern.slice(this.at, this.at + 80))?.[0] ?? '(';
    this.at += start.length;
    if (start === '(' && this.pattern[this.at] === '?') return false;
    this.output += start === '(?:' ? '(?:' : '(';
    this.depth++;
    return true;
  }

  private closeGroup(): boolean {
    this.at++;
    this.output += ')';
    this.depth--;
    return this.depth >= 0 && !'*+?{'.includes(this.pattern[this.at] ?? ' ');
  }

  private readQuantifier(set: CharSet): boolean {
    const found = QUANTIFIER.exec(this.pattern.slice(this.at, this.at + 10));
    let [min, max] = [1, 1];
    if (found !== null) {
      const [text, sign, low, comma, high] = found;
      min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
      max = sign === undefined ? (comma === undefined ? min : Number(high ?? Infinity)) : sign === '?' ? 1 : Infinity;
      this.at += text.length;
      if (max < min || max === 0) return false;
    }
    if ('*+?{'.includes(this.pattern[this.at] ?? ' ')) return false;
    this.items.push({ set, min, max });
    this.output += formatSet(set) + (found?.[0] ?? '');
    return true;
  }

  private readSet(): CharSet | undefined {
    const c = this.pattern[this.at++] as string;
    if (c === '\\') return this.readEscape();
    if (c === '.') return EVERYTHING & ~bit(10);
    if (c === '[') return this.readClass();
    return '*+?{}]|^'.includes(c) ? undefined : bit(c.charCodeAt(0));
  }

  private readEscape(): CharSet | undefined {
    const c = this.pattern[this.at++] ?? 'z';
    const perl = PERL_CLASSES[c];
    if (perl !== undefined) return perl;
    return /[0-9A-Za-z]/.test(c) ? undefined : bit(c.charCodeAt(0));
  }

  private readClass(): CharSet | undefined {
    const negated = this.pattern[this.at] === '^';
    if (negated) this.at++;
    // A bracket right here is a literal in Go and the end of the class in JavaScript.
    if (this.pattern[this.at] === ']') return undefined;
    let set: CharSet = 0n;
    for (let first = true; this.pattern[this.at] !== ']'; first = false) {
      const member = this.readMember(first);
      if (member === undefined) return undefined;
      set |= member;
    }
    this.at++;
    return negated ? EVERYTHING & ~set : set;
  }

  private readMember(first: boolean): CharSet | undefined {
    const c = this.pattern[this.at++];
    if (c === undefined || c === '[') return undefined;
    if (c === '-') return first || this.pattern[this.at] === ']' ? bit(45) : undefined;
    const low = c === '\\' ? this.readEscape() : bit(c.charCodeAt(0));
    if (low === undefined || this.pattern[this.at] !== '-' || this.pattern[this.at + 1] === ']') return low;
    const high = this.pattern[this.at + 1] ?? '';
    this.at += 2;
    return c !== '\\' && /[0-9A-Za-z]/.test(high) && c <= high ? range(c, high) : undefined;
  }
}

function bit(code: number): CharSet {
  return 1n << BigInt(code);
}

function range(from: string, to: string): CharSet {
  let set: CharSet = 0n;
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) set |= bit(code);
  return set;
}

const DIGITS = range('0', '9');
const PERL_CLASSES: Readonly<Record<string, CharSet>> = {
  d: DIGITS,
  w: DIGITS | range('A', 'Z') | range('a', 'z') | bit(95),
  s: bit(9) | bit(10) | bit(12) | bit(13) | bit(32),
};

function formatSet(set: CharSet): string {
  const negated = (set & OTHERS) !== 0n;
  const listed = negated ? EVERYTHING & ~set : set;
  let text = '';
  for (let code = 0; code < 128; code++) {
    if ((listed & bit(code)) !== 0n) text += `\\x${code.toString(16).padStart(2, '0')}`;
  }
  return `[${negated ? '^' : ''}${text}]`;
}
