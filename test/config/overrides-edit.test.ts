import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeOverrides } from '../../src/config/overrides-edit.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Override } from '../../src/config/schema.ts';

const PATH = '.github/retag.yaml';
const pin: Override = { action: 'pin', policy: 'flux-system:web', tag: '1.10', by: 'alice' };
const PIN = (indent: string) =>
  `${indent}- action: pin\n${indent}  policy: "flux-system:web"\n${indent}  tag: "1.10"\n${indent}  by: "alice"\n`;
const hold: Override = { action: 'hold', policy: 'api', until: '2026-12-24' };

describe('adding', () => {
  test.each([
    [undefined, `version: 1\noverrides:\n${PIN('  ')}`, 'no file: a new one'],
    ['', `version: 1\noverrides:\n${PIN('  ')}`, 'an empty file'],
    ['version: 1 # one\n', `version: 1 # one\noverrides:\n${PIN('  ')}`, 'a file without the key'],
    ['version: 1', `version: 1\noverrides:\n${PIN('  ')}`, 'no line break at the end'],
    ['overrides:\nversion: 1\n', `overrides:\n${PIN('  ')}version: 1\n`, 'a key without value'],
    ['version: 1\noverrides:', `version: 1\noverrides:\n${PIN('  ').trimEnd()}`, 'such a key at the very end'],
    ['overrides: ~ # none\nversion: 1\n', `overrides: # none\n${PIN('  ')}version: 1\n`, 'null with a comment'],
    ['overrides: [\n]\nversion: 1\n', `overrides:\n${PIN('  ')}version: 1\n`, 'an empty list over two lines'],
    ['---\n', `---\noverrides:\n${PIN('  ')}`, 'a file that only begins'],
    ['# only a comment\n', `# only a comment\noverrides:\n${PIN('  ')}`, 'a file of comments'],
    [
      'overrides: [] # none\nversion: 1\n',
      `overrides: # none\n${PIN('  ')}version: 1\n`,
      'an empty list with a comment',
    ],
    [
      'overrides:\n- { action: hold, policy: api, until: 2026-12-24 } # freeze\n# end\nversion: 1\n',
      `overrides:\n- { action: hold, policy: api, until: 2026-12-24 } # freeze\n${PIN('')}# end\nversion: 1\n`,
      'a list without indentation, with comments',
    ],
    [
      'overrides:\n    - action: hold\n      policy: api\n      until: 2026-12-24\n\ndelivery: commit\n',
      `overrides:\n    - action: hold\n      policy: api\n      until: 2026-12-24\n${PIN('    ')}\ndelivery: commit\n`,
      'a deeper list before another key',
    ],
    [
      'overrides: [{ action: hold, policy: api, until: 2026-12-24 }]\n',
      'overrides: [{ action: hold, policy: api, until: 2026-12-24 }, { action: pin, policy: "flux-system:web", tag: "1.10", by: "alice" }]\n',
      'a flow list',
    ],
    [
      'overrides: [ # ours\n  { action: hold, policy: api }, # freeze\n]\nversion: 1\n',
      'overrides: [ # ours\n  { action: hold, policy: api }, { action: pin, policy: "flux-system:web", tag: "1.10", by: "alice" }, # freeze\n]\nversion: 1\n',
      'a flow list over several lines, whose comments stay',
    ],
  ] as const)('to %j', (before, after, _why) => {
    const present = before === undefined ? [] : parseConfig(before, PATH).config.overrides;
    expect(writeOverrides(before, [...present, pin], PATH)).toBe(after);
  });

  test('keeps CRLF', () =>
    expect(writeOverrides('version: 1\r\n', [hold], PATH)).toBe(
      'version: 1\r\noverrides:\r\n  - action: hold\r\n    policy: "api"\r\n    until: "2026-12-24"\r\n',
    ));

  test('gives the same text when nothing is to be done', () => {
    const text = 'overrides:\n  - {action: hold, policy: api, until: 2026-12-24}\n';
    expect(writeOverrides(text, [hold], PATH)).toBe(text);
  });
});

describe('removing', () => {
  const two = `# top\noverrides:\n  # the freeze\n  - action: hold # why\n    policy: api\n    until: 2026-12-24\n  # the pin\n${PIN('  ')}# end\nversion: 1\n`;
  test('one of two keeps the other and all comments around', () =>
    expect(writeOverrides(two, [pin], PATH)).toBe(
      `# top\noverrides:\n  # the freeze\n  # the pin\n${PIN('  ')}# end\nversion: 1\n`,
    ));
  test('the last one leaves an empty list', () =>
    expect(writeOverrides(two, [], PATH)).toBe(
      '# top\noverrides: []\n  # the freeze\n  # the pin\n# end\nversion: 1\n',
    ));
  test('all and adding another', () =>
    expect(writeOverrides(`overrides:\n${PIN('  ')}`, [hold], PATH)).toBe(
      'overrides:\n  - action: hold\n    policy: "api"\n    until: "2026-12-24"\n',
    ));
  test('from a flow list', () =>
    expect(
      writeOverrides(
        'overrides: [{action: hold, policy: api, until: 2026-12-24}, {action: skip, policy: a, tag: b}]\n',
        [hold],
        PATH,
      ),
    ).toBe('overrides: [{action: hold, policy: api, until: 2026-12-24}]\n'));
});

test.each([
  ['{version: 1}\n', 'the outermost mapping is a flow mapping'],
  ['version: 2\n', 'the file has mistakes'],
  ['? overrides\n: - { action: hold, policy: api }\n', 'the key is an explicit one'],
  ['overrides: [\n  # none yet\n]\n', 'a comment stands between the brackets'],
  ['x: &a []\noverrides: *a\n', 'unknown key and alias'],
])('refuses to edit %j: %s', text => {
  expect(() => writeOverrides(text, [pin], PATH)).toThrow(/cannot be edited/);
});

test('refuses to cut an entry out of a flow list over several lines, where comments may stand between', () => {
  const text = 'overrides: [\n  { action: hold, policy: api }, # freeze\n  { action: hold, policy: web },\n]\n';
  expect(() => writeOverrides(text, [{ action: 'hold', policy: 'web' }], PATH)).toThrow(/flow list over several lines/);
});

describe('any list of entries', () => {
  const word = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,10}[a-z0-9])?$/);
  const note = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined });
  const entry: fc.Arbitrary<Override> = fc
    .record({ action: fc.constantFrom('pin', 'skip', 'hold'), policy: word, tag: word, reason: note })
    .map(
      ({ action, policy, tag, reason }) =>
        ({
          action,
          policy,
          ...(action !== 'hold' && { tag }),
          ...(reason !== undefined && { reason }),
        }) as Override,
    );
  const lists = fc.uniqueArray(entry, { maxLength: 6, selector: one => JSON.stringify(one) });
  const before = fc.constantFrom(
    'version: 1 # one\n',
    '# a comment alone\n',
    'version: 1\r\noverrides: []\r\ndelivery: commit # why\r\n',
    'overrides: # here\n  # nothing yet\n  []\nversion: 1\n',
    'delivery: commit\noverrides:\n- {action: hold, policy: a} # x\n\n# end\n',
    '---\nversion: 1\n...\n',
    'overrides: # none yet\ndelivery: commit # why\n',
  );

  test('is read back as written, every comment stays, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(before, lists, lists, (text, first, second) => {
        let now: string = text;
        for (const wanted of [first, second]) {
          now = writeOverrides(now, wanted, PATH);
          const { config, diagnostics } = parseConfig(now, PATH);
          expect(diagnostics).toEqual([]);
          const names = (list: readonly Override[]) => list.map(one => JSON.stringify(one)).sort();
          expect(names(config.overrides).length).toBe(wanted.length);
          expect(writeOverrides(now, config.overrides, PATH)).toBe(now);
        }
        for (const comment of text.match(/# (?!x).*/g) ?? []) expect(now).toContain(comment.trimEnd());
      }),
      { numRuns: 300 },
    );
  });
});
