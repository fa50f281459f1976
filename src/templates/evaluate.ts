/** Runs a parsed template, with the semantics and the messages of Go's text/template. */
import { Budget, Fault, LIMITS, LimitFault } from './fault.ts';
import type { BranchNode, CommandNode, ListNode, Node, NumberNode, PipeNode, Statement } from './nodes.ts';
import { show } from './nodes.ts';
import type { Templates } from './parse.ts';
import { show as print } from './printf.ts';
import { quote } from './quote.ts';
import {
  type GoFunction,
  type GoType,
  INTERFACE,
  isAssignable,
  isNillable,
  type Method,
  type ParameterType,
  type Reflected,
} from './types.ts';
import {
  asElement,
  bool,
  elementsOf,
  entriesOf,
  fieldsOf,
  float,
  int,
  integer,
  isNil,
  isTrue,
  sortedEntries,
  string,
  textLength,
  unbox,
  type Value,
  zeroOf,
} from './values.ts';

/** A template that does not run: Go's text without the position, the node it blames, and the node's byte offset. */
export class ExecutionFault extends Error {
  readonly offset: number;
  readonly context: string;
  readonly templateName: string;

  constructor(message: string, offset: number, context: string, templateName: string) {
    super(message);
    this.name = 'ExecutionFault';
    this.offset = offset;
    this.context = context;
    this.templateName = templateName;
  }
}

/** Runs the template of a name over data and gives its output; throws ExecutionFault. */
export function evaluate(
  templates: Templates,
  name: string,
  data: Value,
  functions: ReadonlyMap<string, GoFunction>,
): string {
  const run: Run = { templates, functions, output: [], length: 0, budget: new Budget() };
  const list = templates.get(name);
  if (list !== undefined) new Evaluator(run, name, data, 0).walk(data, list);
  return run.output.join('');
}

interface Run {
  templates: Templates;
  functions: ReadonlyMap<string, GoFunction>;
  output: string[];
  length: number;
  budget: Budget;
}

/** How a list of statements ended: undefined, or the jump that a loop takes care of. */
type Jump = 'break' | 'continue' | undefined;

// No value came down the pipeline; null would be a value.
const NOTHING = Symbol('no final argument');
type Final = Reflected | typeof NOTHING;

/** The state of one template body: its variables and the node that an error would name. */
class Evaluator {
  readonly #run: Run;
  readonly #name: string;
  readonly #depth: number;
  readonly #variables: { name: string; value: Reflected }[];
  #node: Node | Statement | ListNode | undefined;

  constructor(run: Run, name: string, data: Reflected, depth: number) {
    this.#run = run;
    this.#name = name;
    this.#depth = depth;
    this.#variables = [{ name: '$', value: data }];
  }

  #fail(message: string): never {
    const node = this.#node;
    throw new ExecutionFault(message, node?.at ?? 0, node === undefined ? '' : show(node), this.#name);
  }

  /** Turns our faults into errors at the current node. */
  #guarded<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (error instanceof Fault) this.#fail(error.message);
      throw error;
    }
  }

  #at(node: Node | Statement | ListNode): void {
    this.#node = node;
    this.#guarded(() => this.#run.budget.spend());
  }

  // --- statements ---

  walk(dot: Reflected, list: ListNode): Jump {
    for (const node of list.nodes) {
      const jump = this.#statement(dot, node);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  #statement(dot: Reflected, node: Statement): Jump {
    this.#at(node);
    switch (node.kind) {
      case 'text':
        this.#write(node.text);
        return undefined;
      case 'action': {
        const value = this.#pipeline(dot, node.pipe);
        if (node.pipe.variables.length > 0) return undefined;
        this.#at(node.pipe);
        this.#write(this.#print(value));
        return undefined;
      }
      case 'if':
      case 'with':
        return this.#ifOrWith(dot, node);
      case 'range':
        return this.#range(dot, node);
      case 'template':
        this.#template(dot, node);
        return undefined;
      default:
        return node.kind;
    }
  }

  #write(text: string): void {
    const run = this.#run;
    run.length += text.length;
    this.#guarded(() => run.budget.checkText(run.length));
    this.#guarded(() => run.budget.spend(text.length >> 4));
    run.output.push(text);
  }

  #print(value: Reflected): string {
    if (value === null) return '<no value>';
    // A pointer without a text of its own is printed as what it points to.
    const target =
      value.type.kind === 'ptr' && value.type.text === undefined ? (value.type.target?.(value) ?? value) : value;
    return this.#guarded(() => print(target, this.#run.budget));
  }

  #ifOrWith(dot: Reflected, node: BranchNode): Jump {
    const mark = this.#variables.length;
    const value = this.#pipeline(dot, node.pipe);
    const list = isTrue(value) ? node.list : node.elseList;
    const inner = node.kind === 'with' && list === node.list ? value : dot;
    const jump = list === undefined ? undefined : this.walk(inner, list);
    this.#variables.length = mark;
    return jump;
  }

  #range(dot: Reflected, node: BranchNode): Jump {
    const mark = this.#variables.length;
    const value = unbox(this.#pipeline(dot, node.pipe));
    const bodyMark = this.#variables.length;
    let isEmpty = true;
    for (const [index, element] of this.#iterate(value, node)) {
      isEmpty = false;
      // An empty body visits no node that would spend.
      this.#guarded(() => this.#run.budget.spend());
      this.#setLoopVariables(node.pipe, index, element);
      const jump = this.walk(element, node.list);
      this.#variables.length = bodyMark;
      if (jump === 'break') break;
    }
    const jump = isEmpty && node.elseList !== undefined ? this.walk(dot, node.elseList) : undefined;
    this.#variables.length = mark;
    return jump;
  }

  *#iterate(value: Reflected, node: BranchNode): Generator<[Reflected, Reflected]> {
    if (value === null) return;
    const { type } = value;
    if (type.kind === 'slice') {
      let index = 0;
      for (const element of elementsOf(value)) yield [int(index++), asElement(type.elem, element)];
    } else if (type.kind === 'map') {
      for (const entry of sortedEntries(value)) yield [entry.key, asElement(type.elem, entry.value)];
    } else if (typeof value.data === 'bigint') {
      if (node.pipe.variables.length > 1) {
        this.#fail(`can't use ${value.data} to iterate over more than one variable`);
      }
      for (let i = 0n; i < value.data; i++) yield [null, integer(type, i)];
    } else this.#fail(`range can't iterate over ${this.#print(value)}`);
  }

  #setLoopVariables(pipe: PipeNode, index: Reflected, element: Reflected): void {
    const [first, second] = pipe.variables;
    if (first === undefined) return;
    if (pipe.isAssign) {
      this.#assign(first.names[0]!, second === undefined ? element : index);
      if (second !== undefined) this.#assign(second.names[0]!, element);
      return;
    }
    const top = this.#variables.length - 1;
    this.#variables[top]!.value = element;
    if (second !== undefined) this.#variables[top - 1]!.value = index;
  }

  #template(dot: Reflected, node: Extract<Statement, { kind: 'template' }>): void {
    const list = this.#run.templates.get(node.name);
    if (list === undefined) this.#fail(`template ${quote(node.name)} not defined`);
    if (this.#depth >= LIMITS.depth) this.#fail(`exceeded maximum template depth (${LIMITS.depth})`);
    const data = node.pipe === undefined ? null : this.#pipeline(dot, node.pipe);
    new Evaluator(this.#run, node.name, data, this.#depth + 1).walk(data, list);
  }

  // --- variables ---

  #find(name: string): { value: Reflected } {
    for (let at = this.#variables.length - 1; at >= 0; at--) {
      const variable = this.#variables[at]!;
      if (variable.name === name) {
        this.#guarded(() => this.#run.budget.spend((this.#variables.length - at) >> 4));
        return variable;
      }
    }
    return this.#fail(`undefined variable: ${name}`);
  }

  #assign(name: string, value: Reflected): void {
    this.#find(name).value = value;
  }

  // --- pipelines ---

  #pipeline(dot: Reflected, pipe: PipeNode): Reflected {
    this.#at(pipe);
    let value: Final = NOTHING;
    for (const command of pipe.commands) value = unbox(this.#command(dot, command, value));
    const result = value === NOTHING ? null : value;
    for (const variable of pipe.variables) {
      if (pipe.isAssign) this.#assign(variable.names[0]!, result);
      else this.#variables.push({ name: variable.names[0]!, value: result });
    }
    return result;
  }

  #notAFunction(args: readonly Node[], final: Final): void {
    if (args.length > 1 || final !== NOTHING) this.#fail(`can't give argument to non-function ${showFirst(args)}`);
  }

  #command(dot: Reflected, command: CommandNode, final: Final): Reflected {
    const first = command.args[0]!;
    switch (first.kind) {
      case 'field':
        this.#at(first);
        return this.#fieldChain(dot, dot, first, first.names, command.args, final);
      case 'chain':
        return this.#chain(dot, first, command.args, final);
      case 'identifier':
        return this.#function(dot, first, command, command.args, final);
      case 'pipe':
        this.#notAFunction(command.args, final);
        return this.#pipeline(dot, first);
      case 'variable':
        return this.#variable(dot, first, command.args, final);
    }
    this.#at(first);
    this.#notAFunction(command.args, final);
    if (first.kind === 'nil') this.#fail('nil is not a command');
    return this.#literal(dot, first);
  }

  #literal(dot: Reflected, node: Node): Reflected {
    switch (node.kind) {
      case 'bool':
        return bool(node.value);
      case 'dot':
        return dot;
      case 'number':
        return this.#idealConstant(node);
      case 'string':
        return string(node.text);
      default:
        return this.#fail(`can't evaluate command ${quote(show(node))}`);
    }
  }

  /** A number where no type is asked for: its spelling decides. */
  #idealConstant(node: NumberNode): Reflected {
    this.#at(node);
    if (node.isComplex === true) this.#fail(`complex numbers are not supported: ${node.text}`);
    const isPlainInteger = /^0[xX][^pP]*$/.test(node.text) || node.text.startsWith("'");
    if (node.float !== undefined && !isPlainInteger && /[.eEpP]/.test(node.text)) return float(node.float);
    if (node.int !== undefined) return int(node.int);
    return this.#fail(`${node.text} overflows int`);
  }

  // --- fields ---

  #chain(dot: Reflected, node: Extract<Node, { kind: 'chain' }>, args: readonly Node[], final: Final): Reflected {
    this.#at(node);
    if (node.node.kind === 'nil') this.#fail(`indirection through explicit nil in ${show(node)}`);
    const receiver = this.#operand(dot, node.node);
    return this.#fieldChain(dot, receiver, node, node.fields, args, final);
  }

  /** The first operand of a chain, which may be of any type. */
  #operand(dot: Reflected, node: Node): Reflected {
    this.#at(node);
    if (node.kind === 'pipe') return this.#pipeline(dot, node);
    if (node.kind === 'identifier') return this.#function(dot, node, node, [], NOTHING);
    return this.#fail(`can't evaluate command ${quote(show(node))}`);
  }

  #variable(dot: Reflected, node: Extract<Node, { kind: 'variable' }>, args: readonly Node[], final: Final): Reflected {
    this.#at(node);
    const { value } = this.#find(node.names[0]!);
    if (node.names.length === 1) {
      this.#notAFunction(args, final);
      return value;
    }
    return this.#fieldChain(dot, value, node, node.names.slice(1), args, final);
  }

  #fieldChain(
    dot: Reflected,
    receiver: Reflected,
    node: Node,
    names: readonly string[],
    args: readonly Node[],
    final: Final,
  ): Reflected {
    for (const name of names.slice(0, -1)) receiver = this.#field(dot, name, node, [], NOTHING, receiver);
    return this.#field(dot, names.at(-1)!, node, args, final, receiver);
  }

  #field(
    dot: Reflected,
    name: string,
    node: Node,
    args: readonly Node[],
    final: Final,
    receiver: Reflected,
  ): Reflected {
    if (receiver === null) return null;
    const { type } = receiver;
    const value = unbox(receiver);
    if (value === null) this.#fail(`nil pointer evaluating ${type.name}.${name}`);
    const method = value.type.methods?.get(name);
    if (method !== undefined) return this.#method(dot, method, value, node, name, args, final);
    const hasArgs = args.length > 1 || final !== NOTHING;
    const field = findField(value, name);
    if (field !== undefined) {
      if (hasArgs) this.#fail(`${name} has arguments but cannot be invoked as function`);
      return field;
    }
    if (value.type.kind === 'map' && value.type.key?.kind === 'string') {
      if (hasArgs) this.#fail(`${name} is not a method but has arguments`);
      const found = entriesOf(value).get(name);
      return found === undefined ? null : asElement(value.type.elem, found.value);
    }
    return this.#fail(`can't evaluate field ${name} in type ${type.name}`);
  }

  #method(
    dot: Reflected,
    method: Method,
    receiver: Value,
    node: Node,
    name: string,
    args: readonly Node[],
    final: Final,
  ): Reflected {
    return this.#call(dot, method(receiver), node, name, args, final);
  }

  // --- calls ---

  #function(
    dot: Reflected,
    node: Extract<Node, { kind: 'identifier' }>,
    command: Node,
    args: readonly Node[],
    final: Final,
  ): Reflected {
    this.#at(node);
    const called = this.#run.functions.get(node.name);
    if (called === undefined) this.#fail(`${quote(node.name)} is not a defined function`);
    return this.#call(dot, called, command, node.name, args, final);
  }

  #call(dot: Reflected, called: GoFunction, node: Node, name: string, args: readonly Node[], final: Final): Reflected {
    const given = args.slice(1);
    this.#checkCount(called, name, given.length, final);
    if (name === 'and' || name === 'or') return this.#shortCircuit(dot, name, given, final);
    const values = given.map((arg, index) => this.#argument(dot, parameterAt(called, index), arg));
    if (final !== NOTHING) values.push(this.#validate(final, parameterAt(called, values.length)));
    const { budget } = this.#run;
    try {
      for (const value of values) budget.spend(textLength(value) >> 2);
      const result = called.run(values, { budget, subject: subjectOf(given, final) });
      budget.checkText(textLength(result));
      return result;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#node = node;
      return this.#fail(error instanceof LimitFault ? error.message : `error calling ${name}: ${error.message}`);
    }
  }

  #checkCount(called: GoFunction, name: string, given: number, final: Final): void {
    const count = final === NOTHING ? given : given + 1;
    const wanted = called.parameters.length;
    if (called.isVariadic) {
      if (count < wanted - 1) this.#fail(`wrong number of args for ${name}: want at least ${wanted - 1} got ${given}`);
    } else if (count !== wanted) this.#fail(`wrong number of args for ${name}: want ${wanted} got ${count}`);
  }

  #shortCircuit(dot: Reflected, name: 'and' | 'or', args: readonly Node[], final: Final): Reflected {
    let value: Reflected = null;
    for (const arg of args) {
      value = this.#argument(dot, 'value', arg);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return final === NOTHING ? value : final;
  }

  /** An argument made to fit a parameter. */
  #argument(dot: Reflected, type: ParameterType, node: Node): Reflected {
    this.#at(node);
    switch (node.kind) {
      case 'dot':
        return this.#validate(dot, type);
      case 'nil':
        if (type === 'value') return null;
        if (isNillable(type.kind)) return zeroOf(type);
        return this.#fail(`cannot assign nil to ${type.name}`);
      case 'field':
        return this.#validate(this.#fieldChain(dot, dot, node, node.names, [], NOTHING), type);
      case 'variable':
        return this.#validate(this.#variable(dot, node, [], NOTHING), type);
      case 'pipe':
        return this.#validate(this.#pipeline(dot, node), type);
      case 'identifier':
        return this.#validate(this.#function(dot, node, node, [], NOTHING), type);
      case 'chain':
        return this.#validate(this.#chain(dot, node, [], NOTHING), type);
    }
    if (type === 'value' || type.kind === 'interface') return this.#literal(dot, node);
    return this.#literalAs(type, node);
  }

  #literalAs(type: GoType, node: Node): Reflected {
    switch (type.kind) {
      case 'bool':
        return node.kind === 'bool' ? bool(node.value) : this.#fail(`expected bool; found ${show(node)}`);
      case 'string':
        return node.kind === 'string' ? string(node.text) : this.#fail(`expected string; found ${show(node)}`);
      case 'float64':
        if (node.kind === 'number' && node.float !== undefined) return float(node.float);
        return this.#fail(`expected float; found ${show(node)}`);
      case 'int':
      case 'int64':
        if (node.kind === 'number' && node.int !== undefined) return integer(type, node.int);
        return this.#fail(`expected integer; found ${show(node)}`);
      default:
        return this.#fail(`can't handle ${show(node)} for arg of type ${type.name}`);
    }
  }

  #validate(value: Reflected, type: ParameterType): Reflected {
    if (type === 'value') return value;
    if (value === null) {
      return isNillable(type.kind) ? zeroOf(type) : this.#fail(`invalid value; expected ${type.name}`);
    }
    if (isAssignable(value.type, type)) return value;
    const inner = value.type.kind === 'interface' && !isNil(value) ? unbox(value)! : value;
    if (isAssignable(inner.type, type)) return inner;
    return this.#fail(`wrong type for value; expected ${type.name}; got ${inner.type.name}`);
  }
}

function subjectOf(args: readonly Node[], final: Final): string {
  if (args[0] !== undefined) return show(args[0]);
  if (final === NOTHING || final === null) return '<invalid Value>';
  return final.type.kind === 'string' ? (final.data as string) : `<${final.type.name} Value>`;
}

// A parenthesized pipeline is shown without its parentheses here, as Go does.
const showFirst = (args: readonly Node[]): string => (args[0] === undefined ? '' : show(args[0]));

function parameterAt(called: GoFunction, index: number): ParameterType {
  return called.parameters[Math.min(index, called.parameters.length - 1)] ?? INTERFACE;
}

/** A struct's field of a name, those of embedded structs included. */
function findField(value: Value, name: string): Reflected | undefined {
  if (value.type.kind !== 'struct' || value.type.fields === undefined) return undefined;
  const values = fieldsOf(value);
  for (const [index, field] of value.type.fields.entries()) {
    if (field.name === name) return asElement(field.type, values[index] ?? null);
  }
  for (const [index, field] of value.type.fields.entries()) {
    const embedded = values[index];
    if (field.isEmbedded !== true || embedded === null || embedded === undefined) continue;
    const found = findField(embedded, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
