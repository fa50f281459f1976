/** What a measure gives, and how samples become one row of the table. */

/** One row of `bench/results.json`. `ratio` is the median against the budget; both and `met` are null without a budget. */
export interface Measurement {
  name: string;
  unit: string;
  median: number;
  min: number;
  max: number;
  budget: number | null;
  ratio: number | null;
  met: boolean | null;
}

/** A program among others that do the same work. `run` gives a number that it measured, or has its time taken. */
interface Contender {
  name: string;
  run(): unknown;
}

export function medianOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** One row: at most `budget` is allowed, if there is one. */
export function summarise(name: string, unit: string, samples: readonly number[], budget?: number): Measurement {
  const median = medianOf(samples);
  return {
    name,
    unit,
    median,
    min: Math.min(...samples),
    max: Math.max(...samples),
    budget: budget ?? null,
    ratio: budget === undefined ? null : budget === 0 ? (median === 0 ? 0 : null) : median / budget,
    met: budget === undefined ? null : median <= budget,
  };
}

/**
 * Runs every contender once per round, in turns, so that what else the machine does falls on all of them alike. Gives
 * the samples of each, in milliseconds unless it measures itself. `warmUps` rounds come first and are not counted.
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  warmUps = 0,
): Promise<Map<string, number[]>> {
  const samples = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      const measured = await run();
      const taken = performance.now() - start;
      if (round >= 0) samples.get(name)!.push(typeof measured === 'number' ? measured : taken);
    }
  }
  return samples;
}
