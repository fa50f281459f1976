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
/** Parses five cron fields with `*`, lists, ranges, steps, and names of months and days; otherwise says what is wrong. */
export declare function parseCron(text: string): CronSchedule | string;
/** True when the schedule admits the minute and hour; `local` holds the local time in its UTC fields. */
export declare function matchesMinute(schedule: CronSchedule, local: Date): boolean;
/** True when the schedule admits the day; `local` holds the local time in its UTC fields. */
export declare function matchesDay(schedule: CronSchedule, local: Date): boolean;
