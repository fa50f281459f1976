import { type CronSchedule, matchesDay, matchesMinute, parseCron } from './cron.ts';
import { parseDuration } from './durations.ts';
import type { UpdateWindow } from './schema.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Clocks change by an hour or less, but for some changes of the zone itself. */
const LONGEST_CHANGE = 3 * 60 * MINUTE;
const LONGEST_WINDOW = 366 * DAY;
/** How far ahead the next opening is looked for: 29 February is at most eight years away. */
const HORIZON_DAYS = 8 * 366;

/** What is wrong with the windows beyond their shape: the cron expression, the time zone. */
export function findWindowFaults(windows: readonly UpdateWindow[]): { path: PropertyKey[]; message: string }[] {
  return windows.flatMap(({ cron, duration, timeZone }, index) => {
    const path = ['updates', 'windows', index];
    const schedule = parseCron(cron);
    return [
      ...(typeof schedule === 'string' ? [{ path: [...path, 'cron'], message: schedule }] : []),
      ...findDurationFaults(duration).map(message => ({ path: [...path, 'duration'], message })),
      ...(isTimeZone(timeZone) ? [] : [{ path: [...path, 'timeZone'], message: `"${timeZone}" is no IANA time zone` }]),
    ];
  });
}

function findDurationFaults(duration: string): string[] {
  const length = parseDuration(duration) ?? 0;
  if (length === 0) return ['the window never opens'];
  return length > LONGEST_WINDOW ? ['a window may be open for a year'] : [];
}

/** True when changes may be published now: inside one of the windows, or when there are none. */
export function isOpen(windows: readonly UpdateWindow[], now: Date): boolean {
  return windows.length === 0 || windows.some(window => isInside(window, now));
}

/** When the next window opens after now; undefined when that is never, or when there are no windows. */
export function nextOpening(windows: readonly UpdateWindow[], now: Date): Date | undefined {
  const openings = windows.flatMap(window => openingAfter(window, now) ?? []);
  return openings.length === 0 ? undefined : new Date(Math.min(...openings.map(Number)));
}

function isInside({ cron, duration, timeZone }: UpdateWindow, now: Date): boolean {
  const schedule = parseCron(cron);
  const length = parseDuration(duration);
  if (typeof schedule === 'string' || length === undefined) return false;
  const last = Math.floor(Number(now) / MINUTE) * MINUTE;
  const offsetAt = offsetReader(timeZone);
  for (let start = last; Number(now) - start < length; start -= MINUTE) {
    if (opensAt(schedule, start, offsetAt)) return true;
  }
  return false;
}

function openingAfter({ cron, timeZone }: UpdateWindow, now: Date): Date | undefined {
  const schedule = parseCron(cron);
  if (typeof schedule === 'string') return undefined;
  const offsetAt = offsetReader(timeZone);
  const first = Math.floor(Number(now) / MINUTE) * MINUTE + MINUTE;
  const end = first + HORIZON_DAYS * DAY;
  for (let start = first; start < end; start += MINUTE) {
    const local = new Date(start + offsetAt(start));
    if (!matchesDay(schedule, local)) {
      // To a little before the next local midnight: clocks may be set back in between.
      const rest = DAY - (Number(local) % DAY);
      start += Math.max(0, rest - LONGEST_CHANGE - MINUTE);
      continue;
    }
    if (opensAt(schedule, start, offsetAt)) return new Date(start);
  }
  return undefined;
}

/**
 * Local times that the clock leaps over when it is put forward open at the leap, and those that it shows twice when it is
 * put back open the first time; a schedule of every hour knows no such times. So does cron.
 */
function opensAt(schedule: CronSchedule, instant: number, offsetAt: (instant: number) => number): boolean {
  const local = instant + offsetAt(instant);
  const admits = (time: number) => matchesMinute(schedule, new Date(time)) && matchesDay(schedule, new Date(time));
  const isHourly = schedule.hours.size === 24;
  if (admits(local)) return isHourly || !isRepeated(instant, offsetAt);
  if (isHourly) return false;
  for (let leapt = instant + offsetAt(instant - MINUTE); leapt < local; leapt += MINUTE) {
    if (admits(leapt)) return true;
  }
  return false;
}

/** Whether the clock showed the same local time before, because it was put back since. */
function isRepeated(instant: number, offsetAt: (instant: number) => number): boolean {
  const lost = offsetAt(instant - LONGEST_CHANGE) - offsetAt(instant);
  return lost > 0 && offsetAt(instant - lost) - offsetAt(instant) === lost;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Milliseconds that local time is ahead of UTC. Clocks change at full quarters of an hour, so each is asked once. */
function offsetReader(timeZone: string): (instant: number) => number {
  const QUARTER = 15 * MINUTE;
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return instant => {
    const quarter = Math.floor(instant / QUARTER);
    let offset = known.get(quarter);
    if (offset === undefined) {
      const name = format.formatToParts(quarter * QUARTER).find(part => part.type === 'timeZoneName')?.value ?? 'GMT';
      offset = parseOffset(name);
      known.set(quarter, offset);
    }
    return offset;
  };
}

/** `GMT+05:30` and the like, with seconds for times before the zones were made round. */
function parseOffset(name: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?$/.exec(name);
  if (match === null) return 0;
  const [, sign, hours, minutes = '0', seconds = '0'] = match;
  const total = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -total : total;
}
