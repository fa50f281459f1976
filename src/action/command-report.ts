/** What a workflow shows of the answer to a comment: log, annotations, summary. */
import * as core from '@actions/core';
import type { CommandAnswer } from '../engine/commands/answer.ts';
import { neutraliseText } from '../pull-request/neutralise.ts';
import { logLine } from '../report/log-line.ts';
import { reportDiagnostics } from './annotations.ts';
import { writeSummary } from './summary.ts';

/** Writes what became of a command into the log and the summary of the step. */
export async function reportAnswer({ status, message, diagnostics, reply }: CommandAnswer): Promise<void> {
  core.info(logLine(`command ${status}: ${message}`));
  reportDiagnostics(diagnostics);
  const where = reply === undefined ? '' : `\n\n${reply}`;
  await writeSummary(
    `## Retag: command ${status}\n\n${status === 'ignored' ? neutraliseText(message) : message}${where}\n`,
  );
}
