import type { NumberNode } from './nodes.ts';
/** Reads a character constant such as `'a'`, which is a number; throws Fault. */
export declare function parseCharacter(at: number, text: string): NumberNode;
/** Reads a number under all the types that can represent it; throws Fault. */
export declare function parseNumber(at: number, text: string): NumberNode;
