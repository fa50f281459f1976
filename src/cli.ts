#!/usr/bin/env node
/** The command line: reads arguments, runs one command, ends with its exit code. */
import { buildProgram } from './cli/program.ts';
import { reportFailure } from './cli/failure.ts';

try {
  await buildProgram(code => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
