/** How a command that cannot go on ends: a message on stderr, never a stack trace unless asked for. */
import { CommanderError } from 'commander';
import { ConfigError, diagnose, RetagError } from '../errors.ts';
import { renderDiagnostic } from '../report/diagnostic-text.ts';
import { EXIT } from './exit-code.ts';
import { Terminal } from './terminal.ts';

/** Prints the error and gives the exit code. */
export function reportFailure(error: unknown): number {
  // Help and version end this way too, with code 0; commander has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const terminal = new Terminal(false);
  if (error instanceof RetagError) {
    const list =
      error instanceof ConfigError && error.diagnostics.length > 0
        ? error.diagnostics
        : [diagnose(error.code, error.message, { hint: error.hint, severity: 'error' })];
    for (const d of list) terminal.info(renderDiagnostic(d, undefined, terminal.err));
    return error instanceof ConfigError ? EXIT.usage : EXIT.errors;
  }
  terminal.info(`${terminal.err.error('error')}: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['RETAG_DEBUG'] && error instanceof Error) terminal.info(error.stack ?? '');
  return EXIT.errors;
}
