import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
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

  describe('entries that nobody uses', () => {
    const DAY = 86_400_000;
    const start = Date.now();
    /** A run of that day reads and writes these keys. */
    async function run(day: number, reads: string[], writes: string[]) {
      const now = start + day * DAY;
      const store = createFolderState(folder, () => now);
      for (const key of reads) await store.get(key);
      for (const key of writes) await store.set(key, 1);
      // The files are really of today; `utimes` gives them the day that the test plays.
      for (const key of writes) await utimes(pathOf(key), now / 1000, now / 1000);
    }
    const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
    const has = async (key: string) => (await createFolderState(folder).get(key)) !== undefined;

    test('are deleted after two months; those that are read or written stay', async () => {
      await run(0, [], ['old', 'read', 'written']);
      for (const day of [20, 40, 55]) await run(day, ['read'], ['written']);
      await run(61, [], ['new']);
      expect(await Promise.all(['old', 'read', 'written', 'new'].map(has))).toEqual([false, true, true, true]);
    });
    test('nothing that is not ours is deleted, and half an entry is after a day', async () => {
      const files = ['README.md', 'abc.json', `${'a'.repeat(64)}.json.${randomUUID()}`];
      for (const name of files) {
        await writeFile(join(folder, name), 'x');
        await utimes(join(folder, name), 0, 0);
      }
      await createFolderState(folder).set('a', 1);
      expect((await readdir(folder)).filter(name => files.includes(name)).sort()).toEqual(['README.md', 'abc.json']);
    });
    test('a folder that vanishes meanwhile stops nothing', async () => {
      const store = createFolderState(join(folder, 'gone'));
      await store.set('a', 1);
      await rm(join(folder, 'gone'), { recursive: true });
      await store.set('b', 2);
      expect(await store.get('b')).toBe(2);
    });
  });
});
