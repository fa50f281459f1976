/** The guard of every URL that came from the network: realm, Link, Location. */
import { isPublicAddress, literalAddress } from './address-guard.ts';

/** A URL that must not be contacted; `reason` is safe to show. */
export class UrlRefused extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'UrlRefused';
    this.reason = reason;
  }
}

/** The registry on whose word a URL is judged. */
interface UrlContext {
  origin: string;
  insecure: boolean;
}

/** Origin and path only: query strings of signed URLs hold secrets. */
export function redactUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/** Whether two URLs have the same host name, whatever their ports. */
export function sameHostname(url: URL, origin: string): boolean {
  return url.hostname.replace(/\.$/, '') === new URL(origin).hostname;
}

/** Parses `text` against `base`; throws UrlRefused for what is no http(s) URL or carries a user name. */
export function parseNetworkUrl(text: string, base: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new UrlRefused('it is not a URL');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UrlRefused(`its scheme is ${url.protocol.slice(0, 20)}`);
  if (url.username !== '' || url.password !== '') throw new UrlRefused('it holds a user name');
  return url;
}

/** Throws UrlRefused unless the URL is https (or http on the insecure registry's own host) and, when an IP literal, public. */
export function guardNetworkUrl(url: URL, registry: UrlContext): void {
  const own = sameHostname(url, registry.origin);
  if (url.protocol === 'http:' && !(own && registry.insecure)) throw new UrlRefused('it would go over plain HTTP');
  if (own) return;
  const address = literalAddress(url.hostname);
  if (address !== undefined && !isPublicAddress(address)) throw new UrlRefused('its address is not public');
  if (url.hostname === 'localhost' || url.hostname.endsWith('.localhost'))
    throw new UrlRefused('its address is not public');
}
