import { afterEach, expect, test } from 'vitest';
import { automationDocument } from '../../support/plan-files.ts';
import { CONFIG, filesFor, manifest, REPOSITORY, type Review, startReview } from './review.ts';

let review: Review;
afterEach(() => review?.close());

/** An automation that reads `base` and pushes to `branch`. */
const automation = (base: string, branch: string) =>
  automationDocument(base, './apps', `    push: {branch: ${branch}}\n`).replace('branch: main', `branch: ${base}`);

test.each<[reason: string, main: string, next: string, target?: string]>([
  ['branches of unlike names', 'updates', 'proposals'],
  ['somebody changed the base of the pull request', 'updates', 'proposals', 'release'],
  ['a branch called like a group of the other', 'updates', 'updates--next'],
  ['one push branch for both, which is divided', 'updates', 'updates'],
])('a command counts only for the base of its pull request: %s', async (_reason, main, next, target = 'next') => {
  review = await startReview({
    files: host => ({
      ...filesFor(host),
      'flux/automations.yaml': [automation('main', main), automation('next', next)].join('---\n'),
    }),
  });
  review.github.commitAs(REPOSITORY, 'ann', 'next', { 'README.md': '# next\n' }, 'Start');
  await review.run();
  const { host } = review.registry;
  const open = (base: string) => review.github.listPulls(REPOSITORY).find(({ pull }) => pull.baseRef === base)!;
  const [toMain, toNext] = [open('main').pull, open('next').pull];
  const before = review.github.head(REPOSITORY, toMain.headRef);
  review.github.commitAs(REPOSITORY, 'ann', 'release', { 'README.md': '# release\n' }, 'Start');
  toNext.baseRef = target;
  const comment = review.comment('/retag web 1.1.0', 'alice', open(target).number);
  expect((await review.answer(review.payload(comment))).status).toBe('done');
  expect(review.file('apps/fleet.yaml', toNext.headRef)).toBe(manifest(host, '1.1.0', '7'));
  expect(review.file(CONFIG, toNext.headRef)).toContain('action: pin');
  expect(review.github.head(REPOSITORY, toMain.headRef)).toBe(before);
  await review.run();
  expect(review.file('apps/fleet.yaml', toMain.headRef)).toBe(manifest(host, '1.2.1', '7'));
  expect(review.file('apps/fleet.yaml', toNext.headRef)).toBe(manifest(host, '1.1.0', '7'));
});
