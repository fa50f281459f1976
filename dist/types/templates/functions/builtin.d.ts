import { type FunctionTable } from './signature.ts';
/** By name; `and` and `or` are evaluated by the evaluator, which stops at the deciding argument. */
export declare const builtinFunctions: FunctionTable;
