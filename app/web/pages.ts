/** The App's own pages as HTML. All text from outside is escaped. */
import { escapeHtml as e } from '../../src/report/status-page.ts';
import { framePage } from './page-frame.ts';
import { pathOf } from './page-path.ts';
import type { VisibleRepository } from './visitor.ts';

/** Few repositories are seen at a glance. */
const FILTER_FROM = 8;

const loginLink = (to: string, text: string) =>
  `<p><a class="button" href="${e(to === '/' ? '/login' : `/login?to=${encodeURIComponent(to)}`)}">${text}</a></p>`;

/** `/` of a server without the credentials of a sign-in: how to switch the pages on. */
export function switchedOffPage(): string {
  return framePage({
    title: 'Retag',
    main: '<p>To see the status of repositories here, set <code>CLIENT_ID</code>, <code>CLIENT_SECRET</code> and <code>PUBLIC_URL</code> for this server, as the page about the App in its documentation says.</p>',
  });
}

/** `ended`: the person was signed in before. */
export function signInPage(to: string, ended = false): string {
  const what = to === '/' ? 'your repositories' : `<code>${e(to.slice(1))}</code>`;
  return framePage({
    title: 'Retag',
    main: `${ended ? '<p role="status">Your session has ended.</p>\n' : ''}<p>Sign in to see the image updates of ${what}. You see what you may read on GitHub, and nothing else.</p>
${loginLink(to, 'Sign in with GitHub')}`,
  });
}

/** `message` is for the person; `to` is the path that was wanted. */
export function signInFailedPage(message: string, to: string): string {
  return framePage({
    title: 'Not signed in',
    main: `<p role="alert">${e(message)}</p>\n${loginLink(to, 'Try again')}`,
  });
}

/** `installUrl` is where the App is installed on more. */
export function repositoriesPage(
  login: string,
  { repositories, more }: { repositories: readonly VisibleRepository[]; more: boolean },
  installUrl: string,
): string {
  const owners = [...new Set(repositories.map(({ owner }) => owner))];
  const filter =
    repositories.length < FILTER_FROM
      ? ''
      : '<div class="tools"><label>Filter <input type="search" id="filter" placeholder="name" autocomplete="off"></label> <span id="shown" role="status"></span></div>\n';
  const groups = owners.map(owner =>
    ownerSection(
      owner,
      repositories.filter(repository => repository.owner === owner),
    ),
  );
  const install = /^https?:\/\//.test(installUrl)
    ? `<p><a href="${e(installUrl)}" rel="noreferrer">Install the App on more repositories</a></p>`
    : '';
  const none = '<p>The App is installed on no repository that is shared with you.</p>\n';
  const rest = more
    ? '<p>There are more. Write <code>/OWNER/REPOSITORY</code> behind this address to see one of them.</p>\n'
    : '';
  return framePage({
    title: 'Repositories',
    head: `<div class="person"><span>Signed in as <strong>${e(login)}</strong></span><form method="post" action="/logout"><button type="submit" class="plain">Sign out</button></form></div>`,
    main: `${filter}${repositories.length === 0 ? none : groups.join('\n')}\n${rest}${install}`,
    filters: filter !== '',
  });
}

function ownerSection(owner: string, repositories: readonly VisibleRepository[]): string {
  const items = repositories.map(repository => {
    const name = `${repository.owner}/${repository.repository}`;
    const badges = [repository.private && 'private', repository.archived && 'archived']
      .filter(word => word !== false)
      .map(word => `<span class="badge">${word}</span>`)
      .join('');
    return `<li data-search="${e(name.toLowerCase())}"><a href="${e(pathOf(repository))}">${e(repository.repository)}</a>${badges}</li>`;
  });
  return `<section><h2>${e(owner)}</h2><ul class="list">${items.join('')}</ul></section>`;
}

const BACK = '<p><a href="/">All repositories</a></p>';

/** The same for what does not exist and what is not to be seen. */
export function notFoundPage(): string {
  return framePage({
    title: 'Not found',
    main: `<p>There is no such page, or you may not read the repository, or the App is not installed on it.</p>\n${BACK}`,
  });
}

/** While the page of repository `name` is built: the browser asks again every `seconds`. */
export function waitingPage(name: string, seconds: number): string {
  return framePage({
    title: name,
    main: `<p role="status">The registries are still being read. This page asks again every ${seconds} seconds.</p>\n${BACK}`,
    reload: seconds,
  });
}

/** `message` says why nothing can be shown now. */
export function failurePage(message: string): string {
  return framePage({ title: 'Not now', main: `<p role="alert">${e(message)}</p>\n${BACK}` });
}
