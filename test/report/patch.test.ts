import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/report/patch.ts';

const lines = (n: number) => Array.from({ length: n }, (_, i) => `line ${i + 1}`).join('\n');

test.each([
  ['a change in the middle', `${lines(20)}\n`, `${lines(20).replace('line 9', 'line nine')}\n`],
  ['no newline at the end', lines(5), lines(5).replace('line 5', 'five')],
  ['CRLF', lines(8).replaceAll('\n', '\r\n'), lines(8).replace('line 3', 'three').replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${lines(3)}\n`, `\uFEFF${lines(3).replace('line 1', 'one')}\n`],
  ['the end of a file without newline', `${lines(20)}`, lines(20).replace('line 1\n', 'one\n').replace('line 20', 'x')],
  [
    'changes that share their context, and others',
    `${lines(40)}\n`,
    `${lines(40).replace(/line (5|6|12|30)$/gm, 'new $1')}\n`,
  ],
  ['a single line', 'a: 1', 'a: 2'],
  ['a newline at the end comes', 'a\nb', 'a\nb\n'],
  ['fewer lines than before', `${lines(9)}\n`, `${lines(9).replace('line 4\nline 5', 'four five')}\n`],
])('git applies the patch and gives the same bytes: %s', (_why, before, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'retag-patch-'));
  try {
    writeFileSync(join(folder, 'a b.yaml'), before);
    const patch = patchOf({ path: 'a b.yaml', before, after });
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch });
    expect(readFileSync(join(folder, 'a b.yaml'), 'utf8')).toBe(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing changes, nothing is printed', () => {
  expect(patchOf({ path: 'a.yaml', before: 'x\n', after: 'x\n' })).toBe('');
});

test('the patch of a file with tens of thousands of changes takes no minutes', () => {
  const before = Array.from({ length: 50_000 }, (_, i) => `key${i}: app:1.0.0\n`).join('');
  const patch = patchOf({ path: 'a.yaml', before, after: before.replaceAll('1.0.0', '1.1.0') });
  expect(patch.match(/^[-+]key/gm)).toHaveLength(100_000);
});
