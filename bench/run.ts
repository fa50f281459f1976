/**
 * `npm run bench [-- family…]`: measures, prints a table, writes bench/results.json and the table of docs/performance.md. Each family runs in a process of its
 * own, so that none inherits another's memory. A missed budget is a row that says so, never a failure.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { installMissingPrograms } from '../test/support/debian-programs.ts';
import { prepareBuild } from './built.ts';
import { FAMILIES, type FamilyName } from './families.ts';
import type { Measurement } from './measurement.ts';
import { formatTable } from './table.ts';

const RESULTS = new URL('results.json', import.meta.url);
const PAGE = new URL('../docs/performance.md', import.meta.url);
/** A family that hangs is given up, so that the others still come within ten minutes. */
const FAMILY_LIMIT = 240_000;

function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim()}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;
}

/** Rows of one family; those that came before a failure count. */
function measureFamily(name: FamilyName, dist: string): Promise<Measurement[]> {
  return new Promise(resolve => {
    const rows: Measurement[] = [];
    const child = spawn(process.execPath, ['--expose-gc', new URL('families.ts', import.meta.url).pathname, name], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, RETAG_BENCH_DIST: dist },
      timeout: FAMILY_LIMIT,
    });
    child.on('message', row => rows.push(row as Measurement));
    child.on('error', error => console.log(`${name}: ${error.message}`));
    child.on('close', (code, signal) => {
      if (code !== 0) console.log(`${name}: ended early (${signal ?? `exit ${code}`})`);
      resolve(rows);
    });
  });
}

/** Results of families that were not asked for stay as they were. */
function keepOthers(measured: ReadonlyMap<FamilyName, Measurement[]>): Measurement[] {
  let before: Measurement[] = [];
  try {
    before = JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    // The first run has nothing to keep.
  }
  return FAMILIES.flatMap(name => measured.get(name) ?? before.filter(({ name: row }) => row.startsWith(`${name}: `)));
}

/** Puts table and machine between the marks of the page, with the families that this run measured: the rest is older. */
function writePage(table: string, families: readonly FamilyName[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const text = `<!-- results -->\n\nMeasured on ${describeMachine()}; last run ${day}: ${families.join(', ')}.\n\n${table}\n\n<!-- end -->`;
  // A function, because a table may hold `$&`.
  writeFileSync(
    PAGE,
    page.replace(/<!-- results -->[\s\S]*<!-- end -->/, () => text),
  );
}

const started = performance.now();
const asked = FAMILIES.filter(name => process.argv.length < 3 || process.argv.slice(2).includes(name));
console.log(describeMachine());
installMissingPrograms(['docker-registry', 'skopeo']);
const built = await prepareBuild();
const measured = new Map<FamilyName, Measurement[]>();
try {
  for (const name of asked) {
    const start = performance.now();
    measured.set(name, await measureFamily(name, built.folder));
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} finally {
  if (built.temporary) rmSync(built.folder, { recursive: true, force: true });
}
const rows = [...measured.values()].flat();
const all = keepOthers(measured);
writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
writePage(formatTable(all), asked);
console.log(`\n${formatTable(rows)}\n`);
const missed = rows.filter(({ met }) => met === false);
console.log(
  `${rows.length} measures, ${missed.length} over budget, in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
