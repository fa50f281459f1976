/** Runs the built command line, `dist/cli.js`, as a user's shell does. */
import { resolve } from 'node:path';
import { type ProcessResult, runProcess } from './run-process.ts';

/** Folder that holds `dist/`, `examples/` and the rest. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

interface CliOptions {
  /** Added to an environment that holds nothing but PATH and HOME. */
  env?: Record<string, string>;
  cwd?: string;
  input?: string;
  timeout?: number;
}

/** `retag <args>`: exit code and both streams. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<ProcessResult> {
  const { env = {}, cwd = PROJECT_ROOT, ...rest } = options;
  const base = { PATH: process.env['PATH'] ?? '', HOME: cwd, NO_COLOR: '1' };
  return runProcess(process.execPath, [resolve(PROJECT_ROOT, 'dist/cli.js'), ...args], {
    env: { ...base, ...env },
    cwd,
    ...rest,
  });
}
