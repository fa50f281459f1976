/** Quotes a text as Go's `%q` does: escapes what does not print, keeps the rest. */
export declare function quoteLikeGo(text: string): string;
