/** The registry as a pull request may use it: only images that the base declares, reached as the base says. */
import { RegistryError } from '../src/errors.ts';
import type { ImageRepository } from '../src/model.ts';
import type { Registry } from '../src/ports.ts';
import { canonicalName } from './listing-memory.ts';

/**
 * Documents that nobody merged could name any host, or ask for a known one over plain HTTP with our credentials. So each image is
 * asked for through the base's own document; others are refused with REGISTRY_HOST_NOT_ALLOWED.
 */
export function guardRegistry(registry: Registry, declared: readonly ImageRepository[]): Registry {
  const known = new Map(declared.map(repository => [canonicalName(repository.image), repository]));
  const trusted = (repository: ImageRepository): ImageRepository => {
    const found = known.get(canonicalName(repository.image));
    if (found !== undefined) return found;
    const rule = 'an image that only the pull request names is not scanned before it is merged';
    throw new RegistryError('REGISTRY_HOST_NOT_ALLOWED', rule, {
      hint: 'nothing to do: the first run after the merge scans it',
    });
  };
  return {
    listTags: async (repository, options) => registry.listTags(trusted(repository), options),
    resolveDigest: async (repository, tag) => registry.resolveDigest(trusted(repository), tag),
    inspect: async (repository, reference) => registry.inspect(trusted(repository), reference),
  };
}
