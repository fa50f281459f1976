import { describe, expect, test } from 'vitest';
import { whatIfSections } from '../../app/what-if.ts';
import { printSections } from '../../src/pull-request/body-section.ts';

const print = (whatIf: Parameters<typeof whatIfSections>[0], room = 60_000) => {
  const { first, last } = whatIfSections(whatIf);
  return printSections([...first, ...last], room).join('\n\n');
};

describe('what a change would elect', () => {
  test('nothing else, and no other files', () => {
    const elections = [{ policy: 'a:b', before: '1.0.0', after: '1.0.0' }];
    expect(print({ elections, files: [] })).toBe(
      [
        'No policy elects another tag.',
        'The next run would change the same files as before.',
        '<details><summary>All policies (1)</summary>\n\n| Policy | Before | After |\n|---|---|---|\n| `a:b` | `1.0.0` | `1.0.0` |\n\n</details>',
      ].join('\n\n'),
    );
  });

  test('by 500 policies is cut at a row, says so, and leaves no fold open', () => {
    const elections = Array.from({ length: 500 }, (_, n) => ({
      policy: `team-with-a-long-name:service-with-a-longer-name-${n}`,
      before: `main-${'a'.repeat(40)}-${n}`,
      after: `main-${'b'.repeat(40)}-${n}`,
    }));
    const files = elections.map((_, n) => ({ path: `clusters/production/apps/${n}.yaml`, before: 0, after: 1 }));
    const text = print({ elections, files });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/_Elected tags: \d+ more left out, because GitHub limits/);
    expect(text).toMatch(/_Files that the next run would change: \d+ more left out/);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
    for (const line of text.split('\n').filter(each => each.startsWith('| `'))) expect(line).toMatch(/` \|$/);
  });
});
