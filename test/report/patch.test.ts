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
