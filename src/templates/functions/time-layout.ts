/** Go's time layouts: the reference time `Mon Jan 2 15:04:05 MST 2006` shows how a text is read or written. */
import { Fault } from '../fault.ts';
import { quote } from '../quote.ts';

/** A moment: seconds since 1970, nanoseconds, and the zone it is shown in (offset in seconds; the name may be empty). */
export interface Moment {
  seconds: number;
  nanoseconds: number;
  offset: number;
  zone: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
// Longest first where one begins like another.
const ELEMENT =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|2006|__2|_2(?!006)|002|01|02|03|04|05|06|15|Z07:00:00|Z070000|Z07:00|Z0700|Z07|-07:00:00|-070000|-07:00|-0700|-07|PM|pm|[.,](?:0+|9+)(?![0-9])|1|2|3|4|5/;

/** The parts of the calendar that a layout can name. */
interface Fields {
  year: number;
  month: number;
  day: number;
  yearDay: number | undefined;
  hour: number;
  minute: number;
  second: number;
  nanoseconds: number;
  isAfternoon: boolean | undefined;
  offset: number | undefined;
  zone: string;
}

/** A moment as the calendar of its zone shows it. */
export function calendar({ seconds, offset }: Moment): Date {
  return new Date((seconds + offset) * 1000);
}

/** The names of months and days of the week, as Go prints them. */
export const monthName = (date: Date): string => MONTHS[date.getUTCMonth()] ?? '';
/** The whole name of the day of the week; layouts cut it to three letters. */
export const dayName = (date: Date): string => DAYS[date.getUTCDay()] ?? '';
/** The day of the year, from 1. */
export const yearDay = (date: Date): number =>
  Math.floor((date.getTime() - daysTo(date.getUTCFullYear(), 1, 1) * 86400000) / 86400000) + 1;

function daysTo(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / 86400000);
}

/** time.Time.Format. */
export function formatTime(moment: Moment, layout: string): string {
  let text = '';
  for (let rest = layout; rest !== ''; ) {
    const match = ELEMENT.exec(rest);
    if (match === null) return text + rest;
    text += rest.slice(0, match.index) + formatElement(moment, match[0]);
    rest = rest.slice(match.index + match[0].length);
  }
  return text;
}

const two = (value: number) => String(value).padStart(2, '0');

function formatElement(moment: Moment, element: string): string {
  const date = calendar(moment);
  const hour = date.getUTCHours();
  switch (element) {
    case '2006':
      return String(date.getUTCFullYear()).padStart(4, '0');
    case '06':
      return two(date.getUTCFullYear() % 100);
    case 'January':
      return monthName(date);
    case 'Jan':
      return monthName(date).slice(0, 3);
    case '01':
      return two(date.getUTCMonth() + 1);
    case '1':
      return String(date.getUTCMonth() + 1);
    case 'Monday':
      return dayName(date);
    case 'Mon':
      return dayName(date).slice(0, 3);
    case '02':
      return two(date.getUTCDate());
    case '_2':
      return String(date.getUTCDate()).padStart(2);
    case '2':
      return String(date.getUTCDate());
    case '002':
      return String(yearDay(date)).padStart(3, '0');
    case '__2':
      return String(yearDay(date)).padStart(3);
    case '15':
      return two(hour);
    case '03':
      return two(hour % 12 || 12);
    case '3':
      return String(hour % 12 || 12);
    case '04':
      return two(date.getUTCMinutes());
    case '4':
      return String(date.getUTCMinutes());
    case '05':
      return two(date.getUTCSeconds());
    case '5':
      return String(date.getUTCSeconds());
    case 'PM':
      return hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return hour >= 12 ? 'pm' : 'am';
    case 'MST':
      return moment.zone || formatZone(moment.offset, '-0700');
  }
  return /^[.,]/.test(element) ? formatFraction(moment.nanoseconds, element) : formatZone(moment.offset, element);
}

function formatZone(offset: number, element: string): string {
  if (element.startsWith('Z') && offset === 0) return 'Z';
  const magnitude = Math.abs(offset);
  const parts = [two(Math.floor(magnitude / 3600)), two(Math.floor(magnitude / 60) % 60), two(magnitude % 60)];
  const separator = element.includes(':') ? ':' : '';
  const count = element.replace(/[^0-9]/g, '').length / 2;
  return (offset < 0 ? '-' : '+') + parts.slice(0, count).join(separator);
}

function formatFraction(nanoseconds: number, element: string): string {
  const digits = String(nanoseconds)
    .padStart(9, '0')
    .slice(0, element.length - 1);
  if (element[1] === '0') return element[0] + digits;
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '' : element[0] + kept;
}

/** time.Parse with UTC as the local zone; throws Fault with Go's text. */
export function parseTime(layout: string, value: string): Moment {
  return new TimeParser(layout, value).parse();
}

class TimeParser {
  readonly #layout: string;
  readonly #text: string;
  #rest: string;
  readonly #fields: Fields = {
    year: 0,
    month: 0,
    day: 0,
    yearDay: undefined,
    hour: 0,
    minute: 0,
    second: 0,
    nanoseconds: 0,
    isAfternoon: undefined,
    offset: undefined,
    zone: '',
  };

  constructor(layout: string, text: string) {
    this.#layout = layout;
    this.#text = text;
    this.#rest = text;
  }

  parse(): Moment {
    let layout = this.#layout;
    for (;;) {
      const match = ELEMENT.exec(layout);
      const prefix = match === null ? layout : layout.slice(0, match.index);
      this.#skip(prefix, match === null);
      if (match === null) break;
      layout = layout.slice(prefix.length + match[0].length);
      this.#element(match[0], layout);
    }
    return this.#moment();
  }

  #fail(element: string, held: string): never {
    throw new Fault(
      `parsing time ${quote(this.#text)} as ${quote(this.#layout)}: cannot parse ${quote(held)} as ${quote(element)}`,
    );
  }

  #outOfRange(what: string): never {
    throw new Fault(`parsing time ${quote(this.#text)}: ${what} out of range`);
  }

  #skip(prefix: string, isEnd: boolean): void {
    const held = this.#rest;
    for (let at = 0; at < prefix.length; at++) {
      if (prefix[at] === ' ') {
        if (this.#rest !== '' && this.#rest[0] !== ' ') this.#fail(prefix, held);
        this.#rest = this.#rest.trimStart();
        continue;
      }
      if (this.#rest[0] !== prefix[at]) this.#fail(prefix, held);
      this.#rest = this.#rest.slice(1);
    }
    if (isEnd && this.#rest !== '') {
      throw new Fault(`parsing time ${quote(this.#text)}: extra text: ${quote(this.#rest)}`);
    }
  }

  #take(pattern: RegExp, element: string): string {
    const match = pattern.exec(this.#rest);
    if (match === null) return this.#fail(element, this.#rest);
    this.#rest = this.#rest.slice(match[0].length);
    return match[0];
  }

  #number(element: string, pattern: RegExp): number {
    return Number(this.#take(pattern, element));
  }

  #ranged(element: string, pattern: RegExp, low: number, high: number, what: string): number {
    const value = this.#number(element, pattern);
    return value < low || value > high ? this.#outOfRange(what) : value;
  }

  #name(names: readonly string[], length: number | undefined, element: string): number {
    const index = names.findIndex(name => {
      const wanted = name.slice(0, length).toLowerCase();
      return this.#rest.slice(0, wanted.length).toLowerCase() === wanted;
    });
    if (index < 0) return this.#fail(element, this.#rest);
    this.#rest = this.#rest.slice(names[index]!.slice(0, length).length);
    return index;
  }

  #element(element: string, following: string): void {
    const fields = this.#fields;
    const oneOrTwo = /^[0-9]{1,2}/;
    switch (element) {
      case '2006':
        fields.year = this.#number(element, /^[0-9]{4}/);
        return;
      case '06': {
        const year = this.#number(element, /^[0-9]{2}/);
        fields.year = year >= 69 ? 1900 + year : 2000 + year;
        return;
      }
      case 'January':
        fields.month = this.#name(MONTHS, undefined, element) + 1;
        return;
      case 'Jan':
        fields.month = this.#name(MONTHS, 3, element) + 1;
        return;
      case '01':
      case '1':
        fields.month = this.#ranged(element, element === '01' ? /^[0-9]{2}/ : oneOrTwo, 1, 12, 'month');
        return;
      case 'Monday':
        this.#name(DAYS, undefined, element);
        return;
      case 'Mon':
        this.#name(DAYS, 3, element);
        return;
      case '_2':
        if (this.#rest.startsWith(' ')) this.#rest = this.#rest.slice(1);
        fields.day = this.#number(element, oneOrTwo);
        return;
      case '02':
      case '2':
        fields.day = this.#number(element, element === '02' ? /^[0-9]{2}/ : oneOrTwo);
        return;
      case '002':
      case '__2':
        fields.yearDay = this.#ranged(element, /^[0-9 ]{3}/, 1, 366, 'day-of-year');
        return;
      case '15':
        fields.hour = this.#ranged(element, oneOrTwo, 0, 23, 'hour');
        return;
      case '03':
      case '3':
        fields.hour = this.#ranged(element, element === '03' ? /^[0-9]{2}/ : oneOrTwo, 0, 12, 'hour');
        return;
      case '04':
      case '4':
        fields.minute = this.#ranged(element, element === '04' ? /^[0-9]{2}/ : oneOrTwo, 0, 59, 'minute');
        return;
      case '05':
      case '5':
        fields.second = this.#ranged(element, element === '05' ? /^[0-9]{2}/ : oneOrTwo, 0, 59, 'second');
        // A fraction may follow the seconds although the layout has none.
        if (/^[.,][0-9]/.test(this.#rest) && !/^[.,][09]/.test(following))
          this.#fraction(this.#take(/^[.,][0-9]+/, element));
        return;
      case 'PM':
      case 'pm':
        fields.isAfternoon = this.#take(element === 'PM' ? /^[AP]M/ : /^[ap]m/, element).toLowerCase() === 'pm';
        return;
      case 'MST':
        fields.zone = this.#take(/^(?:[A-Z]{3,5}|[+-][0-9]{2}(?:[0-9]{2})?)/, element);
        return;
    }
    if (/^[.,]/.test(element)) this.#fractionElement(element);
    else this.#zone(element);
  }

  #fractionElement(element: string): void {
    if (element[1] === '9') {
      if (/^[.,][0-9]/.test(this.#rest)) this.#fraction(this.#take(/^[.,][0-9]{1,9}/, element));
      return;
    }
    this.#fraction(this.#take(new RegExp(`^[.,][0-9]{${element.length - 1}}`), element));
  }

  #fraction(text: string): void {
    this.#fields.nanoseconds = Number(text.slice(1, 10).padEnd(9, '0'));
  }

  #zone(element: string): void {
    const fields = this.#fields;
    if (element.startsWith('Z') && this.#rest.startsWith('Z')) {
      this.#rest = this.#rest.slice(1);
      fields.offset = 0;
      fields.zone = 'UTC';
      return;
    }
    const separator = element.includes(':') ? ':' : '';
    const count = element.replace(/[^0-9]/g, '').length / 2;
    const pattern = new RegExp(`^[-+]${Array.from({ length: count }, () => '[0-9]{2}').join(separator)}`);
    const text = this.#take(pattern, element);
    const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).replaceAll(':', '').match(/../g)?.map(Number) ?? [];
    if (hours > 24) this.#outOfRange('time zone offset hour');
    if (minutes > 60) this.#outOfRange('time zone offset minute');
    fields.offset = (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  }

  #moment(): Moment {
    const { year, minute, second, nanoseconds, isAfternoon, zone, yearDay: ordinal } = this.#fields;
    let { hour } = this.#fields;
    if (isAfternoon === true && hour < 12) hour += 12;
    else if (isAfternoon === false && hour === 12) hour = 0;
    let days: number;
    if (ordinal !== undefined) days = daysTo(year, 1, ordinal);
    else {
      const [month, day] = [this.#fields.month || 1, this.#fields.day || 1];
      const isWritten = /02|_2|2(?!006)/.test(this.#layout.replaceAll('2006', ''));
      if (isWritten && (this.#fields.day < 1 || day > daysTo(year, month + 1, 1) - daysTo(year, month, 1))) {
        this.#outOfRange('day');
      }
      days = daysTo(year, month, day);
    }
    const offset = this.#fields.offset ?? 0;
    const name = this.#fields.offset === undefined ? zone || 'UTC' : offset === 0 ? 'UTC' : zone;
    return { seconds: days * 86400 + hour * 3600 + minute * 60 + second - offset, nanoseconds, offset, zone: name };
  }
}
