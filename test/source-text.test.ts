import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, indexLines, isFirstOnLine, lineEnd, lineStart } from '../src/source-text.ts';

describe('indexLines', () => {
  test.each([
    ['the first character', 'ab\ncd', 0, 1, 1],
    ['the last character of a line', 'ab\ncd', 1, 1, 2],
    ['the line break belongs to its line', 'ab\ncd', 2, 1, 3],
    ['behind the line break a line starts', 'ab\ncd', 3, 2, 1],
    ['the end of the text', 'ab\ncd', 5, 2, 3],
    ['CRLF counts as one break', 'ab\r\ncd', 4, 2, 1],
    ['a lone CR is no break', 'ab\rcd', 3, 1, 4],
    ['a byte order mark is no column', '\uFEFFab', 1, 1, 1],
    ['an astral character takes two units', '😀b', 2, 1, 3],
    ['an empty text has one line', '', 0, 1, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(indexLines(text)(offset)).toEqual({ line, column });
  });

  test('counts what splitting at line breaks counts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'ß')), fc.nat(40), (parts, at) => {
        const text = parts.join('');
        const before = text.slice(0, Math.min(at, text.length)).split('\n');
        expect(indexLines(text)(Math.min(at, text.length))).toEqual({
          line: before.length,
          column: before.at(-1)!.length + 1,
        });
      }),
    );
  });
});

describe('lineStart and lineEnd', () => {
  test.each([
    ['a middle line', 'a\nbc\nd', 3, 2, 4],
    ['its first character', 'a\nbc\nd', 2, 2, 4],
    ['the first line', 'a\nbc', 0, 0, 1],
    ['the last line has no break', 'a\nbc', 3, 2, 4],
    ['CR before LF is no text', 'ab\r\nc', 0, 0, 2],
  ])('%s', (_, text, offset, start, end) => {
    expect([lineStart(text, offset), lineEnd(text, offset)]).toEqual([start, end]);
  });
});

describe('isFirstOnLine', () => {
  test.each([
    ['the start of the text', 'a', 0, true],
    ['the start of a line', 'a\nb', 2, true],
    ['blanks and tabs in front', 'a\n \t b', 5, true],
    ['a byte order mark in front', '\uFEFFa', 1, true],
    ['text in front', 'a: b', 3, false],
    ['text in front at the start', '- b', 2, false],
  ])('%s', (_, text, offset, expected) => {
    expect(isFirstOnLine(text, offset)).toBe(expected);
  });

  test('does not read a long line again and again', () => {
    const line = `[${'x, '.repeat(1_000_000)}]`;
    const started = performance.now();
    for (let at = 4; at < line.length; at += 30) isFirstOnLine(line, at);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('applyEdits', () => {
  test('replaces, inserts and deletes, in any order', () => {
    const edits = [
      { start: 4, end: 6, text: '' },
      { start: 0, end: 1, text: 'AB' },
      { start: 3, end: 3, text: '-' },
    ];
    expect(applyEdits('abcdefg', edits)).toBe('ABbc-dg');
    expect(applyEdits('abcdefg', edits.toReversed())).toBe('ABbc-dg');
  });

  test.each([
    [
      'overlapping edits',
      [
        { start: 0, end: 3, text: 'x' },
        { start: 2, end: 4, text: 'y' },
      ],
    ],
    ['an edit behind the text', [{ start: 3, end: 9, text: 'x' }]],
    ['an edit that ends before it starts', [{ start: 2, end: 1, text: 'x' }]],
  ])('refuses %s', (_, edits) => {
    expect(() => applyEdits('abcd', edits)).toThrow(RangeError);
  });
});
