/** Cuts a template into items, by the lexical rules of Go's text/template with the delimiters `{{` and `}}`. */
import { encodeRune, runeAt } from './bytes.ts';
import { quote } from './quote.ts';
import { isDigit, isLetter, isPrint } from './unicode.ts';

/**
 * Kinds of tokens, by the names that Go's error messages give them; words of the language and the dot are `keyword`.
 */
export type ItemKind =
  | 'error'
  | 'bool'
  | 'char'
  | 'character constant'
  | 'complex'
  | 'assign'
  | 'declare'
  | 'EOF'
  | 'field'
  | 'identifier'
  | 'left delimiter'
  | '('
  | 'number'
  | 'pipe'
  | 'raw string'
  | 'right delimiter'
  | ')'
  | 'space'
  | 'string'
  | 'text'
  | 'variable'
  | 'keyword';

/** A token: what it is, where it starts (bytes), on which line, and its text. Keywords and the dot are `keyword`. */
export interface Item {
  kind: ItemKind;
  at: number;
  line: number;
  text: string;
}

const KEYWORDS = new Set([
  '.',
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'range',
  'nil',
  'template',
  'with',
]);

/** An item as Go's messages name it. */
export function describe(item: Item): string {
  if (item.kind === 'EOF') return 'EOF';
  if (item.kind === 'error') return item.text;
  if (item.kind === 'keyword') return `<${item.text}>`;
  return item.text.length > 10 ? `${quote(firstRunes(item.text, 10))}...` : quote(item.text);
}

function firstRunes(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count && at < text.length; i++) at += runeAt(text, at).width;
  return text.slice(0, at);
}

const isSpace = (c: string | undefined) => c === ' ' || c === '\t' || c === '\r' || c === '\n';
const isAlphaNumeric = (rune: number) => rune === 0x5f || isLetter(rune) || isDigit(rune);
// Go's %#U: the code point, and the character itself when it can be shown.
const unicodeName = (rune: number) =>
  `U+${rune.toString(16).toUpperCase().padStart(4, '0')}${isPrint(rune) ? ` '${encodeRune(rune)}'` : ''}`;

/** Gives one item after another; after an error or the end it gives `EOF` for ever. */
export class Lexer {
  readonly #input: string;
  #pos = 0;
  #start = 0;
  #line = 1;
  #startLine = 1;
  #depth = 0;
  #isInside = false;
  #isDone = false;

  constructor(input: string) {
    this.#input = input;
  }

  next(): Item {
    for (;;) {
      if (this.#isDone) return { kind: 'EOF', at: this.#pos, line: this.#startLine, text: '' };
      const item = this.#isInside ? this.#inside() : this.#text();
      if (item !== undefined) return item;
    }
  }

  #emit(kind: ItemKind): Item {
    const text = this.#input.slice(this.#start, this.#pos);
    const item = { kind, at: this.#start, line: this.#startLine, text };
    this.#ignore();
    return item;
  }

  #ignore(): void {
    for (let at = this.#start; at < this.#pos; at++) if (this.#input[at] === '\n') this.#line++;
    this.#start = this.#pos;
    this.#startLine = this.#line;
  }

  #fail(text: string): Item {
    this.#isDone = true;
    return { kind: 'error', at: this.#start, line: this.#startLine, text };
  }

  #startsWith(text: string, offset = 0): boolean {
    return this.#input.startsWith(text, this.#pos + offset);
  }

  #text(): Item | undefined {
    const open = this.#input.indexOf('{{', this.#pos);
    if (open < 0) {
      this.#pos = this.#input.length;
      this.#isDone = true;
      return this.#pos > this.#start ? this.#emit('text') : undefined;
    }
    const isTrimmed = this.#input[open + 2] === '-' && isSpace(this.#input[open + 3]);
    this.#pos = isTrimmed ? this.#trimmedEnd(open) : open;
    const text = this.#pos > this.#start ? this.#emit('text') : undefined;
    this.#pos = open;
    this.#ignore();
    if (text !== undefined) return text;
    return this.#leftDelimiter(isTrimmed ? 2 : 0);
  }

  #trimmedEnd(end: number): number {
    while (end > this.#start && isSpace(this.#input[end - 1])) end--;
    return end;
  }

  #leftDelimiter(marker: number): Item | undefined {
    if (this.#startsWith('/*', 2 + marker)) {
      this.#pos += 2 + marker;
      this.#ignore();
      return this.#comment();
    }
    this.#pos += 2;
    const item = this.#emit('left delimiter');
    this.#pos += marker;
    this.#ignore();
    this.#depth = 0;
    this.#isInside = true;
    return item;
  }

  #comment(): Item | undefined {
    const end = this.#input.indexOf('*/', this.#pos + 2);
    if (end < 0) return this.#fail('unclosed comment');
    this.#pos = end + 2;
    const close = this.#rightDelimiter();
    if (close === undefined) return this.#fail('comment ends before closing delimiter');
    this.#pos += close.isTrimmed ? 4 : 2;
    if (close.isTrimmed) this.#skipSpace();
    this.#ignore();
    return undefined;
  }

  #skipSpace(): void {
    while (isSpace(this.#input[this.#pos])) this.#pos++;
  }

  #rightDelimiter(): { isTrimmed: boolean } | undefined {
    if (isSpace(this.#input[this.#pos]) && this.#startsWith('-}}', 1)) return { isTrimmed: true };
    return this.#startsWith('}}') ? { isTrimmed: false } : undefined;
  }

  #closeAction(isTrimmed: boolean): Item {
    if (isTrimmed) {
      this.#pos += 2;
      this.#ignore();
    }
    this.#pos += 2;
    const item = this.#emit('right delimiter');
    if (isTrimmed) {
      this.#skipSpace();
      this.#ignore();
    }
    this.#isInside = false;
    return item;
  }

  #inside(): Item | undefined {
    const close = this.#rightDelimiter();
    if (close !== undefined) {
      return this.#depth === 0 ? this.#closeAction(close.isTrimmed) : this.#fail('unclosed left paren');
    }
    const c = this.#input[this.#pos];
    if (c === undefined) return this.#fail('unclosed action');
    if (isSpace(c)) return this.#space();
    if (c === '"') return this.#quoted('"', 'string', 'unterminated quoted string');
    if (c === "'") return this.#quoted("'", 'character constant', 'unterminated character constant');
    if (c === '`') return this.#rawQuoted();
    if (c === '$') return this.#word('variable');
    if (c === '.' && !/[0-9]/.test(this.#input[this.#pos + 1] ?? (this.#pos + 1 < this.#input.length ? '' : '0'))) {
      return this.#word('field');
    }
    if (/[-+.0-9]/.test(c)) return this.#number();
    const { rune, width } = runeAt(this.#input, this.#pos);
    if (isAlphaNumeric(rune)) return this.#identifier();
    this.#pos += width;
    return this.#punctuation(c, rune);
  }

  #punctuation(c: string, rune: number): Item {
    switch (c) {
      case '=':
        return this.#emit('assign');
      case ':':
        if (this.#input[this.#pos++] !== '=') return this.#fail('expected :=');
        return this.#emit('declare');
      case '|':
        return this.#emit('pipe');
      case '(':
        this.#depth++;
        return this.#emit('(');
      case ')':
        if (--this.#depth < 0) return this.#fail('unexpected right paren');
        return this.#emit(')');
    }
    if (rune < 0x80 && isPrint(rune)) return this.#emit('char');
    return this.#fail(`unrecognized character in action: ${unicodeName(rune)}`);
  }

  #space(): Item {
    const from = this.#pos;
    this.#skipSpace();
    // The last space may belong to ` -}}`.
    if (this.#startsWith('-}}')) {
      this.#pos--;
      if (this.#pos === from) return this.#closeAction(true);
    }
    return this.#emit('space');
  }

  #quoted(mark: string, kind: ItemKind, unterminated: string): Item {
    for (this.#pos++; ; this.#pos++) {
      let c = this.#input[this.#pos];
      const isEscaped = c === '\\';
      if (isEscaped) c = this.#input[++this.#pos];
      if (c === undefined || c === '\n') return this.#fail(unterminated);
      if (c === mark && !isEscaped) break;
    }
    this.#pos++;
    return this.#emit(kind);
  }

  #rawQuoted(): Item {
    const end = this.#input.indexOf('`', this.#pos + 1);
    if (end < 0) return this.#fail('unterminated raw quoted string');
    this.#pos = end + 1;
    return this.#emit('raw string');
  }

  #isTerminated(): boolean {
    const c = this.#input[this.#pos];
    return c === undefined || isSpace(c) || '.,|:)('.includes(c) || this.#startsWith('}}');
  }

  #skipWord(): void {
    for (;;) {
      const { rune, width } = runeAt(this.#input, this.#pos);
      if (width === 0 || !isAlphaNumeric(rune)) return;
      this.#pos += width;
    }
  }

  #badCharacter(): Item {
    return this.#fail(`bad character ${unicodeName(runeAt(this.#input, this.#pos).rune)}`);
  }

  #word(kind: 'variable' | 'field'): Item {
    this.#pos++;
    if (this.#isTerminated()) return this.#emit(kind === 'variable' ? 'variable' : 'keyword');
    this.#skipWord();
    return this.#isTerminated() ? this.#emit(kind) : this.#badCharacter();
  }

  #identifier(): Item {
    this.#skipWord();
    if (!this.#isTerminated()) return this.#badCharacter();
    const word = this.#input.slice(this.#start, this.#pos);
    if (KEYWORDS.has(word)) return this.#emit('keyword');
    return this.#emit(word === 'true' || word === 'false' ? 'bool' : 'identifier');
  }

  #number(): Item {
    const isComplete = this.#scanNumber();
    const sign = this.#input[this.#pos];
    const isComplex = isComplete && (sign === '+' || sign === '-');
    if (!isComplete || (isComplex && (!this.#scanNumber() || this.#input[this.#pos - 1] !== 'i'))) {
      return this.#fail(`bad number syntax: ${quote(this.#input.slice(this.#start, this.#pos))}`);
    }
    return this.#emit(isComplex ? 'complex' : 'number');
  }

  #accept(pattern: RegExp): boolean {
    pattern.lastIndex = this.#pos;
    const match = pattern.exec(this.#input);
    if (match === null) return false;
    this.#pos += match[0].length;
    return match[0].length > 0;
  }

  // As generous as Go's: what is wrong with the number is found when its value is read.
  #scanNumber(): boolean {
    this.#accept(/[-+]/y);
    let digits = /[0-9_]*/y;
    let exponent: RegExp | undefined = /[eE][-+]?[0-9_]*/y;
    if (this.#accept(/0/y)) {
      if (this.#accept(/[xX]/y)) [digits, exponent] = [/[0-9a-fA-F_]*/y, /[pP][-+]?[0-9_]*/y];
      else if (this.#accept(/[oO]/y)) [digits, exponent] = [/[0-7_]*/y, undefined];
      else if (this.#accept(/[bB]/y)) [digits, exponent] = [/[01_]*/y, undefined];
    }
    this.#accept(digits);
    if (this.#accept(/\./y)) this.#accept(digits);
    if (exponent !== undefined) this.#accept(exponent);
    this.#accept(/i/y);
    const { rune, width } = runeAt(this.#input, this.#pos);
    if (width === 0 || !isAlphaNumeric(rune)) return true;
    this.#pos += width;
    return false;
  }
}
