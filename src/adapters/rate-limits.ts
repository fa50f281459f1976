/** What registries tell about the requests that are left. */
import { type HttpHeaders, headerValue } from './http.ts';

/** What a registry last told about its limit. */
export interface RateLimitState {
  limit: number;
  remaining: number;
  /** Seconds that the limit is counted over, where told. */
  window?: number;
  /** Docker Hub: the address or account that the limit is counted for. */
  source?: string;
}

const NUMBER = /^\s*(\d{1,12})\s*(?:;|$)/;

/** A parameter with a number: `name=12`. */
function parameter(header: string | undefined, name: string): string | undefined {
  return new RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(header ?? '')?.[1];
}

/** Seconds until the budget is renewed, as the drafts of the IETF write them. */
export function secondsToReset(headers: HttpHeaders): string | undefined {
  const combined = headerValue(headers, 'ratelimit');
  return headerValue(headers, 'ratelimit-reset') ?? parameter(combined, 'reset') ?? parameter(combined, 't');
}

/**
 * Reads `RateLimit-Limit: 100;w=21600` with `RateLimit-Remaining` (Docker Hub), `X-RateLimit-*`, and the combined forms
 * `RateLimit: limit=100, remaining=50, reset=5` and `RateLimit: "default";r=50;t=5` with `RateLimit-Policy:
 * "default";q=100;w=60`. Undefined when there is no pair: unlimited, or not counted.
 */
export function readRateLimit(headers: HttpHeaders): RateLimitState | undefined {
  const [combined, policy] = [headerValue(headers, 'ratelimit'), headerValue(headers, 'ratelimit-policy')];
  const header = (name: string) =>
    headerValue(headers, `ratelimit-${name}`) ?? headerValue(headers, `x-ratelimit-${name}`);
  const limit = NUMBER.exec(header('limit') ?? '')?.[1] ?? parameter(combined, 'limit') ?? parameter(policy, 'q');
  const remaining =
    NUMBER.exec(header('remaining') ?? '')?.[1] ?? parameter(combined, 'remaining') ?? parameter(combined, 'r');
  if (limit === undefined || remaining === undefined) return undefined;
  const window = parameter(header('limit'), 'w') ?? parameter(policy, 'w');
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
