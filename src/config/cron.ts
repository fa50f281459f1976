/** A cron expression as sets of numbers. Sunday is 0. */
export interface CronSchedule {
  minutes: ReadonlySet<number>;
  hours: ReadonlySet<number>;
  days: ReadonlySet<number>;
  months: ReadonlySet<number>;
  weekdays: ReadonlySet<number>;
  /** As in Vixie cron: with both restricted, a day counts when either of them admits it. */
  anyDay: boolean;
  anyWeekday: boolean;
}

interface FieldRange {
  name: string;
  low: number;
  high: number;
  words?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly FieldRange[] = [
  { name: 'minute', low: 0, high: 59 },
  { name: 'hour', low: 0, high: 23 },
  { name: 'day of month', low: 1, high: 31 },
  { name: 'month', low: 1, high: 12, words: MONTHS },
  { name: 'day of week', low: 0, high: 7, words: WEEKDAYS },
];

/** Parses five cron fields with `*`, lists, ranges, steps, and names of months and days; otherwise says what is wrong. */
export function parseCron(text: string): CronSchedule | string {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) {
    return `"${text}" must have five fields: minute, hour, day of month, month, day of week`;
  }
  const sets: Set<number>[] = [];
  for (const [index, field] of FIELDS.entries()) {
    const set = parseField(parts[index]!, field);
    if (set === undefined) return `"${parts[index]}" is no ${field.name} (${field.low}-${field.high}) in "${text}"`;
    sets.push(set);
  }
  const [minutes, hours, days, months, weekdays] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  if (weekdays.has(7)) weekdays.add(0);
  return {
    minutes,
    hours,
    days,
    months,
    weekdays,
    anyDay: parts[2]!.startsWith('*'),
    anyWeekday: parts[4]!.startsWith('*'),
  };
}

function parseField(text: string, field: FieldRange): Set<number> | undefined {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const match = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
    if (match === null) return undefined;
    const [, first, last, stepText] = match;
    const step = stepText === undefined ? 1 : Number(stepText);
    const low = first === undefined ? field.low : parseValue(first, field);
    const open = first === undefined || (last === undefined && stepText !== undefined);
    const high = last !== undefined ? parseValue(last, field) : open ? field.high : low;
    if (low === undefined || high === undefined || step < 1 || low > high) return undefined;
    for (let value = low; value <= high; value += step) values.add(value);
  }
  return values;
}

function parseValue(text: string, { low, high, words }: FieldRange): number | undefined {
  const word = words?.indexOf(text.toLowerCase()) ?? -1;
  if (word !== -1) return word + (low === 1 ? 1 : 0);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

/** True when the schedule admits the minute and hour; `local` holds the local time in its UTC fields. */
export function matchesMinute(schedule: CronSchedule, local: Date): boolean {
  return schedule.minutes.has(local.getUTCMinutes()) && schedule.hours.has(local.getUTCHours());
}

/** True when the schedule admits the day; `local` holds the local time in its UTC fields. */
export function matchesDay(schedule: CronSchedule, local: Date): boolean {
  if (!schedule.months.has(local.getUTCMonth() + 1)) return false;
  const day = schedule.days.has(local.getUTCDate());
  const weekday = schedule.weekdays.has(local.getUTCDay());
  return schedule.anyDay || schedule.anyWeekday ? day && weekday : day || weekday;
}
