/** Fails when `dist/` is not what the sources build: changed, missing and new files alike. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.ts';

const dist = new URL('../dist', import.meta.url).pathname;

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async file => [relative(folder, file), await readFile(file)] as const)));
}

const fresh = await mkdtemp(join(tmpdir(), 'retag-dist-'));
try {
  await build(fresh);
  const [want, have] = [await readFolder(fresh), await readFolder(dist)];
  const problems = [
    ...[...want].filter(([name, bytes]) => !have.get(name)?.equals(bytes)).map(([name]) => `differs: dist/${name}`),
    ...[...have.keys()].filter(name => !want.has(name)).map(name => `not built: dist/${name}`),
  ].sort();
  if (problems.length > 0) {
    console.error(`dist/ is stale; run \`npm run build\` and commit it.\n${problems.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build: ${want.size} files.`);
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
