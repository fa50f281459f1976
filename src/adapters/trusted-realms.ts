/** Which token endpoint may see a registry's credential: its own origin, a known pair, or what configuration names. */
import { guardNetworkUrl, parseNetworkUrl, sameHostname, UrlRefused } from './network-url.ts';
import type { RegistryTarget } from './registry-target.ts';

/** Registries whose token endpoint is on another host; all others use their own. */
const KNOWN_REALMS: ReadonlyMap<string, string> = new Map([
  ['docker.io', 'https://auth.docker.io/token'],
  ['registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
]);

/** A token endpoint, and whether the credential may go there. */
export interface Realm {
  url: URL;
  /** Whether the registry's credential may be sent there. */
  trusted: boolean;
  /** Named by configuration, so its address is not judged. */
  configured: boolean;
}

/**
 * Judges the realm of a challenge that `origin` sent. Throws UrlRefused for one that must not even be asked anonymously.
 * A plain-HTTP realm on the registry's own host is what registries behind a TLS proxy announce: it is asked on the
 * registry's https origin.
 */
export function judgeRealm(
  realm: string,
  answered: URL,
  target: RegistryTarget,
  authEndpoint: string | undefined,
): Realm {
  const own = answered.origin === target.origin;
  let url = parseNetworkUrl(realm, answered);
  if (url.hash !== '') throw new UrlRefused('it holds a fragment');
  if (url.protocol === 'http:' && answered.protocol === 'https:' && sameHostname(url, answered.origin)) {
    url = new URL(url.pathname + url.search, answered.origin);
  }
  const configured = own && authEndpoint !== undefined && matchesEndpoint(url, authEndpoint);
  if (!configured)
    guardNetworkUrl(
      url,
      own || sameHostname(answered, target.origin) ? target : { origin: answered.origin, insecure: false },
    );
  const known = KNOWN_REALMS.get(target.host);
  const trusted =
    own && (configured || url.origin === target.origin || (known !== undefined && matchesEndpoint(url, known)));
  return { url, trusted, configured };
}

/** Origin and path are those of the endpoint; the query is the registry's own affair. */
function matchesEndpoint(url: URL, endpoint: string): boolean {
  try {
    const expected = new URL(/^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`);
    return url.origin === expected.origin && (expected.pathname === '/' || url.pathname === expected.pathname);
  } catch {
    return false;
  }
}
