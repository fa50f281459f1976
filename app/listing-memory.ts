/**
 * Tag lists that the process has seen, so that a push of one image scans that image only, while the pull request still
 * holds the updates of all others.
 */

import { scanKey } from '../src/engine/scan.ts';
import type { Registry, TagListing } from '../src/ports.ts';
import { parseRepository } from '../src/references/image-name.ts';

const MAX_LISTINGS = 2000;

export class ListingMemory {
  readonly #listings = new Map<string, TagListing>();
  /** Canonical image name to the repositories (`installation owner/name`) whose documents name it. */
  readonly #users = new Map<string, Set<string>>();

  /** Remembers what is listed for a place; with `only`, other images are answered from memory where there is one. */
  wrap<T extends Registry>(registry: T, place: string, only?: ReadonlySet<string>): T {
    const listTags: Registry['listTags'] = async (repository, options) => {
      const key = `${place} ${scanKey(repository)}`;
      const canonical = canonicalName(repository.image) ?? repository.image;
      const known = this.#listings.get(key);
      if (only !== undefined && !only.has(canonical) && known !== undefined && options?.again !== true) return known;
      const listing = await registry.listTags(repository, options);
      this.#listings.delete(key);
      this.#listings.set(key, listing);
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
