/** What the bytes of a manifest are: their digest, their kind, their parts. Nothing that they claim is believed unchecked. */
import { createHash } from 'node:crypto';
import { diagnose, RegistryError } from '../errors.ts';
import { type HttpAnswer, headerValue } from './http.ts';
import type { Descriptor } from './platforms.ts';
import type { RegistryRequest } from './registry-auth.ts';
import { cleanServerText, requestLine, serverSays } from './registry-failure.ts';
import type { RepositorySession } from './registry-session.ts';

/** An index names images, an image has a configuration. */
export type ManifestKind = 'index' | 'image' | 'other';

/** The fields that are read; what is in them is not checked yet. */
export interface ManifestBody {
  schemaVersion?: unknown;
  mediaType?: unknown;
  manifests?: Descriptor[];
  config?: Descriptor | null;
  layers?: unknown;
  annotations?: Record<string, unknown>;
}

/** A digest of the two algorithms that registries use. */
export const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Types of lists of images. */
export const INDEX_TYPE = /(image\.index\.v1|manifest\.list\.v2)\+json$/;
const IMAGE_TYPE = /(image\.manifest\.v1|distribution\.manifest\.v2)\+json$/;
/** Manifests of any kind, those of artifacts included. */
const MANIFEST_TYPE = /(manifest|index|manifest\.list)\.v\d+\+json$/;
/** The format of before 2016, whose digest leaves out a part of its bytes. */
export const SCHEMA_1 = /distribution\.manifest\.v1\+(prettyjws|json)$/;

/** An answer that the registry protocol does not allow. */
export function protocol({ target }: RepositorySession, what: string): RegistryError {
  return new RegistryError('REGISTRY_PROTOCOL', `${target.host}: ${what}`);
}

/** The body as an object of JSON. Throws RegistryError. */
export function parseObject(session: RepositorySession, request: RegistryRequest, answer: HttpAnswer): object {
  try {
    const value: unknown = JSON.parse(answer.body.toString('utf8'));
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
  } catch {
    // Falls through to the one error for everything that is no object.
  }
  throw protocol(
    session,
    `${requestLine(request)} answered ${answer.status} with something that is no JSON object${serverSays(answer)}`,
  );
}

/** A manifest whose descriptors all have digests. Throws RegistryError. */
export function parseManifest(session: RepositorySession, request: RegistryRequest, answer: HttpAnswer): ManifestBody {
  const body = parseObject(session, request, answer) as ManifestBody;
  const descriptors = [...(Array.isArray(body.manifests) ? body.manifests : []), ...(body.config ? [body.config] : [])];
  const isDescriptor = (entry: unknown) => typeof (entry as Descriptor | null)?.digest === 'string';
  if (!descriptors.every(isDescriptor) || (body.manifests !== undefined && !Array.isArray(body.manifests))) {
    throw protocol(session, `${requestLine(request)} answered with a manifest whose descriptors have no digest`);
  }
  return body;
}

/** Index or image, from Content-Type, `mediaType` and shape; a body that could be both, or is neither, is refused. */
export function kindOf(
  session: RepositorySession,
  request: RegistryRequest,
  type: string,
  body: ManifestBody,
): ManifestKind {
  const refused = (what: string) => protocol(session, `${requestLine(request)} answered with ${what}`);
  const named = typeof body.mediaType === 'string' ? body.mediaType : '';
  const claims = [type, named].filter(claim => MANIFEST_TYPE.test(claim));
  const index = claims.some(claim => INDEX_TYPE.test(claim)) || body.manifests !== undefined;
  const hasParts = (body.config ?? undefined) !== undefined || body.layers !== undefined;
  const image = claims.some(claim => IMAGE_TYPE.test(claim)) || hasParts;
  if (index && image) throw refused('a manifest that claims to be an index and an image');
  if (new Set(claims).size > 1) throw refused(`a manifest of two types, ${cleanServerText(claims.join(' and '), 300)}`);
  if (!index && !image && claims.length === 0) throw refused('something that is no manifest');
  return index ? 'index' : image ? 'image' : 'other';
}

/** The digest of the bytes. A reference or descriptor that disagrees is an error; a header that does is only wrong. */
export function verifiedDigest(
  session: RepositorySession,
  request: RegistryRequest,
  answer: HttpAnswer,
  reference: string,
  size?: number,
): string {
  const hash = (algorithm: string) => `${algorithm}:${createHash(algorithm).update(answer.body).digest('hex')}`;
  const claimed = DIGEST.test(reference) ? reference : undefined;
  const digest = hash(claimed?.split(':', 1)[0] ?? 'sha256');
  if (claimed !== undefined && claimed !== digest)
    throw protocol(session, `${requestLine(request)} answered with bytes whose digest is ${digest}`);
  if (size !== undefined && size !== answer.body.length)
    throw protocol(session, `${requestLine(request)} answered with ${answer.body.length} bytes instead of ${size}`);
  const header = headerValue(answer.headers, 'docker-content-digest');
  if (header !== undefined && DIGEST.test(header) && header.startsWith(digest.split(':', 1)[0]!) && header !== digest) {
    session.diagnostics.push(
      diagnose(
        'REGISTRY_DIGEST_HEADER',
        `${session.target.host} announced ${header} for ${session.target.name}, but the bytes have ${digest}; the latter is used`,
      ),
    );
  }
  return digest;
}
