/**
 * How a string is written so that every YAML tool reads a string.
 *
 * Quoted scalars keep their quotes. A plain scalar stays plain only where YAML 1.1 and the core schema of YAML 1.2 both
 * read a string; everything else gets double quotes.
 */
/** Notation of a scalar in the source. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
/** Whether tools agree that this plain text is a string. */
export declare function isPlainString(text: string): boolean;
/** Whether a string can be a value at all: one line, without control characters or broken surrogates. */
export declare function isWritable(value: string): boolean;
/** Source text of a one-line string in a flow style: quotes are kept, and added where the plain text would mislead. */
export declare function writeScalar(value: string, style: ScalarStyle): string;
