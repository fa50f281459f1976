/** Redirects of a registry: any request may be answered with one. Each hop is guarded, and gets a login of its own. */
import { RegistryError } from '../errors.ts';
import { type HttpAnswer, headerValue } from './http.ts';
import { guardNetworkUrl, parseNetworkUrl, redactUrl, UrlRefused } from './network-url.ts';
import type { RegistryRequest } from './registry-auth.ts';
import { requestLine } from './registry-failure.ts';
import type { RepositorySession } from './registry-session.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Sends a request and those that its answers lead to, at most `most` more. Throws RegistryError for a place that is refused. */
export async function followRedirects(
  session: RepositorySession,
  request: RegistryRequest,
  most: number,
  send: (request: RegistryRequest) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  let current = request;
  for (let hops = 0; ; hops++) {
    const answer = await send(current);
    const location = headerValue(answer.headers, 'location');
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
    if (hops >= most) {
      throw new RegistryError('REGISTRY_PROTOCOL', `${requestLine(request)} was redirected more than ${most} times`);
    }
    current = { ...current, url: redirectUrl(session, answer.url, location) };
  }
}

function redirectUrl(session: RepositorySession, from: URL, location: string): URL {
  try {
    const url = parseNetworkUrl(location, from);
    url.hash = '';
    if (from.protocol === 'https:' && url.protocol === 'http:') throw new UrlRefused('it would go over plain HTTP');
    guardNetworkUrl(url, session.target);
    return url;
  } catch (error) {
    if (!(error instanceof UrlRefused)) throw error;
    throw new RegistryError(
      'REGISTRY_URL_REFUSED',
      `${session.target.host} redirects ${redactUrl(from)} to an address that is refused: ${error.reason}`,
    );
  }
}
