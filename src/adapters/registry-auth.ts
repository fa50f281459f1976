/** Requests with the login that a registry wants: challenges, tokens, refusals, redirects. One credential, one origin. */
import { diagnose, RegistryError } from '../errors.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { type HttpAnswer, headerValues } from './http.ts';
import { redactUrl, UrlRefused } from './network-url.ts';
import { followRedirects } from './redirects.ts';
import { errorEntry, isRateLimit, realmFailure, rejectedFailure, requiredFailure } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RegistryCredential } from './registry-options.ts';
import type { RepositorySession } from './registry-session.ts';
import { createTokenCache } from './token-cache.ts';
import { basicHeader, requestToken, TokenRefused } from './token-endpoint.ts';
import { scopeOf, widerScope } from './token-scopes.ts';
import { judgeRealm, type Realm } from './trusted-realms.ts';

export interface RegistryRequest {
  method: 'GET' | 'HEAD';
  url: URL;
  accept: string;
  cap: number;
  /** Statuses that the caller handles and that are therefore not retried. */
  handled?: (status: number) => boolean;
}

export interface Authority {
  /** Sends a request with whatever login its origin wants; the answer may still be a refusal. */
  request(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer>;
}

interface Authorization {
  scheme: 'none' | 'basic' | 'bearer';
  header?: string;
  /** The token and its key in the cache. */
  cached?: { key: string; value: string };
  /** The token was got for this very request. */
  fresh: boolean;
  /** The registry's credential stands behind it. */
  credentialed: boolean;
}

interface Offer {
  challenges: readonly Challenge[];
  /** The URL that sent them, against which a relative realm is resolved. */
  answered: URL;
}

const ANONYMOUS: Authorization = { scheme: 'none', fresh: true, credentialed: false };

export function createAuthority(options: {
  messenger: Messenger;
  limits: RegistryLimits;
  now: () => number;
}): Authority {
  const { messenger, limits, now } = options;
  /** The first anonymous challenge of each origin; a later one never replaces it. */
  const offers = new Map<string, Offer>();
  /** The first request to an origin goes ahead of all others, so that its challenge is learned once. */
  const contacts = new Map<string, Promise<unknown>>();
  const tokens = createTokenCache(now);

  const send = (session: RepositorySession, request: RegistryRequest, authorization: Authorization) =>
    messenger.transmit(session, {
      ...request,
      headers: {
        accept: request.accept,
        ...(authorization.header !== undefined && { authorization: authorization.header }),
      },
    });

  async function bearer(
    session: RepositorySession,
    origin: string,
    offer: Offer,
    challenge: Challenge,
    credential: RegistryCredential | undefined,
    extraScope?: string,
  ): Promise<Authorization> {
    if (credential?.kind === 'bearer') {
      return { scheme: 'bearer', header: `Bearer ${credential.token}`, fresh: true, credentialed: true };
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
      credentialed: shown !== undefined,
    };
  }

  /** The login for the next request to `origin`: nothing before its first challenge. */
  async function authorize(session: RepositorySession, origin: string, extraScope?: string): Promise<Authorization> {
    const own = origin === session.target.origin;
    const credential = own && !session.login.rejected ? session.login.credential : undefined;
    if (credential?.kind === 'basic' && credential.preemptive === true) return basic(credential);
    const offer = offers.get(origin);
    if (offer === undefined) return ANONYMOUS;
    const bearerOffer = offer.challenges.find(
      ({ scheme, parameters }) => scheme === 'bearer' && Boolean(parameters.get('realm')),
    );
    if (bearerOffer !== undefined) return bearer(session, origin, offer, bearerOffer, credential, extraScope);
    const offersBasic = offer.challenges.some(({ scheme }) => scheme === 'basic');
    return offersBasic && credential?.kind === 'basic' ? basic(credential) : ANONYMOUS;
  }

  /** As `authorize`, but a credential that the token endpoint refuses is renewed once, then given up for anonymous reading. */
  async function authorizeOrDegrade(session: RepositorySession, origin: string): Promise<Authorization> {
    try {
      return await authorize(session, origin);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      if (session.login.untrustedRealm !== undefined) throw realmFailure(session, error.detail);
      if (session.login.credential === undefined || session.login.rejected)
        throw requiredFailure(session, error.detail);
      const refusal = rejectedFailure(session, error.detail);
      if (await renewed(session)) {
        const again = await authorize(session, origin).catch(() => undefined);
        if (again !== undefined) return again;
      }
      session.login.rejected = true;
      return authorize(session, origin).catch(() => {
        throw refusal;
      });
    }
  }

  /** Learns what an origin offers from its first refusal, asking `/v2/` when the refusal itself does not tell. */
  async function learn(session: RepositorySession, request: RegistryRequest, answer: HttpAnswer): Promise<void> {
    const { origin } = answer.url;
    if (offers.has(origin)) return;
    let challenges = challengesOf(answer);
    if (challenges.length === 0) {
      const ping = await send(session, { ...request, method: 'GET', url: new URL('/v2/', origin) }, ANONYMOUS);
      challenges = challengesOf(ping);
    }
    if (challenges.length > 0 && !offers.has(origin)) offers.set(origin, { challenges, answered: answer.url });
  }

  const challengesOf = (answer: HttpAnswer) =>
    parseChallenges(headerValues(answer.headers, 'www-authenticate'), limits.header);

  /** The next login to try after a refusal, or undefined when none is left. Each way is tried once. */
  async function recover(
    session: RepositorySession,
    request: RegistryRequest,
    answer: HttpAnswer,
    used: Authorization,
    tried: Set<string>,
  ): Promise<Authorization | undefined> {
    const { origin } = request.url;
    const once = (way: string) => !tried.has(way) && tried.add(way);
    if (used.scheme === 'none') {
      if (!once('challenge')) return undefined;
      await learn(session, request, answer);
      const next = await authorizeOrDegrade(session, origin);
      if (next.scheme !== 'none') return next;
      if (origin === session.target.origin && !session.login.rejected) noteUnanswered(session, offers.get(origin));
      return undefined;
    }
    const wider = widerScope(session, challengesOf(answer));
    if (wider !== undefined && once('scope')) {
      const next = await authorize(session, origin, wider).catch(() => undefined);
      if (next !== undefined) {
        session.login.widerScope = wider;
        return next;
      }
    }
    if ((answer.status === 401 || !used.fresh) && once('refresh')) {
      if (used.cached !== undefined) tokens.drop(used.cached.key, used.cached.value);
      if (used.scheme === 'bearer') return authorizeOrDegrade(session, origin);
      if (await renewed(session)) return authorizeOrDegrade(session, origin);
    }
    const { credential } = session.login;
    const offersBasic = offers.get(origin)?.challenges.some(({ scheme }) => scheme === 'basic') ?? false;
    // Artifactory has issued tokens that it then refused, while it takes Basic.
    if (used.credentialed && used.scheme === 'bearer' && offersBasic && credential?.kind === 'basic' && once('basic')) {
      return basic(credential);
    }
    if (used.credentialed && once('anonymous')) {
      session.login.rejected = true;
      if (used.scheme === 'basic' && !offersBearer(origin)) return { ...ANONYMOUS };
      return authorize(session, origin).catch(() => undefined);
    }
    return undefined;
  }

  const offersBearer = (origin: string) =>
    offers.get(origin)?.challenges.some(({ scheme }) => scheme === 'bearer') ?? false;

  /** One hop: the request with its login, repaired while there is something to try. */
  async function hop(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer> {
    const rejectedBefore = session.login.rejected;
    let used = await authorizeOrDegrade(session, request.url.origin);
    let answer = await send(session, request, used);
    const tried = new Set<string>();
    let refusal: HttpAnswer | undefined;
    while (mayBeLogin(answer, used) || isHidden(session, answer, used)) {
      if (used.credentialed) refusal = answer;
      const next = await recover(session, request, answer, used, tried);
      if (next === undefined) break;
      used = next;
      answer = await send(session, request, used);
    }
    if (!session.login.rejected || rejectedBefore) return answer;
    if (answer.status < 400) noteUnusedCredential(session);
    // What the registry said to the credential explains more than what it said to nobody.
    return answer.status >= 400 && refusal !== undefined ? refusal : answer;
  }

  /** Others wait while the first request to an origin finds out what it wants. */
  async function firstContact(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer> {
    const { origin } = request.url;
    const earlier = contacts.get(origin);
    if (earlier !== undefined) {
      await earlier.catch(() => undefined);
      return hop(session, request);
    }
    const answer = hop(session, request);
    contacts.set(origin, answer);
    return answer;
  }

  return {
    request: (session, request) =>
      followRedirects(session, request, limits.redirects, next => firstContact(session, next)),
  };
}

function basic(credential: Extract<RegistryCredential, { kind: 'basic' }>): Authorization {
  const header = basicHeader(credential.username, credential.password);
  return { scheme: 'basic', header, fresh: false, credentialed: true };
}

/** Part of a cache key that is never shown: two different secrets must not share a token. */
function secretOf(credential: RegistryCredential): string {
  return credential.kind === 'basic' ? `${credential.username}:${credential.password}` : credential.token;
}

/** Whether a refusal may be about the login. Amazon's public registry says 400 `DENIED` when a token died. */
function mayBeLogin(answer: HttpAnswer, used: Authorization): boolean {
  if (answer.status === 401) return true;
  if (used.scheme === 'none' || isRateLimit(answer)) return false;
  if (answer.status === 403) return true;
  return (
    answer.status === 400 && !/^(PAGINATION|NAME_INVALID|TAG_INVALID|MANIFEST)/.test(errorEntry(answer)?.code ?? '')
  );
}

/** Some registries hide private images from strangers by 403 or 404 instead of asking for a login. */
function isHidden({ target, login }: RepositorySession, answer: HttpAnswer, used: Authorization): boolean {
  const unused = login.credential !== undefined && !login.rejected && answer.url.origin === target.origin;
  return used.scheme === 'none' && unused && (answer.status === 403 || answer.status === 404) && !isRateLimit(answer);
}

/** Remembers that nothing was sent although a login is wanted, since no offered one fits what there is. */
function noteUnanswered({ login }: RepositorySession, offer: Offer | undefined): void {
  const schemes = (offer?.challenges ?? []).map(({ scheme }) => scheme);
  const isOurs = login.credential === undefined && (schemes.length === 0 || schemes.includes('basic'));
  if (!isOurs) login.unanswered = schemes;
}

async function renewed(session: RepositorySession): Promise<boolean> {
  const before = session.login.credential;
  const next = await session.renew();
  if (next === undefined || before === undefined || secretOf(next) === secretOf(before)) return false;
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

function noteUnusedCredential(session: RepositorySession): void {
  const source = session.login.credential?.source ?? 'no credential';
  session.diagnostics.push(
    diagnose(
      'REGISTRY_CREDENTIAL_UNUSED',
      `${session.target.host} refused the credential from ${source}; ${session.target.name} was read without it`,
    ),
  );
}
