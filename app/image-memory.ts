/** Dates and labels of images that the process has seen, so that a page that is looked at again does not ask for each anew. */
import { scanKey } from '../src/engine/scan.ts';
import type { ImageDetails, Registry } from '../src/ports.ts';

const MAX_IMAGES = 5000;
/** A tag may be pushed again; a digest names the same bytes for ever. */
const TAG_LIFE = 60 * 60_000;

/** Descriptions of images, kept for all installations. */
export class ImageMemory {
  readonly #images = new Map<string, { details: ImageDetails; until: number }>();

  /** `place` keeps what one repository may read from the others. */
  wrap(registry: Registry, place: string): Registry {
    const inspect: Registry['inspect'] = async (repository, reference) => {
      const key = `${place} ${scanKey(repository)} ${reference}`;
      const known = this.#images.get(key);
      if (known !== undefined && known.until > Date.now()) return known.details;
      const details = await registry.inspect(repository, reference);
      const life = reference.includes(':') ? Number.POSITIVE_INFINITY : TAG_LIFE;
      this.#images.delete(key);
      this.#images.set(key, { details, until: Date.now() + life });
      for (const oldest of this.#images.keys()) {
        if (this.#images.size <= MAX_IMAGES) break;
        this.#images.delete(oldest);
      }
      return details;
    };
    return { ...registry, inspect };
  }
}
