/** sprig's `wrap`, `wrapWith`, `abbrev` and `abbrevboth`; all widths are bytes. */
import type { Call } from '../types.ts';
/** Breaks a line at spaces; a word longer than the width is kept whole, or cut when `cutsWords`. */
export declare function wrapText(s: string, width: number, lineEnd: string, cutsWords: boolean, { budget }: Call): string;
/** Shortens a text to a width with dots at its end. */
export declare const abbreviate: (s: string, width: number) => string;
/** Shortens a text so that the byte at `offset` stays visible, with dots where something was left out. */
export declare function abbreviateFrom(s: string, offset: number, width: number): string;
