/**
 * What a run asks of GitHub, with 1, 100 and 1,000 changed files: nothing changed, a new pull request, one that follows a
 * newer tag. Requests do not grow with the files.
 */
import type { Report } from './families.ts';
import { type JobCost, startJob } from './job.ts';
import { NEW_TAG } from './manifest-tree.ts';
import { summarise } from './measurement.ts';

const SIZES = [1, 100, 1_000];
const UNCHANGED_LIMIT = 6;
const OPENED_LIMIT = 14;
const ROUNDS = 3;

export async function measure(report: Report): Promise<void> {
  for (const changed of SIZES) {
    const unchanged: JobCost[] = [];
    const opened: JobCost[] = [];
    const again: JobCost[] = [];
    const updated: JobCost[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const job = await startJob({ files: changed * 2, marked: changed, images: Math.min(changed, 50) });
      try {
        const run = async (operation: string, costs: JobCost[]) => {
          const cost = await job.run();
          if (cost.operation !== operation) throw new Error(`${cost.operation} instead of ${operation}`);
          costs.push(cost);
        };
        await run('none', unchanged);
        await job.addTag(NEW_TAG);
        await run('created', opened);
        await run('none', again);
        await job.addTag('1.6.0');
        await run('updated', updated);
      } finally {
        await job.close();
      }
    }
    const what = changed === 1 ? '1 file' : `${changed.toLocaleString('en-US')} files`;
    reportCosts(`${what}, nothing to change`, unchanged, report, UNCHANGED_LIMIT);
    reportCosts(`${what}, a new pull request`, opened, report, OPENED_LIMIT);
    reportCosts(`${what}, an open pull request that is up to date`, again, report, UNCHANGED_LIMIT);
    reportCosts(`${what}, an open pull request that follows a newer tag`, updated, report);
  }
}

function reportCosts(what: string, costs: readonly JobCost[], report: Report, limit?: number): void {
  const samples = (field: 'requests' | 'bytes' | 'milliseconds') => costs.map(cost => cost[field]);
  report(summarise(`${what}: requests`, 'requests', samples('requests'), limit));
  report(
    summarise(
      `${what}: bytes`,
      'KiB',
      samples('bytes').map(bytes => bytes / 1024),
    ),
  );
  report(summarise(`${what}: time`, 'ms', samples('milliseconds')));
}
