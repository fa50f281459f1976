/** How many letters must be inserted, deleted or replaced to make `b` of `a` (Levenshtein), but never more than `limit`. */
export declare function editDistance(a: string, b: string, limit: number): number;
