/** What registries tell about the requests that are left. */
import { type HttpHeaders, headerValue } from './http.ts';

export interface RateLimitState {
  limit: number;
  remaining: number;
  /** Seconds that the limit is counted over, where told. */
  window?: number;
  /** Docker Hub: the address or account that the limit is counted for. */
  source?: string;
}

const NUMBER = /^\s*(\d{1,12})\s*(?:;|$)/;

/**
 * Reads `RateLimit-Limit: 100;w=21600` with `RateLimit-Remaining` (Docker Hub), `X-RateLimit-*`, and the combined
 * `RateLimit: limit=100, remaining=50, reset=5`. Undefined when there is no pair: unlimited, or not counted.
 */
export function readRateLimit(headers: HttpHeaders): RateLimitState | undefined {
  const combined = headerValue(headers, 'ratelimit');
  const part = (name: string) => new RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(combined ?? '')?.[1];
  const header = (name: string) =>
    headerValue(headers, `ratelimit-${name}`) ?? headerValue(headers, `x-ratelimit-${name}`);
  const limit = NUMBER.exec(header('limit') ?? '')?.[1] ?? part('limit');
  const remaining = NUMBER.exec(header('remaining') ?? '')?.[1] ?? part('remaining');
  if (limit === undefined || remaining === undefined) return undefined;
  const window = /;\s*w=(\d{1,12})/.exec(header('limit') ?? '')?.[1];
  const source = headerValue(headers, 'docker-ratelimit-source')
    ?.replace(/[^\w.:/-]/g, '')
    .slice(0, 64);
  return {
    limit: Number(limit),
    remaining: Number(remaining),
    ...(window !== undefined && { window: Number(window) }),
    ...(source !== undefined && { source }),
  };
}

/** Whether so little is left that optional requests should wait: less than a tenth. */
export function isNearlyUsedUp(state: RateLimitState | undefined): boolean {
  return state !== undefined && state.limit > 0 && state.remaining < state.limit / 10;
}
