import { afterEach, expect, test } from 'vitest';
import { automationDocument } from '../support/plan-files.ts';
import { filesFor, manifest, REPOSITORY, type Review, startReview } from './commands/review.ts';

let review: Review;
afterEach(() => review?.close());

test('a base branch that cannot be read is told at its automation, and the others go on', async () => {
  review = await startReview({
    files: host => ({
      ...filesFor(host),
      'flux/automations.yaml': [
        automationDocument('main', './apps'),
        automationDocument('next', './').replace('branch: main', 'branch: next'),
        automationDocument('also', './').replace('branch: main', 'branch: next'),
      ].join('---\n'),
    }),
  });
  const { results, diagnostics } = await review.run();
  expect(results.map(({ operation }) => operation)).toEqual(['created']);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      code: 'PLAN_BASE_UNREADABLE',
      message: 'flux-system/also, flux-system/next: branch next cannot be read: no branch next',
      file: 'flux/automations.yaml',
      line: 12,
      column: 1,
      hint: 'Correct `spec.git.checkout.ref.branch` of the automation, or the branch of its GitRepository.',
    },
  ]);
});

test('outside of every update window changes wait, and the next opening is told', async () => {
  review = await startReview({ config: 'updates: { windows: [{ cron: "0 2 * * SAT", duration: 3h }] }\n' });
  const closed = {
    severity: 'notice',
    code: 'PLAN_WINDOW_CLOSED',
    message:
      'awaiting window: changes are pending, but no update window is open; the next one opens at 2026-11-21T02:00:00.000Z',
  };
  const waiting = await review.run();
  expect([waiting.results, waiting.diagnostics]).toEqual([[], [closed]]);
  expect(review.github.branches(REPOSITORY)).toEqual(['main']);

  review.now = new Date('2026-11-21T02:00:00Z');
  expect((await review.run()).results.map(({ operation }) => operation)).toEqual(['created']);
  review.github.commitAs(
    REPOSITORY,
    'ann',
    'main',
    { 'apps/fleet.yaml': manifest(review.registry.host, '1.2.1', '7') },
    'By hand',
  );
  review.now = new Date('2026-11-21T06:00:00Z');
  expect((await review.run()).diagnostics).toEqual([]);
});

test('a window that never opens is told as such', async () => {
  review = await startReview({ config: 'updates: { windows: [{ cron: "0 0 31 4 *", duration: 1h }] }\n' });
  expect((await review.run()).diagnostics).toMatchObject([
    { code: 'PLAN_WINDOW_CLOSED', message: expect.stringMatching(/; none opens in the foreseeable future$/) },
  ]);
});
