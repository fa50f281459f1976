/** Short hashes for names and for telling whether a text changed. Not for security: whoever may write could collide them. */
/** Eight hex digits (32-bit FNV-1a of the UTF-8 text). */
export declare function shortHash(text: string): string;
/** Sixteen hex digits over any JSON value; object keys must come in a fixed order. */
export declare function fingerprint(value: unknown): string;
