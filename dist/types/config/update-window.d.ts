import type { UpdateWindow } from './schema.ts';
/** What is wrong with the windows beyond their shape: the cron expression, the time zone. */
export declare function findWindowFaults(windows: readonly UpdateWindow[]): {
    path: PropertyKey[];
    message: string;
}[];
/** True when changes may be published now: inside one of the windows, or when there are none. */
export declare function isOpen(windows: readonly UpdateWindow[], now: Date): boolean;
/** When the next window opens after now; undefined when that is never, or when there are no windows. */
export declare function nextOpening(windows: readonly UpdateWindow[], now: Date): Date | undefined;
