/** Parses a template, with the grammar and the messages of Go's text/template. */
import { parseCharacter, parseNumber } from './constant.ts';
import { Fault, LIMITS } from './fault.ts';
import { describe, type Item, type ItemKind, Lexer } from './lexer.ts';
import {
  type BranchNode,
  type CommandNode,
  type ListNode,
  type Node,
  type PipeNode,
  type Statement,
  show,
  type VariableNode,
} from './nodes.ts';
import { quote, unquote } from './quote.ts';

/** A template that does not parse: Go's text without the name, and where the parser stood. Both count from 1. */
export class ParseFault extends Error {
  readonly line: number;
  readonly offset: number;

  constructor(message: string, line: number, offset: number) {
    super(message);
    this.name = 'ParseFault';
    this.line = line;
    this.offset = offset;
  }
}

/** The parsed bodies by name; the template itself has the name it was parsed under. */
export type Templates = ReadonlyMap<string, ListNode>;

interface Shared {
  lexer: Lexer;
  templates: Map<string, ListNode>;
  hasFunction: (name: string) => boolean;
  depth: { value: number };
}

type Ending = { kind: 'end' } | { kind: 'else'; at: number };

/** Parses a template given as a string of bytes; throws ParseFault. */
export function parseTemplate(name: string, text: string, hasFunction: (name: string) => boolean): Templates {
  const shared: Shared = { lexer: new Lexer(text), templates: new Map(), hasFunction, depth: { value: 0 } };
  new Parser(name, shared).parse();
  return shared.templates;
}

const isEmpty = (list: ListNode): boolean =>
  list.nodes.every(node => node.kind === 'text' && /^[\t-\r ]*$/.test(node.text));

const isEnding = (node: Statement | Ending): node is Ending => node.kind === 'end' || node.kind === 'else';
const isKeyword = (item: Item, word: string) => item.kind === 'keyword' && item.text === word;

const OPERANDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'bool',
  'character constant',
  'complex',
  'field',
  'identifier',
  'number',
  'raw string',
  'string',
  'variable',
  '(',
]);
const isOperand = (item: Item) => OPERANDS.has(item.kind) || isKeyword(item, '.') || isKeyword(item, 'nil');

/** One template body; `define` and `block` get a parser of their own over the same lexer. */
class Parser {
  readonly #shared: Shared;
  #name: string;
  #tokens: Item[] = [];
  /** How many of #tokens are to be read again; #tokens[0] is the latest one, whose line errors name. */
  #peeked = 0;
  #variables = ['$'];
  #rangeDepth = 0;
  #actionLine = 0;

  constructor(name: string, shared: Shared) {
    this.#name = name;
    this.#shared = shared;
  }

  parse(): void {
    const list: ListNode = { kind: 'list', at: this.#peek().at, nodes: [] };
    while (this.#peek().kind !== 'EOF') {
      if (this.#peek().kind === 'left delimiter' && this.#parseDefinitionIfAny()) continue;
      const node = this.#textOrAction();
      if (isEnding(node)) this.#fail(`unexpected {{${node.kind}}}`);
      else list.nodes.push(node);
    }
    this.#add(list);
  }

  #parseDefinitionIfAny(): boolean {
    const delimiter = this.#next();
    if (isKeyword(this.#nextNonSpace(), 'define')) {
      new Parser('definition', this.#shared).#definition();
      return true;
    }
    this.#backup2(delimiter);
    return false;
  }

  #definition(): void {
    const item = this.#nextNonSpace();
    if (item.kind !== 'string' && item.kind !== 'raw string') this.#unexpected(item, 'define clause');
    this.#name = this.#unquoted(item.text);
    this.#expect('right delimiter', 'define clause');
    const { list, ending } = this.#itemList();
    if (ending.kind !== 'end') this.#fail(`unexpected {{${ending.kind}}} in define clause`);
    this.#add(list);
  }

  #add(list: ListNode): void {
    const known = this.#shared.templates.get(this.#name);
    if (known === undefined || isEmpty(known)) this.#shared.templates.set(this.#name, list);
    else if (!isEmpty(list)) this.#fail(`template: multiple definition of template ${quote(this.#name)}`);
  }

  // --- items ---

  #next(): Item {
    if (this.#peeked > 0) this.#peeked--;
    else this.#tokens[0] = this.#shared.lexer.next();
    return this.#tokens[this.#peeked]!;
  }

  #backup(): void {
    this.#peeked++;
  }

  #backup2(first: Item): void {
    this.#tokens[1] = first;
    this.#peeked = 2;
  }

  #backup3(first: Item, second: Item): void {
    this.#tokens[1] = second;
    this.#tokens[2] = first;
    this.#peeked = 3;
  }

  #peek(): Item {
    if (this.#peeked > 0) return this.#tokens[this.#peeked - 1]!;
    this.#peeked = 1;
    this.#tokens[0] = this.#shared.lexer.next();
    return this.#tokens[0];
  }

  #nextNonSpace(): Item {
    for (;;) {
      const item = this.#next();
      if (item.kind !== 'space') return item;
    }
  }

  #peekNonSpace(): Item {
    const item = this.#nextNonSpace();
    this.#backup();
    return item;
  }

  // --- errors ---

  #fail(message: string): never {
    const latest = this.#tokens[0];
    throw new ParseFault(message, latest?.line ?? 0, latest?.at ?? 0);
  }

  #unexpected(item: Item, context: string): never {
    if (item.kind !== 'error') this.#fail(`unexpected ${describe(item)} in ${context}`);
    let extra = '';
    if (this.#actionLine !== 0 && this.#actionLine !== item.line) {
      extra = ` in action started at ${ROOT_NAME}:${this.#actionLine}`;
      if (item.text.endsWith(' action')) extra = extra.slice(' in action'.length);
    }
    this.#fail(item.text + extra);
  }

  #expect(kind: ItemKind, context: string): Item {
    const item = this.#nextNonSpace();
    if (item.kind !== kind) this.#unexpected(item, context);
    return item;
  }

  #unquoted(text: string): string {
    return unquote(text) ?? this.#fail('invalid syntax');
  }

  /** Runs a step that nests, within our limit. */
  #nested<T>(step: () => T): T {
    if (++this.#shared.depth.value > LIMITS.depth) this.#fail(`nested more than ${LIMITS.depth} deep`);
    try {
      return step();
    } finally {
      this.#shared.depth.value--;
    }
  }

  // --- statements ---

  #itemList(): { list: ListNode; ending: Ending } {
    const list: ListNode = { kind: 'list', at: this.#peekNonSpace().at, nodes: [] };
    while (this.#peekNonSpace().kind !== 'EOF') {
      const node = this.#textOrAction();
      if (isEnding(node)) return { list, ending: node };
      list.nodes.push(node);
    }
    return this.#fail('unexpected EOF');
  }

  #textOrAction(): Statement | Ending {
    const item = this.#nextNonSpace();
    if (item.kind === 'text') return { kind: 'text', at: item.at, text: item.text };
    if (item.kind !== 'left delimiter') return this.#unexpected(item, 'input');
    this.#actionLine = item.line;
    const node = this.#nested(() => this.#action());
    this.#actionLine = 0;
    return node;
  }

  #action(): Statement | Ending {
    const item = this.#nextNonSpace();
    if (item.kind === 'keyword') {
      switch (item.text) {
        case 'block':
          return this.#block();
        case 'break':
        case 'continue':
          return this.#loopControl(item.text, item.at);
        case 'else':
          return this.#else();
        case 'end':
          this.#expect('right delimiter', 'end');
          return { kind: 'end' };
        case 'if':
        case 'range':
        case 'with':
          return this.#branch(item.text);
        case 'template':
          return this.#template();
      }
    }
    this.#backup();
    const { at } = this.#peek();
    return { kind: 'action', at, pipe: this.#pipeline('command', 'right delimiter') };
  }

  #loopControl(kind: 'break' | 'continue', at: number): Statement {
    const item = this.#nextNonSpace();
    if (item.kind !== 'right delimiter') this.#unexpected(item, `{{${kind}}}`);
    if (this.#rangeDepth === 0) this.#fail(`{{${kind}}} outside {{range}}`);
    return { kind, at };
  }

  #else(): Ending {
    const next = this.#peekNonSpace();
    // `{{else if x}}` is read as `{{else}}{{if x}}` with one `{{end}}` for both.
    if (isKeyword(next, 'if') || isKeyword(next, 'with')) return { kind: 'else', at: next.at };
    return { kind: 'else', at: this.#expect('right delimiter', 'else').at };
  }

  #branch(kind: BranchNode['kind']): BranchNode {
    const known = this.#variables.length;
    const pipe = this.#pipeline(kind, 'right delimiter');
    if (kind === 'range') this.#rangeDepth++;
    const { list, ending } = this.#itemList();
    if (kind === 'range') this.#rangeDepth--;
    const elseList = ending.kind === 'else' ? this.#elseList(kind, ending.at) : undefined;
    this.#variables.length = known;
    return { kind, at: pipe.at, pipe, list, elseList };
  }

  #elseList(kind: BranchNode['kind'], at: number): ListNode {
    if (kind !== 'range' && isKeyword(this.#peek(), kind)) {
      this.#next();
      return { kind: 'list', at, nodes: [this.#nested(() => this.#branch(kind))] };
    }
    const { list, ending } = this.#itemList();
    if (ending.kind !== 'end') this.#fail(`expected end; found {{${ending.kind}}}`);
    return list;
  }

  #block(): Statement {
    const item = this.#nextNonSpace();
    const name = this.#templateName(item, 'block clause');
    const pipe = this.#pipeline('block clause', 'right delimiter');
    const block = new Parser(name, this.#shared);
    const { list, ending } = block.#itemList();
    if (ending.kind !== 'end') this.#fail(`unexpected {{${ending.kind}}} in block clause`);
    block.#add(list);
    return { kind: 'template', at: item.at, name, pipe };
  }

  #template(): Statement {
    const item = this.#nextNonSpace();
    const name = this.#templateName(item, 'template clause');
    if (this.#nextNonSpace().kind === 'right delimiter')
      return { kind: 'template', at: item.at, name, pipe: undefined };
    this.#backup();
    return { kind: 'template', at: item.at, name, pipe: this.#pipeline('template clause', 'right delimiter') };
  }

  #templateName(item: Item, context: string): string {
    if (item.kind !== 'string' && item.kind !== 'raw string') this.#unexpected(item, context);
    return this.#unquoted(item.text);
  }

  // --- pipelines ---

  #pipeline(context: string, end: ItemKind): PipeNode {
    const pipe: PipeNode = { kind: 'pipe', at: this.#peekNonSpace().at, isAssign: false, variables: [], commands: [] };
    this.#declarations(pipe, context);
    for (;;) {
      const item = this.#nextNonSpace();
      if (item.kind === end) break;
      if (!isOperand(item)) this.#unexpected(item, context);
      this.#backup();
      pipe.commands.push(this.#command());
    }
    this.#checkPipeline(pipe, context);
    return pipe;
  }

  #declarations(pipe: PipeNode, context: string): void {
    const item = this.#peekNonSpace();
    if (item.kind !== 'variable') return;
    this.#next();
    // Space is an item: in `$x foo` it takes three items to see that nothing is declared.
    const adjacent = this.#peek();
    const next = this.#peekNonSpace();
    if (next.kind === 'assign' || next.kind === 'declare') {
      pipe.isAssign = next.kind === 'assign';
      this.#nextNonSpace();
      this.#declare(pipe, item);
    } else if (next.kind === 'char' && next.text === ',') {
      this.#nextNonSpace();
      this.#declare(pipe, item);
      if (context !== 'range' || pipe.variables.length >= 2) this.#fail(`too many declarations in ${context}`);
      const second = this.#peekNonSpace().kind;
      if (second !== 'variable' && second !== 'right delimiter' && second !== ')') {
        this.#fail('range can only initialize variables');
      }
      this.#declarations(pipe, context);
    } else if (adjacent.kind === 'space') this.#backup3(item, adjacent);
    else this.#backup2(item);
  }

  #declare(pipe: PipeNode, item: Item): void {
    pipe.variables.push({ kind: 'variable', at: item.at, names: item.text.split('.') });
    this.#variables.push(item.text);
  }

  #checkPipeline(pipe: PipeNode, context: string): void {
    if (pipe.commands.length === 0) this.#fail(`missing value for ${context}`);
    for (const [index, command] of pipe.commands.entries()) {
      const kind = command.args[0]?.kind;
      const isLiteral = kind === 'bool' || kind === 'dot' || kind === 'nil' || kind === 'number' || kind === 'string';
      if (index > 0 && isLiteral) this.#fail(`non executable command in pipeline stage ${index + 1}`);
    }
  }

  #command(): CommandNode {
    const command: CommandNode = { kind: 'command', at: this.#peekNonSpace().at, args: [] };
    for (;;) {
      this.#peekNonSpace();
      const operand = this.#operand();
      if (operand !== undefined) command.args.push(operand);
      const item = this.#next();
      if (item.kind === 'space') continue;
      if (item.kind === 'right delimiter' || item.kind === ')') this.#backup();
      else if (item.kind !== 'pipe') this.#unexpected(item, 'operand');
      break;
    }
    if (command.args.length === 0) this.#fail('empty command');
    return command;
  }

  #operand(): Node | undefined {
    const node = this.#term();
    if (node === undefined || this.#peek().kind !== 'field') return node;
    const { at } = this.#peek();
    const fields: string[] = [];
    while (this.#peek().kind === 'field') fields.push(this.#next().text.slice(1));
    switch (node.kind) {
      case 'field':
      case 'variable':
        return { kind: node.kind, at, names: [...node.names, ...fields] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.#fail(`unexpected . after term ${quote(show(node))}`);
      default:
        return { kind: 'chain', at, node, fields };
    }
  }

  #term(): Node | undefined {
    const item = this.#nextNonSpace();
    const { at, text } = item;
    switch (item.kind) {
      case 'identifier':
        if (!this.#shared.hasFunction(text)) this.#fail(`function ${quote(text)} not defined`);
        return { kind: 'identifier', at, name: text };
      case 'variable':
        return this.#variable(at, text);
      case 'field':
        return { kind: 'field', at, names: text.slice(1).split('.') };
      case 'bool':
        return { kind: 'bool', at, value: text === 'true' };
      case 'character constant':
        return this.#literal(() => parseCharacter(at, text));
      case 'complex':
      case 'number':
        return this.#literal(() => parseNumber(at, text));
      case '(':
        return this.#nested(() => this.#pipeline('parenthesized pipeline', ')'));
      case 'string':
      case 'raw string':
        return { kind: 'string', at, quoted: text, text: this.#unquoted(text) };
      case 'keyword':
        if (text === '.') return { kind: 'dot', at };
        if (text === 'nil') return { kind: 'nil', at };
    }
    this.#backup();
    return undefined;
  }

  #variable(at: number, name: string): VariableNode {
    if (!this.#variables.includes(name)) this.#fail(`undefined variable ${quote(name)}`);
    return { kind: 'variable', at, names: [name] };
  }

  #literal(read: () => Node): Node {
    try {
      return read();
    } catch (error) {
      if (error instanceof Fault) this.#fail(error.message);
      throw error;
    }
  }
}

/** Flux's name of every commit message template. */
export const ROOT_NAME = 'commit message';
