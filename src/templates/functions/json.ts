/** sprig's JSON, with the bytes of Go's package encoding/json. */
import { RUNE_ERROR, runesOf } from '../bytes.ts';
import { Fault } from '../fault.ts';
import { formatFloat } from '../numbers.ts';
import type { Call, Field, Reflected } from '../types.ts';
import { boxed, elementsOf, fieldsOf, isNil, isTrue, sortedEntries, string, unbox, type Value } from '../values.ts';
import { parseJson } from './json-parser.ts';
import { any, type FunctionTable, fixed, text } from './signature.ts';

const encoder = (indent: string, escapesHtml: boolean, failsLoudly: boolean) =>
  fixed([any], ([value], call) => {
    try {
      return string(new Encoder(call, indent, escapesHtml).encode(value));
    } catch (error) {
      // The functions without `must` drop the error and give an empty text.
      if (!failsLoudly && error instanceof Fault && error.constructor === Fault) return string('');
      throw error;
    }
  });

/** By name. */
export const jsonFunctions: FunctionTable = {
  toJson: encoder('', true, false),
  mustToJson: encoder('', true, true),
  toPrettyJson: encoder('  ', true, false),
  mustToPrettyJson: encoder('  ', true, true),
  toRawJson: encoder('', false, true),
  mustToRawJson: encoder('', false, true),
  fromJson: fixed([text], ([s], call) => {
    try {
      return boxed(parseJson(s, call));
    } catch (error) {
      if (error instanceof Fault && error.constructor === Fault) return boxed(null);
      throw error;
    }
  }),
  mustFromJson: fixed([text], ([s], call) => boxed(parseJson(s, call))),
};

const ESCAPES: Readonly<Record<number, string>> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};
const unicodeEscape = (rune: number) => `\\u${rune.toString(16).padStart(4, '0')}`;

class Encoder {
  readonly #call: Call;
  readonly #indent: string;
  readonly #escapesHtml: boolean;

  constructor(call: Call, indent: string, escapesHtml: boolean) {
    this.#call = call;
    this.#indent = indent;
    this.#escapesHtml = escapesHtml;
  }

  encode(value: Reflected, depth = 0): string {
    const text = this.#encode(unbox(value), depth);
    // Every level is counted again: that bounds the work as well as the size.
    this.#call.budget.spend(text.length >> 4);
    this.#call.budget.spendText(text.length);
    return text;
  }

  #encode(value: Reflected, depth: number): string {
    this.#call.budget.spend();
    this.#call.budget.checkDepth(depth);
    if (value === null || isNil(value)) return 'null';
    const { type } = value;
    if (type.marshal !== undefined) return type.marshal(value);
    switch (type.kind) {
      case 'string':
        return this.#string(value.data as string);
      case 'float64':
        return number(value.data as number);
      case 'slice':
        return this.#items(
          '[',
          ']',
          elementsOf(value).map(element => this.encode(element, depth + 1)),
          depth,
        );
      case 'map':
        return this.#map(value, depth);
      case 'struct':
        return this.#items('{', '}', this.#fields(value, depth), depth);
      default:
        return String(value.data);
    }
  }

  #items(open: string, close: string, items: readonly string[], depth: number): string {
    if (items.length === 0) return open + close;
    if (this.#indent === '') return open + items.join(',') + close;
    const line = `\n${this.#indent.repeat(depth + 1)}`;
    return `${open}${line}${items.join(`,${line}`)}\n${this.#indent.repeat(depth)}${close}`;
  }

  #member(key: string, value: Reflected, depth: number): string {
    return `${this.#string(key)}:${this.#indent === '' ? '' : ' '}${this.encode(value, depth + 1)}`;
  }

  #map(value: Value, depth: number): string {
    if (value.type.key?.kind !== 'string') throw new Fault(`json: unsupported type: ${value.type.name}`);
    const members = sortedEntries(value).map(item => this.#member(item.key.data as string, item.value, depth));
    return this.#items('{', '}', members, depth);
  }

  #fields(value: Value, depth: number): string[] {
    const values = fieldsOf(value);
    return (value.type.fields ?? []).flatMap((field: Field, index) => {
      const item = values[index] ?? null;
      if (field.isEmbedded === true && item !== null) return this.#fields(item, depth);
      if (field.omitEmpty === true && !isTrue(item)) return [];
      return [this.#member(field.json ?? field.name, item, depth)];
    });
  }

  #string(bytes: string): string {
    let text = '"';
    for (const { rune, width, at } of runesOf(bytes)) {
      const isHtml = this.#escapesHtml && (rune === 0x3c || rune === 0x3e || rune === 0x26);
      if (rune === RUNE_ERROR && width === 1) text += '\\ufffd';
      else if (isHtml || rune === 0x2028 || rune === 0x2029) text += unicodeEscape(rune);
      else text += ESCAPES[rune] ?? (rune < 0x20 ? unicodeEscape(rune) : bytes.slice(at, at + width));
    }
    return `${text}"`;
  }
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Fault(`json: unsupported value: ${formatFloat(value, 'g', -1)}`);
  const magnitude = Math.abs(value);
  const isPlain = magnitude === 0 || (magnitude >= 1e-6 && magnitude < 1e21);
  // ES6 number syntax: e-09 becomes e-9.
  return isPlain ? formatFloat(value, 'f', -1) : formatFloat(value, 'e', -1).replace(/e-0([0-9])$/, 'e-$1');
}
