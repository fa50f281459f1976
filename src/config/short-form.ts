import { type Diagnostic, diagnose } from '../errors.ts';
import type { ImagePolicy, ImageRepository, NamingRule, SourceLocation } from '../model.ts';
import { choiceOf } from '../policies/policy-choice.ts';
import { parseDuration } from './durations.ts';
import { findImageFault } from './image-repository.ts';
import type { RetagConfig, ShortImage } from './schema.ts';

const API_VERSION = 'image.toolkit.fluxcd.io/v1';

/** What an entry of `images:` stands for. */
interface ShortForm {
  repository: ImageRepository;
  policy: ImagePolicy;
}

/**
 * The ImageRepository and ImagePolicy that each entry of `images:` stands for. `locate` tells where the entry, or a key
 * inside it, stands in the configuration file.
 */
export function expandShortForms(
  images: RetagConfig['images'],
  locate: (keys: readonly string[]) => SourceLocation,
  diagnostics: Diagnostic[],
): ShortForm[] {
  return Object.entries(images).flatMap(([name, image]) => {
    const at = locate(['images', name]);
    const fault = findImageFault(image.image);
    if (fault === undefined) return [expand(name, image, at, locate)];
    diagnostics.push(
      diagnose('CONFIG_INVALID', `images.${name}.image: ${fault.message}`, { at: locate(['images', name, 'image']) }),
    );
    return [];
  });
}

function expand(
  name: string,
  image: ShortImage,
  location: SourceLocation,
  locate: (keys: readonly string[]) => SourceLocation,
): ShortForm {
  const naming: NamingRule = { name: 'key of `images:`', namespace: '`namespace:` of the entry, else flux-system' };
  const { namespace } = image;
  const common = {
    apiVersion: API_VERSION,
    name,
    namespace,
    labels: {},
    location,
    naming,
    suspend: image.suspend,
    scopes: [],
  };
  const timeout = image.timeout === undefined ? undefined : parseDuration(image.timeout);
  const repository: ImageRepository = {
    ...common,
    image: image.image,
    ...(image.exclusionList !== undefined && { exclusionList: image.exclusionList }),
    interval: parseDuration(image.interval) ?? 0,
    ...(timeout !== undefined && { timeout }),
    provider: image.provider,
    insecure: image.insecure,
    ...(image.secretRef !== undefined && {
      secretRef: { namespace, name: image.secretRef.name, location: locate(['images', name, 'secretRef']) },
    }),
  };
  const { semver, alphabetical, numerical } = image.policy;
  const { pattern, extract } = image.filterTags ?? {};
  const policy: ImagePolicy = {
    ...common,
    repositoryRef: { name, namespace },
    choice: choiceOf({ semver, alphabetical, numerical }),
    ...(image.filterTags !== undefined && {
      filterTags: { ...(pattern !== undefined && { pattern }), ...(extract !== undefined && { extract }) },
    }),
    digestReflectionPolicy: image.digestReflectionPolicy,
    fieldLocations: Object.fromEntries(
      ['policy', 'filterTags', 'digestReflectionPolicy'].map(key => [`spec.${key}`, locate(['images', name, key])]),
    ),
  };
  return { repository, policy };
}
