/** A moment: seconds since 1970, nanoseconds, and the zone it is shown in (offset in seconds; the name may be empty). */
export interface Moment {
    seconds: number;
    nanoseconds: number;
    offset: number;
    zone: string;
}
/** A moment as the calendar of its zone shows it. */
export declare function calendar({ seconds, offset }: Moment): Date;
/** The names of months and days of the week, as Go prints them. */
export declare const monthName: (date: Date) => string;
/** The whole name of the day of the week; layouts cut it to three letters. */
export declare const dayName: (date: Date) => string;
/** The day of the year, from 1. */
export declare const yearDay: (date: Date) => number;
/** time.Time.Format. */
export declare function formatTime(moment: Moment, layout: string): string;
/** time.Parse with UTC as the local zone; throws Fault with Go's text. */
export declare function parseTime(layout: string, value: string): Moment;
