import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../src/errors.ts';
import { COMPUTED, readSourceModule, undocumentedExports } from './support/source-module.ts';

const root = new URL('..', import.meta.url).pathname;
const files = ['src', 'app'].flatMap(sourcesIn).sort();

/** Paths of the TypeScript files below a folder of the repository, from the root on. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)));
}

type Layer = 'core' | 'ports' | 'engine' | 'adapters' | 'action' | 'cli' | 'app' | 'library';

/** What a runtime or another program starts or loads. */
const ENTRIES = new Set(['src/action.ts', 'src/cli.ts', 'src/index.ts', 'app/server.ts']);
const CORE_FOLDERS = [
  'diagnostics',
  'config',
  'references',
  'policies',
  'markers',
  'templates',
  'pull-request',
  'report',
];
const CORE_FILES = [
  'model',
  'plan-model',
  'planned-file',
  'errors',
  'source-text',
  'settings',
  'version',
  'once',
  'edit-distance',
  'document-name',
];

function layerOf(file: string): Layer {
  if (file.startsWith('app/')) return 'app';
  if (file === 'src/index.ts') return 'library';
  for (const face of ['action', 'cli'] as const)
    if (file === `src/${face}.ts` || file.startsWith(`src/${face}/`)) return face;
  if (file === 'src/ports.ts') return 'ports';
  if (file.startsWith('src/engine/')) return 'engine';
  if (file.startsWith('src/adapters/')) return 'adapters';
  const inCore =
    CORE_FOLDERS.some(folder => file.startsWith(`src/${folder}/`)) ||
    CORE_FILES.some(name => file === `src/${name}.ts`);
  if (!inCore) throw new Error(`${file} belongs to no layer`);
  return 'core';
}

const BELOW_FACES = ['core', 'ports', 'engine', 'adapters'] as const;
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  core: ['core'],
  ports: ['core', 'ports'],
  engine: ['core', 'ports', 'engine'],
  adapters: ['core', 'ports', 'adapters'],
  action: [...BELOW_FACES, 'action'],
  cli: [...BELOW_FACES, 'cli'],
  library: BELOW_FACES,
  app: [...BELOW_FACES, 'app'],
};
const CORE_PACKAGES = ['yaml', 'semver', 're2js', 'zod', 'diff'];

const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Everything that `file` with `text` reaches for and may not, each as a sentence. */
function breaches(file: string, text: string): string[] {
  const layer = layerOf(file);
  const { imports, reaches } = readSourceModule(file, text);
  const isPure = layer === 'core' || layer === 'ports' || layer === 'engine';
  const found = isPure ? reaches.map(name => `${layer} uses ${name}`) : [];
  for (const specifier of imports) {
    if (specifier === COMPUTED) found.push('imports what only running it tells');
    else if (specifier.startsWith('.')) {
      const target = relative(root, join(root, dirname(file), specifier));
      if (ENTRIES.has(target)) found.push(`imports the entry ${target}`);
      else if (!MAY_IMPORT[layer].includes(layerOf(target))) found.push(`${layer} imports ${target}`);
    } else if (isPure && !CORE_PACKAGES.includes(packageOf(specifier))) found.push(`${layer} imports ${specifier}`);
  }
  if (layer === 'adapters') {
    // A plugin belongs to the library that it extends.
    const libraries = new Set(imports.filter(name => !/^(?:\.|node:|@octokit\/plugin-)/.test(name)).map(packageOf));
    if (libraries.size > 1) found.push(`an adapter of several libraries: ${[...libraries].join(', ')}`);
  }
  return found;
}

// The App runs on Node 24 only.
test.each(files.filter(file => file.startsWith('src/')))('%s calls nothing that Node 20 lacks', file => {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(text).not.toMatch(/\b(?:Map|Object)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(/);
});

test('the map in CONTRIBUTING.md names everything in src, and nothing that is not there', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const map = text.slice(text.indexOf('## The folders'), text.indexOf('## The scripts'));
  const firstCells = map.split('\n').flatMap(line => /^\|([^|]*`[^|]*)\|/.exec(line)?.[1] ?? []);
  const named = firstCells
    .flatMap(cell => cell.match(/(?<=`)[\w./-]+(?=`)/g) ?? [])
    // Behind the first of a row, files are named without their folder.
    .map(name => (existsSync(join(root, name)) ? name : `src/${name}`));
  expect(named.filter(name => !existsSync(join(root, name)))).toEqual([]);
  const inSource = readdirSync(join(root, 'src'), { withFileTypes: true }).map(entry =>
    entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
  );
  expect(inSource.filter(path => !named.includes(path))).toEqual([]);
});

test('every code is named by a test that brings it about', () => {
  const tests = sourcesIn('test').filter(file => file !== 'test/architecture.test.ts');
  const words = tests.flatMap(file => readFileSync(join(root, file), 'utf8').match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []);
  const named = new Set(words);
  expect(Object.keys(DIAGNOSTIC_CODES).filter(code => !named.has(code))).toEqual([]);
});

describe('every export says what it gives', () => {
  test('in every file', () => {
    const silent = files.flatMap(file =>
      undocumentedExports(file, readFileSync(join(root, file), 'utf8')).map(name => `${file} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test.each([
    ['nothing above it', 'export const a = 1;', ['a']],
    ['a comment of the file alone', '/** The file. */\n\nimport x from "x";\nexport async function a() {}', ['a']],
    ['a remark that is no doc comment', '/* a */\nexport class a {}', ['a']],
    ['a line of text', '// a\nexport interface a {}', ['a']],
    ['a doc comment', '/** One. */\nexport const a = 1;', []],
    ['a doc comment and a word to the linter', '/** One. */\n// biome-ignore x: y\nexport class a {}', []],
  ])('%s', (_, text, names) => {
    expect(undocumentedExports('a.ts', text)).toEqual(names);
  });
});

/** Files of ours that `file` imports, from the root on. */
function importsOf(file: string): string[] {
  const { imports } = readSourceModule(file, readFileSync(join(root, file), 'utf8'));
  return imports.filter(name => name.startsWith('.')).map(name => relative(root, join(root, dirname(file), name)));
}

test('every file is of use to an entry or a script', () => {
  // `app/` also holds two programs that people start once; some schemas are only for those who generate them.
  const reached = new Set([...ENTRIES, 'app/register.ts', 'app/webhook-url.ts', ...sourcesIn('scripts')]);
  for (const file of reached) for (const target of importsOf(file)) reached.add(target);
  expect(files.filter(file => !reached.has(file))).toEqual([]);
});

test('no file is a drawer for what nobody wanted to name', () => {
  const drawer = /(?:^|[/-])(?:utils?|utilities|helpers?|common|misc|shared|lib)\.ts$/;
  const names = ['src', 'app', 'test', 'scripts', 'bench'].flatMap(sourcesIn);
  // A credential helper is a program of Docker's.
  expect(names.filter(name => drawer.test(name) && !name.endsWith('/credential-helper.ts'))).toEqual([]);
});

test('no test sleeps: it waits for what happens', () => {
  const tests = sourcesIn('test').filter(file => file.endsWith('.test.ts') && file !== 'test/architecture.test.ts');
  const sleeping = tests.filter(file =>
    /new Promise(?:<void>)?\((\w+) => setTimeout\(\1,|\bsleep\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  // When a process is killed, when a reader is late, and when jobs come while others run, time is what the test is about.
  const timely = ['test/adapters/file-writes.test.ts', 'test/app/body-limit.test.ts', 'test/app/queue.test.ts'];
  expect(sleeping.filter(file => !timely.includes(file))).toEqual([]);
});

describe('packages', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
  const kinds = ['dependencies', 'optionalDependencies', 'devDependencies'];
  const packages = kinds.flatMap(kind => Object.entries(manifest[kind] ?? {}) as [string, string][]);
  const section = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    .split('## ')
    .find(part => /^Packages\n/.test(part));

  test.each(packages)('%s %s is an exact version, and has its reason in the documentation', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(section).toContain(name.startsWith('@types/') ? '`@types/*`' : `\`${name}\``);
  });
});

describe('layers', () => {
  test.each(files)('%s reaches only for what its layer may', file => {
    expect(breaches(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('every entry is there', () => {
    expect(files).toEqual(expect.arrayContaining([...ENTRIES]));
  });

  test.each([
    ['src/policies/x.ts', "import fs from 'node:fs';", 'core imports node:fs'],
    ['src/policies/x.ts', 'import { readFileSync } from "fs";', 'core imports fs'],
    ['src/policies/x.ts', "import '../engine/plan.ts';", 'core imports src/engine/plan.ts'],
    ['src/policies/x.ts', "export * from '../ports.ts';", 'core imports src/ports.ts'],
    ['src/policies/x.ts', "export { a } from '../adapters/http.ts';", 'core imports src/adapters/http.ts'],
    ['src/policies/x.ts', "export type { A } from\n  '../engine/plan.ts';", 'core imports src/engine/plan.ts'],
    ['src/policies/x.ts', "type A = import('../ports.ts').Tree;", 'core imports src/ports.ts'],
    ['src/policies/x.ts', "const a = await import('undici');", 'core imports undici'],
    ['src/policies/x.ts', 'const a = await import(`undici`);', 'imports what only running it tells'],
    ['src/policies/x.ts', 'const a = await import(name);', 'imports what only running it tells'],
    ['src/policies/x.ts', "const { env } = process, a = 'x';", 'core uses process'],
    ['src/policies/x.ts', "const a = process['env'];", 'core uses process'],
    ['src/policies/x.ts', "const a = await fetch('https://example.org');", 'core uses fetch'],
    ['src/policies/x.ts', "globalThis['fetch']();", 'core uses globalThis'],
    ['src/policies/x.ts', 'const { now } = { now: Date.now };', 'core uses Date.now'],
    ['src/policies/x.ts', 'const a = new Date( );', 'core uses new Date()'],
    ['src/engine/x.ts', 'const a = Math.random();', 'engine uses Math.random'],
    ['src/engine/x.ts', 'const a = crypto.randomUUID();', 'engine uses crypto.randomUUID'],
    ['src/engine/x.ts', "import { http } from '../adapters/http.ts';", 'engine imports src/adapters/http.ts'],
    ['src/adapters/x.ts', "import { run } from '../engine/run.ts';", 'adapters imports src/engine/run.ts'],
    [
      'src/adapters/x.ts',
      "import 'undici';\nimport '@octokit/rest';",
      'an adapter of several libraries: undici, @octokit/rest',
    ],
    ['src/cli/x.ts', "import { a } from '../action/modes.ts';", 'cli imports src/action/modes.ts'],
    ['src/cli/x.ts', "import '../cli.ts';", 'imports the entry src/cli.ts'],
    ['src/action/x.ts', "import { run } from '../index.ts';", 'imports the entry src/index.ts'],
    ['app/x.ts', "import { run } from '../src/index.ts';", 'imports the entry src/index.ts'],
    ['app/x.ts', "import '../src/action.ts';", 'imports the entry src/action.ts'],
    ['app/x.ts', "import './server.ts';", 'imports the entry app/server.ts'],
  ])('in %s, %s is noticed', (file, text, breach) => {
    expect(breaches(file, text)).toContain(breach);
  });

  test.each([
    ['src/policies/x.ts', "import { parse } from 'yaml';\nimport { z } from 'zod/v4';", 'packages of the core'],
    ['src/policies/x.ts', 'const a = new Date(0), b = options.process, c = { fetch: 1 };', 'no global of that name'],
    ['src/policies/x.ts', "// process.env, import('node:fs')\nconst a = 'Date.now()';", 'words in comments and texts'],
    ['src/adapters/x.ts', "import 'node:fs';\nimport 'node:path';\nimport 'undici';", 'the platform and one library'],
  ])('in %s, %s is none: %s', (file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });
});
