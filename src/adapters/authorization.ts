/** The `authorization` of requests: what a credential becomes for the login that an origin offers. */
import { RegistryError } from '../errors.ts';
import type { Challenge } from './challenge.ts';
import type { LoginOffers, Offer } from './login-offers.ts';
import { redactUrl, UrlRefused } from './network-url.ts';
import { realmFailure, rejectedFailure, requiredFailure } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RegistryCredential } from './registry-options.ts';
import type { RepositorySession } from './registry-session.ts';
import { createTokenCache } from './token-cache.ts';
import { basicHeader, requestToken, TokenRefused } from './token-endpoint.ts';
import { scopeOf } from './token-scopes.ts';
import { judgeRealm, type Realm } from './trusted-realms.ts';

/** One login, as it goes with a request. */
export interface Authorization {
  scheme: 'none' | 'basic' | 'bearer';
  header?: string;
  /** The token and its key in the cache. */
  cached?: { key: string; value: string };
  /** The token was got for this very request. */
  fresh: boolean;
  /** The registry's credential that stands behind it. */
  credential?: RegistryCredential | undefined;
}

/** No login. */
export const ANONYMOUS: Authorization = { scheme: 'none', fresh: true };

/** What a login is to be like, other than usual. */
interface LoginWish {
  /** A scope besides our own. */
  extraScope?: string;
  /** Without the credential. */
  anonymous?: boolean;
}

/** Makes logins; tokens are kept and shared. */
interface Authorizer {
  /** The login for the next request to `origin`: nothing before its first challenge. Throws TokenRefused and RegistryError. */
  authorize(session: RepositorySession, origin: string, wish?: LoginWish): Promise<Authorization>;
  /** As `authorize`, but a credential that the token endpoint refuses is renewed once, then given up for anonymous reading. */
  authorizeOrDegrade(session: RepositorySession, origin: string): Promise<Authorization>;
  /** Forgets the token of a login that was refused. */
  forget(authorization: Authorization): void;
}

/** What logins are made with. */
interface AuthorizerOptions {
  messenger: Messenger;
  limits: RegistryLimits;
  offers: LoginOffers;
  now: () => number;
}

/** Tokens live as long as the process. */
export function createAuthorizer({ messenger, limits, offers, now }: AuthorizerOptions): Authorizer {
  const tokens = createTokenCache(now);

  async function bearer(
    session: RepositorySession,
    origin: string,
    offer: Offer,
    challenge: Challenge,
    credential: RegistryCredential | undefined,
    extraScope?: string,
  ): Promise<Authorization> {
    if (credential?.kind === 'bearer') {
      return { scheme: 'bearer', header: `Bearer ${credential.token}`, fresh: true, credential };
    }
    const realm = realmOf(session, offer, challenge);
    const shown = realm.trusted ? credential : undefined;
    if (credential !== undefined && !realm.trusted) session.login.untrustedRealm = redactUrl(realm.url);
    const service = challenge.parameters.get('service');
    const wider = extraScope ?? session.login.widerScope;
    const scopes = [scopeOf(session), ...(wider === undefined ? [] : [wider])];
    const key = JSON.stringify([origin, realm.url.href, service, scopes, shown === undefined ? null : secretOf(shown)]);
    const { token, fresh } = await tokens.get(key, () =>
      requestToken(messenger, session, { realm, service, scopes, credential: shown }, { cap: limits.token, now }),
    );
    return {
      scheme: 'bearer',
      header: `Bearer ${token.value}`,
      cached: { key, value: token.value },
      fresh,
      credential: shown,
    };
  }

  async function authorize(
    session: RepositorySession,
    origin: string,
    { extraScope, anonymous = false }: LoginWish = {},
  ): Promise<Authorization> {
    const own = origin === session.target.origin && !anonymous;
    const credential = own && !session.login.rejected ? session.login.credential : undefined;
    if (credential?.kind === 'basic' && credential.preemptive === true) return basic(credential);
    const offer = offers.of(origin);
    if (offer === undefined) return ANONYMOUS;
    const bearerOffer = offer.challenges.find(
      ({ scheme, parameters }) => scheme === 'bearer' && Boolean(parameters.get('realm')),
    );
    if (bearerOffer !== undefined) return bearer(session, origin, offer, bearerOffer, credential, extraScope);
    return offers.accepts(origin, 'basic') && credential?.kind === 'basic' ? basic(credential) : ANONYMOUS;
  }

  async function authorizeOrDegrade(session: RepositorySession, origin: string): Promise<Authorization> {
    const { credential } = session.login;
    try {
      return await authorize(session, origin);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      if (session.login.untrustedRealm !== undefined) throw realmFailure(session, error.detail);
      if (credential === undefined) throw requiredFailure(session, error.detail);
      const refusal = rejectedFailure(session, error.detail);
      if (session.login.rejected) throw refusal;
      if (await renewed(session, credential)) {
        const again = await authorize(session, origin).catch(() => undefined);
        if (again !== undefined) return again;
      }
      session.login.rejected = true;
      return authorize(session, origin).catch(() => {
        throw refusal;
      });
    }
  }

  return {
    authorize,
    authorizeOrDegrade,
    forget: ({ cached }) => {
      if (cached !== undefined) tokens.drop(cached.key, cached.value);
    },
  };
}

/** Basic authentication with a credential. */
export function basic(credential: Extract<RegistryCredential, { kind: 'basic' }>): Authorization {
  const header = basicHeader(credential.username, credential.password);
  return { scheme: 'basic', header, fresh: false, credential };
}

/** Part of a cache key that is never shown: two different secrets must not share a token. */
function secretOf(credential: RegistryCredential): string {
  return credential.kind === 'basic' ? `${credential.username}:${credential.password}` : credential.token;
}

/** Whether the session has, or could get, another credential than the refused one. */
export async function renewed(session: RepositorySession, refused: RegistryCredential | undefined): Promise<boolean> {
  const { credential } = session.login;
  if (refused === undefined || credential === undefined) return false;
  // Another request was refused with the same one, and was faster.
  if (secretOf(credential) !== secretOf(refused)) return true;
  const next = await session.renew(refused);
  if (next === undefined || secretOf(next) === secretOf(refused)) return false;
  session.login.credential = next;
  return true;
}

function realmOf(session: RepositorySession, offer: Offer, challenge: Challenge): Realm {
  try {
    return judgeRealm(challenge.parameters.get('realm') ?? '', offer.answered, session.target, session.authEndpoint);
  } catch (error) {
    if (!(error instanceof UrlRefused)) throw error;
    throw new RegistryError(
      'REGISTRY_REALM_NOT_TRUSTED',
      `${session.target.host} sends logins to an address that is refused: ${error.reason}`,
      {
        hint: `Correct the external URL of the registry, or name its token endpoint under registries: { "${session.target.host}": { authEndpoint: … } }.`,
      },
    );
  }
}
