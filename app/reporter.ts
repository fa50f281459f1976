import type { Reporter } from '../src/ports.ts';

/** Progress is for terminals and workflow logs; the App logs what became of a job. */
export const silentReporter: Reporter = { progress() {}, info() {}, debug() {} };
