/**
 * Compares two texts as Go compares strings: by the bytes of their UTF-8 form. Negative when `a` comes first.
 * UTF-16 order is the same unless astral characters are involved, so only those texts take the slow road.
 */
export declare function compareBytes(a: string, b: string): number;
/**
 * A comparison by bytes that looks at each text once: it is quick until the first text with astral characters is taken.
 * Only texts that were taken may be compared.
 */
export declare function compareWhileAscii(): {
    take(text: string): string;
    order(a: string, b: string): number;
};
