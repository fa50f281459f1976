import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagCollection } from '../../src/adapters/tag-collection.ts';

const LETTERS = [...'abcdefg'];

/** What each page adds, and what stands there in the end. */
function gather(pages: readonly (readonly string[])[]) {
  const collection = createTagCollection();
  const added = pages.map(page => collection.add(page));
  return { added, size: collection.size, tags: collection.toArray() };
}

describe('the tags of pages', () => {
  test.each<[reason: string, pages: string[][], added: number[], tags: string[]]>([
    ['pages in order are joined', [['a', 'b'], ['c']], [2, 1], ['a', 'b', 'c']],
    [
      'a page that begins with the cursor itself brings only the rest',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [2, 1],
      ['a', 'b', 'c'],
    ],
    ['a page without order keeps the order of the server', [['c', 'a', 'b']], [3], ['c', 'a', 'b']],
    ['a tag twice in one page counts once', [['a', 'a', 'b']], [2], ['a', 'b']],
    [
      'disorder after ordered pages still finds what they had',
      [['a', 'b'], ['z', 'a'], ['y']],
      [2, 1, 1],
      ['a', 'b', 'z', 'y'],
    ],
    [
      'a page read again adds nothing',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [2, 0],
      ['a', 'b'],
    ],
    ['empty pages add nothing', [[], ['a'], []], [0, 1, 0], ['a']],
  ])('%s', (_reason, pages, added, tags) => {
    expect(gather(pages)).toEqual({ added, size: tags.length, tags });
  });

  test('are the same as in a set, whatever the pages', () => {
    const page = fc.array(fc.constantFrom(...LETTERS), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), pages => {
        const { tags, added } = gather(pages);
        expect(tags).toEqual([...new Set(pages.flat())]);
        expect(added.reduce((sum, count) => sum + count, 0)).toBe(tags.length);
        const collection = createTagCollection();
        for (const one of pages) collection.add(one);
        for (const tag of LETTERS) expect(collection.has(tag)).toBe(pages.flat().includes(tag));
      }),
    );
  });
});
