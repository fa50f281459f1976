/** How long ago, for people. */

const DAY = 86_400_000;

/** `2025-12-01`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `today`, `1 day`, `31 days`; a date in the future is `today`. */
export function ageOf(date: Date, now: Date): string {
  const days = Math.floor((now.getTime() - date.getTime()) / DAY);
  return days <= 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
}

/** `2025-12-01 (31 days)`. */
export function dayAndAge(date: Date, now: Date): string {
  return `${dayOf(date)} (${ageOf(date, now)})`;
}

/** `today`, `31 days ago`. */
export function agoOf(date: Date, now: Date): string {
  const age = ageOf(date, now);
  return age === 'today' ? age : `${age} ago`;
}

/** `waits for its interval until 2025-12-01 07:30 UTC`: why a scheduled run leaves a branch as it is. */
export function waitOf(until: Date): string {
  return `waits for its interval until ${dayOf(until)} ${until.toISOString().slice(11, 16)} UTC`;
}
