/**
 * The text of a YAML file: UTF-8 with or without byte order mark, or UTF-16 in either order, as the YAML specification
 * (5.2, character encodings) lets a reader tell them apart by their first bytes. The mark itself is left out.
 */
export declare function decodeText(bytes: Uint8Array): string;
/** True for bytes that are UTF-16, where a search for ASCII tokens finds nothing. */
export declare function isUtf16(bytes: Uint8Array): boolean;
/** The bytes of a text that takes the place of `old`: in its encoding, with its byte order mark where it has one. */
export declare function encodeAs(old: Uint8Array, text: string): Uint8Array;
