/** Remembers what the last scan saw, and reads twice before it believes that tags are gone. */
import { diagnose } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { StateStore } from '../ports.ts';
import type { CompleteListing } from './registry-paging.ts';
import type { RepositorySession } from './registry-session.ts';

/** Guards listings by what former scans saw. */
interface ScanMemory {
  /** Runs `read`, and once more when its result looks like a loss; remembers the result. */
  guard(
    repository: ImageRepository,
    session: RepositorySession,
    read: () => Promise<CompleteListing>,
  ): Promise<CompleteListing>;
}

/** What is kept of a scan: enough to notice a loss. */
interface RememberedScan {
  version: 1;
  count: number;
  /** Tags in use that the registry had. */
  present: readonly string[];
}

/** Without a store there is nothing to compare with, except tags in use that are missing altogether. */
export function createScanMemory(
  store: StateStore | undefined,
  tagsInUse: ((repository: ImageRepository) => Iterable<string>) | undefined,
): ScanMemory {
  return {
    async guard(repository, session, read) {
      if (store === undefined && tagsInUse === undefined) return read();
      const key = `scan/v1/${session.target.host}/${session.target.name}`;
      const used = [...new Set(tagsInUse?.(repository) ?? [])].sort();
      const before = readRemembered(await store?.get(key).catch(() => undefined));
      let listing = await read();
      let loss = lossOf(listing, used, before);
      if (loss !== undefined) {
        listing = await read();
        loss = lossOf(listing, used, before);
      }
      const count = listing.tags.length;
      const scan: RememberedScan = { version: 1, count, present: presentOf(listing, used) };
      // An empty list is never remembered: the warning about it must not vanish with the next run.
      if (count > 0) await store?.set(key, scan).catch(() => undefined);
      return loss === undefined
        ? listing
        : { ...listing, diagnostics: [...listing.diagnostics, remark(session, listing, loss)] };
    },
  };
}

/** The tags in use that the listing has. */
function presentOf(listing: CompleteListing, used: readonly string[]): string[] {
  if (used.length === 0) return [];
  const tags = new Set(listing.tags);
  return used.filter(tag => tags.has(tag));
}

interface Loss {
  before: number | undefined;
  /** Tags in use that are gone. */
  missing: readonly string[];
  /** Fewer than half of what there was. */
  shrunk: boolean;
}

function lossOf(
  listing: CompleteListing,
  used: readonly string[],
  before: RememberedScan | undefined,
): Loss | undefined {
  const present = new Set(presentOf(listing, used));
  const wasPresent = before && new Set(before.present);
  const missing = used.filter(tag => !present.has(tag) && (wasPresent === undefined || wasPresent.has(tag)));
  const shrunk = before !== undefined && listing.tags.length < before.count / 2;
  return missing.length > 0 || shrunk ? { before: before?.count, missing, shrunk } : undefined;
}

function remark({ target }: RepositorySession, listing: CompleteListing, loss: Loss) {
  const image = `${target.host}/${target.name}`;
  const count = listing.tags.length;
  if (count === 0 && loss.before !== undefined && loss.before > 0) {
    return diagnose(
      'REGISTRY_TAGS_EMPTY',
      `${image} lists no tags, where the last scan saw ${loss.before}; two readings agree`,
    );
  }
  const parts = [
    ...(loss.shrunk ? [`${count} tags, where the last scan saw ${loss.before}`] : []),
    ...(loss.missing.length > 0 ? [`without ${loss.missing.slice(0, 5).join(', ')}, in use here`] : []),
  ];
  return diagnose('REGISTRY_TAGS_SHRUNK', `${image} lists ${parts.join(' and ')}; two readings agree`);
}

/** A stored value is untrusted: anything that is not exactly ours is a miss. */
function readRemembered(value: unknown): RememberedScan | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { version, count, present } = value as Partial<Record<keyof RememberedScan, unknown>>;
  if (version !== 1 || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  if (!Array.isArray(present) || !present.every(tag => typeof tag === 'string')) return undefined;
  return { version, count, present };
}
