/** Lists tags to the end, whatever the server makes of paging. A listing is complete or it is an error. */
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import { type HttpAnswer, headerValue, headerValues } from './http.ts';
import { hasUnreadableNext, nextLinks } from './link-header.ts';
import { UrlRefused } from './network-url.ts';
import { nextPage } from './next-page.ts';
import { answerFailure, cleanServerText, requestLine, serverSays } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { RepositorySession } from './registry-session.ts';
import { AMAZON_PRIVATE_HOST, isAmazonHost, isGoogleHost } from './registry-target.ts';
import { createTagCollection } from './tag-collection.ts';
import {
  greatestEntry,
  isSorted,
  lastEntry,
  NotTagPage,
  readTagPage,
  type TagDetail,
  type TagPage,
} from './tag-page.ts';

/** Every tag of a repository, and what there is to say about it. */
export interface CompleteListing {
  tags: string[];
  details: ReadonlyMap<string, TagDetail>;
  pages: number;
  diagnostics: Diagnostic[];
}

/** How pages are asked for. */
export interface PagingOptions {
  limits: RegistryLimits;
  /** Page sizes that worked, per host, kept for the process. */
  pageSizes: Map<string, number | undefined>;
  /** Sends one page request, logged in. */
  get(url: URL, cap: number, handled: (status: number) => boolean): Promise<HttpAnswer>;
}

/** A page and where it came from. */
interface Received {
  page: TagPage;
  answer: HttpAnswer;
  /** Tags of this page that no earlier page had. */
  added: number;
}

/** Thrown inside to begin again: the cursor's tag was deleted meanwhile. */
class CursorLost extends Error {}

/** Statuses by which servers refuse a large `n`; 500 is what a caching distribution 3.1 answers. */
const SIZE_REFUSED = new Set([400, 405, 413, 422, 500]);
const RESTARTS = 2;
/** Cursor back ends may return empty pages; this many in a row are borne. */
const EMPTY_PAGES = 3;

/** Every tag of the session's repository. Throws RegistryError when any page is missing. */
export async function listAllTags(session: RepositorySession, options: PagingOptions): Promise<CompleteListing> {
  for (let start = 0; ; start++) {
    try {
      return await createListing(session, options).run();
    } catch (error) {
      if (!(error instanceof CursorLost)) throw error;
      if (start >= RESTARTS)
        throw incomplete(session, `its pages kept disappearing while they were read (${error.message})`);
    }
  }
}

function createListing(session: RepositorySession, { limits, pageSizes, get }: PagingOptions) {
  const { host, name, origin } = session.target;
  const google = isGoogleHost(host);
  const tags = createTagCollection();
  const details = new Map<string, TagDetail>();
  const requested = new Set<string>();
  const foreignHosts = new Set<string>();
  let pages = 0;
  let dropped = 0;
  let emptyRun = 0;
  let size: number | undefined = pageSizes.has(host) ? pageSizes.get(host) : google ? 10_000 : 1_000;

  const listUrl = (base: URL, cursor?: string) => {
    const url = new URL(base);
    const query = [
      ...(size === undefined ? [] : [`n=${size}`]),
      ...(cursor === undefined ? [] : [`last=${encodeURIComponent(cursor)}`]),
    ];
    url.search = query.join('&');
    return url;
  };

  const absorb = (answer: HttpAnswer, page: TagPage): Received => {
    const added = tags.add(page.tags);
    for (const [tag, detail] of page.details) details.set(tag, detail);
    dropped += page.dropped;
    if (tags.size > limits.tags)
      throw tagLimit(session, `more than ${limits.tags} tags (${tags.size} after ${pages} pages)`);
    return { page, answer, added };
  };

  /** One page; a body that is no page is asked for once more. */
  async function fetchPage(url: URL, mayRefuse: (status: number) => boolean): Promise<Received | HttpAnswer> {
    if (pages >= limits.pages) throw tagLimit(session, `more than ${limits.pages} pages (${tags.size} tags so far)`);
    pages++;
    requested.add(url.href);
    for (let attempt = 0; ; attempt++) {
      const answer = await get(url, google ? limits.googlePage : limits.page, mayRefuse);
      if (answer.status !== 200) return answer;
      try {
        return absorb(answer, readTagPage(answer));
      } catch (error) {
        if (!(error instanceof NotTagPage)) throw error;
        if (attempt > 0) throw notPage(session, url, answer);
      }
    }
  }

  /** The first page, with smaller page sizes and then none where the server refuses ours. */
  async function firstPage(): Promise<Received> {
    const url = new URL(`/v2/${name}/tags/list`, origin);
    for (const next of [100, undefined]) {
      const asked = size;
      const refusable = (status: number) => asked !== undefined && SIZE_REFUSED.has(status);
      const got = await fetchPage(listUrl(url), refusable);
      if ('page' in got) return got;
      if (!refusable(got.status)) throw answerFailure(session, { method: 'GET', url }, got);
      size = next;
    }
    const got = await fetchPage(listUrl(url), () => false);
    if ('page' in got) return got;
    throw answerFailure(session, { method: 'GET', url }, got);
  }

  async function laterPage(url: URL): Promise<Received> {
    const got = await fetchPage(url, () => false);
    if ('page' in got) return got;
    // zot answers so when the tag that the cursor names was deleted meanwhile.
    if (got.status === 404) throw new CursorLost(`page ${pages}: 404`);
    throw pageFailure(url, got);
  }

  function pageFailure(url: URL, answer: HttpAnswer): RegistryError {
    const { code, message, hint } = answerFailure(session, { method: 'GET', url }, answer);
    const text = `${message}; page ${pages}, ${tags.size} tags so far`;
    return new RegistryError(code, text, hint === undefined ? {} : { hint });
  }

  const linkOf = ({ answer }: Received): string | undefined => {
    const headers = headerValues(answer.headers, 'link');
    if (headers.some(header => header.length > limits.header)) {
      throw incomplete(session, `the Link of page ${pages} is longer than ${limits.header} characters`);
    }
    if (hasUnreadableNext(headers))
      throw incomplete(session, `the Link of page ${pages} cannot be read (${tags.size} tags so far)`);
    return nextLinks(headers)[0];
  };

  /** The page that a Link names, or undefined when the Link ends the listing. */
  async function follow(received: Received, link: string): Promise<Received | undefined> {
    const next = resolveNext(received, link);
    if (requested.has(next.href)) {
      if (received.added === 0) return undefined;
      if (isArtifactory(received.answer)) return everythingAtOnce(received);
      throw incomplete(session, `page ${pages} links back to a page that was read before (${tags.size} tags so far)`);
    }
    emptyRun = received.added === 0 ? emptyRun + 1 : 0;
    if (emptyRun > EMPTY_PAGES) {
      const cursor = next.searchParams.get('last');
      if (cursor !== null && tags.has(cursor)) return undefined;
      throw incomplete(
        session,
        `${emptyRun} pages in a row brought nothing new, and there are more (${tags.size} tags so far)`,
      );
    }
    return laterPage(next);
  }

  function resolveNext({ answer }: Received, link: string): URL {
    try {
      const resolved = nextPage(
        link,
        answer.url,
        isAmazonHost(host) || AMAZON_PRIVATE_HOST.test(host) ? undefined : size,
      );
      if (resolved.foreignHost !== undefined) foreignHosts.add(resolved.foreignHost);
      return resolved.url;
    } catch (error) {
      if (!(error instanceof UrlRefused)) throw error;
      throw incomplete(
        session,
        `the Link of page ${pages} was not followed: ${error.reason} (${tags.size} tags so far)`,
      );
    }
  }

  /** Whether a page without Link is the last one on its own evidence. */
  function isEvidentEnd({ page, answer }: Received): boolean {
    const { length } = page.raw;
    if (length === 0) return true;
    if (/^nexus\//i.test(headerValue(answer.headers, 'server') ?? '')) return false;
    const round = length >= 50 && length % 50 === 0;
    if (size === undefined || length < size) return !round;
    // More than was asked for: the server neither counts nor, when unsorted, has an order that a cursor could continue.
    return length > size && (!round || !isSorted(page.raw));
  }

  /** Asks behind the end of a page whose server did not say whether there is more. */
  async function probe(received: Received): Promise<Received | undefined> {
    const { raw } = received.page;
    const cursors = [lastEntry(raw), ...(isSorted(raw) ? [] : [greatestEntry(raw)])];
    for (const cursor of new Set(cursors)) {
      if (cursor === undefined) continue;
      const url = listUrl(received.answer.url, cursor);
      if (requested.has(url.href)) continue;
      const got = await fetchPage(url, () => false);
      if (!('page' in got)) {
        // A server that fails has not said that there is nothing behind; one that refuses may not know cursors.
        if (got.status >= 500) throw pageFailure(url, got);
        return everythingAtOnce(received);
      }
      if (got.added > 0) return got;
    }
    return undefined;
  }

  /** One request without page size: the union with what is known is the result. */
  async function everythingAtOnce(received: Received): Promise<Received | undefined> {
    size = undefined;
    const url = listUrl(received.answer.url);
    if (requested.has(url.href)) return undefined;
    const got = await laterPage(url);
    const link = linkOf(got);
    if (link !== undefined && got.added > 0) return follow(got, link);
    return undefined;
  }

  return {
    async run(): Promise<CompleteListing> {
      let received: Received | undefined = await firstPage();
      pageSizes.set(host, size);
      while (received !== undefined) {
        const link = linkOf(received);
        if (link !== undefined) received = await follow(received, link);
        else received = isEvidentEnd(received) ? undefined : await probe(received);
      }
      return { tags: tags.toArray(), details, pages, diagnostics: remarks() };
    },
  };

  function remarks(): Diagnostic[] {
    const found: Diagnostic[] = [];
    if (dropped > 0) {
      found.push(
        diagnose(
          'REGISTRY_TAGS_DROPPED',
          `${host} lists ${dropped} entries of ${name} that are no tags; they were left out`,
        ),
      );
    }
    for (const foreign of [...foreignHosts].sort()) {
      found.push(
        diagnose(
          'REGISTRY_LINK_FOREIGN',
          `${host} names ${cleanServerText(foreign, 100)} for the next page of ${name}; it was asked for on ${host} itself`,
        ),
      );
    }
    return found;
  }
}

function isArtifactory({ headers }: HttpAnswer): boolean {
  return headers['x-jfrog-version'] !== undefined || headers['x-artifactory-id'] !== undefined;
}

function incomplete({ target }: RepositorySession, why: string): RegistryError {
  return new RegistryError(
    'REGISTRY_INCOMPLETE_LISTING',
    `the tags of ${target.name} on ${target.host} could not be listed completely: ${why}`,
  );
}

function tagLimit({ target }: RepositorySession, what: string): RegistryError {
  return new RegistryError('REGISTRY_TAG_LIMIT_EXCEEDED', `${target.name} on ${target.host} has ${what}`, {
    hint: `Delete old tags in the registry, or raise the limit: registries: { "${target.host}": { maxTags: 1000000 } }.`,
  });
}

function notPage({ target }: RepositorySession, url: URL, answer: HttpAnswer): RegistryError {
  return new RegistryError(
    'REGISTRY_PROTOCOL',
    `${requestLine({ method: 'GET', url })} answered 200 with something that is no list of tags${serverSays(answer)}; is a login page or proxy before ${target.host}?`,
  );
}
