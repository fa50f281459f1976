/**
 * The pages for people: `/` lists the repositories that a person shares with the App, `/OWNER/REPOSITORY` is the status of
 * one. Who may see what, GitHub says each time, to the person's own token; what cannot be asked is not shown.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ForgeError } from '../../src/errors.ts';
import type { Installations } from '../installation.ts';
import type { Metrics } from '../metrics.ts';
import type { AppSettings } from '../settings.ts';
import type { Workbench } from '../workbench.ts';
import { type Answer, redirect, send } from './answer.ts';
import { type Cookies, createCookies, type Session } from './cookies.ts';
import { Busy, PageBuilds } from './page-builds.ts';
import { pathOf, type RepositoryName, repositoryOf, returnPath } from './page-path.ts';
import {
  failurePage,
  notFoundPage,
  repositoriesPage,
  signInFailedPage,
  signInPage,
  switchedOffPage,
  waitingPage,
} from './pages.ts';
import { RepositoryPages } from './repository-page.ts';
import { beginSignIn, CALLBACK_PATH, completeSignIn, revoke, SignInError, type SignInSettings } from './sign-in.ts';
import { SessionEnded, Visitor } from './visitor.ts';

/** What the pages are made with; without `settings.signIn` there is one page only. */
interface SiteOptions {
  settings: Pick<AppSettings, 'apiUrl' | 'signIn'>;
  installations: Installations;
  bench: Workbench;
  log: Logger;
  metrics: Metrics;
  patience?: Patience;
}

/** Milliseconds that a request waits. */
interface Patience {
  /** For a page that is being built. */
  build: number;
  /** For its answer at all. */
  answer: number;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const PATIENCE: Patience = { build: 20_000, answer: 40_000 };
const RELOAD_SECONDS = 5;
const ATTEMPT_LIFE = 10 * 60_000;

/** Without the credentials of the sign-in, `/` says how to switch it on, and there is nothing else. */
export function createSite(options: SiteOptions): Handler {
  const { settings, log, metrics, patience = PATIENCE } = options;
  const { signIn } = settings;
  const site = signIn === undefined ? undefined : new Site(options, { ...signIn, apiUrl: settings.apiUrl });
  return async (request, response) => {
    const url = request.url ?? '/';
    const at = url.indexOf('?');
    const path = at === -1 ? url : url.slice(0, at);
    const query = new URLSearchParams(at === -1 ? '' : url.slice(at + 1));
    const route = routeOf(path);
    const isLook = request.method === 'GET' || request.method === 'HEAD';
    if (site === undefined) {
      if (path !== '/' || !isLook) return false;
      send(response, { status: 200, page: switchedOffPage() });
      return true;
    }
    if (route === 'other' && !isLook) return false;
    const answering = site.answer(route, path, query, request).catch(error => failure(error, log, route));
    const answer = (await within(answering, patience.answer)) ?? later('GitHub takes too long to answer.');
    metrics.count('retag_page_views_total', 'Pages by kind and status.', { page: route, status: `${answer.status}` });
    send(response, answer);
    return true;
  };
}

type Route = 'home' | 'login' | 'callback' | 'logout' | 'repository' | 'other';

const ROUTES: Readonly<Record<string, Route>> = {
  '/': 'home',
  '/login': 'login',
  [CALLBACK_PATH]: 'callback',
  '/logout': 'logout',
};

function routeOf(path: string): Route {
  return (Object.hasOwn(ROUTES, path) && ROUTES[path]) || (repositoryOf(path) === undefined ? 'other' : 'repository');
}

function failure(error: unknown, log: Logger, route: Route): Answer {
  if (error instanceof Busy) return later('Too many pages are being made at this moment. Try again in a minute.');
  log.warn({ err: error, page: route }, 'page failed');
  if (!(error instanceof ForgeError)) return { status: 500, page: failurePage('Something went wrong here.') };
  if (error.code === 'GITHUB_RATE_LIMITED') return later('GitHub allows no more requests at this moment.');
  return { status: 502, page: failurePage(`GitHub could not be read: ${error.code}.`) };
}

const later = (message: string): Answer => ({
  status: 503,
  page: failurePage(message),
  headers: { 'retry-after': '60' },
});

class Site {
  readonly #options: SiteOptions;
  readonly #signIn: SignInSettings;
  readonly #cookies: Cookies;
  readonly #builds = new PageBuilds();
  readonly #pages: RepositoryPages;

  constructor(options: SiteOptions, signIn: SignInSettings) {
    this.#options = options;
    this.#signIn = signIn;
    this.#cookies = createCookies(signIn.clientSecret, !signIn.publicUrl?.startsWith('http://'));
    this.#pages = new RepositoryPages(options.installations, options.bench);
  }

  async answer(route: Route, path: string, query: URLSearchParams, request: IncomingMessage): Promise<Answer> {
    const allowed = route === 'logout' ? ['POST'] : ['GET', 'HEAD'];
    if (!allowed.includes(request.method ?? ''))
      return {
        status: 405,
        page: failurePage('That is no way to ask for this page.'),
        headers: { allow: allowed.join() },
      };
    const session = this.#cookies.session.read(request.headers.cookie);
    switch (route) {
      case 'home':
        return this.#home(session, query);
      case 'login':
        return this.#login(query);
      case 'callback':
        return this.#callback(query, request);
      case 'logout':
        return this.#logout(session, request);
      case 'repository':
        return this.#repository(session, path);
      case 'other':
        return { status: 404, page: notFoundPage() };
    }
  }

  #login(query: URLSearchParams): Answer {
    const { attempt, location } = beginSignIn(this.#signIn, returnPath(query.get('to')));
    return redirect(location, [this.#cookies.attempt.set(attempt, new Date(Date.now() + ATTEMPT_LIFE))]);
  }

  /** Whatever comes of it, the attempt is over. */
  async #callback(query: URLSearchParams, request: IncomingMessage): Promise<Answer> {
    const attempt = this.#cookies.attempt.read(request.headers.cookie);
    const cleared = this.#cookies.attempt.clear();
    const to = returnPath(attempt?.to);
    try {
      const { token, until } = await completeSignIn(this.#signIn, attempt, query);
      const login = await new Visitor(token, this.#signIn.apiUrl).login();
      return redirect(to, [cleared, this.#cookies.session.set({ login, token }, until)]);
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      this.#options.log.info({ reason: error.reason }, 'sign-in refused');
      return { status: 403, page: signInFailedPage(error.message, to), cookies: [cleared] };
    }
  }

  /** Only by our own form: browsers say where a request comes from, and other sites do not get the cookie sent. */
  async #logout(session: Session | undefined, request: IncomingMessage): Promise<Answer> {
    const from = request.headers['sec-fetch-site'] ?? 'same-origin';
    if (from !== 'same-origin' && from !== 'none') return { status: 403, page: notFoundPage() };
    if (session !== undefined) await revoke(this.#signIn, session.token);
    return redirect('/', [this.#cookies.session.clear()]);
  }

  async #home(session: Session | undefined, query: URLSearchParams): Promise<Answer> {
    const to = returnPath(query.get('to'));
    if (session === undefined) return { status: 200, page: signInPage(to) };
    if (to !== '/') return redirect(to);
    return this.#asVisitor(session, '/', async visitor => {
      const [found, address] = await Promise.all([
        visitor.listRepositories(),
        this.#options.installations.installAddress(),
      ]);
      return { status: 200, page: repositoriesPage(session.login, found, address) };
    });
  }

  async #repository(session: Session | undefined, path: string): Promise<Answer> {
    if (session === undefined) return redirect(`/?to=${encodeURIComponent(path)}`);
    return this.#asVisitor(session, path, async visitor => {
      const asked = repositoryOf(path) as RepositoryName;
      const found = await visitor.findRepository(asked);
      const installation = found && (await this.#options.installations.find(found.owner, found.repository));
      if (found === undefined || installation === undefined) return { status: 404, page: notFoundPage() };
      // It was renamed, or is spelled otherwise.
      if (pathOf(found) !== path) return redirect(pathOf(found));
      const { owner, repository } = found;
      const page = this.#builds.get(`${installation} ${found.id}`, () =>
        this.#pages.make({ installation, owner, repository }),
      );
      const built = await within(page, (this.#options.patience ?? PATIENCE).build);
      return built === undefined
        ? { status: 202, page: waitingPage(`${owner}/${repository}`, RELOAD_SECONDS) }
        : { status: 200, page: built };
    });
  }

  async #asVisitor(session: Session, path: string, work: (visitor: Visitor) => Promise<Answer>): Promise<Answer> {
    try {
      return await work(new Visitor(session.token, this.#signIn.apiUrl));
    } catch (error) {
      if (!(error instanceof SessionEnded)) throw error;
      return { status: 200, page: signInPage(path, true), cookies: [this.#cookies.session.clear()] };
    }
  }
}

/** Undefined when it takes longer; it goes on all the same. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
