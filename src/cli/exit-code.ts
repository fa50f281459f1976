import type { Diagnostic } from '../errors.ts';

/** How a command ends: 0 done, 1 finished with errors, 2 wrong usage or configuration, 3 changes pending (on request). */
export const EXIT = { done: 0, errors: 1, usage: 2, pending: 3 } as const;

/** 1 when any problem is an error, else 0. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(d => d.severity === 'error') ? EXIT.errors : EXIT.done;
}
