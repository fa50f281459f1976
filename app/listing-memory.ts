/**
 * Tag lists that the process has seen, so that a push of one image scans that image only, while the pull request still
 * holds the updates of all others.
 */

import { scanKey } from '../src/engine/scan.ts';
import type { Registry, TagListing } from '../src/ports.ts';
import { parseRepository } from '../src/references/image-name.ts';

const MAX_LISTINGS = 2000;

/** Which lists may be answered from memory. */
export interface Recall {
  /** All but these images (canonical names), however old. */
  except?: ReadonlySet<string>;
  /** Those that are at most so many milliseconds old. */
  maxAge?: number;
}

/** Listings of tags, kept for a while for each place that may see them. */
export class ListingMemory {
  readonly #listings = new Map<string, { listing: TagListing; at: number }>();
  /** Canonical image name to the repositories (`installation owner/name`) whose documents name it. */
  readonly #users = new Map<string, Set<string>>();

  /** Remembers what is listed for a place, and answers from memory what `recall` allows. */
  wrap<T extends Registry>(registry: T, place: string, { except, maxAge = 0 }: Recall = {}): T {
    const listTags: Registry['listTags'] = async (repository, options) => {
      const key = `${place} ${scanKey(repository)}`;
      const canonical = canonicalName(repository.image) ?? repository.image;
      const known = this.#listings.get(key);
      const isGood = known !== undefined && (except?.has(canonical) === false || Date.now() - known.at < maxAge);
      if (isGood && options?.again !== true) return known.listing;
      const listing = await registry.listTags(repository, options);
      this.#listings.delete(key);
      this.#listings.set(key, { listing, at: Date.now() });
      for (const oldest of this.#listings.keys()) {
        if (this.#listings.size <= MAX_LISTINGS) break;
        this.#listings.delete(oldest);
      }
      this.#users.set(canonical, (this.#users.get(canonical) ?? new Set()).add(place));
      return listing;
    };
    return { ...registry, listTags };
  }

  /** Places that were seen to use the image. */
  usersOf(canonical: string): string[] {
    return [...(this.#users.get(canonical) ?? [])];
  }
}

/** `registry/repository` of an image name; undefined when it is none. */
export function canonicalName(image: string): string | undefined {
  return parseRepository(image)?.canonical;
}
