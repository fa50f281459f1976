/** A registry that tells how long each host takes, so that people see what a run waits for. */
import type { ImageRepository } from '../model.ts';
import type { Registry } from '../ports.ts';
import { parseRepository } from '../references/image-name.ts';

/** A host and how long its slowest listing took, or takes so far; milliseconds. */
interface SlowestHost {
  host: string;
  milliseconds: number;
}

/** A registry that remembers how long each host took. */
interface TimedRegistry {
  registry: Registry;
  /** Undefined before the first listing. */
  slowest(): SlowestHost | undefined;
}

/** Wraps a registry; `now` gives milliseconds. */
export function timeRegistry(inner: Registry, now: () => number): TimedRegistry {
  const longest = new Map<string, number>();
  const running = new Map<symbol, { host: string; since: number }>();
  const note = (host: string, since: number) => longest.set(host, Math.max(longest.get(host) ?? 0, now() - since));
  return {
    registry: {
      listTags: async (repository, options) => {
        const [key, listing] = [Symbol('listing'), { host: hostOf(repository), since: now() }];
        running.set(key, listing);
        try {
          return await inner.listTags(repository, options);
        } finally {
          running.delete(key);
          note(listing.host, listing.since);
        }
      },
      resolveDigest: (repository, tag) => inner.resolveDigest(repository, tag),
      inspect: (repository, reference) => inner.inspect(repository, reference),
    },
    slowest: () => {
      for (const { host, since } of running.values()) note(host, since);
      const [first] = [...longest].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return first && { host: first[0], milliseconds: first[1] };
    },
  };
}

function hostOf({ image }: ImageRepository): string {
  return parseRepository(image)?.registry ?? image;
}
