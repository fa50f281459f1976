/** Signing people in for Apps: the page that asks them, the exchange of the code, and what their tokens list. */
import { createHash, randomBytes } from 'node:crypto';
import { badCredentials, notAccessible, notFound, Refusal } from '../errors.ts';
import { numberIn, optionalText } from '../fields.ts';
import type { Account, App, Installation, Repository } from '../model.ts';
import { type Answer, type Call, paginate, type Routes } from '../router.ts';
import { reaches, roleOf } from '../viewers.ts';
import { viewInstallation } from '../views/app.ts';
import { viewFullRepository } from '../views/repository.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;
const CODE_LIFE = 10 * MINUTE;
const TOKEN_LIFE = 8 * 60 * MINUTE;

export const signInRoutes: Routes = {
  'GET /login/oauth/authorize': authorize,
  'POST /login/oauth/access_token': exchangeCode,
  'DELETE /applications/:client_id/token': revokeToken,
  'GET /user/installations': listInstallations,
  'GET /user/installations/:id/repositories': listRepositories,
};

const html = (status: number, text: string): Answer => ({
  status,
  body: Buffer.from(`<!doctype html><title>GitHub</title>${text}`),
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

const redirect = (location: URL): Answer => ({ status: 302, headers: { location: location.href } });

/** Whoever sits in front of the browser is asked once per App; afterwards GitHub sends them on at once. */
function authorize({ world, query, url }: Call): Answer {
  const app = [...world.apps.values()].find(({ clientId }) => clientId === query.get('client_id'));
  if (app === undefined) return html(404, 'Not Found');
  const wanted = query.get('redirect_uri') ?? app.callbackUrls[0];
  if (wanted === undefined || !app.callbackUrls.includes(wanted))
    return html(200, 'The redirect_uri is not associated with this application.');
  const person = world.visitor;
  if (person === undefined) return html(200, 'Sign in to GitHub');
  const back = new URL(wanted);
  const state = query.get('state');
  if (state !== null) back.searchParams.set('state', state);
  const consent = `${app.id} ${person.login}`;
  if (query.has('cancel')) {
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', 'The user has denied your application access.');
    return redirect(back);
  }
  if (query.has('grant')) world.consents.add(consent);
  if (!world.consents.has(consent)) {
    const link = (word: string) => `${url}?${query}&${word}=1`.replaceAll('&', '&amp;');
    return html(200, `<a href="${link('grant')}">Authorize ${app.slug}</a> <a href="${link('cancel')}">Cancel</a>`);
  }
  const code = randomBytes(10).toString('hex');
  const challenge = query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null;
  const expiresAt = new Date(world.now().getTime() + CODE_LIFE);
  world.signInCodes.set(code, { app, person, redirect: wanted, challenge, expiresAt });
  back.searchParams.set('code', code);
  return redirect(back);
}

/** Refusals of the exchange come with status 200. */
function exchangeCode(call: Call): Answer {
  const { world } = call;
  const refuse = (error: string): Answer => ({ status: 200, body: { error, error_description: `${error}.` } });
  const app = [...world.apps.values()].find(({ clientId }) => clientId === optionalText(call, 'client_id'));
  if (app === undefined) return { status: 404, body: { error: 'Not Found' } };
  if (app.clientSecret !== optionalText(call, 'client_secret')) return refuse('incorrect_client_credentials');
  const code = optionalText(call, 'code') ?? '';
  const known = world.signInCodes.get(code);
  world.signInCodes.delete(code);
  if (known === undefined || known.app !== app || known.expiresAt <= world.now())
    return refuse('bad_verification_code');
  const asked = optionalText(call, 'redirect_uri');
  if (asked !== undefined && asked !== known.redirect) return refuse('redirect_uri_mismatch');
  const verifier = optionalText(call, 'code_verifier') ?? '';
  const hash = createHash('sha256').update(verifier).digest('base64url');
  if (known.challenge !== null && known.challenge !== hash) return refuse('bad_verification_code');
  return { status: 200, body: mint(world, app, known.person) };
}

function mint(world: World, app: App, person: Account): Record<string, unknown> {
  const token = `ghu_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`;
  const expiresAt = new Date(world.now().getTime() + TOKEN_LIFE);
  const { permissions } = app;
  world.tokens.set(token, {
    token,
    kind: 'user',
    account: person,
    permissions,
    repositories: undefined,
    app,
    expiresAt,
  });
  return {
    access_token: token,
    expires_in: TOKEN_LIFE / 1000,
    refresh_token: `ghr_${randomBytes(57).toString('hex')}`,
    refresh_token_expires_in: 15_897_600,
    token_type: 'bearer',
    scope: '',
  };
}

/** By the App's own name and secret; the token is in the body. */
function revokeToken(call: Call): Answer {
  const { world, viewer, params } = call;
  if (viewer.kind !== 'client' || viewer.app?.clientId !== params['client_id']) throw notFound();
  const token = optionalText(call, 'access_token') ?? '';
  if (world.tokens.get(token)?.app !== viewer.app) throw new Refusal(422, 'Validation Failed');
  world.tokens.delete(token);
  return { status: 204 };
}

interface SignedIn {
  app: App;
  person: Account;
}

function signedIn({ viewer }: Call): SignedIn {
  if (viewer.account === undefined) throw badCredentials();
  if (viewer.kind !== 'user' || viewer.app === undefined) throw notAccessible('', false);
  return { app: viewer.app, person: viewer.account };
}

/** Repositories of an installation in which the person has a role of their own: being public is not enough. */
function sharedWith({ person }: SignedIn, installation: Installation, world: World): Repository[] {
  return [...world.repositories.values()].filter(repository => {
    const isOwn = repository.owner === person || repository.roles.has(person.login.toLowerCase());
    const isShown = world.installationsOn(repository).includes(installation);
    return isOwn && isShown && reaches(roleOf(repository, person), 'read');
  });
}

function sharedInstallations(who: SignedIn, world: World): Installation[] {
  return [...world.installations.values()].filter(
    installation => installation.app === who.app && sharedWith(who, installation, world).length > 0,
  );
}

function listInstallations(call: Call): Answer {
  const found = sharedInstallations(signedIn(call), call.world);
  const { shown, headers } = paginate(call, found);
  const installations = shown.map(installation => viewInstallation(call.world, installation));
  return { status: 200, headers, body: { total_count: found.length, installations } };
}

function listRepositories(call: Call): Answer {
  const who = signedIn(call);
  const installation = sharedInstallations(who, call.world).find(({ id }) => id === numberIn(call, 'id'));
  if (installation === undefined) throw notFound();
  const found = sharedWith(who, installation, call.world);
  const { shown, headers } = paginate(call, found);
  const repositories = shown.map(repository => viewFullRepository(call.world, repository, who.person, false));
  const selection = installation.repositories ? 'selected' : 'all';
  return {
    status: 200,
    headers,
    body: { total_count: found.length, repository_selection: selection, repositories },
  };
}
