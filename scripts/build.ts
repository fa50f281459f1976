/** Builds `dist/`: the Action, the CLI and the library, as ES modules with fixed chunk names. Same sources, same bytes. */
import { execFileSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { type Plugin, rolldown } from 'rolldown';

const root = new URL('..', import.meta.url).pathname;

/**
 * Parts of the HTTP client that only its index mentions: without them the bundle is 280 KB smaller, and nothing of ours
 * can reach them.
 */
const UNUSED_PARTS = /[\\/]undici[\\/]lib[\\/](?:mock|web[\\/](?:websocket|eventsource|cookies))[\\/]/;

const leaveOutUnusedParts: Plugin = {
  name: 'leave-out-unused-parts',
  load: id => (UNUSED_PARTS.test(id) ? 'module.exports = {};' : null),
};

export async function build(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: root,
    input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts' },
    platform: 'node',
    plugins: [leaveOutUnusedParts],
    // Node 20 must at least start the CLI: offline commands work there, the rest says what it needs.
    transform: { target: 'node20' },
    // Packages are used for what is imported of them; without this the toolkit drags in a second HTTP client.
    treeshake: { moduleSideEffects: id => !id.includes('node_modules') },
  });
  await bundle.write({
    dir: outDir,
    format: 'esm',
    entryFileNames: '[name].js',
    // Names without a hash, so that a rebuild after a small change touches few files and stale chunks show in git.
    chunkFileNames: 'chunks/[name].js',
    // Simpler code, but with its names and lines: a reviewer can read the diff.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await bundle.close();
  await chmod(`${outDir}/cli.js`, 0o755);
  execFileSync(
    process.execPath,
    [
      `${root}node_modules/typescript/bin/tsc`,
      '--project',
      `${root}scripts/tsconfig.types.json`,
      '--outDir',
      `${outDir}/types`,
    ],
    { stdio: 'inherit' },
  );
  // Beside the code that it describes, where `package.json` names it.
  await writeFile(`${outDir}/index.d.ts`, "export * from './types/index.ts';\n");
}

if (import.meta.main) await build(`${root}dist`);
