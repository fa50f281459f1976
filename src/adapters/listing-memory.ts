/** Lists of tags between runs, so that a repository is not asked again before its `interval` is over. */
import type { StateStore, TagListing } from '../ports.ts';
import { isTag } from './tag-page.ts';

/** Characters of a list that is kept, quotes and commas included; a longer one is read at each run. */
const LIST_CAP = 900_000;

/** What is kept of a listing; `uploaded` has the upload times that some registries tell, in milliseconds since 1970. */
interface KeptListing {
  version: 1;
  /** ISO 8601. */
  scanned: string;
  tags: readonly string[];
  uploaded?: Readonly<Record<string, number>>;
}

/** The list that an earlier run kept. A stored value is untrusted: anything that is not exactly ours is a miss. */
export async function recallListing(
  store: StateStore,
  key: string,
): Promise<(TagListing & { scanned: Date }) | undefined> {
  const kept = readKept(await store.get(key).catch(() => undefined));
  if (kept === undefined) return undefined;
  const times = Object.entries(kept.uploaded ?? {});
  const details = new Map(times.map(([tag, time]) => [tag, { uploaded: new Date(time) }]));
  return {
    tags: [...new Set(kept.tags)],
    scanned: new Date(kept.scanned),
    diagnostics: [],
    ...(details.size > 0 && { details }),
  };
}

function readKept(value: unknown): KeptListing | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { version, scanned, tags, uploaded = {} } = value as Partial<Record<keyof KeptListing, unknown>>;
  if (version !== 1 || typeof scanned !== 'string' || Number.isNaN(Date.parse(scanned))) return undefined;
  if (!Array.isArray(tags) || tags.length === 0 || !tags.every(isTag) || sizeOf(tags) > LIST_CAP) return undefined;
  if (uploaded === null || typeof uploaded !== 'object') return undefined;
  if (!Object.values(uploaded).every(time => !Number.isNaN(new Date(time).getTime()))) return undefined;
  return { version, scanned, tags, uploaded: uploaded as Record<string, number> };
}

/** Keeps a list for later runs. One that something is to be said about is not kept, or the remark would be lost. */
export async function keepListing(store: StateStore, key: string, listing: TagListing, scanned: Date): Promise<void> {
  const { tags, diagnostics, details } = listing;
  if (tags.length === 0 || diagnostics.length > 0 || sizeOf(tags) > LIST_CAP) return;
  const uploaded = [...(details ?? [])].flatMap(([tag, detail]) =>
    detail.uploaded ? [[tag, detail.uploaded.getTime()] as const] : [],
  );
  const kept: KeptListing = {
    version: 1,
    scanned: scanned.toISOString(),
    tags,
    ...(uploaded.length > 0 && { uploaded: Object.fromEntries(uploaded) }),
  };
  await store.set(key, kept).catch(() => undefined);
}

function sizeOf(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + tag.length + 3, 0);
}
