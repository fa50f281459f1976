/** Requests with the login that a registry wants: challenges, tokens, refusals, redirects. One credential, one origin. */
import { diagnose } from '../errors.ts';
import { ANONYMOUS, type Authorization, basic, createAuthorizer, renewed } from './authorization.ts';
import { parseChallenges } from './challenge.ts';
import { type HttpAnswer, headerValues } from './http.ts';
import { createLoginOffers, type Offer } from './login-offers.ts';
import { followRedirects } from './redirects.ts';
import { errorEntry, isRateLimit } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { Messenger } from './registry-messenger.ts';
import type { RepositorySession } from './registry-session.ts';
import { widerScope } from './token-scopes.ts';

/** A request to a registry, before any login. */
export interface RegistryRequest {
  method: 'GET' | 'HEAD';
  url: URL;
  accept: string;
  cap: number;
  /** Statuses that the caller handles and that are therefore not retried. */
  handled?: (status: number) => boolean;
}

/** Sends requests as somebody who may. */
export interface Authority {
  /** Sends a request with whatever login its origin wants; the answer may still be a refusal. */
  request(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer>;
}

/** What is learned about origins is kept for all repositories. */
export function createAuthority(options: {
  messenger: Messenger;
  limits: RegistryLimits;
  now: () => number;
}): Authority {
  const { messenger, limits, now } = options;
  const offers = createLoginOffers();
  /** The first request to an origin goes ahead of all others, so that its challenge is learned once. */
  const contacts = new Map<string, Promise<unknown>>();
  const { authorize, authorizeOrDegrade, forget } = createAuthorizer({ messenger, limits, offers, now });

  const send = (session: RepositorySession, request: RegistryRequest, authorization: Authorization) =>
    messenger.transmit(session, {
      ...request,
      headers: {
        accept: request.accept,
        ...(authorization.header !== undefined && { authorization: authorization.header }),
      },
    });

  /** Learns what an origin offers from its first refusal, asking `/v2/` when the refusal itself does not tell. */
  async function learn(session: RepositorySession, request: RegistryRequest, answer: HttpAnswer): Promise<void> {
    const { origin } = answer.url;
    if (offers.of(origin) !== undefined) return;
    let challenges = challengesOf(answer);
    if (challenges.length === 0) {
      const ping = await send(session, { ...request, method: 'GET', url: new URL('/v2/', origin) }, ANONYMOUS);
      challenges = challengesOf(ping);
    }
    offers.learn(answer.url, challenges);
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
      if (tried.has('anonymous') || !once('challenge')) return undefined;
      await learn(session, request, answer);
      const next = await authorizeOrDegrade(session, origin);
      if (next.scheme !== 'none') return next;
      if (origin === session.target.origin && !session.login.rejected) noteUnanswered(session, offers.of(origin));
      return undefined;
    }
    const wider = widerScope(session, challengesOf(answer));
    if (wider !== undefined && once('scope')) {
      const next = await authorize(session, origin, { extraScope: wider }).catch(() => undefined);
      if (next !== undefined) {
        session.login.widerScope = wider;
        return next;
      }
    }
    if ((answer.status === 401 || !used.fresh) && once('refresh')) {
      forget(used);
      if (used.scheme === 'bearer') return authorizeOrDegrade(session, origin);
      if (await renewed(session, used.credential)) return authorizeOrDegrade(session, origin);
    }
    const { credential } = session.login;
    // Artifactory has issued tokens that it then refused, while it takes Basic.
    if (
      used.credential !== undefined &&
      used.scheme === 'bearer' &&
      offers.accepts(origin, 'basic') &&
      credential?.kind === 'basic' &&
      once('basic')
    ) {
      return basic(credential);
    }
    if (used.credential !== undefined && once('anonymous')) {
      if (used.scheme === 'basic' && !offers.accepts(origin, 'bearer')) return ANONYMOUS;
      return authorize(session, origin, { anonymous: true }).catch(() => undefined);
    }
    return undefined;
  }

  /** One hop: the request with its login, repaired while there is something to try. */
  async function hop(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer> {
    const rejectedBefore = session.login.rejected;
    let used = await authorizeOrDegrade(session, request.url.origin);
    let answer = await send(session, request, used);
    const tried = new Set<string>();
    let refusal: HttpAnswer | undefined;
    while (mayBeLogin(answer, used) || isHidden(session, answer, used)) {
      if (used.credential !== undefined) refusal = answer;
      const next = await recover(session, request, answer, used, tried);
      if (next === undefined) break;
      used = next;
      answer = await send(session, request, used);
    }
    if (!tried.has('anonymous') && (!session.login.rejected || rejectedBefore)) return answer;
    // Where strangers are refused as well, the credential is not what is wrong: it serves for the next request.
    if (answer.status < 400) {
      session.login.rejected = true;
      noteUnusedCredential(session);
    }
    // What the registry said to the credential explains more than what it said to nobody.
    return answer.status >= 400 && refusal !== undefined ? refusal : answer;
  }

  /** Others wait while the first request to an origin finds out what it wants. */
  async function firstContact(session: RepositorySession, request: RegistryRequest): Promise<HttpAnswer> {
    const { origin } = request.url;
    const earlier = contacts.get(origin);
    if (earlier !== undefined) {
      const asked = now();
      await settled(earlier);
      // Time behind another repository is not this one's.
      session.deadline += now() - asked;
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

/** Milliseconds that others wait for a first contact: a slow repository must not hold up the rest of its registry. */
const CONTACT_PATIENCE = 5_000;

/** Resolves when a first contact has ended, however it did, or takes too long to wait for. */
function settled(contact: Promise<unknown>): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, CONTACT_PATIENCE);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    contact.then(end, end);
  });
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

function noteUnusedCredential(session: RepositorySession): void {
  const source = session.login.credential?.source ?? 'no credential';
  session.diagnostics.push(
    diagnose(
      'REGISTRY_CREDENTIAL_UNUSED',
      `${session.target.host} refused the credential from ${source}; ${session.target.name} was read without it`,
    ),
  );
}
