/** The `git` program of this machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAX_BYTES = 64 * 1024 * 1024;

/** Output of a command that only reads. Nothing that the repository or its owner configured runs or colours here. */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const guarded = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'];
  const options = { cwd: folder, env, maxBuffer: MAX_BYTES, timeout: 60_000 };
  return (await run('git', [...guarded, ...args], options)).stdout;
}
