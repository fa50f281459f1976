/** Runs a program to its end with exactly the environment that is given, and collects what it prints. */
import { spawn } from 'node:child_process';

interface ProcessOptions {
  /** The whole environment: nothing of the caller's leaks in. */
  env: Record<string, string>;
  cwd: string;
  /** Milliseconds until the process is killed; 60 seconds by default. */
  timeout?: number;
  input?: string;
}

export interface ProcessResult {
  /** Exit code; -1 when a signal ended the process. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Resolves with code and output, whatever the code is; rejects only when the program cannot be started. */
export function runProcess(file: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const { env, cwd, timeout = 60_000, input = '' } = options;
    const child = spawn(file, args, { env, cwd, timeout, stdio: ['pipe', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', text => {
        printed[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? -1, ...printed }));
    // A program that ends without reading its input closes the pipe early; that is no failure of the run.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
