/** Digests, creation dates and labels from manifests and configurations; every byte is checked against its digest. */
import { diagnose, RegistryError } from '../errors.ts';
import type { ImageDetails, StateStore } from '../ports.ts';
import { type HttpAnswer, headerValue } from './http.ts';
import { createdOf, mergeLabels } from './image-dates.ts';
import { readImageDetails, writeImageDetails } from './image-memory.ts';
import {
  DIGEST,
  INDEX_TYPE,
  kindOf,
  type ManifestBody,
  type ManifestKind,
  parseManifest,
  parseObject,
  protocol,
  SCHEMA_1,
  verifiedDigest,
} from './manifest-body.ts';
import { choosePlatform, type Descriptor, listPlatforms } from './platforms.ts';
import { isNearlyUsedUp } from './rate-limits.ts';
import type { Authority, RegistryRequest } from './registry-auth.ts';
import { answerFailure, cleanServerText, rateLimitFailure, requestLine, withoutSecrets } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RepositorySession } from './registry-session.ts';

/** The same for HEAD and GET: without it registries convert to other formats, with other digests. */
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export interface Manifests {
  /** Digest of the index or manifest that a tag names now. */
  resolveDigest(session: RepositorySession, tag: string): Promise<string>;
  /** Creation date and labels of a tag or digest. */
  inspect(session: RepositorySession, reference: string): Promise<ImageDetails>;
  /** Requests so far that Docker Hub counts as pulls. */
  pulls(): number;
}

interface Manifest {
  digest: string;
  kind: ManifestKind;
  body: ManifestBody;
}

export interface ManifestOptions {
  authority: Authority;
  messenger: Messenger;
  limits: RegistryLimits;
  now: () => number;
  platform?: string | undefined;
  state?: StateStore | undefined;
}

/** Docker Hub counts every GET of a manifest as a pull, and HEAD as none. */
export const PULLS_COUNTED = 'docker.io';

export function createManifests(options: ManifestOptions): Manifests {
  const { authority, messenger, limits, now, state } = options;
  const platform = options.platform ?? 'linux/amd64';
  /** Hosts whose HEAD tells no digest: asked by GET at once. */
  const headless = new Set<string>();
  let pulls = 0;
  const digests = new Map<string, Promise<string>>();
  const images = new Map<string, Promise<ImageDetails>>();

  const requestFor = (session: RepositorySession, method: 'GET' | 'HEAD', reference: string): RegistryRequest => ({
    method,
    url: new URL(`/v2/${session.target.name}/manifests/${reference}`, session.target.origin),
    accept: MANIFEST_TYPES,
    cap: limits.manifest,
    // A failing HEAD is followed by GET, which says what is wrong.
    ...(method === 'HEAD' && { handled: status => status >= 500 }),
  });

  async function headDigest(session: RepositorySession, tag: string): Promise<string | undefined> {
    const answer = await authority.request(session, requestFor(session, 'HEAD', tag));
    noteServerWarning(session, answer);
    if (answer.status === 401 || answer.status === 403) {
      throw answerFailure(session, requestFor(session, 'HEAD', tag), answer);
    }
    const digest = headerValue(answer.headers, 'docker-content-digest');
    const type = headerValue(answer.headers, 'content-type') ?? '';
    if (answer.status === 200 && digest !== undefined && DIGEST.test(digest) && !SCHEMA_1.test(mainType(type)))
      return digest;
    if (answer.status === 200 || answer.status === 405) headless.add(session.target.host);
    return undefined;
  }

  async function resolve(session: RepositorySession, tag: string): Promise<string> {
    if (!headless.has(session.target.host)) {
      const digest = await headDigest(session, tag);
      if (digest !== undefined) return digest;
    }
    if (session.target.host === PULLS_COUNTED) {
      const message = `${PULLS_COUNTED} tells no digest for HEAD; each digest read by GET counts as a pull`;
      session.diagnostics.push(diagnose('REGISTRY_PULLS_COUNTED', message));
    }
    return (await getManifest(session, tag)).digest;
  }

  /** Gets and verifies a manifest; `size` is what its descriptor promised. */
  async function getManifest(session: RepositorySession, reference: string, size?: number): Promise<Manifest> {
    const request = requestFor(session, 'GET', reference);
    const answer = await authority.request(session, request);
    noteServerWarning(session, answer);
    if (session.target.host === PULLS_COUNTED) pulls++;
    if (answer.status !== 200) throw answerFailure(session, request, answer);
    const type = mainType(headerValue(answer.headers, 'content-type') ?? '');
    const body = parseManifest(session, request, answer);
    if (SCHEMA_1.test(type) || body.schemaVersion === 1) {
      throw protocol(
        session,
        `${requestLine(request)} answered with a schema 1 manifest, a format that was given up in 2019; push the image again with a current tool`,
      );
    }
    const digest = verifiedDigest(session, request, answer, reference, size);
    return { digest, body, kind: kindOf(session, request, type, body) };
  }

  async function describe(session: RepositorySession, manifest: Manifest): Promise<ImageDetails> {
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
      current = await getManifest(session, chosen.digest, chosen.size);
      annotations.push(current.body.annotations);
    }
    const config = await configOf(session, current);
    const labels = config?.config?.Labels;
    const created = createdOf(annotations, config?.created, labels, now());
    return {
      digest: manifest.digest,
      labels: mergeLabels([...annotations, labels]),
      ...(created !== undefined && { created }),
    };
  }

  interface ImageConfig {
    created?: unknown;
    config?: { Labels?: Record<string, unknown> | null } | null;
  }

  /** The image configuration; undefined for artifacts, which have none with dates. */
  async function configOf(session: RepositorySession, { body }: Manifest): Promise<ImageConfig | undefined> {
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

  const once = <T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    let value = made.get(key);
    if (value === undefined) {
      value = make();
      made.set(key, value);
      value.catch(() => made.delete(key));
    }
    return value;
  };

  return {
    pulls: () => pulls,
    resolveDigest(session, tag) {
      assertReference(session, tag);
      return once(digests, keyOf(session, tag), () => resolve(session, tag));
    },
    async inspect(session, reference) {
      assertReference(session, reference);
      const limit = messenger.rateLimitOf(new URL(session.target.origin).host);
      if (isNearlyUsedUp(limit)) {
        throw rateLimitFailure(
          session,
          undefined,
          `only ${limit?.remaining} of ${limit?.limit} requests are left, so dates are not read`,
        );
      }
      const digest = DIGEST.test(reference) ? reference : await this.resolveDigest(session, reference);
      return once(images, keyOf(session, digest), async () => {
        const key = `image/v1/${keyOf(session, digest)}/${platform}`;
        const known = await readImageDetails(state, key, digest);
        if (known !== undefined) return known;
        const details = await describe(session, await getManifest(session, digest));
        await writeImageDetails(state, key, details);
        return details;
      });
    },
  };
}

/** With the source of the credential: what one may read is not for another. */
function keyOf({ target, login }: RepositorySession, reference: string): string {
  const source = login.credential === undefined ? '' : `#${login.credential.source}`;
  return `${target.host}/${target.name}@${reference}${source}`;
}

function mainType(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

function noPlatform({ target }: RepositorySession, entries: readonly Descriptor[], platform: string): RegistryError {
  return new RegistryError(
    'REGISTRY_PLATFORM_MISSING',
    `${target.host}/${target.name} has no image for ${platform}; it has: ${cleanServerText(listPlatforms(entries))}`,
  );
}

/** References go into a path: only tags and digests may. */
function assertReference(session: RepositorySession, reference: string): void {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(reference) || DIGEST.test(reference)) return;
  throw protocol(session, `${cleanServerText(JSON.stringify(reference), 150)} is neither a tag nor a digest`);
}

/** `Warning: 299 - "text"`: shown once. */
function noteServerWarning(session: RepositorySession, answer: HttpAnswer): void {
  const text = /^299 \S+ "((?:[^"\\]|\\.)*)"/.exec(headerValue(answer.headers, 'warning') ?? '')?.[1];
  if (text === undefined) return;
  const message = `${session.target.host} warns: ${cleanServerText(withoutSecrets(text, answer), 4096)}`;
  if (session.diagnostics.some(known => known.message === message)) return;
  session.diagnostics.push(diagnose('REGISTRY_SERVER_WARNING', message));
}
