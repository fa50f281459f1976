/** How a step that cannot go on ends: annotations with the next step, never a stack trace unless asked for. */
import * as core from '@actions/core';
import { ConfigError, diagnose, RetagError } from '../errors.ts';
import { reportDiagnostics } from './annotations.ts';

/** Reports the error and fails the step. */
export function failStep(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof RetagError) {
    const own = error instanceof ConfigError ? error.diagnostics : [];
    reportDiagnostics(
      own.length > 0 ? own : [diagnose(error.code, error.message, { hint: error.hint, severity: 'error' })],
    );
    return;
  }
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
}
