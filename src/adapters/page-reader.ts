/** Reads single pages of a listing: each address once, in a page size that the server takes, and counts what they bring. */
import { RegistryError } from '../errors.ts';
import type { HttpAnswer } from './http.ts';
import { notPageFailure, tagLimitFailure } from './listing-failure.ts';
import { answerFailure } from './registry-failure.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { RepositorySession } from './registry-session.ts';
import { isGoogleHost } from './registry-target.ts';
import { createTagCollection } from './tag-collection.ts';
import { NotTagPage, readTagPage, type TagDetail, type TagPage } from './tag-page.ts';

/** How pages are asked for. */
export interface PagingOptions {
  limits: RegistryLimits;
  /** Page sizes that worked, per host, kept for the process. */
  pageSizes: Map<string, number | undefined>;
  /** Sends one page request, logged in. */
  get(url: URL, cap: number, handled: (status: number) => boolean): Promise<HttpAnswer>;
}

/** A page and where it came from. */
export interface ReceivedPage {
  page: TagPage;
  answer: HttpAnswer;
  /** Tags of this page that no earlier page had. */
  added: number;
}

/** Thrown to begin the listing again: the cursor's tag was deleted meanwhile. */
export class CursorLost extends Error {}

/** Statuses by which servers refuse a large `n`; 500 is what a caching distribution 3.1 answers. */
const SIZE_REFUSED = new Set([400, 405, 413, 422, 500]);

const none = () => false;

/** The pages of one listing of one repository. Every method throws RegistryError for what is not read. */
export class PageReader {
  readonly tags = createTagCollection();
  readonly details = new Map<string, TagDetail>();
  readonly #session: RepositorySession;
  readonly #options: PagingOptions;
  readonly #isGoogle: boolean;
  readonly #requested = new Set<string>();
  #size: number | undefined;
  #pages = 0;
  #dropped = 0;

  constructor(session: RepositorySession, options: PagingOptions) {
    const { host } = session.target;
    this.#session = session;
    this.#options = options;
    this.#isGoogle = isGoogleHost(host);
    const usual = this.#isGoogle ? 10_000 : 1_000;
    this.#size = options.pageSizes.has(host) ? options.pageSizes.get(host) : usual;
  }

  /** Pages asked for so far. */
  get pages(): number {
    return this.#pages;
  }

  /** Entries that were no tags. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Tags that are asked for at a time; undefined where the server takes no number. */
  get size(): number | undefined {
    return this.#size;
  }

  /** How far the listing is, for messages. */
  get progress(): string {
    return `${this.tags.size} tags so far`;
  }

  /** Whether a page of this address was read. */
  hasRead(url: URL): boolean {
    return this.#requested.has(url.href);
  }

  /** The address of the tags behind `cursor`, in the page size in use; `base` gives all but the query. */
  urlBehind(base: URL, cursor?: string): URL {
    const url = new URL(base);
    const query = [
      ...(this.#size === undefined ? [] : [`n=${this.#size}`]),
      ...(cursor === undefined ? [] : [`last=${encodeURIComponent(cursor)}`]),
    ];
    url.search = query.join('&');
    return url;
  }

  /** The first page, with smaller page sizes and then none where the server refuses ours. */
  async first(): Promise<ReceivedPage> {
    const { name, origin, host } = this.#session.target;
    const url = new URL(`/v2/${name}/tags/list`, origin);
    const isRefusable = (status: number) => this.#size !== undefined && SIZE_REFUSED.has(status);
    let got = await this.#fetch(this.urlBehind(url), isRefusable);
    for (const smaller of [100, undefined]) {
      if ('page' in got || !isRefusable(got.status)) break;
      this.#size = smaller;
      got = await this.#fetch(this.urlBehind(url), isRefusable);
    }
    if (!('page' in got)) throw answerFailure(this.#session, { method: 'GET', url }, got);
    this.#options.pageSizes.set(host, this.#size);
    return got;
  }

  /** A page that a Link names. Throws CursorLost for one that is gone. */
  async later(url: URL): Promise<ReceivedPage> {
    const got = await this.#fetch(url, none);
    if ('page' in got) return got;
    // zot answers so when the tag that the cursor names was deleted meanwhile.
    if (got.status === 404) throw new CursorLost(`page ${this.#pages}: 404`);
    throw this.#failure(url, got);
  }

  /** A page that nobody named: undefined where the server refuses it, which may only mean that it knows no cursors. */
  async guessed(url: URL): Promise<ReceivedPage | undefined> {
    const got = await this.#fetch(url, none);
    if ('page' in got) return got;
    // A server that fails has not said that there is nothing behind.
    if (got.status >= 500) throw this.#failure(url, got);
    return undefined;
  }

  /** Everything in one page, without a page size from now on; undefined when that was asked for before. */
  async whole(base: URL): Promise<ReceivedPage | undefined> {
    this.#size = undefined;
    const url = this.urlBehind(base);
    return this.hasRead(url) ? undefined : this.later(url);
  }

  /** One page; a body that is no page is asked for once more. */
  async #fetch(url: URL, mayRefuse: (status: number) => boolean): Promise<ReceivedPage | HttpAnswer> {
    const { limits, get } = this.#options;
    if (this.#pages >= limits.pages) {
      throw tagLimitFailure(this.#session, `more than ${limits.pages} pages (${this.progress})`);
    }
    this.#pages++;
    this.#requested.add(url.href);
    for (let attempt = 0; ; attempt++) {
      const answer = await get(url, this.#isGoogle ? limits.googlePage : limits.page, mayRefuse);
      if (answer.status !== 200) return answer;
      try {
        return this.#absorb(answer, readTagPage(answer));
      } catch (error) {
        if (!(error instanceof NotTagPage)) throw error;
        if (attempt > 0) throw notPageFailure(this.#session, url, answer);
      }
    }
  }

  #absorb(answer: HttpAnswer, page: TagPage): ReceivedPage {
    const most = this.#options.limits.tags;
    const added = this.tags.add(page.tags);
    for (const [tag, detail] of page.details) this.details.set(tag, detail);
    this.#dropped += page.dropped;
    if (this.tags.size > most) {
      const what = `more than ${most} tags (${this.tags.size} after ${this.#pages} pages)`;
      throw tagLimitFailure(this.#session, what);
    }
    return { page, answer, added };
  }

  #failure(url: URL, answer: HttpAnswer): RegistryError {
    const { code, message, hint } = answerFailure(this.#session, { method: 'GET', url }, answer);
    const text = `${message}; page ${this.#pages}, ${this.progress}`;
    return new RegistryError(code, text, hint === undefined ? {} : { hint });
  }
}
