/** Lists of tags between runs, so that a repository is not asked again before its `interval` is over. */
import type { StateStore, TagListing } from '../ports.ts';
import { isTag } from './tag-page.ts';

/** Characters of a list that is kept, quotes and commas included; a longer one is read at each run. */
const LIST_CAP = 900_000;

/** Jobs that come once per interval start some seconds early or late; they must not miss every other time. */
const EARLY = 0.1;

/** Whether a scan of then is still good enough for a document with this interval. Times in milliseconds. */
export function isRecent(scanned: Date, interval: number, now: number): boolean {
  const age = now - scanned.getTime();
  return age >= 0 && age < interval * (1 - EARLY);
}

/** The list that an earlier run kept. A stored value is untrusted: anything that is not exactly ours is a miss. */
export async function recallListing(
  store: StateStore,
  key: string,
): Promise<(Required<Pick<TagListing, 'scanned'>> & TagListing) | undefined> {
  const value = await store.get(key).catch(() => undefined);
  if (value === null || typeof value !== 'object') return undefined;
  const { version, scanned: at, tags } = value as Partial<Record<'version' | 'scanned' | 'tags', unknown>>;
  if (version !== 1 || typeof at !== 'string' || !Array.isArray(tags)) return undefined;
  if (tags.length === 0 || !tags.every(isTag) || sizeOf(tags) > LIST_CAP) return undefined;
  const scanned = new Date(at);
  return Number.isNaN(scanned.getTime()) ? undefined : { tags: [...new Set(tags)], scanned, diagnostics: [] };
}

/** Keeps a list for later runs. One that something is to be said about is not kept, or the remark would be lost. */
export async function keepListing(store: StateStore, key: string, listing: TagListing, scanned: Date): Promise<void> {
  const { tags, diagnostics } = listing;
  if (tags.length === 0 || diagnostics.length > 0 || sizeOf(tags) > LIST_CAP) return;
  await store.set(key, { version: 1, scanned: scanned.toISOString(), tags }).catch(() => undefined);
}

function sizeOf(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + tag.length + 3, 0);
}
