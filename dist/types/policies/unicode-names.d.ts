/**
 * The engine's spelling of a Unicode category or script as Go looks it up: case, spaces, underscores and hyphens do not
 * matter, long category names are aliases. Undefined for names that Go rejects.
 */
export declare function canonicalPropertyName(name: string): string | undefined;
