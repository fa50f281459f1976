import { type FunctionTable } from './signature.ts';
/** By name. */
export declare const stringFunctions: FunctionTable;
