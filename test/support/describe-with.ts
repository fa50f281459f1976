/** Groups of tests that need programs of the system. */
import { describe } from 'vitest';
import { describeMissing, type Program } from './debian-programs.ts';

/**
 * `describe`, skipped where one of `programs` is missing, and then named after what is missing. `body` runs all the same,
 * so that its tests are counted as skipped: it must not use the programs before its tests and hooks do.
 */
export function describeWith(programs: readonly Program[], title: string, body: () => void): void {
  const missing = describeMissing(programs);
  if (missing === undefined) describe(title, body);
  else describe.skip(`${title} (${missing})`, body);
}
