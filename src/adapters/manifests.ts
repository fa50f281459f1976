/** What tags and digests name, read once: digests, creation dates and labels. */
import { onceFor } from '../once.ts';
import type { ImageDetails, StateStore } from '../ports.ts';
import { describeImage } from './image-description.ts';
import { readImageDetails, writeImageDetails } from './image-memory.ts';
import { DIGEST, protocol } from './manifest-body.ts';
import { createManifestRequests } from './manifest-requests.ts';
import { isNearlyUsedUp } from './rate-limits.ts';
import type { Authority } from './registry-auth.ts';
import { cleanServerText, rateLimitFailure } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RepositorySession } from './registry-session.ts';

/** What tags and digests name. */
export interface Manifests {
  /** Digest of the index or manifest that a tag names now. */
  resolveDigest(session: RepositorySession, tag: string): Promise<string>;
  /** Creation date and labels of a tag or digest. */
  inspect(session: RepositorySession, reference: string): Promise<ImageDetails>;
  /** Requests so far that Docker Hub counts as pulls. */
  pulls(): number;
}

/** What is needed to read manifests. */
interface ManifestOptions {
  authority: Authority;
  messenger: Messenger;
  limits: RegistryLimits;
  now: () => number;
  platform?: string | undefined;
  state?: StateStore | undefined;
}

/** Nothing is asked twice for the same reference, credential and platform. */
export function createManifests(options: ManifestOptions): Manifests {
  const { authority, messenger, limits, now, state } = options;
  const platform = options.platform ?? 'linux/amd64';
  const manifests = createManifestRequests(authority, limits);
  const reader = { authority, manifests, limits, now, platform };
  const resolve = onceFor(manifests.digestOf, keyOf);
  const describe = onceFor(async (session: RepositorySession, digest: string) => {
    const key = `image/v1/${keyOf(session, digest)}/${platform}`;
    const known = await readImageDetails(state, key, digest);
    if (known !== undefined) return known;
    const details = await describeImage(reader, session, digest);
    await writeImageDetails(state, key, details);
    return details;
  }, keyOf);

  return {
    pulls: manifests.pulls,
    resolveDigest(session, tag) {
      assertReference(session, tag);
      return resolve(session, tag);
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
      return describe(session, digest);
    },
  };
}

/** With the source of the credential: what one may read is not for another. */
function keyOf({ target, login }: RepositorySession, reference: string): string {
  const source = login.credential === undefined ? '' : `#${login.credential.source}`;
  return `${target.host}/${target.name}@${reference}${source}`;
}

/** References go into a path: only tags and digests may. */
function assertReference(session: RepositorySession, reference: string): void {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(reference) || DIGEST.test(reference)) return;
  throw protocol(session, `${cleanServerText(JSON.stringify(reference), 150)} is neither a tag nor a digest`);
}
