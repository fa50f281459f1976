/** The families of measures. Run as a program with a name, it measures that one and sends its rows to the parent. */
import type { Measurement } from './measurement.ts';

export const FAMILIES = ['selection', 'files', 'registry', 'github', 'start', 'whole', 'growth', 'app'] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** Takes each row as soon as it is known. */
export type Report = (row: Measurement) => void;

/** What each family file exports as `measure`. */
export type Family = (report: Report) => Promise<void>;

async function load(name: FamilyName): Promise<Family> {
  return ((await import(`./${name}.ts`)) as { measure: Family }).measure;
}

if (import.meta.main) {
  const name = FAMILIES.find(family => family === process.argv[2]);
  if (name === undefined) throw new Error(`usage: node bench/families.ts ${FAMILIES.join('|')}`);
  const measure = await load(name);
  await measure(row => {
    const named = { ...row, name: `${name}: ${row.name}` };
    if (process.send) process.send(named);
    else console.log(JSON.stringify(named));
  });
}
