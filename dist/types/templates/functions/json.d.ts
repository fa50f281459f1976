import { type FunctionTable } from './signature.ts';
/** By name. */
export declare const jsonFunctions: FunctionTable;
