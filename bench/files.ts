/** Planning trees of 500, 5,000 and 50,000 files with a tenth marked: from the folder on disk to the edited texts. */
import { rmSync } from 'node:fs';
import { runForJson } from './child-output.ts';
import type { Report } from './families.ts';
import { NEW_TAG, OLD_TAG, writeTree } from './manifest-tree.ts';
import { interleave, medianOf, summarise } from './measurement.ts';
import { planFolder } from './plan-folder.ts';

/** Files and rounds. */
const SIZES = [
  [500, 15],
  [5_000, 9],
  [50_000, 3],
] as const;
/** Milliseconds that Flux needs for 5,000 files, as a process. */
const CHANGED_LIMIT = 460;
const UNCHANGED_LIMIT = 270;
const IMAGES = 20;

export async function measure(report: Report): Promise<void> {
  for (const [files, rounds] of SIZES) {
    const marked = files / 10;
    const tree = writeTree({ files, marked, images: IMAGES });
    const plain = writeTree({ files: files - marked, marked: 0, images: IMAGES });
    try {
      const samples = await interleave(
        [
          { name: 'changed', run: async () => void (await planFolder(tree, [OLD_TAG, NEW_TAG], marked)) },
          { name: 'unchanged', run: async () => void (await planFolder(tree, [OLD_TAG], 0)) },
          { name: 'unmarked', run: async () => void (await planFolder(plain, [OLD_TAG], 0)) },
        ],
        rounds,
        files === 50_000 ? 0 : 2,
      );
      const size = `${files.toLocaleString('en-US')} files, ${marked.toLocaleString('en-US')} marked`;
      const [changed = [], unchanged = [], unmarked = []] = samples.values();
      const isBudgeted = files === 5_000;
      report(summarise(`${size}, all of them changed`, 'ms', changed, isBudgeted ? CHANGED_LIMIT : undefined));
      report(summarise(`${size}, unchanged`, 'ms', unchanged, isBudgeted ? UNCHANGED_LIMIT : undefined));
      const base = medianOf(unmarked);
      const each = (times: readonly number[]) => times.map(time => ((time - base) / marked) * 1000);
      const unmarkedFile = unmarked.map(time => (time / (files - marked)) * 1000);
      report(summarise(`${size}: cost of a marked file that changes`, 'µs', each(changed)));
      report(summarise(`${size}: cost of a marked file that stays`, 'µs', each(unchanged)));
      report(summarise(`${size}: cost of an unmarked file`, 'µs', unmarkedFile));
      if (files > 500) await measureProcess(tree, size, marked, isBudgeted, report);
    } finally {
      for (const folder of [tree, plain]) rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** The same once in a fresh process, where nothing is compiled yet: as a scheduled job has it. */
async function measureProcess(
  tree: string,
  size: string,
  marked: number,
  isBudgeted: boolean,
  report: Report,
): Promise<void> {
  const peaks: number[] = [];
  const first = (tags: string, expected: number) => async () => {
    const { milliseconds, peak } = await runForJson<{ milliseconds: number; peak: number }>('files-process.ts', [
      tree,
      tags,
      String(expected),
    ]);
    peaks.push(peak);
    return milliseconds;
  };
  const samples = await interleave(
    [
      { name: 'changed', run: first(`${OLD_TAG},${NEW_TAG}`, marked) },
      { name: 'unchanged', run: first(OLD_TAG, 0) },
    ],
    isBudgeted ? 5 : 2,
  );
  const [changed = [], unchanged = []] = samples.values();
  const what = `${size}, the first plan of a process`;
  report(summarise(`${what}, changed`, 'ms', changed, isBudgeted ? CHANGED_LIMIT : undefined));
  report(summarise(`${what}, unchanged`, 'ms', unchanged, isBudgeted ? UNCHANGED_LIMIT : undefined));
  report(summarise(`${what}: peak memory`, 'MiB', peaks));
}
