const KEY = /^[0-9]+(?:[-._:T][0-9]+)+Z?$/;

/**
 * Splits keys such as `20251203-0536` into groups of digits, without leading zeros. Flux refuses such keys in a numerical
 * policy; their meaning is clear if every key has the same number of groups. Undefined when one is different.
 */
export function splitDigitGroups(keys: readonly string[]): string[][] | undefined {
  const rows: string[][] = [];
  for (const key of keys) {
    if (!KEY.test(key)) return undefined;
    const groups = (key.endsWith('Z') ? key.slice(0, -1) : key).split(/[-._:T]/).map(group => group.replace(/^0+/, ''));
    if (rows[0] !== undefined && rows[0].length !== groups.length) return undefined;
    rows.push(groups);
  }
  return rows;
}

/** Orders two keys group by group as whole numbers of any length. */
export function compareDigitGroups(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [left = '', right = ''] = [a[i], b[i]];
    if (left !== right) return left.length - right.length || (left < right ? -1 : 1);
  }
  return 0;
}
