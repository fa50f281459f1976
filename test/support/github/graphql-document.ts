/** The part of the GraphQL language that clients send: operations, variables, aliases, arguments, fragments. */

export interface Field {
  kind: 'field';
  /** Key in the answer. */
  alias: string;
  name: string;
  args: Record<string, unknown>;
  selection: Selection[];
}

export interface Spread {
  kind: 'spread';
  /** Type condition, if any. */
  on: string | undefined;
  selection: Selection[];
}

export type Selection = Field | Spread;

interface Operation {
  type: 'query' | 'mutation';
  selection: Selection[];
}

/** Reads a document and fills in the variables. Throws a SyntaxError on anything else than one operation and its fragments. */
export function parseDocument(source: string, variables: Record<string, unknown>): Operation {
  return new Parser(source, variables).document();
}

const token =
  /[\s,]+|#[^\n]*|(\.\.\.|[!$():=@[\]{}|&]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")/gy;

class Parser {
  readonly #tokens: string[] = [];
  readonly #variables: Record<string, unknown>;
  readonly #fragments = new Map<string, Spread>();
  #at = 0;

  constructor(source: string, variables: Record<string, unknown>) {
    this.#variables = { ...variables };
    token.lastIndex = 0;
    while (token.lastIndex < source.length) {
      const start = token.lastIndex;
      const match = token.exec(source);
      if (!match) throw new SyntaxError(`Unexpected character at ${start}`);
      if (match[1] !== undefined) this.#tokens.push(match[1]);
    }
  }

  document(): Operation {
    let operation: Operation | undefined;
    const spreads: (() => void)[] = [];
    this.#resolve = spreads;
    while (this.#at < this.#tokens.length) {
      if (this.#accept('fragment')) this.#fragment();
      else operation = this.#operation();
    }
    for (const resolve of spreads) resolve();
    if (!operation) throw new SyntaxError('A query attribute must be specified and must be a string.');
    return operation;
  }

  #resolve: (() => void)[] = [];

  #operation(): Operation {
    const type = this.#accept('mutation') ? 'mutation' : 'query';
    if (type === 'query') this.#accept('query');
    if (/^\w/.test(this.#peek())) this.#next();
    if (this.#accept('(')) this.#definitions();
    this.#directives();
    return { type, selection: this.#selection() };
  }

  #definitions(): void {
    while (!this.#accept(')')) {
      this.#expect('$');
      const name = this.#next();
      this.#expect(':');
      while (/^[\w![\]]/.test(this.#peek())) this.#next();
      if (this.#accept('=')) this.#variables[name] ??= this.#value();
    }
  }

  #fragment(): void {
    const name = this.#next();
    this.#expect('on');
    const on = this.#next();
    this.#directives();
    this.#fragments.set(name, { kind: 'spread', on, selection: this.#selection() });
  }

  #selection(): Selection[] {
    this.#expect('{');
    const selection: Selection[] = [];
    while (!this.#accept('}')) selection.push(this.#accept('...') ? this.#spread() : this.#field());
    return selection;
  }

  #spread(): Spread {
    if (this.#peek() === '{' || this.#peek() === '@' || this.#peek() === 'on') {
      const on = this.#accept('on') ? this.#next() : undefined;
      this.#directives();
      return { kind: 'spread', on, selection: this.#selection() };
    }
    const name = this.#next();
    this.#directives();
    const spread: Spread = { kind: 'spread', on: undefined, selection: [] };
    this.#resolve.push(() => {
      const fragment = this.#fragments.get(name);
      if (!fragment) throw new SyntaxError(`Fragment ${name} was used, but not defined`);
      Object.assign(spread, fragment);
    });
    return spread;
  }

  #field(): Field {
    const first = this.#next();
    const name = this.#accept(':') ? this.#next() : first;
    const args = this.#accept('(') ? this.#arguments() : {};
    this.#directives();
    return { kind: 'field', alias: first, name, args, selection: this.#peek() === '{' ? this.#selection() : [] };
  }

  #arguments(close = ')'): Record<string, unknown> {
    const args: Record<string, unknown> = {};
    while (!this.#accept(close)) {
      const name = this.#next();
      this.#expect(':');
      args[name] = this.#value();
    }
    return args;
  }

  #directives(): void {
    while (this.#accept('@')) {
      this.#next();
      if (this.#accept('(')) this.#arguments();
    }
  }

  #value(): unknown {
    const text = this.#next();
    if (text === '$') return this.#variables[this.#next()];
    if (text === '{') return this.#arguments('}');
    if (text === '[') {
      const items: unknown[] = [];
      while (!this.#accept(']')) items.push(this.#value());
      return items;
    }
    if (text.startsWith('"""')) return text.slice(3, -3);
    if (text.startsWith('"') || /^-?\d/.test(text)) return JSON.parse(text) as unknown;
    const words: Record<string, unknown> = { true: true, false: false, null: null };
    return text in words ? words[text] : text;
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #next(): string {
    const text = this.#tokens[this.#at++];
    if (text === undefined) throw new SyntaxError('Unexpected end of document');
    return text;
  }

  #accept(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw new SyntaxError(`Expected ${text}, actual: ${this.#peek()}`);
  }
}
