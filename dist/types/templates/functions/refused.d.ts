import { type FunctionTable } from './signature.ts';
/** By name; each throws a Fault that says why it is refused. */
export declare const refusedFunctions: FunctionTable;
