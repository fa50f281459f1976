/** Checks a commit message template when it is loaded, so that its faults show before the first update. */
import { type Diagnostic } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
/**
 * Problems of a template: what does not parse or does not render with sample data, and removed fields that still work
 * here. `location` is where the content of the YAML scalar begins: after the quote, or on the first line of a block after
 * its indentation, which all lines of a block share. Escapes and folding inside quotes can move a place; the template's
 * own position is in the message, always exact.
 */
export declare function checkTemplate(template: string, location: SourceLocation | undefined, values?: Readonly<Record<string, string>>): Diagnostic[];
/** A place inside a template as a place in the YAML file that holds it. */
export declare function placeInFile({ line, column }: {
    line: number;
    column: number;
}, location: SourceLocation | undefined): Partial<SourceLocation> | undefined;
