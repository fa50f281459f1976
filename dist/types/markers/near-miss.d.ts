import type { DiagnosticCode } from '../errors.ts';
/** Why a comment is no marker. */
interface NearMiss {
    code: DiagnosticCode;
    message: string;
    hint?: string;
}
/** Where the comment stands: behind something on its line, or alone. */
export type CommentPlace = 'trailing' | 'own line';
/** What a comment holds, at least, that is a marker or almost one. */
export declare const NOTABLE: RegExp;
/**
 * Explains a comment that is no marker although it looks like one. Undefined for prose, for commented-out lines, and for
 * markers that somebody switched off on purpose (`"xximagepolicy"`).
 */
export declare function explainNearMiss(comment: string, place: CommentPlace): NearMiss | undefined;
/** Whether a comment on its own line shows how markers are written, with a placeholder such as `<name>` or `…`. */
export declare function isExample(comment: string, place: CommentPlace): boolean;
export {};
