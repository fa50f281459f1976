const KEY = /^[0-9]+(?:[-._:T][0-9]+)+Z?$/;

/**
 * Splits a key such as `20251203-0536` into groups of digits, without leading zeros. Flux refuses such keys in a
 * numerical policy; their meaning is clear if every key has the same number of groups. Undefined for other keys.
 */
export function splitDigitGroups(key: string): string[] | undefined {
  if (!KEY.test(key)) return undefined;
  const digits = key.endsWith('Z') ? key.slice(0, -1) : key;
  return digits.split(/[-._:T]/).map(group => group.replace(/^0+/, ''));
}

/** Orders two keys group by group as whole numbers of any length. */
export function compareDigitGroups(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [left = '', right = ''] = [a[i], b[i]];
    if (left !== right) return left.length - right.length || (left < right ? -1 : 1);
  }
  return 0;
}
