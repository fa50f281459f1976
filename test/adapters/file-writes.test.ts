import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/adapters/file-writes.ts';
import { WriteError } from '../../src/errors.ts';

let folder: string;
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-writes-'));
  mkdirSync(at('apps'));
  writeFileSync(at('apps/a.yaml'), 'a: 1\n');
  writeFileSync(at('apps/b.yaml'), 'b: 1\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Code and message of the failure; undefined when there was none. */
function tell(write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

const failure = (writes: Parameters<typeof writeFiles>[1]) => tell(() => writeFiles(folder, writes));

const a = { path: 'apps/a.yaml', before: 'a: 1\n', after: 'a: 2\n' };
const b = { path: 'apps/b.yaml', before: 'b: 1\n', after: 'b: 2\n' };

test('keeps the mode, makes new files with their folders, and leaves no draft', () => {
  chmodSync(at('apps/a.yaml'), 0o755);
  writeFiles(folder, [a, { path: '.github/workflows/x.yml', before: '', after: 'x\n' }]);
  expect([read('apps/a.yaml'), read('.github/workflows/x.yml')]).toEqual(['a: 2\n', 'x\n']);
  expect(statSync(at('apps/a.yaml')).mode & 0o777).toBe(0o755);
  expect(readdirSync(at('apps'))).toEqual(['a.yaml', 'b.yaml']);
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFa: 1\n'), Buffer.from('\uFEFFa: 2\n')],
  ['UTF-16', Buffer.from('\uFEFFa: 1\n', 'utf16le'), Buffer.from('\uFEFFa: 2\n', 'utf16le')],
  [
    'UTF-16, the other order',
    Buffer.from('\uFEFFa: 1\n', 'utf16le').swap16(),
    Buffer.from('\uFEFFa: 2\n', 'utf16le').swap16(),
  ],
])('a file stays what it was: %s', (_what, before, after) => {
  writeFileSync(at('apps/a.yaml'), before);
  writeFiles(folder, [a]);
  expect(readFileSync(at('apps/a.yaml'))).toEqual(after);
});

describe('writes nothing at all where one file', () => {
  const outside = () => {
    const other = mkdtempSync(join(tmpdir(), 'retag-outside-'));
    writeFileSync(join(other, 'b.yaml'), 'b: 1\n');
    return other;
  };

  test.each<[string, () => void]>([
    ['has other content', () => writeFileSync(at('apps/b.yaml'), 'b: mine\n')],
    ['is gone', () => rmSync(at('apps/b.yaml'))],
    [
      'became a link',
      () => {
        rmSync(at('apps/b.yaml'));
        symlinkSync(join(outside(), 'b.yaml'), at('apps/b.yaml'));
      },
    ],
    [
      'became a folder',
      () => {
        rmSync(at('apps/b.yaml'));
        mkdirSync(at('apps/b.yaml'));
      },
    ],
  ])('%s', (_what, change) => {
    change();
    expect(failure([a, b])).toBe('FILE_CHANGED: apps/b.yaml was changed while this ran; no file was written');
    expect(read('apps/a.yaml')).toBe('a: 1\n');
    expect(readdirSync(at('apps')).filter(name => name.startsWith('.'))).toEqual([]);
  });

  test('lies behind a link that leads outside', () => {
    const other = outside();
    symlinkSync(other, at('more'));
    expect(failure([a, { ...b, path: 'more/b.yaml' }])).toContain('FILE_CHANGED');
    expect([read('apps/a.yaml'), readFileSync(join(other, 'b.yaml'), 'utf8')]).toEqual(['a: 1\n', 'b: 1\n']);
  });

  test('that should be new is there', () => {
    expect(failure([a, { ...b, before: '' }])).toContain('FILE_CHANGED');
    expect(read('apps/a.yaml')).toBe('a: 1\n');
  });

  test('may not be written', () => {
    // Root may write everywhere but into /proc.
    const version = readFileSync('/proc/version', 'utf8');
    const message = tell(() => writeFiles('/proc', [{ path: 'version', before: version, after: 'x' }]));
    expect(message).toMatch(/^FILE_UNWRITABLE: version cannot be written: .*; no file was written$/);
  });
});

test('a run that is killed leaves every file whole', async () => {
  const size = 4_000_000;
  const path = at('apps/a.yaml');
  for (const delay of [5, 15, 30]) {
    writeFileSync(path, 'a'.repeat(size));
    const module = JSON.stringify(resolve(import.meta.dirname, '../../src/adapters/file-writes.ts'));
    const script = `const { writeFiles } = await import(${module});
      process.stdout.write('.');
      for (let i = 0; ; i++) { const [x, y] = i % 2 ? ['b', 'a'] : ['a', 'b'];
        writeFiles(${JSON.stringify(folder)}, [{ path: 'apps/a.yaml', before: x.repeat(${size}), after: y.repeat(${size}) }]); }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise(done => child.stdout.once('data', done));
    await new Promise(done => setTimeout(done, delay));
    child.kill('SIGKILL');
    await new Promise(done => child.once('exit', done));
    expect(lstatSync(path).size).toBe(size);
    expect(new Set(read('apps/a.yaml')).size).toBe(1);
  }
});
