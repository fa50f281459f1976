/** Signing in with GitHub, as a GitHub App does: the person is sent there, comes back with a code, and that buys a token. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Attempt } from './cookies.ts';

/** The OAuth client, and where GitHub and this server are. */
export interface SignInSettings {
  clientId: string;
  clientSecret: string;
  /** Address of GitHub for people: `https://github.com`. */
  webUrl: string;
  /** `https://api.github.com`. */
  apiUrl: string;
  /** Where people reach this server; without it GitHub takes the App's first callback address. */
  publicUrl: string | undefined;
}

/** A sign-in that did not work out; the message is for the person, the reason is GitHub's word for it, for the log. */
export class SignInError extends Error {
  readonly reason: string;

  constructor(message: string, reason: unknown = '') {
    super(message);
    this.reason = /^[a-z_]{1,60}$/.test(String(reason)) ? String(reason) : '';
  }
}

/** Where GitHub sends people back to: the callback address of the App, without its origin. */
export const CALLBACK_PATH = '/login/callback';
/** User access tokens live for eight hours; where an App's tokens do not expire, a session still does. */
const LIFE = 8 * 60 * 60_000;
const TIMEOUT = 10_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What the browser is to keep, and where it is to go. */
export function beginSignIn(settings: SignInSettings, to: string): { attempt: Attempt; location: string } {
  const attempt = { state: random(), verifier: random(), to };
  const location = new URL(`${settings.webUrl}/login/oauth/authorize`);
  const query = {
    client_id: settings.clientId,
    ...redirectOf(settings),
    state: attempt.state,
    code_challenge: createHash('sha256').update(attempt.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) location.searchParams.set(name, value);
  return { attempt, location: location.href };
}

const random = () => randomBytes(32).toString('base64url');

function redirectOf({ publicUrl }: SignInSettings): { redirect_uri?: string } {
  return publicUrl === undefined ? {} : { redirect_uri: `${publicUrl}${CALLBACK_PATH}` };
}

/** The token and when it ends. Throws SignInError, also when this browser did not begin the sign-in. */
export async function completeSignIn(
  settings: SignInSettings,
  attempt: Attempt | undefined,
  query: URLSearchParams,
): Promise<{ token: string; until: Date }> {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const isOwn = attempt !== undefined && timingSafeEqual(hash(attempt.state), hash(query.get('state') ?? ''));
  if (!isOwn)
    throw new SignInError(
      'This browser did not begin this sign-in, or more than ten minutes ago, or keeps no cookies.',
    );
  if (query.get('error') === 'access_denied') throw new SignInError('You did not let GitHub sign you in.');
  const code = query.get('code');
  if (!isText(code)) throw new SignInError('GitHub came back without a code.');
  const answer = await post(settings, code, attempt.verifier);
  const token = answer['access_token'];
  if (!isText(token)) {
    throw new SignInError('GitHub did not take the code. It is good for ten minutes, and once.', answer['error']);
  }
  const seconds = Number(answer['expires_in']);
  // A minute less, so that no page is begun with a token that ends meanwhile.
  const life = seconds > 0 ? Math.min(LIFE, (seconds - 60) * 1000) : LIFE;
  return { token, until: new Date(Date.now() + life) };
}

async function post(settings: SignInSettings, code: string, verifier: string): Promise<Record<string, unknown>> {
  const { clientId, clientSecret } = settings;
  const body = {
    ...{ client_id: clientId, client_secret: clientSecret, code, code_verifier: verifier },
    ...redirectOf(settings),
  };
  try {
    const response = await fetch(`${settings.webUrl}/login/oauth/access_token`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'retag' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return ((await response.json()) ?? {}) as Record<string, unknown>;
  } catch {
    // The cause may hold the request, and that holds the secret.
    throw new SignInError('GitHub did not answer.');
  }
}

/** Makes the token worthless. A failure is left to the token's own end. */
export async function revoke({ clientId, clientSecret, apiUrl }: SignInSettings, token: string): Promise<boolean> {
  const login = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  try {
    const response = await fetch(`${apiUrl}/applications/${encodeURIComponent(clientId)}/token`, {
      method: 'DELETE',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Basic ${login}`,
        'content-type': 'application/json',
        'user-agent': 'retag',
      },
      body: JSON.stringify({ access_token: token }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return response.ok;
  } catch {
    return false;
  }
}
