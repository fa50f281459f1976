/** What `npm pack` makes: what is needed and nothing else, and it runs where nothing of the repository is. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';

interface Packed {
  filename: string;
  files: { path: string; mode: number }[];
}

const ALLOWED =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|action\.yml|schemas\/[\w-]+\.schema\.json|dist\/(?:action|cli|index)\.js|dist\/chunks\/[\w.-]+\.js|dist\/index\.d\.ts|dist\/types\/[\w/.-]+\.d\.ts)$/;
const NEEDED = ['package.json', 'README.md', 'LICENSE', 'action.yml', 'dist/action.js', 'dist/cli.js', 'dist/index.js'];

let folder: string;
let packed: Packed;
const env = () => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? folder, NO_COLOR: '1' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-package-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const printed = execFileSync('npm', args, {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  packed = (JSON.parse(printed) as Packed[])[0]!;
  cpSync(join(PROJECT_ROOT, 'examples/small'), join(folder, 'small'), { recursive: true });
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds what is needed and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter(path => !ALLOWED.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(NEEDED));
});

const PLAN = ['plan', '--dir', 'small', '--tags-from', 'small/tags.json'];
const CHANGE = '+          image: ghcr.io/stefanprodan/podinfo:6.9.3 # {"$imagepolicy": "flux-system:podinfo"}';

// The oldest Node that offline commands promise to run on may be the one of the system.
const nodes = [process.execPath, '/usr/bin/node'].filter(existsSync);

describe.each(nodes)('unpacked, with %s', node => {
  test('the command line plans without any other package', async () => {
    const result = await runProcess(node, ['package/dist/cli.js', ...PLAN], { cwd: folder, env: env() });
    expect(result).toMatchObject({ code: 0, stderr: '1 of 1 policy resolved, 1 change in 1 file\n' });
    expect(result.stdout).toContain(CHANGE);
  });
});

test('a program in TypeScript finds the types of the library', async () => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync('../package', join(folder, 'node_modules/retag'));
  const program = [
    "import { PolicyError, selectTag } from 'retag';",
    "const tag: string = selectTag({ policy: { numerical: { order: 'asc' } }, tags: ['1'] }).tag;",
    '// @ts-expect-error: a tag is no number',
    'export const wrong: number = tag;',
    'export const code = (error: unknown) => (error instanceof PolicyError ? error.code : undefined);',
  ];
  writeFileSync(join(folder, 'program.ts'), program.join('\n'));
  const flags = '--noEmit --strict --module nodenext --target es2024 --skipLibCheck --types'.split(' ');
  const args = [join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc'), ...flags, '', 'program.ts'];
  const { code, stdout } = await runProcess(process.execPath, args, { cwd: folder, env: env() });
  expect([code, stdout]).toEqual([0, '']);
});

const old = nodes.filter(node => /^v(?:20|21)\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' })));

test.skipIf(old.length === 0)('a Node that is too old to ask registries is told so', async () => {
  const args = ['package/dist/cli.js', 'plan', '--dir', 'small'];
  const { code, stderr } = await runProcess(old[0] ?? '', args, { cwd: folder, env: env() });
  expect(code).toBe(2);
  expect(stderr).toContain('needs Node 24');
});

test('it runs by npx from the tarball', async context => {
  const tarball = join(folder, packed.filename);
  // Without repeated attempts, so that a machine without network says so before this test's time is over.
  const options = ['--yes', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
  const args = [...options, '-p', tarball, 'retag', ...PLAN];
  const result = await runProcess('npx', args, { cwd: folder, env: env(), timeout: 55_000 });
  // npx installs what package.json names, for which it may have to ask the package registry.
  if (/E(?:NOTFOUND|CONNREFUSED|AI_AGAIN|TIMEDOUT)/.test(result.stderr))
    context.skip('no package registry to be reached');
  expect(result.code, result.stderr).toBe(0);
  expect(result.stdout).toContain(CHANGE);
}, 60_000);
