/** A time that a tag or key tells by itself. */
interface FoundTime {
  /** Milliseconds since 1970, read as UTC. */
  time: number;
  /** Where it starts and ends in the text. */
  start: number;
  end: number;
}

const CALENDAR =
  /(?<![0-9A-Za-z])v?(20[0-9]{2})([-._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])(?:[-._T]?([01][0-9]|2[0-3])([-:._]?)([0-5][0-9])(?:\6([0-5][0-9]))?)?Z?(?![0-9A-Za-z])/;
const SECONDS = /(?<![0-9A-Za-z])(1[0-9]{9})([0-9]{3})?(?![0-9A-Za-z])/;

/** Finds a calendar date, with or without time of day, or Unix seconds or milliseconds; undefined when there is none. */
export function findTime(text: string): FoundTime | undefined {
  const calendar = CALENDAR.exec(text);
  if (calendar !== null) {
    const [whole, year, , month, day, hour = '0', , minute = '0', second = '0'] = calendar;
    const time = Date.UTC(+`${year}`, +`${month}` - 1, +`${day}`, +hour, +minute, +second);
    return { time, start: calendar.index, end: calendar.index + whole.length };
  }
  const seconds = SECONDS.exec(text);
  if (seconds === null) return undefined;
  const [whole, count, thousandths = '0'] = seconds;
  return { time: +`${count}` * 1000 + +thousandths, start: seconds.index, end: seconds.index + whole.length };
}
