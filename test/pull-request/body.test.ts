import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/errors.ts';
import { pullRequestBody } from '../../src/pull-request/body.ts';
import { MAX_BODY } from '../../src/pull-request/body-section.ts';
import { isRebuildTicked } from '../../src/pull-request/checkbox.ts';
import type { ImageUpdate } from '../../src/pull-request/image-update.ts';
import { parseState } from '../../src/pull-request/state.ts';
import { NOW, SEED_BODIES } from './seed-bodies.ts';

describe('the body of each set-up', () => {
  test.each(Object.keys(SEED_BODIES))('%s is as committed', async name => {
    const body = pullRequestBody(SEED_BODIES[name]!);
    await expect(body).toMatchFileSnapshot(`../fixtures/pull-request-bodies/${name}.md`);
  });

  test.each(Object.keys(SEED_BODIES))('%s pings nobody, links no issue and opens no tag of its own', name => {
    const body = pullRequestBody(SEED_BODIES[name]!);
    const prose = body.replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/@[a-z0-9]/i);
    expect(prose).not.toMatch(/#\d/);
    expect(prose).not.toMatch(/\/\/github\.com\/[^)\s]*\/(?:pull|issues)\//);
    expect(prose.replace(/<\/?(?:details|summary|code|br|wbr)>|<!-- retag:[^>]*-->/g, '')).not.toMatch(/<[a-z!/]/i);
  });
});

describe('a policy', () => {
  const seed = SEED_BODIES['000-field-theories']!;
  const bodyWith = (extra: object) =>
    pullRequestBody({ ...seed, policies: seed.policies.map(policy => ({ ...policy, ...extra })) });

  test('shows how many tags each step left over', () => {
    expect(bodyWith({})).toContain('- 80 tags → 12 match the pattern → 12 admitted\n');
  });

  test('shows what there is to think about', () => {
    const remarks = [diagnose('POLICY_ELECTED_OLDER', "'a' is elected, but @bob's 'b' is newer")];
    expect(bodyWith({ remarks })).toContain(
      "- **POLICY_ELECTED_OLDER**: 'a' is elected, but @\u200bbob's 'b' is newer\n",
    );
  });
});

test.each([
  [
    'lines of one file stand together',
    [
      ['a.yaml', 3],
      ['a.yaml', 7],
      ['b.yaml', 1],
    ],
    '`a.yaml:3,7`<br>`b.yaml:1`',
  ],
  [
    'of very many only the first are shown',
    Array.from({ length: 30 }, (_, n) => [`f${Math.floor(n / 3)}.yaml`, n]),
    '`f7.yaml:21,22,23`<br>and 2 more',
  ],
  ['nor more lines of a file', Array.from({ length: 12 }, (_, n) => ['a.yaml', n]), '`a.yaml:0,1,2,3,4,5,6,7,…`'],
] as [string, [string, number][], string][])('places: %s', (_, places, expected) => {
  const seed = SEED_BODIES['000-field-theories']!;
  const updates = seed.updates.map(update => ({ ...update, places: places.map(([file, line]) => ({ file, line })) }));
  expect(pullRequestBody({ ...seed, updates })).toContain(`${expected} |`);
});

test('a column that nothing is known for is left out', () => {
  const seed = SEED_BODIES['000-field-theories']!;
  expect(pullRequestBody(seed)).toContain('| Image | Change | Kind | Built | Files |\n|---|---|---|---|---|\n');
  const body = pullRequestBody({ ...seed, factsOf: () => undefined });
  expect(body).toContain('| Image | Change | Kind | Files |\n|---|---|---|---|\n');
});

describe('size', () => {
  const many = (count: number): ImageUpdate[] =>
    Array.from({ length: count }, (_, n) => ({
      policy: `ns:policy-${n}`,
      image: `ghcr.io/acme/image-${n}`,
      oldTag: '1.0.0',
      newTag: '1.1.0',
      kind: 'minor' as const,
      places: [{ file: `apps/${n}.yaml`, line: 3 }],
    }));
  const seed = SEED_BODIES['001-open-webui-and-immich']!;

  test('2,000 updates are cut at a row, with a notice, and the state survives', () => {
    const body = pullRequestBody({ ...seed, updates: many(2000) });
    expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(body).toMatch(/\d+ more updates have no room here/);
    expect(parseState(body)?.print).toBe(seed.state.print);
    expect(body).toContain('- [ ] <!-- retag:rebuild -->');
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });

  test('automations of one name in several clusters are named once', () => {
    const body = pullRequestBody({ ...seed, automations: ['flux-system/auto', 'flux-system/auto'] });
    expect(body.match(/flux-system\/auto/g)).toHaveLength(1);
  });

  test('lists of the introduction are short', () => {
    const names = (prefix: string) => Array.from({ length: 3000 }, (_, n) => `${prefix}-${n}`);
    const body = pullRequestBody({
      ...seed,
      automations: names('flux-system/auto'),
      otherFiles: names('file'),
      notes: names('the hold of something ended and is removed'),
    });
    expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(body.match(/and 2980 more/g)).toHaveLength(3);
    expect(parseState(body)?.print).toBe(seed.state.print);
  });

  test('the table stays whole while long release notes go', () => {
    const [note] = seed.releaseNotes;
    const long = { ...note!, releases: [{ ...note!.releases[0]!, body: 'line of text\n'.repeat(9000) }] };
    const notes = Array.from({ length: 60 }, (_, n) => ({ ...long, image: `ghcr.io/acme/image-${n}` }));
    const body = pullRequestBody({ ...seed, updates: many(60), releaseNotes: notes });
    expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(body.match(/^\| \[`ghcr\.io/gm)).toHaveLength(60);
    expect(body).toContain('because GitHub limits the size of this text');
    expect(body).toContain('_Shortened._');
  });

  test('is the same whenever it is written on one day', () => {
    expect(pullRequestBody({ ...seed, now: NOW })).toBe(pullRequestBody({ ...seed, now: new Date(+NOW + 3_600_000) }));
  });
});

test.each([
  ['- [ ] <!-- retag:rebuild --> Rebuild', false, 'as printed'],
  ['text\n- [x] <!-- retag:rebuild --> Rebuild', true, 'ticked on the page'],
  ['* [X] <!-- retag:rebuild --> Rebuild', true, 'ticked by hand, in capitals'],
  ['> - [x] <!-- retag:rebuild --> Rebuild', false, 'quoted'],
])('%j is %s: %s', (body, expected) => {
  expect(isRebuildTicked(body)).toBe(expected);
});
