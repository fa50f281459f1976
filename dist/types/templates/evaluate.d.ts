import type { Templates } from './parse.ts';
import { type GoFunction } from './types.ts';
import { type Value } from './values.ts';
/** A template that does not run: Go's text without the position, the node it blames, and the node's byte offset. */
export declare class ExecutionFault extends Error {
    readonly offset: number;
    readonly context: string;
    readonly templateName: string;
    constructor(message: string, offset: number, context: string, templateName: string);
}
/** Runs the template of a name over data and gives its output; throws ExecutionFault. */
export declare function evaluate(templates: Templates, name: string, data: Value, functions: ReadonlyMap<string, GoFunction>): string;
