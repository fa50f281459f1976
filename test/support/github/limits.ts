/** Rate limits: the hourly one, counted for every credential, and the secondary one for writes, when switched on. */
import { Refusal } from './errors.ts';
import type { Routes } from './router.ts';
import type { Viewer } from './viewers.ts';

export interface SecondaryLimit {
  /** So many writes pass before the next ones are refused. */
  writes: number;
  /** Seconds to wait; then the count begins anew. */
  retryAfter: number;
  /** GitHub uses both; 403 unless told. */
  status?: 403 | 429;
  /** Leave the `retry-after` header out, as GitHub sometimes does. */
  silent?: boolean;
}

const hour = 3600;

export class Limits {
  /** Requests per hour of each credential. */
  primary = 5000;
  #secondary: SecondaryLimit | undefined;
  #writes = 0;
  #blockedUntil = 0;
  readonly #used = new Map<string, number>();
  readonly #reset = Math.floor(Date.now() / 1000) + hour;

  /** Switches the secondary limit on, or off with undefined. */
  limitSecondary(limit: SecondaryLimit | undefined): void {
    this.#secondary = limit;
    this.#writes = 0;
    this.#blockedUntil = 0;
  }

  /** Counts a request; throws when a limit is reached. */
  spend(viewer: Viewer, write: boolean): void {
    const used = (this.#used.get(viewer.bucket) ?? 0) + 1;
    if (used > this.primary) {
      throw new Refusal(
        403,
        `API rate limit exceeded for ${viewer.account ? `user ID ${viewer.account.id}` : '127.0.0.1'}.`,
      );
    }
    this.#used.set(viewer.bucket, used);
    if (write) this.#spendWrite();
  }

  #spendWrite(): void {
    const limit = this.#secondary;
    if (!limit) return;
    if (this.#blockedUntil && Date.now() >= this.#blockedUntil) this.limitSecondary(limit);
    if (this.#writes < limit.writes) {
      this.#writes += 1;
      return;
    }
    this.#blockedUntil ||= Date.now() + limit.retryAfter * 1000;
    const headers: Record<string, string> = limit.silent ? {} : { 'retry-after': String(limit.retryAfter) };
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    throw new Refusal(limit.status ?? 403, message, {}, headers);
  }

  /** Takes a request back: conditional requests that hit are free. */
  refund(viewer: Viewer): void {
    this.#used.set(viewer.bucket, Math.max((this.#used.get(viewer.bucket) ?? 0) - 1, 0));
  }

  /** `x-ratelimit-*` headers. */
  headers(bucket: string): Record<string, string> {
    const { limit, remaining, used, reset } = this.#state(bucket);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  /** `GET /rate_limit`. */
  routes(): Routes {
    return {
      'GET /rate_limit': ({ viewer }) => {
        const core = this.#state(viewer.bucket);
        return {
          status: 200,
          body: { resources: { core, search: { ...core, limit: 30 }, graphql: core }, rate: core },
        };
      },
    };
  }

  #state(bucket: string): { limit: number; remaining: number; used: number; reset: number } {
    const used = this.#used.get(bucket) ?? 0;
    return { limit: this.primary, remaining: Math.max(this.primary - used, 0), used, reset: this.#reset };
  }
}
