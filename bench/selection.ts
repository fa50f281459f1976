/** Electing a tag from 1,000, 100,000 and 1,000,000 tags: time in process, and the peak memory of a process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectTag } from '../src/policies/select.ts';
import { runForJson } from './child-output.ts';
import type { Report } from './families.ts';
import { interleave, summarise } from './measurement.ts';
import { SELECTION_CASES, tagLines } from './tag-lists.ts';

/** Number of tags and of rounds. */
const SIZES = [
  [1_000, 25],
  [100_000, 15],
  [1_000_000, 3],
] as const;
const MEMORY_LIMIT = 300;

export async function measure(report: Report): Promise<void> {
  for (const [count, rounds] of SIZES) await measureTime(count, rounds, report);
  await measureMemory(report);
}

async function measureTime(count: number, rounds: number, report: Report): Promise<void> {
  const contenders = SELECTION_CASES.map(selection => {
    const listing = JSON.stringify(tagLines(selection, count).trimEnd().split('\n'));
    return {
      name: selection.name,
      run: () => {
        // New strings each time, as a registry's answer brings them: strings remember their hash.
        const tags: string[] = JSON.parse(listing);
        globalThis.gc?.({ type: 'minor' });
        const start = performance.now();
        selectTag({ ...selection.input, tags });
        return performance.now() - start;
      },
    };
  });
  const samples = await interleave(contenders, rounds, count === 1_000_000 ? 0 : 2);
  for (const { name, limit } of SELECTION_CASES) {
    const budget = count === 100_000 ? limit : undefined;
    report(summarise(`${name}, ${count.toLocaleString('en-US')} tags`, 'ms', samples.get(name)!, budget));
  }
}

async function measureMemory(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'retag-bench-tags-'));
  try {
    for (const selection of SELECTION_CASES) {
      for (const [count, rounds] of [[100_000, 3] as const, [1_000_000, 3] as const]) {
        const file = join(folder, 'tags');
        writeFileSync(file, tagLines(selection, count));
        const peaks: number[] = [];
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const args = [selection.name, file];
          const { peak, milliseconds, fetched } = await runForJson<{
            peak: number;
            milliseconds: number;
            fetched: number;
          }>('selection-process.ts', args);
          if (fetched !== count) throw new Error(`${fetched} tags instead of ${count}`);
          peaks.push(peak);
          times.push(milliseconds);
        }
        const what = `${selection.name}, ${count.toLocaleString('en-US')} tags, a fresh process`;
        report(summarise(`${what}: peak memory`, 'MiB', peaks, count === 1_000_000 ? MEMORY_LIMIT : undefined));
        report(summarise(`${what}: time with reading`, 'ms', times));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
