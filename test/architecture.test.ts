import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const files = ['src', 'app']
  .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => relative(root, join(entry.parentPath, entry.name)))
  .sort();

type Layer = 'core' | 'ports' | 'engine' | 'adapters' | 'entries' | 'app';

const ENTRIES = new Set(['src/action.ts', 'src/cli.ts', 'src/index.ts']);
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
const CORE_FILES = ['model', 'plan-model', 'errors', 'source-text', 'settings', 'version'];

function layerOf(file: string): Layer {
  if (file.startsWith('app/')) return 'app';
  if (ENTRIES.has(file) || file.startsWith('src/cli/') || file.startsWith('src/action/')) return 'entries';
  if (file === 'src/ports.ts') return 'ports';
  if (file.startsWith('src/engine/')) return 'engine';
  if (file.startsWith('src/adapters/')) return 'adapters';
  const inCore =
    CORE_FOLDERS.some(folder => file.startsWith(`src/${folder}/`)) ||
    CORE_FILES.some(name => file === `src/${name}.ts`);
  if (!inCore) throw new Error(`${file} belongs to no layer`);
  return 'core';
}

const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  core: ['core'],
  ports: ['core', 'ports'],
  engine: ['core', 'ports', 'engine'],
  adapters: ['core', 'ports', 'adapters'],
  entries: ['core', 'ports', 'engine', 'adapters', 'entries'],
  app: ['core', 'ports', 'engine', 'adapters', 'app'],
};
const CORE_PACKAGES = new Set(['yaml', 'semver', 're2js', 'zod', 'diff']);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(match => match[1] ?? match[2] ?? match[3] ?? '');
}

// The App runs on Node 24 only.
test.each(files.filter(file => file.startsWith('src/')))('%s calls nothing that Node 20 lacks', file => {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(text).not.toMatch(/\b(?:Map|Object)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(/);
});

describe('layers', () => {
  test('the reader of imports sees them', () => {
    expect(importsOf('src/errors.ts')).toContain('./diagnostics/policy-codes.ts');
  });

  test.each(files)('%s imports only what its layer may', file => {
    const layer = layerOf(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(root, join(root, dirname(file), specifier));
        expect(MAY_IMPORT[layer], `${file} (${layer}) imports ${target}`).toContain(layerOf(target));
      } else if (layer === 'core' || layer === 'ports' || layer === 'engine') {
        const name = specifier.split('/')[0] ?? '';
        expect([...CORE_PACKAGES], `${file} (${layer}) imports ${specifier}`).toContain(name);
      }
    }
  });

  test('the core asks neither clock nor chance nor environment', () => {
    const offenders = files
      .filter(file => ['core', 'engine', 'ports'].includes(layerOf(file)))
      .filter(file =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(offenders).toEqual([]);
  });
});
