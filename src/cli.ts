#!/usr/bin/env node
import { reportFailure } from './cli/failure.ts';
/** The command line: reads arguments, runs one command, ends with its exit code. */
import { buildProgram } from './cli/program.ts';

// `retag tags IMAGE | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await buildProgram(code => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
