/** Image details between runs. A digest names the same bytes for ever, so they never expire; a bad entry is a miss. */
import type { ImageDetails, StateStore } from '../ports.ts';

/** What a former run wrote for a digest; undefined when there is nothing, or nothing that can be trusted. */
export async function readImageDetails(
  store: StateStore | undefined,
  key: string,
  digest: string,
): Promise<ImageDetails | undefined> {
  const value = (await store?.get(key).catch(() => undefined)) as
    | { digest?: unknown; created?: unknown; labels?: unknown }
    | null
    | undefined;
  if (value === null || typeof value !== 'object' || value.digest !== digest) return undefined;
  const { labels, created } = value;
  if (labels === null || typeof labels !== 'object' || !Object.values(labels).every(label => typeof label === 'string'))
    return undefined;
  const date = typeof created === 'string' ? new Date(created) : undefined;
  if (created !== undefined && (date === undefined || Number.isNaN(date.getTime()))) return undefined;
  return { digest, labels: labels as Record<string, string>, ...(date !== undefined && { created: date }) };
}

/** Keeps what a digest says, which never changes. A store that fails is no problem of the run. */
export async function writeImageDetails(
  store: StateStore | undefined,
  key: string,
  details: ImageDetails,
): Promise<void> {
  const { created, ...rest } = details;
  await store
    ?.set(key, { ...rest, ...(created !== undefined && { created: created.toISOString() }) })
    .catch(() => undefined);
}
