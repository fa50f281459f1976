/** Diagnostics as annotations of the run: GitHub shows ten of each level, so the gravest come first. */
import * as core from '@actions/core';
import { type Diagnostic, formatDiagnostic, nextStep } from '../errors.ts';
import { logLine } from '../report/log-line.ts';

const LIMIT = 10;
// Remarks that come by the dozen; they stay in the log and the summary, or they would push out what matters.
const LOG_ONLY: ReadonlySet<string> = new Set(['DOCUMENT_OLD_VERSION', 'RELEASE_NOTES_ABSENT']);
// GitHub cuts a message there.
const MAX_MESSAGE = 4096;

const WRITERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate(d: Diagnostic): void {
  const step = nextStep(d);
  const message = step === undefined ? d.message : `${d.message}\n→ ${step}`;
  WRITERS[d.severity](message.slice(0, MAX_MESSAGE).toWellFormed(), {
    title: d.code,
    ...(d.file !== undefined && { file: d.file }),
    ...(d.line !== undefined && { startLine: d.line, endLine: d.line }),
    ...(d.column !== undefined && { startColumn: d.column, endColumn: d.column }),
  });
}

/** Annotates up to ten of each level, and logs every diagnostic in one group. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const list = diagnostics.filter(d => d.severity === severity && !LOG_ONLY.has(d.code));
    for (const d of list.slice(0, LIMIT)) annotate(d);
  }
  if (diagnostics.length === 0) return;
  core.startGroup(`Problems (${diagnostics.length})`);
  for (const d of diagnostics) {
    const step = nextStep(d);
    core.info(
      logLine(`${formatDiagnostic(d)}${step === undefined ? '' : `\n    → ${step.replaceAll('\n', '\n      ')}`}`),
    );
  }
  core.endGroup();
}
