/** Comments that look like markers and set nothing: why, and what to write. */
import { type Diagnostic } from '../errors.ts';
import { type Position } from '../source-text.ts';
import type { YamlFile } from './documents.ts';
import type { Places } from './scalar-places.ts';
/** Gives the place of an offset, with the file where it is known. */
export type At = (offset: number) => Position & {
    file?: string;
};
/** Explains every comment that looks like a marker but is not in `settled`, and every marker inside a block string. */
export declare function explainComments(text: string, places: Places, settled: ReadonlySet<number>, at: At): Diagnostic[];
/** Says where a file was read as only Flux reads it. */
export declare function explainReading({ aliasKeys, looseIndent }: YamlFile, at: At): Diagnostic[];
