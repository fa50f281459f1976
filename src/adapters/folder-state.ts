/** State between runs as files of one folder: the CLI's own, or the one that `actions/cache` keeps. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StateStore } from '../ports.ts';

/** Bytes of one entry; larger ones are not ours. */
const ENTRY_CAP = 1024 * 1024;

const DAY = 86_400_000;
/** Milliseconds after which an entry that nobody read or wrote is deleted: images come and go, their entries would stay. */
const UNUSED = 60 * DAY;
/** Entries, and drafts of runs that were stopped; other files of the folder are not ours. */
const OURS = /^[0-9a-f]{64}\.json(\.[0-9a-f-]{36})?$/;

/** Deletes what has not been used for long. What cannot be deleted now is left to another run. */
async function sweep(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!OURS.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > (name.endsWith('.json') ? UNUSED : DAY)) await rm(path, { force: true });
  }
}

/** Marks an entry as used, once a day. */
async function touch(path: string, now: number): Promise<void> {
  if (now - (await stat(path)).mtimeMs > DAY) await utimes(path, now / 1000, now / 1000);
}

/**
 * A store in `folder`, which is made by the first write, and swept by it. A file that is missing, too large, broken or of another key is a
 * miss; readers still check what they get, since anybody may have written there.
 */
export function createFolderState(folder: string, now: () => number = Date.now): StateStore {
  let swept: Promise<void> | undefined;
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    async get(key) {
      try {
        const text = await readFile(pathOf(key), 'utf8');
        if (text.length > ENTRY_CAP) return undefined;
        const entry = JSON.parse(text) as { key?: unknown; value?: unknown } | null;
        if (entry?.key !== key) return undefined;
        await touch(pathOf(key), now()).catch(() => undefined);
        return entry.value;
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      const path = pathOf(key);
      const text = JSON.stringify({ key, value });
      if (text.length > ENTRY_CAP) return;
      await mkdir(folder, { recursive: true });
      swept ??= sweep(folder, now()).catch(() => undefined);
      // Written beside and moved, so that a run that is stopped leaves no half entry.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, text);
      await rename(draft, path);
      await swept;
    },
  };
}
