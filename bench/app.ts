/** The App under load, where its measure is there: `bench/app-load.ts` exports `measure` like every family. */
import type { Family, Report } from './families.ts';

const FILE = './app-load.ts';

export async function measure(report: Report): Promise<void> {
  let load: { measure: Family };
  try {
    load = await import(FILE);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log('app: there is no bench/app-load.ts');
    return;
  }
  await load.measure(report);
}
