/** The functions that Go's text/template brings along. */
import { runesOf } from '../bytes.ts';
import { Fault } from '../fault.ts';
import { show, sprint, sprintf, sprintln } from '../printf.ts';
import { type Call, type GoType, isComparable, isSigned, isUnsigned, type Reflected } from '../types.ts';
import { isPrint } from '../unicode.ts';
import {
  asElement,
  bool,
  elementsOf,
  entriesOf,
  fieldsOf,
  int,
  isNil,
  isTrue,
  keyText,
  lengthOf,
  string,
  unbox,
  type Value,
  zeroOf,
} from '../values.ts';
import { any, type FunctionTable, fixed, reflected, text, variadic } from './signature.ts';

/** By name; `and` and `or` are evaluated by the evaluator, which stops at the deciding argument. */
export const builtinFunctions: FunctionTable = {
  and: variadic([reflected], reflected, ([first]) => first),
  or: variadic([reflected], reflected, ([first]) => first),
  not: fixed([reflected], ([value]) => bool(!isTrue(value))),
  len: fixed([reflected], ([value]) => int(length(value))),
  index: variadic([reflected], reflected, ([value], indexes) => indexes.reduce(indexOnce, indexable(value))),
  call: variadic([reflected], reflected, ([value], _, { subject }) => call(value, subject)),
  print: variadic([], any, (_, args, { budget }) => string(sprint(args, budget))),
  println: variadic([], any, (_, args, { budget }) => string(sprintln(args, budget))),
  printf: variadic([text], any, ([format], args, { budget }) => string(sprintf(format, args, budget))),
  html: variadic([], any, (_, args, call) => string(escapeHtml(joined(args, call)))),
  js: variadic([], any, (_, args, call) => string(escapeScript(joined(args, call)))),
  urlquery: variadic([], any, (_, args, call) => string(escapeQuery(joined(args, call)))),
  eq: variadic([reflected], reflected, ([first], others, call) => bool(equalsAny(first, others, call))),
  ne: fixed([reflected, reflected], ([a, b], call) => bool(!equalsAny(a, [b], call))),
  lt: fixed([reflected, reflected], ([a, b]) => bool(isLess(a, b))),
  le: fixed([reflected, reflected], ([a, b], call) => bool(isLess(a, b) || equalsAny(a, [b], call))),
  gt: fixed([reflected, reflected], ([a, b], call) => bool(!(isLess(a, b) || equalsAny(a, [b], call)))),
  ge: fixed([reflected, reflected], ([a, b]) => bool(!isLess(a, b))),
};

function length(value: Reflected): number {
  const inner = unbox(value);
  if (value === null) throw new Fault('reflect: call of reflect.Value.Type on zero Value');
  if (inner === null || (inner.type.kind === 'ptr' && isNil(inner))) throw new Fault('len of nil pointer');
  return lengthOf(inner) ?? fail(`len of type ${inner.type.name.replace(/^\*/, '')}`);
}

function fail(message: string): never {
  throw new Fault(message);
}

function indexable(value: Reflected): Reflected {
  return unbox(value) ?? fail('index of untyped nil');
}

function indexOnce(item: Reflected, index: Reflected): Reflected {
  const value = unbox(item) ?? fail('index of nil pointer');
  const { type } = value;
  const key = unbox(index);
  if (type.kind === 'slice') {
    return asElement(type.elem, elementsOf(value)[position(key, elementsOf(value).length, 'slice')]!);
  }
  if (type.kind === 'string') {
    const bytes = value.data as string;
    return {
      type: { kind: 'uint8', name: 'uint8' },
      data: BigInt(bytes.charCodeAt(position(key, bytes.length, 'string'))),
    };
  }
  if (type.kind !== 'map') return fail(`can't index item of type ${type.name.replace(/^\*/, '')}`);
  const found = entriesOf(value).get(keyText(mapKey(key, type.key!)));
  return found === undefined ? zeroOf(type.elem!) : asElement(type.elem, found.value);
}

function position(index: Reflected, length: number, kind: 'slice' | 'string'): number {
  if (index === null) return fail('cannot index slice/array with nil');
  if (!isSigned(index.type.kind) && !isUnsigned(index.type.kind)) {
    return fail(`cannot index slice/array with type ${index.type.name}`);
  }
  const at = Number(index.data);
  if (at < 0 || at > length) return fail(`index out of range: ${index.data}`);
  // Go lets the length itself through and then stops in reflection.
  return at === length ? fail(`reflect: ${kind} index out of range`) : at;
}

function mapKey(index: Reflected, type: GoType): Value {
  if (index === null) return fail(`value is nil; should be of type ${type.name}`);
  if (index.type.name !== type.name) return fail(`value has type ${index.type.name}; should be ${type.name}`);
  return index;
}

// No data holds functions, so a call always fails; the messages are Go's.
function call(value: Reflected, subject: string): never {
  const inner = unbox(value);
  return inner === null ? fail('call of nil') : fail(`non-function ${subject} of type ${inner.type.name}`);
}

// --- comparison ---

type Basic = 'bool' | 'int' | 'uint' | 'float' | 'string';

function basicKind(value: Reflected): Basic | undefined {
  const kind = value?.type.kind;
  if (kind === undefined) return undefined;
  if (isSigned(kind)) return 'int';
  if (isUnsigned(kind)) return 'uint';
  if (kind === 'float64') return 'float';
  return kind === 'bool' || kind === 'string' ? kind : undefined;
}

const isWhole = (kind: Basic | undefined) => kind === 'int' || kind === 'uint';

function equalsAny(first: Reflected, others: readonly Reflected[], call: Call): boolean {
  if (others.length === 0) fail('missing argument for comparison');
  const left = unbox(first);
  return others.some(other => equals(left, unbox(other), call));
}

function equals(left: Reflected, right: Reflected, call: Call): boolean {
  const [leftKind, rightKind] = [basicKind(left), basicKind(right)];
  if (leftKind !== undefined && (leftKind === rightKind || (isWhole(leftKind) && isWhole(rightKind)))) {
    return left!.data === right!.data;
  }
  if (left === null || right === null) return isNil(left) && isNil(right);
  if (leftKind !== rightKind) return fail(incompatible(left, right));
  if (left.type.kind !== right.type.kind) {
    return fail(
      `non-comparable types ${shown(left, call)}: ${left.type.name}, ${right.type.name}: ${show(right, call.budget)}`,
    );
  }
  if (isNil(left) || isNil(right)) return isNil(left) === isNil(right);
  if (!isComparable(right.type)) return fail(`non-comparable type ${shown(right, call)}: ${right.type.name}`);
  return left.type.name === right.type.name && sameData(left, right);
}

// Go formats the value with %s here, whatever it is.
const shown = (value: Value, { budget }: Call) => sprintf('%s', [value], budget);

function sameData(left: Reflected, right: Reflected): boolean {
  if (left === null || right === null) return left === right;
  if (left.type.kind !== 'struct' || left.type.fields === undefined) return left.data === right.data;
  const others = fieldsOf(right);
  return fieldsOf(left).every((field, index) => sameData(unbox(field), unbox(others[index] ?? null)));
}

const incompatible = (left: Value, right: Value) =>
  `incompatible types for comparison: ${left.type.name} and ${right.type.name}`;

function isLess(a: Reflected, b: Reflected): boolean {
  const [left, right] = [unbox(a), unbox(b)];
  const [leftKind, rightKind] = [basicKind(left), basicKind(right)];
  if (left === null || right === null || leftKind === undefined || rightKind === undefined) {
    return fail('invalid type for comparison');
  }
  if (leftKind !== rightKind && !(isWhole(leftKind) && isWhole(rightKind))) return fail(incompatible(left, right));
  if (leftKind === 'bool') return fail('invalid type for comparison');
  return (left.data as string) < (right.data as string);
}

// --- escaping ---

// Go prints a single string as it is and everything else as fmt.Sprint, nil as <no value>.
function joined(args: readonly Reflected[], { budget }: Call): string {
  return sprint(
    args.map(arg => arg ?? string('<no value>')),
    budget,
  );
}

const HTML: Readonly<Record<string, string>> = {
  '\0': '\xef\xbf\xbd',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeHtml(bytes: string): string {
  return bytes.replace(/[\0"'&<>]/g, c => HTML[c] ?? c);
}

const SCRIPT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

function escapeScript(bytes: string): string {
  let escaped = '';
  for (const { rune, width, at } of runesOf(bytes)) {
    const char = bytes.slice(at, at + width);
    const isPlain = rune < 0x80 ? rune >= 0x20 && rune !== 0x7f : isPrint(rune);
    if (rune >= 0x80) escaped += isPlain ? char : `\\u${rune.toString(16).toUpperCase().padStart(4, '0')}`;
    else if (rune < 0x20) escaped += `\\u${rune.toString(16).toUpperCase().padStart(4, '0')}`;
    else escaped += SCRIPT[char] ?? char;
  }
  return escaped;
}

function escapeQuery(bytes: string): string {
  return bytes.replace(/[^A-Za-z0-9\-_.~]/g, c =>
    c === ' ' ? '+' : `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
