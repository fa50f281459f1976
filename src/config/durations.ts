const UNIT_MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What the Flux API accepts as an interval: no sign, no bare number, no days. */
export const INTERVAL_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/;

/** What the Flux API accepts as a timeout: the same without hours. */
export const TIMEOUT_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m))+$/;

/** What the configuration file accepts: as Flux, and days. */
export const DURATION_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h|d))+$/;

/** Milliseconds of a duration such as `1h30m`; repeated units add up. Undefined when the text does not match `pattern`. */
export function parseDuration(text: string, pattern: RegExp = DURATION_PATTERN): number | undefined {
  if (!pattern.test(text)) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9.]+)(ms|s|m|h|d)/g)) {
    total += Number(amount) * UNIT_MILLISECONDS[unit!]!;
  }
  return total;
}

/** Jobs that come once per interval start some seconds early or late; they must not miss every other time. */
const EARLY = 0.1;

/** Whether what was done then is recent enough for a document with this interval, in milliseconds. */
export function isWithin(then: Date, interval: number, now: Date): boolean {
  const age = Number(now) - Number(then);
  return age >= 0 && age < interval * (1 - EARLY);
}
