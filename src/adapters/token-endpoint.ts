/** The token endpoint of the distribution specification: GET for passwords and strangers, POST (OAuth 2) for identity tokens. */
import { RegistryError } from '../errors.ts';
import type { HttpAnswer } from './http.ts';
import { redactUrl } from './network-url.ts';
import { errorEntry, serverSays } from './registry-failure.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RegistryCredential } from './registry-options.ts';
import type { RepositorySession } from './registry-session.ts';
import type { Realm } from './trusted-realms.ts';

/** What a token is asked for, and with which credential. */
interface TokenRequest {
  realm: Realm;
  /** Left out where the challenge has none. */
  service: string | undefined;
  scopes: readonly string[];
  credential: RegistryCredential | undefined;
}

/** A token and how long it holds, in milliseconds since 1970. */
export interface Token {
  value: string;
  /** Milliseconds since 1970 until which it is used. */
  expires: number;
}

/** The endpoint refused to give a token; the caller decides what that means for the image. */
export class TokenRefused extends Error {
  readonly detail: string;
  constructor(detail: string) {
    super(detail);
    this.name = 'TokenRefused';
    this.detail = detail;
  }
}

const CLIENT_ID = 'retag';
/** The specification's default; nothing shorter is assumed. */
const LEAST_LIFETIME = 60;
/** A token is given up this long before its end, so that it does not end on the way. */
const MARGIN_MS = 10_000;

/** Header value of HTTP Basic. */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

/** Gets one token. Throws TokenRefused on 400 to 404, RegistryError on anything unusable. */
export async function requestToken(
  messenger: Messenger,
  session: RepositorySession,
  request: TokenRequest,
  options: { cap: number; now: () => number },
): Promise<Token> {
  const { credential } = request;
  const answer =
    credential?.kind === 'identity-token'
      ? await exchangeIdentity(messenger, session, request, credential.token, options.cap)
      : await askForToken(messenger, session, request, credential, options.cap);
  const { origin, pathname } = request.realm.url;
  if (answer.status >= 400 && answer.status < 500) {
    throw new TokenRefused(`the token endpoint ${origin}${pathname} answered ${answer.status}${serverSays(answer)}`);
  }
  if (answer.status !== 200) {
    const code = answer.status >= 500 ? 'REGISTRY_NETWORK' : 'REGISTRY_PROTOCOL';
    throw tokenFailure(session, request.realm.url, `answered ${answer.status}${serverSays(answer)}`, code);
  }
  return readToken(session, request.realm.url, answer, options.now());
}

function askForToken(
  messenger: Messenger,
  session: RepositorySession,
  request: TokenRequest,
  credential: RegistryCredential | undefined,
  cap: number,
): Promise<HttpAnswer> {
  const url = new URL(request.realm.url);
  // Appended by hand: the realm's own query must arrive as the registry wrote it.
  const added = [
    ...(request.service === undefined ? [] : [`service=${encodeURIComponent(request.service)}`]),
    ...request.scopes.map(scope => `scope=${encodeURIComponent(scope)}`),
  ].join('&');
  url.search = url.search === '' ? `?${added}` : `${url.search}&${added}`;
  const header = credential?.kind === 'basic' ? basicHeader(credential.username, credential.password) : undefined;
  return messenger.transmit(session, {
    method: 'GET',
    url,
    headers: { accept: 'application/json', ...(header !== undefined && { authorization: header }) },
    cap,
    configured: request.realm.configured,
  });
}

async function exchangeIdentity(
  messenger: Messenger,
  session: RepositorySession,
  request: TokenRequest,
  identity: string,
  cap: number,
): Promise<HttpAnswer> {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: identity });
  if (request.service !== undefined) form.set('service', request.service);
  form.set('scope', request.scopes.join(' '));
  const answer = await messenger.transmit(session, {
    method: 'POST',
    url: request.realm.url,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    cap,
    configured: request.realm.configured,
  });
  if (answer.status !== 404 && answer.status !== 405) return answer;
  const asPassword: RegistryCredential = {
    kind: 'basic',
    username: '<token>',
    password: identity,
    host: session.target.host,
    source: '',
  };
  return askForToken(messenger, session, request, asPassword, cap);
}

function tokenFailure(
  session: RepositorySession,
  url: URL,
  what: string,
  code: 'REGISTRY_NETWORK' | 'REGISTRY_PROTOCOL' = 'REGISTRY_PROTOCOL',
): RegistryError {
  return new RegistryError(code, `the token endpoint ${redactUrl(url)} of ${session.target.host} ${what}`);
}

function readToken(session: RepositorySession, url: URL, answer: HttpAnswer, now: number): Token {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;
  } catch {
    throw tokenFailure(session, url, 'did not answer with JSON');
  }
  const value = [body?.['token'], body?.['access_token']].find(token => typeof token === 'string' && token !== '');
  if (typeof value !== 'string') {
    const refused = errorEntry(answer);
    throw refused === undefined
      ? tokenFailure(session, url, 'gave no token')
      : new TokenRefused(`the token endpoint ${redactUrl(url)} gave no token${serverSays(answer)}`);
  }
  // The token goes into a header: line breaks would let the endpoint write headers of its own.
  if (!/^[\x21-\x7e]+$/.test(value))
    throw tokenFailure(session, url, 'gave a token with characters that no header can hold');
  return { value, expires: tokenExpiry(body, value, now) };
}

/** End of a token's use. The endpoint's clock is believed only where it lies in our past and leaves the token alive. */
function tokenExpiry(body: Record<string, unknown>, token: string, now: number): number {
  const told = Number(body['expires_in']);
  const lifetime = Number.isFinite(told) && told > 0 ? Math.max(told, LEAST_LIFETIME) : lifetimeHint(token, now);
  const issued = typeof body['issued_at'] === 'string' ? Date.parse(body['issued_at']) : Number.NaN;
  const sane = issued <= now && issued + lifetime * 1000 - MARGIN_MS > now;
  return (sane ? issued : now) + lifetime * 1000 - MARGIN_MS;
}

/** Azure tells no lifetime; its tokens are JWTs whose `exp` is taken as a hint, never as proof of anything. */
function lifetimeHint(token: string, now: number): number {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      exp?: unknown;
    };
    const left = Number(payload.exp) - now / 1000;
    return left > LEAST_LIFETIME && left < 86_400 ? left : LEAST_LIFETIME;
  } catch {
    return LEAST_LIFETIME;
  }
}
