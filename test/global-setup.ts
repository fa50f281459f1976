/** Runs once before all tests: installs the system's programs that they need, and says which are missing. */
import { describeMissing, installMissingPrograms, missingPrograms } from './support/debian-programs.ts';

export function setup(): void {
  installMissingPrograms();
  for (const name of missingPrograms()) console.log(`${describeMissing([name])}: tests that need it are skipped`);
}
