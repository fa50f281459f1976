/** Creation date and labels of an image: from the annotations of its index and manifest, and from its configuration. */
import { RegistryError } from '../errors.ts';
import type { ImageDetails } from '../ports.ts';
import { createdOf, mergeLabels } from './image-dates.ts';
import { DIGEST, INDEX_TYPE, parseObject, protocol, verifiedDigest } from './manifest-body.ts';
import type { Manifest, ManifestRequests } from './manifest-requests.ts';
import { choosePlatform, type Descriptor, listPlatforms } from './platforms.ts';
import type { Authority, RegistryRequest } from './registry-auth.ts';
import { answerFailure, cleanServerText } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { RepositorySession } from './registry-session.ts';

/** What reading an image needs. */
interface ImageReader {
  authority: Authority;
  manifests: Pick<ManifestRequests, 'get'>;
  limits: RegistryLimits;
  now: () => number;
  /** `os/architecture` of the image that stands for an index. */
  platform: string;
}

interface ImageConfig {
  created?: unknown;
  config?: { Labels?: Record<string, unknown> | null } | null;
}

/** Describes what a digest names, following an index to the image of the platform. Throws RegistryError. */
export async function describeImage(
  reader: ImageReader,
  session: RepositorySession,
  digest: string,
): Promise<ImageDetails> {
  const { manifests, limits, platform, now } = reader;
  const manifest = await manifests.get(session, digest);
  const annotations: (Record<string, unknown> | undefined)[] = [manifest.body.annotations];
  let current = manifest;
  for (let depth = 0; current.kind === 'index'; depth++) {
    if (depth >= limits.indexDepth)
      throw protocol(session, `an index of ${session.target.name} is nested more than ${limits.indexDepth} deep`);
    const entries = current.body.manifests ?? [];
    if (entries.length > limits.indexEntries)
      throw protocol(session, `an index of ${session.target.name} has more than ${limits.indexEntries} entries`);
    const nested = entries.find(({ mediaType }) => INDEX_TYPE.test(mediaType ?? ''));
    const chosen =
      choosePlatform(
        entries.filter(entry => entry !== nested),
        platform,
      ) ?? nested;
    if (chosen === undefined || !DIGEST.test(chosen.digest)) throw noPlatform(session, entries, platform);
    annotations.push(chosen.annotations);
    current = await manifests.get(session, chosen.digest, chosen.size);
    annotations.push(current.body.annotations);
  }
  const config = await configOf(reader, session, current);
  const labels = config?.config?.Labels;
  const created = createdOf(annotations, config?.created, labels, now());
  return {
    digest: manifest.digest,
    labels: mergeLabels([...annotations, labels]),
    ...(created !== undefined && { created }),
  };
}

/** The image configuration; undefined for artifacts, which have none with dates. */
async function configOf(
  { authority, limits }: ImageReader,
  session: RepositorySession,
  { body }: Manifest,
): Promise<ImageConfig | undefined> {
  const { config } = body;
  if (
    config === undefined ||
    config === null ||
    !DIGEST.test(config.digest) ||
    !/image/.test(config.mediaType ?? 'image')
  )
    return undefined;
  if (/empty\.v1\+json$/.test(config.mediaType ?? '')) return undefined;
  const request: RegistryRequest = {
    method: 'GET',
    url: new URL(`/v2/${session.target.name}/blobs/${config.digest}`, session.target.origin),
    accept: '*/*',
    cap: limits.config,
  };
  const answer = await authority.request(session, request);
  if (answer.status !== 200) throw answerFailure(session, request, answer);
  verifiedDigest(session, request, answer, config.digest, config.size);
  return parseObject(session, request, answer) as ImageConfig;
}

function noPlatform({ target }: RepositorySession, entries: readonly Descriptor[], platform: string): RegistryError {
  return new RegistryError(
    'REGISTRY_PLATFORM_MISSING',
    `${target.host}/${target.name} has no image for ${platform}; it has: ${cleanServerText(listPlatforms(entries))}`,
  );
}
