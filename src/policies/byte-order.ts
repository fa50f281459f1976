const SURROGATE = /[\ud800-\udfff]/;

/**
 * Compares two texts as Go compares strings: by the bytes of their UTF-8 form. Negative when `a` comes first.
 * UTF-16 order is the same unless astral characters are involved, so only those texts take the slow road.
 */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  if (SURROGATE.test(a) || SURROGATE.test(b)) return compareCodePoints(a, b);
  return a < b ? -1 : 1;
}

/**
 * A comparison by bytes that looks at each text once: it is quick until the first text with astral characters is taken.
 * Only texts that were taken may be compared.
 */
export function compareWhileAscii(): { take(text: string): string; order(a: string, b: string): number } {
  let compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return {
    take(text) {
      // Texts without such characters are ordered alike by both, so switching midway changes no earlier answer.
      if (SURROGATE.test(text)) compare = compareBytes;
      return text;
    },
    order: (a, b) => compare(a, b),
  };
}

function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const left = a.codePointAt(i) as number;
    const right = b.codePointAt(i) as number;
    if (left !== right) return left - right;
    if (left > 0xffff) i++;
  }
  return a.length - b.length;
}
