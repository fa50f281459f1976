import { type FunctionTable } from './signature.ts';
/** By name. */
export declare const stringFunctions: FunctionTable;
/** strings.TrimSpace. */
export declare function trimSpace(s: string): string;
/** strings.SplitN; −1 means all. An empty separator splits after every code point. */
export declare function splitText(s: string, separator: string, count: number): string[];
