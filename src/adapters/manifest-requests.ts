/** Manifests and their digests as a registry gives them; every body is checked against its digest. */
import { diagnose } from '../errors.ts';
import { type HttpAnswer, headerValue } from './http.ts';
import {
  DIGEST,
  kindOf,
  type ManifestBody,
  type ManifestKind,
  parseManifest,
  protocol,
  SCHEMA_1,
  verifiedDigest,
} from './manifest-body.ts';
import type { Authority, RegistryRequest } from './registry-auth.ts';
import { answerFailure, cleanServerText, requestLine, withoutSecrets } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { RepositorySession } from './registry-session.ts';

/** The same for HEAD and GET: without it registries convert to other formats, with other digests. */
const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Docker Hub counts every GET of a manifest as a pull, and HEAD as none. */
export const PULLS_COUNTED = 'docker.io';

/** A manifest that was checked. */
export interface Manifest {
  digest: string;
  kind: ManifestKind;
  body: ManifestBody;
}

/** Reads manifests, and counts what is a pull. */
export interface ManifestRequests {
  /** The digest that a tag names now: by HEAD, and by GET where HEAD tells none. */
  digestOf(session: RepositorySession, tag: string): Promise<string>;
  /** Gets and verifies a manifest; `size` is what its descriptor promised. */
  get(session: RepositorySession, reference: string, size?: number): Promise<Manifest>;
  /** Requests so far that Docker Hub counts as pulls. */
  pulls(): number;
}

/** Throws RegistryError for everything that is no manifest. */
export function createManifestRequests(authority: Authority, limits: RegistryLimits): ManifestRequests {
  /** Hosts whose HEAD tells no digest: asked by GET at once. */
  const headless = new Set<string>();
  let pulls = 0;

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

  async function digestOf(session: RepositorySession, tag: string): Promise<string> {
    if (!headless.has(session.target.host)) {
      const digest = await headDigest(session, tag);
      if (digest !== undefined) return digest;
    }
    if (session.target.host === PULLS_COUNTED) {
      const message = `${PULLS_COUNTED} tells no digest for HEAD; each digest read by GET counts as a pull`;
      session.diagnostics.push(diagnose('REGISTRY_PULLS_COUNTED', message));
    }
    return (await get(session, tag)).digest;
  }

  async function get(session: RepositorySession, reference: string, size?: number): Promise<Manifest> {
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

  return { digestOf, get, pulls: () => pulls };
}

function mainType(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

/** `Warning: 299 - "text"`: shown once. */
function noteServerWarning(session: RepositorySession, answer: HttpAnswer): void {
  const text = /^299 \S+ "((?:[^"\\]|\\.)*)"/.exec(headerValue(answer.headers, 'warning') ?? '')?.[1];
  if (text === undefined) return;
  const message = `${session.target.host} warns: ${cleanServerText(withoutSecrets(text, answer), 4096)}`;
  if (session.diagnostics.some(known => known.message === message)) return;
  session.diagnostics.push(diagnose('REGISTRY_SERVER_WARNING', message));
}
