import { type Places } from './scalar-places.ts';
/**
 * Reads a file that is simple throughout; undefined for any other, also for one that Flux would skip.
 * Of the comments and scalars only those are listed that may have to do with markers.
 */
export declare function readOutline(text: string): Places | undefined;
