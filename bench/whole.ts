/** The whole job: 500 policies over 300 images and 20,000 files, from nothing to an open pull request, and once more. */
import type { Report } from './families.ts';
import { type JobCost, startJob } from './job.ts';
import { NEW_TAG } from './manifest-tree.ts';
import { summarise } from './measurement.ts';

const SHAPE = { files: 20_000, marked: 2_000, images: 300, policies: 500 };
const ROUNDS = 3;

export async function measure(report: Report): Promise<void> {
  const opened: JobCost[] = [];
  const again: JobCost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const job = await startJob(SHAPE);
    try {
      await job.addTag(NEW_TAG);
      const first = await job.run();
      if (first.operation !== 'created') throw new Error(`${first.operation} instead of created`);
      opened.push(first);
      again.push(await job.run());
    } finally {
      await job.close();
    }
  }
  const what = '500 policies, 300 images, 20,000 files, 2,000 of them changed';
  for (const [when, costs] of [
    ['from nothing to a pull request', opened],
    ['once more, up to date', again],
  ] as const) {
    report(
      summarise(
        `${what}, ${when}`,
        'ms',
        costs.map(({ milliseconds }) => milliseconds),
      ),
    );
    report(
      summarise(
        `${what}, ${when}: peak memory`,
        'MiB',
        costs.map(({ peak }) => peak),
      ),
    );
    report(
      summarise(
        `${what}, ${when}: GitHub requests`,
        'requests',
        costs.map(({ requests }) => requests),
      ),
    );
    report(
      summarise(
        `${what}, ${when}: GitHub bytes`,
        'MiB',
        costs.map(({ bytes }) => bytes / 2 ** 20),
      ),
    );
  }
}
