/** Lists tags to the end, whatever the server makes of paging. A listing is complete or it is an error. */
import { type Diagnostic, diagnose } from '../errors.ts';
import { type HttpAnswer, headerValue, headerValues } from './http.ts';
import { hasUnreadableNext, nextLinks } from './link-header.ts';
import { incompleteListing } from './listing-failure.ts';
import { UrlRefused } from './network-url.ts';
import { nextPage } from './next-page.ts';
import { CursorLost, PageReader, type PagingOptions, type ReceivedPage } from './page-reader.ts';
import { cleanServerText } from './registry-failure.ts';
import type { RepositorySession } from './registry-session.ts';
import { AMAZON_PRIVATE_HOST, isAmazonHost } from './registry-target.ts';
import { greatestEntry, isSorted, lastEntry, type TagDetail } from './tag-page.ts';

/** Every tag of a repository, and what there is to say about it. */
export interface CompleteListing {
  tags: string[];
  details: ReadonlyMap<string, TagDetail>;
  pages: number;
  diagnostics: Diagnostic[];
}

const RESTARTS = 2;
/** Cursor back ends may return empty pages; this many in a row are borne. */
const EMPTY_PAGES = 3;

/** Every tag of the session's repository. Throws RegistryError when any page is missing. */
export async function listAllTags(session: RepositorySession, options: PagingOptions): Promise<CompleteListing> {
  for (let start = 0; ; start++) {
    try {
      return await new Listing(session, options).run();
    } catch (error) {
      if (!(error instanceof CursorLost)) throw error;
      if (start >= RESTARTS)
        throw incompleteListing(session, `its pages kept disappearing while they were read (${error.message})`);
    }
  }
}

/** One pass over the pages: from each one, by Link or by its own evidence, to the next or to the end. */
class Listing {
  readonly #session: RepositorySession;
  readonly #reader: PageReader;
  readonly #longestHeader: number;
  readonly #foreignHosts = new Set<string>();
  #emptyRun = 0;

  constructor(session: RepositorySession, options: PagingOptions) {
    this.#session = session;
    this.#reader = new PageReader(session, options);
    this.#longestHeader = options.limits.header;
  }

  async run(): Promise<CompleteListing> {
    const reader = this.#reader;
    let received: ReceivedPage | undefined = await reader.first();
    while (received !== undefined) {
      const link = this.#linkOf(received);
      if (link !== undefined) received = await this.#follow(received, link);
      else received = isEvidentEnd(received, reader.size) ? undefined : await this.#probe(received);
    }
    return {
      tags: reader.tags.toArray(),
      details: reader.details,
      pages: reader.pages,
      diagnostics: this.#remarks(),
    };
  }

  #linkOf({ answer }: ReceivedPage): string | undefined {
    const headers = headerValues(answer.headers, 'link');
    const { pages, progress } = this.#reader;
    if (headers.some(header => header.length > this.#longestHeader))
      throw this.#incomplete(`the Link of page ${pages} is longer than ${this.#longestHeader} characters`);
    if (hasUnreadableNext(headers)) throw this.#incomplete(`the Link of page ${pages} cannot be read (${progress})`);
    return nextLinks(headers)[0];
  }

  /** The page that a Link names, or undefined when the Link ends the listing. */
  async #follow(received: ReceivedPage, link: string): Promise<ReceivedPage | undefined> {
    const { pages, progress, tags } = this.#reader;
    const next = this.#resolveNext(received, link);
    if (this.#reader.hasRead(next)) {
      if (received.added === 0) return undefined;
      if (isArtifactory(received.answer)) return this.#everythingAtOnce(received);
      throw this.#incomplete(`page ${pages} links back to a page that was read before (${progress})`);
    }
    this.#emptyRun = received.added === 0 ? this.#emptyRun + 1 : 0;
    if (this.#emptyRun > EMPTY_PAGES) {
      const cursor = next.searchParams.get('last');
      if (cursor !== null && tags.has(cursor)) return undefined;
      throw this.#incomplete(`${this.#emptyRun} pages in a row brought nothing new, and there are more (${progress})`);
    }
    return this.#reader.later(next);
  }

  #resolveNext({ answer }: ReceivedPage, link: string): URL {
    const { host } = this.#session.target;
    const { pages, progress, size } = this.#reader;
    try {
      const isAmazon = isAmazonHost(host) || AMAZON_PRIVATE_HOST.test(host);
      const resolved = nextPage(link, answer.url, isAmazon ? undefined : size);
      if (resolved.foreignHost !== undefined) this.#foreignHosts.add(resolved.foreignHost);
      return resolved.url;
    } catch (error) {
      if (!(error instanceof UrlRefused)) throw error;
      throw this.#incomplete(`the Link of page ${pages} was not followed: ${error.reason} (${progress})`);
    }
  }

  /** Asks behind the end of a page whose server did not say whether there is more. */
  async #probe(received: ReceivedPage): Promise<ReceivedPage | undefined> {
    const { raw } = received.page;
    const cursors = [lastEntry(raw), ...(isSorted(raw) ? [] : [greatestEntry(raw)])];
    for (const cursor of new Set(cursors)) {
      if (cursor === undefined) continue;
      const url = this.#reader.urlBehind(received.answer.url, cursor);
      if (this.#reader.hasRead(url)) continue;
      const got = await this.#reader.guessed(url);
      if (got === undefined) return this.#everythingAtOnce(received);
      if (got.added > 0) return got;
    }
    return undefined;
  }

  /** One request without page size: the union with what is known is the result. */
  async #everythingAtOnce({ answer }: ReceivedPage): Promise<ReceivedPage | undefined> {
    const got = await this.#reader.whole(answer.url);
    const link = got && this.#linkOf(got);
    return got !== undefined && link !== undefined && got.added > 0 ? this.#follow(got, link) : undefined;
  }

  #incomplete(why: string) {
    return incompleteListing(this.#session, why);
  }

  #remarks(): Diagnostic[] {
    const { host, name } = this.#session.target;
    const { dropped } = this.#reader;
    const found: Diagnostic[] = [];
    if (dropped > 0) {
      const message = `${host} lists ${dropped} entries of ${name} that are no tags; they were left out`;
      found.push(diagnose('REGISTRY_TAGS_DROPPED', message));
    }
    for (const foreign of [...this.#foreignHosts].sort()) {
      const shown = cleanServerText(foreign, 100);
      const message = `${host} names ${shown} for the next page of ${name}; it was asked for on ${host} itself`;
      found.push(diagnose('REGISTRY_LINK_FOREIGN', message));
    }
    return found;
  }
}

/** Whether a page without Link, asked for with `size`, is the last one on its own evidence. */
function isEvidentEnd({ page, answer }: ReceivedPage, size: number | undefined): boolean {
  const { length } = page.raw;
  if (length === 0) return true;
  if (/^nexus\//i.test(headerValue(answer.headers, 'server') ?? '')) return false;
  const isRound = length >= 50 && length % 50 === 0;
  if (size === undefined || length < size) return !isRound;
  // More than was asked for: the server neither counts nor, when unsorted, has an order that a cursor could continue.
  return length > size && (!isRound || !isSorted(page.raw));
}

function isArtifactory({ headers }: HttpAnswer): boolean {
  return headers['x-jfrog-version'] !== undefined || headers['x-artifactory-id'] !== undefined;
}
