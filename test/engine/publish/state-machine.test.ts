/**
 * Whatever happens in whatever order, and wherever a run is killed, one or two undisturbed runs end in the one right
 * state. The invariant, for one automation on one branch:
 *
 * 1. What people committed is never lost: every commit by a person on our branch is still on it, unless they themselves
 *    merged, closed or deleted.
 * 2. There is at most one open pull request from our branch.
 * 3. If every policy's tag is on the base, or was taken back there, or was declined by closing: no pull request is open,
 *    unless somebody's commits keep it open.
 * 4. Otherwise one is open, and without commits by people its branch is the base plus exactly the updates.
 * 5. Another run after that writes nothing.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ForgeError } from '../../../src/errors.ts';
import { BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

const WEB = 'flux-system:web';
const PATH = 'apps/web.yaml';

/** What the test itself remembers, apart from the code under test. */
interface Memory {
  /** Values that people do not want again: reverted on the base, or closed. */
  declined: string | undefined;
  reverted: string | undefined;
  /** Commit by a person on our branch that must survive. */
  theirs: string | undefined;
  minor: number;
}

type Step =
  | { do: 'tag' | 'base' | 'commit' | 'close' | 'merge' | 'revert' | 'delete' | 'run' | 'runTwo' }
  | { do: 'killed'; after: number; unanswered: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Step>({ do: 'tag' }, { do: 'run' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Step>(
      { do: 'base' },
      { do: 'commit' },
      { do: 'close' },
      { do: 'merge' },
      { do: 'revert' },
      { do: 'delete' },
      { do: 'runTwo' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('killed' as const),
      after: fc.integer({ min: 3, max: 16 }),
      unanswered: fc.boolean(),
    }),
  },
);

const tagOn = (situation: Situation, branch: string) => /web:(\S+)/.exec(situation.file(PATH, branch) ?? '')?.[1];
const openPull = (situation: Situation) => situation.github.listPulls(REPOSITORY)[0];

async function attempt(situation: Situation): Promise<void> {
  await situation.run().catch(error => {
    if (!(error instanceof ForgeError)) throw error;
  });
}

async function take(situation: Situation, memory: Memory, { do: what, ...rest }: Step): Promise<void> {
  const { github } = situation;
  const open = openPull(situation);
  switch (what) {
    case 'tag':
      memory.minor += 1;
      situation.tags[WEB] = `1.${memory.minor}.0`;
      return;
    case 'base':
      github.commitAs(
        REPOSITORY,
        'alice',
        'main',
        { 'README.md': `# ${memory.minor} ${Math.trunc(github.requests.length)}\n` },
        'Base',
      );
      return;
    case 'commit':
      if (open)
        memory.theirs = github.commitAs(
          REPOSITORY,
          'alice',
          BRANCH,
          { 'note.txt': `${github.requests.length}\n` },
          'Note',
        );
      return;
    case 'close':
      if (open === undefined) return;
      memory.declined = tagOn(situation, BRANCH);
      memory.theirs = undefined;
      github.closePull(REPOSITORY, open.number, 'alice');
      github.deleteBranch(REPOSITORY, BRANCH, 'alice');
      return;
    case 'delete':
      if (open === undefined) return;
      memory.declined = tagOn(situation, BRANCH);
      memory.theirs = undefined;
      github.deleteBranch(REPOSITORY, BRANCH, 'alice');
      return;
    case 'merge':
      if (open === undefined) return;
      github.merge(REPOSITORY, open.number, { method: memory.minor % 2 === 0 ? 'squash' : 'merge' });
      memory.theirs = undefined;
      memory.declined = undefined;
      memory.reverted = undefined;
      return;
    case 'revert': {
      const tag = tagOn(situation, 'main');
      if (tag === '1.0.0' || tag === undefined) return;
      memory.reverted = tag;
      github.commitAs(REPOSITORY, 'alice', 'main', { [PATH]: manifest({ [WEB]: '1.0.0' }) }, 'Revert');
      return;
    }
    case 'run':
      return attempt(situation);
    case 'runTwo':
      await Promise.all([attempt(situation), attempt(situation)]);
      return;
    case 'killed': {
      const { after, unanswered } = rest as { after: number; unanswered: boolean };
      github.crashAfter(after, { unanswered });
      await attempt(situation);
      github.heal();
    }
  }
}

function checkInvariant(situation: Situation, memory: Memory): void {
  const { github } = situation;
  const open = github.listPulls(REPOSITORY);
  expect(open.length, 'at most one is open').toBeLessThanOrEqual(1);
  const tag = situation.tags[WEB] ?? '';
  const isSettled = tagOn(situation, 'main') === tag || memory.reverted === tag || memory.declined === tag;
  if (memory.theirs !== undefined) {
    expect(github.head(REPOSITORY, BRANCH), "a person's commit is where it was").toBe(memory.theirs);
    return;
  }
  expect(open.length, isSettled ? 'nothing is left to propose' : `${tag} is proposed`).toBe(isSettled ? 0 : 1);
  if (isSettled) return;
  expect(tagOn(situation, BRANCH)).toBe(tag);
  const base = github.commit(REPOSITORY, BRANCH).parents[0] ?? '';
  expect(github.readFile(REPOSITORY, base, PATH), 'built on a base with the same file').toBe(
    situation.file(PATH, 'main'),
  );
  expect(open[0]?.title).toContain(tag);
  expect(open[0]?.labels).toHaveLength(3);
}

/** Single steps, and runs of steps that matter together and would seldom meet by chance. */
const story: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: step.map(each => [each]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Step[]>(
          [{ do: 'run' }, { do: 'merge' }, { do: 'revert' }],
          [{ do: 'run' }, { do: 'close' }, { do: 'tag' }, { do: 'run' }],
          [{ do: 'run' }, { do: 'commit' }, { do: 'tag' }],
        ),
      },
    ),
    { minLength: 2, maxLength: 7 },
  )
  .map(parts => parts.flat());

/** Killed between pushing the branch and writing the description: at the tenth request, or near it. */
const found: [Step[]][] = [9, 10, 11].flatMap(after => {
  const behind: Step[] = [{ do: 'run' }, { do: 'tag' }, { do: 'killed', after, unanswered: false }];
  return [
    [[...behind, { do: 'close' }]],
    [[...behind, { do: 'delete' }]],
    [[...behind, { do: 'merge' }, { do: 'revert' }]],
  ];
});

test('random sequences of people, tags, kills and second runners end in the one right state', async () => {
  await fc.assert(
    fc.asyncProperty(story, async steps => {
      const situation = await startSituation();
      const memory: Memory = { declined: undefined, reverted: undefined, theirs: undefined, minor: 1 };
      try {
        for (const each of steps) await take(situation, memory, each);
        await situation.run();
        await situation.run();
        checkInvariant(situation, memory);
        situation.github.clearRequests();
        await situation.run();
        expect(
          situation.github.requests.filter(({ write }) => write).map(({ method, path }) => `${method} ${path}`),
        ).toEqual([]);
      } finally {
        await situation.close();
      }
    }),
    { numRuns: 30, examples: found },
  );
}, 120_000);
