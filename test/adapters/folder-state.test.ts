import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderState } from '../../src/adapters/folder-state.ts';

describe('state in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retag-state-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('what was written is read by another store of the folder', async () => {
    await createFolderState(join(folder, 'new')).set('scan/a/../b', { count: 1 });
    expect(await createFolderState(join(folder, 'new')).get('scan/a/../b')).toEqual({ count: 1 });
  });
  test('an unknown key is a miss', async () => {
    expect(await createFolderState(folder).get('x')).toBeUndefined();
  });
  test.each(['', '{', 'null', '{"key":"another","value":1}', `{"key":"x","value":"${'y'.repeat(2_000_000)}"}`])(
    'a bad file is a miss (%#)',
    async text => {
      const store = createFolderState(folder);
      await store.set('x', 1);
      const [file] = await readdir(folder);
      await writeFile(join(folder, file!), text);
      expect(await store.get('x')).toBeUndefined();
    },
  );
  test('nothing is left beside the entries', async () => {
    const store = createFolderState(folder);
    await Promise.all([store.set('a', 1), store.set('b', 2)]);
    expect(await readdir(folder)).toHaveLength(2);
  });
});
