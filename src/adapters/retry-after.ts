/** How long a server wants us to wait, in all the ways servers say it. */
import { type HttpHeaders, headerValue, headerValues } from './http.ts';
import { secondsToReset } from './rate-limits.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5,
};

/** Milliseconds of a Go duration such as `1m30s` or `880.092µs`; undefined if it is none. */
export function parseGoDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/g)) {
    total += Number(amount) * (UNIT_MS[unit!] ?? 0);
  }
  return total;
}

/** One `Retry-After` value in milliseconds from `now`: seconds, an HTTP date, or a Go duration (which then is at least 1 s). */
export function parseRetryAfter(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const duration = parseGoDuration(text);
  if (duration !== undefined) return Math.max(1000, duration);
  // `Date.parse` takes nearly everything; a date begins with the name of a day, or is ISO 8601.
  const date = /^(?:[A-Za-z]{3}|\d{4}-\d\d-\d\dT)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The longest wait of the `Retry-After` headers; undefined when there is none that can be read. */
export function retryAfter(headers: HttpHeaders, now: number): number | undefined {
  const waits = headerValues(headers, 'retry-after').map(value => parseRetryAfter(value, now));
  return waits.reduce((longest, wait) => (longest === undefined || (wait ?? 0) > longest ? wait : longest), undefined);
}

/** The wait that a refused answer asks for in headers or, as GHCR does, in its text; undefined when it asks for none. */
export function requestedWait(headers: HttpHeaders, body: string, now: number): number | undefined {
  const wait = retryAfter(headers, now);
  if (wait !== undefined) return wait;
  const unix = headerValue(headers, 'x-retry-after') ?? headerValue(headers, 'x-ratelimit-reset');
  if (unix !== undefined && /^\d{9,11}$/.test(unix)) return Math.max(0, Number(unix) * 1000 - now);
  const seconds = secondsToReset(headers);
  if (seconds !== undefined && /^\d{1,8}$/.test(seconds)) return Number(seconds) * 1000;
  const inText = /retry-after:\s*([0-9.a-zµμ]+)/i.exec(body)?.[1];
  return inText === undefined ? undefined : parseRetryAfter(inText, now);
}
