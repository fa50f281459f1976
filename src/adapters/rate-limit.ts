/** Obeying GitHub's limits: wait as told, but never so long that waiting costs more than running again. */

/** What a refused answer says about when to come back. */
export interface LimitedAnswer {
  status: number;
  message: string;
  headers: Readonly<Record<string, string | number | undefined>>;
}

/** GitHub's advice where a secondary limit names no time. */
const SECONDARY_WAIT = 60;

/** Seconds to wait, or undefined when the answer is no refusal because of a limit. `now` is in milliseconds. */
export function limitWait({ status, message, headers }: LimitedAnswer, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const told = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(told)) return Math.max(told, 1);
  if (String(headers['x-ratelimit-remaining'] ?? '') === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    // A second more: the reset is given in whole seconds.
    return Number.isFinite(reset) ? Math.max(Math.ceil(reset - now / 1000) + 1, 1) : SECONDARY_WAIT;
  }
  return status === 429 || /secondary rate|abuse detection/i.test(message) ? SECONDARY_WAIT : undefined;
}
