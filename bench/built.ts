/** The built programs: `dist/` where it is there, else a build of its own in a temporary folder. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../dist');

export interface Built {
  folder: string;
  /** To be removed in the end. */
  temporary: boolean;
}

export async function prepareBuild(): Promise<Built> {
  if (existsSync(join(DIST, 'action.js'))) return { folder: DIST, temporary: false };
  const folder = mkdtempSync(join(tmpdir(), 'retag-bench-dist-'));
  const { build } = await import('../scripts/build.ts');
  await build(folder);
  return { folder, temporary: true };
}

/** Path of a built file, as run.ts tells a family. */
export function builtFile(name: string): string {
  return join(builtFolder(), name);
}

export function builtFolder(): string {
  return process.env['RETAG_BENCH_DIST'] ?? DIST;
}
