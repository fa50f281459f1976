/** How a step that cannot go on ends: annotations with the next step, never a stack trace unless asked for. */
import * as core from '@actions/core';
import { ConfigError, diagnose, RetagError } from '../errors.ts';
import { failureSummary } from '../report/job-summary.ts';
import { reportDiagnostics } from './annotations.ts';
import { writeSummary } from './summary.ts';

/** Reports the error and fails the step. */
export async function failStep(error: unknown): Promise<void> {
  process.exitCode = 1;
  if (error instanceof RetagError) {
    const own = error instanceof ConfigError ? error.diagnostics : [];
    const problems =
      own.length > 0 ? own : [diagnose(error.code, error.message, { hint: error.hint, severity: 'error' })];
    reportDiagnostics(problems);
    await writeSummary(failureSummary(problems));
    return;
  }
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
}
