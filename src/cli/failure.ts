/** How a command that cannot go on ends: a message on stderr, never a stack trace unless asked for. */
import { CommanderError } from 'commander';
import { ConfigError, diagnose, RetagError } from '../errors.ts';
import { EXIT } from './exit-code.ts';
import { Terminal } from './terminal.ts';

/** Gives the text of a file that a diagnostic names. */
export type SourceReader = (path: string) => string | undefined;

const readers = new WeakMap<object, SourceReader>();

/** Remembers where the files are that an error names, so that its message can show their lines. */
export function rememberSource(error: unknown, read: SourceReader): void {
  if (typeof error === 'object' && error !== null) readers.set(error, read);
}

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
    const read = readers.get(error) ?? (() => undefined);
    for (const d of list) terminal.diagnostic(d, d.file && read(d.file));
    return error instanceof ConfigError ? EXIT.usage : EXIT.errors;
  }
  terminal.info(`${terminal.err.error('error')}: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['RETAG_DEBUG'] && error instanceof Error) terminal.info(error.stack ?? '');
  else terminal.info('    RETAG_DEBUG=1 shows where this comes from');
  return EXIT.errors;
}
