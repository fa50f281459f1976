#!/usr/bin/env node
/** The command line: reads arguments, runs one command, ends with its exit code. */
import { reportFailure } from './cli/failure.ts';
import { buildProgram } from './cli/program.ts';
import { WriteError } from './errors.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `retag tags IMAGE | head` closes the pipe early; that is no failure.
  if (error.code === 'EPIPE') process.exit();
  process.exit(reportFailure(new WriteError('FILE_UNWRITABLE', `the result cannot be written: ${error.message}`)));
});
// Nobody is left to read the remarks; the result and the exit code stand.
process.stderr.on('error', () => {});

try {
  await buildProgram(code => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
