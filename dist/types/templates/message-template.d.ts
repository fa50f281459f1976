import { type MessageData } from './data.ts';
import { type Templates } from './parse.ts';
/** Flux's message where no template is given. */
export declare const DEFAULT_SUBJECT = "Update from image update automation";
/**
 * The message that a Go text/template gives for the changes; an empty template gives Flux's default subject. Throws
 * TemplateError with Flux's text and the place in the template (line and column from 1, in characters).
 */
export declare function renderMessage(template: string, data: MessageData): string;
/** Parses a template given as a string of bytes; throws TemplateError. */
export declare function parseMessage(text: string): Templates;
/** Line and column, both from 1, of a byte offset; the column counts characters as editors do. */
export declare function placeOf(text: string, offset: number): {
    line: number;
    column: number;
};
