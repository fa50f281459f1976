import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderReader } from '../../src/cli/local-project.ts';

test.each([
  ['utf8', '', 'UTF-8'],
  ['utf8', '\ufeff', 'UTF-8 with a mark'],
  ['utf16le', '\ufeff', 'UTF-16 with a mark'],
  ['utf16le', '', 'UTF-16 without one'],
] as const)('the source line of a problem is readable in %s after %j (%s)', (encoding, mark) => {
  const folder = mkdtempSync(join(tmpdir(), 'retag-text-'));
  try {
    writeFileSync(join(folder, 'a.yaml'), Buffer.from(`${mark}image: a/b:1\n`, encoding));
    expect(folderReader(folder)('a.yaml')).toBe('image: a/b:1\n');
    expect(folderReader(folder)('none.yaml')).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
