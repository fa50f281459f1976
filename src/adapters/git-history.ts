/** The history of a checkout, through the `git` program. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MARKER_LOG_ARGUMENTS, type MarkerUpdate, parseMarkerLog } from '../markers/marker-history.ts';

const run = promisify(execFile);
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_COMMITS = 500;

/** Nothing that the repository or its owner configured runs or colours here. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const guarded = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'];
  const options = { cwd: folder, env, maxBuffer: MAX_BYTES, timeout: 60_000 };
  return (await run('git', [...guarded, ...args], options)).stdout;
}

/**
 * Changes of marked values, newest first, of the last commits that touched one. `refs` that do not exist are left out;
 * none at all means HEAD. Undefined where the folder is in no git repository, or there is no `git`. Paths are relative to
 * the folder.
 */
export async function readMarkerHistory(
  folder: string,
  options: { refs?: readonly string[]; commits?: number } = {},
): Promise<MarkerUpdate[] | undefined> {
  try {
    const wanted = await Promise.all((options.refs ?? []).map(ref => resolveRef(folder, ref)));
    const refs = [...new Set(wanted.filter(ref => ref !== undefined))];
    const limit = `--max-count=${options.commits ?? MAX_COMMITS}`;
    const start = refs.length === 0 ? ['HEAD'] : refs;
    return parseMarkerLog(
      await git(folder, ['log', limit, '--relative', ...MARKER_LOG_ARGUMENTS, ...start, '--', '.']),
    );
  } catch {
    // No commit yet, no repository, no git: there is no history to tell of.
    return undefined;
  }
}

async function resolveRef(folder: string, ref: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch {
    return undefined;
  }
}
