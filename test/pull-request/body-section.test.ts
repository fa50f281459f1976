import { describe, expect, test } from 'vitest';
import { type BodySection, cutNotice, printSection, printSections } from '../../src/pull-request/body-section.ts';

const list = (title: string, count: number): BodySection => ({
  head: `### ${title}\n\n`,
  items: Array.from({ length: count }, (_, index) => `- item ${index}`),
  tail: '',
  separator: '\n',
  cut: dropped => cutNotice(title, dropped, '`retag plan` names them all'),
});

const NOTICE = (title: string, dropped: number) =>
  `_${title}: ${dropped} more left out, because GitHub limits the size of this text; \`retag plan\` names them all._`;

test('the notice is a paragraph of its own, not the end of the last item', () => {
  expect(printSection(list('Held', 100), 150)).toBe(
    `### Held\n\n- item 0\n- item 1\n- item 2\n- item 3\n\n${NOTICE('Held', 96)}`,
  );
});

describe('sections that share the room', () => {
  test('that have no room left still tell what they lack', () => {
    const [first = '', second, third] = printSections(
      [list('First', 1000), list('Second', 50), list('Third', 50)],
      1000,
    );
    expect(first).toContain('- item 3');
    expect([second, third]).toEqual([NOTICE('Second', 50), NOTICE('Third', 50)]);
    expect([first, second, third].join('\n\n').length).toBeLessThanOrEqual(1000);
  });

  test('that are empty take none', () => {
    expect(printSections([list('A', 0), list('B', 2), list('C', 0)], 40)).toEqual(['### B\n\n- item 0\n- item 1']);
  });
});
