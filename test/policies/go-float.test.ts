import { describe, expect, test } from 'vitest';
import { parseGoFloat } from '../../src/policies/go-float.ts';

describe('numbers as Go reads them', () => {
  const rows: [reason: string, text: string, value: number][] = [
    [
      'a hexadecimal number below the normal doubles is rounded once',
      '0xc1.3786a7b4672e1c430p-1031',
      8.39691151766496e-309,
    ],
    ['also a negative one', '-0x4b3e9a2.f2e800425089e6p-1049', -1.308005150923664e-308],
    ['half of the smallest double is rounded to even', '0x1p-1075', 0],
    ['a little more than half is not', '0x1.00000000000000001p-1075', 5e-324],
    ['the greatest double', '0x1.fffffffffffffp1023', Number.MAX_VALUE],
    ['rounding up beyond the greatest double is an error', '0x1.fffffffffffff8p1023', Number.NaN],
    ['a half is rounded to even', '0x20000000000001p0', 9007199254740992],
    ['a fraction behind the half counts', '0x20000000000001.000001p0', 9007199254740994],
    ['also where it begins after more digits than are kept', '0x20000000000001.0000000001p0', 9007199254740994],
  ];
  test.each(rows)('%s', (_reason, text, value) => expect(parseGoFloat(text)).toBe(value));
});
