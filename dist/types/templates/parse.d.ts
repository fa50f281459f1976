import { type ListNode } from './nodes.ts';
/** A template that does not parse: Go's text without the name, and where the parser stood. Both count from 1. */
export declare class ParseFault extends Error {
    readonly line: number;
    readonly offset: number;
    constructor(message: string, line: number, offset: number);
}
/** The parsed bodies by name; the template itself has the name it was parsed under. */
export type Templates = ReadonlyMap<string, ListNode>;
/** Parses a template given as a string of bytes; throws ParseFault. */
export declare function parseTemplate(name: string, text: string, hasFunction: (name: string) => boolean): Templates;
/** Flux's name of every commit message template. */
export declare const ROOT_NAME = "commit message";
