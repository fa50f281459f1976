/** Number and character literals of templates: Go's ideal constants. */
import { Fault } from './fault.ts';
import type { NumberNode } from './nodes.ts';
import { fitsInt64, fitsUint64, parseFloat64, parseInteger } from './numbers.ts';
import { quote, unquoteChar } from './quote.ts';

/** Reads a character constant such as `'a'`, which is a number; throws Fault. */
export function parseCharacter(at: number, text: string): NumberNode {
  const char = unquoteChar(text, 1, "'");
  if (char === undefined) throw new Fault('invalid syntax');
  if (text.slice(char.next) !== "'") throw new Fault(`malformed character constant: ${text}`);
  const value = BigInt(char.rune);
  return { kind: 'number', at, text, int: value, uint: value, float: char.rune };
}

/** Reads a number under all the types that can represent it; throws Fault. */
export function parseNumber(at: number, text: string): NumberNode {
  if (text.endsWith('i') && parseFloat64(text.slice(0, -1)) !== undefined) {
    const isZero = parseFloat64(text.slice(0, -1)) === 0;
    return isZero
      ? { kind: 'number', at, text, isComplex: true, int: 0n, uint: 0n, float: 0 }
      : { kind: 'number', at, text, isComplex: true };
  }
  const whole = parseInteger(text, 0);
  const isUnsignedText = !/^[-+]/.test(text);
  const int = whole !== undefined && fitsInt64(whole) ? whole : undefined;
  const uint = whole !== undefined && fitsUint64(whole) && (isUnsignedText || whole === 0n) ? whole : undefined;
  const exact = int ?? uint;
  if (exact !== undefined) return withNumbers({ kind: 'number', at, text }, int, uint, Number(exact));
  const float = parseFloat64(text);
  if (float === undefined) throw new Fault(`illegal number syntax: ${quote(text)}`);
  // A float that looks like an integer is one that is too large.
  if (!/[.eEpP]/.test(text)) throw new Fault(`integer overflow: ${quote(text)}`);
  const rounded = Number.isInteger(float) ? BigInt(float) : undefined;
  return withNumbers(
    { kind: 'number', at, text },
    rounded !== undefined && fitsInt64(rounded) ? rounded : undefined,
    rounded !== undefined && fitsUint64(rounded) ? rounded : undefined,
    float,
  );
}

function withNumbers(node: NumberNode, int: bigint | undefined, uint: bigint | undefined, float: number): NumberNode {
  return { ...node, ...(int !== undefined && { int }), ...(uint !== undefined && { uint }), float };
}
