/**
 * Downgrades. A tag that still exists but is no longer admitted is rolled back with a notice: that is how people roll
 * back in Flux. A tag that vanished from the registry is believed only after a second read, and then the file is left
 * alone unless the elected tag is provably newer, so that a registry that lost tags cannot rewrite a repository.
 */
import { PolicyError } from '../errors.ts';
import type { LocatedMarker } from '../markers/find.ts';
import { standingValue } from '../markers/value.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import type { ScannedRepository } from '../plan-model.ts';
import { selectTag } from '../policies/select.ts';
import type { Registry } from '../ports.ts';
import { parseReference } from '../references/reference.ts';

/** How an elected tag stands to the one in the file, in the policy's own order and whatever its range. */
type Direction = 'newer' | 'older' | 'unknown';

function winner(input: Omit<Parameters<typeof selectTag>[0], 'tags'>, tags: [string, string]): string | undefined {
  try {
    const selection = selectTag({ ...input, exclusionList: ['^$'], tags });
    return selection.counts.matched === 2 && selection.ties.length === 0 ? selection.tag : undefined;
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** Compares two tags as the policy would, then as plain versions; `unknown` when neither can. */
export function directionOf(policy: ImagePolicy, from: string, to: string): Direction {
  const { choice, filterTags } = policy;
  // Any version, prereleases too: the range is what may have changed.
  const anyVersion = { semver: { range: '*-0' } };
  const best =
    winner({ policy: choice.semver ? anyVersion : choice, ...(filterTags && { filterTags }) }, [from, to]) ??
    winner({ policy: anyVersion }, [from, to]);
  if (best === undefined) return 'unknown';
  return best === to ? 'newer' : 'older';
}

/** The tag that stands in the file beside a marker, if the marker governs one. */
export function tagInFile(marker: LocatedMarker): string | undefined {
  const value = standingValue(marker);
  if (marker.field === 'tag') return value === '' ? undefined : value;
  return marker.field === 'image' ? parseReference(value)?.tag : undefined;
}

/** Answers whether a tag is really gone: at most one more listing per repository, and a failed one proves nothing. */
export class SecondRead {
  readonly #registry: Registry;
  readonly #listings = new Map<ImageRepository, Promise<ReadonlySet<string> | undefined>>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** True when the tag is in the scan or in a second one. */
  async has(scan: ScannedRepository, tag: string): Promise<boolean> {
    if (scan.tags?.includes(tag)) return true;
    const { repository } = scan;
    const again = this.#listings.get(repository) ?? this.#list(repository);
    this.#listings.set(repository, again);
    return (await again)?.has(tag) ?? false;
  }

  async #list(repository: ImageRepository): Promise<ReadonlySet<string> | undefined> {
    try {
      return new Set((await this.#registry.listTags(repository, { again: true })).tags);
    } catch {
      // The first listing was complete; that the second failed only means that the tag stays unconfirmed.
      return undefined;
    }
  }
}
