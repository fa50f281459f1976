import type { Pause } from '../../ports.ts';
/** Runs `unit` until it ends without a race; the last race is thrown. `unit` gets the number of the attempt, from 1. */
export declare function withAttempts<T>(unit: (attempt: number) => Promise<T>, pause: Pause | undefined): Promise<T>;
