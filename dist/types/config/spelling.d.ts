/** Up to three candidates that differ from the word by a few letters, nearest first, then in byte order. */
export declare function nearestNames(word: string, candidates: Iterable<string>): string[];
