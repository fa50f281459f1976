/** State between runs as files of one folder: the CLI's own, or the one that `actions/cache` keeps. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StateStore } from '../ports.ts';

/** Bytes of one entry; larger ones are not ours. */
const ENTRY_CAP = 1024 * 1024;

/**
 * A store in `folder`, which is made by the first write. A file that is missing, too large, broken or of another key is a
 * miss; readers still check what they get, since anybody may have written there.
 */
export function createFolderState(folder: string): StateStore {
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    async get(key) {
      try {
        const text = await readFile(pathOf(key), 'utf8');
        if (text.length > ENTRY_CAP) return undefined;
        const entry = JSON.parse(text) as { key?: unknown; value?: unknown } | null;
        return entry?.key === key ? entry.value : undefined;
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      const path = pathOf(key);
      const text = JSON.stringify({ key, value });
      if (text.length > ENTRY_CAP) return;
      await mkdir(folder, { recursive: true });
      // Written beside and moved, so that a run that is stopped leaves no half entry.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, text);
      await rename(draft, path);
    },
  };
}
