import type {
  DigestReflectionPolicy,
  ImagePolicy,
  ImagePolicyChoice,
  ImageRepository,
  TagFilter,
} from '../../src/model.ts';

/** An ImagePolicy as the loader gives it, with the fields that a test is about. */
export function makePolicy(
  choice: ImagePolicyChoice,
  filterTags?: TagFilter,
  more: { digestReflectionPolicy?: DigestReflectionPolicy; interval?: number } = {},
): ImagePolicy {
  const at = (line: number) => ({ file: 'policy.yaml', line, column: 3 });
  return {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    name: 'app',
    namespace: 'flux-system',
    labels: {},
    location: at(1),
    naming: { name: 'written', namespace: 'written' },
    suspend: false,
    scopes: [''],
    repositoryRef: { name: 'app', namespace: 'flux-system' },
    choice,
    ...(filterTags !== undefined && { filterTags }),
    digestReflectionPolicy: more.digestReflectionPolicy ?? 'Never',
    ...(more.interval !== undefined && { interval: more.interval }),
    fieldLocations: { 'spec.policy': at(10), 'spec.filterTags.pattern': at(20), 'spec.filterTags.extract': at(21) },
  };
}

/** An ImageRepository with an exclusion list. */
export function makeRepository(exclusionList?: string[]): ImageRepository {
  return {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    name: 'app',
    namespace: 'flux-system',
    labels: {},
    location: { file: 'repository.yaml', line: 1, column: 1 },
    naming: { name: 'written', namespace: 'written' },
    suspend: false,
    scopes: [''],
    image: 'ghcr.io/acme/app',
    ...(exclusionList !== undefined && { exclusionList }),
    interval: 60_000,
    provider: 'generic',
    insecure: false,
  };
}
