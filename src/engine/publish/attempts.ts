/** Doing a unit of work again after a race: always from reading on, never from where it stopped. */
import { ForgeError } from '../../errors.ts';
import type { Pause } from '../../ports.ts';

const MAX_ATTEMPTS = 4;

/** Somebody else was faster, or an answer was lost although the write may have been done. */
const RACES = new Set<string>([
  'GITHUB_CONFLICT',
  'GITHUB_TIP_MOVED',
  'GITHUB_REF_EXISTS',
  'GITHUB_REF_MISSING',
  'GITHUB_PULL_REQUEST_EXISTS',
  'GITHUB_UNAVAILABLE',
]);

/** Runs `unit` until it ends without a race; the last race is thrown. `unit` gets the number of the attempt, from 1. */
export async function withAttempts<T>(unit: (attempt: number) => Promise<T>, pause: Pause | undefined): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unit(attempt);
    } catch (error) {
      if (!(error instanceof ForgeError) || !RACES.has(error.code) || attempt === MAX_ATTEMPTS) throw error;
      await pause?.(attempt);
    }
  }
}
