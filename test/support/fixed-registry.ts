import { type DiagnosticCode, RegistryError } from '../../src/errors.ts';
import type { ImageRepository } from '../../src/model.ts';
import type { Registry } from '../../src/ports.ts';

/** One image of a fixed registry: its tags, or what a listing fails with; a list of lists answers call by call. */
export type FixedImage =
  | string[]
  | { listings: (string[] | { error: string })[] }
  | { error: string; code?: `REGISTRY_${string}` & DiagnosticCode }
  /** Tags, and what asking for a digest fails with. */
  | { tags: string[]; digestError: string }
  /** What an earlier run kept, and what is there now. */
  | { kept: string[]; now: string[] };

/** A registry port over fixed lists, with the calls that it got. */
export function fixedRegistry(images: Readonly<Record<string, FixedImage>>): Registry & { calls: string[] } {
  const calls: string[] = [];
  const counts = new Map<string, number>();
  const tagsOf = (repository: ImageRepository): string[] => {
    const image = images[repository.image] ?? { error: 'no such repository' };
    if (Array.isArray(image)) return image;
    if ('kept' in image) return image.now;
    if ('tags' in image) return image.tags;
    if ('error' in image) throw new RegistryError(image.code ?? 'REGISTRY_NETWORK', image.error);
    const count = counts.get(repository.image) ?? 0;
    counts.set(repository.image, count + 1);
    const listing = image.listings[Math.min(count, image.listings.length - 1)] ?? [];
    if ('error' in listing) throw new RegistryError('REGISTRY_NETWORK', listing.error);
    return listing;
  };
  return {
    calls,
    async listTags(repository, { again = false } = {}) {
      const image = images[repository.image];
      if (image !== undefined && 'kept' in image && !again) {
        return { tags: image.kept, scanned: new Date('2026-01-01T00:00:00Z'), diagnostics: [] };
      }
      calls.push(`list ${repository.image}`);
      return { tags: tagsOf(repository), diagnostics: [] };
    },
    async resolveDigest(repository, tag) {
      calls.push(`digest ${repository.image}:${tag}`);
      const image = images[repository.image];
      if (image !== undefined && 'digestError' in image) throw new RegistryError('REGISTRY_NETWORK', image.digestError);
      return `sha256:${Buffer.from(tag).toString('hex').padEnd(64, '0').slice(0, 64)}`;
    },
    async inspect(repository, reference) {
      calls.push(`inspect ${repository.image}:${reference}`);
      return { digest: `sha256:${'0'.repeat(64)}`, labels: {} };
    },
  };
}
