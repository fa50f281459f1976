import { type FunctionTable } from './signature.ts';
/** By name. */
export declare const pathFunctions: FunctionTable;
/** path.Clean: without empty, `.` and inner `..` elements. */
export declare function cleanPath(path: string): string;
