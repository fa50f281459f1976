/** What registries say when somebody pushed, in each one's own words. The texts are untrusted: they are only compared. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { canonicalName } from './listing-memory.ts';

/** The registries whose webhooks are understood. */
export const REGISTRY_KINDS = ['dockerhub', 'harbor', 'acr', 'quay', 'generic'] as const;
/** One of them. */
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

type Json = Record<string, unknown>;
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The word that one registry's webhook for one repository is known by, derived from the operator's secret: who learns
 * one of them can cause scans of that repository and nothing else.
 */
export function webhookToken(secret: string, kind: RegistryKind, owner: string, repository: string): string {
  return createHmac('sha256', secret).update(`${kind}/${owner}/${repository}`.toLowerCase()).digest('hex');
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * Whether the request is the registry's. Harbor and ACR send the token in a header of choice, `Authorization`; Docker
 * Hub and Quay can send none, so it stands in the address; everybody else signs the body with it.
 */
export function isGenuine(
  kind: RegistryKind,
  token: string,
  request: { headers: IncomingHttpHeaders; query: URLSearchParams; body: Buffer },
): boolean {
  const { headers, query, body } = request;
  if (kind === 'generic') {
    const given = headers['x-hub-signature-256'] ?? headers['x-retag-signature-256'];
    const expected = `sha256=${createHmac('sha256', token).update(body).digest('hex')}`;
    return typeof given === 'string' && isEqual(given, expected);
  }
  const header = (headers.authorization ?? '').replace(/^(?:Bearer|Basic)\s+/i, '');
  const given = kind === 'harbor' || kind === 'acr' ? header : (query.get('token') ?? '');
  return isEqual(given, token);
}

/** Canonical names of the images that were pushed; empty for pings, deletions and what is not understood. */
export function pushedImages(kind: RegistryKind, body: unknown): string[] {
  const payload = object(body);
  const names = readNames[kind](payload);
  return [...new Set(names.flatMap(name => canonicalName(name) ?? []))].slice(0, 50);
}

/** A build knows what it pushed by tag or digest; the image is what is scanned. */
const withoutTag = (name: string) => name.replace(/(?::[^/:@]*)?(?:@sha256:[0-9a-f]+)?$/, '');

const readNames: Record<RegistryKind, (payload: Json) => string[]> = {
  dockerhub: payload => [text(object(payload['repository'])['repo_name'])],
  harbor: payload => {
    if (!/^(?:PUSH_ARTIFACT|pushImage)$/.test(text(payload['type']))) return [];
    return items(object(payload['event_data'])['resources']).map(resource =>
      // `host/project/name:tag`, or `@sha256:…` for an artifact without tag.
      withoutTag(text(object(resource)['resource_url'])),
    );
  },
  acr: payload => {
    if (text(payload['action']) !== 'push') return [];
    const host = text(object(payload['request'])['host']);
    return [`${host}/${text(object(payload['target'])['repository'])}`];
  },
  quay: payload => [text(payload['docker_url'])],
  generic: payload => [text(payload['image']), ...items(payload['images']).map(text)].map(withoutTag).filter(Boolean),
};
